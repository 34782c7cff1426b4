-- The meeting, or the place where it is held.
local specialist = any { c.esl_teacher, "specialist", "ESL co teacher", "ESL staff" }
local block = any { "planning", "co planning", "block", "period" }
local together = any { c.plan_together, c.fixed_weekly, "at the table" }

return criterion {
  id = "PN-06",
  title = "Weekly joint planning time for ESL and content teachers",
  kind = "practice", jurisdiction = "ma", severity = "high",
  standard = "professional_culture",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "school_improvement_plan", "master_schedule_guidance",
    "professional_development_plan" },
  authorities = { "Blueprint 1.1, district", "Blueprint 1.1, school", "DESE ESL toolkit" },
  why = "Two teachers who never meet teach a child two unconnected days.",
  topic = about(c.el_field, c.joint_planning),
  addressed = obliged(near { c.esl_teacher, c.content_teacher,
    any { "plan together", "co plan~", "common planning", "joint planning", "plan with" },
    within = 24 }),
  elements = {
    { text = "Fixed weekly time", need = "required",
      stated_by = all { c.esl_at_table, c.plan_together, c.fixed_weekly,
        any { c.content_at_table, "minutes" } } },
    { text = "ESL, content, special education where needed", need = "required",
      stated_by = any {
        all { c.esl_at_table, c.content_at_table, together, c.special_at_table,
          window = "block" },
        -- "As needed" is part of what is asked here, no reservation.
        anyhow(all { c.esl_at_table, c.content_at_table, together, c.special_at_table,
          any { "as needed", "where needed", "when needed", "if needed", "where necessary" },
          no("=may") }),
      } },
    { text = "Purpose and product of meetings", need = "required",
      stated_by = all { any { c.esl_at_table, c.english_learner }, c.plan_together,
        c.planning_purpose,
        any { "language", "scaffold", "student work", "lesson", "unit" },
        any { c.content_at_table, "together", "common", "partners", "co planning",
          "joint", "co taught", "shared" },
        window = "block" } },
    { text = "Caseloads limit number of partners per ESL teacher", need = "desirable",
      stated_by = any {
        all { near { specialist, c.partner_limit, c.partner_count, within = 26 },
          any { c.plan_together, "co teach*", "partner*", "paired", "matched", "works with",
            "work with", "serv*", "assigned to", "plan~" } },
        forbidden(near { specialist, any { "more than", "over", "above", "beyond" },
          c.partner_count, within = 20 }),
      } },
    { text = "Check that time is protected", need = "desirable",
      -- What is looked for is often said with "not": not used, not lost.
      stated_by = any {
        all { c.check_kept, c.time_kept, block, c.esl_at_table, window = "block" },
        all { c.check_kept, negated(c.time_kept), block, c.esl_at_table,
          no(permitted(c.check_kept)), no(negated(c.check_kept)), window = "block" },
      } },
  },
  conflicts = {
    { when = near { c.esl_teacher, any { "cover~", "coverage", "lunch duty", "bus duty",
        "duties" }, any { "during planning", "during common planning", "during joint planning",
        "during the planning|co", "planning period is used", "in place of planning" },
        within = 16 },
      unless = any { "not", "never", "no" },
      says = "planning time of ESL teachers is used for coverage", element = 5 },
  },
  action = {
    do_ = "Put a fixed weekly planning block for ESL and content partners on the master "
      .. "schedule and say what each meeting produces.",
    role = "Principal", within = "60 days",
    evidence = "Printed master schedule; planning notes",
    measure = "Planning blocks held of those scheduled, by month",
  },
  wording = {
    preferred = "Each ESL teacher and the content teachers who share students plan together in "
      .. "one fixed 45-minute block every week; the special educator joins when a "
      .. "student has an IEP. Each meeting ends with written language and content goals "
      .. "and at least one scaffold for the coming unit. An ESL teacher has no more than "
      .. "three partner teams. The assistant principal reviews monthly whether the time "
      .. "was kept free.",
    acceptable = "ESL, content and special education teachers share a weekly planning period, "
      .. "used to write language objectives and scaffolds.",
    avoid = "Teachers are encouraged to collaborate with the ESL teacher when time permits.",
  },
  examples = {
    met = { [[
The ESL teacher, the classroom teachers and, where a student has an IEP, the special education
teacher plan together every Tuesday for 45 minutes. Each planning meeting produces a language
objective and a scaffold for the next unit.]],
      [[
# Common planning time for ENL

- ENL and content teachers have common planning once a week, shown on the schedule; the special
  educator attends common planning with the ENL and content teachers of shared students.
- Purpose of ENL common planning: to write the lesson plan and the language target of the week.]] },
    partial = { [[
An ESL teacher shall co-plan with no more than three grade-level teams.]],
      [[
ESL teachers and content teachers shall have joint planning time.]], [[
The ESL teacher, the classroom teachers of the grade and, where needed, the special educator
plan together every Tuesday.]], [[
ESL and classroom teachers plan together for one period each week. No ESL teacher shall be
assigned more than four partner teachers.]], [[
The co-planning block of ESL and content teachers is on the master schedule every Thursday. The
assistant principal keeps a log each month of how many blocks were held and how many were lost.]], [[
ESL and grade-level teachers have a common planning period each week. The principal checks the
coverage list, and the period is not taken for substitute duty.]] },
    missing = { [[
Every teacher has a daily preparation period.]] },
    near_miss = { [[
Weekly staff meetings are held on Mondays. The ESL office is in room 12.]], [[
ESL teachers have a duty-free lunch each day, as all teachers do. Planning of the fall fair
begins in August.]] },
    conflicting = { [[
ESL teachers cover lunch duty during common planning time.]],
      [[
During planning periods the ESL teacher provides coverage for absent teachers: ESL teachers are
assigned coverage during planning.]] },
  },
}
