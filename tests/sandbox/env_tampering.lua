-- expect: error "undefined global 'anything'"
_ENV.assert = nil
assert(_ENV.string.len("ab") == 2)
return _ENV.anything
