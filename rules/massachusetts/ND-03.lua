-- Beginning school without waiting for papers.
local no_wait = any {
  near { c.start_at_once, c.no_waiting, within = 25 },
  deadline { about = c.start_at_once, at_most = "5 days", within = 20 },
  negated(near { any { "delay~", "postpone~", "hold~", "wait~", "deny~", "denied", "refuse~",
    "prevent~", "keep~ out" }, c.start_at_once, within = 16 }),
}
local homeless_now = near { c.without_home, c.that_same_day, within = 25 }
-- The list and forms of registration.
local entry_paper = any {
  "registration|enrollment|intake|welcome|entry|admission packet|packets|form|forms|material|materials|set|papers|list|documents|checklist|guide|kit|pages", "document list", "list of documents|acceptable|accepted|proofs|papers|required|what",
  "checklist of documents", "what to bring", "residency list|forms|form|affidavit",
    "forms for registration|enrollment", "registration information", "papers for registration",
    "list of proofs" }
local foster = any { "foster", "military" }

return criterion {
  id = "ND-03",
  title = "Flexible proof of age and residency, and enrollment without delay",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "enrollment_policy", "parent_notice" },
  authorities = { "DESE newcomer memo", "AG guidance 2025", "Plyler v. Doe", "Title VI" },
  why = "A lease in another name or a certificate left behind should cost a child no day of school.",
  topic = any { c.residency_proof, c.age_proof, c.without_delay_enroll },
  addressed = any {
    near { any { "enroll", "enrolled", "admitted", "admit" }, any { "immediately", "without delay",
      "without undue delay", "at once" },
      any { c.student, c.without_home, foster }, within = 16 },
    near { c.address_papers, any { "affidavit", "sworn statement" }, any { "accept~", "may",
      "shall", "must", "proof of", "submit~", "show~" }, c.entry_to_school, within = 40 },
  },
  elements = {
    { text = "Several kinds of proof accepted, including affidavits", need = "required",
      stated_by = anyhow(any {
        near { c.sworn_address, c.address_papers, c.any_will_do, within = 45 },
        all { c.sworn_address, c.address_papers, c.any_will_do, no(any { "false",
          "independent study", "bidder" }), any { "address", "residency", "residence",
          "live", "lives", "apartment", "landlord", "host" }, window = "block" },
      }) },
    { text = "Enrollment without undue delay; homeless students at once", need = "required",
      stated_by = anyhow(any {
        all { all { no_wait, no(c.without_home), no(foster) }, homeless_now, window = "section" },
        -- Both in one sentence: "admission shall not be postponed ...; and homeless pupils at once".
        all { homeless_now, any { deadline { about = c.start_at_once, at_most = "5 days",
          within = 12 }, near { c.start_at_once, "day after", within = 8 } },
          any { "students will|shall|must|are|start|begin",
            "children will|shall|must|are|start|begin", "a|the student|child",
            "each|every|all student|students|child|children|family", "families", "newcomers",
            "no child|student waits" } },
        all { homeless_now, near { any { "admission", "enrollment", "registration",
          "every child|student|pupil", "each child|student|pupil",
          "no child|student|pupil", "all children|students", "a child|student|pupil" }, any {
            "not be postponed|delayed|held|denied|refused",
          "without undue delay", "without delay", "whether or not" }, within = 12 } },
      }) },
    { text = "Foreign birth certificates and other age evidence accepted", need = "required",
      stated_by = anyhow(all { c.birth_papers, c.from_abroad, c.other_age_evidence, c.any_will_do,
        any { "age", "old", "birth", "born" }, no(any { "visa", "employee" }),
          window = "block" }) },
    { text = "List and forms in families' languages", need = "required",
      stated_by = any {
        all { near { entry_paper, c.in_their_languages, within = 25 }, no(any {
          "home language survey|questionnaire", "questionnaire" }) },
        all { any { "registration", "enrollment", "welcome center", "enroll" }, near { any {
          "forms", "document list", "list", "packet", "papers", "checklist" }, c.in_their_languages,
          within = 15 },
          no(any { "home language survey|questionnaire", "questionnaire", "IEP", "club",
            "tryout" }), window = "block" },
      } },
    { text = "Help with immunization records", need = "desirable",
      stated_by = all { c.shots, c.help_with, any { "family", "families", "parent", "parents",
        "nurse", "liaison", "student", "we", "you" },
        no(any { "by the family|parent|parents", "responsibility of the parent|parents|family" }),
          window = "block" } },
  },
  conflicts = {
    { when = anyhow(any {
        near { any { "may not attend", "may not start", "may not begin", "cannot attend",
          "cannot start", "cannot begin", "not be enrolled", "not be admitted",
          "not be allowed to enroll|attend|start",
          "not allowed to enroll|attend|start", "not attend", "not be registered",
            "no child may start|attend", "no student may start|attend" },
          any { "until", "unless", "before", "without" }, any { "documents", "paperwork", "papers",
            "lease", "proof of residency|residence|address", "birth certificate", "records",
            "forms", "complete" }, within = 30 },
        near { any { "paperwork", "documents", "papers" }, "not complete", any {
          "not be allowed to enroll|attend", "not be enrolled" }, within = 25 },
      }),
      unless = any { "immunization", "immunizations", "immunized", "vaccination", "vaccinations",
        "homeless", "not be delayed", "field trip", "practice", "athletics" },
      says = "school is withheld until every paper is there", element = 2 },
    { when = any {
        near { any { "landlord", "owner of the property" }, any { "must appear", "shall appear",
          "appear in person", "must come in person" }, within = 10 },
        near { any { "only a lease", "lease or deed only", "only a deed", "only a lease or deed",
          "no other proof", "no other document|documents", "no affidavit|affidavits",
          "affidavits are not accepted" },
          any { "accepted", "residency", "proof", "lease", "deed", "address" }, within = 15 },
        near { any { "original birth certificate", "original birth certificates" }, any {
          "required", "must", "requires", "shall be shown|presented" },
          any { "no other", "before attendance", "only" }, within = 25 },
      },
      says = "only one kind of proof is accepted", element = 1 },
  },
  action = {
    do_ = "List the proofs that count, an affidavit among them, and let the child start while papers are gathered.",
    role = "Director of enrollment with the homeless liaison", within = "60 days",
    evidence = "The list and forms in the languages of families",
    measure = "Days between first contact and first day of class",
  },
  wording = {
    preferred = [[Families may prove address and age by any paper on the list, an affidavit or a
foreign birth
certificate included. A student begins school within two school days, whether or not the file is
complete,
and a student without housing begins the same day. List and forms are in families' languages, and
the
nurse helps to obtain immunization records.]],
    acceptable = [[Any two documents on the list, or a sworn statement, are enough; enrollment is
not delayed for
missing papers, and homeless students start at once.]],
    avoid = [[The registrar decides which proof is sufficient.]],
  },
  examples = {
    met = { [[
# Enrollment

Residency may be shown by any one of these: a lease, a utility bill, a pay stub or a signed
affidavit of the
host. Age may be shown by a birth certificate from any country, a passport, a baptismal record or
other evidence.

Enrollment shall not be delayed because papers are missing. Homeless students are enrolled
immediately.

The document list and the registration forms are translated into the languages of our families.]],
[[
## Starting school

- Proof of address: lease, phone bill, bank letter or sworn statement; any one will do.
- Proof of age: foreign birth certificate, consular card, church record or other evidence is
  accepted.
- Students begin classes within two school days even if documents are missing.
- Students without housing start the same day.
- Registration packets are available in Spanish, Portuguese and Khmer.]] },
    partial = { [[
A student who is homeless shall be enrolled immediately even without records.]], [[
Parents may prove residency by a lease, a tax bill or a notarized affidavit, or by any other
reliable paper.]], [[
Each child starts school within three days of registration, and a child who is homeless or
lives in a shelter is seated that same day.]], [[
Enrollment shall not be delayed because a paper is missing, and students who are homeless are
enrolled immediately.]], [[
Two proofs of address are accepted: a lease, a utility bill, a letter from an employer or an
affidavit of the person with whom the family lives. The nurse helps families find a free clinic
if a child's shots are not up to date.]] },
    missing = { [[
Students who move out of town may finish the school year.]] },
    near_miss = { [[
The nurse keeps immunization records in a locked cabinet.]], [[
The district has named a liaison for homeless families; see the staff directory.]] },
    conflicting = { [[
No student may start school until all documents, including the lease, are complete.]], [[
The landlord must appear in person to confirm the address.]] },
  },
}
