local survey = any { c.language_form,
  about(any { c.language_form, c.other_language, "language help", "language support",
    c.immigration_status, c.core_esl, "languages", "english lessons", "english support" },
    c.some_form) }
local no_word = any { "not", "no", "never", "nothing", "none", "neither", "nor", "without",
  "don't", "doesn't", "cannot", "won't" }
local answers = any { "answer", "reply|replies", "response", "survey", "questionnaire",
  "what you write", "this form", "the form", "language form" }

return criterion {
  id = "ID-04",
  title = "Purpose statement on language surveys: not immigration, not automatic placement",
  kind = "guidance", jurisdiction = "ma", severity = "medium",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "enrollment_policy", "el_program_handbook", "parent_notice" },
  authorities = { "DESE charter checklist", "AG guidance 2025", "Plyler v. Doe" },
  ele = { former = "ELE 3", current = "ELE 1" },
  why = [[A family that fears what a form is for answers "English" and the child
loses its services.]],
  topic = c.language_form,
  addressed = anyhow(near { c.language_form, c.survey_purpose, c.solely, within = 20 }),
  elements = {
    { text = "Survey is used only to find students who may need language support",
      need = "required",
      stated_by = anyhow(about(survey, all { c.only_for, c.find_need,
        any { survey, "write here", "helps us", "purpose", "ask", "used", "use", "reason",
          "serves" }, no(any { "only to families", "only if", "hope~" }) })),
    },
    { text = "Survey does not ask about or decide citizenship or immigration status",
      need = "required",
      stated_by = anyhow(about(survey, all { c.not_immigration, no_word,
        no(any { "shall not be enrolled", "unless" }) })),
    },
    { text = "Answers alone do not place a child in a program", need = "required",
      stated_by = anyhow(about(any { c.language_form, c.core_esl, c.core_el,
        c.bilingual_program, "language program", "language screening", "english screening", "language test" },
        all { near { answers, c.put_in_program, within = 16 },
          any { c.core_esl, "program", "class", "classes", "services", "EL", "ELL",
            "english learner", "group", "level", "grade", "placement" },
          any { "not", "no", "never", "nor", "neither", "nothing", "cannot", "alone", "only after", "not until", "rather than", "by itself",
            "by themselves" }, no(c.not_immigration) })),
    },
    { text = "Statement appears on the form in families' languages", need = "desirable",
      stated_by = anyhow(about(any { c.language_form, "language screening", "legal status",
        "immigration", "survey", "questionnaire", c.core_esl, "language support" },
        all { any { c.the_statement }, c.on_form,
          any { "form", "forms", "survey", "surveys", "questionnaire", "questionnaires",
            "copy", "copies", "translations", "versions", "version", "page" },
          no(any { "manual", "guide", "handbook", "website" }),
          any { c.in_their_language, "languages", "each language", "every language",
            "translat*" } })),
    } },
  conflicts = {
    {
      when = near { c.language_form,
        any { "country of birth", "citizenship", "immigration status", "date of entry",
          "country of citizenship", "visa" },
        any { "record~", "ask~", "include~", "require~", "list~", "state~", "complete~" },
        within = 16 },
      unless = no_word,
      says = "the language survey asks about origin or status", element = 2,
    },
    {
      when = about(c.language_form, all { any { "survey", "answers", "responses" },
        any { "is placed in", "are placed in", "automatically placed",
          "is automatically placed", "places the child" },
        any { c.esl, c.el_program, c.el_services } }),
      unless = any { no_word, "screen~", "test~", "assess~", "screener", "screening" },
      says = "an answer alone places the child", element = 3,
    } },
  action = {
    do_ = [[Print a short purpose statement on the survey, in every language in which
it is offered, and repeat it in the registration procedure.]],
    role = "Registrar with the director of English learner education", within = "90 days",
    evidence = "The survey in each language with the statement on it",
    measure = "Surveys in use that carry the statement (goal: all)",
  },
  wording = {
    preferred = [[The Home Language Survey is used only to find students who may need help
with English. The survey does not ask about citizenship or immigration. Answers on the
survey alone never place a child in a program; the English test comes first. This statement
is printed on the form in every language in which the form is offered.]],
    acceptable = [[The survey is used only to identify students for English screening and has
nothing to do with immigration. Survey answers alone do not place a child in a program.]],
    avoid = [[Complete all parts of the home language survey, including country of
citizenship and date of entry.]],
  },
  examples = {
    met = {
      [[
The home language survey is used only to find children who may need English support. The
survey does not ask about immigration status. Survey answers alone do not place a child in
ESL.]],
      [[
# About the language survey

- This form has one purpose: to see who should be screened for English language services.
- The form never asks about citizenship.
- Your answers on the form do not decide your child's program.]] },
    partial = {
      [[
The home language questionnaire has nothing to do with immigration or visas.]],
      [[
Answers to the HLS by themselves do not place a student in the EL program.]], [[
# Home language survey

Each of the nine translations of the form carries at its top a short statement of its purpose.]] },
    missing = {
      [[
The school keeps family information confidential.]] },
    near_miss = {
      [[
All parents complete a home language survey at registration.]],
      [[
Schools do not ask about immigration status when a family enrolls a child.]], [[
Each of the nine translations of the field trip form carries at its top a statement of its
purpose.]] },
    conflicting = {
      [[
The home language survey shall record the country of birth and citizenship of the parents.]],
      [[
Students whose home language survey answers name another language are placed in ESL.]] },
  },
}
