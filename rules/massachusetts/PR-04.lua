-- The curriculum of ESL; where ESL is the subject, any curriculum or unit is meant.
local esl_paper = any { c.esl_curriculum_wide,
  all { near { c.esl_teaching, c.curriculum_paper, within = 14 }, no(c.other_curriculum) } }
local esl_text = any { c.esl_teaching, c.esl_curriculum_wide, c.esl_teacher }
-- WIDA is also a test and a company.
local not_tests = no(any { c.english_test_matters, "assessed", "score", "test", "proficiency level",
  "consortium", "hopes to", "endorsement", "workshop" })
local owned = all { esl_paper, c.keeper, c.revision, c.revision_time,
  no(any { "to be determined", "not yet assigned", "TBD", "to be decided", "no owner" }),
  window = "block" }

return criterion {
  id = "PR-04",
  title = "Written ESL curriculum aligned to WIDA 2020 and state frameworks",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "district_improvement_plan", "curriculum_plan" },
  authorities = { "DESE ESL toolkit", "ELE monitoring", "Castañeda v. Pickard" },
  ele = { former = "ELE 5" },
  why = "Without a curriculum of its own, ESL becomes homework help, and what a child learns in it "
    .. "depends on who happens to teach.",
  topic = any { c.esl_curriculum, c.language_standards,
    near { c.esl_teaching, c.curriculum_paper, within = 20 } },
  addressed = about(c.el_field, any {
    -- What is taught as English follows standards, of English or of the state.
    all { near { any { c.esl_teaching, c.esl_curriculum_wide }, any { "aligned", "based on",
        "align~", "consistent with", "follow~", "guided by", "built on" },
        any { c.academic_standards, c.language_standards, c.language_standards_named },
        within = 20 }, not_tests },
    all { near { any { "instruction", "curriculum", "curricula", "program", "services", "lessons",
        "units" }, any { "aligned", "based on", "align~", "consistent with", "follow~",
        "incorporate~", "use~", "guided by", "built on", "implement~" },
        any { c.language_standards, c.language_standards_named }, within = 14 }, not_tests },
    all { near { c.esl_curriculum_wide, any { "written", "develop~", "follow~", "use~", "adopt~",
        "review~", "revise~", "provide~", "implement~" }, within = 12 }, not_tests },
  }),
  elements = {
    { text = "Dedicated ESL curriculum for each grade span", need = "required",
      stated_by = all { esl_paper, c.grade_span, no(any { "consider~", "explore~", "hopes to",
        "wishes to", "whether" }), window = "block" } },
    { text = "Aligned to WIDA ELD Standards (2020 edition) and Massachusetts frameworks",
      need = "required",
      stated_by = any {
        all { c.wida_word, c.edition_2020, c.subject_frameworks, any { c.curriculum_paper, "align~",
          "alignment", "founded", "based on", "built on", "guided by", "correspond~", "follow~",
          "instruction", "lesson", "cite~", "code", "reference", "goal", "ESL guide" },
          window = "block" },
        -- Elsewhere: the state's own language standards beside its content standards.
        near { any { "english language development standard", "ELD standard" },
          any { "state adopted academic", "academic content standard", "state content standard" },
          within = 12 },
      } },
    { text = "Owner and review dates", need = "required", stated_by = owned },
    { text = "Language-driven units tied to grade-level content", need = "desirable",
      stated_by = about(esl_text, all { any { c.curriculum_paper, "lesson" },
        any { c.language_driven,
          near { any { "tied to", "connect*", "draw~", "take~", "built on|around|from", "link~",
            "linked", "parallel*", "same topic|theme", "based on" }, c.own_grade_content,
            within = 8 } },
        c.own_grade_content, window = "block" }) },
    { text = "Unit plans open to content teachers", need = "desirable",
      stated_by = any {
        about(esl_text, all { near { c.curriculum_paper, c.open_to_read, within = 18 },
          c.other_teachers, window = "block" }),
        -- "Any teacher can open them" is access, not a mere permission.
        anyhow(about(esl_text, near { c.other_teachers, "=can", any { "open", "see", "read",
          "view", "look at", "look up", "use", "find" }, c.curriculum_paper, within = 14 })),
      } },
  },
  conflicts = {
    { when = any {
        near { any { c.esl_teacher, "ESL" }, any { "help~", "assist~" }, "homework",
          any { "other classes", "other subjects", "content classes", "regular classes" },
          within = 16 },
        near { c.wida_word, c.edition_old, any { "aligned", "based on", "follow~", "written to",
          "uses", "use", "guided by", "founded on" }, within = 14 },
      },
      unless = any { "no longer", "replaced", "until 2020", "formerly", "previous", "superseded",
        "not", c.edition_2020, "retired", "were" },
      says = "ESL serves as homework help, or stands on WIDA standards that have been replaced",
      element = 2 },
  },
  action = {
    do_ = "State that every grade span has a written ESL curriculum aligned to WIDA 2020 "
      .. "and the state frameworks, who owns it, and when it is reviewed.",
    role = "EL director with the curriculum office", within = "60 days",
    evidence = "Curriculum maps by grade span with an alignment page, owner and revision date",
    measure = "Grade spans with a current ESL curriculum; units open to content teachers",
  },
  wording = {
    preferred = "ESL has its own written curriculum for grades K-2, 3-5, 6-8 and 9-12, aligned "
      .. "to the WIDA English Language Development Standards, 2020 edition, and to the "
      .. "Massachusetts curriculum frameworks. Units are driven by the language students "
      .. "need for the content of their grade, and content teachers can open every unit "
      .. "plan on the shared drive. The EL director owns the curriculum and revises one "
      .. "grade span each summer.",
    acceptable = "The written K-12 ESL curriculum follows WIDA 2020 and the state frameworks; "
      .. "the EL director reviews it every two years.",
    avoid = "ESL teachers support the classroom curriculum as needed.",
  },
  examples = {
    met = { [[
The district maintains an ESL curriculum for each grade span, K-12. It is aligned to the WIDA
standards, 2020 edition, and to the Massachusetts curriculum frameworks. The EL director is
responsible for the curriculum and reviews it every two years.]],
      [[
# ESL curriculum

| Grades | Document | Owner | Last revised |
| --- | --- | --- | --- |
| K-5 | ESL curriculum map | EL director | 2025 |
| 6-12 | ESL curriculum map | EL director | 2026 |

Each map follows WIDA's 2020 standards and the state frameworks for the subjects.]] },
    partial = { [[
Instruction of English learners is aligned with the WIDA standards.]],
     [[
ESL units in grades 6-8 are built around language functions that students need for the science of
their own grade.]],
      [[
The ELD curriculum shall be written and followed in all schools.]], [[
The ESL curriculum in each grade span rests on the ELD standards and the academic content
standards of the state.]], [[
Units of the ESL curriculum are posted on the shared drive. Classroom teachers look there
before they plan the same topic.]], [[
Classroom teachers can open the ESL units on the district platform.]] },
    missing = { [[
The mathematics curriculum is reviewed every five years by the curriculum council.]] },
    near_miss = { [[
Students below level 4 on the WIDA screener are English learners.]],
     [[
The ESL teacher attends the curriculum night. The math frameworks were revised in 2020.]], [[
The social studies curriculum is posted on the shared drive. The ESL room has a new projector.]] },
    conflicting = { [[
Our ESL curriculum is based on the WIDA 2012 standards.]],
      [[
During ESL the ESL teacher helps students with homework from other classes.]] },
  },
}
