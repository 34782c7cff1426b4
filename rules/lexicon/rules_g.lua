-- Records, non-discrimination, enrollment papers, discipline and the culture
-- of a school: what the shared concepts do not name.

return lexicon {

  -- Records.

  -- The place where a student's papers lie.
  student_file = {
    "keep~|maintain~ a|one record|file",
    "cumulative folder|file|record|card", "cum folder|file|record", "=cum",
    "permanent folder|file|record|card", "student file|folder|record",
    "pupil file|folder|record", "student's record|file|folder",
    "pupil's record|file|folder|permanent", "child's record|file|folder|permanent",
    "EL|ELL|ESL|ELD|ENL|ML|MLL|LEP|ELE folder|file|record|section|binder",
    "english learner|learners folder|file|record", "record of each|every|the|a _",
    "record of a multilingual|limited", "record of the student|pupil",
    "record of student|pupil", "folder", "educational record", "school record",
    "language folder|file", "individual file|folder", "learner's file|record|folder",
    "=file", "dossier", "=files", "official record",
  },

  -- Putting a paper there, or its being there.
  filed_there = {
    "keep~", "kept", "hold~", "held", "contain~", "include~", "place~", "file~", "put~",
    "maintain~", "store~", "stay~", "remain~", "retain~", "preserve~", "add~", "drop~",
    "insert~", "attach~", "goes in", "go in", "goes behind", "found in", "one finds",
    "consist~ of", "copy|copies", "on file", "must be in", "should be in", "are in",
    "is in", "part of", "belong~ in", "has a", "must have", "should hold", "hold~ the",
    "document~", "upload~", "scan~", "complete", "store", "what is in",
  },

  -- The decision that a child is an English learner.
  el_decision = {
    "decided|found|shows|showed _ _ is|was", "how|why we|it _ decided",
    "determination", "identification", "classification", "classified", "classify~", "designation",
      "team found", "found the child|student|pupil", "status as an english|EL|ELL",
    "decision", "eligibility", "found to be", "status determination", "identified as",
    "findings", "finding that", "was identified", "EL status", "ELL status", "LEP status",
    "english learner status", "qualif* for", "entry form", "entry decision",
  },

  -- The program to which the child was assigned.
  program_assignment = {
    "class|program was chosen", "chosen class|program", "assign~ to",
    "placement", "program assign*", "assign* program", "assigned", "assignment",
    "program placement", "placed in", "program and level", "program in which",
    "program the student", "program chosen", "service plan", "program model",
    "placing", "assign~ the|a|each|him|her", "assigning", "program and|or level",
      "change of placement", "class and level",
  },

  -- Scores and tests of English.
  english_test_results = {
    "test result|results|score", "testing in english", "result sheet", "score sheet",
    "score report", "score", "assessment result|results|score|data|report", "english test",
    "language test", "language testing", "proficiency test|testing|assessment|score|result|data",
    "screener", "screening result|results|score", "ACCESS", "results of screening",
    "results of the|all|any|each|every|language|english", "result of the|each|every|all",
    "language assessment", "english assessment", "language proficiency", "W APT", "WAPT",
    "test booklet", "annual test", "yearly test", "test of english",
  },

  -- What is sent to the parents of an English learner.
  parent_notice_copy = {
    "letter|letters|notice|notices informing|telling|advising|to",
    "parent|parental notification|notice|letter|letters|notices",
    "notification|notice|letter to|of parent|parents|family|families|home|the",
    "notification|notice|letter to the parent|parents|family|guardian",
    "letter|letters|notice|notices|notification|notifications sent|mailed|home|given",
    "annual notification|notice|letter", "yearly notification|notice|letter",
    "placement letter|notice", "notices that", "earlier years' notices",
    "letters that went|go home", "year's letter|notice|notification",
    "notices and plans", "letter telling the parent|parents|family",
    "parents were|are told|notified|informed", "letters to parents|families",
  },

  -- Papers on which a family declined.
  refusal_paper = {
    "letter", "form", "signed", "signature", "written", "request", "waiver", "refusal",
    "statement", "original", "document", "paper", "paperwork", "withdrawal", "notes",
  },

  -- That the refusal is confirmed again every year.
  refusal_renewed = {
    "each year", "every year", "yearly", "annual", "annually", "each fall", "every fall",
    "each september", "every september", "year by year", "per year", "renewal", "renew~",
    "confirmation", "reconfirm~", "reaffirm*", "confirm~", "one for each", "for every year",
    "still no", "each spring", "every spring", "later years", "year after year", "per school year",
    "each school year", "each august",
  },

  -- Reports on progress in English.
  el_progress_paper = {
    "progress report", "reports on|of|about progress", "report on|of|about progress",
    "progress in english", "progress sheet|form|note", "ELD|ESL|EL report", "report card",
    "progress", "language report",
  },

  -- A plan for a student below the benchmark.
  benchmark_plan_paper = {
    "success plan", "success template", "individual plan|learning|success", "learning plan",
    "plan drawn up", "support plan", "improvement plan", "language plan",
      "plan for EL|ELL|each|the|a",
    "benchmark", "action plan", "growth plan", "catch up plan", "plans",
    "plan",
  },

  -- The paper on which the end of the status is decided.
  exit_paper = {
    "exit~", "exit", "reclassif*", "redesignat*", "left EL|ELL|LEP|the|english",
      "leave~ EL|ELL|LEP|the|english",
    "leaving EL|ELL|LEP|the", "end of EL|ELL|services", "transition form", "transition~ out",
  },

  -- The watching after exit.
  follow_up_paper = {
    "monitor*", "follow up", "followup", "watching", "former EL|ELL|english|LEP", "FEL", "FLEP",
    "post exit", "after exit", "tracking", "observation",
  },

  -- A list of what belongs into the file.
  file_checklist = {
    "completeness", "is missing", "complete file|record",
    "checklist", "check list", "check sheet", "cover sheet",
      "list of document|documents|paper|papers|content|contents",
    "contents list|sheet|page", "sheet of", "inside cover", "required documents", "required papers",
    "list inside", "table of contents", "index sheet", "tick~", "one line for each", "inventory",
    "the list", "the sheet", "with the sheet|list", "file guide", "item list",
  },

  -- Looking whether it is there.
  check_files = {
    "audit~", "audit", "check~", "review~", "inspect~", "pull~", "sample~", "sample", "compare~",
    "go~ through", "look~ through", "examine~", "verify~", "spot check", "open~ every|each",
      "count~",
    "walk through",
  },

  -- A time of the year at which something recurs.
  once_a_year = {
    "annually", "annual", "each year", "every year", "yearly", "once a year", "each school year",
    "every school year", "per year", "once each",
      "each|every|in|by|early|late january|february|march|april|may|june|july|august|september|october|november|december",
    "each|every|by fall|spring|autumn|winter|summer", "year by year",
      "beginning of the school year",
    "start of the school year", "opening of school", "opening of the school year",
      "first week of school",
    "start of each", "beginning of each", "start of school", "beginning of school",
      "end of the|each year|school",
    "year's end", "one time a year", "once per", "once every",
      "september records|mailing|letter|notice",
    "first month of school", "in the course of each", "back to school", "twelve months",
      "yearly letter",
    "first day of school", "once in each", "once in every", "in the fall", "in each school year",
  },

  -- Papers go along when a student moves.
  file_travels = {
    "transfer~", "forward~", "send~", "sent", "travel~", "follow~", "goes with|to|along",
      "go with|to|along", "move~",
    "moving", "release~", "mail~", "hand~ over", "accompan*", "transmit~", "deliver~", "ship~",
    "pass~ on", "leaves the|our", "enrolled elsewhere",
  },

  -- The school to which the student goes.
  next_school = {
    "receiving school|district|ESL|teacher", "new school|district", "another school|district",
    "other school", "next school", "elsewhere", "change~ school|schools", "moves", "moving",
      "transfer~",
    "leaves", "school to which", "school he|she|they|the _ will",
      "school he|she|they attends|enters", "enroll~ in another", "out of town|district",
      "withdraws", "departing",
    "requesting school|district", "admitting school",
  },

  -- Telling families about them.
  records_telling = {
    "notify~", "notified", "notice", "notification", "inform~", "letter", "mail~", "mailing",
      "send~",
    "sent", "told", "tell~", "publish~", "distribute~", "distribution", "receive~", "issue~",
      "give~",
    "statement", "bulletin", "writes to", "write to", "furnish~", "provide~", "packet", "page",
      "circular",
    "supplied", "information sheet", "leaflet", "come~ home", "goes home", "home",
  },

  -- Immigration.

  -- Asking for it, writing it down, keeping it.
  gather_status = {
    "ask~", "inquire~", "inquiry", "question~", "collect~", "collection", "record~", "recorded",
      "store~", "stored",
    "storage", "keep~", "kept", "request~", "solicit~", "seek~", "gather~", "maintain~", "note~",
      "copy", "copied",
    "photocopy~", "write~ down", "written down", "enter~", "entered", "document~", "data field",
      "retain~",
    "investigate~", "hold~", "list~", "put~", "save~", "track~", "contain~", "space for", "box for",
      "field for", "line for",
  },

  -- A paper signed by a judge.
  judge_paper = {
    "signed by a judge|federal|magistrate|court", "judicial warrant",
      "judge's signature|order|warrant", "warrant issued by a court|judge",
    "signed by a federal judge", "signed by a state or federal judge", "signed by a _ judge",
      "court order",
    "court warrant", "judge", "criminal warrant", "court issued", "issued by a court",
      "from a court", "by a court", "magistrate",
    "bears a judge", "judicial",
  },

  -- Going where the public does not go.
  entry_inside = {
    "entry", "enter~", "access", "admit~", "non public", "nonpublic", "not open to the public",
    "beyond the", "past the", "farther", "further", "inside", "let in", "let them", "lobby",
      "classroom", "building",
    "premises", "areas", "campus", "area", "come in", "interior", "allowed in", "doors",
      "interview~",
    "search~", "vestibule", "grounds", "into the school", "front office", "reception",
  },

  -- Handing records out.
  hand_out_records = {
    "release~", "disclose~", "disclosure", "share~", "hand~ over", "give~ out", "turn~ over",
      "provide~", "surrender~",
    "furnish~", "show~", "leaves the", "produce~", "reveal~", "open~", "divulge~", "give~",
      "made available", "hand~",
    "pass~ on",
  },

  -- The facts that may be given out, and the wish that they be not.
  directory_limits = {
    "opt~ out", "opt out", "opting out", "object~", "refuse~", "withhold~", "short list",
      "limited to", "only name", "limit~",
    "keep _ child", "keep your|their|his|her", "not to have", "off the list", "decline~",
      "does not include", "not include|included",
    "leave off", "took _ off", "no longer includes|include", "removed from", "not be released",
      "say no", "nothing else",
    "name off", "ask that", "restrict~",
  },

  -- Facts that may be given out without asking.
  directory_facts = {
    "directory information", "directory", "shared by law without", "without asking you",
      "without consent each", "public list",
    "shared without asking",
  },

  -- Non-discrimination.

  -- Where a person or family comes from, as a protected ground.
  origin_ground = {
    "national origin", "nationality", "ancestry", "country of origin|birth", "ethnicity",
      "ethnic origin", "place of birth",
    "origin", "where they were born", "where you were born", "land of birth", "birthplace",
      "country they come from",
    "where their|your|a family", "where _ come from", "where _ comes from", "native country",
      "foreign birth", "national or ethnic",
  },

  -- Immigration or citizenship status as a protected ground.
  immigration_ground = {
    "immigration status", "citizenship status", "immigration or citizenship",
      "citizenship or immigration", "immigration and citizenship",
    "citizenship and immigration", "citizenship", "immigrant status", "immigration", "legal status",
      "citizen or not", "citizens or not",
    "alienage", "undocumented", "documented or not", "status as an immigrant|citizen",
  },

  -- Disability as a protected ground.
  disability_ground = {
    "disability", "disabilities", "handicap", "handicapping condition", "disabled",
      "physical or mental", "mental or physical",
    "special needs",
  },

  -- Grounds that only lists of this kind name together.
  other_ground = {
    "race", "color", "religion", "creed", "sexual orientation", "gender identity", "gender",
      "skin color", "faith", "ethnicity", "national origin",
    "ancestry", "sex",
  },

  -- Treating worse, equality, and "on the ground of".
  on_the_ground_of = {
    "protected under|by|from", "different treatment", "unequal treatment",
    "discriminate~", "discrimination", "nondiscrimination", "non discrimination", "regardless of",
      "irrespective of",
    "without regard to", "on account of", "because of", "on the basis of",
      "on the ground|grounds of", "grounds on which",
    "based on", "equal terms", "equal access|opportunity|opportunities",
      "whatever the|their|your|his", "of every|any|whatever national|race|origin|nationality",
    "no matter", "excluded from", "less favorably", "treated worse|differently|unfairly",
      "by reason of", "protected class|classes|ground|category|categories|characteristic|trait",
      "denied",
    "without distinction", "does not matter", "makes no difference", "no student shall be",
      "no child shall be", "for reasons of", "unlawful to", "held against", "made fun of",
    "turned away", "no pupil shall be", "depend on|upon", "depends on|upon",
  },

  -- Coming in, courses, and what a school gives.
  scope_admission = {
    "admission", "admissions", "admit~", "enroll~", "enrollment", "entry to|into", "entrance",
      "registration", "register~", "let into", "taken in",
  },
  scope_courses = {
    "course", "courses of study", "class", "classes", "program", "instruction", "curriculum",
      "subject", "study", "shop", "pathway", "services",
  },
  scope_privileges = {
    "advantage", "privilege", "benefit", "opportunities", "activity", "activities", "athletics",
      "sports", "clubs", "facilities", "extracurricular",
    "services", "field trip", "awards", "everything else",
  },

  -- Work, where the list is about staff only.
  employment_words = {
    "hiring", "hire~", "employment", "employee", "applicant for employment", "job applicant",
      "promotion", "personnel", "recruitment of staff", "employer",
    "contractor", "vendor", "staff member", "positions",
  },

  -- Complaining.
  complain_words = {
    "complaint", "complain~", "grievance", "grieve~", "report~", "appeal", "file~ with", "raise~",
      "concern", "bring~ to",
  },

  -- Language as a protected ground.
  language_ground = {
    "limited english proficiency|speaking|ability|proficient", "limited proficiency in",
      "home language", "primary language", "native language", "mother tongue",
    "first language", "language spoken", "language they", "language you",
      "language status|background|ability|group", "english proficiency", "proficiency in english",
      "english language proficiency",
    "how much english", "english learner status", "EL|ELL|LEP|ML status", "language minority",
      "accent", "language of the home", "language at home",
    "english language learner status", "ability to speak english", "knowledge of english",
      "linguistic", "speaks at home", "speak at home", "lack of english", "spoken language",
    "tongue", "level of english", "command of english", "how well they|you|he speak|speaks",
      "speak english",
  },

  -- Papers at enrollment.

  -- The number that must not be asked for.
  ssn = {
    "social security number|card|numbers|cards", "social security", "SSN", "SSNs", "SS number|card",
      "social security no",
  },

  -- Visas, cards and proofs of legal presence.
  status_papers = {
    "visa", "green card", "passport stamp", "stamped passport", "permanent resident card",
      "resident alien card", "I 94", "form I",
    "proof|evidence|documents|document|documentation of citizenship",
      "proof|evidence of legal|lawful presence|status|residence|residency|immigration|entry|admission", "proof|evidence of immigration",
    "proof of us|united",
      "immigration document|documents|paper|papers|paperwork|documentation|record|records|status",
      "citizenship paper|papers|document|documents|documentation|status", "naturalization",
    "alien registration", "entry stamp", "citizenship or immigration", "immigration or citizenship",
      "legal presence", "lawful presence", "legal status", "work permit", "proof of status",
    "proof that _ born", "legally in the country|united|us",
      "proof of legal residency in the united|us|country",
      "legal resident|residency|residence in|of the united|us|country",
    "passport or visa", "us passport", "united states passport", "born in the united states",
      "born in this country",
  },

  -- Asking for a paper.
  demand_paper = {
    "require~", "required", "requirement", "ask~", "request~", "need~",
      "must provide|present|show|submit|bring|produce|have|supply|give|furnish",
      "shall provide|present|show|submit|bring|produce|supply|give|furnish",
    "demand~", "condition", "collect~", "call for", "copy", "copies", "photocopy~", "inquire~",
      "seek~", "solicit~", "necessary", "insist~", "bring", "present~", "produce~", "show~",
      "submit~", "provide~",
    "want~", "look at", "must be filled", "mandatory", "expect~", "request", "take~", "accept~",
      "asking",
  },

  -- A number that need not be given.
  left_to_the_family = {
    "optional", "voluntary", "voluntarily", "leave blank|it|this|empty", "left blank|empty",
      "leave _ blank|empty", "up to them|you|the", "not obligated|obliged|required", "not have to",
      "need not", "choose not|whether",
    "saying no is fine", "say no", "decline~", "refuse~", "not mandatory", "no effect",
      "no penalty", "free to", "your choice", "without giving", "refusal",
    "may skip", "skip", "no consequence", "not be affected",
  },

  -- Entry to school as the occasion.
  entry_to_school = {
    "enroll~", "enrollment", "enrol~", "register~", "registration", "registering", "admission",
      "admit~", "admitted", "new student", "attend school", "start school", "entry", "begin school",
    "entering school", "attend",
  },

  -- Proofs of address besides the usual ones.
  sworn_address = {
    "affidavit", "sworn statement", "signed statement", "statement sworn", "host",
      "statement by the person", "shared home|housing statement",
      "letter from _ landlord|shelter|agency|relative|friend|employer|host",
    "letter from the|a|an", "shelter letter", "self declaration", "notarized",
      "shared home|housing", "note from _ caseworker|landlord|shelter|host|employer", "caseworker",
    "statement signed", "statement from the|a host|owner|landlord|person|family|tenant",
      "attestation of residency",
      "written statement of|from|by the|a host|landlord|owner|tenant|relative",
      "declaration of residency|residence",
  },

  -- The usual proofs of address.
  address_papers = {
    "lease", "deed", "utility bill", "electric|gas|water|phone|cable|medical|heating bill",
      "bank statement|letter", "pay stub|slip", "payroll stub", "mortgage", "rent receipt|receipts",
      "mail from", "tax bill", "proof of residency|residence|address",
    "residency may", "show address|residency|residence", "prove~ address|residency|residence|where",
      "where a family lives", "where you live", "rental agreement", "where it lives",
      "evidence of residence|residency|address", "proofs of residency|residence|address",
    "ways to prove|show", "residency",
  },

  -- Any of several will do.
  any_will_do = {
    "any of", "any one", "any two", "one of", "either", "or", "accept~", "accepted", "may show",
      "may be shown", "whatever way", "variety", "choose", "several", "wide range", "will do",
      "enough", "is fine",
    "alternative", "other", "in place of", "instead", "no one kind", "ways", "sufficient",
      "suffice~",
  },

  -- Papers of age from abroad.
  birth_papers = {
    "birth certificate", "birth record|paper|document|registration", "proof of age|birth",
      "evidence of age|birth", "record of birth", "baptismal", "baptism", "passport",
      "age may be shown|proved|proven",
    "age is shown|proved", "how old", "certificate of birth", "date of birth", "consular",
      "family book", "verify age", "age", "birth abroad",
  },
  from_abroad = {
    "foreign", "any country", "another country", "other country|countries", "home country",
      "country of origin|birth", "abroad", "overseas", "outside the united|country|us",
      "issued in any", "native country",
    "any nation", "consular", "from elsewhere", "wherever issued", "other nations", "international",
      "in another language", "other languages",
  },
  other_age_evidence = {
    "passport", "baptismal", "baptism", "church record", "religious record", "hospital record",
      "consular", "vaccination card|record", "affidavit", "sworn", "school record",
      "family book|bible", "other evidence|proof|document|documents|record|records",
    "any other", "anything else", "earlier school", "medical record", "or other", "adoption",
      "alternative", "any document", "census record", "physician", "immunization record",
      "ID card|cards", "consular card", "statement",
  },

  -- Beginning school at once.
  start_at_once = {
    "begin~ school", "start~ school", "begin~ attending", "start~ attending",
      "begin~ class|classes", "start~ class|classes", "admit~", "admitted", "admission", "enroll~",
      "enrolled", "enrollment", "seated",
    "in class", "attend~", "in school", "registration",
  },
  no_waiting = {
    "without delay", "without undue delay", "without unnecessary delay", "no undue delay",
      "undue delay", "not be delayed|postponed|held|denied|refused|prevented",
      "shall not delay|postpone|wait", "not delay|postpone|wait|hold",
    "not postponed|delayed", "whether or not", "even if", "even though", "even without",
      "while _ office|school|registrar|family", "while the",
      "while records|papers|documents|missing", "pending", "immediately", "at once", "promptly",
      "same day", "next day", "next school day",
    "right away", "no child waits", "not wait", "missing paper|papers|document|documents",
      "lack of", "that very day", "first day", "as soon as", "that day", "forthwith",
      "straight away",
  },
  without_home = {
    "homeless", "homelessness", "mckinney vento", "without housing", "without a home",
      "without a fixed", "fixed regular", "nighttime residence", "unhoused", "shelter", "shelters",
      "doubled up", "no home", "no fixed", "living in a shelter|motel|car", "sharing housing",
    "lost their housing|home", "no place of their own", "no permanent", "temporary housing",
      "motel", "unaccompanied youth", "housing loss", "without permanent housing",
      "transitional housing", "without stable",
  },
  that_same_day = {
    "immediately", "immediate", "at once", "same day", "that day", "very day", "day they",
      "that same day", "right away", "on the day", "forthwith", "without any delay",
      "without delay", "straight away", "on the spot", "day of", "day she|he|one", "instantly",
      "then and there",
  },

  -- Helping with health papers.
  shots = {
    "immunization", "immunizations", "immunized", "vaccination", "vaccine", "shots", "vaccinated",
      "health record", "inoculation", "shot record",
  },
  help_with = {
    "help~", "assist~", "assistance", "set~ up", "book~", "clinic", "arrange~", "look~ for",
      "obtain~ for", "write~ to", "transcribe~", "translate~", "refer~", "request~ record|records",
      "contact~ the", "call~ the", "go~ along", "make~ an appointment", "appointment",
    "free vaccine|vaccines|clinic", "locate~", "guide~", "support~", "search~", "find~", "phone~",
      "mobile clinic",
  },

  -- Given in the languages that families read.
  in_their_languages = {
    "translated", "in _ languages", "in all _ languages", "in all languages",
      "in families' languages",
      "in their|your|the home|own|native|preferred|primary|first|family|parents|parent|families language|languages", "in their|your language|languages",
  "in the language|languages of|that|they|you|spoken|families|used|parents|listed",
    "in other|several|many|multiple|home|both languages",
    "in the most common|prevalent|spoken languages",
    "in the major|main|chief|principal|top languages", "most common languages",
    "in spanish|portuguese|arabic|somali|english|haitian|chinese|vietnamese|khmer",
  "families' languages", "languages families|our", "language the family|parent|household|parents",
    "every language", "english and spanish|portuguese", "tongue", "tongues",
    "languages spoken by|in|at", "primary language", "language of the home",
    "home language|languages", "preferred language|languages", "multilingual",
    "translation", "translations",
  },

  -- Discipline.

  suspension_word = {
    "suspension", "suspend~", "suspended", "expulsion", "expel~", "disciplinary exclusion",
      "exclusion from school", "excluded from school", "removal from school",
      "short term suspension", "long term suspension", "in school suspension",
      "disciplinary hearing", "disciplinary removal",
    "disciplinary", "discipline", "sent home from school",
  },
  aloud = {
    "oral", "orally", "aloud", "spoken", "by telephone", "by phone", "telephone", "phone",
      "in person", "face to face", "speak~ with", "talk~ with", "tell~", "verbal", "verbally",
      "call~", "speak~", "by word of mouth", "conversation", "told", "speak to",
  },
  on_paper = {
    "written", "in writing", "on paper", "letter", "mail", "mailed", "email", "notice letter",
      "writing", "hand~ over", "print", "printed", "form", "a copy", "e mail", "hand delivery",
      "sheet",
  },
  before_it = {
    "before", "prior to", "precede~", "in advance", "until", "only after", "not begin",
      "may not start", "first", "ahead of", "no suspension", "only then",
  },
  charge_word = {
    "offense", "charge", "misconduct", "accused", "violation", "alleged", "what happened",
      "what is said", "what the student", "did", "rule broken", "infraction", "basis", "evidence",
      "incident", "facts", "reason", "allegation",
  },
  length_word = {
    "length", "how long", "number of days", "days out", "duration", "possible exclusion", "longest",
      "consequence", "penalty", "maximum", "how many days", "possible days", "period of",
      "days of suspension", "days",
  },
  interpreter_word = {
    "interpreter", "interpretation", "interpreting", "someone who speaks", "person who speaks",
      "interpreters", "language help", "language line", "interpret",
  },
  hearing_word = {
    "hearing", "be heard", "tell your side", "tell their side", "tell his|her side",
      "meeting with the principal", "meet with the principal", "side of the story", "dispute",
      "chance to answer|speak|explain", "respond to", "contest", "opportunity to",
  },
  english_and_another = {
    "in english and", "english and the", "both in english", "english and in", "both english and",
      "in both languages", "as well as english", "besides english", "in addition to english",
      "two languages", "english and _", "and english", "next to english", "alongside english",
      "english on one side", "beside the english",
    "both languages",
  },
  suspension_rates = {
    "suspension rate|rates|data|figure|figures|number|numbers",
      "rate|rates|number|numbers|count|share|percentage|percent of suspension|suspensions|suspended|exclusion|exclusions|discipline|removal|removals", "discipline data|rate|rates|report|record|records|figures", "suspensions", "suspended students",
    "disciplinary data|figures|rates", "days lost", "exclusions", "suspended", "suspension",
  },
  look_into = {
    "review~", "reviewed", "examine~", "analyze~", "analyzed", "look~ at", "go~ over", "goes over",
      "compare~", "compile~", "monitor~", "study", "studies", "discuss~", "disaggregat*", "track~",
      "watch~", "against the rates", "break~ down", "broken down", "check~", "explain~",
      "disproportion*",
  },
  -- Bullying.

  student_parts = {
    "student part|parts|section|sections|portion|portions",
      "part|parts|section|sections|portion|portions", "student related", "relating to students",
      "concerns students", "concern students", "deal with students", "that apply to students",
      "age appropriate", "for students", "summary", "summaries", "plan", "rules", "policy",
      "procedures",
    "protocol", "notice",
  },
  sent_out = {
    "sent home", "send~", "sent", "mail~", "mailed", "furnish~", "given", "give~", "provide~",
      "receive~", "notice", "notify~", "notification", "distribute~", "distribution", "issue~",
      "issued", "hand~ out", "in print", "on paper", "written", "writing", "print~", "printed",
      "deliver~", "supplied", "share~", "goes home", "go home", "inform~", "publish~",
  },
  widely_spoken = {
    "most prevalent", "most common", "most widely spoken", "most spoken", "main languages",
      "prevalent language|languages", "languages used by most", "common languages",
      "major languages", "principal languages", "languages of our families", "families' languages",
      "languages of the families", "languages spoken by",
    "families' main", "home languages", "most used", "most often spoken", "languages most",
      "most frequently spoken", "used by most", "largest language groups", "tongue in use",
      "languages families", "top _ languages", "language of the home", "home language",
      "in several languages", "in _ languages", "spoken by _ or more",
    "languages spoken", "languages of our", "chief languages", "languages that",
      "language they read", "languages other than english", "primary language",
      "preferred language", "languages in use", "languages our", "their language",
      "their own language", "languages most of", "in spanish",
  },
  origin_trait = {
    "national origin", "nationality", "country of origin|birth", "nation a family", "nation they",
      "where they come from", "where _ family comes from", "where _ comes from", "ethnic origin",
      "place of birth", "national or ethnic", "ancestry", "birthplace", "land they",
      "country they|a|their", "where they were born", "where you were born", "where you come from",
    "foreign birth", "immigrant background", "homeland", "native land", "where a student",
      "country from", "where a student's family",
  },
  any_language = {
    "in any language", "any language", "in their own language", "in your own language",
      "in the language they|you|of", "whichever language", "in whatever language",
      "in their home language", "in the home language", "language of their|your choice",
      "in every language", "in a language other than", "in other languages", "own language",
      "language you know|speak|like|prefer", "in any tongue", "in the student's language",
  },

  -- Home languages.

  -- Speaking and writing as acts.
  speak_word = {
    "speak~", "speaking", "spoken", "talk~", "talking", "use~", "using", "write~", "converse~",
      "conversation", "chat~", "say", "communicate~", "read~", "think~", "joke~", "sing~",
  },
  -- The language that is spoken there.
  their_own_tongue = {
    "home language", "home languages", "native language", "native languages", "first language",
      "first languages", "primary language", "own language", "own languages", "any language",
      "whatever language", "whichever language", "every language", "all their languages",
      "all of their languages", "all your languages", "other languages",
    "another language", "a language other than english", "languages other than english",
      "language other than english", "mother tongue", "mother tongues", "native tongue",
      "own tongue", "family language", "languages they know|speak|bring",
      "language they know|speak|choose|prefer|like|want",
      "language you know|speak|choose|like|prefer|want", "foreign language",
    "spanish", "portuguese", "arabic", "somali", "haitian creole", "mandarin", "vietnamese",
      "khmer", "polish", "hmong", "nepali", "swahili", "russian", "ukrainian", "chinese",
      "languages children bring", "languages that children|students", "languages you|of",
      "their languages", "your languages", "language of their choice", "their language",
      "your language", "L1", "language from home", "languages from home", "which language",
  },
  -- Places and times outside lessons, and learning.
  everywhere_in_school = {
    "hallway", "hall", "halls", "corridor", "lunch", "cafeteria", "recess", "playground", "bus",
      "buses", "play", "swings", "in line", "classroom", "class", "in school", "at school",
      "school grounds", "school day", "group work", "partner", "free time", "between classes",
      "locker room", "field", "campus", "lunchroom",
    "anywhere", "everywhere", "at any time", "learning", "to learn", "help each other", "lesson",
      "lessons", "the yard", "teams", "sports", "school building", "shop", "break",
  },
  -- Freedom to do so.
  free_to = {
    "may", "free to", "right to", "can", "welcome", "welcomed", "are allowed", "is allowed",
      "allowed to", "entitled to", "is fine", "not tell", "do not tell", "never told",
      "not be told", "not punish*", "not disciplin*", "not forbid*", "no rule",
      "not a violation|offense|misconduct", "permitted", "no staff member", "nobody", "no one",
      "respect~", "shall not", "may not", "must not", "never", "their choice", "up to", "will not",
    "whenever", "invited to", "feel free", "no student|child|pupil|adult|teacher|rule|one",
      "are not to", "should not be told", "no language is", "open to",
  },
  -- Encouraged as a means to learn.
  language_as_tool = {
    "tool", "tools", "resource", "resources", "asset", "assets", "bridge", "equipment",
      "foundation", "translanguag*", "build~ on", "draw~ on", "strength", "strengths", "scaffold",
      "leverage~", "head start", "means of", "support for learning", "welcomed in",
      "help~ to learn", "helps him|her|them|students|children",
    "plan an|their|a essay|writing|project", "draft~", "brainstorm~", "compare words|languages",
      "cognates", "notes in", "think in", "think through", "make sense", "prepare", "discuss~",
      "carry~ ideas|over", "invite~ to use|write|plan|read|think|draft",
      "encourage~ to use|write|read|think|draft|discuss", "welcome~ home|the|their|all|every|other",
      "are welcome", "is welcome",
      "encourage~ students|children|pupils|learners|them|newcomers|ELs|ELLs to",
      "invite~ students|children|pupils|learners|them to",
    "to understand", "to clarify", "value~ the|their|home", "first drafts", "to learn",
      "for learning",
  },

  -- Rules that nothing but English be spoken.
  english_only_rule = {
    "english only zone|school|rule|policy|campus|classroom|building|environment",
      "speak english only", "speak only english", "english at all times",
      "only english is|may|shall|will be spoken|used|allowed|permitted", "speak in english only",
      "only speak english", "speak english at all times", "english is the only language",
      "english only is|may|shall", "no spanish", "speaks only english",
    "english only in|on|at|during", "only english in|on|at|during", "english must be spoken",
      "must speak english", "shall speak english", "to speak english at|in|on|during|only",
      "use english only", "use only english", "only english may", "only english shall",
      "english shall be spoken",
    "restrict~ _ conversation|conversations to english",
      "conversation|conversations must|shall|will be in english",
      "leave _ language at the door|home",
  },

  -- Assets and deficits.

  -- Terms laid aside.
  old_terms = {
    "LEP", "limited english proficient", "limited english", "non speaker", "non english speaker",
      "ESL kid|kids|student|students", "deficit terms|language|words", "outdated term|terms",
      "old term|terms", "label", "labels", "limited", "deficient", "non speakers", "lep student",
      "low", "labeled", "sped kids",
  },
  -- What students can do at a level.
  can_do_words = {
    "can do descriptor|descriptors|statement|statements|philosophy|chart|guide|list|name|key",
      "WIDA can do", "what students can do", "what the student can do", "what each student can do",
      "what they can do", "what a student can", "what pupils can do", "what learners can",
      "what he or she can", "can already do", "proficiency level descriptor|descriptors",
    "what the child can do", "what EL|ELs|ELLs|MLs can do", "what a child can", "already can do",
  },
  -- Blame.
  blame_word = {
    "cause|causes of poor|weak|bad|these|their", "reason|reasons for poor|weak", "fault of", "find~ fault",
    "blame~", "blaming", "deficit", "deficits", "at fault", "wrong with", "point~ at",
      "pointing at|to", "what they|students|children|families lack", "are lacking", "shortcoming",
      "shortcomings", "deficiency|deficiencies", "language poor", "unmotivated",
    "attribut*", "blames", "label~ students|children|families|them|a|the", "make excuses",
      "as an excuse", "put~ down to", "stereotyp*", "demean*", "disparag*", "belittl*",
      "low expectations", "judg* families|parents|homes",
    "cause of low|the", "reason for low|the low", "failing of", "failings of", "deprived",
      "explain~ a|low|the score|scores|result|results", "does not care", "do not care",
      "don't care", "deficit based", "accuse~", "can't learn", "cannot learn",
    "weak in", "interferes with", "limitations", "culture of poverty", "do not value", "uneducated",
      "responsible for low|poor", "lacks language|english|motivation",
      "lack of english|motivation|parental|language|interest|support",
      "as a problem|problems|burden", "a burden",
  },
    blamed_party = {
    "student", "students", "pupil", "pupils", "child", "children", "family", "families", "parent",
      "parents", "home language", "household", "home", "language", "languages", "homes",
      "background", "culture", "EL", "ELs", "ELL", "ELLs", "community",
  },
  wording_place = {
    "word", "words", "wording", "phrase", "phrases", "print~", "say", "says", "write", "written",
      "writing", "describe~", "description", "language", "document", "documents", "plan", "plans",
      "report", "reports", "data", "score", "scores", "result", "results", "talk", "discussion",
      "discuss~", "explain~", "text", "draft", "drafts", "term", "terms", "speak", "meeting",
      "statement", "achievement", "performance", "gap", "gaps",
  },
  not_so = {
    "do not", "don't", "never", "not", "no", "avoid~", "strike~", "struck", "replace~", "remove~",
      "removed", "reword~", "rewrite~", "rewritten", "rephrase~", "stop~", "returned", "free of",
      "free from", "banned", "instead of", "rather than", "refrain~", "without", "nor", "edit~ out",
      "send~ back", "sent back", "delete~", "takes out", "take out", "neither", "reject~", "none",
      "cut", "nothing", "nobody", "no one",
  },

  -- Results that lag.
  lagging_result = {
    "difference|differences in outcome|outcomes|performance|grades|attainment",
    "gap", "gaps", "behind", "trail~", "lower score|scores|result|results|rates",
      "low score|scores|result|results", "underperform*", "lag~", "disparit*", "achievement",
      "weak in", "do poorly|worse", "differences in score|scores|result|results|achievement",
    "difference in score|scores|result|results|achievement", "results differ", "unequal results",
      "outperform~", "low achievement", "lower",
  },

  -- Phrases that blame students, families or languages.
  deficit_phrase = {
    "language handicap", "language deficit", "language deficits",
      "linguistic deficit|deficits|handicap", "linguistically deprived|deficient|handicapped",
      "culturally deprived|disadvantaged", "cultural deprivation|deficit", "culture of poverty",
      "semilingual", "semilinguals", "low language student|students|children|kids|homes",
      "language poor home|homes|student|students|children|families",
      "illiterate in any|both|either", "illiterate in two",
    "no real language", "no language of their own", "do|does not value education|school|schooling",
      "education is not valued", "schooling is not valued", "parents who do not care",
      "families who do not care", "parents do not care", "parents don't care",
      "little interest in schooling|school|education",
      "not interested in education|school|schooling",
      "lack of interest in school|education|schooling", "drain on resources|our|the",
      "burden on resources|our|the district|teachers|schools", "lack motivation to learn",
      "unmotivated EL|ELL|LEP|ESL|english|student|students|learner|pupils",
    "impoverished language", "bilingual handicap",
      "handicapped by their|a|the language|home|native|spanish|limited",
      "despite their background|backgrounds|home|homes", "deprived background|home|homes",
      "broken homes and", "the low kids", "low kids",
      "drag~ down the|our scores|score|results|data|average", "hold~ back the class|others|rest",
      "deficient home|homes|background|culture", "language deprived", "verbally deprived", "lifers",
    "bring down our|the scores|score|average|results", "held down by EL|ELL|english|LEP|the",
      "poverty of language", "culturally deficient", "alingual", "slow because of their language",
  },

  -- Deficit names for English learners.
  deficit_name = {
    "language deficit", "non english speaker", "non english speakers",
      "non english speaking student|students|child|children|pupil|pupils|kid|kids",
      "limited and non english|limited", "limited or non english",
      "language barrier student|students", "limited student|students",
      "lack~ the language skill|skills", "lack~ the english skill|skills", "lack~ english",
      "lack~ sufficient english", "lack~ the language", "no english student|students|kids",
      "not possess sufficient english",
    "language deficient", "deficient in english", "english deficient", "language handicapped",
      "language disabled", "low english student|students", "language impaired because",
      "non speakers",
  },

  -- Shared vision.

  every_role = {
    "shared responsibility", "collective responsibility", "collective ownership",
      "shared ownership", "all staff", "every educator", "all educators", "every teacher",
      "all teachers", "every adult", "all adults", "everyone", "all of us", "each of us",
      "every employee", "all employees", "whole staff", "everybody", "every staff member",
      "all personnel", "each staff member", "no one is left", "each employee", "all who work",
      "every one of us", "not the ESL teacher alone|only", "share~ responsibility", "we are all",
    "every department", "each department", "all departments", "every member of the staff",
      "every person",
  },
  owns_success = {
    "responsible", "responsibility", "accountable", "accountability", "answerable", "answer for",
      "answers for", "own", "owns", "ownership", "part in", "belong to", "belongs to", "duty",
      "charge", "job", "role", "roles", "task",
  },
  leading_roles = {
    "principal", "principals", "superintendent", "counselor", "counselors", "leader", "leaders",
      "administrator", "administrators", "department", "departments", "secretary", "secretaries",
      "office staff", "nurse", "nurses", "coaches", "committee", "librarian", "custodian", "driver",
      "drivers",
  },
  written_with = {
    "written with", "written by", "wrote", "write", "written", "drafted", "draft~", "composed",
      "compose~", "develop~ with", "developed", "co written", "created", "create~", "shaped",
      "shape~", "built", "together with", "jointly", "committee", "in partnership with",
      "worked on", "authored", "designed", "input", "sat at the table", "have seats", "agreed",
      "co create~", "revised", "rewritten", "with the help of", "took part",
    "helped", "prepared",
  },
  students_taking_part = {
    "student", "students", "pupil", "pupils", "youth", "learners", "teenagers", "seniors",
      "young people", "children",
  },
  councils_and_surveys = {
    "student council", "council", "student advisory", "advisory group|council|committee|board",
      "survey", "surveys", "questionnaire", "focus group", "panel", "student government", "forum",
      "poll", "student voice", "student leadership", "student panel", "listening session",
      "advisory", "student representative", "interviews",
  },
  staff_word = {
    "teacher", "teachers", "educator", "educators", "staff", "administrator", "administrators",
      "counselor", "counselors", "principal", "principals", "evaluator", "employee", "employees",
      "each of you", "leaders", "department heads", "faculty",
  },
  -- Programs and shelves that keep home languages alive.
  home_language_program = {
    "dual language", "two way immersion", "two way class|classes|program|programs|bilingual",
      "heritage language|course|class|speaker|speakers|program|portuguese|spanish|courses|classes|languages", "native language arts|literacy|course|class|courses|classes|instruction|development", "home language arts|literacy|course|class|courses|classes|instruction|development|program", "first language literacy|class|course|classes", "mother tongue instruction|class|classes|program", "for native|heritage speakers|speaker",
    "for speakers of", "spanish for spanish", "polish for speakers",
      "bilingual book|books|library|libraries|collection|shelf|shelves|materials",
      "books in _ languages", "books in other|home|many|several|the|their|students|families",
      "multilingual library|libraries|collection|books", "library books in", "language maintenance",
      "saturday school|class|classes|language", "community language school|schools|class",
      "biliteracy pathway|program|programs",
    "developmental bilingual", "maintenance bilingual", "books in the home|native",
      "shelves of books", "language clubs", "native speaker course|courses|class|classes|section",
      "late exit bilingual", "dual immersion", "books and recordings in", "storytime in",
      "keep|keeps|maintain|grow|develop|sustain their|the|students home|native|first|heritage|own language|languages",
  },
  program_runs = {
    "offer~", "offered", "run~", "provide~", "maintain~", "open~", "teach~", "taught", "hold~",
      "buy~", "purchase~", "available", "every year", "stock~", "has", "have", "lend~", "meets",
      "begin~", "support~", "include~", "establish~", "keep~", "grow~", "expand~", "in grades",
      "borrow", "may be offered", "grades", "following",
  },
  keep_speaking = {
    "keep using", "keep speaking|reading|talking|up", "keep on", "continue to use|speak|read|talk",
      "continue using|speaking|reading", "go on speaking|using|talking|reading",
      "maintain~ the|their|your|a home|native|first|mother|family|heritage|own language|tongue|languages|tongues", "maintaining the|their home|native|first|mother language|tongue", "use the language you|they", "use their language|languages|home|own|native|first", "use your language|languages|home|own|native|first", "speak your language|home|own|native|first", "speak their language|home|own|native|first", "read|talk|sing in your|their|the|it",
    "read to your|their children|child in", "speak to your|their children|child in",
      "talk to your|their children|child in", "talk with your|their children|child in",
      "encourage~ _ use|using|speaking", "home language at home", "telling stories", "tell stories",
      "strong first language", "language you know best", "speaking|using|reading _ at home",
      "speaking|using the|their|your home|native|first|own language",
      "using the home|native|first language at|with",
      "use of the home|native|first language at|with|in", "don't switch|stop", "do not switch|stop",
      "not have to switch",
    "language they know best", "use the home|native|first language at|with",
      "speak the home|native|first language", "raise bilingual", "raising bilingual",
      "pass on the|their|your language", "speak home languages", "use home languages",
  },
  advise_family = {
    "encourage~", "tell~", "told", "advise~", "advice", "counsel~", "urge~", "recommend~", "please",
      "message", "inform~", "explain~", "remind~", "invite~", "ask~", "suggest~", "say",
      "reassure~", "share~", "support~", "communicate~", "assure~", "let families know", "flyer",
      "card", "show~", "workshop", "we want",
  },
  path_to_award = {
    "path", "pathway", "earn~", "plan~", "map~", "counselor", "counselors", "course", "courses",
      "test", "tests", "score", "grade", "reach", "prepare~", "qualify~", "awarded", "award",
      "requirements", "by graduation", "work toward", "steps", "criteria", "offered", "apply",
      "exam", "tell~", "advise~", "recognize~", "graduates", "diploma", "seniors",
  },
}
