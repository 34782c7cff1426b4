-- expect: ok
assert(utf8.len("\xff\xfe") == nil)
