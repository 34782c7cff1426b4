-- The text is about sheltered teaching or its endorsement.
local sei = any { c.sei, c.teaching_endorsement }
-- A leader who rates teachers: by the act, wherever the person stands.
local rater = all { c.rating_leader, c.rate_teachers }
local must_hold = any { c.hold_credential, c.same_rule }

return criterion {
  id = "ST-02",
  title = "Principals and evaluators hold an SEI endorsement",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "professional_culture",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "staffing_plan", "el_policy", "professional_development_plan" },
  authorities = { "603 CMR 14.07", "603 CMR 35.04", "DESE SEI notice 2016" },
  ele = { former = "ELE 14" },
  why = "A leader who cannot recognise good sheltered teaching can neither ask for it nor help a "
    .. "teacher improve it.",
  topic = any { near { c.rating_leader, c.sei_endorsement, within = 25 },
    "SEI administrator endorsement" },
  addressed = about(c.el_field, obliged(near { c.rating_leader,
    any { c.sei, c.teaching_endorsement }, c.hold_credential, within = 20 })),
  elements = {
    { text = "Principals, assistant principals and supervisors who evaluate teachers of ELs",
      need = "required",
      stated_by = about(sei, any {
        all { rater, c.teaching_endorsement, must_hold },
        all { rater, c.el_field, must_hold },
      }) },
    { text = "SEI Teacher or SEI Administrator Endorsement", need = "required",
      stated_by = any {
        about(c.sei, near { c.rating_leader, c.hold_credential, c.teaching_endorsement,
          within = 30 }),
        about(c.sei, near { "evaluate~|supervise~", "hold~|possess~|earn~",
          c.teaching_endorsement, within = 24 }),
        forbidden(near { c.rating_leader, c.rate_teachers,
          any { "without", "unless", "until", "lack~", "not hold" }, c.teaching_endorsement,
          within = 26 }),
        near { "SEI administrator endorsement", any { "required", "requires", "must", "shall",
          "hold~", "condition", "requirement", "needed", "needs" }, within = 14 },
      } },
    { text = "Observation tools include sheltered instruction look-fors", need = "desirable",
      stated_by = any { all { c.observation_form_strict, c.sheltered_features },
        all { c.observation_form, c.sheltered_features,
        no(any { "course", "hours", "training" }),
          any { c.rating_leader, c.teacher, "classroom", "lesson", "observer", "teaching",
          "instruction" } } } },
  },
  conflicts = {
    { when = near { c.sei_endorsement, any { "teachers only", "only to teachers",
        "only for teachers", "classroom teachers only", "only to classroom teachers" },
        within = 14 },
      says = "the endorsement rule stops at classroom teachers", element = 1 },
    { when = anyhow(near { c.rating_leader, c.sei_endorsement, any { "need not", "exempt from",
        "not required", "not needed", "does not apply", "do not apply", "not expected" },
        within = 20 }),
      says = "leaders who evaluate teachers are left out of the endorsement rule", element = 1 },
  },
  action = {
    do_ = "Extend the endorsement rule to every principal, assistant principal and "
      .. "supervisor who evaluates a teacher of English learners, and put it into their "
      .. "job descriptions.",
    role = "Superintendent", within = "60 days",
    evidence = "Amended procedure and job descriptions; list of evaluators with endorsements",
    measure = "Share of evaluators of teachers of English learners who hold an SEI endorsement",
  },
  wording = {
    preferred = "Each principal, assistant principal and supervisor who evaluates a teacher of "
      .. "English learners shall hold the SEI Teacher Endorsement or the SEI "
      .. "Administrator Endorsement before the first observation. Observation forms list "
      .. "what sheltered instruction looks like in a lesson.",
    acceptable = "Administrators who evaluate teachers of English learners hold an SEI teacher "
      .. "or administrator endorsement.",
    avoid = "SEI training is intended for classroom teachers; administrators are welcome to "
      .. "attend.",
  },
  examples = {
    met = { [[
Principals, assistant principals and department heads who evaluate teachers of English learners
shall hold the SEI Teacher Endorsement or the SEI Administrator Endorsement.]],
      [[
# SEI endorsement

No later than their first day, all supervisors who evaluate teachers of ELLs must possess either
an SEI Administrator Endorsement or an SEI Teacher Endorsement.]] },
    partial = { [[
# Sheltered English immersion

Every job description for a principal lists the SEI Administrator Endorsement as required.]],
      [[
The observation form used by evaluators includes look-fors for sheltered instruction, such as a
posted language objective.]], [[
No principal shall evaluate a teacher of ELs without an SEI endorsement.]] },
    missing = { [[
Principals evaluate all teachers under the state's evaluation regulations.]] },
    near_miss = { [[
Teachers of English learners hold the SEI endorsement. The principal keeps a copy of each
license.]], [[
The principal observes each club advisor once a year. Coaches hold a first aid certificate.]] },
    conflicting = { [[
The SEI endorsement rule applies only to classroom teachers.]],
      [[
Administrators are not required to hold the SEI endorsement.]] },
  },
}
