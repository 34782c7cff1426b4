-- A notice that goes to the parent of an English learner. A letter to the family
-- ("your child") is one; so is what a rule says about the notice's contents.
local learner = any { c.english_learner, c.el_program, c.el_services, c.esl, "language program",
  "home language", "english learner", "bilingual" }
local letter = any { "placement letter|notice", "notice|notification of placement",
  "parent notification letter|letters", "program letter", "identification letter",
    "continuing placement" }
local to_parents = any { near { any { c.notify_verb, "apprise~", "acquaint~", "furnish*",
  "supplied" },
    c.parent, within = 16 }, "we are writing", "let you know",
      "dear parent|parents|family|families", "information for parents",
  "you wrote", "you told us", "you indicated", "your rights", "we tested",
  "include a sentence|paragraph|statement|line|page", letter,
    "your child|son|daughter|student|children", "parent notice", "letter", "notice",
  "notification", "written information to",
  "our choices", "our other choices", "the notice", "the notification", "each notice", "the letter",
  "notice|letter|notification shall|must|will" , "in the section headed",
    "paragraph of the letter" }
local function in_notice(q) return about(to_parents, q) end

-- What starts the clocks: the sending of a notice.
local sending = any { c.notify_verb, c.notice_letter, letter, "go out", "goes out",
  "sent", "issued", "receive", "is in the hands", "reach" }
local year_start = any { c.start_of_school_year, "first day", "opening", "school opens",
  "school begins",
  "school starts", "school year", "start of classes", "classes begin" }
local first_clock = any {
  near { any { "thirtieth day", "30th day", "thirty days", "30 days", "30 calendar days",
      "thirty calendar days", "first month", "first thirty days" }, year_start, within = 12 },
  deadline { about = sending, at_most = parameter "placement_notice_days", from = year_start,
    within = 40 },
  near { sending, any { "by september 30", "in september", "by the end of september",
    "first thirty days", "first 30 days", "first month of school", "by october 1",
    "thirty days of school" }, within = 30 } }
local later_clock = any {
  deadline { about = any { sending, c.placement_word, c.during_school_year, "clock" },
    at_most = parameter "late_notice_weeks", within = 40 },
  near { any { "two weeks", "2 weeks", "two week", "fortnight", "fourteen days", "14 days",
      "14 calendar days", "ten school days" },
    any { c.placement_word, c.during_school_year, "late", "later", "new arrival", "arrive after",
      "mid year", "during the year" }, within = 20 } }


return criterion {
  id = "FC-01",
  title = "Federal placement notice: 30 days, or two weeks mid-year, with all required contents",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "parent_notice", "title_iii_plan" },
  condition = { fact = "title_i_or_iii", is = true,
    text = "Title I or Title III money supports the language program" },
  authorities = { "ESEA § 1112", "ESEA § 3116" },
  ele = { former = "ELE 10" },
  why = "A parent who learns early why a child was placed, what else there is and how it ends " ..
    "can still change the course of the year.",

  topic = about(learner, any { letter, near { c.notify_verb, c.parent, within = 12 } }),
  -- A duty to tell parents of learners about placement, identification or the programs.
  addressed = about(learner, any {
    near { letter, any { c.parent, "send~", "sent", "must", "shall", "will" }, within = 12 },
    near { any { c.notify_verb, "provided" }, c.parent,
      any { c.placement_word, "identification", "identified as",
        c.el_program, c.el_services, "language acquisition program" },
      within = 24 } }),

  elements = {
    { text = "Within 30 days of the start of the school year; within two weeks of placement " ..
        "for students identified later", need = "required",
      -- Both clocks, in one paragraph or one short section.
      stated_by = about(any { learner, c.placement_word, "language program" },
        any { all { first_clock, later_clock, window = "block" },
          all { first_clock, later_clock, window = "section" } }) },
    { text = "Why identified and placed", need = "required",
      stated_by = about(any { learner, "your child", "limited english", "transitional program" },
        in_notice(near { c.reason_word,
        c.identified_or_placed, any { learner, c.placement_word, "program", "identif*" },
        within = 30 })) },
    { text = "English level, how it was measured, academic standing", need = "required",
      stated_by = any {
        in_notice(all { c.english_level_word, c.how_measured_word, c.academic_standing_word,
          window = "block" }),
        -- A table or a list, one item in each line.
        about(any { "parent letter", "letter to parents", letter, "notice to parents",
            "parent notification", "the notice", "the letter" },
          all { c.english_level_word, c.how_measured_word, c.academic_standing_word,
            any { "level of english", "english level", "english proficiency", "proficiency level" },
            any { "academic standing", "academic achievement", "academic status",
              "academic performance", "academic subject" }, window = "section" }) } },
    { text = "Teaching methods of this and other available programs", need = "required",
      stated_by = in_notice(all { c.teaching_method_word, c.other_programs_word,
        window = "block" }) },
    { text = "How the program meets the child's strengths and needs and leads to English and " ..
        "grade standards", need = "required",
      stated_by = in_notice(any {
        all { c.strengths_needs_word, any { "program", "class", "ESL", "we", "will", "placement" },
          any { all { c.learn_english_word, c.grade_standard_word, window = "block" } },
          window = "block" },
        all { near { "program", c.strengths_needs_word, within = 14 }, c.learn_english_word,
          c.grade_standard_word, window = "section" } }) },
    { text = "Exit rules, expected time to move on and, in high school, expected graduation rate",
      need = "required",
      stated_by = about(any { to_parents, learner }, any {
        all { c.leave_rule_word, c.expected_time_word, c.expected_graduation_word,
          window = "block" },
        -- The statute's "classrooms that are not tailored for English learners".
        anyhow(all { c.leave_rule_word, c.expected_time_word, c.expected_graduation_word,
          "not tailored" }) }) },
    { text = "For a child with a disability, fit with the IEP", need = "required",
      stated_by = in_notice(near { any { c.iep, "disability", "special education" },
        any { "program", "ESL", "language", "placement", "english" }, c.program_iep_fit,
        within = 32 }) },
    { text = "Right to immediate removal, to decline, to choose another program, and help choosing",
      need = "required",
      -- "If available" and "may" belong to the right itself: hence anyhow.
      stated_by = anyhow(any {
        all { c.remove_child, c.say_no_to_program, c.choose_other_program, any { c.parent, "your",
          "you" },
          any { "program", "ESL", "services" },
          no(any { "discretion", "will consider", "must wait" }), window = "block" },
        about(any { learner, to_parents }, all { c.remove_child,
          any { c.say_no_to_program, "immediate*", "right away", "at once" },
          any { c.choose_other_program, "select another", "of our programs" },
          no(any { "discretion", "will consider", "with the approval", "must wait" }),
            window = "block" }),
        about(any { learner, to_parents }, all { near { c.say_no_to_program, c.choose_other_program,
          within = 20 }, any { c.remove_child, "help choosing", "assist*" },
            window = "section" }) }) },
    { text = "Clear, uniform format and a language the parent understands, to the extent " ..
        "practicable",
      need = "required",
      -- "To the extent practicable" is the statute's own measure and no evasion here.
      stated_by = about(any { to_parents, learner, "provided to a parent",
        "information required" }, any {
        all { any { c.uniform_format, "uniform in format", "standard letter", "uniform",
          "same _ _ _ layout|format",
          "same layout", "single district form" }, c.family_language,
          window = "block" },
        all { any { "model letter", "form letter" }, any { c.plain_account_word,
          "free of technical" },
          c.family_language, window = "block" },
        anyhow(all { any { c.uniform_format, "uniform in format", "uniform" }, c.family_language,
          c.as_practicable }) }) },
    { text = "Copy filed each year", need = "desirable",
      stated_by = about(any { learner, letter, "notification letter", "parent letter" },
        near { any { "copy", "copies", "duplicate" },
          any { c.notice_letter, letter, "notices", "letters" },
          any { c.keep_on_file, c.cumulative_file, "folder", "file" }, within = 20 }) },
  },
  conflicts = {
    { when = about(learner, near { any { letter, "placement notice" }, c.english_only,
        within = 14 }),
      unless = any { "never", "not in english only" },
      says = "the placement notice goes out in English only", element = 9 },
  },
  agree = { on = "the time for the placement notice",
    about = deadline { about = any { letter,
      near { c.notify_verb, c.parent, c.placement_word, within = 20 } },
      from = c.start_of_school_year, at_most = "365 days" } },

  action = {
    do_ = "Set the letter beside the nine federal items, add what is missing, and write both " ..
      "clocks (30 days, two weeks) into the procedure with the name of the office that sends " ..
      "it.",
    role = "EL director with the Title I and Title III coordinator", within = "30 days",
    evidence = "The revised letter in each major language and the dated mailing list",
    measure = "Share of EL files with a complete letter sent inside its clock",
  },
  wording = {
    preferred = "No later than 30 days after the first day of school, the EL office shall send " ..
      "the parents of every English learner a placement notice; for a student identified " ..
      "during the year the notice shall be sent within two weeks of placement. The notice " ..
      "shall state: the reasons for identification and placement; the level of English, how it " ..
      "was assessed and the student's academic achievement; the method of instruction of this " ..
      "program and of the other available programs; how the program meets the student's " ..
      "strengths and needs and helps the student learn English and meet grade-level standards; " ..
      "the exit requirements, the expected time to exit and, in high school, the expected " ..
      "graduation rate; for a student with a disability, how the program meets the objectives " ..
      "of the IEP; and the right to remove the child immediately, to decline the program or " ..
      "choose another, with help in choosing. The notice follows one uniform, understandable " ..
      "format and is written in a language the parent understands. A copy of the notice is " ..
      "filed each year in the cumulative folder.",
    acceptable = "Placement notices with all federal contents are sent within 30 days of the " ..
      "start of the school year, and within two weeks of placement for students who come " ..
      "later.",
    avoid = "Parents are told about placement as early as is convenient.",
  },
  examples = {
    met = { [[
# Placement notice for English learners

Not later than 30 days after the beginning of the school year the EL office shall notify the
parents of each English learner. When a student is identified during the year, the notice shall
be sent within two weeks of placement. The notice shall state:

- the reasons for identification and for placement in the program;
- the level of English proficiency, how it was assessed, and academic achievement;
- the method of instruction in this program and in other available programs;
- how the program meets the child's strengths and needs, so that the child learns English and
  meets academic standards for promotion and graduation;
- the exit requirements, the expected time to exit, and the graduation rate in high school;
- for a child with a disability, how the program meets the objectives of the IEP;
- the right to remove the child immediately, to decline or choose another program, with help
  in selecting.

One uniform format, free of jargon, is used, and the notice is in the language of the home.]],
      [[
# ELL handbook: letters to families

Each fall, within thirty days of the opening of school, the ESL department sends a placement
letter to the family of every ELL; a newcomer's family receives it within two weeks of placement.

The letter explains why the student was identified and placed, the proficiency level, the test
used to measure it, and the student's standing in academic subjects.

The letter describes the teaching methods of the recommended program and of each alternative.

It tells how the program builds on the student's strengths and meets needs, how it helps the
student learn English and keep up with grade level standards.

The letter gives the exit criteria, the usual time to exit and the expected graduation rate of
high school students.

If the ELL has a disability, the letter says how ESL instruction supports the goals of the IEP.

The letter says that parents may remove the child at once, refuse services or choose another
program, and that a counselor helps them choose.

Every school uses the same form in a clear layout, in a language the parents understand.]] },
    partial = { [[
## Notification (LEP students)

When a child is placed in the bilingual program, the principal informs the parents of the
placement by letter.]], [[
The district must mail parents of English learners a notice of placement. A copy of the letter is
kept in the student's cumulative folder.]], [[
# Parent notification (English learners)

The letter includes the exit requirements for the program, the expected rate of transition into
classrooms that are not tailored for English learners and the expected rate of graduation from
high
school.]], [[
# Notice to parents of ELLs

Schools use the district's form letter. It is free of technical words and is written in the
language of the home.]], [[
The notice to parents of English learners shall be in an understandable and uniform format
and, to
the extent practicable, in a language that the parents can understand.]] },
    missing = { [[
The nurse mails vaccination reminders to parents within 30 days of the start of school.]] },
    near_miss = { [[
Legal references: 20 U.S.C. 6312, parent notification of language placement.]], [[
Teachers who believe a student needs ESL give the coordinator their reasons on the referral form
within two weeks.]] },
    conflicting = { [[
The placement letter for English learners is sent to parents in English only.]], [[
# ELD program

Parents are notified of placement each fall. The notification of placement is written in English;
it is issued only in English in all schools.]] },
  },
}
