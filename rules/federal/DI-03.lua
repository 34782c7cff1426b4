-- A student with both entitlements, or the two services side by side.
local dual = any { c.dually_identified,
  near { c.english_learner, any { c.student_with_disability, c.special_education, c.iep,
    c.section_504, "handicapped" }, within = 30 } }
local two_services = near { c.language_service_d, c.disability_service_d, within = 25 }
local cut = near { c.cut_service_d, any { c.language_service_d, c.disability_service_d, "services",
  "service", "minutes", "one", "neither" }, within = 20 }

return criterion {
  id = "DI-03",
  title = "Dually identified students get both language and disability services",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "special_education_procedures", "el_program_handbook", "el_policy",
    "master_schedule_guidance" },
  authorities = { "Title VI", "IDEA IEP", "EEOA", "St. 2025, c. 14", "DESE ELs with disabilities" },
  ele = { former = "ELE 5" },
  why = "A child who needs two kinds of help and is given one falls behind in the other every day.",
  topic = any { c.dually_identified, two_services },
  addressed = all { dual, any { c.provide_d, "entitled to", "eligible for", "receive~" },
    any { c.language_service_d, "services", "services for" },
    any { c.dually_identified, "disability", c.special_education },
    no(any { c.english_test_matters, "notif*", "notice", "objectives of the", "gifted", "homeless",
      "migrant" }), within = 34 },
  elements = {
    { text = "Both ESL/EL services and special education or 504 services", need = "required",
      stated_by = any {
        near { c.provide_d, c.language_service_d, any { c.special_education, c.section_504,
          "disability services", "services on the IEP" },
          c.both_together_d, within = 40 },
        near { c.both_services, any { c.special_education, c.iep, c.section_504, "disability" },
          c.language_service_d, within = 25 },
        all { c.dually_identified, c.provide_d, "both" },
        all { c.english_learner, any { "disability", c.iep }, any { "services of both",
          "both programs", "both sets", "both services", "under both" } },
        all { c.dually_identified, c.language_service_d, c.special_education,
          any { "not a choice", "both rows", "two rows", "both services", "both programs",
            "both kinds" }, window = "section" },
        all { two_services, any { "both", "each", "not a choice", "two rows", "two services",
          "together" },
          any { c.english_learner, c.esl }, any { "IEP", "special education", "specially designed",
            "504" }, c.provide_d, window = "block" },
      } },
    { text = "Neither is reduced because of the other or for scheduling", need = "required",
      stated_by = any {
        anyhow(near { "neither", any { "service", "services", "program", "one" }, c.cut_service_d,
          any { "other", "timetable", "schedul*", "conflict" }, within = 16 }),
        all { any { negated(cut), forbidden(cut) }, c.language_service_d,
          any { c.special_education, c.iep, c.section_504, c.disability_matter_d,
            "resource room" }, window = "block" },
        all { c.dually_identified, any { negated(cut), forbidden(cut) }, window = "block" },
        all { anyhow("neither service|is|may|one|program|entitlement|set"), c.cut_service_d,
          any { c.iep, c.disability_matter_d }, window = "block" },
        near { any { "minutes", "hours", "services" }, any { "stay whole", "kept whole",
          "remain whole", "in full", "intact", "full amount" }, c.language_service_d, within = 25 },
      } },
    { text = "EL status ends only under exit rules, including alternate criteria",
      need = "required",
      stated_by = any {
        near { any { dual, "disability", "disabilities", c.iep }, any { c.exit_verb,
          c.exit_criteria, "leave~" }, any { c.alternate_test, c.exit_criteria, "alternate" },
          within = 45 },
        all { any { dual, "disability", "disabilities", c.iep, c.special_education },
          any { "EL|ELL|ML|MLL|LEP status", "english learner status", c.exit_verb,
          "stop being an english" },
          any { c.exit_criteria, c.alternate_test, "exit score", "alternate" }, any { "only",
            "no other way", "in any other way", "unless", "until", "not", "never", "except",
            "by meeting" }, window = "block" },
      } },
    { text = "Case manager and ESL teacher plan one schedule", need = "desirable",
      stated_by = any {
        near { c.sped_staff_d, c.esl_teacher, any { "schedule", "scheduling", "grid", "timetable",
          "plan" },
          any { "together", "jointly", "one", "single", "joint", "build~", "common", "agree",
            "same page", "plan~", "write~", "coordinat*" }, within = 40 },
        all { c.sped_staff_d, c.esl_teacher, any { "schedule", "grid", "timetable" },
          any { "together", "jointly", "single", "joint", "one schedule", "one grid", "same page",
            "both sign", "agree" }, window = "block" },
      } },
  },
  conflicts = {
    { when = near { any { c.special_education, c.iep }, any { "take precedence",
      "takes precedence", "precedence over", "supersede~",
        "trump~", "in place of ESL|EL|ELL|ENL|ELD", "instead of ESL|EL|ELL|ENL|ELD",
          "in lieu of ESL|EL|ELL|ENL|ELD", "priority over" },
        c.language_service_d, within = 15 },
      says = "special education comes before ESL", element = 2 },
    { when = anyhow(near { any { c.student_with_disability, "students with IEPs",
      "student with an IEP" },
        any { "do not receive ESL|EL|ELL|ENL|ELD", "does not receive ESL|EL|ELL|ENL|ELD",
          "not receive ESL|EL|ELL|ENL|ELD" },
        within = 15 }),
      unless = any { "because", "never" },
      says = "students with an IEP receive no ESL", element = 1 },
    { when = anyhow(near { any { c.student_with_disability, "students with IEPs",
      "student with an IEP" },
        any { "exempt from ESL|EL|ELL|ENL|ELD", "excused from ESL|EL|ELL|ENL|ELD" }, within = 15 }),
      unless = any { "not exempt", "not excused", "never", "no student", "not be excused",
        "not be exempt" },
      says = "students with an IEP are excused from ESL", element = 1 },
    { when = near { any { "choose between", "must choose", "choose either" }, c.language_service_d,
      c.special_education, within = 15 },
      says = "families choose one of two entitlements", element = 1 },
  },
  action = {
    do_ = "State that both services are delivered in full, how a clash of schedules is "
      .. "solved and by whom.",
    role = "Principal with the special education and English learner directors", within = "30 days",
    evidence = "Scheduling rule and a sample of schedules with both services",
    measure = "Share of dually identified students whose schedules hold the full minutes of "
      .. "both services",
  },
  wording = {
    preferred = "An English learner with a disability receives both English learner "
      .. "services and special education or Section 504 services in full. Neither service is "
      .. "reduced because of the other or for scheduling. English learner status ends only "
      .. "when the student meets the exit criteria, including the alternate criteria. The case "
      .. "manager and the ESL teacher plan one schedule together.",
    acceptable = "Students with an IEP who are English learners receive both ESL and "
      .. "special education services; neither is cut for the other, and they leave EL status "
      .. "only by the state's exit criteria.",
    avoid = [[IEP services are scheduled first and ESL where time remains.]],
  },
  examples = {
    met = { [[
# English learners with disabilities

The district provides both ESL services and special education services to each English learner
with a disability. Neither service is reduced because of the other or for scheduling reasons. A
student with an IEP leaves EL status only by meeting the state exit criteria, the alternate
criteria included.]], [[
# Dually identified students

- ELLs with an IEP receive ELD instruction and special education in addition to one another.
- Minutes of ELD shall not be cut to make room for IEP services, nor the reverse.
- Dually identified students exit EL status only under the exit criteria or the alternate test.]] },
    partial = { [[
An English learner with a 504 plan receives both ESL instruction and the accommodations of the
plan.]], [[
The case manager and the ESL teacher build one schedule together.]], [[
A multilingual learner with a disability receives ELD services in addition to special
education.]], [[
An English learner with an IEP is enrolled in both programs for as long as the student
qualifies.]], [[
# Dually identified students

Dually identified students have two rows on the service grid.

- Row 1: ESL instruction, with minutes.
- Row 2: special education, with minutes.

Both services start in the first week of school.]], [[
# ELs with disabilities

ESL minutes are kept whole when the IEP of an English learner is written.]], [[
A family is not asked to choose between ESL services and special education.]] },
    missing = { [[
Students with disabilities take part in school trips.]] },
    near_miss = { [[
- Manual on English learners with disabilities]], [[
The district provides special education and related services to eligible students.]], [[
Parents must choose between the morning and the afternoon session of kindergarten.]], [[
Students with IEPs are excused from the timed mile run on the advice of a physician.]] },
    conflicting = { [[
Special education services take precedence over ESL.]], [[
Students with IEPs do not receive ESL instruction.]], [[
Students with IEPs are excused from ELD instruction so that they can work in the resource room.]], [[
Parents must choose between ESL services and special education when the schedule has no room
for
both.]] },
  },
}
