-- About English learners, in a plan or a cycle.
local function el(q) return about(c.el_setting_wide, q) end
local other = no(any { c.maybe_e_wide, "evaluator", "educator evaluation", "all students together",
  "tenure" })
local steps = some { c.s_plan_e_wide, c.s_do_e_wide, c.s_study_e_wide, c.s_adjust_e_wide,
  at_least = 3,
  window = "block" }

return criterion {
  id = "EV-03",
  title = "Improvement cycle with targets and mid-year correction",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "school_improvement_plan", "district_improvement_plan", "data_protocol" },
  authorities = { "Blueprint, planning", "Blueprint 3.2, district", "EL leadership standards" },
  ele = { former = "ELE 5" },
  why = "A plan that is opened again in January can still help this year's students.",
  topic = any { c.improvement_cycle, c.mid_year_review, c.leading_measure },
  addressed = any {
    near { any { "improvement plan", "accountability plan", "cycle of inquiry", "action plan",
      "improvement cycle" }, any { "english learner", c.english_learner },
      any { "review~", "adjust~", "revise~", "update~" }, within = 40 },
    near { any { "update of the school's goals", "review of the progress toward the goals",
      "assessment of the effectiveness of the specific actions" },
      any { "goal", "action", "accountability plan" }, within = 60 },
  },
  elements = {
    { text = "Plan, do, study, adjust steps with dates", need = "required",
      stated_by = el(any {
        all { steps, c.month_or_week_e_wide, any { c.cycle_word_e_wide,
          near { c.month_or_week_e_wide,
            c.month_or_week_e_wide, within = 40 } }, c.s_adjust_e_wide, c.s_study_e_wide,
              any { c.improvement_setting_e_wide,
            c.cycle_word_e_wide }, no("remain in effect"), no("its own pace"), other,
              window = "block", within = 70 },
        all { c.cycle_word_e_wide, c.month_or_week_e_wide, any { "plan do study act",
          "plan do study adjust",
          "PDSA", "plan do check act", "inquiry cycle", "improvement cycle", "rounds",
          "cycle of inquiry" }, other, window = "block", within = 70 },
        all { c.s_plan_e_wide, c.s_do_e_wide, c.s_study_e_wide, c.s_adjust_e_wide,
          c.month_or_week_e_wide, c.cycle_word_e_wide,
          other, window = "section" },
      }) },
    { text = "Leading and lagging measures for ELs", need = "required",
      stated_by = el(any {
        all { near { "leading", any { "indicator", "measure", "sign", "evidence", "data" },
          within = 8 }, any { "lagging", c.late_e_wide }, other, window = "block", within = 70 },
        all { near { c.early_measure_e_wide, c.measure_e_wide, within = 8 },
          near { c.late_measure_e_wide,
          any { c.measure_e_wide, "results" }, within = 10 }, other, window = "block",
            within = 70 },
      }) },
    { text = "Mid-year review", need = "required",
      stated_by = el(all { c.halfway_e_wide, c.take_another_look_e_wide,
        near { any { c.plan_goal_e_wide },
        any { c.el_setting_wide,
          c.halfway_e_wide, c.take_another_look_e_wide }, within = 25 }, other, no(c.access_test),
        window = "block", within = 70 }) },
    { text = "Teachers, families and students take part", need = "desirable",
      stated_by = el(all { c.teachers_e_wide, c.families_e_wide, c.students_e_wide,
        any { c.takes_seat_e_wide,
        c.ask_views_e_wide },
        any { "plan", "cycle", "improvement", "goals", "accountability plan", "review of progress",
          "how the english program" }, any { "revis*", "review", "change", "adjust~", "improve*",
          "decide~", "study", "update", "looks" }, other, window = "block", within = 70 }) },
    { text = "Public summary of what changed", need = "desirable",
      stated_by = el(all { near { any { c.make_public_e_wide, "handed", "tacked" }, any { "summary",
        "page", "report",
          "account", "list", "changes", "post~" }, within = 22 }, c.what_changed_e_wide,
            any { "plan",
          "review", "goals", "cycle", "program", "action", "strategy|strategies" },
        no(any { "internal use", "not for release", "private" }), other, window = "block",
          within = 70 }) },
  },
  conflicts = {
    { when = near { any { "results", "plan", "goals", "progress" },
      any { "reviewed at the end of three years only",
        "only at the end of three years", "only at the end of the three years",
          "only at the end of the plan" }, within = 14 },
      says = "results are looked at only when the plan has run out", element = 3 },
  },
  action = {
    do_ =
      "Add the steps with dates, early and later measures for English learners, and a decision " ..
      "point in January.",
    role = "Principals and the superintendent", within = "90 days",
    evidence = "The dated cycle in the plan and the record of the last mid-year review",
    measure = "Actions changed or stopped at mid-year, with the reason",
  },
  wording = {
    preferred = "The plan for English learners follows a cycle: in September the team plans one " ..
      "change, from October to December teachers carry it out, in January the team studies " ..
      "the results, and in February it adjusts, keeps or stops the change. Leading " ..
      "indicators such as minutes of ESL delivered are watched each month; lagging " ..
      "indicators such as growth on the English test are read in June. Teachers, families " ..
      "and students take part in the mid-year review of the plan in January, and a public " ..
      "summary on the website tells what was changed.",
    acceptable =
      "EL goals are reviewed at mid-year, with early and year-end measures, and actions are " ..
      "adjusted by a stated date.",
    avoid = "We are committed to continuous improvement for every student.",
  },
  examples = {
    met = { [[
# Cycle for English learner goals

In September the team plans one change for ELs; in October teachers carry it out; in January the
team
studies results and in February it adjusts the change.

Leading indicators for ELs are minutes of ESL and writing samples. Lagging indicators are exit and
graduation rates.

A mid-year review of the EL goals is held in January.]], [[
The improvement cycle for MLLs has four steps: plan (August), do (September to November), study
(December), adjust (January).

- Early measures for MLLs: attendance at tutoring and classroom talk, checked every six weeks.
  Later measures:
  growth in English at the end of the year.
- The plan for MLLs is reviewed halfway through the year and each action is kept, changed or
  stopped.]] },
    partial = { [[
The English learner goals in the school plan are reviewed at mid-year.]], [[
Leading and lagging indicators are listed for each English learner goal.]], [[
# Improvement cycle for English learners

Teachers, parents and students of the EL program take part in the review in January, where the
plan
is revised.]] },
    missing = { [[
Mid-year examinations are held in January for all grades.]] },
    near_miss = { [[
Teachers complete a mid-year reflection with the evaluator as part of the evaluation cycle.]], [[
The water cycle and the carbon cycle are studied by English learners in grade 6.]], [[
The school posts a summary on its website of what was changed in the lunch menu.]] },
    conflicting = { [[
Results for English learners are reviewed at the end of three years only.]], [[
Progress on the goals for ELLs is checked only at the end of the three years.]] },
  },
}
