-- expect: error "any: operand 2 is nil"
return any { c.parent, nil, c.teacher }
