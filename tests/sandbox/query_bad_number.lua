-- expect: error "number: min is not a number from 0 to 4000000"
return number { about = c.parent, min = 0 / 0 }
