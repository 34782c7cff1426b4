local seal = any { "Seal", c.seal_of_biliteracy, "bilingual diploma seal", "seal of bilingual*",
  "bilingual seal", "multilingual seal", "biliteracy", "bilingual diploma", "biliterate",
  "bilingual award", "award for two languages" }
-- A text about the award may call it by a shorter name.
local award = any { seal, about(any { seal, "bilingual diploma", "biliteracy award",
  "bilingual award" }, c.access_m_fair_seal), "bilingual diploma award", "bilingual award" }
local tongue = any { c.access_m_fair_languages, seq { c.access_m_fair_language_name,
  c.access_m_fair_language_name, gap = 2 } }
local unsure = c.access_m_fair_not_yet
-- The English side: tests and scores now accepted.
local english = near { c.access_m_fair_english_side, c.access_m_fair_measure, within = 20 }

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
      stated_by = anyhow(all { award, c.access_m_fair_everyone, c.access_m_fair_recurring,
        any { c.parent,
          "home", "homes", "household", "households", "all students", "every student",
          c.access_m_fair_seal_notice }, any { c.access_m_fair_seal_notice, c.access_m_fair_reach },
            no(any { "finalists" }),
        no(unsure), window = "block" }) },
    { text = "In a language they can understand", need = "required",
      stated_by = anyhow(all { award, tongue, any { c.access_m_fair_seal_notice, c.parent, "home",
          "you", "your", c.access_m_fair_reach },
        no(any { "at their discretion", "test of", "transcript", "proficiency in", "portfolio",
          "exam", "examination" }), no(c.access_m_fair_english_only), no(unsure),
            window = "block" }) },
    { text = "Purpose and eligibility, including current English criteria", need = "required",
      stated_by = any {
        all { award, any { english, near { c.access_m_fair_english_side, c.access_m_fair_eligible,
          within = 14 } },
          c.access_m_fair_eligible, any { c.access_m_fair_purpose, "language", "languages",
            "biliterate",
              "bilingual" },
          no(any { "472", "golden state", "31.07" }), window = "block" },
        all { about(seal, c.access_m_fair_purpose), c.access_m_fair_eligible, about(seal, english),
          no(any { "472", "competency determination", "31.07", "golden state" }),
          window = "section" } } },
    { text = "Insignia and language recorded on the transcript", need = "required",
      stated_by = all { c.access_m_fair_transcript, c.access_m_fair_award_mark, any { award,
        "so honored",
          "proficiency has been", "insignia", "two languages", about(seal, "award") },
        any { "language", "languages", c.access_m_fair_language_name }, window = "block" } },
    { text = "Free testing in students' home languages, including less common ones",
      need = "desirable",
      stated_by = anyhow(all { c.access_m_fair_no_cost, c.access_m_fair_rare,
        any { c.access_m_fair_tests, "rater",
          "examiner", award },
        any { award, "language test|exam|testing", "home language|languages", "biliter*",
          "speaks", "tongue", "tongues", "language", "languages" },
        no(any { "translat*", "screener", "ACCESS", "WIDA", "identif*", "survey", "interpret*",
          "enroll*" }),
        no(unsure), no(any { "payable", "must pay", "responsible for" }), window = "block" }) },
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
The insignia of the Seal of Biliteracy and the language are recorded on the transcript.]], [[
# State Seal of Biliteracy

The district pays for one test per student. For less commonly taught languages, where no test
is
sold, the exam is replaced by a portfolio review at no cost to the family.]], [[
The Seal of Biliteracy criteria formerly in 603 CMR 31.07 were replaced in 2026.]] },
    missing = { [[
The diploma bears the seal of the town and the signature of the superintendent.]] },
    near_miss = { [[
See also: State Seal of Biliteracy.]], [[
The world language department offers Spanish, French and Mandarin in grades 7 to 12.]], [[
# Community service seal

Students pay no fee for the community service seal on the diploma.]] },
    conflicting = { [[
To earn the State Seal of Biliteracy a student must have an MCAS score of 472 in English.]], [[
# State Seal of Biliteracy

Students are responsible for the cost of the test: each student must pay the fee of the exam for
the Seal of Biliteracy.]], [[
Seniors qualify for the Seal of Biliteracy in accordance with the requirements of 603 CMR
31.07.]] },
  },
}
