local follow = any { c.monitor_verb, "monitor~", "monitoring", "follow up", "followed", "track~",
  "on monitor status" }
-- A period of follow-up of one or two years, as an adjective or as a time.
local short_period = any { c.two_years, "two year", "2 year", "one year", "1 year",
  "one school year",
  "one calendar year", "two more years", "twenty four months", "24 months", "twelve months",
  "18 months", "eighteen months" }
-- As long as the profile or the district wants it.
local long_enough = number { about = follow, min = parameter "monitoring_years", unit = "year",
  within = 14 }

return outdated {
  id = "OL-10", title = "Two-year monitoring of former ELs",
  kind = "law", jurisdiction = "federal", severity = "high", since = "2015-12-10",
  standard = "instructional_leadership",
  why = "Many former English learners falter in the third or fourth year, when nobody is looking "
    .. "any more.",
  authorities = { "ESEA § 3121", "ELE monitoring" },
  occurs = about(any { c.former_english_learner, c.exit_verb, c.exit_criteria },
    near { follow, short_period, any { c.former_english_learner, c.student, c.exit_verb, "exit",
      "progress", "they" }, within = 26 }),
  exempt = any { c.said_as_history, c.four_years, long_enough, "third year", "year three", "three years",
    "office for civil rights", "civil rights minimum", "education code", "ed code", "5 CCR",
    "california", "on a plan", "parents declined", "opted out" },
  replace_with = "four years of monitoring, with support and a way back into the program",
  action = {
    do_ = "Lengthen the follow-up to four years and say who looks, when, and what help follows.",
    role = "EL director", within = "60 days",
    evidence = "The corrected procedure and the monitoring forms of years 3 and 4",
    measure = "Former English learners with a form for each of four years",
  },
  wording = {
    preferred = "Former English learners are monitored for four years after exit; a student who "
      .. "falters because of language gets support or returns to the program.",
    acceptable = "Former English learners are monitored for four years.",
    avoid = "Former English learners are monitored for two years.",
  },
  examples = {
    outdated = {
      "Students who have exited are monitored for two years by the ESL teacher.",
      "# Former English learners\n\nA two-year monitoring period follows the exit of a student.",
      "The team monitors the progress of FELs for at least 2 years after reclassification.",
    },
    met = { "Students who have exited are monitored for four years." },
    near_miss = {
      "Former English learners are monitored four years; until 2016 the period was two years.",
      "The contractor monitors the boilers for two years.",
      "Students who have exited are monitored for four years; for the first two years quarterly.",
    },
  },
}
