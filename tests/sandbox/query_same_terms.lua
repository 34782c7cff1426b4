-- expect: ok
assert(any { "b", "a", "b" } == any { "a", "b" })
assert(any { "a", "b" } ~= any { "a" })
assert(tostring(c.parent) == tostring(c["parent"]))
