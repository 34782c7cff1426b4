return outdated {
  id = "OL-14",
  title = "Old monitoring names and numbers: CPR, ELE 1-18, Tiered Focused Monitoring",
  kind = "guidance", jurisdiction = "ma", severity = "low", since = "2025-07-01",
  why = "The same number now means another criterion: two people can read one page and check two "
    .. "different duties.",
  authorities = { "ELE monitoring", "ELE criteria, former" },
  -- A number without its school year is ambiguous since the renumbering.
  occurs = any { c.old_monitoring, pattern
    [[\bELE\s*(?:[Cc]riterion\s*|[Cc]riteria\s*|#\s*)?(?:1[0-8]|[1-9])\b(?![-–/.]?\d)]] },
  exempt = any { c.said_as_history, c.dated_school_year, "before school year", "new number",
    pattern [[\b20[01]\d\b|\b202[0-4]\b|\b20\d\d\s?[-–/]\s?(?:20)?\d\d\b]] },
  replace_with = "the criterion by its name, or its number with the school year; Targeted and "
    .. "Focused Monitoring",
  action = {
    do_ = "Name the criterion in words and give the school year with any number.",
    role = "EL director", within = "180 days",
    evidence = "The corrected text", measure = "Bare ELE numbers in procedures",
  },
  wording = {
    preferred = "This procedure meets the criterion on program and services (ELE 5 before SY "
      .. "2025-26).",
    acceptable = "This procedure meets the state's criterion on program and services.",
    avoid = "This procedure meets ELE 5.",
  },
  examples = {
    outdated = {
      "Folders are arranged for ELE 18.",
      "The superintendent prepares for the Coordinated Program Review.",
      "| Section | Criterion |\n|---|---|\n| Parents | ELE 4 |",
    },
    met = { "Folders are arranged for the state's criterion on student records." },
    near_miss = {
      "Folders are arranged for the records criterion (ELE 18 before SY 2025-26).",
      "Nurses renew their CPR certification every two years.",
      "The finding of 2019 concerned ELE 5.",
    },
  },
}
