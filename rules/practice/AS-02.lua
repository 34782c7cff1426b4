local els = c.english_learner
local families = any { "families", "parents", "parent", "family", "mothers", "fathers", "guardians",
  "caregivers" }
local learners = any { "students", "pupils", "student", "youth", "graduates", "learners themselves",
  "young people", "teenagers" }
-- Written by others and only shown to families.
local handed_down = any { "shared with", "then shared", "sent to", "administrative council",
  "consultant", "was presented to" }

return criterion {
  id = "AS-02",
  title = "Shared vision: every educator owns EL success, and students have a voice",
  kind = "practice", jurisdiction = "ma", severity = "high",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "district_improvement_plan", "school_improvement_plan", "el_policy",
    "strategic_plan" },
  authorities = { "Blueprint 1.1, district", "Blueprint 1.1, school", "603 CMR 35.04" },
  why = "A student has six teachers and one of them teaches ESL; all six decide how the day goes.",
  topic = any { c.vision, c.shared_responsibility, c.student_voice },
  addressed = any {
    near { c.access_all_staff, c.access_answer_for, els, within = 20 },
    near { any { "shared|collective|common|joint responsibility", "share~ responsibility",
      "share~ the responsibility" }, els, any { "teach*", "educat*", "learn*", "success",
      "progress", "achievement", "staff" }, within = 20 },
    near { any { "vision", "mission", "philosophy" }, any { els, c.el_program }, any { "succe*",
      "thriv*", "excel*", "full*", "equal*", "equit*", "potential", "high*" }, within = 24 },
  },
  elements = {
    { text = "Vision statement that includes ELs by name", need = "required",
      stated_by = any {
        near { any { "vision", "envision~", "mission", "we believe", "aspiration", "our promise",
          "picture of", "philosophy", "belief statement|statements", "core beliefs", "dream" },
          any { els, "first language is not english", "students learning english" }, within = 30 },
        all { any { "vision", "vision statement", "our vision", "mission", "envisions" }, els,
          any { "where", "in which", "shall share", "belong~", "succeed", "success", "thrive",
            "fully", "graduate~", "every" },
          no(any { "written by", "composed", "survey", "goal form" }), window = "block" },
        -- What the board wishes for these students: more than a service.
        all { any { "board", "committee", "district" }, any { "=intends|aspires|strives|pledges",
          "is|are committed" }, els, any { "succe*", "achiev*", "thriv*", "excel*", "challenging",
          "high level|levels|quality|expectations|standards", "potential", "equit*", "rigorous" },
          no(any { "communicat*", "interpret*", "translat*" }), within = 30 },
      } },
    { text = "All staff responsible, with roles", need = "required",
      stated_by = any {
        all { c.every_role, c.owns_success, els, c.leading_roles, window = "block", within = 50 },
        all { els, any { "answerable", "responsible", "accountable", "part in" }, "teacher",
          c.leading_roles, any { "esl", "ESL", "EL teacher", "content", "classroom" },
          no("retain*"), no("retention"), window = "block", within = 40 },
        -- A table of roles with the sentence that all answer for it.
        all { all { c.every_role, c.owns_success, els }, c.leading_roles, "teacher",
          window = "section" },
        all { "responsibility of all|every|each", any { els, "each student regardless of language" },
          within = 24 },
      } },
    { text = "Written with families and students", need = "required",
      stated_by = any {
        all { any { "vision", "vision statement", "belief statement", "mission" }, els,
          c.written_with, families, learners,
          no(handed_down), window = "block" },
        all { els, all { near { any { "plan", "policy", "statement", "goals" }, any {
          "written by|with|together|jointly", "wrote", "write", "drafted", "composed", "co written",
          "developed with|by|together|jointly",
          "created with|by|together", "shaped by|with" }, within = 9 }, families, learners },
            window = "block" },
      } },
    { text = "Student voice in councils and surveys", need = "desirable",
      stated_by = all { any { els, "newcomer|newcomers", "in EL" },
        all { any { "student council", "student advisory", "student government", "student survey",
          "student panel", "student focus group", "student voice", "student leadership",
            near { c.students_taking_part, c.councils_and_surveys, within = 14 }, near { els,
              c.councils_and_surveys, within = 14 } },
          any { "seat", "seats", "represent*", "members", "member", "fill~ out", "asked", "ask~",
            "heard", "opinions", "views", "voice", "take the survey", "themselves", "serve~",
            "elect~", "respond",
            "tell us", "invite~", "discussed with", "answer~", "speak", "join", "survey",
              "suggestions", "opinion", "hold~", "surveyed", "say", "meets with", "include~", "sit",
              "gather~", "hear from" }, no(any { "parents", "parent", "guardian", "families" }) },
        no(any { "parents of ELs", "parent advisory", "english learner advisory",
          "language survey|questionnaire|use", "HLS", "screen*", "identif*", "enroll*" }),
          window = "block" } },
    { text = "Staff goals linked to the vision", need = "desirable",
      stated_by = all { c.staff_word, any { "goal", "goals" }, any { "vision", els,
        "statement on english", "statement" },
        any { "evaluation", "evaluator", "yearly goals", "professional practice", "educator plan",
          "each of you", "set", "sets", "write~", "one goal", "goal setting", "growth plan",
          "at least one", "includes" },
        any { "vision", "english learner|learners", "multilingual", "EL", "ELs", "ELL", "ELLs",
          "MLs", "MLLs" },
        no(any { "student's goals", "IEP", "school improvement", "language goal", "lesson",
          "lessons" }), window = "block" } },
  },
  conflicts = {
    { when = near { any {
      "responsibility of the ESL|EL|ELL|ELD|ENL|bilingual teacher|teachers|department|specialist|staff", "ESL|EL|ELL|ELD|ENL teacher|department is|are responsible for the progress|success|achievement|education|learning|results",
        "responsible solely for|to", "ESL|ELL|EL students|kids belong to the ESL|EL|ELL",
          "ESL|EL teachers alone|only are responsible" }, any { "progress", "success",
          "achievement", "education of", "learning of", "results of|for", "students are the",
          "ELLs|ELs|EL|learners are|is the", "are responsible for", "belong to" }, within = 14 },
      unless = any { "testing", "test", "screening", "report", "reports", "monitoring", "document",
        "records", "not", "never", "shared", "together", "all teachers", "together with",
        "and content|classroom", "and all" },
      says = "English learners are left to the ESL teacher alone", element = 2 },
  },
  action = {
    do_ = "Write, with students and families, a vision that names English learners, and give each role its part.",
    role = "Superintendent with the leadership team", within = "60 days",
    evidence = "The adopted vision with roles, and the list of those who wrote it",
    measure = "Share of staff evaluations with a goal for multilingual learners",
  },
  wording = {
    preferred = [[Our vision, written with multilingual learners and their families, is that
English learners take part
and succeed in everything the schools offer. Every adult is responsible for it: teachers for
language in each
subject, counselors for access to every course, principals and the superintendent for results.]],
    acceptable = [[All staff share responsibility for English learners, each in the role described
here.]],
    avoid = [[The ESL department will see to the success of English learners.]],
  },
  examples = {
    met = { [[
# Vision

Our vision is a district where English learners succeed in every program. The vision for English
learners was written together with
families and students.

Every educator is responsible for the success of English learners: classroom teachers plan for
language,
counselors open every course, and principals answer for results.]], [[
We believe that multilingual learners belong in every classroom, club and course.

All staff share responsibility for multilingual learners: teachers, counselors, secretaries and
principals each have a part.

The vision for multilingual learners was drafted by a committee of parents, students and staff.]] },
    partial = { [[
All staff share the responsibility for the progress of multilingual learners.]], [[
The success of ELLs is the shared responsibility of all teachers, counselors and administrators.]],
[[
Two seats on the student council are held for English learners, and ELs fill out a yearly survey.]], [[
The plan for English learners was developed together with parents, guardians and students of
the
three high schools.]], [[
In September each teacher sets one professional practice goal that supports the district's
vision
for multilingual learners and discusses it with the evaluator.]] },
    missing = { [[
The school improvement plan is posted on the website.]] },
    near_miss = { [[
English learners answer a home language survey when they enroll.]], [[
Our vision is that all students learn at high levels in a caring place.]], [[
Student council members are elected in May and plan the dances.]], [[
Each teacher sets one student growth goal and one professional practice goal by October 15.]] },
    conflicting = { [[
The progress of ELLs is the responsibility of the ESL teacher.]], [[
The ESL teacher is responsible for the progress of all English learners in the building.]] },
  },
}
