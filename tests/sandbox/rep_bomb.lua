-- expect: error "string.rep would give more than"
return ("x"):rep(1 << 40)
