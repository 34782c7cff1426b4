-- Fair access to courses, activities and awards, and learning in company.

return lexicon {

  -- People.

  -- Learners, and what they are taught, as context.
  fair_learner = {
    "ESL", "ENL", "ELD", "ESOL", "bilingual pupils|students|children|youngsters|families",
    "multilingual", "newcomer", "learning english", "learners of english", "limited english",
    "linguistic minority", "language minority", "beginner in english", "beginner's grade", "ELE",
    "ELs", "english learners", "limited english speaking", "english as a second language",
    "other language background", "formerly so classified", "EL list", "EL status",
    "students acquiring english", "ML", "MLs", "MLL", "MLLs", "EL", "new to english|the language",
    "english is new", "non english speaking", "came|come|arrive|arrived from another|abroad",
    "immigrant", "refugee", "arrived from", "little english",
    "still learning english|the language", "not yet fluent|proficient", "limited in english",
    "second language pupil|learner|speaker|student", "language classification",
    "monitored pupil|student", "language program", "sheltered", "english language learner",
    "bilingual class|classes|program|student|pupil|section", "new arrival", "new american",
    "english is their|his|her|a second", "english as a new", "learn english|the language",
    "learns english", "acquire english", "acquires english", "limited proficiency",
    "english language development", "of other languages", "language group", "bilingual graduate",
    "ESL class", "emergent", "language learner", "language background",
    "speak~ another|other|no|portuguese|spanish|arabic|haitian|creole|somali|khmer",
    "speaks at home", "language at home",
    include = { "english_learner", "former_english_learner", "english_learner_parent" },
  },

  -- Languages and families.

  -- A language by its name, save those mostly taught as subjects.
  fair_language_name = {
    "spanish", "portuguese", "haitian creole", "cape verdean creole|kriolu", "vietnamese",
    "khmer", "arabic", "somali", "chinese", "mandarin", "cantonese", "swahili", "nepali",
    "ukrainian", "russian", "dari", "pashto", "hmong", "karen", "haitian", "creole", "tagalog",
    "korean", "urdu", "hindi", "burmese", "albanian", "amharic", "tigrinya", "bengali", "polish",
    "lingala", "kinyarwanda", "persian", "farsi", "french", "japanese", "punjabi", "armenian",
    "k'iche", "kiche", "marshallese", "kriolu", "twi", "chuukese", "mam", "quechua", "tamil",
    "telugu", "gujarati", "thai", "lao", "samoan", "serbian", "bosnian", "romanian", "bulgarian",
    "turkish", "greek", "italian", "german", "hebrew", "yoruba", "igbo", "wolof", "fulani",
    "soninke", "oromo", "mixtec", "quiche", "nahuatl", "zapotec", "dinka", "kurdish", "ilocano",
    "tongan", "malay", "english",
  },

  -- Said, printed or explained in the languages of the families.
  fair_languages = {
    "in _ languages", "in the _ languages", "languages most", "most spoken",
    "in _ or more languages", "into _ languages", "in all languages",
    "languages of the district|school|community|town|city|home|families|students",
    "the district's languages", "major languages", "main languages", "language list",
    "in their|your|her|his|its|our own language", "in their|your|her|his language",
    "in the|a language of|spoken|used|they|you|that|which|each|it|he|she|we",
    "in the|each family|household|home|parent|recipient language",
    "home|native|primary|preferred|first|family|own language",
    "language of the home|family|household|parent", "language on file", "language on record",
    "language code",
    "language he|she|they|you|it|each|parents|families (or) (she) read|reads|speak|speaks|understand|understands|use|uses|know|knows|asked|chose|prefer|prefers|can",
    "language families|parents can read|understand",
    "bilingual copy|copies|version|edition|form|notice|letter|flyer|packet|sheet|booklet",
    "multilingual notice|version|form|flyer|letter|page|edition", "translated", "translation of",
    "translations of", "translations are", "other than english", "english plus", "english side",
    "languages other", "not only in english", "language version", "language spoken",
    "language of each|every|the|our|their|your",
    "in|into six|five|four|seven|eight|nine|ten|eleven|twelve|three|two languages",
    "in|into|and the spanish|portuguese|haitian|khmer|vietnamese|arabic|creole|somali|chinese",
    "in|into spanish|portuguese|haitian|khmer|vietnamese|arabic|creole|somali|chinese|russian|nepali|hmong|dari|pashto|swahili",
    "spanish|portuguese|creole|khmer|arabic|vietnamese|chinese version|copy|copies|edition|cover|translation|page|side|subtitles|captions|text|recording|and",
    "interpreter's call", "in your language|languages",
    "language you|they|he|she|we|families|parents|it", "language in which|that",
    "language|languages of each|the|every|that",
    "language each|the|a family|families|home|household|parent", "languages of our|the",
    "same language", "that language", "their languages", "home language code",
    "language marked|chosen|picked|listed|recorded|named|noted|requested", "language of choice",
    "language is|was marked|recorded|listed", "multilingual", "bilingual", "translate~",
    "translation", "translator", "several|many|top|all|other|various|different languages",
    "six|five|four|seven|eight|ten versions", "interpreter", "interpreting", "by phone in",
    "understandable language", "own language|languages", "mother tongue", "tongue of",
    "home tongue", "language other than english", "not only english",
    include = { "understandable_language", "preferred_language" },
  },

  -- Left in English, on request, or to the family itself.
  fair_english_only = {
    "english only", "in english for now", "entirely in english", "all in english",
    "english copy|copies", "copies in english", "website in english", "translation button",
    "google translate", "browser", "able to explain", "explain it at home", "some day", "someday",
    "would love", "hope", "hopes", "hoping", "upon request", "on request", "if requested",
    "may be requested", "may request", "may ask", "may try", "try to arrange",
    "bring a friend|relative|neighbor", "relative who", "friend who", "made in english",
    "be in english", "not yet translated", "no translation is", "not available in",
    "must be in english", "is in english", "are in english", "is printed in english",
    "are printed in english", "in english on", "is given in english", "in english at",
    "if you need", "who need help", "would like a translation", "to ask for",
  },

  -- Gets to the family.
  fair_reach = {
    "send~", "give~", "mail~", "hand~ out|to", "handed", "bring~", "issue~", "furnish~",
    "provid*", "receiv*", "get~", "tell~", "inform~", "notif*", "explain*", "read", "post~",
    "publish*", "print~", "appear~", "call~", "telephon*", "phone~", "text~", "message",
    "robocall*", "e mail", "email~", "available", "distribut*", "deliver~", "go~ home|out",
    "reach*", "present~", "presentation", "announc*", "show~", "video", "record~", "recording",
    "meeting", "enclosed", "attached", "translat*", "interpret*", "go~ over", "talk~", "hear~",
    "hears", "learn~ about|of", "share~", "invite~", "offered", "leave~ the building",
    "in the hands of", "copy", "version", "on the back", "reverse", "ready", "come~", "kept in",
    "stock", "stuff~", "tuck~", "included", "appear", "upload~", "play~", "loaded", "make~ sure",
    "see~ that", "carry~",
  },

  -- Only wished, considered, or said to be good.
  fair_not_yet = {
    "hope", "hopes", "hoped", "hoping", "would love", "would like to", "some day", "someday",
    "under consideration", "being considered", "is considering", "are considering",
    "considering whether", "not yet", "in draft", "draft policy|plan", "in the future", "wish to",
    "wishes to", "will look at whether", "study whether", "look into whether", "explore whether",
    "if staffing", "as staffing", "should staffing", "when funds", "as funds", "if funds",
    "where time", "time allows", "no plan", "aspire~", "strive~", "ideally", "no decision",
    "no action", "tabled", "has asked whether", "should", "recommends that", "recommended that",
    "encouraged to", "wherever possible", "when possible", "where possible", "if possible",
    "to the extent", "proposal", "suggests", "suggestion", "discussed whether",
    "was asked whether", "may be considered", "at some point", "dream", "wishes",
  },

  -- Looking again.

  -- Looking at figures or lists to see who is there.
  fair_review = {
    "review~", "examine~", "analyz*", "analys*", "check~", "compare~", "count~", "counts",
    "report~", "study~", "studies", "look~ at", "monitor~", "track~", "audit~", "disaggregat*",
    "tally", "tallies", "broken out", "broken down", "go over", "goes over", "go~ through",
    "match~", "matched", "evaluate~", "run~ against", "runs", "prints", "print~", "inspect~",
    "survey~", "present~", "pull~", "publish~", "calculate~", "assess~", "percentage",
    "comparison", "verify~", "scan~", "flag~", "look~ for", "look~ over", "look~ into", "watch~",
    "identify~ any", "find~", "correct~", "figures", "presented", "tall*", "broken down|out|up",
    "break~ down", "breaks every|each|the", "audit", "look~ over|at|again", "discuss~",
    "read aloud", "go~ over", "went over", "compar*", "examin*", "bring~ the", "lists each|every",
    "list each|every", "take~ up|to", "report*", "chart", "dashboard", "summar*", "draw~ from",
    "examination", "run~", "weigh~", "look", "examine", "inquire", "find out", "ask~ who",
    "lay~ the", "lay~ over", "put~ up", "note~", "noted",
  },

  -- Time and again, or on a day that comes every year.
  fair_when = {

    "by|in|on|every|each january|february|march|april|june|july|august|september|october|november|december",
    "week of", "at the june|september|october|january|may meeting", "next look", "mid year",
    "midyear", "year end", "end of the|each|every year|season|term|semester|quarter",
    "first|second|third|last week", "every so", "periodic*", "regular*", "quarter", "quarterly",
    "semester", "annual*", "start of the|each", "opening of school", "before school", "season",
    "june", "august", "september", "october", "november", "december", "january", "february",
    "each march|may", "after the tenth", "standing", "on the agenda", "term",
    "when the|each season", "routinely", "every|each time", "biannual*", "from year to year",
    "year to year", "by year", "once a", "twice a", "three times",
    include = { "fair_recurring" },
  },

  fair_recurring = {
    "once in each|every", "of each year", "of every year",
    "each|every year|fall|spring|winter|summer|autumn|term|semester|trimester|quarter|month|january|february|march|april|may|june|july|august|september|october|november|december|school",
    "yearly", "annual", "annually", "that year",
    "in january|february|march|april|june|july|august|september|october|november|december the|each|we|our|a",
    "twice", "semiannual*", "at the end of each|every", "in each year", "year after year",
    "two times", "per year", "a year", "before each|every", "every year",
    "each|every season|cycle|time|marking|grading", "both semesters", "every other",
    "three times", "regularly", "once a", "for each school year", "this year and every", "afresh",
    "every|each edition", "any year", "in any year", "as she|he|they does|do",
    "every|each opening", "renew*", "this year's", "each year's", "every year's", "year's",
    "over again", "periodically", "always", "on the first|last", "at the end of", "each round",
    "quarter",
    include = { "yearly", "termly" },
  },

  -- Looked at once, or another thing looked at.
  fair_past_look = {
    "no count has|was", "once in 19|20", "was made in", "has not been", "was abandoned",
    "no longer", "one time", "has never", "in the past", "of their own", "not since", "stopped",
    "by itself", "growth of", "class attendance", "attendance in their|class", "their classes",
  },

  -- Courses.

  -- Opportunities that are, or are thought to be, for the strongest.
  fair_advanced = {
    "accelerated", "advanced", "enriched", "dual credit", "concurrent enrollment",
    "highest level course|class|section", "high level course|class", "higher track",
    "college in high school", "talent development", "academically talented", "exam school",
    "pre AP", "top level", "college course", "diploma programme", "honours", "honor course|class",
    "upper track", "demanding course|class", "talent pool", "magnet", "AP", "IB", "calculus",
    "college credit", "college level", "talented", "enrichment", "talent search", "higher math",
    "hard|hardest|toughest|strongest|top|selective|rigorous|demanding|challenging course|courses|class|classes|section|sections",
    "accelerat*", "exam course", "university course|credit", "dual enrol*", "running start",
    "weighted course", "college prep", "college preparatory", "algebra i", "algebra 1",
    "exceptional ability", "high ability", "gifted", "any course", "every course", "all courses",
    "upper level", "quest program", "STEM academy", "math league", "science research",
    "capstone course", "AICE", "A level", "extension class", "independent research",
    "highly capable", "GATE", "TAG", "discovery program", "level of honors", "pre IB",
    include = { "advanced_program" },
  },

  -- English, or the lack of it, as a ground for a decision.
  fair_ground = {
    "EL|ELL|LEP|ML|MLL|ESL|ELD|ENL status|level|label|classification|designation|code",
    "english learner status|classification|designation", "language status|level|ability|score",
    "classification|classified|designated|identified|coded|labeled as (an) EL|ELL|LEP|english|limited|multilingual",
    "because he|she|they|the|a is|are|child|student|pupil (is) (still) learning|an|a|english",
    "still learning english", "score in|on english|ACCESS|WIDA", "ACCESS score|level|result",
    "WIDA score|level", "level of english", "english level|score|test|status", "level in english",
    "limited english", "amount of english", "english (language) fluency|ability|skill",
    "how well he|she|they|a|the (or) (she) (student) (child) speak~|know~|read~",
    "english is not", "lack of english", "low english", "little english", "proficiency level",
    "english proficient", "english alone", "verbal score", "knowledge of english",
    "imperfect english", "language background", "language spoken", "language barrier", "accent",
    "level 1|2|3|4", "exit~ ESL", "exit~ from", "reclassif*", "exit status", "english language",
    "language proficiency", "limited proficiency", "learner of english",
    "language a|the|they|he|she", "fluent english", "proficient english", "perfect english",
    "good english", "strong english", "being an english|EL|ELL", "language learner status",
    "much english", "english does", "english is", "how long", "how much english",
    "how little english", "years of english", "spoken english", "speak english", "speaks english",
    "english teacher", "amount of", "ELP",
    "WIDA|ACCESS|ELPAC|ELPA21|TELPAS|NYSESLAT level|score|scores|result",
    "language proficiency|ability|skill", "english skill", "language skill", "score in english",
    "english test", "english exam", "english grade", "english mark", "english class",
    "ESL level|placement", "ESL", "ELD", "language classification|category|level",
    "EL code|flag|status", "beginning english", "learner status", "classification", "not fluent",
    "imperfect", "fluency", "fluent", "english ability", "time in the country",
    "years in the country", "new to", "grasp of english", "command of english", "level 1",
    "level one", "entering level", "status as an", "still in ESL", "language need|needs",
    include = { "english_proficiency", "language_as_ground" },
  },

  -- What shuts somebody out: to be read under a negation, or as a conflict.
  fair_bar = {
    "deny~", "denied", "denies", "denial", "exclude~", "exclusion", "refuse~", "refusal", "bar~",
    "barred", "barring", "barrier", "keep~", "kept", "prevent~", "prerequisite", "condition",
    "requirement", "require~", "obstacle", "disqualif*", "ineligible", "close~", "shut",
    "hold~ back", "held back", "held against", "screen~ out", "limit~", "ground", "reason",
    "factor", "gate", "gatekeeper", "basis", "hurdle", "stand~ in the way", "stands in the way",
    "depend~", "turn~ away", "turn on", "count~ against", "block~", "discourage~", "reject~",
    "restrict~", "restriction", "used to", "cut", "cutoff", "cut off", "screening", "filter",
    "sieve", "used", "=use", "yardstick", "bearing", "effect", "relevan*", "role in", "play~",
    "weight", "influence~", "weigh~", "rule~ out", "wait", "ask~", "look~ at", "matter~",
    "expected", "have to", "has to", "test is|are", "decide~", "determine~", "judge~", "demand~",
    "insist~", "must", "stop~", "hinder~", "measured", "penali*", "make a difference",
    "enter into", "part of the decision", "considered", "consideration", "be used", "impediment",
    "grounds", "affect~", "consider~", "pass~ over", "passed over", "threshold", "minimum",
    "test of", "impede~", "needed", "necessary", "turned down", "lose a place", "left out",
    "leave~ out", "price of", "discriminat*", "removed from", "dropped from", "steer~",
    "counsel~ out", "on account of", "debar*", "closed", "keep~ from", "kept from", "kept out",
    "turn~ down", "a reason", "cut~ from|for", "hold~ against", "foreclos*", "disallow*",
    "wait for", "wait until", "out of reach", "off limits", "excuse for", "require",
    "be required", "ask for", "asked for", "a test of", "stand between", "enter~ into",
    "pass~ up", "skip~ over", "count~", "screen~", "deprive~", "deprived", "forfeit", "denying",
    "cost~", "costs", "waiting for", "be asked", "rejected", "lock~ out", "locked", "dissuade~",
    "struck", "strike~", "turned away", "requiring",
  },

  -- Let in on the same terms.
  fair_open = {
    "may take|enroll|enrol|join|participate|apply|enter|elect|choose|try|request|register|sign",
    "can take|enroll|enrol|join|participate|apply|enter|elect|choose|try", "is|are eligible",
    "be eligible", "open to", "available to", "equal access", "full access", "same access",
    "has|have access", "access to", "equitable access", "equal opportunity|opportunities",
    "equal chance", "same chance", "same opportunity|opportunities", "same right", "same terms",
    "same basis", "same footing", "equal terms|basis|footing", "full part|member|participation",
    "entitled to", "right to", "welcome", "open for", "serve~", "include~", "reach~", "there for",
    "are for", "take part", "part of", "go on", "included in", "invited", "admitted",
    "considered for", "enrolled in", "part in", "equally", "just as", "like any other",
    "like every other", "as others|other do", "doors are open", "on the same", "as any other",
    "as other student|pupil", "as all other", "nominated", "place in", "place on",
    "encouraged to", "shall participate", "participate in", "participate fully", "at any level",
    "at every level", "of any level", "of every level", "without restriction",
    "have the opportunity", "an opportunity to", "afforded", "sign~ up", "yes", "welcome~",
    "equal", "same", "open", "opens", "eligib*", "access", "belong~", "every seat", "try~",
    "accepted", "qualifies", "any student", "anyone", "as freely", "take~ his|her|their place",
    "enroll~", "invit*", "alike", "on par", "the same",
    include = { "equal_access" },
  },

  -- Whatever the English.
  fair_regardless = {
    "at any level", "at every level", "at all levels", "of any level", "of every level",
    "whatever|whichever", "at whatever", "any english level", "any|every|each stage|degree",
    "at whichever", "all stages", "all english levels", "any level", "every level",
    "with or without", "even if", "even when", "beginners included", "from the first day",
    "level 1", "no matter", "beginner", "in spite of", "despite", "at every|any stage|step",
    "all levels", "from day one", "on the first day", "on arrival", "just arrived", "any amount",
    "however little|much|new|long", "new or",
    "including beginner|newcomer|those|students at|level", "new arrivals", "does not matter",
    "makes no difference", "matter how", "independent of",
    include = { "regardless_of" },
  },

  -- Ways of choosing that need no English.
  fair_no_words = {
    "nonverbal", "non verbal", "naglieri", "NNAT", "raven", "figural", "matrices", "no reading",
    "without reading", "without words", "wordless", "spatial", "quantitative battery|score",
    "picture", "puzzle", "drawings", "block design", "language free", "culture fair",
    "culture neutral", "math task|problems|work|score|grades|reasoning", "hands on",
    "performance task", "needs no english", "need no english", "not need english", "no english",
    "not require english", "not depend on english", "not measure english", "pattern*",
    "numerical", "abstract reasoning", "problem solving", "manipulative", "language reduced",
    "mathematics score|work|record", "what he|she|they can do", "reasoning", "building task",
    "picture based",
  },

  fair_own_words = {
    "in any language", "home language", "native language", "first language", "own language",
    "primary language", "strongest language", "in spanish", "in portuguese", "in either language",
    "bilingual tester|psychologist|examiner|evaluator", "translated", "translation",
    "whatever language", "whichever language", "in the language", "language the child",
    "both languages", "in the child's", "reads khmer|spanish", "where the child reads",
    "mother tongue", "interpreter", "in haitian|arabic|khmer|chinese", "other than english",
    "native speaker", "speaks the child's", "in nine|eight|six|seven|five languages",
    "whichever language|tongue", "in whichever",
  },

  fair_many_ways = {

    "multiple|several|various|different|many measures|criteria|sources|ways|pathways|indicators|kinds|pieces|points",
    "two|three|four|five|six measures|sources|ways|kinds|pieces|criteria|pathways|doors|routes|indicators",
    "more than one", "body of evidence", "variety of", "portfolio", "work sample|samples",
    "samples of", "observation", "observ*", "nominat*", "rating scale", "rating", "checklist",
    "local norms", "own norms", "same background", "universal screening",
    "all third|second graders", "growth", "talent", "interest", "potential", "alternative",
    "audition", "evidence of ability", "interview", "recommend*", "any one of", "no single",
    "no one test", "not a single", "combination", "multiple measures", "alternate", "record of",
  },

  -- Not English alone.
  fair_alone = {
    "alone", "solely", "only", "sole", "by itself", "single", "basis", "depend", "turn on",
    "rest on", "rely~", "decide", "decid*", "determin*", "rule out", "keep~ out", "weigh",
    "factor", "not count", "used", "consider*",
  },

  fair_selecting = {
    "select~", "selection", "selected", "identif*", "screen~", "screening", "chosen", "choose~",
    "choosing", "choice", "admission", "admit~", "placement", "placed", "place~", "nominat*",
    "entry", "eligib*", "qualif*", "decision", "decide~", "testing", "recommend*", "criteria",
    "criterion", "entrance", "enter", "candidates", "assessment for", "consider~", "review of",
    "team", "referr*", "refer~", "nominate~", "admits", "enroll~", "seat", "screen*",
    "program entry", "find~", "spot", "identify~", "assess*", "test~", "tested", "pool", "places",
    "look~ for", "considered", "door", "doors", "get~ in", "gets in",
  },

  -- Where courses are chosen, and what is read before.
  fair_course_paper = {
    "program of studies", "programme of studies",
    "course guide|catalog|catalogue|booklet|book|list|information|description|offering|sheet|brochure",
    "course selection", "course request", "course sign up", "catalog", "catalogue",
    "program description|flyer|brochure|notice|application", "gifted program",
    "honors information", "AP information", "information about|on|regarding",
    "information session", "nomination form", "descriptions", "course night", "course fair",
    "handout", "web page", "description of", "offerings", "open enrollment", "course book",
    "courses", "programs", "program", "academic options", "choosing courses|classes",
    "class choices", "what is|we offer", "next year's courses|classes", "electives",
    "four year plan", "schedule request", "sign up", "enrollment night", "choice night",
    "curriculum night", "information night", "curriculum guide", "academic guide",
    "opportunities", "study plan", "course of study", "registration guide",
    "list of classes|courses", "classes your|you", "college level",
    include = { "course_information" },
  },

  -- Talk about which courses to take.
  fair_course_talk = {
    "course selection", "course planning", "course choice", "choose course|classes",
    "choosing course|classes", "course night", "scheduling meeting|conference|appointment",
    "select~ course|classes", "selection of courses|classes", "course meeting|conference",
    "planning conference|meeting", "guidance conference|meeting", "choice of courses|classes",
    "plan of courses", "course request", "courses for", "high school plan", "four year plan",
    "sign up for courses", "next year's courses|classes", "upper level", "schedule for next year",
    "pick courses|classes", "helps choose", "academic plan", "scheduling", "program planning",
    "next year's choices", "choices", "requests close", "year plan", "class choices",
    "elective choices", "sit down", "request form", "planning session", "career plan",
    "graduation plan", "college plan", "program of study", "request sheet", "selection", "course",
    "courses", "schedule", "study plan",
    include = { "course_selection_meeting" },
  },

  fair_counsel = {
    "guidance", "adviser", "advisor", "dean", "counsel*", "case manager", "scheduler",
    "person in charge", "in charge", "owns", "owner", "own~ the", "answer~ for", "answerable",
    "responsib*", "accountable", "assigned to", "names", "named", "duty", "duties", "task of",
    "job", "charged with", "ms", "mr", "mrs", "leads", "see to it", "sees to it", "who helps",
    include = { "counselor" },
  },

  fair_sit_down = {
    "meet~", "conference", "appointment", "talk~", "session", "sit~ down", "sits with", "family",
    "families", "parent", "parents", "guardian", "household", "home visit", "phone~", "call~",
    "go~ over", "discuss*", "night", "evening", "conversation", "visit",
  },

  -- A voice in the family's language at the table.
  fair_interpreted = {
    "interpret*", "language line", "bilingual counselor|liaison|staff|aide",
    "in its|their|his|her|your own language", "in the|a home|family|parent|language",
    "speaks the language", "speak~ the family", "home language", "language of the family|home",
    "translator", "telephone interpreting", "in a language", "own language", "spoken in",
    "language they", "interpreter", "interpreting", "bilingual", "in spanish", "in portuguese",
    "telephone line", "in creole|arabic|khmer", "language of", "own tongue",
    "in their|her|his|your|the language", "languages",
  },

  -- Activities.

  -- Sports, clubs, trips and events.
  fair_activity = {
    "activity", "activities", "athletic", "athletics", "sport", "team", "club", "trip", "tryout",
    "field trip", "extracurricular", "extra curricular", "co curricular", "cocurricular", "band",
    "chorus", "drama", "play", "dance", "after school", "afterschool", "intramural",
    "interscholastic", "student council|government", "event", "performance", "coach", "coaches",
    "roster", "yearbook", "debate", "robotics", "scouts", "honor society", "varsity",
    "organization", "school life outside", "rehearsal", "orchestra", "teams", "soccer",
    "football", "basketball", "volleyball", "wrestling", "swim*", "baseball", "softball",
    "lacrosse", "cheer*", "cross country", "jersey", "society", "societies", "excursion",
    "after hours", "season", "practice", "musical", "theater", "theatre", "camp", "league",
    "prom", "performances", "ski", "chess", "choir", "practices", "recital",
    include = { "extracurricular" },
  },

  -- Those of them that are surely so, in a text that speaks of other things.
  fair_activity_sure = {
    "athletic", "athletics", "sports", "sport", "clubs", "club", "tryout", "field trip", "trips",
    "extracurricular", "extra curricular", "co curricular", "cocurricular", "intramural",
    "interscholastic", "varsity", "outside class|school hours", "activities of the school",
    "beyond the classroom|school day", "student council", "nonacademic", "non academic", "teams",
    "band", "school play", "after school activities", "afterschool",
    "student|school|club activities", "activities and clubs", "activities office|director|fee",
    "coaches", "outside the classroom", "outside of class", "after school", "soccer", "football",
    "basketball", "volleyball", "wrestling", "baseball", "softball", "lacrosse", "cheerleading",
    "cross country", "jersey", "try outs", "tryouts", "societies", "excursion",
    "school dance|dances|musical|trip", "theater", "chess", "choir", "marching band", "chorus",
    "athletes", "out of school time", "robotics", "debate", "yearbook", "intramurals", "late bus",
    "science olympiad", "school events", "field day", "prom", "drama", "orchestra",
    "activities fair", "homecoming", "spirit week",
  },

  -- What families get before a child joins.
  fair_activity_paper = {
    "permission slip|form", "consent", "slip", "sign up", "signup", "registration", "notice",
    "announcement", "flyer", "flier", "form", "bulletin", "letter", "information", "invitation",
    "calendar", "packet", "message", "poster", "sheet", "application", "communication", "website",
    "page", "brochure", "posting", "try outs are", "sign~ up", "sign", "paperwork", "papers",
    "forms", "waiver", "physical form", "deadline", "dates", "text message", "robocall",
    "materials", "medical form", "schedule", "texts", "news", "call", "voicemail", "rules",
    "guide", "email", "app", "portal", "invit*", "printed matter",
    include = { "activity_materials" },
  },

  -- Equality, in words about a place on a team.
  fair_alike = {
    "same", "equal*", "alike", "as open", "as any other", "any other", "as anyone", "like anyone",
    "like everyone", "like others", "as others", "everybody", "everyone", "anybody", "no less",
    "no different", "full member", "just as", "equitabl*", "all welcome", "every student",
    "as freely", "as much", "as many", "fair", "also", "too", "open to",
  },

  -- What keeps a child from joining.
  fair_costs = {
    "fee", "fees", "cost", "costs", "uniform", "equipment", "cleats", "late bus",
    "transportation", "ride", "rides", "bus", "van", "shuttle", "deposit", "dues", "instrument",
    "means to", "lack of means", "money", "pay", "charge", "charges", "gear", "shoes",
    "physical exam", "babysit*", "sibling care", "jersey", "insurance", "ticket", "driv*",
    "transport", "expense", "price", "work hours", "paperwork", "get home", "way home", "lift",
  },

  fair_grade_rule = {
    "eligib*", "passing grade", "grade in|received|from", "grades in", "credits toward",
    "prior marks", "marks", "transcript", "credit load", "units", "ESL grade|course|class|credit",
    "ENL grade|course", "academic standing", "report card", "academic requirement", "grade check",
    "GPA", "average", "transfer rule", "waiting period",
  },

  fair_eased = {
    "waive~", "waiver", "forgiv*", "no fee", "scholarship", "not charged", "pays", "paid",
    "covered", "covers", "free", "provide~", "runs", "run", "offered", "arranged", "lend~",
    "lends", "loan*", "suppl*", "fix", "remov*", "reduc*", "assist*", "help~", "fund", "funds",
    "without charge", "not be a barrier", "not stand", "lifted", "lift~", "pick~ up", "count~",
    "counts", "credit", "same as", "full", "satisf*", "toward", "accept~", "include~", "treated",
    "exempt*", "not debar", "no student|one|child|pupil", "not keep", "ordered", "added",
    "dropped", "drop~", "take~ care", "taken care", "buy~", "bought", "on the house",
    "without cost", "excus*", "equal", "never", "not be used|held|counted|penalized", "nobody",
    "end~", "given", "stops", "extended", "eliminat*", "address*", "correct*", "changed",
  },

  -- Asked, not done.
  fair_only_asked = {
    "questionnaire", "tick one", "tick all", "survey", "is due", "are due", "must pay",
    "no late bus", "responsible for their own", "own transportation", "non refundable",
    "what keeps", "own expense", "asks families",
  },

  -- Admission to technical schools.

  -- Getting into a technical school or program.
  fair_admission = {
    "admission", "admissions", "admit~", "applicant", "apply~", "applies", "application", "seat",
    "entering class", "openings", "selection", "oversubscribed", "chapter 74", "vocational",
    "technical high school", "career technical", "incoming class", "grade 9 class", "candidates",
    "program request", "vocational school", "technical", "applying", "applicants", "admit*",
    "school of choice", "shop", "shops", "offer~ of", "offers", "acceptance", "enrolling class",
    "takes in", "apply", "entry", "enter~ in", "choosing of students", "accepted", "recruit*",
    "career program", "oversubscri*", "program seats",
    include = { "career_technical_program" },
  },

  -- More want in than there is room for.
  fair_too_many = {
    "more apply",
    "more applicants|applications|students|candidates|eighth|people|names|requests|children|pupils",
    "applicants than", "applications than", "exceed*", "outnumber", "greater than",
    "have room for", "not enough", "too few seats|places", "oversubscri*",
    "fewer seats|places|spaces|openings than", "demand", "waitlist", "waiting list",
    "limited seats|places", "surpass*", "larger than the number", "full program",
    "space is limited", "insufficient", "seats run|are short", "run short", "too many",
    "shortage", "not room", "no room", "over capacity", "capacity", "more names",
    "more than|the seats|places", "than seats|places|openings|there|it|we|room", "surplus of",
    "when full", "is full", "fewer openings", "in excess", "outrun", "fill~", "cannot take all",
    "cannot seat", "short of", "larger than", "outpace",
    include = { "oversubscribed" },
  },

  -- Chance decides.
  fair_chance = {
    "lottery", "lotteries", "drawing", "drawn", "random*", "by lot", "lots", "out of a hat",
    "by chance", "pulled", "draw~ names|lots|numbers", "drawing of", "public draw", "by computer",
    "random", "luck", "blind draw*", "each name", "one number", "equal chance", "numbered ball",
    "shuffl*", "randomiz*",
    include = { "lottery" },
  },

  fair_seats = {
    "seat", "seats", "place", "places", "opening", "openings", "spot", "spots", "slots", "space",
    "spaces", "entering class", "applicant", "applicants", "offers", "waiting list", "waitlist",
    "waitlisted", "enroll*", "program", "programs", "class of", "school", "admission",
    "admissions", "entry", "enter", "admit*", "2026", "2026 27", "grade nine", "ninth", "grade 9",
    "freshman", "next year", "rubric", "interview", "ranking", "points", "names",
    "everyone who applies", "shop", "shops",
  },

  -- What is read and filled in by those who apply.
  fair_admission_paper = {
    "admission|admissions paper|papers|letter|form|page|mailings", "application forms|papers",
    "application",
    "admission materials|documents|forms|packet|notices|letters|information|policy",
    "admissions materials|documents|forms|packet|notices|letters|information|policy|process",
    "applications", "all materials", "every form", "packet", "forms", "brochure", "letters",
    "viewbook", "notices", "materials", "recruitment materials", "acceptance", "waitlist letter",
    "instructions", "open house materials", "everything",
    "every document|page|paper|letter|notice|form|step|item",
    "all forms|documents|papers|letters|notices|written", "admission process",
    "each form|document|letter|notice", "documents used", "communications", "flyers",
    "thing we hand", "form", "letter", "notice", "offer letter", "description", "descriptions",
    "document", "documents", "all", "each", "every", "paper", "papers", "packets", "web page",
    "website", "portal", "video", "tour", "flyer", "mailing", "appeal", "text", "texts", "words",
    "page", "pages", "correspondence", "anything",
    include = { "admissions_materials" },
  },

  -- Both English and the language of the home.
  fair_both_languages = {
    "english and (the) primary|home|native|family's", "spoken at home", "in english and",
    "english and in", "in both english", "english and the|each|their|a|its|your|his|her",
    "english plus", "in two languages", "primary language of the home", "language of the home",
    "home|primary|native|preferred|family language", "as well as english",
    "in addition to english", "besides english", "alongside english", "side by side",
    "language on file", "language spoken at home", "language spoken in the home", "bilingual",
    "languages of the families", "language the family|household|parent",
    "language of each|the|every family|applicant|household", "in the language", "in a language",
    "goes out in english alone", "not in english only", "language version",
    "family's own language", "their own language", "english on one side", "along with english",
    "english on one", "in pairs", "as a pair", "together with english", "both languages",
    "and in english", "and english", "with english", "beside the english", "beside english",
    "two columns", "facing page", "english with", "with the english", "english version",
    "two versions", "next to english", "english side", "translat*", "language you",
    "language they", "home language", "languages", "english or",
    "in six|five|four|seven|eight|three|two", "in that language", "in that", "as well",
  },

  fair_catalog = {
    "program of studies", "programme of studies", "course catalog|catalogue|guide|book",
    "catalog", "catalogue", "programs of study", "program of study", "course of studies",
    "program guide", "course booklet", "course guide", "course book", "program booklet",
    "school catalog", "catalogs",
  },

  fair_online = {
    "website", "web site", "web page", "webpage", "online", "on line", "internet", "on the web",
    "home page", "web", "posted electronically", "district site", "school site", "homepage",
    "link", "site", "page", "posted", "digital", "on our", "url", "downloadable", "social media",
    "screen", "portal",
  },

  fair_to_applicants = {
    "applicant", "who apply|applies", "applying", "application packet|form|materials",
    "with the form|application|forms", "with each application", "candidate",
    "prospective student|family|families", "with every application", "families who request",
    "each application", "interested in applying", "apply", "applies", "application", "applicants",
    "each student who", "every student who", "those who ask", "hands of", "every family",
    "eighth grader", "candidates", "whoever", "applied", "seeking admission", "seeking entry",
    "with their forms", "each family",
  },

  -- Signed word that the law is kept.
  fair_attest = {
    "attest~", "attestation", "certif*", "signature", "sworn", "swear", "affirm*", "declaration",
    "declares", "assurance", "assure~", "vouch~", "signed statement", "put his|her|their name",
    "written statement", "affidavit", "confirms in writing", "signed", "signs", "signing", "vow",
    "oath", "over signature", "in writing that", "vouches", "executes", "executed",
    "certification", "formal statement", "letter of assurance", "under penalty", "avow",
    "testif*",
    include = { "certify_verb" },
  },

  fair_chief = {
    "superintendent", "superintendent director", "chief executive", "chief executive officer",
    "dr", "head of the district|school|schools", "she", "he", "chief school", "director",
    "district head",
    include = { "superintendent" },
  },

  fair_lawful = {
    "comply", "complies", "compliance", "complied", "lawful", "laws", "legal", "legally",
    "statute", "regulation", "603 CMR", "civil rights", "conform*", "consistent with",
    "in accordance with", "in accord with", "meets|meet the requirements", "law", "chapter 74",
    "c 76", "statut*", "regulat*", "nondiscriminat*", "non discrimination", "title VI", "obey~",
    "faithful", "abid*", "CMR", "section 5", "legal requirement", "in line with", "discriminat*",
  },

  -- Going to the families of younger students.
  fair_outreach = {
    "recruit*", "visit~", "shown", "tour~", "open house", "evening|night for", "meet~ with",
    "outreach", "tour", "information session|night|evening|meeting", "presentation", "showcase",
    "workshop", "go~ to", "speak~ to|with|at", "ambassador", "invite~", "invitation", "explorat*",
    "table at", "call~", "contact~", "career day", "booth", "host~", "shadow day", "reach~ out",
    "reach~", "shop day", "meeting for", "postcard", "go to", "goes to", "go into", "goes into",
    "supper", "spoke to|with|at|about", "recruiter", "visit", "visits", "invited", "tour bus",
    "slide show", "dinner", "panel", "demonstration", "showing", "come~ to see", "taster",
    "sampling", "day at", "expo", "guides", "open day", "hear from", "presented", "presents",
    "meetings", "host", "meet", "session for", "arranges with", "we invite", "walk the shops",
    "invite you",
    include = { "outreach" },
  },

  fair_middle = {
    "middle school", "grade 7|8|seven|eight|six|6|5|7 and", "grades 7|8|6|5|six|seven",
    "7th|8th|6th|seventh|eighth|sixth grade|grader|graders", "eighth", "seventh",
    "sending school|town|district|community|communities", "junior high", "feeder school",
    "k 8 school", "elementary and middle", "member town", "sending", "eighth grade",
    "grade eight", "grade 8", "middle", "grade six", "younger", "k 8", "intermediate school",
    "eighth graders", "lower school", "seventh and",
  },

  -- Graduation.

  -- Success in courses that the district vouches for.
  fair_course_pass = {
    "coursework", "course work", "certified course", "certified class", "courses", "classes",
    "district certified", "passing grade", "satisfactor*", "successful completion|work",
    "completion of", "pass~ the|each|all|every", "completing", "earn~ credit", "complete~ the",
    "finish*", "complete~", "passed", "passing", "pass~", "passes", "complete", "completed",
    "completion", "satisf*", "course", "earned", "grade of", "success", "successful*", "grades",
    "earn~", "finish",
  },

  fair_mastery = {
    "mastery", "master~", "mastered", "proficient work", "proficiency in the standards|content",
    "knows the content",
    "final|common|summative|year end|end of course|end of year|culminating assessment|exam|examination|task|project",
    "portfolio", "capstone", "performance task", "command of the", "knowledge and skills",
    "learned the", "mastering", "shows that", "learned", "has been learned", "command",
    "knowledge of", "demonstrat*", "proficient", "competent", "final", "exam", "examination",
    "project", "exhibition", "performance", "evidence of learning", "work", "level showing",
    "standard",
  },

  fair_no_test = {
    "no test", "no state test", "without a test", "not a test", "no score", "not MCAS", "no mcas",
    "no longer", "instead of", "rather than", "in place of", "not by", "not on a",
    "not depend on", "not the score", "replaces", "not hinge", "test score", "test scores",
  },

  -- A number on a state test as the way.
  fair_test_bar = {
    "scaled score", "passing score", "pass the grade 10", "pass the state", "must pass MCAS",
    "pass the tenth", "pass mcas", "attain a score", "score of 472", "reach~ the passing",
    "and pass", "passes the grade", "pass all three|both state",
  },

  fair_governing = {
    "school committee", "board of education|trustees|directors", "governing board|body|council",
    "school board", "board", "committee", "trustees", "governing", "directors", "council",
    "members", "member", "motion", "meeting", "open session", "roll call", "commission", "6 1",
    "7 0", "5 2",
  },

  fair_voted = {
    "voted", "vote", "votes", "approve~", "approved", "approval", "adopt~", "adopted", "adoption",
    "ratif*", "enact*", "passed by", "acted", "resolution", "accepted by", "carried", "motion",
    "moved", "unanimous*", "ayes", "yeas", "so ordered", "resolved", "signed off", "sanction*",
    "accepts", "passed", "in favor", "endorsed", "authoriz*", "second reading", "carries",
  },

  fair_public = {
    "website", "web site", "posted", "post~", "publish*", "public", "online", "publicly",
    "internet", "web page", "program of studies",
    "available to all|any|the|every|families|parents", "printed in", "distributed",
    "on request to any", "town library", "anyone", "released", "library",
    "sent to every|all|each|families", "mailed", "made known", "webpage", "site", "page",
    "on the wall", "view", "view it", "download", "bulletin", "newspaper", "read by", "read it",
    "open to", "shared with", "on display", "circulated", "anybody", "copies", "guide",
    "handbook", "announce*", "make~ known", "link", "on our", "televised", "newsletter",
    "sent home", "community",
  },

  -- A country other than this one.
  fair_country = {
    "brazil", "haiti", "guatemala", "el salvador", "honduras", "dominican republic", "cape verde",
    "ukraine", "somalia", "syria", "afghanistan", "nepal", "vietnam", "cambodia", "colombia",
    "venezuela", "ecuador", "mexico", "peru", "congo", "iraq", "burma", "china", "india",
    "portugal", "angola", "philippines", "morocco", "egypt", "russia", "pakistan", "bangladesh",
    "cuba", "nigeria", "ethiopia", "eritrea", "uganda", "kenya", "yemen", "jordan", "turkey",
  },

  fair_foreign_school = {
    "outside the united states", "abroad", "another country", "other countries", "foreign",
    "overseas", "home country", "country of origin", "prior schooling", "previous schooling",
    "earlier schooling", "other country", "transcripts from", "native country", "countries",
    "in their country", "schooling before", "before a|the|they student|came|arrived",
    "came to this country", "coming to this country", "in this country", "new country",
    "native land", "where they came from", "before immigrat*", "before moving",
    "outside the country", "international transcript|credit|record", "before they came",
    "before arriving|arrival", "homeland", "elsewhere in the world", "before coming", "country",
    "from abroad", "international", "nation", "nations", "national system",
    "outside the us|u|country|states", "out of country", "previous school", "prior school",
    "schooling in", "school in another", "transcript in", "records from",
    include = { "foreign_credit", "fair_country" },
  },

  fair_sheltered_course = {
    "sheltered", "bilingual", "dual language", "SEI", "native language", "home language",
    "in spanish", "in portuguese", "SDAIE", "newcomer math|science|algebra|biology|history",
    "ESL class|course|credit", "ESL I|II|1|2", "co taught", "first language", "supported section",
    "linguistically supported", "in another language", "english learner section",
    "sections for english learners", "immersion",
    "in a student's|their|his|her native|home|first", "in arabic|creole|khmer", "taught in",
    "language of instruction", "ESL courses", "ELD courses|course", "supported course", "ESOL",
    "sections for", "newcomer", "ESL",
  },

  fair_counts = {
    "credit", "credits", "count~", "counts", "same weight", "satisf*", "meets|meet", "toward",
    "towards", "equal", "equivalent", "accept*", "award~", "recogni*", "fulfil*", "honor~",
    "evaluat*", "review*", "same as", "earn*", "transfer", "meet~", "counted", "counting",
    "as good as", "stands for", "stand for", "good for", "apply~", "applied", "worth", "carry",
    "carries", "full", "granted", "grant~", "given", "same", "instead", "back",
  },

  -- Help with the language of a task.
  fair_language_help = {
    "glossary", "word list", "in the home|native|first language", "interpreter", "translat*",
    "read aloud", "oral*", "language support", "linguistic support|accommodation|help|scaffold",
    "language support|accommodation|help|scaffold|aid", "accommodation",
    "bilingual dictionary|dictionaries|glossary|glossaries", "word to word", "dictionary",
    "in the home|native|first|primary|own language", "home language", "native language",
    "first language", "in their own language", "language they", "oral", "orally", "translated",
    "translation", "scaffold*", "supports", "language accommodations", "sentence frame",
    "language the student", "visual", "extra time", "EL supports", "with the same language",
    "with help in english", "linguistic", "in any language", "either language",
    "sentence starter", "starters", "word bank", "answers in", "answer in", "respond in",
    "explain in", "written or spoken", "aloud", "support", "with a dictionary", "spoken",
    "modified language", "simplified language", "plain language", "bilingual", "in spanish",
    "in creole", "in portuguese", "any language",
  },

  fair_late_arrival = {
    "come~ late", "those who come|arrive", "arrive~ late|in|at", "enter~ late|in|at",
    "late entrant", "fifth|extra|additional year", "fifth year", "sixth year", "five years",
    "six years", "five year", "six year", "beyond four years", "more than four years",
    "additional year", "extra year", "late arriv*", "late entr*", "arriv* late",
    "arrive~ at|in|after|as|aged|with", "age 16|17|18|19|20|21|22",
    "age sixteen|seventeen|eighteen|nineteen|twenty|twenty", "sixteen or older",
    "seventeen or older", "until age|22|21|they", "aged 22|21|twenty", "age of 22|21|twenty",
    "timetable", "extended", "longer", "more time", "older newcomer|student|arrival",
    "enter~ in grade|the", "first enroll* at|in|after", "evening program|school",
    "alternative pathway", "individual plan|pathway|timetable", "personal plan",
    "flexible pathway", "come to us at", "over age", "overage", "who come late", "join~ us in",
    "grade 11", "eleventh grade", "summer", "turn 22", "twenty second birthday",
    "tenth grade or later", "after grade nine|ten", "pathway", "late in high school",
    "arrived in", "junior year", "after age", "age 17", "late", "later", "arrive~", "arriving",
    "over seventeen|sixteen|eighteen", "twilight", "older", "compressed", "extra",
    "come~ from abroad", "enter~ high school", "entered", "new in grade", "grade 10", "grade 12",
    "joined in", "enrolls in", "track for", "sixteen", "seventeen", "eighteen", "twenty",
    "age 16", "extra years", "time to finish", "night school", "individual plan", "more years",
    "adult", "recently",
    include = { "late_arrival_pathway" },
  },

  -- State tests.

  fair_state_test = {
    "MCAS", "state test|tests|testing|assessment|assessments|exam|exams",
    "statewide test|tests|testing|assessment|assessments", "CAASPP",
    "state's test|tests|assessment|assessments", "comprehensive assessment", "smarter balanced",
    "SBAC", "PARCC", "regents", "STAAR", "state academic assessment|test",
    "state achievement test", "state content test", "state mandated test|assessment",
    "grade level state test", "state accountability test|assessment",
    "state program of assessment", "statewide program", "state math|science|ELA|english",
    "california assessment of student performance", "NJSLA", "tests of the state",
    "state examinations", "state examination", "statewide academic", "examinations of the state",
    "state's examination", "tests for the state", "content test", "the state math",
    "grade level test", "accountability test", "LEAP", "ISASP", "FSA", "Keystone", "PSSA", "OSTP",
    "grade 3|4|5|6|7|8|10 test|tests|exam", "tests in math|mathematics|english|science|reading",
    "state score|scores", "statewide",
  },

  fair_tests = {
    "test", "tests", "tested", "testing", "exam", "examination", "examinations", "assessment",
    "assessments", "test day", "session", "window", "administration", "examiner", "proctor",
    "score report|reports", "scores",
  },

  fair_first_year = {
    "first year", "first 12 months", "first twelve months", "less than one year|12|twelve|a",
    "fewer than twelve|12", "year one", "within one year|12|twelve", "recently arrived",
    "enrolled for the first time|after", "new to us|u", "new this year", "twelve months",
    "12 months", "newly arrived", "arrived after|since|this", "not yet been", "in the country",
    "initial year", "us schools", "first school year", "year of schooling|enrollment|attendance",
    "under one year", "under a year", "first twelve", "12 months or", "fewer than 12",
    "in their first", "in his first", "in her first", "new arrival", "newcomer", "year 1",
    "under 12", "recently", "less than 12", "new to the country", "since arrival", "year or less",
    "within the last|past", "one year or", "in this country only|for", "one year or less|fewer",
    "been here less|only|under",
    include = { "first_year_rule" },
  },

  fair_ela_only = {
    "ELA", "english language arts", "language arts", "reading and writing test", "reading test",
    "english test", "one test", "english exam", "english part|portion|section",
    "english assessment", "english and language", "reading", "english", "literacy test",
    "reading language", "RLA",
  },

  fair_leave_out = {
    "optional", "need not", "exempt*", "excus*", "skip*", "may omit", "omit", "not required",
    "exception", "waive*", "leave out", "left out", "may choose", "choice", "except",
    "not have to", "may be spared", "spared", "may forgo", "forgo", "may decline", "option",
    "may sit out", "sit out", "except for", "passed over", "only one", "in place of",
    "does not take", "do not take", "not be required", "pass up", "may miss", "=may be exempt",
    "released", "free of", "may be left", "not take", "no ela", "leave", "left", "let off", "opt",
    "once", "one time", "not count", "substitut*", "in lieu", "access instead", "not sit",
    "need only", "pass", "only exception", "alone", "single", "sole",
  },

  fair_english_test = {
    "ACCESS", "ELPAC", "WIDA", "ELPA21", "NYSESLAT", "TELPAS",
    "english proficiency test|assessment", "ELP test|assessment",
    "language proficiency test|assessment", "proficiency assessment|test",
    "english language proficiency",
    include = { "access_test" },
  },

  fair_test_help = {
    "accommodation", "linguistic support", "language support", "word to word", "dictionary",
    "dictionaries", "glossary", "glossaries", "accessibility feature", "EL support",
    "designated support", "edition", "text to speech", "read aloud", "extended time", "supports",
    "testing variation", "test supports", "allowed help", "linguistic aids", "word list",
    "bilingual edition|version|form|booklet", "LAT", "bilingual word", "oral translation",
    "translated test", "scribe", "bilingual", "small group", "directions in", "native language",
    "read to", "linguistic", "language aid", "language aids", "aids", "EL feature", "designated",
    "helps", "named in their plan", "support", "translation", "home language directions",
    include = { "test_accommodation" },
  },

  -- Helps that only English learners have.
  fair_el_help = {
    "word to word", "bilingual dictionary", "bilingual dictionaries", "bilingual glossar*",
    "bilingual word list", "bilingual edition", "spanish edition", "linguistic support",
    "linguistic accommodation", "english learner accommodation|support",
    "EL|ELL|ML|LEP accommodation|support|feature", "LAT", "language accommodation",
    "translated directions|test|glossary", "language support", "directions in", "linguistic aid",
  },

  fair_noted = {
    "noted", "written|entered|logged|listed (down) (in)", "on record", "record*", "document*",
    "enter~", "entered", "log", "logged", "written", "write~", "list~", "listed", "form", "PNP",
    "SR PNP", "on file", "file", "filed", "registration", "marked", "mark~", "checklist", "sheet",
    "kept in", "put in writing", "in writing", "uploaded", "in the platform", "folder",
    "database", "chart", "spreadsheet", "profile", "writes", "initial", "initials", "tick",
    "ticked", "sign off", "signed", "keeps", "log book", "tracked", "printed for",
    "in the system", "PAN", "pearson", "plan", "checked off", "verified", "confirmed in", "box",
    "on each", "entry", "TIDE", "student file", "on paper", "tracker", "roster", "put down",
    "down", "report",
  },

  fair_used = {
    "use~", "used", "give~", "given", "provid*", "receiv*", "get~", "have", "has", "gets", "with",
    "desk", "available", "entitled", "allow*", "permit*", "approved", "assigned", "chosen",
    "selected", "on the table", "hand~", "handed", "ready", "in hand", "at hand", "make~ sure",
    "check*", "must", "apply", "applied", "shall", "offered", "deliver*", "supplied", "put in",
    "set up", "administ*",
  },

  -- The Seal of Biliteracy.

  fair_seal = {
    "seal of biliteracy", "biliteracy seal", "biliteracy award", "bilingual diploma seal",
    "biliteracy", "SSOB", "bilingual seal", "seal for bilingual", "state seal",
    "award for two languages", "multilingual seal", "biliterate", "Seal", "the seal",
    "seal letter|announcement|notice|recipient|candidate|award|program|criteria|testing",
    "bilingual diploma award", "bilingual diploma", "two languages", "state's award",
    "bilingual award", "award of biliteracy", "seal", "seals", "seal of", "bilingualism award",
    "dual language award", "language award", "in two languages", "two language medal", "medal",
    "the honor", "two tongues", "biliteracy list",
  },

  fair_seal_notice = {
    "notice", "letter", "flyer", "mailing", "mail~", "mails", "announcement", "announce*",
    "information", "page", "e mail", "email", "written", "send~", "sent", "print*", "bulletin",
    "newsletter", "leaflet", "booklet", "postcard", "insert", "packet", "post", "brochure",
    "card", "notif*", "inform*", "writes", "inform", "sheet", "message", "memo", "circular",
    "version", "text", "read", "hear",
  },

  fair_everyone = {
    "all", "every", "each", "whole", "entire", "everyone", "everybody", "nobody", "no family",
    "no home", "not only", "regardless", "any", "without exception", "universal", "k 12",
    "elementary included", "household", "households", "homes",
    include = { "all_parents" },
  },

  fair_purpose = {
    "purpose", "why", "is for", "what for", "means", "designed", "established", "honor~",
    "honoring", "value~", "recogni*", "meant to", "in order to", "intended", "celebrat*",
    "reward~", "benefit*", "encourage~", "aim", "goal", "certif*", "attest*", "shows", "show~",
    "worth", "promote~", "what is", "what it is", "to prepare", "reason for", "exists",
    "is given to", "pays tribute", "acknowledg*", "about the", "prize", "proof", "tells",
    "aim of", "explained the", "keeping languages",
  },

  fair_eligible = {
    "who", "eligib*", "qualif*", "earn~", "earns", "criteria", "must", "requirement",
    "requirements", "any senior", "to receive", "open to", "candidates", "student who",
    "students who", "reach", "needed", "need", "any graduating", "how to earn", "may apply",
    "what you need", "conditions", "attain", "able to", "applicant", "standard",
  },

  fair_english_side = {
    "english", "ELA", "language arts",
  },

  fair_measure = {
    "score", "criteria", "criterion", "proficien*", "SAT", "ACT", "ACCESS", "measure", "measures",
    "coursework", "grade", "accepted", "test", "tests", "assessment", "requirement", "level",
    "literacy", "MCAS", "average", "GPA", "credits", "courses", "list", "rules", "exam",
    "current", "diploma", "standard", "options", "2026", "essay", "portfolio",
  },

  fair_transcript = {
    "transcript", "permanent record", "cumulative record", "official record", "academic record",
    "school record", "student record", "record of", "permanent file", "record card",
    "student's record", "cumulative folder", "records", "record of grades",
  },

  fair_award_mark = {
    "insignia", "sticker", "emblem", "mark", "medallion", "cord", "stamp*", "affix*", "seal",
    "notation", "symbol", "medal", "imprint", "embossed", "diploma", "device", "words", "wording",
    "designation", "award", "honor*", "endorsement", "entry", "icon", "decal", "note", "line",
    "insigne", "recognition", "biliteracy", "logo", "code",
  },

  fair_no_cost = {
    "pays for", "free", "at no cost", "no cost", "paid by", "cover~", "covers", "no charge",
    "no fee", "fee is paid", "bears", "bear~ the", "expense of", "district's expense",
    "pay nothing", "pays", "district pays", "without cost", "costs nothing", "nothing to pay",
    "fees are", "budget*", "funds", "fund", "purchas*", "buys", "on us", "waiv*", "reimburs*",
    "without charge", "picks up", "not charged", "absorb*", "costs families nothing",
    "costs the student nothing",
    include = { "free_of_charge" },
  },

  fair_rare = {
    "less common", "less commonly", "any language", "every language", "no ready made",
    "low incidence", "rare", "rarely",
    "no published|standard|commercial|printed|vendor|test|exam|ready", "languages without",
    "languages that are not|no", "not taught", "home tongue|tongues", "home language|languages",
    "heritage", "native language|languages", "whatever language", "whichever language",
    "all languages", "smaller languages", "portfolio", "rater", "examiner in", "rater in",
    "no vendor", "home", "families speak", "spoken at home", "language you", "language they",
    "mother tongue", "unusual", "uncommon", "small languages", "not offered", "not sold",
    "custom", "examiners", "first language", "other languages", "community languages", "beyond",
    "tribal", "indigenous", "mayan", "somali", "tigrinya", "kinyarwanda", "khmer", "kriolu",
    "chuukese", "native tongue", "own language", "my language", "find~ an evaluator",
  },

  -- In the company of others.

  fair_together = {
    "together", "side by side", "with other students|pupils|children",
    "with english proficient|speaking|fluent", "with native", "alongside", "with the whole|rest",
    "with non EL|ELL|english", "mixed classes|class|groups|homerooms|sections", "with never",
    "general classes|education|classrooms", "with everyone", "with their|the same grade|age",
    "with classmates|peers|schoolmates|children|students", "with the others", "with english",
    "with their peers|classmates|schoolmates|grade",
    "regular classes|classrooms|homerooms|sections",
    "same classes|classrooms|homerooms|tables|rooms|lunch|sections", "with all other",
    "shared with", "with students who", "with pupils who", "with children who",
    "ordinary classes", "with fluent", "join|joins the|their", "integrat*", "inclusive",
    "in the company of", "with the general", "with monolingual",
    "mainstream class|classes|classrooms", "with age mates", "with proficient",
    "as everyone else", "not apart", "general classmates", "classmates",
    "with pupils|students|children of", "mixed", "mainstream", "with general",
    "english speaking classmates|peers|students|pupils", "english proficient", "non EL",
    "non ELs", "non ELL", "native speakers", "with peers", "peers", "other pupils",
    "other students|children", "everybody else", "everyone else", "with all", "share~",
    "sit with", "sit beside", "beside", "general education", "among", "schoolmates", "in common",
    "fellow", "fellows", "same room", "whole grade", "grade mates", "gradelevel", "common school",
    "one roof", "homeroom with", "the rest of", "regular class", "never EL", "monolingual",
    "same teachers",
    include = { "integration_with_peers" },
  },

  fair_apart = {
    "segregat*", "separat*", "isolat*", "apart", "self contained", "EL|ELL|ESL only",
    "only english learners|ELs|ELLs", "only of", "by themselves", "of their own", "set off",
    "kept away", "away from", "taught alone", "newcomer", "sheltered class|classes|setting",
    "among themselves", "group* together", "separate", "separately", "special class", "own class",
    "pulled out", "pull out", "set apart", "separation", "grouped", "a wing", "own room",
    "isolation", "segregation",
  },

  fair_needed = {
    "necessary", "needed", "need", "needs", "require*", "program's goals", "goals of the program",
    "educational goals", "goal", "goals", "justif*", "reason", "called for", "demands",
    "calls for", "purpose", "instruction in english", "language lessons",
    "ESL lesson|period|time|block|instruction", "essential", "unnecessar*", "unwarranted",
    "extent", "sound", "minimum", "no more", "as short", "part of the day",
    "direct instruction|english|teaching", "english lesson", "only", "unless", "except",
    "only as", "justification", "academic reason", "instructional reason", "pedagogic*", "avoid*",
  },

  fair_shared_day = {
    "lunch", "recess", "art", "arts", "music", "physical education", "gym", "PE", "specials",
    "assembly|assemblies", "field trips", "homeroom|homerooms", "electives", "elective",
    "activities", "classes", "class", "math", "mathematics", "science", "school day", "schedule",
    "advisory", "all subjects", "rest of the day", "clubs", "library", "courses", "programs",
    "settings", "instruction", "tables", "building", "meals", "cafeteria", "playground",
    "subjects", "everything else", "sections", "table", "lessons", "all", "labs", "lab",
    "homeroom", "social studies", "history", "work", "projects", "gatherings", "the school",
    "events", "sports", "school life", "all other", "everything", "rest", "the day", "hours",
    "period", "periods", "content", "academics", "shop", "trips", "choir", "band",
    "extracurricular", "remainder", "breakfast", "play", "games",
  },

  fair_most_day = {
    "all", "every", "everything", "rest", "remainder", "most", "other", "whole", "throughout",
    "always", "unless", "except", "save", "aside", "apart from", "other than", "outside", "only",
    "day", "lunch", "recess", "gym", "art", "music", "homeroom", "assembl*", "specials", "core",
    "PE", "physical education", "full", "together", "clubs", "activities",
  },

  fair_separate_class = {
    "newcomer",
    "separate class|classes|instruction|room|program|setting|classroom|group|placement",
    "self contained", "made up only of", "apart from", "welcome class|center", "separate",
    "separated", "separation", "reception class|center", "EL only", "intake class",
    "away from their peers|classmates|other", "stand alone program", "bilingual center",
    "SLIFE class|program", "sheltered only", "segregated",
    "intensive english class|program|center", "international center|academy",
    "reception class|classes|room", "welcome class|classes|room", "port of entry",
    "transitional class|program", "intensive class|program|center", "in the newcomer",
    "transition class", "sheltered class", "sheltered classes", "orientation class|program",
    "class for newcomers", "special class",
    include = { "newcomer_program" },
  },

  fair_time_limit = {
    "no more than", "no longer than", "at most", "limit*", "temporary", "temporarily", "brief",
    "short", "shortest", "maximum", "not exceed", "not to exceed", "at the latest", "as soon as",
    "only as long as", "end after", "ends after", "up to", "only until", "one semester|year|term",
    "two semesters|terms", "transition*", "cap", "capped", "fades", "ceiling", "within",
    "eighteen months", "for one", "not last", "last no", "lasts no", "never longer", "never more",
    "may stay", "longest", "not remain", "for only", "exit date", "not beyond", "outer limit",
    "time bound", "twelve months", "12 months", "expires", "for at most", "half the day",
    "portion of the day", "part of the day", "first semester|year", "days", "weeks", "months",
    "limit is", "one school year", "one year", "two years", "18 months", "a year", "one semester",
    "two semesters", "longest stay", "at the most", "more than", "cannot exceed",
    "no student|pupil|child stays", "exceed", "released", "leaves", "leave", "stays", "terminate",
    "ends", "end", "move out", "moves out", "by the end", "half year", "maximum stay",
    "short term", "longer than", "semester", "not meant to last",
  },

  fair_looked_at_again = {
    "review*", "re exam*", "reexam*", "reconsider*", "reassess*", "look* at", "check*",
    "revisit*", "re evaluat*", "reevaluat*", "decide* again", "meets on", "consider* again",
    "examined", "asks whether", "ask whether", "monitor*", "evaluat*", "assess*", "conference on",
    "taken up", "discuss*", "progress check", "comes up", "come up", "looked at", "examin*",
    "decid*", "go over", "goes over", "weigh*", "consider*", "determine", "re decide",
    "conference", "meets about", "checks", "team meets", "re examine", "re think", "reopened",
    "check in", "renewed", "renew", "justified", "ready to", "readiness", "released sooner",
    "asked again", "report on each",
  },

  fair_one_by_one = {
    "each student|pupil|child|newcomer|learner|EL|ELL|placement|case|schedule|one|name",
    "every student|pupil|child|newcomer|learner|EL|ELL|placement|case|one|name", "pupil by pupil",
    "student by student", "child by child", "individual", "individually", "student's", "child's",
    "pupil's", "newcomer's", "learner's", "case by case", "per student", "one by one", "by name",
    "his or her", "that student", "one at a time", "name by name", "a student", "the student",
    "your child", "the child", "each child's", "every child's", "each student's", "each pupil's",
    "each file", "every file", "file", "case", "cases", "personal", "one child", "of each",
    "of every", "for each", "for every", "individual student|child|pupil", "schedule of each",
    "each one", "he may", "she may", "he is", "she is", "his", "her", "each", "every",
    "per pupil",
  },

  fair_equal_quality = {
    "comparable", "equal", "equally", "equivalent", "same", "as good as", "no worse", "no less",
    "on a par", "on par", "match*", "as those", "as other", "like those", "not inferior",
    "parity", "as elsewhere", "equal footing", "identical", "as any other", "equity",
    "as everyone", "of the kind", "just like", "not lesser", "as well", "full range",
    "same range", "every course", "all courses", "like any other", "regular classroom",
    "real classroom", "proper classroom", "standard classroom", "in no way", "similar", "as new",
    "as good", "as wide", "as well equipped", "neither better nor worse", "better nor worse",
    "as large", "as many", "as bright", "as warm", "as recent", "as any", "no poorer", "no fewer",
    "no smaller", "no older", "not second", "second rate", "hand me down", "leftover",
    "like everyone", "everyone else's", "of equal", "as up to date", "up to date", "first rate",
    "what others", "as every other", "no different",
  },

  fair_rooms = {
    "room", "rooms", "classroom", "classrooms", "space", "spaces", "facility", "facilities",
    "hallway", "closet", "furniture", "location", "quarters", "ventilation", "premises", "lab",
    "laborator*", "door", "desks", "heat", "windows", "lighting", "own room", "apparatus",
    "whiteboard",
  },

  fair_supplies = {
    "material", "materials", "textbook", "textbooks", "texts", "books", "technology", "device",
    "devices", "equipment", "supplies", "computers", "laptops", "laboratories", "labs",
    "resources", "software", "apparatus", "book", "chromebook*", "tools", "kits", "workbook",
    "paper", "calculators", "instruments", "printed", "laboratory",
  },

  fair_offerings = {
    "course", "courses", "course offerings", "offerings", "electives", "subjects", "curriculum",
    "classes offered", "programs", "catalog", "program of studies", "AP", "honors", "choice of",
    "range of", "range of studies", "choice", "choices", "choose", "subject", "studies",
    "program", "classes", "elective", "arts", "clubs", "advanced", "sequence", "menu",
  },

  fair_section = {
    "section", "sections", "class section|sections|list|lists", "class lists", "classes",
    "course", "courses", "homeroom", "homerooms", "schedule", "schedules", "rosters", "roster",
    "master schedule", "timetable", "class", "scheduling", "schedul*", "loaded", "load",
    "seating", "enrollment", "enrolments", "classrooms", "teams", "team", "list", "lists",
    "roster check", "program cards",
  },

  fair_clustered = {
    "cluster*", "concentrat*", "bunch*", "share of", "percent", "percentage", "proportion",
    "grouped together", "over represented", "overrepresent*", "lopsided", "number of",
    "numbers of", "how many", "distribut*", "spread", "uneven*", "imbalance*", "balance*",
    "isolat*", "packed", "majority", "disproportion*", "more than", "too many", "piled",
    "placed together", "segregat*", "where ELs|english", "are ELs", "heavy", "by EL status",
    "EL status", "bunched", "bunch", "bunching", "pile*", "crowd*", "lumped", "lump", "share",
    "shares", "balance", "concentrated", "all in one", "in one",
    "same section|class|homeroom|room", "together", "stacked", "skew*", "spreads", "even",
    "fair share", "more than half", "pattern*", "pocket*", "segregated", "clump*", "unbalanced",
    "out of proportion", "over a third|half", "heavily", "counts of", "density", "dumping",
    "where they are", "collected", "collect~ in", "out of balance", "drift~", "same few",
    "most of the class",
  },

  -- Two teachers, one class.

  fair_two_teachers = {
    "co taught", "co teach*", "coteach*", "cotaught", "push in", "team taught", "team teach*",
    "shared class|classroom|section|block", "shared room", "two teachers", "two adults", "pair",
    "pairs", "paired", "partner", "partners", "joint section|class|lesson",
    "two licensed|certified|qualified", "integrated ENL|ESL", "inclusive ESL",
    "collaborative class|section|teaching|model", "teach together",
    "inside the content|subject|mainstream class|classroom", "in class ESL", "side by side",
    "share a class|classroom|section", "same room", "in your room", "one classroom", "plug in",
    "two professionals", "shared ESL", "parallel teaching", "station teaching", "both teachers",
    "two educators", "jointly taught", "shared taught", "shared teach*", "pushing in",
    "teaches jointly", "teach jointly", "jointly", "sharing a", "share~ a|the|one", "both names",
    "team of", "a team", "the pair", "steps in", "step in", "joins the", "joined by", "adult 1",
    "adult 2", "two names", "half of a|the team", "partnership", "co", "collaborat*", "in class",
    "inside the", "shared", "the two of them", "in the room", "in the same room", "both",
    "coteach", "tandem", "alongside the", "two people", "twin", "dual staffed",
    include = { "co_teaching", "push_in" },
  },

  -- Sure signs that two teach one class.
  fair_pair_sure = {
    "co taught", "co teach*", "coteach*", "cotaught", "push in", "pushing in", "pushes in",
    "team taught", "team teach*",
    "shared class|classroom|section|block|room|lesson|taught|teaching", "two teachers",
    "two adults", "two professionals", "two educators", "both teachers", "share a|the|one",
    "sharing a|the", "integrated ENL|ESL", "inclusive ESL", "teach together", "in class ESL",
    "plug in", "parallel teaching", "station teaching", "adult 1", "both names",
    "the two of them", "in your room", "inside the content|subject|mainstream|regular",
    "teaches jointly", "teach jointly", "shared taught", "pair of teachers", "co teacher",
    "teachers together", "teaches with", "teacher inside|in the classroom", "the team taught",
    "a team taught", "step in", "steps in", "this pair", "the pair", "any other pair",
    "half of a team", "sharing a class",
    include = { "co_teaching", "push_in" },
  },

  fair_esl_side = {

    "ESL|ENL|ELD|ESOL|EL|ELL teacher|specialist|educator|instructor|partner|professional|staff|co teacher",
    "ESL license|licensed|certif*|licence|credential", "language teacher|specialist",
    "certified ENL|ESL|ESOL|ELD", "licensed in|for english|ESL|ENL", "state ESL license",
    "english as a second language", "english language development",
    "teacher of english as a second|new|learners", "english learner teacher|specialist",
    "multilingual teacher|specialist", "english language specialist|teacher", "ESL", "ENL",
    "english learner license", "TESOL", "TESL", "ELD", "ESL teacher", "language person",
    "language teacher", "language half", "language partner", "specialist", "english teacher of",
    "EL teacher", "bilingual teacher", "ESL partner",
    include = { "esl_teacher", "esl_license" },
  },

  fair_licensed = {
    "licens*", "certif*", "credential*", "endors*", "holds", "qualified", "authorization",
    "authorized", "license", "licence", "certificate", "degree", "fully qualified",
    "completed the", "training", "endorsement", "qualification", "has the", "holding", "holders",
    "credentialed", "SEI", "sheltering", "sheltered", "RETELL",
  },

  fair_subject_side = {
    "content teacher", "subject teacher", "classroom teacher", "subject area teacher",
    "content area teacher", "mathematics teacher", "math teacher", "science teacher",
    "history teacher", "general education teacher", "core teacher", "grade level teacher",
    "mainstream teacher", "subject matter teacher",
    "content educator|specialist|partner|co teacher", "regular teacher", "homeroom teacher",
    "teacher of the subject|content", "certified in the subject|content",
    "licensed in the subject|content", "subject specialist|partner", "subject license",
    "social studies teacher", "english teacher", "academic teacher", "colleague", "biology",
    "history", "her subject", "his subject", "their subject", "in the subject", "content",
    "classroom", "grade teacher", "mathematics", "science", "chemistry", "social", "partner",
    "general educator", "core", "humanities", "english",
    include = { "content_teacher" },
  },

  fair_lead = {
    "lead*", "responsib*", "answerable", "answers for", "accountable", "in charge",
    "takes charge", "owns", "own", "teaches", "teach", "plans", "plan", "takes the", "carries",
    "chooses", "writes", "sets", "handles", "directs", "brings", "explains", "judges", "delivers",
    "task", "attends to", "sees to", "looks after", "duty", "provides", "role", "job", "models",
    "analyzes", "supplies", "instructs", "take", "guides", "designs", "takes", "is for", "leads",
    "lead", "led", "runs", "does", "responsible", "decides", "presents", "introduces",
    "reports on", "grades",
  },

  fair_language_part = {
    "language", "english development|growth", "language objective", "language demands",
    "academic language", "vocabulary", "language goals", "language portion",
    "language development", "discourse", "talk and writing", "english", "language growth",
    "language side", "english of", "sentence", "english language", "talk", "words", "how to say",
    "say", "speak", "read and write", "speech", "grammar", "writing", "reading", "sentences",
    "language goal", "language work", "forms",
  },

  fair_subject_part = {
    "subject", "subject matter", "content", "mathematics", "the math", "science", "history",
    "standards", "concept", "concepts", "content portion|side|objective|goals", "ideas",
    "social studies", "curriculum", "discipline", "cells", "fractions", "treaties",
    "investigation", "investigations", "experiment", "the ideas", "what is learned", "matter",
    "labs", "problems", "theorem", "texts", "knowledge", "skills",
  },

  fair_shared_scoring = {
    "gradebook", "grade book", "grade together|jointly", "grades together|jointly", "marks",
    "grade student|each|the|assessments|tests|work", "score*", "scoring", "quizzes", "quiz",
    "common assessment|assessments", "co assess*", "shared assessment|assessments|rubric",
    "rubric", "student work", "joint assessment", "assess* together|jointly", "assessments",
    "test together", "tests", "grading", "assessment", "mark work", "marking", "grades",
    "arrive jointly", "marks of", "every quiz", "one gradebook", "same rubric", "scored", "score",
    "graded", "marked", "evaluate", "common test", "common tests", "exam", "tasks", "portfolios",
    "progress", "results", "look at work", "assess", "report card", "report cards",
  },

  fair_plan_together = {
    "plan* together", "co plan*", "joint planning", "common planning", "shared planning",
    "planning period|time|block|meeting", "plan* lessons|units|jointly|weekly|the",
    "common preparation", "common prep", "preparation period", "one lesson plan",
    "standing meeting|wednesday|monday|tuesday|thursday|friday", "plan with", "meet weekly|to",
    "prep period|time", "plan|plans|planning for|time|their|at|during|every|each|once|twice",
    "minutes to plan|prepare", "joint prep", "co planning", "planning hours", "prepare lessons",
    "planning session", "weekly meeting", "meet each|every week", "lesson plan",
    "work out lessons", "planning hour", "joint preparation", "plan side by side",
    "same preparation", "in common", "preparation", "plan", "plans", "planning", "planned",
    "prep", "co write", "write", "writes", "build lessons", "meets with", "lesson design",
    "design", "shared calendar", "weekly", "on b days",
    include = { "joint_planning" },
  },

  fair_fixed_time = {
    "scheduled", "schedule", "reserved", "reserve", "set aside", "fixed", "on the grid",
    "built into", "dedicated", "protected", "placed on", "daily", "every day", "each day",
    "per week", "a week", "weekly", "guaranteed", "appear* in|on the", "standing", "blocked",
    "timetabled", "entered in the", "locked", "master schedule", "same time", "programmed",
    "posted", "regular time", "monday", "tuesday", "times a week", "days a week",
    "every other day", "timetable", "same days", "same minutes", "entered upon",
    "start of the term", "not be taken", "year long", "all year", "line in", "assigned", "set",
    "published", "by name", "recurring", "in writing", "before electives", "regularly",
    "calendar", "blocked out", "not be used", "may not be", "cannot be", "nothing else",
    "untouchable", "first", "five days", "days", "wednesdays", "mondays", "each",
  },

  fair_class_time = {
    "minutes", "period", "periods", "block", "blocks", "hours", "hour", "time", "lesson",
    "lessons", "slot", "slots", "timetable", "days", "minute", "program", "bell", "schedule",
  },

  fair_model = {
    "model", "delivery", "approach", "setting", "service type", "kind of service", "arrangement",
    "pull out", "push in", "co taught", "co teaching", "stand alone", "format", "program type",
    "service", "type of instruction", "ESL", "method of delivery", "instructional design",
    "program", "class of", "shared", "own class", "way", "amount", "blocks", "block", "kind of",
    "services", "minutes",
  },

  fair_matched = {
    "match*", "chosen", "choose*", "depend*", "according to", "based on", "by level",
    "follow* need|the", "fit", "fits", "decide*", "determin*", "assign*", "select*", "suited",
    "suit", "for whom", "varies", "vary", "tailor*", "driven by", "by proficiency", "which",
    "looking at", "rests on", "set by", "recommended by", "guided by", "in light of", "beginners",
    "those", "newcomers", "each", "by", "at", "when", "with", "near", "progress", "gets", "get",
    "receive*", "level", "all", "need",
  },

  fair_level = {
    "level", "levels", "proficiency", "entering", "emerging", "developing", "expanding",
    "bridging", "beginner", "beginners", "beginning", "intermediate", "level 1", "newcomers",
    "close to exit", "lowest", "WIDA", "ACCESS", "stage of", "stage", "domains", "early levels",
    "score", "newcomer", "progressing", "progress", "middle level", "near proficient",
    "nearly proficient", "proficient", "low", "high", "transitioning", "commanding", "scores",
    "ELPA21", "band", "bands", "ELP", "near", "readiness", "newly", "early", "higher", "lower",
    "some english", "little english",
    include = { "proficiency_level" },
  },

  fair_apart_model = {
    "pull out", "pulled out", "stand alone", "leave the classroom|class", "self contained",
    "separate ESL|ELD|ENL|class|lesson", "small group", "daily ESL|ELD|ENL", "direct ESL|ELD",
    "designated ELD", "intensive ESL|english", "concentrated ESL",
    "ESL class|period|block|course", "consultation", "newcomer class", "withdrawn", "taken out",
    "own class", "class of their", "block", "blocks", "separate", "ESL period", "out of class",
    "direct", "double block", "two blocks", "english class", "separate class", "tutor*",
    "small groups", "separate block", "withdraw*", "alone", "intensive", "newcomer",
  },

  -- English and content at once.

  fair_english_word = {
    "english", "language", "ELD", "language development", "academic language", "second language",
    "academic english", "tongue", "words", "speech", "vocabulary", "language growth", "literacy",
    "linguistic",
  },

  fair_subject_word = {
    "content", "subject", "subjects", "science", "history", "mathematics", "math",
    "academic subjects|content|work|study", "grade level work|content|study", "social studies",
    "knowledge", "curriculum", "disciplines", "academics", "subject matter", "ideas",
    "grade's work", "coursework", "content area|areas", "biology", "chemistry", "geography",
    "algebra", "concepts", "learning", "academic", "school subjects", "topics", "grade level",
    "physics", "the world", "standards", "the content", "lab", "study of",
  },

  fair_content_goal = {
    "content objective", "content goal", "subject goal", "subject objective", "content target",
    "content aim", "content and language", "language and content", "content learning",
    "subject matter goal|objective", "subject aim|target", "one for content|the",
    "for the subject|content", "objective in the subject|content", "goal in the subject|content",
    "academic goal|objective", "for content", "standard", "mathematics goal",
    "both goals|objectives", "content outcome", "in the subject", "content", "know", "KNOW DO",
    "matter", "subject", "standards", "one for the", "understand", "academic", "history",
    "science", "math", "mathematics", "learn", "what students",
  },

  fair_required_there = {
    "each", "every", "all", "both", "shall", "must", "require*", "names", "states", "has", "have",
    "includes", "list*", "written", "missing", "posted", "plan", "goes back", "filled",
    "sent back", "returned", "approve*", "approves", "not accepted", "blank", "blanks",
    "contain*", "carry", "carries", "space", "column", "box", "boxes", "no unit", "without",
    "part of", "always", "identify*", "show~", "will", "turned in",
  },

  -- Whoever teaches, without exception.
  fair_all_teach = {

    "each|every|all|any|no teacher|teachers|educator|educators|instructor|instructors|adult|adults|faculty|staff|professional|professionals",
    "each of us", "every one of us", "all of us", "we all", "everybody", "everyone",
    "whole faculty|staff|school", "entire faculty|staff", "all our|of teachers|the|our",
    "whatever|whichever the|their|his|her|you|subject|field",
    "any|every|each subject|field|discipline|department|classroom|class|course",
    "regardless of subject", "teachers of all|every|each|math|science", "whoever",
    "if you stand|teach|are", "all subjects|departments|disciplines|content", "nobody", "no one",
    "not only|just the|a|ESL|for", "not the ESL", "alone", "math teachers", "content teachers",
    "subject teachers", "and the coach", "shared", "together", "not here", "from art to",
    "kindergarten to", "gym teacher", "PE teacher", "science teacher", "chemistry", "welding",
    "band",
  },

  fair_teaches_language = {
    "teaches language|english", "teach language|english", "share responsibility",
    "teacher|teachers of language|english|academic", "all language teachers",
    "developing english|language", "english development", "vocabulary and",
    "reading and writing in english", "language teacher|teachers",
    "teach* language|english|academic|the language",
    "responsib* for language|english|the|academic|developing", "language development",
    "academic language",
    "language of the|their|his|your|its subject|discipline|field|own|subjects|course",
    "teaches the english|language", "language instruction",
    "english of his|her|the|their|your|its", "teacher of english learners", "share in teaching",
    "language growth", "teaching language", "teaching the language",
    "teaching of english|language", "develop* language|english", "language learning",
    "literacy and language", "language as well", "ELD", "english of",
    "develop~ the english|language", "language of", "language as", "language too", "the language",
    "language", "the english", "words of", "vocabulary of", "reading and writing", "way of",
    "academic english", "language demands", "speak and write", "teaches english", "english",
  },

  fair_duty_word = {
    "duty", "duties", "responsib*", "job", "teach", "teaches", "taught", "teacher of",
    "teachers of", "develop*", "role", "task", "part of", "charge", "share", "work", "expected",
    "belongs to", "builds", "build", "plan*", "support*", "accountable", "owns", "own",
    "obligation", "must", "shall", "evaluat*", "evaluation", "everyone's", "is a",
  },

  fair_think_in = {
    "think", "thinking", "draft*", "plan their|his|her|your|a|the|what", "planning stage",
    "brainstorm*", "outline*", "notes", "discuss*", "talk it|through|over",
    "talk through|over|with", "first draft", "rough", "pre writing", "prewriting", "reason*",
    "make sense", "work out", "rehearse", "compose", "annotate", "clarify", "explore", "journal",
    "turn and talk", "partner talk", "generate ideas", "ideas in", "write in", "jot", "sketch",
    "work through", "discussion", "reason", "reasoning", "argue", "argument", "first version",
    "version", "half and half", "plan minutes", "drafts", "think~", "brainstorm", "story map",
    "organizer", "organisers", "puzzle out", "prewrite", "talk it through", "argue in",
    "notes and", "rough draft", "story plan", "think aloud", "pairs",
  },

  fair_home_tongue = {
    "home language|languages", "first language|languages", "native language|languages",
    "own language|languages", "primary language|languages", "mother tongue", "any language",
    "whichever language", "language they|he|she|you think|know|prefer|speak|choose|use|are",
    "language of their|his|your choice", "strongest language", "stronger language",
    "all of their|your languages", "all their languages", "translanguag*", "full linguistic",
    "other language|languages", "in spanish", "either language", "family language",
    "heritage language", "language of the home", "both languages", "in the language in which",
    "language in which", "whatever language", "languages they", "in arabic", "in ukrainian",
    "in haitian", "in portuguese", "in chinese", "in khmer",
    "language of the pupil's|student's|child's", "pupil's choice", "student's choice",
    "language of choice", "language they", "language he", "language she", "mix languages",
    "half and half", "two languages", "mixing languages",
    include = { "home_language" },
  },

  fair_class_work = {
    "student", "students", "pupil", "pupils", "learners", "class", "classroom", "writing",
    "lesson", "lessons", "teacher", "teachers", "task", "partner", "partners", "paper",
    "assignment", "group", "groups", "essay", "project", "work", "unit", "grade", "newcomers",
    "children", "draft", "english comes", "in english", "final",
  },

  -- Schedules.

  fair_first = {
    "first", "before others|other|anyone|the rest|general|all|everyone|any", "ahead of",
    "prior to", "priority", "before the schedule", "top of the", "start with", "begin with",
    "at the beginning", "earliest", "initial", "before placing|loading|scheduling|we",
    "step 1|one", "hand scheduled", "preference", "precede*", "leads off", "before", "ahead",
    "hand placed", "hand place~", "early", "earlier", "starts with", "step one",
    "before sections fill", "don't wait", "do not wait", "at the head", "first to", "round one",
    "phase one", "june", "before the computer", "before the run", "before any", "lead", "leading",
    "start", "comes first",
  },

  fair_to_schedule = {
    "schedul*", "place~", "placed", "assign~", "assigned", "assigning", "load~", "loaded",
    "loading", "seat~", "seated", "enroll~", "program~", "programmed", "timetable*", "build",
    "built", "entered", "slot", "rostered", "master schedule", "sections", "placing",
    "hand place~", "run", "computer run", "sections fill", "section", "schedule", "schedules",
    "seats", "list", "homeroom", "build~", "put into", "put in", "go in", "goes in", "load",
    "loads", "roster", "rosters", "slotted", "enter",
  },

  fair_mixed = {
    "heterogeneous*", "mixed", "varied", "mixed ability", "all abilities", "regular sections",
    "untracked", "detracked", "unleveled", "range of", "every level", "all levels",
    "different levels", "all achievement", "of all achievement|ability|abilities",
    "every ability", "all kinds", "all levels of", "mix of", "blend", "balanced", "of all kinds",
    "grade level sections|classes|core", "general sections|classes", "with english proficient",
    "with peers", "inclusive", "with native", "diverse", "mainstream", "varied attainment",
    "common core classes", "standard sections", "alongside", "ranges from", "weak to strong",
    "range", "strong", "ranging", "all ranges", "across levels", "no leveled", "all sorts",
    "full range", "mixture", "of every kind", "evenly", "spread", "of mixed", "balanced by",
    "not level", "not remedial", "general", "every achievement", "full spread", "spread of",
    "from strong to weak", "both strong and weak", "every reading level", "all reading levels",
    include = { "heterogeneous" },
  },

  fair_core = {
    "core", "math", "mathematics", "science", "social studies", "history", "ELA",
    "english language arts", "subject", "subjects", "academic", "classes", "sections", "courses",
    "homerooms", "core section", "every section", "section", "course", "class", "content",
    "english", "algebra", "biology", "required", "main subjects",
  },

  -- Time that language lessons take from other things.
  fair_replace = {
    "replac*", "withdraw*", "withdrawn", "pull*", "pulled", "instead of", "in place of",
    "in lieu of", "taken out", "taken from", "take from", "take the place", "takes the place",
    "lose", "miss", "missing", "give up", "during", "at the expense", "conflict* with",
    "substitut*", "removed", "remove", "cost", "displace*", "forgo", "opposite", "against",
    "scheduled over|against|during|in", "at the same time as", "trade", "sacrific*", "cut into",
    "interfere*", "supplant*", "crowd out", "come out of", "same hour", "same period", "leave",
    "drop", "in exchange", "deprived", "deny", "denied", "kept from", "excused from", "exclude*",
    "excluded", "take rather", "take~", "takes", "taken", "banned", "cannot be", "miss out",
    "skip", "skips", "skipped", "lost", "losing", "missed", "given up", "pulls", "pulling",
    "in addition to", "added to", "on top of", "besides", "over and above", "never during",
    "not during", "collide", "overlap", "eat into", "push out", "bump*", "scheduled", "schedule",
    "held",
  },

  fair_protected_subject = {
    "math", "mathematics", "science", "social studies", "history", "recess", "art", "arts",
    "music", "physical education", "gym", "PE", "elective", "electives", "specials", "core",
    "core class|classes|instruction|subjects|content", "library", "band", "chorus",
    "unified arts", "lunch", "basic subject|subjects", "exploratory", "english language arts",
    "ELA", "shop", "drama", "full curriculum", "special", "play period", "play",
    "playing outside", "subjects", "subject", "elective period", "core lessons", "core time",
    "computer", "health", "world language", "orchestra", "exploratories", "homeroom", "content",
    "algebra", "literacy block", "core academic", "academic class|classes",
  },

  fair_service_time = {
    "pull out", "pullout", "pulling", "ESL", "ELD", "ENL",
    "EL service|services|instruction|support|time|lessons|class",
    "language lessons|support|instruction|services|service|class|help|time",
    "english lesson|lessons|class|instruction|support|help|time",
    "bilingual instruction|services", "english language development", "language development",
    "service minutes", "english learner services|instruction|support|time", "sheltered",
    include = { "esl" },
  },

  fair_ban = {
    "never", "not", "no", "banned", "ban", "nor", "cannot", "in addition to", "added to",
    "on top of", "without", "forbidden", "prohibit*", "may not", "only outside", "off limits",
    "rather than take", "neither", "don't", "over and above", "besides", "none", "not instead",
    "protected", "keeps", "full",
  },

  -- No more than so many in one section.
  fair_cap = {
    "no section|class|homeroom|team|course|classroom|room", "not more than", "no more than",
    "limit*", "cap", "capped", "at most", "maximum", "exceed*", "ceiling", "not to exceed",
    "up to", "never more", "more than", "fewer than", "less than", "above", "upper limit",
    "may not make up", "stay* below|under", "cap of", "over", "going over", "past", "at or below",
    "no larger", "larger than", "no class", "no course", "max", "kept under", "held to",
    "hold~ to", "within", "between", "not be more", "not more", "under", "below", "top",
    "maximum of", "so many", "as many as", "limited to", "must not",
  },

  fair_share_number = {
    "percent", "half", "third", "quarter", "two fifths", "fifth", "fraction", "proportion",
    "share", "at most", "out of", "five", "six", "eight", "ten", "twelve", "25", "30", "33", "35",
    "40", "45", "50", "20", "percentage", "twice", "ratio", "one in", "40 percent", "majority",
    "number", "seats", "most", "double",
  },

  fair_exception = {
    "writes|write|puts|put down|in",
    "documented|written (teaching|educational|instructional) reason", "teaching reason",
    "exception*", "except", "unless", "reason", "reasons", "rationale", "justif*", "explain*",
    "bilingual or newcomer", "pedagogical", "instructional purpose", "educational purpose",
    "teaching purpose", "deviation", "waiver", "in writing", "approved", "approval", "sign off",
    "signs", "signed", "ground", "instructional ground", "override", "slip", "waived",
    "bilingual section", "dual language", "newcomer class|section", "signed off", "justify",
    "grounds", "explained", "explanation", "permission", "consent", "put on paper",
    "puts on paper", "teaching", "why", "document*", "states why", "exempt",
    include = { "exception_reason" },
  },

  fair_section_or_class = {
    "section", "sections", "class", "classes", "homeroom", "homerooms", "room", "rooms", "course",
    "courses", "team", "teams", "classroom", "group", "schedule",
  },

  fair_check_list = {
    "section", "sections", "class list", "class lists", "classes", "course", "courses", "roster",
    "rosters", "schedule", "schedules", "homeroom", "homerooms", "section list", "enrollments",
    "master schedule",
  },

  fair_abolish = {
    "studied and|with", "and ended", "wind down", "unlevel*", "abandon*", "give~ up", "remov*",
    "eliminat*", "abolish*", "end", "ended", "ends", "close*", "closed", "phase* out",
    "phased out", "discontinu*", "merge*", "merged", "combine*", "collaps*", "do away",
    "done away", "no longer", "drop*", "dropped", "dismantl*", "single level", "one level",
    "review*", "examin*", "reduc*", "detrack*", "go away", "retired", "stop*", "studied",
    "evaluat*", "unleveled", "replaced", "study", "audit*", "levels go", "cut", "justify",
    "justified", "same section|sections|level|courses", "untracked", "taken out", "disband*",
    "cease*", "withdrawn", "abolished", "abolish", "voted to end", "merge", "eliminated", "gone",
    "dissolv*", "removes", "removed", "get rid", "getting rid", "took apart", "remove", "closing",
    "folded", "phasing", "under yearly", "take~ up", "look~ at", "reconsider*", "justif*",
    "questioned", "fewer", "one course", "single course", "no more", "replaced by", "are gone",
    "is gone", "to end", "end the",
  },

  -- Taking part, as something that can be counted.
  fair_share = {
    "participation", "enrollment", "enrolment", "enrolled", "share", "number", "percent",
    "percentage", "rate", "proportion", "how many", "count", "counts", "took part", "take part",
    "taking part", "takes part", "roster", "membership", "representation", "represented", "data",
    "who is", "list", "seats", "figures", "by EL", "presence", "placement", "distribution",
    "underrepresent*", "access", "who takes", "who plays", "are in", "numbers", "tally", "names",
    "participat*", "who", "counted", "roll", "rolls", "makeup", "make up", "take~ part", "took",
    "balance", "breakdown", "composition",
  },
  fair_tracks = {
    "track", "tracks", "tracked", "tracking", "level tracks",
      "levels of course|courses|english|math|science|history", "leveled", "leveling",
      "ability group|groups|grouping|grouped", "levels in math", "math levels", "lowest level",
      "lower level section|sections|course|courses|class|classes", "basic level|track",
      "general level", "course levels", "level system",
      "remedial section|sections|track|course|courses|class|classes", "low level|track",
      "standard level", "levels", "foundations sections", "single level", "one level",
      "college prep", "honors level", "bottom level|section", "homogeneous*", "streams",
      "streaming", "detrack*", "level 1|2|3 course|courses|sections|classes",
      "foundations section",
    include = { "tracking" },
  },
  -- Ways of choosing that need no English.
  fair_method = {
    "nonverbal", "non verbal", "figural", "no reading", "without reading", "without words",
      "wordless",
    "in any language", "in either language", "home language", "native language", "first language",
    "own language", "in spanish", "language free", "culture fair", "portfolio", "work sample",
      "samples of work",
    "multiple measures", "multiple criteria", "several measures", "more than one measure",
      "several sources",
    "three sources", "two sources", "several kinds of evidence", "variety of evidence|measures",
    "local norms", "universal screening", "observation", "rating scale", "self nomination",
    "family nomination", "parent nomination", "teacher nomination", "nominated by", "spatial",
    "problem solving", "math task", "performance task", "not require english",
      "not need english", "require no english", "requires no english", "need no english",
      "needs no english", "not measure english", "whatever language", "any language", "drawings",
      "math problems", "hands on", "do not depend on english", "does not depend on english",
    "not turn on english", "not rest on english", "not based on english", "no single",
      "not by english alone",
    "no one test", "any one of", "math score", "math grades", "mathematics score", "reasoning",
      "puzzle", "open enrollment",
    "interview in", "alternative evidence", "growth", "translated test",
      "bilingual tester|examiner",
    "several ways", "different ways", "ways other than", "evidence other than", "interest",
      "audition", "multiple pathways",
    "own norms", "more than one way", "evidence of ability", "multiple ways", "multiple sources",
  },
  -- The rules of admission themselves.
  fair_admission_policy = {
    "admission policy|policies|rules|procedure",
      "admissions policy|policies|rules|procedure|document", "rules of admission",
      "admission criteria|requirements|plan",
    "policy on admission|admissions", "policy", "this document", "same text",
      "rules for admission", "selection policy|process",
    "admission", "admissions", "how students are chosen|admitted|selected",
      "lottery rules|procedure",
  },
}
