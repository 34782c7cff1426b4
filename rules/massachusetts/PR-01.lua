local el = any { c.core_el, c.bilingual_program, c.sei, "EL program", "ESL program",
  "language instruction", "language program", "language acquisition program" }
local learners = any { c.english_learner, c.core_el, "not speak english",
  "not know english", "whose english", "limited in english", "not understand english",
  "not fluent in english", "not proficient in english" }
-- A definition says what a word means, not what there is.
local no_definition = no(under(any { "definition", "definitions", "terms" }, c.named_model))
local numbers = any { c.fit_numbers, number { about = c.core_el, min = 1, within = 4 } }
-- "Competent in speaking and writing English"; "succeed in their subjects".
local in_english = any { c.english_aim, near { "english", c.grows_in_english, within = 8 } }
local in_subjects = near { c.subject_side, c.does_well_in_it, within = 10 }
local other_aim = no(any { "exit*", "reclassif*", "eligibility", "retain*", "retention",
  "survey", "monitor*", "assess*", "reading program", "training", "teachers write", "parent",
  "guardian", "famil*", "=how", "in what", "=why" })

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
    -- The district has a program for them, whatever it is called.
    -- ("Who do not speak English" is no denial: hence anyhow.)
    all { all { anyhow(learners), c.learner_program_noun, c.sets_up_program, within = 16,
        no(any { c.program_in_passing, c.credential_words, c.limited_english_parent,
          "families with limited", "family members" }) },
      no(negated(c.sets_up_program)), no(any { "summer program", "preschool", "gifted",
        -- A program for others, learners of English among them.
        seq { any { "such as", "among them", "including", "such groups as" }, c.core_el,
          gap = 1 } }),
      no(any { "migrant", "committee", "council", "so that", "pursuant to", "procedure",
        c.limited_english_parent, "parents with limited", "title I", "complain~" }) },
    -- Instruction by which they learn English.
    about(learners, all { all { c.learner_program_noun, c.sets_up_program, in_english,
        within = 20 }, other_aim, no(any { c.program_in_passing, c.credential_words, "migrant",
        "placed" }) }),
    -- The name of the program says whom it is for.
    all { all { c.language_program_named, c.sets_up_program, within = 10,
        no(any { c.program_in_passing, c.credential_words }) },
      no(any { "migrant", "committee", "council", "so that", "pursuant to", "notif*", "parent",
        "placed", "evaluat*", "teachers of", "exit*" }) },
    -- It has a plan for them, and the plan is made and carried out.
    near { c.learner_plan_named, any { c.sets_up_program, "is called", "known as", "write~",
      "contain~", "include~", "describe~", "kept", "keep~", "review~", "revise~", "approve~" },
        within = 14 },
    -- They are taught in one of the usual ways.
    all { learners, any { "receive~", "get~", "provide~", "served", "taught", "offer~" },
      c.delivery_way, no(any { c.program_in_passing, c.credential_words }), within = 16 },
    -- What the program is to reach.
    about(el, all { any { "program", "services", "instruction" }, any { "goal", "aim", "purpose",
      "objective", "designed to", "intended to" }, in_english, other_aim, within = 24 }),
  },
  elements = {
    {
      text = "Program named: SEI, transitional bilingual, dual language/two-way, or another lawful model",
      need = "required",
      stated_by = any {
        about(any { el, c.core_esl, c.named_model }, all {
          all { c.named_model, c.runs_program, within = 18,
            no(any { c.program_in_passing, c.credential_words, "placed in", "test", "=may",
              "revised" }) },
          no(any { "teachers of", "committee on", "notified", "hopes to" }), no_definition }),
        all { near { c.named_model, any { "has a", "have a", "has an", "models", "has adopted" },
            within = 8 }, no(any { c.program_in_passing, c.credential_words, "test", "placed" }),
          no_definition },
        -- A row or line that sets a model beside the grades or schools where it runs.
        all { any { "transitional", "sheltered", "two way", "dual language", "bilingual",
            "structured english" },
          any { "grades", "K 5", "K 12", "site", "schools", "elsewhere" },
          any { "immersion", "program", "model", "strand" },
          no(any { c.program_in_passing, c.credential_words }), within = 16 } },
    },
    { text = "Research basis stated", need = "required",
      stated_by = any {
        about(el, all { near { c.research_ground, c.program_words, within = 12 },
          no(any { "reading program", "phonics", "literacy program", "vendor" }) }),
        all { c.named_model, c.research_ground,
          any { "because", "for this reason", "that is why", "=why", "reason", "theory" },
          window = "block", within = 30 },
        about(el, near { any { "theory", "research" }, any { "language", "learners" },
          any { "reason for", "the reason", "grounds for", "basis of", "basis for" },
          within = 40 }),
        near {
          any { "language acquisition program", "language instruction educational program",
            "language instruction program", c.named_model }, c.research_ground, within = 16 } },
    },
    { text = "Fit to students' grades, languages, proficiency and numbers", need = "required",
      stated_by = any {
        -- "In any language of which twenty pupils are in the same grade": the rule of many states.
        all { c.named_model, any { "any language", "same language", "each language",
            "language group", "one language" }, "grade",
          any { "20", "twenty", "ten", "10", "or more" }, c.sets_up_program, within = 40 },
        about(el, all { c.suits_the_students, c.program_words, numbers, c.fit_languages,
          any { c.fit_grades, c.fit_levels }, no(any { c.program_in_passing, "language access",
            "communication", "inventory", "score" }), window = "block", within = 40 }),
        -- The figures, line by line, and what follows from them.
        about(el, all { any { "therefore", "that is why", "so we", "for this reason", "because",
            "for that reason", "accordingly" }, c.program_words, numbers, c.fit_languages,
          any { c.fit_grades, c.fit_levels }, window = "section", within = 60 }),
        about(el, all { c.suits_the_students, c.program_words, c.fit_languages, c.fit_levels,
          c.fit_grades, no(any { c.program_in_passing, "placement" }), within = 30 }) },
    },
    { text = "Goals for English and for grade-level content", need = "required",
      stated_by = any {
        about(el, all { all { c.stated_aim, in_english, in_subjects, within = 45 }, other_aim,
          no(any { "notif*", "notice", "inform~" }) }),
        about(el, all { any { "goal", "aim", "purpose", "objective", "=object", "intended to",
            "designed to", c.learner_program_noun }, in_english, in_subjects, other_aim,
          any { "goal", "aim", "purpose", "objective", "intended to", "designed to", "developed" },
          window = "block", within = 45 }),
        -- Goals in a list below their heading, or under the words that lead them in.
        about(el, all {
          any { "goals of the program", "program goals", "goals for the program",
            "purposes of the program", "these purposes", "following purposes",
            "following goals", "the program goals", "goals of our", "goals for english" },
          in_english, in_subjects, other_aim, window = "section", within = 90 }),
        about(el, under(any { "program goal", "goals of the program", "purpose", "goals" },
          all { in_english, in_subjects, other_aim, window = "section", within = 60 })) },
    },
    { text = "ELPAC consulted", need = "desirable",
      stated_by = all {
        any { c.elpac,
          near { "parent", any { "council", "committee" },
            any { "EL", "ELL", "ML", "MLL", "LEP", "english learner", "bilingual",
              "multilingual" }, within = 8 } }, c.asks_council, c.program_words,
        any { "before", "prior to", "select*", "program", "programs", "model", "option",
          "options", "design", c.named_model }, no(any { "potluck", "supper" }),
        window = "block", within = 40 },
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
    partial = { [[
The superintendent keeps a Lau Plan, which describes how the needs of multilingual learners are met.]],
      [[
For pupils who do not speak English, a language program is provided by the school.]],
      [[
The aims of the ESL program are that students become fluent in English and that they succeed in
their academic subjects.]],
     [[
ELLs are enrolled in an ESL program at each school.]],
      [[
The superintendent shall develop a program for English learners in keeping with the law.]], [[
The program model in grades K-5 is two-way dual language in Spanish and English.]], [[
We teach ELs in sheltered English immersion with an ESL block. The reason is the research on
how language grows when it is used to learn a subject.]], [[
## Why this program for ELLs

Our 64 ELLs speak eleven languages. Most of them are in the upper grades and at levels 1 and 2.

For that reason the district chose sheltered English immersion with daily ESL.]], [[
Before the district selected the transitional bilingual program, the ELPAC was consulted at two
meetings and its advice was sent to the board.]] },
    missing = {
      [[
The school offers tutoring to students who ask for it.]] },
    near_miss = { [[
Parents may refuse the ESL program and are notified of the results of the test.]],
      [[
The language committee, on which teachers of bilingual education sit, reviews each placement.]],
     [[
The district adopts a research-based mathematics program for all students.]],
      [[
The goal of the culinary program is skill in the trade and academic achievement.]] },
    conflicting = {
      [[
ELLs are placed in regular classes and are expected to catch up by listening.]],
      [[
English learners sit in mainstream classes; this is sink or swim, and most learn in time.]], [[
At the middle school Title I reading serves as the program for English learners.]] },
  },
}
