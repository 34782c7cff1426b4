-- A regular look at how current English learners are doing.
local function el(q) return about(c.el_setting, q) end
local other_team = no(any { c.entry_e, c.maybe_e, "IEP", "behavior referral", "hiring",
  "parent advisory", c.left_program_e })
local meets = any { c.progress_talk_e, "committee", "panel", "table", "seat", "members" }

return criterion {
  id = "MX-05",
  title = "Regular progress monitoring of current ELs by a school team",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "school_improvement_plan", "data_protocol" },
  authorities = { "M.G.L. c. 71A, § 7A", "EEOA", "Blueprint 3.2, district" },
  ele = { former = "ELE 5" },
  why = "A yearly score arrives too late; a team that meets every term can change a schedule " ..
    "while the year still counts.",
  topic = any { near { c.monitor_verb, c.english_learner, within = 15 },
    c.language_assessment_team },
  addressed = any {
    near { any { "monitor~", "track~", "review~" }, "progress", any { c.english_learner,
      "ESL student" }, within = 14 },
    near { any { c.language_assessment_team }, any { "meet~", "review~", "monitor~" },
      any { "progress", c.english_learner }, within = 20 },
  },
  elements = {
    { text = "Team of teachers, ESL, administrator and support staff", need = "required",
      stated_by = el(any {
        all { c.esl_person_e, some { c.admin_e, c.class_teacher_e, c.support_person_e, at_least = 2,
          window = "block" }, any { "team", "committee", "panel", "group", "table", "together",
          "meeting", "council" }, near { meets, c.el_setting, within = 30 }, other_team,
          window = "block" },
        all { c.esl_person_e, c.class_teacher_e, c.support_person_e, any { "team", "committee" },
          any { "data", "progress", "seat", "member" }, other_team, window = "section" },
      }) },
    { text = "Set times in the year", need = "required",
      stated_by = any {
        el(all { near { c.looks_at_progress_e, c.set_points_e, within = 30 },
          near { any { c.looks_at_progress_e, "team", "meeting" }, c.el_setting, within = 30 },
          other_team }),
        el(all { any { c.language_assessment_team, "language team", "EL|ELL|ML|MLL team" },
          any { "meet~", "review~", "look~ at" }, c.set_points_e, other_team, window = "block" }),
      } },
    { text = "English growth by domain and content progress", need = "required",
      stated_by = el(all { any { some { c.listening, "speak~|talk~|oral", c.reading, c.writing,
        at_least = 2,
          window = "block" }, "domain", "four skills", "growth in english", "english growth",
          near { c.understand_e, c.speak_e, within = 4 } },
        near { c.content_progress_e, c.progress_word_e, within = 16 }, near { any { c.by_domain_e,
          c.speak_e, "english" }, any { c.progress_word_e, "in english" }, within = 16 },
        any { "review~", "look~ at", "monitor~", "team", "committee", "track~", "compare~",
          "progress", "for each child|student|pupil" }, no("exit criterion"), no(any { "textbook",
            "program that", "immersion", "reading opportunit*" }), other_team,
        window = "block" }) },
    { text = "Decisions and changes recorded", need = "required",
      stated_by = el(all { near { c.write_down_e, c.decisions_e, within = 20 }, any { "progress",
        "team",
          c.language_assessment_team, "meeting", "review", "monitor~", "committee" },
        any { "each", "every", "for the student", "by student", c.student, "child",
          c.english_learner },
        no(any { "no notes", "sign in", "textbook" }), other_team, window = "block" }) },
    { text = "Families told of progress in their language", need = "desirable",
      stated_by = about(any { c.el_setting, near { "progress~", "in english", within = 8 } },
        all { near { any { c.told_families_e, "you" }, any { c.plain_told_e, "get|gets",
          "send|sent" },
          within = 20 },
          any { c.in_their_language_e, c.language_names_e }, near { any { c.progress_word_e,
            "advancement", "getting on", "how your child|son|daughter",
              "how the child|pupil|student" },
            any { "english", c.el_setting, c.told_families_e }, within = 16 },
          no(any { c.entry_e, c.maybe_e, "report card form", "score report", "exit~" }),
          window = "block" }) },
  },
  conflicts = {
    { when = el(near { "progress", any { "reviewed only after", "only after scores",
      "only after ACCESS",
        "only when ACCESS" }, within = 14 }),
      says = "progress is looked at only once the yearly scores are back", element = 2 },
  },
  action = {
    do_ = "Name the team, the dates in the year, the data it looks at and where its " ..
      "decisions are kept.",
    role = "Principals with the director of English learner education", within = "60 days",
    evidence = "Calendar of meetings and the record of the last one with names removed",
    measure = "English learners reviewed at each set time, and changes that followed",
  },
  wording = {
    preferred =
      "In each school a language team of the principal or assistant principal, the ESL " ..
      "teacher, classroom teachers and a counselor reviews the progress of every English " ..
      "learner in October, January, March and June. The team looks at growth in listening, " ..
      "speaking, reading and writing and at grades in academic subjects. It records each " ..
      "decision and each change in services on the review form, and families are told of " ..
      "the progress in their language.",
    acceptable =
      "The language assessment team (ESL, classroom teachers, administrator, counselor) " ..
      "reviews English growth and grades of ELs each quarter and records its decisions.",
    avoid = "Teachers monitor the progress of English learners on an ongoing basis.",
  },
  examples = {
    met = { [[
# Progress of English learners

The language team consists of the principal, the ESL teacher, classroom teachers and the counselor,
and reviews the progress of each EL.

The team meets to review the progress of ELs every quarter.

At each meeting the team looks at growth in listening, speaking, reading and writing and at grades
in content courses.

The team records its decisions and any change in services for each student. Families are told of
the
progress in their home language.]], [[
## MLL review

- The MLL team (assistant principal, ELD teacher, content teachers, school psychologist) follows
  the
  progress of MLLs.
- Progress of MLLs is reviewed in October, January and April.
- For MLLs the team reviews growth in each language domain and progress in math, science and
  other subjects.
- For every MLL the decision of the meeting and changes made are documented in the log.]] },
    partial = { [[
ESL teachers monitor the progress of English learners during the year.]], [[
The progress of ELs is reviewed every quarter by staff.]] },
    missing = { [[
Progress reports are sent home to all parents in the middle of each quarter.]] },
    near_miss = { [[
The IEP team consists of the principal, a special education teacher, a classroom teacher and the
school psychologist.]], [[
The English department meets each quarter to revise the curriculum.]] },
    conflicting = { [[
Progress of English learners is reviewed only after ACCESS scores return.]], [[
The progress of ELLs will be reviewed only when ACCESS scores are back in June.]] },
  },
}
