-- expect: error "undefined global '_G'"
_G.string = nil
