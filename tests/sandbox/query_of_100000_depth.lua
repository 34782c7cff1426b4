-- expect: error "queries nested deeper than 64"
local q = c.parent
for i = 1, 100000 do q = anyhow(q) end
return q
