-- Help with language for families: spoken or written, in their own language.
-- Braille, sign language and world-language classes are other matters.
local help = any { c.family_interpreting, c.translation_service, c.language_access }
local family = any { c.parent, "families", "you", "your", "home", "household", "adult", "callers" }
local sign = any { "sign language", "deaf", "hearing impaired", "braille", "ASL", "court",
  "world language", "foreign language" }
local papers = { c.fam_paper_reports, c.fam_paper_entry, c.fam_paper_permission,
  c.fam_paper_discipline, c.fam_paper_sped, c.fam_paper_rights, c.fam_paper_book,
  c.fam_paper_health, c.fam_paper_attendance, c.fam_paper_invite }
-- At least so many kinds of paper, in one block or list.
local function kinds(n, window)
  local t = { at_least = n, window = window }
  for i, q in ipairs(papers) do t[i] = q end
  return some(t)
end

return criterion {
  id = "FC-03",
  title = "Language access: find the preferred language, translate essentials, interpret free",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "language_access_plan", "el_policy", "family_engagement_policy",
    "student_handbook", "el_program_handbook" },
  authorities = { "St. 2025, c. 14", "Title VI", "CR 7", "Blueprint 1.2, district", "EO 14224" },
  ele = { former = "ELE 7" },
  why = "No other right of a family is worth anything in a language the family cannot read or " ..
    "hear.",

  topic = any { c.language_access, c.translate_verb, c.family_interpreting, c.preferred_language },
  -- A duty or a service for families: text or talk in their language.
  addressed = any {
    near { c.parent, any { "in the home|native|primary|preferred language",
      "in their home|native|primary|preferred|own language", "in their language",
      "home language of the parent", "primary language of the", "language they understand",
      "language that they understand", "language the parents understand",
      "language parents understand", "language parents can understand",
      "language that parents can understand", "language the parent understands",
      "language other than english", "their preferred language", "in the languages" },
      any { c.notify_verb, c.mail, "receive~", "provide~", "provided", "available", "information",
        "communicat*", "send~", "without cost", "written", "access~", "accessible", "tailored" },
      within = 40 },
    near { any { c.translate_verb, "translation" }, any { c.parent, "families" },
      any { "provide~", "provided", "request*", "offered", "available", "shall", "must", "will" },
      within = 22 },
    near { any { "flier", "notice", "document", "letter", "material" }, "translated|translate",
      any { "must", "shall", "will", "into another|spanish", "language" }, within = 20 },
    near { any { "interpreter", "interpretation service", "interpretation services" },
      any { "provide~", "provided", "request", "arrange~", "available", "furnish*" },
      any { c.parent, "meetings", "applicant", "process", "primary language" }, within = 24 },
    near { "published", "translated", "correspondence", within = 8 },
    near { c.language_access_plan, any { "adopt~", "develop~", "maintain~", "implement~",
      "establish~" }, within = 16 },
  },

  elements = {
    { text = "Ask every family its preferred spoken and written language and record it",
      need = "required",
      -- The parent's language for dealing with the school, not the child's for screening.
      stated_by = all { near { "language|languages|tongue|english|interpreter", c.fam_talk_language,
          within = 14 }, c.fam_ask, any { family, "registration", "enrollment" },
        some { c.fam_recorded, c.fam_everyone, c.fam_ask, at_least = 3, window = "block" },
        no(any { sign, "home language survey", "english learner status", "first learned",
          "preferred name", "screen*", "disabil*" }), window = "block" } },
    { text = "Essential documents translated (list them)", need = "required",
      stated_by = any {
        all { c.fam_translated, kinds(2, "block"), any { "translat*", family,
          "language|languages" },
          no(any { c.machine_translation, sign, "interpreter", "retained", "proficiency" }),
            window = "block" },
        -- A list under "we always translate".
        under("translat*", all { kinds(3, "section"), "translat*", window = "section" }),
        near { any { "translat*", "in the language" }, any { "essential document", "vital document",
          "essential information", "critical document" }, within = 18 } } },
    { text = "Interpreters for meetings and calls, at no cost", need = "required",
      -- "Costs nothing", "never billed": the negation is what makes it free, hence anyhow.
      stated_by = anyhow(all { c.family_interpreting, any { c.no_charge, c.costs_nothing },
        c.talk_occasion, no(any { sign, "no interpreter", "asked to bring", "free lunch",
          "feel free", "for a fee" }), window = "block" }) },
    { text = "Families told how to ask", need = "required",
      stated_by = any {
        near { c.tell_how_to_ask, c.fam_help_language, any { family, "us" }, within = 36 },
        all { near { c.fam_ask_way, c.fam_help_language, within = 14 }, c.fam_told_family,
          any { family, "us" }, no(any { sign, "language acquisition", "program selection",
            "language survey", "bill of rights", "teachers who", "staff must", "teachers may" }),
          window = "block" } } },
    { text = "Person responsible", need = "required",
      stated_by = any {
        all { near { c.in_charge, any { c.language_access, "interpret*", "translat*",
            "language request" }, within = 20 }, c.fam_role,
          no(any { sign, "qualifi*", "families are responsible" }), window = "sentence" },
        near { c.language_access_coordinator, any { "shall", "will", "is", "arranges", "keeps",
          "tracks", "answers", "maintains", "reports" }, within = 8 } } },
    { text = "Turnaround times", need = "desirable",
      stated_by = about("translat*|interpret*", all { any {
          deadline { about = any { c.fam_help_language, c.fam_how_soon, family },
            at_most = "90 days",
            within = 24 },
          number { about = any { c.fam_help_language, c.fam_how_soon }, min = 1, max = 90,
            unit = "day", within = 24 },
          number { about = any { c.fam_help_language, c.fam_how_soon }, min = 1, max = 60,
            unit = "school day", within = 24 }, "next day", "same day", "next school day",
          "24|48|72 hours", "one|two|a week", "overnight" },
        c.fam_how_soon, any { "translat*", "interpret*", kinds(1, "block") },
        no(any { sign, "in advance", "ahead", "beforehand", "training", "notice of the meeting" }),
        window = "block" }) },
    { text = "Oral help where the family does not read the language", need = "desirable",
      -- Not reading is itself a negation: hence anyhow.
      stated_by = anyhow(all { any { c.not_reading, c.non_reading_parent }, c.said_aloud, family,
        any { "language", "translat*", "interpret*", "bilingual", "liaison", "tongue",
          c.named_languages },
        no(any { sign, "means", "domains", "language survey", "disability", "test directions",
          "asked to bring" }), window = "block" }) },
    { text = "Log of requests and services", need = "desirable",
      stated_by = all { near { c.service_log, any { help, "language service", "language request" },
          within = 24 }, any { "request*", "each", "every", "all", "date", "number", "job",
          "services", "how many", "who", "calls" },
        no(any { sign, "training", "roster", "qualified" }), window = "block" } },
  },
  conflicts = {
    { when = near { any { "english is the official language",
      "all communication with families is in english",
        "communicat* only in english", "correspondence is in english only" },
        any { "district", "school", c.parent }, within = 16 },
      says = "English alone is used with families", element = 2 },
    { when = any {
        near { any { "interpreter", "interpretation", "translat*" },
          any { "for a fee", "at the parent's expense", "at parent expense", "at their own expense",
            "families pay", "parents pay", "charged to the parent|family", "hourly rate" },
              within = 20 },
        near { c.parent, any { "bring their own interpreter",
          "responsible for bringing an interpreter",
          "provide their own interpreter", "arrange their own interpreter" }, within = 16 },
        near { any { "asked to bring", "must bring", "should bring", "shall bring",
          "responsible for bringing" },
          any { "interpret*", "translat*" }, within = 18 } },
      unless = any { "deaf", "not required to bring", "sign language", "never" },
      says = "families must pay for language help or bring it themselves", element = 3 },
    { when = near { any { "translate button", "translation widget", "google translate",
        "translation feature" }, any { "satisfies", "meets the need", "is sufficient",
          "in place of",
        "takes the place", "instead of" }, within = 16 },
      says = "a translation button stands in for translations", element = 2 },
  },

  action = {
    do_ = "Adopt a language access procedure: two language questions on the registration form, " ..
      "a list of documents that are always translated, free interpreters, how to ask, and one " ..
      "named owner.",
    role = "Superintendent with the language access coordinator", within = "30 days",
    evidence = "The adopted procedure, the registration form, the document list and the " ..
      "request log",
    measure = "Share of families with a recorded language preference; requests served on time",
  },
  wording = {
    preferred = "At registration the school asks every family in which language it prefers to " ..
      "speak and to read and records both answers. Report cards, registration forms, " ..
      "discipline and safety notices, special education documents, consent forms and the " ..
      "handbook shall be translated. The district provides an interpreter for every meeting " ..
      "and phone call at no cost to the family. Every notice tells families how to ask for " ..
      "language help. The language access coordinator is responsible for translation and " ..
      "interpretation, keeps a log of all requests, and returns translations within 10 school " ..
      "days; where a family does not read its language, staff read the document aloud to the " ..
      "family by phone or in person.",
    acceptable = "The district provides free interpreters for meetings and calls and " ..
      "translates essential documents; the language access coordinator answers requests.",
    avoid = "Translations are provided when resources permit. Families are welcome to bring " ..
      "someone who speaks English.",
  },
  examples = {
    met = { [[
# Language access procedure

At registration the clerk asks every family which language it prefers for calls and for letters
and records both answers in the student data system.

Report cards, discipline notices, consent forms and special education documents are translated.

Interpreters for meetings and phone calls are provided free of charge.

Families are told how to request an interpreter or a translation on every notice.

The language access coordinator is responsible for interpretation and translation.]], [[
## Working with LEP families

- The registrar must ask all parents for their preferred language of communication, spoken and
  written, and enter it in the database.
- The following are translated for families: registration forms, progress reports, suspension
  letters and the student handbook.
- An interpreter joins any conference or call at no cost to the parent.
- A poster in each office tells parents how to ask for language help.
- The director of multilingual programs oversees translation and interpreting.]] },
    partial = { [[
Notices shall be sent to parents in their home language.]], [[
An interpreter may be requested by parents at the conference.]] },
    missing = { [[
Sign language interpreters are hired for the school play.]], [[
The school offers Spanish and French in grades nine through twelve.]] },
    near_miss = { [[
# Legal references

- Ed. Code 48985 - Notices to parents in a language other than English]], [[
Students in world languages translate a short poem each term.]] },
    conflicting = { [[
Parents who do not speak English are asked to bring a friend who can interpret at the conference.]],
      [[
Translation of school documents is available for a fee of ten dollars a page.]] },
  },
}
