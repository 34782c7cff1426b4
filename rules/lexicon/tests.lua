-- Tests, their names, their scores and what may help a student take them.

return lexicon {

  -- Any test of English proficiency.
  proficiency_test = {
    "english proficiency test|assessment|exam",
    "english language proficiency test|assessment|exam",
    "language proficiency test|assessment|exam", "ELP assessment|test",
    "proficiency test|assessment", "english test", "language test|assessment",
    "annual english test", "state english test",
    "english language test|assessment", "test of english",
    "assessment of english proficiency",
    "english language development assessment", "ELD assessment",
    include = { "access_test", "screener_test" },
  },

  -- The yearly test, in any state.
  access_test = {
    "ACCESS", "WIDA ACCESS", "ACCESS for ELLs",
    "ACCESS for english language learners", "ACCESS test|testing|assessment",
    "kindergarten ACCESS", "WIDA ACCESS for kindergarten", "alternate ACCESS",
    "ELPAC", "summative ELPAC", "CELDT", "TELPAS", "NYSESLAT", "ELPA21", "ELPA",
    "LAS links", "annual english language proficiency", "annual proficiency",
    "annual language proficiency", "annual english proficiency",
    "yearly english test", "annual english test", "state english proficiency",
    "state english test", "annual test of english",
    "english test given each year", "ELP assessment", "state proficiency test",
    "MEPA", "state language test",
    "english language proficiency assessment for california",
  },

  -- The test on entry.
  screener_test = {
    "screener", "WIDA screener", "WIDA screener for kindergarten",
    "kindergarten screener", "WIDA online screener",
    "screening test|tool|instrument|assessment", "W APT", "WIDA MODEL",
    "initial ELPAC", "IPT", "pre IPT", "pre LAS", "pre las observational",
    "LAS", "language screener", "english screener", "NYSITELL", "ELPA screener",
    "ELPA21 screener", "english language screener", "proficiency screener",
    "placement test", "initial assessment",
    "english language proficiency screener", "state screener", "screener score",
  },

  -- For students with significant cognitive disabilities.
  alternate_test = {
    "alternate ACCESS", "alternate assessment", "WIDA alternate", "MCAS alt",
    "alternate ELPAC", "alternate english", "alternate proficiency",
    "alternate criteria", "alternate exit", "alternate test",
    "alternate english proficiency", "alternative assessment",
  },

  -- The first year in the schools of the country.
  first_year_rule = {
    "new to us school", "year of us schooling", "first year in a us school",
    "first year in us school", "first year in united states school",
    "first year in a united states", "first year EL|ELL",
    "first year english learner", "first year of united states", "first year",
    "first 12 months", "less than one year", "less than 12 months",
    "recently arrived", "in their first year", "enrolled for the first time in",
    "twelve months", "newly arrived", "first year of enrollment",
  },

  -- What may help a student take a test.
  test_accommodation = {
    "accommodation", "testing accommodation", "accessibility feature",
    "universal accessibility", "linguistic support", "linguistic accommodation",
    "word to word dictionary", "bilingual dictionary|dictionaries",
    "bilingual word list", "spanish english edition", "spanish english",
    "EL|ELL support", "english learner accommodation",
    "approved support|accommodation", "extended time", "read aloud",
    "text to speech", "native language version", "designated support",
    "allowed support", "word to word", "glossary|glossaries",
    "bilingual edition", "language accommodation", "supports are chosen",
    "test support", "supports allowed", "human read aloud", "scribe",
  },

  -- The four domains.
  four_domains = {
    "four domain", "4 domain", "all four domain", "all domain",
    "four language domain", "each domain", "four skills", "all four skill",
    "four modalities", "four areas", "listening speaking reading and writing",
    "listening speaking reading writing",
    "speaking listening reading and writing",
    "reading writing listening and speaking",
    "reading writing speaking and listening",
    "listening and speaking reading and writing",
    "reading listening speaking and writing",
    "reading speaking listening and writing",
    "speaking reading writing and listening",
    "speaking reading writing and understanding",
    "understanding speaking reading and writing",
    "reading writing speaking listening",
    "oral comprehension oral production reading comprehension",
    "listening reading speaking and writing", "understand speak read and write",
    "speak read write and understand", "listening reading writing and speaking",
    "listening speaking reading or writing", "listen speak read and write",
    "four parts", "all four parts", "oral parts", "reading and writing parts",
    "each of the four", "L S R W", "four language skills",
    "four areas of language",
  },

  -- One of the four domains.
  listening = {
    "listening", "understanding spoken english", "oral comprehension", "aural",
  },

  -- One of the four domains.
  speaking = {
    "speaking", "oral language", "oral production", "oral english",
    "oral proficiency",
  },

  -- One of the four domains.
  reading = { "reading", "reading comprehension", "read~ english" },

  -- One of the four domains.
  writing = {
    "writing", "written english", "written production", "composition",
  },

  -- Growth in English, domain by domain.
  growth_by_domain = {
    "growth by domain", "growth in each domain", "by domain", "in each domain",
    "each domain", "domain score", "growth in english", "english growth",
    "english progress", "language growth", "progress in english",
    "growth in listening", "change in listening", "english language growth",
    "english language progress", "language development", "english development",
    "progress in language", "gains in english", "english proficiency growth",
    "acquisition of english", "growth in the four", "progress in the four",
    "progress in acquiring english", "skill by skill", "each skill",
    "in listening", "in talk", "gain since", "four skills", "english growing",
    "by skill", "per domain", "gain in each", "each of the four",
    "domain by domain",
  },

  -- Levels and cut scores.
  proficiency_level = {
    "proficiency level", "english proficiency level", "ELP level",
    "language proficiency level", "level of proficiency", "level of english",
    "english level", "level 1", "level 2", "level 3", "level 4", "level 5",
    "level 6", "levels 1", "WIDA level", "entering", "emerging", "developing",
    "expanding", "bridging", "reaching", "beginner", "beginning level",
    "intermediate level", "advanced level", "foundational",
    "transitional level", "lower level", "higher level",
    "english language level", "early intermediate", "beginning", "intermediate",
    "levels of proficiency", "ACCESS level", "by level", "each level",
    "ESL level", "proficiency band",
  },

  -- What results are used for.
  use_of_results = {
    "used for placement", "use~ the result", "use~ result", "use~ ACCESS",
    "guide instruction", "inform instruction", "inform placement",
    "plan instruction", "results are used", "used to place", "scores are used",
    "used to plan", "used to determine placement", "drive instruction",
    "used in planning", "used to group", "determine the ESL",
    "scores determine", "results inform", "to adjust instruction",
    "adjust service", "results determine", "used to make decisions",
    "used to inform", "use each", "assign ENL|ESL time", "for placement",
    "go into planning", "scores go to", "given to teachers", "set groups",
    "to group", "placement for next year", "determine the section",
    "write language targets", "profile with",
  },

  -- English benchmarks and targets from the state.
  english_benchmark = {
    "english proficiency benchmark", "proficiency benchmark", "benchmark",
    "state benchmark", "progress target", "growth target",
    "english language proficiency benchmark", "growth to target",
    "progress to proficiency target", "target for progress", "ACCESS target",
    "interim target", "difficulty index", "growth to proficiency",
    "progress toward proficiency", "annual target", "state growth target",
    "progress on ACCESS", "annual growth target", "english language benchmark",
  },

  -- Finding out about earlier schooling.
  intake_interview = {
    "intake interview", "interview", "pre screener", "prescreener",
    "pre screening", "SLIFE screener", "SLIFE prescreener", "intake",
    "family interview", "educational background interview",
    "native language assessment", "home language literacy",
    "educational history", "interview about schooling", "schooling history",
    "parent interview", "questionnaire about schooling",
    "home language interview", "prior schooling interview",
    "sits with the student", "background interview", "intake assessment",
    "literacy evaluation", "multilingual literacy",
    "literacy in the home language", "prior education", "past schooling",
    "earlier schooling", "schooling so far", "educational background",
    "math and literacy check",
  },

}
