-- expect: ok
for key in pairs(c) do error(key) end
