-- expect: error "non-closable value"
local x <close> = {}
