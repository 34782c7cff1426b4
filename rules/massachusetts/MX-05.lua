local function el(q) return about(c.el_setting, q) end

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
    -- "Progress is monitored", said of current learners.
    el(all { near { "progress", c.watches_progress, within = 8 }, no(c.not_current_progress) }),
    -- English and subjects are both looked at.
    el(all { any { "performance", "progress", "growth", "achievement" }, c.english_proficiency,
      any { "content", "academic", "subject", "subjects" }, c.watches_progress,
      no(any { c.not_current_progress, c.leaving_e, "program" }), within = 24 }),
    -- "Parents are told regularly how the child is progressing."
    el(near { c.parent, any { "inform~", "told", "notif*", "report~", "receive~" },
      any { "regularly", "regular", "periodically", "each quarter|term", "quarterly",
        "throughout the year" },
      any { "progress", "progressing", "progresses" }, within = 16 }),
    all { near { any { "monitor~", "track~", "review~" }, "progress", any { c.english_learner,
      "ESL student" }, within = 14 }, no(c.not_current_progress) },
    near { any { c.language_assessment_team }, any { "meet~", "review~", "monitor~" },
      any { "progress", c.english_learner }, within = 20 },
  },
  elements = {
    { text = "Team of teachers, ESL, administrator and support staff", need = "required",
      stated_by = any {
        -- A standing committee of several kinds of people that goes over students' progress.
        el(all { c.language_assessment_team, c.esl_person_e, c.watches_progress,
          some { c.admin_e, c.class_teacher_e, c.support_person_e, c.parent, at_least = 2,
            window = "sentence" }, "progress", within = 40 }),
        el(all {
          all { c.esl_person_e, c.admin_e, c.class_teacher_e, c.support_person_e,
            any { "team", "committee", "panel", "council", "group", "meeting", "table", "sit",
              "sits", "together", "members" },
            any { c.progress_talk_e, c.english_learner }, window = "block", within = 90 },
          -- Those who wrote the plan are no team for students.
          no(any { "leadership team", "wrote", "planning team" }), window = "block" }),
        all { c.esl_person_e, near { c.admin_e, any { "chair~", "lead~", "team", "committee",
          "meeting", c.school_team,
          "job", "role", "assign~" }, within = 25 }, c.class_teacher_e, c.support_person_e,
          near { any { "progress", "review", "monitor~", "meeting" }, c.el_setting, within = 25 },
          any { "team", "committee", "meeting", "table" }, window = "section" },
      } },
    { text = "Set times in the year", need = "required",
      stated_by = any {
        near { any { "progress", "review~", "monitor~", "look~ at", "data", "check~",
          "go through", "goes through", "go over", "goes over" }, c.el_setting,
          c.set_points_e, within = 30 },
        el(all { near { any { "progress", "language team", "language assessment team", "EL team",
          "monitor~", "team" },
          any { "meet~", "meeting", "held", "review~", "looks at" }, within = 14 },
            c.set_points_e, window = "block" }),
      } },
    { text = "English growth by domain and content progress", need = "required",
      stated_by = el(all {
        near { c.by_domain_e, any { "growth", "progress", "gain", "level", "score", "scores",
          "change", "movement", "english", "skill", "language" }, within = 16 },
        near { c.content_progress_e, any { "progress", "grades", "results", "performance",
          "marks", "achievement", "work",
          "growth", "passing", "doing", "scores", "tests", "standing", "learning", "mastery" },
            within = 16 },
        any { "review~", "look~", "monitor~", "track~", "examine~", "compare~", "consider~",
          "committee", "shall show", "weigh~", "data", "team", "record~", "discuss~", "meeting",
          "progress", "bring~" },
        no(any { "exit criterion", "exit", "exits", "exited", "reclassif*" }),
          window = "block" }) },
    { text = "Decisions and changes recorded", need = "required",
      stated_by = el(all { near { c.write_down_e, c.decisions_e, within = 20 },
        any { "progress", c.language_assessment_team, near { any { "review", "meeting", "team",
          "monitor~",
          "meets", "committee" }, c.english_learner, within = 20 } },
        any { "student", c.english_learner, "pupil", "child" },
        no(any { "no notes",
          near { any { "exit", "exits", "exited", "reclassif*" }, c.decisions_e, within = 8 } }),
        window = "block" }) },
    { text = "Families told of progress in their language", need = "desirable",
      stated_by = about(any { c.el_setting, near { "progress~", "in english", within = 8 } },
        all { near { any { c.parent, "home", "you" }, any { c.plain_told_e, "get|gets" },
        within = 20 },
        c.in_their_language_e, any { "progress", "progressing", "how the student",
          "how their child", "getting on", "how the child", "doing", "growth" },
        no(near { "form", "english", within = 4 }), window = "block" }) },
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
The progress of ELs is reviewed every quarter by staff.]],
      [[
Parents of English learners are informed regularly of the progress of their child.]] },
    missing = { [[
Progress reports are sent home to all parents in the middle of each quarter.]] },
    near_miss = { [[
The IEP team consists of the principal, a special education teacher, a classroom teacher and the
school psychologist.]], [[
The English department meets each quarter to revise the curriculum.]],
      [[
Students who left the ESL program are monitored for academic progress for two years after
exit.]] },
    conflicting = { [[
Progress of English learners is reviewed only after ACCESS scores return.]], [[
The progress of ELLs will be reviewed only when ACCESS scores are back in June.]] },
  },
}
