local esl_staff = any { c.esl_teacher, c.esl_teaching, c.el_field }
-- The license of the language teacher, by any name, near what is taught.
local license = any { c.esl_license_wide,
  near { any { c.esl_teaching, c.esl_teacher }, c.plain_license, within = 14 } }
local not_these = no(any { c.only_talk, c.not_asked, c.counts_or_rewards, "world language",
  "foreign language", "reimburs*" })
-- Caseloads of others, and caseloads as news.
local other_staff = no(any { c.counselor, "psychologist", "nurse", "special education",
  "reported that", "are now", "has risen", "last year", c.only_talk })

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
      stated_by = any {
        all { license, any { c.teacher, c.esl_teacher, "who", "anyone", "person", "staff" },
          c.give_instruction, not_these },
        about(c.esl_teaching, all { c.esl_license_wide, not_these, window = "block",
          some { c.esl_teaching, c.give_instruction, c.teacher, at_least = 2,
            window = "block" } }),
        anyhow(seq { "only", license, "=may", gap = 10 }),
        -- "Nobody teaches ESL without the license."
        forbidden(all { c.esl_teaching, c.give_instruction, any { "unlicensed", "uncertified",
          "without", "lack~", "unless", "other than", "not licensed", "except", "hold~" },
          any { c.plain_license, "unlicensed", "uncertified" } }) } },
    { text = "Enough ESL positions for the service minutes promised", need = "required",
      stated_by = about(c.el_field, all { near { any { c.posts, c.esl_teacher },
        c.work_out_number, within = 24 },
        c.service_time, no("misassign*"), other_staff, window = "block" }) },
    { text = "Plan with dates when a post is vacant or on waiver", need = "required",
      stated_by = all { near { c.open_post, any { c.posts, c.esl_staff_wide }, within = 20 },
        c.open_post_plan, c.plan_date, about(c.el_field, c.open_post),
        no(c.only_talk), window = "block" } },
    { text = "Caseload or ratio guide", need = "desirable",
      stated_by = any {
        about(esl_staff, all { number { about = c.esl_caseload, min = 5, within = 16 },
          any { c.esl_teacher, c.esl_teaching, "caseload", "case load", "ratio", "load" },
          other_staff }),
        about(esl_staff, all { number { about = any { c.esl_teacher, c.esl_teaching }, min = 5,
          within = 14 },
          c.esl_caseload, c.esl_count_of, other_staff }),
        about(esl_staff, all { near { c.esl_caseload, pattern [[\b[1-6]\d\b]], within = 12 },
          c.esl_count_of, any { c.esl_teacher, "caseload", "case load", "ratio", "load" },
          other_staff, window = "block" }),
        -- "No ESL teacher shall have more than 40."
        forbidden(number { about = near { c.esl_teacher,
          any { "more than", "above", "over", "exceed~", "in excess of" },
          within = 14 }, min = 5 }) } },
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
The caseload of an ESL teacher shall not exceed 40 students.]] },
    missing = { [[
All vacancies are posted for ten days. Class size shall not exceed 25 students.]] },
    near_miss = { [[
The ESL teacher is invited to the spring concert. Licensed drivers transport students.]] },
    conflicting = { [[
At the two smaller schools a paraprofessional provides ESL instruction four days a week.]],
      [[
ESL may be taught by any available teacher with room in the schedule.]] },
  },
}
