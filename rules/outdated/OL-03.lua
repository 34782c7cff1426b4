return outdated {
  id = "OL-03",
  title = "FLEP, formerly limited English proficient, PHLOTE and \"redesignated FLEP\"",
  severity = "low", since = "2016-07-01",
  why = "Staff who search for former English learners in the state's data under a dropped name "
    .. "do not find the students they must follow.",
  authorities = { "ELE monitoring" },
  -- RFEP is the lawful name in California, and old anywhere else.
  occurs = any { c.flep, all { c.rfep, no (c.california), window = "document" } },
  exempt = any { c.no_longer_so, "in california", "california", "transcript from" },
  replace_with = "former English learner (FEL); potential English learner",
  action = {
    do_ = "Write \"former English learner\" and \"potential English learner\", and check that "
      .. "the period of follow-up beside the old name is four years.",
    role = "EL director", within = "180 days",
    evidence = "The corrected text", measure = "Forms and policies that still use FLEP or PHLOTE",
  },
  wording = {
    preferred = "Former English learners (FEL) are followed for four years.",
    acceptable = "Students who have exited EL status are followed for four years.",
    avoid = "FLEP students are followed.",
  },
  examples = {
    outdated = {
      "The grades of every FLEP are checked in January.",
      "Registrars mark a new pupil as PHLOTE when the survey names another language.",
      "Formerly limited English proficient students keep their accommodations for a year.", [[
RFEP students are followed by the guidance office, and their grades are reviewed in January.]] },
    met = { "Former English learners are followed for four years; potential English learners are "
      .. "screened." },
    near_miss = {
      "Former English learners (the older name was FLEP, no longer used) are followed.",
      "A transcript from California may say RFEP; the registrar records the date of exit.",
      "The flap of the envelope is sealed before the survey is filed.",
    },
  },
}
