-- Training of staff about discrimination; harassment alone is the wider topic.
-- "Orientation" is left out: sexual orientation is in every list of protected groups.
local train = any { "train~", "training", "trained", "in service", "inservice",
  "professional development", "professional learning",
  "staff development", "workshop", "module", "refresher", "course on|about|in", "online course",
    "civil rights course|session", "session on|about", "onboarding", "civil rights session",
  "discrimination|harassment|bias course|module|session|class|video", "trainings" }
local bias_training = near { train, c.bias_matter_d, within = 25 }
local core_training = near { train, c.bias_core_d, within = 25 }

return criterion {
  id = "PD-04",
  title = "Yearly staff training on discrimination, enrollment rights and language access",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "professional_culture",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "professional_development_plan", "nondiscrimination_policy", "staff_handbook" },
  authorities = { "603 CMR 26.07", "M.G.L. c. 76, § 5", "AG guidance 2025" },
  why = "The first person a new family meets is at the front desk, and what that "
    .. "person knows decides who gets in.",
  topic = bias_training,
  addressed = any {
    near { any { "in service", "inservice" }, any { "harassment", "discrimination" }, within = 15 },
    all { near { train, any { c.staff, "employees", "personnel" }, within = 20 }, c.bias_core_d,
      any { "discrimination", "civil rights", "national origin", "bias" } },
  },
  elements = {
    { text = "At least once a year", need = "required",
      stated_by = any {
        all { core_training, any { c.yearly, c.each_year_word_d }, any { c.staff, "employees",
          "personnel", "everyone", "all" } },
        all { any { "civil rights session", "civil rights training", core_training },
          any { c.yearly, c.each_year_word_d, "every august" }, window = "block" },
      } },
    { text = "All school personnel", need = "required",
      stated_by = any {
        all { core_training, c.everyone_employed_d },
        anyhow(near { any { "nobody", "no one", "no employee", "none" }, any { "excused",
          "exempt" }, core_training, within = 25 }),
        all { core_training, any { "any job", "every job", "everyone", "no one is excused",
          "custodians", "all employees", "all staff" }, window = "block" },
      } },
    { text = "Preventing and responding to discrimination and harassment, including "
        .. "national origin", need = "required",
      stated_by = any {
        near { train, any { "discriminat*", "nondiscrimination", "civil rights", "title VI",
          "national origin" },
          any { c.staff, c.everyone_employed_d, "employees", "personnel", "prevent~", "respond~",
            "harass*" }, within = 30 },
        near { any { "provide training", "training and information" }, "discrimination",
          within = 40 },
        -- What a session is about, point by point.
        near { any { "topics", "session", "module", "workshop", "agenda", "course" },
          any { "prevent~", "respond~", "recogniz*", "answer~", "report~" },
          any { "discriminat*", "harass*" }, any { "national origin", "ancestry", "ethnic*",
            "come from", "comes from", "race" }, within = 30 },
      } },
    { text = "Enrollment documents, interpreters, no steering, immigration requests",
      need = "desirable",
      stated_by = any {
        near { train, c.front_door_topics_d, any { c.staff, c.registration_staff, "employees" },
          within = 35 },
        all { any { train, "role play", "practice calls", "practice", "add on" },
          c.front_door_topics_d,
          any { "immigration", "ICE" }, any { "language line", c.interpreter, "papers",
            "proof of age" }, window = "block" },
        anyhow(near { train, any { "not to ask|demand|require|request|steer|turn",
          "never to ask|demand|require|steer" }, within = 10 }),
        all { any { "papers", "documents", "proof of" }, any { "interpreter", "language line" },
          any { "immigration", "ICE" }, any { "covered", "cover~", "covers", "topics", train },
          no(any { "complaint", "dissemin*" }), window = "block" },
        -- The agenda of a session, point by point.
        all { any { c.registration_staff, "secretaries" }, any { train, "role play", "practice" },
          any { "language line", c.interpreter },
          any { "immigration", "ICE" }, any { "papers", "proof of age", "documents" },
            window = "section" },
      } },
  },
  conflicts = {
    { when = near { any { "civil rights training", "discrimination training",
      "nondiscrimination training", "training on discrimination" },
        any { "limited to administrators", "only administrators", "administrators only",
          "for administrators only", "only for administrators" }, within = 15 },
      unless = "not",
      says = "only administrators are trained", element = 2 },
  },
  action = {
    do_ = "Train every employee each year, and add practice for the front office on "
      .. "enrollment papers, interpreters and immigration requests.",
    role = "Civil rights coordinator with human resources", within = "90 days",
    evidence = "Agenda, sign-in records and the scenarios used",
    measure = "Share of all employees trained by October 31",
  },
  wording = {
    preferred = "All school personnel are trained each year to prevent and respond to "
      .. "discrimination and harassment, including on the basis of national origin. Staff who "
      .. "enroll students also practice which documents may be asked for, how to call an "
      .. "interpreter, why no family is steered away, and what to do when an immigration "
      .. "officer makes a request.",
    acceptable = "Every employee completes yearly in-service training on preventing "
      .. "discrimination and harassment, national origin included.",
    avoid = [[New teachers find the civil rights policy in their welcome folder.]],
  },
  examples = {
    met = { [[
All staff complete training each year on preventing and responding to discrimination and
harassment based on national origin and other grounds.]], [[
# Civil rights in-service

Each August all school personnel receive in-service training on the prevention of discrimination
and harassment. Office staff also learn in the training how to call an interpreter.]], [[
All employees complete the module on civil rights each August. No one is excused from the
training on discrimination and harassment for race or national origin, coaches and bus
drivers included.]] },
    partial = { [[
The district trains teachers on how to respond to discrimination.]], [[
Sexual harassment is taken up in the in-service program for teachers.]], [[
The coordinator shall provide training each year to the staff on how to prevent and answer
discrimination on the basis of race, national origin and language.]], [[
In the August session staff learn to recognize and to respond to harassment of students for
their race, national origin or religion.]], [[
Office staff are trained each August. The training covers the papers a family may be asked
for, how to call the language line, and what to do when an immigration officer comes to the
desk.]], [[
Clerks are trained every summer never to ask for a social security card or a visa.]], [[
| Month | Topics of the training | Staff |
| --- | --- | --- |
| August | proof of age, use of interpreters, visits by immigration officers | office |
| October | harassment on the basis of race or national origin | all |]], [[
## Training of school secretaries

The yearly training for secretaries is two hours long and is repeated for those who were
absent.

They practice a call with a telephone interpreter and a registration without documents.

They practice also what to say when an immigration agent asks for a record.]] },
    missing = { [[
The district prohibits discrimination on the basis of national origin.]] },
    near_miss = { [[
All employees are trained each year to report child abuse.]], [[
Complaints of harassment are heard by the principal.]] },
    conflicting = { [[
Civil rights training is for administrators only.]], [[
Training on discrimination is limited to administrators.]] },
  },
}
