-- expect: error "attempt to call a table value"
local t = { __call = function () return 1 end, __index = string }
t()
