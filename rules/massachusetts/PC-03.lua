-- The council of parents of English learners and what it does with the district.
local learner = any { c.english_learner, c.english_learner_parent, "bilingual", "multilingual",
  "english learner", "ESL", "MLLs" }
local own = c.el_council
local council = any { own, c.parent_council_word, "its members", "the two bodies" }
local other = any { "PTO", "PTA", "special education", "SEPAC", "migrant", "foster" }
local function of_council(q) return about(any { own, learner }, about(council, q)) end

return criterion {
  id = "PC-03",
  title = "ELPAC advises, joins planning and reviews improvement plans",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "elpac_bylaws", "school_improvement_plan", "district_improvement_plan",
    "el_policy" },
  condition = { fact = "elpac_threshold_met", is = true,
    text = "an English learner parent advisory council is required" },
  authorities = { "M.G.L. c. 71A, § 6A", "603 CMR 14.09", "M.G.L. c. 71, § 59C" },
  ele = { former = "ELE 7" },
  why = "Advice changes what happens to children only if it is asked for before the plan is " ..
    "final and answered afterwards.",

  topic = any { own, about(learner, c.parent_council_word) },
  addressed = any {
    all { near { own, any { "report", "reports", "advise~", "advice", "recommend*", "consult*",
      "input",
      "comment*", "review~" }, any { "board", "school committee", "superintendent", "district",
        "plan",
      "shall", "will", "must" }, within = 30 }, no(other) },
    -- "It has a part in planning and evaluating the programs."
    about(any { own, learner }, all { seq { any { c.fam_council,
        "committee|council shall|will|must|has|is|may" }, c.fam_council_work,
        any { "program", "programs", "application", "plan", "plans", "policy", "services",
          "procedure", "process", "goals", "needs assessment" },
        gap = 10 }, no(any { other, "LPAC" }) }) },

  elements = {
    { text = "Advises the district and school committee on EL matters", need = "required",
      stated_by = any {
        -- A part in planning and judging the program is advice to those who run it.
        about(any { own, learner }, all { seq { any { c.fam_council, "committee", "council" },
            any { "take~ part", "has|have a part", "participat*", "assist~", "involved",
              "advise~" }, any { "planning", "operat*", "evaluat*" }, gap = 12 },
          no(any { other, "LPAC", "if applicable" }), window = "block" }),
        about(any { own, learner }, all { some { c.fam_council, any { "has|have a part",
            "take~ part", "participat*" }, "planning", any { "evaluat*", "operat*" },
            at_least = 4, window = "block", within = 40 }, no(any { other, "LPAC",
            "if applicable" }), window = "block" }),
        all { near { own, c.council_advice, c.governing_or_district, within = 34 }, no(other),
          any { "advise~", "advice", "recommend*", "tell~", "counsel~", "opinion", "suggest*",
            "voice",
            "make~ known", "says", "bring~", "gives", "views" } },
        of_council(all { near { any { council, "its members", "duty", "role", "members" },
            any { "advise~", "advice", "recommend*", "tell~ the", "counsel~", "make~ known",
              "its views", "bring~" }, any { "school committee", "school board", "board",
              "superintendent", "district" }, within = 34 },
          any { learner, "program", "what is working" }, no(any { other, "dissolve",
            "advisory bodies" }),
          window = "block" }) } },
    { text = "Meets regularly with school officials on program planning", need = "required",
      stated_by = of_council(all { near { council, c.council_meets, within = 16 },
        near { c.council_meets, c.school_officials, within = 24 },
        any { c.regular_gathering, "month", "regularly", "quarter" }, c.planning_program,
        no(other), window = "block" }) },
    { text = "Takes part in reviewing school and district improvement plans as they relate to ELs",
      need = "required",
      stated_by = any {
        of_council(all { near { council, c.plan_review, c.improvement_plans, within = 44 },
          no(any { other, "for the information of", "once adopted", "completed", "final plan" }),
          any { "review*", "comment*", "examine~", "draft", "drafts", "amendment*", "remarks",
            "input",
            "before", "take part", "takes part", "participat*", "suggest*", "consult*" } }),
        -- "No plan goes to the board until the council has seen it."
        about(learner, anyhow(all { any { "neither", "no plan", "not be adopted", "shall not be",
            "not go to", "until" }, c.improvement_plans, any { council, "parents' committee" },
          any { "until", "before" }, any { "examine", "review*", "comment*", "has read", "has seen",
            "had", "amendment*" }, no(any { other, "once adopted" }) })) } },
    { text = "School committee or school council meets with it at least yearly on request",
      need = "required",
      stated_by = any { of_council(all { c.board_or_site_council, any { council, "two bodies" },
        c.council_meets, any { c.yearly_meeting, "within the year", "yearly", "annual*" },
        any { c.meeting_asked_for, "when asked", "upon request" },
        no(any { other, "public comment" }), window = "block" }) ,
        all { near { any { "the council", "the council's" }, c.meeting_asked_for, within = 6 },
          c.board_or_site_council, any { "meet~", "meeting" }, c.yearly_meeting,
          no(any { other, "student council", "city council", "town council" }) },
        -- The council's own bylaws speak of "the chair" and "the two bodies".
        all { near { any { "the chair", "the president", "our officers" }, c.board_or_site_council,
            within = 16 }, any { "joint meeting", "two bodies", "meet together" }, c.yearly_meeting,
          c.meeting_asked_for, no(other), window = "block" } } },
    { text = "Written replies to advice", need = "desirable",
      stated_by = any {
        of_council(all { any { c.answer_word, "reply" }, any { c.written_answer, "written" },
          any { c.recommendation_word, "advice", "letter" }, council,
          any { "superintendent", "district", "director", "administration", "board", "committee",
            "written answer" }, no(other), window = "block" }),
        near { "the council's", c.recommendation_word, c.written_answer, any { c.answer_word,
          "sends" },
          within = 24 },
        near { own, any { "respond~ in writing", "responds in writing", "answer~ in writing",
          "reply in writing", "replies in writing", "written response", "written reply",
          "written answer" }, within = 26 } } },
  },
  conflicts = {
    { when = about(own, near { any { own, "the council" }, any { "receives the final plan",
        "receives the completed plan", "is given the final plan",
          "receives a copy of the final plan",
        "informed of the final plan", "no role in", "may not review", "shall not review",
        "has no part in" }, within = 14 }),
      says = "the council only receives the finished plan", element = 3 },
    { when = near { any { "final plan", "completed plan", "adopted plan", "finished plan" },
        any { "is shared with", "is sent to", "is given to" }, own, within = 14 },
      unless = any { "draft", "before" },
      says = "the council only receives the finished plan", element = 3 },
  },

  action = {
    do_ = "Put the council's dates into the planning calendar: monthly meetings with " ..
      "officials, drafts of each plan before adoption, one meeting a year with the school " ..
      "committee, written replies.",
    role = "Superintendent with the EL director", within = "60 days",
    evidence = "The calendar, minutes, the council's comments and the letters of reply",
    measure = "Plans reviewed before adoption; recommendations answered in writing",
  },
  wording = {
    preferred = "The English Learner Parent Advisory Council advises the district and the " ..
      "school committee on matters that affect English learners. It meets regularly with " ..
      "school officials to take part in planning and developing the programs. It reviews " ..
      "drafts of the school and district improvement plans as they relate to English learners " ..
      "before adoption. On the council's request the school committee meets with it at least " ..
      "once a year, and so does each school council. The superintendent replies in writing to " ..
      "every recommendation of the council.",
    acceptable = "The ELPAC advises the school committee, meets regularly with the EL director " ..
      "on program planning, and reviews the draft improvement plans.",
    avoid = "The completed improvement plan is shared with the ELPAC.",
  },
  examples = {
    met = { [[
# ELPAC

The ELPAC advises the district and the school committee on matters concerning English learners.

The ELPAC meets regularly with school officials to take part in planning the English learner
programs.

The ELPAC takes part in the review of school and district improvement plans as they relate to
English learners.

The school committee meets with the ELPAC at least once a year when the council requests it.]], [[
## What the MLL parents' council does

- The MLL parents' council makes recommendations to the superintendent and the school board about
  the education of MLLs.
- Each month the council sits down with the director of multilingual programs to help plan
  the program.
- The council reads the drafts of each school plan and of the district plan and sends comments.
- Every spring, on the council's request, the school board meets with the council.]] },
    partial = { [[
# Bilingual program

The parent advisory committee takes part in planning and evaluating the program.]],
      [[
The DELAC shall advise the board on programs for English learners.]], [[
The ELPAC may comment on the draft district improvement plan.]], [[
The school improvement plan shall not be submitted to the board until the ELPAC has reviewed
the parts on English learners and its comments are attached.]], [[
Once a year, when the ELPAC asks for it, the chair of the school committee and the chair of the
council set the date of a joint meeting on the program for ELs.]], [[
The superintendent answers each recommendation of the ELPAC in writing within thirty days.]], [[
## Advice of the ELPAC on English learner programs

In June the director sends a written reply to the council's recommendations and says which
will be carried out.]], [[
The ELPAC gives advice on the EL program in the spring and receives a written response from the
superintendent before the budget hearing.]] },
    missing = { [[
The school council reviews the school improvement plan every spring.]] },
    near_miss = { [[
# English learners

The placement committee reviews the program of each student with the principal.]],
      [[
Dates of ELPAC meetings are on the website.]], [[
The special education parent advisory council advises the district on its programs.]] },
    conflicting = { [[
The ELPAC receives the final plan after adoption.]], [[
The completed plan is shared with the ELPAC in August.]] },
  },
}
