-- expect: error "this table is read-only"
table.insert(math, "x")
