local el = c.el_field
-- The standards of the subjects, not those of English.
local content_standards = any { c.content_standards_named,
  near { "standard", any { "state", "content", "academic", "grade", "correspond*", "graduation" },
    within = 6 } }
local instruction = any { "instruction", "curriculum", "content", "courses", "lessons", "taught",
  "teach~", "instruct~", "educate~", "coursework", "program" }
local not_entry = no(any { "exit*", "reclassif*", "eligibility", "migrant", "foster", "homeless",
  "language proficiency standards", "english language proficiency standards" })
local genuine = near { "opportunity", any { "genuine", "real", "meaningful", "equal", "same",
  "equitable", "practical" }, within = 6 }
local settled = no(any { c.only_talk_broad, "migrant", "homeless", "special education", "gifted" })
local lesser = near { c.lesser_work_broad, any { "text", "task", "work", "reading", "assignment",
  "materials", "book", "problem", "version", "one" }, within = 10 }

return criterion {
  id = "PR-05",
  title = "Same standards and same chance to master them",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "program_of_studies",
    "school_improvement_plan", "curriculum_plan" },
  authorities = { "M.G.L. c. 71A, § 7", "Title VI", "EEOA" },
  ele = { former = "ELE 5" },
  why = "A student given easier work while learning English ends up both without the English and "
    .. "without the subject.",
  topic = about(el, any { c.academic_standards, c.grade_level, c.lowered_work }),
  addressed = any {
    -- Courses that follow the standards are open to learners of English as well.
    about(c.english_learner, obliged(near { c.english_learner, any { "available to", "access",
      "included", "enroll~" }, any { "course", "core", "curriculum", "instruction",
      "learning opportunities" }, within = 24 })),
    -- The Title III sentence: reach the standards that every child is expected to meet.
    about(c.english_learner, near { any { "challenging state academic", "state academic standard",
        content_standards }, any { "all children", "every child", "all students",
        "every student", "all pupils", "every pupil" }, within = 14 }),
    -- A way into the subjects of the grade.
    about(c.english_learner, all { c.way_into, c.core_learning, not_entry,
      no(any { "parent", "guardian" }), within = 12 }),
  },
  elements = {
    { text = "ELs in every program are taught to the same academic standards and frameworks",
      need = "required",
      stated_by = any {
        about(el, all { near { c.standards_word, c.same_as_all, within = 12 },
          c.teach_to_standards, any { el, "they", "child", "student", "pupil" },
          no(c.esl_curriculum_wide), not_entry }),
        about(el, near { any { "instruction", "instruct~" }, "on the",
          any { "state adopted academic", "state academic standard" }, within = 8 }),
        -- What they are taught follows the standards of the state.
        about(el, all { all { instruction, any { "aligned", "align~", "based on", "consistent with",
            "in line with", "built on", "in accordance with", "correspond~" },
            content_standards, within = 20 }, not_entry,
          no(any { "parent", "evaluat*", "materials", "textbook", "training",
            c.esl_curriculum_wide, near { c.esl_teacher, "curriculum", within = 6 } }) }),
        -- "Nobody lowers the standards for them"; "what does not change".
        forbidden(near { el, c.lower_standard, within = 20 }),
        anyhow(near { el, any { "not change", "stay~ the same", "remain~ the same", "not differ",
          "no separate", "no second", "hold here", "hold for" }, c.standards_word, within = 20 }),
      } },
    { text = "Same opportunities to master them", need = "required",
      stated_by = any {
        about(c.english_learner, all { all { c.same_chance, any { c.core_learning,
            content_standards, "instructional program", "academic program" }, within = 16 },
          not_entry, no(any { "club", "athletic*" }) }),
        -- Chances, genuine ones, to reach the standards.
        about(c.english_learner, all { all { any { c.chance_to_master, genuine },
            any { c.standards_word, content_standards,
              near { "=them", any { "master", "meet", "reach", "learn" }, within = 4 } },
            any { c.same_as_all, c.english_learner }, within = 36 },
          any { "same", "equal*", "equitabl*", "genuine", "meaningful", "real", "full", "fair",
            "just as", "as much", "as many", "opportunity to learn|master|meet|reach|achieve" },
          not_entry, no(any { "club", "athletic*", "extracurricular" }) }),
        all { all { el, c.chance_to_master_broad, c.same_as_all_broad,
            any { c.standards_word_broad, c.subject_word_broad, "learn", "master", "courses" },
            within = 40 }, settled, not_entry, no(any { "club", "athletic*", "extracurricular",
            "equal educational opportunity" }) },
        -- "Nobody is kept from the courses for want of English."
        forbidden(all { el, c.keep_from_broad, any { c.standards_word_broad, "courses",
          "classes", "core", "subject" }, no(any { "club", "athletic*", "extracurricular",
          "vocational", "admission" }), within = 30 }),
        forbidden(near { c.english_learner, c.keep_from,
          any { c.standards_word, c.subject_word, "courses", "classes" }, within = 24 }),
      } },
    { text = "Grade-level text and tasks with scaffolds, not lower ones", need = "required",
      stated_by = any {
        about(el, all { c.grade_work, c.opening_support, not_entry, window = "block",
          within = 40 }),
        about(el, all { c.grade_work_broad, c.opening_support_broad, settled, not_entry,
          any { c.teaching_materials, "text", "task", "work", "reading", "problem", "novel",
            "assignment", "lab" }, window = "block", within = 40 }),
        about(el, all { any { negated(lesser), forbidden(lesser) }, c.opening_support_broad,
          settled, window = "block", within = 45 }),
      } },
    { text = "Core materials checked for EL supports", need = "desirable",
      stated_by = any {
        about(any { el, "proficiency level" }, all { c.judge_materials, c.teaching_materials,
          c.material_supports, settled, window = "block", within = 50 }),
        anyhow(about(el, all { c.teaching_materials, c.material_supports, any { "not recommended",
          "not adopted", "not bought", "not purchased", "rejected", "not approved" },
          window = "block" })),
      } },
  },
  conflicts = {
    { when = near { c.english_learner, any { "modified curriculum", "simplified curriculum",
          "basic skills track", "basic skills curriculum", "reduced curriculum",
        "lower track", "alternate curriculum" }, within = 16 },
      says = "learners of English get a lesser curriculum", element = 3 },
    { when = anyhow(near { c.english_learner, any { "science", "grade level",
        "social studies", "core" },
          any { "do not take", "does not take", "are not enrolled in", "not scheduled for" },
          within = 14 }),
      says = "learners of English do not take grade-level subjects", element = 1 },
    { when = anyhow(near { "ESL course|courses|class|classes", any { "no credit",
        "not count toward",
          "carry no credit", "not earn credit" }, within = 12 }),
      says = "ESL courses carry no credit", element = 2 },
    { when = permitted(near { c.english_learner, any { "be denied", "be excluded from" },
        any { "participation", "enrollment", "course" }, within = 14 }),
      says = "learners of English may be kept from core courses",
      element = 1 },
  },
  action = {
    do_ = "Say that English learners in every program study the same standards with the "
      .. "same opportunities, and that teachers change the support and never the grade "
      .. "level.",
    role = "Assistant superintendent for teaching and learning", within = "30 days",
    evidence = "Adopted policy; sample units with scaffolds; materials checklist",
    measure = "English learners enrolled in grade-level core courses and passing them",
  },
  wording = {
    preferred = "English learners in every program are taught to the same academic standards "
      .. "and curriculum frameworks as all other students and have the same "
      .. "opportunities to master them. Teachers use grade-level texts and tasks and add "
      .. "scaffolds such as visuals, sentence frames and home language support; they do "
      .. "not substitute easier work. Core materials are reviewed for English learner "
      .. "supports before they are adopted.",
    acceptable = "English learners study the same standards, with equal opportunity to learn "
      .. "them, through grade-level work with supports.",
    avoid = "English learners follow a simplified curriculum until they are ready for "
      .. "regular work.",
  },
  examples = {
    met = { [[
English learners are taught to the same academic standards as all students. English learners have
the same opportunity to master them as their classmates. Teachers of ELs use grade-level texts and
tasks with scaffolds.]],
      [[
# Instruction of ELLs

- In each program, ELLs are held to the same state frameworks as their peers.
- ELLs have equal access to core courses and the same instructional time to learn them.
- An ELL reads the grade-level text with supports such as glossaries and partner talk.]] },
    partial = { [[
Access to the general curriculum must be meaningful for English learners.]],
      [[
Instruction of ELs in the content areas is based on the state's academic standards.]],
     [[
Before a textbook is adopted, the committee reviews the supports it offers to English learners.]],
      [[
Multilingual learners work with the same complex text as the class, with sentence frames.]], [[
MLs receive instruction on the state-adopted academic content standards in English and
mathematics.]], [[
ELs shall not be held to lower standards than their classmates.]], [[
For ELs the standards stay the same; the way to them is what we change.]], [[
ELLs shall not be denied a core course because of their level of English.]], [[
ELs are not given simplified texts. They read the grade-level book with a glossary, pictures
and talk with a partner.]], [[
Teachers shall not give easier books to ELs. They add sentence frames, visuals and read-alouds.]], [[
Textbooks are reviewed for supports for ELs: glossaries, visuals, audio. A series without
them is not purchased.]] },
    missing = { [[
All courses follow the state frameworks.]] },
    near_miss = { [[
An EL exits the program when the student succeeds in the core curriculum.]],
     [[
Students with disabilities may use a modified curriculum if the IEP says so. The EL coordinator is
Ms. Ray.]], [[
The band plays the same pieces as last year. Parents who are learning English can borrow
books with large print from the town library.]] },
    conflicting = { [[
English learners follow a modified curriculum until they are proficient.]],
      [[
Beginning ELLs do not take grade-level science.]], [[
ESL courses carry no credit toward the diploma.]], [[
ELs at level 1 may be denied enrollment in a core course until they reach level 3.]] },
  },
}
