-- expect: error "error object is a table value"
assert(false, {})
