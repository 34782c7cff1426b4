-- expect: error "'find'"
return ("a"):rep(2000):find(("a-"):rep(4) .. "b")
