-- expect: error "all has nothing but no(...)"
return all { no(c.parent) }
