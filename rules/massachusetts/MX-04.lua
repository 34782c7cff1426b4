-- The process is about English learners behind the state's mark.
local off = near { c.missed_target_e, c.state_mark_e, within = 12 }
local setting = any { off, "success plan", c.el_setting, c.english_test_e }
local function el(q) return about(setting, q) end
-- Both an English learner and a mark missed somewhere near.
local behind = any { c.off_track, off, "success plan", "off target", "below target", "benchmark" }
local function plan(q) return about(any { behind, near { "target", c.el_setting, within = 6 } },
  about(any { c.el_setting, "ELs" }, q)) end

return criterion {
  id = "MX-04",
  title = "Benchmark process and success plan for ELs off track",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = {
    "el_policy", "el_program_handbook", "school_improvement_plan", "data_protocol",
  },
  authorities = { "M.G.L. c. 71A, § 11", "DESE benchmarks", "Blueprint 3.2, school" },
  ele = { former = "ELE 5" },
  why = "A student who misses the mark two years in a row rarely catches up alone; a plan in " ..
    "the first autumn changes that.",
  topic = any { near { c.english_benchmark, c.el_setting, within = 25 }, c.off_track,
    c.success_plan },
  addressed = any {
    near { any { "success plan", "success template" }, any { c.english_learner, c.el_setting },
      within = 25 },
    near { any { "english proficiency benchmark", "english learner benchmark", "state benchmark" },
      c.english_learner, within = 22 },
  },
  elements = {
    { text = "Find students who miss the state English benchmark each year", need = "required",
      stated_by = any {
        -- "did not reach" is what is looked for, so its negation is no denial.
        anyhow(all { c.find_e, any { near { c.missed_target_e, c.state_mark_e, within = 24 },
          "not on track", "off track" }, c.once_yearly_e, any { c.el_setting, c.english_test_e },
          window = "block" }),
        -- "progress is assessed every year ... for a student whose progress is not sufficient"
        about(c.el_setting, all { near { "progress", any { "assess~", "review~", "measure~" },
          c.once_yearly_e,
          within = 22 }, near { "progress", any { "not sufficient", "insufficient",
            "not adequate" },
          within = 12 }, any { "english", "proficiency" }, window = "block" }),
      } },
    { text = "Areas to improve and personal goals set", need = "required",
      stated_by = any { el(any {
        -- The target that was missed is a condition, its "not" no denial.
        anyhow(all { near { c.own_goal_e, c.set_e, within = 22 }, c.area_e, no(any { "may",
          "if possible", "optional" }),
          any { c.student, "each", c.english_learner }, behind, window = "block" }),
      }),
        all { near { c.own_goal_e, c.area_e, within = 40 }, c.set_e,
          any { c.personal_goal, "success plan", "own name", "language areas", "two goals",
            "one goal", "goals for" },
          near { "student|pupil|child", any { "such", "each", "every" }, within = 4 },
          any { c.el_setting, "language" }, any { "team", "plan", "teacher" },
            window = "block" } } },
    { text = "Progress tracked in those areas", need = "required",
      stated_by = any {
        near { "progress", c.follow_progress_e, any { "areas identified", "areas for improvement",
          "areas of need", "areas needing",
          "goals of the plan", "goals in the plan", "personal goals", "individual goals",
            "areas named" }, within = 22 },
        el(any {
        near { c.follow_progress_e, any { "those areas", "these areas", "each area", "areas named",
          "areas of the plan", "areas in the plan", "target area", "each goal", "those goals",
            "these goals", "plan goals", "goals in the plan",
          "success plan", "areas identified", "named in the plan", "on the plan", "goal by goal",
            "skills named", "areas listed", "areas for improvement" },
          any { c.student, c.english_learner, "teacher", "team", "term", "quarter", "month" },
            within = 24 },
        near { any { "how far", "progress", "growth", "gains", "movement" }, any { c.own_goal_e,
          "areas", "skills" },
          any { "plan", "mark~", "chart~", "charted", "note~", "track~", "check~", "review~",
            "measure~" },
          any { "each", "every", "month", "monthly", "term", "quarter", "weeks", "regularly",
            "plan" }, within = 26 },
        near { c.follow_progress_e, "progress", any { c.own_goal_e, "plan" }, any { "benchmark",
          "success plan", "each", "student" }, within = 20 },
      }) } },
    { text = "Resources and services reviewed", need = "required",
      stated_by = about(any { c.el_setting, c.english_test_e, "success plan", "target" },
        all { near { c.reexamine_e, c.resources_e, within = 18 },
          any { near { c.missed_target_e, any { "benchmark", "target", "growth target",
            "state expects", "growth" }, within = 10 },
            "success plan", "off target", "below target", "off track", "fell short",
              "falls short", "benchmark process" },
          any { c.student, c.english_learner, "plan" }, window = "block" }) },
    { text = "Parent or guardian input included", need = "required",
      stated_by = any {
        el(all { near { c.parent, c.family_voice_e, within = 16 }, c.plan_e,
          any { behind, off }, any { c.student, c.english_learner, "child" }, window = "block" }),
        el(near { c.parent, any { c.family_voice_e, "helps" }, c.success_plan, within = 22 }),
        about(c.el_setting, near { c.parent, any { "consultation", "consult~", "input" },
          any { "not sufficient",
          "insufficient", c.off_track }, within = 30 }),
      } },
    { text = "State English Learning Success Template used", need = "desirable",
      stated_by = el(anyhow(all { any { c.state_form_e, near { any { "state", "department",
        "DESE", "commissioner" }, any { "template", "form" }, within = 6 } }, any { "use~",
        "used", "complet*", "fill~", "written on", "is the", "must", "shall",
        "open", "on the" }, any { "plan", "success", behind }, no(any { "any form", "may",
          "sample" }), window = "block" })) },
    { text = "Plan written by a set date (for example October 31)", need = "desirable",
      stated_by = plan(any {
        deadline { about = near { any { "plan", "plans" }, any { "written", "write", "complete~",
          "filed",
          "file", "ready", "signed", "in place", "exist~", "done", "finish~", "develop~", "due" },
            within = 14 },
          within = 28 },
        near { any { "plan", "plans" }, any { "deadline", "due", "ready", "finish~", "in place" },
          any { "Sept", "Oct", "Nov", "september",
          "october", "november", "december" }, within = 22 },
        near { any { "plan", "plans" }, any { "written", "write", "complete~", "filed", "ready",
          "signed", "in place",
          "exist~", "done", "finish~", "due" }, any { "Sept", "Oct", "Nov", "september",
            "october", "november", "december", "first friday" }, within = 26 },
      }) },
  },
  conflicts = {
    { when = anyhow(near { c.success_plan, any { "written without the parent",
      "written without parents",
        "without parent input", "without parents", "without the family" }, within = 10 }),
      unless = any { "not be written", "no plan", "never" },
      says = "plans are written without the parents", element = 5 },
    { when = about(c.el_setting, near { "benchmark", any { "by the district office only",
        "only by the district office", "by central office only" }, within = 14 }),
      says = "schools do not see who missed the benchmark", element = 1 },
  },
  action = {
    do_ = "Adopt the yearly process: who missed the benchmark, the areas and personal goals, " ..
      "the review of services, the family's part, and the date by which each plan is written.",
    role = "Director of English learner education with principals", within = "60 days",
    evidence = "Adopted procedure and a sample of this year's plans with names removed",
    measure = "Students below the benchmark who have a plan by October 31",
  },
  wording = {
    preferred =
      "Each year, when results arrive, the coordinator identifies every English learner who " ..
      "did not meet the state's English proficiency benchmark. By October 31 the school " ..
      "team writes a success plan for each of these students on the state's English " ..
      "Learning Success Template. The plan names the areas to improve and the student's " ..
      "personal goals, reviews the resources and services that the student receives, and " ..
      "includes the input of the parent or guardian. The team checks progress in those " ..
      "areas each term.",
    acceptable =
      "English learners who miss the state benchmark are identified each fall and have a " ..
      "success plan with goals, a review of services and parent input; progress on the " ..
      "goals is tracked.",
    avoid = "Teachers look at scores and adjust as time permits.",
  },
  examples = {
    met = { [[
# English learners below the benchmark

Each September the coordinator identifies the English learners who did not meet the state
benchmark.

For each such student the success plan names the areas to improve and sets personal goals.

Teachers track progress in those areas each term.

For students below the benchmark the team reviews the services and resources provided.

The parents of each student give input on the success plan. The state's template is used, and
plans are written by October 31.]], [[
## Success plans for ELLs

- ELLs who missed the growth target are flagged every fall.
- The success plan of each ELL lists the areas of need and two individual goals.
- The ESL teacher monitors the goals in the plan every quarter.
- When an ELL misses the target, the principal reviews services, time and staffing for the student.
- The family of each ELL helps write the success plan.]] },
    partial = { [[
An English learner success plan is kept for each student in the program.]], [[
Parents of English learners are consulted when a success plan is written.]], [[
The progress of each ELL toward English proficiency is reviewed annually in August. Where
progress is insufficient, the ESL teacher brings the student's folder to the team.]], [[
For each such student the language team writes a success plan. The plan names the areas in
which the ELL must improve, reading, writing, listening or speaking, and sets two goals for
the year.]], [[
The ESL teacher and the guidance counselor review the progress of every off-track EL in the
areas named in the success plan at the end of each term, and write down what was found.]], [[
When an ELL's progress in English is not sufficient, the parent is invited for consultation
about what would help, and what the parent says is written on the form.]], [[
| Step for ELs who miss the benchmark | Due | Who |
| --- | --- | --- |
| List of students sent to schools | September 15 | EL office |
| Success plan due | October 31 | ESL teacher |
| Review of the plan | February | team |]] },
    missing = { [[
Each student has an individual career plan by grade 9.]] },
    near_miss = { [[
The benchmark reading test is given to all students in the fall, winter and spring.]], [[
By October 31 the school council reviews the school improvement plan with parents.]] },
    conflicting = { [[
English learner success plans are written without parents by the ESL office.]], [[
EL benchmark data are reviewed by the district office only.]] },
  },
}
