-- Rules about wording: somebody says what must not be written about whom.
local wording_rule = all { near { c.blame_word, c.blamed_party, within = 14 }, c.not_so,
  c.wording_place, window = "block" }
-- The phrase is quoted as one to avoid.
local quoted = any { "do not write|print|say|use|describe", "avoid", "avoids", "instead of",
  "rather than", "never write|say|describe|print", "not say|write|describe",
  "no longer", "replace", "phrases such as", "terms such as", "words such as", "deficit language",
    "myth", "outdated", "formerly", "strike", "removed", "blames", "reject", "rejects", "title of",
  "not", "never" }

return criterion {
  id = "AS-04",
  title = "No deficit descriptions of students or families",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "phrase_must_not_occur",
  applies_to = { "any" },
  authorities = { "Blueprint 1.1, district", "Blueprint 1.2, school" },
  why = "What is written about children becomes what is expected of them, and families read it.",
  topic = any { c.deficit_phrase, c.opportunity_gap, "deficit" },
  elements = {
    { text = "No phrases that blame students, families or languages for results", need = "required",
      stated_by = anyhow(wording_rule) },
    { text = "Gaps described as gaps in opportunity or service", need = "desirable",
      stated_by = anyhow(any {
        all { c.lagging_result, c.access_school_lack, any { c.english_learner, "caption", "we",
          "group" }, no(any { "foster", "homeless", "disabilit*", "budget*" }), window = "block",
          within = 40 },
        all { near { c.lagging_result, c.access_school_lack, within = 18 },
          no(any { "foster", "homeless", "disabilit*", "budget*" }) },
        all { "only", "percent of", c.english_learner, any { "we will", "school will", "we open",
          "will open|offer|provide" }, window = "block" },
      }) },
  },
  conflicts = {
    { when = anyhow(c.deficit_phrase), unless = quoted,
      says = "students, families or languages are blamed or belittled", element = 1 },
    { when = anyhow(all { any { "come from homes where", "come from homes with", "from homes where",
      "families who" },
        any { "not valued", "little interest", "do not value", "does not value", "no books",
          "no language", "do not care",
          "no education", "uneducated" } }),
      unless = any { "do not write|print|say|use", "avoid", "never write|say" },
      says = "homes are blamed for results", element = 1 },
  },
  action = {
    do_ = "Rewrite the passage so that it says what the school has not yet provided and will provide.",
    role = "Author of the document with the EL coordinator", within = "90 days",
    evidence = "The rewritten passage",
      measure = "Deficit phrases found at the yearly reading of policies",
  },
  wording = {
    preferred = [[Results are described by what the school can change: which courses, teachers,
time and
materials English learners did not get. No document blames students, families or languages for a
result.]],
    acceptable = [[Gaps in results are reported as gaps in opportunity or service.]],
    avoid = [[Scores are low despite our efforts because of the students' backgrounds.]],
  },
  examples = {
    met = { [[
Our plans and reports do not blame students, families or home languages for low scores. Where
English
learners trail, we write which courses they did not get.]], [[
Authors strike phrases that explain results by a deficit of the child or the home.]], [[
No report of the district may blame students, families or home languages for results.

Only 8 percent of English learners took algebra last year. We will open two more sections with
an
ESL teacher in the room.]] },
    near_miss = { [[
Students may not insult one another; a first offense leads to a conference.]], [[
Do not write "culturally deprived" or "language handicap".]], [[
Only 40 percent of seniors returned the form. We will open the office on Saturday.]] },
    missing = { [[
The attendance officer visits homes when a child is absent for three days.]] },
    conflicting = { [[
Many LEP pupils come from homes where education is not valued.]], [[
These children are semilingual and culturally deprived, which explains the scores.]] },
  },
}
