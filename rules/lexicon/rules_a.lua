-- Words of identification, placement and the program, beyond the shared ones.

return lexicon {

  -- Names of the language survey, the shared ones included.
  language_form = {
    "home questionnaire", "language inventory", "language history form",
    "survey|questionnaire|form about|on|of the language|languages",
    "survey|questionnaire|form about|on language|languages",
    "family|parent|pupil|student language survey|questionnaire|form",
    "mother|native tongue|language form|questionnaire",
    "enrollment language survey|form", "PHLOTE form|questionnaire",
    "language declaration", "HLS form", "language survey|questionnaire form",
    "home languages survey|form|questionnaire", "language questions",
    "language use form|questionnaire", "home tongue form|survey",
    "which language is spoken at home", "what language is spoken at home",
    "bilingual survey|questionnaire", "multilingual survey|questionnaire",
    "questionnaire about language", "survey of home", "state language survey|form",
    "language page", "background survey", "language spoken at home form",
    include = { "home_language_survey" },
  },

  -- The same, where the context has made clear which form is meant.
  some_form = {
    "survey", "questionnaire", "the form", "this form", "each form", "survey form",
    "inventory", "this page", "this sheet", "these questions",
  },

  -- Everybody who comes, without a choice by the staff.
  everyone_new = {
    "everyone", "all comers", "whoever", "nobody is exempt|excused", "100 percent",
    "one hundred percent", "none excepted", "every single", "each registering",
    "all|every|each|any new|newly|incoming",
    "all|every|each|any entering|enrolling|registering|transferring",
    "all|every|each of the|our|your|these new|newly|incoming|entering",
    "every|each|all student|pupil|child|children",
    "every|each|all family|families|household|registrant|entrant",
    "every|each|all enrollee|newcomer|parent",
    "every|each|all guardian|applicant|kindergartner|registration",
    "each and every", "everybody", "all who enroll|register", "all grade",
    "for all", "by all", "of all", "to all", "from all", "all first time",
    "each|every one", "anyone who enrolls|registers", "without exception",
    "no exceptions", "no exception", "not only", "not just", "whatever the",
    "whatever their", "no matter", "universal", "universally", "regardless of",
    "irrespective of", "whether or not", "every packet", "each packet",
    "every registration|enrollment packet|form|file",
    "none is|are excused|skipped|exempt", "no family is skipped",
    "no one is skipped", "even if", "even when", "even those", "including",
    "every first time", "any student who enrolls", "any pupil entering",
    "any child entering", "entire",
    "each time a student|child|family enrolls|registers",
    "whenever a student|child|family", "every kindergarten", "each kindergarten",
    "all kindergarten", "all pre kindergarten",
    include = { "all_students", "new_enrollee", "all_parents" },
  },

  -- Chosen by looks, name or a hunch.
  only_chosen = {
    "only to", "only by", "only from", "only when", "only if", "only where",
    "only the", "only for", "only those", "only student|families|parents",
    "suspect*", "appears to", "appear to", "seems to", "seem to", "may need",
    "as needed", "who look", "think~ that", "believes", "judgment of", "last name",
    "surname suggests", "foreign sounding", "sounds foreign", "with an accent",
    "hears another language", "notices", "on request", "upon request",
    "certain families", "some families", "selected", "born outside", "born abroad",
    "foreign born", "from abroad", "from other countries",
    include = { "only_some" },
  },

  -- Too late for it.
  after_registration = {
    "after enrollment|registration|school", "sent home", "goes home", "go home",
    "take home", "first week|weeks", "first month", "days after",
    "days of enrollment", "end of the month", "later in", "in october",
    "in november", "by october", "during october", "weeks after",
    "following enrollment", "within thirty", "within 30", "homeroom", "mail~ home",
    "mailed", "first six weeks", "six weeks", "first marking", "in the fall",
    "thirtieth", "parent conference", "open house", "convenient", "at a later",
  },

  -- In the family's language, or spoken.
  in_their_language = {
    "interpreter", "interpretation", "language line", "read aloud",
    "reads it aloud", "read~ it", "reads the questions", "read~ out", "read~ to",
    "orally", "language version", "versions",
    "in nine|ten|twelve|eight|seven|six language|languages",
    "in five|four|three|eleven|fifteen|twenty language|languages", "in _ languages",
    "translated", "translation", "bilingual staff|clerk|aide|liaison|secretary",
    "in spanish", "in both", "languages of the", "language of the",
    "telephone interpret*", "speak~ the family|parent|language",
    "speaks their language", "who speaks", "home language of", "own language",
    "in the language", "in a language", "in their language", "in your language",
    "in whatever|whichever|any language", "multilingual",
    "language they read|understand|prefer|choose|know|use|speak",
    "in the language the|that|of", "preferred language", "prefers",
    "in each of our|the", "in all of our|its|the",
    "in seven|eight|nine|ten|twelve|fourteen|five|six|four|three languages",
    "language they read best", "language you read", "family language",
    "family's language", "parent's language", "interpret~", "native language",
    include = { "understandable_language", "read_aloud", "provide_interpreter" },
  },

  -- An answer that is not English.
  answers_other_language = {
    "spanish|portuguese|arabic|chinese|vietnamese|creole|russian|khmer|french is|are spoken|used", "some language besides", "language that is not", "languages besides|beyond|than", "home where another",
    "anything but english", "anything besides english",
    "anything other than english", "besides english", "beside english",
    "other than english", "not english", "not only english", "another language",
    "other language", "different language", "second language", "non english",
    "any language but", "language except english", "languages except english",
    "not all english", "not answer english", "aside from english",
    "apart from english", "in addition to english", "foreign language",
    "more than english", "non english answer", "does not say english",
    "not solely english", "not exclusively english", "any answer", "any response",
    "any of the question", "any one of the", "one answer", "a single answer",
    "single response", "one or more", "even one", "one reply", "yes to any",
    "yes answer", "no to english",
    include = { "other_language" },
  },

  -- The testing of English that follows.
  goes_to_screening = {
    "screen~", "screener", "screening", "english test", "proficiency test",
    "tested", "test~ the child|student|pupil", "test~ of english", "testing",
    "assess~", "assessment", "WIDA", "language test", "refer~ to the", "referral",
    "referred", "LAS", "placement test", "evaluat*",
    "sent to the EL|ESL|ENL|ELL|ELD", "forward~ to the", "examined", "examination",
    "WIDA screener", "checked for english", "proficiency exam", "test in english",
  },

  -- Answers that cannot be read one way, and clearing them up.
  unclear_reply = {
    "probe~", "clears up", "incomplete", "cannot be understood", "do not fit",
    "does not fit together", "makes no sense", "ask~ again", "talk~ through",
    "question mark", "sort~ out", "straighten~ out", "unclear", "blank",
    "left blank", "left empty", "contradict*", "inconsistent*", "not agree",
    "disagree~", "ambiguous", "doubtful", "in doubt", "confus*", "conflicting",
    "conflict~", "illegible", "unreadable", "not match", "does not fit", "puzzling",
    "vague", "hard to read", "not make sense", "cannot be read", "uncertain",
    "unsure", "does not add up", "don't add up", "missing", "odd", "mixed",
    "clarif*", "clear up", "cleared up", "follow up question", "not clear",
    "questionable", "skipped", "unanswered", "misunderst*", "misread",
    "double check~", "go over", "goes over", "differ", "at odds", "misunderstood",
    "what was meant", "what they meant", "surprising", "discrepanc*", "confirm~",
    "not plain",
    include = { "clarify_answer" },
  },

  -- Staff who were taught how.
  staff_training = {
    "taught to", "learned to", "schooled in", "instruction in", "been shown",
    "trained", "training", "train~", "workshop", "course", "certified",
    "certificate", "prepared", "taught", "instructed", "coached", "completed the",
    "professional development", "orientation", "in service", "module", "shown how",
    "briefed", "briefing", "practice session",
  },

  -- The student's permanent papers.
  permanent_file = {
    "cum", "cume", "cums", "cumulative", "permanent file|record|folder",
    "student's file|folder|record", "student file|folder|record",
    "pupil's file|folder|record", "child's file|folder|record", "school record",
    "school file", "file of the student|pupil|child",
    "enrollment file|record|folder", "official file|record|folder",
    "registration file", "student's permanent", "main file",
    "record of the student|pupil|child", "academic record|folder|file",
    "central file", "record folder",
  },

  -- Testing of English on entry, said so that nothing else can be meant.
  english_screening = {
    "initial english|language|proficiency assessment|test|testing|screening",
    "language|english|proficiency|ELP|EL screening|screener|screen",
    "ELL|ENL|ESL|ELD|LEP|multilingual screening|screener|screen",
    "proficiency|english|language placement test|testing|assessment",
    "test~ of english|language",
    "english|language test|tests|testing|exam|examination|assessment",
    "english proficiency|language test|assessment|evaluation|screening|testing",
    "english language proficiency", "WIDA screener", "WIDA online",
    "WIDA screening", "WIDA model", "WIDA test", "W APT", "WIDA kindergarten",
    "kindergarten WIDA", "NYSITELL", "initial ELPAC", "LAS", "pre LAS",
    "ELPA21 screener", "ELPA screener", "initial assessment of english|language",
    "screen~ for english|language|EL|ELL|LEP",
    "identification|screening of english|EL|ELL|LEP|multilingual",
    "entry test|testing|assessment", "tested in english",
    "test~ for english|language|limited|EL|ELL|LEP",
    "assess~ english|language|the english",
    "test|testing of|for english|limited|language",
    "initial identification assessment", "initial language",
    "test~ the student's|child's english", "check~ english", "english checked",
    "english examined", "examined in english", "language assessment",
    "language evaluation",
  },

  -- The same, where the context has made clear which test is meant.
  screening_words = {
    "screen~", "screener", "screening", "screened", "test", "tests", "tested",
    "testing", "assess~", "assessment", "examination", "examined",
    "initial assessment", "intake testing", "intake test", "evaluated",
    "evaluation", "instrument",
  },

  -- A screening that only begins.
  screening_starts = {
    "screening|testing|assessment begins|starts|commences|begin|start",
    "screening|testing|assessment shall|will|must|is begin|start|be begun|started",
    "begin~|start~|commence~ screening|testing|the|to screen|test",
    "schedule~ within", "scheduled within", "refer~ within", "referred within",
    "notify~ within", "appointment within",
  },

  -- The child comes into the school.
  enters_school = {
    "attending", "attends", "attend", "enroll*", "enrol", "enrols", "enrolled",
    "register~", "registration", "entry", "enter~", "admission", "admitted",
    "arriv*", "first day", "attendance", "starts school", "starting school",
    "started school", "of school", "initial enrollment", "intake", "day one",
    "new student", "joins", "joining", "entrance", "comes to us",
  },

  -- Tools that the state names.
  state_screener = {
    "state designated", "state mandated", "WIDA", "WIDA screener", "NYSITELL",
    "initial ELPAC", "ELPA21 screener", "state approved",
    "approved by the state|department|commonwealth", "department approved",
    "DESE approved", "state adopted", "state required", "state's own",
    "state screener", "state's screener",
    "adopted by the state|department|commonwealth",
    "required by the state|department|commonwealth", "prescribed by the",
    "accepted by the", "chosen by the state|department",
    "approved by the board|commissioner", "state selected", "designated by the",
    "selected by the", "on the state", "department's approved",
    "department accepts", "state accepts",
    "state has approved|adopted|chosen|selected",
    "department has approved|adopted|chosen|selected", "state prescribed",
    "state issued", "state uses", "department names", "state names",
    "department requires", "state requires",
    "approved instrument|tool|screener|test|assessment",
    "department of education accepts",
  },

  -- Fit to give the test.
  qualified_tester = {
    "holding", "holds", "hold", "schooled", "instructed", "approved to",
    "permitted to", "trained", "certified", "qualified", "licensed", "credentialed",
    "training", "certification", "certificate", "workshop", "modules", "quizzes",
    "quiz", "passed the", "completed the", "has passed", "have passed",
    "has completed", "have completed", "test administrator", "test examiner",
    "examiner", "authorized", "cleared", "current training", "renew~", "recertif*",
    "competent", "course", "calibrat*", "score reliably",
  },

  -- Results from another school or an earlier year.
  earlier_results = {
    "that school|district", "scores first", "school before", "attended before",
    "taken elsewhere", "test taken", "already took", "already has|have|on",
    "old scores", "last scores", "school of origin",
    "previous|prior|former school|district|score|result|test|record|town",
    "sending|last|earlier|other school|district|score|result|test|record|town",
    "previous|prior|former|earlier proficiency|language|english|EL|ELL",
    "previous|prior|former|earlier ACCESS|WIDA|screening|screener|testing",
    "earlier ACCESS|WIDA|english",
    "another WIDA|massachusetts|district|consortium|state|school|town|public",
    "other WIDA|massachusetts|district|consortium|state",
    "WIDA state|member|consortium", "existing score|result|record",
    "previously tested|screened|identified|assessed",
    "already tested|screened|identified|been|has|have|took", "state data system",
    "state database", "state student", "state system", "edwin", "SIMS",
    "transfer~ from", "came from", "comes from", "coming from", "moved from",
    "tested elsewhere", "school they left", "school the child left", "last school",
    "school left", "past twelve months", "past year", "last year", "on record",
    "prior records", "scores from", "results from", "score from", "results on file",
    "ACCESS score|result|scores|results",
    include = { "prior_records" },
  },

  -- Looking for them, or using them.
  looks_for = {
    "check~", "look~", "request~", "review~", "search~", "ask~", "obtain~", "call~",
    "contact~", "consult~", "seek~", "verify~", "examine~", "find out", "retrieve~",
    "inquire~", "enquire~", "pull~", "get", "gets", "use~", "accept~", "honor~",
    "count~", "find~", "confirm~", "determine~",
  },

  -- A family makes a wish known.
  asks = {
    "write", "writes", "call to", "calls to", "to have", "in writing", "phone~",
    "approach~", "request~", "ask~", "want~", "wish~", "would like", "apply~",
    "application", "petition~", "call~ for", "refer~", "referral", "come~ forward",
    "raise~", "tell~", "say~ so", "seek~", "concern", "concerned", "believe~",
    "think~", "write~ to", "worried", "worry", "family initiated",
    "parent initiated", "on their own motion", "contact~", "let us know",
    "speak~ to", "demand~", "at the instance", "upon written", "call us", "turn to",
    "inquiry", "disagree~", "come to us",
  },

  -- Those who test.
  tester = {
    "ESL|EL|ELL|ENL|ELD|ELE teacher|office|department|staff",
    "ESL|EL|ELL|ENL|ELD|ELE specialist|coordinator|director|team",
    "ML|MLL|LEP|bilingual|multilingual|language teacher|office|department|staff",
    "ML|MLL|LEP|bilingual|multilingual|language specialist|coordinator|director|team",
    "we", "us", "our", "district", "school", "superintendent", "principal",
    "designee", "teacher", "coordinator", "director", "department", "office",
    "staff", "specialist", "team", "examiner",
    "shall be assessed|tested|screened|evaluated|given",
    "is assessed|tested|screened|evaluated|given",
    "will be assessed|tested|screened|evaluated|given",
    "must be assessed|tested|screened|given",
    "are assessed|tested|screened|evaluated|given",
  },

  -- A request in whatever form.
  asked_any_way = {
    "by voice", "on paper", "any form", "any way", "however", "a word to",
    "by e mail|email", "informally", "no particular form", "orally", "verbally",
    "verbal", "spoken", "in person", "by telephone", "by phone", "phone call",
    "face to face", "telephone", "out loud", "word of mouth", "conversation",
    "in writing or", "no form", "no special form", "not be in writing",
    "need not be in english", "not in english", "text message", "by mouth", "aloud",
    "say it", "saying so", "told", "tell~", "walk in", "a call", "spoken or",
    include = { "request_any_way" },
  },

  -- For this and nothing else.
  only_for = {
    "serve~ only", "one aim", "simply", "no use but", "exists to",
    "for that reason only", "confined to", "restricted to", "no purpose other",
    "only", "solely", "sole", "exclusively", "nothing else", "nothing more",
    "one purpose", "single purpose", "no other purpose", "for no other",
    "no other use", "not for any other", "one reason", "just one", "limited to",
    "alone", "purely", "nothing but", "one thing", "no other reason", "strictly",
    "not for anything else", "no further use", "no other", "other purpose",
    "other purposes", "other use", "anything else",
  },

  -- Finding who needs help with English.
  find_need = {
    "entitled", "need language", "need english", "needing", "language learners",
    "english language", "who need help", "spot children", "services",
    "language support|help|assistance|service|services",
    "language need|needs|program|screening|instruction",
    "english support|help|assistance|service|services",
    "english class|classes|instruction|test|screening", "ESL|ELD|ENL|EL|ELL",
    "english learner", "help with english", "help in english", "helps with english",
    "support in english", "english lessons", "lessons in english",
    "help learning english", "learning english", "english proficiency",
    "proficiency", "multilingual", "limited english", "screened", "screening",
    "should be tested", "be tested", "tested", "assistance with english",
    "assistance in english", "assessment", "needs english",
  },

  -- The family's own language as that of a request.
  language_help_words = {
    "tongue", "language of the family|parent|home", "languages we|families|parents",
    "whichever", "any language", "home language", "own language", "their language",
    "native language", "first language", "your language", "other language",
    "another language", "in english", "preferred language",
    "whatever|whichever language", "language you|they",
    "language of the family|parent|home|caller",
    "family|families|parent|parents language", "in spanish", "interpret*",
    "any tongue", "language line", "every language", "language other than english",
    "or in english",
  },

  -- Citizenship, papers and origin.
  not_immigration = {
    "immigra*", "citizen", "citizenship", "visa", "green card", "legal status",
    "alien", "alienage", "undocumented", "papers", "passport",
    "came to this country", "came to the united states", "nationality",
    "status in this country", "status in the country", "lawful presence", "legally",
    "residency status", "immigrant", "how your family came", "came here",
    "entered the country", "lawful status", "legal residence", "country of birth",
    "legal presence", "social security",
  },

  -- Deciding a class or program.
  put_in_program = {
    "puts", "assigns", "sends", "send a", "decision about", "settle~", "place~",
    "placed", "placement", "assign~", "put", "enroll~ in", "enrolled in",
    "determine~", "decide~", "decides", "make~ a child", "make~ your", "label~",
    "classif*", "identify~ as", "qualif*", "mean~ that your", "mean~ your",
    "mean that", "means that", "program", "commit~", "lead to",
  },

  -- A statement of purpose.
  the_statement = {
    "lines", "saying", "say what|why", "says what|why", "tells", "what it is for",
    "stating", "states", "statement", "notice", "explanation", "explains",
    "explain", "purpose", "says that", "message", "note", "introduction",
    "paragraph", "sentence", "cover", "line", "wording", "words", "text", "heading",
    "preamble", "bears", "carries", "carry", "box", "why we ask",
    "why the form|survey|question|questions", "what the survey|form",
    "reason for the",
  },

  -- Its place on the form itself.
  on_form = {
    "opens with", "starts with", "start with", "top of|line", "first lines",
    "above question", "heads the", "at its top", "on the form", "on the survey",
    "on the questionnaire", "on each form|copy|survey", "form itself",
    "survey itself", "top of", "at the top", "on the front", "first page",
    "on the page", "above the", "head of", "printed on", "printed at", "appears on",
    "appear on", "on every", "on all", "bear~ the", "bears", "carry", "carries",
    "open with", "begins with", "begin with", "part of the form", "included on",
    "at the head", "in the form", "all versions", "each version", "every version",
    "headed by", "translations", "shall bear", "states at", "beginning of the",
    "on its face",
  },

  -- Schooling that was interrupted, or schooling at all.
  schooling_gap = {
    "formal education", "prior schooling", "earlier schooling", "schooling",
    "interrupted", "interruption", "out of school", "unschooled", "missed school",
    "gaps", "gap", "earlier education", "prior education", "limited education",
    "never attended", "education", "not attended", "formal school", "broken",
    "school attendance",
    include = { "slife" },
  },

  -- The ages of the state definition.
  slife_age = {
    "8 to 21", "8 21", "8 through 21", "8 and 21",
    "eight to|through|and twenty one", "8 or older", "eight or older",
    "ages of 8|eight", "age 8|eight", "aged 8|eight", "ages 8|eight", "8 years",
    "eight years", "at least 8|eight", "between 8|eight", "from 8|eight",
    "8 and not", "eight and not", "age of 8|eight", "21", "twenty one",
    "twenty first",
  },

  -- Its grade of entry.
  grade_two = {
    "grade 2", "grade two", "second grade", "2nd grade", "grades 2", "third grade",
    "grade 3", "grade three",
  },

  -- Its length of absence.
  six_months = {
    "six months", "6 months", "half a year", "six or more months",
    "6 or more months", "six month", "6 month", "half year",
    "six consecutive months",
  },

  -- The definition by reference.
  state_definition = {
    "state definition", "state's definition",
    "definition of the state|department|commonwealth", "DESE definition",
    "department's definition", "defined by the department|state|commonwealth|DESE",
    "DESE criteria", "state criteria", "state SLIFE", "department's criteria",
    "state's criteria", "definition set by", "definition issued by",
    "meaning given by", "state's test", "DESE's definition", "four part definition",
    "DESE SLIFE",
  },

  -- A talk about earlier schooling.
  intake_talk = {
    "ask each|the|them|families|every|newly|new|parents|students", "conversation",
    "talk", "discuss~", "ask~ where|how|which", "asks the", "interview*",
    "pre screener", "prescreener", "pre screening", "prescreening", "sits with",
    "sit down with", "sits down", "asks about", "ask about", "asked about",
    "questions about", "talk with", "talks with", "intake form", "intake meeting",
    "intake", "questionnaire", "writing sample", "native language literacy",
    "home language literacy", "literacy assessment", "screening tool",
    include = { "intake_interview" },
  },

  -- Entering a code.
  enter_code = {
    "record~", "enter~", "entered", "code~", "coded", "coding", "mark~", "flag~",
    "field", "report~", "fill~", "filled", "entry", "yes", "status", "code",
    "shown", "shows", "update~", "key~", "post~", "log~", "set", "note~", "box",
  },

  -- Where codes are kept.
  student_database = {
    "DOE041", "DOE 041", "DOE41", "SIMS", "student information", "aspen",
    "powerschool", "data system", "student record", "student's record",
    "pupil's record", "state report", "state reporting", "state data",
    "state collection", "student database", "field 041", "state system", "X2",
    "infinite campus", "skyward",
  },

  -- A plan for one student.
  support_plan = {
    "plan", "individual plan", "individualized plan", "success plan",
    "support plan", "learning plan", "SLIFE plan", "individual", "individualized",
    "own plan", "program of study",
  },

  -- Reading from the beginning.
  basic_literacy = {
    "reading", "read and write", "literacy", "foundational", "reading and writing",
    "basic reading", "learn to read", "beginning reading", "early reading",
    "phonics", "decoding", "first reading",
  },

  -- Number from the beginning.
  basic_numeracy = {
    "numerical", "mathematical", "numeracy", "math", "mathematics", "number sense",
    "arithmetic", "basic math", "computation", "number skills", "numbers",
  },

  -- Social and emotional help.
  wellbeing = {
    "social emotional", "emotional", "counseling", "mental health", "wellbeing",
    "well being", "trauma", "counselor", "adjustment", "mentor", "socio emotional",
    "feelings", "psychosocial",
  },

  -- Those who counsel.
  counseling_role = {
    "counselor", "counsellor", "guidance", "adjustment counselor", "social worker",
    "school psychologist", "school adjustment",
  },

  -- People who meet about a student.
  gathers = {
    "sit~ with", "sits with", "sit down with", "take~ part", "consist~ of", "made up of", "includes the",
    "team", "committee", "meeting", "meets", "meet", "convene~", "table",
    "together", "group", "panel", "conference", "council", "circle", "jointly",
    "sit down", "members", "participants",
  },

  -- Lessons and services in English, by name.
  language_lessons = {
    "language service|services|support|instruction|assistance",
    "language help|lesson|lessons|program|class|classes",
    "english service|services|support|instruction|help|lesson|lessons|class|classes",
    "ESL", "ELD", "ENL", "ESOL",
    "EL|ELL|LEP|ML|MLL|ELE service|services|support|program|instruction|class|group",
    "english development",
    include = { "esl", "el_services" },
  },

  -- The same, where the context has named them.
  lessons_vague = {
    "service", "services", "instruction", "lesson", "lessons", "program", "support",
    "group", "class", "classes", "schedule", "help", "starts", "start", "begin",
    "begins",
  },

  -- Services begin.
  gets_under_way = {
    "furnish~", "afford~", "is taught", "are taught", "instructed", "taught", "extended to",
    "cause~", "in place", "underway", "on the roster", "sits in", "sit in",
    "starts in", "goes into", "begin~", "beginning", "start~", "commence~",
    "initiate~", "place~", "placed", "put~", "puts", "provide~", "receive~",
    "enroll~", "schedule~", "join~", "attend~", "given", "offer~", "deliver~",
    "seat~", "enter~", "assign~", "available", "is in", "get", "gets", "is added",
    "goes to", "served", "serve~", "begun", "first lesson", "first class",
    "effective",
  },

  -- At once, on identification.
  begins_at_once = {
    "very day", "the very", "same date", "no wait", "next class day", "no interval",
    "begins with identification", "day of identification", "without interval",
    "simultaneous*", "immediately", "immediate", "promptly", "at once",
    "without delay", "without waiting", "no delay", "same day", "that day",
    "next day", "following day", "next school day", "following school day",
    "following morning", "next morning", "tomorrow", "from today", "day after",
    "school day after", "same week", "that week", "upon identification",
    "on identification", "as soon as", "right away", "straight away", "forthwith",
    "directly upon", "the moment", "the day", "within one|two|1|2 school|day|days",
    "the very next", "within a day", "date of identification", "on the date",
    "upon being identified", "once identified", "the morning after",
    "the same morning", "no later than the next", "does not wait", "not wait",
    "no waiting", "no list", "nobody waits", "no child waits", "no student waits",
    "day following", "from the day", "from the first day", "starting monday",
    "on the first day", "instantly", "no gap", "from the date", "from the time",
    "without any delay", "at the time of identification", "upon determination",
    "upon confirmation", "overnight", "not a week later",
  },

  -- Not before a later term, a seat or a teacher.
  waits = {
    "next quarter|term|semester|marking|trimester|year|september",
    "coming quarter|term|semester|marking|trimester|year",
    "following quarter|term|semester|marking|trimester|year|september",
    "when space", "as space", "space becomes", "seat opens", "seats open",
    "opening", "when a teacher is", "hired", "new groups are formed",
  },

  -- Staff who know programs for English learners.
  knows_el_program = {
    "ESL licensed", "licensed in ESL", "people who teach english",
    "those who teach english", "language staff", "EL professionals",
    "language experts", "teacher of english as a", "teachers of english as a",
    "bilingual faculty",
    "ESL|EL|ELL|ENL|ELD teacher|educator|coordinator|director|staff|specialist",
    "ELE|ML|MLL|bilingual|multilingual teacher|educator|coordinator",
    "ELE|ML|MLL|bilingual|multilingual director|staff|specialist",
    "ESL|EL|ELL|ENL|ELD team|department|office|personnel|chair|faculty",
    "ELE|ML|MLL|bilingual|multilingual team|department|office|personnel|chair|faculty",
    "english learner|language teacher|educator|coordinator|director|staff",
    "english learner|language specialist|team|department|office|personnel",
    "english language learner|development|education teacher|coordinator|director",
    "english language learner|development|education staff|specialist|team|department",
    "knowledge|understanding of|about second|language|english",
    "knowledge|understanding of|about EL|ELL|bilingual|programs", "knowledgeable",
    "trained in second|language|english|EL|ESL|bilingual|sheltered",
    "training in second|language|english|EL|ESL|bilingual", "expertise in",
    "experience|experienced with|in EL|ESL|english|language|bilingual|multilingual",
    "familiar with", "versed in", "know|knows the|our EL|language|program|programs",
    "expertise in second|language", "trained in language",
    "licensed in ESL|english", "ESL licensed|certified",
    "language proficiency assessment committee",
    "language proficiency|assessment|placement committee|team",
    "language committee", "EL placement", "bilingual committee",
    "who teach english learners", "teach english learners",
    include = { "esl_teacher", "el_coordinator", "language_assessment_team" },
  },

  -- Who decides.
  decides = {
    "assign the|each|a|students|pupils|them",
    "place the|each|students|pupils|them|newcomers|children|new", "is done by",
    "are done by", "signed by", "is set by", "are set by", "decided by", "decide~",
    "decision", "determine~", "determination", "makes", "make", "made by",
    "recommend~", "sets", "choose~", "chosen by", "select~", "approve~", "fixes",
    "settle~", "agree~", "places", "placed by", "assigns", "assigned by",
    "rest~ with", "falls to", "fall to", "is up to", "are up to", "belongs to",
    "in the hands of", "done by", "is responsible for placing|placement",
    "places each",
  },

  -- A grade by age.
  grade_by_age = {
    "age determines", "age not", "by their age", "birthday", "age level",
    "born the same year", "year of birth", "same birth", "children of the same",
    "age is", "how old", "age decides", "as old as", "peers in age", "age mates",
    "equal age", "age appropriate", "appropriate to age|their",
    "appropriate for age|their", "chronological age", "by age", "according to age",
    "based on age", "their own age", "same age", "age peers", "agemates",
    "their age", "child's age", "student's age", "pupil's age", "his or her age",
    "date of birth", "age and", "age group", "birth date", "birthdate",
    "years of age", "age rather", "fits the age", "own age", "on age", "of age",
    "of like age", "by birthday",
  },

  -- The grade or class decided on.
  grade_words = {
    "grade", "grades", "grade level", "class", "classes", "classmates", "peers",
    "placed", "placement", "schooling", "transcript", "year", "homeroom",
  },

  -- A copy stays with the records.
  told_and_filed = {
    "preserve~", "entered in", "recorded in", "made part of", "goes into", "go into", "is stored", "retained",
    "goes in the|their|his", "in the student|pupil|child file|folder|record",
    "into the file|folder|record", "for the file", "to the file", "filed",
    "is filed", "file copy", "copy", "copies", "folder", "permanent record", "kept",
    "keeps", "keep a", "retain~", "on file", "cumulative", "stored",
    "placed in the", "put in the", "files the", "goes into the", "student's record",
    "student's file", "in the record|records|file", "school records", "enters it",
  },

  -- Before the result of the screener is known.
  while_pending = {
    "until a|the|each|every child|student|pupil|learner has|is", "until tests",
    "awaiting a|the", "wait for a|the|their screener|screening|test|results|scores",
    "until the english|language|WIDA", "days between", "between enrollment",
    "until tested", "until screened", "until identified",
    "until he|she|they is|are tested", "pre screening", "not yet known",
    "not known yet", "is pending", "are pending", "prior to results",
    "results come", "results are in", "scores come", "before results|the",
    "interim", "in the meantime", "meanwhile", "pending",
    "while screening|testing|the|results|a|we|they|awaiting|waiting", "provisional",
    "provisionally", "temporary", "temporarily",
    "until screening|testing|the|results|scores|a",
    "between registration|enrollment",
    "before the screener|test|result|results|score|screening|scores", "awaiting",
    "awaited", "during the wait", "not yet been screened|tested",
    "not yet screened|tested", "before screening|testing", "stopgap",
    "prior to screening|testing", "days before", "waits for", "still waiting",
    "presumed", "presumptive",
    include = { "interim_support" },
  },

  -- The family chooses.
  chooses = {
    "decide|decides which|among|on|between", "their own choice", "have the choice",
    "given a choice", "their pick", "may have", "say which", "takes its pick",
    "name the program", "opt~ into", "ask for another", "choose~", "choice",
    "choices", "select~", "pick~", "opt for", "elect~", "decision is yours",
    "prefer~", "is your call", "up to you", "enroll her|him|them|their|your|the",
    "request placement", "selection", "any of the", "any of our", "switch~",
    "change~ to", "instead",
  },

  -- Among the programs there are.
  programs_offered = {
    "which of the|our|these", "choice among|between|of", "open to the|your|their",
    "any of the|our language|EL|bilingual|english", "language programs",
    "open to their|the|your", "any program", "any of the programs", "any of our",
    "any available", "any other", "any english", "any EL", "any language",
    "programs offered", "program offered", "programs available",
    "available program", "programs the district", "programs we offer",
    "program we offer", "other program", "other programs", "another program",
    "which program", "among the programs", "among programs", "from the programs",
    "program options", "language acquisition program", "language program",
    "english learner program", "english learner programs", "EL program",
    "bilingual program", "between programs", "every program", "any existing",
    "program of their choice", "from among", "any one of", "of the programs",
    "programs open", "choice of program", "program choice",
    "program that the district", "program the district", "any model", "models",
    "program of choice", "program preference", "either program", "any class",
    "whichever program", "what program", "one of the program", "dual language",
  },

  -- To another school.
  moves_school = {
    "transfer~", "another school", "different school", "change of school",
    "move to", "moves to", "out of school", "school change", "other building",
    "another building", "different building", "cross district", "change schools",
    "other school", "second school", "changing schools",
  },

  -- An answer is given.
  replies = {
    "written answer", "hear~", "speak~ to", "get an answer", "receive an answer",
    "answer~", "respond~", "response", "reply", "replies", "act~ on", "decide~",
    "decision", "written response", "act upon", "acted upon", "delivered",
    "notify~", "inform~", "give~", "hear back", "plan", "provide~", "decided",
    "ruling", "rule on", "final word",
  },

  -- With reasons.
  says_why = {
    "reason", "reasons", "grounds", "explain~", "explanation", "why", "rationale",
    "cause", "basis for", "justif*", "because",
  },

  -- The answer is no.
  turns_down = {
    "says no", "say no", "no in writing", "will not be started", "refuse~", "deny",
    "denies", "denied", "denial", "refus*", "declin*", "reject*",
    "not be established", "not establish", "why not", "is no", "turned down",
    "turn down", "not approve", "not to", "not open", "will not", "not be offered",
    "not offer", "negative", "cannot", "not be opened", "not feasible",
    "disapprov*", "against it", "not possible", "not granted", "unable",
  },

  -- The answer is a plan.
  program_plan = {
    "describes how", "description of how", "lays out", "roadmap", "road map",
    "work plan", "start up", "plan", "implementation", "implement~", "timeline",
    "how and when", "when and how", "outline", "steps", "start date",
    "schedule for", "proposal",
  },

  -- Rights and choices of parents.
  parent_rights_words = {
    "right", "rights", "choice", "choices", "options", "choose", "chooses",
    "can decide", "may choose", "what parents can", "request a program", "petition",
    "program options", "entitle*",
  },

  -- Services go on.
  keeps_service = {
    "stop it", "taught english", "language teaching", "learner", "service",
    "services", "eligib*", "ESL", "ELD", "ENL", "support", "supports", "program",
    "instruction", "entitle*", "status", "language help", "language assistance",
    "classes", "lessons", "help", "qualif*", "stays", "remain~", "continue~",
    "enrolled",
  },

  -- Until a condition is met, or on one ground only.
  until_exit = {
    "one ground", "single ground", "until then", "no other ground", "only ground",
    "only thing", "one thing only", "never before", "up to the day",
    "continue~ until", "not before", "when and only when", "exclusively when",
    "solely when", "one condition", "until the exit", "until exit",
    "until they exit", "until he or she exits", "until the student exits",
    "until they meet|meets|reach|reaches|attain|have|are|pass|score|can",
    "until the student|child|pupil|learner|scores|state|results|criteria",
    "until he|she meets|reaches|attains|has|is|or", "until proficien*",
    "until reclassified", "until all", "until each", "until such time",
    "until english", "until state", "only when", "only after", "only if",
    "only upon", "only once", "only exit", "only the", "only by", "not until",
    "until you|your", "as long as", "so long as", "for as long", "unless and until",
    "until a student|child|pupil", "till", "nothing but", "nothing other than",
    "nothing short of", "only way", "no way other", "no other way", "only reason",
    "ends when", "end when", "ceases when", "cease only", "one way out", "sole",
    "solely", "nothing else", "no other reason", "until these", "until those",
    "until both", "until reclassification", "until redesignated",
  },

  -- The exit rule is met.
  met_exit_rule = {
    "exit criteria", "exit criterion", "exit standard|standards|score|scores|rule",
    "exit rules|requirement|requirements|threshold|target", "exits", "exit",
    "proficien*", "reclassif*", "redesignat*", "criteria", "cut score", "4.2",
    "state standard|standards|score|rule|requirement|requirements|exit",
    "scores required", "the required score|scores", "meets the state",
    "met the state", "reach the state", "fluent",
    include = { "exit_criteria" },
  },

  -- No limit.
  no_cap = {
    "not bar", "no bar to", "not prevent", "not disqualify", "not limit", "not affect", "not exhaust", "regardless of how many|long", "irrespective of how many|long", "no matter how many|long",
    "not limited to a|any", "not limited by|in", "not be limited to|by|in",
    "without any|a cap|limit|ceiling", "no cap|limit|ceiling on", "cannot run out",
    "no number of", "never a reason", "not a reason", "no reason", "no ground",
    "not a ground", "loses services", "lose services", "loses its", "not end after",
    "not stop after", "never stops", "does not end", "do not end", "does not stop",
    "do not stop", "never cut", "not be ended", "not be cut", "not be stopped",
    "not be removed", "not be dropped", "not be exited", "not count years",
    "count neither", "for however", "how ever many", "not set a limit", "sets no",
    "set no", "places no", "place no", "puts no", "imposes no", "there is no",
    "whether it takes", "takes as long", "open ended", "indefinite*", "no limit",
    "no time limit", "no cap", "no maximum", "unlimited", "without limit",
    "without a limit", "however long", "however many", "as many years",
    "no matter how long|many", "regardless of how long|many",
    "regardless of the number|years|time|length", "no fixed number|term|time",
    "no set number|limit|time", "does not run out", "no expiration", "not expire",
    "never expire", "no ceiling", "not capped", "no limits", "no number of years",
    "irrespective of the number", "without regard to the number|length|years|time",
    "no deadline", "not run out", "not cut off", "not end because", "no clock",
    "neither the|years|time", "no end date", "not be limited", "no restriction",
    "no term limit",
  },

  -- What a limit would count.
  cap_units = {
    "year", "years", "time", "semester", "course", "courses", "credit", "credits",
    "long", "term", "terms", "calendar", "duration", "number of", "length",
    "months",
  },

  -- Programs by the names of the models.
  named_model = {
    "SEI", "sheltered english", "sheltered immersion",
    "structured english immersion", "sheltered instruction", "sheltered content",
    "transitional bilingual", "TBE", "TPI", "transitional program of instruction",
    "dual language", "dual immersion", "one way dual", "bilingual education",
    "bilingual instruction", "bilingual program|programs|class|classes",
    "developmental bilingual",
    "english as a second language program|programs|instruction|classes",
    "ESL program|programs|classes|instruction|pull|push|content",
    "ENL program|programs|classes|instruction", "english as a new language",
    "english as a second language", "ESOL program|programs|classes",
    "stand alone ENL|ESL", "integrated ENL|ESL", "push in ESL|ENL",
    "pull out ESL|ENL", "content based ESL", "maintenance bilingual",
    "newcomer program", "english language development program|programs|instruction",
    "ELD program", "SDAIE", "heritage language program", "late exit", "early exit",
    "transitional program", "two way immersion|program|bilingual|dual|portuguese",
    "two way spanish|class|classes|school|strand", "DLE", "TWI",
    "two language program", "one way immersion|program", "bilingual or bicultural",
  },

  -- A district runs a program.
  runs_program = {
    "enrolled in", "enroll in", "assigned to", "opened", "are in", "is in",
    "is in use", "in use", "put in place", "follow~ the", "goes by", "settled on",
    "teach~", "serve our", "offer~", "provide~", "adopt~", "use~", "run", "runs",
    "operate~", "implement~", "establish~", "maintain~", "conduct~", "deliver~",
    "served in|by|through", "serves its", "has two|three|both",
    "have two|three|both", "is served|taught|our", "are served|taught|enrolled",
    "our program|programs|model|models", "program is|are", "programs are",
    "model is", "receive~", "include~", "consist~", "educate~", "taught",
    "selected", "chosen",
    "our EL|ELL|ESL|ENL|ML|bilingual|language program|programs|model",
    "at all grade|schools|levels|buildings",
    "in all|every|each schools|school|grades|buildings|building|grade",
    "program for", "is called", "is known as", "by way of", "directed to develop",
    "served through", "taught through",
  },

  -- The program, where the context has named it.
  program_words = {
    "program", "programs", "model", "models", "approach", "instruction",
    "immersion", "SEI", "ESL", "bilingual", "dual language", "ELD", "design",
    "sheltered", "method", "methods", "choice",
  },

  -- How many students there are.
  fit_numbers = {
    "most of", "majority", "four in five", "few", "large", "small", "many",
    "handful", "number", "numbers", "how many", "count", "counts", "enrollment",
    "too few", "percent", "half", "two thirds", "thirds", "scattered", "size",
    "MLLs", "concentration", "population", "demographic", "demographics",
    "concentrated",
  },

  -- In which grades.
  fit_grades = {
    "grade", "grades", "age", "ages", "grade level", "grade levels", "K",
    "elementary", "middle school", "high school", "school level", "primary grades",
    "upper grades",
  },

  -- With which languages.
  fit_languages = {
    "language", "languages", "home language", "home languages", "native language",
    "spanish", "portuguese", "language group", "language groups",
    "languages spoken", "language background", "first language",
  },

  -- With how much English.
  fit_levels = {
    "proficiency", "level", "levels", "english level", "how much english", "WIDA",
    "newcomer", "newcomers", "beginner", "beginners", "proficiency level",
    "proficiency levels",
  },

  -- Aims in English.
  english_aim = {
    "proficiency in english", "english proficiency", "learn english",
    "learning english", "acquire english", "acquiring english",
    "english acquisition", "acquisition of english", "proficient in english",
    "english language proficiency", "fluency in english", "fluent english",
    "fluent in english", "master english", "command of english",
    "english language development", "english language skills", "english skills",
    "growth in english", "attain english", "english fluently",
    "development of english", "full english", "mastery of english", "language goal",
    "english fluency", "progress in english", "language growth", "english well",
    "english development",
  },

  -- Asking a council.
  asks_council = {
    "consult~", "consultation", "advice", "advise~", "views", "recommendation",
    "recommendations", "input", "review~", "present~", "discuss~", "comment",
    "comments", "opinion", "feedback", "asks", "asked", "meets with", "meet with",
    "lay~ the proposal", "brought before", "hear~", "consider~", "say in",
    "involve~", "presents the", "solicit~", "seek~", "sought", "vote",
  },

  -- Subjects.
  subject_lessons = {
    "content", "subject", "subjects", "subject matter", "math", "mathematics",
    "science", "social studies", "history", "core", "academic", "grade level",
    "course", "courses", "language arts", "algebra", "biology", "curriculum",
    "classroom instruction", "lessons",
  },

  -- Who teaches English.
  esl_person = {
    "language specialist", "teachers licensed", "teacher licensed",
    "ESL|ELD|ENL|ESOL teacher|teachers|specialist|specialists",
    "ESL|ELD|ENL|ESOL educator|educators|faculty|instructor|staff",
    "EL|ELL|ELE|ML|MLL teacher|teachers|specialist|specialists",
    "EL|ELL|ELE|ML|MLL educator|educators|faculty|instructor|staff",
    "licensed ESL|EL|ELL|ENL|ELD", "ESL licensed|certified",
    "teacher|teachers of english as a second|new",
    "teacher|teachers licensed|certified in ESL|english|ENL",
    "english as a second language teacher|teachers",
    "language development teacher|teachers", "ESL K",
    "teacher|teachers with an|a|the ESL|ENL|english",
    "english learner teacher|teachers", "ESL 6", "language component",
    "language teacher", "certified in english as a", "licensed in english as a",
    "language teachers", "ESL license|licence|certification|certificate", "ESL",
    "ENL", "ELD", "english language development", "english as a second language",
    include = { "esl_license" },
  },

  -- Who is endorsed to teach subjects.
  endorsed_person = {
    "endorsed", "endorsement", "SEI|sheltered teacher|teachers|qualified|trained",
    "trained in sheltered", "trained to shelter",
    "sheltered content training|endorsement", "SDAIE certified", "CLAD", "BCLAD",
    "SIOP trained", "qualified to shelter",
    "bilingual license|endorsement|certification", "licensed content",
    "certified content", "bilingual extension",
    "sheltered certificate|certification|credential", "bilingual certified",
    include = { "sei_endorsement" },
  },

  -- Goals for language in a lesson.
  language_goal = {
    "language objective", "language objectives", "language goal", "language goals",
    "language target", "language targets", "language learning objective",
    "language aim", "language aims",
    "content and language objective|objectives|goal|goals",
    "language and content objective|objectives|goal|goals",
    "objective for language", "objectives for language", "objective and a language",
    "language function", "linguistic objective|objectives",
    "language and the content", "academic language objective|objectives",
    "language expectation|expectations", "key language use|uses", "WIDA language",
    "do with language", "use language to", "language focus",
    "students will use language", "goal for language", "goals for language",
    "language of the lesson", "talk read or write", "objective for english",
    "one for language",
  },

  -- The lesson.
  lesson_words = {
    "lesson", "lessons", "unit", "units", "class", "classes", "teacher", "teachers",
    "plan", "plans", "board", "daily", "instruction", "post", "posted", "students",
    "classroom",
  },

  -- Time for English lessons.
  esl_time = {
    "ESL", "ELD", "ENL", "ESOL", "english as a second language",
    "english language development", "english as a new language", "direct english",
    "direct language", "language development", "english instruction",
    "language instruction", "language service|services|minutes|time",
    "english language instruction",
    "EL|ELL|LEP service|services|time|minutes|instruction|block|period|class",
    "english class|classes|lessons|minutes|time", "bilingual minutes",
    include = { "esl_class" },
  },

  -- Levels of English.
  level_words = {
    "level", "levels", "beginner", "beginners", "beginning", "entering", "emerging",
    "developing", "expanding", "bridging", "intermediate", "advanced",
    "foundational", "transitional", "newcomer", "newcomers", "commanding",
    "transitioning", "proficiency", "composite", "score of", "scores", "WIDA",
  },

  -- Amounts of time in the day or week.
  period_words = {
    "minutes", "minute", "min", "periods", "period", "hours", "hour", "blocks",
    "block", "sessions", "per day", "per week", "a day", "a week", "daily",
    "each day", "weekly", "each week", "times a week", "double",
  },

  -- Those with the least English.
  low_level = {
    "level 1", "level one", "levels 1", "level 2", "level I", "lower level",
    "lower levels", "lowest level", "lowest levels", "lower proficiency",
    "lowest proficiency", "beginner", "beginners", "beginning", "entering",
    "emerging", "newcomer", "newcomers", "least english", "less english",
    "foundational", "new to english", "lower the level", "lower the proficiency",
    "lower a student's", "lower score", "lower scores", "level 1 2", "novice",
    "level falls", "levels one", "earliest levels", "early levels", "WIDA 1",
    "just starting", "little english", "no english", "lower the score",
  },

  -- More for some than for others.
  larger_share = {
    "more", "most", "greater", "greatest", "larger", "largest", "longer", "longest",
    "twice", "double", "doubled", "triple", "additional", "extra", "heaviest",
    "highest amount", "decreas*", "diminish*", "fewer", "less time", "taper*",
    "reduc*", "shrink*", "lessen*", "higher minutes", "falls as", "drops",
    "goes down", "step down", "steps down", "heavier", "added", "declines as",
    "bigger", "second period", "second block", "intensive",
  },

  -- A block of it in the schedule.
  esl_block = {
    "ESL|ELD|ENL|ESOL|EL|ELL|language time|block|blocks|period|periods",
    "ESL|ELD|ENL section|sections|class|classes|minutes|instruction",
    "ESOL|EL|ELL|language section|sections|class|classes|minutes|instruction",
    "ESL|ELD|ENL|ESOL|EL|ELL|language lesson|lessons|service|services|group|groups",
    "ESL|ELD|ENL|ESOL|EL|ELL|language schedule|slot|slots|hour|course|courses",
    "minutes of ESL|ELD|ENL", "english as a second language",
    "english language development", "ESL", "ELD", "ENL",
    "english class|classes|lessons|block|period",
  },

  -- The schedule, and what competes for it.
  timetable = {
    "schedule", "schedules", "scheduled", "scheduling", "master schedule",
    "timetable", "scheduler", "schedulers", "grid", "calendar", "bell schedule",
    "scheduling team", "school day", "set aside", "assembl*", "pull~", "blocked",
    "specials", "electives", "coverage", "substitute", "cover", "testing",
    "field trips",
  },

  -- Nothing else may take it.
  held_safe = {
    "first thing", "first to be", "not moved", "not shortened", "not displaced",
    "on top of", "comes before|first", "come before|first", "before any",
    "reserved", "may not be used", "nothing may", "no one may", "not be given",
    "inviolable", "ring fenced", "cannot be taken", "shall not be interrupted",
    "shall not be used", "stay~ put", "not to be", "kept free", "kept whole",
    "protect*",
    "placed|scheduled|built|entered|put|set|goes|go|come|comes|filled first",
    "go|goes in first", "first on|in|into|before",
    "schedule|schedules|grid|timetable first",
    "before elective|electives|specials|any|other|the|all|anything", "fixed",
    "locked", "lock~", "guarded", "not be moved", "not be cancel*", "not be used",
    "not be interrupted", "not be shortened", "cannot be moved", "uninterrupted",
    "never cancelled", "never be", "untouchable", "off limits", "ahead of",
    "prior to", "priority", "non negotiable", "sacred", "set in",
    "not be scheduled over", "not be pulled", "not be taken", "no other",
    "hold~ the", "anchored", "safeguard*", "may not be", "shall not be",
    "must not be", "not cancelled", "not move", "does not move", "not cancel",
    "built around", "secured", "placed before", "reserve~", "not be reassigned",
    "not be given up", "cannot be used", "not cut", "not pulled", "nothing else",
    "not be displaced", "immovable", "before all",
  },

  -- Recording what was delivered.
  keeps_log = {
    "writes down", "write down", "sign in", "time sheet", "timesheet", "record of",
    "service sheet", "log", "logs", "logged", "logging", "record~", "recorded",
    "tally", "track~", "tracked", "keep~ track", "document~", "attendance",
    "service record", "register", "running", "actual", "actually", "delivered",
    "received", "noted", "enter~", "count~",
  },

  -- Checking it against the plan.
  checks_log = {
    "compares", "holds against", "held against", "totals", "total~", "sum~",
    "tests against", "confirm~", "analyz*", "check~", "compare~", "compared",
    "review~", "reviewed", "audit~", "verif*", "sets", "set against", "against",
    "look~ over", "inspect*", "reconcile~", "examine~", "monitor~", "report~",
    "shortfall", "match~", "gap", "makes up", "make up", "signs", "add~ up",
  },

  -- Each term.
  each_term = {
    "term", "trimester", "quarter", "quarterly", "semester", "marking period",
    "monthly", "each month", "three times", "twice", "grading period",
    "reporting period", "four times", "november", "february", "december", "january",
    "march", "june", "report card", "each fall", "six weeks", "every eight",
    "every ten", "every month", "end of the term", "october",
  },

  -- Less than the rule asks.
  cannot_give = {
    "less ESL|ELD|ENL|than|service|minutes|english", "fewer minutes|periods", "cut",
    "shortened", "skip~", "omitted", "misses", "missed", "exception", "exceptions",
    "deviation", "deviate~", "departure", "depart~", "cannot", "not able", "unable",
    "not given", "falls short", "fall short", "less than", "fewer", "shortfall",
    "lower amount", "below the minimum", "below the", "lack~", "reduc*", "variance",
    "waive*", "change", "changes", "adjust*", "different amount", "short of",
    "not meet", "not met", "differs", "differ", "not receive", "not provide",
    "missing", "not possible", "under the", "smaller", "less time", "lost",
  },

  -- Explained on paper.
  written_why = {
    "in writing", "written", "signed statement", "memo", "memorandum", "letter",
    "e mail", "email", "documented", "document~", "form", "statement", "note",
    "writes", "write", "puts", "record~", "explain~", "explanation", "reason",
    "reasons", "why", "report~",
  },

  -- English learners by name, without newcomers at large.
  core_el = {
    "EL", "ELL", "LEP", "MLL", "ML", "ELs", "ELE", "english learner",
    "english language learner", "limited english", "limited proficiency",
    "multilingual learner|student|pupil|learners", "multilingual english learner",
    "emergent bilingual", "emerging bilingual", "bilingual student|pupil|learner",
    "learning english", "acquiring english", "english as a second language student",
    "ESL|ELD|ENL|ESOL student|pupil|learner", "non english speaking",
    "speakers of other languages", "not yet proficient", "language learner",
    "dominant language is not english", "native language is not english",
    "language minority", "student whose english",
  },

  -- The teaching of English itself, by name.
  core_esl = {
    "ESL", "ELD", "ENL", "ESOL", "english as a second language",
    "english as a new language", "english as an additional language",
    "english language development", "english for speakers", "designated ELD",
    "english lessons", "english lesson", "ELD teacher", "direct english",
    "english language instruction", "intensive english",
    "english language class|classes|lesson|lessons|block", "english development",
    "instruction in english as", "instruction in the english language",
    "direct language instruction",
  },

  -- The district does test: finite verbs, so that "ask for testing" is not enough.
  district_tests = {
    "shall", "will", "must", "is to", "gives", "administers", "tests", "screens",
    "assesses", "completes", "conducts", "examines", "evaluates", "arranges",
    "carries out", "schedules",
    "is|are tested|screened|assessed|given|examined|evaluated|completed|administered",
    "we test|screen|assess|give|do|check", "do so", "does so", "required to",
    "responsible for",
  },
}
