-- A paper that must not be asked for, and the asking.
local asking = c.demand_paper
local strict_asking = any { "require~", "required", "ask~ for|about|to|families|parents|any|a",
  "asked", "ask", "request~", "demand~", "call for", "inquire~", "seek~", "solicit~", "condition",
  "collect~", "copy", "photocopy~", "need~", "bring", "show", "show~",
  "produce~", "present~", "submit~", "insist~", "provide~", "look at", "examine~", "necessary" }
-- "Is not required", "need not": no duty of the family.
local needed = any { "required", "require", "requires", "have to", "has to", "need", "needs",
  "needed", "necessary", "a condition", "requirement" }
local paper = any { "visa", "visas", "green card|cards", "passport stamp|stamps",
  "stamped passport", "permanent resident card", "resident card", "I 94",
  "proof|evidence of citizenship", "proof|evidence of legal|lawful|immigration",
  "immigration document|documents|paper|papers|paperwork|record|records",
  "citizenship paper|papers|document|documents", "naturalization", "alien registration",
    "entry stamp", "work permit", "proof of status" }
-- People and purposes for whom the paper is lawful.
local other_business = any { "exchange student", "exchange students", "exchange program", "J 1",
  "F 1", "I 20", "I 9", "employee",
  "employment", "applicant for employment", "new hire", "volunteer", "vendor", "contractor", "w 9",
    "w 4", "payroll", "CORI",
  "financial aid", "FAFSA", "scholarship", "work permit", "driver education", "travel", "trip",
    "coach", "staff member",
  "teacher", "personnel", "international student", "foreign student", "school choice tuition",
    "nonimmigrant" }

return criterion {
  id = "ND-02",
  title = "No social security, visa or citizenship papers to enroll",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "phrase_must_not_occur",
  applies_to = { "enrollment_policy", "student_handbook", "parent_notice", "any" },
  authorities = { "Plyler v. Doe", "M.G.L. c. 76, § 5", "AG guidance 2025", "DESE newcomer memo",
    "Title VI" },
  why = "A family that is asked for such a paper may never come back, and the child loses school.",
  topic = any { c.ssn, c.immigration_papers, c.immigration_status },
  elements = {
    { text = "No social security number or card required", need = "required",
      stated_by = anyhow(any {
        forbidden(near { c.ssn, asking, within = 25 }), negated(near { c.ssn, needed,
          within = 20 }),
        forbidden(c.ssn),
        -- The number is named in one sentence and ruled out in the next.
        all { c.ssn, any { forbidden(near { any { "number", "card" }, asking, within = 15 }),
          negated(near { any { "number", "card" }, asking, within = 15 }) }, window = "block" },
        near { any { "whether or not", "regardless of", "even if", "even without",
          "with or without" }, c.ssn, within = 10 },
        near { c.ssn, any { "is optional for enrollment", "not a condition" }, within = 10 },
      }) },
    { text = "No visa, green card, passport stamp or proof of citizenship required of student or parent",
      need = "required",
      stated_by = anyhow(any {
        forbidden(near { any { paper, c.status_papers }, strict_asking, within = 25 }),
        negated(near { any { paper, c.status_papers }, needed, within = 20 }),
        negated(near { paper, any { "enroll", "enrollment", "register", "registration", "admission",
          "needed" }, within = 12 }),
        near { any { "no immigration", "no citizenship", "no visa", "no proof of citizenship",
          "no green card" }, any { "paper", "papers", "document", "documents", "card", "proof",
          "is", "are", "needed", "required" }, within = 6 },
      }) },
    { text = "If an SSN is requested for another purpose, say that it is optional",
      need = "desirable",
      stated_by = anyhow(all { c.ssn, c.left_to_the_family, window = "block" }) },
  },
  conflicts = {
    { when = all { c.ssn, any { "must", "required", "require", "requires", "shall", "mandatory",
      "bring", "need", "needed" },
        c.entry_to_school, no(other_business) },
      unless = any { "not", "never", "no", "optional", "if available", "voluntary", "neither",
        "cannot", "nor" },
      says = "a social security number or card is asked for at enrollment", element = 1 },
    { when = all { any { "visa", "green card", "I 94", "proof of citizenship", "passport stamp",
      "entry stamp",
        "permanent resident card", "resident alien card",
          "proof of legal status|presence|immigration", "immigration documents|papers|status",
        "legal residency in the united", "citizenship papers", "alien registration" },
        any { "must", "required", "require", "requires", "shall", "mandatory", "bring", "need",
          "needed" }, c.entry_to_school,
        no(other_business) },
      unless = any { "not", "never", "no", "optional", "regardless", "irrespective", "neither",
        "cannot", "without", "nor" },
      says = "papers about immigration or citizenship are asked for at enrollment", element = 2 },
  },
  action = {
    do_ = "Strike these papers from every form and checklist, and say that none of them is needed to enroll.",
    role = "Director of enrollment", within = "30 days",
    evidence = "The corrected packet and the notice on the web page",
    measure = "No form in use that asks for a number, visa or proof of citizenship",
  },
  wording = {
    preferred = [[The district shall not require or ask for a social security number, a visa, a
green card or any
proof of citizenship or immigration status from a student or parent at enrollment. Where a number
is asked
for another purpose, the form says that giving it is optional.]],
    acceptable = [[A social security number is not required, and no immigration papers are asked
for.]],
    avoid = [[A social security number may be requested.]],
  },
  examples = {
    met = { [[
# Registration

We do not ask for a social security number. No visa, green card or proof of citizenship is required
of any
student or parent.]], [[
Staff shall not request a passport stamp or other immigration papers. The social security number of
a child
is never a condition of enrollment; on the meal form it is optional.]], [[
Your child will be enrolled whether or not you give us a social security number.]], [[
A Social Security number is not a condition of enrollment. The line for it stays empty if you
wish.]], [[
What you do not need when you enroll your child: a visa, a green card or proof of
citizenship. We will not ask about them, and we will not ask you why.]] },
    near_miss = { [[
Foreign exchange students on a J-1 visa are admitted for one year.]], [[
New employees must present a social security card and the form I-9 to the business office.]] },
    missing = { [[
Parents bring proof of address and the immunization record.]] },
    conflicting = { [[
At registration parents must provide the child's birth certificate and social security card.]], [[
A copy of the visa or green card is required for enrollment of students born abroad.]] },
  },
}
