-- expect: error "a nil value"
local _ENV = {}
os.exit()
