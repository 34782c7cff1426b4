local learner = any { c.english_learner, "ELs", "ELLs", "newcomers", "ELD", "ESL",
  "second language", "home language", "language learners" }
-- Content put off until there is English.
local later = any { "before content", "before joining content", "before they take",
  "before taking", "before entering content", "until they know english",
  "until they have enough english", "learn english first", "english first",
    "concentrate on english before", "once they learn english", "after they have learned english",
  "until they learn english", "until proficient in english", "once they have learned english",
    "until they are proficient in english", "only after they learn english", "english before" }

return criterion {
  id = "IN-03",
  title = "English and content learned together",
  kind = "practice", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "el_policy", "school_improvement_plan", "professional_development_plan",
    "curriculum_plan" },
  authorities = { "Blueprint 1.1, school", "M.G.L. c. 71A, § 2" },
  ele = { former = "ELE 5" },
  why = "A student who must wait for English before history and science falls a year behind with " ..
    "every year of waiting, and learns less English for having nothing to say in it.",

  topic = any { c.language_objective, c.all_teach_language, near { c.language_and_content, any {
    c.english_learner, c.esl }, within = 40 } },
  -- Language teaching tied to subjects, or content made part of the English lesson.
  addressed = any {
    near { any { c.esl, c.english_learner, "english language development", "academic language" },
      any { "integrated", "across all subject|subjects|content",
      "content and language objectives",
      "language objectives", "language and content", "content and language",
        "language of the discipline" }, any { "shall", "must", "will", "are", "is", "teach~",
        "provide~", "plan~", "use~" }, within = 26 },
    -- English lessons that carry the subjects, subject lessons that carry English.
    all { any { c.esl, c.el_program, c.access_el, "language instruction|development|lessons" },
      any { "incorporat*", "integrat*", "embed*", "through", "infus*", "woven", "tied to",
        "content based", "blend*", "simultaneous*", "concurrent*", "while" }, any {
        "content area|areas|knowledge|instruction|subjects|standards|classes|objectives",
        "academic content|subjects|concepts|language", "subject matter|area|areas", "concepts",
        "all subjects", "core subjects", "language and content", "content and language" },
      any { "english", "language", "ELD", "ESL", "ENL" }, no(any { "home|native|first language",
        "screen*", "assess*", "exit*", "evaluat*", "monitor*", "until", "endorse*", "parents",
        "standards", "certif*", "training", "professional", "push in", "inclusion" }),
      within = 18 } },

  elements = {
    { text = "Statement that language and content grow together", need = "required",
      stated_by = any {
        all { near { c.fair_english_word, c.fair_subject_word, any { "side by side",
          "simultaneous*", "at the same time", "hand in hand", "in tandem", "grow together",
          "develop together",
            "learned together", "not wait", "do not wait", "never wait", "no waiting",
              "through content", "through the study", "from the first day", "interwoven",
              "intertwined", "inseparable", "concurrent*",
            "feed each other", "go together", "integrated across|with|into", "integrat*",
              "in step", "joined", "used for", "when it is used", "woven", "tied", "combined",
              "in the service", "by doing", "by studying", "by reading", "alongside",
              "two kinds", "at once", "while learning", "incorporat*", "embed*" }, within = 26 },
          any { learner, "learn*", "english", "language" }, no(any { later,
            "all students' literacy", "english first", "world language", "literacy skills",
            "home|native|first|primary language", "screen*", "assess*", "evaluat*", "parents" }) },
        near { any { "learn* english", "acquire* english", "learning of english",
          "language develops", "english grows", "language grows", "english is learned" },
          any { "through", "by doing", "by studying", "by means of", "while", "as they",
            "in the course of", "by working", "by reading" }, c.fair_subject_word, within = 24 },
        all { near { any { "learn* english", "english" }, c.fair_subject_word, within = 14 },
          any { "side by side", "the two kinds", "each feeds", "at the same time",
          "neither waits" },
          learner, no(later), window = "block", within = 40 },
        -- The lesson in English takes up what the subjects teach.
        about(any { c.esl, c.el_program, "academic english" }, near { any { "instruction", "lessons" },
          any { "incorporat*", "integrat*", "embed*" }, any { "content", "subject", "subjects" },
          any { "knowledge", "concepts", "standards", "areas", "area" }, within = 40 }) } },
    { text = "Content and language objectives planned for each unit", need = "required",
      stated_by = all { any { near { c.fair_language_goal, c.fair_content_goal, within = 24 },
          all { c.fair_language_goal, any { "content objective", "content goal",
            "subject goal|objective|aim|target", "content and language",
            "goal for the subject|content", "content target|aim" },
            window = "section" } }, c.fair_unit,
        any { "each", "every", "all", "both", "shall", "must", "require*", "names", "states",
          "has", "have", "includes", "list*", "written", "missing", "posted", "plan",
          "goes back", "filled" },
        no(any { "should", "IEP goals", "world language" }), window = "section" } },
    { text = "All teachers are teachers of language", need = "required",
      stated_by = any {
        "all teachers are language teachers", "every teacher is a language teacher",
          "all teachers are teachers of language", "every teacher is a teacher of language",
        "every teacher is a teacher of english|EL|ELL|language",
          "every classroom is a language classroom", "we are all language teachers",
          "all of us are language teachers", "we all teach language|english",
        -- "Not the ESL teacher's work alone."
        all { negated(near { any { c.esl_teacher, "ESL department", "specialist",
          "specialists" }, any { "alone", "only", "sole", "solely" }, within = 10 }),
          near { c.fair_every_teacher, any { c.fair_teaches_language, "teach" }, within = 20 },
            window = "block" },
        all { near { c.fair_every_teacher, c.fair_teaches_language, within = 20 }, any { learner,
          "language", "english" },
          no(any { "should", "world language", "foreign language", "training", "english teacher",
            "literacy skills", "new teachers", "inappropriate", "authoriz*", "certif*", "licens*",
            "credential*", "endorse*", "possess*" }) } } },
    { text = "Home language used for thinking and drafting", need = "desirable",
      stated_by = all { near { c.fair_home_tongue, c.fair_think_in, within = 20 },
        any { "student", "students", "pupil", "pupils", "learners", "you", "children",
          "newcomers", "class", "classroom", "teachers", "ELs", "ELLs" },
        no(any { "parent", "parents", "family", "families", "guardian", "meeting", "should",
          "interpreter", "survey", "world language", "thinking skills",
          "dominant language" }) } },
  },
  conflicts = {
    { when = all { near { learner, later, within = 26 }, any { "content", "science", "history",
      "subject", "subjects", "math", "mathematics", "classes", "social studies", "courses" },
        no(any { "not", "never", "no", "do not", "rather than", "instead of", "need not",
          "without" }) },
      says = "English is to come before content", element = 1 },
    { when = all { near { any { "newcomers", "english learners", "ELs", "ELLs", "beginners",
      "ESL students" }, any { "concentrate on english", "study only english",
      "intensive english only", "english only at first", "take no science", "postpone" },
          within = 20 }, no(any { "not", "never", "no longer" }) },
      says = "newcomers wait for content", element = 1 },
    { when = all { near { any { "math", "science", "social studies", "history", "content" },
      any { "once they learn english", "once they have learned english",
      "when they have learned english", "until they know english", "once they are proficient",
      "after they exit" }, learner, within = 30 },
        no(any { "not", "never", "no" }) },
      says = "content is put off until English is learned", element = 1 },
    { when = all { permitted(near { any { "home language", "native language", "first language" },
      any { "thinking", "drafting", "draft", "class", "classroom", "notes" }, within = 12 }),
      "only", any { "emergency", "at lunch", "never" } },
      says = "the home language is kept out of class work", element = 4 },
  },

  action = {
    do_ = "Adopt the principle that English and content are learned together, require both objectives " ..
      "in every unit plan, and name language as part of every teacher's work.",
    role = "Director of curriculum with the EL director", within = "60 days",
    evidence = "The policy, the unit template and a sample of plans",
    measure = "Share of unit plans that name both a content and a language objective",
  },
  wording = {
    preferred = [[English learners learn English and academic content at the same time; no student waits for English before content. Every unit plan states a content objective and a language objective. All teachers are teachers of language in their subject. Students use their home language to think, discuss and draft.]],
    acceptable = [[Language and content are taught together; each unit has content and language objectives, and every teacher teaches the language of the subject.]],
    avoid = [[Newcomers concentrate on English before joining content classes.]],
  },
  examples = {
    met = { [[
# How English learners learn

English learners develop English and academic content at the same time.

Every unit plan states a content objective and a language objective.

All teachers are teachers of language.]], [[
## Beliefs about ELLs

- Language and content grow together: students learn English by doing science, history and math.
- Unit template: each unit must have one goal for the subject and one language goal.
- Every teacher, whatever the subject, is responsible for language development.]] },
    partial = { [[
# ENL

ENL instruction incorporates the concepts of the content areas and their standards.]], [[
English learners acquire English through the study of science and history.]], [[
Multilingual learners use their home language to brainstorm and draft before they write in English.]], [[
Academic English is not the work of the ESL teacher alone. In math, science and history every
teacher teaches the language of the subject.]], [[
The home language is welcome in the classroom for drafting, and not only in an emergency.]] },
    missing = { [[
The science department orders microscopes in May.]] },
    near_miss = { [[
The evaluation of English learners covers English proficiency and progress in the content areas.]], [[
The world language department posts its objectives for each unit.]], [[
All teachers submit lesson plans on Friday. Language in the halls must be respectful.]], [[
Phones may be used in the classroom only in an emergency.]] },
    conflicting = { [[
Newcomers concentrate on English before joining content classes.]], [[
English learners will take science and history once they have learned English.]], [[
The home language may be used in the classroom only in an emergency.]] },
  },
}
