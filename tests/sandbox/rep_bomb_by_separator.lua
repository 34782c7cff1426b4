-- expect: error "string.rep would give more than"
return string.rep("", 1 << 30, "separator")
