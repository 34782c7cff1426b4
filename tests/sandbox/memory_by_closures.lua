-- expect: limit bytes
local last
while true do
  local before = last
  last = function () return before end
end
