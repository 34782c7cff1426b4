-- The setting: testing a student for a disability, of a student who is learning English or in
-- general.
local disability = any { c.disability_matter_d, c.evaluator_of_disability, c.sped_referral_d,
  c.iep_team, "psychologist" }
local test = any { c.disability_evaluation, c.assess_verb, "instrument", "battery", "test scores",
  "interpreting scores", "findings" }
local testing = any { near { test, disability, within = 30 }, about(disability, test) }

return criterion {
  id = "DI-01",
  title = "Special education evaluation in the home language, free of language bias",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "special_education_procedures", "el_program_handbook", "el_policy" },
  authorities = { "IDEA evaluation", "IDEA native language", "IDEA eligibility", "St. 2025, c. 14",
    "Section 504", "DESE ELs with disabilities" },
  why = "A test in the wrong language measures English, and labels some children "
    .. "disabled while it misses others.",
  topic = any { near { c.disability_evaluation, c.home_language, disability, within = 40 },
    near { c.english_learner, any { "disability", "special education" }, c.disability_evaluation,
      within = 40 } },
  addressed = any {
    -- Evaluation of English learners suspected of a disability, by whatever rule.
    all { all { c.english_learner, any { "disability", "disabilities", c.special_education },
        any { "evaluation", "evaluate~", "diagnos*", "suspect~", "suspected" }, within = 25 },
      no(any { c.english_test_matters, "program evaluation", "evaluation of the program" }) },
    -- Special education testing and the language a student speaks.
    all { near { c.disability_testing, any { c.home_language, c.english_decides_d,
        "language difference", "linguistic*", "culturally", "bilingual" }, within = 20 },
      no(any { c.english_test_matters, "notice", "parent's native" }) },
    -- Section 504: no single score, cultural background weighed.
    near { c.disability_evaluation, any { "single intelligence", "single general intelligence",
      "single IQ score",
      "cultural background", "social or cultural background" }, within = 40 },
  },
  elements = {
    { text = "Assessments in the student's native or primary language and form most "
        .. "likely to give accurate results, unless clearly not feasible",
      need = "required",
      stated_by = any {
        -- The language of the tests, not of a letter or form about them.
        all { near { testing, c.evaluate_in_language_d, within = 25 }, no(near { any { "consent",
          "notice", "letter" }, c.evaluate_in_language_d, within = 10 }) },
        about(disability, near { test, c.evaluate_in_language_d, any { c.most_likely_accurate,
          c.not_feasible, "mode of communication" }, within = 40 }),
        near { test, c.evaluate_in_language_d, any { "yield accurate", "most likely to",
          "clearly not feasible", "accurate result", "valid and reliable", "form most likely" },
          within = 40 },
        all { testing, c.evaluate_in_language_d, any { c.most_likely_accurate, c.not_feasible,
          "feasibly", "truest" },
          c.student, window = "block", within = 45 },
      } },
    { text = "Not discriminatory on cultural or racial grounds; no single measure",
      need = "required",
      stated_by = any {
        anyhow(all { near { any { "evaluation", "evaluate~", "examiner", "psychologist" },
          any { "material", "materials", "test", "tests", "instrument", "instruments" },
          within = 12 }, any { "racial*", "race", "cultural*", "culture" },
          any { "bias", "biased", "discriminat*", "unfair*", "fair" }, c.several_sources_d,
          no(any { "teacher evaluation", "performance evaluation", "instructional materials" }),
          window = "block", within = 60 }),
        anyhow(all { testing, c.unbiased_testing_d, any { "culture", "cultural*",
        "racial*", "race", "nondiscriminatory",
        "non discriminatory", "linguistically" }, c.several_sources_d, window = "block",
          within = 60 }) } },
    { text = "Limited English cannot be the deciding reason for eligibility", need = "required",
      stated_by = any {
        negated(near { c.english_decides_d, c.deciding_word_d, c.found_eligible_d, within = 35 }),
        forbidden(near { c.english_decides_d, c.deciding_word_d, c.found_eligible_d, within = 35 }),
        negated(near { c.english_decides_d, c.determinant_factor, within = 20 }),
        anyhow(near { any { "barred", "bars", "may not", "cannot", "out of the question" },
          c.english_decides_d, c.deciding_word_d,
          any { c.found_eligible_d, "decides" }, within = 30 }),
        near { any { "rule~ out", "ruled out", "exclude~" }, c.english_decides_d,
          disability, within = 25 },
        about(disability, near { any { "rule~ out", "ruled out" }, c.english_decides_d,
          c.deciding_word_d, within = 25 }),
        about(disability, negated(near { c.english_decides_d, any { "determinant", "deciding",
          "determining", "decide~" }, within = 15 })),
        all { disability, any { negated(near { c.english_decides_d, any { "determinant",
          "deciding", "determining", c.found_eligible_d }, within = 20 }) },
          c.deciding_word_d, window = "block", within = 40 },
      } },
    { text = "English proficiency considered in the evaluation", need = "required",
      stated_by = any {
        near { c.weigh_english_d, c.consider_word_d, testing, within = 30 },
        near { any { "evaluation report", "evaluator's report", "psychologist's report" },
          c.weigh_english_d, within = 25 },
        all { testing, disability, near { c.weigh_english_d, c.consider_word_d, within = 20 },
          no(c.english_test_matters), window = "block", within = 45 },
      } },
    { text = "Bilingual evaluators or trained interpreters", need = "desirable",
      stated_by = any {
        near { c.bilingual_tester_d, testing, within = 30 },
        near { any { "evaluator", "examiner", "psychologist", "assessor", "pathologist" },
          any { c.bilingual_tester_d, "are bilingual", "is bilingual" }, within = 20 },
        all { testing, c.bilingual_tester_d, any { "fluent", "bilingual", "interpreter" },
          any { "examiner", "evaluator", "psychologist", "testing", "assessment", "pathologist" },
          window = "block", within = 40 },
      } },
    { text = "Pre-referral (MTSS) review separates language from disability; same "
        .. "care under Section 504", need = "desirable",
      stated_by = any {
        near { any { c.tiered_support, "before a referral", "before any referral",
          "prior to referral", "before referral", "tiered" },
          c.difference_or_disability_d, any { disability, c.english_learner, "language" },
            within = 40 },
        all { any { c.tiered_support, "before a referral", "prior to referral", "tiered" },
          near { c.difference_or_disability_d, any { "language", "english" }, within = 15 },
          any { c.english_learner, "language acquisition", "language learning",
            "language difference", "first language" },
          disability, window = "block", within = 60 },
      } },
  },
  conflicts = {
    { when = near { any { "special education testing", "special education evaluation",
      "all testing", "evaluations", "psychological testing" },
        any { "conducted in english", "given in english", "done in english",
          "administered in english", "only in english", "english only" },
        within = 12 },
      unless = any { "unless", "proficient", "and in", "as well as", "exit", "ACCESS" },
      says = "evaluations are in English", element = 1 },
    { when = near { any { "low score", "low ACCESS", "limited english", "low english" },
        any { "is evidence of a disability", "is evidence of disability", "shows a disability",
          "indicates a disability", "is a sign of a disability" }, within = 20 },
      says = "low English counts as evidence of a disability", element = 3 },
    { when = near { any { "nonverbal test", "non verbal test", "nonverbal testing" },
      any { "is sufficient", "is enough", "suffices" }, within = 12 },
      says = "a nonverbal test is held to be enough", element = 2 },
  },
  action = {
    do_ = "Require testing in the student's language, name the evaluators and interpreters "
      .. "to be used, and bar eligibility that rests on limited English.",
    role = "Director of special education", within = "30 days",
    evidence = "Revised evaluation procedure, contracts with bilingual evaluators, and the "
      .. "team's checklist",
    measure = "Share of evaluations of English learners with the language of each test on "
      .. "record",
  },
  wording = {
    preferred = "Evaluations for special education are given in the student's native "
      .. "language, and in the form most likely to give accurate results, unless it is clearly "
      .. "not feasible; the team then records why. Evaluations do not discriminate on a racial "
      .. "or cultural basis and never rest on a single measure. The team considers the "
      .. "student's English proficiency in the evaluation. Limited English proficiency is "
      .. "never the determinant factor in a finding of eligibility. Bilingual evaluators or "
      .. "trained interpreters carry out the testing.",
    acceptable = "Special education evaluations use the student's home language unless "
      .. "that is clearly not feasible, are free of racial or cultural bias, use more than one "
      .. "measure, and weigh English proficiency. Limited English is not a deciding factor for "
      .. "eligibility.",
    avoid = [[Evaluations use bilingual staff when one can be found.]],
  },
  examples = {
    met = { [[
# Special education evaluation

Special education evaluations are given in the student's native language, in the form most
likely to give accurate results, unless this is clearly not feasible. Tests shall not
discriminate on a racial or cultural basis, and no single test decides. The evaluation team
considers the student's English proficiency when it reads the assessment results. Limited
English proficiency shall not be the determinant factor in finding a child eligible.]], [[
# Testing ELLs for a disability

- Each assessment for special education is administered in the pupil's dominant language.
- Evaluations are free of cultural bias and use a variety of measures; no single score counts.
- ACCESS scores are reviewed as part of the evaluation.
- No pupil is found eligible for special education because of limited English.]] },
    partial = { [[
When an English learner is suspected of having a disability, the laws on evaluation are followed.]],
     [[
The school psychologist tests a multilingual learner who may have a disability in the home
language.]], [[
# Section 504

Where an English learner is suspected of having a disability, the same evaluation procedures are
followed.]], [[
# Special education evaluation

The psychologist selects test materials that are not racially or culturally biased. Several
sources
of information are used, and no single score decides.]], [[
Limited English proficiency may not be the determinant factor when a student is found eligible
for
special education.]], [[
# Eligibility for special education

Before it finds a disability, the team rules out limited English proficiency as the primary
cause
of the difficulty.]], [[
# Special education evaluation of ELLs

The evaluator's report states the student's ACCESS scores and the years of English instruction.]], [[
# Special education evaluation

Special education testing of an EB student is carried out by a bilingual psychologist or with
the
help of a trained interpreter.]], [[
# Special education: ELLs with a suspected disability

The examiner is bilingual. Where there is none, testing is done with a trained interpreter.]], [[
# English learners and special education

Before a referral the MTSS team collects work samples in both languages in order to distinguish
second language acquisition from a learning disability.]], [[
# Student support team checklist (MLLs)

Tier 2 interventions are documented in the tiered support log. The team asks whether the
difficulty
is part of normal second language acquisition. It notes what the family says about the first
language and whether a disability is suspected.]] },
    missing = { [[
# Evaluation of the superintendent

The committee evaluates the superintendent each June.]] },
    near_miss = { [[
English learners with disabilities take the ACCESS test with the accommodations of the IEP.]],
     [[
The notice of the team meeting and the consent form are sent in the parent's native language.]], [[
Teachers are evaluated by the principal on several sources of evidence.]], [[
Before a referral the MTSS team tries two tier 2 interventions in reading for eight weeks each.]] },
    conflicting = { [[
All special education evaluations are conducted in English with extra time.]], [[
For ELs a nonverbal test is sufficient. A low ACCESS score is evidence of a disability.]] },
  },
}
