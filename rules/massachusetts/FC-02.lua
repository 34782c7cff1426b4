-- The state notice: what parents are told of their rights about language programs.
local learner = any { c.english_learner, c.el_program, c.el_services, c.esl, c.law_chapter_71a,
  "language program", "bilingual", "english learner" }
local rights = any { c.rights_notice, "parent rights", "parents rights", "rights letter",
  "rights mailing", "rights and program|programs", "program and rights", "their rights",
  "your rights", "notice of rights", "rights notice", "letter of rights", "rights printed in",
    "71A letter|notice" }
local mailed = any { "mail", "mail~", "mailed", "postal", "by post", "first class", "in the mail",
  "mailing", "envelope", "posted to", "post office", "postmark*", "mails" }
-- The notice as such, or one about learners' programs.
local el_notice = any { rights, near { any { c.notice_letter, c.notify_verb,
  "intention to screen" },
  any { learner, "programs", "program" }, within = 14 } }
local told_parents = any { seq { c.fam_tells, c.parent, gap = 4 },
  seq { c.parent, c.fam_is_told, gap = 8 },
  seq { any { "provide~", "give~", "furnish~" }, c.parent, c.fam_news, gap = 6 },
  seq { any { "communicate~", "report~", "share~", "send~", "explain~", "mail~", "discuss~" },
    any { "to", "with" }, c.parent, gap = 7 } }
local told = any { c.notify_verb, c.notice_letter, rights, "right to", "entitled to", "you may",
  "you can", "parents may", "parents can", "families may", "they may", "withdraw by" }

return criterion {
  id = "FC-02",
  title = "State notice of rights: mailed within 10 days of enrollment and every year",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "parent_notice", "enrollment_policy" },
  authorities = { "M.G.L. c. 71A, § 12", "LOOK Act" },
  ele = { former = "ELE 10" },
  why = "Families who hear of their choices in the first days, and again each year, can use " ..
    "them before a program has been chosen for them.",

  topic = about(learner, any { rights, near { c.notify_verb, c.parent, within = 12 } }),
  -- Parents are told of their rights concerning the programs, or of the programs there are
  -- to choose from. To have a right is not yet to be told of it.
  addressed = about(learner, any {
    all { near { any { c.rights_notice, "bill of rights" }, any { c.mail, "send~", "sent", "given",
      "inform~", "provid*", "receive~", "copy", "tell~", "explain~", "notify~" }, within = 14 },
        no(c.fam_other_notice) },
    all { any { seq { told_parents, c.fam_program_choice, gap = 28 },
        seq { "receive~ information", c.parent, c.fam_program_choice, gap = 12 } },
      no(any { c.fam_other_notice, "interpret*" }) } }),

  elements = {
    { text = "By mail no later than 10 days after enrollment", need = "required",
      -- The notice itself must be what is mailed: schools mail much else to new families.
      stated_by = any {
        all { deadline { about = any { mailed, el_notice },
            at_most = parameter "state_notice_days", within = 40 },
          any { near { mailed, el_notice, within = 40 } }, c.time_of_enrollment },
        all { el_notice, deadline { about = mailed, at_most = parameter "state_notice_days",
            within = 40 },
          any { c.time_of_enrollment, "enroll*" }, no(c.nurse), window = "block" },
        -- "Never later than the tenth day": a limit, not a negation.
        anyhow(all { el_notice, near { any { "ten days", "10 days", "tenth day", "day ten",
          "day 10", "10th day", "ten calendar days" },
          any { mailed, "enroll*" }, within = 24 }, mailed, any { "enroll*", "regist*" },
          no(any { c.nurse, "need not", "not required", "may" }), window = "block" }) } },
    { text = "At least once a year afterwards", need = "required",
      stated_by = any {
        about(learner, every { about = any { rights, near { c.parent, "right", within = 12 } },
          period = "year", within = 30 }),
        about(learner, all { rights, any { c.yearly, "every august", "every fall",
          "at least once in the", "again each|every", "year after", "repeated",
          "each school year", "each year" }, window = "block" }),
        about(learner, near { c.yearly, c.parent, any { "program options", "available program",
          "language acquisition program", "choice of program" }, within = 40 }),
        about(learner, all { "beginning of each school year", c.parent,
          any { "language acquisition program", c.el_program }, "provided|informed|notified" }) } },
    { text = "Right to choose, to ask for a new program and to withdraw", need = "required",
      -- "A program not yet offered" has a "not" that negates nothing here: hence anyhow.
      stated_by = anyhow(any {
        all { c.choose_el_program, c.ask_new_program, "program",
          any { c.remove_child, c.say_no_to_program }, no("shall|may not choose"),
            window = "block" },
        -- A list with one right in each line.
        about(any { learner, rights }, all { c.choose_el_program, c.ask_new_program,
          any { c.remove_child, c.say_no_to_program },
          any { rights, "three things", "their right to", "parents may" },
            window = "section" }) }) },
    { text = "Simple account of purpose, method and content of programs", need = "required",
      stated_by = any {
        about(any { learner, told }, all { c.program_purpose_word, c.teaching_method_word,
          c.program_content_word, any { c.plain_account_word, "how", "why" },
          any { learner, "program", c.sei },
          -- How programs "differ in content and goals" is a line of the federal notice.
          no(near { "differ*", "content", within = 8 }), window = "block" }),
        about(learner, near { c.parent, c.plain_account_word,
          any { "of each program", "each program", c.el_program, "of the program" },
          within = 40 }) } },
    { text = "Right to visit a program and to attend meetings about programs", need = "required",
      stated_by = about(any { learner, told }, any { all { rights, c.visit_program,
        c.program_meetings,
        any { "class", "program" }, no(c.iep), window = "section" }, all { c.visit_program,
          c.program_meetings,
        any { c.parent, "you", "rights", "right to" }, any { "program", "class", "lesson" },
        any { learner, "the program", "a program", "programs" }, no(c.iep), window = "block" } }) },
    { text = "To the extent possible, a language the parent understands", need = "required",
      -- "To the extent possible" is the statute's own measure and no evasion here.
      stated_by = any {
        about(learner, about(rights, any {
          near { any { rights, c.notice_letter }, c.family_language, within = 24 },
          anyhow(all { any { rights, c.notice_letter }, c.family_language, c.as_practicable }) })),
        about(learner, all { near { told_parents, c.family_language, within = 16 },
          c.fam_program_choice, no(c.fam_other_notice) }),
        all { near { "bill of rights", c.parent, any { c.family_language,
          near { "language", "dominant", within = 4 } }, within = 24 }, no(c.fam_other_notice) },
        anyhow(all { any { "notice of rights", "rights notice", "rights letter" },
          c.family_language,
          no(any { "special education", "disabil*", "504", "record", "records", "suspension",
            "hearing",
            "title IX", "safeguards" }) }) } },
  },
  conflicts = {
    { when = about(learner, near { any { rights, near { c.notify_verb, c.opt_out, within = 8 } },
        any { "only upon|on request", "only if they ask", "upon request only", "only when asked" },
        within = 16 }),
      says = "parents learn of their rights only when they ask", element = 1 },
    { when = about(learner, near { rights, c.english_only, within = 12 }),
      says = "the notice of rights is given in English only", element = 6 },
  },
  agree = { on = "the time for the notice of rights",
    about = deadline { about = rights, from = c.time_of_enrollment, at_most = "365 days" } },

  action = {
    do_ = "Put the state notice on its own clock: print it in every language of the district, " ..
      "mail it within ten days of enrollment, and mail it again to all EL families before " ..
      "school opens.",
    role = "Registrar with the EL director", within = "30 days",
    evidence = "The notice in each language, the mailing log and the yearly mailing date",
    measure = "Share of newly enrolled EL families whose notice was mailed by day ten",
  },
  wording = {
    preferred = "No later than 10 days after a student enrolls, the registrar shall mail the " ..
      "parents a notice of rights, and the district shall mail it again at least once every " ..
      "year. The notice states that parents may choose among the English learner programs, may " ..
      "request a new program, and may withdraw their child; describes in plain words the " ..
      "purpose, the method and the content of each program; and tells parents that they may " ..
      "visit a program and attend meetings about it. To the greatest extent possible the " ..
      "notice is in a language the parent understands.",
    acceptable = "The notice of rights concerning English learner programs is mailed within 10 " ..
      "days of enrollment and every year in a language parents understand.",
    avoid = "Information on program choices can be had from the office on request.",
  },
  examples = {
    met = { [[
# Notice of rights under chapter 71A

The registrar shall mail the notice of rights to the parents no later than 10 days after
enrollment. The notice of rights is mailed again each year in August.

The notice says that parents may choose among the programs for English learners, may request
a new program, and may withdraw the child.

It describes in plain words the purpose of each program, the teaching method and the content.

Parents may visit a program and attend meetings at which the programs are explained.

The notice is written in the home language of the family.]], [[
# MLL families: the state letter

Within ten days of enrollment the clerk puts the parents' rights letter about MLL programs in the
mail. At least once every year the district informs parents of their rights anew.

The letter lists the rights:

1. to select any program for MLLs open to the grade, to ask for a program not yet offered and to
   take the child out of the program;
2. to observe a program class and to be at conferences about the programs.

The letter gives a simple description of the programs: the goal, how teaching is done and what is
taught.

The rights letter is sent in the language the family understands.]] },
    partial = { [[
# Multilingual learners

Families are informed of the program options available and of their right to select one.]], [[
# ENL program

A copy of the bill of rights for multilingual families is given to each parent.]],
      [[
Parents of limited English proficient students shall be informed of their right to withdraw
their child from the bilingual program.]], [[
The notice of rights about the ESL program is mailed to parents within 30 days of enrollment.]], [[
# English learner program: notices

Each fall parents of ELs are told of the program options open to their child.]], [[
At the beginning of each school year the parents of English learners shall be informed of the
language acquisition programs that the district offers.]], [[
# ELL program

Parents are given a simple description of each program.]] },
    missing = { [[
Within ten days of enrollment the school mails families the bus schedule and the lunch form.]] },
    near_miss = { [[
# English learners

Parents may decline services by written notice to the school.]],
      [[
See also: M.G.L. c. 71A, section 12, notice of rights.]], [[
Parents of students with disabilities are given a notice of procedural rights once a year.]], [[
At the beginning of each school year parents are informed of the free lunch program.]] },
    conflicting = { [[
Parents of English learners are told of their rights only upon request.]], [[
# ELL program

The notice of rights is printed in English only.]] },
  },
}
