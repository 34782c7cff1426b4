-- expect: error "near: within is not a whole number of words"
return near { c.parent, c.teacher, within = 1 << 40 }
