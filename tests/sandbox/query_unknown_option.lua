-- expect: error "near: unknown option 'withn'"
return near { c.parent, c.teacher, withn = 3 }
