-- Passing the state test, and the diploma, in one breath.
local tied = near { c.state_exit_test, c.pass_verb, c.diploma, within = 30 }

return outdated {
  id = "OL-13", title = "MCAS score or Educational Proficiency Plan as a diploma condition",
  kind = "law", jurisdiction = "ma", severity = "high", since = "2024-12-05",
  standard = "instructional_leadership", lever = "schedules_and_program_options",
  why = "A student told that a test stands between them and the diploma may leave school for a "
    .. "rule that no longer exists.",
  authorities = { "M.G.L. c. 69, § 1D", "603 CMR 31.04" },
  occurs = any { tied, c.epp,
    near { "EPP", any { c.state_exit_test, c.student, c.diploma }, within = 20 },
    near { any { "grade 10", "tenth grade" }, any { "state assessment", "state test" },
      any { "pass~", "passing" }, c.diploma, within = 30 } },
  exempt = any { c.said_as_history, "biliteracy", "scholarship", "adams",
    negated(any { "required", "requirement", "condition", "need~", "must", "depend~", "denied",
      "prerequisite", "tied", "withheld" }) },
  replace_with = "the local competency determination: courses completed and mastery certified by "
    .. "the district (603 CMR 30.00)",
  action = {
    do_ = "Take the test out of the diploma rule and name the courses that show mastery, with "
      .. "supports for English learners.",
    role = "High school principal", within = "60 days",
    evidence = "The corrected graduation policy and program of studies",
    measure = "Students denied a diploma over a test score",
  },
  wording = {
    preferred = "A student earns the competency determination by completing the certified "
      .. "courses; no test score stands between a student and the diploma.",
    acceptable = "Graduation rests on certified coursework, as 603 CMR 30.00 provides.",
    avoid = "Students who pass MCAS receive a diploma, the others a certificate.",
  },
  examples = {
    outdated = {
      "To receive a diploma a senior must pass the grade 10 MCAS in mathematics.",
      "English learners with a low score follow an Educational Proficiency Plan.",
      "Pupils who do not reach a passing MCAS score are given a certificate of attendance.", [[
A student whose score is below 240 must complete an EPP in that subject in grades 11 and 12.]], [[
Each student must pass the grade 10 state assessment in English to receive a diploma.]] },
    met = { "The diploma rests on certified coursework in each subject." },
    near_miss = {
      "Passing MCAS is not required for a diploma.",
      "All sophomores take part in MCAS in May.",
      "For the Seal of Biliteracy a graduate may show English by a proficient MCAS score.", [[
The EPP, the educational proficiency plan of former years, is no longer required for a diploma.]] },
  },
}
