-- expect: error "error_without_place.lua:2: plain"
error("plain", 0)
