local el = any { "help with english", "english help", "language help|support",
  c.english_learner, c.esl, c.el_program, c.el_services, "language services",
  "language service" }
local program = any { c.esl, c.sei, c.el_program, c.el_services, c.bilingual_program,
  "language services", "newcomer program" }
-- Years, as a quantity of service.
local years = number { about = any { program, "services", "service" }, min = 0.5, max = 7,
  unit = "year", within = 12,
}

return criterion {
  id = "PL-03",
  title = "No time cap on English learner services",
  kind = "law", jurisdiction = "federal", severity = "high",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "phrase_must_not_occur",
  applies_to = { "el_policy", "el_program_handbook", "program_of_studies", "any" },
  authorities = { "EEOA", "Castañeda v. Pickard", "M.G.L. c. 71A, § 4", "DESE benchmarks" },
  ele = { former = "ELE 5" },
  why = [[Language takes as long as it takes; a service that ends by the calendar
ends while the child still needs it.]],
  topic = about(el, any { c.time_cap, c.no_time_limit, c.exit_criteria }),
  elements = {
    { text = "Eligibility ends only when exit criteria are met", need = "required",
      stated_by = any { anyhow(about(el, all { c.keeps_service, c.until_exit, c.met_exit_rule,
        no(any { "after two years", "monitor*", "former", "annually assessed", "tested",
          "take the" }) })),
        -- "They remain eligible until they reach the level."
        about(any { el, c.exit_criteria }, all {
          near { any { "remain~", "continue~", "stay~" },
            any { "eligible", "services", "program", "EL status", "classified", "enrolled",
              c.english_learner }, within = 6 }, "until", any { "level", "score", "proficien*", "reclassif*", "exit~", "criteria" },
          no(any { "monitor*", "former", "days" }), within = 18 }) },
    },
    { text = "No limit in years, courses or credits on access to language services",
      need = "required",
      stated_by = anyhow(about(el, any {
        all { c.no_cap, c.cap_units, c.keeps_service, no("including but not limited"),
          within = 26 },
        all {
          any { "neither", "nor", "however long", "as long as it takes", "as many years as" },
          c.keeps_service, c.cap_units } })),
    } },
  conflicts = {
    {
      when = about(el, all { program,
        any { "not to exceed", "not exceed", "no more than", "not more than",
          "no longer than", "not longer than", "maximum of", "limited to", "up to",
          "for a period of", "for at most", "limit of", "a limit on" }, years,
        any { "enroll*", "receive~", "services", "program", "instruction", "class",
          "provided", "participat*", "student" } }),
      unless = any { "monitor*", "no limit", "grace", "endorse*", "license", "teacher must",
        "professional development", "summer", "newcomer program", "PDP", "training" },
      says = "language services are capped in years", element = 2,
    },
    {
      when = about(el, near { program,
        any { "end~", "ends", "exited", "terminate~", "removed", "cease~", "dropped",
          "expire~", "discontinued" },
        any { "after one year", "after two years", "after three years", "after four years",
          "after five years", "after three school years", "after two school years",
          "at the end of grade", "after one school year", "for four years", "for three years",
          "for five years", "automatically" }, within = 16 }),
      unless = any { "monitor*", "not", "no student", "never", "follow up" },
      says = "language services end by the calendar", element = 2,
    },
    {
      when = about(el, near { program,
        any { "thirty months", "30 months", "one school year", "a single school year" },
        any { "limit", "not to exceed", "not normally", "maximum", "no more than" },
        within = 40 }),
      unless = any { "no limit", "not limited", "repealed" },
      says = "language services are capped in months or a school year", element = 2,
    },
    {
      when = near { any { c.esl, c.el_services },
        any { "maximum of", "no more than", "limited to", "limit of" },
        any { "credits", "courses", "semesters", "credit" }, within = 12 },
      unless = any { "no limit", "not limited", "toward graduation", "elective" },
      says = "language services are capped in courses or credits", element = 2,
    } },
  action = {
    do_ = [[Strike every limit in years, courses or credits and write that services
continue until the exit criteria are met.]],
    role = "Director of English learner education", within = "60 days",
    evidence = "The corrected policy, handbook and program of studies",
    measure = [[English learners without services other than by a parent's written choice
(goal: none)]],
  },
  wording = {
    preferred = [[English learners remain eligible for language services until they meet the
state exit criteria. There is no limit on the number of years, courses or credits of
language services.]],
    acceptable = [[ESL services continue until the student meets the exit criteria, however
long it takes.]],
    avoid = [[Students receive ESL for a maximum of three years.]],
  },
  examples = {
    met = {
      [[
English learners keep their ESL services until they meet the state exit criteria. There is
no limit on how many years, courses or credits of ESL services a student may have.]],
      [[
ELLs continue to receive ESL services until they are proficient in English.]],
      [[
An LEP pupil's eligibility for the program ends only when the exit criteria are met. No cap
in years or credits applies to language services.]], [[
MLs receive ESL for as long as it takes. A student stays in the program until the exit
criteria of the state are met.]] },
    missing = {
      [[
Course credit is awarded at the end of each semester.]] },
    near_miss = {
      [[
Former English learners are monitored for four years after they exit the program.]],
      [[
Teachers of English learners earn the endorsement within one year. Coaches serve for a
maximum of three years.]] },
    conflicting = {
      [[
Sheltered English immersion shall be provided for a period not to exceed one school year.]],
      [[
ESL services end after three years.]],
      [[
English learners may receive ESL for a maximum of three years.]], [[
ESL is limited to four semesters. Students who need more help are referred to the reading lab.]] },
  },
}
