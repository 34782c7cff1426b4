-- expect: error "xxxxxxxx"
error(string.rep("x", 1024 * 1024))
