-- expect: limit time
-- Comparing is one step for a megabyte; the deadline ends it.
local a = string.rep("x", 1024 * 1024)
local b = a .. "y"
a = a .. "y"
while true do if a == b then a = a end end
