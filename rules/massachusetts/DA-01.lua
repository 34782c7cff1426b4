
local b_count = near { c.census_word_e_ft, c.el_setting_ft, within = 18 }
local b_other = no(any { c.maybe_e_wide, "plans", "special education" })

return criterion {
  id = "DA-01",
  title = "Yearly EL census reported and posted",
  kind = "law", jurisdiction = "ma", severity = "low",
  standard = "management_and_operations",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "data_protocol" },
  authorities = { "M.G.L. c. 71A, § 3", "603 CMR 14.03" },
  ele = { former = "ELE 18" },
  why = "Families and voters can only ask for enough teachers when they can see how many " ..
    "children need them.",
  topic = any { c.census, near { "number", c.english_learner, within = 8 } },
  addressed = any {
    near { c.fam_count_act, any { c.english_learner, c.el_program, "limited english",
      "limited and non english" }, within = 16 },
    -- Counts of those who left or who stay long are figures on results.
    all { near { seq { any { "report~", "submit~", "publish~", "post~" }, any { "number",
        "how many" }, gap = 8 }, any { c.english_learner, c.el_program }, within = 18 },
      no(any { "reclassif*", "long term", "percentage", "minutes" }), within = 24 } },
  elements = {
    { text = "Every year", need = "required",
      stated_by = any {
        all { near { c.census_word_e_ft, c.el_setting_ft, within = 18 }, c.once_yearly_e_ft,
          b_other },
        about(c.el_setting_ft, near { any { "census", "enumerat*", "head count", "headcount" },
          any { c.once_yearly_e_ft, c.each_season_e_ft }, within = 18 }),
        all { b_count, any { c.each_season_e_ft }, b_other },
      } },
    { text = "Number of ELs by school, grade (pre-K to 12), language, proficiency and program type",
      need = "required",
      stated_by = about(c.el_setting_ft, all { some { any { c.by_school_e_ft,
            "school", "building" }, c.by_grade_e_ft, c.by_tongue_e_ft, c.by_level_e_ft,
              c.by_service_e_ft,
          at_least = 4, window = "block" }, b_count, no("vocational"), b_other,
            window = "block" }) },
    { text = "Posted on the district website in usable form where feasible", need = "required",
      -- "where feasible" is the law's own word here, so a hedge does not weaken it.
      stated_by = anyhow(all { c.website_e_ft, c.usable_e_ft, any { b_count, near { any { "table",
        "data",
        "figures",
            "numbers", "file" }, c.el_setting_ft, within = 14 }, about(b_count, any { "census",
              "count",
            "figures", "numbers" }) }, no(any { "not posted", "by appointment", "login", "menus" }),
              b_other,
        window = "block" }) },
    { text = "Progress of students who have exited tracked", need = "required",
      stated_by = about(any { c.english_learner, c.esl, c.el_program, "english", "census",
        "bilingual" },
        all { near { any { c.exited_pupil }, c.after_exit_progress_e, any { "track~", "report~",
            "follow~", "include~", "data", "census", "show~", "record~", "monitor~", "keep~",
            "count", "list", "chart" }, within = 24 },
          -- Figures on a group: to monitor one student after the exit is another duty.
          any { "report~", "data", "census", "count", "counts", "figures", "number", "how many",
            "chart", "publish~", "post~", "list" },
          no(any { "eligib*", "criteria" }), window = "block", within = 30 }) },
  },
  conflicts = {
    { when = anyhow(near { any { near { any { "data", "number", "census", "count", "figures" },
      c.english_learner,
        within = 6 } }, any { "confidential", "not published", "not be published", "not posted",
          "not be posted",
        "not released", "not made public" }, within = 16 }),
      unless = any { "individual", "small", "fewer than" },
      says = "the count is kept from the public", element = 3 },
  },
  action = {
    do_ =
      "Add the yearly count with its breakdowns, the page on which it is posted in a form that " ..
      "can be reused, and the follow-up of students who have exited.",
    role = "Director of English learner education with the data manager", within = "180 days",
    evidence = "The page address and the file of this year's count",
    measure = "The file is posted each fall with all breakdowns, small groups hidden",
  },
  wording = {
    preferred = "Each year by November the district takes a census of its English learners. The " ..
      "report gives the number of English learners by school, by grade from prekindergarten " ..
      "to grade 12, by language, by English proficiency level and by program type, and the " ..
      "academic progress of students who have exited. The census is posted on the district " ..
      "website as a spreadsheet that can be downloaded, with small groups hidden.",
    acceptable =
      "The annual EL census, by school, grade, language, proficiency and program, is posted " ..
      "on the district website in a downloadable file and includes the progress of former " ..
      "ELs.",
    avoid = "The count of English learners is submitted to the state as required.",
  },
  examples = {
    met = { [[
# English learner census

The district takes a census of English learners every year. It shows the number of English learners
by school, grade, language, proficiency level and program type.

The census of English learners is posted on the district website in a downloadable file.

The report includes the academic progress of students who have exited.]], [[
Each October the coordinator counts the ELLs in every school, by grade from pre-K to 12, home
language,
level of English and kind of program. The count of ELLs is published on the web page as a
spreadsheet.
The progress of former ELLs is tracked in the same report.]] },
    partial = { [[
# English learners

The superintendent reports annually to the board how many English learners are in the program.]],
      [[
The number of English learners is reported to the state each year.]], [[
The district conducts an annual census of limited English proficient pupils.]] },
    missing = { [[
The census of preschool children is taken by the town clerk.]] },
    near_miss = { [[
# English learners

Students who have exited are monitored by the ESL teacher for two years.]],
      [[
A class has no more than twenty students; ELs are counted like all others.]], [[
The district posts the school calendar on its website each year in a downloadable file.]] },
    conflicting = { [[
EL data are confidential and not published.]], [[
The number of English learners is confidential and will not be posted.]] },
  },
}
