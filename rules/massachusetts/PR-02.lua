local el = any { c.core_el, c.core_esl, c.sei, c.el_program, c.bilingual_program,
  c.language_goal, "entering", "emerging" }
local gives = any { "provide~", "provided", "receive~", "receives", "offer~", "give~",
  "given", "taught", "teach~", "scheduled", "schedule~", "include~", "includes", "have",
  "has", "work with", "attend~", "shall", "will", "must", "is", "are", "deliver~", "consist~",
  "learn~", "a day", "daily", "each week", "a week", "get", "gets", "take~", "enrolled" }

return criterion {
  id = "PR-02",
  title = "Program combines English development with sheltered or bilingual content teaching",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "program_of_studies" },
  authorities = { "603 CMR 14.04", "M.G.L. c. 71A, § 2", "M.G.L. c. 71A, § 4" },
  ele = { former = "ELE 5" },
  why = [[English without science leaves a child behind in science; science without
English leaves it lost in the room. It needs both, every day.]],
  topic = any { c.esl, c.sei, c.language_goal },
  addressed = about(c.core_el, all { any { c.core_esl, "sheltered" }, c.gives_lessons,
    no(any { "test", "notified", "results" }) }),
  elements = {
    { text = "English as a second language (ESL/ELD) component", need = "required",
      stated_by = about(any { c.core_el, c.core_esl }, all {
        any { seq { any { c.core_el, "everyone", "each of them" },
            any { "=has", "=have", "attends", "take~", "study", "studies" }, c.core_esl,
            gap = 5 }, near { c.core_esl, c.gives_lessons,
          any { c.core_el, c.student, "component", "components", "program", "programs", "you",
            "lessons", "course", "level", "levels", "schools", "district" }, within = 16 } },
        no(any { "ESL license", "planning", "conference", "workshop", "license",
          "certification", "hopes", "test", "notified", "standards document", "faculty",
          "staff meeting", "conference", "if a teacher", "when a teacher", "as available",
          "if available" }) }),
    },
    { text = "Subject matter component taught in sheltered or bilingual form",
      need = "required",
      stated_by = any {
        about(el, all { near { c.subject_lessons, c.sheltered_ways, within = 16 },
          any { c.gives_lessons, "adapt~", "shelter~", "conduct~", "designed", "made",
            "make~", "uses", "use", "in the home language" },
          no(any { "asked what", "workshop", "no modification", "pilot", "endorsement",
            "hopes" }) }) },
    },
    { text = "ESL teacher and endorsed content teachers each named", need = "required",
      stated_by = any {
        about(el, all { c.esl_person, c.endorsed_person,
          any { "teacher", "teachers", "taught", "by" },
          any { c.content_instruction, c.subject_lessons, "homeroom", "classroom",
            "sheltered" }, window = "block" }),
        all { c.esl_person, c.endorsed_person, any { "teacher", "teachers", "taught" },
          any { c.content_instruction, "classroom teacher" },
          any { "ESL teacher", "ESL licensed", "language component", "ELD teacher",
            "ENL teacher" }, window = "section" } },
    },
    { text = "Language objectives in content lessons", need = "desirable",
      stated_by = all { c.language_goal, c.lesson_words,
        any { "write~", "post~", "plan~", "state~", "include~", "set", "have", "has",
          "contain~", "list~", "shall", "will", "must", "name~", "pair~", "share~", "show~",
          "each", "every", "all", "carry", "carries", "identify~" },
        no(any { "workshop", "hopes", "cancelled" }) },
    },
    { text = "Home language used as a resource", need = "desirable",
      stated_by = any {
        near {
          any { "home|native|first|heritage|own language", "mother tongue", "home languages" },
          any { "draft*", "discuss*", "translanguag*", "resource", "bridge", "cognate*",
            "preview*", "brainstorm*", "think", "asset", "partner", "partners", "notes",
            "compare", "glossar*", "dictionary|dictionaries", "tool", "learning tool",
            "strength", "foundation" }, within = 14 },
        about(any { el }, all {
          any { c.home_language, c.home_language_resource, "own language", "bilingual",
            "languages they", "first languages", "home languages" },
          any { c.lesson_words, "learn", "learning", "unit", "pair", "partner", "think",
            "text", "texts", "materials", "peer", "peers", "notes", "groups" },
          any { "use~", "uses", "draw~", "build~", "resource", "asset", "bridge", "support",
            "supports", "discuss*", "draft", "preview*", "dictionary|dictionaries",
            "cognate*", "glossar*", "translanguag*", "brainstorm*", "carries over",
            "connect*", "think", "invite~", "compare", "texts", "books", "welcome~" },
          no(any { "survey", "questionnaire", "interpreter", "not permitted", "report card",
            "notice", "letter", "translated notice" }) }) },
    } },
  conflicts = {
    {
      when = near { c.esl, any { "in place of", "instead of", "replaces", "replace" },
        any { "science", "social studies", "history", "mathematics", "content classes",
          "math", "core classes" }, within = 12 },
      unless = any { "not", "never", "no" },
      says = "ESL takes the place of subjects", element = 2,
    },
    {
      when = about(el, all {
        any { "learn english first", "english first", "before they begin content",
          "content later", "until they know english", "until students know english" },
        any { "content", "subjects", "classes", "science", "english first" } }),
      unless = any { "not", "never", "no", "rather than" },
      says = "English first, content later", element = 2,
    },
    {
      when = near { c.esl,
        any { "is an intervention", "is a tier", "is treated as an intervention" },
        within = 6 },
      unless = any { "not", "never" },
      says = "ESL is treated as an intervention", element = 1,
    } },
  action = {
    do_ = [[Describe both halves of the program and who teaches each: ESL by a
licensed ESL teacher, subjects in sheltered or bilingual form by endorsed teachers.]],
    role = "Director of English learner education with the principals", within = "30 days",
    evidence = "The program description, student schedules, the staffing list with licenses",
    measure = [[English learners whose schedule shows both ESL and sheltered or bilingual
content]],
  },
  wording = {
    preferred = [[Every English learner receives ESL instruction from a licensed ESL teacher
and is taught mathematics, science, history and language arts in sheltered classes by
SEI-endorsed content teachers. Each content lesson has a language objective, and teachers
use the students' home languages as a resource for learning.]],
    acceptable = [[English learners receive ESL from an ESL teacher and sheltered content
instruction from endorsed teachers.]],
    avoid = [[Newcomers take ESL in place of science in their first year.]],
  },
  examples = {
    met = {
      [[
# How ELs are taught

All ELs receive ESL every day. Mathematics, science and history are taught in sheltered
classes. The ESL teacher gives the language lessons; content classes are taught by
SEI-endorsed teachers.]],
      [[
- The district provides English as a second language instruction to every LEP pupil.
- Subjects are taught bilingually, in Spanish and English, at the grade level of the pupil.
- Subject teachers of the LEP pupil hold the bilingual endorsement; lessons in English are
  given by a certified ESL teacher in the content classroom or apart.]] },
    partial = {
      [[
ENL instruction is provided to ELLs by the district.]],
      [[
Content teachers of MLs post a language objective for each lesson.]] },
    missing = {
      [[
Science and history are taught in all grades.]] },
    near_miss = {
      [[
A workshop on sheltered instruction is listed in the summer catalogue.]],
      [[
Spanish is offered as a world language in grades 9 to 12.]] },
    conflicting = {
      [[
In their first year newcomers attend ESL in place of science and social studies.]],
      [[
ELLs learn English first; content classes come later.]] },
  },
}
