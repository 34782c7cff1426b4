local learner = any { c.english_learner, c.former_english_learner, c.long_term_english_learner }

-- What happened already is not a target.
local past_change = any { "=rose", "=fell", "=climbed from", "=dropped from", "=grew from",
  "=increased from", "=went from", "=has|have doubled|risen|grown|increased|declined|fallen",
  "=make|makes|made up", "of enrollment" }

-- A figure about English learners that is to change: this is what makes a goal.
local aimed = any {
  near { learner, c.goal_change, c.goal_figure, within = 30 },
  near { c.esl, c.goal_change, c.goal_figure, c.student, within = 24 },
  number { about = near { learner, c.goal_change, within = 24 }, unit = "percent", within = 24 },
  all { learner, "baseline", any { "target", "goal" } },
  -- "Goal: 65% ... (English learners)"
  number { about = near { any { "goal", "objective", "priority", "outcome", "aim",
    "outcome sought" },
    learner, within = 12 }, unit = "percent", within = 18 },
}
-- "EL goal", "objective for multilingual learners", the label of a goal.
local labelled = any {
  seq { learner, any { "goal", "objective", "target", "priority" }, gap = 1 },
  seq { any { "goal", "objective", "target", "priority" }, any { "=for", "=on", "=about" }, learner,
    gap = 2 },
}
local fraction = pattern(
    [[(?i)\b(?:one|two|three|four|five|six|seven|eight|nine|\d)\s+(?:in|of]]
    .. [[|out of)\s+(?:every\s+)?(?:two|three|four|five|six|ten|\d+)\b]])
-- A figure that is not a year; the engine's amounts want a noun after them.
local amount = any { pattern [[(?<![(\w.])(?!(?:19|20)\d\d\b)\d[\d.,]*]], fraction,
  pattern(
    [[(?i)\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen]]
    .. [[|\w+ty(?:-\w+)?|half|zero)\b]]) }
local goal = any { all { aimed, no (past_change) }, all { labelled, amount },
  all { labelled, any { c.goal_figure, c.goal_change, c.owns, c.english_growth, c.timeline_date },
    window = "block" } }
-- A figure that moves, in one sentence.
local moving = any { c.plan_goal, near { c.goal_change, c.goal_figure, within = 16 },
  number { about = c.goal_change, unit = "percent", within = 16 } }

-- "To be reached: May 28, 2027"
local dated_label = pattern(
    [[(?i)\b(?:reached|target date|due|deadline|complet\w+|timeline|by when]]
    .. [[|achieve\w*)\b[^.;|]{0,24}(?:\b20\d\d\b|\b\d{1,2}/\d{1,2}|\b(?:january|february]]
    .. [[|march|april|may|june|july|august|september|october|november|december)\b)]])
local by_year = pattern(
    [[(?i)\b(?:by|before|no later than|end of|until)\b[^.;|%]{0,24}\b20\d\d\b|\b(?:spring]]
    .. [[|summer|fall|winter)\s+(?:of\s+)?20\d\d\b]])
-- A day or year by which, in words or figures.
local dated = any { by_year,
  pattern(
    [[(?i)\b(?:by|before|until|through|no later than|not later than|end of|close of]]
    .. [[|end in|when|reached|reach|date|due|deadline|complet\w+|in)\b[^.;]]
    .. [[|]{0,28}?(?:\b20\d\d\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b(?:january|february|march]]
    .. [[|april|may|june|july|august|september|october|november|december)\b|\b(?:spring]]
    .. [[|summer|fall|winter)\b)]]),
  -- A column of dates.
  near { any { "deadline", "due", "date", "by when", "timeline", "target date", "finish" },
    any { "20*", "january", "february", "march", "april", "june", "july", "august", "september",
      "october", "november", "december", "spring", "fall", "winter", "summer" }, within = 12 },
}

local function figure(about) return near { about, amount, within = 14 } end
-- Where it stands, and where it shall stand.
local split_values = any {
  all { pattern(
    [[(?i)\bfrom\s+(?:about\s+|roughly\s+|only\s+)?(?:\d[\d.,]*]]
    .. [[|[a-z]+(?:-[a-z]+)?)\s*(?:%|percent|per cent|points?|students?]]
    .. [[|of\s[^.;]{1,30})?\s*(?:\([^)]{1,30}\)\s*)?(?:up |down )?to\s+(?:at least ]]
    .. [[|about )?(?:\d|[a-z]+(?:-[a-z]+)?\s*(?:%|percent|per cent|points|students|by|in|of))]]),
    any { c.goal_change, "target", "goal", pattern [[%|percent]] } },
  all { "baseline", any { "target", "goal", c.end_value }, window = "block" },
  all { figure(c.start_value), figure(c.end_value), window = "block" },
  -- A row of a table: where it is, where it shall be.
  all { any { "target", "goal", "objective" }, pattern [[\d\s?%[^%.;]{0,14}\d\s?%]] },
  -- "31% (spring 2025) to 45% (spring 2027)"
  pattern [[\d\s?(?:%|percent)[^.;|]{0,40}?\bto\s+(?:\w+\s){0,2}\d]],
  -- "gap this year: eleven; gap sought: zero"
  all { any { "gap this year", "gap now", "current gap" }, any { "gap sought", "gap to be",
    "zero" },
    window = "block" },
}

local linked = any { c.plan_goal, "to reach", "to get there", "in support of", "to achieve",
  "how we will get there", "what it takes" }
local resourced = any { number { about = c.resource_amount, within = 8 }, "funded", "paid from",
  "paid by", "paid for", "stipend", "FTE", "funding source", pattern [[\$\s?\d]],
  "charged to", "release time" }

return criterion {
  id = "PN-01",
  title = "EL focus goals that are specific, measurable, owned and dated",
  kind = "practice", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "school_improvement_plan", "district_improvement_plan", "strategic_plan" },
  authorities = { "Blueprint, planning", "M.G.L. c. 71, § 59C", "M.G.L. c. 69, § 1S",
    "EL leadership standards" },
  why = "What has no number, date and owner is not funded and not missed when it fails; the "
    .. "students pay.",
  topic = any { c.improvement_plan, c.plan_goal, c.measurable, c.baseline },
  -- A plan that must set goals for English learners, or a goal of whatever shape.
  addressed = any {
    goal,
    near { c.improvement_plan, c.plan_goal, learner, within = 24 },
  },
  elements = {
    { text = "At least one goal naming ELs (or former/long-term ELs)", need = "required",
      stated_by = goal },
    { text = "Baseline, target and measure", need = "required",
      stated_by = any {
        all { learner, split_values, no (past_change), window = "block" },
        about(learner, all { split_values, any { c.goal_figure, c.measurable }, no (past_change),
          window = "block" }) } },
    { text = "Date", need = "required",
      stated_by = any { all { learner, moving, dated },
        -- "45% on track by January 2027"
        all { learner, pattern [[%|percent]], by_year },
        all { learner, all { dated, any { moving, "percent", c.goal_figure } }, c.plan_goal,
          window = "block" },
        all { learner, any { c.plan_goal, moving }, dated_label, window = "block" } } },
    -- A named post, beside the goal; everybody's goal is nobody's.
    { text = "Owner", need = "required",
      stated_by = about(learner, about(c.plan_goal, near { c.owns, c.post_title, within = 8 })) },
    -- What is done, for which goal, and with what money, time or people.
    { text = "Actions linked to the goal, with resources", need = "required",
      stated_by = about(learner, any {
        all { c.plan_action, linked, resourced },
        all { c.plan_action, linked, resourced, window = "block" } }) },
    { text = "Both English growth and content or access goals", need = "desirable",
      stated_by = all { learner, c.english_growth, c.content_or_access,
        any { "goals", "objective", "targets", "goal", "target" },
        any { "percent", "target", "pairs", "pair", "both", "second", "one on", "each", "measured",
          "two", "one in", "and one", "each", "besides", "as well as", "also", "alongside",
          "in addition", pattern(
            [[\d\s?%]]) }, window = "block" } },
    { text = "ELPAC review noted", need = "desirable",
      stated_by = any {
        all { near { c.elpac, c.was_reviewed, c.plan_text, within = 24 }, no ("bylaws") },
        near { c.elpac, any { "=reviewed by|with", "=discussed with", "=shared with", "sign off",
          "=consulted on", "=presented to", "=signed by", "draft" }, within = 14 },
        near { c.elpac, "=comments", any { "received", "attached", "appendix", "answers", "replies",
          "reply", "included", "follow", "summarized" }, within = 14 } } },
  },
  conflicts = {
    { when = near { negated(near { any { "goal", "objective", "target" }, learner, within = 12 }),
        any { "no goal", "no separate goal", "no specific goal", "no goals", "no objective",
          "not set", "not contain", "not include" }, within = 20 },
      says = "the plan has no goal for English learners", element = 1 },
  },
  action = {
    do_ = "Rewrite one goal so that it names English learners, a starting figure, a target, a "
      .. "date and the person who answers for it; list the actions and what they cost.",
    role = "Principal with the EL director", within = "60 days",
    evidence = "The adopted plan with the goal table",
    measure = "Goals for English learners that carry all five parts",
  },
  wording = {
    preferred = "By June 2027 the share of English learners who meet their growth target on WIDA "
      .. "ACCESS rises from 41 to 55 percent. The director of multilingual education leads. "
      .. "Actions: weekly co-planning (0.4 FTE) and coaching ($18,000), reviewed in January.",
    acceptable = "By June 2027, 55 percent of English learners (now 41) meet their growth "
      .. "target; the EL director is responsible.",
    avoid = "We will keep supporting our English learners.",
  },
  examples = {
    met = {
      "# School improvement plan\n\nGoal 2: By June 2027 the share of English learners who meet "
        .. "their growth target on WIDA ACCESS rises from 35 percent to 48 percent. The "
        .. "assistant principal is responsible for this goal. To reach it, we add a co-teaching "
        .. "block and coaching, funded at $22,000 from Title III.",
      "# Plan for 2026-27\n\nObjective: baseline 40 percent, target 60 percent of multilingual "
        .. "learners enrolled in algebra by spring 2028; owner: mathematics coordinator; "
        .. "strategies for this goal: summer course and tutoring paid from the general fund.",
    },
    partial = {
      "Our goal is to raise the percentage of ELLs who exit each year.",
      "The improvement plan shall include goals and actions for English learners.", [[
## Goal 3

EL goal: three in four multilingual learners will be on track in English in the spring of 2028.]], [[
## School improvement plan, priority 2

Priority for ELLs. The rate at which the target is met will rise in grades 6 to 8. The
assistant principal is responsible for it.]], [[
| Measure | Objective | Now | 2028 |
| --- | --- | --- | --- |
| ELs who reach the growth target, ACCESS | raise | 38% | 52% |]], [[
# District strategic plan

Objective 2. ELs will raise their passing rate in Algebra I from 41% to 60%. To be completed by
June 2028.]], [[
Goal 1. By June 2028 the share of ELs who meet their growth target in English will rise from
44% to 60%, and the share of ELs who pass algebra in grade 9 will rise from 51% to 65%.]], [[
The goal for ELs is to raise the share on track in English to 60 percent. The English Learner
Parent Advisory Council reviewed the draft plan on April 9.]], [[
The goals for ELs are printed below with a target for each school of 55 percent. The plan was
shared with the ELPAC in March, and the comments of the ELPAC are attached.]] },
    missing = {
      "# Goals\n\nAll students will read at grade level by June 2027. Owner: principal.",
    },
    near_miss = {
      "English learners are a fifth of our enrollment, up from a tenth. The goals of this plan "
        .. "are literacy and climate.",
      "Soccer goals are checked by the athletic director before June.",
    },
    conflicting = {
      "The plan for this year sets no goal for English learners.",
      "There are no goals for ELLs in this plan; the district will not set targets for them.",
    },
  },
}
