return criterion {
  id = "AS-03",
  title = "Home language development supported",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "school_improvement_plan", "program_of_studies",
    "family_engagement_policy" },
  authorities = { "Blueprint 1.3, district", "M.G.L. c. 71A, § 2", "603 CMR 31.04" },
  why = "A first language that grows carries English with it and keeps grandparents in the conversation.",
  topic = any { c.heritage_language, c.dual_language, c.seal_of_biliteracy, c.bilingualism },
  addressed = any {
    near { any { "multilingualism", "bilingualism", "biliteracy", "home languages",
      "heritage languages" }, any { "cultivat*", "develop~", "promote~", "foster~", "sustain~",
      "support~", "maintain~", "preserve~" },
      within = 10 },
  },
  elements = {
    { text = "Ways to keep and grow home languages (dual language, heritage courses, libraries)",
      need = "required",
      stated_by = anyhow(any {
        all { near { c.home_language_program, c.program_runs, within = 20 },
          no(any { "exception", "except", "however", "endorsement", "licensed",
            "communication" }) },
        all { any { "for speakers of", "for native|heritage speakers",
          "heritage course|courses|language|languages|class|classes|program",
          "spanish|portuguese|arabic|chinese for spanish|portuguese|arabic|chinese|native|heritage" },
          any { "offered", "offer~", "grades", "taught", "every year" }, window = "block" },
      }) },
    { text = "Advice to families to keep using home languages", need = "required",
      stated_by = all { all { any { c.keep_speaking, near { any { "talk~", "read~", "sing~",
        "speak~", "tell~", "telling", "talking", "reading" }, any { "your|their|the child|children",
        "son|daughter" },
          any { "own language", "home language", "native language", "first language",
            "your language", "their language", "language you|they", "mother tongue",
            "heritage language" }, within = 16 } }, any { c.parent, "your child", "your children",
            "you", "their children", "homes", "in the home" } }, c.advise_family,
        no(any { "interpreter", "notices" }), window = "block" } },
    { text = "Credit by proficiency", need = "desirable",
      stated_by = anyhow(any {
        all { near { any { "credit", "credits" }, any { "proficiency", "test", "exam",
          "examination", "assessment", "demonstrat*", "already speak|read|know|can",
          "without taking|sitting", "know already", "portfolio" }, within = 25 },
          any { "language", "languages", "literacy", "native language", "home language",
            "spanish" }, any { "world language", "read", "write", "speak", "speaks",
            "home language", "native language", "first language",
            "language credit|credits|proficiency|requirement", "literate", "another language",
              "languages", "heritage" },
          no(any { "outside the united|country", "transcript", "may not", "cannot",
            "not receive|earn|given|get|count", "committee will", "whether credit",
            "placement test" }),
          window = "block" },
      }) },
    { text = "Path to the Seal of Biliteracy", need = "desirable",
      stated_by = all { any { "seal of biliteracy", "biliteracy seal", "SSOB", "biliteracy award",
        "seal of bi literacy", "biliteracy recognition" }, c.path_to_award, window = "block" } },
  },
  conflicts = {
    { when = near { any { "parents", "families", "parent", "you", "family" }, any {
      "speak english at home", "use english at home", "speak only english at home",
      "speak more english", "speak english with their|your child|children", "english at home",
        "stop using their|your|the home|native language", "stop speaking" }, within = 12 },
      unless = any { "not", "never", "no", "don't", "need not", "class", "classes", "rather than",
        "does your|the|their", "do you|they", "who speak", "whether" },
      says = "families are told to speak English at home", element = 2 },
    { when = near { "discourage~", any { "home language|languages", "native language|languages",
      "first language" }, within = 8 },
      unless = any { "not", "never", "no" },
      says = "the home language is discouraged", element = 2 },
  },
  action = {
    do_ = "Open at least one course, program or collection in home languages and tell families to keep using theirs.",
    role = "Director of curriculum with the EL coordinator", within = "90 days",
    evidence = "Course catalog entry and the message to families",
    measure = "Students in heritage or dual language courses; Seals awarded",
  },
  wording = {
    preferred = [[The district offers dual language programs, heritage language courses and
bilingual libraries, and
encourages families to keep using their languages at home. Students earn world language credit by
proficiency and are guided toward the Seal of Biliteracy.]],
    acceptable = [[Schools keep books and courses in home languages and advise families to go on
speaking them.]],
    avoid = [[The native language is used minimally.]],
  },
  examples = {
    met = { [[
The district offers heritage Spanish and Portuguese courses in grades 7 to 12. Teachers encourage
parents to keep speaking their home language
with their children.]], [[
## Home languages

- Each school library has bilingual books in nine languages.
- At intake, families are told to continue using the language they know best with their children.
- Counselors plan with each student the courses that lead to the Seal of Biliteracy.]] },
    partial = { [[
A two-way program in Spanish and English is offered at one elementary school.]], [[
Students who pass a proficiency exam in their native language receive world language credits.]], [[
Spanish for heritage speakers is taught in grades 9 to 12 at the high school.]] },
    missing = { [[
World language is an elective in grade 9.]] },
    near_miss = { [[
Credit in a world language is given for a full year's attendance.]], [[
Parents may attend English classes in the evening.]], [[
The Spanish-speaking secretary is on leave until March; calls go to the main office.]] },
    conflicting = { [[
Parents are urged to speak English at home.]], [[
Staff discourage use of the home language by families.]] },
  },
}
