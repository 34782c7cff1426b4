-- A handbook or code of conduct for students; staff manuals are another matter.
local book = c.handbook_word
local staff_book = any { "employee handbook", "staff handbook", "personnel handbook",
  "employee code",
  "coach", "faculty handbook", "teacher handbook" }
-- c. 76, § 5 in the ways people write it.
local chapter76 = any {
  pattern [[(?i)\b(?:c\.|ch\.|chap(?:ter)?\.?)\s*76,?\s*(?:\(?§+|s\.|sec(?:tion)?s?\.?)\s*5\b]],
  pattern [[(?i)\bchapter seventy-?six,? section five\b]],
  pattern [[(?i)\bsection 5 of chapter 76\b]] }

return criterion {
  id = "FC-06",
  title = "Handbook and code of conduct available in the family's language with the " ..
    "non-discrimination statement",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "student_handbook", "discipline_code" },
  authorities = { "603 CMR 26.08", "M.G.L. c. 76, § 5" },
  why = "Rules that a family cannot read are learned only when a child has broken them, and " ..
    "rights that it cannot read are not used at all.",

  topic = book,
  -- The handbook is given to families, or comes in their languages.
  addressed = any {
    near { any { "student handbook", "parent handbook", "code of conduct", "handbook" },
      c.family_language,
      any { "available", "translat*", "request", "copies", "provided" }, within = 24 } },

  elements = {
    { text = "Cites M.G.L. c. 76, § 5 and explains the school's duty", need = "required",
      stated_by = anyhow(any {
        -- The duty is itself a prohibition ("no person shall be excluded"): hence anyhow.
        anyhow(all { chapter76, c.equal_admission_duty, window = "block" }),
        under(chapter76, near { any { "bound by", "obliges", "must", "no person", "may not",
          "shall",
          "school", "right" }, any { c.equal_admission_duty, "without regard" },
            within = 24 }) }) },
    { text = "Complaint procedure and possible discipline for discrimination", need = "required",
      stated_by = anyhow(any {
        -- "May be suspended" is what "possible discipline" means: hence anyhow.
        anyhow(all { near { c.discrimination_word, c.complaint_step, within = 26 },
          near { any { "discriminat*", "such conduct", "found", "anyone", "offender", "violat*",
            "broke", "student who", "engage~ in", "responsible" },
            c.discipline_consequence, within = 22 },
          no(any { "sexual harassment", "bullying", "hazing", "no discipline" }),
            window = "block" }),
        about(any { book, "discriminat*" }, all { near { c.discrimination_word, c.complaint_step,
            within = 26 }, near { any { "discriminated", "discriminate", "discrimination",
              "such conduct" },
            c.discipline_consequence, within = 22 },
          no(any { "sexual harassment", "bullying", "hazing" }), window = "section" }) }) },
    { text = "Given out every year", need = "required",
      stated_by = any {
        all { near { book, c.give_out, any { c.yearly, "beginning of the school year",
          "each new year",
          "start of each", "opening of school", "first week", "first day of school",
            "repeat yearly",
          "each september", "every fall" }, within = 36 }, no(staff_book) },
        near { any { "distributed", "distribut*" }, book, any { "each student", "every student",
          "all students", "students and parents", "each family", "every family", "student body" },
            within = 20 },
        under(any { "repeat yearly", "yearly", "annual", "each year" }, near { c.give_out, book,
          within = 14 }),
        about(any { "repeat yearly", "every year", "each year", "annually", "yearly" },
          near { any { "give out", "hand out", "distribute", "send home", "pass out" }, book,
            within = 10 }),
        near { any { "rules related to discipline", "disciplinary rules", "discipline rules" },
          any { "notify", "notice", "inform" }, any { "beginning of the school year", "annually" },
          within = 30 } } },
    { text = "Available in the parent's or student's primary language on request",
      need = "required",
      stated_by = any {
        all { near { book, any { c.family_language, "another language", "other language" },
          c.on_asking,
          within = 34 }, no(staff_book) },
        all { book, any { c.family_language, "another language", "other language",
          "speak at home" },
          c.on_asking, any { "get it for you", "available", "provide~", "provided", "receive",
            "will",
            "translated", "translation", "furnish*", "are in", "give" },
          no(any { "if the budget", "may be considered", "stay in english", staff_book }),
          window = "block" } } },
    { text = "Already translated into the common languages", need = "desirable",
      stated_by = any {
        all { book, c.already_translated, c.named_languages,
          any { "copies", "translat*", "printed", "available", "versions", "editions", "posted",
            "languages", "version", "put into", "find", "website" }, no(any { "stay in english",
            "will be translated", staff_book,
            "teachers of" }), window = "block" } } },
  },
  conflicts = {
    { when = anyhow(near { any { "student handbook", "handbook", "code of conduct" }, any {
        "provided in english only", "in english only", "only in english", "english only",
        "stay in english", "remains in english", "not be translated", "not translated" },
        within = 14 }),
      unless = any { "signs", "not in english only", "never", staff_book },
      says = "the handbook is given in English only", element = 4 },
  },

  action = {
    do_ = "Put the statute and the complaint steps into the handbook, print in several " ..
      "languages on the cover how to get a translation, and give the book out each year.",
    role = "Principals with the civil rights coordinator", within = "60 days",
    evidence = "The handbook, its translations and the distribution record",
    measure = "Share of families who received the handbook in the language they read",
  },
  wording = {
    preferred = "This handbook is distributed to every student and family each year and is " ..
      "available on request in the primary language of the parent or student; it has already " ..
      "been translated into the languages most used in the district. Under M.G.L. c. 76, § 5 " ..
      "no person shall be excluded from or discriminated against in admission to a public " ..
      "school or in its advantages, privileges and courses on account of race, color, sex, " ..
      "gender identity, religion, national origin or sexual orientation, and the school must " ..
      "prevent and correct such discrimination. A complaint of discrimination is made to the " ..
      "civil rights coordinator, who investigates it; students who discriminate are subject to " ..
      "discipline.",
    acceptable = "The handbook cites M.G.L. c. 76, § 5, tells how to complain of " ..
      "discrimination, and is available in families' languages on request.",
    avoid = "Contact the office if you have trouble reading this handbook.",
  },
  examples = {
    met = { [[
# Student handbook

Under M.G.L. c. 76, § 5 no student shall be excluded from or discriminated against in the
advantages and privileges of this school.

Complaints of discrimination are filed with the civil rights coordinator, who investigates
them; students who discriminate are subject to discipline, up to suspension.

This handbook is distributed to every family each year.

A copy of the handbook in the home language of the parent is available upon request.]], [[
## About this code of conduct

G.L. ch. 76, sec. 5 obliges the school to admit every student to its courses regardless of race or
national origin.

If you were treated unfairly because of your national origin, write to the principal, who
investigates within ten days; anyone found to have discriminated may be suspended.

The code of conduct is given to all students at the beginning of each school year.

Ask the office and we will provide the code of conduct in the language you speak at home.]] },
    partial = { [[
The student handbook is distributed to all students each September.]], [[
The code of conduct is available on request in the primary language of the parent.]], [[
# Student handbook

Under chapter seventy-six, section five of the General Laws, no person shall be excluded from
or
discriminated against in admission to a public school on account of national origin.]], [[
# Student handbook

## Your rights under section 5 of chapter 76

No person may be denied admission to this school or its courses on account of race, color or
national origin.]], [[
# Annual opening-day tasks

- Homeroom teachers hand out the student handbook and collect the signature page.
- The nurse collects emergency cards.]], [[
The principal shall inform students and parents of the disciplinary rules at the beginning of
the
school year.]], [[
The student handbook has already been translated into Spanish, Portuguese and Vietnamese;
copies
are on the website.]], [[
Every year, in the first week of school, homeroom teachers:

- hand out the student handbook;
- collect emergency cards.]] },
    missing = { [[
Rules for the use of lockers are found in the student handbook.]] },
    near_miss = { [[
The school committee approves the student handbook every year.]], [[
Teachers of Spanish and French review the textbook list annually.]], [[
Coaches hand out the team rules each season.]] },
    conflicting = { [[
The student handbook is printed in English only.]], [[
The code of conduct will not be translated.]] },
  },
}
