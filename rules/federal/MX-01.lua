-- The yearly test of English, not an entry screener and not a subject test.
local test = c.english_test_e
local in_test = about(any { c.english_test_e, c.el_setting }, any { "test", "testing", "tested",
  "score",
  "exam", "assessment", "examination" })
-- Sitting for it, once each year.
local takes_test = near { test, c.take_test_e, within = 16 }
-- "each student's progress toward the English standard is assessed every year"
local assessed_yearly = about(c.el_setting, near { any { "assess~", "test~", "examine~",
  "measure~" },
  any { c.english_proficiency, "english mastery", "english standard", "english language",
    "language proficiency" }, c.once_yearly_e, any { c.student, c.english_learner }, within = 28 })

return criterion {
  id = "MX-01",
  title = "Every EL takes the annual English proficiency test",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "assessment_policy", "el_policy", "el_program_handbook" },
  authorities = {
    "M.G.L. c. 71A, § 7", "ESEA § 1111", "ELE criteria, former", "WIDA Massachusetts",
  },
  ele = { former = "ELE 1" },
  why = "A student who is not tested has no current level, so nobody can plan the right " ..
    "lessons or see that the student is ready to leave the program.",
  topic = any { c.access_test, c.english_test_e, near { c.english_learner, "test", within = 12 } },
  addressed = any {
    near { c.access_test, c.take_test_e, c.english_learner, within = 22 },
    near { test, c.take_test_e, c.once_yearly_e, within = 22 },
    assessed_yearly,
  },
  elements = {
    { text = "All ELs in K-12, including opt-outs and students with disabilities",
      need = "required",
      stated_by = any {
        -- Both groups that are most often forgotten, in one place about the test.
        all { any { test, near { any { "test", "tested", "testing" }, c.english_learner,
          within = 14 } }, c.declined_services_e,
          c.disability_e, any { c.take_test_e, c.every, "everyone" }, no(any { "may ask",
            "if the team", "at the option",
          "upon request", "if the parent agrees" }), no(c.content_test_e), window = "block" },
        -- "their parents did not want the program" denies nothing about the test.
        anyhow(all { any { test, near { any { "test", "tested", "testing" }, c.english_learner,
          within = 14 } }, c.disability_e,
          any { "did not want", "do not want", "does not receive", "do not receive",
            "not enrolled", "not served", "without services", "not in",
            "no services", "no ESL", "with or without" },
          any { c.every, "everyone", "each" }, no(any { "may", "can", "exempt*", "not required",
            "need not", "excused from" }),
          no(c.content_test_e), window = "block" }),
        all { near { test, c.take_test_e, within = 12 }, c.disability_e, no(c.content_test_e),
          near { c.declined_services_e, any { c.english_learner, c.el_services, "services" },
            within = 10 }, no(any { "may ask", "if the team" }), window = "section" },
        all { near { c.english_learner, "tested", within = 12 },
          near { c.english_learner, c.declined_services_e, within = 10 },
          near { c.english_learner, c.disability_e, within = 10 }, no(any { "may ask",
            "if the team" }), window = "section" },
        -- One of them, with the words that make the rule general.
        all { test, c.every, c.take_test_e,
          any { c.declined_services_e, all { c.k12_e, c.disability_e } },
          any { "including", "includes", "even", "also", "whether", "regardless", "no matter",
            "as well as", "without exception", "still" } },
        -- "No English learner is left out; a refusal does not excuse a child".
        anyhow(all { test, c.declined_services_e, any { "not excuse~", "not exempt~",
          "not release~",
          "no english learner", "no EL|ELL|MLL|LEP", "no pupil|student|child is", "neither",
          "no one is", "does not matter", "makes no difference", "no exception", "even though",
          near { any { "no", "nor", "not", "never", "neither", "nobody" }, any { "excus*",
            "exempt*", "waiv*",
            "left out", "spare~", "release~", "relieve~" }, within = 9 } },
          no(c.content_test_e), window = "block" }),
      } },
    { text = "WIDA ACCESS, Kindergarten ACCESS or Alternate ACCESS; all four domains",
      need = "required",
      stated_by = any {
        all { test, c.four_parts_e, no(c.screener_test), window = "block" },
        all { test, near { c.listening, c.speaking, c.reading, c.writing, within = 12 },
          no(c.screener_test), window = "block" },
        all { test, near { "listening", "speaking", "reading", "writing", within = 40 },
          c.test_forms_e, window = "section" },
        all { c.access_test, c.four_parts_e, c.test_forms_e, window = "section" },
        all { test, any { "domain", "parts", "oral part", "four parts" }, any { "alternate",
          "kindergarten" },
          no(c.screener_test), window = "block" },
        all { test, any { "four", "4" }, near { any { "listen~", "listening" },
          any { "speak~", "speaking", "talk" }, any { "read", "reading" },
          any { "write", "writing" }, within = 14 }, window = "block" },
      } },
    { text = "Once a year in the state window", need = "required",
      stated_by = any {
        all { every { about = takes_test, period = "year" }, no(c.content_test_e) },
        all { near { test, c.take_test_e, c.once_yearly_e, within = 24 }, no(c.content_test_e) },
        -- "Each year every ELL completes an English language assessment".
        assessed_yearly,
        all { any { test, c.english_learner, c.esl_teacher }, c.once_yearly_e, c.test_dates_e,
          any { "test", "testing", "tested", c.access_test }, any { "state", "department",
            "commissioner", "window" },
          no(c.content_test_e), no(c.reading), window = "block" },
      } },
    { text = "Trained, certified administrators", need = "required",
      stated_by = any { all { near { any { "certified", "certificate" }, any { "training",
        "trained", "course" }, within = 18 },
          any { "test", "testing" }, c.test_giver_e, window = "block" },
        about(any { test, c.english_learner, c.esl, c.esl_teacher }, any {
        near { c.test_giver_e, c.test_training_e, within = 25 },
        -- "Only trained staff may give it" binds.
        anyhow(near { any { "only", "no one but", "nobody but", "none but", "no person", "no one",
          "who may", "may do it",
          "allowed to", "qualified to" },
          any { c.test_giver_e, "give", "administer" }, any { "certificate", "certified",
            "certification", "trained", "training",
          "quiz", "module", "course" }, within = 25 }),
        all { any { c.test_giver_e, "administer" },
          any { "module", "quiz|quizzes", "certificate", "certified", "training" },
          any { test, "test" }, window = "block" },
      }) } },
    { text = "Results used for placement and instruction and shared with families",
      need = "required",
      stated_by = all {
        any { near { test, c.scores_e, within = 14 }, "scores come back", "the scores",
          "domain score", "results of the test", "test results", "score report" },
        any { near { c.scores_e, c.place_by_scores_e, within = 22 }, c.use_of_results, "regroup~",
          "placement",
          "how much ESL|ELD|ENL|help|service", "assigning", "level of service",
            "ESL schedule|time|minutes" },
        near { c.teach_by_scores_e, any { c.scores_e, c.teacher, c.use_of_results, c.student,
          "plan~" },
          within = 20 },
        near { c.told_families_e, c.share_e, any { c.scores_e, "copy", "letter", "them", "known",
          "report" }, within = 24 },
        any { test, c.el_setting }, no(c.content_test_e), window = "section" } },
    { text = "Participation target of at least 95 percent", need = "desirable",
      stated_by = any {
        -- "must not fall below 95 percent" is no denial.
        anyhow(all { any { test, near { c.english_learner, any { "test", "tested", "testing" },
          within = 20 } }, no(c.content_test_e), number { about = c.test_turnout_e, min = 95,
          unit = "percent", within = 25 } }),
        near { any { "ninety five of every", "95 of every", "95 out of", "nineteen of every",
          "19 of every", "95 in 100", "95 in every", "95 per hundred", "ninety five in",
            "ninety five in a" }, any { test, c.english_learner }, within = 25 },
        near { any { "100 percent", "all are tested", "every eligible" }, test, c.test_turnout_e,
          within = 16 },
      } },
  },
  conflicts = {
    -- A group of English learners is left out of the English test.
    { when = anyhow(near { any { c.opted_out_student, c.dually_identified,
      c.student_with_disability,
        near { any { c.parent, c.student, c.english_learner }, c.declined_services_e,
          within = 8 } },
        any { "exempt", "exempt from", "exempted", "excused from", "need not take", "not tested",
          "not take", "are not required to take", "is not required to take", "do not sit",
          "not be tested", "may skip", "not included in" },
        test, within = 24 }),
      unless = any { "not exempt", "no student is exempt", "are not excused", "not be exempt",
        "not excused", "domain", "nor exempt", "neither", "not exempted" },
      says = "English learners who declined services or have disabilities skip the English test",
      element = 1 },
    { when = near { test, any { "every other year", "every two years", "every second year",
        "alternate years", "biennially", "once every two years", "every three years" },
        within = 14 },
      says = "the English test is given less than once a year", element = 3 },
  },
  action = {
    do_ = "Say that every English learner in kindergarten through grade 12 is tested once a " ..
      "year, name the tests in use, who may give them, and how results reach teachers and homes.",
    role = "Director of English learner education with the testing coordinator",
    within = "30 days",
    evidence = "Adopted testing procedure, and the training certificates of this year's testers",
    measure = "Share of English learners with a score in every domain, by school and by whether " ..
      "the family declined services",
  },
  wording = {
    preferred = "Once each year, within the dates set by the state, every English learner in " ..
      "kindergarten through grade 12 shall take WIDA ACCESS, WIDA ACCESS for Kindergarten " ..
      "or WIDA Alternate ACCESS in listening, speaking, reading and writing. A family's " ..
      "decision to decline services and a disability do not excuse a student. Only staff " ..
      "who hold this year's training certificate give the test. Scores guide placement and " ..
      "lessons for the next year, and every family receives them, explained in a language " ..
      "it understands. Each school tests at least 95 percent of its English learners.",
    acceptable =
      "All English learners, including those who declined services or have an IEP, take the " ..
      "state's English proficiency test every year. Certified staff give it, and scores go " ..
      "to teachers and families.",
    avoid = "Students who receive ESL services are tested periodically.",
  },
  examples = {
    met = { [[
# Annual testing of English learners

Every English learner in kindergarten through grade 12 shall take WIDA ACCESS or Alternate ACCESS
each year in the state testing window, including students whose parents declined services and
students with an IEP. All four domains are tested.

Only staff who have completed the training and hold a certificate administer the test.

Results are used to set placement and to plan instruction, and each family receives the score
report with an explanation in its language. At least 95 percent of ELs shall be tested on
ACCESS.]],
      [[
# English language assessment

- All LEP pupils, K to 12, sit for the annual English proficiency test in the window named by
  the state. Pupils whose parents refused services and pupils with an IEP are tested as well.
- WIDA ACCESS is given in listening, speaking, reading and writing.
- The test is administered by certified examiners who finished the online training.
- Scores on the English test determine placement and guide instruction; a letter with the scores
  is sent
  to each parent.]] },
    partial = { [[
English learners are assessed annually for English proficiency with the state test until they
are reclassified.]], [[
Each MLL takes WIDA ACCESS every January. Results should be shared with families.]] },
    missing = { [[
All students in grades 3 through 8 take the state tests in English language arts and mathematics
each spring.]] },
    near_miss = { [[
Use of the Internet: all students have access to the network each year after signing the form.]],
      [[
Newly enrolled students whose survey names another language are screened with the WIDA
Screener.]] },
    conflicting = { [[
Students whose parents have opted out are exempt from ACCESS testing.]], [[
ELLs with disabilities are not required to take the WIDA ACCESS test.]] },
  },
}
