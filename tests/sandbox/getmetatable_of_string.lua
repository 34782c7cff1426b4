-- expect: error "undefined global 'getmetatable'"
getmetatable("").__index = function () return 1 end
