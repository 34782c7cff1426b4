-- Honors, AP, gifted and the like, in a text that is about them.
local advanced = c.fair_advanced
-- English or the learner's status, as what a decision turns on.
local ground = any { c.fair_ground, c.fair_learner }
-- Leaving the program or knowing English first.
local english_first = any { "exit~ ESL|ELD|ENL|the|from", "exited", "reclassif*",
  "english proficient", "proficient in english",
  "english proficiency", "fluent in english", "english placement test", "english fluency",
  "completed ESL|ELD|ENL", "finish~ ESL|ELD|ENL", "left the ESL|EL|ELL", "out of ESL|ELD|ENL",
  "exits", "test out of ESL", "proficient" }
local joining = any { "take", "enroll", "enrolled", "eligible", "join", "admitted", "apply",
  "register",
  "considered", "placed", "participate", "referred", "nominated", "recommended" }

return criterion {
  id = "AC-01",
  title = "Advanced, honors, gifted and enrichment programs open to ELs",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "program_of_studies", "el_policy", "nondiscrimination_policy",
    "school_improvement_plan", "student_handbook" },
  authorities = { "Title VI", "EEOA", "603 CMR 26.07", "M.G.L. c. 76, § 5", "OCR PAR brochure",
    "Blueprint 3.1, district" },
  why = "A student who is kept out of algebra, honors or the gifted program because her English " ..
    "is young loses years of schooling that no later class gives back.",

  topic = near { advanced, any { c.fair_learner, c.english_proficiency, c.home_language },
    within = 40 },
  -- A provision that lets English learners into such programs, or looks at who is in them.
  addressed = near { c.english_learner, advanced, any { c.fair_open, c.fair_bar, "offer~",
    "provide~",
    "encourage~", "recruit~", "increase~", "ensure~", "support~", "identif*" }, within = 30 },

  elements = {
    { text = "English proficiency is not a bar to advanced, AP, IB, honors, gifted, early college " ..
        "or enrichment", need = "required",
      stated_by = any {
        -- "No pupil shall be refused a place on the ground of English": the ban in one sentence.
        about(advanced, forbidden(near { ground, c.fair_bar, within = 26 })),
        all { advanced, negated(near { ground, c.fair_bar, within = 20 }), window = "block" },
        -- "Open at every level of English."
        about(advanced, near { c.fair_regardless, ground, any { c.fair_open, "enroll~", "take~",
          "accept~", "admit~" }, within = 24 }),
        all { near { c.english_learner, c.fair_open, advanced, within = 24 },
          no(any { "until", "if they", "once they", "only if", "should", "after they",
            "who have exited", "when they", "before they", "must show", "must be",
              "fluent" }) } } },
    { text = "Selection methods that do not turn on English alone", need = "required",
      stated_by = any { all { advanced, c.fair_selecting, anyhow(c.fair_method),
        no(permitted(c.fair_method)),
        no(any { "should", "will look at", "study whether" }),
        any { c.fair_learner, "english", "language", "bilingual", "nonverbal", "non verbal" },
        window = "block" },
        -- "Never by an English score alone."
        about(advanced, negated(near { c.fair_selecting, any { "english", "language", "verbal" },
          any { "alone", "solely", "only", "sole", "by itself", "single", "part of", "basis",
            "depend", "turn on", "rest on", "decide", "determine" },
          within = 30 })) } },
    { text = "Course and program information reaches families in their language",
      need = "required",
      stated_by = any {
        near { any { c.course_information, "course guide|catalog|catalogue|booklet|book" },
          c.fair_languages, within = 26 },
        about(advanced, near { c.fair_course_paper, c.fair_languages, within = 20 }),
        near { advanced, c.fair_languages, any { c.notify_verb, "furnish", "explain*",
          "describ*", "present*", "account" }, within = 24 },
        about(any { advanced, c.course_information }, near { c.fair_course_paper, seq {
          c.fair_language_name,
          c.fair_language_name, gap = 2 }, any { "in", "printed", "translat*", "issued",
            "english", "versions", "copies", "available", "send*", "sent", "posted" },
            within = 24 }) } },
    { text = "EL and former-EL participation reviewed yearly", need = "desirable",
      stated_by = any {
        all { advanced, near { c.fair_learner, c.fair_share, within = 26 }, c.fair_review,
          c.fair_recurring, window = "block" },
        -- The same in steps: rosters of advanced sections, lists of learners.
        all { near { advanced, any { "roster", "participation", "counts", "enrollments" },
          within = 8 },
          near { c.fair_learner, any { "list", "share", "count", "number", "percent", "rate",
            "participation" }, within = 14 },
          c.fair_review, c.fair_recurring, no("denied"), window = "section" } } },
    { text = "Counselors named as responsible, with interpreted course-selection meetings",
      need = "desirable",
      stated_by = all { c.counselor, any { c.fair_course_talk, advanced, near { any { "course",
        "courses", "schedule", "classes", "program" },
        any { "pick*", "choos*", "choice", "choices", "select*", "chosen", "plan*", "decid*",
          "sign up" }, within = 6 } }, c.fair_interpreted,
        any { c.parent, "meet*", "conference", "appointment", "talk*" }, window = "block" } },
  },
  conflicts = {
    { when = all { any { obliged(near { advanced, english_first, within = 22 }),
          forbidden(all { near { joining, advanced, within = 14 },
            any { near { "until", english_first, within = 8 }, near { "unless", english_first,
              within = 10 } } }) },
        no(any { c.regardless_of, negated(any { english_first, "require~", "required",
          "condition", "prerequisite" }),
          "not required", "monitor~", "review~", "college", "teacher",
          "limited english" }) },
      says = "English is asked for before an advanced program", element = 1 },
    { when = all { near { any { "requires", "require", "open only to", "limited to",
      "restricted to", "reserved for",
          "prerequisite", "must be", "need to be" }, any { "english proficient",
            "proficient in english",
          "fluent in english", "english proficiency", "exit from ESL|ELD|EL" }, advanced,
            within = 24 },
        no(any { c.regardless_of, negated(any { "require*", "limited to", "prerequisite",
          "must" }) }) },
      says = "English is a prerequisite of an advanced course", element = 1 },
    { when = all { forbidden(near { any { "ELs", "ELLs", "english learners",
      "ESL|ELD|ENL students",
          "LEP students", "english language learners", "multilingual learners", "newcomers" },
          any { "take", "enroll in", "eligible for", "be admitted", "be placed in",
            "be considered for",
          "participate in" }, advanced, within = 14 }),
        no(any { "deny", "denied", "excluded", "solely", "because", "on the basis", "discourag*",
          "prevented", "barred", "only on", "without" }) },
      says = "English learners are kept out of an advanced program", element = 1 },
  },

  action = {
    do_ = "Strike every English score, level or program exit from the entry rules of honors, AP, " ..
      "gifted, early college and enrichment; choose by evidence that needs no English; and count " ..
      "each year who is in.",
    role = "Superintendent with principals and the director of guidance", within = "30 days",
    evidence = "The revised program of studies, the translated course guide and the yearly count",
    measure = "Share of English learners and former English learners in each advanced course, " ..
      "beside their share of the grade",
  },
  wording = {
    preferred = [[No student shall be denied a place in an honors, Advanced Placement, gifted, early college or enrichment program because of his or her level of English. Students are selected by several kinds of evidence, including work samples and nonverbal measures, so that English alone never decides. The program of studies and all course information are given to families in their home language. School counselors are responsible for meeting each English learner's family, with an interpreter, before courses are chosen. Every October the principal reports the participation of current and former English learners in each program.]],
    acceptable = [[English learners may enroll in any honors, AP or gifted program at any level of English, and course information is translated for their families.]],
    avoid = [[Students take honors courses once they have exited ESL.]],
  },
  examples = {
    met = { [[
# Honors and Advanced Placement

No student shall be excluded from an honors or AP course because of limited English proficiency.

Students are selected for honors by multiple measures, among them a portfolio in any language.

The course catalog is translated and sent to families in their home language.]], [[
## Gifted program (grades 3 to 8)

- ELLs at any level of English may enroll in the gifted program on the same terms as others.
- Identification for gifted services relies on a nonverbal test and on work samples, so that a
  child's English is not decisive.
- Information about the gifted program goes home in Spanish, Portuguese and Khmer.]], [[
# Gifted and honors placement

An ELL shall not be kept out of the gifted program or of an honors section because of a WIDA
score. Placement in honors is never decided by an English test alone; teachers also look at
work
samples.

AP and honors offerings are explained to families in their home language at the January
meeting.]] },
    partial = { [[
Limited English proficiency is not a barrier to enrollment in early college.]], [[
The program of studies is available to families in their own language.]], [[
Each fall the principal reviews the enrollment of current and former ELs in AP, honors and dual
enrollment courses and reports it to the board.]], [[
## October participation check

1. The registrar prints the rosters of all AP and honors sections.
2. The MLL office prints its list of current and former MLLs.
3. The two are compared every fall, and any gap is discussed with the department heads.]], [[
Guidance counselors meet with the parents of every emergent bilingual student before course
selection in February. An interpreter is booked by the guidance office for each appointment.]], [[
No IB course may be limited to students who are fluent in English.]] },
    missing = { [[
Honors courses carry extra weight in class rank.]] },
    near_miss = { [[
The ESL department and the honors committee share an office on the second floor.]], [[
Students enroll in Advanced Placement courses in March. The fee for each examination is $99.]], [[
Each fall the principal reviews the enrollment of boys and girls in AP and honors courses.]], [[
Enrollment in French 4 Honors is limited to students who are proficient in French.]] },
    conflicting = { [[
Students must exit ESL before enrolling in honors courses.]], [[
ESL students may not take AP courses.]], [[
Enrollment in International Baccalaureate courses is limited to students who are fluent in
English.]] },
  },
}
