-- expect: error "index a string value"
("x").rep = nil
