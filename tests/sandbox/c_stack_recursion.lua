-- expect: error "C stack overflow"
local function down() table.sort({ 1, 2 }, down) end
down()
