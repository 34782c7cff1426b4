-- The text or its title is about learners of English, language access or fair treatment.
local own = c.policy_field
local year = pattern [[\b(?:19|20)\d\d\b]]

-- A date of the document itself, not of a law it names.
local function dated(word)
  return all { seq { word, year, gap = 5 }, no(any { "law", "act", "acts", "statute",
    "standards", "test", "amendments", "title", "order", "code", "laws" }), within = 7 }
end
-- Learners of English or equal treatment, in the title or a heading above.
local subject = any { c.el_field, "bilingual", "lau", "nondiscrimination",
  "non discrimination", "language access|assistance", "equal educational opportunity|opportunities",
  "civil rights" }
local council = any { c.elpac, about(c.el_field, c.parents_council) }
local of_this_policy = any { near { any { c.look_again, "drafting", "draft" }, c.policy_text,
  within = 12 }, "next revision", "marked up", "before it is amended|revised|adopted",
  near { "this", c.policy_text, within = 2 } }
local other_plans = no(any { "improvement plan", "local control", "LCAP",
  "professional development plan" })

return criterion {
  id = "PN-07",
  title = "EL policies dated, owned and reviewed when law changes",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "language_access_plan", "nondiscrimination_policy",
    "el_program_handbook" },
  authorities = { "ELE monitoring", "St. 2025, c. 14", "Dear Colleague 2015",
    "EL leadership standards" },
  why = "A policy without date or owner goes on being followed long after the law behind it has "
    .. "changed.",
  topic = about(own, any { c.review_policy, c.adopt_verb }),
  elements = {
    { text = "Adoption and last review dates", need = "required", history = true,
      stated_by = under(subject,
        all { dated(c.adopted_word), dated(c.reviewed_word), window = "section" }) },
    { text = "Owner", need = "required",
      stated_by = about(own, any {
        all { near { c.policy_keeper, c.policy_text, within = 8 }, no("by the district") },
        near { any { "superintendent", "director", "coordinator", "administrator", "principal",
          "designee" }, any { "review~", "revis*", "update~", "maintain~", "develop~", "responsib*" },
          any { "lau plan", "english learner|EL|ELL|ESL|LEP|LIEP|ESOL|bilingual|MLL plan",
            "language access|assistance plan" }, within = 16 },
        all { c.policy_text, any { "maintains it", "keeps it current", "keeps it up", "updates it",
          "owns it", "its owner", "its keeper" }, window = "block" },
        near { any { "responsible", "responsibility", "in charge", "assigned" },
          any { "keep~", "maintain~", "updat*", "current" }, c.policy_text, within = 12 },
      }) },
    { text = "Review at least every two years and after a legal change", need = "required",
      stated_by = about(own, any {
        all { c.look_again, c.law_moves, any { c.each_year, c.two_years_or_less },
          window = "block" },
        -- A list of documents with their times, and one item about the law.
        all { near { c.look_again, c.law_moves, within = 30 },
          near { c.look_again, any { c.each_year, c.two_years_or_less }, within = 16 },
          window = "section" },
      }) },
    { text = "Citations checked for status", need = "desirable",
      stated_by = near { c.legal_source, c.status_check, within = 14 } },
    { text = "ELPAC comment invited", need = "desirable",
      stated_by = any {
        all { council, c.ask_views, of_this_policy, other_plans, window = "block" },
        -- To be invited is what is meant: here permission counts.
        anyhow(all { near { council, any { "is|are invited", "invited to", "may comment",
          "may review", "may send", "may submit", "welcome to" }, within = 8 }, c.ask_views,
          of_this_policy, other_plans, window = "block" }),
      } },
  },
  conflicts = {
    { when = about(own, any { "no child left behind", "NCLB", "MASC 2006" }),
      unless = any { "formerly", "replaced", "repealed", "superseded", "no longer" },
      says = "a repealed act or a source line of 2006 is named as current", element = 4 },
  },
  action = {
    do_ = "Put the dates of adoption and last review, the owner, and the review rule on "
      .. "every policy about English learners.",
    role = "Superintendent with the policy subcommittee", within = "90 days",
    evidence = "Policies with dates and owner; log of citations checked",
    measure = "EL policies reviewed within the last two years",
  },
  wording = {
    preferred = "Adopted [date]; last reviewed [date]. The EL director owns this policy and "
      .. "checks every legal citation each July. The policy is reviewed at least every "
      .. "two years and within 90 days of a change in law, after the English Learner "
      .. "Parent Advisory Council has been invited to comment.",
    acceptable = "Adopted [date], reviewed [date]. Owner: EL director. Review every two years "
      .. "and upon a change of law.",
    avoid = "This policy is reviewed as needed.",
  },
  examples = {
    met = { [[
# English learner policy

Adopted March 3, 2021. Last reviewed August 12, 2025.

The EL director owns this policy. The policy is reviewed at least every two years and whenever
there is a change in law.]],
      [[
# Programs for ELLs

Policy owner: Director of Multilingual Education

Adopted 2019; revised 2026. This policy is revised annually, and at once upon a new law or
regulation.]] },
    partial = { [[
# English Learners

This policy was adopted in May 2009 and last revised in June 2018.]],
      [[
# Language access plan

The ELPAC is invited to comment before this plan is revised.]], [[
The director of multilingual education updates the Lau plan every two years.]], [[
This policy on services for English learners was adopted on March 4, 2024. The director of
ELE is its owner.]], [[
The EL coordinator is responsible for keeping these procedures for English learners current.]], [[
The policy for ELs was last reviewed in May 2026. The legal citations were checked for status
by counsel on that day.]] },
    missing = { [[
# Building use

Adopted: May 4, 2009. Revised: June 8, 2018.]] },
    near_miss = { [[
# Services for English learners

Progress of students is reviewed each quarter.]], [[
# Dress code

This policy was adopted in 2012. ELs receive a translated copy on the first day.]] },
    conflicting = { [[
# English learners

Adopted 2008. Legal reference: No Child Left Behind Act.]],
      [[
# Nondiscrimination

The district follows NCLB and its rules.]] },
  },
}
