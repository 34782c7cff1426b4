-- expect: error "near: operand 2 is a boolean, not a query or a term"
return near { c.parent, false, within = 3 }
