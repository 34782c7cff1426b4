local test = c.access_m_fair_state_test
local tests = any { test, c.access_m_fair_tests }
local excused = any { "exempt", "exempted", "excused", "excuse", "waived", "not take",
  "not tested", "do not participate", "does not take" }
local learner = any { c.english_learner, "ELs", "ELLs", "LEP students", "newcomers",
  "still learning english" }
local tongue = any { c.access_m_fair_languages, seq { c.access_m_fair_language_name,
  c.access_m_fair_language_name, gap = 2 } }
local unsure = c.access_m_fair_not_yet
local disabled = any { "with an IEP or", "special education liaison", "504 plan",
  "IEP or 504", "students|pupil|student with disabilities|an|a disability|IEP" }

return criterion {
  id = "AC-05",
  title = "ELs take state tests with the supports they are allowed",
  kind = "law", jurisdiction = "federal", severity = "medium",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "assessment_policy", "el_program_handbook" },
  authorities = { "DESE MCAS participation", "ESEA § 1111", "M.G.L. c. 71A, § 7" },
  ele = { former = "ELE 2" },
  why = "A school that leaves its English learners out of the tests does not see what it has not " ..
    "taught them, and one that tests them without their supports sees only their English.",

  topic = near { test, c.fair_learner, within = 40 },
  -- English learners in the state's content tests, or what they may use there.
  addressed = any {
    -- They sit the state's tests like others, or with help.
    about(c.access_el_field, all { c.access_state_content_test, any { c.access_el, "they",
      "students", "student", "pupils" }, any { "participat*", "take", "takes", "taking", "included",
      "inclusion", "accommodat*", "required to", "administered to", "exempt*" },
      no(any { "english language proficiency", "ELP", "WIDA", "ACCESS", "language proficiency",
        "proficiency test|assessment", "exit*", "reclassif*", "screen*", "placement", "identif*",
        "disabilit*", "monitor*", "report card" }), within = 16 }),
    all { learner, test, any { "participate~", "participation", "take~", "tested", "assessed",
      "administ*", "included", "required" }, no(any { "state english language", "ELP",
      "proficiency test|assessment" }), within = 26 },
    about(learner, near { test, c.fair_test_help, any { "english", "learner", "linguistic",
      "language", "EL", "ELL" }, within = 26 }) },

  elements = {
    { text = "All ELs take MCAS for their grade; first-year ELs may skip only the ELA test if they took ACCESS",
      need = "required",
      -- The rule, and its only way out: English, in the first year.
      stated_by = anyhow(all { c.access_m_fair_first_year, c.access_m_fair_leave_out,
        some { anyhow(test), "math|mathematics|science", anyhow(c.access_m_fair_ela_only),
          anyhow(c.access_m_fair_english_test), at_least = 2, window = "block" },
        any { c.access_m_fair_ela_only, "reading writing" }, any { test, "ELA", "math",
          "mathematics",
          "science", "language arts" },
        any { learner, c.access_m_fair_learner, c.access_m_fair_english_test, "arriv*", "school",
          "country" },
        no(any { "two years", "three years", "until they are proficient", "until proficient",
          "screen*" }), window = "block" }) },
    { text = "Approved accommodations and linguistic supports used and recorded",
      need = "required",
      stated_by = all { any { near { c.access_m_fair_test_help, tests, within = 30 },
        c.access_m_fair_el_help },
        anyhow(c.access_m_fair_noted), any { c.access_m_fair_learner, c.access_m_fair_el_help },
          tests,
        anyhow(c.access_m_fair_used), no(disabled), no(any { "curious", "identif*", "screen*",
          "proficiency assessment|test", "dominant" }), no(unsure), window = "block" } },
    { text = "Parents told about tests and results in their language", need = "desirable",
      stated_by = all { any { test, c.access_m_fair_english_test, "examinations of",
        "score report|reports",
          "testing", "tests", "state score|scores|result|results|exam|tests" },
        any { near { any { "score", "results", "result", "notice", "letter", "report", "dates",
            "marks", "explain*", "announcement", "information" }, tongue, within = 34 },
          near { seq { c.access_m_fair_language_name, c.access_m_fair_language_name, gap = 2 },
            c.access_m_fair_reach,
            within = 20 } },
        any { c.parent, "home", "homes", "you", "your" },
        no(c.access_m_fair_english_only), no(any { "survey", "screener", "placement", "referral",
          "evaluation", "eligib*", "exit*", "reclassif*", "instruction" }), no(unsure),
        window = "block" } },
  },
  conflicts = {
    { when = all { anyhow(near { learner, excused, test, within = 20 }),
        no(any { "first year", "ELA", "english language arts", "reading", "first 12 months",
          "12 months", "twelve months", "not exempt", "not excused",
          "not be exempt|excused|exempted", "never exempt|excused",
          "no english|student|pupil|learner",
          "less than", "one year", "no EL", "one of", "opt", "parent", "parents", "one test",
            "may not be", "language arts", "fee" }) },
      says = "English learners are excused from state tests", element = 1 },
    { when = all { anyhow(near { any { "newcomers", "english learners", "ELs", "ELLs" }, any {
      "do not take", "not be tested", "not tested", "exempt", "excused", "excuse" },
          any { "two years", "three years", "until proficient", "until they",
            "up to three years", "up to two years", "first two years", "first three years" },
            within = 34 }),
        any { test, "test", "tests", "testing" } },
      says = "English learners are left out of tests for years", element = 1 },
    { when = forbidden(near { any { "dictionary", "dictionaries", "glossaries" }, any {
      "allowed", "used", "permitted", "use" }, any { test, "on the test", "during testing" },
      within = 16 }),
      unless = any { "definitions", "electronic", "ELA reading", "except", "other than",
        "students who are not" },
      says = "dictionaries are not allowed", element = 2 },
  },

  action = {
    do_ = "Say that every English learner takes the state tests of the grade, name the one " ..
      "first-year choice, and have supports chosen, entered and used for each student.",
    role = "Assessment coordinator with the EL director", within = "90 days",
    evidence = "The testing procedure and the list of supports entered before each session",
    measure = "Share of English learners tested, and of those with supports on record",
  },
  wording = {
    preferred = [[All English learners take the MCAS tests of their grade. A student in the first year of schooling in the United States may skip only the English language arts test, if he or she took ACCESS; mathematics and science are taken. Before each test, the approved accommodations and linguistic supports of every English learner are chosen, recorded in the testing platform and used. Parents are told about the tests, and later about the results, in their language.]],
    acceptable = [[English learners participate in every MCAS test, except that the ELA test is optional in the first year for those who took ACCESS; approved accommodations are used and recorded.]],
    avoid = [[English learners are excused from MCAS until they are proficient.]],
  },
  examples = {
    met = { [[
# English learners and MCAS

English learners take every MCAS test of their grade. For an EL in the first year in U.S. schools,
the English language arts test is optional if the student took ACCESS.

Approved accommodations for English learners are used on the test and recorded beforehand.]], [[
## Testing of LEP students

All LEP students shall be tested on the state assessments; in their first year of enrollment in the
United States they need not take the language arts test when they have taken ACCESS.

Each ELL shall be given the approved bilingual dictionary on test day, and the coordinator enters
it in the testing file.]] },
    partial = { [[
# ESOL plan

English learners shall take part in the statewide assessments of the grade.]], [[
English language learners shall participate in MCAS.]], [[
Families of English learners receive MCAS results in their home language with a letter.]] },
    missing = { [[
MCAS testing takes place in April and May. Phones are collected before each session.]] },
    near_miss = { [[
# ESOL plan

English learners take the state English language proficiency test each winter.]], [[
English learners take the ACCESS test in January.]], [[
Students with an IEP receive the accommodations of their plan on MCAS.]], [[
Dictionaries may not be used on the French final examination.]], [[
A proctor may not take away a bilingual dictionary during MCAS testing.]] },
    conflicting = { [[
English learners are exempt from MCAS.]], [[
Newcomers do not take the state tests for three years.]], [[
Bilingual dictionaries may not be used during MCAS testing.]], [[
During testing all books are put away. English-Spanish dictionaries are not permitted on the
test.]] },
  },
}
