-- A paper in the student's file: the file and the keeping in one block.
local in_file = any { all { c.student_file, c.filed_there }, "placed on file" }
local function filed(q) return all { q, c.student_file, window = "block" } end
local survey = any { c.home_language_survey, "survey the parents|parent|family filled",
  "language survey|questionnaire", "survey about|of the language|languages" }
local soon = any { c.promptly, deadline { about = any { c.file_travels, c.student_file },
  at_most = "30 days" },
  "last day of school" }
-- Papers that only an English learner has.
local el_paper = any { survey, c.opt_out, "monitoring form|sheet|record|report",
  "EL|ELL|ESL|LEP letter|notice",
  "parent notification", "english test|assessment", "language assessment", "ACCESS" }

return criterion {
  id = "RE-01",
  title = "Complete EL record in each student's cumulative file",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "records_policy" },
  authorities = { "603 CMR 14.02", "M.G.L. c. 71A, § 12", "ELE monitoring" },
  ele = { former = "ELE 18" },
  why = "When papers are missing, the next teacher starts over and nobody can show that a child was served.",
  topic = any { c.cumulative_file, c.audit_files },
  -- The duty to keep papers about language services in the file.
  addressed = about(any { c.english_learner, "bilingual education", "bilingual program",
    "english as a second language", c.el_program }, any {
    near { c.fam_folder, c.fam_folder_act, c.fam_folder_paper, within = 24 },
    near { "student record", c.filed_there, any { el_paper, "documentation" }, within = 24 } }),
  elements = {
    { text = "Determination of EL status and program placement", need = "required",
      stated_by = about(c.english_learner, any {
        all { in_file, c.el_decision, c.program_assignment, window = "block" },
        -- A list or table: one line for each paper.
        all { near { c.student_file, c.el_decision, within = 25 },
          near { c.student_file, c.program_assignment, within = 25 }, window = "section" },
      }) },
    { text = "Home language survey and test results", need = "required",
      stated_by = any {
        all { in_file, survey, c.english_test_results, window = "block" },
        all { near { c.student_file, survey, within = 30 },
          near { c.student_file, c.english_test_results, within = 30 }, window = "section" },
      } },
    { text = "Parent notices sent each year", need = "required",
      stated_by = about(c.english_learner, all { in_file, c.parent_notice_copy,
        no(any { "FERPA", "directory information", "special education" }), window = "block" }) },
    { text = "Opt-out letters and yearly confirmations", need = "required",
      stated_by = any {
        all { in_file, any { c.opt_out, "opt out" }, c.refusal_paper, c.refusal_renewed,
          window = "block" },
        all { near { c.student_file, c.opt_out, within = 30 }, filed(c.refusal_renewed),
          window = "section" },
      } },
    { text = "Progress reports, success plans, exit and four-year monitoring forms",
      need = "required",
      stated_by = anyhow(any {
        all { any { c.student_file, "filed", "on file", "copies of" }, c.el_progress_paper,
          c.benchmark_plan_paper, c.exit_paper,
          c.follow_up_paper, window = "block" },
        about(c.english_learner, all { all { c.student_file, c.el_progress_paper },
          c.benchmark_plan_paper, c.exit_paper, c.follow_up_paper, window = "section" }),
      }) },
    { text = "File checklist and yearly audit", need = "desirable",
      stated_by = about(c.english_learner, all { any { c.student_file, "folders", "files" },
        c.file_checklist,
        c.check_files, c.once_a_year, window = "block" }) },
    { text = "Transfer with the student promptly", need = "desirable",
      stated_by = about(c.english_learner, any {
        all { any { c.student_file, "records", "record", "papers" }, c.file_travels, c.next_school,
          soon,
          window = "block" },
        all { near { c.student_file, c.file_travels, within = 12 }, c.next_school,
          deadline { about = c.file_travels, at_most = "30 days" }, window = "section" },
        all { near { c.student_file, c.file_travels, within = 12 }, near { "sending", "days",
          within = 25 },
          window = "section" },
      }) },
  },
  conflicts = {
    { when = all { c.esl_teacher, any { "=keep", "keeps", "kept", "hold", "holds" },
        any { "own folder|file|records|folders|files", "in her|his|their room|classroom",
          "kept only", "only by",
          "not in the cumulative" } },
      says = "EL papers stay with the ESL teacher and not in the student's file" },
  },
  action = {
    do_ = "List the papers that each English learner's cumulative file holds and have a sample of files checked every year.",
    role = "EL coordinator with building principals", within = "60 days",
    evidence = "The adopted list and the result of the latest file check",
    measure = "Share of sampled files with every paper on the list",
  },
  wording = {
    preferred = [[The cumulative file of each English learner shall contain the home language
survey, all
results of English proficiency tests, the decision on EL status and placement, each year's notice to
parents, any opt-out letter with its yearly confirmation, progress reports, success plans, the exit
decision and the monitoring forms of four years. The EL coordinator audits a sample against the
checklist
each fall, and the file is sent to a receiving school within ten school days.]],
    acceptable = [[All documents of the EL program, as listed in the file checklist, are kept in
the student's
cumulative folder and checked once a year.]],
    avoid = [[Language documents are filed as appropriate by the ESL teacher.]],
  },
  examples = {
    met = { [[
# Student files

The cumulative folder of every English learner shall contain:

- the home language survey and all ACCESS and screener score reports
- the written decision on EL status and the program placement
- the notification letter sent to the parents in each year
- a signed opt-out letter, if any, and the confirmation obtained each year
- EL progress reports, success plans, the exit form and the monitoring forms of four years]], [[
For each ELL the building secretary keeps in the cumulative file the home language questionnaire,
results
of language testing, the determination of eligibility and of program placement, and copies of the
annual
notification letters to parents. Where a parent has declined services, the signed refusal and its
yearly renewal are kept in the file as well. The file also holds progress reports, the individual
learning
plan, the reclassification form and follow-up monitoring forms for four years.]] },
    partial = { [[
# LIEP

All documentation of the language committee must be kept in the permanent record folder.]],
      [[
The completed home language survey shall be placed in the cumulative folder of each LEP student
together
with the results of language assessment.]], [[
# Records of English learners

A copy of the parent notification letter is kept in the ELL folder.]], [[
A checklist lies on the inside cover of the EL folder. The coordinator checks each folder
against it every June.]], [[
When an EL moves, the ESL folder is sent to the receiving school within ten days.]], [[
## Records of ELs who transfer

The ELL folder travels with the cumulative record.

The secretary notes the new school on the card.

Records are mailed within ten days of the request.]], [[
## ELs who change schools

The EL folder is forwarded with the cumulative record. The sending school does this in ten
days.]] },
    missing = { [[
Student records are maintained in fireproof cabinets in the main office.]] },
    near_miss = { [[
# English learners

Teachers keep a portfolio of student work for each English learner.]],
      [[
Report cards and state test scores of all students are kept in the cumulative record for seven
years.]], [[
English learners take the ACCESS test in winter. Results are mailed home in May.]] },
    conflicting = { [[
ESL teachers keep their own folders on each ELL, with test scores and letters to parents.]], [[
The home language survey and ACCESS reports of English learners are kept by the ESL teacher in her
classroom.]] },
  },
}
