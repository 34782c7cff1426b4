-- A text about getting into a career technical school or program; charter and choice lotteries are not.
local technical = any { c.career_technical_program, "chapter 74", "vocational",
  "technical high school",
  "technical program", "603 CMR 4.03", "CVTE", "regional technical", "regional vocational",
    "superintendent director" }
local other_school = any { "charter", "meal", "lunch", "facilities", "scholarship",
  "school choice", "kindergarten", "prekindergarten",
  "preschool",
  "parking", "magnet", "inter district" }
local admission = c.fair_admission
local admitting = any { technical, "admission", "admissions" }
-- Scores and interviews that put applicants in order.
local ranking = any { "ranked", "rank order", "ranking of", "rank applicants",
  "weighted admissions criteria", "selective criteria",
  "rating points", "points for grades", "order of their scores", "order of score",
    "highest score", "highest scoring",
  "100 point", "point rubric", "total score", "composite score" }

return criterion {
  id = "AC-03",
  title = "Career technical admissions: lottery and admissions materials in the home language",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "cte_admission_policy" },
  condition = { fact = "chapter_74", is = true,
    text = "the district runs Chapter 74 career technical programs" },
  authorities = { "603 CMR 4.03", "M.G.L. c. 76, § 5", "Title VI" },
  why = "Rankings by marks and interviews, and forms in English alone, keep the children of " ..
    "newcomers out of shops whose trades they could learn as well as anyone.",

  topic = about(technical, any { c.lottery, near { admission, any { "policy", "criteria",
    "process", "applicant" }, within = 10 } }),
  -- How applicants are admitted, told or helped: a duty of the technical school or its staff.
  addressed = any {
    -- "Too little English shall not keep anyone from the vocational programs."
    all { c.career_technical_program, any { "english (language) skills|proficiency", c.access_el,
      "limited english", "lack of english" }, anyhow(any { "barrier", c.access_left_out,
      "prerequisite" }), any { "admission", "admitted", "enroll*", "participat*", "entry", "access" },
      within = 40 },
    all { about(technical, near { c.fair_admission_paper, c.fair_both_languages, within = 24 }),
      no(other_school) },
    about(technical, near { any { "applicants", "limited english proficiency" }, any {
      "admissions process", "application and admissions" },
      any { "interpreter", "translat*", "lottery" }, within = 40 }),
    about(technical, near { "admission policy", any { "posted", "published", "website" },
      within = 20 }) },

  elements = {
    { text = "Lottery where applicants exceed seats, starting with entry in fall 2026",
      need = "required",
      stated_by = any {
        all { near { c.fair_chance, any { c.fair_too_many, "seat", "seats", "places",
          "openings" }, within = 40 },
          any { technical, "admission", "admissions", "applicants", "apply", "entering class",
            "entry" }, no(other_school), window = "block" },
        all { about(technical, c.lottery), any { c.fair_too_many, "2026", "seats", "openings" },
          admission, no(other_school), window = "block" } } },
    { text = "All admissions materials in English and the primary language of the home",
      need = "required",
      stated_by = any {
        all { about(any { admitting, "applicant", "apply", "application" }, near {
          c.fair_admission_paper,
            c.fair_both_languages, within = 26 }),
          any { "all", "every", "each", "any", "everything", "no part", "no form",
            "in english and", "english and", "two languages",
            "both", "must", "shall", "are provided", "is provided", "applications", "admissions",
              "admission" },
          no(any { "upon request", "on request", "if requested", "may request", "may contact",
            "try to", "when possible",
            "please call", "would like", "who need" }), no(other_school) },
        all { admission, c.fair_admission_paper, any { "in two languages", "english plus",
          "english and the one", "english alone" },
          any { "on file", "home language", "vendor", "translat*", "language of" },
            no(other_school), window = "block" } } },
    { text = "Policy published yearly in the program of studies and online and given to applicants",
      need = "required",
      stated_by = all { near { c.fair_admission_policy, any { c.fair_catalog, c.fair_online,
        "publish*", "print*", "appear*", "posted" }, within = 30 },
        c.fair_recurring, about(admitting, c.fair_catalog), c.fair_online, c.fair_to_applicants,
          no(other_school), window = "section" } },
    { text = "Superintendent's annual attestation of legal compliance", need = "required",
      stated_by = all { any { "superintendent", "superintendent director" }, c.fair_attest,
        c.fair_lawful, c.fair_recurring,
        any { near { admission, any { "policy", "policies", "process", "rules", "criteria",
          "procedures", "admissions", "lottery",
            "comply", "lawful", "compliance", "law", "way" }, within = 16 },
          "choosing of students", "selection of students", "students are chosen", "who gets in" },
        no(other_school), window = "block" } },
    { text = "Middle school outreach reaching EL families", need = "desirable",
      stated_by = all { c.fair_middle, c.fair_outreach, any { c.fair_learner, "interpreter",
        "home language", "translat*",
          "in spanish", "languages", "language of" }, any { technical, admission, "recruit*", "shop",
            "shops" },
        no(other_school), window = "block" } },
  },
  conflicts = {
    { when = all { about(admitting, near { any { "applicant", "applicants", "application",
      "applications", "admission" },
          any { ranking, near { any { "score", "points", "point total" }, any { "grades",
            "attendance", "interview", "subscores", "order of" }, within = 20 } }, within = 30 }),
        no(any { negated(ranking), c.lottery, "no longer", "retired", "formerly", "scholarship",
          "class rank", "valedictorian", "athletic", "employ*", "position", "teacher",
          "superintendent applicants", "scholarship" }) },
      says = "applicants are ranked or scored", element = 1 },
    { when = all { about(technical, near { any { "interview" }, any { "conducted in english",
      "in english", "points", "scored" },
          any { "admission", "applicant", "applicants" }, within = 24 }),
        no(any { negated("interview"), "no longer", "interpreter" }) },
      says = "the admission interview turns on English", element = 1 },
    { when = all { about(technical, near { any { "admission", "applicants",
      "considered for admission", "admitted", "students" },
          any { "must meet", "must satisfy", "must have passed", "will be evaluated",
            "evaluated using", "subject to", "expected to meet" },
          any { "selective criteria", "selection criteria", "grades attendance",
            "including the interview", "including an interview" }, within = 30 }),
        no(any { "no longer", "retired", "formerly" }) },
      says = "admission rests on selective criteria", element = 1 },
  },

  action = {
    do_ = "Rewrite the admission policy for the lottery rule, give every paper of the process in " ..
      "English and the language of the home, publish the policy each year and sign the attestation.",
    role = "Superintendent with the admissions director", within = "60 days",
    evidence = "The adopted policy, a bilingual application packet and the signed attestation",
    measure = "Share of English learners among eighth graders, applicants and those admitted",
  },
  wording = {
    preferred = [[Beginning with entry in fall 2026, when there are more applicants than seats, the district admits students to its career technical programs by lottery. All admissions materials are provided in English and in the primary language of the home. The admission policy is published every year in the program of studies and on the website, and a copy is given to each applicant. Each year the superintendent attests in writing that the policy and the process comply with state and federal law. Counselors visit every middle school and hold an information evening, with interpreters, for the families of English learners.]],
    acceptable = [[When applications exceed seats, students are admitted by lottery, and all application forms are in English and the home language.]],
    avoid = [[Applicants are ranked on grades, attendance and an interview.]],
  },
  examples = {
    met = { [[
# Admission policy (Chapter 74 programs)

From the class entering in fall 2026, seats are filled by lottery when there are more applicants
than seats.

All application forms and letters are given in English and in the primary language of the home.

Each year this admission policy is published in the program of studies and on the website, and a
copy goes to every applicant.

Every September the superintendent signs an attestation that the admission process complies with
state and federal law.]], [[
# How we admit students to the technical high school

1. If more students apply than there are seats, names are drawn at random.
2. Every form, notice and letter of the admission process is translated into the language of the
   home as well as English.
3. The admission policy is printed annually in the course catalog, posted online and handed to
   all applicants.
4. The superintendent-director certifies each year that admission is carried out according to law.]] },
    partial = { [[
# Vocational admission

When applications exceed the available seats, the career technical school holds a lottery.]], [[
# Admission to the technical high school

All admissions materials are provided in English and in the home language of each applicant.]], [[
# Admission to the regional vocational school

Every admission form, notice and letter shall be issued in two languages: English and the home
language on file for the applicant's household.]], [[
# Outreach for the technical high school

Each October counselors of the technical school visit every middle school and hold an
information
evening for eighth graders and their families. Interpreters are present, and ESL teachers of
the
middle school invite the families of English learners by telephone.]] },
    missing = { [[
The carpentry shop builds a house each spring. Safety glasses are worn at all times.]] },
    near_miss = { [[
# Charter schools

If more students apply than the charter school has room for, a public random drawing is held.]], [[
Parking spaces for seniors in vocational programs are assigned in September.]], [[
# Technical high school: vacancies

The interview for the custodian's position is conducted in English by the facilities manager.]], [[
# Admission to Chapter 74 programs

Applicants are not interviewed in English or in any other language.]], [[
# Chapter 74 admission

The selection criteria of earlier years (grades, attendance, interview) no longer apply;
applicants are drawn by lottery.]] },
    conflicting = { [[
# Admission to vocational programs

Applicants are ranked by total score for grades, attendance and an interview.]], [[
# Chapter 74 admission

Each applicant receives a score under the weighted admissions criteria, and seats are offered to
applicants in order of score.]], [[
# Admission to Chapter 74 programs

Each applicant takes part in an interview conducted in English with two shop teachers.]], [[
# Vocational technical admission policy

All applicants must meet the selection criteria in order to be considered.]] },
  },
}
