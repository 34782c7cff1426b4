-- The sheltered endorsement, or whatever the state calls the same credential.
local sei = any { c.sei, c.el_field }
local endorsed = about(sei, c.teaching_endorsement)
-- Somebody who teaches holds it, earns it or is made to get it.
local held = all { near { c.class_teacher, c.hold_credential, endorsed, within = 30 },
  no(c.counts_or_rewards), no(near { c.principal, "evaluat*", within = 12 }) }
-- Students are given only to those who have it.
local placed = near { any { c.el_field, c.class_lists }, any { c.place_verb, "taught by" },
  "endorsed", within = 16 }
-- A technical teacher in a sentence, where the text speaks of the endorsement.
local technical = any { about(any { c.teaching_endorsement, c.sei },
  all { c.technical_teacher, any { c.teaching_endorsement, c.same_rule },
    any { c.hold_credential, c.same_rule }, no(c.student_with_disability) }),
  about(c.technical_teacher, near { endorsed, any { "you too", "as well", "also", "you as well",
    "applies to you", "covers you", "same for" }, within = 20 }) }

return criterion {
  id = "ST-01",
  title = "Endorsed teachers: SEI for core and career technical classes, bilingual for bilingual programs",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "management_and_operations",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "el_policy", "staffing_plan", "el_program_handbook",
    "professional_development_plan", "master_schedule_guidance" },
  authorities = { "603 CMR 14.07", "603 CMR 7.14", "DESE SEI notice 2016" },
  ele = { former = "ELE 14" },
  why = "An English learner spends most of the day with subject and shop teachers; if they were "
    .. "never taught how to open content to a language learner, most of the day is lost.",
  topic = any { c.sei_endorsement, c.teaching_endorsement, c.bilingual_endorsement },
  addressed = any {
    obliged(near { any { c.class_teacher, c.staff }, c.el_field,
      any { endorsed, c.sei_endorsement }, within = 24 }),
    -- Teachers without the right credential are looked for among teachers of English learners.
    near { "misassign*", any { c.english_learner }, within = 10 },
  },
  elements = {
    { text = "Core academic teachers of ELs hold or earn the SEI Teacher Endorsement",
      need = "required", stated_by = any { held, placed,
        -- "The endorsement, or proof of enrollment": the two ways of meeting the rule.
        near { endorsed, any { "or proof", "or is earning", "or working toward", "or is enrolled",
          "or enrolled", "or be enrolled", "or in progress", "or earn~", "or obtain~" },
          within = 10 },
        anyhow(seq { "only", endorsed, "=may", gap = 10 }),
        -- The answer "yes" to "Do I need it?"
        about(c.teaching_endorsement, all { "=yes", c.class_teacher, c.el_field,
          any { "core", "subject", "academic", "math", "science", "english", "history" },
          no(any { "optional", "recommended" }) }),
        -- "No English learner is placed with a teacher who lacks it."
        forbidden(near { any { c.el_field, c.class_lists }, c.give_students,
          any { "without", "lack~", "not hold", "unendorsed", "unless", "until", "other than",
            "not endorsed", "no teacher", "except", "neither", "nor" }, endorsed,
          within = 36 }) } },
    { text = "Career technical teachers of ELs likewise", need = "required",
      stated_by = technical },
    { text = "Time limit for a newly assigned teacher without it (one year)", need = "required",
      stated_by = any {
        deadline { about = endorsed, at_most = "1 year", within = 40 },
        near { endorsed, c.year_from_assignment, within = 40 },
        about(endorsed, near { any { "finish it", "earn it", "complete it", "obtain it", "get it",
          "acquire it", "add it" }, c.year_from_assignment, within = 16 }),
      } },
    { text = "Roster matching ELs to endorsed teachers checked each year", need = "required",
      stated_by = about(sei, any { all { c.teaching_endorsement, c.check_lists, c.each_year,
          near { any { "every", "each", "all" }, c.el_field, within = 4 } },
        all { any { c.teaching_endorsement, "licensed", "license" },
        c.check_lists, c.class_lists, c.each_year, window = "block" } }) },
    { text = "Bilingual education endorsement for teachers and directors of bilingual programs",
      need = "desirable",
      stated_by = any {
        near { c.bilingual_endorsement, c.hold_credential, within = 20 },
        forbidden(near { c.bilingual_field, any { "without", "unless", "lack~", "who is not" },
          any { "endorsement", "endorsed" }, c.give_instruction, within = 20 }),
        all { c.bilingual_field, any { "endorsement", "endorsed" },
          any { c.class_teacher, "person" }, c.hold_credential },
      } },
  },
  conflicts = {
    { when = anyhow(near { c.sei_endorsement, any { "but not required", "not required",
        "not a requirement", "not necessary" }, any { c.el_field, c.class_teacher },
        within = 14 }),
      says = "the endorsement is optional", element = 1 },
    { when = permitted(near { c.english_learner, c.place_verb, any { "any teacher",
        "any available teacher", "any licensed teacher", "unendorsed teacher" }, within = 14 }),
      says = "English learners may be given to any teacher", element = 1 },
    { when = near { any { "category training", "category 1", "categories of training" },
        any { "satisfies", "satisfy", "meets the", "in place of", "instead of" }, within = 12 },
      says = "the category training of earlier years is taken for the endorsement",
      element = 1 },
  },
  action = {
    do_ = "Write into the staffing procedure who must hold the SEI or bilingual "
      .. "endorsement, that a newly assigned teacher has one year to earn it, and who "
      .. "compares rosters with licenses each fall.",
    role = "Superintendent with the director of human resources", within = "30 days",
    evidence = "Adopted procedure; this year's roster check, signed and dated",
    measure = "Share of core and career technical sections with English learners whose teacher "
      .. "is endorsed",
  },
  wording = {
    preferred = "Each core academic teacher and each career technical teacher who has an "
      .. "English learner in class shall hold the SEI Teacher Endorsement. A teacher "
      .. "assigned an English learner for the first time without it shall earn it within "
      .. "one year of the assignment. Teachers and directors of bilingual programs shall "
      .. "hold the Bilingual Education Endorsement. By October 15 of every year the "
      .. "human resources office compares the class lists of English learners with the "
      .. "endorsement records and reports every gap to the superintendent.",
    acceptable = "Core and career technical teachers of English learners hold the SEI "
      .. "endorsement or earn it within one year; human resources checks rosters against "
      .. "endorsements annually.",
    avoid = "Teachers of English learners are encouraged to obtain SEI training when a "
      .. "course is convenient.",
  },
  examples = {
    met = { [[
# Staffing of English learner classes

Every core academic teacher who instructs an English learner shall hold the SEI Teacher
Endorsement. The same requirement applies to career technical teachers. A teacher without it
who is assigned an English learner must earn the endorsement within one year of assignment.
Each October, human resources compares rosters of ELs with the list of endorsed teachers.]],
      [[
# Teachers of multilingual learners

- Teachers of English, mathematics, science and history who have an MLL in class possess the
  sheltered English immersion endorsement.
- Vocational instructors with MLLs in the shop hold the SEI endorsement as well.
- Anyone who lacks the endorsement when first assigned an MLL obtains it within twelve months.
- Class lists are checked against SEI endorsement records every September.]] },
    partial = { [[
Subject teachers to whom ELLs are assigned shall be SEI-endorsed or working toward it.]],
      [[
All staff who teach English learners must possess the appropriate authorization of the state.]] },
    missing = { [[
Teachers are appointed by the principal subject to the approval of the superintendent and shall
hold the license that the state requires for the position.]] },
    near_miss = { [[
The committee gives no endorsement to outside products. Teachers hold office hours weekly.]] },
    conflicting = { [[
For teachers of English learners the SEI endorsement is preferred but not required.]],
      [[
English learners may be assigned to any available teacher until the enrollment settles.]] },
  },
}
