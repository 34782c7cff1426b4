-- Saying no to English learner services, whole or in part.
local language_help = any { c.esl, c.el_services, c.el_program }
local refuse = any { c.el_opt_out_d,
  near { language_help, any { "dropped", "drop~", "skip~", "declined", "decline~", "refuse~",
    "waive~", "forgo*", "turn~ down", "give~ up", "leave~", "not need", "doesn't need" },
    within = 6 },
  about(any { c.english_learner, c.english_learner_parent, language_help },
    any { c.opt_out, "refuse~", "decline~", "opting out", "turn~ down", "waive~", "say~ no" }) }
-- Urging a family toward it.
local urge_refusal = near { c.urge_family_d, refuse, within = 25 }
local say_no = near { any { "recommend~", "advise~", "suggest~", "urge~", "encourage~", "counsel~",
  "persuade~", "pressure~", "steer~" },
  any { "no", "refusal", "decline", "declining" }, within = 8 }
local urged = any {
  near { any { "not a ground", "no ground", "not a reason", "no reason", "never a reason" },
    any { "suggest~", "recommend~", "advise~", "urge~", "tell~" }, refuse, within = 30 }, negated(urge_refusal), forbidden(urge_refusal),
  anyhow(near { any { "ban on", "prohibition", "rule against", "no exceptions", "forbidden" },
    c.urge_family_d, refuse, within = 30 }) }

return criterion {
  id = "OO-03",
  title = "Staff do not steer families to decline services",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "professional_development",
  scope = "phrase_must_not_occur",
  applies_to = { "el_policy", "el_program_handbook", "special_education_procedures",
    "staff_handbook", "any" },
  authorities = { "St. 2025, c. 14", "EEOA", "M.G.L. c. 71A, § 5" },
  ele = { former = "ELE 8" },
  why = "Families trust what a school tells them; a hint from a counselor can cost "
    .. "a child years of instruction.",
  topic = urge_refusal,
  elements = {
    { text = "No employee recommends that a family decline some or all services", need = "required",
      stated_by = any {
        urged,
        -- "Nobody who works here, teacher or clerk, is to advise a parent to decline."
        anyhow(near { any { "nobody", "no one", "no employee", "no staff",
          "no member of the staff", "none of" }, c.urge_family_d, refuse,
          within = 45 }),
        anyhow(near { any { "violation", "misconduct", "breach", "against policy",
          "against the law", "subject to discipline",
          "unacceptable", "improper", "unlawful" }, c.urge_family_d, refuse, within = 40 }),
        -- A block on refusals in which advice is ruled out.
        all { refuse, anyhow(any { c.neutral_information, "no opinion", "not give an opinion",
          "not say what you would do" }),
          any { c.staff, c.teacher, c.administrator }, window = "sentence" },
        all { refuse, any { negated(say_no), forbidden(say_no) }, window = "block" },
      } },
    { text = "Includes scheduling and special education reasons", need = "required",
      stated_by = any { all { urged, c.schedule_reason_d, any { c.disability_matter_d, c.iep },
        window = "block" },
        -- A list or table of what is not said to families.
        anyhow(all { any { "do not say", "don't say", "never say", "not to say", "do not tell",
          "never tell", "avoid saying", "may not say", "not say" }, refuse,
          c.schedule_reason_d, any { c.disability_matter_d, c.iep }, window = "section" }) } },
    { text = "Staff trained on neutral wording", need = "desirable",
      stated_by = any {
        all { near { c.staff_training_d, c.even_handed_d, within = 25 },
          any { refuse, c.english_learner, c.english_learner_parent, c.el_program, c.esl } },
        all { near { c.staff_training_d, c.even_handed_d, within = 30 }, any { refuse, c.esl,
          c.english_learner }, window = "block" },
        anyhow(near { c.train_verb, negated(urge_refusal), within = 40 }),
        anyhow(near { any { c.train_verb, "learn~", "session" }, any { "may not be said",
          "not be said", "not to say", "avoid~", "without giving", "without offering",
          "without steering", "without leaning", "without advice", "without recommending",
            "not steer~" }, refuse, within = 40 }),
      } },
  },
  conflicts = {
    -- "the counselor may recommend that the parent waive ESL"
    { when = any {
        seq { any { "recommend~ that", "recommended that", "suggest~ that", "propose~ that",
          "advise~ that", "urge~ that" },
          c.parent, c.el_opt_out_d, gap = 4 },
        seq { any { "advise~", "encourage~", "urge~", "counsel~", "ask~", "tell~", "persuade~",
          "push~", "steer~", "invite~" },
          c.parent, any { "to", "toward", "into" }, c.el_opt_out_d, gap = 4 },
        -- "recommends declining", "are advised to decline", "declining is recommended"
        seq { any { "recommend~", "suggest~", "propose~", "advise~", "encourage~", "encouraged to",
          "advised to", "urged to",
          "asked to", "told to", "recommended to" }, c.el_opt_out_d, gap = 0 },
        seq { c.el_opt_out_d, any { "is recommended", "is advised", "is encouraged",
          "is suggested" }, gap = 6 } },
      unless = any { "never", "nobody", "no one", "not", "prohibited", "discourage~",
        "if a parent asks",
        "violation", "misconduct", "breach", "unacceptable", "unlawful", "improper", "refrain",
          "avoid~", "without", "anyone who",
        "complaint", "report any", "discipline" },
      says = "staff advise families to decline services", element = 1 },
  },
  action = {
    do_ = "Delete any advice to decline, forbid it to every employee and for every reason, "
      .. "and train those who speak with families.",
    role = "Superintendent", within = "30 days",
    evidence = "The adopted prohibition and the sign-in sheets of the training",
    measure = "Refusals by school and by the staff member who held the meeting, reviewed twice "
      .. "a year",
  },
  wording = {
    preferred = "No employee shall recommend, suggest or hint that a family decline some "
      .. "or all English learner services, for any reason, including the student's schedule or "
      .. "special education services. Staff who meet families are trained each year to explain "
      .. "the services in neutral words.",
    acceptable = "Staff do not advise parents to opt out of ESL services, whether because "
      .. "of scheduling or an IEP.",
    avoid = [[Where the timetable is crowded, staff can raise the option of leaving ESL.]],
  },
  examples = {
    met = { [[
# Declining services

No employee may suggest that a parent refuse ESL services, in whole or in part, whether to free
the schedule for an elective or to make room for special education.]], [[
Teachers and counselors shall not encourage families to opt out of ELD services. This rule holds
for scheduling conflicts as well as for students with an IEP.]], [[
School personnel shall not advise the parent of a LEP pupil to decline bilingual services.]], [[
Counselors are prohibited from recommending that families withdraw a child from the ESL
program.]], [[
It is a violation of this policy for any employee to advise a parent to decline ESL. That
holds also where ESL conflicts with an elective or where the student has an IEP.]], [[
When a parent asks about declining ESL, staff explain the program in neutral words and leave
the decision to the family.]], [[
## At the front desk and in the guidance office

- Never say that a student should drop ESL because it meets at the same time as band.
- Never say that a child can do without ESL because there is an IEP.]], [[
Clerks and counselors are trained every August to describe the ESL program in neutral wording.]], [[
Counselors take part in a yearly workshop before registration week. They practice a neutral
script for the conversation with a parent who thinks of declining ESL.]], [[
All counselors receive training that they are not to recommend that a family decline ESL.]], [[
New staff learn to describe ESL services without recommending that a family decline them.]] },
    missing = { [[
Counselors meet every eighth-grade family to choose courses.]] },
    near_miss = { [[
No employee shall urge a parent to refuse vaccination.]], [[
Parents may decline the services recommended by the speech therapist.]] },
    conflicting = { [[
If the student's schedule is full, the counselor may recommend that the parent decline ESL
services.]], [[
For advanced students, opting out of ESL is recommended so that an elective fits.]] },
  },
}
