-- expect: error "undefined global 'rawset'"
rawset(string, "rep", nil)
