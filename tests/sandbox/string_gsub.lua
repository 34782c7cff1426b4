-- expect: error "'gsub'"
return string.gsub("a", "a", "b")
