-- expect: ok
-- The next file must not see this, nor the library replaced for itself only.
leaked = "from another rule"
string = { rep = function () return "mine" end }
assert(string.rep() == "mine" and ("x"):rep(2) == "xx")
