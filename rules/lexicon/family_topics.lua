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
}
