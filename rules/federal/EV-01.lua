-- The program for English learners is judged, not a child or a teacher.
local el = c.el_setting
local judged = near { c.judge_program_e, c.program_for_el_e, within = 12 }


return criterion {
  id = "EV-01",
  title = "Program evaluated on results and changed when it does not work",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = {
    "el_policy", "district_improvement_plan", "title_iii_plan", "el_program_handbook",
  },
  authorities = {
    "Castañeda v. Pickard", "EEOA", "M.G.L. c. 69, § 1I", "M.G.L. c. 71A, § 7A",
    "M.G.L. c. 71A, § 7",
  },
  ele = { former = "ELE 5" },
  why = "A program that nobody measures can fail a whole generation of students before " ..
    "anyone changes it.",
  topic = any { near { c.program_evaluation, el, within = 25 }, about(el, c.program_evaluation) },
  addressed = any {
    near { any { "evaluat*", "effectiveness", "program review" }, c.program_for_el_e, el,
      within = 22 },
    near { c.program_evaluation, any { c.english_learner, c.el_program, c.el_services },
      within = 16 },
    under(any { c.english_learner, c.el_program }, c.program_evaluation),
  },
  elements = {
    { text = "At least yearly look and fuller review on a set cycle", need = "required",
      stated_by = all {
        near { any { c.judge_program_e, "look", "check" }, c.once_yearly_e, within = 22 },
        c.long_cycle_e, near { any { c.program_for_el_e, "results" }, el, within = 30 },
        window = "section" } },
    { text = "English growth, exit, content results, graduation, dropout, attendance, " ..
        "discipline, special education and advanced-course rates",
      need = "required",
      stated_by = about(el, any {
        all { any { c.m_english_e, c.m_exit_e }, c.m_content_e, any { c.m_graduation_e,
          c.m_dropout_e },
          any { c.m_attendance_e, c.m_discipline_e }, any { c.m_sped_e, c.m_advanced_e },
          any { c.judge_program_e, c.program_for_el_e }, no("whole student body"),
            window = "block" },
        all { near { any { c.m_english_e, c.m_exit_e }, el, within = 40 }, c.m_exit_e,
          c.m_content_e, c.m_graduation_e,
          any { c.m_attendance_e, c.m_discipline_e }, any { c.m_sped_e, c.m_advanced_e },
          judged, window = "section" },
      }) },
    { text = "ELs, former ELs and never-ELs compared over time, by program",
      need = "required",
      -- "never" is the name of a group here, not a negation.
      stated_by = anyhow(all { el, c.group_current_e, c.group_former_e, c.group_never_e,
        c.over_time_e, any { c.by_program_e, c.program_for_el_e }, c.set_apart_e,
        window = "block" }) },
    { text = "Changes made and dated when results are weak", need = "required",
      stated_by = any { about(el, all {
        near { c.changed_when_weak_e, any { c.program_for_el_e, "practice", "approach", "service",
          "staffing", "schedule", "it", "step", "plan" }, within = 14 },
        c.weak_results_e, c.dated_e,
        any { "review", "evaluation", "results", "report", "study", "data", "finding", "target" },
        any { "shall", "will", "must", "list~", "names", "each", "states", "where", "when", "if" },
        window = "block" }),
        -- Without the group named: a program found wanting is altered by a date.
        all { near { "program", c.weak_results_e, within = 8 }, c.changed_when_weak_e,
          any { "review", "evaluation", "study" },
          any { "date", "dated", "within", "takes effect", "effective", "by when" } } } },
    { text = "Responsible leader and report to school committee and ELPAC", need = "required",
      stated_by = any {
        all { near { c.tell_bodies_e, c.to_bodies_e, within = 25 }, c.elpac, c.named_leader_e,
          any { judged, "evaluation", "results", "program", "findings" }, window = "block" },
        all { near { any { "evaluat*", "effectiveness", "results", "findings", "program review" },
          any { c.program_for_el_e, el }, within = 25 }, el,
          near { c.tell_bodies_e, c.to_bodies_e, within = 25 }, c.to_elpac_e, c.named_leader_e,
          window = "block" },
        -- A list: one item for each body.
        all { near { c.judge_program_e, el, within = 25 }, "findings|results|evaluation",
          c.to_bodies_e, c.elpac, c.named_leader_e, window = "section" },
      } },
    { text = "Families', students' and teachers' views", need = "desirable",
      stated_by = about(el, all { c.ask_views_e, c.students_e, c.families_e, c.teachers_e,
        any { "evaluation", "program", "review", "services", "how the", "works", "working",
          "study" },
        window = "block" }) },
  },
  conflicts = {
    { when = about(el, near { any { "evaluat*", "review~", "reviewed" }, c.only_state_review_e,
        within = 14 }),
      unless = any { "in addition to", "besides", "not wait", "does not replace" },
      says = "the program is judged only when the state visits", element = 1 },
    { when = about(el, near { "evaluation", any { "compliance checks only",
      "consists of compliance",
        "limited to compliance" }, within = 14 }),
      says = "evaluation looks at compliance and not at results", element = 2 },
  },
  action = {
    do_ = "Set a yearly look at results and a full review every three years, name the measures " ..
      "and groups, the leader, the bodies that receive the report, and the duty to change.",
    role = "Superintendent with the director of English learner education", within = "30 days",
    evidence = "Adopted evaluation procedure and the last dated report with its list of changes",
    measure = "Programs below target that have a dated change in the next report",
  },
  wording = {
    preferred =
      "Every June the director of English learner education shall evaluate each English " ..
      "learner program, with a full review every third year. The report shows growth in " ..
      "English, exits, achievement in academic subjects, graduation, dropout, attendance, " ..
      "discipline, special education identification and enrollment in advanced courses. It " ..
      "compares current, former and never English learners by program over at least three " ..
      "years. Where a program's results fall short, the superintendent shall change it, and " ..
      "the report lists each change and the date it takes effect. The director presents the " ..
      "report to the school committee and to the English learner parent advisory council, " ..
      "together with the views of students, families and teachers.",
    acceptable =
      "The district evaluates its English learner program each year on English growth, " ..
      "academic results and graduation, changes what does not work by a stated date, and " ..
      "reports to the school committee and ELPAC.",
    avoid = "The program is evaluated when the state conducts its review.",
  },
  examples = {
    met = { [[
# Evaluation of the English learner program

The director evaluates the English learner program every June and conducts a full review every
three years.

The evaluation of the program covers English growth, exit rates, MCAS results, graduation, dropout,
attendance, discipline, special education identification and AP enrollment.

Results of current ELs, former ELs and never-ELs are compared by program over five years.

Where results are weak, the program shall be changed, and the evaluation lists each change with
its date.

The director reports the findings to the school committee and to the ELPAC.]], [[
## Review of ELD services

- Each spring the coordinator prepares a yearly review of the ELD program; an in-depth study
  follows every
  fourth year.
- The review of the ELD program looks at growth in English, reclassification, grades,
  graduation, dropout,
  absences, suspensions, referrals to special education and honors courses.
- For each program model the review compares the trend of ELLs, reclassified students and
  students who
  were never ELLs.
- If a model falls short of its target, the superintendent will replace or revise it and the
  review states the
  date on which the change begins.
- The coordinator presents the evaluation to the Board and to the DELAC each September.]] },
    partial = { [[
The district shall evaluate the effectiveness of its English learner program.]], [[
The superintendent shall report to the Board each year on the effectiveness of ESL services.]], [[
# Review of the ESL program

Every second spring the district surveys ELL students, their families and their teachers on
how the
program works.]] },
    missing = { [[
The superintendent is evaluated by the school committee each year on agreed goals.]] },
    near_miss = { [[
ELs who are referred for special education are evaluated in their native language.]], [[
The health program is reviewed annually and changed when results are weak.]], [[
The food service surveys students, families and teachers each spring on the lunch menu.]] },
    conflicting = { [[
The ELE program is evaluated only when the state conducts its six-year review.]], [[
Evaluation of the ESL program consists of compliance checks only.]] },
  },
}
