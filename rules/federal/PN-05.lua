local learner = any { c.english_learner, c.el_program, c.el_services, c.esl, c.newcomer }
-- Students times time gives posts, rooms and books.
local derived = any {
  all { c.posts_and_rooms, c.need_count, c.need_minutes, c.worked_out },
  all { near { c.posts_and_rooms, c.worked_out, within = 20 },
    near { c.need_count, c.need_minutes, within = 20 }, window = "block" },
  -- Count and minutes side by side with what they cost.
  near { any { "positions", "staffing", "staff", "FTE", "classrooms", "rooms", "translation",
    "number of teachers", "ESL teachers", "teachers needed", "teachers required" }, c.need_count,
    any { "minutes", "service hours", "service time",
    "weekly periods", "hours of instruction", "instructional time" }, any { "budget*", "assigned",
    "fixes", "fixed",
    "needed", "required", "set", "determine~", "calls for", "gives", "funded", "hired" },
    within = 40 },
  -- A staffing formula in minutes.
  near { c.posts_and_rooms, any { "formula", "multipl*", "divid*", "calculat*", "comput*" },
    any { "minutes", "service hours", "service time", "hours of service" }, within = 36 },
}
-- Money and posts for English learners, in whatever words.
local el_money = any { c.el_money, near { any { "budget", "staffing", "positions", "resources",
  "funds", "spending", "appropriation", "teachers needed" }, learner, within = 8 } }

return criterion {
  id = "PN-05",
  title = "Budget and staffing matched to EL need",
  kind = "law", jurisdiction = "federal", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "budget", "district_improvement_plan", "school_improvement_plan",
    "title_iii_plan" },
  authorities = { "Castañeda v. Pickard", "EEOA", "Blueprint 1.1, district",
    "Blueprint 3.2, district", "M.G.L. c. 69, § 1S" },
  ele = { former = "ELE 5" },
  why = "A program without enough teachers, rooms and books fails its students however sound it "
    .. "is on paper.",
  topic = any { c.staffing_formula, c.foundation_budget, c.per_pupil, c.contingency },
  -- A duty to fund or staff the EL program, without saying how the amount is found.
  addressed = any {
    near { any { "adequate|sufficient|necessary|appropriate staff|staffing|resources|funding|funds",
      "adequately funded|staffed", "sufficiently funded|staffed", "enough teachers",
      "allocate~ funds|resources|staff", "budget for" },
      any { c.el_program, c.english_learner, c.el_services }, within = 18 },
    near { any { "budget", "appropriation", "=appropriates" }, any { "positions", "staffing",
      "staff", "teachers" },
      any { c.el_program, c.english_learner }, within = 14 },
  },
  elements = {
    { text = "Positions, materials, translation and space derived from counts and service minutes",
      need = "required",
      stated_by = about(learner, derived) },
    -- Who answers for the money and the posts.
    { text = "Owner", need = "required",
      stated_by = any {
        near { any { c.post_title, "business administrator|manager", "CFO",
          "finance officer" }, any { c.owns, "draws up",
          "reruns the", "certif*", "answers", "calculates", "prepares", "matches", "defends",
          "presents", "submits", "proposes", "computes", "shall determine",
          "is charged with", "hereby assigned", "assigns", "duty" }, el_money, within = 36 },
        all { near { any { c.owns, "responsibility" }, c.post_title, within = 12 }, learner,
          c.money_duty, any { c.need_count, "budget", "appropriated", "spent", "request",
          "staffing" } } } },
    { text = "Per-pupil view by school", need = "desirable",
      stated_by = any {
        about(learner, near { c.each_el_money, c.each_school, c.spending_word, within = 40 }),
        -- A list of schools with an amount each.
        all { c.each_el_money, pattern [[\$\s?[\d,]+[^$]{1,40}\$\s?[\d,]+[^$]{1,40}\$]] },
        about(learner, all { c.each_el_money, c.each_school, c.spending_word,
          window = "block" }) } },
    { text = "Contingency for mid-year arrivals", need = "desirable",
      stated_by = any {
        about(learner, near { c.set_aside_for, c.come_later, within = 40 }),
        about(learner, all { c.set_aside_for, c.come_later, any { "reserve", "set aside", "spare",
          "floating", "contingency", "unassigned", "held back" }, window = "block" }) } },
    { text = "Foundation budget EL allotment traced to EL services", need = "desirable",
      stated_by = any {
        all { c.formula_money, learner, c.traced, any { c.el_services, c.spending_word } },
        all { c.formula_money, learner, c.traced, any { "EL services", "spent", "outlays",
          "instruction", "services", "teachers" }, window = "block" } } },
  },
  conflicts = {
    { when = near { any { c.el_services, c.esl, "ESL position|teacher|staff",
      "EL teacher|position" },
        c.only_grant, within = 20 },
      unless = any { "not", "never", "no", "none", "additional", "extra", "supplemental",
        "summer" },
      says = "EL services hang on a grant", element = 1 },
  },
  action = {
    do_ = "Write down the rule that turns EL counts and service minutes into teachers, rooms, "
      .. "books and translation, name its owner, and set money aside for those who arrive in "
      .. "mid-year.",
    role = "Superintendent with the business manager", within = "60 days",
    evidence = "The budget page with the calculation",
    measure = "ESL posts filled against posts computed",
  },
  wording = {
    preferred = "Each January the EL director computes ESL positions, classrooms, materials and "
      .. "translation from the number of English learners at each level and the minutes each is "
      .. "owed; the business manager budgets them and holds a reserve for students who arrive "
      .. "during the year.",
    acceptable = "EL staffing and materials are calculated from enrollment and required minutes; "
      .. "the EL director is responsible for the request.",
    avoid = "More ESL help is given if money is left.",
  },
  examples = {
    met = {
      "# EL budget\n\nESL positions and classrooms are calculated from the number of English "
        .. "learners enrolled and their service minutes. The EL director is responsible for the "
        .. "staffing request.",
      "| Step | Rule |\n|---|---|\n| EL teachers | computed from the roster of ELLs and weekly "
        .. "minutes owed at each level |\n\nThe business manager answers for the EL budget and "
        .. "its spending.",
    },
    partial = {
      "The district provides adequate staff and resources for the English learner program.",
      "A reserve of $90,000 pays for an added ESL teacher when newcomers arrive in mid-year.", [[
The number of ESL teachers needed is set in the budget from the count of ELs at each level
and the minutes of service that each level receives.]], [[
The report lists the amount spent per EL at each school, so that the board sees where the
money goes.]], [[
Spending on ELL services per pupil: Adams School $1,410; Brook Street School $1,120; high
school $985.]], [[
The business office prepares a page for every school. It shows salaries of ESL teachers,
books and interpreters. The cost per ELL is set beside the average of the district.]], [[
The EL allotment in the foundation budget is compared each year with what was spent on EL
services.]], [[
The Chapter 70 formula gives the district an added amount for every ELL. A table in the
budget book shows that amount against the salaries of ESL teachers and other services.]] },
    missing = {
      "The budget is adopted in May after two hearings.",
    },
    near_miss = {
      "A contingency fund is held for snow removal.",
      "The EL director schedules the winter test.",
    },
    conflicting = {
      "ESL teachers are employed only as long as the grant lasts.",
      "The ESL positions are funded solely by Title III.",
    },
  },
}
