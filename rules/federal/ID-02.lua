-- Testing of English on entry, by its own name or as "the test" among such words.
local screening = any { c.english_screening, "screener",
  near { c.test_of, c.english_word, within = 8 },
  about(any { c.english_screening, c.language_form, c.english_proficiency, c.other_language,
    c.core_el }, c.test_of) }
local el = any { c.english_learner, c.esl, c.language_form, c.english_proficiency,
  c.other_language, c.english_screening, "screener" }
local other_test = any { c.other_group, "substance", "MCAS", "annual", "annually",
  "each spring", "every year", "yearly", "each year", "reclassif*", "redesignat*", "exit~" }
local begins = any { c.screening_starts, near { any { "screening", "testing" },
  any { "begin", "begins", "commence~" }, within = 5 } }
local told = any { "notif*", "letter", "mailed", "mails", "informed", "report~ to parents",
  "placement", "services", "receiving" }
local skills = some { c.skill_listening, c.skill_speaking, c.skill_reading, c.skill_writing,
  at_least = 3, window = "block" }
local person = any { c.tester, "person", "persons", "professionals", "who", "only", "nobody",
  "no one", "administrator", "administrators", "team", "staff", "teacher" }
local fit = any { c.qualified_tester, "licensed", "current certification", "trained in" }

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
  -- A duty to test English on entry.
  addressed = any {
    all { c.english_screening,
      any { c.administer_verb, "shall", "must", "tested", "screened", "assessed", "will" },
      any { c.student, c.core_el, c.esl_teacher },
      no(any { other_test, c.access_test, "progress", "monitor*", c.wishful }) },
    about(any { c.language_form, c.core_el, c.other_language }, all {
      any { "screened", "assessed", "tested", "screens", "assesses", "determine~", "test~" },
      any { c.english_proficiency, c.english_screening, "english language" },
      any { c.enters_school, "identif*", "potential", "survey", "eligib*", "placement" },
      no(any { other_test, c.access_test, "progress", "monitor*" }) }) },
  elements = {
    {
      text = "Screening finished no later than 30 days after enrollment in a school in the state",
      need = "required",
      stated_by = about(el, any {
        all { deadline { about = screening, at_most = "30 days", within = 30 }, c.comes_to_us,
          no(any { begins, other_test, near { told, c.thirty_days, within = 8 } }) },
        all { any { screening, "finish~", "done" }, any { c.thirty_days,
            deadline { about = any { "finish~", "complete~", "done", "find out" },
              at_most = "30 days", within = 25 } },
          c.comes_to_us, no(any { begins, other_test, near { told, c.thirty_days, within = 8 },
            "more than thirty|30 days after", c.wishful }),
          window = "block" },
        -- "No pupil shall wait for it longer than twenty days."
        forbidden(all { screening, c.comes_to_us,
          any { "longer", "later", "more than", "await~", "wait~", "exceed~", "beyond" },
          number { about = any { "longer", "later", "more", "exceed~", "beyond" }, max = 30,
            unit = "day", within = 6 } }) }),
    },
    {
      text = "Listening, speaking, reading and writing, subject to the screener's grade rules",
      need = "required",
      stated_by = about(any { el, "intake test", "placement test", "entry test",
          "initial test", "examination", "sittings", "kindergartners", "test" },
        all { any { skills, c.four_domains },
          any { screening, "examination", "examined", "sittings", "test", "tests", "tested",
            "parts", "screener", "assess~" },
          no(any { other_test, c.access_test, "lessons", "curriculum", "spanish", "french",
            "nothing more", "goals", "progress" }), window = "block" }),
    },
    { text = "State-approved tool (WIDA Screener; WIDA Screener for Kindergarten)",
      need = "required",
      stated_by = about(el, all { c.approved_tool, any { screening, "instrument", "identification" },
        any { "instrument", "tool", "with", "accept~", c.administer_verb, "take~", "use~",
          "test~", "screen~", "assess~", "by means of", "identified", "only", "measured", "given",
          "is", "are", "results" },
        no(any { other_test, "progress", "benchmark", "modules", "training", "our own",
          "former district", c.wishful }) }),
    },
    { text = "Trained, qualified administrators", need = "required",
      -- "No one gives it who has not been trained" says so too: hence anyhow.
      stated_by = anyhow(about(el, all { screening, fit, person,
        any { "give~", "given", "administ*", "test~", "screen~", "assess~", "examin*", "score~" },
        no(any { "may be trained", "may learn", "learn about", "may be given", "secretary",
          "untrained", "any available", other_test, c.access_test, "teach~", c.wishful }) })),
    },
    {
      text = "Check earlier ACCESS or screener results from another Massachusetts or WIDA-state school first",
      need = "desirable",
      stated_by = about(any { el, "language test", "proficiency", "rescreen*", "retest*",
          "ACCESS", "WIDA", "english scores", "duplicate testing" },
        any {
          all { c.earlier_results, c.looks_for,
            any { "score", "scores", "result", "results", "ACCESS", "WIDA", "proficiency",
              "history", "EL flag", "screened", "screening", "testing" },
            no(any { "reclassif*", "redesignat*", "afresh", "whatever they", "again anyway",
              "report card", c.wishful }), window = "block" },
          -- "Who brings a valid score is not tested again."
          negated(near { c.earlier_results,
            any { "tested|screened|assessed again", "test~ again", "retest~", "rescreen~",
              "new test|screener|screening", "second test|screening" }, within = 18 }) }),
    },
    { text = "Local target tighter than 30 days (for example 10 school days)",
      need = "desirable",
      stated_by = about(any { el, "intake team", "screened", "another home language" }, any {
        all { deadline { about = screening, at_most = "29 days", within = 25 },
          no(any { other_test, begins, "explained", near { told, c.fewer_days, within = 10 },
            "receiving", "result is|are sent" }) },
        all { any { screening, "our clock", "finish~", "done" }, c.fewer_days,
          any { c.comes_to_us, "goal", "target", "our own", "measure", "clock", "within" },
          no(any { other_test, begins, near { told, c.fewer_days, within = 10 }, c.access_test,
            "request*", c.wishful }) } }),
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
proficiency assessment is administered by the ESOL teacher.]] },
    missing = {
      [[
New students tour the building and receive a locker within 30 days of enrollment.]] },
    near_miss = {
      [[
Trained staff shall use a verbal screening tool approved by the state to screen students in
grades 7 and 9 for substance use.]],
      [[
Vision and hearing screening takes place within 30 days of enrollment.]] },
    conflicting = {
      [[
The W-APT is administered to each new ELL by the ESL teacher within 30 days of enrollment.]],
      [[
English language screening of newly enrolled students takes place each October.]] },
  },
}
