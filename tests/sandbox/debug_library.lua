-- expect: error "undefined global 'debug'"
debug.getregistry()
