-- Training in teaching those who are learning English.
local language_training = near { c.staff_training_d, c.language_teaching_topic_d, within = 30 }
-- Staff are trained, and what it is about is the teaching of English learners.
local trained = any { c.gives_training, obliged(c.staff_learning) }
local trains_staff = any {
  all { all { c.staff_learning, c.educators_trained, trained, c.learner_teaching_topic,
    within = 40 }, no(c.training_of_others) },
  -- Whom it is for in one sentence, what it is about in the next.
  about(any { c.el_program, c.english_learner }, all { c.staff_learning, c.educators_trained,
    trained, c.teaching_topic_sure, no(c.training_of_others), window = "block", within = 45 }),
}
-- The council that writes the school plan; not parent groups in general.
local council = any { "school council", "site council", "council member", "members of the council" }
local context = any { c.english_learner, c.esl, c.sei, c.second_language_acquisition,
  c.professional_development_plan,
  "professional development", "staff development", "professional learning", "staff training",
  "training of staff|teachers", "PD" }

return criterion {
  id = "PD-01",
  title = "District professional development plan trains teachers in second-language acquisition",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "professional_culture",
  lever = "professional_development",
  scope = "each_document_of_type",
  applies_to = { "professional_development_plan" },
  authorities = { "M.G.L. c. 71, § 38Q", "M.G.L. c. 69, § 1I" },
  ele = { former = "ELE 15" },
  why = "Students learn English all day long, so every teacher, not only the "
    .. "specialist, has to know how it is learned.",
  topic = near { c.train_verb, c.language_teaching_topic_d, within = 30 },
  addressed = trains_staff,
  elements = {
    { text = "Training in second language acquisition techniques for teachers and administrators",
      need = "required",
      stated_by = any { all { any { c.second_language_acquisition, "second language" }, "hours",
        c.teacher, c.administrator, window = "block", within = 50 },
        all { language_training, no(c.training_of_others),
        any { c.teacher, "teaching", "everyone who teaches", "all staff", "who teaches" },
        any { c.administrator, "administrative", "who evaluate", "evaluates", "supervise~",
          "supervisor", "leader", "who lead" },
        window = "block", within = 55 } } },
    { text = "Plan adopted, funded and updated every year", need = "required",
      stated_by = about(context, all { c.training_plan_d, c.funded_words_d, c.made_new_d,
        any { c.each_year_word_d, c.yearly }, no("technology plan"), window = "block",
        within = 60 }) },
    { text = "Principals, teachers, other professionals, paraprofessionals", need = "required",
      stated_by = any {
        about(any { c.english_learner, c.language_teaching_topic_d, c.el_program,
          c.professional_development_plan },
          all { any { c.staff_learning, c.staff_training_d }, c.teacher,
            any { c.administrator, "leads", "building heads" },
            any { c.paraprofessional, "other school personnel", "other school or community",
              "all other professional", "instructional aides", "other staff", "all staff",
              "other personnel", "support staff", "other employees" },
            no(c.training_of_others), window = "block", within = 50 }),
        -- The plan and its whole list of roles.
        all { near { any { "training", "workshop", "professional development", "PD" },
          any { "plan", "calendar", "program" }, within = 10 }, c.teacher,
          any { c.administrator, "school leaders", "leaders" },
          any { "other professional", "professional support", "service providers", "counselors",
            "professional staff", "specialists", "nurses" }, c.paraprofessional,
          no(any { "evaluation", "license", "background" }), window = "block", within = 60 },
        -- A table of hours by role.
        all { near { c.staff_training_d, c.language_teaching_topic_d, "hours", within = 15 },
          c.administrator, c.teacher,
          c.paraprofessional, window = "section" } } },
    { text = "School council members trained", need = "desirable",
      stated_by = near { council, any { "trained", "train~ members", "orientation", "workshop",
        "training for", "training on",
        "training in", "training each", "receive training", "get training", "given training",
          "training session", "course for" },
        within = 30 } },
    { text = "Choice of topics driven by EL data", need = "desirable",
      stated_by = any {
        near { c.el_results_d, c.choose_topics_d, any { c.staff_training_d, "topic" },
          within = 35 },
        all { c.el_results_d, near { c.choose_topics_d, c.staff_training_d, within = 20 },
          no(any { "enter", "enters", "entry", "data system", "information system" }),
            window = "block", within = 50 } } },
  },
  conflicts = {
    { when = all { near { c.train_verb, c.english_learner, within = 15 },
        any { "ESL|EL|ELL teachers only", "only ESL|EL|ELL teachers",
          "only for ESL|EL|ELL teachers", "limited to ESL|EL|ELL teachers",
          "limited to the ESL|EL|ELL", "for ESL|EL|ELL teachers only", "ESL|EL|ELL staff only",
            "only for the ESL|EL|ELL" } },
      unless = any { "not", "endorsement" },
      says = "training about English learners is for ESL teachers only", element = 1 },
  },
  action = {
    do_ = "Put training in second language acquisition for each role into the yearly plan, "
      .. "with hours, dates and money.",
    role = "Assistant superintendent for teaching and learning", within = "60 days",
    evidence = "The adopted plan with hours and budget by role",
    measure = "Share of teachers, administrators and paraprofessionals who completed the hours",
  },
  wording = {
    preferred = "The professional development plan is adopted, funded in the budget and "
      .. "updated each year. It trains principals, teachers, other professional staff and "
      .. "paraprofessionals in techniques of second language acquisition; its topics are "
      .. "chosen from English learner results, and members of school councils are trained too.",
    acceptable = "Each year's professional development plan, with its budget, provides "
      .. "training in second language acquisition for all teachers, administrators and "
      .. "paraprofessionals.",
    avoid = [[Workshops on English learners are available to those who are interested.]],
  },
  examples = {
    met = { [[
# Professional development plan

The school committee adopts this plan every spring, revised, and funds it in the operating
budget. All teachers, principals, specialists and paraprofessionals receive twelve hours of
training in second language acquisition.]], [[
# District professional learning plan

The plan is updated and approved each June; $60,000 is budgeted. Training in how a second
language is learned, with techniques for the classroom, is given to teachers, teaching
assistants, counselors and administrators.]] },
    partial = { [[
The district gives in-service training to the teachers and counselors of the bilingual program. It
covers strategies for culturally and linguistically diverse students.]],
     [[
The district shall provide professional development in sheltered English instruction to
teachers.]], [[
Teachers and administrators attend training on language acquisition of ELLs.]], [[
The professional development plan is written for teachers, principals and other administrators,
counselors and other professional staff, and paraprofessionals.]], [[
Members of each school council receive training in how a second language is learned and in
what the ESL program offers.]], [[
Topics for the training days in second language acquisition are chosen from the ACCESS
results of each school.]], [[
The committee looks at growth of ELLs by school and grade before it meets in May. The topics
of the workshops for teachers on language acquisition follow from it.]] },
    missing = { [[
Teachers submit their leave requests to the principal.]] },
    near_miss = { [[
Staff are trained to administer the screener to English learners.]],
     [[
Principals, teachers and aides are trained each year in the use of fire extinguishers.]], [[
Teachers who study Spanish at night school are paid back half of the cost.]] },
    conflicting = { [[
Professional development about English learners is limited to ESL teachers.]], [[
# PD calendar

Training in teaching English learners is for ESL teachers only.]] },
  },
}
