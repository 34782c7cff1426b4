-- expect: limit steps
local t = {}
for i = 1, 20000 do t[i] = i * 7919 % 20011 end
table.sort(t, function (a, b)
  local x = 0
  for i = 1, 50 do x = x + i end
  return a < b
end)
