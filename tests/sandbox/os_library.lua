-- expect: error "undefined global 'os'"
os.execute("true")
