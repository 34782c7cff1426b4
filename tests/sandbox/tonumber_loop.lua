-- expect: limit steps
local s = string.rep("1", 1024 * 1024)
while true do tonumber(s, 2) end
