-- The day up to which the law and the words in this pack were checked.
return pack { date = "2026-11-23" }
