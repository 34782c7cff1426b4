-- expect: error "invalid conversion"
return string.format("%999999s", "x")
