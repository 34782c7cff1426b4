local seal = any { c.seal_of_biliteracy, "bilingual diploma seal", "seal of bilingual*",
  "bilingual seal", "multilingual seal", "biliteracy" }
-- Letters about the award.
local notice = any { c.notify_verb, "notice", "letter", "flyer", "mailing", "announcement",
  "information", "page", "e mail", "written" }
-- The English side: tests and scores now accepted.
local english = near { "english", any { "score", "criteria", "criterion", "proficien*", "SAT",
  "ACT", "ACCESS", "measure", "measures", "coursework", "grade", "accepted",
  "test", "tests", "assessment", "requirement", "shown", "level", "literacy", "MCAS", "average",
    "GPA", "credits", "courses" }, within = 20 }

return criterion {
  id = "AC-06",
  title = "Annual notice and fair access to the State Seal of Biliteracy",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "program_of_studies", "student_handbook", "graduation_policy", "parent_notice" },
  condition = { fact = "seal_of_biliteracy", is = true,
    text = "the district awards the State Seal of Biliteracy" },
  authorities = { "603 CMR 31.04", "LOOK Act" },
  why = "The seal honors what English learners already have, a second language, but only if their " ..
    "families hear of it in time and the test in their language costs nothing.",

  topic = seal,
  addressed = near { c.seal_of_biliteracy, any { "award~", "earn~", "offer~", "eligible",
    "qualif*", "criteria", "receive~", "recogni*", "must", "shall",
    "will", "participat*", "notif*", "inform*", "notice" }, within = 20 },

  elements = {
    { text = "Written notice every year to parents of all students", need = "required",
      stated_by = all { about(seal, near { notice, any { c.all_parents, "families of all",
        "parents of all|every", "all homes", "every household|home", "all students",
          "every family", "each family", "all parents",
            "parents and guardians of all|each|every", "whole school", "all households",
            "every parent|guardian|student|senior", "each parent" }, within = 34 }),
        c.fair_recurring, no(any { "candidates", "finalists" }), window = "block" } },
    { text = "In a language they can understand", need = "required",
      stated_by = anyhow(all { about(seal, any { near { notice, c.fair_languages, within = 34 },
          near { any { notice, "read", "version" }, seq { c.fair_language_name,
            c.fair_language_name, gap = 2 }, within = 30 } }),
        seal, any { c.parent, "home", "homes", "household", "sent", "mailed", "read", "issued",
          "you", "translat*" },
        no(any { "at their discretion", "upon request", "on request", "if asked" }),
          window = "block" }) },
    { text = "Purpose and eligibility, including current English criteria", need = "required",
      stated_by = all { about(seal, any { "purpose", "why", "is for", "means", "designed to",
        "established to", "honor~", "value~", "recogni*", "meant to", "in order to", "intended",
        "celebrat*", "reward~", "benefit*", "encourage~", "aim", "goal", "certif*", "attest*" }),
        any { "who", "eligib*", "qualif*", "earn~", "criteria", "must", "requirements",
          "any senior", "to receive" }, about(seal, english),
        no(any { "472", "competency determination", "31.07", "golden state" }),
          window = "section" } },
    { text = "Insignia and language recorded on the transcript", need = "required",
      stated_by = all { about(seal, any { "transcript", "transcripts", "permanent record",
        "cumulative record", "official record", "academic record", "school record" }),
        any { "insignia", "sticker", "emblem", "mark", "stamp*", "affix*", "seal", "notation",
          "symbol", "diploma", "gold" },
        any { "language", "languages" }, any { seal, "award", "insignia" }, window = "block" } },
    { text = "Free testing in students' home languages, including less common ones",
      need = "desirable",
      stated_by = anyhow(all { any { seal, "seal" }, any { "test", "tested", "testing", "exam",
        "exams", "assessment", "assessments" },
        any { c.free_of_charge, "pays for", "free", "at no cost", "no cost", "paid by",
          "covers the cost", "covers", "no charge", "no fee", "fee is", "bears the cost",
          "district's expense", "pay nothing", "pays", "costs" },
        any { "less common", "less commonly taught", "any language", "every language",
          "no ready made", "low incidence", "rare", "rarely", "no published|standard|commercial",
          "languages without", "languages that are not",
          "not taught", "no test exists", "no test is", "home language|languages", "heritage",
            "native language", "whatever language", "whichever language", "all languages",
            "smaller languages", "portfolio" },
        window = "section" }) },
  },
  conflicts = {
    { when = all { about(seal, near { any { "score", "scaled score", "competency determination",
      "472" }, any { "MCAS", "grade 10", "472", "competency determination" }, within = 16 }),
        seal, any { "must", "shall", "requires", "required", "need", "criterion", "criteria",
          "eligible", "to earn", "by earning" },
        no(any { "no longer", "formerly", "does not", "is not", "old", "before 2026",
          "not required" }), window = "block" },
      says = "the English criterion is the old MCAS score", element = 3 },
    { when = about(seal, near { pattern [[603\s+CMR\s+31\.07]], any { "under", "set", "pursuant", "criteria", "defined", "with", "according", "requirements", "in", "of" }, within = 12 }),
      unless = any { "formerly", "replaced", "now", "no longer", "renumbered" },
      says = "the rule of before 2026 is cited", element = 3 },
    { when = all { about(seal, near { any { "pay", "pays", "fee", "cost of", "own expense" },
      any { "students", "student", "family", "families", "candidates" }, any { "test", "exam",
      "assessment", "testing" }, within = 16 }),
        seal, any { "pay", "responsible for", "own expense" }, no(any { c.free_of_charge,
          negated("pay"), negated("fee"), "district pays", "free", "waive*", "covers",
          "school pays", "paid by the" }), window = "block" },
      says = "families pay for the test of the seal", element = 5 },
  },

  action = {
    do_ = "Bring the criteria up to the rule of January 2026, send the notice to every family each " ..
      "fall in a language it understands, and pay for tests in all home languages.",
    role = "High school principal with the world language and EL directors", within = "90 days",
    evidence = "The notice in its languages, the criteria and a sample transcript",
    measure = "Share of current and former English learners among those who earn the seal",
  },
  wording = {
    preferred = [[Each fall the district sends parents of all students a written notice about the State Seal of Biliteracy in a language they understand. The notice gives the purpose of the seal and who is eligible, with the English scores and other measures that the state now accepts. The insignia of the seal and the language in which it was earned are recorded on the transcript. Testing is free and is offered in students' home languages, with a portfolio review for less common languages.]],
    acceptable = [[Every family receives a yearly written notice about the State Seal of Biliteracy in its own language, with the criteria in English and in the other language; the seal and the language are recorded on the transcript.]],
    avoid = [[Information on the seal is available in the world language office.]],
  },
  examples = {
    met = { [[
# State Seal of Biliteracy

Each October a written notice about the State Seal of Biliteracy is sent to the parents of all
students in a language they understand.

The purpose of the seal is to honor graduates who know two languages. To be eligible, a student
shows proficiency in English by an accepted score on the SAT or ACCESS and passes a test in
another language.

The insignia of the seal and the language are recorded on the student's transcript.]], [[
## Notice about the Seal of Biliteracy

- Every year all families receive a written notice of the Seal, translated into their home language.
- The Seal recognizes bilingual graduates. Who qualifies: students who meet the state's English
  criteria (a score on an approved test) and reach the level set in the other language.
- The Seal emblem and the name of the language are entered on the transcript.]] },
    partial = { [[
The district will award the State Seal of Biliteracy to seniors who are proficient in two
languages.]], [[
The insignia of the Seal of Biliteracy and the language are recorded on the transcript.]] },
    missing = { [[
The diploma bears the seal of the town and the signature of the superintendent.]] },
    near_miss = { [[
See also: State Seal of Biliteracy.]], [[
The world language department offers Spanish, French and Mandarin in grades 7 to 12.]] },
    conflicting = { [[
To earn the State Seal of Biliteracy a student must have an MCAS score of 472 in English.]], [[
# State Seal of Biliteracy

Students are responsible for the cost of the test: each student must pay the fee of the exam for
the Seal of Biliteracy.]] },
  },
}
