-- Languages, and being understood.

return lexicon {

  -- The language a student or family uses.
  home_language = {
    "home|native|primary|first|heritage|family|dominant|mother language|tongue",
    "language of the home|family|household|parent|guardian|student|child", "L1",
    "language spoken at|in (the) home",
    "language spoken by the parent|family|student",
    "language used at|in (the) home", "language used by the family|parent",
    "home or native language", "home or primary language",
    "native or primary language", "native or home language",
    "primary or home language", "primary language of the home",
    "language of origin", "their own language", "his or her own language",
    "language the student speaks", "languages of the student",
    "language most used", "language normally used", "language spoken most",
    "language they speak", "language they know best",
    "languages their families speak", "languages of our student|families",
    "language you know best", "language other than english spoken", "tongue",
    "mother tongue", "language they use at home",
    "language of their home|homes", "parents language", "family language",
    "student's language", "language your family speaks", "languages they bring",
  },

  -- Any language but English.
  other_language = {
    "language other than english", "languages other than english",
    "other than english", "another language", "other language",
    "non english language", "foreign language", "different language",
    "language besides english", "a second language", "other languages",
    "language except english", "not english", "some language besides english",
    "LOTE", "additional language", "world language", "any language other than",
    "languages beside english", "language is not english",
  },

  -- Written or spoken so that the family understands.
  understandable_language = {
    "language the parent can understand", "language parent can understand",
    "language that parent can understand",
    "language that the parent can understand", "language they can understand",
    "language they understand", "language that they understand",
    "language the parent understands", "language that the parent understands",
    "language parent understand", "language families understand",
    "language families can understand", "language that families understand",
    "language the family understands", "language the family can understand",
    "language they read", "language understood by",
    "language understandable to", "language that is understandable",
    "language of the parent", "language of parent", "language of the family",
    "language of the home", "language spoken by the parent",
    "language spoken by the family", "language parents read",
    "in the home|native|primary|first|preferred language",
    "in their home|native|primary|first|preferred language",
    "in the parent's language", "in the family's language", "in their language",
    "in their own language", "in the language of", "in your language",
    "in parents language", "in families language", "in the parents language",
    "in the families language", "in a language", "in the language spoken",
    "in the family's home|preferred|native|primary language",
    "in the parent's home|preferred|native|primary language",
    "in the student's home|native|primary language", "in home language",
    "in the language used", "in the language the", "in the language they",
    "in the language that", "language of the recipient",
    "in the parent's preferred", "in the preferred language",
    "in whichever language", "in multiple languages",
    "in english and the primary language", "in english and in the",
    "in english and the home", "in the languages of", "in the languages spoken",
    "in languages spoken", "in languages families", "in families home",
    "in every language", "language you understand",
    "language you can understand", "in the major language",
    "in the most common language", "in the languages listed",
    "in other languages", "in both english and",
    "language or mode of communication", "in that language",
    "in the family language", "comprehensible to", "in as many language",
    "in the native tongue", "in their native tongue", "in spanish",
    "in portuguese", "in haitian creole", "in several languages",
    "language that the family uses", "language the family uses",
    "in that tongue", "language your family uses", "language used at home",
    "in your family", "in the one", "language on file", "english on the left",
    "rendered in", "in english and", "comes to you in", "language of your",
    "in the parents", "languages families read", "in the language you",
    include = { "translate_verb" },
  },

  -- The language that a family has chosen.
  preferred_language = {
    "preferred language", "language of preference", "language preference",
    "language they prefer", "language the family prefers",
    "language the parent prefers", "language of choice", "chosen language",
    "language requested", "language of their choice", "language you prefer",
    "language they have picked",
  },

  -- The ways of giving language help to families.
  language_access = {
    "language access", "language assistance", "language service",
    "language support for families", "interpretation and translation",
    "translation and interpretation", "interpreting and translation",
    "translation and interpreting", "interpretation or translation",
    "interpreters and translation", "translation or interpretation",
    "interpreter or translation", "interpreters or translation",
    "interpreter and translation", "translation or interpreter",
    "translated or interpreted", "language help", "communication with families",
    "meaningful communication", "language barrier", "interpretation",
    "interpretation service", "translation", "translation service",
    "bilingual communication",
    include = { "interpreter", "translator" },
  },

  -- Nothing but English.
  english_only = {
    "english only", "only in english", "in english only", "only english",
    "solely in english", "exclusively in english",
    "english is the official language", "conducted in english",
    "speak english at all times", "speak only english", "english at all times",
    "must be in english", "not permitted in any other language",
    "only the english", "provided in english", "issued in english",
    "are in english", "written in english", "be in english",
    "must speak english", "all in english", "english is required",
    "english except", "english speaking zone",
  },

  -- Banning a language.
  language_ban = {
    "speak~ spanish", "speak~ another language",
    "speak~ a language other than english", "speak~ their language",
    "speak~ their home|native language", "speak~ a foreign language",
    "use of another language", "use of native|home language",
    "use of a language other than", "language other than english is",
    "no spanish", "speaking in their", "use their home language",
    "use~ of the home language", "language is banned",
    "native language in class", "disciplined for speaking",
    "language other than english on", "speak in another language",
    "speaking a language", "other languages are not",
  },

  -- Freedom to use any language.
  use_home_language = {
    "use~ their home|native|first language", "use~ any language",
    "speak~ any language", "use~ all their language",
    "use~ the home|native|first language", "free to speak",
    "home language are welcome", "home languages are welcome",
    "languages are welcome", "translanguag*", "any language they",
    "in any language", "whichever language", "language of their choice",
    "right to speak", "use~ their own language", "speak~ their own language",
    "speak~ their home|native language", "use~ home|native language",
    "languages are respected", "no language is banned", "in whatever language",
    "languages you speak", "any language you", "speak~ in any",
    "bilingual peer", "think and write in", "home language for",
    "home language to", "native language support", "first language as a",
    "in whichever", "any tongue", "whichever language you", "free to use",
    "language you like", "language they like", "in their own tongue",
    "not misconduct", "all your languages", "home tongue",
  },

  -- Knowing two languages, as a good.
  bilingualism = {
    "bilingualism", "biliteracy", "multilingualism", "multiliteracy",
    "bilingual", "biliterate", "multilingual", "two languages",
    "proficiency in two", "plurilingual", "more than one language",
    "another language besides", "linguistic diversity",
  },

  -- How a second language is learned.
  second_language_acquisition = {
    "second language acquisition", "second language development",
    "language acquisition", "second language learning", "SLA",
    "english language acquisition", "learning a second language",
    "language development", "acquisition of a second language",
    "acquire a second language", "how students learn a second",
    "second language learner", "expertise in language",
    "master a second language", "acquiring a second language",
    "acquire an additional language", "additional language",
    "english as a new language", "learn a second language",
    "learn another language", "language learning", "new language",
  },

  -- What a student needs in language.
  language_needs = {
    "language need", "language needs of the student", "student's language need",
    "linguistic need", "language needs of the child", "child's language need",
    "needs as they relate to the IEP", "language need as",
    "english learner need", "english proficiency", "language proficiency",
    "linguistic background", "language acquisition need",
    "language and cultural", "needs in english", "EL|ELL need", "english level",
    "present english level",
  },

  -- How much English a person has.
  english_proficiency = {
    "english proficiency", "proficiency in english",
    "english language proficiency", "english language ability",
    "english ability", "command of english", "knowledge of english",
    "english skill", "limited english", "level of english",
    "english language skill", "limited proficiency", "fluency in english",
    "english fluency", "language proficiency", "proficient in english",
    "limited english speaking ability", "english language status",
    "language status", "how much english", "skill in english",
    "fluent in english",
  },

  -- A teacher's own command of a language.
  english_literacy_fluency = {
    "literate and fluent", "fluent and literate", "literacy and fluency",
    "fluent in english", "fluency in english", "english literacy",
    "proficient in english", "literate in english", "fluency and literacy",
    "english fluency", "command of english", "fluent in both language",
    "fluent in any other language", "fluency in any other", "teacher fluency",
    "teacher english fluency", "fluent in the language of instruction",
    "fluent in english and any other", "communication and listening skill",
    "written and oral communication", "able to read write and speak", "fluency",
  },

  -- Ways of showing that command.
  fluency_evidence = {
    "communication and literacy skills", "MTEL", "bachelor's degree",
    "classroom observation", "interview", "passing score on", "licensure test",
    "test of communication", "degree from", "observation and assessment",
    "demonstrate~ fluency", "demonstrate~ by", "show~ by", "shown by",
    "demonstrated by", "demonstrated through", "language test", "teacher test",
    "accepted way", "any of the following way", "ACTFL",
    "oral proficiency interview", "licensure exam", "communication skills",
    "watch you teach", "satisfy the requirement", "passing result",
    "test for educators", "bachelor", "interview with", "exam in communication",
    "reading and writing test",
  },
}
