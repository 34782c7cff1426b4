return outdated {
  id = "OL-08", title = "AYP and AMAO accountability",
  severity = "medium", since = "2015-12-10",
  why = "Targets that nobody reports any more hide whether English learners are making progress "
    .. "now.",
  authorities = { "ESEA § 3116", "DESE ACCESS transition" },
  occurs = any { c.ayp,
    near { any { "school", "district" }, "identified", any { "program improvement",
      "need of improvement" }, within = 24 } },
  exempt = any { c.said_as_history, c.essa },
  replace_with = "the state's English proficiency indicator, long-term goals and accountability "
    .. "targets",
  action = {
    do_ = "Name the indicator of progress toward English proficiency and the state's present "
      .. "targets.",
    role = "Director of accountability", within = "90 days",
    evidence = "The corrected text", measure = "Documents that still report AYP or AMAO",
  },
  wording = {
    preferred = "Each fall the district reports the share of English learners who met their "
      .. "growth target on WIDA ACCESS, the state's English proficiency indicator.",
    acceptable = "The district reports on the state's English proficiency indicator.",
    avoid = "The district reports whether it met its AMAOs.",
  },
  examples = {
    outdated = {
      "Families get a letter when AMAO 1 is not met two years in a row.",
      "Schools that miss adequate yearly progress offer transfers.", [[
A school that is identified for program improvement shall offer parents a transfer to another
school.]] },
    met = { "Families get a letter about progress toward English proficiency each fall." },
    near_miss = {
      "AYP and AMAOs were eliminated by the Every Student Succeeds Act.",
      "Students make adequate progress every year, and teachers report it.",
      "Results are used for program improvement as the committee decides.",
    },
  },
}
