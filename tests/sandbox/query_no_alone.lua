-- expect: error "no(...) has a meaning only inside all"
return any { no(c.parent), c.teacher }
