-- Anything said of students who have left the program.
local after = any { c.exited_pupil, c.former_english_learner }
local function ex(q) return about(after, q) end
-- "returns the student to EL status", "again classified as an English learner".
local back = any {
  near { any { "return~", "restore~", "re enter~", "move~ back", "go|goes back", "place~ back" },
    any { c.english_learner, c.el_services, "EL status", "program", "services" }, within = 9 },
  near { any { "reclassified", "classified", "identified", "designated", "re identified",
    "redesignated" },
    any { "as an english learner", "as an EL|ELL|ML|MLL|LEP", "as EL|ELL|LEP",
      "as english learner", "as limited english",
      "as a multilingual learner" }, within = 7 },
  near { "again", any { "classified", "identified", "designated", "become|becomes", "named" },
    c.english_learner, within = 8 },
}
-- A look at one source and at another.
local marks_and = all { c.marks_e, any { c.tests_e, c.attendance_e, c.teacher_view_e },
  c.set_points_e, c.watch_over_e, window = "block" }
-- The number of years as the profile or the district sets it.
local watched_years = number { about = c.watch_over_e, min = parameter "monitoring_years",
  unit = "year", within = 14 }

return criterion {
  id = "MX-03",
  title = "Former ELs monitored four years, with support and re-entry",
  kind = "law", jurisdiction = "federal", severity = "high",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "data_protocol" },
  authorities = { "ESEA § 3121", "M.G.L. c. 71A, § 3", "ELE monitoring", "EEOA" },
  ele = { former = "ELE 13" },
  why = "A student can pass the exit test and still lose ground when the language of school " ..
    "gets harder; four years of watching catches that in time.",
  topic = any { after, near { c.exit_verb, c.monitor_verb, within = 15 } },
  addressed = any {
    near { after, any { c.monitor_verb, c.monitoring_form }, within = 20 },
    near { c.monitor_verb, any { c.reenter_program, c.return_to_status }, c.english_learner,
      within = 25 },
  },
  elements = {
    { text = "Four years after exit", need = "required",
      stated_by = any {
        near { after, c.watch_over_e, c.four_year_span_e, within = 30 },
        near { after, watched_years, within = 30 },
        all { after, c.watch_over_e, c.four_year_span_e, no("graduat*"), window = "block" },
        ex(near { c.watch_over_e, c.four_year_span_e, within = 14 }),
        near { any { "monitor~", "monitoring", "monitored" }, c.four_year_span_e, c.el_setting,
          within = 20 },
      } },
    { text = "Grades, tests, attendance and teacher input at set points each year",
      need = "required",
      stated_by = any {
        ex(marks_and),
        ex(all { c.marks_e, any { c.tests_e, c.attendance_e }, c.teacher_view_e, c.set_points_e,
          window = "section" }),
      } },
    { text = "Language support when needed", need = "required",
      stated_by = ex(all { c.language_support_e, c.trouble_e,
        any { after, c.watch_over_e, c.el_setting },
        no(c.support_ended_e), window = "block" }) },
    { text = "Return to EL status if language is the cause, with parent notice",
      need = "required",
      stated_by = about(any { after, back }, all { any { c.back_in_e, back },
        any { c.language_cause_e, c.el_setting }, c.parent,
        any { c.notify_verb, c.share_e, c.consult_verb }, window = "block" }) },
    { text = "Monitoring forms kept", need = "required",
      stated_by = any {
        near { any { "monitoring form", "monitoring sheet", "monitoring checklist",
          "monitoring record" }, c.keep_e, within = 16 },
        ex(near { any { c.monitoring_form, near { c.watch_over_e, c.watch_form_e, within = 6 } },
          c.keep_e, within = 22 }),
        ex(all { c.watch_over_e, c.watch_form_e, c.keep_e, window = "block" }),
      } },
    { text = "Named monitor for each student", need = "desirable",
      stated_by = ex(any {
        near { c.named_person_e, any { "monitor", "teacher", "counselor", "staff", "adult",
          "educator", "specialist", "person", "coordinator" },
          any { "each", "every", "student", "pupil", "child", "FEL" }, c.watch_over_e,
            within = 30 },
      }) },
  },
  conflicts = {
    { when = near { any { after, "exit" }, any { "monitor~", "monitoring", "monitored" },
        any { "two years", "two 2 years", "2 years", "two year", "one year", "one 1 year",
          "one school year", "2 year", "two full school years", "second year", "three years" },
            within = 26 },
      unless = any { c.four_year_span_e, watched_years, "first two years", "additional two years",
        "two more years", "opt out", "at least" },
      says = "former English learners are followed for less than four years", element = 1 },
    { when = anyhow(near { after, any { "no monitoring", "not monitored",
        "not eligible for support", "not eligible for services", "no longer eligible for support",
        "no follow up" }, within = 14 }),
      says = "former English learners get no follow-up or help", element = 3 },
  },
  agree = { on = "how long former English learners are monitored",
    about = deadline { about = near { after, c.monitor_verb, within = 20 }, at_least = "1 years",
      within = 20 } },
  action = {
    do_ = "Set follow-up at four years, with dates, sources, forms, a named monitor, help when " ..
      "language is in the way, and the route back into services.",
    role = "Director of English learner education", within = "60 days",
    evidence = "Adopted procedure and a blank monitoring form for each of the four years",
    measure = "Former English learners with every review done on time, by year since exit",
  },
  wording = {
    preferred =
      "For four years after exit a named teacher shall review each former English learner's " ..
      "grades, test results, attendance and teachers' comments in November, February and " ..
      "May. When a review shows that the student is struggling, language support begins " ..
      "within ten school days. If lack of English is the cause and support has not been " ..
      "enough, the team returns the student to English learner status after written notice " ..
      "to the parents in a language they understand. The signed monitoring form of each " ..
      "review is kept in the student's folder.",
    acceptable =
      "Former English learners are monitored each marking period for four years; those who " ..
      "need it receive language support, and parents are notified if the student is " ..
      "returned to services.",
    avoid = "Exited students are monitored informally for two years.",
  },
  examples = {
    met = { [[
# Former English learners

Each former EL is monitored for four years after exit. An assigned ESL teacher reviews grades, test
scores, attendance and teacher comments every quarter.

A former EL who is struggling receives language support. If language is the cause, the team returns
the student to EL status and notifies the parents in writing.

Monitoring forms are kept in the cumulative folder.]], [[
## Monitoring of FLEP students

- FLEP students are monitored for four full school years after they exit.
- In November, March and June the coordinator checks report cards, state test results, attendance
  and reports from teachers of each FLEP student.
- FLEP students who have difficulty are given tutoring and other language support.
- A FLEP student whose difficulty is due to limited English re-enters the program after a letter to
  the parent.
- The completed monitoring forms are filed with the student record.]] },
    partial = { [[
Students who have exited the ESL program are monitored by the guidance department.]], [[
Reclassified pupils are followed for four years to see that they keep up.]] },
    missing = { [[
Students in the honor society are reviewed each term by the advisor.]] },
    near_miss = { [[
The four-year graduation rate of former English learners was 88 percent last year.]], [[
An IEP is reviewed annually and progress is monitored with every report card.]] },
    conflicting = { [[
FLEP students are monitored for two years after exit from the program.]], [[
Once exited, former ELs are not monitored.]] },
  },
}
