-- expect: limit steps
-- Each comparison reads a megabyte inside C, where no hook fires.
local long = string.rep("x", 1024 * 1024 - 2)
local t = {}
for i = 1, 8 do t[i] = long .. i end
for i = 9, 20000 do t[i] = t[i % 8 + 1] end
table.sort(t)
