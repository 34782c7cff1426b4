-- Training of staff for English learners: in one sentence, or in a text about them.
local learners = any { c.english_learner, c.sei, c.esl, c.second_language_acquisition,
  "language practice", "academic language" }
local study = any { c.staff_training_d, "lesson study", "study team", "study group", "inquiry cycle",
  "inquiry team", "coach" }
local el_training = any { near { study, learners, within = 30 }, about(learners, study) }

return criterion {
  id = "PD-03",
  title = "EL training that is sustained, practice-based and for all staff",
  kind = "practice", jurisdiction = "federal", severity = "medium",
  standard = "professional_culture",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "professional_development_plan", "school_improvement_plan", "title_iii_plan" },
  authorities = { "ESEA § 3115", "Blueprint 2.3, district", "Blueprint 1.1, district" },
  ele = { former = "ELE 15" },
  why = "One afternoon changes little; students notice when teachers try, watch and "
    .. "try again for a year.",
  topic = near { c.train_verb, learners, within = 30 },
  addressed = near { c.train_verb, any { c.teacher, c.staff }, learners,
    any { c.provide_d, c.series_d, c.coaching_d }, within = 35 },
  elements = {
    { text = "Series with coaching or collaborative inquiry, not single events", need = "required",
      stated_by = all { el_training, c.series_d, c.coaching_d,
        any { c.teacher, c.staff, "participant", c.staff_training_d, "teams" }, any { learners,
          "language" }, window = "block" } },
    { text = "Content teachers, specialists, counselors, office staff and leaders",
      need = "required",
      stated_by = about(learners, all { c.staff_training_d, any { c.teacher, "teaching" },
        c.support_roles_d,
        any { c.administrator, "leaders", "those who administer", "administer" },
          window = "block" }) },
    { text = "Topics tied to local EL data", need = "required",
      stated_by = all { c.el_results_d, near { c.choose_topics_d, any { c.staff_training_d,
        "topics", "topic", "work", "theme", "focus" }, within = 25 },
        any { "our", "district", "school", "local", "building", "last year", "this year", "each",
          "grade" }, window = "block" } },
    { text = "Measure of change in practice", need = "desirable",
      stated_by = all { c.change_in_practice_d, c.measure_d, any { learners, "language", "talk" },
        any { "classroom", "classrooms", "class", "lesson", "lessons", "teaching", "teacher",
          "teachers" },
        any { c.staff_training_d, "visits", "visit", "walkthroughs", "observations", "baseline" },
          window = "block" } },
    { text = "Training for evaluators on look-fors", need = "desirable",
      stated_by = any {
        all { near { c.raters_d, c.staff_training_d, within = 35 }, c.look_fors_d, learners,
          window = "block" },
        all { c.raters_d, c.look_fors_d, learners, any { "train~", "training", "trained",
          "session", "sessions", "learn~", "mornings", "workshop", "attend", "practised", "practiced",
          "calibrat*" }, window = "block" } } },
  },
  conflicts = {
    { when = all { near { c.train_verb, c.english_learner, within = 15 },
        any { "limited to the ESL|EL|ELL department", "limited to ESL|EL|ELL",
          "only for the ESL|EL|ELL department", "for the ESL|EL|ELL department only",
          "only to ESL|EL|ELL teachers", "ESL|EL|ELL department only" } },
      unless = any { "not", "endorsement" },
      says = "training on English learners is kept to the ESL department", element = 2 },
  },
  action = {
    do_ = "Turn single workshops into a series with coaching, for every role, chosen from "
      .. "local results and measured in classrooms.",
    role = "Assistant superintendent with principals", within = "90 days",
    evidence = "Calendar of the series, coaching logs and the look-fors used",
    measure = "Change between fall and spring visits in the use of the language practice",
  },
  wording = {
    preferred = "Training on English learners is a series of at least six sessions with "
      .. "coaching between them. Content teachers, specialists, counselors, office staff and "
      .. "leaders take part. Topics are chosen each year from our English learner results, "
      .. "classroom visits in fall and spring measure the change in practice, and evaluators "
      .. "are trained in what to look for.",
    acceptable = "Teachers, counselors, office staff and administrators take part in a "
      .. "yearlong series with a coach on teaching multilingual learners; its topics come from "
      .. "the district's ACCESS data.",
    avoid = [[A workshop on ELLs opens the school year.]],
  },
  examples = {
    met = { [[
# Learning to teach multilingual learners

All content teachers, specialists, counselors, office staff and principals take part in a series
of six sessions on teaching multilingual learners, with a coach who visits each teacher between
sessions. Training topics are chosen from our schools' ACCESS results.]], [[
# Title III plan: professional development

- ELL training runs monthly from October through May; teachers plan and debrief with a coach.
- Training on English learners includes classroom teachers, guidance counselors, secretaries and
  administrators.
- EL data of each school decide the topics of the training.]] },
    partial = { [[
The district shall provide professional development on teaching ELs to teachers.]], [[
Evaluators attend a training on look-fors in classes with English learners.]], [[
Learning walks in October and in March measure the change in practice: the share of lessons
in which MLs talk with a partner before they write, as the workshops have taught.]] },
    missing = { [[
The copier in the teachers' room is repaired each year.]] },
    near_miss = { [[
The athletic department offers a series of sessions with a coach on new drills.]], [[
Web page: training programs for bilingual teachers]] },
    conflicting = { [[
Professional development on ELs is limited to the ESL department.]], [[
Training about ELLs is for the ESL department only.]] },
  },
}
