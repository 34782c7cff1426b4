-- People who interpret or translate, and the work itself.
local worker = c.interpreter_person
local young = c.young_person
local act = c.interpreting_act
-- An office or a family text between school and parents; the school play is not.
local families = any { c.parent, "families", "meeting", "conference" }
local sign = any { "sign language", "deaf", "hearing impaired", "ASL" }
-- A text, tool or draft that a machine has put into another language.
local machine = any { c.machine_translation, near { c.machine_output,
  any { "translat*", "other language", "home language", "another language", "in spanish",
    "language", "into" }, within = 18 } }
local checker = any { "qualified", "trained", "bilingual", "translator", "person", "human", "staff",
  "speaker", "linguist", "interpreter", "liaison", "someone", "employee", "reviewer", "reader" }

return criterion {
  id = "FC-04",
  title = "Qualified interpreters and checked translations; never students",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "language_access_plan", "el_policy", "special_education_procedures",
    "student_handbook", "staff_handbook" },
  authorities = { "St. 2025, c. 14", "603 CMR 57.00", "603 CMR 28.00" },
  ele = { former = "ELE 7" },
  why = "A child who interprets carries adult news, and a parent who is told half of it, or " ..
    "told it wrongly by a machine, decides without knowing.",

  topic = any { c.interpreter, c.translator, c.machine_translation },
  -- A duty about who interprets or translates, how well, or how output is checked.
  addressed = any {
    near { any { "interpreter", "translator" }, any { "qualified", "trained", "competent",
      "certified", "proficient", "bilingual adult" }, any { c.parent, "provide~", "use~", "used",
      "shall", "must", "will", "district" }, within = 20 },
    near { any { "qualified interpreter", "trained interpreter", "qualified translator",
      "competent interpreter", "certified interpreter", "professional interpreter" },
      any { "provide~", "use~", "used", "shall", "must", "will", "arrange~" }, within = 16 } },

  elements = {
    { text = "Bilingual, know the terms in both languages, trained in role, ethics and " ..
        "confidentiality", need = "required",
      -- Language, the words of schooling, and the ethics of the work: all three.
      stated_by = any {
        all { worker, c.both_languages, c.interpreter_terms, c.interpreter_ethics, no(sign),
          window = "block" },
        -- "Nobody may interpret who has not ...": two negations that require.
        anyhow(all { worker, c.both_languages, c.interpreter_terms, c.interpreter_ethics, no(sign),
          any { "no person", "no one", "nobody", "unless", "no employee" } }) } },
    { text = "Students, siblings and other children are not used", need = "required",
      stated_by = anyhow(any {
        all { forbidden(near { young, act, within = 26 }), any { families, "asked", "used", "use",
          "serve", "relied", "interpreter", "interpreters", "staff", "personnel", "call upon",
          "called upon" }, no(any { "results of", "poem", "homework", "charged", "cost", "fee",
            "praised" }) },
        -- "Do not ask children": an order to staff.
        all { negated(near { young, act, within = 16 }), any { "do not", "don't", "never", "not" },
          any { "adults", "ask", "use", "rely", "have", "let", "allow", "call" }, act,
          no(any { "results of", "poem", "homework", "charged", "cost", "fee" }) },
        -- "Only adults interpret" says the same.
        near { any { "only adults", "only adult", "adults only", "only trained adults",
          "only persons over", "must be adults", "must be an adult", "at least 18|eighteen" },
          act, within = 16 } }) },
    { text = "Machine or AI translation checked by a qualified person before it reaches a family",
      need = "required",
      stated_by = any {
        all { machine, near { c.human_check, checker, within = 14 }, window = "block" },
        -- "Nothing goes out that has not been checked": two negations that require.
        anyhow(all { machine, near { c.human_check, checker, within = 14 },
          any { "until", "unless", "not been", "never", "without", "before" }, window = "block" }),
        about("translat*", all { c.machine_output, near { c.human_check, checker, within = 14 },
          any { "before", "release", "until", "then", "unless", "only" }, window = "block" }),
        -- A procedure in steps: draft by a tool, correction, release.
        all { machine, near { any { "translator", "qualified", "human", "bilingual" },
          c.human_check, within = 12 }, window = "section" } } },
    { text = "Roster of qualified staff and vendors", need = "desirable",
      stated_by = near { c.provider_list, c.interpreter_provider, within = 14 } },
    { text = "Higher bar for special education and discipline", need = "desirable",
      stated_by = all { c.special_or_discipline, worker, near { c.higher_bar,
        any { "train*", "qualif*", "certif*", "require*", "level", "course", "test*", "interpret*",
          "standard", "bar", "hours", "experience", "exam*" }, within = 12 }, no(sign),
        window = "block" } },
  },
  conflicts = {
    { when = permitted(near { any { young, "bilingual student", "older sibling",
      "bilingual classmate" },
        any { c.interpret_verb, "interpret~", "translate~",
          "serve~ as (an) interpreter|translator" },
        any { c.parent, "family|families", "conference", "meeting", "needed", "available",
          "emergency" },
        within = 18 }),
      unless = any { "request an interpreter", "for students", "world language", "deaf", sign,
        "entitled to", "adult sibling", "honor society", "adult relative", "adult family" },
      says = "children may be asked to interpret", element = 2 },
    { when = permitted(near { any { "family members", "relatives", "custodian", "custodial staff",
        "cafeteria staff", "neighbors" }, any { "serve~ as interpreters", "interpret as needed",
        "interpret for parents", "act as interpreters" }, within = 12 }),
      says = "untrained people may interpret", element = 1 },
    { when = permitted(near { any { "google translate", "machine translation", "translation app",
        "online translation", "translation software" }, any { "official notice", "notices",
          "letters",
        "IEP", "documents" }, within = 14 }),
      unless = any { "reviewed", "checked", "corrected", "only after", "draft", "students may",
        "pupils may", "student may" },
      says = "unchecked machine translation may go to families", element = 3 },
  },

  action = {
    do_ = "State who may interpret and translate, train them in role, ethics and " ..
      "confidentiality, rule out children without exception, and require a qualified person to " ..
      "check machine output.",
    role = "Superintendent with the language access coordinator", within = "30 days",
    evidence = "The adopted procedure, training records and the roster of interpreters",
    measure = "Meetings on record at which a child interpreted (none); share of interpreters " ..
      "trained",
  },
  wording = {
    preferred = "Interpreters and translators shall be adults who are fluent in English and " ..
      "the other language, know the terms of education in both languages, and are trained in " ..
      "the role of an interpreter, in ethics and in confidentiality. Students, siblings and " ..
      "other children shall never be used to interpret or translate for a family. No text " ..
      "produced by machine translation or AI shall be sent to a family until a qualified " ..
      "translator has reviewed and corrected it. The district keeps a roster of qualified " ..
      "interpreters and translators. Interpreters at special education and discipline meetings " ..
      "must complete additional training.",
    acceptable = "Only trained adults interpret for families; children are not used, and " ..
      "machine translation is reviewed by a qualified translator before it is sent.",
    avoid = "A bilingual student or an older sibling may help at a conference if no " ..
      "interpreter is available.",
  },
  examples = {
    met = { [[
# Interpreters and translators

Interpreters are fluent in both languages, know the terminology of schools, and are trained in
the role of an interpreter, in ethics and in confidentiality.

Students, siblings and other children shall not be used to interpret for a parent.

Machine translation must be reviewed by a qualified translator before it is sent to a family.]], [[
## Language services (LEP families)

- Each person who interprets must be bilingual, pass a test of educational vocabulary in both
  languages and finish a course on confidentiality and the code of ethics.
- Only adults interpret; no employee may ask a pupil to translate for his or her parents.
- A draft that an AI tool has put into another language is corrected by a qualified translator
  before release.]] },
    partial = { [[
The district must use qualified interpreters at meetings with the parents of ELLs.]], [[
Minors are never to be used as interpreters between the school and a family.]], [[
No person interprets for the district unless he or she is fluent in both languages, knows the
terminology used in schools and has been trained in confidentiality and the role of an
interpreter.]], [[
We do not ask children to interpret for their parents; call the language line.]], [[
The family center keeps a roster of qualified interpreters and translation vendors.]], [[
For IEP meetings and suspension hearings the interpreter must also hold a certificate in legal
or
medical interpreting.]] },
    missing = { [[
The district employs a sign language interpreter for the school play.]], [[
Students may translate a poem for extra credit in Latin.]] },
    near_miss = { [[
"Interpreter" means a person who conveys speech from one language to another.]], [[
The student handbook is reviewed each June by a committee of teachers.]], [[
Cafeteria staff may not act as interpreters at the front desk.]], [[
Google Translate may not be used for letters and notices to families.]], [[
Students may use Google Translate for documents that they read in social studies.]] },
    conflicting = { [[
An older sibling may interpret for the parent at a conference when nobody else is there.]], [[
Bilingual students may be asked to translate for parents in an emergency.]], [[
Cafeteria staff may act as interpreters at the front desk.]], [[
Teachers may use Google Translate for letters and notices to families.]] },
  },
}
