local el = any { c.el_program, c.english_learner, c.esl, c.dual_language, c.bilingual_program }
local family = any { c.parent, "you", "your", "yours" }
-- Twenty students, or a request by a group of parents.
local group = any { "20|twenty or more", "parents of 20|twenty",
  "20|twenty student|pupil|families|children", "at least 20|twenty",
  "not fewer than 20|twenty",
  number {
    about = any { "student", "pupil", "child|children", "families", "parent", "request",
      "petition", "learner" }, min = parameter "petition_students",
    max = parameter "petition_students", within = 8,
  } }
local petition = any { c.group_petition, "request~", "ask|asks|asked for the|a|such program",
  "program asked", "asked for", "asking families|parents", "requesting", "petitioners",
  "group of parents", "groups of parents" }
local school_chooses = any {
  "school|district|principal|committee|coordinator chooses|selects|assigns|decides|picks",
  "chosen|selected|made|decided|assigned by the school|district|principal|superintendent|building",
  "express a preference", "after school" }

return criterion {
  id = "PL-02",
  title = "Parents may choose among programs; group requests get a 90-day answer",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "parent_notice" },
  authorities = { "M.G.L. c. 71A, § 5", "M.G.L. c. 71A, § 12", "LOOK Act" },
  ele = { former = "ELE 8" },
  why = [[Families know their children; the law gives them the choice of program and
a fixed day for the answer.]],
  topic = about(el, any { c.choose_program, c.group_petition, c.transfer_request }),
  addressed = about(el, near { c.parent, c.chooses, any { "program", "programs" },
    within = 12 }),
  elements = {
    {
      text = "Parent may choose any EL program the district offers that fits the child's age and grade",
      need = "required",
      stated_by = about(el, any {
        all { near { family, c.chooses, c.programs_offered, within = 24 }, no(school_chooses) },
        seq { c.parent, any { "elects", "chooses", "selects", "picks", "choose", "select" },
          any { "program", "programs" }, gap = 3 },
        all { family, c.chooses, c.programs_offered,
          any { "any", "which", "among", "from", "our", "your" }, no(school_chooses) } }),
    },
    {
      text = "School transfer needed for that choice is decided by the superintendent on the state form",
      need = "required",
      stated_by = about(any { el,
        near { "program", any { "prefer~", "choose~", "want~", "select~" }, within = 5 },
        "program chosen", "chosen program", "choice of program",
        "program choice", "language program", "program they have chosen" },
        any {
          all { c.moves_school, c.superintendent,
            any { "form", "decide~", "decision", "approve~", "grant~", "act~", "determine~",
              "rule~", "sign~" } },
          all { c.moves_school, c.superintendent, "form", window = "block" } }),
    },
    { text = "Requests from parents of 20 or more students answered within 90 days",
      need = "required",
      stated_by = any {
        all { group,
          deadline { about = any { c.replies, "hear~", "request~", "petition" },
            at_most = "90 days",
            within = 40,
          }, any { c.parent, "petition", "petitioners" },
          any { el, "program", "programs", "instruction", "bilingual", "language", "class",
            "classes", "group request" }, window = "block" },
        all { group, c.replies,
          number { about = any { c.replies, "petition" }, min = 5, max = 90, unit = "day",
            within = 12,
          }, any { "group request", "request for a program", near { "petition", any { el, "program",
            "instruction", "language" }, within = 12 } } },
        all { group, petition, any { "day 90", "ninetieth day", "90th day" },
          window = "section" } },
    },
    { text = "Answer is a plan or a written denial with reasons", need = "required",
      -- The refusal is a "not" itself: hence anyhow, and the wishes are taken out by hand.
      stated_by = anyhow(about(any { el, c.group_petition, "petitioners", "program" },
        all { petition, c.program_plan, c.turns_down, c.says_why,
          any { "or", "either", "otherwise", "if", "where", "in either case", "when" },
          no(any { "should", "will try", "if possible", "hopes to", "may explain" }) })),
    },
    { text = "Rights explained in the family's language", need = "desirable",
      stated_by = about(any { el, "which program",
        near { any { "choose", "select", "request" }, any { "program", "programs" },
          within = 5 } }, any {
        all { c.parent_rights_words,
          any { "explain~", "explanation", "inform~", "told", "made known", "tell~",
            "describe~", "goes over", "go over", "notice", "set out", "letter", "sheet",
            "written", "present~", "hear~", "receive~" }, any { c.in_their_language }, family,
          no("civil rights") },
        all { near { c.parent_rights_words, any { "program", "programs" }, within = 8 },
          any { "explain~", "inform~", "told", "tell~", "describe~", "made known" },
          near { c.in_their_language, any { c.home_language, "language", "interpreter",
            "translat*" }, within = 6 }, family, no(any { "special education", "IEP" }) },
        all { any { "which program", "choose", "choices", "petition", "select" }, family,
          "program",
          any { "explain~", "goes over", "handed", "given", "inform~", "tell~", "hears",
            "told" }, c.in_their_language, window = "block" } }),
    } },
  conflicts = {
    {
      when = about(el, all { c.parent,
        any { "apply for a waiver", "waiver is required", "must obtain a waiver",
          "waiver required", "request a waiver", "seek a waiver", "waiver application",
          "waiver shall be" } }),
      unless = any { "no longer", "no waiver", "not", "formerly", "repealed" },
      says = "parents need a waiver for another program", element = 1,
    },
    {
      when = near { any { "choice of program", "program choice", "choice of programs" },
        any { "made by the school", "made by the principal", "made by the district",
          "rests with the principal", "rests with the school", "rests with the district" },
        within = 8 },
      says = "the school alone chooses the program", element = 1,
    },
    { when = about(el, all { "ten years old", any { "waiver", "program", "bilingual" } }),
      unless = any { "no longer", "formerly", "repealed" },
      says = "an age limit of the former waiver law", element = 1,
    } },
  agree = { on = "the time to answer a group request",
    about = deadline { about = any { c.group_petition }, within = 30 },
  },
  action = {
    do_ = [[Replace any waiver procedure by the choice among programs, the transfer on
the state form, and the answer to a request of twenty families within 90 days.]],
    role = "Superintendent with the director of English learner education",
    within = "60 days",
    evidence = [[The adopted procedure, the letter on program choice in each language, the
log of requests]],
    measure = "Days from each group request to the written answer",
  },
  wording = {
    preferred = [[Parents may choose any English learner program the district offers that
fits the child's age and grade. If the choice means a transfer to another school, the
superintendent decides on the state form. A request by the parents of 20 or more students
for a program is answered within 90 days, with a plan for the program or a written denial
that gives the reasons. These rights are explained to families in their language.]],
    acceptable = [[Parents may select among the English learner programs offered; a request
by the parents of 20 students is answered in writing within 90 days.]],
    avoid = [[Parents who want a bilingual program must apply for a waiver each year.]],
  },
  examples = {
    met = {
      [[
# Choice of English learner programs

Parents may choose any program offered by the district for English learners of the child's
age and grade. A transfer to another school for this choice is decided by the superintendent
on the state form. A request from parents of 20 or more students shall be answered within 90
days. The answer to the request is a plan to implement the program or a written denial that
states the reasons.]],
      [[
## Bilingual programs: what families decide

- Families have the right to select any of the EL programs we offer.
- Where the program is at another school, the superintendent approves the transfer.
- When the parents of twenty pupils petition for a bilingual program, the district responds
  within ninety days.
- The response to the petition is either an implementation plan or a letter that explains
  why the program is refused.]] },
    partial = {
      [[
Parents of English learners may select among the language acquisition programs available.]],
      [[
A petition for a dual language program by the parents of at least twenty students shall be
answered within 90 days.]], [[
When the parents of 20 or more ELLs in a school ask for a bilingual program, they receive an
answer from the superintendent not later than the 90th day after the petition came in.]], [[
The registration center explains to each parent, in the home language, the right to choose
among the EL programs.]], [[
Your child has qualified for the ELL program. At the meeting you are told, with an
interpreter, about the two-way school and the sheltered classes. You choose the program that
you want.]] },
    missing = {
      [[
The district decides each year which courses to run.]] },
    near_miss = {
      [[
Students choose one vocational program in the spring of grade nine.]],
      [[
Parents may request a particular teacher within 10 days.]] },
    conflicting = {
      [[
Parents who want a bilingual program for their child must apply for a waiver each year.]],
      [[
Program choice is made by the school after the ELL has been tested.]], [[
A child must be ten years old before a parent may ask for a waiver into the bilingual program.]] },
  },
}
