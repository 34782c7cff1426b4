-- A teacher's command of a language; students' fluency is another matter.
local fluent_teacher = near { any { c.teacher, c.staff },
  c.command_of_language, within = 22 }

return criterion {
  id = "ST-05",
  title = "Teachers in English language classrooms are literate and fluent in English; bilingual staff in both languages",
  kind = "law", jurisdiction = "ma", severity = "low",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "staffing_plan", "title_iii_plan" },
  authorities = { "603 CMR 14.05", "ESEA § 3116" },
  ele = { former = "ELE 14" },
  why = "Children learn the language they hear; a fair, written way of showing fluency protects "
    .. "both them and bilingual teachers who speak with an accent.",
  topic = any { c.english_literacy_fluency, fluent_teacher },
  addressed = about(any { c.el_field, "title III" }, obliged(near {
    any { c.teacher, c.staff }, any { "fluent", "literate", "fluency" }, within = 16 })),
  elements = {
    { text = "Superintendent's written assurance each year", need = "required",
      stated_by = all { c.written_assurance, c.command_of_language, c.each_year,
        any { c.superintendent, c.district, "HR", "human resources", "the director" },
        any { c.teacher, c.staff }, window = "block" } },
    { text = "Accepted ways of showing literacy and fluency", need = "required",
      -- "May be shown by" is how such a list is written, so permission counts.
      stated_by = anyhow(all { any { fluent_teacher,
          all { any { c.teacher, c.staff }, near { c.command_of_language, c.shown_by,
            c.fluency_ways, within = 40 }, window = "block" } },
        c.shown_by, c.fluency_ways,
        no(any { c.exit_verb, c.el_identification, c.home_language_survey, "eligible for initial",
          near { c.student, c.command_of_language, within = 4 } }), window = "block" }) },
    { text = "Title III programs: fluency in any other language of instruction",
      need = "desirable",
      stated_by = all { any { c.teacher, c.staff }, c.command_of_language,
        c.other_teaching_language, any { c.bilingual_field, c.title_iii, "instruction" } } },
  },
  conflicts = {
    { when = near { any { "only native speakers|speaker", "native english speakers only",
          "must be a native|native english", "native speaker of english is required",
          "native english speaker is required" },
        any { c.teacher, "teach", "teaches", "position", "hire~", "classes" }, within = 16 },
      says = "only native speakers may teach" },
    { when = anyhow(near { any { "accent free", "without an accent", "without a foreign accent",
          "free of accent", "no accent", "unaccented" }, any { c.teacher, "english", "speech" },
          within = 12 }),
      says = "an accent rule for teachers" },
  },
  action = {
    do_ = "Add the superintendent's yearly assurance that teachers are literate and "
      .. "fluent in the language they teach in, and list the evidence that is accepted.",
    role = "Superintendent with human resources", within = "180 days",
    evidence = "Signed assurance for the current year; adopted list of accepted evidence",
    measure = "Assurance filed on time; files with the evidence noted",
  },
  wording = {
    preferred = "Before school opens each year the superintendent signs a written assurance to "
      .. "the Department that every teacher in an English language classroom is literate "
      .. "and fluent in English. A teacher shows fluency by a passing score on the "
      .. "communication and literacy skills test, a degree earned in English, an "
      .. "interview, or an observed lesson. In programs paid for by Title III, teachers "
      .. "are also fluent in any other language of instruction.",
    acceptable = "The superintendent certifies annually that teachers are literate and fluent in "
      .. "English, shown by test, interview or classroom observation.",
    avoid = "Only native speakers of English may teach SEI classes.",
  },
  examples = {
    met = { [[
Each September the Superintendent certifies in writing that teachers in English language
classrooms are literate and fluent in English. Fluency is demonstrated by a licensure test, an
interview or observation of a lesson.]],
      [[
# Fluency of teachers

- Every year the Superintendent files a written assurance that all teachers are fluent and literate
  in English.
- Teachers may satisfy the fluency requirement by a degree earned in English, an interview, or a
  passing score on an examination.]] },
    partial = { [[
Teachers in the dual language program are fluent in English and in the other language of
instruction.]],
      [[
A teacher's command of English is shown by an interview, a test or classroom observation.]] },
    missing = { [[
The annual report lists the number of students who are fluent in a second language.]] },
    near_miss = { [[
Students who show fluency on the test receive credit. Teachers submit grades in writing each
term.]], [[
Seniors who are fluent in two languages may apply for the seal of biliteracy. Teachers write
a letter for them.]] },
    conflicting = { [[
Only native speakers of English may be hired as teachers of SEI classes.]],
      [[
Teachers of beginners must speak English without a foreign accent.]] },
  },
}
