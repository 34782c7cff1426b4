return outdated {
  id = "OL-04", title = "Retired proficiency tests: MEPA, MELA-O, CELA and similar",
  severity = "medium", since = "2013-01-01",
  why = "A rule tied to a test that nobody gives cannot let a student out of the program, or "
    .. "into it.",
  authorities = { "WIDA Massachusetts" },
  -- Tests on the market are old only where they take the part of the state's yearly test.
  occurs = any { c.old_state_test, near { c.commercial_test, c.state_exit_use, within = 12 } },
  exempt = any { c.said_as_history, "preschool", "prekindergarten", "pre LAS", "pre K",
    "pre kindergarten", "private school", "from another state", "another district",
    pattern [[\b(?:C\.?\s?C\.?\s?R|C\.?\s?F\.?\s?R)\b]] },
  replace_with = "WIDA ACCESS, WIDA ACCESS for Kindergarten, WIDA Alternate ACCESS",
  action = {
    do_ = "Name the test now given and the score now required, with its year.",
    role = "EL director", within = "90 days",
    evidence = "The corrected procedure", measure = "Procedures that name a retired test",
  },
  wording = {
    preferred = "A student leaves EL status when the WIDA ACCESS scores of the year meet the "
      .. "state's criteria.",
    acceptable = "Exit follows the state's current test of English proficiency.",
    avoid = "A student leaves when MEPA shows the level Transitioning.",
  },
  examples = {
    outdated = {
      "Pupils leave the program at level five of MEPA and a MELA-O score of four.",
      "The LAS Links is given each spring to decide who exits.",
      "| Test | Month |\n|---|---|\n| CELA | February |",
    },
    met = { "WIDA ACCESS is given each winter and decides exit." },
    near_miss = {
      "Scores on MEPA, which WIDA ACCESS replaced in 2013, stay in the file.",
      "Four-year-olds are observed with the Pre-LAS in preschool.",
      "The last name on the roster is read first.", [[
Definitions for the CELDT stood in 5 CCR 11510.]] },
  },
}
