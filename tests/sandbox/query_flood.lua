-- expect: limit steps
-- Nodes live outside the state's memory, so they cost steps.
for i = 0, 10000 do
  for k = 0, 10000 do
    local _ = near { seq { c.parent, c.teacher, gap = k }, c.parent, within = i }
  end
end
