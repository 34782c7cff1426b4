-- About English learners, in a plan or a cycle.
local function el(q) return about(c.el_setting, q) end

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
      stated_by = any {
        el(all { any { "plan", "choose", "agree on", "set", "pick", "decide on", "select",
        "name" },
          any { "carry out", "carry it out", "carried out", "implement~", "try", "tries",
            "try out", "put in place", "put it into", "test it", "do", "act" },
          any { "study", "look at", "examine~", "analyze~", "check", "learn", "review~",
            "go over", "see what", "see whether", "read the results" },
          any { "adjust~", "alter", "revise~", "keep or", "keep it", "drop", "fix", "modify~",
            "decide what", "change it", "end it", "refine~", "what to change" },
          any { c.cycle_word_e, near { "1", "2", within = 30 }, "in september", "in october",
            "in january", "in february", "weeks", "august" },
          any { "september", "october", "november", "january", "february", "march", "april",
            "may", "june", "august", "december", "Sept", "Oct", "Nov",
            "Dec", "Jan", "Feb", "Aug", "week", "weeks", "each month", "every six weeks",
              "quarter", "by the end of" },
          no("remain in effect"), no("culture of"), window = "block" }),
        all { c.cycle_word_e, c.el_setting, any { "plan do study act", "plan do study adjust",
          "PDSA", "plan do check act", "inquiry cycle", "improvement cycle" },
          any { "september", "october", "november", "january", "weeks", "Oct", "Jan", "quarter",
            "each term" }, window = "block" },
        -- A table or list: one stage a row, each with its date.
        all { near { any { "set", "plan", "choose" }, any { "change", "goal", "name" },
          within = 14 },
          near { any { "carry it out", "do", "act", "try", "teach" }, any { "classroom", "out",
            "change", "lesson", "it" }, within = 10 },
          near { any { "study", "learn", "check", "read" }, any { "results", "data", "work" },
            within = 10 },
          near { any { "adjust", "fix", "alter", "revise", "change" }, any { "or", "end", "drop",
            "it", "next" }, within = 8 },
          any { "Sept", "Oct", "Nov", "Jan", "Feb", "september", "october", "november", "january",
            "february" }, c.el_setting,
          window = "section" },
      } },
    { text = "Leading and lagging measures for ELs", need = "required",
      stated_by = el(any {
        all { near { "leading", any { "indicator", "measure", "sign", "evidence", "data" },
          within = 8 },
          any { "lagging", "outcome", "year end", "end of year", "later" }, window = "section" },
        all { near { c.lead_lag_e, c.measure_e, within = 10 }, near { c.late_e, c.measure_e,
          within = 12 },
          any { "early", "leading", "short term", "along the way", "first signs", "process",
            "interim", "during the year", "in between" },
          any { "lagging", "later", "outcome", "end of the year", "year end", "final",
            "long term", "by spring", "june" }, window = "block" },
      }) },
    { text = "Mid-year review", need = "required",
      stated_by = el(all { near { c.halfway_e, c.take_another_look_e, within = 22 },
        near { c.improvement_setting_e, any { c.el_setting, c.halfway_e, c.take_another_look_e },
          within = 25 },
        any { "plan", "goal", "goals", "action", "strategy", "measure", "measures",
        "improvement" },
        no("evaluator"), no("educator evaluation"), no(c.access_test), window = "block" }) },
    { text = "Teachers, families and students take part", need = "desirable",
      stated_by = el(all { c.teachers_e, c.families_e, c.students_e,
        near { any { "take part", "takes part", "sit on", "serve on", "tell us", "weigh in",
          "look at", "members", "help", "decide", "asked", "survey",
          "give~", "join~", "voice", "input", "on the team", "consult~", "consultation", "review",
            "talk", "meet" }, any { c.families_e, c.students_e, c.teachers_e }, within = 12 },
        any { "plan", "cycle", "change", "goal", "goals", "improvement", "action",
          "accountability plan", "review of progress" },
        any { "revis*", "review", "change", "adjust~", "improve*", "improvement",
          "what to change", "decide", "study", "update" }, window = "block" }) },
    { text = "Public summary of what changed", need = "desirable",
      stated_by = any {
        el(all { near { c.make_public_e, any { "summary", "page", "report", "account", "posted",
          "post~", "publish~", "list" }, within = 22 },
          any { "changed", "changes", "change", "kept", "altered", "alteration", "dropped",
            "stopped", "ended", "adjusted", "decision", "adjustment" },
          no("internal use"), window = "block" }),
      } },
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
Leading and lagging indicators are listed for each English learner goal.]] },
    missing = { [[
Mid-year examinations are held in January for all grades.]] },
    near_miss = { [[
Teachers complete a mid-year reflection with the evaluator as part of the evaluation cycle.]], [[
The water cycle and the carbon cycle are studied by English learners in grade 6.]] },
    conflicting = { [[
Results for English learners are reviewed at the end of three years only.]], [[
Progress on the goals for ELLs is checked only at the end of the three years.]] },
  },
}
