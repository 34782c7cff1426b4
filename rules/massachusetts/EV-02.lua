-- The check asks who can take part, not how well anybody learns.
local check = near { c.access_check_e_wide, c.open_to_all_e_wide, within = 22 }
-- The test called ACCESS is not access.
local no_test = no(any { c.access_test, "ACCESS", c.maybe_e_wide, "complaint", "language access" })
local origin = c.limited_english_or_origin_e_wide
local groups = any { origin, "all students", "every student|pupil", "all pupils",
  c.protected_class, "all groups", "each group", "who takes part", c.all_offerings_e_wide }

return criterion {
  id = "EV-02",
  title = "Yearly check that all students can take part in every program",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "nondiscrimination_policy", "district_improvement_plan", "el_policy" },
  authorities = { "603 CMR 26.07", "M.G.L. c. 76, § 5" },
  why = "A fee, an English-only form or a schedule can keep a whole group off the team without " ..
    "anybody noticing, until somebody counts.",
  topic = any { c.access_review, near { c.remove_barrier, origin, within = 25 } },
  addressed = any {
    near { any { "review~", "evaluat*", "audit~", "monitor~" }, any { "equal access",
      "equal opportunity", "nondiscrimination",
      "access to programs", "access to program", "disproportionate", "fair and just outcomes",
        "equity audit" },
      any { "program", "practices", "policies", "activities", "courses" }, any { "regularly",
        "annually", "annual", "each year", "ongoing", "yearly" }, within = 40 },
    near { any { "annual evaluation", "annually evaluat*", "annual self evaluation" },
      any { "all aspects", "equal access" }, within = 25 },
  },
  elements = {
    { text = "Every year", need = "required",
      stated_by = any {
        all { check, groups, c.once_yearly_e_wide, no_test },
        all { near { any { "evaluat*", "review~", "assess~" }, "all aspects", within = 6 },
          c.once_yearly_e_wide, no_test },
        all { near { any { c.access_review_e_wide, "participation review" }, c.once_yearly_e_wide,
          within = 20 }, no_test },
      } },
    { text = "All aspects of the K-12 program, including athletics and activities",
      need = "required",
      stated_by = about(any { c.open_to_all_e_wide, c.access_review_e_wide }, any {
        all { c.access_check_e_wide, any { "all aspects", "whole program" }, any { "K 12",
          "program" },
          no_test, window = "block", within = 70 },
        all { any { c.access_review_e_wide, near { c.access_check_e_wide, c.open_to_all_e_wide,
          c.once_yearly_e_wide,
          within = 24 } }, c.sports_clubs_e_wide, any { c.all_offerings_e_wide, "course",
            "subject" },
            no(any { "not part of",
            "not included", "not covered", "outside the review" }), no_test, window = "block",
              within = 70 },
        all { c.access_review_e_wide, c.sports_clubs_e_wide, any { c.all_offerings_e_wide,
          "course", "courses" },
          c.access_check_e_wide, no(any { "not part of", "not included", "not covered" }), no_test,
          window = "section", within = 90 },
      }) },
    { text = "Barriers for students of any national origin or limited English-speaking " ..
        "ability removed",
      need = "required",
      stated_by = any {
        all { near { c.take_barrier_away_e_wide, any { "barrier", "obstacle", "hindrance",
          "impediment" },
          origin, within = 34 }, no(any { "for discussion", "complaint" }), no(c.maybe_e_wide) },
        all { near { c.take_barrier_away_e_wide, c.barrier_e_wide, within = 26 }, origin,
          any { c.access_check_e_wide, "each year", "every year",
          "step" },
          no(any { "for discussion", "appendix" }), no(c.maybe_e_wide), no(c.access_test) },
        all { near { c.take_barrier_away_e_wide, any { "barrier", "obstacle", "hindrance",
          "impediment" },
          within = 14 }, origin, c.access_check_e_wide, no("for discussion"), no_test,
            window = "block", within = 70 },
        near { c.take_barrier_away_e_wide, any { "identified barrier",
          "barrier to student access" },
          within = 10 },
      } },
    { text = "School committee policy; superintendent carries out", need = "required",
      stated_by = all { any { c.school_committee, "board", "committee", "voted" },
        any { c.adopt_duty_e, "enact~",
          "voted", "standing policy" }, any { "superintendent", "it falls to me" }, any { check,
          c.access_review_e_wide }, no("two readings"), no_test, window = "block", within = 70 } },
    { text = "Findings published", need = "desirable",
      stated_by = all { near { c.make_public_e_wide, any { c.findings_e_wide, "inquiry", "it" },
        within = 22 },
        c.access_review_e_wide, no("confidential"), no_test, window = "block", within = 70 } },
  },
  conflicts = {
    { when = near { any { "equal access", "access to programs", "barriers" },
      any { "reviewed upon complaint",
        "only upon complaint", "reviewed only when a complaint", "only when a complaint",
          "only if a complaint",
        "reviewed when a complaint" }, within = 14 },
      unless = any { "not only", "whether or not" },
      says = "access is looked at only when somebody complains", element = 1 },
  },
  action = {
    do_ =
      "Adopt the yearly evaluation of access to every course, program and activity, assign it " ..
      "to the superintendent, and report what was found and removed.",
    role = "School committee and superintendent", within = "60 days",
    evidence = "The adopted policy and the findings of this year's evaluation",
    measure = "Barriers found that were gone by the start of the next school year",
  },
  wording = {
    preferred =
      "It is the policy of the school committee that every year the superintendent shall " ..
      "evaluate all aspects of the kindergarten to grade 12 program, including athletics " ..
      "and activities, to see whether students of every national origin and students with " ..
      "limited English have equal access. The superintendent shall remove each barrier " ..
      "found before the next school year begins and publish the findings on the district " ..
      "website.",
    acceptable =
      "The superintendent evaluates access to all programs and activities every year, " ..
      "including access for English learners, removes barriers and reports to the school " ..
      "committee.",
    avoid = "Equal access is reviewed when a complaint is received.",
  },
  examples = {
    met = { [[
# Equal access

It is the policy of the school committee that the superintendent shall evaluate equal access to all
aspects of the K-12 program every year, including athletics and other activities, for students of
any national origin or limited English-speaking ability. Barriers found for English learners are
removed.
The findings are published on the website.]], [[
## Yearly access review

The School Committee directs the Superintendent to carry out an access review each June. It
examines whether ELLs and students of each national origin take part in every course, club and
sport,
from kindergarten to grade 12. Any obstacle that keeps ELLs out of an activity shall be taken
away before
September.]] },
    partial = { [[
Each year the district reviews whether English learners have access to every program.]], [[
The superintendent shall remove barriers that keep students of any national origin from
activities.]], [[
# Equal access to programs

The superintendent shall remove each identified barrier to student access, those met by English
learners among them, before the next school year.]] },
    missing = { [[
The superintendent reviews the budget every year and reports to the school committee.]] },
    near_miss = { [[
The district does not discriminate on the basis of national origin in its programs or
activities.]],
      [[
Students may join any athletic team after a medical review each year.]] },
    conflicting = { [[
Equal access to programs is reviewed upon complaint.]], [[
Barriers to English learners are looked at only when a complaint is filed.]] },
  },
}
