-- expect: limit steps
for i = 1, 10000000 do
  local _ = any { "word" .. i, "other" .. i }
end
