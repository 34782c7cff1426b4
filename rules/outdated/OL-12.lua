return outdated {
  id = "OL-12", title = "Executive Order 13166, LEP.gov and the 2002 DOJ LEP guidance",
  kind = "guidance", severity = "medium", since = "2025-03-01",
  standard = "family_and_community_engagement",
  why = "A language access plan that leans on a revoked order can be waved away; Title VI and "
    .. "state law cannot.",
  authorities = { "EO 14224", "EO 13166", "DOJ LEP guidance 2002", "St. 2025, c. 14",
    "603 CMR 57.00" },
  occurs = any { c.eo_13166, c.doj_lep_guidance,
    all { c.recipients_guidance, c.justice_2002, no (any { "human services", "HHS" }) },
    pattern [[\b(?:www\.)?lep\.gov\b]] },
  exempt = any { "rescinded", "withdrawn", "withdrew", "historical", "history", "revoked", "14224",
    "no longer in force", "archived", "superseded", "suspended", "formerly", "repealed",
    "bulletin" },
  replace_with = "Title VI (42 U.S.C. 2000d); M.G.L. c. 69, § 1B as amended in 2025; 603 CMR "
    .. "57.00 once adopted; the state's monitoring criteria",
  action = {
    do_ = "Rest the plan on Title VI and Massachusetts language access law; the duties stay as "
      .. "they are.",
    role = "Language access coordinator with counsel", within = "90 days",
    evidence = "The corrected plan", measure = "Plans that cite a revoked order",
  },
  wording = {
    preferred = "This plan carries out Title VI of the Civil Rights Act of 1964 and the language "
      .. "access law of Massachusetts.",
    acceptable = "Executive Order 13166 was revoked in March 2025; this plan rests on Title VI.",
    avoid = "This plan carries out Executive Order 13166.",
  },
  examples = {
    outdated = {
      "The translation budget follows Executive Order 13166.",
      "Need is found by the four-factor analysis under the guidance of the Department of Justice.",
      "Cards for the front desk can be printed from www.lep.gov.", [[
The plan follows the Guidance to Federal Financial Assistance Recipients of the Department of
Justice.]] },
    met = { "The translation budget follows Title VI and Massachusetts language access law." },
    near_miss = {
      "Executive Order 14224 revoked Executive Order 13166 on March 1, 2025; Title VI still binds.",
      "The committee weighs four factors before it closes a building.",
      "Department of Health and Human Services, Guidance to Federal Financial Assistance "
        .. "Recipients, 2013",
    },
  },
}
