-- Help with language for families: spoken or written, in their own language.
-- Braille, sign language and world-language classes are other matters.
local help = any { c.family_interpreting, c.translation_service, c.language_access }
local need_help = any { help, c.family_language, "in another language", "language desk",
  "in your language", "language help", "other language" }

-- What is said to parents is said in a language of theirs.
local in_their_language = any { c.family_language, "in the languages",
  seq { c.fam_medium, c.fam_understands, gap = 12 } }

-- The language in which the adults of a family want to deal with the school.
local asked_language = any { c.ask_preferred_language, "language needs", "language need",
  "language they wish", "language he or she wishes",
    "language a|the|each|every family|parent prefers",
  "language for calls|letters|messages|talking|writing|reading|conversation",
  "language for phone calls", "language for written", "language the household" }

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
    all { near { any { c.parent, "with|to the home|homes" }, in_their_language,
      any { c.notify_verb, c.mail, "receive~", "provid*", "available", "information",
        "communicat*", "send~", "without cost", "written", "access~", "accessible", "tailored",
        "issued", "offered", "correspondence", "calls", "conduct~" }, within = 30 },
      no(any { "section 504", "about their language", "language survey" }) },
    -- Talk that both sides can follow, as a goal of its own.
    all { near { "meaningful", "communicat*", c.parent, any { c.english_learner_parent,
      c.english_learner, "language" }, within = 24 }, no("purpose") },
    -- Somebody interprets where school and family meet.
    all { any { near { any { c.family_interpreting, "translator", "interpret*", "bilingual staff" },
        c.fam_occasion,
        any { c.parent, "families" }, within = 28 },
      near { any { "interpreter", "translator" }, any { "available", "provid*", "on request" },
        c.fam_occasion, within = 14 },
      near { "interpreter", c.parent, any { "need~", "attend~", "present", "request*" },
        within = 12 },
      near { any { "bilingual|multilingual|language|cultural|family liaison" }, c.parent,
        any { "understand", "communicat*", "letters", "language" }, within = 14 } }, no(any {
          "deaf", "sign language", "evaluation" }) },
    near { any { c.translate_verb, "translation" }, any { c.parent, "families" },
      any { "provide~", "provided", "request*", "offered", "available", "shall", "must", "will" },
      within = 22 },
    near { any { "flier", "notice", "document", "letter", "material" }, "translated|translate",
      any { "must", "shall", "will", "into another|spanish", "language" }, within = 20 },
    near { any { "interpreter", "interpretation service", "interpretation services" },
      any { "provide~", "provided", "request", "arrange~", "available", "furnish*" },
      any { c.parent, "meetings", "applicant", "process", "primary language" }, within = 24 },
    -- What goes to the homes is translated, or comes in several languages.
    all { any { near { "translated", any { "communication", "communications", "correspondence",
          "letters", "notices", "report cards", "forms", "notifications" }, within = 14 },
        near { c.family_document_school, any { "languages of", "main languages",
          "home languages" }, c.parent, within = 20 } },
      no(any { "test", "transcript", "transcripts", "braille" }) },
    near { "published", "translated", "correspondence", within = 8 },
    near { c.language_access_plan, any { "adopt~", "develop~", "maintain~", "implement~",
      "establish~" }, within = 16 },
  },

  elements = {
    { text = "Ask every family its preferred spoken and written language and record it",
      need = "required",
      -- The parent's language for dealing with the school, not the child's for screening.
      stated_by = all { any {
        all { near { any { "ask", "asks", "asked", "find out", "inquire*", "question", "state",
            "choose", "mark", "indicate", "ascertain*", "learn", "identif*", "determine~",
              "fill in",
            "name", "tells us", "gives", "fills in", "fills out", "says" },
            asked_language, within = 22 },
          any { c.parent, "household", "adult" }, any { c.record_verb, "recorded", "entered",
            "noted",
            "on the screen", "data system", "information system", "registration", "card", "form",
            "file", "keep~", "stored", "record", "show up", "database", "goes into", "on file" },
              window = "block" },
        all { any { "would like to speak|receive|read", "would like letters|calls",
          "wishes to receive",
            "wants letters", "prefers to speak|read" }, any { "boxes", "box", "form", "card",
              "question" },
          any { "enters", "enter", "record*", "kept", "stored", "noted" }, c.parent,
            window = "block" },
        all { asked_language, any { c.record_verb, "recorded", "entered", "noted", "stored",
          "show up", "enters", "in the data", "database", "field" },
          any { c.all_parents, "every|each|all household|family|parent|registration|enrollment",
            "every registration", "at registration", "all families", "parents" },
          any { "spoken", "speak", "calls", "oral", "written", "letters", "talk", "reading",
            "communication", "prefer*" }, window = "block" } },
        -- The survey of the child's languages serves the screening.
        no(any { "home language survey", "spoken in the home",
          seq { any { "student", "child" }, any { "speak~", "use~" }, gap = 2 } }) } },
    { text = "Essential documents translated (list them)", need = "required",
      stated_by = any {
        all { any { c.family_language, c.translate_verb }, c.family_document_school,
          c.family_document_rights, no(c.machine_translation),
          any { "translat*", "issued in", "in the language", "language of the parent",
            "own|home|native|primary language", "languages" } },
        -- A list under "we always translate".
        all { near { "translat*", any { c.family_document_school, c.family_document_rights },
            within = 16 }, c.family_document_school, c.family_document_rights,
          any { "always translate", "we translate", "are translated", "shall translate",
            "be translated",
            "will translate", "must translate", "translates" },
          no(any { "sign language", c.machine_translation }), window = "section" },
        all { any { "translat*", "in the language of the", "issued in", "put into" },
          c.family_document_school, c.family_document_rights, any { c.parent, "families", "home" },
          any { "list", "following", "these", "essential", "vital", "important", "documents" },
          window = "block" },
        all { near { any { "translat*", "in the language" }, seq { any { "essential", "vital",
            "critical", "key" }, any { "document", "information", "notice", "communication" },
            gap = 3 }, within = 18 }, no(any { "not", "means" }) } } },
    { text = "Interpreters for meetings and calls, at no cost", need = "required",
      stated_by = any {
        all { any { c.family_interpreting, "interpret*" }, c.no_charge, c.talk_occasion,
          no(any { "sign language", "hearing impaired", "deaf" }), window = "block" },
        -- A duty to provide them to parents who talk with the school; who pays is not asked.
        all { near { any { "shall|will|must provide", "shall|will|must be provided",
            "is|are provided" }, any { "interpretation service", "interpreting service",
            "interpreter" }, c.parent, any { "meetings", "conferences", "calls", "telephone",
            "communicate~ with" }, within = 30 }, no(any { "sign language", "deaf", "fee",
            "possible", "cost", "expense", "evaluation", "IEP" }) },
        -- "Costs nothing", "never billed": the negation is what makes it free.
        anyhow(all { any { c.family_interpreting, "interpret*" }, c.costs_nothing, c.talk_occasion,
          no(any { "sign language", "deaf", "no interpreter" }), window = "block" }) } },
    { text = "Families told how to ask", need = "required",
      stated_by = any {
        near { c.tell_how_to_ask, need_help, any { c.parent, "you", "your", "families", "us",
          "document translated" }, within = 36 },
        all { near { any { "how to request", "how to ask", "how to get", "how to obtain",
          "how to arrange",
            "ways to ask" }, any { "interpreter", "interpretation", "translation", "language help",
            "language assistance" }, within = 12 }, no(any { "teachers", "staff must" }) },
        all { near { any { "to ask for", "to request", "to get", "to obtain", "to arrange",
          "if you need",
            "if you want" }, any { "interpreter", "interpretation", "translation", "language help",
            "in your language" }, any { "call", "tell", "contact", "ask", "write", "email", "see",
            "press", "text" }, within = 18 }, no(any { "teachers", "staff must",
              "staff should" }) },
        all { c.tell_how_to_ask, any { "in another language", "interpreter", "interpret",
          "translation",
          "your language", "their language", "document translated" }, any { "you", "your",
            "families are told",
          "we give the family", "parents are told", "explains to parents", "us" },
          any { "call", "tell", "ask", "press", "write", "card", "poster", "sign", "point", "how",
            "contact" },
          no("teachers who need"), window = "block" } } },
    { text = "Person responsible", need = "required",
      stated_by = any {
        near { c.in_charge, any { c.language_access, "interpreting", "translating" },
          any { c.language_access_coordinator, c.family_liaison, c.el_coordinator, "director",
            "coordinator", "supervisor", "manager", "administrator", "assistant superintendent",
            "specialist", "liaison", "officer", "principal of", "office" }, within = 28 },
        near { c.language_access_coordinator, any { "shall", "will", "is", "arranges", "keeps",
          "tracks", "answers", "maintains", "reports" }, within = 8 } } },
    { text = "Turnaround times", need = "desirable",
      stated_by = any {
        deadline { about = any { "translat*", "interpret*" }, at_most = "90 days", within = 24 },
        all { number { about = any { "translat*", "interpret*" }, min = 1, max = 60,
          unit = "school day", within = 16 }, no(any { "in advance", "ahead", "beforehand",
            "training" }) },
        -- A table or a list of kinds of document and times.
        about("translat*", any {
          number { about = any { "ready", "ready in", "turnaround", "time" }, min = 1, max = 90,
            unit = "school day" },
          number { about = any { "ready", "ready in", "turnaround" }, min = 1, max = 90,
            unit = "day" } }),
        all { any { "translat*", "interpret*" }, any { number { about = any { "translat*",
          "interpret*",
          "letters", "documents", "ready", "papers", "pages" }, min = 1, max = 90, unit = "day",
            within = 30 },
          number { about = any { "translat*", "interpret*", "letters", "documents", "ready",
            "papers", "pages" },
            min = 1, max = 90, unit = "school day", within = 30 } },
          any { "translat*", "interpret*" }, any { "ready", "turnaround", "standard time",
            "how soon",
            "after the request", "of the request", "takes", "returned", "time" },
              window = "block" } } },
    { text = "Oral help where the family does not read the language", need = "desirable",
      -- Not reading is itself a negation: hence anyhow.
      stated_by = anyhow(all { any { c.not_reading, c.non_reading_parent }, c.said_aloud,
        any { c.parent, "you", "families", "household" },
        any { "language", "translat*", "interpret*", "bilingual", "liaison" },
        no(any { "disability", "test directions", "braille", "asked to bring" }),
        window = "block" }) },
    { text = "Log of requests and services", need = "desirable",
      stated_by = near { c.service_log, any { help, "language service", "language request" },
        any { "request*", "each", "every", "all", "date", "number", "job", "services", "provided" },
        within = 26 } },
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
# Lau plan

Wherever it can, the school communicates with parents in a language that they understand.]], [[
# Promotion

A conference with the parents and, where needed, a translator comes before the decision.]],
      [[
Notices shall be sent to parents in their home language.]], [[
An interpreter may be requested by parents at the conference.]], [[
On the registration card a parent checks two boxes: the language in which he or she prefers to
speak with the school and the one in which the family would like letters. The clerk enters
both in
the student system.]], [[
Vital documents are translated for families.]], [[
Translations are returned to the school within ten school days of the request.]], [[
## Translation desk

| Request | Turnaround |
|---|---|
| Letter of one page | ready in 3 days |
| Student handbook | ready in 20 school days |]], [[
The standard time for a translation is five school days after the request of the school.]], [[
Where a family cannot read the translated letter, the bilingual liaison reads it aloud by
telephone.]], [[
The office keeps a log of every request for interpretation or translation, with the date and
the
language.]] },
    missing = { [[
Sign language interpreters are hired for the school play.]], [[
The school offers Spanish and French in grades nine through twelve.]] },
    near_miss = { [[
# English learners

The home language survey asks which language the student speaks with parents at home.]], [[
# English learners

The teacher may explain a task in the student's native language.]],
      [[
# Legal references

- Ed. Code 48985 - Notices to parents in a language other than English]], [[
Students in world languages translate a short poem each term.]], [[
The yearbook staff keeps a log of every request for a photograph.]], [[
The Google Translate button does not take the place of a translated notice.]] },
    conflicting = { [[
Parents who do not speak English are asked to bring a friend who can interpret at the conference.]],
      [[
Translation of school documents is available for a fee of ten dollars a page.]], [[
In this school all communication with families is in English.]], [[
The Google Translate button on each school page takes the place of printed translations.]] },
  },
}
