-- expect: error "undefined global 'require'"
require("os")
