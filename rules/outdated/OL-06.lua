return outdated {
  id = "OL-06", title = "Question 2 waivers",
  kind = "law", jurisdiction = "ma", severity = "high", since = "2017-11-22",
  standard = "family_and_community_engagement",
  why = "Parents who are told to beg for a waiver are kept from a choice the law has given them "
    .. "since 2017.",
  authorities = { "M.G.L. c. 71A, § 5", "M.G.L. c. 71A, § 12", "LOOK Act" },
  -- A waiver of a program, not of a fee, a licence or an examination.
  occurs = any { c.waiver_named, near { c.waiver, c.waiver_target, within = 16 },
    pattern(
      [[\bSt(?:at)?\.?\s*2002,?\s*c(?:h)?\.?\s*386\b]]
      .. [[|\b[Cc]hapter 386 of the Acts of 2002\b]]) },
  exempt = any { c.said_as_history, "license", "licensure", "licence", "certification", "fee",
    "endorsement", "credential", "teacher of record", "no waiver is", "without a waiver",
    "not need a waiver" },
  replace_with = "choice of any program the district offers and the request of twenty families "
    .. "(c. 71A, § 5); withdrawal (c. 71A, § 12)",
  action = {
    do_ = "Take the waiver out and describe the choice of program, the request of twenty "
      .. "families and the withdrawal.",
    role = "Superintendent with the EL director", within = "60 days",
    evidence = "The corrected policy and the new form",
    measure = "Forms that still ask for a waiver",
  },
  wording = {
    preferred = "Parents may choose any English learner program the district offers. Twenty "
      .. "families may ask for a new one, and the district answers within 90 days.",
    acceptable = "Parents choose among the English learner programs offered.",
    avoid = "A bilingual class is open to pupils whose parents obtain a waiver each year.",
  },
  examples = {
    outdated = {
      "A child under ten may enter the bilingual program only after thirty days and an approved "
        .. "waiver.",
      "Program waivers must be renewed by parents every September.",
      "Legal reference: St. 2002, c. 386",
    },
    met = { "Parents may choose any English learner program the district offers." },
    near_miss = {
      "Families who need a fee waiver for athletics ask the office; the form comes in five "
        .. "languages.",
      "Teachers in the bilingual program may work under a licensure waiver for one year.",
      "Waivers for sheltered English immersion ended when the law was replaced in 2017.",
    },
  },
}
