-- Long-term learners, by name or by the number of years.
local ltel = c.ltel_e
-- "have gone beyond five years without exiting"
local years = near { any { c.english_learner, "ESL", "program", c.exited_pupil, "services" },
  any { "beyond five|six|seven|5|6", "past five|six|5|6", "more than five|six|seven|5|6",
    "over five|six|5|6",
    "five|six|seven|5|6 or more", "five|six|seven|5|6 years or more",
      "five|six|5|6 years or longer", "after five|six|5|6 years",
    "for five|six|seven|5|6 years", "at least five|six|5|6 years", "longer than five|six|5|6",
      "sixth year", "seventh year",
    "year six", "past year five" }, within = 16 }
local long = any { ltel, years }
local function el(q) return about(c.el_setting, q) end

return criterion {
  id = "MX-06",
  title = "Long-term English learners found and served",
  kind = "practice", jurisdiction = "federal", severity = "medium",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = {
    "school_improvement_plan", "district_improvement_plan", "data_protocol", "el_program_handbook",
  },
  authorities = { "ESEA § 3121", "DESE ACCESS reporting", "Blueprint 4.2, district" },
  ele = { former = "ELE 5" },
  why = "Students who stay learners of English for many years drop out more often, and most of " ..
    "them are ready for harder courses than they get.",
  topic = any { c.long_term_english_learner, c.at_risk_long_term, ltel },
  addressed = any {
    near { c.long_term_english_learner, any { "identify~", "report~", "serve~", "support~",
      "provide~",
      "monitor~", "review~", "number and percentage", "placed" }, within = 18 },
    -- One of the groups to which every learner is assigned.
    about(c.el_setting, near { any { "long term" },
      any { "subpopulation", "sub population", "subgroup", "category|categories", "newcomer",
        "developing" },
      any { "assign~", "identify~", "identified", "classify~", "classified", "designat*" },
      within = 26 }),
  },
  elements = {
    { text = "Definition (for example, five or more years as EL in U.S. schools)",
      need = "required",
      stated_by = el(any {
        near { ltel, c.means_e, any { "five", "six", "seven", "5", "6", "7", "sixth", "fifth",
          "seventh" },
          any { "year", "grade" }, within = 40 },
        near { any { ltel }, any { "five", "six", "sixth", "5", "6" }, any { "year" },
          any { "united states", "US", "U.S", "american",
          "enrolled", "classified", "identified", "program", "services" }, within = 30 },
      }) },
    { text = "Count by school and yearly trend", need = "required",
      stated_by = el(any { all { ltel, "school", any { near { "2022", "2023", within = 8 },
        near { "2023", "2024", within = 8 },
          near { "2024", "2025", within = 8 }, near { "2025", "2026", within = 8 } } },
        all { long, any { "count~", "counted", "how many", "number", "numbers", "figure", "total",
          "tally", "percent", "share", "list" },
        any { c.by_school_e, "school" }, any { c.once_yearly_e, c.over_time_e, "last year",
          "each of" },
        any { c.over_time_e, "compare~", "compared", "trend", "prior", "previous", "last year",
          "change", "same figure",
          "rose", "fell", "up or down", "went up", "beside", "over time", "year before",
            "higher or lower", "higher", "lower", "more or fewer", "up from", "down from",
            "grown", "growing", "falling", "rising" },
        window = "block" } }) },
    { text = "Response: courses, literacy, counseling, language", need = "required",
      stated_by = el(any {
        near { ltel, any { "course", "class", "literacy", "counsel*", "academic language",
          "period of", "intervention",
          "honors", "seminar", "instruction", "heritage", "college preparatory", "tutor*",
            "schedule", "mentor" },
          any { "provide~", "receive~", "offer~", "take|takes", "enroll~", "enrolled", "given",
            "place~", "placed", "place", "has", "have", "get|gets", "assign~",
            "meet~", "include~", "attend~", "follow~", "have a", "schedule~", "serve~",
              "programmed", "will" }, within = 30 },
        -- Two kinds of answer beside the group, in a list without a verb.
        near { ltel, any { "class", "course", "seminar", "period", "instruction" },
          any { "mentor", "counsel*", "tutor*", "literacy",
          "academic language", "academic writing", "honors", "elective", "college preparatory" },
            within = 24 },
        all { long, near { c.ltel_answer_e, any { "provide~", "receive~", "offer~", "enroll~",
          "given", "placed", "has", "have", "gets",
          "assigned", "meets", "scheduled" }, within = 14 }, any { "academic language",
            "literacy", "counsel*", "course", "reading and writing" },
          no(any { "referred to the language review team" }), window = "block" },
      }) },
    { text = "Early warning for students at risk in year three or four", need = "desirable",
      stated_by = any {
        about(any { c.el_setting, long }, near { c.early_e, c.alarm_e, within = 34 }),
        near { c.english_learner, any { "at risk of being classified as long term",
          "at risk of becoming long term",
          "at risk of being long term", "at risk of becoming LTEL", c.at_risk_long_term },
            within = 22 },
      } },
    { text = "Students with disabilities looked at separately", need = "desirable",
      stated_by = all { any { ltel, near { c.english_learner, long, within = 30 } },
      c.disability_e,
        any { "separate*", "apart", "on their own", "split", "own table", "own line",
          "own review", "joint team", "joint review",
          "broken out", "disaggregat*", "two groups", "both with and without", "with and without",
            "distinguish*", "own column", "of their own", "own group", "own section", "own chart",
            "by themselves", "as a group", "in a group", "looked at first",
          "not counted with", "special look", "own list" }, window = "block" } },
  },
  conflicts = {
    { when = any { near { ltel, any { "lack motivation", "unmotivated", "do not try", "lazy" },
      within = 14 },
        near { any { "lifers", "permanent ELLs", "permanent ELs" }, any { "student", "pupil",
          "our", "these", c.english_learner },
          within = 12 } },
      unless = any { "not", "never", "avoid", "myth", "terms such as", "stop calling" },
      says = "long-term English learners are blamed or written off", element = 3 },
  },
  action = {
    do_ = "Define the group, publish its size by school each year, and name the courses and " ..
      "support that each student in it receives.",
    role = "Director of English learner education with high school and middle school principals",
    within = "90 days",
    evidence =
      "The definition, this year's count by school, and the schedule of each student in the group",
    measure = "Number of long-term English learners by school, compared with the year before",
  },
  wording = {
    preferred =
      "A long-term English learner is a student who has been an English learner in schools " ..
      "of the United States for more than five years. Each October the superintendent " ..
      "reports the number of long-term English learners by school and compares it with the " ..
      "previous three years. Every long-term English learner has a place in rigorous " ..
      "courses, receives literacy instruction in academic language, and meets with a " ..
      "counselor twice a year. Students who have not grown for a year are flagged in their " ..
      "third or fourth year. Long-term learners with disabilities are looked at separately.",
    acceptable =
      "Long-term ELs (six years or more in U.S. schools) are counted by school each year, " ..
      "compared with the prior year, and receive an academic language course.",
    avoid = "Some students remain in ESL for many years.",
  },
  examples = {
    met = { [[
# Long-term English learners

A long-term English learner is a student who has been classified as an EL in U.S. schools for
six years or more.

Each fall the number of long-term ELs is reported by school and compared with the prior year.

Every long-term EL receives an academic language course and meets with a counselor.

ELs who stall in their third or fourth year are flagged. Long-term ELs with disabilities are
reported separately.]],
      [[
- "LTEL" means a pupil in ESL for more than five years in schools of the United States.
- LTELs are counted by building each year, and the trend over three years is shown.
- LTELs are enrolled in a literacy seminar and college preparatory courses.]] },
    partial = { [[
The district identifies long-term English learners each year.]], [[
LTELs are offered a course in academic language.]],
      [[
Every ELL is classified as newcomer, developing, long term or former.]], [[
LTELs at the high school numbered 52 in 2023-2024 and 47 in 2024-2025; at the middle school
there were 28 and then 24.]] },
    missing = { [[
Students who fail two courses are given a literacy class.]] },
    near_miss = { [[
A long-term substitute is one who has worked in the same position for more than five years.]], [[
Long-term suspension means more than ten days.]] },
    conflicting = { [[
Long-term English learners lack motivation and are placed in a study hall.]], [[
These lifers, as teachers call such students, have been in ESL since grade 1.]] },
  },
}
