local learner = any { c.english_learner, c.former_english_learner }
-- The plan under the Student Opportunity Act, or one that is plainly its like.
local plan = any { c.three_year_plan, "commitment", "s 1S" }
local years = any { pattern(
  [[\b20\d\d\b[^.;]{0,60}\b20\d\d\b]]), "each year", "yearly", "every year",
  "annual", "a year", "by 20*", "in 20*", "by year three", pattern [[\b20\d\d\b]] }

local heard = any { c.consulted, c.was_reviewed, "comments", "comment", "input" }
local spans_years = pattern(
  [[\bFY\s?'?\d\d(?:\d\d)?\s*(?:through|to|-|–)\s*FY|\b20\d\d\s*(?:through|to|-]]
  .. [[|–)\s*20\d\d\b]])
local money = any { pattern(
  [[\$\s?\d]]), "million", "thousand dollars", "paid for with", "funded by|with|from",
  "budgeted", "new state aid", "chapter 70", "foundation increase|aid|budget|money", "use of funds",
  "state money", "dollars", "set aside", "student opportunity act fund", "SOA fund", "new aid" }

-- Tests that sort one student are no measure of a plan.
local sorting = any { "screen*", "identified", "identif*", "eligib*", "assigned to" }

return criterion {
  id = "PN-03",
  title = "Student Opportunity Act plan sets EL targets with ELPAC input",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "strategic_plan" },
  authorities = { "M.G.L. c. 69, § 1S", "DESE SOA plans" },
  why = "New state money was meant for students whom the gaps hit hardest; the plan shows "
    .. "whether it reaches English learners.",
  topic = any { c.student_opportunity_act, c.three_year_plan },
  addressed = near { any { "student opportunity act", "SOA plan", "three year plan", "c 69 s 1S" },
    any { learner, c.elpac, "student group", "gap", "gaps" }, within = 40 },
  elements = {
    -- Figures for named groups, English learners among them, year by year.
    { text = "Targets for groups with lasting gaps (ELs where data show it)", need = "required",
      stated_by = any {
        near { learner, c.target_word, c.lasting_gap_group, within = 40 },
        near { learner, c.lasting_gap_group, pattern [[\d\s?%?\s+to\s+\d]], within = 30 },
        all { learner, any { c.lasting_gap_group, plan }, any { "target", "figure to be attained",
          "goal", "goals" }, years, window = "block" },
        all { learner, pattern [[\d\s?%.{0,60}\d\s?%]], pattern [[\b20\d\d\b.{0,60}\b20\d\d\b]],
          window = "block" } } },
    { text = "Evidence-based actions and use of funds", need = "required",
      stated_by = any {
        near { c.proven, c.supported_action, money, within = 40 },
        all { c.proven, c.supported_action, money, any { plan, learner }, window = "block" } } },
    { text = "Input from EL parent advisory council among others", need = "required",
      stated_by = any {
        all { c.elpac, heard, any { plan, c.improvement_plan, "draft", "plan" },
          no (c.other_states_plan) },
        near { c.elpac, heard, any { "SEPAC", "school council", "teacher", "other groups",
          "other parent groups", c.school_council, c.other_parent_group }, within = 24 },
        all { c.elpac, heard, any { plan, "draft", "the plan" }, no (c.other_states_plan),
          window = "block" } } },
    { text = "Three-year plan with yearly updates", need = "required",
      stated_by = any {
        all { near { any { c.three_years, spans_years }, c.year_by_year, any { "plan", "update~",
          "updated", "amendment", "revise~",
          "revised" }, within = 40 },
          no (c.other_plan) },
        all { c.three_years, "plan", any { "update~", "updated", "revise~", "revised", "amended",
          "refreshed", "up to date" }, c.year_by_year, no (c.other_plan), window = "block" },
        -- Years one, two and three, each with what happens in it.
        all { any { "year 1", "year one", "first year" }, any { "year 3", "year three",
          "third year" },
          any { "update~", "revise~", "report~", "plan" }, window = "section" } } },
    { text = "How results are measured", need = "desirable",
      stated_by = any {
        all { any { plan, c.plan_action, c.named_money, "target group", "targets" }, learner,
          near { c.judge_results, any { "report~", "measure", "compare~", "judged", "evaluator",
            "tracked", "target", "reviewed", "june", "each", "when", "growth", "yearly" },
            within = 20 }, any { "winter", "spring", "annual", "yearly", "june", "january", "each",
            "monthly", "quarterly", "every", "fall", "twice", "term" },
          c.instrument, no(sorting) },
        all { any { plan, c.named_money }, learner, c.judge_results, c.instrument, any { "yearly",
          "annual", "each", "every", "june", "spring", "fall" }, any { "measure", "measured",
          "evaluator", "compare~", "judged", "judge", "tracked", "gauge~" }, no(sorting), window = "block", within = 45 } } },
  },
  conflicts = {
    { when = near { any { "input", "consultation", "comments" }, any { "limited to", "only from",
        "staff only", "only staff", "restricted to" }, any { "staff", "administrators",
        "employees" },
        within = 16 },
      says = "only staff were heard on the plan", element = 3 },
  },
  action = {
    do_ = "Show in the three-year plan the yearly targets for English learners, the "
      .. "evidence-based actions with their dollars, and what the ELPAC said and was answered.",
    role = "Superintendent", within = "90 days",
    evidence = "The plan as filed, with the ELPAC's comments attached",
    measure = "Yearly target met or missed for English learners",
  },
  wording = {
    preferred = "This three-year plan, updated each April, sets a target for English learners in "
      .. "each year, names the evidence-based program behind it and its cost, says how results "
      .. "are measured, and carries the comments of the English learner parent advisory council "
      .. "with our replies.",
    acceptable = "The three-year plan sets yearly EL targets, funds evidence-based actions and "
      .. "records ELPAC input.",
    avoid = "Stakeholders were heard and all students will benefit.",
  },
  examples = {
    met = {
      "# Student Opportunity Act plan\n\nThe three-year plan is updated each year in April. "
        .. "Targets for student groups with lasting gaps: English learners, graduation, 64 "
        .. "percent in 2027 and 68 percent in 2028. The evidence-based tutoring program is "
        .. "funded with $300,000 of new state aid. The ELPAC was consulted on the plan, with the "
        .. "special education council.",
      "# Three-year plan under the Student Opportunity Act\n\n- Groups furthest behind: "
        .. "multilingual learners, with a target for each year (2026: 30%; 2027: 35%).\n- The "
        .. "plan is revised annually over three years.\n- Proven coaching program for MLL "
        .. "teachers: $210,000 budgeted.\n- The English learner parent advisory council reviewed "
        .. "the draft and its comments are attached.",
    },
    partial = {
      "The Student Opportunity Act plan shall address gaps for English learners.",
      "The ELPAC commented on the draft of the three-year plan in February.", [[
Under the Student Opportunity Act plan the gap in on-time graduation between ELs and all
students will go from 18 to 9 points.]], [[
For the Student Opportunity Act plan the ELPAC was consulted in February, as were SEPAC and the
school councils.]], [[
## Student Opportunity Act plan: English learners

Year 1: hire two ESL teachers for the middle schools.

Year 2: begin the summer academy.

Year 3: report to the school committee on growth and set out the next plan.]], [[
The plan under the Student Opportunity Act runs from FY25 through FY27 and is updated each
April for all student groups, among them ELs.]], [[
In the Student Opportunity Act plan, tutoring for ELs is judged each June by growth on ACCESS
and is reported to the school committee.]], [[
The three-year plan gives 400,000 dollars to co-teaching for ELs, a student group with a
lasting gap. Results are measured every spring. The director compares ACCESS scores and
course credits.]] },
    missing = {
      "The five-year capital plan is updated every year with the budget.",
    },
    near_miss = {
      "The strategic plan says that all students will read at grade level by 2030.",
      "State aid rose this year and paid for insurance and buses.",
    },
    conflicting = {
      "Input on the Student Opportunity Act plan was limited to staff.", [[
Input on the three-year plan under the Student Opportunity Act is limited to administrators
and staff; parent groups of ELs see it when it has been adopted.]] },
  },
}
