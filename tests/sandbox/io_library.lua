-- expect: error "undefined global 'io'"
io.open("/etc/passwd")
