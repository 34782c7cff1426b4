-- Somebody who stands for a child speaks up about its English.
local who = any { c.parent, "you", "your", "anyone who stands" }
local english_test = any { c.english_screening,
  near { c.screening_words, any { "english", c.core_el, c.core_esl }, within = 10 },
  about(any { c.english_screening, "screener" }, c.screening_words) }
local disability = any { "special education", "disability", "disabilities", "IEP",
  "section 504" }
local wish = all { near { who, c.asks, english_test, within = 30 },
  no(any { "state testing", "ask us about", "interpreter for", "opt out", "excused", "exempt",
    disability, "a copy", "copies of", "results of the", "explain~", "score report",
    "decline", "be|is|are|was|were asked" }) }
-- The test itself, given by somebody.
local tests = all { c.tester, english_test, c.district_tests, no(disability) }

return criterion {
  id = "ID-03",
  title = "Parent-requested language assessment",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "enrollment_policy", "student_handbook" },
  authorities = { "603 CMR 14.02" },
  ele = { former = "ELE 3", current = "ELE 1" },
  why = [[A survey misses some children; a parent who may ask for a test is the
second door.]],
  topic = any { c.parent_request, c.english_screening },
  addressed = all { c.parent, c.asks, c.english_screening, within = 20,
    no(any { "be|is|are|was|were asked", "be|is|are requested" }) },
  elements = {
    { text = "Any parent or guardian of an enrolled student may ask", need = "required",
      -- "Requests may be made by a parent" is a right too: hence anyhow.
      stated_by = anyhow(all { wish,
        no(any { "may not", "cannot", "not accepted", "only teachers", "at the discretion",
          "teacher may" }) }),
    },
    { text = "District assesses the child's English proficiency", need = "required",
      stated_by = any { about(wish, tests),
        all {
          near { who, c.asks, any { english_test, "english", "request~", "concern" },
            within = 16 }, tests, no(any { disability, "state testing" }), window = "block" },
        all { near { who, c.asks, any { english_test, "english" }, within = 16 },
          any { c.english_screening, "screener", "language test" }, tests, no(disability),
          window = "section" } },
    },
    { text = "Local time limit for acting on the request", need = "desirable",
      stated_by = any {
        all {
          deadline { about = any { english_test, c.asks }, at_most = "90 days", within = 30 },
          any { who, "request" }, c.asks, english_test, no(c.new_enrollee) },
        about(any { wish,
          near {
            any { "family initiated", "parent initiated", "parent requested",
              "parent request" }, english_test, within = 6 } }, all {
          deadline {
            about = any { english_test, c.asks, "do so", "we will", "completed", "done",
              "acted" }, at_most = "90 days", within = 30,
          },
          no(any { "enrollment", "enrolls", "enrolled", "entry", "new student", disability }) }),
        all {
          near { any { "screening", "testing", "screener" }, "request~",
            any { c.parent, "family" }, within = 8 },
          any { deadline { about = "request~", at_most = "90 days", within = 20 },
            number { about = "request~", max = 60, unit = "day", within = 14 } },
          no(any { disability, "health", "vision", "hearing" }) },
        about(any { "family initiated", "parent initiated", "parent requested" },
          number { about = english_test, max = 60, unit = "day", within = 12 }) },
    },
    { text = "Request may be made orally and in any language", need = "desirable",
      stated_by = anyhow(any {
        all { c.asks, c.asked_any_way, any { c.language_help_words, c.other_language },
          english_test,
          no(any { "must be in writing", "made in writing in english", "in writing only",
            "only in writing", "results", "explained", "be|is|are|was|were asked" }) },
        about(english_test, all { any { "request", "referral", "ask~", "wish" },
          c.asked_any_way, c.language_help_words,
          no(any { "must be in writing", "made in writing in english", "in writing only",
            "only in writing", "results", "explained", "be|is|are|was|were asked" }) }) }),
    } },
  conflicts = {
    {
      when = all {
        any { "only teachers", "only a teacher", "only staff", "only school staff" },
        any { "refer", "request", "initiate" }, english_test },
      says = "only staff may start a language test", element = 1,
    },
    {
      when = anyhow(all { any { "requests", "request" }, c.english_screening,
        any { "not accepted", "not be accepted", "not considered", "not be considered",
          "not granted" } }),
      unless = any { "reason", "solely", "because" },
      says = "requests for a language test are not accepted", element = 1,
    } },
  action = {
    do_ = [[Add that any parent may ask for a test of the child's English, orally or
in writing and in any language, name the office that answers, and set a limit in school
days.]],
    role = "Director of English learner education", within = "90 days",
    evidence = "The sentence in the policy and in the family handbook; the log of requests",
    measure = "School days from request to result",
  },
  wording = {
    preferred = [[A parent or guardian of any enrolled student may ask, orally or in writing
and in any language, that the child's English proficiency be assessed. The English learner
office screens the child within ten school days of the request and shares the result with
the family.]],
    acceptable = [[At a parent's request the district assesses the student's English
proficiency within 15 school days.]],
    avoid = [[The school arranges language testing where it sees fit.]],
  },
  examples = {
    met = {
      [[
A parent or guardian of an enrolled student may request an assessment of the child's English
proficiency at any time. The EL office shall screen the student and report the result.]],
      [[
## Requests by families

If you think your child needs help with English, ask us for an English test. Our ESL teacher
will give the English screener within 10 school days of your request.]], [[
Parents may ask for a language assessment of their child at any time.

Screening on request of a parent is completed within 15 school days of the request.]], [[
# Parent-requested language screening

A parent may ask the school to test a child's English. The English screener is given in 10
school
days.]] },
    partial = {
      [[
Parents may request language screening of their child by writing to the ELL coordinator.]],
      [[
A family may ask at any time, orally and in any language, for an English proficiency test.]] },
    missing = {
      [[
Language testing is arranged by the school when appropriate.]] },
    near_miss = {
      [[
A parent may request an evaluation for special education in writing. The district responds
within 5 school days.]],
      [[
Families may ask for a copy of test results at the office.]],
      [[
At registration, parents shall be asked on the home language survey which language the child
speaks; an assessment of English proficiency follows.]], [[
A parent may ask for a hearing test; the nurse tests the child within 15 school days.]] },
    conflicting = {
      [[
Only teachers may refer a student for English language testing.]],
      [[
Parent requests for language screening are not accepted after the enrollment period.]] },
  },
}
