-- A complaint that a family, or anyone, may bring about schools, services or unfair
-- treatment. Routes for one matter alone (sexual harassment, Section 504, foster care,
-- books, staff grievances) are not the family's general route.
local learner = any { c.english_learner, c.el_program, c.el_services, c.esl, c.language_access,
  "english learner", "level or program", "language services", "bilingual" }
local complaint = c.complaint_word
local unfair = near { any { "discriminat*", "unfair*" }, any { "national origin", "race",
  "ancestry",
  "language", "color", "ethnic*" }, within = 30 }
local one_matter = any { "sexual harassment", "section 504", "foster youth", "title IX",
  "special education", "textbook", "instructional material", "library", "williams", "suspension",
  "expulsion", "sexually harassed", "homeless", "collective bargaining", "child abuse", "bullying" }
local person = c.local_complaint_person
local public_complaint = any { "complaints about school personnel",
  "complaint about school personnel",
  "complaints concerning school personnel", "complaints against employees",
  "complaints concerning district employees", "complaint concerning school personnel",
  "complaints about employees", "citizen's complaint" }

return criterion {
  id = "FC-08",
  title = "Families know how to complain or appeal",
  kind = "law", jurisdiction = "ma", severity = "low",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "student_handbook" },
  authorities = { "M.G.L. c. 71A, § 6", "ELE monitoring", "603 CMR 26.08" },
  why = "A right without a door to knock on stays on paper, and families new to the country " ..
    "seldom know that there is a door.",

  topic = any { complaint, c.problem_resolution_system },
  addressed = any {
    -- In a text on learners: a parent who does not agree has somewhere to go.
    about(learner, all { near { c.parent, complaint, any { person, "procedure", "process", "file~",
      c.federal_complaint_office, c.state_route }, within = 20 }, no(one_matter),
      no(any { "appeals to", "teacher's" }) }),
    near { any { "complaint", "complaints" }, any { "families", "parents", learner },
      any { "process", "procedure" }, any { "clear", "just", "fair", "program", "services" },
      within = 60 },
    under(public_complaint, near { "complaint", any { "investigat*", "superintendent", "principal",
      "resolve*", "procedures" }, within = 24 }),
    near { any { "complaint", "complaints" }, unfair, any { person, "investigat*",
      "filed|brought" },
      within = 50 } },

  elements = {
    { text = "Local contact and review steps", need = "required",
      stated_by = any {
        -- About learners: whom to turn to and what follows.
        about(any { learner, "ESL" }, all { complaint, person, c.review_step,
          any { c.parent, "you", "family", "child", "complainant" },
          no(any { one_matter, "unfounded" }), window = "block" }),
        about(learner, all { near { any { "disagree", "complaint", "complain", "appeal",
          "not satisfied" }, person, c.review_step, within = 50 }, no(one_matter),
          window = "section" }),
        anyhow(about(learner, all { near { "complaint|grievance|appeal",
          "may be filed|made|brought|submitted|sent|directed",
          within = 10 }, person, c.review_step, no(one_matter), window = "block" })),
        -- About unfair treatment in general.
        all { near { complaint, any { unfair, near { "discriminat*", "national origin",
          within = 30 } },
            within = 50 }, person, any { "investigat*", "brought to", "filed with", "appeal",
            "coordinator" }, no(any { "sexual harassment", "bullying" }), window = "block" },
        -- About employees or schools, by anyone, with steps.
        under(public_complaint, all { "complaint", person, any { "investigat*", "appeal", "refer*",
          "forward*" }, c.review_step, any { "steps", "first", "appeal", "within", "next",
          "refer*" } }),
        near { any { "citizen's complaint", "complaint comes first", "parent's complaint" }, person,
          within = 40 },
        -- Of an admission decision.
        under(any { "review and appeals", "admission appeals", "appeals" }, near { any { c.parent,
          "applicant" },
          "appeal", any { "principal", "superintendent" }, within = 50 }) } },
    { text = "State Problem Resolution System and federal OCR named", need = "required",
      -- "May also be filed with": a right in the passive voice, hence anyhow.
      stated_by = anyhow(all { c.state_route, c.federal_complaint_office, no("sexual harassment"),
          window = "section" }) },
    { text = "In families' languages", need = "desirable",
      stated_by = all { any { complaint, "concern" }, near { any { complaint, "page", "form",
        "procedure",
          "answer", "concern", "notice" }, any { c.family_language, "in any language" },
            within = 30 },
        no(any { one_matter, "in english", "sexual harassment",
          "language other than english is" }), window = "block" } },
    { text = "No retaliation", need = "desirable",
      stated_by = about(any { learner, unfair, public_complaint, "complaints procedure",
          "complaint procedure" }, any {
        all { any { forbidden(c.no_reprisal), negated(c.no_reprisal),
            near { c.no_reprisal, any { "prohibit*", "forbid*", "violation", "protect*", "against",
              "free from" }, within = 30 } },
          any { complaint, "complained", "report", "testimony", "evidence", "speaks up", "asks",
            "concern" },
          no(any { "sexual harassment", "bullying", "sexual", "law enforcement" }),
            window = "block" } }) },
  },
  conflicts = {
    { when = near { complaint, any { "must be in english", "must be submitted in english",
        "must be written in english", "shall be submitted in english", "only in english",
        "shall be in english", "in english only", "must be filed in english" }, within = 14 },
      unless = any { "not be in english", "need not" },
      says = "complaints must be made in English", element = 3 },
  },

  action = {
    do_ = "Print one page on how to complain: the local office and its steps, the state " ..
      "Problem Resolution System, the federal Office for Civil Rights, and that nobody may " ..
      "retaliate.",
    role = "Civil rights coordinator with the EL director", within = "180 days",
    evidence = "The page in each language and where it is handed out",
    measure = "Complaints received, languages used, and days to a written answer",
  },
  wording = {
    preferred = "A parent who disagrees with a decision about English learner services may " ..
      "file a complaint, orally or in writing and in any language, with the EL director, who " ..
      "investigates it and gives a written answer within 10 school days; the parent may appeal " ..
      "to the superintendent. Parents may also turn to the state Problem Resolution System " ..
      "(PRS) or the federal Office for Civil Rights (OCR). The complaint form is available in " ..
      "the languages of our families. Retaliation against anyone who complains is prohibited.",
    acceptable = "Complaints about EL services go to the EL director and then the " ..
      "superintendent; parents may also contact the state Problem Resolution System and the " ..
      "Office for Civil Rights.",
    avoid = "Parents with questions should speak with the classroom teacher.",
  },
  examples = {
    met = { [[
# If you disagree (English learner services)

A parent who disagrees with a placement files a complaint with the EL director, who investigates
it and gives a written decision; the parent then appeals to the superintendent.

The state Problem Resolution System and the federal Office for Civil Rights also take complaints.]],
      [[
## Complaints about ESL

1. A parent who is not satisfied with the ESL program writes to the principal, who answers within
   five days. If the parent still disagrees, the superintendent reviews the complaint.
2. A parent may also file with the Problem Resolution System (PRS) of the state or with OCR in
   Boston.]] },
    partial = { [[
# Emergent bilingual students

Parents who disagree with the committee's decision may appeal to the superintendent.]],
      [[
Complaints of discrimination on the basis of race or national origin shall be filed with the civil
rights coordinator, who investigates them.]], [[
Families of ELLs may bring a complaint to the director of multilingual programs, who will review
it and respond in writing.]], [[
# ELL services: complaints

A complaint may be filed with the principal in writing or by telephone. The principal
investigates
and responds within ten school days.]], [[
# Complaints about school personnel

The principal first investigates the complaint and, if it is not settled, the complainant may
appeal to the superintendent within ten days.]], [[
A parent's complaint goes to the principal, who looks into it and answers within ten school
days; an
appeal is heard by the superintendent.]], [[
# Enrollment and placement

## Appeals

A parent may appeal a placement to the superintendent.]], [[
# Language services

The complaint form is available in Spanish, Arabic and Haitian Creole in each office.]], [[
# Complaints about ESL services

No one shall retaliate against a parent who has made a complaint.]] },
    missing = { [[
Concerns about a grade are taken to the teacher.]], [[
Section 504: a parent may file a grievance with the 504 coordinator, who holds a hearing.]] },
    near_miss = { [[
# English learners

Parents who disagree with the placement may decline the services.]],
      [[
Cross reference: 1312.3, Uniform Complaint Procedures.]], [[
Complaints of sexual harassment are filed with the Title IX coordinator, who investigates them.]], [[
No one shall retaliate against an employee who reports waste of public money.]] },
    conflicting = { [[
All complaints must be submitted in English.]], [[
A complaint about the ELL program shall be in English only.]] },
  },
}
