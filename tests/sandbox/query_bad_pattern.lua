-- expect: error "pattern: "
return pattern "(unclosed"
