-- expect: error "near: a key is a boolean"
return near { c.parent, c.teacher, [true] = 1 }
