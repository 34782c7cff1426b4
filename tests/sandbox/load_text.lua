-- expect: error "undefined global 'load'"
load("return 1")()
