-- A list of protected grounds, and what a rule against discrimination says of them.
local grounds = any { "race", "national origin", "creed", "religion", "religious", "nationality",
  "ethnicity",
  "skin color", "origin", c.immigration_ground, "race color" }
local treated = c.on_the_ground_of
local equity_person = any { "civil rights coordinator|officer|administrator|director|compliance",
  "title VI",
  "equity coordinator|officer|director|office", "compliance officer|coordinator|administrator",
  "grievance officer|administrator|coordinator", "equal opportunity officer|coordinator",
    "coordinator of civil|equity",
  "nondiscrimination coordinator|officer", "non discrimination coordinator|officer",
    "human rights officer",
  "ombudsman|ombudsperson", "director of equity", "office of equity",
    "coordinator for civil|equity|title|non|nondiscrimination" }
local about_pupils = any { c.student, "school", "admission", "programs", "person", "individual",
  "nobody", "no one" }

return criterion {
  id = "ND-01",
  title = "Non-discrimination policy names national origin, immigration or citizenship status and language",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "nondiscrimination_policy", "student_handbook", "enrollment_policy" },
  authorities = { "M.G.L. c. 76, § 5", "Title VI", "603 CMR 26.07", "603 CMR 26.08" },
  why = "A child whose status or language is not on the list cannot tell that the promise is meant for them.",
  topic = any { c.discriminate_verb, "protected class" },
  addressed = anyhow(any {
    all { any { "discriminat*", "harassment", "denied equal rights", "equal rights" },
      any { "national origin", "nationality", "ancestry", "country of origin|birth" }, any { "race",
        "religion", "creed" },
      no(c.employment_words), no(any { "registry", "data" }) },
    all { any { "discriminat*", "irrespective of", "regardless of", "excluded" },
      "immigration status|citizenship",
      c.student },
  }),
  elements = {
    { text = "National origin and immigration or citizenship status listed with the other protected grounds, including disability",
      need = "required",
      stated_by = anyhow(any {
        all { c.origin_ground, c.immigration_ground, c.disability_ground, c.other_ground,
          about_pupils, treated },
        -- The list may stand in a sentence of its own, after the promise.
        all { all { c.origin_ground, c.immigration_ground, c.disability_ground, c.other_ground },
          treated, no(c.employment_words), window = "block" },
      }) },
    { text = "Covers admission, courses, advantages and privileges", need = "required",
      stated_by = anyhow(any {
        all { grounds, treated, c.scope_admission, any { c.scope_courses, c.scope_privileges },
          about_pupils,
          window = "block" },
        -- How far the rule reaches, in one sentence.
        all { "discriminat*", c.scope_admission, c.scope_courses, c.scope_privileges,
          no(c.employment_words) },
        all { grounds, treated, any { "programs", "courses", "classes" }, any { "benefits",
          "privileges", "advantages",
          "extracurricular" }, about_pupils, window = "block" },
      }) },
    { text = "Complaint route and coordinator", need = "required",
      stated_by = anyhow(any {
        all { c.complain_words, equity_person, no(any { "sexual harassment|misconduct",
          "title IX" }), window = "block" },
        -- A Title IX coordinator counts where the document forbids more than sex discrimination.
        all { all { c.complain_words, any { equity_person, c.civil_rights_coordinator },
          no("sexual harassment"), window = "block" },
          all { "discriminat*", any { "race", "national origin" }, no(c.employment_words) },
            window = "document" },
      }) },
    { text = "Limited English proficiency or home language named", need = "desirable",
      stated_by = anyhow(any {
        all { c.language_ground, any { "race", "religion", "creed", "color", "national origin",
          "disability", "handicap",
          "country of birth", "ethnicity" }, treated },
        near { c.language_ground, "discriminat*", within = 16 },
        all { "=language", "race", any { "religion", "national origin", "creed", "disability",
          "ethnicity" }, treated },
        negated(near { "limited english proficiency", any { "affect~", "count against",
          "adversely" }, within = 30 }),
      }) },
  },
  conflicts = {
    { when = near { any { "only citizens", "lawful residents of the united states",
      "legally present",
        "lawfully present", "legal residents of the united states", "citizens and legal residents",
        "united states citizens", "us citizens" },
        any { "enroll", "enrolled", "admitted", "eligible", "attend", "education", "open to",
          "entitled" }, within = 15 },
      says = "schooling is kept for citizens or those lawfully present", element = 1 },
  },
  action = {
    do_ = "Add immigration or citizenship status, home language and disability to the list, and correct every place where the list is printed.",
    role = "Superintendent with the civil rights coordinator", within = "30 days",
    evidence = "The amended policy and handbook pages",
    measure = "Number of published lists that carry the 2025 wording",
  },
  wording = {
    preferred = [[No student shall be excluded from or discriminated against in admission to a
school, or in its
courses, advantages and privileges, on account of race, color, sex, gender identity, religion,
national
origin, immigration or citizenship status, home language or English proficiency, sexual orientation
or
disability. A complaint may be made to the Civil Rights Coordinator, who answers in writing.]],
    acceptable = [[The district does not discriminate in admission, programs or activities because
of race,
national origin, immigration or citizenship status, language, disability or another protected
ground;
complaints go to the Title VI coordinator.]],
    avoid = [[The district follows all applicable law on protected classes.]],
  },
  examples = {
    met = { [[
# Non-discrimination

No pupil shall be denied admission to a school, or the courses, advantages and privileges it
offers, because
of race, color, sex, religion, national origin, immigration or citizenship status, sexual
orientation or
disability. Complaints are made to the Civil Rights Coordinator at the central office.]], [[
# Equal access

| Question | Answer |
|---|---|
| Grounds | The district does not discriminate against students because of race, nationality, citizenship or immigration status, home language, creed, sex or handicap. |
| Scope | Nobody is refused admission, a course of study or any privilege of the school because of race, creed or national origin. |
| Complaints | A grievance is filed with the equity coordinator within sixty days. |]] },
    partial = { [[
The district does not discriminate against any student on the basis of race, color, national
origin, sex or
disability in admission to its programs.]], [[
Every child is welcome irrespective of immigration status, and no student shall be discriminated
against for it.]], [[
No child shall be discriminated against in admission to a public school, or in obtaining the
advantages, privileges and courses of study of that school, on account of race, color or
religion.]], [[
The district does not discriminate on the basis of race, sex, national origin or immigration
status. Limited English proficiency will not adversely affect a student's place in any program.]] },
    missing = { [[
The high school offers courses in civics and citizenship.]] },
    near_miss = { [[
The district is an equal opportunity employer and does not discriminate in hiring on the basis of
race,
national origin or disability.]], [[
Proof of immunization and of address is needed at registration; citizenship status is not
recorded.]] },
    conflicting = { [[
Enrollment is open to United States citizens and students lawfully present in the country.]], [[
Only citizens and legal residents are eligible to attend the magnet program.]] },
  },
}
