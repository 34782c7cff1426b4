-- Words for the topics of identification, testing, placement, follow-up and evaluation, broad
-- enough that a provision is recognised whatever details it leaves out.

return lexicon {

  -- Finding out how much English somebody has.
  english_is_measured = {
    "screen~", "screener", "screening", "assess~", "assessment", "test~", "testing",
    "evaluat*", "examin*", "measure~", "placement test",
  },

  -- What is measured.
  english_as_measured = {
    "english proficiency", "proficiency in english", "english language proficiency",
    "language proficiency", "level of english", "english level", "level of proficiency",
    "english skill", "english language skill", "english ability", "english language development",
    "oral language", "oral english", "OLPT", "proficient in english", "english fluency",
    "fluency in english", "limited english", "command of english", "knowledge of english",
    "english language need", "ELP", "EL services", "ESL services|program", "ELD services",
    "language assistance", "language services", "their english", "proficiency level",
  },

  -- The occasion of a first test: entering, or a sign of another language.
  occasion_of_first_test = {
    "enrollment", "enroll~", "entry", "enter~", "registration", "register~",
    "arrival", "intake", "new student|pupil|arrival|enrollee", "newly", "incoming",
    "initial", "initially", "transfer student", "home language", "native language",
    "primary language", "dominant language", "first language", "HLS", "HLQ", "HLIS",
    "other than english", "another language", "language besides english", "PHLOTE",
    "potential EL|ELL|LEP|english|multilingual", "potentially", "possible EL|ELL|english",
    "suspected", "eligible", "eligibility", "qualify~", "qualification", "identify~",
    "identification", "initial placement", "may be english", "whether the student is",
    "whether a student is", "classified as", "if the child is",
  },

  -- Later tests and other tests: not the first test.
  not_the_first_test = {
    "annual", "annually", "each year", "every year", "yearly", "once a year", "each spring",
    "continue~ to be eligible", "continued", "exit~", "reclassif*", "redesignat*", "monitor*",
    "former", "special education", "disability", "disabilities", "IEP", "504", "gifted",
    "was|were assessed|identified|tested", "vision", "hearing screening", "dyslexia",
    "content area", "statewide", "accommodat*",
    "graduation", "retention", "retained", "teacher evaluat*", "program evaluat*",
  },

  -- What the state has chosen.
  by_the_state = {
    "state approved", "state adopted", "state required", "state mandated", "state designated",
    "approved|adopted|mandated|required|prescribed|chosen|selected by the state|department",
    "state has approved|adopted|chosen|selected", "state mandates|requires|prescribes|approves",
    "list of the state", "state's list",
  },

  -- A test of those who are learners already, told anywhere in the sentence.
  later_test = {
    "annual", "annually", "each|every year|spring", "yearly", "once a year", "exit~",
    "continue~ to be eligible", "continued eligibility", "former",
    "teachers|staff|interpreters are|be evaluated|assessed|tested",
  },

  -- Students whose English is to be looked at, also where only their language is told.
  students_by_language = {
    "students|pupils|children whose dominant|primary|home|native|first language",
    "student|pupil|child whose dominant|primary|home|native|first language",
    "students|pupils|children who speak a|another language", "language minority student|pupil",
    "students|pupils|children for whom",
  },

  learners_to_find = {
    "such students|pupils|children",
    "eligible student|pupil|child|children", "PHLOTE",
    "students|pupils|children in need of language|english|ESL",
    "students|pupils|children who need language|english|ESL",
    "student|pupil|child|children of limited", "student|pupil|child|children with limited",
    "student|pupil|child|children whose english",
    "potential EL|ELL|english|multilingual",
    include = { "core_el", "english_learner", "students_by_language" },
  },

  -- The question that a first test answers.
  whether_learner = {
    "whether", "if the student|child|pupil", "determin*", "eligible", "eligibility", "qualify~",
    "identification", "potential", "possible", "classified", "qualifies",
  },

  -- Printed works and laws in a list of references.
  cited_work = { "publication", "ed code", "education code", "USC", "CFR" },

  -- Staff who know programs for English learners look at where a student belongs.
  looks_at_placement = {
    "review~", "look~ over", "look~ at", "goes over", "decide~", "determine~",
    "designate~", "recommend~", "approve~", "assign~", "make~", "made by", "select~",
  },

  placement_words = {
    "placement", "instructional placement", "place~ the|each|students|pupils",
  },

  -- A provision that students go into a program, not a fact taken for granted about one.
  taken_for_granted = {
    "has|have|had been placed", "needs|need to be placed", "why", "who is|are placed",
    "whether to place", "may be placed", "placed in special|foster",
  },

  -- Identified students, as those whom services reach.
  once_identified = {
    "every|each|all identified", "every|each student|child|pupil who has been identified",
    "students|pupils|children who have been identified", "once identified",
    "when identified", "upon identification", "after identification", "as soon as identified",
    "following identification", "student|pupil|child is identified",
    "students|pupils|children are identified", "identified students|ELs|pupils|ELLs",
  },

  serves_learners = {
    "implement~", "provide~", "receive~", "offer~", "deliver~", "given", "served", "begin~",
    "start~", "entitled to", "enroll~",
  },

  -- Staying another year in the same grade.
  held_back_a_grade = {
    "retain~ in grade", "retention in grade", "grade retention", "retention", "retain~",
    "kept back", "keep back", "keep~ a student back", "held back", "hold~ back",
    "repeat~ a|the grade",
    "repeat~ grade", "fail~ a grade", "lower grade", "demot*",
  },

  little_english_as_reason = {
    "lack of english", "lack of proficiency", "lack proficiency",
    "lack of fluency", "limited language", "limited english", "limited proficiency",
    "language proficiency", "english proficiency", "proficiency in english",
    "skills in english", "english skills", "english language skills", "ability in english",
    "language ability", "not know english", "insufficient english", "language acquisition",
    "limitations in english", "english language deficien*", "language barrier",
    "language needs", "LEP status", "EL|ELL status", "english level", "level of english",
    "language alone",
  },

  as_a_reason = {
    "because", "only because", "solely", "on account of", "due to", "based on", "basis of",
    "basis", "reason", "result of", "lack", "alone", "factor", "ground", "limited",
    "cause", "since",
  },

  against_the_law = {
    "violat*", "discriminat*", "unlawful", "prohibit*", "illegal", "inappropriate", "not permitted",
  },

  -- Once in a year, in any words.
  every_year = {
    "at least once a year", "at least annually", "at least yearly", "over the year",
    include = { "once_yearly_e" },
  },

  -- Telling how much English a student has by now.
  measures_english = {
    "assess~", "assessment", "test~", "testing", "evaluated",
    "evaluate~ each student|pupil|child", "measure~", "examined", "determined by assessment",
    "evaluation of each", "reassess~", "retest~", "exam", "examination", "reevaluat*",
  },

  english_by_now = {
    "continued eligibility", "continue~ to be eligible", "continuing eligibility",
    "continued EL|ELL|LEP|ML|MLL", "progress in english", "growth in english",
    "acquisition of english", "english acquisition",
    "in english", "english mastery|standard|standards",
    include = { "english_proficiency" },
  },

  -- Courses for testers, programs under study, first tests: not the yearly test of students.
  not_the_yearly_test = {
    "training", "trained", "certif*", "course", "effectiveness", "evaluate the program",
    "progress report",
    "new student", "newly", "initial", "initially", "entry", "parent survey", "teacher", "teachers",
    "annual report", "annual goal", "report to the board",
  },

  -- Watching how current learners get on.
  watches_progress = {
    "monitor~", "monitoring", "track~", "tracking", "review~", "reviewing",
    "look~ at", "looked over", "follow~", "evaluate~", "check~", "discuss~",
    "talk~ over", "analyze~", "measure~", "evaluation",
  },

  -- Other ends of the way: those who left, and plans of the district.
  not_current_progress = {
    "former", "exited", "reclassified", "after exit", "monitor status", "upon exit",
    "program evaluation", "two|four|2|4 years", "after they exit",
  },

  -- Groups of learners by the time they have been here.
  learner_group = {
    "subpopulation", "sub population", "subgroup", "sub group", "category|categories",
    "classification", "classify~", "assign~", "designat*", "identified as",
    "coded", "grouped",
  },

  -- Keeping the status, or its end.
  eligibility_lasts = {
    "eligibility", "eligible", "status", "EL|ELL|LEP|ML|MLL status", "services",
  },
  lasts_or_ends = {
    "end", "ended", "ceases", "until", "continue~", "continues", "remain~", "no longer",
    "terminated", "discontinued",
  },

  -- Wider sets for the language survey, the yearly test, the check of access and the cycle of
  -- improvement: what the narrower concept of the same name finds, and more.

  access_check_e_wide = {
    "account", "annual study", "assessment", "find", "inspected",
    "look at who", "participation review", "yearly inquiry",
    include = { "access_check_e" },
  },

  access_review_e_wide = {

    "access review|evaluation|study|check|report|survey|inquiry|findings|audit|policy",
    "access to programs and activities|courses", "annual access",
    "annual evaluation of equal access", "audit of access", "civil rights review|audit",
    "civil rights self evaluation", "equal access review|evaluation|study|check",
    "equity audit|review|report|study|evaluation|check", "evaluation of access",
    "evaluation of equal access", "institutional self evaluation",
    "participation review|study|audit|report", "review of access", "review of equal access",
    "study of access", "who takes part", "yearly access",
  },

  all_offerings_e_wide = {
    "all facets", "all of its", "all our programs", "all phases", "all schools", "clubs",
    "courses and tracks", "curriculum", "every club", "every corner", "every sport", "open",
    "programs", "whole school",
    include = { "all_offerings_e" },
  },

  ask_views_e_wide = {
    "evenings", "exit interviews", "polled", "rate", "said", "shared their",
    "sit downs", "suggest*", "tell", "two evenings", "voices", "what parents said",
    "written comments", "wrote",
    include = { "ask_views_e" },
  },

  asks_about_wide = {
    "about", "as to", "asking", "concerning", "of", "on", "regarding", "which",
  },

  barrier_e_wide = {
    "a form", "bus time", "cause of", "each gap", "hinders", "hinder~", "hindrances",
    "practice that", "prerequisite", "scant", "shuts", "shuts pupils out", "stood in the way",
    "wall", "what shuts",
    include = { "barrier_e" },
  },

  cycle_word_e_wide = {
    "PDSA cycles", "eight week rounds", "improvement science", "inquiry", "loop", "phase",
    "round again", "six week cycle", "sprint", "stage", "steps", "ten week",
    include = { "cycle_word_e" },
  },

  declined_services_e_wide = {
    "decliners", "denial", "denied services", "do not get services", "dropped ESL",
    "no thank you", "not attending", "not in the bilingual", "not take ESL|ELD",
    "out of the program", "outside of the program", "parent denial", "parent's withdrawal",
    "parental denial", "pulled their child", "signed out", "taken out of", "unserved",
    "waivers", "who get no", "withdraw from", "withdrawal",
    include = { "declined_services_e" },
  },

  disability_e_wide = {
    "504s", "766", "IEPs", "SPED", "cognitive disabilit*", "impair*", "life skills",
    "resource room", "severely", "special class", "special day class", "special ed",
    "special services", "substantially separate",
    include = { "disability_e" },
  },

  early_measure_e_wide = {
    "along the way", "as we go", "before", "day to day", "during the year", "each month", "early",
    "early sign", "every month", "every week", "first", "formative", "implementation",
    "in process", "input", "interim", "leading", "mid year", "monthly", "near term", "now",
    "on the way", "process", "quarterly", "quick", "short", "short term", "six week", "soon",
    "watch", "weekly",
  },

  el_setting_wide = {
    "EL plan", "EL roster", "ELA development", "FEL1", "FEL2", "FEL3", "LAU", "LEP roll",
    "RFEP follow up", "a released", "acquiring english", "after he|she|they leaves|leave",
    "after release", "coded EL|ELL|ML|LEP", "cohort reclassified", "command of english",
    "dual language learner", "emergent", "english as a new|second|additional language",
    "english level|levels", "exit form", "exit meeting", "exit yr",
    "following release", "former MLs", "his release", "home language survey",
    "language learner", "leaves ESL",
    "leaving the ESL|EL|ELL|bilingual|language|english", "left bilingual",
    "left the ESL|EL|ELL|ELD|bilingual|language program", "left the bilingual",
    "level of english", "multilingual learners", "newcomers",
    "no longer counted", "non english speaking", "of limited english", "once in ESL",
    "out of services", "past EL", "past ELs", "pupil released", "pupils new to english",
    "reclassification", "release from the program", "released from",
    "released pupil|student", "rolls of limited", "second language", "since release",
    "speakers of other languages", "used to be EL|ELL|LEP", "want of english", "were ELs",
    "were in ESL", "who left ESL|ELD|the bilingual|bilingual",
    include = { "el_setting" },
  },

  el_tested_e_wide = {
    "EL means tested", "EL testing window", "EL|ELL|ML|MLL test",
    "EL|ELL|ML|MLL|LEP tested|testing", "english learner testing", "english learners are tested",
    "testing of EL|ELL|ML|MLL", "testing of english learner", "testing roster",
  },

  english_test_e_wide = {
    "AZELLA", "ELDA", "english development test",
    "examination for pupils of limited", "examination in english",
    "language levels test", "language test", "level test",
    "spring english test", "state's english", "the ACCESS",
    "winter english test",
    include = { "english_test_e" },
  },

  entry_e_wide = {
    "at entry", "at registration", "entering pupil|student", "entry cut", "entry screening",
    "home language survey", "initial identification", "initial placement", "intake",
    "kindergarten registration", "new arrival", "newly arrived", "newly enrolled", "on arrival",
    "screener", "screening", "upon entry",
  },

  everyone_e_wide = {
    "100 percent", "all", "any", "anyone", "each", "entire", "every", "everybody", "everyone",
    "no EL|ELL|ML|MLL", "no child", "no english learner", "no one", "no pupil", "no student",
    "nobody", "none", "whoever", "whole", "whomever",
  },

  families_e_wide = {
    "aunt", "caregivers", "father", "fathers", "grandmother", "mother", "mothers",
    "parent council",
    include = { "families_e" },
  },

  findings_e_wide = {
    "audit", "evaluation", "inquiry",
    include = { "findings_e" },
  },

  form_noun_wide = {
    "card", "declaration", "form", "inquiries", "inquiry", "interview form", "inventory", "page",
    "paper", "questionnaire", "questions", "sheet", "slip", "survey",
  },

  four_parts_e_wide = {
    "all four", "all sections", "all the parts", "complete battery", "each part", "each section",
    "every part", "every section", "none is skipped", "oral part", "whole battery",
    include = { "four_parts_e" },
  },

  halfway_e_wide = {
    "Feb", "Jan", "before the spring", "end of first semester", "half the year",
    "half the year is gone", "half-time", "halfway mark", "in the middle", "mid", "mid-term",
    "middle", "new year", "semester", "winter break",
    include = { "halfway_e" },
  },

  improvement_setting_e_wide = {
    "hunch", "lesson", "moves", "practice", "round", "teaching", "work",
    include = { "improvement_setting_e" },
  },

  k12_e_wide = {
    "9 12", "K 5", "Pre K", "TK", "all levels", "all twelve grades", "five year olds", "from K",
    "from first grade", "from the youngest", "grades 1 12", "kindergarten", "kindergarteners",
    "kindergartners", "of any grade", "oldest", "seniors included", "seniors too",
    "thirteen grades", "twelfth graders",
    include = { "k12_e" },
  },

  language_names_wide = {
    "albanian", "amharic", "arabic", "armenian", "bengali", "burmese", "cantonese",
    "cape verdean", "chinese", "creole", "dari", "farsi", "french", "german", "greek", "gujarati",
    "haitian", "hindi", "hmong", "italian", "japanese", "karen", "khmer", "kinyarwanda", "korean",
    "kreyol", "kriolu", "lao", "mam", "mandarin", "marshallese", "navajo", "nepali", "pashto",
    "persian", "polish", "portuguese", "punjabi", "quiche", "russian", "somali", "spanish",
    "swahili", "tagalog", "tigrinya", "turkish", "ukrainian", "urdu", "vietnamese", "yoruba",
  },

  language_noun_wide = {
    "HLS", "PHLOTE", "language", "languages", "spoken at home", "tongue", "tongues",
  },

  late_e_wide = {
    "end", "growth",
    include = { "late_e" },
  },

  late_measure_e_wide = {
    "annual", "at last", "end", "end of year", "end results", "eventual", "final", "in the end",
    "june", "lagging", "late", "later", "long", "long term", "outcome", "results", "spring",
    "summative", "ultimate", "year end", "yearly",
  },

  less_often_e_wide = {
    "alternate years", "biennial*", "every other year", "every second year", "every three years",
    "every two years", "on entry only", "once every two", "only once",
  },

  let_off_e_wide = {
    "excus*", "exempt*", "left out", "let off", "may be dropped", "may skip", "names removed",
    "need not", "optional", "pass over", "relieved of", "sit out", "spare~", "waive~ the test",
  },

  limited_english_or_origin_e_wide = {
    "country of his people", "english level", "heritage", "little english",
    "of foreign birth", "scant english", "tongue", "where they come from", "where they were born",
    include = { "limited_english_or_origin_e" },
  },

  make_public_e_wide = {
    "audience", "bulletin board", "district page", "handed", "laid open", "mail~",
    "open", "open session", "public session", "read aloud", "tacked", "to all homes",
    "webpage",
    include = { "make_public_e" },
  },

  maybe_e_wide = {
    "are considering", "at the option", "being considered", "has not been decided", "hope to",
    "hopes to", "if the parent agrees", "if the team", "if they wish", "if time allows",
    "is being discussed", "is considering", "may ask", "may choose", "may wish", "not yet",
    "on request", "those who are able", "under consideration", "upon request",
    "when time permits", "would like",
  },

  measure_e_wide = {
    "check", "look fors", "minutes", "minutes of student talk", "talk", "tasks",
    include = { "measure_e" },
  },

  month_or_week_e_wide = {
    "11 12", "2 4", "9 3", "Apr", "Dec", "Feb", "Jan", "Mar", "Nov", "Oct", "Sep", "Sept",
    "april", "august", "by the end of", "date", "dates", "december", "each month", "fall",
    "february", "in May", "in the fall", "in the spring", "january", "july", "june", "march",
    "monthly", "november", "october", "quarter", "semester", "september", "spring", "summer",
    "term", "trimester", "week", "winter",
  },

  moves_up_e_wide = {
    "attendance", "conference", "exit~", "graduat*", "growth", "grow~", "lesson", "level or more",
    "move up", "moves up", "pass~ the", "proficient", "promoted", "reclassif*", "survey",
  },

  nineteen_of_twenty_e_wide = {
    "19 in 20", "19 of 20", "19 of every", "19 out of 20", "95 in 100", "95 in every",
    "95 of 100", "95 of every", "95 out of", "95 per hundred", "fewer than five in",
    "fewer than one in twenty", "nineteen in twenty", "nineteen of every", "nineteen of twenty",
    "nineteen out of twenty", "ninety five in", "ninety five of every", "ninety five out of",
    "no more than 5", "no more than five percent", "no more than one in twenty",
    "not more than 5", "not more than five percent", "not more than one in twenty",
  },

  no_exception_e_wide = {
    "alike", "also", "applies to", "as well", "as well as", "both", "by reason of", "coded",
    "does not change", "even", "every one", "in or out", "includes", "including", "irrespective",
    "makes no difference", "mandatory", "must", "neither", "no EL|ELL|ML", "no english",
    "no exception", "no limited", "no matter", "no one", "no pupil", "no reason", "no student",
    "nobody", "none", "nor", "not a reason", "not excuse~", "not exempt~", "not only",
    "notwithstanding", "on the roster", "regardless", "required", "same", "still", "too",
    "whatever", "whether", "with or without", "without exception",
  },

  not_tested_e_wide = {
    "are not expected", "do not take", "does not take", "except for", "except those",
    "not be tested", "not required to", "not take the", "not tested",
  },

  once_yearly_e_wide = {
    "annual brief", "at the close of each year", "at the end of each year", "at year's end",
    "by the end of every year", "each fiscal year", "every 12 months",
    "every annual", "per annum", "straight year", "twelve months",
    include = { "once_yearly_e" },
  },

  only_who_e_wide = {
    "all", "before", "do not give", "each", "every", "first", "keep away", "may not", "must",
    "no one", "no person", "nobody", "none", "not be given", "not give", "not on the roster",
    "only", "pulled from", "required", "shall", "unless", "until", "without",
  },

  open_to_all_e_wide = {
    "access", "barrier", "discriminat*", "equal access", "equal chance", "equal opportunit*",
    "equitable", "equity", "excluded", "fair share", "hindrance", "kept out",
    "left out", "non discrimination", "nondiscrimination", "obstacle", "open participation",
    "open to", "participat*", "represented", "same chance", "shut out",
    "take part", "takes part", "taking part", "underrepresented", "who is in",
  },

  other_test_e_wide = {
    "AP exam", "PSAT", "SAT", "at entry", "at registration", "driver's", "end of marking period",
    "entering from", "hearing test", "marking period with", "new arrival", "newly enrolled",
    "physical fitness", "placement booklet", "placement test", "reading series",
    "upon enrollment", "upon entry", "vision",
  },

  other_tongue_help_wide = {
    "aloud", "arrange~ an interpreter", "arrange~ for an interpreter", "arrange~ interpreter",
    "ask for an interpreter", "assistance completing", "assist~ in completing",
    "available in other language", "available in the language",
    "bilingual staff|clerk|aide|liaison|secretary", "bilingual version", "book~ an interpreter",
    "by an interpreter", "by recording", "by telephone in", "by voice", "call~ an interpreter",
    "cannot read", "comes to you in", "comprehensible to", "dial", "english on the left",
    "explained in person", "explained orally", "explain~ aloud", "family language",
    "fluent in", "have an interpreter", "help completing", "help~ fill",
    "help~ to complete", "home language of", "in _ languages", "in a language", "in a tongue",
    "in all eleven|ten|nine|twelve", "in all of our|its|the",
    "in as many language", "in both", "in both english and", "in each of our|the",
    "in each of the languages", "in english and", "in english and in the",
    "in english and the home", "in english and the primary language", "in every language",
    "in families home", "in families language",
    "in five|four|three|eleven|fifteen|twenty language|languages", "in haitian creole",
    "in home language", "in its own language", "in languages families", "in languages spoken",
    "in multiple language",
    "in nine|ten|twelve|eight|seven|six language|languages",
    "in parents language", "in person or by phone", "in portuguese", "in print",

    "in several language", "in spanish", "in that language",
    "in that tongue", "in the families language", "in the family language",
    "in the family's home|preferred|native|primary language",
    "in the home|native|primary|first|preferred language", "in the language",
    "in the language of", "in the language spoken", "in the language that", "in the language the",
    "in the language they", "in the language the|that|of", "in the language the|they|that",
    "in the language used", "in the language you", "in the languages listed",
    "in the languages of", "in the languages spoken", "in the major language",
    "in the most common language", "in the native tongue", "in the one",
    "in the parent's home|preferred|native|primary language", "in the parent's language",
    "in the parent's preferred", "in the parents",
    "in the student's home|native|primary language",
    "in their home|native|primary|first|preferred language", "in their language",
    "in their native tongue", "in their own language", "in translation",
    "in whatever|whichever|any language", "in your family",
    "in your language", "interpretation", "interpretation at", "interpretation for",
    "interpretation is available", "interpretation shall be provided",
    "interpretation will be provided", "interpreted meeting", "interpreter",
    "interpreter are provided", "interpreter at", "interpreter available", "interpreter for",
    "interpreter is present", "interpreter is provided", "interpreter join~",
    "interpreter on hand", "interpreter present", "interpreter shall be provided",
    "interpreter to be present", "interpreter will be provided", "interpreters are available",
    "interpret~", "issued in the language", "language families can understand",
    "language families understand", "language line", "language of parent", "language of the",
    "language of the family", "language of the home", "language of the home|parent|family",
    "language of the recipient", "language of your", "language on file",
    "language or mode of communication", "language parent can understand",
    "language parent understand", "language parents read", "language spoken by the family",
    "language spoken by the parent", "language that families understand",
    "language that is understandable", "language that parent can understand",
    "language that the family uses", "language that the parent can understand",
    "language that the parent understands", "language that they understand",
    "language the family can understand", "language the family understands",
    "language the family uses", "language the parent can understand",
    "language the parent understands", "language they can understand",
    "language they read best", "language they read|understand|prefer|choose|know|use|speak",
    "language understandable to", "language understood by",
    "language used at home", "language version", "language you can understand",
    "language you read", "language you understand", "language your family uses",
    "languages families read", "languages of the", "meeting is interpreted",
    "meetings are interpreted", "mother tongue", "multilingual", "native language",
    "oral assistance", "oral delivery", "oral help", "oral interpretation", "orally",
    "orally in the", "orally translated", "over the phone", "own language", "own tongue",
    "parent's language", "phone interpreter", "preferred language", "prefers", "printed in",
    "printed version", "produce~ in the language", "provide~ an interpreter",
    "provide~ interpreter", "put~ into the language", "question by question", "read aloud",
    "read by", "read it to", "read over the phone", "reads each",
    "reads it aloud", "reads the questions", "read~ it", "read~ out", "read~ to", "recorded",
    "rendered in", "render~ into", "request an interpreter", "right to an interpreter",
    "right to interpreter", "said aloud", "sight translation", "somebody who speaks",
    "someone who speaks", "speaker of", "speaks their language", "speaks through",
    "speak~ the family|parent|language", "spoken form", "taped", "telephone interpret*",
    "telephone line", "through an interpreter", "translated copy",
    "translated form", "translated into", "translated version", "translate~", "translate~ orally",
    "translation", "use of an interpreter", "using an interpreter", "versions", "versions in",
    "who speaks", "with an interpreter", "with interpreter", "written in the language",
    "written translation",
  },

  place_by_scores_e_wide = {
    "coming term", "coming year", "decide~ services", "dosage", "level of instruction",
    "levels in hand", "move~ up", "next fall", "program hours", "rosters", "seat",
    "service hours", "service plan", "set next", "sorted into", "tier",
    "which class", "who goes",
    include = { "place_by_scores_e" },
  },

  plan_goal_e_wide = {
    "action", "benchmarks", "commitment", "goal", "improvement", "initiative",
    "measures", "moves", "plan", "strategies", "strategy", "target",
  },

  proof_e_wide = {
    "certificate", "certified", "completed", "credential", "list", "log", "module", "on file",
    "passing", "pass~", "proof", "quiz|quizzes", "record", "roster", "valid",
  },

  reference_e_wide = {
    "code of regulations", "cross reference", "education code", "fiscal year", "legal reference",
    "management resources",
  },

  s_adjust_e_wide = {
    "adjustment", "again", "correction", "keep", "keep drop", "new hunch", "next", "re plan",
    "round again", "stop",
    include = { "s_adjust_e" },
  },

  s_do_e_wide = {
    "deliver", "launch", "opens", "put to work", "start", "teach", "try them", "use",
    include = { "s_do_e" },
  },

  s_plan_e_wide = {
    "a question", "decide", "hunch", "name", "opens with", "plans", "set goals", "starting",
    "target", "theory", "write",
    include = { "s_plan_e" },
  },

  s_study_e_wide = {
    "ends with", "gather", "look", "numbers", "read", "see",
    "student work",
    include = { "s_study_e" },
  },

  share_e_wide = {
    "available to", "bring home", "carried home", "carry home", "conference night",
    "deliver~", "evening", "hand~", "home", "in families' hands", "in the hands",
    "in their", "interpreter staffed", "key", "post~ to", "reach~", "read to",
    "see", "sees", "talk", "with a",
    include = { "share_e" },
  },

  sign_up_day_wide = {
    "as part of the|registration|enrollment",
    "at first|initial|kindergarten registration|enrollment|entry", "at roundup", "at sign up",
    "at the appointment", "at the first|initial appointment|meeting|contact|visit|interview",
    "at the front desk|counter|office",
    "at the registration|enrollment|intake|welcome|registrar's", "at the time a|the|that|they",
    "at the time|point of registration|enrollment|entry|admission|intake|initial", "at time of",
    "at|upon|during entry|enrolling|registering|admission",
    "at|upon|during registration|enrollment|intake", "before a seat",
    "before a student|child|pupil", "before assigning|placement|class|classes",
    "before assignment",
    "before starting|entering|attending|leaving", "before the appointment|visit ends",
    "before the child", "before the first day",
    "before the|a|your|any child|student|pupil enters|is|may|can",
    "before the|a|your|any child|student|pupil starts|begins|attends", "before you|they leave",
    "begins school", "by the first day", "counter", "day one",
    "day they|you|the register|enroll|family|child|student|parent",
    "day|date|time of registration|enrollment|admission|intake", "desk",
    "each time a student|child|family", "enrolling", "enrolling a|their|your", "enrolment",
    "enters school", "first contact", "first enrolled", "first enrolls|registers",
    "first entering", "first enters", "first registered", "first visit", "homeroom is assigned",
    "in the office", "kindergarten roundup|round", "new student packet", "on arrival",
    "on first entering|entry", "on the day a|the child|student|family", "on the spot",
    "on|before|by|with entry|enrolling|registering|admission",
    "on|before|by|with registration|enrollment|intake", "order of business", "packet",
    "part of the|every|each registration|enrollment|intake",
    "prior to attending|attendance|placement|the",
    "prior to enrollment|registration|admission|entry", "registrar",
    "registration|enrollment is not|never complete|completed|final",
    "registration|enrollment|intake packet|appointment|desk|counter",
    "registration|enrollment|intake paperwork|forms|form|documents|clerk|day",
    "registration|enrollment|intake process|procedure|session|office|table|interview",
    "registration|enrollment|intake visit|meeting|paper|papers",
    "same appointment|visit|sitting", "same day", "seat assignment",
    "sign their child", "sign up", "sign your child up", "signed up", "signs in", "signs up",
    "start class", "steps", "takes a seat", "that day",
    "to complete registration|enrollment", "to the registrar", "until it is|has",
    "until the family has", "until the parent has", "until the survey|form|questionnaire",
    "upon arrival", "upon initial|first|entering", "very day", "welcome center",
    "when a|the|any child|student|pupil registers|enrolls|signs|is",
    "when a|the|any family|families|parent registers|enrolls|signs|is",
    "when first enrolled|registered", "when registering|enrolling|signing",
    "when they|you|families|parents register|enroll|come|sign", "while registering|enrolling",
    "while the family", "while you wait", "who enrolls|registers", "with the registrar",
    "without a completed", "without the survey|form|questionnaire",
  },

  sports_clubs_e_wide = {
    "after-school care", "choruses", "musical", "robotics",
    "student council",
    include = { "sports_clubs_e" },
  },

  students_e_wide = {
    "child", "classmates", "daughter", "graduates", "juniors", "kids", "seniors", "son",
    "sophomores", "you", "young people",
    include = { "students_e" },
  },

  take_another_look_e_wide = {
    "against what we have", "behind", "check point", "checkpoint", "fix", "hold",
    "look again", "look back", "moved", "on pace", "re set", "redirect~", "reset~", "shift",
    "stood at", "stop and",
    include = { "take_another_look_e" },
  },

  take_barrier_away_e_wide = {
    "break~ down", "close~ the gap", "did away",
    "knock down", "put an end", "relieve", "removes", "rewrite", "rewritten", "rid of", "strip",
    "take it down", "taken down", "tear down", "undone",
    include = { "take_barrier_away_e" },
  },

  take_test_e_wide = {
    "absent", "annual one", "closed", "closed out", "counted", "due", "finish~", "gave",
    "is tested", "make up", "makeup", "opens", "report for", "roster", "runs", "sat for",
    "set aside", "will be tested", "window", "write",
    include = { "take_test_e" },
  },

  takes_seat_e_wide = {
    "asked", "at the table", "bring~", "co design", "consult~", "decide~", "design team", "give~",
    "group", "hear", "help", "idea", "ideas", "input", "invited", "join~", "look~",
    "meet~", "member", "members", "on the team", "part of the group", "review", "seats",
    "serve on", "sit on", "survey", "take part", "takes part", "talk", "tell us",
    "took part", "voice", "vote", "weigh in", "written in",
  },

  teach_by_scores_e_wide = {
    "adjust units", "differentiat*", "drive~", "guide~", "inform~ instruction",
    "language objectives", "lesson plans", "planning", "practice", "tailor~", "target~",
    "teach to", "weakest", "write~ language objectives",
    include = { "teach_by_scores_e" },
  },

  teachers_e_wide = {
    "classroom", "educators", "instructors",
    include = { "teachers_e" },
  },

  test_giver_e_wide = {
    "give tests", "give the", "gives the", "hand out the", "invigilat*",
    "put on the", "rater", "raters", "read the script", "room assignment",
    "roster", "run the test", "score the", "session leader", "sign in", "substitutes",
    "test coordinator", "testers", "testing", "who administer",
    include = { "test_giver_e" },
  },

  test_season_e_wide = {
    "February", "January", "annual one", "between january and", "dates", "each february",
    "each january", "each spring", "each winter", "every february", "every january",
    "from january", "in january of each", "in the spring of each", "january through",
    "opening and closing days", "period set", "state calendar", "state's dates", "testing dates",
    "this spring", "this winter", "weeks", "window", "winter",
  },

  test_training_e_wide = {
    "been certified", "calibrat*", "certificate on file", "completed the", "completes the",
    "completion certificate", "coursework", "has passed", "have passed", "online course",
    "passed", "renew~",
    "through the annual training", "trained by the", "training record", "tutorial",
    "valid certificate", "webinar",
    include = { "test_training_e" },
  },

  test_turnout_e_wide = {
    "at least", "counted", "covered", "finished", "finish~ every", "goal", "land at", "of our",
    "percent of our", "rate", "sat", "tally", "turned out",
    include = { "test_turnout_e" },
  },

  test_word_e_wide = {
    "exam", "examination", "test", "test taker", "tested", "testing",
  },

  testing_e_wide = {
    "assessment", "assess~", "exam", "examination", "examiner", "examine~", "make up", "makeup",
    "proctor", "score", "session", "subtest", "testing", "test~",
  },

  told_families_e_wide = {
    "families' hands", "father", "grandparent", "homes", "house", "kin", "mother",
    include = { "told_families_e" },
  },

  what_changed_e_wide = {
    "added", "adjusted", "adjustment", "alteration", "altered", "change", "changed", "changes",
    "decided", "decision", "different", "dropped", "ended", "keep", "kept", "new", "replaced",
    "revised", "revision", "stopped", "what we did differently",
  },

  wishful_wide = {
    "are invited", "are optional", "as needed", "as staffing permits|allows", "as time permits",
    "aspire~", "at the discretion", "being considered", "considering", "curious",
    "discussed whether", "encouraged to", "explore~", "has proposed", "hopefully", "hope~",
    "if possible", "if time", "is optional", "not yet", "plans to", "proposal to", "proposed",
    "someday", "strive~", "under consideration", "voluntary", "when feasible",
    "whenever possible", "where practicable", "will consider", "will study", "wishes to",
    "would be nice", "would like to",
  },
}
