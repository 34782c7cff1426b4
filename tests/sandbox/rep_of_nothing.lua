-- expect: ok
assert(string.rep("", 1 << 62) == "" and ("x"):rep(-1) == "")
