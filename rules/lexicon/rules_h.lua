-- Old names of laws, tests and students, and the vocabulary of plans, grants
-- and budgets.

return lexicon {

  -- Said as history: what is named is not the rule of today.
  said_as_history = { "formerly", include = { "no_longer_so" } },
  no_longer_so = {
    "former name", "formerly known|called|named", "previously known", "previously called",
    "previously named", "once called", "once known", "used to be", "no longer",
    "replaced", "replaced by", "replaces", "has replaced", "was replaced",
    "superseded", "supersedes", "successor", "succeeded by", "repealed",
    "rescinded", "withdrawn", "withdrew", "revoked", "retired", "discontinued",
    "ended", "abolished", "eliminated", "obsolete", "outdated",
    "out of date", "archived", "archive", "historical", "historically",
    "history", "of historical interest", "in the past", "older version",
    "earlier version", "before 20*", "prior to 20*", "until 20*", "in place of",
    "instead of", "do not use", "not use the term", "older term", "old term",
    "older name", "old name", "earlier name", "earlier term", "then called",
    "then known as", "then in force", "at that time", "past score",
    "past results", "phased out", "not in force", "dropped", "removed from",
    "retire~ the", "sunset", "struck down", "expired", "lapsed",
  },

  -- The federal school law of 2001 and its programs, by name.
  nclb = {
    "no child left behind", "no child left behind act", "NCLB", "NCLBA",
    "public law 107 110", "P L 107 110", "PL 107 110", "pub L 107 110",
    "P L no 107 110", "pub L no 107 110", "public law no 107 110",
    "improving america's schools act", "goals 2000", "reading first",
    "early reading first", "even start",
  },

  -- The repealed federal law on bilingual education.
  bilingual_education_act = {
    "bilingual education act", "title VII bilingual",
    "title VII of the elementary and secondary", "title VII of (the) ESEA",
    "title VII ESEA", "ESEA title VII", "title VII bilingual education",
    "transitional bilingual education act of 1971",
  },

  -- The word that "evidence-based" took the place of.
  scientifically_based = {
    "scientifically based", "scientific based research",
    "scientifically based research", "scientifically research based",
    "scientifically based reading",
  },

  -- "As amended by the Every Student Succeeds Act" brings a name up to date.
  essa = {
    "every student succeeds act", "ESSA", "public law 114 95", "P L 114 95",
    "every student succeeds",
  },

  -- Students called by what they lack.
  lep_student = {
    "LEP student|pupil|child|children|learner|population|subgroup|youth",
    "LEP status|program|instruction|service|services|class|classes|classroom",
    "LEP identification|test|testing|plan|coordinator|teacher|designation",
    "limited english proficient (LEP) student|pupil|child|children|learner",
    "limited english proficient and immigrant student|pupil|children|child",
    "limited english proficient or _ student|pupil|child|children",
    "limited english proficiency (LEP) student|pupil|child|children|program",
    "limited english proficiency service|services|instruction",
    "limited english (language) proficiency student|pupil|child",
    "limited english speaking student|pupil|child|children|learner|ability",
    "limited english student|pupil|child|children|learner|speaker",
    "limited (or) non english speaking student|pupil|child|children|ability",
    "limited and|or non english speaking",
    "non english speaking student|pupil|child|children|newcomer|ability",
    "non english proficient student|pupil|child",
    "linguistic|language minority student|pupil|child|children|learner|youth",
    "student|pupil|child|children|learner|youth of limited english",
    "student|pupil|child|children|learner|youth with limited english",
    "student|pupil|child|children|learner who has|have limited english",
    "student|pupil|child|children|learner who is|are limited english",
    "student|pupil|child|children|learner having limited english",
    "student|pupil|child whose english (proficiency|ability|skills) is limited",
    "student|pupil|child who is|are LEP",
    "student|pupil|child classified|identified|designated as LEP",
    "student|pupil|child classified|identified|designated as limited english",
  },

  -- The bare phrase, to be read together with a word for students.
  limited_english = {
    "limited english proficient", "limited english proficiency",
    "limited english language proficiency", "LEP",
    "limited english speaking", "english proficiency is|are limited",
  },

  -- Adults, for whom the phrase is still in use.
  limited_english_adult = {
    "LEP parent|guardian|person|individual|family|families|adult|community",
    "limited english proficient parent|guardian|person|individual|family",
    "limited english proficient families|adult|community|population",
    "parent|guardian|person|individual|adult with limited english",
    "parent|guardian|person|individual|adult of limited english",
    "family|families|members with limited english",
    "parent|guardian|person|individual who is|are limited english",
    "parent|guardian|person|individual who has|have limited english",
    "parent|guardian|person who is|are LEP",
    "persons with",
  },

  -- Students, in the plural sense of the population served.
  pupils = {
    "student", "pupil", "child", "children", "learner", "youth", "applicant",
  },

  -- Old names for those who left the status, or who may belong to it.
  flep = {
    "FLEP", "F LEP", "formerly limited english proficient",
    "formerly limited english proficiency",
    "former limited english proficient", "formerly LEP", "former LEP",
    "formerly english language proficient", "PHLOTE", "redesignated LEP",
    "redesignated FLEP", "redesignated limited english proficient",
    "reclassified LEP", "exited LEP", "primary home language other than english",
  },
  rfep = {
    "RFEP", "redesignated fluent english proficient",
    "reclassified fluent english proficient", "R FEP",
  },

  -- Where RFEP is the lawful name.
  california = {
    "california", "education code", "ed code", "CALPADS", "ELPAC", "LCAP",
    "5 CCR",
  },

  -- Entry and exit tests no longer given.
  old_state_test = {
    "MEPA", "MEPA R W", "MELA O", "MELAO", "CELA", "CELAPRO", "CELA pro",
    "massachusetts english proficiency assessment",
    "massachusetts english language assessment", "CELDT",
    "california english language development test", "LAB R",
    "language assessment battery revised",
    "colorado english language assessment",
  },
  -- Tests on the market, old only in the part of the state's own test.
  commercial_test = {
    "IPT", "idea proficiency test", "LAS links", "language assessment scales",
    "LAS", "woodcock munoz", "WIDA MODEL", "MODEL test", "terranova",
  },
  state_exit_use = {
    "annual state", "annual test", "annual assessment", "state test",
    "state assessment", "state exit", "exit", "exited", "reclassif*",
    "redesignat*", "each spring", "every spring", "annually", "every year",
    "each year", "yearly",
  },

  -- The paper screener and its kindergarten form.
  wapt = {
    "W APT", "WAPT", "K W APT", "kindergarten W APT",
    "WIDA ACCESS placement test", "access placement test",
    "K WAPT",
  },

  -- The waivers of the 2002 ballot law, and the program they opened.
  waiver = {
    "waiver", "waiver application|request|process|form|provision", "waive~",
  },
  waiver_target = {
    "sheltered english immersion", "SEI", "structured english immersion",
    "english immersion", "english language classroom", "71A",
    "alternative language program", "alternative program",
    "alternate language program", "bilingual program", "bilingual class",
    "bilingual classes", "bilingual classroom", "bilingual education",
    "transitional bilingual", "TBE", "two way", "dual language",
    "english learner program", "EL|ELL|ELE program", "generally recognized",
    "ten years of age", "10 years of age", "age ten", "ten years old",
    "older than ten", "immersion program", "program in another language",
    "native language instruction", "question two", "question 2", "unz",
  },
  waiver_named = {
    "program waiver", "parental waiver", "parental exception waiver",
    "parental exception", "waiver of sheltered", "waiver from sheltered",
    "waiver program", "informed consent waiver", "bilingual waiver",
  },

  -- One year and then out: the default of 2002.
  one_year_immersion = {
    "not normally (be) intended|expected to exceed one (school) year",
    "not normally to exceed one (school) year",
    "not normally exceed one (school) year",
    "normally not to exceed one (school) year",
    "normally not (be) intended|expected to exceed one (school) year",
    "temporary transition period", "good working knowledge of english",
    "good working knowledge of the english language",
  },
  english_language_classroom = {
    "english language classroom", "english language mainstream classroom",
    "english only classroom", "english language class",
  },

  -- Accountability that ended with the law of 2015.
  ayp = {
    "AYP", "adequate yearly progress", "AMAO",
    "annual measurable achievement objective", "annual measurable objective",
    "school in need of improvement",
    "schools in need of improvement", "district in need of improvement",
    "program improvement school|district|status",
    "identified for program improvement", "identified as program improvement",
    "in program improvement", "under program improvement",
  },

  -- The teacher rule of 2001.
  highly_qualified = {
    "highly qualified", "highly qualified teacher", "HQT", "HQ teacher",
    "HOUSSE", "HQT status",
  },
  category_training = {
    "category 1|2|3|4|one|two|three|four training|course|workshop",
    "category I|II|III|IV training|course|workshop",
    "category training", "SEI category", "SEI categories",
    "sheltered english immersion category|categories",
    "four categories of", "category 1 4", "category 1 to|through 4",
    "categories 1 4", "categories 1 to|through|and 4|3|2", "categories 1 2",
    "categories I II", "categories I through", "RETELL", "RETELL course|cohort",
    "rethinking equity and teaching for english language learners",
  },

  -- Withdrawn federal guidance.
  dear_colleague = {
    "=dear =colleague", "dear colleague letter|ltr", "DCL", "joint guidance",
    "joint letter", "joint federal guidance", "OCR DOJ guidance",
    "DOJ OCR guidance", "ED DOJ guidance", "guidance of january",
  },
  eo_13166 = {
    "executive order 13166", "EO 13166", "E O 13166", "exec order 13166",
    "order no 13166", "13166", "LEP gov",
  },
  doj_lep_guidance = {
    "DOJ LEP guidance", "LEP guidance", "four factor analysis",
    "four factor test", "four factor self assessment",
    "guidance of the department of justice on limited english",
  },

  recipients_guidance = {
    "guidance to federal financial assistance recipients",
    "guidance to recipients", "policy guidance on limited english",
  },
  justice_2002 = {
    "department of justice", "DOJ", "justice department", "2002",
    "67 fed reg", "attorney general",
  },

  -- A test score between a student and the diploma.
  state_exit_test = {
    "MCAS", "grade 10 MCAS", "tenth grade MCAS", "MCAS exam|test",
    "massachusetts comprehensive assessment",
    "massachusetts comprehensive assessment system",
  },
  pass_verb = {
    "pass~", "passing", "passing score", "scaled score", "score of",
    "needs improvement", "proficient", "qualifying score", "minimum score",
    "met the standard", "meet the standard", "achieve~ a score",
  },
  diploma = {
    "diploma", "graduate~", "graduation", "commencement",
    "certificate of attainment", "certificate of attendance",
    "certificate of completion", "competency determination",
  },
  epp = {
    "educational proficiency plan", "education proficiency plan",
    "MCAS graduation requirement", "MCAS requirement", "scaled score of 472",
    "scaled score of 486", "472 or higher", "486 or higher",
    "MCAS as a graduation requirement", "MCAS diploma requirement",
  },

  -- Monitoring of districts under its old names.
  old_monitoring = {
    "coordinated program review", "tiered focused monitoring",
    "CPR report|finding|review|visit|monitoring|corrective|team|criteria",
    "TFM tiered", "coordinated program",
  },
  dated_school_year = {
    "SY", "school year 20*", "before SY", "former ELE", "formerly ELE",
    "current ELE", "renumbered", "numbering", "in the 20*",
  },

  -- The yearly test under its longer name.
  old_access_name = {
    "ACCESS for ELLs", "ACCESS for ELL", "ACCESS for english language learner",
    "ACCESS 2.0", "ACCESS 2 0", "alternate ACCESS for ELLs",
    "assessing comprehension and communication in english state to state",
  },

  -- English learners in the names of programs and papers, the old way.
  ell_program_name = {
    "english language learner|learners (ELL) program|programs|service",
    "english language learner|learners services|handbook|policy|department",
    "english language learner|learners (ELL) instruction|plan|procedures",
    "ELL program|service|services|handbook|policy|department|instruction",
    "ELL procedure|class|classes|curriculum|office|director|coordinator",
    "ELL parent advisory", "ELLPAC", "ELL or bilingual instruction",
    "english language learner parent advisory",
    "program for english language learner", "ELL education",
  },

  -- The measure of interrupted schooling before 2024.
  slife_two_years = {
    "two or more years below grade level", "two years below grade level",
    "two or more years behind", "two years behind", "two grades below",
    "at least two years below", "two or more grade levels below",
    "two grade levels below", "2 or more years below", "2 years below",
    "two or more years below", "two years below",
  },

  -- The rule that nobody is treated worse.
  against_discrimination = {
    "discriminat*", "without regard to", "without distinction",
    "regardless of", "harass*", "on the basis of", "equal opportunity",
    "hate crime",
  },
  school_benefits = {
    "student", "pupil", "admission", "admit~", "admissions", "harassment",
    "programs", "activities", "school community", "courses of study",
    "advantages",
  },

  -- Goals in plans, under any of their names.
  plan_goal = {
    "goal", "objective", "SMART goal", "priority", "priorities", "commitment",
    "outcome", "aim", "target", "benchmark goal", "success indicator",
    "milestone",
  },
  -- What is to happen to the figure.
  goal_change = {
    "raise~", "increase~", "double~", "triple~", "close~", "cut~", "reduce~",
    "lower~", "halve~", "lift~", "grow", "grows", "boost~", "narrow~",
    "bring~", "rise~", "climb~", "decrease~", "shrink~", "eliminate~ the gap",
    "=will|shall meet|pass|reach|earn|gain|score|enroll|exit|take|graduate",
    "=will|shall make|attain|achieve|show|complete|read|move|improve",
    "=will|shall advance|demonstrate|join|grow|succeed|finish|participate",
    "growth of", "from _ percent to", "to at least", "improve~ from",
    "improve~ by", "improve~ the", "move~ from", "go~ from", "up to",
    "=is|are to be|reach|rise|fall|meet|exit|gain", "intend to see|have",
    "want to see", "we want", "aim~ to", "eliminate~", "outcome sought",
    "plan calls for", "twice as many", "=should reach", "expect~ to",
    "move up", "advance", "advances",
  },
  -- The figure itself.
  goal_figure = {
    "of every|each _", "out of every",
    "percent", "per cent", "percentage", "share", "proportion", "rate", "gap",
    "number of", "percentage point", "point", "half", "median", "percentile",
    "one in", "two thirds", "three quarters", "three fourths", "score",
    "how many", "fraction", "count",
    "by one third", "by a third", "by a quarter", "in ten", "in five",
    "in four", "in three", "in two", "third", "quarter", "twice as many",
    "every", "all but", "none", "majority",
  },
  start_value = {
    "baseline", "starting value|point|level|rate|figure", "start", "now",
    "current", "currently", "today", "stood at", "stands at", "stand at",
    "this year", "last year", "last spring", "last fall", "last june",
    "present", "at present", "up from", "down from", "where we are", "in 20*",
    "begin", "begins at", "initial", "before",
    "actual", "was", "were", "at the outset", "at the start", "as of",
    "where we stand", "as it stands", "starting", "most recent", "status now",
    "base year",
  },
  end_value = {
    "we|board|school|district want|wants", "is to be", "by the end",
    "ending value|point|level|rate|figure", "end value", "bring~ it|that|this to",
    "rise~ to", "raise~ to", "raise~ it to", "increase~ to", "increase~ it to",
    "reach~", "sought", "seek to", "seeks to", "aim~", "our goal", "goal is",
    "goal of", "target is|of|value|level|rate|figure|by|year", "the target",
    "wanted", "to be reached", "expected", "climb~ to", "fall~ to", "drop~ to",
    "cut~ to", "reduce~ to", "lower~ to", "move~ to", "lift~ to", "grow~ to",
    "=will rise|reach|be|climb|fall|drop|meet", "where we want to be",
    "end of year", "year end", "finish", "hope to reach",
    "20* goal|target", "to be no more than|at least|under|below", "to be",
    "we want it", "should be", "our target", "goal", "=objective",
    "calls for", "plan calls for", "where we will be", "aim", "=will have",
    "projected", "hoped for", "go to", "within reach",
    "seeks", "seek", "hopes for", "wants", "committed to", "set at", "planned",
  },
  -- Who may own a goal: a post, not everybody.
  post_title = {
    "director", "coordinator", "principal", "superintendent", "supervisor",
    "department head|chair", "chair", "lead teacher", "dean", "coach",
    "manager", "administrator", "facilitator", "specialist", "counselor",
    "head", "chief", "officer", "assistant principal", "ESL|EL|ELL teacher",
    "teacher leader", "liaison", "headmaster", "head of", "M|Ms|Mr|Mrs|Dr",
  },
  owns = {
    "owner", "owned by", "owns", "own", "led by", "leads", "lead", "leader",
    "responsible", "responsibility", "accountable", "answers for", "answerable",
    "answer for", "in charge", "charge of", "point person", "oversees",
    "overseen by", "heads", "headed by", "directs", "manages", "managed by",
    "who", "is the job of", "job of", "assigned to", "carried by", "carries",
    "in the hands of", "keeps this goal", "stands behind", "steward",
    "will lead", "shall lead", "hold", "will see to", "sees to", "entrusted to",
    "under the direction of", "belongs to", "falls to", "rests with",
    "sign off", "signs off", "sees that", "must see", "takes charge",
    "coordinates", "is the owner", "accounts for", "has charge",
    "charged with", "takes the lead", "drives", "takes responsibility",
    "in whose charge", "carries out", "guides", "spearheads", "will report",
    "tracks this",
  },
  -- What will be done, concretely.
  plan_action = {
    "action", "action step", "step", "strategy", "strategies", "activity",
    "activities", "coach~", "coaching", "tutor~", "tutoring", "workshop",
    "training", "train~", "professional development", "course", "class",
    "summer program|school|academy|session", "after school", "co teach~",
    "co teaching", "planning time|period", "hire~", "add~", "schedule~",
    "mentor~", "home visit", "family night", "small group", "intervention",
    "curriculum", "section", "block", "visits", "meetings", "we will do",
  },
  -- What it costs or takes.
  resource_amount = {
    "dollar", "FTE", "stipend", "substitute", "funded", "funded by|from|with",
    "paid from|by|with|out of", "title III fund", "title I fund", "line",
    "cost", "costs", "at a cost of", "budget", "resource", "resources",
    "resources needed", "release time", "substitute days", "grant", "general fund",
    "hours", "teacher time", "common planning time", "materials", "money",
    "charged to", "set aside", "ESSER", "position",
  },
  -- Progress in English, and progress in everything else.
  english_growth = {
    "progress in english", "growth in english", "english progress",
    "english growth", "english proficiency", "english language proficiency",
    "language growth", "growth on language", "language test", "ACCESS",
    "english development", "language development", "learn english", "WIDA",
    "english language development", "language proficiency", "english language",
    "moving up one", "exit rate", "reclassification rate", "oral language",
    "writing domain", "language goal", "english test", "english acquisition",
    "academic english", "growth to target",
    "level in english", "in english", "language levels", "gain a level",
    "progress to proficiency", "ELD",
    "ACCESS growth", "language skills", "english level", "proficiency level",
  },
  content_or_access = {
    "passing rate", "access to",
    "mathematics", "math", "algebra", "science", "reading and mathematics",
    "content", "course", "advanced", "AP", "honors", "graduation", "credits",
    "academic", "attendance", "subject", "MCAS", "english language arts", "ELA",
    "social studies", "history", "extracurricular", "access goal", "dropout",
    "on time", "on track", "electives", "clubs", "biology", "literacy",
    "state standards", "enrollment in",
  },
  -- A plan, or the part of it that others read.
  plan_text = {
    "plan", "goal", "draft", "objective", "target", "strategy", "section",
    "chapter", "LCAP", "SIP",
    include = { "improvement_plan" },
  },
  -- Was read and commented on: told as done.
  was_reviewed = {
    "review completed|done|held", "=submitted to", "submitted to",
    "=reviewed", "=read", "=commented", "=comments", "=discussed",
    "=endorsed", "=advised", "=advice", "=presented", "=shown", "=brought",
    "=went", "=met", "=voted", "=suggested", "=asked for", "=recommended",
    "=heard", "=studied", "=examined", "=approved", "=signed", "feedback",
    "=shared with", "=consulted", "suggestions", "remarks", "reply", "=gone over",
    "=looked over", "=looked at", "=considered", "=responded", "=weighed in",
    "=added", "=changed", "=input from", "signature", "=sent to", "review date",
    "review on", "review by", "minutes",
    "=draft to", "=received comments", "=given to", "=asked",
  },

  counted = {
    "number", "list", "lists", "count", "counts", "report~", "record~", "log",
    "table", "total", "tally", "how many", "figure", "state~", "set forth",
    "show~", "include~", "contain~", "annual report", "summary", "document~",
    "register", "data", "names the", "publish~", "give~",
  },
  advanced_work = {
    "advanced", "AP", "honors", "accelerated", "gifted", "talented",
    "international baccalaureate", "IB", "dual enrollment", "early college",
    "advanced placement", "enrichment",
    "college level", "advanced courses", "college courses", "honors classes",
    "accelerated classes",
  },
  takes_part = {
    "participate~", "participation", "enroll~", "enrolled", "enrollment",
    "share", "number", "percent", "take~ part", "took part", "represented",
    "seats", "joined", "rate", "proportion", "belong~", "how many",
    "percentage", "figures for", "are found in", "sit in",
    "take regular|advanced|AP|honors|part", "taking", "are in", "found in",
  },

  -- The state's three-year plan and its family in other states.
  three_year_plan = {
    "student opportunity act", "SOA", "SOA plan", "three year plan",
    "3 year plan", "three year district plan", "c 69 s 1S", "1S",
    "evidence based program plan", "opportunity plan", "long range plan",
    "strategic plan", "multi year plan",
  },
  lasting_gap_group = {
    "student group", "student groups", "focal group", "focal", "group",
    "groups", "gap", "gaps", "disparity", "disparities", "lagged", "lagging",
    "furthest from", "persistent", "subgroup", "underserved", "lasting",
    "historically", "behind",
    "trail~", "lag", "lags", "below", "lower than", "long standing",
    "inequity", "inequities", "opportunity gap", "less well", "focus groups",
    "priority groups",
  },
  -- Money named as such.
  named_money = {
    "dollar", "fund~", "funded", "funding", "funds", "budget", "budgeted",
    "aid", "foundation", "chapter 70", "paid for", "pays for", "cost", "costs",
    "investment", "allocat*", "spend~", "spending", "million", "thousand",
    "assign~", "new state money", "appropriation", "money",
  },
  proven = {
    "evidence based", "evidence", "research", "research based", "proven",
    "studies", "study", "effective", "record of", "shown to", "trials", "trial",
    "what works clearinghouse", "tier 1", "tier 2", "tested",
    "demonstrated", "moderate", "strong evidence", "track record", "findings",
    "raised", "have worked", "has worked", "worked here", "chosen because",
    "success", "successful", "quasi experimental", "data show", "results show",
    "research shows", "known to", "evaluation", "evaluated", "gains here",
    "literature", "best evidence",
  },
  year_by_year = {
    "yearly update", "annual update", "update~ each|every year",
    "updated annually|yearly", "updates each year", "updated each|every",
    "reviewed and updated", "revise~ each|every year", "revised annually",
    "revised yearly", "brought up to date", "amended each year", "each spring",
    "each april", "every april", "refreshed each|every", "annually", "yearly",
    "each year", "every year", "annual revision", "annual review", "year 1",
    "year 2", "year 3", "year one", "year two", "year three", "once a year",
    "spring update", "second year", "third year", "every spring", "every fall",
    "annual progress update|report", "annual amendment", "amended",
    "in between", "updates are filed", "yearly revision", "update every year",
    "update each year", "refresh~", "in each of the years",
    "each of the three years", "each fall",
    "each march", "every march", "each may", "every may", "each june",
    "every june", "each december", "each january", "each october",
    "annual report on", "yearly progress",
  },
  three_years = {
    "three years", "three year", "3 year", "3 years", "year 3", "year three",
    "triennial", "every third year", "2024 to 2027", "thirty six months",
    "three school years", "2024 27", "2024 2027", "2025 28", "2027 30",
    "third year",
    "three fiscal years", "three fiscal year", "three budget years",
    "fy25 to fy27", "three academic years",
  },
  judge_results = {
    "measure", "measured by", "measured", "metric", "indicator", "source",
    "data source", "evaluator", "evaluation", "compare~", "assessment",
    "assessments", "track~", "monitor~", "judge~", "results", "scores",
    "test", "rate", "growth", "progress is checked", "checked against",
    "gauge~", "study", "survey", "transcripts", "attendance",
  },

  -- Grant money and its plan.
  grant_plan = {
    "title III", "title 3", "title three", "subgrant", "sub grant",
    "=grant money|funds|award|plan|application|program|year", "=grants",
    "the|this|our|a|federal|of grant|award", "consortium",
    "title III plan|fund|funds|money|application",
    "federal money", "federal funds", "federal grant", "moneys received",
    "ESEA", "entitlement", "grantee",
    "=funds provide|pay|support|will|may", "late award", "award letter",
    "federal award", "grant dollars", "federal dollars", "title III dollars",
    "LEA", "eligible entity", "this project", "the project", "allotment",
    "subgrantee", "title III A", "federal program", "grant period",
  },
  grant_program = {
    "program", "academy", "coaching", "tutoring", "course", "instruction",
    "workshop", "summer school|program|learning|academy", "lab", "class",
    "co taught", "after school", "institute", "intervention", "curriculum",
    "teaching", "professional development", "sessions", "sheltered",
  },
  both_aims = {
    "english proficiency", "english test", "learn english", "learning english",
    "english language proficiency", "proficiency in english", "language test",
    "english faster", "progress in english", "gains in english",
    "language gains", "attain english", "english gains", "ACCESS", "WIDA",
    "growth in english", "english growth", "english development",
    "language development", "on track in english", "reach english",
    "writing domain", "academic talk", "english language development",
    "english and", "build~ english", "english targets", "targets in english",
    "acquire english", "english skills", "english level",
    "proficient in english", "english fluency",
    "english progress", "gain english", "language growth", "english scores",
    "ACCESS scores", "language proficiency", "command of english", "ELD",
    "EL progress|growth target", "progress targets", "EL progress",
  },
  standards_aim = {
    "state standards", "academic standards", "standards", "state academic",
    "content standards", "passing grades", "proficient in", "mathematics",
    "math", "algebra", "science", "ELA", "english language arts", "reading",
    "academic achievement", "academic goals", "core courses", "content",
    "course pass", "pass rate", "academic subjects", "achievement",
    "grade level", "MCAS", "subjects",
    "grade level math", "academic targets", "state targets",
    "academic content", "state assessments", "state tests",
    "academic proficiency", "meet standards", "other subjects",
    "subject areas", "learning standards",
  },
  family_engagement_act = {
    "parent academy", "family academy", "family night", "parent night",
    "workshop", "engagement", "parent and family engagement",
    "parent family and community", "home visit", "tours", "literacy night",
    "parent leadership", "cultural event", "family event", "parent class",
    "classes for parents", "parent education", "family education", "outreach",
    "adult education", "community event", "family center", "evenings",
    "conversation circles", "family literacy", "listening sessions",
    "orientation", "parent university", "community partnership", "family liaison",
    "sessions for families", "sessions for parents", "courses for parents",
    "welcome fair", "fair", "liaison", "cultural liaison", "leadership course",
    "book club", "family reading", "information sessions", "parent meetings",
    "interpreted meetings", "school tours",
  },
  family_side = {
    "parent", "family", "families", "guardian", "caregiver", "community",
    "communities", "mothers", "fathers", "household",
  },
  consulted = {
    "consult~", "consultation", "consulted", "worked out together",
    "worked out with", "sat on", "met with", "reviewed each draft", "input",
    "advice", "advised", "helped write", "helped to write", "took part in",
    "contributed", "wrote the plan", "drafted with", "developed with",
    "developed in", "in collaboration with", "asked", "heard from",
    "views of", "comments from", "interviewed", "listened to", "gathered from",
    "writing committee", "planning team", "written with", "together with",
    "joined in", "discussed with", "shared with", "in cooperation with",
    "surveyed", "feedback from", "shaped by", "planning committee",
    "shaped", "who shaped", "contributors", "spoke with", "meetings with",
    "was sought", "were sought", "sought the views", "conversations with",
    "met five times", "came to the table", "gave advice", "reviewed by",
    "commented",
    "engaged", "letter from", "asked the", "wrote to", "responses from",
    "testimony", "took counsel", "recommendations of", "recommendations from",
    "partners in planning", "planning partners", "who helped", "had a hand in",
    "co wrote", "were heard", "offered comments", "planning group",
  },
  scholar = {
    "researcher", "university", "=college", "professor", "scholar",
    "higher education", "faculty of", "institution of higher education",
    "academic expert", "expert",
    "researchers", "research center", "Dr", "academics",
  },
  partner_side = {
    "community", "partner", "agency", "agencies", "organization", "nonprofit",
    "library", "church", "center", "public or private", "business",
    "community based", "charter", "private school", "early childhood",
    "association",
  },
  -- The three promises of a Title III plan.
  promise_notice = {
    "1112 e 3", "6312 e 3", "1112", "6312", "parent notice",
    "parental notification", "notification of parents", "notify parents",
    "notice to parents", "parent notification", "notification", "notice",
    "notices", "notified", "letter to", "letter", "letters", "inform~ parents",
    "notify~", "parental notice",
  },
  promise_state_law = {
    "state law", "state laws", "71A", "laws of the commonwealth",
    "state bilingual education statutes", "state statute", "state statutes",
    "state education law", "law of the state", "laws of the state",
    "state requirements", "state bilingual", "state rules",
    "other laws of", "state english learner law", "state regulations",
    "massachusetts law", "commonwealth",
    "state _ law", "law of massachusetts", "state english learner", "MGL",
    "M G L", "state EL", "state legal", "state and federal law",
  },
  promise_fluency = {
    "fluent", "fluency", "oral and written", "written and oral",
    "command of english", "speak read and write", "masters of the language",
  },
  no_replacing = {
    "supplement not supplant", "supplement and not supplant",
    "supplement rather than supplant", "not supplant", "never supplant",
    "supplement~", "add to", "adds to", "added to", "over and above",
    "on top of", "beyond what", "in addition to", "not replace",
    "not take the place", "in no case to take", "take their place",
    "never replace", "not used to replace", "would be so", "even without",
    "with or without", "if the grant did not exist",
    "if this award did not exist", "had there been no", "absence of the grant",
    "absence of title III", "extra", "not stand in for", "not to replace",
    "not substitute", "not shift", "no local dollar",
    "beyond those|that|the", "rather than replace", "replaces no",
    "replace no", "not in place of", "never in its place",
    "no title III dollar|money|funds", "additional to", "none of which",
    "not pay for what", "not relieve", "cannot replace", "not displace",
    "would have been provided", "would otherwise", "not cover what",
    "not otherwise", "supplemental", "supplementary", "additional", "must add",
    "not be used in place", "no part of",
    "would have to provide", "have to provide without",
    "have to provide anyway", "must provide anyway", "must already",
    "already required", "already owes", "already funded",
  },
  own_money = {
    "local", "general fund", "town", "state and local", "local funds",
    "district funds", "local budget", "city", "state", "operating budget",
    "already pay", "already pays", "school budget", "other funds",
    "regular budget", "municipal", "from local",
    "own money|funds|resources|budget", "locally",
    "already spends|spend|spent|paid|funds|funded", "town budget",
    "city budget", "local spending", "local effort", "state aid",
    "district budget", "taxpayers", "municipal budget", "otherwise be paid",
    "otherwise",
  },
  grant_trouble = {
    "held up", "cut", "cuts", "is late", "comes late", "delayed", "delay",
    "reduced", "reduction", "withheld", "vanish~", "lost", "loss", "ends",
    "end", "eliminated", "not renewed", "not made", "does not arrive",
    "shrinks", "disappear~", "smaller", "late", "falls", "frozen", "lapse~",
    "shortfall", "interrupted", "uncertain", "dries up", "rescinded", "gone",
    "not arrive", "fail~ to arrive", "late award", "not come", "stops", "stop",
    "dwindle~", "canceled", "cancelled", "paused", "expires", "not received",
    "suspended", "taken away", "hold", "shrink~",
  },
  goes_on = {
    "continue~", "goes on", "go on", "carry on", "carries on", "keep running",
    "keeps running", "kept", "stays", "stay", "remain~", "not depend",
    "does not depend", "do not depend", "unaffected", "local reserve",
    "town money", "local money", "local budget picks up", "picks up",
    "takes over", "covered by", "cover~", "moved to", "contingency", "bridge",
    "general fund", "local funds", "maintain~", "sustain~", "protected",
    "safe", "fall back", "plan b", "backup", "not stop", "does not stop",
    "not interrupted",
    "advances", "advance the money", "all the same", "in full", "regardless",
    "paid by the general fund", "carried by", "assume~", "absorb~",
    "local contingency", "not end", "not lost", "uninterrupted",
    "without interruption",
  },

  -- Need turned into posts and purchases.
  posts_and_rooms = {
    "teacher", "teachers", "position", "positions", "FTE", "staff", "staffing",
    "classroom", "classrooms", "room", "rooms", "space", "materials", "books",
    "texts", "translation", "interpreter hours", "interpreting", "interpreter",
    "ESL line", "posts", "section", "sections", "allocation", "budget line",
  },
  need_count = {
    "number of english learner", "number of EL|ELL|ML|MLL|LEP", "roster",
    "count", "counts", "census", "enrolled english learner", "enrollment",
    "enrolled", "enrolment", "number enrolled", "students at each level",
    "projected", "projection", "headcount", "caseload", "how many",
    "number of students", "number of pupils",
    "EL|ELL|ML at level", "ELs at", "each EL|ELL|ML", "each english learner",
    "students per level", "EL enrollment", "english learner enrollment",
    "number of", "beginners", "newly arrived",
  },
  need_minutes = {
    "minutes", "service time", "service minutes", "instructional time", "hours",
    "minutes a week", "periods", "time due", "time owed", "required time",
    "weekly minutes", "service hours", "minutes daily", "level", "levels",
    "time that each", "required service", "recommended time", "class periods",
    "weekly periods", "hours of instruction", "hours each", "time each",
    "frequency", "weekly load", "service level", "service levels",
  },
  worked_out = {
    "multipl*", "divid*", "calculat*", "comput*", "figured", "derive~",
    "derived", "by reference to", "based on", "according to", "worked out",
    "determine~", "formula", "calls for", "equals", "yields", "how we arrive",
    "come from", "comes from", "from the same count", "in proportion to",
    "proportion", "result", "translate~ into", "convert~", "set by", "follows",
    "arrived at", "built from", "builds", "for every", "per", "divided by",
    "times", "drives", "driven by", "determines", "reckoned", "tied to",
    "turned into", "turn into", "becomes", "become", "needed", "equal",
    "gives", "result in", "results in", "produces", "generate~",
    "arrive at", "sets the", "set from",
    "using", "fixes", "fixed by", "sign~ off", "matched", "gauged",
    "allocated by", "assigned by", "depends on the number",
  },
  money_duty = {
    "budget", "resources", "resource", "staffing", "staff", "request", "money",
    "spent", "spending", "funds", "positions", "appropriated", "appropriation",
    "allocation", "allocate~", "matching staff", "cost", "costs", "matches",
    "adequate resources",
  },
  each_el_money = {
    "per pupil", "per student", "per english learner", "per EL|ELL|ML|MLL",
    "per head", "a head", "for each enrolled", "for every english learner",
    "for each english learner", "for each EL|ELL|ML|MLL", "each enrolled EL",
    "for every EL|ELL|ML|MLL", "for every pupil", "for each student",
    "per capita", "dollars per", "per learner", "for every student",
    "per multilingual learner", "spent on each", "cost of each",
    "divided by the number", "per ESL student", "by english learner",
    "cost of an english learner", "average spending",
  },
  each_school = {
    "by school", "each school", "school by school", "by building",
    "each building", "building by building", "every school", "every building",
    "per school", "in their own building", "each other building", "elementary",
    "of each school", "schools side by side", "across schools",
    "among schools", "from school to school", "all schools", "other schools",
    "school level",
    "lincoln", "high school", "middle school", "per building",
    "each of our schools", "in each building", "site by site", "by site",
  },
  spending_word = {
    "spending", "spend", "spends", "spent", "expenditure", "outlay", "outlays",
    "cost", "costs", "lays out", "dollar", "money", "budget", "amount",
    "figure", "per pupil", "funding", "invest~", "resources",
    "salaries", "million", "services", "teachers", "interpreters", "used",
  },
  set_aside_for = {
    "reserve", "reserves", "contingency", "set aside", "floating", "spare",
    "held back", "hold~ back", "released", "added teachers", "stand by",
    "standby", "unassigned", "buffer", "released from", "draw on", "draws on",
    "additional teacher", "extra teacher", "extra section", "trigger~",
    "opens", "adds", "added", "unallocated", "kept open", "emergency fund",
    "overflow", "flexible", "on call", "ready to", "not yet assigned",
    "uncommitted", "unspent",
    "unfilled", "hire~ from", "held for", "pool", "reserved", "cushion",
    "rainy day", "surplus", "when needed",
    "arrival fund", "fund for", "line pays", "reserve line", "hold",
    "held open", "emergency", "cover late", "when the count rises",
    "release~ funds", "move~ to that school",
  },
  come_later = {
    "mid year", "midyear", "arrive~ during", "arrive~ after", "arrivals",
    "enroll~ after", "join~ us after", "after october 1", "after the budget",
    "during the year", "after the school year has begun", "late arrivals",
    "after september", "new arrivals", "arrive in", "arriving", "newcomers",
    "newcomer", "in the course of the year", "after the start", "enroll late",
    "once the year", "after the opening", "later in the year", "unexpected",
    "after the count", "between counts", "since the count", "new students",
    "after january", "after school has", "unforeseen", "enter~ after",
    "admitted after", "come~ after", "after the first day",
    "exceeds the projection", "above projection", "exceed~ projections",
    "beyond the projection", "after the fall", "enroll during",
    "who enroll during", "in the middle of the year", "over the year",
    "at any time in the year", "joining", "late enroll*", "second semester",
    "after the october",
  },
  formula_money = {
    "foundation budget", "foundation aid", "foundation", "chapter 70",
    "school aid formula", "state formula", "aid formula", "state aid",
    "increment", "the formula", "english learner allotment", "EL allotment",
    "state school aid", "LCFF", "supplemental and concentration",
    "weighted formula", "student opportunity act", "state money for",
    "state funding formula", "funding formula", "weighted student",
    "EL weight", "english learner weight",
    "per pupil amount for english learner", "EL add on",
    "higher rate for english learner",
  },
  traced = {
    "trace~", "reconcile~", "show~", "compare~", "what we spent",
    "was spent on", "is spent on", "spent", "outlays", "actual", "against",
    "matched", "match~", "beside", "side by side", "column", "columns",
    "follow~ the", "where does", "go~ to", "goes to", "account~ for",
    "accounted", "track~", "crosswalk", "line up", "used for", "report~",
    "reach~", "reaches", "ledger", "tie~ to", "tied",
    "buys", "names the", "pays for", "went", "is used", "are used", "allotted",
    "matched to", "tracked to", "linked to", "accounting", "statement",
    "received",
    "of which", "goes toward", "paid for", "share of", "document~", "itemized",
    "shown beside",
  },
  only_grant = {
    "only by title III", "solely by title III", "entirely by title III",
    "only from title III", "solely from title III", "entirely from title III",
    "only with title III", "solely with title III", "title III alone",
    "only by the grant", "solely by the grant", "entirely by grant",
    "only by grant|grants", "solely by grant|grants", "only from grant|grants",
    "depend~ on grant", "depend~ on the grant", "depend~ on title III",
    "depend~ on federal", "dependent on grant", "dependent on title III",
    "dependent on federal", "contingent on grant", "contingent on title III",
    "contingent upon grant", "contingent on federal", "hinge~ on",
    "as long as grant", "as long as the grant", "as long as title III",
    "so long as the grant", "only while the grant", "only if the grant",
    "end when the grant", "ends when the grant", "subject to grant funding",
    "entirely grant funded", "fully grant funded", "solely grant funded",
  },

  -- Where training is put on record.
  reporting_place = {
    "plan", "report", "annual report", "yearly report", "appendix", "table",
    "section", "hours", "attended", "finished", "completed", "list~",
    "report~", "set forth",
  },
  -- Figures to be reached.
  target_word = {
    "target", "targets", "figure to be attained", "stated figure", "yearly goal",
    "annual goal", "goals", "goal", "benchmark",
  },
  -- What progress is read from.
  instrument = {
    "test", "assessment", "assessments", "ACCESS", "MCAS", "transcripts",
    "student system", "survey", "scores", "data", "rates", "rate", "growth",
    "credits", "attendance", "graduation", "records", "percentile",
  },
  reach_goal = {
    "reach~", "meet~", "make", "target", "goal", "progress", "achieve~",
    "attain~", "assist~", "help~", "so that", "see that", "ensure~",
  },
  school_step = {
    "step", "steps", "by", "through", "extra", "coaching", "coached", "groups",
    "small group", "planning", "co planning", "data checks", "block", "check",
    "tutoring", "co teaching", "support~", "support", "visits", "plan",
    "coach", "sends", "sending", "training", "targeted", "teachers",
    "extra help",
  },
  pays_for = {
    "pay~ for", "pays", "pay", "paid", "fund~", "funds", "funded", "cover~",
    "finance~", "=will fund|pay|cover", "support~",
  },
  -- Money and posts for English learners.
  el_money = {
    "budget for english learner", "EL budget", "EL staff", "EL staffing",
    "ESL staffing", "ESL budget", "ESL positions", "EL positions",
    "resources appropriated for english learner", "EL spending",
    "resources for english learner", "staffing for english learner",
    "request for EL|ELL|ESL|ML", "ESL line", "budget request",
    "funds for english learner", "EL resources", "number of ESL",
    "staff to the count", "staffing request", "staffing formula",
    "staffing calculation", "budget of the EL|ELL|ESL", "EL department budget",
    "money for english learner", "spending on english learner",
    "english learner budget|staffing|spending|allocation|positions",
    "multilingual budget|staffing|spending",
  },

  -- Programs beyond the ordinary school day and class.
  added_program = {
    "academy", "coaching", "tutoring", "summer school|program|learning|course",
    "after school", "lab", "co taught", "saturday", "institute", "enrichment",
    "vacation", "extended day", "writing lab", "newcomer program",
  },
  supported_action = {
    "tutoring", "coaching", "program", "curriculum", "action", "actions",
    "commitment", "course", "learning", "co teaching", "early literacy",
    "preschool", "summer", "initiative", "strategy", "strategies", "teachers",
    "instruction", "dual language", "professional development", "interventions",
  },
  family_event = {
    "parent academy", "family academy", "family night", "parent night",
    "workshop", "home visit", "tours", "literacy night", "parent class",
    "classes for parents", "adult education", "family literacy", "evenings",
    "conversation circles", "parent university", "citizenship", "orientation",
    "listening sessions", "cultural event", "parent leadership",
    "evening classes", "orientation sessions", "saturday school",
    "read aloud nights", "resource fair", "classes", "courses for families",
    "family day", "multicultural night", "math night",
  },

  -- Plans of another kind that councils of parents read by another law.
  other_states_plan = {
    "local control", "LCAP", "education code", "ed code", "5 CCR",
    "capital plan",
  },

  -- Plans that have nothing to do with students' results.
  other_plan = {
    "technology plan", "capital plan", "facilities plan", "contract",
    "transportation plan", "safety plan", "crisis plan", "wellness plan",
    "building plan", "insurance",
  },
}
