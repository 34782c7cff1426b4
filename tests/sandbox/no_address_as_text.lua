-- expect: ok
assert(tostring({}) == "table")
assert(tostring(assert) == "function")
assert(string.format("%s", {}) == "table")
