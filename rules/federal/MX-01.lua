-- The yearly test of English; not a screener at entry, not a test of a subject.
local eng = any { c.english_test_e_wide, c.el_tested_e_wide }
local test = any { eng, about(c.english_test_e_wide, c.test_word_e_wide),
  near { c.english_learner, c.test_word_e_wide, within = 14 } }
local other_test = no(any { c.content_test_e, c.screener_test,
  c.other_test_e_wide })
-- "may be excused", but not "nobody is excused".
local let_off = no(some { c.let_off_e_wide, anyhow(c.not_tested_e_wide), at_least = 1 })
local forgotten = any { c.declined_services_e_wide, c.disability_e_wide }
local who = { c.declined_services_e_wide, c.disability_e_wide, c.k12_e_wide, c.everyone_e_wide,
  c.no_exception_e_wide }
local scores_used = any { c.place_by_scores_e_wide, c.teach_by_scores_e_wide, c.use_of_results }

-- A look at each student's English once a year, in any words.
local yearly_look = about(c.el_setting, all {
  near { c.measures_english, c.english_by_now, c.every_year, within = 24 },
  no(c.not_the_yearly_test) })
-- The course of those who give it, not the test.
local of_testers = near { test, any { "training", "course", "workshop" }, within = 4 }

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
  topic = any { c.access_test, c.english_test_e_wide, near { c.english_learner, "test",
    within = 12 } },
  addressed = any {
    all { near { any { eng, c.access_test }, c.take_test_e_wide, c.once_yearly_e_wide,
        within = 22 }, c.el_setting_wide, other_test, no(of_testers) },
    all { near { c.access_test, c.take_test_e, c.english_learner, within = 22 }, no(of_testers),
      no(any { "W APT", "placement test" }) },
    yearly_look,
  },
  elements = {
    { text = "All ELs in K-12, including opt-outs and students with disabilities",
      need = "required",
      -- All, and at least one of the groups that are most often forgotten.
      stated_by = anyhow(any {
        all { test, forgotten, some { anyhow(who[1]), anyhow(who[2]), who[3], anyhow(who[4]),
          anyhow(who[5]), at_least = 3, window = "block" }, let_off, no(c.content_test_e),
            no(c.all_students),
          no(c.maybe_e_wide), window = "block" },
        all { test, who[1], who[2], any { who[3], who[4], "yes" }, let_off,
          no(c.content_test_e), no(c.maybe_e_wide), window = "section" },
      }) },
    { text = "WIDA ACCESS, Kindergarten ACCESS or Alternate ACCESS; all four domains",
      need = "required",
      stated_by = all {
        all { test, any { c.four_parts_e_wide,
            some { c.listening, c.speaking, c.reading, c.writing, at_least = 3 },
            all { c.english_test_e_wide, "alternate", "kindergarten*|kindergartner" } },
          window = "block", within = 45 },
        no(any { c.screener_test, c.other_test_e_wide, "instruction", "test plan" }), let_off,
        window = "block" } },
    { text = "Once a year in the state window", need = "required",
      stated_by = any {
        all { every { about = near { test, c.take_test_e_wide, within = 16 }, period = "year" },
          other_test, no(c.maybe_e_wide), no(of_testers) },
        all {
          all { eng, c.take_test_e_wide, any { c.once_yearly_e_wide, c.test_season_e_wide },
            window = "block", within = 30 },
          other_test, let_off, no(of_testers), no(c.less_often_e_wide), no(c.maybe_e_wide),
          window = "block" },
        yearly_look,
      } },
    { text = "Trained, certified administrators", need = "required",
      stated_by = about(any { c.english_test_e_wide, c.el_setting_wide },
        all {
          all { c.testing_e_wide, c.test_giver_e_wide, c.test_training_e_wide,
            some { anyhow(c.only_who_e_wide), c.proof_e_wide, at_least = 1 },
            window = "block", within = 45 },
          no(any { "license", "hired", "W APT", "placement test", "screener" }),
          no(c.content_test_e), no(c.maybe_e_wide), window = "block" }) },
    { text = "Results used for placement and instruction and shared with families",
      need = "required",
      stated_by = all { near { any { eng, "score|scores|test" }, c.scores_e, within = 14 }, eng,
        scores_used, near { c.told_families_e_wide, c.share_e_wide, within = 24 },
        no(any { c.content_test_e, c.screener_test, c.maybe_e_wide, c.reference_e_wide,
          c.entry_e_wide }), window = "section" } },
    { text = "Participation target of at least 95 percent", need = "desirable",
      -- "must not fall below 95 percent" is no denial.
      stated_by = about(any { c.english_test_e_wide, c.el_setting_wide }, any {
        anyhow(all { number { about = any { c.testing_e_wide, c.english_test_e_wide,
          c.test_turnout_e_wide },
          min = 95, unit = "percent", within = 30 }, any { c.english_test_e_wide,
            c.testing_e_wide },
          no(c.content_test_e), no(c.moves_up_e_wide), window = "block" }),
        all { c.nineteen_of_twenty_e_wide, any { c.testing_e_wide, c.test_turnout_e_wide },
          no(c.moves_up_e_wide),
          window = "block" },
      }) },
  },
  conflicts = {
    -- A group of English learners is left out of the English test.
    { when = anyhow(near { any { c.opted_out_student, c.dually_identified,
      c.student_with_disability,
        near { any { c.parent, c.student, c.english_learner }, c.declined_services_e_wide,
          within = 8 } },
        any { "exempt", "exempt from", "exempted", "excused from", "need not take", "not tested",
          "not take", "are not required to take", "is not required to take", "do not sit",
          "not be tested", "may skip", "not included in" },
        test, within = 24 }),
      unless = any { near { any { "no", "nor", "neither", "none", "nobody" },
          any { "exempt*", "excus*", "left out" }, within = 14 }, "not exempt",
            "no student is exempt", "are not excused", "not be exempt",
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
Each MLL takes WIDA ACCESS every January. Results should be shared with families.]],
      [[
The language proficiency of LEP students will be reassessed every spring.]], [[
## Who sits for the winter language test

Every LEP child in the district sits for the English proficiency test, with or without
services. Children whose parents did not want ESL and children who have an IEP come with
their class.]], [[
A parent's refusal of ESL does not excuse a child from ACCESS. The school tells the parent so
when the refusal form is signed, and the test is given in the same weeks as for the other
MLs.]], [[
## What the ACCESS sessions look like

On ACCESS the listening and reading parts come first and are taken with headphones in the
computer room, speaking follows on another day in groups of five, and writing takes about an
hour.

Kindergarten ACCESS and Alternate ACCESS are given to one child at a time.]], [[
The English proficiency test has four parts: your child will listen to recordings, talk with an
examiner, read short passages and write. It is given once a year, in January and February.]], [[
**Participation.** Each school is expected to test 95 out of every hundred ELs on ACCESS. The
testing coordinator reports the figure to the principals in March.]], [[
The goal for ACCESS is 100 percent participation. Students who were absent are tested in the
make-up week, and the coordinator signs the list of those who have still not been tested.]] },
    missing = { [[
All students in grades 3 through 8 take the state tests in English language arts and mathematics
each spring.]] },
    near_miss = { [[
Use of the Internet: all students have access to the network each year after signing the form.]],
      [[
Newly enrolled students whose survey names another language are screened with the WIDA
Screener.]],
      [[
All teachers of English learners complete WIDA training each year.]] },
    conflicting = { [[
Students whose parents have opted out are exempt from ACCESS testing.]], [[
ELLs with disabilities are not required to take the WIDA ACCESS test.]], [[
ELLs at levels 4 and 5 take the ACCESS test every other year so that instructional time is not
lost. ELLs at levels 1 to 3 are tested each winter.]] },
  },
}
