-- What is done: enroll, screen, place, exit, notify, translate, evaluate ...
--
-- Most concepts hold both the verb in its forms and the nouns made from it,
-- because policies say "shall notify" in one place and "notice" in the next.

return lexicon {

  -- Becoming an English learner in the records.
  el_identification = {
    "identif* english learner", "identif* as english learner",
    "identif* as an english learner", "identif* as EL|ELL|LEP|ML|MLL",
    "identif* as an EL|ELL", "identification of english learner",
    "identification of EL|ELL|LEP|ML", "initial identification",
    "EL|ELL|LEP status", "english learner status", "EL|ELL identification",
    "classif* as EL|ELL|LEP", "classif* as english learner",
    "classified as an english learner", "determined to be english learner",
    "determined to be an english learner", "determined to be EL|ELL|LEP",
    "designated english learner", "designated as english learner",
    "found to be english learner", "found to be limited english",
    "found to be an english learner", "EL|ELL designation|determination",
    "language status", "is an english learner", "identified student",
    "identification process", "identification procedure", "once identified",
    "upon identification", "newly identified", "determination of EL",
  },

  -- Giving the test on entry.
  screen_verb = {
    "screen~", "screening", "initial assessment", "initial screening",
    "language screening", "english language screening", "english screening",
    "proficiency screening", "placement test", "placement testing",
    "initial testing", "initially assess~", "proficiency assessment",
    "assess~ english proficiency", "assess~ the english", "test~ english",
    "assess~ for english", "assess~ to determine", "language assessment",
    "assess~ the student's english", "initial language assessment",
    "english proficiency test", "screened for english",
    "language proficiency testing", "screener given", "language test",
    "test~ for english", "entry test", "initial identification assessment",
    "intake assessment", "english assessment",
  },

  -- Testing in general.
  assess_verb = {
    "assess~", "assessment", "test~", "testing", "evaluate~", "evaluation",
    "measure~", "examine~", "administer~", "take~ the test", "gauge~",
  },

  -- Giving out a form or a test and having it done.
  administer_verb = {
    "administer~", "administration", "give~", "conduct~", "complete~",
    "distribute~", "provide~", "fill~ out", "fill~ in", "hand~ out", "offer~",
    "present~", "use~",
  },

  -- A parent asks that the child be tested.
  parent_request = {
    "parent request", "request~ by parent|guardian", "parent may request|ask",
    "parent or guardian may request|ask", "request of parent|guardian",
    "request of the parent|guardian", "at the request of",
    "request from parent", "parent requests", "parent asks", "request~ that",
    "ask~ that", "ask~ for", "ask~ the school|district", "family initiated",
    "parent initiated", "ask~ to have",
    "request~ an assessment|evaluation|screening|test",
    "request~ assessment|screening|testing", "may request",
    "have a right to request", "parent referral", "referral by a parent",
    "petition~", "parental request", "any family|parent|guardian may|can",
    "can have", "parent or legal guardian of any",
    "referral for english language screening", "have a child screened",
    "have their child tested|screened", "ask us", "may ask", "can ask",
    "a parent who believes", "upon application of the parent", "on application",
  },

  -- Orally and in any language.
  request_any_way = {
    "orally or in writing", "verbally or in writing", "in any language",
    "orally", "verbal request", "oral request", "by phone", "in person",
    "by telephone", "in whatever language", "in writing or orally",
    "spoken or written", "written or spoken", "in the language of their choice",
    "need not be in writing", "in their own language", "need not be in english",
  },

  -- Earlier results looked for before testing again.
  prior_records = {
    "previous school|district|records|record|score|test|result",
    "prior school|district|records|record|score|test|result|screening",
    "sending school|district", "former school|district",
    "earlier score|result|test",
    "previously screened|tested|identified|assessed", "another WIDA state",
    "another WIDA", "WIDA state", "another massachusetts",
    "other massachusetts", "transfer record", "records from", "transcript from",
    "previous ACCESS", "prior ACCESS", "existing score", "existing result",
    "recent score", "already been tested|screened|identified",
    "state data system", "from another district", "request~ records",
    "prior language", "within the past|last year", "consortium state",
    "another state", "student who transfer~ from", "transfer student",
  },

  -- Deciding the class and program.
  place_verb = {
    "place~", "placement", "assign~", "assignment", "schedule~", "enroll~ in",
    "program placement", "initial placement", "grade placement", "placed in",
    "placing", "put in", "recommended placement", "class assignment",
  },

  -- Services begin.
  begin_services = {
    "service begin~", "services begin", "services shall begin",
    "begin~ service", "start~ service", "services start",
    "services will begin|start", "provide~ service", "receive~ service",
    "begin~ receiving", "begin~ ESL|ELD|ENL", "begin instruction",
    "services are provided", "placed in the program", "start~ ESL|ELD|ENL",
    "commence~", "initiate~ service", "services commence", "start the program",
    "first day of service", "scheduled for ESL|ELD|ENL", "enter~ the program",
    "services must begin", "services are to begin", "language service~ start",
    "start with", "begin on", "lessons begin", "classes begin",
    "starts the same", "begin~ at once", "join~ the ESL|ELD|ENL",
    "seated in ESL|ELD|ENL",
  },

  -- Services put off for want of room or staff.
  waiting_list = {
    "waiting list", "wait list", "waitlist", "waitlisted", "wait for service",
    "until a seat", "until space", "when space is available",
    "when a seat opens", "as space allows", "until an opening", "until staff",
    "delay in service", "waiting for", "no openings", "wait for a",
  },

  -- Help while the screener is pending.
  interim_support = {
    "interim", "in the meantime", "pending screening|testing|assessment|result",
    "pending the result", "while screening|testing|assessment", "provisional",
    "provisionally", "temporary schedule", "until screening", "until testing",
    "until the screener", "until results", "temporary placement", "meanwhile",
    "while awaiting", "between registration and", "presumptive",
    "until the test", "while the results", "first days", "until test results",
    "until a score", "until we have", "provisional schedule", "bridge support",
    "temporarily",
  },

  -- A grade by age, and its opposite.
  age_appropriate = {
    "age appropriate", "appropriate to age", "appropriate for age",
    "age and grade", "by age", "according to age", "chronological age",
    "age group", "grade for their age", "grade by age", "age level",
    "students of the same age", "same age", "age peer", "with age mate",
    "age and schooling", "age and prior", "appropriate to the student's age",
    "based on age", "on account of limited english", "held back",
    "put back a grade", "lower grade", "retain~", "a grade below",
  },

  -- Choosing, transferring, petitioning.
  choose_program = {
    "choose~", "choice", "select~", "selection of program", "program choice",
    "elect~", "prefer~ program", "choose~ among", "choose~ a program",
    "choose another program", "select~ any", "choose~ any", "right to choose",
    "may choose", "option to enroll", "request~ a program", "pick~",
    "parental choice", "parent choice", "request~ a different program",
    "choose~ from", "another program", "other program", "alternative program",
    "available program", "other method of instruction", "opt~ for",
    "rests with the family", "rest with the family", "family decides",
    "parent decides", "pick any", "select a different", "select from",
  },

  -- Moving to another school for a program.
  transfer_request = {
    "transfer~", "transfer request", "request~ a transfer",
    "transfer to another school", "change of school",
    "assignment to another school", "transfer student to",
    "move to another school", "transfer to a school", "another school",
    "changing school", "change~ school", "ask for a move", "move to a school",
    "transfer form", "form the state", "state form",
  },

  -- A request by the parents of twenty or more students.
  group_petition = {
    "20 or more student|parent|pupil|request|families",
    "twenty or more student|parent|pupil|request|families",
    "parents of 20|twenty", "parents of not less than 20|twenty",
    "20|twenty student", "20|twenty pupil", "20|twenty families",
    "20|twenty or more", "group request", "group petition", "parent petition",
    "parents or guardians of 20|twenty", "jointly petition",
    "at least 20|twenty", "petition", "request by parents of",
    "twenty families", "request from a group",
  },

  -- Refusing services and leaving the program.
  opt_out = {
    "opt~ out", "opt out", "opting out", "opted out", "opt outs",
    "decline~ service", "decline~ the program", "decline~ program",
    "decline~ ESL", "decline~ enrollment", "decline~ placement",
    "decline~ to enroll", "decline~ participation", "decline~ language",
    "decline~ EL|ELL|ELE|ENL", "decline~ entry", "declining entry",
    "decline~ some or all", "decline~ all or", "decline~ english",
    "decline~ any", "refuse~ service", "refuse~ the program",
    "refuse~ placement", "refuse~ ESL|EL|ELL|ENL", "refusal of service",
    "refusal of program", "refusal of placement", "refusal of language",
    "parent refusal", "parental refusal", "refusal form|letter|conference",
    "withdraw~ from the program", "withdraw~ from program",
    "withdraw~ the child", "withdraw~ a child|student",
    "withdraw~ their child|student", "withdraw~ his or her",
    "withdraw~ the student", "withdraw~ from ESL|EL|ENL", "withdraw~ a student",
    "withdraw~ from EL|ELL", "withdrawal from the program", "withdrawal from",
    "program withdrawal", "parent withdrawal", "remove~ from the program",
    "remove~ the child", "remove~ their child", "remove~ the student",
    "remove~ a child", "remove~ from a program", "removed from a language",
    "removal from the program", "immediate removal", "immediately removed",
    "have the child removed", "have their child removed", "forgo service",
    "forgo~ service", "waive~ service", "waive~ ESL|EL|ELL", "waive~ language",
    "leave~ the program", "turn~ down service", "turn~ down ESL|EL",
    "turn~ down the program", "turn~ down language", "reject~ service",
    "say no to ESL|EL", "says no to ESL|EL", "not want ESL|EL",
    "decision to decline", "choose~ not to", "take out of ESL",
    "discontinue~ service", "decline or withdraw", "declined entry",
    "parental denial", "denial of service", "say no", "saying no", "says no",
    "no to ESL|EL|ELL|ENL", "parent no", "not want your child",
    "take your child out", "take their child out", "take a child out",
    "took a child out", "turn the program down", "turned down ESL|EL",
    "written refusal", "refuse english language", "refusal", "has refused",
    "have refused", "parent refuses", "parents refuse",
    "refused EL|ELL|ESL|ENL", "chose not to", "keep out of", "decline",
    "declined", "declines", "withdraw~ from", "opts out", "out of the program",
    "forgo", "forgoes",
  },

  -- Coming back after having declined.
  reenter_program = {
    "re enter~", "reenter~", "re entry", "reentry", "re enroll~", "reenroll~",
    "re join~", "rejoin~", "return to the program", "return to service",
    "return to ESL|EL", "opt in", "opt back in", "opt~ back", "resume~ service",
    "resume~", "come~ back", "request~ service again",
    "enter~ the program again", "accept service",
    "admitted to the program thereafter", "re admitted",
    "request service at any time", "change~ their mind",
    "reverse~ the decision", "reinstate~", "restored to", "begin service again",
    "offer~ service again", "enroll~ at any time", "ask for services later",
    "wants it", "re instated", "change your mind", "begin ESL again",
    "begin again", "start again", "any later time", "at any later",
    "still be admitted", "if you change", "admit~ later", "back in",
  },

  -- Explaining rights without advice.
  neutral_information = {
    "neutral", "neutrally", "neutral information|wording|language|manner",
    "remain neutral", "stay neutral", "without advice", "without recommending",
    "voluntary and informed", "informed decision|choice", "voluntary",
    "voluntarily", "no pressure", "impartial", "factual information",
    "explain rights", "balanced information", "explain the rights",
    "free of pressure", "without pressure", "unbiased", "give no opinion",
    "do not say what you would do", "own decision", "freely made",
    "decision belongs to the parent", "not to advise", "parent alone",
  },

  -- Leaving English learner status.
  exit_verb = {
    "exit~", "exit", "exiting", "exited", "reclassify~", "reclassification",
    "redesignate~", "redesignation", "transition~ out", "exit from the program",
    "program exit", "leave~ EL status", "exit from EL|ELL|LEP|ESL",
    "no longer EL|ELL|LEP", "no longer english learner", "no longer classified",
    "no longer an english learner", "no longer limited", "end of EL status",
    "remove~ EL status", "removed from EL status", "removal of EL status",
    "declassify~", "cease to be english learner",
    "cease to be an english learner", "become former", "change of status",
    "status ends", "leave~ english learner status", "exit decision",
    "remove~ the EL designation", "transition from", "graduate~ from ESL",
    "end~ EL|ELL status", "re designat*", "re classif*", "status change",
    "reclassified as fluent", "readiness to exit", "move~ out of",
  },

  -- The rule by which a student leaves the status.
  exit_criteria = {
    "exit criteria", "exit criterion", "exit rule", "exit requirement",
    "exit standard", "exit score", "reclassification criteria",
    "redesignation criteria", "criteria for exit", "criteria for exiting",
    "criteria for reclassification", "requirements for exit", "exit procedure",
    "state exit criteria", "department criteria",
    "criteria set by the department", "criteria established by",
    "state criteria", "current state criteria", "current DESE criteria",
    "eligible to exit", "eligible for exit", "meets exit", "meet exit",
    "transition criteria", "exit eligibility", "ready to exit", "cut score",
    "criteria to exit", "proficient score", "eligible to leave",
    "standards for exit", "reclassification requirement", "exit threshold",
    "attained proficiency", "attain~ proficiency",
    "attain~ english proficiency", "reach~ proficiency", "achieve~ proficiency",
    "meets the state", "is proficient", "english proficient", "4.2 or better",
    "scores required", "finish the program", "finish the ESL|EL|ELL program",
    "leave the program", "leaving the program", "ready to leave",
    "score the state has chosen", "found proficient", "state rule for leaving",
    "achieve to leave", "score set by", "reclassification standard",
    "exit rules",
  },

  -- Following up on students.
  monitor_verb = {
    "monitor~", "monitoring", "follow~ up", "follow up", "track~",
    "follow~ the progress", "review~ progress", "progress review",
    "progress monitoring", "check~ on", "watch~", "follow~", "keep~ track",
    "tracking", "observe~", "check in", "review of progress", "progress check",
    "look~ at progress", "post exit review", "progress meeting",
    "progress is reviewed", "monitoring period",
  },

  -- Returning to EL status when language is the cause.
  return_to_status = {
    "return~ to EL|ELL status", "re enter~ the program", "reenter~ the program",
    "re entry", "reentry", "re identif*", "reidentif*", "reclassif* as EL|ELL",
    "reclassif* as english learner", "returned to the program",
    "restored to EL", "recommend~ for re entry", "re entered",
    "resume~ EL|ELL|ESL", "re designated as EL", "restored to english learner",
    "return~ to ESL|EL", "return~ to english learner", "placed back",
    "re enrolled in the program", "become english learner again", "reinstated",
    "re admitted to the program", "return~ to service",
    "reclassify as an english learner", "EL status again",
    "re enters the student", "re enter~", "come back into", "brought back",
    "go back into", "restored", "back into the program", "back to EL",
    "readmit*", "reopen~",
  },

  -- Success process for those off the benchmark.
  off_track = {
    "did not meet benchmark", "does not meet benchmark",
    "do not meet benchmark", "not meet~ the benchmark", "not meet~ benchmark",
    "not met the benchmark", "miss~ the benchmark", "miss~ benchmark",
    "miss~ the state benchmark", "miss~ the target", "not making progress",
    "not making adequate progress", "insufficient progress", "below target",
    "off target", "off track", "not on track", "not meet~ target",
    "fail~ to meet benchmark", "fail~ to make progress",
    "not meet~ english proficiency benchmark", "not reach~ the target",
    "not reach~ their|its target", "fell short", "not progressing",
    "fail~ to progress", "lack of progress", "below benchmark",
    "not meet~ their target|benchmark", "struggle~", "struggling",
    "not meeting progress target", "has not met", "have not met",
    "behind target", "not reach~ their yearly", "not attain~ the benchmark",
    "did not reach", "growth point", "made the progress",
    "not made the progress", "progress expected", "short of", "falls short",
    "below the line", "behind schedule", "below expected", "not at target",
    "did not make", "under target", "not making headway",
  },

  -- The written plan for such a student.
  success_plan = {
    "success plan", "english learning success plan", "student success plan",
    "english learner success plan", "english learner success template",
    "english learning success template", "success template", "EL success plan",
    "individual learning plan", "individual student success plan", "ILP",
    "language plan", "individual language plan", "action plan for",
    "individual success plan", "ELSP", "student success template",
    "individualized learning plan", "individualized plan", "individual plan",
    "improvement plan for the student", "catch up plan", "progress plan",
    "personalized plan", "english learner success form", "benchmark plan",
    "learning plan", "growth plan", "set down in writing", "write~ a plan",
    "plan is written", "written plan", "support plan", "plan for each",
    "each plan", "student plan",
  },

  -- Goals and areas to improve for one student.
  personal_goal = {
    "personal goal", "personalized goal", "individual goal",
    "individualized goal", "goals for the student", "goal for each student",
    "student goal", "set~ goal", "sets goal", "growth goal", "language goal",
    "area for improvement", "area to improve", "areas needing improvement",
    "areas of need", "area in which the student", "need improvement",
    "specific goal", "what to improve", "domain goal", "area of weakness",
    "individual objective", "goals of his or her own", "own goals",
    "goals in the student", "language areas", "skill to work on",
    "target for each",
  },

  -- Data meetings and reviews.
  data_meeting = {
    "data meeting", "data team", "data review", "data cycle", "data day",
    "data protocol", "meeting on data", "review data", "data conversation",
    "data analysis meeting", "data discussion", "data analysis",
    "analyze~ data", "progress meeting", "team meeting", "inquiry meeting",
    "data dive", "look~ at data", "data inquiry", "review of data",
    "student progress meeting", "look~ at student work",
    "looking at student work",
  },

  -- Judging and fixing the program.
  program_evaluation = {
    "program evaluation", "evaluate~ the program", "evaluate~ program",
    "evaluate~ its program", "evaluate~ the effectiveness",
    "evaluate~ effectiveness", "evaluation of the program",
    "evaluation of program", "effectiveness of the program",
    "program effectiveness", "effectiveness of its", "effectiveness of program",
    "annual review of the program", "review of the program", "program review",
    "review~ the program", "assess~ the program", "assess~ the effectiveness",
    "evaluation of the EL|ELL|ELE|ESL|MLL", "annual program review",
    "whether the program works|work", "whether program are", "self assessment",
    "determine~ the effectiveness", "audit of the program", "evaluation cycle",
    "judge~ the program", "measure~ the effectiveness", "evaluates its",
    "evaluation team", "program audit", "external review", "self evaluation",
    "evaluation report", "evaluation of english learner", "periodic evaluation",
    "overcoming language barriers", "judge~ the effectiveness",
    "how well the program", "program success", "full review", "in depth study",
    "program study", "results are checked", "data summary",
    "results of the english learner program", "present results", "yearly look",
    "fuller review", "review in which", "study of all", "program data review",
    "every third year", "appraisal", "program is studied",
  },

  -- Removing barriers.
  remove_barrier = {
    "remove~ barrier", "remove~ any barrier", "removal of barrier",
    "eliminate~ barrier", "barrier removed", "barriers are removed",
    "remove~ obstacle", "removal of obstacle", "active effort",
    "reduce~ barrier", "address~ barrier", "correct~ barrier",
    "overcome~ barrier", "take~ down barrier", "barrier found",
    "identify~ barrier", "barrier identified", "obstacle", "barrier to",
    "end the barrier", "lift~ barrier", "kept from", "do~ away with",
    "found and fixed", "each barrier", "take~ away", "corrected", "remedied",
    "cleared away",
  },

  -- A yearly look at who can take part in what.
  access_review = {
    "equal access", "access review", "annual evaluation of", "equity audit",
    "equity check", "evaluate~ access", "institutional self evaluation",
    "annual access", "evaluate~ all aspects", "all aspects of the",
    "evaluation of all aspects", "equal opportunity to participate",
    "access to all program", "review of access", "civil rights review",
    "evaluates access", "every part of the program", "self evaluation",
    "access to every", "report on access",
  },

  -- Telling parents.
  notify_verb = {
    "notify~", "notification", "inform~", "notice", "advise~", "tell~", "told",
    "send~", "mail~", "sent home", "letter", "written notice",
    "inform~ in writing", "communicate~", "report~ to parent", "share~ with",
    "explain~", "announce~", "let~ know", "contact~", "provide~ notice",
    "notified", "informed", "write~ to", "call~ the family", "made aware",
    "advised of",
  },

  -- Sent to the home by post or electronic mail.
  mail = {
    "mail~", "mail", "by mail", "postal mail", "first class mail",
    "united states mail", "mailed", "post~ to the home", "in the mail",
    "sent to the home", "by post", "mail or electronic", "email", "e mail",
    "posted to", "be posted to", "put~ in the mail", "first class", "mailing",
  },

  -- Making documents available in other languages.
  translate_verb = {
    "translate~", "translation", "translated", "written translation",
    "available in other language", "available in the language", "render~ into",
    "put~ into the language", "in translation", "translated version",
    "translated copy", "translated form", "issued in the language",
    "printed in", "in multiple language", "in several language",
    "bilingual version", "in both english and", "translated into",
    "written in the language", "produce~ in the language", "versions in",
  },

  -- Carrying speech across, or serving as the one who does.
  interpret_verb = {
    "interpret~", "interpretation", "interpreting", "oral interpretation",
    "oral translation", "translate~ orally", "interpreted", "sight translation",
    "translate~ for", "act~ as interpreter", "serve~ as interpreter",
    "used as interpreter", "serve~ as an interpreter", "use~ as interpreter",
    "relied on to interpret", "asked to interpret", "act~ as an interpreter",
    "used to interpret", "serve~ as translator", "act~ as translator",
    "interpret or translate", "translate or interpret",
    "stand in for an interpreter", "used as translator",
    "explain to the parent", "speak for the parent", "speak for their parent",
    "carry~ messages", "talk~ to a parent", "pass~ messages", "go between",
    "explain~ to their parent", "relay~", "act as a go between",
    "make~ calls home", "used to translate",
  },

  -- Bringing in an interpreter.
  provide_interpreter = {
    "provide~ an interpreter", "provide~ interpreter", "with an interpreter",
    "through an interpreter", "use of an interpreter",
    "interpreter is provided", "interpreter shall be provided",
    "interpreter will be provided", "interpreter are provided",
    "interpreters are available", "interpreter is present", "interpreter at",
    "interpreter for", "interpreter present", "arrange~ an interpreter",
    "arrange~ for an interpreter", "arrange~ interpreter",
    "request an interpreter", "ask for an interpreter", "with interpreter",
    "interpreter available", "interpretation is available",
    "interpretation will be provided", "interpretation shall be provided",
    "interpretation at", "interpretation for", "interpreter join~",
    "right to an interpreter", "right to interpreter", "have an interpreter",
    "call~ an interpreter", "by an interpreter", "using an interpreter",
    "interpreter to be present", "book~ an interpreter", "interpreted meeting",
    "meeting is interpreted", "meetings are interpreted", "interpreter on hand",
  },

  -- Read out or explained aloud.
  read_aloud = {
    "read aloud", "read~ to", "read it to", "orally", "oral help",
    "oral assistance", "read out", "help~ to complete", "assist~ in completing",
    "help~ fill", "explained orally", "orally translated", "translate~ orally",
    "in person or by phone", "sight translation", "by telephone in",
    "oral interpretation", "explained in person", "read over the phone",
    "recorded", "by voice", "oral delivery", "orally in the", "help completing",
    "assistance completing", "spoken form", "read by", "aloud",
    "explain~ aloud", "said aloud", "speaks through", "over the phone",
    "by recording", "taped",
  },

  -- Machine translation and the human check of it.
  machine_translation = {
    "machine translation", "machine translated", "google translate",
    "automated translation", "automatic translation", "computer translation",
    "AI", "AI translation", "artificial intelligence", "translation software",
    "translation app|application|tool|program", "online translation",
    "web based translation", "translate button", "website translate",
    "generated translation", "electronic translation", "translation device",
    "chatbot", "translation engine", "large language model", "computer program",
    "put into another language by", "phone app", "AI tool", "translation tool",
    "licensed translation tool", "online tool", "instant translation",
  },

  -- Asking and recording the preferred language.
  ask_preferred_language = {
    "preferred language", "language preference", "preferred spoken language",
    "preferred written language", "language of preference",
    "preferred language of communication", "language the family prefers",
    "language the parent prefers", "language families prefer",
    "language they prefer", "language in which the parent",
    "language for communication", "communication language",
    "which language the family", "what language", "which language",
    "best language for", "language they want", "language needs of the family",
    "language parents prefer", "home communication language",
    "language of communication", "language assistance needs",
    "language in which", "language for letters", "language you prefer",
    "language you want", "language chosen", "language code", "language flag",
    "language of letters", "language do you", "ascertained for the parents",
    "language for calls", "language to speak", "language to read",
    "home language of letters", "speaking language", "reading language",
    "language best for", "best language", "in what language", "language wanted",
  },

  -- Writing something into a record.
  record_verb = {
    "record~", "document~", "log~", "enter~ in", "note~ in", "file~",
    "write~ down", "recorded", "enter~ into", "entered in", "noted",
    "keep~ a record", "logged", "keep~ a log", "documentation",
    "maintain~ a record", "code~ in", "marked in", "register~ in",
  },

  -- Keeping papers.
  keep_on_file = {
    "on file", "keep~ in", "kept in", "retain~", "maintain~ in",
    "maintained in", "placed in", "place~ in the", "filed in", "file~ in",
    "stored in", "store~", "kept on file", "part of the student record",
    "remain~ in", "put~ in the", "goes in the", "go~ into the",
    "included in the", "copy in the", "kept with", "copy is", "copy to",
    "shall be kept", "is kept", "are kept", "filed", "housed in",
    "added to the",
  },

  -- Checking that folders are complete.
  audit_files = {
    "file audit", "audit~", "folder audit", "folder review", "file review",
    "file check", "record review", "annual audit", "records audit", "checklist",
    "file checklist", "folder checklist", "spot check", "record checklist",
    "check~ the folder", "check~ each folder", "checked against",
    "contents list",
  },

  -- Disability.
  refer_verb = {
    "refer~", "referral", "referred", "refer~ for special education",
    "referral for special education", "refer~ for evaluation",
    "referral to special education", "special education referral",
    "referral for evaluation", "refer~ to special education", "child find",
    "request~ an evaluation", "initial evaluation", "suspect~ a disability",
    "suspected disability", "suspicion of disability",
  },

  -- Testing for a disability.
  disability_evaluation = {
    "special education evaluation", "evaluation", "evaluate~",
    "initial evaluation", "assessment for special education", "reevaluation",
    "re evaluation", "bilingual evaluation", "bilingual assessment",
    "psychological evaluation", "educational evaluation",
    "eligibility evaluation", "assessment", "evaluation material",
    "assessment material", "test", "testing", "evaluation procedure",
    "speech and language evaluation",
  },

  -- Limited English as the deciding reason.
  determinant_factor = {
    "determinant factor", "determining factor", "deciding factor",
    "because of limited english", "due to limited english",
    "because of lack of english", "due to lack of english",
    "on account of limited", "primarily due to limited",
    "result of limited english", "limited english proficiency is not",
    "primary factor", "solely because of limited", "because of language",
    "english language alone", "caused by limited", "reason for eligibility",
    "on the basis of english", "deciding reason", "chiefly",
    "not yet mastered english", "new to english is not",
    "still learning english", "come chiefly from",
    "because the child is learning", "lack of instruction",
  },

  -- The language of the evaluation.
  most_likely_accurate = {
    "most likely to yield accurate", "most likely to give accurate",
    "yield accurate information", "accurate information", "form most likely",
    "form and language", "language and form", "accurate result", "best show",
    "language in which the student", "mode of communication",
    "dominant language", "likely to yield", "can best show", "valid result",
    "valid and reliable", "yield valid", "what they know and can do",
    "true ability", "strongest language", "uses best", "most accurate",
    "accurate picture", "truest", "knows best", "form that will",
    "gives the truest", "shows best", "most accurately",
  },

  -- The narrow way out that the law allows.
  not_feasible = {
    "clearly not feasible", "not feasible", "unless clearly not feasible",
    "not possible", "not practicable", "impracticable", "truly not possible",
    "extent practicable", "to the extent possible", "extent feasible",
    "unless it is clearly not feasible", "infeasible",
  },

  -- Language and disability services together, neither cut.
  both_services = {
    "both service", "both language and", "both EL|ELL|ESL and",
    "both ESL and special education", "both special education and",
    "ESL and special education", "EL|ELL services and special education",
    "special education and ESL|EL|ELL", "in addition to special education",
    "not one in place of the other", "not in place of", "not instead of",
    "does not replace", "do not replace", "does not supplant",
    "as well as ESL|EL", "entitled to both", "dual services",
    "concurrent service", "not stop being", "continue~ to receive ESL|EL|ELL",
    "one does not replace", "not reduced", "not give up", "neither service",
    "simultaneous service", "and also receives", "served under each",
    "each program", "not take away", "full amount of each", "under each",
    "both programs", "both kinds", "remains entitled", "kept whole",
    "curtailed", "not lose",
  },

  -- Discipline.
  suspend_verb = {
    "suspend~", "suspension", "expel~", "expulsion", "exclude~ from school",
    "removal from school", "exclusion", "in school suspension",
    "out of school suspension", "long term suspension", "short term suspension",
    "emergency removal", "sent out of school", "disciplinary removal",
    "disciplinary action",
  },

  -- What is sent before it.
  discipline_notice = {
    "oral and written notice", "written notice", "notice of suspension",
    "suspension notice", "suspension letter", "notice of charge",
    "notice of hearing", "oral notice", "hearing notice", "disciplinary notice",
    "notice of the hearing", "notice of the charge", "notice of the suspension",
    "notice of intent", "notice to the parent", "notice to the student",
  },

  -- Bullying.
  bullying = {
    "bully~", "bullying", "bully", "cyberbullying", "harass~", "harassment",
    "retaliation", "hazing", "target of bullying", "intimidat*",
    "bullying prevention and intervention plan", "anti bullying", "taunt~",
    "mock~", "picked on", "tease~",
  },

  -- Grant money adds to local money.
  supplement_not_supplant = {
    "supplement not supplant", "supplement and not supplant",
    "supplement rather than supplant", "supplement", "supplant~", "not replace",
    "in addition to", "add~ to", "not take the place of", "on top of",
    "supplemental", "beyond what", "not used to pay for", "not instead of",
    "over and above", "paid from local", "general fund", "borne by",
    "would be so", "as an extra", "already pay for", "not to pay for", "on top",
    "not displace", "take over the cost",
  },

  -- Posts worked out from counts and minutes.
  staffing_formula = {
    "staffing formula", "staffing model", "staffing plan", "FTE",
    "full time equivalent", "number of position", "positions are",
    "ESL position", "caseload", "ratio", "students per teacher",
    "student to teacher ratio", "calculate~", "derived from", "multiply~",
    "divided by", "based on enrollment", "based on the number",
    "service minutes", "determine~ the number", "staffing need",
    "number of teacher", "sufficient number", "enough teacher", "enough ESL",
    "adequate staff", "adequate number", "sufficient staff", "hire~",
    "staffing ratio", "add~ a position", "teacher for every", "staffed to",
    "computed", "how we arrive", "weekly minutes", "from the same count",
    "teachers needed", "minutes each level", "divide~", "number of teachers",
    "by roster", "worked out", "classrooms needed",
  },

  -- Provision for late arrivals and lost grants.
  contingency = {
    "contingency", "contingencies", "reserve", "mid year arrival",
    "arrive~ during the year", "mid year", "arrivals", "additional enrollment",
    "unexpected enrollment", "enrollment rises", "enrollment increase",
    "if enrollment", "if the grant", "grant is reduced", "grant is delayed",
    "grant ends", "loss of funding", "cut or late", "set aside for",
    "newcomer contingency", "if funding", "should title III",
    "hold~ back funds", "delayed or reduced", "if funds are reduced",
  },

  -- Training.
  train_verb = {
    "train~", "training", "trained", "professional development",
    "professional learning", "in service", "inservice", "workshop",
    "course for staff", "staff development", "PD", "PD session",
    "learning session", "institute", "coaching", "seminar", "taught how to",
    "instruction for staff", "prepare~ staff", "in service education",
    "professional growth", "learning series", "orientation", "module",
  },

  -- Planning and improving.
  improvement_cycle = {
    "cycle of inquiry", "inquiry cycle", "continuous improvement",
    "improvement cycle", "plan do study act", "PDSA", "plan do check act",
    "mid year review", "midyear review", "mid course correction",
    "progress benchmark", "adjust the plan", "adjust~ the plan",
    "theory of action", "quarterly review", "quarterly report",
    "review and adjust", "keep change or stop", "keep stop or change",
    "revisit the plan", "mid cycle", "implementation check", "formative review",
    "mid year check", "study the result", "plan do study adjust",
    "what we changed", "keep change or drop", "review the plan",
  },

  -- A look halfway through the year.
  mid_year_review = {
    "mid year review", "midyear review", "mid year", "midyear", "in january",
    "in february", "january review", "midpoint", "halfway", "mid cycle",
    "second quarter", "interim review", "winter review", "mid year check",
  },

  -- Early signs and later results.
  leading_measure = {
    "leading indicator", "leading measure", "lagging indicator",
    "lagging measure", "leading and lagging", "early indicator",
    "early evidence", "process benchmark", "implementation benchmark",
    "progress indicator", "interim measure", "short term measure",
    "long term measure", "outcome measure", "process measure", "early sign",
  },

  -- Reviewing and revising a policy.
  review_policy = {
    "review~", "policy review", "review cycle", "reviewed every", "review date",
    "last reviewed", "next review", "date of review", "revise~", "revision",
    "updated", "update~", "amend~", "amended", "readopt~", "reissue~",
    "reviewed", "due for review", "review schedule", "re examined",
    "reexamine~",
  },

  -- Adopting by vote.
  adopt_verb = {
    "adopt~", "adopted", "adoption", "approve~", "approval", "vote~", "voted",
    "first reading", "second reading", "ratify~", "approved by", "enact~",
    "adoption date", "date adopted", "effective date", "first adopted",
  },

  -- A new law as the reason for a review.
  change_of_law = {
    "change in law", "change in the law", "change of law", "changes in law",
    "law changes", "legal change", "new law", "amendment of the law",
    "change in regulation", "when the law", "new regulation",
    "regulation changes", "statute changes", "change in state or federal",
    "legislative change", "law is amended", "new state or federal",
    "law or regulation", "new statute", "court order", "changes the rules",
    "legislature", "state board", "law is changed", "law or rule", "new rule",
    "regulation or court", "court decision", "when a law",
    "statute or regulation", "amended law", "new court",
  },

  -- Sharing leadership.
  share_leadership = {
    "shared decision making", "decision making", "school council",
    "hiring committee", "hiring", "search committee|team",
    "interview committee|team", "budget committee|group", "budget advisory",
    "serve~ on", "seat on", "seats on", "sit~ on", "represented on",
    "equal partner", "parent leader", "family leader", "leadership role",
    "shared leadership", "partner in decision", "have a vote", "voting member",
    "family leadership", "leadership team", "voice in decision", "governance",
  },

  -- Written together with parents.
  jointly_developed = {
    "jointly developed", "jointly develop", "developed jointly", "jointly with",
    "developed with", "written with", "written jointly",
    "written together with", "with the involvement of parent",
    "in consultation with parent", "agreed on with", "agreed upon with",
    "in partnership with", "co written", "drafted with",
    "developed in collaboration with", "jointly", "together with parent",
    "with input from", "drafted by a committee of",
    "develop~ the policy together", "together with", "obtain the agreement",
    "committee of", "drafted over", "who wrote", "equal numbers",
    "their changes", "wrote it with", "parents and staff", "agreed by",
    "written by parents", "with the agreement", "drafted by", "reserved seats",
    "parents took part",
  },

  -- Asking others before deciding.
  consult_verb = {
    "consult~", "consultation", "input from", "in consultation with",
    "seek~ input", "feedback from", "ask~ the view", "confer~",
    "meaningful consultation", "collaborate~ with", "in collaboration with",
    "with the advice of", "solicit~ input", "stakeholder input", "engage~ with",
    "with the participation of", "heard from", "views of",
  },

  -- Telling the governing body the results.
  report_to_committee = {
    "report~ to the school committee", "report~ to the board",
    "present~ to the school committee", "present~ to the board",
    "report~ to the committee", "annual report to the", "report~ annually to",
    "presented to the school committee", "report~ to the ELPAC",
    "report~ to the superintendent", "report~ findings", "report the results",
    "presentation to the committee", "report to", "presents findings",
  },

  -- Vouching in writing.
  certify_verb = {
    "certify~", "attest~", "attestation", "assure~", "assurance",
    "written assurance", "sign~", "certification", "statement of assurance",
    "affirm~", "verify~", "signed statement", "certificate of compliance",
    "sworn", "warrant~ that", "puts in writing", "declaration",
    "put his or her name", "states in writing", "signed declaration",
    "files a statement", "declare~", "in writing to the state",
    "confirms to the state",
  },

}
