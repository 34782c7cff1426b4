return criterion {
  id = "FC-04", title = "Interpreters are qualified adults",
  kind = "law", severity = "critical", jurisdiction = "ma",
  standard = "family_and_community_engagement",
  lever = "professional_development",
  scope = "somewhere", applies_to = { "language_plan" },
  authorities = { "12 ABC 3.00" },
  why = "Unqualified interpreting breaks confidentiality.",
  topic = any { c.interpreting, "translation" },
  elements = {
    { text = "Interpreters are trained", need = "required",
      stated_by = near { c.interpreter, "trained|qualified", within = 12 } },
    { text = "Children do not interpret", need = "required",
      stated_by = forbidden(near { c.child, c.interpreting, within = 10 }) },
    { text = "Translations are checked", need = "required",
      stated_by = near { "translation", "check~|review~", within = 10 } },
    { text = "A roster is kept", need = "desirable", stated_by = "roster" },
  },
  conflicts = {
    { when = permitted(near { c.child, c.interpreting, within = 10 }),
      says = "children may interpret", element = 2 },
  },
  action = {
    do_ = "Ban child interpreters and set qualifications",
    role = "superintendent", within = "60 days",
    evidence = "the adopted text", measure = "complaints about interpreting",
  },
  wording = { preferred = "Only trained adults interpret for families." },
  examples = {
    met = {
      "Interpreters shall be trained. Students shall not interpret. " ..
        "Every translation is checked.",
    },
    partial = { "Interpreters shall be trained." },
    conflicting = { "Interpreters are trained. Siblings may interpret." },
    missing = { "The bus leaves at eight." },
    near_miss = { "See the bus list." },
  },
}
