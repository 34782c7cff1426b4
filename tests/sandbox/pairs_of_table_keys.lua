-- expect: error "keys of type table have no order"
for key in pairs({ [{}] = 1 }) do return key end
