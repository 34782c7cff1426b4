local on_bullying = any { "bully~", "bullying", "cyberbullying", "anti bullying", "harassment",
  "harass~", "bullied" }
local on_bully = any { "bully~", "bullying", "cyberbullying", "anti bullying", "bullied" }
local harm = any { on_bullying, "mock~", "tease~", "taunt~", "picked on", "ridicule~", "make~ fun",
  "made fun", "targets", "targeted", "target", "vulnerable", "greater risk", "insult~",
  "slur|slurs" }

return criterion {
  id = "ND-05",
  title = "Bullying plan and harassment rules reach EL families in their languages",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "bullying_plan", "student_handbook" },
  authorities = { "M.G.L. c. 71, § 37O", "603 CMR 26.07" },
  why = "A child mocked for an accent needs a rule that names it and a parent who has read the rule.",
  topic = any { c.bullying },
  addressed = near { on_bullying, any { "notice", "plan", "policy" }, c.in_their_languages,
    within = 25 },
  elements = {
    { text = "Annual written notice of the student parts of the plan", need = "required",
      stated_by = all { on_bully, all { c.once_a_year, c.sent_out, any { c.parent, "home",
        "families", "homes", "households", "you" } },
        c.student_parts, any { "written", "writing", "print", "in print", "paper", "sent home",
          "mail~", "mailed", "email", "electronic", "copy", "notice", "furnish~", "handed",
          "distribute~",
          "letter", "sent", "goes home", "send~", "supplied" },
        no(any { "training", "survey", "report to the department" }), window = "block" } },
    { text = "In the languages most common among families", need = "required",
      stated_by = all { on_bully, near { any { "notice", "notices", "plan", "rules", "summary",
        "policy", "brochure",
        "sections", "version", "versions", "copy", "copies", "pages", "parts", "procedures",
          "leaflet", "poster" }, c.widely_spoken, within = 22 },
        window = "block" } },
    { text = "National origin among the traits that may make students vulnerable",
      need = "required",
      stated_by = anyhow(any {
        all { on_bully, c.origin_trait },
        all { all { on_bullying, c.origin_trait }, on_bully, window = "document" },
        all { harm, c.origin_trait, any { "vulnerable", "greater risk", "at risk", "expose~",
          "more likely", "target", "targets", "targeted", "singled out", "traits",
          "characteristics",
          "staff be alert", "watch for" }, no("sexual harassment"), window = "block" },
      }) },
    { text = "Language, accent and immigration status named; reporting possible in any language",
      need = "desirable",
      stated_by = anyhow(any {
        all { harm, any { "accent", "immigration status", "immigration", "language they speak",
          "way they speak|talk", "home language", "limited english", "how they speak|talk",
          "way a student talks|speaks",
          "language spoken", "native language" }, any { "accent", "language", "speak", "speaks",
            "talk", "talks" }, no("sexual"), window = "block" },
        all { any { on_bullying, "target", "targets" }, any { "report~", "complaint", "tell",
          "complaints" }, c.any_language, window = "block" },
      }) },
  },
  conflicts = {
    { when = near { any { "bullying report|reports|complaint|complaints", "reports of bullying",
      "report of bullying", "bullying incident form",
      "harassment report|reports|complaint|complaints" },
        any { "must be in english", "in english only", "only in english", "be written in english",
          "shall be in english", "be made in english", "be submitted in english" }, within = 14 },
      unless = any { "need not", "not", "never" },
      says = "bullying reports must be in English", element = 4 },
  },
  action = {
    do_ = "Send the student parts of the plan home every year in families' languages, and name origin, language and accent.",
    role = "Principal", within = "90 days",
    evidence = "The translated notice and the amended plan",
    measure = "Languages in which the yearly notice went out",
  },
  wording = {
    preferred = [[Each September families receive written notice of the student parts of the
bullying prevention
plan in the languages most common among them. National origin, language, accent and immigration
status are named among the traits
for which students may be targeted, and a report may be made in any language.]],
    acceptable = [[A yearly written notice of the bullying plan is sent in families' main languages
and names
national origin.]],
    avoid = [[The bullying plan is posted on the website and available on request.]],
  },
  examples = {
    met = { [[
# Bullying prevention

Each year in September parents receive written notice of the sections of the bullying plan that
apply to
students. The notice of the bullying plan is sent in the languages most common among our families.
Students may be
bullied because of national origin, accent or disability, and staff watch for it.]], [[
- Annual written notice of the student-related parts of the anti-bullying plan is sent home to
  every family.
- The bullying plan is printed in the most prevalent languages of the district.
- Bullying on account of country of origin or race is covered.]] },
    partial = { [[
Harassment and bullying based on race, religion or national origin are prohibited.]], [[
The anti-bullying plan is issued in the most prevalent languages.]], [[
Bullying may be reported to any adult, on the form, by telephone or by e-mail. Students and
parents may make a report in any language, and the school has it translated.]] },
    missing = { [[
Bullying is not tolerated on the school bus.]] },
    near_miss = { [[
The lunch menu is sent home each month in the most common languages.]], [[
Students who swear or use bad language receive a warning.]] },
    conflicting = { [[
Bullying reports must be in English and signed.]], [[
All harassment complaints shall be in English only.]] },
  },
}
