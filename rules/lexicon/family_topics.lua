-- Families: what they are told, in which language, and where they have a say.
--
-- Words for the provision as such: the criteria on communication with families, parent
-- councils, refusals, records and data ask with them whether a text speaks of their topic.
return lexicon {
  -- The school tells: the doer's side, before "parents".
  fam_tells = {
    "notify~", "inform~", "advise~", "tell~", "apprise~", "update~", "acquaint~",
    "notification|notice|letter|letters|information|report|reports|explanation to|for|of",
    "made|make~|making known to|aware", "let~ (the)", "send~|sent|mail~ (to)",
    "communicate~|share~|discuss~|explain~|report~|disclose~ to|with", "kept|keep~ (the)",
    "meet~|confer~|consult~|meeting|conference with", "contact~",
    "provided|given|available|explained|communicated|reported to",
  },
  -- What is handed to families when the verb is "give" or "provide".
  fam_news = {
    "information", "notice", "notification", "letter", "report", "results", "scores", "copy",
    "explanation", "description", "written", "materials",
  },
  -- The family is told: the receiver's side, after "parents".
  fam_is_told = {
    "is|are|be|been|were|was (also) (promptly|annually|first|then) notified|informed|told",
    "is|are|be|been|were|was (also) (fully|regularly|each|yearly) notified|informed|advised|told",
    "is|are|be|been (also) given|sent|mailed|shown|provided|apprised|updated|contacted|consulted",
    "made aware", "kept informed", "notified", "informed", "is|are|be made",
    "receive~|get~ (a|an|the|their|these|written|timely) notice|notification|letter|information",
    "receive~|get~ (a|the|their|these|test|written) copy|result|results|score|scores|explanation",
    "receive~|get~ _ _ notice|notification|letter|report|results|information|explanation",
    "receive~|get~ (the|a|an) notices|letters|report|reports|results|communication",
    "learn~ of|about|why|how",
  },
  -- What notices to families speak of when they are about quite other things.
  fam_other_notice = {
    "special education", "IEP", "IEPs", "disabilit*", "section 504", "procedural safeguards",
    "FERPA", "suspension", "disciplin*", "expulsion", "directory information", "retained",
    "retention", "immigration", "student records", "attendance", "absen*", "tuition", "homeless",
    "title IX", "gifted",
  },
  -- The rights that a notice of rights names: to choose, to take or to leave.
  fam_program_choice = {
    "right|rights to|of|in|about|regarding|concerning",
    "of|about their|parental|parent|parents'|family|the rights|options|choices", "bill of rights",
    "option|choice|choose to|of", "accept|accepting or",
    "or (to) decline|refuse|reject|declining|refusing|rejecting|waive|withdraw|remove|accept",
    "decline|refuse|waive the|these|this|any|some|all|services|EL|ESL|ELD|bilingual|placement",
    "opt out", "choose|select|request a|another|among|between|from",
    "program|instructional|placement|service options|choices|selection|choice",
    "remove (the|their|his|a) child|student|children",
  },
  -- A parent can follow: "understand", "are able to read".
  fam_understands = {
    "understand", "understood", "comprehend", "comprehensible", "understandable",
    "able to understand|read|speak", "speak", "read", "prefer", "prefers", "know best", "know",
    "use at home", "can use",
  },
  -- Language as the medium in which something is said.
  fam_medium = {
    "in a|the|any|that|whichever|whatever|each|another (home|native|primary|preferred) language",
    "language used|spoken|chosen|employed", "language of communication|the communication|notices",
    "in language|languages", "language in which", "in the languages", "in a format and language",
    "in an understandable language|and", "in a form and language",
    "language and manner|format|form", "manner and|or language",
  },
  -- An occasion on which family and school talk.
  fam_occasion = {
    "meeting", "conference", "hearing", "interview", "phone call", "telephone call",
    "orientation", "open house", "conversation", "appointment", "home visit", "enrollment",
    "registration",
  },
  -- How a child is getting on, as news.
  fam_progress_news = {
    "progress", "progressing", "growth", "academic standing", "doing in school|class",
    "is|are doing", "annual|yearly|ACCESS|WIDA|TELPAS|ELPAC|ELPA21|NYSESLAT|LAS assessment",
    "annual|yearly|ACCESS|WIDA|TELPAS|ELPAC|ELPA21|NYSESLAT score|scores|result|results|report",
    "ACCESS|WIDA|TELPAS|ELPA21|NYSESLAT (for|test|assessment) (ELLs) scores|results|reports",
    "status of english|language", "english proficiency status|growth", "report card|cards",
    "report of progress",
  },
  -- Parents say no to a program, with the verbs of many years.
  fam_denies = {
    "deny", "denies", "denied", "denial", "disapprov*", "declin*", "refus*", "reject*", "waive~",
    "opt~ out", "opt~ _ out", "opt~ _ _ out", "withdr*", "not consent", "not to", "say no",
    "withhold*", "withheld", "not want", "turned down",
  },
  -- What is said no to.
  fam_denied_thing = {
    "program", "services", "service", "placement", "instruction", "class", "classes", "ESL",
    "ELD", "ENL", "ESOL", "bilingual", "LIEP", "participation", "entry", "enrollment", "support",
  },
  -- What goes on for a student whose parents said no.
  fam_goes_on = {
    "monitor*", "continue~", "remain~", "still", "assess~", "tested", "take~ the", "support~",
    "track*", "review*", "obligat*", "responsib*", "retain~ (EL|their|the)",
    "keep~ (EL|their|the)", "counted", "coded", "reported as", "annual", "entitled", "be offered",
    "ensure", "relieve~", "duty", "accommodat*", "scaffold*", "meet the needs", "struggl*",
    "participate in",
  },
  -- A council or committee of parents, whatever its letters; and the acts of setting one up.
  fam_council = {
    "parent|parents|parental|family|families advisory council|committee|board|group|body",
    "parent|parents|family council|committee", "advisory committee|council of parents|families",
    "committee|council of parents|families", "BPAC", "PAC", "DELAC", "ELAC", "ELPAC", "MLPAC",
    "EPAC", "MPAC", "bilingual advisory", "english learner advisory|parent", "parent advisory",
    "ELL|EL|ML|MLL|ELS advisory|parent", "family|parent leadership council|team",
  },
  fam_set_up = {
    "establish~", "form", "formed", "create~", "maintain~", "organize~", "convene~", "set up",
    "there shall|will be", "shall|will|must have", "operate~", "has an|a", "elect~", "appoint~",
    "institute~", "sponsor~", "constitute~",
  },
  -- Who sits on it.
  fam_made_up = {
    "made up", "make up|it", "composed", "consist~", "consisting", "comprise~", "member",
    "members", "membership", "include~", "majority", "representatives of", "represent",
    "officers", "bylaws", "elect~", "chair", "chairperson", "vote",
  },
  -- What it does beside the school's officials.
  fam_council_work = {
    "advise~", "advice", "recommend*", "input", "consult*", "review~", "comment~", "participate~",
    "take~ part", "has a part", "have a part", "planning", "evaluat*", "assist~", "meet~",
    "meetings", "report~", "feedback",
  },
  -- Bodies of the school on which parents may have a seat, the advisory council apart.
  fam_school_body = {
    "school|site council", "LPAC", "LPACs", "governance", "committees", "site based",
    "decision making", "decision|decisions about|on|regarding", "improvement team",
    "planning team|committee", "hiring|budget|curriculum|steering committee", "advisory bodies",
    "task force", "liaison", "liaisons", "leaders", "leadership", "mentors",
    "development and evaluation", "planning and evaluation",
  },
  fam_seat = {
    "serve~ as|on", "serving as|on", "sit~ on", "seat on", "member", "members", "represented on",
    "participate in|as|on", "participation in", "take part in", "involve*", "join the|a|our",
    "act as", "become", "share~ in", "role in", "into (leadership)",
    "leadership roles|role|positions",
  },
  -- Counting English learners, and the figure as reported.
  fam_count_act = {
    "census", "enumerat*", "ascertain~", "take~ a count", "annual count", "count of",
    "determine~ the number", "determine~ how many", "report~ (on) the number", "report~ how many",
    "submit~ the number", "list of all", "list is made of all", "report~ the|on total",
    "list|publish~|post~ the number", "number of identified", "report~ enrollment|the enrollment",
  },
  -- The folder that travels with a student; "file" alone is too common.
  fam_folder = {

    "cumulative|permanent|cum|cume|confidential|central folder|file|record|records|card|folders|files",
    "EL|ELL|ESL|ELD|LEP|ML|MLL|LPAC|EB|LIEP folder|file|record|folders|files|portfolio",
    "permanent student|school|record",
    "student's|pupil's|student (permanent|cumulative|record) folder|file|folders|files",
    "language folder|file", "blue|yellow|green|red|orange folder", "student record",
    "record of the|each|every student|pupil",
  },
  fam_folder_act = {
    "place~", "keep~", "kept", "file~", "maintain~", "put", "retain~", "store~", "contain~",
    "include~", "must have", "have in", "document~", "record~", "insert~", "copy|copies",
    "become~ part", "housed", "attach~", "found in", "has information", "hold~", "stay~",
    "remain~", "belong~",
  },
  fam_folder_paper = {
    "home language survey", "language survey", "HLS", "survey", "letter", "notice",
    "notification", "test|assessment|screening|screener result|results|score|scores", "scores",
    "results", "documentation", "form", "parent interview", "plan", "approval", "denial",
    "disapproval", "refusal", "waiver", "report", "minutes", "checklist", "ILP", "ELP",
    "proficiency", "exit|reclassification",
  },
  -- Words of single elements: language help for families, counts, groups and measures.
  by_grade_e_ft = {
    "grade", "grades", "pre K", "prekindergarten", "preschool", "kindergarten", "senior year",
    "grade level", "K 12",
  },
  by_language_e_ft = {
    "by language", "by home language", "by first language", "by native language",
    "by primary language", "home language", "first language", "native language",
    "language group", "language groups", "each language", "language spoken", "languages spoken",
    "language of the home", "for each language", "by mother tongue", "mother tongue",
    "per language", "main languages", "Spanish", "Portuguese", "languages", "spanish speaking",
    "Arabic", "Nepali", "tongue", "language spoken at home", "speakers", "speaking", "Creole",
    "Vietnamese",
  },
  by_level_e_ft = {
    "proficiency", "level", "levels", "ACCESS band", "band", "how far along", "english level",
    "attainment", "score", "beginner", "stage", "how much english",
  },
  by_school_e_ft = {
    "by school and", "each of the schools", "school by school", "in each", "in every",
    "across schools", "at each", "at every", "one building", "buildings", "by school",
    "by building", "each school", "each building", "building by building", "every school",
    "every building", "school level", "per school", "per building", "for each school",
    "individual schools", "by campus", "each campus", "campus", "school and", "building",
    "and school", "schools", "east", "school", "no school", "campus by campus", "site", "sites",
    "each of our",
  },
  by_service_e_ft = {
    "program", "service", "model", "dual language", "ESL", "type of instruction", "SEI",
    "kind of instruction", "bilingual", "which program", "placement", "services", "two way",
  },
  by_tongue_e_ft = {
    "language", "languages", "tongue", "mother tongue", "speak", "home language", "spanish",
    "first language",
  },
  -- A count of a group.
  census_word_e_ft = {
    "census", "enumerat*", "count", "counts", "counted", "how many", "head count", "headcount",
    "tally", "roster", "number of", "numbers of", "totals", "enrollment of", "ascertain~",
    "figures", "numbers", "tables", "determine the number",
  },
  -- Students with disabilities in plain speech.
  disability_e_ft = {
    "disability|disabilities", "disabled", "IEP", "504", "special education", "special needs",
    "individualized education", "individual education plan|program", "handicap*", "life skills",
    "resource room", "special class", "special day class", "severely", "SPED", "SWD", "IEPs",
    "504s", "special ed", "special services", "impair*", "cognitive disabilit*",
    "substantially separate", "766",
    include = { "student_with_disability", "dually_identified" },
  },
  -- Seasons of the year in which something happens each time.
  each_season_e_ft = {
    "each fall", "every fall", "each autumn", "every autumn", "each summer", "every summer",
    "each spring", "every spring", "each winter", "every winter", "each august", "every august",
    "each september", "every september", "each october", "every october", "each november",
    "each june", "every june", "each may", "october 1", "first school day of", "of every year",
    "in every year", "when scores arrive", "when results arrive", "as soon as the scores",
    "annual", "yearly", "ninth straight year", "straight year", "thanksgiving", "every second",
    "by november",
  },
  -- Where any of this is said, the text is about English learners.
  el_setting_ft = {
    "ELE", "english learning", "learning english", "english proficiency",
    "proficiency in english", "limited proficiency", "insufficient english", "language growth",
    "bilingual pupil|student|child", "bilingual department", "language specialist",
    "multilingual", "language program", "language committee", "language team",
    "language assessment team", "LPAC", "LAT",
    "EL|ELL|ELE|ESL|ELD|ENL|LEP|ML|MLL team|program|committee",
    "bilingual education|program|class|classes", "english learner program", "language support",
    "SEI", "sheltered english", "language minority", "language assistance",
    "english language learner|development|proficiency|acquisition|program|service|support",
    "growth in english", "WIDA", "english benchmark", "english proficiency benchmark",
    "limited english pupil", "pupils of limited english", "of limited english",
    "non english speaking", "RFEP", "FEL1", "FEL2", "LTEL", "ELA development",
    "language learner", "bilingual learner", "newcomer", "coded EL|ELL|ML|LEP", "EL roster",
    "multilingual learners", "TELPAS", "ELPAC", "NYSESLAT", "ELPA21", "LEP roll",
    "rolls of limited", "emergent", "english level|levels", "TESOL", "language minority pupil",
    "second language", "english as a new|second|additional language", "level of english",
    "dual language learner", "EL plan", "LAU", "home language survey", "newcomers",
    "speakers of other languages", "pupils new to english", "students new to english",
    "acquiring english", "want of english", "command of english",
    include = { "english_learner", "former_english_learner", "esl", "esl_class", "esl_teacher",
    "el_coordinator", "access_test", "long_term_english_learner", "exited_pupil_ft", "slife",
    "english_learner_parent" },
  },
  -- Having left the program, at whatever time and under whatever name.
  exited_pupil_ft = {
    "exited", "reclassified", "redesignated", "after exit", "since exit", "date of exit",
    "exit date", "following exit", "following their exit", "after exiting", "upon exit",
    "after they exit", "after leaving", "left ESL|ELD|ENL", "post exit",
    "after reclassification", "following reclassification", "since reclassification",
    "of reclassification", "out of the ESL|EL|ELL|ELD|bilingual|english", "transferred out of",
    "transitioned out", "mainstreamed", "no longer in the EL|ELL|ESL|ELD|bilingual",
    "no longer english learner", "no longer an english learner", "no longer EL|ELL|LEP",
    "former english", "formerly english", "formerly LEP|EL|ELL|limited", "former limited",
    "former EL|ELL|LEP|ML|MLL", "former multilingual", "former bilingual", "former ESL",
    "exiting student|pupil|EL|ELL", "after exit from", "exit from the program",
    "exit from EL|ELL|ESL|LEP|ELD|ENL|bilingual|english", "have exited", "has exited",
    "who exit|exits the program|ESL|EL|ELL|english", "who leave|leaves the program|ESL|EL|ELL",
    "declassified", "graduate of ESL", "graduated from ESL", "fluent english proficient",
    "exit ESL|EL|ELL|the program", "removed from EL|ELL|ESL", "FEL", "FELs", "FLEP", "RFEP",
    "FELL", "monitor status", "monitoring status", "transitioned student|pupil",
    "monitoring year", "released pupil|student", "a released", "release from the program",
    "pupil released", "released from", "FEL1", "FEL2", "FEL3", "former ML", "former MLs",
    "left bilingual", "who left ESL|ELD|the bilingual|bilingual", "RFEP follow up",
    "after release", "since release", "his release", "leaves ESL", "left ESL",
    "following release", "reclassification", "left the bilingual", "exit meeting", "exit form",
    "exit yr", "no longer counted", "past EL", "past ELs", "once in ESL",
    "used to be EL|ELL|LEP", "were ELs", "were in ESL", "cohort reclassified", "out of services",
    "after he|she|they leaves|leave", "leaving ESL|ELD|ENL|EL",
    "leaving the ESL|EL|ELL|bilingual|language|english", "exits ESL|EL|ELL",
    "left the ESL|EL|ELL|ELD|bilingual|language program",
    include = { "former_english_learner" },
  },
  -- Three groups, never merged.
  group_current_e_ft = {
    "ESL programs", "in bilingual", "in SEI", "still learning", "ELs now", "today", "at present",
    "being served", "served now", "current EL|ELL|english|ML|MLL|LEP|multilingual", "currently",
    "current", "presently", "active EL", "EL", "ELL", "LEP", "ML", "MLL", "english learner",
    "english language learner", "still in the program", "in the program today",
    "multilingual learner", "students in the EL program", "learners in the program",
    "limited english", "in ESL", "in the program", "now in", "active LEP", "current learners",
    "active", "learners", "current students", "still in", "students in ESL", "present LEP",
    "receiving services",
  },
  group_former_e_ft = {
    "before", "once", "have left", "left them", "used to", "have since left", "past ELs",
    "past EL", "previous ELs", "ex ELs", "graduated from", "after exit", "alumni", "former",
    "formerly", "exited", "reclassified", "redesignated", "FEL", "FELs", "FLEP", "RFEP",
    "ever EL", "once EL", "who left", "used to be", "were once", "once were", "have exited",
    "fluent english proficient", "who have been", "monitored", "no longer", "who had exited",
    "had exited", "past", "released", "those who left", "since exited", "ex", "graduates of",
  },
  group_never_e_ft = {
    "native speakers", "not been ELs", "not been EL", "non english learners", "none of these",
    "no EL history", "without EL", "who speak only english", "only english", "monolingual",
    "never", "at no time", "non EL", "non ELL", "non english learner", "not english learner",
    "english only", "never EL", "never ELL", "native english", "native speakers of english",
    "english proficient student|pupil|peer|classmate", "other students", "who were never",
    "everyone else", "all others", "never been", "initially fluent", "IFEP", "not identified",
    "non LEP", "english speaking", "rest of the students", "rest", "always spoken",
    "always fluent", "native", "native or", "english speakers", "english-only", "who never",
    "not EL", "the rest", "other pupils", "other classmates", "peers", "all other",
    "english background", "non EL peers",
  },
  -- Groups thrown together.
  lumped_e_ft = {
    "combined", "merged", "lumped", "reported together", "as one group", "one group",
    "counted together", "pooled", "single group", "appendix c",
  },
  m_advanced_e_ft = {
    "college level", "harder courses", "rigorous courses", "honor", "upper level",
    "courses they take", "course load", "classes taken", "calculus", "advanced", "AP", "honors",
    "gifted", "college preparatory", "accelerated", "dual enrollment", "algebra",
    "upper level courses", "courses taken", "course taking", "enrollment in courses",
    "course enrollment", "early college", "IB", "dual credit", "advanced classes",
    "honors seats", "rigorous",
  },
  m_attendance_e_ft = {
    "missed days", "days of school missed", "school missed", "presence", "attendance", "absen*",
    "days missed", "days absent", "truancy", "chronic absence", "absence", "days present",
    "present", "missing school", "attending",
  },
  m_content_e_ft = {
    "test results", "tests", "reading scores", "literacy", "english language arts", "results in",
    "pass rates", "course passing", "classes passed", "mathematics and science", "MCAS", "math",
    "mathematics", "science", "content", "ELA", "academic achievement", "achievement",
    "course grades", "grades", "academic", "state tests", "state test", "subject", "credits",
    "test scores", "proficiency rates", "marks", "achievement in subjects", "passing algebra",
    "subjects", "SGP", "course marks", "passing", "pass", "proficiency",
  },
  m_discipline_e_ft = {
    "behavior", "behaviour", "out of class", "sent home", "conduct", "disciplin*", "suspen*",
    "exclusion", "removal", "removals", "expulsion", "office referral", "sent out of class",
    "office referrals", "referrals", "suspension", "suspensions", "suspended", "incidents",
    "behavior referrals",
  },
  -- Measures in plain speech; a list of several makes the point.
  m_english_e_ft = {
    "english growth", "growth in english", "english progress", "progress in english", "ACCESS",
    "english proficiency", "language growth", "english gains", "proficiency gains",
    "gains in english", "english development", "language proficiency", "learning english",
    "learn english", "growth on", "proficiency in english", "acquisition of english",
    "english language", "english scores", "language levels", "ACCESS gain",
    "gains in their english", "ACCESS progress", "ELPAC", "TELPAS", "language level",
    "levels up", "WIDA",
  },
  m_graduation_e_ft = {
    "on time", "four year rate", "finishing", "get a diploma", "earn a diploma", "graduat*",
    "diploma", "completion", "finish~ high school", "finish school", "finish high school",
    "finished school", "finishing school", "four year graduation", "on-time diplomas",
    "diplomas", "seniors", "completing",
  },
  m_growth_e_ft = {
    "growth", "gain", "gains", "growth percentile", "SGP", "progress", "improvement", "rise",
  },
  -- Once in each year, in words that are not a frequency of the grammar.
  once_yearly_e_ft = {
    "annual", "annually", "yearly", "each year", "every year", "each school year",
    "every school year", "once a year", "one time per year", "single time per year",
    "single time a year", "once per year", "per year", "each winter", "every winter",
    "each january", "every january", "each spring", "every spring", "each fall", "every fall",
    "each september", "every september", "each october", "every october", "each november",
    "every november", "each may", "every may", "each june", "every june", "each summer",
    "every summer", "each autumn", "every autumn", "each august", "every august", "each july",
    "each december", "every december", "each february", "every february", "each march",
    "every march", "each april", "every april", "year after year", "every twelve months",
    "once in every school year", "once in each", "once in every", "twelve month", "next round",
    "repeated each", "repeated every", "from year to year", "annual brief", "straight year",
    "at year's end", "at the end of each year", "at the close of each year", "each year's",
    "twelve months", "every May", "every 12 months", "each fiscal year", "every annual",
    "per annum", "by the end of every year",
  },
  set_apart_e_ft = {
    "look at", "by itself", "each by", "one by one", "its own", "do not add", "not added",
    "contrasted", "kept apart", "column", "columns", "line", "lines", "bars", "row", "rows",
    "page for", "section for", "separate*", "apart", "three lines", "three bars",
    "three columns", "three groups", "own column", "own line", "own row", "by group",
    "each group", "not merge", "never merge~", "not combined", "not combine", "never combined",
    "not lumped", "lumped", "broken out", "broken down", "disaggregat*", "split", "side by side",
    "for each", "compare~", "compared", "comparison", "alongside", "against", "next to",
    "different", "distinguish*", "in three", "divided", "line for", "column for", "row for",
    "figures for", "shown for", "reported for", "given for", "results for", "show~", "report~",
    "display~", "list~", "sort~", "chart", "table", "graph", "dashboard", "measure", "versus",
    "beside", "set beside", "cut", "cuts", "data for", "for pupils", "plus", "groups",
    "subgroup", "analyz*", "analys*", "review~", "study", "examine~", "contrast~", "relative to",
    "split~", "three", "bar", "series", "separately", "outscored", "trailed", "color", "colors",
    "distinct", "broke~ out", "break~ out", "put up",
  },
  -- Smaller groups inside the English learner group.
  sub_ltel_e_ft = {
    "long term", "LTEL", "six years or more", "five years or more", "more than five years",
    "more than six years", "beyond five years", "beyond six years", "over five years",
    "over six years", "six or more years", "five or more years", "since kindergarten",
    "sixth year", "past year five", "after five years", "after six years", "years in program",
    "5 years", "6 years", "7 years", "seven years", "many years", "long standing", "6 yrs",
    "more than six", "long-termers", "years EL", "yrs EL", "six years", "stalled", "in ESL",
    include = { "long_term_english_learner" },
  },
  sub_newcomer_e_ft = {
    "newcomer", "newly arrived", "recent arrival", "recently arrived", "arrived",
    "first two years", "first year in", "new to the country", "new arrival",
    "less than one year", "less than two years", "recent immigrant", "came last", "just arrived",
    "within the last", "first years in", "less than a year", "new to the united states",
    "fewer than two years", "just come", "lately arrived", "1 yr in US", "in US", "yr in US",
    "just here", "fresh", "first year", "new here", "newcomers", "recently", "one year",
    "arrivals",
    include = { "newcomer" },
  },
  sub_slife_e_ft = {
    "SLIFE", "SIFE", "interrupted", "missed years", "limited schooling", "gaps in schooling",
    "gap in schooling", "little schooling", "years of school missed", "little or no school",
    "limited formal", "interruption", "scant prior schooling", "interrupted schooling",
    "prior schooling", "missed schooling", "schooling", "little school", "unschooled",
    include = { "slife" },
  },
  usable_e_ft = {
    "download*", "spreadsheet", "machine readable", "usable", "format", "CSV", "open data",
    "file", "excel", "data file", "searchable", "sort~", "readable", "worked with", "work with",
    "readily", "copied", "extract*", "filter~", "reuse~", "table", "electronic", "user friendly",
    "easy to use", "open form", "analyz*", "export", "export them", "filter", "filter them",
    "sorted", "xls", "download", "not a scan", "screen reader", "click", "data set", "raw",
  },
  website_e_ft = {
    "website", "web site", "online", "web page", "webpage", "internet", "web", "data page",
    "posted", "site", "home page", "uploads", "org", "posted online", "portal", "page", "www",
    "url", ".org", "open data", "district page",
  },
}
