-- Interpreting in the sense of this criterion, by person or by act.
local interpreting = any { c.interpreter, c.interpret_verb, c.translator, c.translate_verb }
local young = any { c.child, c.sibling, c.student }

return criterion {
  id = "FC-04",
  title = "Qualified interpreters and checked translations; never students",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "language_access_plan", "el_policy", "special_education_procedures", "student_handbook" },
  authorities = { "St. 2025, c. 14", "603 CMR 28.00" },
  why = "A child who interprets for a parent carries adult news, and a parent who is told half cannot decide.",
  topic = any { c.interpreter, c.translator, c.machine_translation },
  addressed = obliged(near { any { c.interpreter, c.translator }, c.qualified, within = 12 }),
  elements = {
    { text = "Bilingual, know the terms in both languages, trained in role, ethics and confidentiality",
      need = "required",
      stated_by = near { any { c.interpreter, c.translator },
        any { c.interpreter_competence, c.interpreter_training_topics, c.confidential }, within = 25 } },
    { text = "Students, siblings and other children are not used", need = "required",
      stated_by = forbidden(near { young, interpreting, within = 14 }) },
    { text = "Machine or AI translation checked by a qualified person before it reaches a family",
      need = "required",
      stated_by = all { c.machine_translation, c.check_translation, window = "block" } },
    { text = "Roster of qualified staff and vendors", need = "desirable",
      stated_by = near { c.roster, c.interpreter, within = 12 } },
    { text = "Higher bar for special education and discipline", need = "desirable",
      stated_by = near { c.interpreter, "special education", within = 20 } },
  },
  conflicts = {
    { when = permitted(near { any { c.child, c.sibling }, c.interpret_verb, within = 12 }),
      says = "children may interpret", element = 2 },
  },
  action = {
    do_ = "State who may interpret, how they are trained, and that children are never asked to.",
    role = "Superintendent with the language access coordinator", within = "30 days",
    evidence = "Adopted procedure and the list of trained interpreters",
    measure = "No meeting on record at which a child interpreted",
  },
  wording = {
    preferred = [[The district provides interpreters who are trained in their role, in ethics and in confidentiality. Children never interpret.]],
    acceptable = [[Trained adult interpreters are provided; children are not used.]],
    avoid = [[A sibling may help when no interpreter is available.]],
  },
  examples = {
    met = { [[
# Language access

Interpreters are bilingual adults trained in ethics and confidentiality. Students and
siblings shall not be used as interpreters. Machine translation is reviewed by a qualified
translator before it is sent to a family.]] },
    conflicting = { [[An older sibling may interpret for the parent at a conference.]] },
    near_miss = { [[The district employs a sign language interpreter for the school play.]] },
  },
}
