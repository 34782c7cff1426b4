-- expect: error "syntax_error.lua:3:"
local t = { a = 1,
  b == }
