-- Speaking one's own language.
local own_speech = near { c.speak_word, c.their_own_tongue, within = 8 }
-- Languages of students in general, for learning.
local tongue = any { "home language|languages", "native language|languages",
  "first language|languages", "primary language|languages", "own language|languages|tongue",
  "mother tongue|tongues", "all their|your languages", "all of their languages",
  "family language|languages", "heritage language|languages", "languages that children|students",
    "languages children|students|they bring|know|speak", "other languages", "L1",
    "languages of students|our|home", "languages from home", "language from home",
  "language they know|speak|think", "student's language|languages", "their languages",
    "every language", "bilingual*" }
local not_that = any { "phased out", "tolerated", "test", "survey", "questionnaire",
  "progress report|reports" }
local lesson_in_language = any { "world language", "foreign language class|classes|course",
  "spanish class|classes|classroom|teacher", "french", "target language", "language being learned",
  "german", "latin", "immersion class" }
-- English only as the name of a test form, an order or a law, or quoted to be rejected.
local another_sense = any { "test", "version", "executive order", "law", "form", "edition",
  "survey", "movement", "proposition", "question 2",
  "not", "never", "no such", "avoid", "nor", "court", "federal", "do not", "prohibited",
    "world language", "during the french", "publications", "report", "reports", "application",
    "statute" }

return criterion {
  id = "ND-06",
  title = "No ban on home languages",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "phrase_must_not_occur",
  applies_to = { "student_handbook", "discipline_code", "el_program_handbook", "staff_handbook",
    "any" },
  authorities = { "Title VI", "M.G.L. c. 76, § 5", "Blueprint 1.3, district" },
  why = "A child told to leave a language at the door learns that part of the family is not welcome.",
  topic = any { c.english_only_rule, c.language_ban, c.use_home_language },
  elements = {
    { text = "Students may use any language in hallways, lunch, play and for learning",
      need = "required",
      stated_by = anyhow(any {
        all { near { own_speech, c.everywhere_in_school, within = 30 }, c.free_to,
          no(lesson_in_language), no(not_that),
          any { c.student, "children", "they", "you", "anyone" }, window = "block" },
        all { near { c.their_own_tongue, any { "welcome", "welcomed", "respected" },
          c.everywhere_in_school, within = 20 }, no(lesson_in_language), no(not_that) },
        "no language is banned",
      }) },
    { text = "Home languages welcomed as tools", need = "desirable",
      stated_by = any {
        "translanguag*",
        all { near { tongue, any { c.language_as_tool, "cultural bridge" }, within = 12 }, any { c.student, "classmates",
          "class", "teachers", "we", "school", "learning" }, no(any { "tolerated", "phased out",
          "survey", "questionnaire",
          "interpreter", "translation", "translated", "assessment", "proud", "pride", "bicultural",
          "program", "test*", "parents" }) },
        all { tongue, near { any { "teachers", "teacher", "staff", "school" }, any { "encourage~",
          "invite~", "welcome~" }, any { "it", "use", "language", "languages", "them" },
          within = 10 },
          any { "learn", "learning", "notebook", "classmates", "writing", "think", "class" },
            no(any { "tolerated", "phased out", "interpreter" }), window = "block" },
      } },
  },
  conflicts = {
    { when = anyhow(c.english_only_rule), unless = another_sense,
      says = "only English may be spoken", element = 1 },
    { when = near { c.english_only_rule, any { "not permitted|allowed|tolerated",
      "no other language", "do not" }, within = 16 },
      says = "only English may be spoken", element = 1 },
    { when = forbidden(near { any { "speak~", "speaking", "use", "using", "use of", "talk~",
      "conversation" },
        any { "spanish", "portuguese", "native language|languages", "home language|languages",
          "first language", "language other than english", "languages other than english",
          "another language",
          "other languages", "foreign languages", "mother tongue" }, any { c.student, "students",
            "school", "class", "classroom", "lunch", "hallway", "grounds", "is", "are" },
            within = 12 }),
      unless = any { "interpret", "interpreter", "interpreters", "assume", "without", "requirement",
        "test", "barrier", "disciplined for", "punished for", "forbid", "forbids", "not forbidden",
        "not prohibit", "not prohibited", "prohibit students|teachers|staff", "tell students",
        "tell children", "identified", "disability", "placed", "discourage", "denied", "because",
          "be forbidden", "be prohibited", "be disciplined", "be punished", "be told", "be asked",
          "excluded", "rule" },
      says = "home languages are forbidden", element = 1 },
    { when = near { any { "disciplined for", "punished for", "detention for", "warning for",
      "consequence for", "corrected for", "consequences for" }, any { "speaking", "using" },
        any { "spanish", "portuguese", "native", "home", "another", "other", "language" },
          within = 10 },
      unless = any { "not", "never", "no", "nobody" },
      says = "students are punished for speaking their language", element = 1 },
  },
  action = {
    do_ = "Strike the rule and say that home languages are welcome everywhere in school.",
    role = "Principal", within = "30 days",
    evidence = "The corrected handbook page",
    measure = "English-only rules found at the yearly reading of handbooks",
  },
  wording = {
    preferred = [[Students may speak any language in class, in the hallways, at lunch and at play,
and use their home
languages to learn and to help one another.]],
    acceptable = [[Home languages are welcome in school, in lessons and outside them.]],
    avoid = [[English is encouraged in all school areas.]],
  },
  examples = {
    met = { [[
Students are free to speak any language in hallways, at lunch and on the playground. Teachers
welcome home
languages as tools for learning.]], [[
A pupil may use the home language in class to help a partner, and no staff member tells children to
stop speaking it at recess.]], [[
## Languages at our school

No language is banned here. Friends may talk in Somali on the bus and in Spanish at lunch, and
children may plan their science project in Arabic.]], [[
Teachers encourage students to use their home languages. Notes for a report are taken in
Polish or Haitian Creole first, and the class learns the English words from them.]], [[
In the newcomer class translanguaging is part of every unit: students read in one language and
explain in another.]] },
    near_miss = { [[
Spanish and French are taught from grade 7. Students practice the target language in class.]], [[
The practice test comes in an English-only version and a Spanish version.]] },
    missing = { [[
Students walk on the right side of the hallway.]] },
    conflicting = { [[
Students are expected to speak English only on school grounds.]], [[
The use of native languages in class is prohibited.]], [[
English must be spoken in the shop and other languages are not allowed there.]], [[
Level 1 behaviors: running in the corridor; chewing gum. Level 2 behaviors: students receive
detention for speaking Spanish in class after one warning.]] },
  },
}
