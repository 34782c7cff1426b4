-- expect: error "c wants the name of a concept"
return c[1]
