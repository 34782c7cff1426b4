local el = any { c.core_el, c.bilingual_program, c.sei, "EL program", "ESL program", "language instruction",
  "language program", "language acquisition program" }
-- A program for English learners, by its name or as "the program" of such students.
local program = any { c.named_model,
  about(any { c.english_learner, c.el_program }, c.program_words) }
local numbers = any { c.fit_numbers, number { about = c.core_el, min = 1, within = 4 } }

return criterion {
  id = "PR-01",
  title = "Named program model grounded in research and local needs",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "title_iii_plan",
    "district_improvement_plan" },
  authorities = { "603 CMR 14.04", "M.G.L. c. 71A, § 4", "EEOA", "Castañeda v. Pickard" },
  ele = { former = "ELE 5" },
  why = [[A program without a name cannot be taught, staffed or judged; each child
gets whatever is at hand.]],
  topic = any { c.el_program, c.named_model },
  addressed = any {
    all {
      near { c.core_el, any { "program", "programs", "language instruction" },
        any { "provide~", "offer~", "develop~", "maintain~", "establish~", "implement~",
          "operate~", "design~" }, within = 14 },
      no(any { "so that", "reading program", "after school", "pursuant to",
        "families with limited", "parents with limited", "family members",
        c.limited_english_parent }) } },
  elements = {
    {
      text = "Program named: SEI, transitional bilingual, dual language/two-way, or another lawful model",
      need = "required",
      stated_by = any {
        about(any { el, c.core_esl, c.named_model }, all {
          near { c.named_model, c.runs_program, within = 18 },
          no(any { "hopes to", "regulations", "test", "notified", "newspaper", "director of",
            "supervisor of", "committee on which", "state ESL license", "endorsement",
            "course will", "refresher", "notices of", "does not explain", "diploma" }) }),
        -- A row or line that sets a model beside the grades or schools where it runs.
        all { c.named_model, any { "program", "model" },
          any { "grades", "K 5", "K 12", "site", "schools" },
          any { "transitional", "sheltered", "two way", "dual language", "bilingual" },
          no(any { "regulations", "hopes to", "notified" }) } },
    },
    { text = "Research basis stated", need = "required",
      stated_by = any {
        about(el, all { near { c.research_words, c.program_words, within = 12 },
          no(any { "reading program", "phonics", "literacy program", "vendor" }) }),
        all { c.named_model,
          near { c.research_words,
            any { "because", "for this reason", "that is why", "reason" }, within = 12 },
          window = "block" },
        near {
          any { "language acquisition program", "language instruction educational program",
            "language instruction program", c.named_model }, c.research_words, within = 16 } },
    },
    { text = "Fit to students' grades, languages, proficiency and numbers", need = "required",
      stated_by = any {
        about(el, all { c.fit_verb, c.program_words, numbers, c.fit_languages,
          any { c.fit_grades, c.fit_levels } }),
        about(el, all { c.fit_verb, c.program_words, c.fit_languages, c.fit_levels,
          c.fit_grades }),
        about(el, all { c.fit_verb,
          any { "therefore", "that is why", "so we", "for this reason", "fits", "fit",
            "because", "for that reason", "accordingly" }, c.program_words, numbers,
          c.fit_languages, any { c.fit_grades, c.fit_levels }, window = "section" }) },
    },
    { text = "Goals for English and for grade-level content", need = "required",
      stated_by = any {
        about(el, all { c.aim_words, c.english_aim, c.content_aim,
          any { c.program_words, "goal", "goals", "aim", "aims", "purpose", "purposes",
            "objective", "objectives", "services" },
          no(any { "teachers write", "reading program", "graduation requirement" }) }),
        about(el, all {
          any { "goal", "goals", "aim", "aims", "purpose", "purposes", "objectives" },
          c.english_aim, c.content_aim, window = "block" }),
        about(el, all {
          any { "goals of the program", "program goals", "goals for the program",
            "purposes of the program", "these purposes", "following purposes",
            "following goals", "the program goals", "goals of our" }, c.english_aim,
          c.content_aim, window = "section" }) },
    },
    { text = "ELPAC consulted", need = "desirable",
      stated_by = all {
        any { c.elpac,
          near { "parent", any { "council", "committee" },
            any { "EL", "ELL", "ML", "MLL", "LEP", "english learner", "bilingual",
              "multilingual" }, within = 8 } }, c.asks_council, c.program_words,
        any { "before", "prior to", "select*", "program", "programs", "model", "option",
          "options", "design" }, no(any { "potluck", "supper" }), window = "block" },
    } },
  conflicts = {
    {
      when = about(c.english_learner, all {
        any { "expected to catch up", "sink or swim", "submersion" },
        any { c.mainstream, "classes", "classroom" } }),
      unless = any { "not", "never", "no" },
      says = "English learners are left in regular classes without a program",
    },
    {
      when = near { any { "remedial reading", "reading intervention", "title i reading" },
        any { c.el_program, "program for english learners" },
        any { "serves as", "is the", "takes the place of" }, within = 14 },
      unless = any { "not", "never" },
      says = "remedial reading stands in for a program",
    } },
  action = {
    do_ = [[Name each program and where it runs, cite the research behind it, set it
against the numbers, grades, languages and levels of the students, and state what it is to
reach in English and in the subjects.]],
    role = "Director of English learner education", within = "30 days",
    evidence = "The program description with its sources and the student figures it rests on",
    measure = "Share of English learners enrolled in a named program",
  },
  wording = {
    preferred = [[The district offers its English learners sheltered English immersion in
all schools and a two-way dual language program in grades K-5. Both programs are based on
published research. The programs were selected in view of the number of English learners and
their grades, home languages and proficiency levels. The goals of the program are
proficiency in English and achievement in grade-level content. The parent council for
English learners was consulted before the programs were chosen.]],
    acceptable = [[English learners are served in a research-based sheltered English
immersion program chosen for their numbers, languages and grades; its goals are English
proficiency and academic achievement.]],
    avoid = [[English learners receive appropriate support in their classrooms.]],
  },
  examples = {
    met = {
      [[
# Program for English learners

The district provides sheltered English immersion to all English learners. The program is
based on research on second language acquisition. The program was chosen in light of the
number of ELs in each grade and the languages they speak. The goals of the program are
English proficiency and academic achievement.]],
      [[
The program for limited English proficient pupils:

- The Board shall operate a transitional bilingual education program.
- The bilingual program rests on sound educational theory recognized by experts.
- The program shall be adjusted to the number of pupils, their native languages and their
  grade levels.
- The program is designed to help pupils attain English proficiency and master academic
  subjects.]] },
    partial = {
      [[
ELLs are enrolled in an ESL program at each school.]],
      [[
The superintendent shall develop a program for English learners in keeping with the law.]] },
    missing = {
      [[
The school offers tutoring to students who ask for it.]] },
    near_miss = {
      [[
The district adopts a research-based mathematics program for all students.]],
      [[
The goal of the culinary program is skill in the trade and academic achievement.]] },
    conflicting = {
      [[
ELLs are placed in regular classes and are expected to catch up by listening.]],
      [[
English learners sit in mainstream classes; this is sink or swim, and most learn in time.]] },
  },
}
