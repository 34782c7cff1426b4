-- Two teachers with one class, in the teaching of English learners; special education has pairs, too.
local pair = c.fair_two_teachers
local esl = any { "ESL", "ENL", "ELD", "ESOL", "EL", "ELL", "ELs", "ELLs", "english learner",
  "english learners", "language teacher", "multilingual" }
local special = any { "special education", "special educator", "IEP", "paraprofessional is" }

return criterion {
  id = "IN-02",
  title = "Co-teaching and push-in used deliberately, with two qualified teachers",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "instructional_leadership",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "school_improvement_plan", "el_program_handbook", "master_schedule_guidance" },
  authorities = { "DESE ESL toolkit", "Blueprint 1.1, school" },
  ele = { former = "ELE 5" },
  why = "Two teachers in a room help English learners when both teach; when one of them hands out " ..
    "paper, the student loses an hour of English and gains nothing.",

  topic = any { about(esl, c.co_teaching), near { c.push_in, c.esl, within = 30 } },
  -- ESL inside the content class, as something the school does.
  addressed = any {
    near { any { c.push_in, c.co_teaching }, any { c.esl_teacher, c.esl, c.english_learner },
      any { "provide~", "use~", "shall", "must", "will",
      "are", "is", "teach~", "deliver~", "offer~", "support~" }, within = 30 } },

  elements = {
    { text = "ESL-licensed teacher plus an endorsed content teacher", need = "required",
      stated_by = all { pair, any { c.esl_license, near { c.fair_esl_side, c.fair_licensed,
        within = 10 }, near { c.fair_esl_side, any { "pair*", "with", "share*", "and" },
        within = 6 } },
        any { c.sei_endorsement, near { any { c.fair_subject_side, "content", "subject" },
          c.fair_licensed, within = 10 } },
        any { "teacher", "teachers", "professionals", "staff", "educators" }, no(any { special,
          "should", "bilingual tutor" }), window = "block" } },
    { text = "Roles stated: ESL teacher leads language, content teacher leads subject",
      need = "required",
      stated_by = any { all { about(esl, pair), near { c.fair_esl_side, c.fair_lead,
        c.fair_language_part, within = 14 },
          near { any { c.fair_subject_side, "content teacher" }, c.fair_lead,
            c.fair_subject_part, within = 14 }, no(special), window = "section" },
        all { c.fair_esl_side, any { c.fair_subject_side, "subject teacher", "content" },
        near { c.fair_lead, c.fair_language_part, within = 10 }, near { c.fair_lead,
          c.fair_subject_part, within = 10 },
        any { pair, "in your room", "in the room", "adults", "division of labor", "roles",
          "role", "share*", "each", "both", "class", "lesson", "lessons" },
        no(any { special, "up to the pair", "should" }), window = "block" } } },
    { text = "Dedicated, scheduled time", need = "required",
      stated_by = all { any { about(esl, pair), "co taught", "co teaching", "push in" }, near {
        c.fair_class_time, c.fair_fixed_time, within = 22 },
        no(any { special, "as schedules allow", "when the schedule", "planning period",
          "planning block", "planning time", "common preparation", "when time",
          "preparation period", "plan together" }) } },
    { text = "Joint planning and shared assessment", need = "desirable",
      stated_by = all { pair, c.fair_plan_together, c.fair_shared_scoring, no(special),
        window = "block" } },
    { text = "Choice of model matched to student level", need = "desirable",
      stated_by = all { any { pair, "push in", "co taught" }, c.fair_apart_model, c.fair_level,
        any { near { c.fair_level, any { c.fair_model, c.fair_apart_model }, within = 26 },
          near { c.fair_model, c.fair_matched, c.fair_level, within = 30 } },
        any { "student", "students", "learner", "learners", "beginner", "levels", "proficiency",
          "each" }, no(any { "dictionary", "staffed" }), window = "block" } },
  },
  conflicts = {
    { when = near { any { "ESL|ENL|ELD|EL|ELL teacher" }, any { "acts as an aide",
      "serves as an aide", "acts as an assistant", "serves as an assistant", "as an aide",
      "as a classroom aide", "as an assistant to" }, within = 14 },
      unless = any { "not", "never", "no", "rather than", "instead of" },
      says = "the ESL teacher is used as an aide", element = 2 },
    { when = all { near { any { "push in", "co teaching" }, any { "replaces all", "replaces",
      "in place of all", "takes the place of all" }, any { "ESL instruction", "direct ESL",
      "ESL", "ELD", "pull out" }, within = 12 }, no(any { "not", "never", "no" }) },
      says = "push-in replaces all ESL instruction", element = 5 },
    { when = all { about(esl, near { any { "co teach*", "co taught", "push in" }, any {
      "without planning time", "without common planning", "no planning time",
      "no common planning" }, within = 24 }), no(any { "never", "no section", "shall not",
      "may not", "must not", "avoid*" }) },
      says = "co-teaching without planning time", element = 4 },
  },

  action = {
    do_ = "For each co-taught or push-in section name the two teachers and their licenses, what each " ..
      "one leads, when they teach together and when they plan.",
    role = "Principal with the EL director", within = "90 days",
    evidence = "The section list with both names, the planning blocks and the description of roles",
    measure = "Co-taught sections with two licensed teachers and weekly planning time",
  },
  wording = {
    preferred = [[Each co-taught section has an ESL-licensed teacher and a content teacher with the SEI endorsement. The ESL teacher leads the language part of each lesson and the content teacher leads the subject. Co-taught ESL periods are scheduled daily in the master schedule. The pair has a common planning period each week and scores student work together. The choice among stand-alone ESL, push-in and co-taught classes is made by the student's proficiency level.]],
    acceptable = [[Push-in ESL is given in scheduled periods by a licensed ESL teacher with an endorsed content teacher; the ESL teacher teaches language and the content teacher teaches the subject.]],
    avoid = [[The ESL teacher visits classrooms to help ELLs complete work as schedules allow.]],
  },
  examples = {
    met = { [[
# Co-taught ESL

A co-taught section has a licensed ESL teacher and a content teacher who holds the SEI endorsement.

In a shared class the ESL teacher leads the language objective, and the content teacher leads the
subject matter.

Co-taught ESL periods are scheduled every day, 50 minutes in each grade.]], [[
## Push-in ENL

- Push-in ENL pairs a certified ENL teacher with an endorsed classroom teacher.
- Roles in the shared lesson: the ENL teacher is responsible for language growth; the classroom
  teacher is responsible for the content.
- Push-in ENL blocks are fixed in the master schedule, four periods a week.]] },
    partial = { [[
The elementary schools provide push-in ESL in grades 1 to 4.]], [[
Co-teaching pairs of ESL and science teachers plan together weekly and share a gradebook.]], [[
# ENL services

The model is chosen by proficiency level: beginners leave the classroom for stand-alone ENL,
and
students at the expanding level are served by push-in.]] },
    missing = { [[
Two teachers supervise the cafeteria each day.]] },
    near_miss = { [[
Inclusion sections are co-taught by a special education teacher and a mathematics teacher.]], [[
The library has a book about co-teaching.]], [[
Chorus sections are taught by two teachers, who have no common planning time.]], [[
No ESL class is co-taught without common planning time.]] },
    conflicting = { [[
During push-in the ESL teacher acts as an aide in the science class.]], [[
At the middle school push-in replaces all ESL instruction.]] },
  },
}
