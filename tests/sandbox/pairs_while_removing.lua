-- expect: ok
local t, seen = {}, 0
for i = 1, 100 do t["key" .. i] = i end
for key in pairs(t) do
  seen = seen + 1
  for i = 1, 100 do t["key" .. i] = nil end
end
assert(seen == 1)
