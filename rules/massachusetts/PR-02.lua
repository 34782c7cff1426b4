local el = any { c.core_el, c.core_esl, c.sei, c.el_program, c.bilingual_program,
  c.language_goal, "entering", "emerging" }
-- English lessons as what learners get, and not a license, a notice or a place.
local lessons = any { c.core_esl, c.english_part }
local not_lessons = no(any { c.program_in_passing, c.credential_words, "planning", "conference",
  "license",
  "certification", "hopes", "test", "standards document", "faculty", "staff meeting",
  "if a teacher", "when a teacher", "as available", "if available", "placed", "qualif*",
  "definition", "fall within", "means" })
-- Passing sentences name the wrong thing before the lesson as well as after it.
local not_defined = no(under(any { "definition", "definitions", "terms" }, any { c.core_esl,
  c.made_reachable }))
local not_here = no(any { "endorsement", "committee", "notif*", "refus*", "eligibility",
  "IEP", "special education", "PDP", "renew~", "definition", "=means", "refers to",
  "earn credit", "differ", "retention", "exit*", "training", "in service" })

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
  addressed = any {
    -- English lessons for learners, however given.
    about(c.core_el, all { all { lessons, c.given_to_learners, c.lesson_noun, not_lessons,
      within = 18 }, not_here, not_defined }),
    -- Language and subject taught together.
    about(c.english_learner, all { near { c.joins_two, any { "language", "academic english",
        c.core_esl }, any { "content", "subject", "subject areas", "subject matter" },
        within = 22 },
      any { "instruction", "lessons", "teaching", "taught", "teach~", "program" }, not_here, not_defined }),
    about(c.english_learner, all { any { "academic english", "english" },
      any { "understand", "speak", "listen*" }, any { "read", "reading", "write", "writing" },
      c.joins_two, any { "content", "subject" }, not_here, window = "block", within = 50 }),
    about(c.core_el, all { all { "sheltered", c.given_to_learners, within = 16 }, not_here, not_defined }),
  },
  elements = {
    { text = "English as a second language (ESL/ELD) component", need = "required",
      stated_by = about(any { c.core_el, c.core_esl }, any {
        all { seq { any { c.core_el, "everyone", "each of them", c.student },
            any { "=has", "=have", "attends", "take~", "receive~", "get~", "study", "studies" },
            c.core_esl,
            gap = 5 }, not_lessons, not_here, not_defined },
        all { all { lessons, c.given_to_learners, c.lesson_noun, not_lessons, within = 18 },
          not_here, not_defined },
        -- "ESOL classes taught by endorsed teachers": lessons, and who gives them.
        all { all { seq { c.core_esl, any { "instruction", "classes", "class", "lessons",
          "services",
            "program", "component", "courses", "block" }, gap = 1 },
          any { "provide~", "taught", "deliver~", "given", "receive~", "offer~", "served through" },
          within = 10, no(any { c.program_in_passing, "placed", "license", "hopes", "planning" }) },
          no(any { "committee", "notif*", "refus*", "eligibility", "definition", "exit*", "differ",
            "retention", "training", "=means", "refers to", "earn credit", "if a teacher",
            "as available", "if available" }) },
        -- Lessons with the specialist.
        all { near { any { "work~ with", "taught by", "served by", "meet~ with", "lessons by",
            "instruction from|by", "lessons from|with" }, c.esl_teacher, within = 6 },
          any { c.core_el, c.student }, not_lessons, not_here, not_defined,
          no(any { "parent", "guardian", "famil*", "teachers meet", "content teacher" }) },
        -- A class of the catalogue, or the English part named beside the other.
        all { near { c.core_esl, any { "component", "part of the program",
          "part of their program" },
          within = 12 }, not_here, not_defined },
      }),
    },
    { text = "Subject matter component taught in sheltered or bilingual form",
      need = "required",
      stated_by = any {
        about(el, all { near { any { c.subject_lessons, "instruction" }, any { "comprehensible",
            "understandable", "sheltered", "ESOL strategies", "SEI strategies", "SIOP", "SDAIE",
            "scaffolded", "linguistically accommodated" }, within = 10 },
          any { c.given_to_learners, "made", "makes", "make~", "use~" }, not_here, not_defined,
          no(any { "workshop", "endorsement", "license", "hopes", "pilot", "no modification" }) }),
        about(el, all { near { c.subject_lessons, c.made_reachable, within = 12 },
          any { c.given_to_learners, "adapt~", "shelter~", "conduct~", "designed", "makes",
            "make~", "uses", "use", "in the home language" }, not_here, not_defined,
          no(any { "asked what", "workshop", "no modification", "pilot", "endorsement",
            "hopes", "materials", "notice", "other programs" }) }) },
    },
    { text = "ESL teacher and endorsed content teachers each named", need = "required",
      stated_by = any {
        about(el, all { c.esl_person, c.endorsed_person,
          any { "teacher", "teachers", "taught", "by" },
          any { c.content_instruction, c.subject_lessons, "homeroom", "classroom",
            "sheltered" }, window = "block", within = 50 }),
        all { c.esl_person, c.endorsed_person, any { "teacher", "teachers", "taught" },
          any { c.content_instruction, "classroom teacher" },
          any { "ESL teacher", "ESL licensed", "language component", "ELD teacher",
            "ENL teacher" }, window = "section", within = 70 } },
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
        all { near { c.own_tongue, c.thinks_with_it, within = 14 },
          no(any { "survey", "notice", "notif*", "interpreter", "translat*", "parent",
            "differ", "methods", "report card", "test", "assessment", "accommodat*" }) },
        about(el, all { c.own_tongue, c.thinks_with_it,
          any { c.lesson_words, "learn", "learning", "unit", "pair", "partner", "text", "texts",
            "peer", "peers", "groups" },
          no(any { "survey", "questionnaire", "interpreter", "not permitted", "report card",
            "notice",
            "letter", "differ", "training", "test", "assessment", "accommodat*" }),
          within = 24 }) },
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
    partial = { [[
English learners are served through push-in instruction and small ESL classes.]],
      [[
English learners work with the ESL teacher each day on speaking and writing.]],
     [[
ENL instruction is provided to ELLs by the district.]],
      [[
Content teachers of MLs post a language objective for each lesson.]], [[
ELs have a period of ESL each day. They plan and draft in their home language and then write in
English with a partner.]], [[
In sheltered science lessons ELs use books and notes in their first languages.]] },
    missing = {
      [[
Science and history are taught in all grades.]] },
    near_miss = { [[
# Definitions

Sheltered instruction: an approach by which content is taught to English learners in
understandable ways.]],
      [[
Parents who refuse ESL services are told that the student may return to the ESL program.]],
     [[
A workshop on sheltered instruction is listed in the summer catalogue.]],
      [[
Spanish is offered as a world language in grades 9 to 12.]] },
    conflicting = {
      [[
In their first year newcomers attend ESL in place of science and social studies.]],
      [[
ELLs learn English first; content classes come later.]], [[
ESL is treated as an intervention and is given to students in Tier 2 and Tier 3 for eight
weeks.]] },
  },
}
