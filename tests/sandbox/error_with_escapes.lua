-- expect: error "red  [31m two lines"
error("red \27[31m\ntwo lines")
