-- expect: limit steps
local s = string.rep("X", 1024 * 1024)
while true do s = s:lower() end
