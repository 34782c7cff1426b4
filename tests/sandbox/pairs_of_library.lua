-- expect: ok
local names = {}
for name in pairs(string) do names[#names + 1] = name end
assert(table.concat(names, " ") == "byte format len lower rep sub upper")
