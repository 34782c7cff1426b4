-- expect: limit bytes
local t = {}
for i = 1, 100 do t[i] = string.rep("x", 1024 * 1024 - i) end
