-- Meetings that look at how English learners are doing.
local function el(q) return about(c.el_setting, q) end
local talk = any { "meeting", "meet~", "data team", "team", "protocol", "data review", "data day",
  "review", "session",
  "conference", "table", "room", "data afternoon" }

return criterion {
  id = "DA-03",
  title = "Regular data meetings with ESL voice and agreed next steps",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "data_protocol", "school_improvement_plan", "professional_development_plan" },
  authorities = {
    "Blueprint 1.1, school", "Blueprint 3.2, district", "Blueprint 4.2, district",
    "EL leadership standards",
  },
  ele = { former = "ELE 5" },
  why = "Numbers change a lesson only when the people who teach it agree on what to do on Monday.",
  topic = any { near { c.data_meeting, c.el_setting, within = 25 }, c.data_meeting },
  addressed = any {
    near { any { "PLC", "PLCs", "professional learning community", "grade level team" },
      any { c.english_learner, c.esl_teacher }, any { "data", "results", "scores" }, within = 20 },
    near { any { "data team", "data meeting", "data review", "data meetings" },
      any { c.english_learner, c.esl_teacher }, within = 22 },
    near { any { "meet~", "meetings" }, any { "data", "progress" }, any { c.english_learner },
      c.teachers_e, within = 22 },
  },
  elements = {
    { text = "Calendar of meetings", need = "required",
      stated_by = any {
        -- Staff, not a talk with parents.
        all { near { any { "meeting", "meetings", "meet", "meets", "data team", "teams",
            "data days", "days on which staff", "data day", "come together", "data review",
            "gather" },
          any { c.set_points_e, "scheduled for the year", "calendar", "dates", "monthly",
            "1st tuesday", "2nd tuesday", "at least five", "schedule" },
          any { c.el_setting }, any { "data", "progress", "review", "look~", "consider", "talk~",
            "discuss~", "results", "work" }, within = 36 }, no(any { "with parents|families",
            "set goals" }) },
        el(all { near { any { "data meeting", "data team", "progress meeting", "EL meeting",
          "data day", "data meetings", "days on which staff" },
          any { c.set_points_e, "calendar", "date", "dates", "schedule", "monthly" },
            within = 30 }, talk, window = "block" }),
        -- The days are fixed beforehand, and the meetings are about English learners.
        el(all { near { any { "fix", "set", "schedule~", "publish~", "post~", "print~" },
          any { "days", "dates", "calendar", "for the year" }, within = 18 },
          near { any { "meet", "meeting", "meetings" }, any { "progress", "data", "results",
            "consider", "EL" }, within = 14 }, window = "block" }),
      } },
    { text = "ESL teachers, content teachers, administrator", need = "required",
      stated_by = el(any {
        -- "The meeting does not begin unless these are in the room".
        anyhow(all { any { "not go forward", "not begin", "not start", "not held",
          "does not meet", "cancelled", "postponed" },
          any { "unless", "until", "without" }, c.esl_person_e, c.class_teacher_e, c.admin_e,
            window = "block" }),
        all { c.esl_person_e, c.class_teacher_e, c.admin_e, talk,
        any { "data", "progress", "review", "present", "attend~", "room", "table", "team", "sit",
          "members", "discuss~" },
        -- Who wrote a plan, or leads, is not yet a meeting on data.
        no("leadership team"),
        no("by itself"), no("only the ESL"), window = "block" } }) },
    { text = "Protocol with EL-specific questions", need = "required",
      stated_by = el(all { near { any { "question", "questions", "ask", "asks", "prompt",
        "prompts", "section", "item", "compare", "agenda", "look for", "checklist", "protocol" },
        any { c.english_learner, c.esl, "english", "language" }, within = 30 },
        any { "protocol", "question", "questions", "ask", "asks", "prompt", "prompts", "step",
          "section", "agenda", "sheet" },
        any { "english", "language", "proficiency level", "skill", "skills", "domain", "talk",
          "access to", "vocabulary", "years in", "speaking", "writing" },
        any { "team", "meeting", "facilitator", "protocol", "data meeting", "minutes", "sheet",
          "discussion", "agenda" },
        any { c.english_learner, "language" }, window = "block" }) },
    { text = "Decisions, owner and date", need = "required",
      stated_by = el(any { anyhow(all { any { "until", "unless" }, any { "leave", "leaves",
        "end~", "close~", "over", "breaks up" },
          near { c.decisions_e, c.owner_e, within = 22 }, c.due_e, any { "written", "write~",
            "named", "recorded" } }),
        all { near { c.decisions_e, c.owner_e, within = 22 }, c.due_e,
        near { any { c.write_down_e, "ends", "agree~", "close~", "leaves", "leave", "before" },
          c.decisions_e, within = 20 },
        any { "meeting", "meets", "data", "team", "session", "conference" },
          window = "block" } }) },
    { text = "Student work and language samples, not only scores", need = "desirable",
      stated_by = el(all { near { c.look_e, any { c.work_samples_e }, within = 18 },
        any { "writing sample", "sample", "samples", "student work", "recording", "recordings",
          "paragraph", "piece of writing", "pieces of writing", "notebook",
          "what students", "written work", "essay", "draft", "drafts", "audio", "video",
            "transcript", "work of", "lab report", "classwork", "language sample",
          "wrote", "said", "student writing", "work" },
        any { "meeting", "meet~", "data", "team", "scores", "protocol" }, no(any { "adoption",
          "textbook" }),
        no("display~"), window = "block" }) },
  },
  conflicts = {
    { when = anyhow(near { any { "ESL teachers", "EL teachers", "ELD teachers", "ENL teachers" },
      any { "meet separately", "meet apart",
        "do not attend", "do not take part", "not included in" }, any { "grade team",
          "grade teams", "grade level", "data meeting", "data meetings", "content teachers",
          "data team", "data teams" }, within = 18 }),
      unless = any { "in addition" },
      says = "ESL teachers are kept out of the data meetings", element = 2 },
  },
  action = {
    do_ =
      "Put the ESL teacher, questions about language and a record of decisions with owner and " ..
      "date into the meeting protocol, and print the calendar.",
    role = "Principals", within = "90 days",
    evidence = "Calendar of meetings, the protocol, and the record of the last three meetings",
    measure = "Agreed steps done by their date, by school",
  },
  wording = {
    preferred = "Data meetings on English learners are held every six weeks on the dates in the " ..
      "school calendar. The ESL teacher, the content teachers and the principal or " ..
      "assistant principal attend. The protocol asks of each English learner: what can the " ..
      "student already do in English in this subject, which skill lags, and what did we " ..
      "change last time? The team looks at writing samples and recordings and not only at " ..
      "scores. Each meeting ends with a written decision, the name of the person " ..
      "responsible and the date by which it is done.",
    acceptable =
      "Grade teams meet every six weeks with the ESL teacher and an administrator, use the " ..
      "EL questions in the protocol, and record each decision with owner and date.",
    avoid = "Teams review data throughout the year.",
  },
  examples = {
    met = { [[
# Data meetings on English learners

Data meetings on ELs are held every six weeks on the dates in the calendar.

The ESL teacher, content teachers and the principal attend each meeting about ELs.

The meeting protocol has questions about each EL: which language skill lags and whether the
trouble is language.

Each meeting on ELs ends with a written decision, a named owner and a due date. The team looks at
writing samples as well as scores.]], [[
- Meetings on the progress of MLLs take place in October, January and March.
- The ELD teacher, math and science teachers and the assistant principal sit on the team for MLLs.
- At the meeting the facilitator asks three questions of every MLL about speaking, writing and
  access to the
  text; the questions are printed in the protocol.
- For every MLL the team records the next step agreed, who will do it and by what date.]] },
    partial = { [[
ESL teachers attend data meetings about English learners.]], [[
Data teams meet every six weeks to review the progress of ELs.]], [[
The principal shall post by August 20 the dates on which the teachers of English learners meet
to
review progress in English and in mathematics.]], [[
A data meeting about ELLs shall not begin unless the ESL teacher, the classroom teacher and an
administrator are in the room.]], [[
No data meeting about multilingual learners ends until each next step has been written down
with
the name of the person responsible and a due date.]] },
    missing = { [[
The school council meets every month in the library.]] },
    near_miss = { [[
# Lau plan

Members of the Lau Leadership Team: superintendent, principal, EL teacher, content teacher.]],
      [[
IEP team meetings are held once a year; the date is sent to parents in advance.]], [[
The English department shares student work at its monthly meeting.]], [[
An IEP meeting shall not begin unless the special educator, a general education teacher and an
administrator are present.]] },
    conflicting = { [[
ESL teachers meet separately from grade teams to look at data.]], [[
ENL teachers do not take part in grade level data meetings.]] },
  },
}
