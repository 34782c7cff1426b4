-- expect: error "unknown concept 'parnet' (did you mean 'parent'?)"
return any { c.parnet }
