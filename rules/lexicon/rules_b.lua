-- Words of staffing (ST), curriculum (PR-04 to 07), joint planning and the
-- care of policies (PN-06, PN-07).

return lexicon {

  -- English learners or anything taught especially to them.
  el_field = {
    "learning english", "limited english", "new to english", "little english",
    "learn english", "learn~ the english language", "acquiring english",
    "second language", "language learner", "english proficiency",
    "bilingual student|pupil|learner|child|children", "multilingual",
    "language program", "immigrant student|pupil|children",
    include = {
      "english_learner", "esl", "esl_teacher", "el_program", "el_services",
      "bilingual_program", "sei", "newcomer_program", "newcomer",
    },
  },

  -- ST-01, ST-02: endorsements.

  -- The right to teach or to judge sheltered classes, as a credential.
  teaching_endorsement = {
    "endorsement", "endorsed", "SEI license|licence|licensure|credential",
    "SEI certification|certificate|certified|licensed|qualified|qualification",
    "EL|ELL authorization", "english learner authorization",
    "appropriate authorization|certification|credential", "CLAD", "BCLAD",
    "sheltered english|immersion certificate|certification|credential",
    "sheltered credential|certificate|license", "SEI requirement",
    "certificate in sheltered", "sheltered immersion requirement",
    "authorization to teach english learner", "sheltered english credential",
    "certified in sheltered", "certified for sheltered", "licensed in sheltered",
    "certified to teach english learner", "SEI course requirement",
    "sheltered english immersion requirement|qualification|credential", "RETELL",
    "sheltered english immersion credential|certificate|license",
  },

  -- Having a credential or being made to get it.
  hold_credential = {
    "hold~", "held", "possess~", "carry", "carries", "earn~", "obtain~", "acquire~",
    "attain~", "gain~", "secure~", "has", "have", "having", "complete~", "add~",
    "adding", "get", "gets", "must be", "shall be", "required", "needed", "needs",
    "must", "yes", "enrolled in", "working toward|towards", "work toward|towards",
    "in process", "in the process", "on track", "on the way",
    "with the|an SEI|endorsement|sheltered", "is|are|be endorsed", "bear~",
    "in possession", "evidence of", "enrollment in", "proof of", "in progress",
    "finish~", "begun", "requirement", "condition of|for", "prerequisite",
    "be on the license", "appears on",
  },

  -- Curricula of other subjects.
  other_curriculum = {
    "reading|math|mathematics|science|arts|education|music|history curriculum|guide|program",
    "reading|math|mathematics|science|arts|education|music|history curricula",
    "social studies curriculum|guide|program", "reading curriculum guide",
  },

  -- Giving or getting students.
  give_students = {
    "place~", "assign~", "schedule~", "taught", "teach~", "instruct~", "enroll~",
    "have", "put", "roster",
  },

  -- Whoever stands before a class.
  class_teacher = {
    "employed to teach", "anyone who teaches", "whoever teaches", "those who teach",
    "person who teaches", "who teach", "staff teaching", "taught by", "staffed by",
    "person employed to teach", "instructional staff", "homeroom", "classroom",
    "you teach", "who teaches", "giving instruction", "give instruction",
    "gives instruction", "if you teach", "instruct~", "teach~ core", "teach~ a core",
    include = { "teacher", "content_teacher" },
  },

  -- A rule for one group holds for another, too.
  same_rule = {
    "need it", "needs it", "it as well", "as well", "held to", "come under",
    "comes under",
    "same rule|requirement|obligation|terms|standard|condition|duty|deadline",
    "same endorsement|credential|certificate|time|timeline|way|footing", "likewise",
    "equal force", "applies equally", "applies to", "apply to", "also applies",
    "extends to", "extend to", "no exception", "no different", "not exempt",
    "subject to", "applies as well", "as well as academic", "bound by", "covered by",
    "covers", "includes", "included", "just as", "are held to", "also", "too",
    "both academic and", "whether academic or", "academic and", "academic or",
    "and their", "without exception", "equally",
  },

  -- Every year, or a fixed month of it.
  each_year = {
    "by october|september|august|november|june|july", "each|every october",
    "every august|september|november|june|july|may|april|march|summer|fall",
    "each|every school year", "october 1", "october 15", "before school opens",
    "before the opening of school", "opening of school", "late august", "early october",
    "in october|september|august", "start of each|every", "beginning of each|every",
    "twice a year", "twice each year", "each term", "every semester|term",
    "each semester", "yearly", "once a year", "at the start of the year", "annual",
    "annually", "this august|september", "every twelve months", "year by year",
    "=september", "=october", "=august", "each january|july|may|june|march",
    "before the first day of school", "every year", "each year",
    include = { "yearly" },
  },

  -- Dual language and bilingual programs, seen from the side of staffing.
  bilingual_field = {
    "bilingual", "dual language", "two way", "two languages", "transitional bilingual",
    "dual immersion", "partner language", "both languages",
    include = { "bilingual_program", "dual_language" },
  },

  -- Leaders who rate teachers.
  rating_leader = {
    "principal", "headmaster", "head of school", "assistant head", "evaluator",
    "whoever", "supervisor", "department head|chair", "dean", "=administrators",
    "director", "any|each|every|an|school|building|district administrator",
    "administrator who", "school leader", "building leader", "vice principal",
    "coordinator", "instructional leader", "anyone who", "any person who", "those who",
    "any employee who", "every person who", "curriculum leader",
    "assistant superintendent", "leader", "everyone who", "person who",
    include = { "principal" },
  },

  -- Rating and observing.
  rate_teachers = {
    "evaluat*", "supervis*", "observe~", "rate~", "rating", "judge~", "appraise~",
    "appraisal", "conduct~ observation", "performance review", "observing",
    "observation", "oversee~",
  },

  -- Forms and visits on which teaching is judged.
  observation_form = {
    "observation tool|form|sheet|guide|protocol|checklist|instrument|template",
    "observation", "walkthrough", "walk through", "learning walk", "rubric", "look for",
    "lookfor", "evaluation tool|form|instrument|checklist", "evaluation rubric",
    "evaluator", "observer", "classroom visit", "checklist", "observe~",
    "evidence form", "indicator", "visit form", "write up", "visit~", "sheet",
    "feedback form", "instructional rounds", "evaluate~", "evaluation",
  },

  -- The same, beyond doubt.
  observation_form_strict = {
    "walkthrough", "walk through", "learning walk", "look for", "lookfor", "look fors",
    "observation tool|form|sheet|guide|protocol|checklist|instrument|template|rubric",
    "evaluation rubric|tool|form|instrument|checklist", "instructional rounds",
    "visit form",
  },

  -- What sheltered teaching looks like.
  sheltered_features = {
    "sheltered instruction|strategy|strategies|practice|practices|technique|teaching",
    "sheltered english|content|lesson|immersion", "sheltering",
    "was|is|were|are sheltered", "sheltered for",
    "SEI strategy|strategies|practice|technique|indicator|element|look|instruction|skill",
    "SIOP", "SDAIE", "supports by language|proficiency|level", "language objective",
    "language goal", "language target", "academic language", "comprehensible",
    "scaffold~", "scaffolding", "sentence frame|starter|stem", "academic conversation",
    "supports for english learner", "support for english learner",
    "access for english learner", "vocabulary support", "visuals", "wait time",
    "structured talk", "checks for understanding", "access to content",
    "supports for EL|ELL|ML", "english learner take part", "english learner practice",
    "students practice the language", "participation of english learner",
    "integrated ELD", "language supports",
  },

  -- ST-03, ST-04: ESL teachers, posts, aides.

  -- English lessons for learners, as something that is taught.
  esl_teaching = {
    "ESL", "ELD", "ENL", "ESOL", "EAL", "english as a second language",
    "english as a new language", "english language development",
    "english language instruction", "english lesson", "direct english instruction",
    "english language lesson|class|block|period", "ESL lesson|class|period",
    "language instruction", "english to speakers of other languages",
    "english for speakers of other languages", "english instruction",
    "english language education", "english language service", "teach my child english",
    "teaches english to", "teach english to",
    "EL|ELL instruction|class|lesson|service|services|program", "language block",
    "english learner instruction|class|service|services|program",
    "english as an additional language", "language development instruction",
  },

  -- A license, by any of its names.
  license_word = {
    "license", "licence", "licensed", "licensure", "certificate", "certified",
    "certification", "credential", "credentialed", "credentialled", "endorsement",
    "endorsed", "authorization", "properly licensed", "fully licensed", "add on",
    "state approval",
  },

  -- The license in English as a second language.
  esl_license_wide = {
    "ESL|ELD|ENL|ESOL|EL|ELL|TESOL license|licence|licensed|licensure|licenses",
    "ESL|ELD|ENL|ESOL|EL|ELL|TESOL certified|certification|certificate",
    "ESL|ELD|ENL|ESOL|EL|ELL|TESOL credential|credentialed|endorsement|endorsed",
    "licensed|certified|credentialed|endorsed (in|as) ESL|ELD|ENL|ESOL|EL|ELL",
    "licensed|certified|credentialed english language|learner|as",
    "license|licence|certificate|certification in|for|as ESL|ENL|ESOL|ELD",
    "license|certificate|certification in|for|as english as",
    "license|certificate|credential in that field|subject",
    "licensed|certified in that field|subject", "TESOL",
    "license|certificate|credential in the teaching of english",
    "licensed to teach ESL|ENL|ESOL|ELD|english",
    "certified to teach ESL|ENL|ESOL|ELD|english",
    "english as a second language license|licensure|certificate|certification",
    "english as a second language licensed|certified|credential|endorsement",
    "appropriate authorization", "state certificate", "ESL teaching license",
    "ESL teacher license", "ESL teacher certification",
    "certificate as a teacher of english", "license as a teacher of english",
    "licensed in english as", "certified in english as", "CLAD", "BCLAD",
    "licensed|certified|credentialed ESL|ELD|ENL|ESOL|EL|ELL teacher|instructor|educator|staff",
    "licensed english learner teacher", "licensed teacher of ESL|ENL|ELD|english",
    "license|certificate|certification of a teacher of english", "ESL K",
  },

  -- Giving lessons.
  give_instruction = {
    "come~ from", "comes from", "in the hands of", "is in the charge of", "receive~",
    "teach~", "taught", "deliver~", "provide~", "provided", "give~", "given",
    "instruct~", "assigned to|only", "assign~", "staffed", "staff~", "conduct~",
    "plan~", "lead", "leads", "led", "run", "runs", "serve~", "work~ with",
    "instructor", "employ~", "entrust~", "instruction by", "teacher of record",
    "offered by",
  },

  -- Places on the payroll.
  posts = {
    "position", "FTE", "full time equivalent", "post", "number of teacher",
    "number of ESL|ENL|ELD|EL|ELL", "enough teacher|ESL|ENL|staff|licensed",
    "sufficient teacher|ESL|ENL|staff|licensed|number", "staffing",
    "sufficient LEP|EL|ELL", "how many teachers",
    "as many ESL|ENL|ELD|teachers|licensed", "employ~", "teachers needed",
    "staff needed", "teachers required", "teaching staff",
    "adequate staff|staffing|number", "how many teacher|position",
    "how many ESL teacher|position", "hire~", "staffing level", "ESL line",
    "teachers are budgeted", "staffed", "specialists needed", "ESL teachers are",
    "add~ a teacher", "new teachers", "teachers to", "number of specialist",
  },

  -- What the posts have to cover.
  service_time = {
    "minute", "period", "hours of service|ESL|instruction", "service time",
    "service hours", "hours owed", "weekly hours", "instructional time", "time owed",
    "hours each week", "hours a week", "hours per week", "services promised",
    "service promised", "promised", "blocks", "hours", "service owed",
    "time of instruction", "time required|prescribed|due", "full time",
    "unit|units of study|instruction|service", "time on student|their", "weekly load",
    "instruction prescribed|required|due|owed", "required service",
    "required instruction", "services required", "sessions",
  },

  -- How the number is worked out, or that it suffices.
  work_out_number = {
    "calculate~", "compute~", "count~", "add up", "adds up", "divide~", "multiply~",
    "total~", "formula", "fund that", "funds the", "based on", "so that", "enough",
    "sufficient", "adequate", "determine~", "needed to", "required to", "to cover",
    "cover~", "deliver~", "to provide", "to meet", "follow~", "project~", "estimate~",
    "equal to", "call for", "calls for", "as many", "owed", "worksheet", "derive~",
    "tied to", "according to", "matches", "match~", "sum", "turn~ _ hours|minutes",
    "turns service", "go unserved", "budgets", "budgeted", "shall budget",
  },

  -- A post without a licensed teacher.
  open_post = {
    "vacan*", "unfilled", "waiver", "emergency license|licence|permit", "opening",
    "not yet hold", "does not yet", "not yet licensed", "cannot be filled",
    "not filled", "open position", "leave of absence", "on leave", "resign~",
    "long term substitute", "substitute", "leaves the district", "resignation",
    "resign*", "stands open|vacant|empty", "stand open|vacant", "job is",
    "falls vacant", "retire~", "departure", "empty", "leaves", "unlicensed",
    "no licensed", "without a licensed", "open post", "permission to use",
    "provisional", "left empty", "is empty", "hard to fill", "unable to fill",
    "fill the position|post", "fill~ the", "position is open", "open for",
  },

  -- What is done about it.
  open_post_plan = {
    "plan", "interim", "advertise~", "post~", "cover~", "coverage", "recruit~",
    "written plan", "mentor", "temporary", "step", "reassign~", "contract~ with|for",
    "search", "until the license", "courses and test", "timeline", "schedule",
    "report~", "make up", "service is continued", "arrange~", "progress toward",
  },

  -- Dates and limits of such a plan.
  plan_date = {
    "date", "deadline", "timeline", "by when", "within", "no later than",
    "not later than", "by september|october|november|december|january|february",
    "by march|april|may|june|july|august", "target date", "milestone", "weekly",
    "monthly", "each month", "every month", "end date", "due", "days", "by the end of",
    "=jan", "=feb", "=mar", "=apr", "=jun", "=jul", "=aug", "=sep", "=sept", "=oct",
    "=nov", "=dec", "until when", "until january|february|june|march", "week one",
    "day 1", "week 1", "day one", "start date", "until",
  },

  -- How many students one ESL teacher serves.
  esl_caseload = {
    "caseload", "case load", "student load", "students on", "pupils on", "load of",
    "teaching load", "teacher's roster", "teacher roster", "ratio", "teacher for every",
    "teacher for each", "students per teacher", "pupils per teacher",
    "per ESL|ENL|ELD|EL|ELL teacher", "for each ESL|ENL teacher", "load",
    "learners per", "per teacher", "group size", "teacher per", "serve more than",
    "serves more than", "for each teacher",
  },

  -- Aides and volunteers who work with learners.
  aide = {
    "aide", "paraprofessional", "para", "paras", "paraeducator", "=assistants",
    "teaching|classroom|instructional|educational|education|bilingual|teacher assistant",
    "ESL|ELL|EL|ENL|ELD assistant", "tutor", "volunteer", "helper", "support staff",
    "education support professional", "noncertified staff", "unlicensed staff",
    "non licensed staff", "instructional support personnel", "unlicensed adult",
    include = { "paraprofessional" },
  },

  -- Directed by a teacher.
  directed_by_teacher = {
    "under the direct|close|immediate|daily|general supervision",
    "under the direction|supervision|guidance|eye|oversight",
    "under direct supervision", "at the direction", "under a|the|an teacher",
    "supervise~", "supervised", "supervision", "direct~", "directed", "direction",
    "teacher has prepared|written|made|set", "teacher prepares|writes", "close by",
    "teacher prepared", "lessons the", "shows the", "tells the", "writes the plan",
    "stays in the room", "gives the aide", "shows them", "what to do",
    "teacher decides", "teacher chooses", "reports to", "report to", "oversee~",
    "overseen", "oversight", "answers to", "answer to", "guided by", "lesson plans of",
    "plan~ by", "planned by", "prepared by", "written by", "assigned by", "designed by",
    "teacher plans", "teacher assigns", "in the presence of", "teacher's plan",
    "plans written", "teacher has planned", "teacher has assigned", "chosen by",
    "set by", "follow~ the plan", "teacher directs", "accountable to",
    "teacher in charge", "follow~ plans", "follow~ lesson", "works from plans",
    "teacher leads", "teacher's direction", "teacher's supervision",
    "teacher remains responsible",
    include = { "under_direction" },
  },

  -- Doing the teacher's own work.
  teachers_work = {
    "plan~", "deliver~", "teach~", "lead", "leads", "led", "replace~", "substitute~",
    "stand in", "take the place", "take its|their|her place",
    "takes its|their|her place", "takes the place", "in place of", "in lieu of",
    "instead of", "provide~", "give~", "design~", "introduce~", "grade~", "assess~",
    "run", "runs", "primary", "sole", "main", "only", "count~ toward", "count~ as",
    "counted", "responsible for", "write~", "assign~", "supplant~", "charge of",
    "own class", "a class", "group of their own", "instruction", "instruct~",
    "serve~ as", "used as", "act~ as", "hand~ over", "handed", "turn~ over", "left to",
    "delegate~", "assigned to", "rely on", "entrusted to", "alone",
  },

  -- Training of aides.
  aide_training = {
    "hours of preparation", "preparation", "orientation", "prepared to|for|in", "study",
    "session", "course", "learn~ how", "taught", "instruction in", "practice in",
    "coached",
    include = { "train_verb" },
  },

  -- ST-05: literate and fluent teachers.

  -- A teacher's command of the language of the classroom.
  command_of_language = {
    "literate", "literacy in|and", "english literacy", "fluent", "fluently", "fluency",
    "command of", "command english", "fluent enough", "speaks well", "write it well",
    "proficient in", "proficiency in english|both|the", "speak read and write",
    "read write and speak", "read and write", "speak and write",
    "oral and written communication|english|command",
    "written and oral communication|english",
    "spoken and written english|communication", "read speak and write",
    "two proficiencies", "speaks and writes", "proficiency in the language",
    "english proficiency of teacher", "language proficiency", "communicat* skill",
    "reads and writes", "language ability",
  },

  -- The signed word of the superintendent.
  written_assurance = {
    "assurance", "assure~", "attest~", "certify~", "certification", "certifies",
    "sign~", "signed", "affirm~", "letter", "statement", "in writing", "written",
    "declare~", "vouch~", "confirm~", "file~", "submit~", "sworn", "certificate",
    include = { "certify_verb" },
  },

  -- Ways of showing it.
  fluency_ways = {
    "exam", "examination", "test", "interview", "observation", "observe~", "degree",
    "MTEL", "diploma", "coursework", "transcript", "panel", "assessment", "observed",
    "passing score", "bachelor", "tested", "lesson", "writing sample", "conversation",
    "licensure test",
    include = { "fluency_evidence" },
  },

  -- That they count as proof.
  shown_by = {
    "show~", "shown", "demonstrat*", "evidence", "accept~", "accepted", "prove~",
    "proof", "establish~", "satisf*", "any of the following", "one of the following",
    "either", "by means of", "by passing", "methods", "ways", "verif*", "document~",
    "determin*", "measured by", "one of these", "any one of", "qualif*", "count~ as",
    "which proof", "we accept", "will do", "judged by", "confirmed by", "counts",
    "by way of", "through",
  },

  -- Another language of teaching than English.
  other_teaching_language = {
    "other language of instruction", "any other language", "another language of",
    "both languages", "both language", "second language of instruction",
    "language of instruction", "languages of instruction", "partner language",
    "language other than english", "two languages", "additional language they",
    "whichever additional language", "language they teach in", "english and spanish",
    "language in which they teach", "language through which", "other language used",
    "language used for instruction", "spanish", "portuguese", "mandarin", "french",
    "target language", "each language", "language in which", "second language",
    "both english and", "english and the", "language they will teach",
    "language they teach", "language used to teach",
  },

  -- PR-04: the ESL curriculum.

  -- Written plans of teaching.
  curriculum_paper = {
    "curriculum", "curricula", "curriculum map", "course of study", "courses of study",
    "scope and sequence", "syllabus", "syllabi", "unit", "map", "program of study",
    "curriculum guide", "pacing guide", "year plan", "unit plan",
  },

  -- The curriculum of ESL itself.
  esl_curriculum_wide = {
    "ESL|ELD|ENL|ESOL|EL|ELL|ELE curriculum|curricula|unit|map|syllabus|scope",
    "ESL|ELD|ENL|ESOL|EL|ELL course of study|guide", "ESL|ENL|ELD volume|binder",
    "curriculum|curricula for|in|of ESL|ELD|ENL|ESOL|EL|ELL|english",
    "course of study for|in ESL|ELD|ENL|ESOL|english", "written ESL",
    "english as a second language curriculum|course",
    "english language development curriculum|course",
    "english as a new language curriculum|course", "ESL shelf",
    "english language instruction curriculum", "ESL|ENL|ELD curriculum map",
    "ESL|ENL|ELD curriculum grade|grades", "english learner curriculum",
    "ESL|ENL|ELD scope and sequence", "maps for ESL|ENL|ELD", "ESL program of studies",
    "ESL sequence",
  },

  -- Spans of grades.
  grade_span = {
    "grade span", "grade band", "grade cluster", "each|every|all grade", "K 12",
    "PK 12", "pre K 12", "K to 12", "K through 12", "kindergarten through",
    "kindergarten to", "K 2", "K 5", "K 4", "K 6", "K 8", "3 5", "6 8", "9 12", "6 12",
    "7 12", "grades k", "grades 1", "grades 3", "grades 6", "grades 9", "grades one",
    "grades six", "grades nine", "grades 4", "grades 5", "grades 7",
    "elementary middle and high", "elementary middle and secondary", "each level",
    "elementary and secondary", "every grade level", "each school level",
    "primary intermediate", "each span", "all levels", "grades pre", "lower elementary",
    "every span", "grade by grade", "each division",
  },

  -- The standards of 2020 and the state's frameworks.
  wida_word = {
    "WIDA", "english language development standard", "ELD standard",
    "language development standards framework",
  },
  edition_2020 = {
    "=2020", "2020 edition", "2020 version", "WIDA 2020",
  },
  edition_old = {
    "=2007", "=2012", "2012 edition|version|standard", "2007 edition|version|standard",
    "2012 amplification", "MELA", "benchmarks and outcomes", "ELPBO",
  },
  subject_frameworks = {
    "framework", "state framework", "curriculum framework", "massachusetts framework",
    "state standard", "state content|academic|learning standard", "content standard",
    "commonwealth's framework|standards", "learning standard", "grade level standard",
    "academic standard", "state academic content",
  },

  -- Who keeps a document.
  keeper = {
    "owner", "owned", "owns", "keeper", "keeps", "kept by", "custodian", "maintain~",
    "maintained by", "responsible", "responsibility", "lead", "in charge", "charge of",
    "steward", "coordinator", "director", "department", "chair", "answerable",
    "oversee~", "holder", "caretaker", "department head", "supervisor", "contact",
    "accountable", "belongs to", "author", "team", "committee", "manager",
    "assigned to", "looks after",
  },

  -- Coming back to it in time.
  revision = {
    "review~", "revise~", "revision", "update~", "updated", "rewrit*", "rewrite",
    "revisit~", "renew~", "refresh~", "overhaul~", "re examine~", "look~ at again",
    "edition date", "amend~", "goes over",
  },

  -- When.
  revision_time = {
    "each|every year|summer|june|july|august|spring|fall|january", "annual", "annually",
    "yearly", "every two|three|four|five|second|third|other year|years|summer",
    "two year cycle", "three year cycle", "five year cycle", "year cycle", "cycle",
    "next review|revision", "last review|reviewed|revised|revision",
    "by june|july|august", "date", "schedule", "=2024", "=2025", "=2026", "=2027",
    "=2028", "=2029", "=2030", "=2023", "summer", "twice a year",
    "each trimester|semester", "rotation", "on a rotating", "once a year",
  },

  -- Uses of language around which units are built.
  language_driven = {
    "language they need", "language needed for", "language that",
    "language function", "language objective", "language goal", "language target",
    "language focus", "language demand", "language use", "key language use",
    "language expectation", "narrate", "argue", "explain", "inform", "recount~",
    "argument", "explanation", "academic language", "language driven",
    "language driven unit", "what students will do with language", "with language",
    "kinds of talk", "discourse", "uses of language", "driven by language",
    "language students need", "language needed", "language of", "organized by language",
    "built around language", "language feature",
  },

  -- The content of the student's own grade.
  own_grade_content = {
    "grade level theme|topic|text", "subject classes", "content classes",
    "grade level content|standard|topic|subject|unit|text|curriculum|science|theme",
    "grade level", "their own grade", "own grade", "content of the grade",
    "grade's content|standards|science", "same grade", "subject area content",
    "content standard", "content topic", "seventh grade", "sixth grade", "eighth grade",
    "subjects of the|their grade", "their grade", "fifth grade", "fourth grade",
    "third grade", "second grade", "first grade", "grade content", "science",
    "social studies", "content area", "subject classes", "core content", "mathematics",
    "history",
  },

  -- Open to read.
  open_to_read = {
    "share~", "shared", "shared drive|folder", "post~", "open to", "access to",
    "access", "viewing", "available to", "receive~", "given to", "copy", "copies",
    "visible", "read", "view~", "see", "look up", "borrow", "sent to", "drive",
    "folder", "platform", "online", "distribute~", "can be read", "look at", "open~",
    "placed in", "published",
  },

  -- Teachers of other subjects.
  other_teachers = {
    "content teacher|colleague|staff", "subject teacher|colleague", "classroom teacher",
    "content area teacher|colleague|staff", "classroom and subject", "grade level team",
    "grade level teacher", "mainstream teacher", "general education teacher|staff",
    "all teachers", "every teacher", "colleague", "other teachers", "math teacher",
    "science teacher", "all staff", "all faculty", "core teacher", "co teacher",
    "teachers of other", "teachers of math|science|mathematics", "partner teacher",
    "content team", "homeroom teacher", "any teacher", "team", "academic teacher",
    "subject matter teacher", "all educators", "every educator", "regular teacher",
    include = { "content_teacher" },
  },

  -- PR-05: the same standards.

  -- Standards and what carries them.
  standards_word = {
    "standard", "framework", "curriculum", "course of study", "learning goal",
    "learning outcome", "expectation", "unit sequence", "core curriculum",
    "core content", "grade level content", "academic content", "content knowledge",
    "subject matter", "learning expectation",
  },

  -- The same as everyone's.
  same_as_all = {
    "same", "identical", "no different", "equal", "as other student|pupil|learner",
    "as their peers|classmates|schoolmates", "as all", "like all", "like any",
    "like every", "expected of all|every|any|other|each", "as everyone", "one set of",
    "common to all", "regular course of study", "any other student|pupil|child",
    "other student|pupil", "classmates", "peers", "native english speaking",
    "schoolmates", "apply to every|all|each", "applies to every|all|each",
    "applying to all|every", "english speaking peers", "as any other", "as every other",
    "every child is|must|shall", "all children|students|pupils are|must|shall",
    "every student|pupil is|must|shall", "for all students|children|pupils",
    "for every", "set for all|every|each", "that govern~", "grade level", "full",
    "for their grade", "of their grade", "of the grade", "for the grade", "no lower",
    "all other",
  },

  -- Teaching them, holding to them.
  teach_to_standards = {
    "taught", "teach~", "learn~", "study", "studies", "studied", "held to", "hold~ to",
    "meet~", "instruct~", "instruction", "follow~", "based on", "reach~", "master~",
    "work toward|towards", "aligned", "apply to", "applies to", "governed by",
    "receive~", "use~", "satisfy", "attain~", "expected of", "expected to",
    "answerable to", "bound by", "built on", "achieve~", "cover~", "access",
    "rest|rests on", "draw~ on", "drawn from",
  },

  -- A chance to master what is taught.
  chance_to_master = {
    "opportunity to learn|master|meet|reach|achieve|earn",
    "chance to learn|master|meet", "as much", "as many", "just as",
    "same opportunity|opportunities|chance|chances|time|hours|access|courses|classes",
    "equal opportunity|opportunities|chance|access|time",
    "equal educational opportunity",
    "opportunities to learn|master|meet|reach|achieve|earn|show",
    "chances to learn|master|meet|show|earn", "same instructional hours|time|minutes",
    "same labs|laboratories|teachers|materials|textbooks|courses|credits|routes",
    "full access to the|core|grade|all", "same number of hours|minutes|chances",
    "equitable opportunity|access|opportunities|chance",
    "access to the core|same|full|general", "access to core|grade|rigorous",
    "meaningful access", "equal footing", "same footing", "as much time",
    "as many chances", "lesser chance", "same right to learn", "fair chance",
    "same path|paths|routes|way|ways", "parity", "fair opportunity", "just as many",
    "real chance", "opportunity and time", "not denied",
  },

  -- Lowering them, keeping students out.
  lower_standard = {
    "lower|different|separate|lesser|reduced|other|easier standard|expectation|curriculum",
    "lower|different|separate|lesser|reduced|other set of",
    "lower~ the standard|expectation", "less than the grade", "lower standards",
    "reduce~ the standard", "lower level standard",
  },
  keep_from = {
    "deny~", "denied", "exclude~", "excluded", "barred", "kept from", "kept out",
    "keep~ from", "remove~ from", "pulled from", "restricted from", "limit~ access",
    "refused", "lesser", "fewer", "withhold~", "withheld", "prevented from",
  },

  -- The work of the grade.
  grade_work = {
    "complexity of", "keep~ the complexity|rigor|level|demand", "level of the text|task|book|reading",
    "grade level text|task|work|content|standard|material|reading|assignment|curriculum",
    "grade level instruction|unit|problem|expectation|course|book|passage|lesson|learning",
    "grade level and", "rigorous grade level",
    "the grade text|novel|unit|book|task|work|reading|chapter", "on grade", "at grade",
    "anchor text", "same text|task|book",
    "same reading|assignment|problem|question|novel|chapter|lab|unit|work|passage",
    "complex text", "grade appropriate", "text of the grade", "work of the grade",
    "same complex", "same rigorous", "class text|novel", "core text", "grade text",
    "original text", "rigor", "rigorous", "demanding", "full text", "level of the work",
    "cognitive demand", "same content", "challenging",
    "the grade reads|uses|does|studies", "keep~ the task|text|book", "text everyone",
    "text the class", "what the class reads",
  },

  -- Help that opens it.
  opening_support = {
    "scaffold~", "scaffolding", "scaffolded", "support", "supported", "sentence frame",
    "sentence starter|stem", "glossary|glossaries", "visual", "graphic organizer",
    "word bank", "chunk~", "chunked", "partner talk", "pre teach~", "preteach~",
    "amplify~", "picture", "diagram", "glossed", "model~", "home language",
    "built in help", "temporary help", "sheltered", "read aloud", "small group",
    "oral rehearsal", "annotat*", "frames", "vocabulary help", "help with language",
    "audio", "steps", "talk moves", "help",
    include = { "scaffold" },
  },

  -- Choosing and judging materials.
  judge_materials = {
    "check~", "review~", "score~", "evaluate~", "adoption", "adopt~", "select~",
    "selection", "examine~", "rubric", "checklist", "audit~", "vet~", "screen~",
    "rate~", "purchase~", "choose~", "chosen", "criteria", "inspect~", "approve~",
    "bought", "buy", "judge~",
  },
  teaching_materials = {
    "core material|program|text|textbook|curriculum|resource|product", "textbook",
    "instructional material|resource", "curriculum material|program|package",
    "materials", "curriculum product|series|resource|tool|program",
    "digital program|product|platform", "core program", "high quality instructional",
    "published program", "text set", "series", "software", "program of instruction",
    "core instructional", "textbooks", "unit", "book", "learning material",
  },
  material_supports = {
    "support for|built|that|by|designed", "supports", "glossary|glossaries", "audio",
    "language objective", "scaffold", "home language", "visuals", "embedded",
    "lesson notes", "language development", "usable by", "work for", "suit~",
    "accessible to", "language demand", "needs of", "for use with", "help for",
    "guidance for", "features", "designed for",
  },

  -- PR-06: gaps in subjects.

  -- What has been missed.
  subject_gap = {
    "gap", "deficit", "deficiency|deficiencies", "behind", "missed", "fell behind",
    "unfinished learning", "lost ground", "lost time", "not been taught", "ground lost",
    "units missed", "half learned", "shortfall", "learning loss", "lost content",
    "lost credit", "credit lost", "lost instruction", "catch up", "arrears",
    "not covered", "incomplete learning", "holes", "not yet had", "not had",
    "still missing", "has not had", "not yet learned|taught|covered|studied|met",
    "never been taught", "never taught", "missing skill|concept|content|unit|topic",
    "slowed", "content lost", "lag", "lags", "lagging", "failed course",
    "did not learn", "skipped", "topics not", "lost in subjects", "lost",
    "what was missed",
    include = { "academic_gap" },
  },

  -- That English was the reason.
  caused_by_english = {
    "while learning english", "while english", "learn~ english", "focus on english",
    "acquiring english", "beginning english", "intensive ESL|english|ENL|ELD",
    "newcomer year", "newcomer", "time spent in ESL|ENL|ELD|english", "limited english",
    "little english", "english acquisition", "emphasis on english", "in ESL|ENL|ELD",
    "english was being", "english is being", "english instruction", "learn english",
    "english language development", "concentrat* on english", "language program",
    "limited their participation", "during ESL", "english lessons", "language learning",
    "english came first", "attention to english", "priority to english",
    "new to english", "acquisition of english", "because of language",
    "year on english", "time on english", "work on english", "busy with english",
    "english first", "pulled for ESL",
    include = { "el_field" },
  },

  -- Subjects.
  subject_word = {
    "subject",
    "content class|course|area|knowledge|learning|gap|standard|topic|teacher",
    "in content", "content missed|lost", "missed content", "academic", "math",
    "mathematics", "science", "social studies", "history", "course", "credit", "core",
    "curriculum", "grade level", "coursework",
  },

  -- Finding out.
  find_out = {
    "identify~", "identified", "list~", "find~", "found", "determine~", "diagnos*",
    "check~", "look~ for", "review~", "assess~", "go over", "goes over", "record~",
    "measure~", "screen~", "examine~", "compare~", "note~", "map~", "inventory",
    "name~", "pinpoint~", "look~ at", "documented", "audit~", "report~", "ask~ which",
    "uncover~", "detect~", "mark~", "test~", "spell out", "analyz*", "flag~",
  },

  -- Making it good.
  make_good = {
    "make~ up", "made up", "recover~", "recovered", "recoup~", "close~", "closed",
    "catch~ up", "remedy~", "remedied", "fill~", "filled", "repair~", "regain~",
    "restore~", "overcome~", "overcame", "remediate~", "compensat*", "make good",
    "made good", "bring~ level", "brought up", "correct~", "address~", "taught again",
    "reteach~", "accelerat*", "bridge~", "parity", "get~ back", "makes up",
    "catch up plan", "eliminated", "caught up", "resolve~", "attain parity",
    "brought back", "back on track", "completed", "earn~ back",
  },

  -- By a stated time.
  by_stated_time = {
    "reasonable time|period|length|amount",
    "end of the|that|each|next school year|semester", "within", "no later than",
    "not later than", "by the end of", "by the close of", "close of the",
    "before the end of", "before the start of", "two semesters", "one semester",
    "two years", "one year", "end date", "target date", "by june|may|august",
    "before the next", "following school year", "before graduation", "in one year",
    "by the following", "two terms", "three terms", "next two", "completion date",
    "by january|february|march|april|september|october|november|december",
    "at the latest", "in the same school year", "before promotion", "deadline",
  },

  -- Help with it by name.
  named_help = {
    "tutor~", "tutoring", "extended day", "summer", "after school", "before school",
    "saturday", "vacation", "credit recovery", "intervention block", "WIN block",
    "bridge course|class", "afternoon session",
    "extra class|period|session|hour|teaching", "double block|period", "compensatory",
    "acceleration", "homework center", "additional instruction|class|period|time",
    "catch up class|course|block|plan|session", "small group", "one to one",
    "supplemental instruction", "extended year", "evening class|session|school",
    "support class|block|period|lab", "academic lab", "study period", "online course",
    "night school", "help sessions", "academy", "learning center", "flex block",
    "intersession", "lunch session", "coaching",
    include = { "catch_up_support" },
  },

  -- Reviews of progress.
  progress_check = {
    "progress review", "each|every review", "progress meeting|conference|check",
    "each|every progress", "progress monitoring", "at each|every meeting",
    "quarterly review|meeting", "each|every term|quarter|trimester|marking",
    "data meeting", "monitoring meeting", "language assessment team",
    "review of progress", "review meeting", "progress report", "review form",
    "monitoring form", "at every|each check", "each|every conference", "annual review",
    "progress form", "reviews progress", "review of each", "every data",
    "periodic review",
  },

  -- PR-07: new programs.

  -- Something not offered before.
  program_to_come = {
    "new program", "new english learner program",
    "any|each|every|proposed new language program", "new EL|ELL|ELE|bilingual program",
    "new dual|two|transitional|bilingual|newcomer|SEI|model", "proposed program|model",
    "proposed english|EL|bilingual|dual|two|language|newcomer", "proposed for",
    "program proposal", "proposal", "new program of instruction", "new model",
    "new strand", "new EL model", "hopes to begin|open|start",
    "wishes to begin|open|start|offer|add", "plans to begin|open|start|offer|add",
    "intends to begin|open|start|offer|add",
    "before opening|starting|beginning|launching|adding", "before a|any new",
    "program description", "additional program", "opening of the",
    "new academy|class|course", "not offered before|now",
    "not now|yet|presently|currently offered", "program to open|start|begin",
    "opens in", "seeking to open|start|offer|add", "starting a|an", "opening a|an",
    "adding a|an", "add a program", "start a program",
    "proposed academy|strand|course|school", "program that is|will|would",
    "is to start|open", "to start the following|next", "to open the following|next",
    "that will open|start", "program it has not", "program to be", "proposes",
    "written description", "description of the program", "open a program",
    "program the district proposes", "not previously offered",
    "program not currently offered", "plans to open", "plans to begin", "brand new",
  },

  -- The first of January.
  new_years_day = {
    "january 1", "january 1st", "january first", "first of january",
    "first day of january", "new year's day", "jan 1", "1 january", "1st of january",
    "1st day of january", "december 31", "before january", "end of december",
    "start of the calendar year", "turn of the year", "calendar year in which", "1 1",
  },

  -- The state agency, by its names.
  state_agency = {
    "DESE", "department", "the state", "state department", "commissioner",
    "state education", "department of elementary", "state agency", "state office",
    "commonwealth", "the agency", "malden", "everett", "state board",
  },

  -- The council of the parents.
  parents_council = {
    "ELPAC", "MLPAC", "parent advisory council|committee|board|group", "parent council",
    "council of parents", "parents advisory council|committee", "advisory council",
    "parents council|committee", "families advisory council", "parent advisory",
    "DELAC", "BPAC", "family advisory council", "advisory committee", "family council",
    "families council", "the council", "committee of parents", "PAC",
    include = { "elpac" },
  },

  -- Handing over.
  hand_over = {
    "send~", "sent", "submit~", "file~", "filed", "forward~", "provide~", "give~",
    "gave", "given", "deliver~", "goes to", "go to", "transmit~", "lodge~", "share~",
    "present~", "mail~", "copy", "copies", "receive~", "supply", "supplied", "upload~",
    "furnish~", "turn~ in", "notify~", "before both", "recipients",
  },

  -- Parts of the description.
  part_basis = {
    "research", "theory", "studies", "evidence", "educational basis", "sound",
    "why the model works", "literature", "scientific",
  },
  part_students = {
    "students to be served", "students served", "pupils to be served",
    "who will be served", "which learner|student|pupil", "student group",
    "number of student|pupil", "learners it will serve", "will serve", "serves",
    "served", "to be enrolled", "for whom", "which children", "whom it serves",
    "who will attend|enroll|be", "who it is for", "whom it will", "target population",
    "population", "students it is for",
  },
  part_improves = {
    "improve~", "improvement", "better than", "do better", "advantage over",
    "compared with", "current program", "present program|offering|service",
    "existing program", "differs from", "adds to what", "what they have now", "today",
  },
  part_resources = {
    "resource", "staff", "staffing", "money", "budget", "cost", "materials", "rooms",
    "teachers", "funding", "personnel", "licensed",
  },
  part_measures = {
    "measure~", "measurement", "success", "succeed~", "how we will tell", "evaluat*",
    "results", "outcome", "indicator", "how the district will know", "whether it works",
    "judged", "benchmark", "goals",
  },

  -- Telling families.
  tell_families = {
    "communication plan", "communicat*", "inform~", "informed", "outreach", "flyer",
    "information session|evening|night|meeting", "meeting for families|parents",
    "letter", "notify~", "telling families", "families will hear", "parents will hear",
    "phone call", "evening session", "explain~", "publicize~", "announce~",
    "how families", "tell~", "how parents", "calendar of", "invite~", "open house",
    "told", "calls to|home", "call each|every|all", "in which languages",
  },
  family_word = {
    "family|families", "parent", "guardian", "household", "caregiver", "home",
    "community",
  },

  -- PN-06: planning together.

  -- Planning in company.
  plan_together = {
    "common planning", "co plan~", "co planning", "joint planning|preparation|prep",
    "planning block|period|time|session|meeting|slot|hour|partner",
    "collaborative planning", "shared planning|preparation|prep", "plan~ together",
    "plan|plans with a|the|each|her|his|their|one|two|three|no|content|classroom|grade",
    "plan jointly", "common preparation|prep",
    "collaboration time|block|period|meeting", "joint unit", "meet~ to plan",
    "plan lessons", "plan~ unit", "plan~ the week", "planned together", "partners meet",
    "team meeting|planning|time", "meeting time", "free at the same", "are all free",
    "both free", "meet weekly|together|every|each|on", "=partners", "planning partner",
    "paired", "professional learning community", "sit down together",
    "plan instruction", "partnership", "planning team", "common time", "meeting",
    "prep together", "shared period|block", "get ready together", "planning",
    include = { "joint_planning" },
  },

  -- A fixed place in the week.
  fixed_weekly = {
    "weekly", "each|every week", "once a week", "a week", "per week", "twice a week",
    "in each week", "same day every|each",
    "every monday|tuesday|wednesday|thursday|friday",
    "each monday|tuesday|wednesday|thursday|friday", "mondays", "tuesdays",
    "wednesdays", "thursdays", "fridays", "every five days", "every six days",
    "six day cycle", "per cycle", "each cycle", "every cycle", "of each week",
    "of every week", "weekly basis", "day of the week", "five school days", "monday",
    "tuesday", "wednesday", "thursday", "friday",
  },

  -- The specialist at the table.
  esl_at_table = {
    "ESL|ELD|ENL|ESOL|EL|ELL teacher|specialist|staff|educator|partner|faculty",
    "ESL|ELD|ENL|ESOL|EL|ELL and|with", "and|with|the ESL|ELD|ENL|ESOL", "ESL", "ENL",
    "ELD", "ESOL", "language specialist|teacher", "multilingual teacher|specialist",
    "english learner teacher|specialist", "english language teacher|specialist",
    "english language development teacher|specialist", "bilingual teacher|specialist",
    "language development teacher|specialist",
    include = { "esl_teacher" },
  },

  -- The others at the table.
  content_at_table = {
    "content", "classroom teacher", "subject teacher",
    "grade level teacher|team|partner", "grade team", "grade's teachers", "co teacher",
    "math|science|history|english teacher", "general education", "mainstream teacher",
    "homeroom teacher", "core teacher", "regular teacher", "teachers whose",
    "teachers who share", "teachers with whom", "classroom and",
    "grade 1|2|3|4|5|6|7|8|9", "social studies", "partner teacher", "content partner",
    "teachers of", "humanities", "each grade", "their partners", "partner",
    "team teacher", "co teaching", "co taught", "mathematics", "subject area",
    "academic teacher", "grade level", "classroom partners", "subject matter teacher",
    include = { "content_teacher" },
  },

  -- And the special educator.
  special_at_table = {
    "special education", "special educator", "case manager", "special needs teacher",
    "inclusion teacher", "learning specialist", "IEP", "resource teacher", "special ed",
    "SPED",
  },

  -- What for, and what comes out.
  planning_purpose = {
    "purpose", "agenda", "language goal|objective|target", "scaffold", "lesson plan",
    "unit plan", "student work", "work sample", "data", "product", "by the end of",
    "leave with", "leaves with", "finish with", "output", "used to|for", "notes",
    "outcome", "result", "decide", "decides", "who teaches", "next week's",
    "co taught lesson", "shared folder", "record of", "language objectives",
    "set goals", "produce~", "create~", "come~ away", "written plan", "template",
    "planning form", "look at", "upcoming unit", "draft~", "task",
  },

  -- How many partners.
  partner_count = {
    "partner", "team", "=teachers", "=grades", "classroom", "=rooms", "co teacher",
    "grade team", "content teacher", "classroom teacher",
  },
  partner_limit = {
    "to two|three|four|five", "hold~ down", "restrict~",
    "no more than", "not more than", "at most", "at the most", "up to", "maximum",
    "limit~", "limited to", "cap", "capped", "fewer than", "or fewer",
    "never more than", "not exceed", "few enough", "small enough", "or less",
  },

  -- Is the time really kept?
  check_kept = {
    "check~", "count~", "report~", "monitor~", "review~", "audit~", "track~", "log",
    "logs", "verify~", "inspect~", "lays", "record~", "ask~", "survey~", "tally",
    "compare~", "confirm~", "look~ at", "sample~", "keep~ a tally", "walk~", "examine~",
  },
  time_kept = {
    "protected", "lost", "held", "cancelled", "canceled", "coverage", "taken", "free",
    "honored", "used for", "kept", "took place", "missed", "in fact", "interrupted",
    "displaced", "pulled", "given up", "made up", "actually", "covered", "respected",
    "happened", "left alone",
  },

  -- PN-07: the care of policies.

  -- Policies, procedures and handbooks about English learners or fair treatment.
  policy_text = {
    "policy", "policies", "procedure", "handbook", "=plan", "guideline", "manual",
    "document", "regulation", "this text", "this page", "these pages", "guide",
    "these rules", "protocol", "this statement",
  },
  policy_field = {
    "nondiscrimination", "non discrimination", "discrimination", "equal educational",
    "equal opportunity", "language access", "language assistance", "civil rights",
    "interpretation", "translation", "harassment", "equity",
    include = { "el_field" },
  },
  adopted_word = {
    "adopted", "adoption", "approved", "first adopted", "date adopted|approved",
    "issued", "effective", "enacted", "first issued", "voted", "original adopted",
    "in force since", "in effect since", "date of adoption|approval", "passed",
    "established",
  },
  reviewed_word = {
    "reviewed", "revised", "last reviewed|revised|updated|review|revision", "updated",
    "amended", "readopted", "re adopted", "last looked at", "reaffirmed",
    "date revised|reviewed", "reviewed again", "revision", "review", "rewritten",
    "previous adoption", "second reading",
  },

  -- Who keeps the policy.
  policy_keeper = {
    "owner", "owned by", "owns", "policy owner", "keeper", "keeps it|this|the",
    "custodian", "held by", "steward", "in charge of", "maintained by", "maintains",
    "answers for", "holds this", "holds the policy|procedure|handbook|document|plan",
    "responsibility of", "is charged with", "charged with", "caretaker",
    "document owner|lead", "responsible administrator|office|official|person",
    "kept by", "contact for this", "keeps", "who keeps", "belongs to", "overseen by",
    "point person", "accountable for", "lead for this", "administrator responsible",
    "responsible party",
  },

  -- Reviewing it.
  look_again = {
    "look~ again", "looks again", "examined anew", "gone over", "go~ over",
    "review~", "reviewed", "revise~", "revision", "rewrite~", "reconsider~", "update~",
    "re examine~", "reexamine~", "amend~", "revisit~", "look~ at again", "readopt~",
    "come~ back", "comes up", "taken up", "due for", "renew~",
  },

  two_years_or_less = {
    "every|each two years", "every second year", "every other year",
    "even numbered year", "odd numbered year", "24 months", "biennial*", "two years",
    "twenty four months", "2 years", "every 12|18|24 months", "even years", "odd years",
    "each summer", "once every two", "alternate years",
    "second summer|year|july|june|august|fall|spring", "two year", "at least annually",
  },

  -- The law has moved.
  law_moves = {
    "change in|of|to law", "change in|of|to the law", "law changes|change",
    "change in federal|state|legislation|regulation|statute",
    "changes in law|federal|state", "legal change",
    "new law|statute|regulation|rule|guidance|legislation",
    "amendment of|to the|a|any law|statute|regulation", "law is changed|amended",
    "court order|decision|ruling", "legislature", "changed law", "change in any law",
    "new or amended", "amended law|statute|regulation", "changes the rules",
    "regulation changes", "statute changes", "when the law", "laws change",
    "change in the governing|applicable|relevant", "rules change",
    "act of the legislature", "new court", "change of statute|regulation", "repeal",
    "act is passed",
    include = { "change_of_law" },
  },

  -- References to law.
  legal_source = {
    "citation", "legal reference", "legal ref", "legal source", "legal basis", "cited",
    "cites", "legal authorities", "law|laws it names|cites|mentions|lists",
    "every|each law|statute|act", "law cited", "statutes and regulations cited",
    "laws listed", "statute listed", "references to law", "references to the law",
    "statute named",
  },
  status_check = {
    "check~", "verify~", "verified", "confirm~", "look~ up", "looked up",
    "still in force", "in force", "in effect", "still current", "superseded",
    "rescinded", "repealed", "strike~", "struck", "withdrawn", "good law",
    "out of date", "still valid", "status", "still stands", "overruled", "test~ each",
    "go~ over", "still good", "up to date",
  },

  -- The parents' council speaks.
  ask_views = {
    "comment", "view", "views", "consult~", "consultation", "input", "advice", "ask~",
    "invite~", "invited", "feedback", "opinion", "review~", "reviewed with", "seat",
    "respond", "suggestion", "discuss~", "heard", "present~ to", "hear", "solicit~",
    "tell us", "remark", "put before", "laid before", "reaction", "recommendation",
  },

  -- Helping in lessons.
  help_in_lessons = {
    "assist~", "help~", "support~", "reinforce~", "work~ with", "supplement~", "serve~",
    "translate~", "tutor~", "repeat~", "rehearse~", "practice~", "review~", "help out",
  },
}
