local el = c.caused_by_english

return criterion {
  id = "PR-06",
  title = "Make up academic gaps that build while English is being learned",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "school_improvement_plan",
    "district_improvement_plan" },
  authorities = { "St. 2025, c. 14", "EEOA", "Castañeda v. Pickard" },
  ele = { former = "ELE 5" },
  why = "Time given to English is time taken from subjects; the district that chose the order owes "
    .. "the child the rest.",
  topic = about(c.el_field, any { c.academic_gap, c.catch_up_support }),
  addressed = about(c.english_learner, near { any { "academic deficit", "academic gap", "deficit" },
    any { c.make_up_gap }, within = 12 }),
  elements = {
    { text = "Gaps in subject learning caused by the focus on English are found",
      need = "required",
      -- What is missing is said with "not": not yet taught, not covered.
      stated_by = any {
        all { c.find_out, near { c.subject_gap, c.subject_word, within = 18 }, el,
          window = "block" },
        all { c.find_out, negated(c.subject_gap), c.subject_word, el, no(permitted(c.find_out)),
          no(negated(c.find_out)), window = "block" },
      } },
    { text = "Made up within a reasonable, stated time", need = "required",
      stated_by = any {
        about(el, near { c.make_good, c.by_stated_time,
          any { c.subject_gap, c.subject_word }, within = 36 }),
        near { "catch up plan", c.by_stated_time, within = 20 },
      } },
    { text = "Named supports such as tutoring, extended day, summer or credit recovery",
      need = "required",
      stated_by = about(el, all { c.named_help, any { c.subject_gap, c.make_good } }) },
    { text = "Checked at each progress review", need = "desirable",
      stated_by = about(any { el, c.language_assessment_team }, all {
        any { c.progress_check, near { "review~", "progress", within = 6 } }, c.subject_gap,
        window = "block" }) },
  },
  conflicts = {
    { when = any {
        near { c.student, any { "expected to", "responsible for", "must", "responsibility" },
          any { "catch up", "make up missed|any|the|content", "missed material",
            "missed content" }, any { "after exiting", "after exit", "once they exit",
            "on their own", "upon exit", "after leaving ESL" }, within = 24 },
        near { any { "gap", "missed content", "missed material" },
          any { "responsibility of the student", "student's responsibility",
          "is the student's", "up to the student",
            "student's own responsibility", "responsibility of the family" }, within = 12 },
      },
      says = "closing the gap is left to the student", element = 2 },
  },
  action = {
    do_ = "Add the duty to find subject gaps that grew while a student learned English, "
      .. "to name the help, and to close them by a stated date.",
    role = "EL director with principals", within = "60 days",
    evidence = "Adopted procedure; catch-up plans with end dates",
    measure = "Plans closed on time; course passing rates of English learners",
  },
  wording = {
    preferred = "At each progress review the team identifies what an English learner has missed "
      .. "in a subject because time went to learning English. It names the help, such as "
      .. "tutoring, an extended day, a summer course or credit recovery, and the gap is "
      .. "made up within two semesters. The next review checks that it has closed.",
    acceptable = "Content gaps that arise while students learn English are identified and made "
      .. "up through tutoring or summer school within one school year.",
    avoid = "After exiting ESL, students are expected to make up missed material.",
  },
  examples = {
    met = { [[
Each term the team identifies gaps in subject learning that arose while a student was learning
English. The gaps are made up within two semesters through tutoring or a summer course.]],
      [[
# English learners: catching up

- Teachers list the science and math units an ELL has missed during intensive ESL.
- Missed content is made up by the end of the following school year.
- Help is given in after-school tutoring and credit recovery courses to close the gap.]], [[
Gaps in mathematics that arose while a student was learning English are named in a catch-up
plan. The catch-up plan is finished within two semesters by tutoring, a summer course or
credit recovery.]] },
    partial = { [[
Credit recovery is offered in summer to English learners who have fallen behind in history.]],
      [[
The newcomer course shall remedy academic deficits of English learners.]], [[
In September the counselor lists the science and history units that an ELL has not been
taught while learning English.]] },
    missing = { [[
Students make up work missed during an absence within five days.]] },
    near_miss = { [[
Tutoring is available to all students after school on Tuesdays.]], [[
Students who were absent with the flu make up laboratory work within two weeks. The newcomer
club meets on Fridays.]] },
    conflicting = { [[
Students are expected to catch up on missed content on their own after exiting ESL.]],
      [[
Any gap in science that an EL has on exit is the student's responsibility.]] },
  },
}
