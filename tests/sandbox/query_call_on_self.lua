-- expect: error "near wants one table"
return near(near)
