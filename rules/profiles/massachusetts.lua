-- What a Massachusetts district answers for: federal law binds it as well.
-- Practice is advice, so it has a profile of its own.
return profile {
  name = "massachusetts",
  title = "Massachusetts district: state and federal law and guidance",
  include = { "jurisdiction:ma", "jurisdiction:federal" },
  exclude = { "kind:practice" },
  like = "federal",
  parameters = {
    state_notice_days = {
      title = "days from enrollment to the mailed notice of rights",
      value = 10, unit = "days", source = "M.G.L. c. 71A, § 12",
      least = 1, most = 30,
    },
    petition_students = {
      title = "students whose parents can ask for a program",
      value = 20, unit = "students", source = "M.G.L. c. 71A, § 5",
      least = 2, most = 20,
    },
    council_learners = {
      title = "English learners from which on a parent council is due",
      value = 100, unit = "students", source = "603 CMR 14.09",
      least = 1, most = 100,
    },
    council_percent = {
      title = "share of English learners from which on a parent council is due",
      value = 5, unit = "percent", source = "603 CMR 14.09",
      least = 1, most = 5,
    },
    development_points = {
      title = "professional development points in teaching English learners",
      value = 15, unit = "points", source = "603 CMR 44.06",
      least = 15, most = 150,
    },
    -- Last seen; the standard setting of July 2026 may change them.
    exit_overall_score = {
      title = "overall score for exit",
      value = 4.2, unit = "score", source = "DESE ACCESS reporting",
      least = 1, most = 6,
    },
    exit_literacy_score = {
      title = "literacy score for exit",
      value = 3.9, unit = "score", source = "DESE ACCESS reporting",
      least = 1, most = 6,
    },
    -- No current source gives minutes by level, so this only keeps trifles out.
    esl_minutes = {
      title = "fewest minutes that count as ESL time",
      value = 10, unit = "minutes", source = "DESE EL guidance 2024",
      least = 5, most = 180,
    },
  },
}
