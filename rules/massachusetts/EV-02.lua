-- The check asks who can take part, not how well anybody learns.
local check = near { c.access_check_e, c.takes_part_e, within = 22 }
-- The test called ACCESS is not access.
local no_test = no(any { c.access_test, "ACCESS" })
local origin = c.limited_english_or_origin_e
-- A check of access with its subject: groups, or all that the school offers.
local check_of = all { check, any { origin, c.all_offerings_e, c.protected_class, "all groups" } }
local fairness = any { c.access_review, "equal access", "take part", "take part in everything",
  "access review", "barrier",
  "obstacle", "equal opportunity", "discriminat*", "equity", "open to all", "participate" }
local fairness_or_groups = any { fairness, origin, "all students", "every student",
  c.protected_class, "all groups", "access", "equity" }

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
        all { any { check_of, near { "access review", "english learner", within = 30 } },
          c.once_yearly_e, fairness, no_test },
        all { near { c.access_check_e, c.once_yearly_e, within = 22 }, near { c.takes_part_e,
          origin, within = 30 },
          any { "program", "course", "activity", "activities" }, no_test, window = "block" },
        near { any { "equity audit", "access audit", "access review|evaluation|study|check",
          "equity review", "institutional self evaluation" },
          c.once_yearly_e, within = 16 },
      } },
    { text = "All aspects of the K-12 program, including athletics and activities",
      need = "required",
      stated_by = about(any { fairness, origin }, any {
        all { near { c.access_check_e, any { "equal access", "access", "equity", "participation",
          "enrollment", "take part", "equal opportunity",
          "discriminat*", "open to", "included", "represented" }, within = 24 },
            c.all_offerings_e, c.sports_clubs_e, fairness_or_groups,
          no(any { "not part of", "not included", "not covered", "outside the review" }),
            window = "block" },
        all { c.access_check_e, "all aspects", any { "K 12", "program" }, window = "block" },
        all { near { c.access_check_e, any { "access", "equity", "participat*", "take part" },
          within = 20 }, c.sports_clubs_e,
          no(any { "not part of", "not included", "not covered", "outside the review" }),
            any { "course", "courses", "subject", "classes", "academic" }, any { "kindergarten",
            "K 12", "every", "all" }, window = "block" },
      }) },
    { text = "Barriers for students of any national origin or limited English-speaking " ..
        "ability removed",
      need = "required",
      stated_by = any {
        near { c.take_barrier_away_e, c.barrier_e, origin, within = 34 },
        all { near { c.take_barrier_away_e, any { "barrier", "obstacle", "hindrance",
          "impediment" }, within = 14 }, origin,
          any { c.access_check_e }, any { "participat*", "take part", "program", "course",
            "access", "activity" }, window = "block" },
        near { any { "fee", "only in english", "english only", "schedule", "notice", "rule",
          "tryout" }, any { "kept", "keeps", "keep",
          "shut out", "left out", "shuts out" }, origin, any { "ends", "end", "ended", "changed",
            "removed", "corrected", "dropped", "stopped", "fixed" },
          within = 36 },
        near { c.take_barrier_away_e, any { "identified barrier", "barrier to student access" },
          within = 10 },
      } },
    { text = "School committee policy; superintendent carries out", need = "required",
      stated_by = any {
        all { near { c.school_committee, any { c.adopt_duty_e, "shall receive" }, within = 18 },
          "superintendent",
          c.access_check_e, c.takes_part_e, any { origin, fairness }, no("two readings"),
            window = "block" },
        near { "superintendent", any { "review~", "evaluat*", "examined", "audit~" },
          any { "nondiscrimination", "equal access",
          "access review", "barrier" }, any { "board", "committee", "policy", "policies" },
            within = 45 },
        all { near { "superintendent", check, within = 30 }, any { "policy", "committee",
          "board" }, origin, window = "block" },
      } },
    { text = "Findings published", need = "desirable",
      stated_by = all { near { c.make_public_e, any { c.findings_e, "it" }, within = 22 },
        any { "access review|evaluation|study|audit|check|report|survey",
          "equity audit|review|report|study|evaluation|check", near { any { c.access_check_e,
          "finding", "findings" }, c.takes_part_e, any { origin, "all groups", "every group" },
          within = 40 } },
        no_test, window = "block" } },
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
activities.]] },
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
