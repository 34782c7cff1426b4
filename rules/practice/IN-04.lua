local learner = any { c.english_learner, "ELs", "ELLs", "bilingual pupils", "ESL pupils" }
local esl = any { c.esl, "ESL", "ELD", "ENL", "language lessons", "english lessons",
  "EL service|services|instruction",
    "language instruction|support|services|help|classes|development", "pull out",
    "bilingual instruction|classes", "english support|help", "EL", "ELL" }

return criterion {
  id = "IN-04",
  title = "Mixed-ability scheduling that protects core subjects",
  kind = "practice", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "master_schedule_guidance", "school_improvement_plan", "program_of_studies" },
  authorities = { "Blueprint 3.1, district", "Blueprint 3.2, school", "EEOA" },
  ele = { former = "ELE 5" },
  why = "The schedule decides in June what an English learner can learn in September: who is in the " ..
    "room, which subject was given up for ESL, and which level is left.",

  topic = any { near { learner, any { c.master_schedule, c.heterogeneous, c.clustering,
    c.tracking }, within = 40 }, c.heterogeneous },
  -- Grouping and scheduling rules that keep English learners in mixed classes and in the core.
  addressed = any {
    near { learner, any { "core curriculum", "full course load", "heterogeneous*",
      "core courses", "core content" }, any { "shall", "must", "will", "denied", "scheduled",
      "placed", "participate~" }, within = 26 },
    near { any { "heterogeneous grouping|groupings", "heterogeneous groups|classes|sections",
      "mixed ability" }, any { "best", "preferred", "shall", "must", "will", "goals" }, any {
      "homogeneous", "classes", "sections", "met" }, within = 24 } },

  elements = {
    { text = "ELs scheduled first into heterogeneous core sections", need = "required",
      stated_by = all { near { any { learner, "ESL", "EL" }, c.fair_first, c.fair_to_schedule,
        within = 30 }, c.fair_mixed,
        any { c.fair_core }, no(any { "level 3", "low level", "should", "for efficiency" }),
          window = "block" } },
    { text = "ESL does not replace core, arts, recess or electives", need = "required",
      stated_by = any {
        all { about(any { learner, esl }, forbidden(near { esl, c.fair_replace,
          c.fair_protected_subject, within = 34 })),
          no(any { "instead of", "in lieu of", "rather than" }) },
        all { about(any { c.esl, "ESL", "language lessons|support|services", "EL services|service|support" },
          negated(near { any { "take~", "taken", "pull*", "schedul*", "withdraw*", "withdrawn", "miss",
            "lose", "remov*", "replac*", "during", "over", "cost" }, c.fair_protected_subject, within = 20 })),
          no(any { "instead of", "in lieu of", "rather than" }) },
        about(learner, forbidden(near { any { "replac*", "withdraw*", "withdrawn", "pull*",
          "pulled", "taken", "lose", "miss", "give up", "remov*", "deprived", "denied",
          "excused from" }, c.fair_protected_subject, any { "language", "ESL", "ELD", "ENL",
          "EL", "service", "services", "english" }, within = 34 })),
        all { near { any { "in addition to", "added to", "on top of" }, esl,
          c.fair_protected_subject, within = 24 }, no(any { "should" }) } } },
    { text = "Limit on share of ELs clustered in one section, with a teaching reason for exceptions", need = "required",
      stated_by = all { near { any { learner, "EL", "ELs" }, any { "percent", "half", "third",
        "quarter", "two fifths", "fraction", "proportion", "share", "number", "seats", "at most",
          "out of", "five", "six", "eight", "ten", "twelve", "third", "more than", "cap",
        "limit", "twice" }, within = 24 }, c.fair_cap,
        any { "section", "sections", "class", "classes", "homeroom", "homerooms", "room",
          "rooms", "course", "team" }, c.fair_exception,
        no(any { "should", "recommends", "recommend", "consider" }), window = "block" } },
    { text = "Yearly check of sections by EL status and level", need = "desirable",
      stated_by = all { near { any { learner, "EL", "EL status" }, any { c.fair_clustered,
        "number", "level", "levels", "status", "stage", "share", "enrollment", "list" },
        within = 30 },
        any { "section", "sections", "class lists", "classes", "course", "courses", "rosters",
          "schedule" }, any { c.fair_level, "level" }, c.fair_review, c.fair_recurring,
        no(any { "believes that" }), window = "block" } },
    { text = "Level tracks reviewed or removed", need = "desirable",
      stated_by = all { near { c.fair_tracks, c.fair_abolish, within = 26 }, any { learner,
        "ESL", "EL director", "detrack*", "single level", "one level", "heterogeneous*",
        "tracking" },
        any { "course", "courses", "section", "sections", "class", "classes", "level", "levels",
          "track", "tracks", "grade", "english", "math" },
        no(any { "asked if", "opinion is", "should", "may move up", "discipline",
          "homogeneous grouping" }), window = "block", within = 40 } },
  },
  conflicts = {
    { when = all { near { any { "ELs", "ELLs", "english learners", "ESL students", "newcomers",
      "LEP students" }, any { "grouped in", "placed in", "assigned to", "clustered in",
      "are placed", "do best at", "scheduled into" },
          any { "level 3", "lowest level", "low level", "low track", "lower track",
            "general level", "basic level", "lowest track", "remedial sections",
            "remedial courses", "lower level courses|sections|classes" }, within = 24 },
        no(any { "not", "never", "no", "no longer", "rather than", "avoid*", "used to",
          "intervention" }) },
      says = "English learners are grouped in low levels", element = 5 },
    { when = all { near { any { "ESL", "ELD", "ENL" }, any { "scheduled during",
      "scheduled over", "held during", "takes place during", "in place of", "instead of",
      "replaces" },
          any { "math", "mathematics", "science", "social studies", "history", "recess", "art",
            "music", "physical education", "an elective", "electives", "core" }, within = 14 },
        no(any { "not", "never", "no", "cannot", "nor", "rather than", "english language arts",
          "world language", "foreign language" }) },
      says = "ESL takes the place of another subject", element = 2 },
  },

  action = {
    do_ = "Write scheduling rules: English learners first and into mixed sections, no ESL over core, " ..
      "arts, recess or electives, a cap with reasons for exceptions, and a check of sections each year.",
    role = "Principal with counselors and the EL director", within = "60 days",
    evidence = "The scheduling guide and the yearly list of sections by EL status and level",
    measure = "Sections above the cap; English learners without a core subject or elective",
  },
  wording = {
    preferred = [[Counselors schedule English learners first, into heterogeneous sections of the core subjects. ESL shall not replace core instruction, art, music, physical education, recess or electives. No section may be more than 40 percent English learners, except for a teaching reason that the principal records in writing. Each August the principal and the EL director review the sections by EL status and proficiency level. Level tracks are reviewed each year and removed where they separate students.]],
    acceptable = [[English learners are placed before other students in mixed-ability core sections, ESL is never scheduled over core subjects or specials, and a section above the limit needs a written teaching reason.]],
    avoid = [[ELs are grouped in level 3 courses where ESL push-in is available.]],
  },
  examples = {
    met = { [[
# Scheduling rules

English learners are scheduled first, into heterogeneous sections of math, science and history.

ESL shall not replace core instruction, art, music, recess or electives.

No section may have more than 40 percent English learners, except for a teaching reason recorded
in writing.]], [[
## Building the master schedule (ELLs)

1. Place ELLs before other students in mixed-ability core sections.
2. ELLs are never pulled for ESL from math, science, recess, art or music.
3. A limit of one third ELLs applies in each class; the EL director explains any exception in
   writing.]] },
    partial = { [[
ESL is never scheduled over math, recess or art.]], [[
Each September the registrar checks every section for the number of ELs by proficiency level.]], [[
ESL is in addition to core instruction in math and science, not in exchange for it.]], [[
Level 3 courses in English and math shall be phased out by the fall, because ELs are found in
them
at twice their share of the school.]] },
    missing = { [[
The bell schedule for half days is posted outside the office.]] },
    near_miss = { [[
The track team is scheduled first for use of the field.]], [[
Teachers group students by reading ability for part of the day.]] },
    conflicting = { [[
ELs are grouped in level 3 courses where ESL push-in is available.]], [[
ESL is scheduled during science for first-year students.]] },
  },
}
