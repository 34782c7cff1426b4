return outdated {
  id = "OL-07", title = "One-year immersion and English-language-classroom default",
  kind = "law", jurisdiction = "ma", severity = "high", since = "2017-11-22",
  standard = "instructional_leadership",
  why = "A year is not long enough to learn the English of school: students moved out by the "
    .. "calendar lose the teaching they still need.",
  authorities = { "M.G.L. c. 71A, § 4", "603 CMR 14.04" },
  occurs = any { c.one_year_immersion,
    -- Immersion for a year, however it is put.
    near { any { "sheltered english immersion", "SEI", "immersion" },
      any { "exceed one year", "exceed one school year", "exceed a year", "more than one year",
        "more than one school year", "longer than one year", "longer than one school year",
        "period of one year", "one year only", "first year only", "maximum of one year" },
      within = 18 },
    -- Everybody into English language classrooms.
    near { any { "placed in", "taught in", "educated in", "shall be taught english",
      "assigned to" },
      c.english_language_classroom, within = 10 },
    near { any { "sheltered english immersion", "SEI" }, any { "required by law", "mandated by law",
      "only program permitted", "only lawful program", "law requires" }, within = 10 } },
  exempt = any { c.said_as_history, "endorsement", "as long as", "until", "regardless of" },
  replace_with = "sheltered English immersion or an alternative program until the exit criteria "
    .. "are met (c. 71A, § 4; 603 CMR 14.04)",
  action = {
    do_ = "Say that students stay in their program until they meet the exit criteria, and name "
      .. "every program offered.",
    role = "Superintendent with the EL director", within = "60 days",
    evidence = "The corrected policy",
    measure = "Students who left the program without meeting exit criteria",
  },
  wording = {
    preferred = "Each English learner stays in the chosen program until the exit criteria are "
      .. "met, however many years that takes.",
    acceptable = "Services continue until the exit criteria are met.",
    avoid = "Immersion is not normally intended to exceed one school year.",
  },
  examples = {
    outdated = {
      "Pupils are taught through sheltered English immersion during a temporary transition period.",
      "All children shall be placed in English language classrooms.",
      "SEI is given for a period of one year; afterwards pupils join the regular class.", [[
Parents are told that sheltered English immersion is required by law and that no other class
exists.]] },
    met = { "Students stay in sheltered English immersion or the dual language program until "
      .. "they meet the exit criteria." },
    near_miss = {
      "Before 2017 immersion was not normally intended to exceed one school year; that rule was "
        .. "repealed.",
      "A teacher has one year to earn the SEI endorsement.",
      "Students staying abroad for more than one school year enroll again.", [[
The SEI endorsement is required by law for core teachers of ELs.]] },
  },
}
