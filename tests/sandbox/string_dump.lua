-- expect: error "'dump'"
string.dump(function () end)
