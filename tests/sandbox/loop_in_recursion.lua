-- expect: limit steps
local function search(depth)
  if depth == 0 then return end
  for _ = 1, 4 do search(depth - 1) end
end
search(40)
