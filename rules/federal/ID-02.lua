local el = any { c.english_learner, c.esl, c.language_form, c.english_proficiency,
  c.other_language, c.english_screening }
-- Screening on entry: by its own name, or "the screener" and "the test" among such words.
local screening = any { c.english_screening, "screener",
  about(el, any { "screen~", "screening" }),
  near { any { "english proficiency", "english", "english skills" },
    any { "assessed", "tested", "evaluated", "screened", "measured", "checked", "examined",
      "determined", "established", "gauged" },
    within = 8 },
  seq { any { "testing", "test", "screening", "examination" },
    any { "for english", "in english", "of english" }, gap = 5 },
  about(any { c.english_screening, "screener" }, c.screening_words) }
-- The act of finding them, not "students identified as ELs".
local finds = about(c.el_setting, any {
  seq { any { "identify", "identifying", "identifies", "identification of" },
    c.learners_to_find, gap = 2 },
  seq { any { "identify", "identifying", "identifies", "identification of" }, c.student,
    any { "who", "whose", "that" }, c.learners_to_find, gap = 3 },
  near { "procedure", c.learners_to_find, any { "identified", "found" }, within = 9 } })
-- "Eligibility is determined within ten school days of enrollment."
local found_out = any { c.english_is_measured, near { "determin*", "eligib*", within = 8 } }
local another_day = any { "notif*", "inform~", "letter", "parents", c.later_test, "disability",
  "special education", "appeal", "transcript", "vision", "dyslexia" }
local starts = any { c.screening_starts,
  seq { c.screening_words, any { "begin", "begins", "starts", "commence", "commences" },
    gap = 3 } }
local other_test = any { "dyslexia", "vision", "hearing screening", "health", "substance",
  "kindergarten readiness" }
local yearly_test = any { c.access_test, "annual", "annually", "each spring", "every year",
  "yearly", "each year" }
-- The four skills, in any order, as nouns or as verbs.
local four = any { c.four_domains,
  all { any { c.listening, "listen~", "understand~" },
    any { c.speaking, "speak~", "talk~", "aloud", "orally", "say~", "says" },
    any { c.reading, "read~" }, any { c.writing, "write~" } } }
local prior = all { near { c.earlier_results, c.looks_for, within = 16 },
  any { "score", "result", "ACCESS", "WIDA", "screener", "proficiency", "tested", "EL flag",
    "screened", "screening", "language test" }, no(any { "reclassif*", "redesignat*" }) }

return criterion {
  id = "ID-02",
  title = "Four-domain proficiency screening within 30 days of enrollment",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "enrollment_policy" },
  authorities = { "ESEA § 3111", "603 CMR 14.02", "WIDA Massachusetts",
    "DESE identification guidance" },
  ele = { former = "ELE 3", current = "ELE 1" },
  why = [[Every week before the screener is a week in which nobody knows what a
child needs; the clock of thirty days ends that wait.]],
  topic = any { c.english_screening, c.screener_test },
  -- English is tested on entry, or learners are identified at all, whatever details follow.
  addressed = any {
    all { c.english_screening,
      any { c.administer_verb, "shall", "must", "tested", "screened", "assessed" },
      any { c.student, c.core_el, c.esl_teacher }, no(any { yearly_test, "disability" }) },
    all { all { c.english_is_measured, c.english_as_measured, c.occasion_of_first_test,
        no(any { c.not_the_first_test, c.cited_work }), within = 24 }, no(c.later_test) },
    all { all { c.english_is_measured, any { c.core_el, c.english_learner }, c.whether_learner,
        no(any { c.not_the_first_test, c.cited_work, "identified as" }), within = 16 },
      no(c.later_test) },
    -- "An answer on the survey leads to a test."
    all { c.language_form, c.english_is_measured,
      no(any { c.not_the_first_test, near { "survey", "proficiency", within = 4 } }),
      within = 30 },
    -- "identification and assessment of such students"
    all { near { any { "identify~", "identification" }, c.english_is_measured, within = 6 },
      c.learners_to_find, no(any { c.not_the_first_test, "identified as" }), within = 14 },
    all { c.students_by_language, any { "identify~", "identification" }, c.english_is_measured,
      no(any { c.not_the_first_test, "identified as" }), within = 22 },
    about(c.el_setting, all {
      any { "procedure", "process", "plan", "guidelines", "include~", "establish~", "shall" },
      seq { any { "identification", "identifying" }, c.english_is_measured, gap = 2 },
      no(any { "annually", "each year", "identified as" }), within = 14 }),
    finds },
  elements = {
    {
      text = "Screening finished no later than 30 days after enrollment in a school in the state",
      need = "required",
      stated_by = any {
        all { deadline { about = screening, at_most = parameter "screening_days",
            within = 30 },
          c.enters_school, no(any { starts, other_test }) },
        about(c.el_setting, all {
          deadline { about = found_out, at_most = parameter "screening_days", within = 16 },
          any { "enroll*", "registration", "entry", "arrival" },
          no(any { starts, another_day }) }),
        -- "We must be finished by ..., thirty days after she enrolled."
        about(c.english_screening, all {
          any {
            deadline { about = any { "finish~", "complete~", "done" },
              at_most = parameter "screening_days", within = 20,
            },
            number { about = any { "finish~", "complete~", "done" },
              max = parameter "screening_days", unit = "day", within = 12,
            } }, any { "enroll*", "registration", "entry", "enters" },
          no(any { starts, "notif*", "letter" }) }),
        -- "No pupil shall wait for it longer than twenty days."
        forbidden(near { screening, c.enters_school,
          any { "longer", "later", "more than", "await~", "wait~", "exceed~", "beyond" },
          number { about = any { "longer", "later", "more", "exceed~", "beyond" },
            max = parameter "screening_days", unit = "day", within = 6 }, within = 26 }),
        all { any { screening, "screener score" },
          any { "calendar day 30", "day 30", "30th day", "thirtieth day", "30th calendar day",
            "thirtieth calendar day" },
          any { c.enters_school, "newcomer", "flagged" }, no(starts) } },
    },
    {
      text = "Listening, speaking, reading and writing, subject to the screener's grade rules",
      need = "required",
      stated_by = any {
        about(any { screening, "intake test", "placement test", "entry test", "initial test" },
          all { four, no(any { yearly_test, "lessons", "curriculum" }) }),
        all { near { any { "tested", "screened", "screening" }, four, within = 16 },
          no(any { yearly_test, "lessons", "curriculum", c.other_language, "spanish",
            "french", "MCAS", "world language" }) },
        about(any { "test", "screener" }, all { any { "=listen", "=listens" },
          any { "=speak", "aloud", "=speaks", "answer questions", "=talk" },
          any { "=read", "=reads" }, any { "=write", "=writes" }, no(yearly_test) }) },
    },
    { text = "State-approved tool (WIDA Screener; WIDA Screener for Kindergarten)",
      need = "required",
      stated_by = any {
        all { c.state_screener,
          any { c.english_screening,
            about(any { c.english_screening, "screener" }, c.screening_words) },
          any { "instrument", "tool", "screened with", "accept~", c.administer_verb, "take~",
            "test~", "screen~", "assess~", "by means of", "identified", "only", "measured",
            "is", "are", "with the" },
          no(any { yearly_test, other_test, "progress", "benchmark", "modules" }) },
        -- "with the placement test that the state has approved"
        about(c.el_setting, all {
          near { any { "test", "screener", "assessment", "instrument", "tool" },
            any { c.by_the_state }, within = 9 },
          c.occasion_of_first_test, any { "screen~", "assess~", "administ*", "eligib*", "give~" },
          no(any { c.later_test, other_test, "progress", "benchmark", "content" }) }),
        -- English on entry, measured with what the state has approved.
        all { near { c.state_screener, c.screening_words, within = 8 },
          any { "proficiency", c.english_proficiency },
          any { "on entry", "upon entry", "initial", "identif*", "new student|pupil",
            "newcomer", "enroll*", "at entry" },
          no(any { yearly_test, other_test, "progress", "benchmark", "modules" }) } },
    },
    { text = "Trained, qualified administrators", need = "required",
      -- "No one gives it who has not been trained" says so too: hence anyhow.
      stated_by = anyhow(any {
        all { screening, c.qualified_tester,
          any { "by", "only", "who", "must", "shall", "each", "administ*", "give~", "teacher",
            "staff", "person", "persons" },
          no(any { "should", "may be trained", "may learn", "learn about", "may be given",
            "if time", "hope~", "secretary", "untrained", "any available", yearly_test }) },
        all { any { c.english_screening, "english assessment" },
          any { "examiner workshop", "certificate", "certified", "trained", "quizzes",
            "modules", "completed the training" }, c.tester,
          no(any { "should", "hope~", "untrained", "any available", yearly_test }),
          window = "block" } }),
    },
    {
      text = "Check earlier ACCESS or screener results from another Massachusetts or WIDA-state school first",
      need = "desirable",
      stated_by = about(any { c.english_screening, "screener", "language test", "proficiency",
        "rescreen*", "retest*", "ACCESS", "WIDA" }, any { prior,
          -- "Who brings a valid score is not tested again."
          negated(near { c.earlier_results,
            any { "tested|screened|assessed again", "test~ again", "retest~", "rescreen~",
              "new test|screener|screening", "second test|screening" }, within = 18 }) }),
    },
    { text = "Local target tighter than 30 days (for example 10 school days)",
      need = "desirable",
      stated_by = any {
        all { deadline { about = screening, at_most = "29 days", within = 25 },
          no(any { other_test, "notif*", "letter", "explained", "mailed", "after screening",
            "of the screening", "of screening", "after the screening", "after testing",
            "writes to", "write to", starts, "result is|are sent" }) },
        about(c.el_setting, all {
          deadline { about = found_out, at_most = "29 days", within = 16 },
          any { "enroll*", "registration", "entry", "arrival" },
          no(any { starts, another_day }) }),
        all { screening,
          any { "first week", "first two weeks", "first ten", "first five", "within a week",
            "within one week", "same week", "same day", "two school weeks",
            "=day of registration", "=day of enrollment", "before the first day" },
          no(any { starts, other_test, "notif*", "hope~" }) },
        all {
          any { "our own", "hold ourselves", "we promise", "pledge", "our rule",
            "our practice", "local", "district's", "goal", "target", "standard", "we aim",
            "in this district" },
          number { about = screening, max = 29, unit = "day", within = 20 } },
        about(c.english_screening, all {
          any {
            deadline {
              about = any { "finish~", "complete~", "done", "scored", "takes place" },
              at_most = "29 days", within = 20,
            } }, c.enters_school, no(any { "notif*", "letter" }) }) },
    } },
  conflicts = {
    {
      when = all { c.english_screening,
        any { "oral interview only", "only an oral interview", "by oral interview alone",
          "orally only", "conversation alone" } },
      says = "English is judged by an oral interview alone", element = 2,
    },
    {
      when = about(el, near { c.english_screening,
        any { "each october", "in october", "once a year", "at the end of the semester",
          "after one semester", "after the first semester", "after the first marking period",
          "in the spring", "the following fall" },
        any { "new", "newly", "enroll*", "entering", "arriv*" }, within = 24 }),
      unless = any { c.access_test, "30 days", "thirty days" },
      says = "new students wait for a testing season", element = 1,
    },
    -- The retired screener is still prescribed.
    {
      when = near { any { "W APT" },
        any { c.administer_verb, "take~", "screen~", "assess~", "test~", "determine~" },
        within = 14 },
      unless = any { "no longer", "replaced", "retired", "formerly", "instead of", "former" },
      says = "a retired screener is prescribed", element = 3,
    } },
  -- A shorter goal of the district's own beside the legal limit is no disagreement.
  agree = { on = "the time limit for screening",
    about = deadline {
      about = any { screening, about(el, "testing") },
      at_least = "21 days", from = c.enters_school, within = 16 } },
  action = {
    do_ = [[State the limit of thirty days from enrollment, the screener and its four
parts, who may give it, and a shorter goal of the district's own.]],
    role = "Director of English learner education", within = "30 days",
    evidence = [[The procedure, the list of trained screener administrators, a log of
screening dates]],
    measure = "Days from enrollment to a scored screener, longest and median, each month",
  },
  wording = {
    preferred = [[Before testing, the English learner office looks for ACCESS or screener
results from the last school. If there are none, a trained and certified administrator gives
the WIDA Screener in listening, speaking, reading and writing within ten school days of
enrollment, and never later than 30 calendar days after enrollment.]],
    acceptable = [[Trained staff screen each referred student with the state-approved WIDA
Screener in all four domains no later than 30 days after enrollment.]],
    avoid = [[New students are tested in a timely manner once schedules have settled.]],
  },
  examples = {
    met = {
      [[
# Screening

The ESL teacher shall complete the English proficiency screening within 30 days of
enrollment. The test covers listening, speaking, reading and writing. The WIDA Screener is
used; only teachers who are trained and certified administer the screener.]],
      [[
| Step | Rule |
|---|---|
| English language screening | completed no later than 20 school days after the pupil enrolls |
| English language screening | in all four domains |
| English language screening | state-approved WIDA Screener is administered |
| English language screening | given by a certified test administrator |]] },
    partial = {
      [[
ELL screening shall be completed within thirty (30) calendar days of registration.]],
      [[
An LEP pupil's English is tested with the language assessment on entry. The English
proficiency assessment is administered by the ESOL teacher.]],
      [[
The superintendent shall develop procedures for the identification, evaluation and placement
of English language learners.]],
      [[
If the language questionnaire names a language besides English, the pupil is screened to see
whether he or she qualifies for ENL services.]], [[
No newly enrolled student may wait more than 30 days for the English proficiency screening.]], [[
The screener score of each newcomer is entered by calendar day 30 after enrollment.]], [[
# The language screener

In the test the child listens to a story, speaks about pictures, reads short texts and writes
a few
sentences.]], [[
Newly enrolled students are identified with an English proficiency test approved by
the state department.]], [[
# Screening of new students

The ESL teacher first checks the state data system for an earlier ACCESS or screener score.]], [[
# English proficiency screening

A student who comes from another WIDA state with a score of the last year shall not be tested
again.]], [[
English proficiency screening is done on the day of registration at the welcome center.]], [[
Our own target for the language screening is 10 school days.]] },
    missing = {
      [[
New students tour the building and receive a locker within 30 days of enrollment.]] },
    near_miss = {
      [[
Trained staff shall use a verbal screening tool approved by the state to screen students in
grades 7 and 9 for substance use.]],
      [[
Vision and hearing screening takes place within 30 days of enrollment.]],
      [[
Every multilingual learner's proficiency in English is measured again each spring so that
continued eligibility can be determined.]],
      [[
Students identified as English learners are taught by licensed teachers.]], [[
Placement in Spanish 3 is decided by an oral interview only.]], [[
Vision screening is done on the day of registration by the school nurse.]], [[
An oral interview only is not enough for the English language screening.]] },
    conflicting = {
      [[
The W-APT is administered to each new ELL by the ESL teacher within 30 days of enrollment.]],
      [[
English language screening of newly enrolled students takes place each October.]], [[
The English language screening of new pupils is an oral interview only.]] },
  },
}
