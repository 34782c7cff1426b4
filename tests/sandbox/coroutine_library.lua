-- expect: error "undefined global 'coroutine'"
coroutine.wrap(function () end)()
