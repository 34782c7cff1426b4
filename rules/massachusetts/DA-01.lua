-- The count of English learners as a group.
local count = near { any { "census", "count", "counts", "how many", "enumerat*", "number",
  "numbers", "tally", "figures" },
  any { c.english_learner, c.el_setting }, within = 16 }
local function counted(q) return about(count, q) end

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
        near { any { "census", "enumerat*", "count", "counts", "counted", "ascertain~",
          "how many", "determine the number", "determines the number", "tally", "headcount",
          "head count" },
          any { c.english_learner, "limited english", "limited and non english" },
            c.once_yearly_e, within = 30 },
        about(c.el_setting, near { any { "census" }, c.once_yearly_e, within = 16 }),
        near { any { "report~", "post~", "publish~", "lists", "submit~" }, any { "number of",
          "how many", "numbers of" }, c.english_learner, c.once_yearly_e, within = 28 },
      } },
    { text = "Number of ELs by school, grade (pre-K to 12), language, proficiency and program type",
      need = "required",
      stated_by = all { any { c.count_e }, c.el_setting, any { "each school", "by school",
        "school", "building" },
        any { "grade", "grades" }, any { "language", "languages", "speak", "mother tongue",
          "tongue" },
        any { "proficiency", "level", "levels", "how far along", "attainment in english",
          "english level", "how much english" },
        any { "program", "service", "type of instruction", "kind of instruction", "model" },
        any { "by", "in each", "each", "which", "how many", "for each", "broken down" },
          no("plans"), window = "block" } },
    { text = "Posted on the district website in usable form where feasible", need = "required",
      -- "where feasible" is the law's own word here, so a hedge does not weaken it.
      stated_by = anyhow(any {
        all { near { any { "post~", "posted", "publish~", "placed", "available", "put", "puts",
          "upload~", "download*", "find", "goes", "appear~", "kept", "keeps", "go on", "goes on",
          "go up", "goes up", "on our", "on the" },
            c.website_e, within = 14 }, c.usable_e, any { count, near { c.count_e, c.el_setting,
              within = 40 } },
          no("not posted"), window = "block" },
        counted(all { near { any { "post~", "posted", "publish~", "placed", "upload~" },
          c.website_e, within = 12 },
          any { "census", "count", "figures", "numbers", "how many" }, c.usable_e,
            window = "block" }),
      }) },
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
The number of English learners is reported to the state each year.]], [[
The district conducts an annual census of limited English proficient pupils.]] },
    missing = { [[
The census of preschool children is taken by the town clerk.]] },
    near_miss = { [[
A class has no more than twenty students; ELs are counted like all others.]], [[
The district posts the school calendar on its website each year in a downloadable file.]] },
    conflicting = { [[
EL data are confidential and not published.]], [[
The number of English learners is confidential and will not be posted.]] },
  },
}
