-- expect: limit steps
local function forever() return forever() end
forever()
