-- Programs, courses and services a student may be in.

return lexicon {

  -- Teaching English to learners: the direct language component.
  esl = {
    "ESL", "ELD", "ENL", "ESOL", "EAL", "TESOL", "DELD",
    "english as a second language", "english as a new language",
    "english as an additional language", "english language development",
    "english for speakers of other languages", "english language acquisition",
    "designated ELD", "designated english language development",
    "direct english instruction", "direct english language instruction",
    "english language instruction", "english lesson", "english development",
    "dedicated english instruction", "instruction in english language",
    "english language class|lesson|block|period", "english instruction",
    "language development instruction", "language instruction",
    "intensive english", "direct language instruction",
  },

  -- A class, period or block of it.
  esl_class = {
    "ESL|ELD|ENL|ESOL|EL|ELL class|classes|period|block|section|course|lesson",
    "ESL|ELD|ENL|ESOL|EL|ELL instruction|service|services|time|minute|schedule",
    "ESL|ELD|ENL|ESOL|EL|ELL group|pull|component|session|teaching",
    "english as a second language class|course|instruction|period",
    "english language development class|course|instruction|period|block",
    "minutes of ESL|ELD|ENL|ESOL", "minutes of english",
    "period of ESL|ELD|ENL", "minutes of direct", "dedicated ESL|ELD|ENL time",
    "minutes of service", "hours of ESL|ELD|ENL", "language block",
    "english block",
  },

  -- The whole English learner program, under whatever title.
  el_program = {
    "EL|ELL|ELE|ESL|ENL|ELD|ESOL|LEP|ML|MLL|LIEP program",
    "english learner program", "english learner education",
    "english learner education program", "english language learner program",
    "english language education", "english language education program",
    "language instruction educational program", "LIEP", "ELE",
    "language instruction program", "language assistance program",
    "language program", "alternative language program",
    "program for english learner", "program for english language learner",
    "program for multilingual", "program for EL|ELL|LEP|ML",
    "program for limited english proficient", "multilingual program",
    "multilingual learner program", "multilingual education",
    "bilingual program", "bilingual education program",
    "english acquisition program", "english language program",
    "english language acquisition program", "language acquisition program",
    "program of english language", "instructional program for english learner",
    "program of language instruction", "language support program",
    "program model",
    include = { "sei", "bilingual_program" },
  },

  -- What English learners receive.
  el_services = {
    "EL|ELL|ELE|ESL|ENL|ELD|ESOL|ML|MLL|LEP service|services|support",
    "english learner service|support", "english language service",
    "english language learner service", "language service", "language support",
    "language assistance", "language assistance service",
    "language instruction", "language development service",
    "english language support", "multilingual learner service",
    "multilingual service", "bilingual service", "language help",
    "english support", "english help", "linguistic support",
    "service for english learner", "support for english learner",
    "service to english learner", "english language development service",
    "english language acquisition service", "program service",
    "language acquisition support",
    include = { "esl_class", "el_program" },
  },

  -- Sheltered English immersion, and sheltered teaching elsewhere.
  sei = {
    "SEI", "sheltered english immersion", "sheltered english instruction",
    "structured english immersion", "sheltered instruction",
    "sheltered content instruction", "sheltered content", "sheltered class",
    "sheltered immersion", "sheltered english", "SIOP", "SDAIE",
    "sheltered instruction observation protocol", "sheltered strategy",
    "sheltered strategies", "sheltered section|course|teaching|classroom",
    "integrated ELD", "specially designed academic instruction",
    "structured immersion", "integrated english language development",
    "sheltered form", "adapted english", "english adapted",
    "make~ lessons understandable", "adapted text", "adapted texts",
    "lessons understandable", "adjusted english", "english adjusted",
  },

  -- Any program taught in two languages.
  bilingual_program = {
    "bilingual program", "bilingual education", "bilingual instruction",
    "transitional bilingual", "transitional bilingual education", "TBE",
    "transitional program of instruction", "TPI", "developmental bilingual",
    "maintenance bilingual", "late exit bilingual", "early exit bilingual",
    "bilingual class|classes|classroom", "bilingual model", "one way program",
    "bilingual immersion", "language of instruction",
    "content in the first|native|home language", "taught in two languages",
    "native language instruction", "instruction in two languages",
    "bilingual form", "taught bilingually",
    include = { "dual_language" },
  },

  -- Two languages for two groups of students together.
  dual_language = {
    "dual language", "two way", "two way immersion", "two way bilingual",
    "two way program", "dual language education", "dual language immersion",
    "dual immersion", "one way dual language", "DLE", "TWI",
    "two language program", "two way dual language", "partner language",
  },

  -- A program or class for those who have just arrived.
  newcomer_program = {
    "newcomer program", "newcomer center", "newcomer class|classes|classroom",
    "newcomer academy", "newcomer school", "newcomer course", "welcome class",
    "intake class", "SLIFE program|class|classes|course", "SIFE program",
    "program for newcomer", "newcomer placement", "newcomer support",
    "newcomer cohort", "newcomer room", "international academy",
  },

  -- ESL given inside the content class.
  push_in = {
    "push in", "push in ESL", "inclusive ESL", "integrated ESL",
    "in class support", "in class ESL", "inside the content class|classroom",
    "embedded ESL", "inside the classroom", "plug in", "push in period",
  },

  -- Two qualified teachers with one class.
  co_teaching = {
    "co teach~", "co taught", "co teacher", "co teaching", "coteach*",
    "team teach~", "team taught", "team teaching", "collaborative teaching",
    "parallel teaching", "station teaching", "co plan co teach",
    "taught together by", "shared classroom", "co taught section",
    "co teaching pair", "two teachers", "teach together", "teach side by side",
    "two certified teachers", "two licensed teachers", "shared roster",
  },

  -- Common planning of ESL and content teachers.
  joint_planning = {
    "common planning", "common planning time", "co plan~", "co planning",
    "joint planning", "planning together", "plan together", "plan jointly",
    "collaborative planning", "shared planning", "planning block|period|time",
    "shared unit planning", "collaboration time", "common preparation",
    "common prep", "preparation period", "planning meeting",
    "plan lessons together", "plan with", "planning session", "meet to plan",
    "joint preparation", "collaborative meeting", "team planning",
    "common planning block", "shared preparation", "planned together",
    "professional learning community", "PLC", "meeting slot",
    "meeting with the ESL|EL|ELL|ENL teacher", "same day every week",
    "free at the same", "block on the same", "meet weekly",
    "ESL and content meeting", "plan~ lesson", "work out lessons",
    "planning slot", "meet every week", "weekly meeting", "common time",
  },

  -- Newly proposed programs.
  new_program = {
    "new program", "new english learner program", "new bilingual program",
    "program proposal", "proposed program", "propose~ to offer",
    "intend to offer a new", "establish~ a new program", "open~ a new program",
    "adopt a new program", "program to be established", "new dual language",
    "not previously offered", "program not currently offered", "plans to open",
    "a new language program", "new two way", "new program packet",
  },

  -- What other students are in: the general program.
  mainstream = {
    "mainstream", "mainstream class|classes|classroom", "general education",
    "general education class|classes|classroom|program|setting",
    "regular education", "regular class|classes|classroom|program",
    "regular curriculum", "english language classroom",
    "regular education program", "general program", "standard classroom",
    "english only classroom", "standard program", "standard curriculum",
    "english mainstream",
  },

  -- The subject matter, taught to everyone.
  content_instruction = {
    "content instruction", "content area", "subject matter", "core content",
    "core academic", "core subject", "academic subject", "academic content",
    "grade level content", "core instruction", "core academic subject",
    "content class|classes|course|lesson", "content area instruction",
    "subject area", "core class|classes|course", "subject matter instruction",
    "academic instruction", "sheltered content instruction", "subject",
    "mathematics", "math", "science", "social studies", "history",
    "english language arts", "ELA", "core curriculum", "subject course",
    "academic class|classes|course", "content", "content learning",
  },

  -- Honors, AP and every other advanced opportunity.
  advanced_program = {
    "advanced placement", "AP", "AP course|class",
    "international baccalaureate", "IB", "honors",
    "honors course|class|section|level", "advanced course|class",
    "advanced program|coursework|academic|section|work|study",
    "accelerated course|class|program|learning|math|mathematics",
    "advanced and honors", "early college", "dual enrollment",
    "higher level course", "college level course", "college preparatory",
    "college credit course", "advanced math", "algebra in grade",
    "algebra by grade", "algebra in eighth", "rigorous course|coursework",
    "upper level course", "challenging course", "running start",
    include = { "gifted" },
  },

  -- Programs for the talented, and enrichment.
  gifted = {
    "gifted", "gifted and talented", "gifted program", "talented", "enrichment",
    "enrichment program", "enrichment activity|activities", "high ability",
    "academically advanced", "talented and gifted", "exam school", "GATE",
    "TAG", "academically gifted", "magnet program",
    "special opportunity program", "academic competition",
  },

  -- Career technical education and its Chapter 74 programs.
  career_technical_program = {
    "career technical education", "career and technical education", "CTE",
    "CVTE", "CTVE", "career vocational technical education",
    "vocational technical education", "vocational education",
    "vocational program", "chapter 74", "career technical program",
    "career technical", "career technical school", "vocational school",
    "vocational technical", "technical program", "shop", "shop program",
    "trade program", "exploratory program", "technical school",
    "career pathway", "innovation pathway", "vocational technical school",
    "vocational", "career program",
  },

  -- Choosing by chance.
  lottery = {
    "lottery", "lotteries", "random selection", "random drawing",
    "drawing by lot", "blind lottery", "weighted lottery", "admissions lottery",
    "selected at random", "by lot", "chosen at random", "drawn at random",
    "by chance", "drawing of name", "random draw", "random order",
    "blind drawing", "drawn by computer", "random number", "drawing",
    "chosen by chance", "names drawn", "draw~ names", "computer draw",
  },

  -- More applicants than places.
  oversubscribed = {
    "more applicants than", "exceed~ the number of|available|seat",
    "applicants exceed", "applicant than seat", "oversubscribed",
    "greater than the number of", "more apply than", "not enough seat",
    "more completed application", "exceed~ available seat", "exceed capacity",
    "demand exceeds", "exceed~ the seat", "outnumber",
  },

  -- Outreach to middle schools.
  outreach = {
    "outreach", "recruit~", "recruitment", "open house", "information session",
    "information night", "middle school visit|presentation|tour", "school tour",
    "middle school outreach", "pathway exploration", "course fair",
    "visit~ middle school", "visit~ sending school", "presentation to",
    "multiple means of outreach", "program fair",
  },

  -- Sports, clubs and everything outside lessons.
  extracurricular = {
    "extracurricular", "extra curricular",
    "extracurricular activity|activities", "cocurricular", "co curricular",
    "club", "athletics", "athletic", "sport", "interscholastic", "intramural",
    "team sport", "student activity|activities",
    "after school program|activity|activities", "after school", "field trip",
    "trip", "school event", "student government|council", "drama",
    "school play", "band", "chorus", "student organization", "nonacademic",
    "non academic", "non academic activity|activities",
    "nonacademic activity|activities", "school sponsored activity|activities",
    "dance", "tryout", "activities", "activity period", "team", "varsity",
  },

  -- Special education as a program.
  special_education = {
    "special education", "special ed", "SPED", "special services", "IDEA",
    "IDEA services", "disability service", "specialized instruction",
    "specially designed instruction", "special needs service",
    "special education service", "specialized services", "exceptional children",
    include = { "iep" },
  },

  -- The plan for a student with a disability, by name.
  iep = {
    "IEP", "individualized education program|plan",
    "individual education program|plan", "individual educational plan",
    "individualized educational program",
  },

  -- The other plan for a student with a disability.
  section_504 = {
    "section 504", "504 plan", "504", "504 accommodation", "504 meeting",
    "504 team", "accommodation plan", "rehabilitation act",
  },

  -- Support before a referral.
  tiered_support = {
    "MTSS", "RTI", "multi tiered system of support", "tiered system of support",
    "multitiered system", "response to intervention", "pre referral",
    "prereferral", "tier 1", "tier 2", "tier 3", "tier two", "tier three",
    "student support team", "SST", "intervention",
    "general education intervention", "instructional support team",
    "student support process", "district curriculum accommodation plan", "DCAP",
    "child study", "tiered intervention", "academic intervention",
    "academic support",
  },

  -- Help to catch up in subjects.
  catch_up_support = {
    "tutor~", "tutoring", "extended day", "extended time program",
    "extended learning", "summer school|program|session|course",
    "after school support|help|program", "credit recovery", "homework club",
    "homework help", "vacation academy|academies", "acceleration academy",
    "high dosage tutoring", "compensatory", "intervention block", "WIN block",
    "what i need block", "extra help", "additional instruction",
    "saturday school|academy|session", "bridge course", "catch up",
    "extra session", "support class", "supplemental instruction",
    "extended school year", "academic recovery", "double block",
    "additional period", "recovery plan|sheet", "small group help",
    "before school", "summer bridge", "remediation", "afternoon session",
    "after school", "vacation program", "summer session", "help on",
    "lunch help", "study hall", "winter break", "one to one help",
    "summer term", "extra class",
  },

  -- Gaps that build while English is being learned.
  academic_gap = {
    "academic deficit", "academic gap",
    "gap in learning|content|subject|knowledge", "content gap",
    "missed content|instruction|work|topic|unit|subject", "lost instruction",
    "gap in academic|grade", "learning gap",
    "deficit in subject|academic|content", "deficit", "unfinished learning",
    "lost ground", "behind in", "fall~ behind",
    "subject matter deficiency|deficiencies", "deficiency|deficiencies",
    "lack~ a topic", "missed while", "gap in subject", "skills gap",
    "content missed", "gaps", "what was missed", "academic loss", "holes",
    "topics not taught", "content lost", "ground lost", "loss of content",
    "deficiencies in subject", "not been taught",
  },

  -- What is done about such gaps.
  make_up_gap = {
    "remedy~", "recoup~", "recover~", "make~ up", "made up", "close~ the gap",
    "close~ gap", "address~ gap", "catch~ up", "overcome~", "compensate~",
    "remediate~", "fill~ the gap", "fill~ gap", "regain~", "bridge the gap",
    "make good", "accelerate~ learning", "restore~", "repair~",
    "correct~ deficit|deficiency", "address~ academic", "address~ deficit",
    "close~ any gap", "recover lost", "recovered", "brought up",
    "brought level", "repaired", "no later than the end of", "restore credit",
    "make good the",
  },

  -- Keeping and growing home languages.
  heritage_language = {
    "heritage language", "heritage course|class|speaker|program",
    "heritage spanish|portuguese", "home language literacy",
    "native language literacy", "native language arts",
    "native language support", "native language class|course",
    "native speaker|speakers course",
    "home language class|course|development|instruction",
    "spanish for spanish speaker", "spanish for native speaker",
    "portuguese for", "language maintenance",
    "maintain~ the home|native language", "maintain~ home|native language",
    "develop~ the home|native|first language",
    "bilingual book|library|libraries|collection", "books in home language",
    "multilingual library", "multilingual collection", "saturday language",
    "community language school", "for native speaker", "for heritage speaker",
    "home language book", "language books", "books in other language",
    "biliteracy pathway", "biliteracy program", "keep~ the home language",
    "grow~ the home language", "keep their languages", "saturday class",
    "lending library", "own language class", "first language class",
    "library in",
  },

  -- The award for high skill in two languages.
  seal_of_biliteracy = {
    "seal of biliteracy", "state seal of biliteracy", "biliteracy seal", "SSOB",
    "biliteracy award", "seal with distinction", "pathway award", "the seal",
    "biliteracy attainment", "seal of bi literacy",
  },

  -- Graduation.
  graduation_requirement = {
    "graduation requirement", "graduate", "requirement for graduation",
    "diploma", "high school diploma", "requirements to graduate",
    "graduation policy", "competency determination", "CD policy",
    "graduation standard", "diploma requirement", "local graduation",
    "credit requirement", "competency requirement", "competency standard",
  },

  -- Credit for schooling in another country.
  foreign_credit = {
    "foreign transcript", "transcript evaluation",
    "transcript from another country", "prior schooling",
    "credit for prior schooling", "credits earned abroad",
    "credit earned outside", "coursework completed outside",
    "coursework abroad", "studied abroad", "schooling abroad", "foreign credit",
    "coursework completed in another country", "translated transcript",
    "transcript in another language", "transcripts in other languages",
    "overseas", "schooling in another country", "credits from another country",
    "previous schooling", "studies in another country", "home country",
    "courses taken abroad", "schooling outside the united states",
    "transcripts from abroad", "from abroad", "school record from",
    "record from your country", "credit for equivalent", "country of origin",
    "schools in other countries", "earlier schooling", "school papers",
    "courses passed in",
  },

  -- More time or another way for those who come late.
  late_arrival_pathway = {
    "fifth year", "five year plan", "sixth year", "extended graduation",
    "late arrival pathway", "late entrant", "late arriving", "age twenty two",
    "until age 22", "until 22", "age 22", "entering at sixteen", "aged 16",
    "over age", "overage", "alternative pathway", "extended pathway",
    "up to six years", "additional year", "flexible pathway", "evening program",
  },

  -- A written curriculum for ESL itself.
  esl_curriculum = {
    "ESL|ELD|ENL|ESOL|EL curriculum",
    "ESL|ELD|ENL|ESOL unit|scope|syllabus|map",
    "english language development curriculum", "ESL curriculum unit",
    "english as a second language curriculum", "curriculum for ESL|ELD|ENL",
    "language development curriculum",
    "curriculum for english language development", "ESL curriculum map",
    "english language curriculum", "ELE curriculum",
    "curriculum for english learner", "language curriculum", "MLL curriculum",
    "dedicated curriculum", "ESL course of study", "ESL model curriculum",
    "model curriculum unit", "course of study in ESL",
    "course of instruction in english", "written course of study",
    "course of study", "ESL volume", "ESL program of study", "ESL standards",
  },

  -- State academic standards.
  academic_standards = {
    "academic standard", "state standard", "state academic standard",
    "curriculum framework", "massachusetts curriculum framework",
    "massachusetts framework", "state framework", "framework", "same standard",
    "content standard", "learning standard", "grade level standard",
    "common core", "state learning standard", "challenging state academic",
    "state curriculum", "academic content standard", "grade standards",
    "state standards and framework", "achievement standard",
  },

  -- The WIDA or other language standards.
  language_standards = {
    "WIDA standard", "WIDA english language development standard",
    "WIDA ELD standard", "ELD standard",
    "english language development standard",
    "english language proficiency standard", "ELP standard", "WIDA framework",
    "WIDA ELD standards framework", "2020 edition", "WIDA 2020",
    "WIDA 2020 edition", "language standard", "new language arts progression",
    "language development standard", "english proficiency standard",
    "language expectation", "can do descriptor", "english language standard",
  },

  -- Language and content taught at once.
  language_and_content = {
    "language and content", "content and language", "english and content",
    "learn~ english through", "learn~ english by", "learn~ english while",
    "language through content", "language development and content",
    "simultaneously", "in tandem", "hand in hand",
    "language in the content area", "language across the curriculum",
    "grow together", "develop together", "academic discourse",
    "disciplinary language", "disciplinary literacy",
    "integrated language and content", "concurrently",
    "language of the discipline", "integrate~ language", "not before",
    "while learning english", "as they learn english", "together with content",
    "english and subject", "alongside content", "in the same lesson",
  },

  -- What students will do with language in a lesson.
  language_objective = {
    "language objective", "language goal", "language target",
    "content and language objective",
    "content objective and language objective", "objective for language",
    "language focus", "language function", "language aim",
    "language learning target", "language purpose", "language demand",
    "content and language goal", "language expectation", "focus language goal",
    "objectives for both", "objective in the language", "aim for language",
    "objective in the subject and", "one for language",
    "say read or write in english", "be able to say", "language line",
    "what students will say", "language and subject objective",
  },

  -- "Every teacher is a language teacher."
  all_teach_language = {
    "all teachers are language teachers", "every teacher is a language teacher",
    "all teachers are teachers of language",
    "every teacher is a teacher of language",
    "every teacher is a teacher of EL|ELL|english", "all teach language",
    "teacher of language", "teacher of english learner", "language teacher",
    "teach english", "teach language",
    "language development is the responsibility",
    "shared responsibility of all", "not the province of",
    "every teacher teaches language", "all teachers teach language",
    "every content teacher", "teach academic language",
    "every classroom is a language classroom",
  },

  -- Scaffolds for grade-level work.
  scaffold = {
    "scaffold~", "scaffolding", "scaffolded", "visual",
    "sentence frame|starter|stem", "graphic organizer", "word bank",
    "bilingual glossary|glossaries", "bilingual dictionary|dictionaries",
    "differentiate~ instruction", "differentiated", "linguistic support",
    "language support", "vocabulary support", "comprehensible input",
    "made comprehensible", "make~ comprehensible",
    "make~ the curriculum understandable", "supported", "amplify~",
    "modified assignment", "accommodation", "instructional support",
    "word wall", "structured talk", "modeling", "sheltering strategy",
    "sheltering strategies",
  },

  -- Work as hard as the grade demands.
  grade_level = {
    "grade level", "at grade level", "on grade level", "grade appropriate",
    "grade level text|task|work|content|standard|material|assignment",
    "age appropriate content", "complex text", "same text|task|assignment",
    "grade level curriculum", "cognitively demanding", "rigorous", "rigor",
    "grade's work", "same expectation", "high standard", "grade's unit",
    "anchor text", "same question", "same reading", "same book", "grade text",
  },

  -- Work made easier instead of supported.
  lowered_work = {
    "watered down", "simplified curriculum",
    "lower level text|work|task|course",
    "below grade level work|text|material|book", "easier",
    "easier work|course|text", "less rigorous", "low level work",
    "lower standard|expectation|grade", "remedial", "reduced curriculum",
    "modified curriculum", "low track", "lowest level", "basic skills class",
    "lower ones", "younger grade", "easier question", "text for a younger",
    "lower reader",
  },

  -- Groupings by level and mixing.
  heterogeneous = {
    "heterogeneous", "heterogeneously", "heterogeneous grouping|class|section",
    "mixed ability", "mixed class|classes|section", "sections are mixed",
    "balanced section|class|classes", "integrated class|classes",
    "flexible grouping", "untracked", "detrack*",
    "inclusive class|setting|classroom", "mixed group", "spread across section",
    "distributed across", "with peers of all", "of every level",
    "mix of student", "regular section", "mixed level", "mixed achievement",
    "mixed achievement class", "readers of every level", "spread", "of mixed",
    "regular sections", "classes of mixed",
  },

  -- Sorting students by level.
  tracking = {
    "track", "tracked", "tracking", "ability group|grouping",
    "leveled class|course", "level track", "low track", "lower track",
    "grouped by level", "level 3 course", "levels of course", "single level",
    "leveling", "homogeneous", "by ability",
  },

  -- Many English learners in one section.
  clustering = {
    "cluster~", "clustering", "share of english learner in", "concentrat*",
    "percent of any section", "percent of a section", "in one section",
    "any one section", "limit on the number", "no section", "no class",
    "in a single section", "proportion of english learner in", "cap on section",
    "any one class", "in any section", "per section", "clustered",
    "most any room", "in any one section", "placed together",
    "assigned in groups", "grouped together", "no more than", "all in one",
  },

  -- The timetable and the order in which it is built.
  master_schedule = {
    "master schedule", "school schedule", "scheduling", "schedule~",
    "timetable", "class schedule", "student schedule",
    "schedule english learner first", "scheduled first", "scheduling rule",
    "scheduling priority", "block schedule", "building the schedule",
    "scheduler", "bell schedule", "daily schedule", "scheduled before",
    "placed first", "class list", "section list", "hand scheduled",
  },

  -- Separation and its opposite.
  segregation = {
    "segregat*", "separat*", "isolat*", "self contained", "EL only wing",
    "EL|ELL|ESL homeroom", "EL|ELL only class|classes|classroom|school",
    "separate class|classes|classroom|program|school|wing|entrance",
    "apart from", "kept apart", "away from other student", "separate building",
    "set apart", "clustered in one school", "EL classroom for all",
    "separate from their peers", "separate facility|facilities",
  },

  -- Learning in the company of other students.
  integration_with_peers = {
    "integrated with", "integrat*", "with non EL", "with english speaking peer",
    "with their peer", "alongside peer", "alongside their peer", "with peers",
    "least segregative", "inclus*", "with other student",
    "with english proficient", "with students who are not",
    "with native english", "together with other", "with classmate",
    "with general education", "with their english speaking", "mainstream for",
    "with all students", "join their", "in the company of",
    "with the rest of the school", "with never EL", "sit with",
    "side by side with", "shared with", "in the same classroom",
    "with everyone else", "with their class", "not language instruction",
    "with schoolmates", "general classroom",
  },

  -- Rooms and buildings of equal quality.
  comparable_facilities = {
    "comparable facility|facilities", "comparable classroom|space|material",
    "comparable to", "equal facility|facilities", "same quality",
    "equal in quality", "facility|facilities", "classroom space",
    "comparable in quality", "adequate space", "equivalent", "as good as",
    "suitable space", "suitable room", "same kind of room", "no closet",
    "regular classroom space", "equal footing", "real classroom",
    "size and condition", "no worse", "equal rooms", "inferior",
  },

  -- Language help in the years when the parent declined.
  classroom_support = {
    "support in the classroom", "support in the general education",
    "supported in the classroom", "support in the regular|mainstream",
    "classroom support", "accommodat*", "language support in",
    "differentiated instruction", "sheltered strategies", "informal support",
    "understandable", "access to the curriculum", "meaningful access",
    "access to the core", "access the curriculum", "endorsed teacher",
    "meet their english language", "meet the student language",
    "language and academic needs", "with language supports",
  },

  -- Title programs of the federal act.
  title_iii = {
    "title III", "title 3", "title III grant|plan|fund|subgrant|program",
    "language instruction grant", "immigrant children and youth",
    "title III consortium", "subgrant", "title three",
  },

  -- The federal program for schools with poor children.
  title_i = {
    "title I", "title 1", "title I school|fund|program|part A", "title one",
  },

  -- The Massachusetts act and its three-year plan.
  student_opportunity_act = {
    "student opportunity act", "SOA", "SOA plan", "chapter 70",
    "three year plan", "evidence based program plan", "chapter 70 aid",
  },
}
