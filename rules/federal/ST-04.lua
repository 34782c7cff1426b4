-- Aides, where the text is about learners of English.
local el_aide = any { about(c.el_field, c.aide),
  "bilingual|ESL|ELD|ENL|ELL|EL (instructional|teacher|teaching|classroom) aide|assistant|tutor",
  "bilingual|ESL|ELD|ENL|ELL|EL paraprofessional",
  "bilingual|ESL|ELD|ENL|ELL|EL paraeducator|volunteer" }
local el_aide_or_they = any { el_aide, about(el_aide, any { "they", "these employees", "this work",
  "their work", "such staff", "these adults", "this", "it", "that time" }) }

return criterion {
  id = "ST-04",
  title = "Aides and volunteers support, never replace, qualified teachers",
  kind = "guidance", jurisdiction = "federal", severity = "high",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_program_handbook", "staffing_plan" },
  authorities = { "OCR 1991", "Castañeda v. Pickard", "EL Tool Kit" },
  ele = { former = "ELE 14" },
  why = "When an aide becomes the program, the children who need the most skilled teaching get the "
    .. "least.",
  topic = near { c.aide, c.el_field, within = 30 },
  addressed = obliged(near { c.aide, c.el_field, any { c.help_in_lessons, c.give_instruction },
    within = 16 }),
  elements = {
    { text = "Paraprofessionals work under a licensed teacher's direction", need = "required",
      stated_by = near { el_aide, c.directed_by_teacher, c.teacher, within = 30 } },
    { text = "They do not plan or deliver the main ESL program", need = "required",
      stated_by = any {
        forbidden(near { el_aide_or_they, c.teachers_work, within = 18 }),
        negated(near { el_aide_or_they, any { "replace~", "substitute~", "serve~ as", "act~ as",
          "take the place", "teach~ ESL", "plan~", "lead", "deliver~", "stand~ in" },
          any { c.teacher, c.esl_teaching, "lessons", "instruction", "classes" }, within = 14 }),
        near { el_aide_or_they, any { "only", "limited to", "solely", "confined to", "role is to" },
          c.help_in_lessons, within = 12 },
        about(el_aide, near { any { "teaching", "instruction", "planning", "grading", "lessons",
          "new material" }, any { "reserved to|for", "belongs to", "belong to", "rests with",
          "remains with", "done by", "only by", "responsibility of" }, c.teacher, within = 14 }),
        anyhow(near { el_aide_or_they, any { "rather than replace", "not replace",
          "not a substitute", "in addition to the", "never the only", "never in place",
          "supplement~ the", "supplemental to" },
          any { c.teacher, c.esl_teaching }, within = 16 }),
      } },
    { text = "Training for aides, including bilingual aides", need = "desirable",
      stated_by = near { el_aide, c.aide_training, within = 12 } },
  },
  conflicts = {
    { when = anyhow(near { el_aide, any { "in place of ESL|ENL|ELD|an|a|the",
        "instead of ESL|an|a|the", "in lieu of ESL|an|a|the" }, c.esl_teaching, within = 16 }),
      unless = any { "never", "not", "no" },
      says = "an aide or volunteer takes the place of an ESL teacher", element = 2 },
    { when = any {
        near { any { "paraprofessional led", "aide led", "led by an aide",
          "led by a paraprofessional|tutor|volunteer" }, c.esl_teaching, within = 10 },
        near { any { "peer tutor", "volunteer" }, any { "provide~", "deliver~" },
          any { "ESL instruction", "ESL lessons", "ESL services" }, within = 8 },
      },
      unless = any { "never", "not", "no" },
      says = "an aide or volunteer gives the ESL lessons", element = 2 },
  },
  action = {
    do_ = "State which licensed teacher directs each aide who works with English "
      .. "learners, and that aides neither plan nor deliver ESL on their own.",
    role = "Principal with the EL coordinator", within = "60 days",
    evidence = "Program handbook and aides' schedules with the name of the supervising teacher",
    measure = "ESL minutes on student schedules that are given by an aide alone (goal: none)",
  },
  wording = {
    preferred = "Aides who work with English learners carry out lessons planned by a licensed "
      .. "teacher and work under that teacher's direct supervision. They shall not plan "
      .. "or deliver ESL instruction, and time with an aide is not counted as ESL. Every "
      .. "aide, including bilingual aides, is trained each year in second language "
      .. "learning and in the limits of the role.",
    acceptable = "Bilingual aides assist under the direction of a licensed ESL teacher and do "
      .. "not replace the teacher.",
    avoid = "A bilingual aide meets with newcomers each day in place of ESL.",
  },
  examples = {
    met = { [[
Paraprofessionals in the EL program work under the direct supervision of a licensed ESL teacher.
They shall not plan or deliver ESL instruction.]],
      [[
# ELL program staff

Bilingual tutors follow lessons prepared by a certified ESL teacher. A tutor may never take the
place of the teacher or be the only source of a student's ESL.]] },
    partial = { [[
Bilingual aides are trained in second language acquisition before they work with ELLs.]],
      [[
Teacher aides in ESL classrooms serve under the direction of the certified teacher.]], [[
Bilingual aides are limited to helping small groups with work that the teacher has taught.]], [[
ESL paraprofessionals rehearse and review with students. New material is taught only by the
teacher.]], [[
Bilingual paraprofessionals do not replace the teacher; they work beside her.]] },
    missing = { [[
Volunteers sign in at the office and wear a badge.]] },
    near_miss = { [[
Aides assigned to students with disabilities shall not administer medication.]], [[
The bilingual secretary and an aide stand at the door in the morning and greet families.]] },
    conflicting = { [[
At Hill School a bilingual aide meets with newcomers every day in place of an ESL class.]],
      [[
Beginners attend paraprofessional-led ESL groups in the library.]] },
  },
}
