-- The sheltered endorsement, or whatever the state calls the same credential.
local sei = any { c.sei, c.el_field }
local endorsed = any { about(sei, c.teaching_endorsement_broad),
  near { c.plain_license_broad, c.sei, within = 10 } }
local core = any { "core", "academic", "content", "subject", "math", "mathematics", "science",
  "english language arts", "social studies", "history", "reading", "elementary" }
local lax = no(any { c.not_asked_broad, c.only_talk_broad })
-- Leaders who rate teachers are ST-02; pay, courses and counting ask nothing of anyone.
local not_these = no(any { c.counts_or_rewards_broad, near { c.principal, "evaluat*",
  within = 12 } })
-- Nobody without it.
local bare = any { "without", "lack~", "not hold", "unendorsed", "unless", "until", "other than",
  "not endorsed", "no teacher", "except", "neither", "nor", "nobody", "no one" }
local when = any { "within", "=by", "before", "no later than", "not later than", "have|has|had",
  "up to", "in", "given", "allowed", "deadline", "from", "after", "end of" }
-- The license of the ESL teacher is another criterion.
local specialist_only = no(near { c.esl_license_wide, any { "ESL", "ELD", "ENL", "ESOL" },
  within = 4 })

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
    all { obliged(near { any { c.class_teacher, c.staff }, c.el_field,
        any { endorsed, c.sei_endorsement }, within = 24 }),
      no(near { c.administrator, any { "evaluat*", "supervis*" },
  within = 12 }), specialist_only },
    -- Teachers without the right credential are looked for among teachers of English learners.
    near { "misassign*", any { c.english_learner }, within = 10 },
  },
  elements = {
    { text = "Core academic teachers of ELs hold or earn the SEI Teacher Endorsement",
      need = "required",
      stated_by = any {
        -- Somebody who teaches holds it, earns it or is made to get it.
        all { endorsed, c.class_teacher_broad, lax, not_these, specialist_only,
          some { c.hold_credential_broad, c.el_field, core, c.place_verb } },
        all { endorsed, c.class_teacher_broad, lax, not_these, specialist_only, window = "block",
          some { c.hold_credential_broad, c.el_field, core, at_least = 3, window = "block" } },
        -- Students are given only to those who have it.
        all { endorsed, any { c.place_verb, c.give_students }, any { c.el_field,
          c.class_lists_broad },
          lax, not_these, specialist_only },
        anyhow(seq { "only", endorsed, "=may", gap = 10 }),
        forbidden(all { any { c.el_field, c.class_lists_broad }, c.give_students, bare,
          endorsed }) } },
    { text = "Career technical teachers of ELs likewise", need = "required",
      -- A technical teacher, where the text speaks of the endorsement.
      stated_by = any {
        about(endorsed, all { c.technical_teacher_broad, lax, no(c.student_with_disability),
          some { c.teaching_endorsement_broad, c.hold_credential_broad, c.same_rule_broad,
            c.el_field } }),
        all { c.technical_teacher_broad, endorsed, lax, no(c.counts_or_rewards_broad),
          window = "block",
          some { c.hold_credential_broad, c.same_rule_broad, c.el_field, window = "block" } },
        about(c.technical_teacher_broad, near { endorsed, c.same_rule_broad, within = 24 }) } },
    { text = "Time limit for a newly assigned teacher without it (one year)", need = "required",
      stated_by = any {
        deadline { about = endorsed, at_most = "1 year", within = 40 },
        about(endorsed, all { c.year_from_assignment_broad, when, window = "block",
          no(any { c.counts_or_rewards_broad, "renew~", "every year", "each year", "experience" }),
          some { c.teaching_endorsement_broad, c.newly_given_broad, c.hold_credential_broad,
            at_least = 2,
            window = "block" } }) } },
    { text = "Roster matching ELs to endorsed teachers checked each year", need = "required",
      stated_by = about(sei, all { any { c.teaching_endorsement_broad, "licensed", "license" },
        c.check_lists_broad, any { c.class_lists_broad, near { any { "every", "each", "all" },
          c.el_field,
          within = 4 } }, c.each_year_broad, no(c.only_talk_broad), window = "block" }) },
    { text = "Bilingual education endorsement for teachers and directors of bilingual programs",
      need = "desirable",
      stated_by = any {
        all { any { c.bilingual_endorsement, near { c.bilingual_field_broad,
            any { "endorsement", "endorsed" }, within = 24 } }, lax,
          some { c.class_teacher_broad, c.hold_credential_broad, "director", "coordinator",
            "person", "who" } },
        forbidden(all { c.bilingual_field_broad, bare, any { "endorsement", "endorsed" } }) } },
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
All staff who teach English learners must possess the appropriate authorization of the state.]], [[
Only teachers who hold the SEI endorsement may be assigned a core class in which an EL is
enrolled.]], [[
| Position | Students | SEI endorsement needed |
| --- | --- | --- |
| Teacher of math, science, English or history | ELs in the class | yes |
| Teacher of physical education | any | no |]], [[
Core teachers of ELs hold the SEI endorsement. Teachers in the Spanish program and its
director hold the bilingual education endorsement.]], [[
A bilingual class shall not be taught by a teacher who lacks the endorsement for it.]], [[
A person who teaches in the two-way program must hold the endorsement for it or earn it in a
year.]] },
    missing = { [[
Teachers are appointed by the principal subject to the approval of the superintendent and shall
hold the license that the state requires for the position.]] },
    near_miss = { [[
The committee gives no endorsement to outside products. Teachers hold office hours weekly.]], [[
Teachers of English learners may ask for a key to the language laboratory. The association
has given its endorsement to two candidates for the board.]] },
    conflicting = { [[
For teachers of English learners the SEI endorsement is preferred but not required.]],
      [[
English learners may be assigned to any available teacher until the enrollment settles.]], [[
The four category trainings of earlier years remain valid. A teacher's Category 1 training
satisfies the requirement of an SEI endorsement.]] },
  },
}
