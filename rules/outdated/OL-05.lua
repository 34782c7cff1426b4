return outdated {
  id = "OL-05", title = "W-APT and K W-APT as the entry screener",
  severity = "medium", since = "2023-01-01",
  why = "A child screened with a test the state no longer accepts may be placed wrongly, or "
    .. "tested twice.",
  authorities = { "WIDA Massachusetts" },
  -- WIDA MODEL is old only as the screener that everybody must take.
  occurs = any { c.wapt, near { "WIDA MODEL", any { c.screen_verb, "on entry", "upon entry",
    "new student", "enroll~", "placement", "initial" }, within = 14 } },
  exempt = any { c.said_as_history, "earlier score", "score from", "results from",
    "transfer record", "prior score", "on file from", "from another state" },
  replace_with = "WIDA Screener for Kindergarten; WIDA Screener for grades 1 to 12",
  action = {
    do_ = "Name the WIDA Screener, for Kindergarten and for grades 1 to 12, and train those who "
      .. "give it.",
    role = "EL director", within = "90 days",
    evidence = "The corrected procedure and the certificates of the test administrators",
    measure = "New students screened with the current tool",
  },
  wording = {
    preferred = "New students in grades 1 to 12 take the WIDA Screener; kindergartners take the "
      .. "WIDA Screener for Kindergarten.",
    acceptable = "New students take the screener that the state approves.",
    avoid = "New students take the W-APT.",
  },
  examples = {
    outdated = {
      "In August the ESL teacher gives the K W-APT to every entering kindergartner.",
      "Placement: W-APT, within two weeks of arrival.",
      "New students are screened with WIDA MODEL.",
    },
    met = { "In August the ESL teacher gives the WIDA Screener for Kindergarten." },
    near_miss = {
      "W-APT results from 2019 stay in the folder; the test was discontinued.",
      "The playground is apt to be wet in March.",
    },
  },
}
