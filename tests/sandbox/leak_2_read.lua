-- expect: error "undefined global 'leaked'"
assert(string.rep("x", 2) == "xx")
return leaked
