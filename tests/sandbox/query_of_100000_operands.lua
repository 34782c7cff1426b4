-- expect: error "any has more than 4096 operands"
local list = {}
for i = 1, 100000 do list[i] = c.parent end
return any(list)
