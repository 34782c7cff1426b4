-- expect: ok
table.sort(utf8)
assert(#utf8 == 0)
