-- expect: error "index a query value"
local q = any { "a", "b" }
return q.id
