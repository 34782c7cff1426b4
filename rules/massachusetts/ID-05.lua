-- The definition in full: the gap, and age or grade of entry beside it.
local definition = any {
  all { c.six_months, any { c.slife_age, c.grade_two }, c.schooling_gap, window = "section" },
  all { c.slife, c.slife_age, any { c.grade_two, c.six_months }, c.schooling_gap,
    window = "block" },
  all { c.slife, c.state_definition, window = "sentence" } }
local about_slife = any { c.slife, "missed school", "missed years of school",
  "interrupted school*", "gaps in", "gap in", "limited schooling" }
-- Earlier schooling, as the subject of a talk.
local schooling = any { "years missed", "missed years", "schools the student", "school years",
  "studied", "years in school", "been in school", "school before", "schooling",
  "prior education", "earlier education", "past education", "education history",
  "educational background", "educational history", "school history", "schools attended",
  "years of school", "went to school", "attended school", "literacy", "prior school",
  "school experience", "earlier school", "previous school" }
local own_language = any { "interpreter", "who speaks", "bilingual", c.home_language,
  c.in_their_language, "language they speak best", "fluent in",
  "student's|child's|pupil's|newcomer's|family's|learner's language" }

return criterion {
  id = "ID-05",
  title = "Identify and plan for students with limited or interrupted formal education (SLIFE)",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "enrollment_policy",
    "district_improvement_plan" },
  authorities = { "DESE SLIFE guidance", "DESE EL guidance 2024" },
  ele = { former = "ELE 3", current = "ELE 1" },
  why = [[A teenager who never had the chance to learn to read needs more than an
ESL class, and nobody can plan for schooling that nobody asked about.]],
  topic = any { c.slife, "DOE041" },
  addressed = any { near { c.slife,
    any { "identify~", "identified", "screen~", "interview*", "provide~", "receive~",
      "offer~", "place~", "plan", "support", "assess~" }, within = 12 },
    near { c.slife, c.learner_group, within = 22 },
    -- What earlier schooling means for a learner's grade.
    about(c.el_setting, near { c.slife, any { "educational background", "prior schooling",
      "grade level", "grade placement" }, within = 14 }) },
  elements = {
    {
      text = "State definition used: EL; aged 8 to 21; entered U.S. school after grade 2 or left for six months or more without schooling; no, interrupted or limited prior schooling",
      need = "required",
      stated_by = definition,
    },
    { text = "Intake interview or pre-screener in the home language", need = "required",
      stated_by = any { all { c.intake_talk, own_language, any { schooling, c.slife } },
        all { c.intake_talk, own_language, any { c.slife, schooling }, window = "block" } },
    },
    { text = "Designation entered in the student record and SIMS field DOE041",
      need = "required",
      stated_by = any { all { any { "DOE041", "DOE 041", "DOE41" }, c.enter_code },
        all { about_slife, c.enter_code, c.student_database, window = "block" } },
    },
    {
      text = "Individual plan: literacy and numeracy foundations, social-emotional help, schedule",
      need = "desirable",
      stated_by = any {
        all { about_slife, c.support_plan, c.basic_literacy, c.basic_numeracy, c.wellbeing,
          window = "section" } },
    },
    { text = "Team including a counselor and family", need = "desirable",
      stated_by = all { about_slife, c.gathers, c.counseling_role, any { c.parent, "home" },
        no(any { "for their information", "failing grades" }), window = "section",
        within = 70 },
    } },
  conflicts = {
    {
      when = near { about_slife, any { "special education" },
        any { "place~", "placed", "assign~" }, within = 14 },
      unless = any { "not", "never", "no" },
      says = "interrupted schooling leads to special education",
    },
    {
      when = all { about_slife,
        any { "grades below", "grade below", "lower grade", "years below", "below their age",
          "grade levels below" }, any { "place~", "placed", "placement", "assign~" } },
      unless = any { "not", "never", "no" },
      says = "these students are placed in lower grades",
    },
    -- The older definition: two years behind, or two years missed.
    {
      when = all { about_slife,
        any { "at least two years below grade", "two years below grade",
          "two or more years below grade", "2 years below grade", "two fewer years",
          "at least two years less" } },
      says = "an older definition is used", element = 1,
    } },
  action = {
    do_ = [[Adopt the current state definition, name who interviews the family and in
which language, where the code is entered, and what plan follows.]],
    role = "Director of English learner education with the guidance department",
    within = "60 days",
    evidence = "The procedure, the interview form, SIMS field DOE041, the individual plans",
    measure = [[Newly enrolled English learners with an interview on file; SLIFE with a
plan in 30 days]],
  },
  wording = {
    preferred = [[The district uses the state definition of SLIFE: an English learner aged 8
to 21 who entered a United States school after grade 2, or left school for six months or
more, and whose schooling was absent, limited or interrupted. A trained interviewer talks
with each new family about earlier schooling in the home language. The designation is
entered in the student record and in SIMS field DOE041. A team with a counselor and the
family writes an individual plan for literacy, numeracy, social-emotional support and the
schedule.]],
    acceptable = [[Students who meet the state definition of SLIFE are found by an interview
about schooling in the home language and are coded in SIMS field DOE041.]],
    avoid = [[Students who have missed school may get extra help where it is available.]],
  },
  examples = {
    met = {
      [[
# SLIFE

The district applies the DESE definition of SLIFE. At intake a counselor interviews the
family about prior schooling in the home language. The SLIFE code is entered in SIMS field
DOE041.]],
      [[
- SLIFE are English learners between the ages of 8 and 21 who missed six months or more of
  school, or entered after second grade with little schooling.
- The pre-screener about earlier education is given in the native language of the SLIFE
  candidate.
- The data clerk records SLIFE in the student information system under DOE041.]] },
    partial = {
      [[
SLIFE shall be identified at intake and receive foundational literacy instruction.]],
      [[
For each student with interrupted formal education, a team of the counselor, the ESL teacher
and the parent meets within 30 days.]],
      [[
Each ELL is assigned to a subgroup, such as newcomer or student with interrupted formal
education.]], [[
# Students with interrupted formal education

Each SLIFE student has an individual plan with:

- reading and writing foundations and basic mathematics;
- a weekly hour with the adjustment counselor;
- a daily schedule.]], [[
SLIFE shall not be placed in special education because of interrupted schooling.]] },
    missing = {
      [[
Students who have missed school because of illness may receive tutoring.]] },
    near_miss = {
      [[
Interrupted meals and missed buses are reported to the office.]],
      [[
An IEP team includes a counselor and the parent.]], [[
Students with gaps in their vaccination record have a plan with the nurse.]] },
    conflicting = {
      [[
Students with gaps in schooling are placed two grades below their age.]],
      [[
SLIFE are defined as students who are at least two years below grade level in reading and
math.]], [[
Students with interrupted schooling are placed in special education until they catch up.]] },
  },
}
