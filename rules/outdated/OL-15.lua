-- Grounds of discrimination without immigration status, which state law added in 2025.
local old_list = all {
  near { "race", "national origin", any { "religion", "creed" }, any { "sex", "gender" },
    within = 30 },
  c.against_discrimination, c.school_benefits,
  no (any { "immigration", "citizenship", "immigrant" }), no (any { "employed", "bidder", "C F R",
    "CFR", "U S C", "USC", "vendor", "juror",
    "dear colleague", "publication", "USDA", "agriculture" }),
  window = "sentence",
}

return outdated {
  id = "OL-15",
  title = "Old names and criteria still in circulation: \"ACCESS for ELLs 2.0\", older SLIFE "
    .. "test, 603 CMR 31.07, old non-discrimination list",
  kind = "guidance", jurisdiction = "ma", severity = "low", since = "2024-07-01",
  why = "Old names send families and staff to forms, rules and tests that are not there any more.",
  authorities = { "WIDA standard setting", "DESE SLIFE guidance", "603 CMR 31.04", "603 CMR 4.03" },
  occurs = any { c.old_access_name, c.ell_program_name, old_list,
    -- The title of the whole document.
    under(any { "english language learner", "ELL handbook|program|policy" },
      any { "english language learner", "ELL handbook|program|policy" }),
    near { any { c.slife, "interrupted" }, c.slife_two_years, within = 40 },
    pattern [[\b603\s+C\.?M\.?R\.?\s*31\.07\b]],
    -- Chapter 74 rules under the old name of the regulation.
    pattern [[\b603\s+C\.?M\.?R\.?\s*4\.00\b(?=[^\n]{0,60}(?:[Vv]ocational|[Cc]hapter\s+74))]] },
  exempt = any { c.said_as_history, "score report", "older reports", "issued under",
    "career technical education" },
  replace_with = "WIDA ACCESS; the current SLIFE definition; 603 CMR 31.04; career technical "
    .. "education; English learner or multilingual learner; immigration or citizenship status "
    .. "among the grounds",
  action = {
    do_ = "Put the present name or definition in place of the old one, and add immigration or "
      .. "citizenship status and language to the grounds of non-discrimination.",
    role = "Policy owner", within = "180 days",
    evidence = "The corrected text", measure = "Policies that still use an old name",
  },
  wording = {
    preferred = "English learners take WIDA ACCESS each winter.",
    acceptable = "English learners take the state's test of English proficiency each winter.",
    avoid = "ELLs take ACCESS for ELLs 2.0 each winter.",
  },
  examples = {
    outdated = {
      "Testing with ACCESS for ELLs 2.0 takes place in January.",
      "Seals are awarded under 603 CMR 31.07.",
      "SLIFE are pupils who are two or more years below grade level.",
      "The ELL program has three teachers.", [[
No student shall be kept from the programs of the school by discrimination on the basis of
race, religion, sex or national origin.]], [[
# English Language Learner Program

The program has classes in four of our six schools. Call the office to arrange a visit.]], [[
Legal reference: 603 CMR 4.00, Vocational Technical Education]] },
    met = { "English learners take WIDA ACCESS in January. Seals are awarded under 603 CMR "
      .. "31.04." },
    near_miss = {
      "Score reports issued under the older name, ACCESS for ELLs, stay valid.",
      "Families have access for all events through the east door.",
      "No student is treated worse because of race, national origin, religion, sex, immigration "
        .. "status or citizenship.", [[
The district does not discriminate against students on the basis of race, religion, sex,
national origin or immigration status.]] },
  },
}
