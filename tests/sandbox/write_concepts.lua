-- expect: error "c is read-only"
c.parent = 1
