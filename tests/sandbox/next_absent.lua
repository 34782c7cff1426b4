-- expect: error "undefined global 'next'"
next(string)
