-- Somebody licensed for it gives the English lessons.
local licensed_esl = any {
  near { c.esl_license_wide, c.give_instruction, within = 20 },
  all { near { c.esl_teaching, c.teacher, c.license_word, c.give_instruction, within = 16 },
    no(any { "world language", "foreign language" }) },
  near { c.esl_teaching, c.teacher, c.esl_license_wide, any { "hold~", "possess~", "required",
    "must", "has", "only" }, within = 24 },
  -- A table of classes, teachers and certificates.
  near { "ESL|ENL|ELD|ESOL|ELL class|classes|section|sections|group|groups", c.teacher,
    c.license_word, within = 12 },
}
-- Caseloads of others, and caseloads as news.
local other_staff = no(any { c.counselor, "psychologist", "nurse", "special education",
  "reported that", "are now", "has risen" })
local esl_staff = any { c.esl_teacher, c.esl_teaching, c.el_field }

return criterion {
  id = "ST-03",
  title = "ESL taught by ESL-licensed teachers",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "staffing_plan", "el_policy", "el_program_handbook", "budget" },
  authorities = { "DESE ESL toolkit", "Castañeda v. Pickard", "ELE criteria, former" },
  ele = { former = "ELE 14" },
  why = "Teaching a language is a profession: minutes with an unlicensed adult look like service "
    .. "on paper and do not move a child's English.",
  topic = any { c.esl_license, near { c.esl_teaching, c.license_word, within = 12 },
    near { c.esl_teacher, c.posts, within = 12 } },
  addressed = any {
    obliged(near { c.esl_teaching, any { c.qualified, c.license_word }, c.teacher, within = 20 }),
    near { "employed to teach english learner", c.license_word, within = 12 },
  },
  elements = {
    { text = "A teacher holding an ESL license delivers ESL", need = "required",
      stated_by = any { licensed_esl,
        anyhow(seq { "only", c.esl_license_wide, "=may", gap = 10 }),
        -- "Nobody teaches ESL without the license."
        forbidden(near { c.esl_teaching, c.give_instruction, any { "unlicensed", "uncertified",
          "without", "lack~", "unless", "other than", "not licensed", "except" },
          any { c.license_word, "unlicensed", "uncertified" }, within = 24 }) } },
    { text = "Enough ESL positions for the service minutes promised", need = "required",
      stated_by = about(c.el_field, all { c.posts, c.service_time, c.work_out_number,
        other_staff, window = "block" }) },
    { text = "Plan with dates when a post is vacant or on waiver", need = "required",
      stated_by = about(c.el_field, all { c.open_post, c.open_post_plan, c.plan_date,
        window = "block" }) },
    { text = "Caseload or ratio guide", need = "desirable",
      stated_by = any {
        all { about(esl_staff, number { about = any { c.esl_caseload, near { c.esl_teacher,
          any { c.student, c.english_learner, "beginners" }, any { "no more than", "not more than",
          "maximum", "at most", "up to", "for every", "per", "not exceed", "limit", "ratio",
          "carries", "each" }, within = 16 } }, min = 5, within = 16 }), other_staff },
        all { other_staff, about(esl_staff, near { any { "caseload", "case load", "ratio", "load" },
          pattern [[\b[1-6]\d\b]], within = 10 }) },
        -- "No ESL teacher shall have more than 40."
        forbidden(number { about = near { c.esl_teacher,
          any { "more than", "above", "over", "exceed~", "in excess of" },
          within = 14 }, min = 5 }),
      } },
  },
  conflicts = {
    { when = any {
        near { c.aide, any { "provides", "provide", "teaches", "teach", "delivers", "deliver" },
          any { "ESL instruction", "ESL lessons", "ESL classes", "ELD instruction",
            "ENL instruction", "english as a second language instruction" }, within = 8 },
        near { c.esl_teaching, any { "taught by any", "any available teacher",
          "any certified teacher", "any teacher with a free", "without an ESL license",
          "no ESL license is needed", "license is not required" }, within = 12 },
      },
      unless = any { c.directed_by_teacher, "licensed", "certified teacher|ESL", "together with",
        "alongside", "with the ESL|ELD|ENL teacher", "ESL teacher and" },
      says = "ESL is given by people without an ESL license", element = 1 },
  },
  action = {
    do_ = "Require an ESL license for every teacher of ESL, work out the positions from "
      .. "the minutes owed, and keep a dated plan for each vacancy or waiver.",
    role = "Superintendent with the director of human resources", within = "30 days",
    evidence = "Adopted rule, license list, and the yearly calculation of minutes and positions",
    measure = "Share of scheduled ESL minutes taught by ESL-licensed teachers",
  },
  wording = {
    preferred = "ESL is taught only by teachers who hold an ESL license. Each March the "
      .. "superintendent adds up the weekly minutes of ESL owed to enrolled English "
      .. "learners and budgets the positions needed to deliver them. When an ESL "
      .. "position is vacant or filled on a waiver, the principal adopts within ten "
      .. "school days a plan that names interim licensed coverage and the dates by which "
      .. "the position will be filled. No ESL teacher serves more than 35 students.",
    acceptable = "A teacher licensed in ESL provides all ESL instruction; positions are budgeted "
      .. "to match required minutes, and a dated plan covers any vacancy.",
    avoid = "Tutors and volunteers give English help as enrollment permits.",
  },
  examples = {
    met = { [[
# ESL staffing

ESL instruction is provided by teachers who hold an ESL license. Every spring the district adds up
the minutes of ESL owed to its English learners and budgets enough positions to deliver them. When
an ESL position is vacant, the director writes an interim plan with target dates in two
weeks.]],
      [[
# Teachers of English as a Second Language

- Only a teacher certified in ESL shall teach ESL classes to LEP pupils.
- The number of ESL positions is calculated from the service minutes each pupil requires.
- If an ESL post stands vacant, the Superintendent shall file a written plan for coverage with a
  date for each step.]] },
    partial = { [[
A licensed ESL teacher provides English language development to every English learner.]],
      [[
The caseload of an ESL teacher shall not exceed 40 students.]], [[
Only ESL-licensed teachers may teach the ESL classes.]], [[
ESL shall not be taught by a teacher without a license in ESL.]], [[
ESL is taught by teachers with an ESL license. No ESL teacher shall serve more than 40
students.]] },
    missing = { [[
All vacancies are posted for ten days. Class size shall not exceed 25 students.]] },
    near_miss = { [[
The ESL teacher is invited to the spring concert. Licensed drivers transport students.]], [[
The ESL teacher moved to room 114. A license is needed to drive the school van.]] },
    conflicting = { [[
At the two smaller schools a paraprofessional provides ESL instruction four days a week.]],
      [[
ESL may be taught by any available teacher with room in the schedule.]] },
  },
}
