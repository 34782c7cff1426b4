-- expect: ok
local t = { zebra = 1, apple = 2, [3] = 3, [1.5] = 4, [-1] = 5, Apple = 6,
            [true] = 7, [false] = 8, a = 9, ab = 10 }
local seen = {}
for key in pairs(t) do seen[#seen + 1] = tostring(key) end
local order = table.concat(seen, " ")
assert(order == "-1 1.5 3 Apple a ab apple zebra false true", order)
