-- Progress in English and the results of the yearly English test, as news to families.
local learner = any { c.english_learner, c.el_program, c.el_services, c.esl, "english learner",
  "bilingual" }
local progress = any { c.english_progress,
  about(learner, any { "progress report", "report of progress", "reports of progress" }) }
local test = c.test_results_word
local results = near { test, c.result_word, within = 8 }
local told = any { seq { c.fam_tells, c.parent, gap = 4 },
  seq { c.parent, c.fam_is_told, gap = 8 },
  seq { any { "provide~", "give~", "furnish~" }, c.parent, c.fam_news, gap = 6 },
  seq { any { "communicate~", "report~", "share~", "send~", "explain~", "mail~", "discuss~" },
    any { "to", "with" }, c.parent, gap = 7 } }
local families = any { c.parent, "home", "families", "you", "household" }

return criterion {
  id = "FC-07",
  title = "Progress reports and ACCESS results shared in a language families understand",
  kind = "guidance", jurisdiction = "ma", severity = "medium",
  standard = "family_and_community_engagement",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "parent_notice", "language_access_plan" },
  authorities = { "M.G.L. c. 71A, § 7", "ELE monitoring", "Blueprint 1.2, school" },
  ele = { former = "ELE 10" },
  why = "Parents of English learners need the same news about school as other parents, as " ..
    "often, and in words they can use.",

  topic = any { progress, results, near { test, families, within = 20 } },
  -- Families of learners hear how the child is getting on, or the results of the yearly test;
  -- results of the first screening come with the placement.
  addressed = about(learner, all { any {
      near { told, any { c.fam_progress_news, c.english_progress }, within = 14 },
      near { any { c.english_progress, "progress report" }, families, any { "send~", "sent",
        "receive~", "mail~", "go home", "provided", "issue~", "given" },
        any { learner, "english" }, within = 30 },
      near { told, any { "results", "scores", "proficiency level" }, c.yearly, within = 20 },
      near { results, any { told, "explain~ to|with" }, within = 20 },
      near { any { "language development test", "proficiency test|assessment" }, "result*",
        any { told, seq { "right to receive", "results", gap = 8 } }, within = 24 } },
    no(any { "screener", "screening", "initial", "enrollment", "determination" }),
    no(any { "IEP", "special education", c.former_english_learner }) }),

  elements = {
    { text = "EL progress reports on the same schedule as report cards", need = "required",
      stated_by = any {
        near { progress, c.report_card_schedule, any { families, "sent", "send~", "issued", "go",
          "goes", "given", "receive~", "mail~", "accompan*", "written", "come", "share*",
            "complete*",
          "prepared", "enclosed", "distribut*" }, within = 40 },
        all { c.english_progress, any { "report card", "grades", "marking period", "same schedule",
            "as often as" }, families,
          any { "each", "every", "same", "with", "along", "whenever", "together", "as often as" },
          window = "block" } } },
    { text = "Written in the family's language where practicable", need = "required",
      -- "Where practicable" is the rule's own measure and no evasion here.
      stated_by = any {
        about(progress, near { any { progress, "the report", "reports", "comments", "it" },
          c.family_language, any { "written", "report", "reports", "sent", "translat*", "in the",
            "issued", "come", "have it", "version", "prepared", "leave", "go", "read", "printed",
              "given",
            "home" }, within = 30 }),
        anyhow(about(any { learner, c.english_progress }, near { any { progress, "the report",
          "reports" }, c.family_language,
          c.as_practicable, within = 36 })) } },
    { text = "ACCESS results explained to parents each year", need = "required",
      stated_by = any {
        all { test, c.result_word, near { c.explained_word, families, within = 26 },
          window = "block" },
        all { near { told, any { "status of english", "english proficiency status|level|growth",
            "level of english proficiency", results }, within = 12 }, c.yearly,
          no(any { "initial", "screener", "screening", "identified", "placement" }) },
        near { results, families, any { "each year", "every year", "annually", "yearly",
          "each spring",
          "every spring", "each fall", "each summer" }, any { c.explained_word, "letter", "sent",
          "send~", "conference" }, within = 40 } } },
    { text = "Translated score reports and an interpreted meeting", need = "desirable",
      stated_by = all { any { test, "score report", "english test", "parent report", "the scores" },
        any { "translat*", "in the|their home|own|family|native language" },
        any { "report", "result", "score" },
        any { "interpret*" }, any { "meeting", "conference", "call", "session", "appointment",
          "evening", "talk", "conversation" }, window = "block" } },
  },
  conflicts = {
    { when = near { any { "score report", "test results", "ACCESS report", "ACCESS results",
        "progress reports", "progress report" }, any { "in english only", "only in english",
        "english only", "not translated" }, any { c.parent, "home", "sent", "families", "issued",
        "written", "printed" }, within = 18 },
      unless = any { "never" },
      says = "reports go to families in English only", element = 2 },
  },

  action = {
    do_ = "Print the dates of the English progress report on the report card calendar, send it " ..
      "in the family's language, and offer each family a short interpreted talk about the " ..
      "ACCESS scores.",
    role = "EL director with the ESL teachers", within = "90 days",
    evidence = "The calendar, the report forms in each language and the record of result talks",
    measure = "Share of EL families who received the report in their language and had results " ..
      "explained",
  },
  wording = {
    preferred = "ESL teachers shall send parents of English learners an English progress " ..
      "report with every report card, written in the family's language where practicable. Each " ..
      "year, when ACCESS results arrive, the ESL teacher explains the results to the parents, " ..
      "sends the score report in translation, and offers a meeting with an interpreter.",
    acceptable = "EL progress reports go home with report cards in the home language, and " ..
      "ACCESS results are explained to parents every year.",
    avoid = "Scores are kept in the student's folder and can be seen on request.",
  },
  examples = {
    met = { [[
# Reports to families

EL progress reports are sent to parents with every report card.

The EL progress report is written in the language of the home.

Each spring the ESL teacher explains the ACCESS results to the parents.]], [[
## MLL handbook

| What families receive | When | Language |
|---|---|---|
| ESL progress report, with the report card | each trimester | home language of the parents |

The score report of the annual English proficiency test is sent to parents every year and the
teacher goes through the levels with them.]] },
    partial = { [[
# Multilingual learners

The EL teacher communicates the student's progress to parents every quarter.]],
      [[
Parents of LEP students receive an ESL progress report twice a year.]], [[
Parents of English learners shall be sent the results of the WIDA test.]], [[
# English learner program

Progress reports are written, to the extent practicable, in a language that parents understand.]], [[
In the fall families receive a translated ACCESS score report and are invited to a conference
with
an interpreter.]] },
    missing = { [[
Progress reports are mailed to all parents in the middle of each term.]] },
    near_miss = { [[
# English learners

Parents are informed of the results of the initial screening.]],
      [[
ACCESS score reports are filed in the cumulative record of each English learner.]], [[
The district enters WIDA scores in the data system each June.]], [[
Families receive a report on the state test in mathematics and are invited to a conference.]] },
    conflicting = { [[
ACCESS score reports are sent home in English only.]], [[
Progress reports for ELLs are written only in English and sent to families.]] },
  },
}
