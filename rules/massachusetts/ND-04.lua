local languages = any { c.home_language, c.english_and_another, "language of the home",
  "in the language", "in their language|languages",
  "tongue", "translated", "translate~", "home language", "languages spoken" }

return criterion {
  id = "ND-04",
  title = "Suspension notices and hearings in the language of the home",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "discipline_code", "student_handbook" },
  authorities = { "603 CMR 53.06", "Title VI" },
  why = "A parent who cannot read the charge or follow the hearing cannot speak for the child.",
  topic = any { c.suspend_verb, c.discipline_notice },
  addressed = any {
    -- Talks, notices and hearings on discipline, in words that the family understands.
    all { c.access_discipline, c.access_due_process, c.access_understood, no(any { "bullying",
      "disabilit*", "IEP", "handbook" }), window = "block", within = 40 },
    near { any { "suspension", "expulsion", "disciplinary hearing" }, any { "notice", "hearing",
      "hearings", "notices" },
      any { "home language", "primary language", "interpreter", "translated" }, within = 30 },
  },
  elements = {
    { text = "Before suspension, oral and written notice", need = "required",
      stated_by = any {
        all { any { "suspension", "suspend~", "expulsion", "exclusion", "suspended" }, c.aloud,
          c.on_paper, c.before_it,
          any { "notice", "parent", "parents", "letter", "tell~", "told", "notify~" }, no(any {
            "bus", "employee", "teacher is" }), window = "block" },
        under(any { "suspension", "suspensions" }, all { c.aloud, c.on_paper, c.before_it, any {
          "notice", "parent", "parents", "letter" }, window = "section" }),
        all { any { "oral and written notice", "written and oral notice" }, any { "suspension",
          "charges" }, window = "block" },
        anyhow(all { any { "suspend~", "suspended", "suspension" }, any { "before", "until",
          "without" }, c.aloud, c.on_paper,
          any { "no", "not", "only" }, any { "notice", "letter", "parent" } }),
      } },
    { text = "English and the primary language of the home", need = "required",
      stated_by = all { c.suspension_word, any { "notice", "notices", "letter", "letters", "form",
        "notification" }, "english", languages,
        no(any { "bullying", "placement in" }), window = "block" } },
    { text = "Offense, basis, possible length, right to a hearing and to an interpreter",
      need = "required",
      stated_by = anyhow(any {
        all { c.charge_word, c.length_word, c.hearing_word, c.interpreter_word,
          any { "notice", "letter", "principal", "suspension", "suspended", "right", "told" },
            window = "block" },
        under(any { "suspension", "suspensions", "hearing", "notice", "discipline" },
          all { c.charge_word, c.length_word, c.hearing_word, c.interpreter_word,
            window = "section" }),
        all { any { "part of letter", "the letter", "notice shall", "notice must", "letter" }, all {
          c.charge_word, any { "misconduct", "charged", "offense", "charge" } },
          c.length_word, c.hearing_word, c.interpreter_word, window = "section" },
      }) },
    { text = "EL suspension rates reviewed", need = "desirable",
      stated_by = all { c.english_learner, c.suspension_rates, c.look_into, any { "rate", "rates",
        "figures", "data", "numbers", "number", "how many", "share", "percent",
        "compile~", "count", "counts", "suspensions" }, window = "block" } },
    { text = "Language level considered in interviews and statements", need = "desirable",
      stated_by = anyhow(all { any { c.english_learner, "english level", "level of english",
        "student|students|child at level|levels", "home language", "newcomer" },
        all { any { "interview", "interviews", "interviewed", "interviewing", "questioning",
          "questioned", "question a|the|any|them|him", "before questioning", "confession",
          "written statement|statements|account",
          "give|write|make|take|sign|writes|gives|makes|signs|takes a|the|his|her|their|any statement|statements|account", "statements", "the statement", "side of the story" },
          any { "interpreter", "english level", "level of english", "level", "levels",
            "home language", "own language", "native language", "first language",
            "english proficiency", "language proficiency",
            "simple", "plain", "short" } },
        no(any { "classwork", "intake", "evaluation", "IEP", "survey", "home language survey",
          "hire~", "candidate" }), window = "block" }) },
  },
  conflicts = {
    { when = all { c.suspension_word, near { any { "student", "child", "sibling", "brother",
      "sister" }, any { "interpret", "interprets", "will interpret", "translate", "translates",
      "explain to the parent|parents" },
        within = 6 }, any { "notice", "hearing", "letter", "parent", "parents" } },
      unless = any { "not", "never", "no" },
      says = "the student interprets notice or hearing for the parent", element = 3 },
    { when = near { any { "suspension notice|notices|letter|letters",
      "notice|notices of suspension", "notice|notices of the suspension", "hearing notice|notices",
      "suspension hearing|hearings" },
        any { "in english only", "only in english", "by mail in english", "is issued in english",
          "are issued in english", "are in english", "english only" }, within = 14 },
      unless = any { "not", "never", "and in", "and the" },
      says = "suspension notices are in English only", element = 2 },
  },
  action = {
    do_ = "Put the suspension letter into the languages of the home, and bring an interpreter to each hearing.",
    role = "Principal with the language access coordinator", within = "60 days",
    evidence = "Translated letter and hearing record with the interpreter's name",
    measure = "Share of hearings with families who need one at which an interpreter was present",
  },
  wording = {
    preferred = [[Before any suspension the principal gives the student and the parent oral and
written notice, in
English and in the primary language of the home, of the offense, its basis, the possible length,
the right to a
hearing and the right to an interpreter at it.]],
    acceptable = [[Oral and written notice of a suspension is given beforehand in English and the
home language, and
an interpreter attends the hearing.]],
    avoid = [[Parents receive a letter; translation is provided when possible.]],
  },
  examples = {
    met = { [[
# Suspension

Before a suspension begins the principal shall give the student and parent oral and written notice.
The notice
is issued in English and in the primary language of the home. It states the offense, the basis of
the charge,
the possible length of the suspension, the right to a hearing and the right to an interpreter at
the hearing.]], [[
# Due process before suspension

1. Prior to any suspension the dean calls the parent and sends a letter.
2. The suspension letter is written in English and the home language.
3. The letter names the misconduct, the evidence, the longest possible number of days, how to be
  heard at a hearing and that an interpreter will be there.]] },
    partial = { [[
No student is suspended before the parent has had notice in a language that the parent understands.]], [[
The suspension notice shall be given to the parent in English and the home language.]], [[
Before a suspension the parent receives oral and written notice.]], [[
No student will be suspended until the assistant principal has told the parent by telephone and
sent a written notice home with the reasons.]], [[
Before a suspension the principal gives oral and written notice to the parent. Twice a year the
equity team reviews how many ELLs were suspended and compares the rate with other students.]], [[
Before an EL at level 1 or 2 is asked for a written statement, the administrator calls an
interpreter. The student may write in the home language. The letter of suspension goes to the
parent in English and in the primary language of the home.]] },
    missing = { [[
The student handbook lists the rules of conduct.]] },
    near_miss = { [[
Parents may ask for an interpreter at an IEP team meeting and receive written notice in their
language.]], [[
The suspension rate of students with disabilities is reviewed each quarter.]] },
    conflicting = { [[
At the suspension hearing the student will interpret for the parent.]], [[
Suspension notices are issued in English only.]] },
  },
}
