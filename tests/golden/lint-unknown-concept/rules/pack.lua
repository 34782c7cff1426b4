return pack { date = "2026-11-23" }
