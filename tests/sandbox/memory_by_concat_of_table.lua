-- expect: limit bytes
local t = {}
for i = 1, 64 do t[i] = string.rep("x", 1024 * 1024) end
return table.concat(t)
