-- expect: ok
local step = pairs({ a = 1 })
assert(step("nonsense", 3) == "a")
assert(step() == nil and step() == nil)
