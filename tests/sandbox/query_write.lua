-- expect: error "index a query value"
local q = any { "a", "b" }
q.id = 7
