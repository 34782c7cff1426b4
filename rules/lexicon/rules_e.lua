-- Words of testing, exit, follow-up, evaluation and data about English learners
-- that the shared concepts lack: mostly plain speech and older forms.

return lexicon {

  -- Where any of this is said, the text is about English learners.
  el_setting = {
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
    "el_coordinator", "access_test", "long_term_english_learner", "exited_pupil", "slife",
    "english_learner_parent" },
  },

  -- The yearly test of English, in any words.
  english_test_e = {
    "yearly language exam|examination", "annual language exam|examination",
    "proficiency testing", "language exam|examination", "WIDA", "ACCESS",
    "english exam|examination", "english language exam|examination|test",
    "test|exam|examination|assessment of english", "test|assessment of language proficiency",
    "english proficiency test|exam|examination|assessment|instrument|testing",
    "english language proficiency test|exam|examination|assessment|testing",
    "language proficiency test|exam|examination|assessment|instrument", "language exam",
    "language proficiency testing", "english test|testing", "english language testing",
    "annual language test|assessment", "state's language test|assessment",
    "state language test|assessment", "proficiency exam|examination",
    "test|assessment of proficiency in english", "assessed for english",
    "assessed for language proficiency", "annual assessment of english",
    "english as a second language achievement test", "NYSESLAT", "TELPAS", "ELPAC", "ELPA21",
    "yearly language test", "yearly english", "annual english",
    "assess~ the english proficiency", "test~ for english proficiency", "english assessment",
    "measure of english proficiency", "statewide language assessment", "ELP",
    "examination of english", "examination for pupils of limited", "ELPA", "language test",
    "LAS Links", "AZELLA", "proficiency examination", "annual proficiency", "state's english",
    "english examination", "examination in english", "the ACCESS", "CELDT", "ELDA",
    "english development test", "level test", "language levels test", "test of english",
    "winter english test", "spring english test",
    include = { "access_test" },
  },

  -- Tests of subjects: not the test of English.
  content_test_e = {
    "mathematics and science", "english language arts and math|mathematics",
    "english language arts mathematics", "mathematics and english language arts",
    "ELA and math|mathematics", "math and ELA", "content test", "academic test",
    "state mathematics", "reading benchmark", "reading test", "MCAS",
  },

  -- Sitting for a test, or giving it.
  take_test_e = {
    "take~", "took", "taken", "sit|sits|sat", "sitting", "test~", "tested", "assess~",
    "participat*", "administer~", "administration", "complete~", "give|gives|given", "examine~",
    "included in", "part in", "left out", "excuse~", "required of", "subject to", "finish~",
    "closed out", "annual one", "given", "gives", "sat for", "write", "counted", "report for",
    "roster", "is tested", "will be tested", "set aside", "due", "make up", "makeup", "absent",
    "closed", "opens", "runs", "window", "gave",
  },

  -- From kindergarten to the last grade.
  k12_e = {
    "to senior year", "through senior year", "seniors", "elementary middle and high",
    "all schools", "first grade to", "PK 12", "to twelfth", "K 12", "K through 12", "K to 12",
    "kindergarten through", "kindergarten to", "pre K through", "all grades", "every grade",
    "each grade", "any grade", "grades K", "from kindergarten", "prekindergarten through",
    "in kindergarten and", "grade 12", "twelfth grade", "grade twelve", "kindergarten and grade",
    "kindergarten up", "of any grade", "from the youngest", "oldest", "five year olds",
    "twelfth graders", "kindergartners", "kindergarteners", "all levels", "K 5", "9 12",
    "seniors too", "seniors included", "Pre K", "TK", "from K", "grades 1 12", "kindergarten",
    "from first grade", "all twelve grades", "thirteen grades",
  },

  -- Families who said no to services.
  declined_services_e = {
    "saying no", "say no", "says no", "said no to", "choose~ not", "not to take part in",
    "left ESL at the parent", "did not want", "do not want", "does not want", "without services",
    "gets no ESL", "get no ESL", "with or without", "not in ESL", "outside of ESL",
    "kept out of", "asked that", "not enrolled in", "left the program at", "no ESL", "refused",
    "declin~", "decline~", "opt out", "opt outs", "opts out", "opted out", "opting out",
    "waive~", "waiver", "refus~", "refuse~", "refusal", "said no", "withdrew", "withdraw~",
    "withdrawn", "turned down", "rejected services", "chose not to", "chosen not to",
    "not receiving services", "not receive services", "whether or not they receive",
    "not served", "removed from the program", "not in the program", "do not receive",
    "does not receive", "outside the program", "no services", "waivers", "withdrawal",
    "parent's withdrawal", "waived", "declined", "decliners", "refusals", "parent denial",
    "parental denial", "denied services", "denial", "do not get services", "who get no",
    "taken out of", "pulled their child", "out of the program", "signed out", "unserved",
    "outside of the program", "no thank you", "not attending", "not take ESL|ELD",
    "not in the bilingual", "dropped ESL", "withdraw from",
    include = { "opted_out_student" },
  },

  -- Students with disabilities in plain speech.
  disability_e = {
    "disability|disabilities", "disabled", "IEP", "504", "special education", "special needs",
    "individualized education", "individual education plan|program", "handicap*", "life skills",
    "resource room", "special class", "special day class", "severely", "SPED", "SWD", "IEPs",
    "504s", "special ed", "special services", "impair*", "cognitive disabilit*",
    "substantially separate", "766",
    include = { "student_with_disability", "dually_identified" },
  },

  -- Everyone gets through all four parts.
  four_parts_e = {
    "four parts", "four section", "four subtest", "four sessions", "four skill", "four domain",
    "four language domain", "all domain", "each domain", "every domain", "four strands",
    "four modalities", "four areas", "four language skill", "oral part", "every section",
    "all sections", "each section", "every part", "all four", "each part", "none is skipped",
    "all the parts", "complete battery", "whole battery",
    include = { "four_domains" },
  },

  -- Once in each year, in words that are not a frequency of the grammar.
  once_yearly_e = {
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

  -- Who may give the test: training and proof of it.
  test_training_e = {
    "train~", "training", "trained", "certified", "certificate", "certification", "certify~",
    "module", "quiz|quizzes", "passing score", "pass~ the", "workshop", "recertif*",
    "qualified to give", "credential", "course required", "complete~ the course",
    "complete~ the state", "completion", "qualified", "training record", "passed the",
    "has passed", "have passed", "passed", "calibrat*", "completed the", "completes the",
    "trained by the", "quizzes", "completion certificate", "valid certificate", "coursework",
    "recertified", "online course", "certificate on file", "renewed", "renew~", "webinar",
    "tutorial", "through the annual training", "been certified",
  },

  -- The person at the front of the test room.
  test_giver_e = {
    "giving", "give it", "giving it", "those who test", "who test", "tester",
    "test administrator", "administrator of the test", "administer~", "administration of",
    "giving the test", "gives the test", "give the test", "given by", "give any part",
    "forms he or she will give", "proctor", "examiner", "test examiner", "test giver",
    "testing staff", "who gives", "who give", "may give", "conduct~ the", "conduct the test",
    "administering", "testing schedule", "score~ any", "testing team", "testing assignment",
    "handle~ the test", "test room", "administers", "substitutes", "give the", "gives the",
    "put on the", "room assignment", "roster", "test coordinator", "testers", "testing",
    "session leader", "invigilat*", "administer", "who administer", "read the script",
    "reads the script", "give tests", "run the test", "score the", "rater", "raters",
    "hand out the", "sign in",
  },

  -- Scores and reports.
  scores_e = {
    "score", "result", "score report", "report", "performance on", "scores come back", "outcome",
    "findings", "data",
  },

  -- Scores decide the place, the group or the time.
  place_by_scores_e = {
    "who needs", "how much", "services", "class", "classes", "next year", "schedules",
    "assigning", "program", "plac~", "place~", "placement", "group", "regroup~", "grouping",
    "schedule~", "scheduling", "scheduler", "assign~", "section", "level of service",
    "service time", "minutes", "program for the coming year", "amount of", "service level",
    "hours of", "time", "class for", "program decision", "course", "roster", "regroup",
    "levels in hand", "sets next", "set next", "next fall", "coming year", "coming term",
    "groups", "rosters", "move~ up", "seat", "who goes", "program hours", "service hours",
    "dosage", "tier", "decide~ services", "service plan", "sorted into", "level of instruction",
    "which class",
  },

  -- Scores change teaching.
  teach_by_scores_e = {
    "instruction*", "teach~", "teaching", "lesson", "plan~", "language target", "supports",
    "goals", "objectives", "unit", "strategies", "curriculum", "teachers use", "classroom",
    "adjust~", "scaffold*", "write~ language objectives", "language objectives", "adjust units",
    "weakest", "planning", "guide~", "drive~", "inform~ instruction", "differentiat*", "target~",
    "tailor~", "practice", "lesson plans", "teach to",
  },

  -- Told to families.
  told_families_e = {
    "parent", "family|families", "guardian", "home", "mother or father", "household", "you",
    "caregiver", "homes", "house", "mother", "father", "kin", "grandparent", "families' hands",
    "parents",
  },

  share_e = {
    "made known", "made available", "make known", "hear", "show~", "translate~", "sit down with",
    "learn", "meet~ with", "present~", "share~", "send~", "sent", "receive~", "mail~",
    "report~ to", "explain~", "go over", "goes over", "give|gives|given", "notify~", "told",
    "tell|tells", "inform~", "get|gets", "discuss~", "copy", "letter", "conference",
    "translated", "sent home", "provide~ to", "provided to", "go to", "goes to", "go home",
    "goes home", "reviewed with", "hear from", "phone~", "telephone~", "call~", "interpreter",
    "written notice", "talk~ with", "in families' hands", "in the hands", "reach~", "handed",
    "hand~", "evening", "interpreter staffed", "key", "with a", "sees", "see", "post~ to",
    "home", "conference night", "in their", "carry home", "carried home", "bring home",
    "deliver~", "notify", "read to", "available to", "reports to", "get", "call", "talk",
  },

  -- Nearly everybody is tested.
  test_turnout_e = {
    "participation", "participate~", "participation rate", "tested", "test", "take part",
    "takes part", "taking part", "complete~", "completing", "completion", "sit for", "take",
    "taking", "turnout", "take the", "assess~", "land at", "goal", "at least", "tally", "rate",
    "finished", "finish~ every", "counted", "of our", "percent of our", "turned out", "sat",
    "covered",
  },

  -- Having left the program, at whatever time and under whatever name.
  exited_pupil = {
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

  -- Keeping an eye on somebody.
  watch_over_e = {
    "update~", "updated", "card", "cards", "data card", "looks in", "look in", "looked in",
    "pulls", "pull~", "ask~", "asked", "collect~", "collects", "gather~", "observed", "study",
    "consider~", "discuss~", "examined", "keeps track", "kept track", "report~ on",
    "watch~ over", "watches over", "watched", "keeps up with", "monitor~", "monitoring", "watch",
    "watches", "keep~ watch", "keeps watch", "follow up", "follow~", "followed", "track~",
    "tracking", "check~ on", "check in", "checks", "checked", "keep an eye", "review~",
    "look~ at", "look~ in", "keep~ track", "observation", "progress is reviewed", "oversight",
    "under review", "monitor status", "on monitor", "looked after", "supervis*", "examine~",
    "stay in touch", "stays in touch", "observe~", "review", "code", "codes", "data pull",
    "laid before", "counsel", "ring", "look", "looked", "reviewed", "roster", "remain on",
    "stays on", "stay on", "status", "report on", "checked by", "monitor", "report", "support",
    "supported",
  },

  -- Four years from exit, in any words.
  four_year_span_e = {
    "year 4", "FEL 4", "FEL4", "year IV", "four year monitoring", "year after year for four",
    "fourth year", "fourth school year", "four more year", "year four", "years one to four",
    "years 1 through 4", "year 1 through year 4", "years 1 4", "monitoring year 4", "Y4",
    "year 1 year 2 year 3 and year 4", "first second third and fourth", "four year period",
    "next four year", "four years", "four full school year", "four complete year",
    "sixteen marking periods", "eight semesters", "1 2 3 and 4", "FEL1 to FEL4", "four yearly",
    "fourth anniversary", "48 months", "forty eight months", "four calendar years",
    "each of four", "four school years", "for four", "all four years", "four yrs", "4 yrs",
    "4 years", "4 year", "fourth", "Y1", "Yr 4", "F4", "M4", "monitor 4",
    include = { "four_years" },
  },

  -- Marks in school.
  marks_e = {
    "grade", "report card", "mark", "grades", "marks", "course grade", "grade report", "GPA",
    "credits", "classwork", "class work", "academic performance", "progress report",
    "transcript", "academic standing", "school work", "schoolwork", "report cards", "failing",
    "record", "studies", "averages", "course work", "ELA", "coursework", "pass",
  },

  tests_e = {
    "test", "test score", "test result", "score", "assessment", "standardized", "MCAS",
    "state test", "benchmark", "examination", "state and local", "scores", "state assessment",
    "SAT", "MAP", "iReady", "STAR", "quiz", "interim",
  },

  attendance_e = {
    "attendance", "absence", "absences", "tardi*", "days missed", "absent", "days absent",
    "days attended", "attended", "present", "truancy", "missing school",
  },

  teacher_view_e = {
    "from each teacher", "from teachers", "line from", "from every teacher", "from the teacher",
    "word of", "what the teacher", "what each teacher", "teachers write", "teachers tell",
    "teacher says", "teacher input", "teacher comment", "teacher observation",
    "teacher feedback", "teacher report", "teacher rating", "comments of", "comments from",
    "input from", "input of", "observations of", "feedback from", "teachers' comments",
    "ask~ the teacher", "asks each", "asks teachers", "notes from", "report from",
    "reports from", "views of the teacher", "what teachers say", "teacher survey",
    "teacher checklist", "teacher questionnaire", "statement from", "word from", "comment",
    "teachers' remarks", "teacher note", "teachers say", "written comments", "teacher judgment",
    "classroom teacher", "content teacher", "subject teacher", "opinion of", "teachers report",
    "remarks", "statement from each", "from each of his", "each of the teachers", "remark",
    "teachers rate", "teacher's", "teachers' observations", "what his teachers", "initials",
    "teachers", "each teacher", "teacher",
  },

  -- Fixed points in the year.
  set_points_e = {
    "each report card", "every report card", "with report cards", "with the report card",
    "each progress report", "close of each", "end of each", "at the end of the quarter",
    "at the end of each", "on three dates", "each reporting period", "every reporting period",
    "three reviews", "four reviews", "two reviews", "week of", "every ten weeks",
    "every twelve weeks", "ten weeks", "each season", "once a term", "once a quarter",
    "once a semester", "every semester", "each semester", "per term", "per quarter",
    "per semester", "termly", "in the fall", "in the spring", "in the winter", "mid year",
    "midyear", "end of each term", "end of each quarter", "at set times", "four dates",
    "three dates", "second thursday|tuesday|monday|wednesday|friday",
    "third thursday|tuesday|monday|wednesday|friday", "last week of", "last friday of",
    "first week of", "1st", "2nd", "3rd", "every fourth week", "every sixth week",
    "every third week", "several set", "each term", "every term", "each quarter",
    "every quarter", "quarterly", "each marking period", "every marking period", "trimester",
    "semester", "twice a year", "twice each year", "twice yearly", "twice in every",
    "twice in each", "two times", "three times", "four times", "twice per year", "twice",
    "six times", "five times", "monthly", "each month", "every month", "every six weeks",
    "every eight weeks", "every nine weeks", "every five weeks", "every four weeks",
    "every three weeks", "six week", "eight week", "nine week", "each grading period",
    "every grading period", "report card period", "report card time", "when report cards",
    "grading period", "marking period", "reporting period", "semi annual*", "biannual*",
    "january", "february", "march", "april", "october", "november", "december", "september",
    "june", "fall and spring", "fall winter and spring", "mid year and", "midyear and",
    "beginning middle and end", "start middle and end", "first second and third", "calendar",
    "scheduled dates", "set dates", "fixed dates", "week 6", "Nov", "Dec", "Oct", "Jan", "Feb",
    "Mar", "Apr", "Sept", "term 1", "Q1", "on the dates", "every other week", "biweekly",
    "weekly", "first monday", "first tuesday", "first wednesday", "first thursday",
    "first friday", "twice in every year", "close of each semester", "trimester 1", "semester 1",
    "every fifth", "every sixth", "every third", "every tenth", "fifth wednesday",
    "at progress report", "Q2", "Q3", "Q4", "Jun", "May", "quarter", "report cards",
    "end of quarter", "second monday", "at least twice", "at least three", "thrice", "each fall",
    "every fall", "progress report time", "mid term", "midterm", "after each benchmark",
    "winter and spring", "fall winter", "each winter", "every november", "in october",
    "first week", "weeks", "each of the four", "on the second", "on the first", "on the third",
    "third Wednesday", "every monday", "every tuesday", "every wednesday", "every thursday",
    "every friday", "october and", "dates",
  },

  -- Trouble after exit.
  trouble_e = {
    "declin*", "worsen*", "not thriving", "not up to", "not coping", "not managing", "problem",
    "problems", "drops", "fell", "does poorly", "do poorly", "doing poorly", "lose~ ground",
    "loses ground", "setback", "suffer", "low", "not satisfactory", "unsatisfactory",
    "deficienc*", "poor grades", "low marks", "not keep pace", "is slipping", "losing ground",
    "lost ground", "require~", "have need", "has need", "in need", "further", "not doing",
    "not achieving", "hard time", "hardship", "lack", "cannot", "stumble~", "red flag",
    "not make", "struggle~", "struggling", "difficult*", "fall~ behind", "falling behind",
    "fell behind", "slip~", "slipping", "fail~", "failing", "failure", "need", "needs", "needed",
    "trouble", "not making progress", "not progressing", "lack of progress", "not succeeding",
    "not succeed", "low grades", "below", "concern", "weak*", "drop~", "dropping", "decline in",
    "at risk", "lag~", "lagging", "deficit", "not keeping up", "not keep up", "warning",
    "suffer~", "hold~ back", "holding", "barrier", "gap", "dip", "dips", "insufficient",
    "unable to", "flag", "flagged", "not doing well", "get stuck", "gets stuck", "labor",
    "labors", "want of english", "finds it hard", "below grade", "cannot keep", "needing",
    "D or F", "F in", "obstacle", "still", "slump*", "sinks", "grades fall", "poor",
    "not passing", "in danger", "as he requires", "support needed", "where necessary",
    "when needed", "if needed", "as required", "necessary", "whenever",
  },

  -- Help with language.
  language_support_e = {
    "remedial instruction", "ELD teacher", "bilingual tutor", "added", "support plan",
    "ESL help", "work with the ESL", "additional", "boost", "re teach", "instruction in english",
    "language development", "class support", "language teacher", "specialist", "lesson",
    "reading help", "in class", "further language", "language assistance", "ELD", "extra help",
    "extra time", "class", "guided", "coach", "mentor", "summer", "conference",
    "language support", "support", "help", "assistance", "tutor*", "small group", "ESL teacher",
    "ESL services", "ESL support", "EL support", "ELD support", "intervention", "language help",
    "academic language", "sheltered", "push in", "additional instruction", "extra",
    "homework club", "writing support", "language services", "bilingual aide", "coaching",
    "vocabulary", "co taught", "reteaching", "lessons", "scaffold*", "accommodation",
    "after school", "remedial", "services", "instruction therein", "TESOL", "writing seminar",
    "academic writing", "ESL", "push", "pulled into", "reading lab", "lab", "seminar", "program",
    "sheltered class", "teaching", "reinstruct*", "refresher", "added instruction",
    "language class", "lunch tutoring", "interventions", "co teacher",
  },

  -- No support after exit: what the element is not.
  support_ended_e = {
    "same supports as", "do not work with", "does not work with", "no more language",
    "no longer eligible", "not eligible", "not entitled", "treated like any other",
    "like any other student", "no further", "same as everyone", "no special", "same as all",
    "not offered to", "no longer receive", "would like to", "if a grant", "if funds",
    "end with exit", "ends with exit", "ends at exit", "stop at exit", "stops at exit",
    "no longer served", "all support ends", "nothing more", "have no claim", "may not receive",
    "same tutors as others", "no more", "do not get", "does not get", "off the books",
  },

  -- Going back in.
  back_in_e = {
    "reclassified as", "re enter", "be classified again", "be identified again", "again an EL",
    "again an english learner", "return", "returned", "returns", "move~ back", "moved back",
    "takes up services", "status restored", "opened again", "re opened", "re open", "re started",
    "start again", "re start", "begin again", "return~ to", "returned to", "re enter~",
    "reenter~", "re entry", "reentry", "re identif*", "reidentif*", "restored", "restore~",
    "again classified", "classified again", "reclassified as an english learner|EL|ELL",
    "reclassify as", "again be classified", "placed back", "place~ back", "put back", "back in",
    "back into", "back to EL|ELL|ESL", "re admit*", "readmit*", "reinstat*", "resume~",
    "resumption", "re enroll*", "reenroll*", "re designat*", "redesignate as", "re classif*",
    "come back", "comes back", "go back", "goes back", "again identified", "again named",
    "again become", "becomes an EL again", "EL again", "status again", "re instat*", "reopen~",
    "return to", "undo the exit", "reverse~ the exit", "rescind~ the exit", "exit is reversed",
    "revers*", "returns to", "brought back", "services again", "again receive",
    "renewed services", "once more", "re qualif*", "again counted", "again an english",
    "again be", "restored to", "re entering", "start up again", "reinstate~", "again in ESL",
    "door would be open", "come back into", "again receive services", "recoded",
    "code is changed back", "back on the rolls", "back on the roster", "readmitted",
    "re-designat*",
  },

  -- The cause is language.
  language_cause_e = {
    "limited english", "language, and not", "lack of", "in the way", "reason", "because",
    "cause", "language is", "language needs", "language holds", "not another cause",
    "english is", "for reasons of language", "weak english", "low english",
    "shortage of english", "english and not", "because of language", "language is the cause",
    "due to language", "language rather than", "cause is language", "lack of english",
    "insufficient english", "english is holding", "language is holding", "language is what",
    "attributable to", "language related", "english proficiency", "language need",
    "language difficult*", "english language", "language barrier", "language is the reason",
    "lack of proficiency", "language proficiency", "owing to", "reason is language",
    "language is at the root", "rooted in language", "traced to", "language deficit",
    "their english", "language not", "for want of english", "is language", "by language",
    "language and not", "level of english", "his or her english", "language as the cause",
    "the language", "english is the", "english skills", "command of english", "in english",
    "language development", "due to english", "linguistic", "stems from", "language problem",
    "language gap", "language struggles", "english turned out", "obstacle",
    "insufficient command", "still english", "root of", "english remains", "for lack of",
    "want of", "english, not", "due to", "language",
  },

  -- Sheets on which follow-up is written.
  watch_form_e = {
    "sheets", "forms", "records", "file", "written note", "entries", "paper", "papers",
    "results of monitoring", "monitoring results", "form", "sheet", "checklist",
    "monitoring record", "record of monitoring", "monitoring report", "log", "card",
    "review form", "report", "record", "document*", "notes", "page", "packet", "written review",
    "monitoring folder", "template", "slips", "slip", "follow up", "follow ups", "scan", "scans",
    "review", "monitoring", "data sheet", "tracking sheet", "monitoring packet", "checklists",
  },

  keep_e = {
    "preserved", "preserve~", "folder should", "holds", "hold", "remain~", "stays in", "stay in",
    "go into", "goes into", "kept with", "kept for", "clip~", "stapled", "electronic",
    "uploaded", "saved", "placed", "put into", "put with", "locked", "cabinet", "keep~", "kept",
    "file~", "filed", "store~", "stored", "upload~", "retain~", "retained", "maintain~",
    "maintained", "placed in", "place~ in", "save~", "put in", "scan~", "scanned", "attach~",
    "archiv*", "cumulative", "folder", "on file", "preserv*", "enter~ in", "goes in", "go in",
    "held in", "hold~", "returned to the", "signed and", "record~ in", "entered into",
    "added to", "binder", "drawer", "permanent file", "permanent", "document tab", "tab",
    "not be erased", "shredded", "thrown", "destroyed", "file", "cumulative folder",
    "student record", "records", "held",
  },

  -- A named person for each student.
  named_person_e = {
    "take charge", "takes charge", "takes on", "looks after", "by name", "listed by name",
    "is given a", "responsible adult", "follows", "share of", "a list of", "have a list",
    "monitor assigned", "charge of", "each has", "has one", "one staff", "one staff member",
    "the name of", "gives the name", "names a", "names the", "name of the adult", "lists the",
    "who watches", "responsible", "watched by", "adult", "takes responsibility", "in charge of",
    "belongs to", "someone", "in the hands of", "monitor of record", "assigned", "assign~",
    "named", "name~", "designate~", "designated", "appoint~", "appointed", "own monitor",
    "monitor is", "one monitor", "contact person", "one adult", "point person", "one person",
    "one teacher", "a specific teacher", "mentor", "responsible for", "each monitor",
    "case manager", "case load", "caseload", "whose name", "has a monitor", "monitor's name",
    "listed beside", "monitor for each", "the monitor", "student's monitor", "assigned monitor",
    "liaison", "is matched with", "paired with", "match~ with", "matched with",
    "takes charge of", "writes onto", "the teacher who", "checked by", "who will watch",
    "watch over", "replacement", "the adult who", "name of", "each student has",
    "each pupil has", "one name", "adviser", "advisor", "sponsor", "assigned to", "own teacher",
  },

  -- Judging whether the program works.
  judge_program_e = {
    "appraised", "appraise~", "yearly report", "annual report", "report on", "look", "looked at",
    "examined", "reviewed", "goes over", "weighed", "rate~", "evaluat*", "effectiveness",
    "self study", "program study", "study of all", "in depth study", "data review",
    "program review", "annual review", "yearly review", "review~", "appraisal", "audit~",
    "assess~ the program", "assesses the program", "look at ourselves", "how well",
    "whether the program", "success of the program", "judge~", "judged", "examine~",
    "look at results", "program results", "results are checked", "check~ results", "measure~",
    "study", "studied", "look back", "compare~", "take stock", "takes stock", "analysis",
    "analyze~", "analyse~", "report", "looks at results", "scrutin*", "inspection",
    "temperature", "brief", "deep dive", "examine", "take the temperature", "judge if", "charts",
    "is working", "works", "evaluation", "self assessment", "self-study", "review", "check up",
    "scorecard",
  },

  -- The program judged: for English learners, by any name.
  program_for_el_e = {
    "program", "programs", "services", "SEI", "TBE", "ESL", "ELD", "ELE", "bilingual education",
    "model", "language instruction", "instruction of english", "plan for english",
    "education of english", "two way immersion", "sheltered", "bilingual", "program model",
    "newcomer", "dual language", "language program", "english program", "pull out", "push in",
    "ESL is working", "instruction",
  },

  -- A fuller look every few years.
  long_cycle_e = {
    "every third|fourth|fifth", "every 3|4|5", "thorough", "every six|five|four|three|two",
    "intervals of", "outside", "from outside", "full scale", "intensive review", "deep",
    "whole program", "complete review", "larger review", "fourth year", "fifth year",
    "comprehensive", "every two|three|four|five|six years",
    "every second|third|fourth|fifth|sixth|other year", "every 2|3|4|5|6 years",
    "three year|four year|five year|six year|two year cycle", "each third|fourth|fifth year",
    "even numbered years", "odd numbered years", "once every two|three|four|five",
    "every other year", "two|three|four|five year evaluation|review|cycle|study", "in depth",
    "full review", "full evaluation", "fuller review", "comprehensive review|evaluation|study",
    "cycle of", "triennial*", "biennial*", "third year", "every 3rd year", "external review",
    "outside review", "outside evaluator", "cycle", "full study", "deeper review|study|look",
    "thorough review|study", "quadrennial", "every three to five years", "larger study",
    "program study", "every fifth summer", "fifth summer", "every third summer", "third",
    "fifth", "deep dive", "from top to bottom", "every third", "full", "whole", "file sampling",
    "longer cycle", "multi year", "two years of",
  },

  changed_when_weak_e = {
    "change", "new", "move~", "shift~", "end~", "add~", "cut", "expand~", "other model",
    "another model", "different model", "overhaul*", "retrain*", "plan of correction",
    "corrected", "response", "chang*", "change~", "modif*", "modify~", "alter~", "alteration",
    "adjust~", "adjustment", "replace~", "replaced", "revis*", "revise~", "redesign~",
    "correct~", "corrective", "improvement plan", "action plan", "amend~", "fix~", "rework~",
    "restructur*", "drop~", "dropped", "end it", "new approach", "remedy~", "remedies",
    "steps to address", "step taken", "stop~", "stopped", "rebuilt", "rebuild~",
    "remedial action", "discontinue~", "different", "altered", "added", "writing block added",
    "coach", "new books", "switched", "swap~", "moved", "adopted", "trade~", "reassign*",
    "reorganiz*", "increase~", "lengthen~", "redeploy~", "reduce~",
  },

  weak_results_e = {
    "miss its", "misses its", "misses", "below", "not get", "slip~", "slow", "fell", "worse",
    "under the", "off its", "not work", "is not working", "not good enough", "do not improve",
    "not rise", "unmet", "not meet its", "stagnat*", "drop in", "not working", "does not work",
    "is not effective", "not effective", "weak", "weakness", "fall short", "falls short",
    "fell short", "short of", "not producing", "deficien*", "poor results", "below target",
    "below the target", "missed", "miss~", "not met", "not meeting", "does not meet",
    "do not meet", "did not meet", "lag~", "lagging", "disappoint*", "not succeed*", "fail~",
    "failing", "failed", "gap", "does not show", "do not show", "did not show", "not improve",
    "no improvement", "decline~", "not overcom*", "problem", "unsatisf*", "ineffective", "low",
    "insufficient", "inadequate", "not making", "not narrow*", "not as expected", "fewer than",
    "lower than", "not reached", "not reach", "need for improvement", "trail~", "trailing",
    "shows that", "shortcoming", "red", "not deliver*", "off track", "where results", "stall~",
    "stuck", "few exits", "showed", "flat", "few", "weakest", "poor", "shows", "no gain",
    "no gains", "too few", "under", "dropped", "worse than", "below expectations", "finds",
    "found",
  },

  dated_e = {
    "start", "starts", "next year", "by the end", "semester", "term", "days", "weeks",
    "schedule", "by which", "when", "year", "month", "timetable", "in time for", "no later",
    "date", "dated", "by when", "within", "by june", "by august", "by september", "by october",
    "by november", "by july", "by january", "effective", "begins", "before the", "start date",
    "takes effect", "deadline", "timeline", "next school year", "by the start", "due", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "year in which", "when it", "when each", "calendar", "school days", "30 days",
    "60 days", "90 days", "fall", "since", "as of", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
    "Aug", "Sept", "Oct", "Nov", "Dec", "dates", "2023", "2024", "2025", "2026", "in the next",
    "immediately",
  },

  -- Measures in plain speech; a list of several makes the point.
  m_english_e = {
    "english growth", "growth in english", "english progress", "progress in english", "ACCESS",
    "english proficiency", "language growth", "english gains", "proficiency gains",
    "gains in english", "english development", "language proficiency", "learning english",
    "learn english", "growth on", "proficiency in english", "acquisition of english",
    "english language", "english scores", "language levels", "ACCESS gain",
    "gains in their english", "ACCESS progress", "ELPAC", "TELPAS", "language level",
    "levels up", "WIDA",
  },

  m_exit_e = {
    "exit", "exits", "exited", "reclassif*", "redesignat*", "leave the program",
    "left the program", "time to exit", "years to exit", "transition", "numbers released",
    "released", "release", "leaving ESL", "left ESL", "moved out",
  },

  m_content_e = {
    "test results", "tests", "reading scores", "literacy", "english language arts", "results in",
    "pass rates", "course passing", "classes passed", "mathematics and science", "MCAS", "math",
    "mathematics", "science", "content", "ELA", "academic achievement", "achievement",
    "course grades", "grades", "academic", "state tests", "state test", "subject", "credits",
    "test scores", "proficiency rates", "marks", "achievement in subjects", "passing algebra",
    "subjects", "SGP", "course marks", "passing", "pass", "proficiency",
  },

  m_graduation_e = {
    "on time", "four year rate", "finishing", "get a diploma", "earn a diploma", "graduat*",
    "diploma", "completion", "finish~ high school", "finish school", "finish high school",
    "finished school", "finishing school", "four year graduation", "on-time diplomas",
    "diplomas", "seniors", "completing",
  },

  m_dropout_e = {
    "dropout", "drop out", "dropped out", "dropping out", "drop outs", "leave school",
    "left school", "leaving school", "quitting school", "withdrawal", "quit", "leavers",
    "withdraw*", "early leavers",
  },

  m_attendance_e = {
    "missed days", "days of school missed", "school missed", "presence", "attendance", "absen*",
    "days missed", "days absent", "truancy", "chronic absence", "absence", "days present",
    "present", "missing school", "attending",
  },

  m_discipline_e = {
    "behavior", "behaviour", "out of class", "sent home", "conduct", "disciplin*", "suspen*",
    "exclusion", "removal", "removals", "expulsion", "office referral", "sent out of class",
    "office referrals", "referrals", "suspension", "suspensions", "suspended", "incidents",
    "behavior referrals",
  },

  m_sped_e = {
    "special education", "disabilit*", "IEP", "disproportion*", "identified with", "SPED",
    "IEP placement", "special classes", "in special", "special", "referral to special",
    "disability identification",
  },

  m_advanced_e = {
    "college level", "harder courses", "rigorous courses", "honor", "upper level",
    "courses they take", "course load", "classes taken", "calculus", "advanced", "AP", "honors",
    "gifted", "college preparatory", "accelerated", "dual enrollment", "algebra",
    "upper level courses", "courses taken", "course taking", "enrollment in courses",
    "course enrollment", "early college", "IB", "dual credit", "advanced classes",
    "honors seats", "rigorous",
  },

  m_growth_e = {
    "growth", "gain", "gains", "growth percentile", "SGP", "progress", "improvement", "rise",
  },

  -- Three groups, never merged.
  group_current_e = {
    "ESL programs", "in bilingual", "in SEI", "still learning", "ELs now", "today", "at present",
    "being served", "served now", "current EL|ELL|english|ML|MLL|LEP|multilingual", "currently",
    "current", "presently", "active EL", "EL", "ELL", "LEP", "ML", "MLL", "english learner",
    "english language learner", "still in the program", "in the program today",
    "multilingual learner", "students in the EL program", "learners in the program",
    "limited english", "in ESL", "in the program", "now in", "active LEP", "current learners",
    "active", "learners", "current students", "still in", "students in ESL", "present LEP",
    "receiving services",
  },

  group_former_e = {
    "before", "once", "have left", "left them", "used to", "have since left", "past ELs",
    "past EL", "previous ELs", "ex ELs", "graduated from", "after exit", "alumni", "former",
    "formerly", "exited", "reclassified", "redesignated", "FEL", "FELs", "FLEP", "RFEP",
    "ever EL", "once EL", "who left", "used to be", "were once", "once were", "have exited",
    "fluent english proficient", "who have been", "monitored", "no longer", "who had exited",
    "had exited", "past", "released", "those who left", "since exited", "ex", "graduates of",
  },

  group_never_e = {
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

  set_apart_e = {
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

  over_time_e = {
    "over time", "trend", "several years", "three years", "five years", "four years",
    "longitudinal*", "year over year", "from year to year", "cohort", "last three", "last five",
    "past three", "past five", "multi year", "multiyear", "prior year", "previous year",
    "each of the last", "history", "five year", "three year", "years running",
    "successive years", "ten years", "six years", "followed from", "followed for",
    "a period of years", "years back", "earlier years", "year by year", "since", "cohorts",
    "2016", "2019", "2018", "2020", "2021", "2022", "four-year", "for years", "grade by grade",
    "by grade 8", "year on year", "from year to", "over several years", "several", "since 20",
    "years", "decade", "trend line",
  },

  by_program_e = {
    "by program", "by model", "program type", "type of program", "each program",
    "program by program", "SEI", "TBE", "dual language", "two way", "bilingual", "ESL only",
    "each model", "programs separately", "per program", "by type of program", "program model",
    "by type of service", "every program", "between programs", "across programs",
    "program in which", "sheltered", "which program", "for each program", "newcomer program",
    "by kind of program", "kind of program", "model", "sheltered classes", "immersion",
    "pull out", "push in", "transitional", "programs", "each kind of program", "program",
    "co taught", "newcomer", "ESL",
  },

  -- Who reports, and to whom.
  named_leader_e = {
    "director", "coordinator", "superintendent", "assistant superintendent", "administrator",
    "supervisor", "leader", "chief", "manager", "principal", "head of", "officer",
    "department chair",
  },

  to_bodies_e = {
    "school committee", "school board", "board", "the board", "board of education", "trustees",
    "the committee", "governing body", "School Committee", "governing board", "trustee",
    "directors",
  },

  to_elpac_e = {
    "ELPAC", "advisory council", "advisory committee", "parent council", "parents council",
    "parent advisory", "MLPAC", "DELAC", "council", "parents committee", "PAC",
    "parent committee", "family council", "families council", "committee of parents",
    "parent advisory committee", "parents' council", "advisory", "parent group",
    "parents' advisory", "parent leaders", "bilingual parents", "EL parents", "LEP parents",
    "BPAC", "ELAC", "parents of english learners",
    include = { "elpac" },
  },

  ask_views_e = {
    "fill~ in", "fills in", "say how", "tell~ us", "rate the", "rating", "hearing", "heard",
    "talk with", "meet~ with", "discussion", "circles", "write to us", "speak", "comment",
    "survey", "surveys", "focus group", "interview", "questionnaire", "listening session",
    "feedback", "views", "asked", "ask~", "answer", "questions", "hear from", "hears from",
    "heard from", "forum", "what they think", "opinion", "input", "voice", "poll", "listen~ to",
    "panel", "conversation", "circle", "perception", "consult~", "say about", "think of",
    "sit down with", "tell us", "what parents said", "wrote", "said", "voices", "evenings",
    "two evenings", "exit interviews", "written comments", "rate", "polled", "sit downs",
    "shared their", "asks", "suggest*", "tell", "ask",
  },

  students_e = {
    "student", "pupil", "learner", "MLLs", "ELs", "ELLs", "MLs", "youth", "children", "juniors",
    "daughter", "son", "child", "seniors", "sophomores", "kids", "classmates", "young people",
    "graduates", "you",
  },

  families_e = {
    "family|families", "parent", "guardian", "caregiver", "household", "home", "mothers",
    "fathers", "mother", "father", "caregivers", "parent council", "grandmother", "aunt",
  },

  teachers_e = {
    "teacher", "staff", "educator", "faculty", "instructors", "classroom", "educators",
  },

  -- Only the state's visit.
  only_state_review_e = {
    "state's six year review", "when the state conducts", "when DESE conducts",
    "when DESE reviews", "only when the state", "only when DESE", "DESE conducts a review",
    "compliance checks only", "limited to compliance", "only during the state",
    "state review only", "only through the state", "relies on the state's review",
    "during the state's six year",
  },

  -- Smaller groups inside the English learner group.
  sub_ltel_e = {
    "long term", "LTEL", "six years or more", "five years or more", "more than five years",
    "more than six years", "beyond five years", "beyond six years", "over five years",
    "over six years", "six or more years", "five or more years", "since kindergarten",
    "sixth year", "past year five", "after five years", "after six years", "years in program",
    "5 years", "6 years", "7 years", "seven years", "many years", "long standing", "6 yrs",
    "more than six", "long-termers", "years EL", "yrs EL", "six years", "stalled", "in ESL",
    include = { "long_term_english_learner" },
  },

  sub_slife_e = {
    "SLIFE", "SIFE", "interrupted", "missed years", "limited schooling", "gaps in schooling",
    "gap in schooling", "little schooling", "years of school missed", "little or no school",
    "limited formal", "interruption", "scant prior schooling", "interrupted schooling",
    "prior schooling", "missed schooling", "schooling", "little school", "unschooled",
    include = { "slife" },
  },

  sub_newcomer_e = {
    "newcomer", "newly arrived", "recent arrival", "recently arrived", "arrived",
    "first two years", "first year in", "new to the country", "new arrival",
    "less than one year", "less than two years", "recent immigrant", "came last", "just arrived",
    "within the last", "first years in", "less than a year", "new to the united states",
    "fewer than two years", "just come", "lately arrived", "1 yr in US", "in US", "yr in US",
    "just here", "fresh", "first year", "new here", "newcomers", "recently", "one year",
    "arrivals",
    include = { "newcomer" },
  },

  by_language_e = {
    "by language", "by home language", "by first language", "by native language",
    "by primary language", "home language", "first language", "native language",
    "language group", "language groups", "each language", "language spoken", "languages spoken",
    "language of the home", "for each language", "by mother tongue", "mother tongue",
    "per language", "main languages", "Spanish", "Portuguese", "languages", "spanish speaking",
    "Arabic", "Nepali", "tongue", "language spoken at home", "speakers", "speaking", "Creole",
    "Vietnamese",
  },

  by_school_e = {
    "by school and", "each of the schools", "school by school", "in each", "in every",
    "across schools", "at each", "at every", "one building", "buildings", "by school",
    "by building", "each school", "each building", "building by building", "every school",
    "every building", "school level", "per school", "per building", "for each school",
    "individual schools", "by campus", "each campus", "campus", "school and", "building",
    "and school", "schools", "east", "school", "no school", "campus by campus", "site", "sites",
    "each of our",
  },

  mask_e = {
    "no figure", "no result", "no number", "not give", "is printed", "not print", "not list",
    "not shown", "replaced", "grouped", "rounded", "merged with", "folded into", "add~ together",
    "star", "dots", "X", "blurred", "concealed", "keep back", "not counted", "privacy",
    "do not show", "never show", "do not report", "do not print", "do not publish",
    "not published", "no data", "not made public", "never published", "mask~", "masked",
    "suppress*", "hide", "hidden", "not reported", "asterisk", "left out", "withheld",
    "withhold", "blank", "not printed", "dash", "symbol", "replaced by", "omit~", "omitted",
    "combined with", "too small", "not displayed", "protect~", "leave~ out", "removed",
    "not be shown", "not appear", "N A", "range", "not released", "not be printed",
    "blocked out", "not disclose*", "shall be suppressed", "might be known", "suppressed",
    "joined", "not be published", "no figure shall", "blanked", "greyed", "cover~", "roll~ up",
    "collapse~", "pooled", "aggregate~",
  },

  small_group_e = {
    "small that", "very small", "small number", "small numbers", "handful", "a few students",
    "one or two", "only a few", "could be recognized", "could be named", "nine students",
    "ten students", "five students", "six students", "nine or fewer", "under five", "below five",
    "single student", "point to a child", "tell who", "identity", "identified", "fewer than",
    "less than", "under ten", "under 10", "small", "ten or fewer", "n 10", "below ten",
    "below 10", "too few", "so few", "minimum group size", "minimum n", "n size", "below six",
    "under six", "cell size", "cells of", "groups of", "smaller than", "could be known",
    "could be identified", "identify a student", "identify individual", "tiny", "fewer",
    "recognized", "any one student", "one or two students", "guess who", "groups under ten",
    "individual LEP pupil", "individual pupil|student", "might be known", "one child", "smaller",
    "single child", "n under", "cell", "ten pupils",
  },

  -- Rules of the state for leaving, by number or by reference.
  state_rule_e = {
    "state", "department", "DESE", "commissioner", "statewide", "regulation", "603 CMR",
    "education code", "statute", "state board", "state education agency", "state criteria",
    "WIDA", "law", "NYSED", "state's",
  },

  exit_rule_e = {
    "criteria", "criterion", "score", "scores", "cut score", "standard", "composite", "overall",
    "threshold", "level", "rule", "requirements", "levels", "marks", "points", "minimum",
  },

  guidance_way_e = {
    "guidance", "state manual", "state guidance", "manual", "as the state", "as the department",
    "as DESE", "in the manner", "listed by the state", "state lists", "the state names",
    "state's list", "prescribed", "prescribes", "state form", "department's form", "state guide",
    "set out by", "in the way", "state directs", "according to the state", "laid down by",
    "as provided by the state", "required by the state", "required by the department",
    "named by the department", "named by the state", "decision chart", "state procedure",
    "state rules", "department's rules", "approved by the state", "handbook of the state",
    "state allows", "described in the state", "department lists", "department names",
    "department permits", "regulations of the state", "current guidance", "DESE guidance",
  },

  other_evidence_e = {
    "work sample", "grades", "teacher observation", "observation", "state content",
    "content test", "MCAS", "student work", "marks", "classroom", "teacher judgment",
    "other evidence", "additional evidence", "multiple measures", "supporting evidence",
    "writing sample", "other measures", "other information", "portfolio", "classwork",
    "class work", "coursework", "teacher recommendation", "other data", "other sources",
    "sources", "local assessment", "teacher input", "samples of", "further evidence", "evidence",
  },

  decide_e = {
    "last word", "final word", "the say", "rule~ on", "chairs", "call", "settle~", "passes on",
    "ratif*", "up to the", "choose~", "judge~", "decided by", "decid*", "decide~", "decision",
    "determin*", "determine~", "authority", "approve~", "approval", "recommend~", "review~",
    "confirm~", "vote~", "sign~", "signs", "make~ the decision", "rests with", "responsible for",
    "reside in", "judgment", "convened", "concur~", "agree~", "conclude~", "final say",
    "authoriz*", "act~ on", "consider~",
  },

  deciders_e = {
    "team", "committee", "coordinator", "director", "panel", "council", "supervisor",
    "administrator in charge", "LPAC", "LAT", "the ESL teacher and", "principal and",
    "department head", "specialist and", "group of",
  },

  plain_told_e = {
    "goes to", "go to", "goes home", "go home", "hears from", "reach~", "handed", "provided to",
    "provide~ to", "made available", "advise~", "advises", "so advises", "make~ known",
    "made known", "share~", "let~ know", "word", "talk~ with", "speak~ with", "discuss~",
    "go over", "goes over", "inform~", "notify~", "notified", "told", "tell|tells", "letter",
    "notice", "written notice", "meet~ with", "telephone~", "phone~", "call~", "explain~",
    "receive~", "hear|hears", "news", "copy", "sent", "send|sends", "in writing", "mail~",
    "notification", "report~ to", "given", "learn|learns of", "comes to you", "mails", "phones",
    "we are glad to tell", "your child", "dear", "notif*", "form goes", "informed", "advised",
    "posted to", "hear",
  },

  in_their_language_e = {
    "tongue of the home", "native tongue", "home tongue", "the tongue",
    "language they understand", "language the parent", "language the family", "language that",
    "home language", "their language", "native language", "family's language",
    "parent's language", "translated", "translation", "interpreter", "interpreted",
    "preferred language", "in the language", "mother tongue", "first language",
    "primary language", "own language", "in a language", "bilingual letter",
    "language of the home", "language of the family", "language of the parent", "in spanish",
    "language used at home", "understandable language", "comes to you in", "home language field",
    "interpreter line", "their tongue", "language line", "translated copy", "bilingual form",
    "languages of our families",
    include = { "understandable_language" },
  },

  alternate_route_e = {
    "alternate ACCESS", "alternate english", "alternate test", "alternate assessment",
    "WIDA alternate", "alternate form", "alternate state", "alternate exit",
    "alternate criteria", "alternate proficiency", "alternate ELPAC", "alternate version",
    "alternate level", "alternate scale", "alternate ELP", "separate route",
    "alternate language",
    include = { "alternate_test" },
  },

  spring_date_e = {
    "spring", "summer", "june", "May", "may 1|15|31", "july", "august", "by may", "in may",
    "each may", "end of the school year", "before school ends", "end of the year",
    "last day of school", "fifteenth of july", "month of may", "late may", "april",
    "before the new school year", "before the next school year", "close of the school year",
    "before the summer", "mid june",
  },

  current_version_e = {
    "as they stand", "as it stands", "on the day of the decision", "on the date", "at the date",
    "when the decision is made", "published for that year", "for the year", "of the day",
    "now published", "valid", "applicable", "new score", "if the state changes", "changes it",
    "governs", "when the state", "should the state", "replaced by", "is updated",
    "change from year", "may change", "changes from year", "each year's", "today's",
    "at that time", "now used", "now required", "prevailing", "then applicable", "applicable at",
    "successor", "revised", "whichever", "current", "currently", "in effect", "in force",
    "most recent", "most recently", "latest", "as amended", "as revised", "from time to time",
    "later revision", "for the year of", "then in", "as they may be", "as may be", "any later",
    "newest", "up to date", "that year", "at the time of", "published each year",
    "for that year", "as updated", "as changed", "when the state changes", "this year's",
    "whatever the state", "whatever score", "now in", "each year by", "present",
  },

  -- Missed the growth that the state expects.
  missed_target_e = {
    "did not rise", "not rise", "not as much", "not grow", "grew less", "not gain",
    "did not gain", "not advance", "not keep up", "shy of", "fell behind", "did not get",
    "not progress", "not enough", "without meeting", "unmet", "stall~", "no growth", "not moved",
    "miss~ the", "missed", "did not reach", "did not meet", "did not make", "fell short",
    "fall short", "falls short", "fall~ below", "not reach", "not meet", "not met", "not make",
    "not made", "short of", "off target", "off track", "not on track", "failed to", "fails to",
    "fail to", "under target", "less than expected", "not sufficient", "not adequate",
    "not attain~", "not hit", "lagging", "not grow enough", "not keeping pace", "not on pace",
    "slower than", "not gain~", "without reaching", "less than", "too little", "under the",
    "lower than", "short", "below", "behind", "insufficient",
    include = { "off_track" },
  },

  state_mark_e = {
    "state expects", "state sets", "set by the state", "state has set", "state requires",
    "department sets", "set by the department", "department's", "yearly goal", "yearly growth",
    "annual goal", "expects", "gain expected", "state's mark", "growth score", "goal the state",
    "goal set by", "benchmark", "target", "growth target", "progress target", "growth point",
    "yearly target", "expected growth", "expected gain", "growth the state", "what the state",
    "expected progress", "progress toward", "growth goal", "expected level", "state standard",
    "state line", "growth expected", "expected", "proficiency target", "line", "gain", "pace",
    "growth", "mark", "progress",
  },

  find_e = {
    "sends the names", "send~", "compile~", "draw~ up", "alert~", "pick~ out", "tell~ each",
    "run~", "gather~", "receive~", "gives each", "locate~", "rank~", "print~", "notif*",
    "learn which", "count~", "identif*", "identify~", "flag~", "flagged", "list", "lists",
    "sort~", "compare~", "find~", "found", "found to", "names", "pull~", "determine~", "screen~",
    "single~ out", "check~", "mark~", "report~", "note~", "select~", "spot~", "know which",
    "look~ for", "highlight~", "who", "whose", "runs", "run a", "review~", "each student",
  },

  area_e = {
    "area", "areas", "domain", "skill", "skills", "weakness", "need", "needs", "what to improve",
    "what must improve", "hold the student back", "holds the student back", "hold back",
    "listening", "speaking", "reading", "writing", "where the student", "in need of", "strength",
    "gap", "weakest", "lag", "aspect", "improvement in",
  },

  own_goal_e = {
    "goal", "goals", "aim", "objective", "target for the student", "own target", "targets of",
    "personal target", "individual target", "what the student will", "next step for the student",
    "aims", "personal",
  },

  set_e = {
    "set~", "sets", "write|writes|written", "name~", "states", "state~", "record~",
    "choose|chooses|chosen", "draft~", "establish~", "include~", "list~", "identif*", "contain~",
    "show~", "describe~", "specif*", "spell~ out", "agree~", "draw~ up", "has", "have",
    "develop~", "select~", "fix~", "puts", "lay~ out",
  },

  follow_progress_e = {
    "how far", "has come", "marks on", "marked on", "see whether", "gains", "improvement",
    "catch up", "growth in", "move~", "advance~", "note~ on", "keep~ track", "recorded",
    "test~ again", "monitor~", "monitoring", "track~", "tracking", "check~", "measure~",
    "review~", "look~ at", "record~ progress", "progress", "chart~", "charted", "revisit~",
    "follow~", "graph~", "update~", "observe~", "assess~", "note~ growth", "gauge~",
    "report~ on", "log~", "evaluate~",
  },

  resources_e = {
    "resource", "resources", "service", "services", "staffing", "time", "grouping", "minutes",
    "materials", "program", "supports", "schedule", "assistance", "staff", "ESL time",
    "instruction", "support",
  },

  reexamine_e = {
    "enough", "sufficient", "adequate", "right ones", "what else", "more help", "right amount",
    "match", "suit", "fit", "does the student get", "what more", "what other", "additional",
    "added", "add", "review~", "re examine~", "reexamine~", "examine~", "look~ at", "evaluate~",
    "assess~", "consider~", "weigh~", "check~ whether", "inventory", "go~ over", "take~ stock",
    "study", "studies", "reconsider~", "identif*", "adjust~", "ask whether", "asks whether",
    "compare~", "list~", "audit~", "look again", "looks again", "second look", "revisit~",
    "rethink*", "question",
  },

  family_voice_e = {
    "help choose", "help set", "help pick", "help decide", "help write", "helps set",
    "helps pick", "help develop", "help~ develop", "choose the goals", "share~ what", "heard",
    "their words", "say", "speak", "speaks", "tell us", "sign off", "helps choose", "help~ set",
    "helped", "approve~", "propose~", "listen~ to", "questions for", "fills in", "fill~ in",
    "add~ to", "asks what", "telephone~", "phone~", "interview~", "present when",
    "at the meeting", "input", "takes part", "take part", "help~ write", "helps write",
    "comment", "ask~", "asked", "invite~", "invited", "consult~", "consultation", "contribut*",
    "views", "view", "suggest*", "meet~ with", "sits with", "sit down", "completed by", "voice",
    "join~", "opinion", "what they", "together with", "with the parent", "with the family",
    "with parent", "with families", "discuss~", "agree~", "add", "adds", "ideas", "hear from",
    "participat*", "family meeting", "signs", "words of", "their own words", "respond~",
    "response", "incorporat*", "talk~ with", "worries", "thoughts",
  },

  plan_e = {
    "plan", "plans", "success plan", "form", "goal", "goals", "template", "learning plan",
    "benchmark form", "ILP", "success template",
    include = { "success_plan" },
  },

  state_form_e = {
    "state template", "state form", "state's form", "state's template", "department's template",
    "department's form", "DESE template", "DESE form", "template from the department",
    "template of the department", "success template", "template published by",
    "template provided by", "form which the state", "form that the state", "form the state",
    "template the state", "state provided", "state issued", "state developed",
    "form from the state", "template from the state", "english learning success template",
    "official template", "department template", "form issued by", "form published by",
    "form of the department", "template on the department", "state success plan",
    "form provided by the state|department", "state's success", "state's own", "state model",
    "prescribed form|template", "DESE's", "form prescribed",
  },

  -- The regular meeting on English learners' progress.
  progress_talk_e = {
    "progress", "review", "reviews", "progress meeting", "monitor~", "monitoring", "meeting",
    "meets", "meet", "looks at", "check", "how each", "data", "discuss~", "conference",
    "talk~ about", "follow~", "team", "data team", "pull~ up", "look~", "monitors", "sit~ down",
    "discuss", "case review", "file", "go over", "goes over", "study", "child study",
    "ML data team", "teams",
  },

  admin_e = {
    "principal", "assistant principal", "administrator", "vice principal", "head of school",
    "dean", "director", "headmaster", "school leader", "building leader", "AP", "administration",
    "associate principal", "chair", "headteacher", "school head", "building administrator",
  },

  class_teacher_e = {
    "classroom teacher", "content teacher", "grade level teacher", "general education teacher",
    "subject teacher", "content area teacher", "mainstream teacher", "homeroom teacher",
    "SEI teacher", "core teacher", "math", "mathematics", "science", "english teacher",
    "grade teacher", "regular education teacher", "subject area teacher",
    "teachers of the student|pupil", "student's teacher|teachers", "pupil's teachers",
    "academic teacher", "teachers who teach", "regular teacher", "regular class teacher",
    "general educator", "every teacher", "teachers", "teacher who has|have", "social studies",
    "one per grade", "content", "regular", "grade level", "classroom", "teachers of the pupil",
    "regular teachers", "ELA teachers", "math teacher", "history teacher", "general education",
    "team teachers", "subject teachers",
  },

  esl_person_e = {
    "ESL", "ELD", "ENL", "EL specialist", "language specialist", "ESOL", "ELL teacher",
    "EL teacher", "bilingual teacher", "english as a second language",
    "english language teacher", "language teacher", "ML teacher", "MLL teacher",
    "multilingual teacher", "english learner teacher", "ELE", "english language development",
    "LEP teacher", "english language specialist", "ELD specialist", "TESOL", "language",
    "ESL specialist", "EL coordinator", "EL lead", "ELD lead", "English learner specialist",
    "ENL teacher", "multilingual specialist", "bilingual",
    include = { "esl_teacher", "el_coordinator" },
  },

  support_person_e = {
    "counselor", "psychologist", "social worker", "nurse", "special educator",
    "special education", "support staff", "pupil personnel", "guidance", "reading specialist",
    "interventionist", "adjustment", "liaison", "speech", "pupil services", "student services",
    "case manager", "student support", "literacy coach", "specialist", "support personnel",
    "coach", "support", "adjustment counselor", "therapist", "paraprofessional",
    "family liaison", "attendance", "aide", "librarian",
  },

  by_domain_e = {
    "listening", "speaking", "reading", "writing", "domain", "four skills", "each skill",
    "skill", "four areas", "growth in english", "english growth", "oral", "language growth",
    "literacy", "read and write", "understanding", "talking", "domains", "modalities",
    "modality", "each domain", "skill by skill",
    include = { "four_domains", "growth_by_domain" },
  },

  content_progress_e = {
    "several subjects", "studies", "learning", "schoolwork", "school subjects", "other classes",
    "content", "math", "mathematics", "science", "social studies", "subject", "subjects",
    "course", "courses", "academic", "grades", "classes", "marks", "history", "core",
    "report card", "assessments in", "benchmark", "unit test", "academics",
    "passes her subjects", "algebra", "credits", "English language arts", "ELA", "course work",
    "lessons", "class tests", "coursework", "failing",
  },

  write_down_e = {
    "minutes", "put on paper", "into the record", "on the record", "in the record",
    "in the file", "in the folder", "in the log", "entry", "entries", "states", "shows", "show",
    "saved", "record~", "recorded", "document~", "written", "write|writes", "log~", "logged",
    "form", "note~", "noted", "notes", "enter~", "entered", "upload~", "file~", "filed", "kept",
    "list~", "in writing", "signed", "sheet", "tracker", "spreadsheet", "table", "put down",
    "puts down", "type~", "types", "page", "ends with", "column", "chart", "running sheet",
    "writes", "log", "put in writing", "folder", "document", "file", "binder", "database",
    "record", "on the monitoring record", "jot~", "keyed", "save~", "keep~ a record", "kept on",
    "set down", "sets down", "on paper",
  },

  decisions_e = {
    "reached", "agreed on", "whatever", "decide~", "conclusion", "changed", "remedy", "move",
    "new schedule", "schedule change", "follow up", "course of action", "changes in", "what we",
    "what the team", "measure", "decision", "decisions", "change", "changes", "outcome",
    "action", "actions", "agreed", "step", "steps", "adjustment", "what will", "next step",
    "what was decided", "resolution", "recommendation", "plan", "task", "commitment",
    "determination", "who will", "new service", "decided", "result of the meeting",
    "every adjustment", "minutes", "group", "support", "modification", "adjustments",
    "intervention", "service", "agreed change", "placement change", "reteach", "switch",
    "conclusions", "next", "one change", "course change",
  },

  owner_e = {
    "whose job", "whose", "job", "taken by", "carries", "responsibility", "who does",
    "who is to", "in the hands", "person in charge", "role", "charged", "who", "owner", "name",
    "named", "responsible", "person", "by whom", "initials", "whoever", "assigned", "lead",
    "staff member", "someone", "teacher", "in charge", "takes it on", "Ms", "Mr", "Mrs", "Dr",
    "one name", "whose name",
  },

  due_e = {
    "done by", "finished by", "day it", "the day", "end of", "before", "month", "time", "friday",
    "monday", "start date", "set date", "check back", "following meeting", "date", "by when",
    "when", "due", "deadline", "by the next", "before the next", "within", "day", "week",
    "due date", "next meeting", "timeline", "until", "school days", "one day", "from Monday",
    "Friday", "check again", "Jan", "Feb", "Mar", "Apr", "Oct", "Nov", "Dec", "Sept", "by which",
    "as of", "next", "by",
  },

  -- Many years without leaving.
  ltel_e = {
    "LTEL's", "sixth year of services", "past their sixth", "past the sixth",
    "five or more years in", "six years in", "more than five years in", "more than six years in",
    "six years of services", "EL for six|five years", "ELs for six|five years",
    "ELL for six|five years", "learners for six|five years", "learner for six|five years",
    "learners for more than", "learner for more than", "at year six", "long termers",
    "six or more years", "five or more years", "sixth year", "LTEL", "LTELs",
    "long term EL|ELL|ML|MLL|LEP|ESL", "long term english", "long term multilingual",
    "long term limited", "long term learner", "long term student|pupil", "long term emergent",
    "beyond five|six years", "more than five|six years", "over five|six years",
    "past five|six years", "five|six|5|6 years or more", "five|six|5|6 or more years",
    "sixth year or beyond", "seventh year", "past year five|six", "longer than five|six",
    "five full years", "year six", "after five|six years", "five years without",
    "six years without", "in ESL for years", "stalled EL", "stalled ELs", "stalled students",
    "stalled", "year seven", "long termer", "long term learners", "long-term", "six full years",
    "in the program more than", "seven years or more", "long-standing", "long standing",
    "stuck ELs", "ever stuck", "long timers", "veteran ELs",
    include = { "long_term_english_learner" },
  },

  means_e = {
    "means", "is a student", "is one", "is a", "is any", "are those", "are students", "defined",
    "define~", "definition", "we count", "count~ as", "counts as", "counted as", "considered",
    "consider~", "referred to", "refers to", "called", "we call", "is meant", "as used",
    "shall mean", "who has|have been", "who has|have spent", "term", "classified as",
    "regarded as", "deemed", "treated as", "known as", "group referred", "identified as",
    "becomes", "applies to", "stands for", "calling someone", "call", "made a student",
    "makes a student", "answer", "use that line", "an LTEL", "line", "counted", "starts",
    "start", "label", "rule", "we say", "we use", "are called", "is called", "if",
    "when a student", "who", "with", "after",
  },

  early_e = {
    "third year", "fourth year", "year three", "year four", "year 3", "year 4", "three years",
    "four years", "3 years", "4 years", "third or fourth", "three or four", "years three",
    "year four list", "year-four", "grades 3 and 4", "three to four years", "3 or 4",
    "three or four years", "at year 4", "after three years", "after 3 years", "after four years",
    "by year four", "three years in", "four years in", "4th year", "3rd year",
  },

  alarm_e = {
    "at risk", "flag", "flagged", "flags", "early warning", "warning", "alert", "watch list",
    "potential", "before they become", "on the way", "becoming long term", "prevent~", "stall~",
    "plateau*", "slow*", "off pace", "stuck", "watch", "signal", "catch", "danger", "head off",
    "not growing", "has not grown", "grown less", "likely to become", "grew less",
    "little growth", "leveled off", "levelled off", "likely to still", "unless something",
    "picks out", "pick~ out", "gone flat", "rather than wait", "on course", "on the path",
    "ahead of", "hasn't grown", "not moved", "not move", "no growth", "growth below",
    "two years without", "same level", "at-risk", "become long", "flatten*", "alarm",
    "watchlist", "year four list", "screening looks",
  },

  access_check_e = {
    "count~", "compare~", "track~", "looks over", "takes stock", "ask whether",
    "ask the same question", "measure~", "test~", "checked", "appraise~", "determin*", "figures",
    "ascertain~", "learn whether", "see whether", "study~", "data on", "evaluat*", "review~",
    "review", "audit", "examine~", "examined", "check~", "study", "survey", "self evaluation",
    "look into", "looks into", "inquire~", "inquiry", "look at", "looks at", "assess~",
    "analysis", "report", "inspection", "monitor~", "investigat*", "looked at", "asks whether",
    "find out", "finds out", "participation review", "inspected", "count", "looks at who",
    "look at who", "yearly inquiry", "test", "account", "find", "assessment", "check",
    "evaluation", "annual study",
  },

  all_offerings_e = {
    "each subject", "all offerings", "every offering", "leaves nothing out",
    "nothing is left out", "each part", "all that the school offers", "vocational",
    "courses of study", "academic", "classes", "shops", "each grade", "every grade",
    "kindergarten to", "from pre", "PK", "all courses and", "every service", "all program",
    "every program", "all aspects", "every course", "all courses", "every part", "whole program",
    "entire program", "each course", "everything we offer", "everything the school",
    "from kindergarten", "K 12", "kindergarten through", "all services", "total program",
    "all parts", "all its programs", "all activities", "every activity", "each program",
    "every class", "all areas", "full program", "courses", "all our programs", "open",
    "courses and tracks", "clubs", "programs", "curriculum", "all of its", "whole school",
    "all phases", "all facets", "every corner", "every sport", "every club", "all schools",
  },

  sports_clubs_e = {
    "teams", "dances", "student government", "yearbook", "after school", "theater", "theatre",
    "orchestra", "choir", "shops", "events", "coach", "athletic*", "sport", "team", "club",
    "activities", "activity", "extracurricular", "extra curricular", "music", "drama", "band",
    "intramural", "field trips", "cocurricular", "interscholastic", "play", "intramurals",
    "after-school care", "musical", "choruses", "robotics", "student council", "sports",
  },

  limited_english_or_origin_e = {
    "national origin", "limited english", "english learner", "language background",
    "home language", "first language", "native language", "primary language", "every language",
    "any language", "speak another", "other languages", "every background", "all backgrounds",
    "born abroad", "country of birth", "born in other|another", "immigrant", "ELL", "EL",
    "newcomer", "LEP", "multilingual", "english proficiency", "nationality", "ancestry",
    "ethnic", "linguistic", "new to english", "any origin", "english level",
    "country of his people", "scant english", "of foreign birth", "tongue", "little english",
    "immigrants", "heritage", "where they come from", "where they were born",
  },

  take_barrier_away_e = {
    "act to", "acts to", "stop|stops|stopped", "drop~", "open~ up", "is ended", "cease~",
    "waive~", "repair~", "solve~", "alter~", "revise~", "strike out", "struck", "rid",
    "dispense", "remove~", "removal", "eliminat*", "take~ away", "taken away", "correct~",
    "end|ends|ended", "fix~", "dismantl*", "do away", "cleared", "clear~", "remed*", "overcom*",
    "lift~", "lower~", "abolish~", "put right", "resolve~", "strike", "done away",
    "active efforts", "active steps", "cure~", "undo", "take it down", "did away", "correct",
    "knock down", "tear down", "strip", "waived", "end", "rewrite", "rewritten", "taken down",
    "close~ the gap", "rid of", "put an end", "removes", "fixed", "undone", "break~ down",
    "eliminate", "relieve",
  },

  barrier_e = {
    "keeps out", "kept out", "left out", "cannot join", "could not join", "unable to take part",
    "under represented", "underrepresented", "denied", "discourag*", "hold~ back", "in the way",
    "closed to", "excludes", "exclude~", "turned away", "barrier", "obstacle", "hindrance",
    "impediment", "kept from", "shut out", "bar", "anything that", "whatever", "what keeps",
    "what stands", "block", "hurdle", "restriction", "rule that", "keeps them", "keep them",
    "stands in the way", "discourage~", "hinders", "hinder~", "cause of", "each gap",
    "prerequisite", "a form", "bus time", "shuts pupils out", "shuts", "scant", "what shuts",
    "stood in the way", "wall", "hindrances", "practice that", "gaps",
  },

  adopt_duty_e = {
    "policy", "adopt~", "require~", "direct~", "vote~", "order~", "resolve~", "instruct~",
    "charge~", "policy of", "committee's policy", "it is the policy", "mandate~", "establish~",
  },

  make_public_e = {
    "print~", "newsletter", "on the web", "put on", "town", "families receive", "all families",
    "public meeting", "report card to the community", "handout", "available to", "mailed to",
    "read by", "open to anyone", "distributed", "local paper", "bulletin", "publish~",
    "published", "post~", "posted", "website", "web site", "public", "made available", "printed",
    "printed in", "press", "online", "open meeting", "read the", "summary", "newspaper",
    "community", "library", "release~", "share~ with families", "anyone", "laid open", "post",
    "mailed", "mail~", "to all homes", "district page", "public session", "open", "audience",
    "tacked", "bulletin board", "read aloud", "webpage", "open session", "handed",
  },

  findings_e = {
    "finding", "findings", "result", "results", "report", "summary", "what we found",
    "what did we find", "conclusion", "outcome", "account", "study", "review", "audit",
    "evaluation", "inquiry",
  },

  -- Plan, do, study, adjust.
  s_plan_e = {
    "plan", "plan~", "set", "choose", "agree on", "select", "decide on", "name the change",
    "goal", "design", "pick", "chooses", "agree", "identify", "write", "hunch", "opens with",
    "set goals", "starting", "decide", "plans", "target", "name", "a question", "theory",
  },

  s_do_e = {
    "do", "act", "carry out", "carry it out", "carried out", "implement~", "try", "trial",
    "test it", "put in place", "put into", "teach it", "put it into", "run", "try out", "tries",
    "tried", "begin", "practice", "try them", "teach", "put to work", "opens", "launch",
    "deliver", "use", "implement", "start",
  },

  s_study_e = {
    "look back", "go over", "data", "read the results", "see whether", "ask what", "weigh",
    "compare", "study", "studies", "studied", "check", "review~", "look at results", "examine~",
    "learn", "analyze~", "reflect", "read results", "measure", "see what", "look at", "results",
    "assess", "evaluate", "read", "look", "ends with", "student work", "examine", "review",
    "analyze", "see", "gather", "numbers",
  },

  s_adjust_e = {
    "adjust~", "adjust", "alter~", "alter", "change", "revise~", "fix", "keep or drop",
    "modify~", "improve", "adapt", "refine~", "drop", "correct", "decide what", "end it", "redo",
    "continue or", "amend", "keep", "new hunch", "keep drop", "round again", "stop",
    "adjustment", "correction", "next", "re plan", "again",
  },

  cycle_word_e = {
    "PDSA", "PDCA", "plan do study", "plan do check", "cycle", "round", "cycles of inquiry",
    "inquiry cycle", "improvement cycle", "rounds", "eight week rounds", "round again",
    "six week cycle", "sprint", "sprints", "ten week", "inquiry", "PDSA cycles", "loop", "steps",
    "stage", "phase", "improvement science",
  },

  late_e = {
    "late", "later", "at year end", "outcomes", "diplomas", "exits", "final result",
    "following year", "years later", "once a year", "in may", "in june", "read in june",
    "end results", "lagging", "outcome", "year end", "end of year", "at the end of the year",
    "annual", "final", "long term", "results in june", "exit rate", "graduation", "ACCESS",
    "yearly", "ultimate", "by spring", "eventual", "slow", "last", "in the end", "test scores",
    "MCAS", "growth", "end",
  },

  measure_e = {
    "measure", "measures", "indicator", "sign", "signs", "metric", "evidence", "data", "gauge",
    "marker", "count", "benchmark", "results", "watch", "track~", "numbers",
    "minutes of student talk", "minutes", "tasks", "talk", "look fors", "check",
  },

  halfway_e = {
    "first semester", "half of the year", "halfway through", "mid point", "middle of",
    "second term", "by winter", "semester break", "before spring", "end of the second quarter",
    "end of semester", "mid year", "midyear", "halfway", "half way", "midpoint", "january",
    "february", "middle of the year", "winter", "second quarter", "end of the semester",
    "half year", "december", "mid course", "middle of the school year", "interim", "midterm",
    "mid winter", "half the year is gone", "half the year", "Feb", "Jan", "mid-term", "mid",
    "half-time", "halfway mark", "middle", "end of first semester", "semester", "in the middle",
    "new year", "before the spring", "winter break",
  },

  take_another_look_e = {
    "go over", "goes over", "amend~", "go through", "look~ at", "rework~", "change course",
    "correction", "weigh~", "asks whether", "ask whether", "re plan", "update~", "see whether",
    "replace~", "dropped", "report on", "account", "re examine~", "review~", "review", "check",
    "checks", "look", "looks", "stop", "stocktak*", "take stock", "revisit~", "meeting", "meet~",
    "examine~", "report~", "adjust~", "correct~", "decide~", "session", "pause", "reconsider~",
    "study", "progress", "change~", "test", "keep or drop", "conference", "hold",
    "against what we have", "shift", "stood at", "on pace", "moved", "behind", "look again",
    "correct", "look back", "check point", "checkpoint", "reset~", "re set", "stop and",
    "redirect~", "fix",
  },

  improvement_setting_e = {
    "improvement plan", "goal", "goals", "plan", "action", "strategy", "strategies", "change",
    "initiative", "program", "improvement", "results", "measure", "target", "services",
    "targets", "moves", "hunch", "practice", "lesson", "teaching", "round", "work",
  },

  website_e = {
    "website", "web site", "online", "web page", "webpage", "internet", "web", "data page",
    "posted", "site", "home page", "uploads", "org", "posted online", "portal", "page", "www",
    "url", ".org", "open data", "district page",
  },

  usable_e = {
    "download*", "spreadsheet", "machine readable", "usable", "format", "CSV", "open data",
    "file", "excel", "data file", "searchable", "sort~", "readable", "worked with", "work with",
    "readily", "copied", "extract*", "filter~", "reuse~", "table", "electronic", "user friendly",
    "easy to use", "open form", "analyz*", "export", "export them", "filter", "filter them",
    "sorted", "xls", "download", "not a scan", "screen reader", "click", "data set", "raw",
  },

  after_exit_progress_e = {
    "progress of", "have done", "has done", "done since", "doing since", "since leaving",
    "have fared", "get on", "gets on", "getting on", "success", "record", "work",
    "how many graduate", "academic", "marks", "progress", "performance", "achievement",
    "how they do", "how they are doing", "outcome", "results", "grades", "how well", "fare",
    "fares", "doing", "succeed", "standing", "scores", "growth", "passing", "met", "on track",
    "failing mark", "every course", "graduate", "credits", "GPA", "moved", "MCAS", "ELA",
    "college",
  },

  -- A meeting to look at data.
  data_talk_e = {
    "talk~ about", "data meeting", "data team", "data day", "data afternoon", "data review",
    "data conference", "progress meeting", "data cycle", "meeting", "meetings", "meet", "meets",
    "data session", "inquiry", "discuss~", "come together", "gather~", "talk~ over",
    "talked over", "data night", "conference", "session", "sit down over", "sit~ down",
    "conferences", "PLC", "grade team", "made jointly", "sits", "get together", "convene~",
    "huddle", "roundtable", "looking at data", "grade teams", "data teams", "team meets",
    "teams meet", "teams sit", "data protocol",
  },

  asks_e = {
    "question", "questions", "ask", "asks", "prompt", "prompts", "what can", "which of",
    "is the", "why", "how does", "what language", "section for", "item on", "agenda", "protocol",
    "checklist", "compare", "look for", "standing item", "step", "guide", "concept", "look at",
    "required questions", "is it", "did", "do they", "part B", "section",
  },

  work_samples_e = {
    "pieces of writing", "piece of writing", "short recording", "recorded", "spoken",
    "speaking sample", "reading aloud", "products", "projects", "assignments", "drawings",
    "handwriting", "lab notebook", "oral", "student work", "writing sample", "writing samples",
    "work sample", "recording", "recordings", "language sample", "oral sample", "samples",
    "notebook", "drafts", "essays", "paragraph", "paragraphs", "what students wrote",
    "what students say", "actual work", "transcript of", "lab report", "classwork", "video",
    "audio", "speech", "written work", "student writing", "journal", "something the student",
    "talk", "wrote", "said", "work of the student", "work by", "exit ticket", "work",
    "oral language samples", "essay drafts", "group talk", "pictures", "written", "papers",
    "conversation", "read aloud", "speech sample", "journals", "exit slips", "notebooks",
    "spoken language",
    include = { "student_work" },
  },

  look_e = {
    "look~", "bring", "brings", "brought", "examine~", "read|reads", "study", "studies",
    "listen~", "discuss~", "collect~", "use|uses", "review~", "score~", "alongside", "beside",
    "as well as", "not only", "analyze~", "consider~", "on the table", "share~", "lay", "laid",
    "spread", "together with", "along with", "compare~", "looked at", "look", "examined",
    "evidence looked", "beyond", "in addition to", "addition", "besides", "bring~", "not just",
    "show~", "next to", "scores", "pass~ around",
  },

  -- The act, room or paper of testing, whatever the test.
  testing_e = {
    "test~", "test", "tested", "testing", "exam", "examination", "examine~", "assess~",
    "assessment", "score", "proctor", "examiner", "session", "subtest", "make up", "makeup",
  },

  -- English learners are tested: the test need not be named.
  el_tested_e = {
    "EL|ELL|ML|MLL|LEP tested|testing", "EL means tested", "english learner testing",
    "EL|ELL|ML|MLL test", "testing of english learner", "testing roster",
    "testing of EL|ELL|ML|MLL", "english learners are tested", "EL testing window",
  },

  -- No way out: the rule holds for everybody.
  no_exception_e = {
    "including", "includes", "even", "also", "whether", "regardless", "no matter", "as well as",
    "as well", "without exception", "no exception", "too", "still", "alike", "nor", "neither",
    "none", "nobody", "no one", "not excuse~", "not exempt~", "by reason of", "notwithstanding",
    "irrespective", "whatever", "in or out", "with or without", "not only", "same", "both",
    "does not change", "makes no difference", "every one", "coded", "on the roster", "no pupil",
    "no student", "no EL|ELL|ML", "no english", "no limited", "applies to", "mandatory",
    "required", "must", "not a reason", "no reason",
  },

  everyone_e = {
    "all", "every", "each", "any", "everyone", "everybody", "no pupil", "no student", "no one",
    "nobody", "no EL|ELL|ML|MLL", "no english learner", "no child", "whoever", "none", "anyone",
    "whole", "entire", "100 percent", "whomever",
  },

  -- Let off the test: the near miss of "everyone".
  let_off_e = {
    "exempt*", "excus*", "spare~", "need not", "may skip", "left out", "optional",
    "names removed", "sit out", "may be dropped", "let off", "pass over", "relieved of",
    "waive~ the test",
  },

  not_tested_e = {
    "not required to", "not take the", "do not take", "does not take", "not be tested",
    "not tested", "are not expected", "except those", "except for",
  },

  -- Only perhaps: asking, choosing, thinking about it.
  maybe_e = {
    "may ask", "if the team", "at the option", "upon request", "if the parent agrees",
    "on request", "may choose", "if time allows", "when time permits", "those who are able",
    "is considering", "are considering", "under consideration", "being considered",
    "is being discussed", "hopes to", "hope to", "would like", "may wish", "if they wish",
    "has not been decided", "not yet",
  },

  -- Tests of something else.
  other_test_e = {
    "placement booklet", "reading series", "placement test", "at entry", "upon entry",
    "at registration", "upon enrollment", "newly enrolled", "new arrival", "hearing test",
    "driver's", "AP exam", "SAT", "PSAT", "physical fitness", "vision", "end of marking period",
    "marking period with", "entering from",
  },

  test_season_e = {
    "window", "testing dates", "opening and closing days", "between january and",
    "state's dates", "january through", "from january", "each winter", "each spring",
    "each january", "every january", "each february", "every february", "in the spring of each",
    "in january of each", "state calendar", "annual one", "this winter", "this spring",
    "January", "February", "winter", "period set", "weeks", "dates",
  },

  only_who_e = {
    "only", "no one", "nobody", "none", "no person", "must", "shall", "may not", "until",
    "unless", "before", "required", "without", "first", "each", "all", "every", "not give",
    "not be given", "do not give", "keep away", "pulled from", "not on the roster",
  },

  proof_e = {
    "certificate", "certified", "passing", "pass~", "quiz|quizzes", "on file", "record",
    "completed", "proof", "module", "credential", "list", "log", "roster", "valid",
  },

  -- Nineteen of twenty, in words.
  nineteen_of_twenty_e = {
    "nineteen in twenty", "nineteen of twenty", "nineteen out of twenty", "nineteen of every",
    "19 of 20", "19 in 20", "19 out of 20", "95 in 100", "95 of every", "95 out of",
    "ninety five of every", "ninety five in", "ninety five out of", "19 of every", "95 of 100",
    "no more than one in twenty", "not more than one in twenty", "fewer than one in twenty",
    "no more than five percent", "not more than five percent", "not more than 5",
    "no more than 5", "95 in every", "95 per hundred", "fewer than five in",
  },

  -- Growth or a level reached, not having been tested.
  moves_up_e = {
    "move up", "moves up", "grow~", "growth", "proficient", "level or more", "exit~",
    "reclassif*", "attendance", "graduat*", "pass~ the", "promoted", "conference", "survey",
    "lesson",
  },

  -- Less often than each year.
  less_often_e = {
    "every other year", "every two years", "every second year", "alternate years",
    "every three years", "biennial*", "once every two", "on entry only", "only once",
  },

  -- The language of the family, by name.
  language_names_e = {
    "spanish", "portuguese", "vietnamese", "arabic", "chinese", "mandarin", "cantonese",
    "haitian", "creole", "khmer", "somali", "swahili", "russian", "ukrainian", "polish",
    "french", "nepali", "burmese", "tagalog", "hmong", "korean", "tigrinya", "amharic", "farsi",
    "dari", "pashto", "urdu", "hindi", "bengali", "tongues", "home language field",
  },

  -- The choice of class or level on arrival.
  entry_e = {
    "newly arrived", "newly enrolled", "at entry", "upon entry", "entry cut", "screener",
    "screening", "intake", "on arrival", "at registration", "new arrival",
    "home language survey", "initial placement", "entering pupil|student",
    "kindergarten registration", "initial identification", "entry screening",
  },

  -- A test, as a noun or as done; not merely "examine".
  test_word_e = {
    "test", "tested", "testing", "exam", "examination", "tests", "test taker",
  },

  -- What still reaches a student after exit.
  support_after_e = {
    "code", "track~", "support", "check", "follow~", "data", "count", "report", "remain~",
  },

  -- Looking after those who left, as a thing.
  follow_up_e = {
    "follow up", "follow ups", "followup", "monitoring", "post exit", "check in", "review",
    "watch", "monitor",
  },

  -- A grown-up who watches.
  adult_e = {
    "teacher", "counselor", "staff", "adult", "educator", "specialist", "person", "coordinator",
    "tutor", "adviser", "case manager", "liaison", "Ms", "Mr", "Mrs", "Dr", "director",
  },

  -- Seasons of the year in which something happens each time.
  each_season_e = {
    "each fall", "every fall", "each autumn", "every autumn", "each summer", "every summer",
    "each spring", "every spring", "each winter", "every winter", "each august", "every august",
    "each september", "every september", "each october", "every october", "each november",
    "each june", "every june", "each may", "october 1", "first school day of", "of every year",
    "in every year", "when scores arrive", "when results arrive", "as soon as the scores",
    "annual", "yearly", "ninth straight year", "straight year", "thanksgiving", "every second",
    "by november",
  },

  -- Somebody looks at how English learners are getting on.
  looks_at_progress_e = {
    "progress", "review~", "reviewed", "review", "monitor~", "look~ at", "pulls up", "pull~ up",
    "data", "check~", "go over", "goes over", "go through", "goes through", "study", "studies",
    "discuss~", "talk~ over", "talk~ about", "growth", "each EL's file", "take stock", "weigh~",
    "meet~ on", "meet~ about", "compare~",
  },

  -- Words for getting on.
  progress_word_e = {
    "growth", "progress", "gain", "gains", "growing", "grow~", "level", "score", "change",
    "movement", "skill", "skills", "results", "performance", "marks", "grades", "achievement",
    "work", "passing", "passes", "pass", "doing", "standing", "learning", "mastery", "scores",
    "tests", "doing in", "advancement", "advance~", "succeed~", "fares", "understanding",
    "getting on", "getting along", "improve~", "better", "moved", "strides", "gaining",
  },

  understand_e = {
    "listen~", "understanding", "understand~", "listening", "comprehen*", "hear~",
  },

  speak_e = {
    "speak~", "speaking", "talk", "talking", "oral", "say", "read", "reading", "writing",
    "write~",
  },

  -- Five, six, seven or more years.
  many_years_e = {
    "five|six|seven|eight|5|6|7|8 years",
    "five|six|seven|eight full|complete|whole|consecutive years", "five|six|seven|5|6|7 or more",
    "more than five|six|seven|5|6|7", "over five|six|5|6", "beyond five|six|5|6",
    "past five|six|5|6", "at least five|six|seven|5|6|7", "year five|six|seven|eight",
    "fifth|sixth|seventh|eighth year", "5|6|7 years", "5|6|7 or more", "6 or more",
    "after five|six|5|6", "longer than five|six|5|6", "since grade 1", "since first grade",
    "since kindergarten", "half a dozen years", "year 6|7|8", "seven school years",
    "six school years", "more than 5|6", "yrs EL", "five years", "six years", "seven years",
    "6 7", "6 yrs", "5 yrs", "years as EL",
  },

  -- A number is given or asked for.
  count_word_e = {
    "number", "count", "counted", "how many", "rose", "fell", "grew", "total", "tally",
    "percent", "share", "figure", "list", "rate", "up from", "down from", "held at", "headcount",
    "of them", "more", "fewer", "proportion", "enrollment", "table", "chart",
  },

  -- From one year to the next.
  trend_word_e = {
    "compare~", "compared", "trend", "prior", "previous", "last year", "change", "rose", "fell",
    "growth", "grew", "held", "up", "down", "over time", "year before", "higher", "lower",
    "each year", "every year", "yearly", "annual", "annually", "since", "in three years",
    "from 2", "year to year", "this year", "2022", "2023", "2024", "2025", "2026",
  },

  -- Kinds of answer to long years in the program.
  course_e = {
    "course", "class", "section", "sections", "seminar", "elective", "period", "block",
    "schedule", "honors", "AP", "college preparatory", "a to g", "rigorous", "grade level",
    "graduation check", "advanced", "core", "credit",
  },

  literacy_e = {
    "literacy", "reading", "writing", "read", "accelerated literacy", "essay", "text",
    "writing lab", "intervention", "literature", "reading intervention",
  },

  counsel_e = {
    "counsel*", "mentor*", "advis*", "case conference", "check in", "check with",
    "transcript review", "graduation plan", "guidance", "goal setting", "conference",
    "meet~ with", "coach", "college visit", "tutor*", "student conference", "interview",
  },

  academic_language_e = {
    "academic language", "academic english", "language development", "academic vocabulary",
    "ELD", "language course", "language class", "designated", "oral language", "discussion",
    "speaking", "language of the", "disciplinary language",
  },

  heritage_e = {
    "heritage", "native speaker", "native-speaker", "home language class", "first language",
    "bilingual class", "Spanish for", "biliteracy", "native language",
  },

  -- Those with disabilities are seen on their own.
  split_off_e = {
    "separate*", "apart", "on their own", "own table", "own line", "own review", "joint",
    "broken out", "break~ out", "disaggregat*", "with and without", "without IEP",
    "without an IEP", "without disabilities", "distinguish*", "own column", "of their own",
    "own group", "own section", "own chart", "by themselves", "as a group", "in a group",
    "looked at first", "not counted with", "special look", "own list", "split", "two groups",
    "with iep", "cross", "cross tab*", "subset", "of whom", "of these", "both", "dual", "dually",
    "how many", "a second look", "different path", "differs", "in addition",
  },

  -- Somebody answers for it.
  in_charge_e = {
    "charged with", "in charge", "responsible", "leads the", "owner", "Dr", "Ms", "Mr", "Mrs",
    "head", "presenter", "whose job", "answerable", "lead", "leader",
  },

  -- Open to everybody: the thing that is checked.
  open_to_all_e = {
    "access", "equal access", "take part", "takes part", "taking part", "participat*",
    "participation", "open to", "open participation", "equal opportunity", "equal opportunit*",
    "equal chance", "excluded", "shut out", "shuts out", "kept out", "left out", "represented",
    "underrepresented", "barrier", "obstacle", "hindrance", "discriminat*", "non discrimination",
    "nondiscrimination", "fair share", "who is in", "equity", "same chance", "equitable",
  },

  -- The yearly study of who takes part, by name.
  access_review_e = {
    "access review|evaluation|study|check|report|survey|inquiry|findings|audit|policy",
    "participation review|study|audit|report",
    "equity audit|review|report|study|evaluation|check", "review of access",
    "evaluation of access", "study of access", "audit of access",
    "institutional self evaluation", "civil rights self evaluation", "civil rights review|audit",
    "who takes part", "yearly access", "annual access", "access inquiry",
    "equal access review|evaluation|study|check", "review of equal access",
    "evaluation of equal access", "access to programs and activities|courses",
    "annual evaluation of equal access",
  },

  -- The plan or the goals, the thing that is looked at again.
  plan_goal_e = {
    "plan", "goal", "goals", "target", "targets", "strategy", "strategies", "action",
    "improvement", "initiative", "measures", "commitment", "benchmarks", "moves",
  },

  -- Months, weeks and dates.
  month_or_week_e = {
    "september", "october", "november", "december", "january", "february", "march", "april",
    "june", "july", "august", "Sept", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr",
    "week", "weeks", "each month", "monthly", "quarter", "trimester", "semester",
    "by the end of", "9 3", "11 12", "2 4", "date", "dates", "in May", "in the fall",
    "in the spring", "fall", "winter", "spring", "summer", "term",
  },

  -- Signs that come early.
  early_measure_e = {
    "leading", "early", "early sign", "short term", "monthly", "weekly", "interim",
    "along the way", "process", "first", "quick", "near term", "formative", "during the year",
    "each month", "every month", "mid year", "quarterly", "implementation", "soon", "before",
    "now", "as we go", "day to day", "in process", "input", "six week", "short", "every week",
    "watch", "on the way",
  },

  -- Results that come late.
  late_measure_e = {
    "lagging", "late", "later", "end", "end of year", "year end", "end results", "outcome",
    "final", "long term", "june", "summative", "annual", "yearly", "at last", "long",
    "in the end", "spring", "ultimate", "eventual", "results",
  },

  -- Having a seat in the work.
  takes_seat_e = {
    "take part", "takes part", "sit on", "sits on", "serve on", "tell us", "weigh in", "members",
    "member", "help", "helps", "decide~", "asked", "survey", "give~", "join~", "voice", "input",
    "on the team", "consult~", "review", "talk", "meet~", "at the table", "written in",
    "invited", "idea", "ideas", "seats", "part of the group", "group", "look~", "co design",
    "design team", "vote", "hear", "took part", "bring~",
  },

  -- What became of the plan's actions.
  what_changed_e = {
    "changed", "changes", "change", "kept", "altered", "alteration", "dropped", "stopped",
    "ended", "adjusted", "decision", "adjustment", "new", "added", "revised", "revision",
    "different", "replaced", "what we did differently", "decided", "keep",
  },

  -- A count of a group.
  census_word_e = {
    "census", "enumerat*", "count", "counts", "counted", "how many", "head count", "headcount",
    "tally", "roster", "number of", "numbers of", "totals", "enrollment of", "ascertain~",
    "figures", "numbers", "tables", "determine the number",
  },

  by_grade_e = {
    "grade", "grades", "pre K", "prekindergarten", "preschool", "kindergarten", "senior year",
    "grade level", "K 12",
  },

  by_tongue_e = {
    "language", "languages", "tongue", "mother tongue", "speak", "home language", "spanish",
    "first language",
  },

  by_level_e = {
    "proficiency", "level", "levels", "ACCESS band", "band", "how far along", "english level",
    "attainment", "score", "beginner", "stage", "how much english",
  },

  by_service_e = {
    "program", "service", "model", "dual language", "ESL", "type of instruction", "SEI",
    "kind of instruction", "bilingual", "which program", "placement", "services", "two way",
  },

  -- Groups thrown together.
  lumped_e = {
    "combined", "merged", "lumped", "reported together", "as one group", "one group",
    "counted together", "pooled", "single group", "appendix c",
  },

  -- Questions that only make sense for English learners.
  language_question_e = {
    "english", "language", "proficiency", "level", "skill", "domain", "newcomers",
    "long-termers", "supports", "speaking", "writing", "listening", "vocabulary", "access to",
    "home language", "years in", "scaffold", "talk", "language demands", "native language",
    "ACCESS", "WIDA",
  },

  -- A sample of what a student made or said.
  sample_word_e = {
    "writing sample", "sample", "samples", "student work", "recording", "paragraph",
    "piece of writing", "pieces of writing", "notebook", "what students", "written work",
    "essay", "draft", "drafts", "audio", "video", "transcript", "work of", "lab report",
    "classwork", "wrote", "said", "student writing", "pupils' work", "students' work", "work",
    "journal", "oral language", "speech", "clip", "exit slip",
  },

  -- Leaving the program or the status of English learner, in so many words.
  left_program_e = {
    "exit~", "exit", "exits", "exiting", "reclassif*", "redesignat*", "declassif*", "EL status",
    "LEP status", "leave~ ESL|ELD|ENL|EL|ELL|LEP|the program", "leave~ the bilingual",
    "ready to leave", "release~ from", "released from", "exit criteria", "found proficient",
    "until proficient", "no longer an english|EL|ELL|LEP", "no longer counted",
    "no longer limited", "changes the code", "RFEP", "move~ out of ESL|ELD|EL|the program",
    "out of the program", "transition~ out", "completed ESL", "removed from LEP|ESL|EL",
    "leave EL|ELL|ESL", "leave english learner", "transferred from a|the bilingual|language",
    "end of services", "status ends", "graduate~ from ESL|ELD", "test~ out of",
    "count as proficient", "counts as proficient", "upon attaining", "attain~ proficiency",
    "attain~ english", "achieve~ proficiency", "is proficient", "leave limited", "done with ESL",
  },

  -- A list of sources, not a rule.
  reference_e = {
    "education code", "code of regulations", "management resources", "legal reference",
    "cross reference", "fiscal year",
  },

  -- A meeting at which teachers look at evidence.
  data_meeting_e = {
    "data meeting", "data team", "data day", "data review", "data conference",
    "progress meeting", "data session", "meeting", "meetings", "team", "teams", "conference",
    "conferences", "PLC", "sit down over", "sit~ down", "data cycle", "come together",
    "convene~", "gather", "data afternoon", "days on which staff",
    "meet|meets to|on|about|every|each|monthly|weekly|quarterly|over",
    "staff|teacher|educators meet|meets", "team meets", "teams meet",
  },

  -- What was agreed to be done.
  next_step_e = {
    "decision", "decisions", "decided", "agreed", "next step", "next steps", "action",
    "action step", "one change", "change", "step", "steps", "outcome", "task", "resolution",
    "commitment", "adjustment", "what will be done", "to do", "reteach", "follow up",
  },

  -- Several years, not one.
  compare_years_e = {
    "over time", "trend", "several years", "three years", "five years", "four years",
    "longitudinal*", "year over year", "cohort", "cohorts", "year to year", "last three",
    "last five", "past three", "past five", "multi year", "prior year|years",
    "previous year|years", "years running", "successive years", "year by year", "over several",
    "decade", "since 20", "for years", "2016", "2018", "2019", "2020", "2021", "2022", "2023",
    "2024", "2025",
  },

  -- Reports to a body: tells, gives, stands before it.
  tell_bodies_e = {
    "bring~", "hands", "hand~", "reads", "tells", "inform~", "update~", "go before",
    "goes before", "appear~ before", "receives", "receive", "report~", "present~", "deliver~",
    "go to", "goes to", "sent to", "send~", "brief~", "account", "lay before", "laid before",
    "lay it before", "submit~", "gave", "give~", "hears", "hear", "heard", "share~", "findings",
    "presentation", "explain~", "joint session", "before", "evaluation", "results",
  },

  -- leaving e
  leaving_e = {
    "attain~ proficiency", "reach~ proficiency", "upon attaining", "exit criteria",
    "exit criterion", "exit score", "exit standard", "attain~ english proficiency",
    "achieve~ proficiency", "counts as proficient", "count as proficient", "is proficient",
    "exit~", "exit", "exits", "exiting", "reclassif*", "redesignat*", "leave~ EL|ELL|ESL|LEP",
    "leave the program", "leave english learner", "leave ESL", "out of the program",
    "end of services", "ends services", "no longer", "transfer out", "transferred out",
    "transition out", "transition~ out", "transitioned", "declassif*", "cease~", "EL status",
    "status ends", "leave~ the program", "move~ out of", "shall leave", "leaves",
    "removed from the program", "transferred from", "found proficient", "until proficient",
    "until found", "exit from", "finish the program", "leave the bilingual", "leaving", "leave~",
  },
  ltel_answer_e = { "course", "class", "classes", "literacy", "counsel*", "academic language",
    "period", "schedule", "tutor*", "mentor*", "reading and writing", "heritage", "intervention",
    "seminar", "plan", "honors", "advanced", "elective", "instruction", "workshop",
    "college preparatory", "academy", "support", "credit recovery", "advis*" },
}
