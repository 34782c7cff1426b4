-- expect: error "undefined global 'pcall'"
pcall(error)
