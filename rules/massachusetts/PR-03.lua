local esl = c.esl_time
local context = any { c.esl, c.english_learner, c.esl_time }
-- An amount of ESL: minutes, hours, or so many periods.
local amount = any {
  number { about = any { esl, c.level_words }, min = parameter "esl_minutes", unit = "minute",
    within = 30 },
  all {
    any { "one", "two", "three", "four", "five", "ten", "1", "2", "3", "4", "5", "10",
      "double", "single" },
    any { "period", "periods", "block", "blocks", "sessions", "lessons" } } }
-- Lessons, and how many or how long: not a test, a meeting or a wait.
local lessons = any { esl, c.english_part, "language support" }
local other_time = no(any { "special education", "test", "testing", "assess*", "screen*", "notif*",
  "notice", "report~", "interpreter", "translat*", "training", "exit*", "monitor*", "meeting",
  "credit", "within" })
local logged = any { "minutes", "time", "sessions", "service", "services", "lessons", "hours",
  "periods" }

return criterion {
  id = "PR-03",
  title = "Dedicated ESL time set by proficiency level",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "master_schedule_guidance", "program_of_studies",
    "school_improvement_plan" },
  authorities = { "DESE EL guidance 2024", "M.G.L. c. 71A, § 7A", "EEOA" },
  ele = { former = "ELE 5" },
  why = [[ESL time that is not written down is the first thing a full timetable
swallows.]],
  topic = about(context, any { c.esl_class, "minutes", "periods", c.master_schedule }),
  addressed = about(c.english_learner, any {
    number { about = esl, min = parameter "esl_minutes", unit = "minute", within = 14 },
    near { esl, any { "per day", "per week", "daily", "a week", "a day", "each day" },
      within = 10 },
    -- How much of it depends on the level of English.
    all { any { lessons, "instruction", "services" }, c.how_much_time, any { "level", "levels",
        "proficiency", "proficient" }, any { "depend~", "determined", "based on", "according to",
        "varies", "vary", "set by", "in accordance with", "for each", "by", "appropriate to",
        "required", c.low_level }, other_time, within = 26 } }),
  elements = {
    { text = "Minutes or periods of ESL per day or week by proficiency level",
      need = "required",
      stated_by = any {
        about(esl, all { amount, c.level_words, any { c.period_words },
          no(any { "special education", "reading intervention", "intervention block",
            "english language arts" }) }) },
    },
    { text = "More time at lower levels", need = "required",
      stated_by = any {
        -- "More intensive instruction for students of lower proficiency".
        about(any { c.english_learner, esl }, all { near { any { c.low_level, near { any { "level",
            "proficiency" }, any { "lower", "lowest", "low", "limited" }, within = 6 } },
          c.more_of_it, within = 14 }, any { lessons, "instruction", "services", "service",
          "support" }, other_time, no(any { "reading intervention", "literacy lab" }) }),
        about(esl, all { c.low_level, c.larger_share,
          any { c.period_words, "time", "instruction", "ESL", "services", "service",
            "support" }, no(any { "reading intervention", "literacy lab" }) }),
        -- The level and the time fall and rise together.
        about(esl, all { any { "level", "levels", "proficiency" },
          any { "decreas*", "fewer", "diminish*", "taper*", "less time", "reduc*", "the more",
            "steps down", "shrink*", "go~ down", "goes down", "fall~", "falls", "drop~",
            "declin*", "lessen*", "smaller" },
          any { "rise~", "rises", "increase*", "grows", "grow", "gain~", "higher", "move~ up",
            "climb*", "advance~", "the lower", "progress", "improve*" } }),
        -- Double at the bottom, single at the top.
        about(esl, all { c.low_level,
          any { "two periods", "double period", "three periods", "two blocks", "double block",
            "two to three", "2 periods", "3 periods", "two class periods", "ten periods" },
          any { "one period", "a period", "one block", "single period", "1 period",
            "one class period", "five periods" }, window = "section", within = 60 }),
        -- A table row for a low level, and another for a high level with less.
        about(esl, all {
          all { any { "level", "levels", "minutes" },
            any { "=1", "=2", "=one", "entering", "emerging", "beginning", "beginner",
              "newcomer" },
            any { "90", "100", "120", "135", "150", "180", "225", "300", "360", "450", "ten",
              "two periods" } },
          all { any { "level", "levels", "minutes" },
            any { "=4", "=5", "=3", "expanding", "bridging", "developing", "intermediate",
              "advanced", "transitioning" },
            any { "30", "40", "45", "50", "60", "five", "one period" } }, window = "section",
          within = 80 }),
        about(esl, all { c.low_level,
          any { "300 minutes", "360 minutes", "360", "450", "90 minutes", "120 minutes",
            "135 minutes", "225 minutes", "75 minutes", "90", "120", "100 minutes", "135" },
          any { "higher", "level 3", "level 4", "levels 3", "intermediate", "developing",
            "expanding", "advanced", "bridging", "transitional" },
          any { "45", "180", "30 minutes", "45 minutes", "60", "40", "30", "60 minutes",
            "150" }, window = "section", within = 80 }) },
    },
    { text = "Protected on the master schedule", need = "required",
      -- "May not be used for other purposes" is the point: hence anyhow.
      stated_by = anyhow(any {
        about(context, all { near { c.esl_block, c.timetable, c.held_safe, within = 24 },
          no(any { "literacy block", "should", "possible", "feasible", "hope~", "tries",
            "ideally", "practical", "encouraged", "not protected", "as needed", "workshop" }) }),
        -- "No pupil shall be taken out of ESL for an assembly."
        forbidden(any {
          seq { any { "pull~", "take~", "taken", "remove~", "withdraw*", "excuse~" },
            any { "from", "out of" }, c.esl_block, gap = 8 },
          near { any { "cancel~", "shorten~", "interrupt~", "displace~", "given up",
            "scheduled over", "scheduled during", "bumped" }, c.esl_block, within = 12 } }),
        about(context, all { c.esl_block, c.timetable,
          any { "locked", "cannot be moved", "not be moved", "never", "protected",
            "not be used", "not be cancelled" },
          no(any { "literacy block", "reading block", "math block", "should", "possible",
            "hope~" }), window = "block" }) }),
    },
    { text = "Actual minutes logged and checked each term", need = "desirable",
      stated_by = about(context, all { near { c.keeps_log, logged, within = 14 },
        near { c.checks_log, c.each_term, within = 24 },
        any { esl, "language", "ESL", "ENL", "ELD", "EL" },
        no(any { "special education", "IEP" }), window = "section" }),
    },
    { text = "Exceptions explained in writing", need = "desirable",
      stated_by = about(context, all {
        near { any { esl, "minutes", "minimum", "service time" }, c.cannot_give, within = 18 },
        c.written_why,
        any { "reason", "reasons", "why", "explain~", "explanation", "in writing",
          "statement", "written", "memo", "memorandum", "note", "form", "states", "cause",
          "justif*" }, window = "block" }),
    } },
  conflicts = {
    {
      when = seq { any { c.esl, c.esl_class },
        any { "provided", "offered", "scheduled", "receive~", "taught", "delivered", "given",
          "provide~", "is", "are" },
        any { "as scheduling allows", "as the schedule allows", "as scheduling permits",
          "when no special", "as time allows", "as time permits", "as staffing allows",
          "when the schedule permits" }, gap = 4 },
      says = "ESL time depends on what the schedule leaves", element = 3,
    },
    {
      when = anyhow(about(c.core_esl, all {
        any { "higher levels", "higher level", "level 4", "level 5", "levels 4",
          "advanced level" },
        any { "no ESL", "do not receive ESL", "not scheduled for ESL", "do not receive ELD",
          "no ELD" } })),
      unless = any { "nobody", "no student", "never", "may not" },
      says = "students at higher levels get no ESL", element = 1,
    },
    {
      when = near { any { "ESL minutes", "minutes of ESL", "ESL time", "ELD minutes" },
        any { "depend on the number of students", "depend on group size",
          "depends on group size", "depends on the number of students",
          "depend on the size of the group" }, within = 8 },
      says = "minutes follow group size instead of level", element = 1,
    } },
  action = {
    do_ = [[Add a table of minimum ESL time by proficiency level, have it scheduled
first and guarded, and check delivered minutes each term.]],
    role = "Director of English learner education with the schedulers", within = "60 days",
    evidence = "The table, the master schedule, the service log",
    measure = [[Share of English learners who received their minimum ESL time, by school
and term]],
  },
  wording = {
    preferred = [[ESL is scheduled by proficiency level: students at levels 1 and 2 receive
at least 90 minutes of ESL a day, and students at levels 3 to 5 at least 45 minutes; lower
levels receive more time. ESL blocks are placed in the master schedule before electives and
are not used for other purposes. ESL teachers log the minutes delivered, and the coordinator
checks the log each term. A school that falls short of the ESL minutes explains the
exception to the director in writing.]],
    acceptable = [[Level 1 and 2 students have two ESL periods a day, others one; ESL is
scheduled first.]],
    avoid = [[ESL is provided as scheduling allows.]],
  },
  examples = {
    met = {
      [[
# ESL time

Students at level 1 receive 90 minutes of ESL a day and students at level 4 receive 45
minutes. Students at lower levels receive more ESL minutes than others. ESL periods are
built into the master schedule first and are protected.]],
      [[
## Scheduling ELD

- ELD: beginners have two periods per day, which is more time than intermediate students
  have.
- ELD: intermediate students have one period per day.
- ELD sections are placed on the master schedule before electives and shall not be moved.]] },
    partial = { [[
The hours of ENL instruction depend on the proficiency level of the English learner.]],
     [[
ELLs receive 45 minutes of ESL instruction daily.]],
      [[
Entering and emerging students receive more ESL time than students at higher levels.]], [[
Minutes of ESL decrease as the level of English rises.]], [[
No student shall be pulled from the ESL block for assemblies, make-up tests or music lessons.]], [[
The ESL teacher logs the minutes given to each EL. The department head compares the log with
the schedule each quarter and reports a shortfall to the principal.]], [[
Where a school cannot give the minutes of ESL listed above, the principal writes down why. The
written statement goes to the director and to the parents.]] },
    missing = {
      [[
Mathematics is taught for 60 minutes a day in all grades.]] },
    near_miss = { [[
English learners at the entering level take the test of English each year, which lasts two hours.]],
     [[
The literacy block of 90 minutes is protected on the master schedule in grades K to 3.]],
      [[
Level 2 welding meets for two periods per day.]] },
    conflicting = {
      [[
ESL is provided as scheduling allows.]],
      [[
Students at higher levels receive no ESL.]], [[
ESL minutes depend on the number of students in the building, from 15 minutes a week upward.]] },
  },
}
