-- The bare phrase beside a word for students, where adults are not meant.
local of_students = all {
  near { c.pupils, c.limited_english, within = 12 },
  no (c.limited_english_adult), no (c.parent),
}

return outdated {
  id = "OL-02", title = "\"Limited English proficient\" or LEP as a label for students",
  severity = "low", since = "2017-11-22",
  why = "A label that says what a child lacks tells teachers what not to expect; the law itself "
    .. "gave it up.",
  authorities = { "LOOK Act", "M.G.L. c. 71A, § 2" },
  -- A title that says it makes the document's own name outdated.
  occurs = any { c.lep_student, of_students,
    near { any { "student", "pupil", "child" }, "members", c.limited_english, within = 10 },
    "limited english proficiency (LEP) program", "LEP program" },
  -- Statutes and federal guides that still bear the words, and words between the lines.
  exempt = any { c.said_as_history, "26.07", "300.29", "300.306", "IDEA",
    pattern [[\b(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R|C\.?\s?C\.?\s?R|C\.?M\.?R)\b]],
    "dear colleague", "publication", "federal term", "federal law uses", "statute uses",
    "referred to in federal law", "also called", "known in federal law", "in the words of the",
    "term used in" },
  replace_with = "English learner (the legal status); multilingual learner (the wider, everyday "
    .. "term)",
  action = {
    do_ = "Write \"English learner\" where the legal status is meant; keep the old phrase only "
      .. "in quotations of a statute.",
    role = "Policy owner", within = "180 days",
    evidence = "The corrected text", measure = "Policies that still label students LEP",
  },
  wording = {
    preferred = "English learners are screened when they enroll.",
    acceptable = "Multilingual learners identified as English learners are screened when they "
      .. "enroll.",
    avoid = "LEP students are screened when they enroll.",
  },
  examples = {
    outdated = {
      "The nurse keeps a list of LEP students who need a phone call before the dental van comes.",
      "Pupils of limited English-speaking ability are placed by the principal.",
      "# Limited English Proficiency Program\n\nThe superintendent runs the program.",
      "Each child who is limited English proficient has a folder.", [[
The policy covers all students, among them members of limited English speaking groups.]] },
    met = { "English learners have a folder with the home language survey and their test "
      .. "results." },
    near_miss = {
      "An interpreter is offered to every parent with limited English proficiency.",
      "Legal reference: 34 C.F.R. 300.306, children of limited English proficiency",
      "The term limited English proficient student is no longer used in this manual.",
    },
  },
}
