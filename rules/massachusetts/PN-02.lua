local learner = any { c.el_field, c.english_learner, c.former_english_learner, c.el_program,
  c.el_services }

-- Parents who said no to the EL program, as a number or a list.
local refusals = near { c.access_m_refusal_record, any { c.counted, pattern [[\b\d+\b]] },
  any { c.parent, c.english_learner, c.el_services, c.esl }, within = 26 }
-- Meetings about students who are not getting ahead.
local stalled = near { c.access_m_no_progress, c.access_m_meeting_held, within = 20 }
local plan = any { c.improvement_plan, "plan", "annual report", "yearly report" }
local repaired = any { "fix~", "remedy", "remedies", "remedied", "remedying", "found wanting",
  "correct~", "repair~", "weakness",
  "weak spot", "weak point", "deficiency", "shortcoming", "falls short", "fall short", "corrective",
  "put right", "revise its program", "revise the program", "change what", "addressed", "be fixed",
  "make~ changes", "correction", "corrective", "defects", "corrections" }
-- A document that is itself reviewed is no program that is judged.
local itself = any { "lau plan", "language access|assistance plan|coordinator", "law changes" }
local taught_staff = any { c.teacher, c.paraprofessional, c.principal, "staff", "educators",
  "employees", "administrators", "faculty", "aides" }
local teaching_els = any { c.english_learner, c.esl, c.sei, "EL section" }
local reported = any { "annual report", "yearly report", "report~", "list~", "table", "appendix",
  "sign in", "number of", "hours" }
local told = any { "number", "percent", "share", "list~", "report~", "figure", "rate", "table",
  "how many", "extent to which", "show~", "count", "proportion", pattern [[\d\s?%]] }
local share = pattern [[\d\s?%|\b\d+\s+percent]]
local taking_part = near { c.english_learner, c.takes_part, within = 16 }

return criterion {
  id = "PN-02",
  title = "District plan covers EL program evaluation, training, parent withdrawals and "
    .. "participation",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "district_improvement_plan", "el_program_handbook", "annual_report" },
  authorities = { "M.G.L. c. 69, § 1I", "LOOK Act" },
  ele = { former = "ELE 5" },
  why = "A committee that never sees refusals, stalled students and closed doors in one place "
    .. "cannot ask why.",
  topic = any { c.annual_report, c.program_evaluation, c.opt_out_count, c.participation_review },
  -- A yearly report or evaluation of the EL program, without its four parts.
  addressed = any {
    obliged(near { any { c.program_evaluation, "effectiveness" }, any { c.el_program,
      c.english_learner }, any { "report~", "annually", "annual", "yearly", "each year",
        "every year" },
      within = 40 }),
  },
  elements = {
    { text = "Plan to judge EL program effectiveness and fix weaknesses", need = "required",
      stated_by = anyhow(any {
        all { any { near { c.access_m_judge_program, learner, within = 20 },
          near { plan, learner, within = 16 } }, c.access_m_judge_program, repaired, plan,
          no(itself),
          window = "block" },
        all { c.access_m_judge_program, any { learner, c.sei, "program" }, c.access_m_fix_weakness,
          learner,
          any { plan, "scheme", "written" }, no(any { itself, c.only_talk_broad,
            c.student_with_disability, c.section_504, "grievance" }),
          window = "block" },
        about(any { c.improvement_plan, "annual|yearly report", "three year plan" },
          near { c.access_m_judge_program, any { c.english_learner, c.el_program }, repaired,
            within = 40 }),
        -- A list under "what the district plan says about our program".
        all { near { any { "district plan", "improvement plan", "three year plan", "yearly plan" },
          "program", within = 16 }, any { "tested against", "evaluat*", "judged", "how well" },
          any { "weak spot", "weakness", "shortcoming" }, any { "remedy", "repair", "correct*",
          "fix~" }, window = "section" } }) },
    -- "Not making progress" is a negation that is meant.
    { text = "Refusals and withdrawals, and meetings about students not progressing",
      need = "required",
      stated_by = anyhow(about(learner, any { all { refusals, stalled },
        all { refusals, stalled, window = "block" },
        all { near { c.access_m_refusal_record, pattern [[\b\d+\b]], within = 12 }, c.access_m_no_progress,
          c.access_m_meeting_held, window = "block" },
        -- Rows of one table.
        all { near { c.parent, c.access_m_refusal_record, within = 8 },
          near { c.access_m_no_progress, c.access_m_meeting_held,
          c.english_learner, within = 16 }, window = "section" } })) },
    -- Told as a record: who was trained in what, for how long.
    { text = "Training given to staff", need = "required",
      stated_by = any {
        near { c.access_m_training_given, taught_staff, c.access_m_training_fact, teaching_els,
          c.reporting_place,
          within = 50 },
        all { near { c.access_m_training_given, teaching_els, within = 24 }, taught_staff,
          c.access_m_training_fact,
          reported,
          window = "block" } } },
    { text = "EL participation in regular, advanced and extracurricular programs",
      need = "required",
      stated_by = any {
        all { taking_part, c.advanced_work, c.access_m_activities_outside, c.counted },
        all { learner, any { c.advanced_work, "accelerated", "gifted" },
          c.access_m_activities_outside,
          told, any { "mainstream", "ordinary", "regular", c.takes_part },
          no(any { c.only_talk_broad, "welcome", "open to" }), window = "block" },
        all { taking_part, near { c.advanced_work, c.access_m_activities_outside, within = 30 },
          told,
          window = "block" },
        all { near { taking_part, c.advanced_work, within = 24 },
          near { taking_part, c.access_m_activities_outside, within = 24 }, told,
            window = "section" },
        -- Rows of one table: "AP and honors | 9% | 34%".
        all { all { c.english_learner, c.advanced_work, share },
          all { c.english_learner, c.access_m_activities_outside, share }, window = "section" } } },
  },
  conflicts = {
    { when = negated(near { any { "track~", "count~", "record~", "keep~", "kept", "reported",
        "report~" }, any { "opt outs", "opt out", c.opt_out_count, "declined", "refused",
        "refusals" },
        within = 14 }),
      says = "families who decline services are not tracked", element = 2 },
  },
  action = {
    do_ = "Add four parts to the yearly EL report: program results and repairs, training given, "
      .. "families who declined or withdrew with the meetings held, and participation beside all "
      .. "students.",
    role = "EL director", within = "90 days",
    evidence = "The annual EL report as presented to the committee",
    measure = "Parts present in the yearly report, out of four",
  },
  wording = {
    preferred = "Each August the EL director reports: how the program was judged and what will "
      .. "be repaired; the training staff received; the number of families who declined or "
      .. "withdrew, and the meetings held about students who are not progressing; and the share "
      .. "of English learners in regular and advanced courses and in extracurricular activities "
      .. "beside all students.",
    acceptable = "The annual report covers program results and corrections, staff training, "
      .. "refusals and meetings, and EL participation in advanced courses and activities.",
    avoid = "Data on English learners are available on request.",
  },
  examples = {
    met = {
      "# Annual report on the EL program\n\nThe effectiveness of the English learner program is "
        .. "evaluated each summer, and the director corrects every weakness found.\n\nThe report "
        .. "lists the number of parents who declined or withdrew, and the meetings held about "
        .. "ELs who are not making progress.\n\nThe report describes the training given to staff "
        .. "of English learners and the hours attended.\n\nThe report shows the share of English "
        .. "learners enrolled in regular classes, in honors and AP, and in clubs and athletics.",
      "# District plan: English learners\n\nThe district plan shall include:\n\n- how the EL "
        .. "program's effectiveness is evaluated and how deficiencies are remedied;\n- a list of "
        .. "parents of ELs who refused or withdrew, and of meetings about ELs not "
        .. "progressing;\n- training provided to teachers of ELs and the number who completed "
        .. "it;\n- the number of ELs who participate in regular and advanced programs and "
        .. "extracurricular activities.",
    },
    partial = {
      "The superintendent shall report annually to the committee on the effectiveness of the "
        .. "program for English learners.",
      "The yearly report gives the number of families who declined EL services and of "
        .. "conferences held about ELLs who are not making progress.", [[
# What the district plan says about our program for ELs

The three-year plan sets out how the program is judged.

The program for ELs is evaluated each June by exit rates and course grades.

A weakness that is found is listed with the office that must correct it by January.]], [[
In 2025-26 the parents of 14 ELs declined services. Meetings were held with 31 families of
students who were not making progress in English.]], [[
| ELs in | last year | this year |
| --- | --- | --- |
| EL students in AP and honors courses | 9% | 12% |
| EL students in sports and clubs | 31% | 34% |]], [[
Of the ELs in grades 9 to 12, 12% take part in advanced courses and 34% take part in sports
or clubs.]] },
    missing = {
      "The annual report lists enrollment, budget and building projects.",
    },
    near_miss = {
      "Parents may withdraw a child from the EL program by writing to the principal.",
      "Students participate in clubs, sports and honors courses; the yearbook lists all of them.",
    },
    conflicting = {
      "The district does not track opt-outs from the EL program.",
      "Refusals are not recorded or reported for ELs.",
    },
  },
}
