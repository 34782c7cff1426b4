-- Disability and language, opting out, training: what the criteria DI, OO and PD add.

-- The program, its parts, and the child, in the ways of naming them.
local program = "transitional|sheltered|ESL|ELD|ENL|ESOL|EL|ELL|ELE|MLL|ML|SEI|LEP|"
  .. "bilingual|english|language"
local some = "(all|any|some|part|of|these|such) (of|or|and) (all|some|any|the|part)"
local narrow = "transitional|sheltered|ESL|ELD|ENL|ESOL|SEI|bilingual|language|EL|ELL|ELE|"
  .. "MLL|english program|services|service|classes|class|instruction|block|support"
local course = "ESL|ELD|ENL|ESOL|SEI"
local child = "(a|the|your|their|my|his|or) (child|student|pupil|children)"

return lexicon {

  -- Special education, a 504 plan or a disability, in whatever words.
  disability_matter_d = {
    "disability", "disabilities", "disabled", "handicap*", "disorder", "impairment",
    "learning problem", "handicapping condition", "special needs", "chapter 766", "core evaluation",
    "child find", "specialized services", "exceptional children",
    "learning difficulty|difficulties", "dyslexia",
    include = { "special_education", "section_504", "student_with_disability",
      "dually_identified" },
  },

  -- Being sent for, or having, an evaluation for a disability.
  sped_referral_d = {
    "special education referral", "refer~ for|to (a|an) special education|ed",
    "refer~ for an|a evaluation", "refer~ for evaluation|testing|assessment",
    "referral for|to special education", "referral for an|a evaluation",
    "referral for evaluation|assessment|testing",
    "special education evaluation|assessment|testing|eligibility|process",
    "evaluation for special education", "evaluate~ for special education",
    "evaluate~ for a disability", "tested for special education|a disability",
    "disability evaluation|referral|testing", "team evaluation", "core evaluation",
    "504 evaluation|referral", "evaluation for a|an|the disability|IEP",
    "evaluation of suspected disability", "IEP evaluation|referral", "child find",
    "suspected disability", "suspected of a|having", "suspect~ a disability",
    "consider~ for special education", "consideration for special education", "child study team",
    "refer~ to the child study|evaluation|special", "evaluated under section 504",
    "psychological testing|evaluation", "locate and evaluate", "initial evaluation",
    "referral to the team", "request for an evaluation", "ask~ for an evaluation",
    "request~ an evaluation", "sped referral|evaluation|testing", "referral packet",
    "refer~ to special services", "evaluate~ children with disabilities",
    "refer~ (a|the|her|him|them|such) (student|child|pupil) to the evaluation|support|IEP|"
      .. "special|child|student|team|504",
    "refer~ (to) (the) evaluation team", "consideration by the committee|team",
    "considered by the committee|team",
  },

  -- The same without saying for what.
  refer_or_evaluate_d = {
    "refer~", "referral", "evaluate~", "evaluation", "assess~", "assessment", "test~", "testing",
    "eligibility", include = { "sped_referral_d" },
  },

  -- Not made to depend on how much English the student has, said positively.
  any_english_level_d = {
    "regardless of (their|his|her|the|a) (student's) (current) (level) (of) english|"
      .. "proficiency|language",
    "regardless of english", "regardless of how long|much|little",
    "regardless of the time|length|number|level", "regardless of (their) WIDA|ACCESS",
    "regardless of (their) (EL|ELL|english) status|level",
    "any level of english|proficiency|language", "any english level|proficiency",
    "any|every|each|all WIDA|ACCESS|ELPAC|ELP level|levels", "exactly as (it|they|for)",
    "as (it|they) does|do for anyone|any|other|all|every",
    "any|all|every|each (english) (language) proficiency level|levels", "in the same way",
    "like any child|student|pupil", "came last month|week", "any english proficiency",
    "every level of english|proficiency", "all levels of english|proficiency",
    "all proficiency levels", "any stage of learning|english|language",
    "whatever (the|their|his|her) (level) (of) english",
    "whatever (the|their|his|her) (english) level|proficiency|score", "whatever level",
    "no matter how little|much|long|new|few", "no matter what|which (their) level|english|score",
    "irrespective of (the|their) (level|english|time|length|score)",
    "without regard to (the|their) (level|english|time|length|score)", "from the day they enroll",
    "from the day of enrollment", "from the first day", "from day one", "on the first day",
    "however little|much|long|short", "even a|the beginner|newcomer", "beginner as well",
    "beginners and",
    "even if|when|though the student|child|pupil|he|she|they speaks|has|does|is|knows|cannot|"
      .. "came|arrived|do|are|just|only",
    "whatever (the) student's|child's|pupil's (ELD|ESL|WIDA|english) level|proficiency|english",
    "whatever (the|their) ELD|ESL|WIDA|ACCESS level|score", "newcomer on the first day",
    "at any english", "at any stage|point|moment", "at all levels|stages", "independent of english",
    "same as any other", "on the same terms", "on the same basis", "same terms as",
    "as promptly as", "as quickly as", "as readily as", "first week in", "just arrived",
  },

  -- Putting something off, or making it hang on a condition.
  delay_word_d = {
    "delay~", "postpone~", "defer~", "wait~", "put~ off", "hold~ off|back|up", "held off|back|up",
    "withhold~", "withheld", "necessary", "complete~", "finish~", "return~ the",
    "screening criterion", "criterion for", "required", "needed", "deny~", "refuse~", "refusal",
    "waiting period|time|year", "minimum time|period|number|stay|length|level", "prerequisite",
    "precondition", "condition of|for|on|upon", "made a condition", "conditioned", "depend~",
    "contingent", "reason to wait|delay", "ground for|to", "bar to", "barrier to", "keep~ from",
    "kept from", "prevent~", "set time", "have to finish|complete|spend",
    "required to finish|complete|spend", "complete first", "spend first", "certain level",
    "certain number|length|time", "sit out", "set aside", "hold~ a referral|student|request",
    "held until", "turned away", "turn~ away", "turn~ down", "slow~", "length of time",
    "time spent", "years of ESL|ELD|ENL", "must first", "level reached", "told to wait",
    "no ground", "require~ that", "reject~", "discourage~", "return~ a referral|because",
    "decline~",
  },

  -- Saying that there is no wait.
  no_wait_d = {
    "plays no part|role", "play no part|role", "no part in", "makes no difference",
    "make no difference", "not a factor|criterion|condition|consideration", "no bearing",
    "does not matter", "immaterial", "irrelevant", "no waiting period|time",
    "no minimum time|period|number|stay|length|level", "no wait", "without waiting",
    "no set time|period|number", "no length of", "no required time|period", "no certain",
    "not have to wait", "need not wait", "not necessary to wait",
    "not a reason to wait|delay|hold|postpone|put|keep|deny|refuse|return|send|stop",
    "no reason to wait|delay|hold|postpone|put|keep|deny|refuse",
    "no reason for waiting|delay|delaying|holding", "not reason enough", "not grounds",
    "no grounds", "never a reason", "without first", "level does not matter", "no particular level",
  },

  -- Learning English as the reason, in any mention.
  english_reason_d = {
    "english", "ESL", "ELD", "ENL", "EL", "ELL", "LEP", "MLL", "ML", "language", "bilingual",
    "proficiency", "newcomer", "new arrival", "ACCESS", "WIDA", "home tongue", "mother tongue",
    "language acquisition", "years in the country|program", "time in the country|program",
    include = { "english_learner", "esl" },
  },

  -- Until the student knows enough English or has been taught it long enough.
  until_english_d = {
    "until (the|a) student|child|pupil|he|she|they|you|it has|have|is|are|learn~|acquire~|"
      .. "reach~|attain~|exit~|master~|speak~|gain~",
    "until (the) student|child|children|pupil have|are|exit|learn|reach|become", "until english",
    "until fluent", "until proficient", "until (they) exit", "until exit~",
    "until reclassified|reclassification", "until proficiency",
    "until (they) become proficient|fluent", "until after",
    "until (at) (least) one|two|three|1|2|3|a", "until a|the second|third|full|year", "until level",
    "before (they) learning english",
    "until (the) student|pupil|child leaves|leave~|completes|complete~|finish~|receives|"
      .. "receive~|scores",
    "until such time as", "until EL|ELL|ESL|ENL|ELD", "until their|his|her english",
  },

  -- A span of teaching asked for first.
  years_of_esl_d = {
    "year|years|months|semester|semesters of ESL|ELD|ENL|english|instruction|language|"
      .. "bilingual|sheltered|EL|ELL|service|services|program",
    "year|years|months|semester|semesters in (the|an) ESL|ELD|ENL|EL|ELL|english|program|"
      .. "bilingual|country|united|language|sheltered|our|this",
    "full year|years (in|of)", "school years in|of",
    "year|years of (direct) (intensive) (english) (language) instruction|services|schooling",
    "first year|years", "period of language|english|ESL|ELD",
    "time in (the) ESL|ELD|ENL|EL|ELL|program|bilingual", "time to learn english|the",
    "time to acquire|adjust", "chance to learn english",
    "exit~ (from) (the) ESL|EL|ELL|ENL|ELD|program", "english first", "proficient in english",
    "english proficient", "level 3|4|5|three|four|five", "enough english",
    "fluent|fluency in english", "mastered english", "mastery of english", "learned english",
    "acquired english", "proficiency in english",
  },

  -- Before there is a referral.
  before_referral_d = {
    "before (a|any|the|an) (special) (education) referral|evaluation|testing|assessment",
    "before (a|the) student|child|pupil is|may|can|are refer~|evaluate~|test~|considered|be",
    "before (they) being|are|may|can refer~|evaluate~|test~|considered|be",
    "before he|she|they|it is|may|can|are", "before refer~|testing|evaluating|considering|making|a",
    "prior to (a|any|the|an) (special) (education) referral|evaluation|testing|assessment|being",
    "prior to refer~|testing|evaluating|considering", "before special education",
    "prior to special education", "before we|the refer|team|school|district",
    "before staff|teachers refer|may",
  },

  -- The usual number of days, and the clock.
  same_timeline_d = {
    "legal|required|statutory|prescribed|mandated|lawful|set time|timeline|timelines|deadlines|deadline|period (limit|limits)", "number of days", "in the days", "days alike",
    "same timeline|timelines|time|deadline|deadlines|clock|schedule|calendar|days|number|"
      .. "limit|limits|period|speed|pace|window|45|60|30|forty|sixty|thirty|five",
    "same legal|state|federal|statutory|regulatory|evaluation|usual time|timeline|timelines|"
      .. "deadline|deadlines|limits|limit",
    "same school days|working", "identical timeline|timelines|time|deadline|limits",
    "usual timeline|timelines|time|deadline|deadlines|limits|limit|days",
    "ordinary timeline|timelines|time|deadline|deadlines|limits|limit",
    "regular timeline|timelines|time|deadline|deadlines|limits",
    "normal timeline|timelines|time|deadline|deadlines",
    "standard timeline|timelines|deadline|deadlines",
    "timeline|timelines|deadline|deadlines|limit|limits|clock|days is|are|stay|remain|run|"
      .. "runs (exactly) (the) same|identical|unchanged",
    "timeline|timelines|deadline|deadlines|limits apply|applies|hold|govern",
    "timeline|timelines|deadline|deadlines|limits as",
    "as (it|they|we) does|do for all|any|every|other|others", "just as for",
    "as for any|all|every (other) student|child|pupil|children|students",
    "as any other student|child|pupil", "as in any other", "as in every other",
    "no longer than for|it", "like that of any", "like those of", "same rules on time",
    "same for an|english|every|all", "within the time|timeline|timelines|days|limits",
    "days that apply", "as all other", "like every other", "like any other", "as everyone else",
    "as every other",
  },

  -- The clock made longer, or stopped.
  extend_clock_d = {
    "extend~ (the) (evaluation) timeline|timelines|time|deadline|deadlines|clock|limit|"
      .. "limits|period|45|60|30|days",
    "lengthen~", "extend~", "stop~ the clock", "pause~ the clock", "toll~", "extension",
    "add~ days", "added days|time", "extra days|time|weeks",
    "additional days|time|weeks|school|calendar", "more time|days",
    "longer time|timeline|period|deadline", "suspend~ the", "stretch~", "clock stop~|pause~|wait~",
    "start~ the clock",
  },

  -- Saying no to English learner services, complete in itself.
  el_opt_out_d = {
    "decline~|refuse~|reject~|waive~ " .. some .. " (of) (the) " .. program,
    "forgo~|forgoing|skip~|drop~|leave~ " .. some .. " (of) (the) " .. program,
    "turn~ down " .. some .. " (of) (the) " .. program,
    "opt~ out of " .. some .. " (the) " .. program,
    "decline~|refuse~|reject~|waive~ " .. some .. " (of) (the) service|services|program",
    "refuse~|decline~|declining|refusing to enter|enroll|place|join|participate",
    "turn~ down (the) services|program|offer", "opt~ " .. child .. " out of " .. program,
    "opt~ out of (the) program|services",
    "withdraw~|remove~|exempt~ " .. child .. " from (the|a|any) " .. narrow,
    "withdraw~|remove~|exempt~ " .. child .. " from (the|a) " .. course,
    "withdraw~|remove~ " .. child .. " from (the|a) program|services",
    "take|taking|took|taken " .. child .. " out of (the) " .. course .. "|program|services",
    "take|taking|took|taken " .. child .. " out of (the) " .. narrow,
    "withdrawal|removal from (the|a|an) " .. narrow,
    "withdrawal|withdraw~ from (the|a|an) " .. course, "withdraw~ from (the|a|an) " .. narrow,
    "decline or withdraw",
    "withdraw~|remove~ " .. child .. " from (the|a) transitional|sheltered bilingual|english",
    "child|student|pupil|children out of (the) " .. course,
    "child|student|pupil|children out of (the) " .. narrow,
    "refusal|denial|waiver|declination of (the|all|any) " .. program,
    "ESL|ELD|ENL|EL|ELL|ELE|MLL|ML|LEP opt|refusal|waiver|withdrawal (out)",
    "no to (the) " .. program .. "|program", "without ESL|ELD|ENL",
    "not want (the|any) " .. program, "turn~ " .. program .. " down",
    "turn~ (the) " .. program .. " program|services|class down",
    "taken|withdrawn|removed|pulled|excused|exempted (out) of|from (the|a|an) " .. course,
    "taken|withdrawn|removed|excused (out) of|from (the|a|an) " .. narrow,
    program .. " be|is|are dropped|declined|refused|waived|discontinued|cut",
    program .. " services|program be|is|are dropped|declined|refused|waived",
    "refusal conference|meeting", "drop~|dropping (out) (of) (the) " .. program,
    "leaving|quit|quitting|dropping (the) " .. program, "give~|giving up (the) " .. program,
    "away from (the) " .. program,
    "end~|stop~|discontinue~|cancel~ " .. "(a|the|your|their) (child's|student's) (the) " .. narrow,
    "services|program was|were|is|are|have (been) declined|refused|turned",
    "opt out student|EL|ELL|MLL|family|families|parent|letter|meeting|conference",
    "refuse~|decline~|forgo~ (the) (english) lessons|class|classes|help|instruction",
    "parent|parental refusal", "refusal of services", "opt outs", include = { "opted_out_student" },
  },

  -- In writing: letter, form, mail, message.
  in_writing_d = {
    "fax", "by post", "signature", "scan", "sign", "scanned", "online form", "electronic~",
    "in writing",
    "written notice|request|notification|statement|letter|form|refusal|decision|withdrawal|"
      .. "confirmation|consent|objection|message|application|note|communication",
    "letter", "by mail", "mail~", "email", "e mail", "electronic mail", "electronically",
    "signed form|note|letter|statement|request|refusal", "sign~ a|the|and",
    "refusal|opt|withdrawal|declination|waiver form (out)", "opt out form|letter", "form", "portal",
    "note", "text message", "in paper form", "write to", "in a letter", "written", "on paper",
  },

  -- A yearly renewal of the parents' decision.
  yearly_renewal_d = {
    "renew~", "confirm~", "confirmation", "new form|letter|statement|signature|signed|refusal|opt",
    "sign~", "signature", "resubmit~", "reaffirm~",
    "fresh form|letter|statement|signature|written|signed", "again", "in writing", "written",
    "repeat~", "expire~", "good for one|a|1", "valid for one|a|1", "form", "letter", "statement",
    "update~", "only for one|the|a|that", "lapse~",
  },

  -- Every year, by word or month.
  each_year_word_d = {
    "good for one (school) year", "valid for one (school) year", "one (school) year only",
    "lasts|last (for) one|a (school) year", "only for one (school) year",
    "expire~ each|every|at|in|on", "lapse~ each|every|at|in|on", "year by year", "twelve months",
    "for one school year", "good for a year", "every|each autumn",
    "every fall|september|october|august|spring|june|may|summer",
    "each fall|september|october|august|spring|june|may|summer|july", "yearly", "annual*",
    "every|each (school|academic) year", "once a year", "every|each new (school) year", "each year",
    "per year", "at the start|beginning|opening of each|every|the (new) (school) year",
    "by october|september|june|may|august 1|15|30|31|of|each", "every twelve", "current year",
    "school year only", "every april|march|february|january|november|december|july",
    "each april|march|february|january|november|december",
  },

  -- Coming back in.
  come_back_d = {
    "decision|choice|refusal (can|may|is) (be) reversed|changed|undone|withdrawn|revoked", "start|begin|resume (the) language|english lessons|classes|services", "come|comes|coming back", "again enroll~|enter~|join~", "take~ up (the) lessons|services|program", "readmitted|reinstated",
    "re enter~", "reenter~", "re entry", "reentry", "re enroll~", "reenroll~", "rejoin~",
    "re join~", "return~ to", "opt in", "opt~ back", "resume~", "come~ back", "change (of) heart",
    "change~ your|their|his|her|its|the mind|minds|decision",
    "reverse~ (the|that|this|your|their) decision|choice|refusal", "revoke~", "rescind~",
    "take~ back", "undo~", "reinstate~", "restore~", "readmit*", "re admit*", "back in",
    "back into", "start services|ESL|ELD|lessons again|later",
    "begin services|ESL|ELD|lessons again|later", "start|begin again",
    "enter (a|the) program again|later|thereafter|at|whenever|on",
    "enroll in (the|a) program again|later", "join (the|a) program|ESL|ELD|services", "join~ again",
    "start at any time", "begin at any time", "ask for services|ESL|lessons later|again",
    "open door", "door is|stays|remains open", "place is|remains open", "welcome back",
    "accept services", "pick up again", "enrol again",
    "admitted (to) (a|the) (program) again|later|thereafter", "services again", "still be admitted",
    "still join|enter|enroll", "request services later|again", "at any later", "any later time",
    "later time", "no longer decline", "withdraw the refusal", "cancel~ the", "reconsider~",
  },

  -- What the talk about the decision covers.
  gain_and_loss_d = {
    "would lose|keep|miss", "go on", "goes on", "what happens if|when", "rights remain", "left with", "what (the|a|your) child|student|pupil gives|loses|keeps|would", "what stays", "does without", "part with",
    "give~ up", "giving up", "lose~", "losing", "loss of", "miss out", "forgo*", "go without",
    "keep~", "retain~", "still receive|get|entitled|has|have|take", "remain entitled",
    "what changes", "what stays", "consequence", "effect of", "implication", "benefit of",
    "advantages and", "what the child|student will", "what will change|happen|stop",
    "what it means", "what (it|this|that) would|will|might mean", "still the|a|has|have",
    "what (the) refusal|declining|withdrawal means", "pros and cons", "what is lost|kept|given",
    "will no longer", "will continue", "does not end", "what services", "rights that remain",
    "no longer receive|get|have", "stop~ and", "what stops", "what goes on", "what remains",
    "which services", "continue to receive|take|be",
  },

  -- A talk with the parents.
  parent_talk_d = {
    "meet~", "meeting", "conference", "conversation", "talk~", "discuss~", "discussion", "explain~",
    "explanation", "go~ over", "sit~ down", "review~ with", "interview", "speak~ with", "call~",
    "phone~", "counsel~", "inform~", "informed", "tell~", "appointment", "consult~",
  },

  -- Urging a family, in any verb.
  urge_family_d = {
    "talk~ up", "recommends", "tell~ a|the|any|our mother|father|family|parent", "favor~", "sway~", "say to a|the family|parent", "nudg*", "advocat*",
    "recommend~", "recommendation", "encourage~", "advise~", "advice", "suggest~", "suggestion",
    "counsel~", "urge~", "pressure~", "pressure", "persuade~", "steer~", "induce~", "influence~",
    "talk~ (a|the|any) (parent|parents|family|families) into", "talk~ into", "propose~", "coerce~",
    "press~", "solicit~", "push~", "prompt~", "hint~", "coax~", "nudge~", "invite~", "convince~",
    "lead~ a|the parent|family", "tell~ (a|the|any) parent|family|families|parents (that|to)",
    "tell~ parents|families", "imply~", "ask~ (a|the|any) (parent|family|families|parents) to",
    "ask~ parents|families to", "talk~ (a|the|any) (family|parent|parents) out", "recommending",
    "hold~ out", "promote~", "offer~ an opinion", "say that",
    "direct~ a|the|any parent|family|families", "guide~ a|the parent|family", "put~ it to",
    "discourage~ (a|the|any) (family|parent|families|parents) from", "dissuade~", "favor~",
    "endorse~", "speak~ for|against", "speak~ in favor", "argue~",
  },

  -- Reasons of timetable.
  schedule_reason_d = {
    "timetables", "clash", "crowded", "conflict", "conflicts", "master schedule", "free period", "full load",
    "schedule", "scheduling", "timetable", "elective", "band", "orchestra", "chorus", "music",
    "art", "course conflict", "class conflict", "room in the", "study hall", "sports", "shop",
    "honors", "staffing", "shortage", "staff", "class size", "full class|schedule", "block",
    "period", "calendar",
  },

  -- Fair and even in giving facts about a choice.
  even_handed_d = {
    "even handed", "evenhanded", "impartial*", "unbiased", "without bias", "balanced", "neutral*",
    "facts only", "only the facts", "objective", "objectively", "without steering", "not steer~",
    "steering", "without pressure", "without advice", "without recommending",
    "without giving|offering|taking", "how to explain", "give no advice", "not to recommend",
    "phrases to avoid", "say and not say", "what (not) to say", "what they may|can|must and",
    "may and may not say", "wording", "script", "avoid persuading", "avoid influencing",
    "no pressure", "non directive", "nondirective", "informed choice", "informed decision",
    "without leaning", "without opinion", "not advise", "fairly", "fair wording|words|language",
    "may not be said", "may|can be said", "not be said", "not to say",
    "fair manner|way|description",
  },

  -- How pupils come to own a second language, as matter for training.
  language_teaching_topic_d = {
    "acquire~ a|english|language", "learn~ a second|new|another", "second language", "language learners", "english learning", "become bilingual",
    "second language", "additional language", "new language", "language acquisition",
    "language development", "language learning", "acquire english", "learn english",
    "teaching english", "academic english", "sheltered", "SEI", "WIDA",
    "ESL strategies|methods|techniques", "language objective", "linguistically",
    "bilingual education", "language instruction", "instruction of english|EL|ELL|multilingual",
    "teach~ english|EL|ELL|multilingual|emergent|ML|MLL",
    "strategies for english|EL|ELL|multilingual|emergent|ML|MLL",
    "needs of english|EL|ELL|multilingual|emergent|ML|MLL|limited", "language demands",
    "limited english proficient", "work~ with english|EL|ELL|multilingual|ML|MLL",
    "instruction and assessment of", "scaffold~", "serve~ english|EL|ELL|multilingual",
    "language of the subject|school", "language growth", include = { "english_learner" },
  },

  -- Knowing, or speaking, the student's language when testing.
  evaluate_in_language_d = {
    "tongue|language (that|in|which) he|she|they|it|the child|student|pupil (or) know~|knows|speak~|use~|understand~|handle~ best|most", "language and form|mode|manner", "tongue he|she|they", "spanish for a|the", "language best known", "child's|student's|pupil's language", "language of strength",
    "student's|child's|pupil's own|native|home|primary|first|dominant|best language|tongue",
    "in (the) (student's) home|native|primary|dominant|first|strongest|best language|languages",
    "in (the) (student's|child's) language", "in both languages", "in each language",
    "in the language (that|in) (which) (the|a) student|child|pupil",
    "in the language most|best|or|that|your",
    "in his|her|their own|native|home|primary|first language|tongue",
    "native|home|primary|dominant|first language assessment|assessments|testing|test|tests|"
      .. "evaluation",
    "language of (the) testing|test|assessment|evaluation|each", "dominant language|languages",
    "language|languages in which (each|the|a) test|student|child|pupil|assessment",
    "native language or",
    "native|primary language of|and|or (the|other) child|student|pupil|mode|form|other",
    "in what language", "bilingual assessment|evaluation|testing", "language your child|student",
    "mother tongue", "strongest language", "language you|they know best",
    "language the student|child|pupil", "native|dominant|mother|home|first tongue",
    "language he|she|they uses|use|speaks|speak|knows|understands", "stronger language",
    "language of the student|child|home|pupil", "language best",
  },

  -- Fair across cultures and races.
  unbiased_testing_d = {
    "racial* or cultural*", "cultural* or racial*", "racial and cultural", "cultural and racial",
    "race or culture", "culture or race", "culturally and linguistically", "cultural bias",
    "racial bias", "culturally biased|fair|loaded|responsive|appropriate", "nondiscriminatory",
    "non discriminatory", "discriminat*", "free of|from (racial|cultural) bias", "bias", "biased",
    "penalize~", "penalise~", "unfair to", "fair to", "normed on|for", "customs", "race culture",
    "cultural difference|differences", "cultural* unfair*", "culture", "disadvantage",
  },

  -- More than one source behind the finding.
  several_sources_d = {
    "no one test|score|measure|instrument|number|result", "several", "not one", "never one|a single|just", "more sources", "multiple", "one score|test",
    "no single",
    "single measure|test|score|procedure|assessment|instrument|criterion|result|number",
    "one test|score|measure|instrument|procedure|number", "sole basis|criterion|ground|source",
    "solely on", "only measure|test|score|criterion", "more than one",
    "multiple measures|sources|data|methods",
    "variety of sources|tools|assessment|measures|information|methods|strategies|evidence",
    "several sources|measures|kinds|tests", "at least two", "two or more", "various sources",
    "different sources|kinds", "range of", "combination of", "alone", "by itself", "many sources",
  },

  -- The finding that a child has a disability.
  found_eligible_d = {
    "eligib*", "find~ (a|the|that) (child|student)", "found to have|be", "determined to have|be",
    "identified as having|disabled|handicapped", "identif*", "classif*", "label~", "disability",
    "disabled", "qualify~", "special education", "place~ in special", "handicapp*", "IEP",
  },

  -- Limited English as what decides.
  english_decides_d = {
    "limited english (proficiency)", "lack of english", "lack of proficiency",
    "lack of exposure to english", "limited proficiency in english", "english proficiency",
    "learning english", "not (yet) speaking english", "new to english",
    "still learning|acquiring english|the", "language difference|differences",
    "english is|was limited", "little english",
    "know|knows|knowing|speak|speaks|speaking|understand english", "command|knowledge of english",
    "learn~ english", "limited (command|knowledge) of english", "limited english",
    "english language learner", "english learner status", "EL|ELL|LEP status",
    "second language acquisition|learning", "learning a second|new", "because of language",
    "weak english", "poor english", "limited ability in english", "not knowing english",
    "being an english", "unfamiliarity with english", "do not know english", "knows little",
    "language alone", "english alone", "come to english", "still new", "proficiency in english",
    "mastered english",
  },

  -- Deciding, as reason or factor.
  deciding_word_d = {
    "determinant", "determining", "deciding", "deciding factor|reason", "determinative",
    "primary|main|chief|principal|sole|real reason|factor|cause|basis|source", "rest~ on",
    "base~ on", "depend~ on", "turn~ on", "follow~ from", "reason for", "on account of",
    "because of", "due to", "caused by", "result of", "explained by", "on the basis of", "based on",
    "solely", "chiefly", "mainly", "primarily", "stem~ from", "come~ from", "comes from",
    "account for", "accounts for", "exclusionary", "rule~ out", "ruled out", "grounds",
    "ground for", "attribut*", "factor", "reason", "because", "decide~", "what decides", "cause",
  },

  -- Weighing how much English the student has.
  weigh_english_d = {
    "stand~ in english", "stands in english|both", "command|knowledge|grasp|mastery of english", "english fluency|skill|ability|development|growth", "amount of english", "level|levels in english", "proficient in english", "english in all four",
    "english proficiency", "proficiency level", "level of english", "language proficiency",
    "ACCESS scores|score|report|results|data", "WIDA scores|score|report|results|data|level",
    "ELPAC scores|results|level", "english level|levels|scores|ability",
    "proficiency in english|each|both", "stage of|in english|language|second",
    "language history|background|profile|data", "language acquisition",
    "years of english|ESL|instruction", "exposure to english", "EL|ELL status",
    "english language development", "english learner status", "proficiency data|scores|score",
    "how much english", "english skills", "language dominance",
  },
  consider_word_d = {
    "take~|taken|taking account", "allow~ for", "section on", "with an eye", "keep~ in mind", "means for", "bear~ on",
    "consider~", "consideration", "take~ into account", "taken into account", "account of",
    "weigh~", "review~", "interpret~", "in light of", "against the", "compare~", "examine~",
    "look~ at", "include~", "part of", "attach~", "note~", "factor~ in", "take~ note", "obtain~",
    "study", "studies", "report~", "gather~", "record~", "read~", "discuss~", "bear~ in mind",
    "analyz*", "documents", "describe~", "reflect~", "set beside", "collect~", "into account",
    "effect of",
  },

  -- Who tests: someone with the language, or with an interpreter beside.
  bilingual_tester_d = {
    "bilingual evaluator|psychologist|assessor|examiner|specialist|diagnostician|speech|"
      .. "school|clinician|pathologist|social|staff|team|therapist|tester|evaluation|assessment",
    "examiner|evaluator|psychologist|assessor|tester|pathologist (who|is|are) fluent|speaks|"
      .. "speak|bilingual|proficient",
    "who speaks|speak|knows the|that|their language",
    "fluent in (that|the|both) (student's|child's) language|languages",
    "spanish english psychologist|evaluator",
    "english psychologist|speech|evaluator|psychologists|evaluators", "psychologist who",
    "interpreter trained|for|in testing|assessment|evaluation|the", "interpreters trained (in|for)",
    "interpreter who (has|have|is|are) (been) completed|trained",
    "trained|qualified|certified|professional|skilled interpreter|interpreters",
    "interpreters work|works|working (with|beside)",
    "with (the) help|aid of (a|an) trained|qualified interpreter", "qualified bilingual",
    "speaks the (child's|student's|pupil's) language", "native speaker",
  },

  -- Telling a language difference from a disability.
  difference_or_disability_d = {
    "kept|keep~ apart", "tell~ (that|it|this|these|those|them|one|the) (two) apart|from", "telling (it|that|them|these|the) (two) from|apart", "apart from a|the disability|learning", "separating", "language or|and learning", "mistak*", "confus*", "not take~ for",
    "language difference", "difference or disability|disorder", "difference from disability|a",
    "difference and disability", "distinguish~", "differentiate~", "tell~ apart", "telling apart",
    "sort~ out", "separate~", "rule~ out", "whether (the) language",
    "whether (the|a) difficulty|problem|difficulties|concern", "language learning (alone)",
    "normal|ordinary|typical|expected course|stages|path|pattern|second|language|process",
    "language acquisition or|from|rather", "rather than (a) disability|disorder|language",
    "not (a) disability|disorder", "come~ from learning", "comes from learning",
    "second language (acquisition|development|growth|learning)",
    "language or (a) disability|learning", "language from (a) disability|learning|disorder",
    "tell~ (a) language", "due to language", "language versus", "language development from",
    "result of (second) language", "language acquisition", "learning english or|from",
    "language and disability", "difference between language|second|learning",
  },

  -- Learning how a second language is learned, and the sign of a disorder: the expertise.
  sla_expertise_d = {
    "second language", "language acquisition", "additional language", "bilingual development",
    "language development", "language growth", "new language",
    "learn|learning|acquire|acquiring english", "language learning", "english learner education",
    "ESL|ENL|bilingual (education) license|certification|licensed|certified|endorsement|"
      .. "credential",
    "ELL education|instruction", "bilingualism", "language is acquired|learned",
  },
  expertise_word_d = {
    "train~", "training", "trained", "expert", "expertise", "knowledge", "knowledgeable", "know~",
    "knows", "understand~", "understands", "qualified", "certified", "licensed", "license",
    "experience", "experienced", "specialist", "specialized", "coursework", "course", "completed",
    "prepared", "preparation", "competen*", "background in", "skilled", "versed", "schooled",
    "credential", "endorsed", "studied", "familiar",
  },

  -- The one who knows the student's language, at the team's table.
  knows_language_needs_d = {
    "knows|know|understands|understand (the|a|that) child's|student's|pupil's|children's language|english", "knows|understands how (the) (child|student|pupil) learns|uses|acquires", "language specialist|expert|person", "multilingual specialist|teacher", "knows what (the|this) (child|student|pupil) can",
    "knowledge of (the) (student's|child's|pupil's) language|english|linguistic",
    "knowledgeable about|in|of (the) (student's|child's|pupil's) (english) language|english|"
      .. "linguistic",
    "knows (the|that) (student's|child's|pupil's) english|language|home|linguistic",
    "familiar with (the|that) (student's|child's) language|english|linguistic",
    "acquainted with (the|that) (student's|child's|pupil's) language|english|linguistic",
    "understands (the|that) (student's|child's|pupil's) language|english|linguistic",
    "language needs", "language profile", "linguistic needs|profile|background",
    "english and home language", "language strengths", "english language needs|development",
    "language abilities", "speak to (the) (student's|child's) language|english",
    "speaks for (the) (student's|child's) language|english", "language development of",
    "english development", "progress in english", "works with the student on english",
  },

  -- A member at the meeting, by duty.
  sits_on_team_d = {
    "has on (it)", "have on (it)", "on it", "invite~", "there", "belong~ to", "counts among", "number~ among", "call~ in", "sits", "comes", "seated", "bring~ in", "is at the|each|every", "name~ to",
    "member", "participant", "include~", "attend~", "take~ part", "present", "at the table",
    "sit~ on|in|with", "serve~ on", "consist~", "join~", "composition", "attendance", "seat",
    "representative", "invited", "required", "participate~", "part of", "who is", "comprise~",
    "compose~", "added to", "team has", "attendee", "add~", "have on",
  },

  -- The team that decides.
  disability_team_d = {
    "team", "committee on special education", "IEP meeting|meetings|conference",
    "eligibility|annual|review meeting|conference", "CSE", "evaluation meeting", "case conference",
    "at the table", "IEP committee", "PPT", "ARD", "attendance sheet", "M team", "meeting",
    include = { "iep_team", "iep_meeting" },
  },

  -- Special education staff who run a student's plan.
  sped_staff_d = {
    "special education|ed liaison|coordinator|chair|staff|teacher|provider",
    "case manager|managers|managing", "IEP manager|coordinator|case", "resource teacher",
    "inclusion specialist", "sped teacher|liaison", include = { "special_education_teacher" },
  },

  -- Both kinds of service.
  language_service_d = {
    "language instruction", "language services|service", "language development",
    "english development", "bilingual",
    "english learner services|service|program|instruction|support",
    "language support|minutes|block|time|program|learning", "language minutes", "english language",
    include = { "esl", "el_services", "sei" },
  },
  disability_service_d = {
    "special education", "specially designed instruction", "disability services|service",
    "IEP services|service|minutes|grid|goals|blocks|supports", "IEP", "504 plan", "504",
    "section 504", "special educator", "related services", "special ed", "SPED",
    "services for|of (the|a) disability", "resource room", "therapy", "specialized instruction",
    "individualized education", "plan",
  },
  both_together_d = {
    "the two", "two together",
    "both", "and", "together with", "in addition to", "as well as", "along with", "alongside",
    "side by side", "concurrent*", "simultaneous*", "at the same time", "not a choice", "each",
    "plus", "while also", "also", "too", "two", "likewise", "not stop being", "full", "in full",
    "remains", "continue~",
  },

  -- Giving a service, or having it.
  provide_d = {
    "provide~", "receive~", "get~", "deliver~", "offer~", "serve~", "furnish~", "give~", "given",
    "entitled to", "have access to", "schedule~ for", "continue~", "supply",
    "has (both) ESL|ENL|ELD", "shall have", "is owed", "gets", "keep~",
  },

  -- Cutting one for the other.
  cut_service_d = {
    "gives|give way", "make~ room", "at the cost of", "bar~", "rule~ out", "disqualif*", "ends",
    "reduce~", "reduction", "cut", "cutting", "cuts", "trim~", "shorten~", "curtail~", "drop~",
    "lose~", "losing", "loss", "give~ up", "given up", "sacrifice~", "replace~", "displace~",
    "substitute~", "in place of", "instead of", "in exchange", "trade~", "deny~", "diminish~",
    "limit~", "interrupt~", "cancel~", "take~ away", "taken away", "stop~", "skip~", "miss~",
    "remove~", "waive~", "suspend~", "supplant~", "eliminate~", "discontinue~", "pull~ from",
    "pulled from", "pre empt*", "preempt*", "set aside", "take~ the place", "takes the place",
    "decrease~", "withhold~", "withheld", "end~", "crowd~", "give~ way", "yield~", "swap~", "bump~",
    "forfeit~", "precedence", "choose between", "at the expense of", "less", "fewer minutes",
    "used in place", "squeeze~", "erode~", "go without",
  },

  -- Papers of special education that parents read or sign.
  sped_paper_d = {
    "special education papers|documents|forms|letters|paperwork", "evaluation papers|forms|letters",
    "prior written notice", "written notice", "notice|notices", "consent", "consent form|forms",
    "permission form|to evaluate|to test", "procedural safeguards", "safeguards",
    "invitation|invitations", "meeting notice|invitation", "rights booklet|brochure|notice",
    "request for consent", "evaluation report|summary", "IEP", "IEPs", "education program|plan",
    "individualized education", "parent rights", "progress reports|report", "evaluation plan",
    "all information", "receive all information", "documents|papers|forms",
    "everything they are asked", "letters",
  },

  -- In the language of the parents, for papers.
  parents_language_d = {
    "in your (own|home) language", "your language", "in their language", "in the language of", "family's language",
    "in (the) (parent's|parents) (preferred|native|primary|home|own|first) language|languages",
    "in (the) home|native|primary|preferred|family's|families|first language|tongue",
    "in (a|the) language (that) (the) parent|parents|family|families|they|he|she", "in the tongue",
    "language of the home|parent|parents|family", "native language|languages", "preferred language",
    "primary language", "home language", "translat*",
    "language they read|understand|prefer|speak|use", "language understood", "language they can",
    "native tongue", "mother tongue", "in their (own|native|home|preferred|primary|first) language",
    "language other than english", "language the family|parent|parents", "language requested",
  },

  -- A parent who does not read it.
  cannot_read_it_d = {
    "cannot|can not|unable|not able read", "no writing", "not have a written", "written form", "not literate", "read neither",
    "cannot read", "do|does not read", "not able to read", "unable to read", "cannot use a written",
    "no written form", "not a written language", "not (a) literate", "not read",
    "read the language", "unwritten", "not written", "not in written form", "nonliterate",
    "does not read or write", "limited literacy", "trouble reading", "low literacy", "spoken only",
    "oral only", "never learned to read", "other mode of communication", "oral language",
    "cannot be translated in writing", "not read it", "illiterate",
    include = { "non_reading_parent" },
  },
  told_aloud_d = {
    "word of mouth", "out loud", "talk~ through|over", "spoken|voice message", "reading aloud",
    "aloud", "orally", "oral*", "read to", "reads it", "read it", "spoken", "told to", "told",
    "explained by", "by an interpreter", "by interpreter", "through an interpreter", "by phone",
    "by telephone", "recorded call|message|audio", "recording", "face to face", "in person",
    "verbally", "by voice", "interpreted", "sight", "interprets", "audio",
  },
  proof_in_file_d = {
    "log it", "written down", "note that", "noted", "logs",
    "written evidence", "written record|note|proof|documentation|log", "record", "recorded",
    "records", "documents", "document~", "documentation", "note in", "file~", "filed", "log",
    "logged", "signs", "signed", "form", "in writing", "enter~ in", "entered", "kept in",
    "evidence that", "dated", "statement", "proof", "writes down", "noted", "record of", "puts in",
  },

  -- A turnaround for the translated plan.
  translated_plan_d = {
    "translat* IEP|IEPs|plan|copy|program|version|education",
    "IEP|IEPs (is|are|shall|will|must|be|shall be) translat*",
    "translation of the IEP|plan|program|completed", "translate~ (the|each|every|an) IEP|IEPs|plan",
    "IEP in (the) (parent's|parents|family's|families) (home|native|preferred|primary|own) "
      .. "language",
    "IEP in their|the", "IEP translat*", "program in (the) (parent's|parents) language", "full IEP",
    "copy of the IEP in", "IEP translation", "translated copy", "translated draft",
    "translations of IEPs|IEP|individualized", "translation vendor",
  },

  -- At home in the words of special education.
  sped_terms_knowledge_d = {
    "special education terms|terminology|vocabulary|words|language|vocab",
    "words|terms|vocabulary|terminology|language (of|used|in|for) (in) special education|the|"
      .. "IEP|evaluation|evaluations|disability",
    "terms such as", "technical terms|vocabulary", "specialized terminology|vocabulary|terms",
    "familiar with special|the", "vocabulary", "terminology", "glossary", "terms used in",
    "knowledge of special education", "special education process|procedures",
    "IEP terms|terminology|vocabulary", "terms in both", "knows special education",
    "trained in special education",
  },

  -- The parents said no, and the student is still there.
  opted_out_d = {
    "declined", "refused", "refusal", "declination", "opted out", "opt out", "opt outs",
    "turned down", "parent's|parental|family's no", "withdrawn", "declines|decline|refuses|refuse",
    "declining", "waived", "without ESL", "not enrolled in ESL|the|bilingual",
    "has said no|without", "said no", "withdrew", "rejected", "chosen not|to decline", "opting out",
    "not (a) participate|receive|receiving|participating",
    include = { "opted_out_student", "el_opt_out_d" },
  },

  -- Set dates of a review.
  set_schedule_d = {
    "quarter", "quarterly", "semester", "trimester", "each term", "every term", "marking period",
    "twice a year", "two|three|four|2|3|4 times (a|each|per|every) year|school", "monthly",
    "every|each month", "january", "february", "march", "april", "may 1|15|and", "june", "october",
    "november", "december", "september", "winter", "spring", "fall",
    "every six|eight|ten|nine weeks", "weeks", "report card", "progress report", "at least",
    "annually", "each year", "every year", "twice", "schedule", "mid year", "midyear",
    "end of each", "interim", "per year", "every grading|marking|reporting", "terms", "close of",
    "marking periods", "each grading|marking|reporting", "every twelve", "times a year", "yearly",
    "same time as", "once a", "per term",
  },

  -- Falling behind.
  falls_behind_d = {
    "fall~ behind", "falling behind", "struggle~", "struggling", "behind",
    "not making progress|adequate|expected|enough", "lack of progress", "not progress~",
    "does not gain|grow|progress|improve|meet|make|keep",
    "do not gain|grow|progress|improve|meet|make|keep", "did not gain|grow|meet|make",
    "below a|the|c|grade|expectations|standard", "fail~", "failing", "in difficulty", "difficulty",
    "difficulties", "at risk", "not succeeding", "drop~",
    "grades|grade fall|falls|drop|drops|slip|slips|decline|sink", "low grades|grade|scores",
    "needs help", "not keep~ up", "slip~", "insufficient progress", "having trouble", "in trouble",
    "poor progress|grades|results", "stall~", "weak", "no growth|gain|progress", "not doing well",
    "academic difficulty", "trouble", "lag~", "concern", "problem",
  },
  offer_again_d = {
    "once more", "program|services again", "renewed offer", "hold~ out the|our|its", "like|want ESL|ELD|services|lessons|the (program) now", "new chance", "reopen~",
    "offer~ (the|these|them|its|our) ESL|ELD|EL|services|program|instruction|again|anew|"
      .. "language|bilingual|them",
    "re offer~", "reoffer~", "offer~ again|anew|once", "services (are|is) (again) offered",
    "offered (the) (ESL|EL|language|program) again|services|program|anew", "fresh (written) offer",
    "new offer", "offer~ anew|once", "offered anew|again|once",
    "renew~ the|its|our (offer|invitation)", "invite~", "invitation", "ask~ whether|if",
    "asks whether|if", "services to begin", "would now like", "begin services|ESL|ELD",
    "start services|ESL|ELD", "re enter", "reenter", "reconsider~", "accept services|ESL",
    "enroll (the) (child|student) in", "second offer", "repeat~ the offer", "open~ the|offer",
    "return to the program", "told of the services|program|right", "remind~",
    "encourage~ to accept|reconsider", "offer of", "proposed again", "propose~",
  },

  -- Points for a licence in language matters.
  language_points_d = {
    "PDP", "PDPs", "professional development points|point",
    "points|point in|for|of|on|from|about|having", "15 points|point|PDPs|PDP|hours",
    "fifteen points|point|PDPs|professional", "language points|PDPs|part|requirement",
    "license|licence renewal", "relicensure", "recertification",
    "renew~ (a|the|their|your|an) license|licence|certificate",
    "renewal of (a|the|their) license|licence", "points earned|toward|needed|required", "points",
    "CEUs", "continuing education",
  },
  language_field_d = {
    "SEI", "ESL", "ELD", "ENL", "bilingual education|literacy|topics|topic|workshops", "sheltered",
    "english as a second language", "english learner|learners", "english language", "ELL", "EL",
    "language education", "language requirement", "language part|points|PDPs", "multilingual",
    "language acquisition", "second language", "bilingual",
    include = { "sei", "esl", "english_learner" },
  },
  offered_points_d = {
    "offer~", "provide~", "run", "runs", "available", "free", "course|courses", "institute",
    "workshop|workshops", "series", "catalog", "sponsor~", "give~", "given", "schedule~", "earn~",
    "get them", "linked", "list~", "module|modules", "session|sessions", "class|classes", "award~",
    "district will", "we will", "held", "host~", "enroll", "sign up", "arrange~", "study group",
    "online", "offering|offerings", "pay~", "supply", "find them", "through the district",
    "without cost", "at no cost", "plan includes", "no fee", "satisfies", "counts toward",
    "mondays|tuesdays|wednesdays|thursdays|saturdays", "evenings",
  },
  tracks_points_d = {
    "logged", "running count|list|tally", "counted", "HR", "personnel system|office",
    "track~", "tally", "log", "database", "record~", "records", "spreadsheet",
    "keep~ (a|an|the) (running) list|record|tally|log|count|file|account", "kept", "monitor~",
    "register", "report~ to each|show", "printout", "remind~", "statement of", "ledger", "count of",
    "audit~", "file", "balance", "on file", "keep~ count", "check~",
    "list of teachers|educators|staff|those", "still need", "who needs", "roster",
    "who is|are|still short", "dashboard", "transcript", "system shows", "entered",
  },

  -- More than one event.
  series_d = {
    "series", "sessions", "cycle|cycles", "cohort", "biweekly", "bi weekly", "semester of",
    "year of", "all year", "every two|three|four|six weeks", "all through the year", "monthly",
    "year long", "yearlong", "throughout the (school) year", "across the year",
    "over the (course) (of) (the) year|semester|months|two", "multi session", "multi year",
    "sustained", "ongoing", "weekly", "every month|week|other|two|three|six",
    "each month|week|term|quarter", "not a single|one", "no one day|shot|time",
    "from september|october|august|fall to|through|until", "through may|june|april|spring",
    "days in", "several",
    "six|eight|five|four|seven|nine|ten|twelve|three (after) (half|full) (school) sessions|"
      .. "meetings|days|workshops|afternoons|mornings|evenings",
    "continuous", "follow up", "job embedded", "two year", "intensity and duration", "half days",
    "meetings", "rounds", "spread over", "stretch~", "at least",
  },
  coaching_d = {
    "coach", "coaching", "coached", "coaches", "collaborative inquiry", "inquiry",
    "learning walks|walk", "instructional rounds", "lesson study", "peer observation|observations",
    "professional learning community|communities|team|teams", "PLC", "PLCs",
    "study group|groups|team", "visit~ each|one|classes|classrooms|the", "look~ at student work",
    "mentor", "plan and teach|watch", "try it|them|out", "try outs", "classroom tryouts|visits",
    "co plan*", "debrief*", "model lessons|lesson", "observe each|one|colleagues", "feedback",
    "job embedded", "practice based", "between sessions|meetings", "team teach*",
    "demonstration lesson|lessons", "work with a", "in class support", "look~|looking|study|analyze~ (at) student work",
    "watch each",
    "classroom practice",
  },

  -- Those beyond the classroom.
  support_roles_d = {
    "counselor|counselors", "clerk|clerks", "clerical",
    "office staff|personnel|workers|secretaries", "front office", "secretary|secretaries",
    "guidance", "registrar|registrars", "school psychologist|psychologists", "nurse|nurses",
    "social worker|workers", "receptionist", "support staff", "paraprofessional|paraprofessionals",
    "librarian|librarians", "adjustment counselors", "those who answer", "office assistants|team",
    "other school or community", include = { "registration_staff", "counselor" },
  },

  -- Whether teaching changed.
  change_in_practice_d = {
    "change~ (in|their|its|the) teaching|practice|instruction", "practice changes|changed|change",
    "change in practice|teaching|instruction|classroom|classrooms", "changed",
    "classroom practice|practices|visits|observations|walkthroughs|use", "walkthrough|walkthroughs",
    "walk through", "classroom visits|visit|observation|observations",
    "observation data|tool|tally|counts|checklist", "observed in",
    "share of classrooms|lessons|teachers", "percent of classrooms|lessons|teachers",
    "percentage of classrooms|lessons|teachers", "use of (the) strategies|practices|practice",
    "using the strategies|practice", "before and after", "pre and post",
    "impact on practice|teaching|instruction|classroom", "implementation", "implement~",
    "teaching has|practice", "did it change", "transfer to|into", "evidence of use",
    "learning walks", "lessons show|seen|observed", "tallies",
  },
  measure_d = {
    "measure~", "measured", "baseline", "compare~", "compared", "percent", "percentage", "share",
    "tally", "tallies", "count~", "track~", "rubric", "evaluat*", "data", "report~", "score~",
    "target", "evidence", "twice", "again in", "fall and spring", "checklist", "results", "rate~",
    "log", "collect~", "rise", "increase~", "survey of practice", "indicator", "aim",
    "how far|much|often|many|well", "show~", "times a year",
  },

  -- Those who observe and rate teachers.
  raters_d = {
    "evaluator|evaluators", "supervise~", "supervisor|supervisors",
    "evaluate~ teachers|teaching|instruction", "rate~ teachers|teaching",
    "observe~ teachers|lessons|classes|classrooms", "formal observation|observations",
    "principal|principals", "department head|heads|chair|chairs", "administrator|administrators",
    "observers", "school leaders", "those who evaluate|observe", "rate teachers",
    include = { "evaluator_of_teachers" },
  },
  look_fors_d = {
    "see~ in a|the lesson|class", "what a good", "recognize good|strong",
    "look fors", "look for", "what to look", "what to observe|notice", "what good", "good teaching",
    "observation card|tool|guide|form|rubric|protocol|checklist", "points to notice|watch",
    "list of points", "what effective", "sheltered instruction", "walk sessions|session",
    "rate alike|the same", "lesson videos", "signs of", "recognize~", "recogniz*", "calibrat*",
    "indicators", "what strong|sound", "classes with", "classrooms with", "observing",
    "what it looks like", "looks like", "language objectives", "evidence of",
    "SEI practice|practices|strategies", "observation of", "practices for",
  },

  -- What the yearly training is about.
  bias_matter_d = {
    "discriminat*", "nondiscrimination", "non discrimination", "civil rights", "harass*", "bias",
    "prejudice", "national origin", "title VI", "equal access", "unlawful discrimination",
    "anti bias", "antidiscrimination", "protected class|classes|group|groups|characteristics",
    "bigotry", "hate", "equity and civil",
  },
  bias_core_d = {
    "where a|the|his|her|their family|families|parents|people come|comes|came", "ancestry", "country of birth|origin",
    "discriminat*", "nondiscrimination", "non discrimination", "civil rights", "national origin",
    "title VI", "anti bias", "antidiscrimination", "implicit bias", "bias", "prejudice", "ethnic*",
    "language rights", "racial", "race",
  },
  everyone_employed_d = {
    "all school personnel", "all personnel", "all staff", "every staff", "each staff",
    "every employee|employees", "all employees|employee", "each employee",
    "everyone (who) employed|works|work|on|in|we", "every adult", "all adults",
    "all district|school staff|employees|personnel", "all faculty and staff", "whole staff",
    "entire staff", "all who work", "any job", "every job", "every person employed|who|on",
    "all persons employed", "certified and|or noncertified|classified|non",
    "certificated and|or classified", "teachers aides secretaries", "custodians", "bus drivers",
    "cafeteria", "regardless of (job|position|role)", "whatever (your|their|the) job|position|role",
    "no employee is", "all teaching and non", "non teaching staff", "no one is excused|exempt",
    "personnel of every", include = { "all_staff" },
  },
  front_door_topics_d = {
    "immigration", "ICE", "enrollment rights|documents|papers|law|records|rules",
    "use|using|reach|call|calling|get|getting|work|working|request|telephone|phone|book "
      .. "(with) (an|a|the) (telephone|phone) interpreter|interpreters",
    "language line", "which papers|documents", "papers can|may", "proof of age|address|residency",
    "steer~", "steering", "language access", "immigration agent|request|officer|status",
    "what may be asked|required", "may never demand|ask", "cannot be asked", "enrolling immigrant",
    "plyler", "lawful enrollment", "social security number", "registration documents|rules",
    "what to ask|accept", "what we accept",
  },

  -- Training of staff, the words of calendars and memos included.
  staff_training_d = {
    "instruction for|of (the) teaching|staff|administrators|faculty", "train*", "take a|part in", "learn~ to|how|what", "study~ the", "classes for staff|teachers",
    "train~", "training", "professional development|learning|growth", "in service", "inservice",
    "workshop", "staff development|training|meeting|learning", "PD", "institute", "seminar",
    "coaching", "module", "refresher", "learning session", "learning series", "study group",
    "course for staff|teachers|all|every|educators", "session", "orientation", "attend", "half day",
    "clinic", "lesson for staff", "instruction for staff|teachers|employees", "coach~",
    "prepare~ staff|teachers", "onboarding", "learning day", "development day", "sessions",
    "webinar", "online course", "certificate course", "hours of", "study how", "academy",
    "prepared to", "instructed", "instruction in", "practice", "practise", "practises",
    "take the course", "course on",
  },

  -- The plan as a paper that is voted.
  training_plan_d = {
    "PD plan|calendar|program|schedule", "staff development plan|program", "plan of", "plan for staff|training|professional", "district plan", "calendar", "program of training|professional",
    "this plan", "the plan", "plan's", "annual plan", "learning plan", "development plan",
    "training plan", "plan for", "PD plan", "PDP", "improvement plan",
    include = { "professional_development_plan" },
  },

  -- Paid for.
  funded_words_d = {
    "fund~", "funding", "funds", "budget~", "budget", "appropriate~", "appropriation", "allocate~",
    "allocation", "set~ aside", "pay~ for", "paid", "cost", "dollars", "line item", "money",
    "finance~", "stipend", "title II|III", "grant", "per pupil", "spend~", "spending", "reserve~",
  },

  -- Made new or brought up to date.
  made_new_d = {
    "update~", "revise~", "renew~", "rewritten", "rewrite~", "up to date", "new one", "new plan",
    "refresh~", "review~", "replace~", "amend~", "redo", "redone", "adopt~", "adoption", "vote~",
    "approve~", "approval", "rebuilt", "drawn up", "prepared", "written", "set~ forth",
    "establish~", "submit~", "present~", "bring~ up",
  },

  -- Choosing what the training is about from results.
  choose_topics_d = {
    "theme", "chose", "decides|decide which|what|the", "basis for", "needs assessment", "taken up", "takes up",
    "topic", "select~", "choose~", "chosen", "choice", "priority", "priorities", "content of",
    "offering", "course of training", "driven", "drive~", "decide~", "based on", "set by",
    "rest~ on", "determine~", "rank~", "follow~ the", "plan~", "agenda", "focus~", "come from",
    "comes from", "drawn from", "draw~ from|on", "derived", "tied", "target~", "respond to",
    "in response to", "identified", "picked", "pick~", "aim~", "build~ on", "address~", "need",
    "proposal", "matched", "aligned", "informed by", "shape~", "work on", "works on",
    "what we teach", "start~ with", "begin~ with", "because",
  },

  -- Results of English learners.
  el_results_d = {
    "ELs|ELLs|MLs|MLLs' (speaking|writing|reading|listening|language|test) scores|results|growth|grades", "english learners' (speaking|writing|reading|listening|language|test) scores|results|growth|grades", "english learner's results|grades", "grades of english|EL|ELL|multilingual", "speaking|writing|reading|listening scores",
    "ACCESS", "WIDA|ELPAC|TELPAS|ELP results|scores|data|score|growth",
    "EL|ELL|ML|MLL|LEP data|results|scores|progress|growth|outcomes|performance|achievement|"
      .. "file|numbers|figures|needs|failure|subgroup",
    "english learner data|results|scores|progress|growth|outcomes|performance|achievement|"
      .. "needs|figures",
    "multilingual learner data|results|scores|progress|growth|outcomes|performance|"
      .. "achievement|needs",
    "data on|about|for|of (the) (our) english|EL|ELL|multilingual|emergent|ML|MLL|LEP",
    "results of|for (the) (our) english|EL|ELL|multilingual|emergent|ML|MLL|LEP",
    "scores of (the) (our) english|EL|ELL|multilingual|emergent|ML|MLL|LEP",
    "language test results|scores|data", "language proficiency results|scores|data|test",
    "english proficiency results|scores|data|test", "language assessment data|results|scores",
    "language data", "test of english", "english test results|scores|data", "by domain",
    "exit rates|rate", "long term english", "reclassification rates|rate|data", "weakest domain",
    "domain", "progress of english|EL|ELL|multilingual|ML|MLL",
    "growth of english|EL|ELL|multilingual|ML|MLL",
    "achievement of english|EL|ELL|multilingual|limited|LEP",
    "english learners fail|failing|pass|score|scored|struggle|grew",
    "ELs|ELLs|MLs|MLLs fail|failing|pass|score|scored|struggle|grew", "course failures",
    "proficiency scores|data|results", "language growth",
    "performance of english|EL|ELL|multilingual|limited|LEP",
  },

  -- Saying no, leaving or being taken out, of whatever: needs a context.
  say_no_d = {
    "say~|saying|said no", "=no", "not want|wish", "do|does not want|wish", "turn~|turning down",
    "turn~ (it|them|this) down", "opt~|opting out", "opt out", "opt outs", "opted out", "waiver",
    "waive~", "refusal", "refuse~", "decline~", "declining", "declination", "withdraw~",
    "withdrawal", "withdrawn", "reject~", "forgo*", "drop~ out of", "dropping", "dropped", "skip~",
    "take|taken|pull|pulled|remove|removed out|from", "removal", "against the program|services",
    "do without", "leave~|leaving the program|services|class", "pass~ up", "object~ to",
    "exempt~|excuse~ from", "discontinue~", "out of ESL|ELD|ENL|the|all|some|language|bilingual",
  },
  -- At any moment, at once, or at the moments of the state's law.
  whenever_d = {
    "at any time", "any time", "anytime", "at any|whatever|every point|moment|date|stage",
    "whenever", "any day", "on any day|date", "any day of", "immediate*", "forthwith", "at once",
    "right away", "without delay", "without waiting", "promptly", "same day",
    "throughout the year", "all year", "whatever the time|date|month|season", "any month|week",
    "no matter when", "end|close of a|the|any|each|every (marking) (grading) period|quarter|term",
    "when a|the quarter|term|period ends|closes", "marking|grading period ends",
    "first|initial notice|letter|notification", "mid year", "no deadline",
    "next school day", "day the request|letter", "upon|on (receipt) (of) (the) request",
    include = { "at_any_time", "promptly" },
  },
  -- Printed or spoken in the family's tongue.
  family_tongue_d = {
    "in _ languages", "in _ or more languages", "their|your|his|her|own|family|family's language",
    "interpreter", "interpreted", "translat*", "mother|native tongue", "home|native|first language",
    "primary|preferred language", "language of the home|family|parent",
    "language they|the|he|she|you family|parents|understand|read|speak|use",
    "speaks the family's|their|parent's", "bilingual form|version|liaison|staff",
    "language other than", "languages other than",
    include = { "understandable_language", "preferred_language", "interpreter" },
  },
}
