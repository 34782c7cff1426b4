-- Sending a student for a disability evaluation, said outright or said of English learners.
local referral = any { c.sped_referral_d,
  about(c.disability_matter_d, c.refer_or_evaluate_d) }
-- The same, or a referral said of English learners without saying for what.
local referred = any { referral, near { c.english_learner, any { "refer~", "referral", "evaluate~",
  "evaluation" }, within = 15 } }

-- A wait that is tied to English: until they know it, or after so many years of it.
local english_wait = any { near { c.until_english_d, c.english_reason_d, within = 10 },
  c.years_of_esl_d, "english proficient", "until proficient" }

-- "shall not wait", "no student has to finish": what looks like a wait is denied.
local no_such_wait = any { "never", "not a reason", "prohibited",
  negated(any { "delay~", "postpone~", "defer~", "wait~", "hold~ off", "put~ off", "held until",
    c.years_of_esl_d, c.before_referral_d }) }

-- "is referred without a minimum time in ESL": the word of delay under a negation.
local refused_delay = near { referred, c.delay_word_d, c.english_reason_d, within = 35 }

return criterion {
  id = "DI-04",
  title = "No delay of referral until a student learns English",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "phrase_must_not_occur",
  applies_to = { "special_education_procedures", "el_program_handbook",
    "student_support_procedures", "any" },
  authorities = { "IDEA evaluation", "Section 504", "Title VI", "DESE ELs with disabilities" },
  why = "A child who has a disability and is new to English loses years when help "
    .. "waits for English.",
  topic = near { any { c.english_learner, c.english_reason_d }, c.sped_referral_d, within = 30 },
  elements = {
    { text = "Referral and evaluation go ahead at any proficiency level", need = "required",
      stated_by = any {
        -- "may be referred at any level of English", "from the day they enroll"
        anyhow(near { referral, c.any_english_level_d, any { c.english_reason_d, "level" },
          within = 40 }),
        anyhow(near { any { referred, "referral" }, c.no_wait_d, c.english_reason_d, within = 35 }),
        anyhow(all { any { "refer~", "referral" }, "english", any { "no waiting period",
          "not have to wait", "need not wait" },
          window = "block" }),
        anyhow(near { c.sped_referral_d, c.english_learner, any { "at any time", "as soon as",
          "promptly" }, within = 25 }),
        -- "shall not be delayed because the student is learning English"
        negated(refused_delay), forbidden(refused_delay),
        about(c.disability_matter_d, negated(near { any { "evaluation", "referral", "evaluate~",
          "refer~" }, c.delay_word_d, any { "lack of english", "limited english",
          c.english_proficiency, c.english_learner, "new to english", "learning english" },
            within = 25 })),
        -- The rule in one sentence, its lack of conditions in the next.
        all { near { referred, c.english_learner, within = 20 },
          anyhow(any { c.no_wait_d, negated(near { c.delay_word_d, c.english_reason_d,
            within = 15 }) }), no(any { "retain*", "retention", "promot*" }),
          window = "block", within = 45 },
      } },
    { text = "Usual evaluation timelines apply to ELs", need = "required",
      stated_by = any {
        near { c.same_timeline_d, any { c.english_learner, c.english_reason_d },
          c.refer_or_evaluate_d, within = 40 },
        all { near { referral, c.english_learner, within = 30 }, c.same_timeline_d, "timeline",
          window = "block", within = 45 },
        near { any { "timeline", "deadline", "time limit", "days", "calendar", "clock" },
          any { "same", "identical", "ordinary", "usual", "alike", "no different", "unchanged",
            "apply", "applies" },
          any { c.english_learner, "EL's" }, any { "evaluation", "evaluate~", referral },
            within = 30 },
        all { c.refer_or_evaluate_d, any { "timeline", "time limit", "deadline", "days" },
          near { "same", c.english_learner, within = 8 },
          window = "block", within = 40 },
        -- "a search for a bilingual evaluator does not extend the time limit"
        negated(near { c.extend_clock_d, any { "time", "timeline", "time limit", "deadline",
          "days", "clock", "period" },
          any { c.english_reason_d, c.evaluator_of_disability, c.interpreter }, within = 30 }),
        near { c.english_learner, deadline { about = any { referral, "evaluation" },
          at_most = "60 days", within = 15 },
          within = 40 },
      } },
  },
  conflicts = {
    -- "shall not be referred until the student is proficient"
    { when = all { forbidden(near { any { c.sped_referral_d, c.refer_verb, c.special_education },
        any { c.until_english_d, "before" }, within = 20 }), english_wait, c.english_reason_d,
          no(c.delay_word_d) },
      says = "referral waits until the student has learned English", element = 1 },
    -- "must complete two years of ESL before a referral is considered"
    { when = all { c.before_referral_d, any { c.sped_referral_d, c.refer_verb }, c.years_of_esl_d,
        any { c.esl, c.english_learner, c.english_proficiency, c.el_program } },
      unless = any { no_such_wait, "reviews", "team reviews", "records show", "considers whether" },
      says = "a time in ESL is asked for before a referral", element = 1 },
    -- "referral is postponed until the student exits ESL"
    { when = near { any { c.sped_referral_d, c.refer_verb },
        any { "delay~", "postpone~", "defer~", "wait~", "hold~ off", "put~ off", "held until" },
        any { c.until_english_d, c.years_of_esl_d }, within = 30 },
      unless = any { no_such_wait, "gifted", "talented", "portfolio", "advanced" },
      says = "referral is put off until the student has learned English", element = 1 },
    -- "no referral in the first year"
    { when = anyhow(any {
        near { any { "no special education referral", "no referral", "not be referred",
          "not refer" },
          any { "in the first year", "during the first year", "first two years",
            "for at least a year",
            "for at least one year", "for two years", "in the first two years" }, within = 15 } }),
      unless = any { "delay~", "regardless", "not wait", "truancy", "truant", "police", "court",
        "discipline", "collection*" },
      says = "no referral in the first years", element = 1 },
    -- "up to ninety additional days for English learners"
    { when = near { c.english_learner, any { "additional days", "extra days",
      "additional school days",
        "additional calendar days", "longer timeline", "extended timeline" }, within = 20 },
      unless = any { "not extend", "no additional", "hand in", "assignment", "homework",
        "make up", "travel~", "project" },
      says = "English learners wait longer for an evaluation", element = 2 },
  },
  action = {
    do_ = "Strike every rule that makes English learners wait and write that they are "
      .. "referred and evaluated on the same terms, and within the same days, as any student.",
    role = "Director of special education with the English learner director", within = "30 days",
    evidence = "The revised referral procedure and the notice of the change to support teams",
    measure = "Days from concern to referral and from consent to evaluation, English learners "
      .. "beside others",
  },
  wording = {
    preferred = "English learners are referred for special education or Section 504 "
      .. "evaluation at any level of English proficiency. No length of time in ESL is required "
      .. "first, and the same timelines apply as for every other student.",
    acceptable = "Referral of an English learner is not delayed because of limited "
      .. "English. The usual evaluation timelines apply.",
    avoid = [[English learners are referred only after two years of ESL instruction.]],
  },
  examples = {
    met = { [[
# Child study procedures

A multilingual learner who may have a disability is referred for a special education
evaluation regardless of the level of English. The evaluation is completed within the same
timelines that bind the team for every other child.]], [[
# Referral

- An evaluation of an ELL shall not be postponed because the pupil is still learning English.
- The usual timelines for evaluation apply to English learners.]], [[
# Student support team

No minimum time in ESL is required before an English learner is referred for an evaluation.]], [[
Limited English proficient pupils are evaluated for special education within the same time
limits as other pupils.]], [[
# Child find for ELLs

Staff refer a student who is new to English in the same way as any other student. There is no
waiting period.]], [[
An English learner may be referred for a special education evaluation at any time.]], [[
# Special education evaluation

Evaluations are completed in 45 school days. The timeline is the same for English learners.]], [[
The evaluation timeline shall not be extended because an interpreter or a bilingual
psychologist is
hard to find.]], [[
An English learner who is referred shall receive a special education evaluation within 60 days
of
the parent's consent.]], [[
Staff shall not delay a referral for special education until the student has learned English.]], [[
It is not the practice of the district to refuse a referral in the first year.]], [[
The team does not take additional school days for the evaluation of an English learner.]] },
    missing = { [[
The team chair schedules the eligibility meeting and invites the parent in writing.]] },
    near_miss = { [[
The Team considers whether limited English explains the difficulty before it finds a student
eligible for special education.]], [[
New students wait in the lobby until a counselor is free.]], [[
Counselors refer parents to the English class at the library. There is no waiting period.]], [[
English learners who travel with their families are given five additional days to hand in work.]], [[
A newcomer shall not be referred to the truancy officer in the first year without a home visit.]], [[
Referral to the gifted program is delayed until the student has completed the portfolio.]] },
    conflicting = { [[
An English learner shall not be referred for a special education evaluation until the student
is proficient in English.]], [[
# ELD handbook

ELs must complete two full years of ESL before a referral for special education is made.]], [[
Referral for special education is delayed until the student has learned English.]], [[
Newcomers shall not be referred for special education in the first year.]], [[
For the evaluation of an English learner the team has 20 additional school days.]] },
  },
}
