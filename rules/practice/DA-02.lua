local teaching = any { "instruction", "pull out", "push in", "tutor*", "lesson" }
local el = c.el_setting

local b_shown = any { c.set_apart_e_ft, "data", "figures", "report", "results", "dashboard",
  "chart",
  "table", "rate", "look at", "graph", "column", "bar", "series" }
local function b_el(q) return about(c.el_setting_ft, q) end
local b_hope = no(any { c.maybe_e_wide, "all students taken together", "cabinet", "alumni",
  "in time we",
  "gives one figure for all", "glossary" })
local b_lumped = no(some { c.lumped_e_ft, at_least = 1 })

return criterion {
  id = "DA-02",
  title = "Data broken out by EL, former EL, long-term EL, SLIFE and EL with disability",
  kind = "practice", jurisdiction = "federal", severity = "high",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = {
    "school_improvement_plan", "district_improvement_plan", "data_protocol", "strategic_plan",
  },
  authorities = {
    "ESEA § 3121", "M.G.L. c. 71A, § 7A", "Blueprint 3.2, district", "M.G.L. c. 69, § 1S",
  },
  ele = { former = "ELE 5" },
  why = "An average over all English learners hides the newcomer who is doing well and the " ..
    "long-term learner who is stuck.",
  topic = any { near { c.disaggregated, c.english_learner, within = 20 },
    near { c.data_word, c.english_learner, within = 10 } },
  addressed = any {
    near { any { "disaggregat*", "broken out", "broken down", "subgroup" }, any {
    c.english_learner,
      c.former_english_learner }, any { "data", "results", "achievement", "scores",
        "assessment" }, within = 25 },
    -- A comparison with the students who are no English learners, in figures.
    near { any { "compar*", "gap", "gaps" }, c.english_learner, any { "non EL|ELL|ELs|ELLs|LEP|ML",
      c.never_english_learner, c.former_english_learner, "native english speakers" },
      any { "data", "results", "report~", "scores", "rates" }, within = 24 },
    near { c.long_term_english_learner, any { "number and percentage", "number", "data" },
      any { "report~", "english learner" }, within = 25 },
  },
  elements = {
    { text = "Current EL, former EL and never-EL shown separately", need = "required",
      -- "never" is the name of a group here, not a negation.
      stated_by = b_el(anyhow(all { c.group_current_e_ft, c.group_former_e_ft, any {
        c.group_never_e_ft,
        "always fluent" },
        b_shown, b_lumped, b_hope, window = "block" })) },
    { text = "Long-term ELs, ELs with disabilities, SLIFE and newcomers", need = "required",
      stated_by = b_el(any {
        all { some { c.sub_ltel_e_ft, any { c.disability_e_ft, c.dually_identified },
          c.sub_slife_e_ft,
          c.sub_newcomer_e_ft, at_least = 3, window = "block" }, b_shown, b_hope,
            window = "block" },
        all { c.sub_ltel_e_ft, any { c.disability_e_ft, c.dually_identified }, c.sub_slife_e_ft,
          c.sub_newcomer_e_ft, any { "group", "disaggregat*", "chart", "dashboard", "table",
            "separate*",
          "n", "report" }, b_hope, window = "section" },
      }) },
    { text = "Achievement, growth, English progress, attendance, discipline, courses, graduation",
      need = "required",
      stated_by = b_el(any {
        all { some { c.m_content_e_ft, c.m_english_e_ft, c.m_attendance_e_ft, c.m_discipline_e_ft,
          c.m_graduation_e_ft, c.m_growth_e_ft, c.m_advanced_e_ft, at_least = 6,
            window = "block" }, b_hope,
          no(any { "school as a whole", "whole student body", "whole school" }), window = "block" },
        all { some { c.m_content_e_ft, c.m_english_e_ft, c.m_attendance_e_ft, c.m_discipline_e_ft,
          c.m_graduation_e_ft, any { c.m_growth_e_ft, c.m_advanced_e_ft, "course" }, at_least = 6,
          window = "section" }, near { any { "measure", "report", "dashboard", "data", "chart",
            "table",
            "figures", "show", "indicator", "results", "profile", "scorecard", "each" },
              c.el_setting_ft,
            within = 25 }, b_hope, no(any { "school as a whole", "whole student body",
            "whole school" }), window = "section" },
      }) },
    { text = "By language and school", need = "desirable",
      stated_by = b_el(all { c.by_language_e_ft, any { c.by_school_e_ft, "school" },
        near { any { c.set_apart_e_ft, "data",
          "figures", "results", "met target" }, any { c.by_language_e_ft, c.by_school_e_ft },
            within = 16 },
        no(any { "world language", "french", "examination", c.entry_e_wide, "survey",
          "discriminat*" }),
          b_hope, window = "block" }) },
    { text = "Small cells masked", need = "desirable",
      -- Small groups for teaching are no small groups of figures.
      stated_by = about(el, any {
        anyhow(all { near { c.small_group_e, c.mask_e, within = 24 }, no(teaching) }),
        all { c.small_cells, c.mask_e, no(any { "in full", teaching }), window = "block" },
      }) },
  },
  conflicts = {
    { when = near { any { c.english_learner }, c.former_english_learner,
        any { "are combined", "combined into one", "merged", "lumped together", "reported together",
          "reported as one group", "counted together" }, within = 16 },
      unless = any { "not", "never", "no chart", "no table", "and separately", "also",
      "explain*" },
      says = "current and former English learners are reported as one group", element = 1 },
  },
  action = {
    do_ = "List the groups of English learners and the measures that every data report shows, " ..
      "and the rule for small groups.",
    role = "Director of data and assessment with the director of English learner education",
    within = "60 days",
    evidence = "The report template, and one report that follows it",
    measure = "Reports to the committee that show every listed group for every listed measure",
  },
  wording = {
    preferred =
      "Every data report shall show current, former and never English learners separately, " ..
      "and within the English learner group long-term learners, newcomers, students with " ..
      "interrupted formal education (SLIFE) and learners with disabilities. For each group " ..
      "the report gives achievement, growth, progress in English, attendance, discipline, " ..
      "course enrollment and graduation, by school and by home language. Groups of fewer " ..
      "than ten students are not shown.",
    acceptable =
      "Results are broken out for current, former and never English learners, for long-term " ..
      "learners, newcomers, SLIFE and learners with disabilities, on each measure in this " ..
      "plan.",
    avoid = "Results are reported for the high needs group.",
  },
  examples = {
    met = { [[
# Data reports on English learners

Current ELs, former ELs and never-ELs are shown separately in each table. Long-term ELs, ELs with
disabilities, SLIFE and newcomers each have a line of their own.

Measures: achievement, growth, English progress, attendance, discipline, course enrollment and
graduation. Results are given by school and by home language. Groups of fewer than ten are
masked.]],
      [[
The dashboard gives separate figures for ELLs, reclassified students and students never
identified as ELLs.

It also breaks out LTELs, dually identified students, students with interrupted schooling and
recently arrived students in the chart for ELLs.

For ELLs it reports state test achievement, growth percentiles, progress in English, absences,
suspensions, advanced courses and graduation.]] },
    partial = { [[
Assessment results shall be disaggregated for English learners and other subgroups.]], [[
Our tables show current English learners, former English learners and students who were never
English learners in three columns.]] },
    missing = { [[
Attendance data are reported to the board by grade each month.]] },
    near_miss = { [[
# English learners

After identification, ELs are taught by pull-out instruction in small groups.]],
      [[
English learners with disabilities receive both ESL and special education services.]], [[
High needs students gained two points on the state test this year.]] },
    conflicting = { [[
In all tables English learners and former English learners are reported as one group.]], [[
Scores of current ELLs and FLEP students are merged in the subgroup report.]] },
  },
}
