-- How things must be: equal, free, qualified, written, measurable; and how
-- people are spoken of.

return lexicon {

  -- Nobody left out.
  every = {
    "all", "every", "each", "any", "whole", "entire", "each and every",
    "without exception", "universal", "everyone", "no matter who", "not only",
    "not just", "across the board", "regardless",
  },

  -- Only some: the near miss of "every".
  only_some = {
    "only those who", "only families who", "only if", "families who appear",
    "who appear to", "who seem to", "suspected of", "who are suspected",
    "whose parents request", "as deemed necessary", "selected student",
    "some student", "who look", "only when", "if the registrar believes",
    "when staff think", "where there is reason to", "only for",
    "with an accent", "foreign sounding", "identified by staff",
  },

  -- The same for all.
  equal = {
    "equal", "equally", "equitable", "equitably", "equity", "same", "the same",
    "equal opportunity", "same opportunity", "same opportunities",
    "equal access", "equitable access", "fair access", "full access",
    "on the same terms", "same terms", "same basis", "same right",
    "same as other", "as other student", "as all other", "equal basis",
    "equal footing", "equal chance", "same chance", "on an equal", "fairly",
    "same privileges", "full and equal", "open to all", "equal participation",
    "no less than", "like any other",
  },

  -- Open to all and open alike.
  equal_access = {
    "equal access", "equal opportunity", "equal opportunities",
    "equal educational opportunity", "equitable access", "full access",
    "access to", "same access", "meaningful access", "access to all",
    "equal chance", "open to", "available to all", "opportunity to participate",
    "eligible to participate", "eligible for", "full participation",
    "participate fully", "equal participation", "may take part", "take part in",
    "participate~ in", "may join", "join~", "have access",
    "entitled to participate", "welcome in", "may enroll in",
    "encourage~ to participate", "considered for", "included in", "be part of",
    "admitted to",
  },

  -- In fact and not on paper alone.
  meaningful = {
    "meaningful", "meaningfully", "effective", "effectively", "full", "fully",
    "real", "genuine", "substantive", "actively", "active", "adequate",
    "successfully",
  },

  -- As good as what others have.
  comparable = {
    "comparable", "equivalent", "equal in quality", "similar", "same quality",
    "no less", "like that of", "on a par", "as good as", "equal to that",
  },

  -- Not a bar to taking part.
  not_a_barrier = {
    "not a bar", "not be a bar", "not bar~", "shall not be a barrier",
    "not a barrier", "not be a barrier", "not be excluded", "not be denied",
    "not deny", "not exclude~", "not be used to exclude", "not be kept out",
    "not prevent~", "not be prevented", "regardless of english",
    "regardless of language", "regardless of proficiency", "not a prerequisite",
    "not a requirement", "not be required", "not require~ english",
    "not a condition", "not disqualify~", "without regard to english",
    "not limit~ access", "not a reason to", "not because of",
    "lack of english is not", "no student is excluded", "no minimum english",
    "not be based on english", "irrespective of english", "not excluded",
    "not stand in the way", "not be refused", "not keep", "not be turned away",
  },

  -- English asked for as the price of entry.
  english_required_to_join = {
    "must be english proficient", "must be proficient in english",
    "english proficient to", "fluent in english to",
    "requires english proficiency", "proficiency in english is required",
    "must read english", "english is a prerequisite", "must have exited",
    "after exiting", "not eligible until", "must have level",
    "must have sufficient english", "adequate english", "sufficient english",
    "enough english", "english proficiency required", "good command of english",
    "english skills necessary", "only students proficient",
  },

  -- Ways of choosing that do not turn on English.
  fair_selection = {
    "multiple measures", "multiple criteria", "nonverbal", "non verbal",
    "nonverbal assessment", "universal screening", "portfolio",
    "teacher nomination", "parent nomination", "self nomination",
    "open enrollment", "native language test", "test in the home language",
    "assessment in the home|native language", "not solely",
    "alternative measure", "multiple indicators", "local norms", "work sample",
    "language free", "not based on english", "do not depend on english",
    "not depend on english", "several ways", "more than one way",
    "different ways to show", "reasoning test", "culture fair",
  },

  -- Fit for the task by training or license.
  qualified = {
    "qualified", "trained", "certified", "licensed", "endorsed", "competent",
    "credentialed", "professional", "accredited", "highly trained", "skilled",
    "proficient", "appropriately licensed", "properly licensed",
    "appropriately trained", "screened for", "tested for", "certificated",
    "authorized", "vetted", "qualifications", "experienced", "duly licensed",
    "approved list",
  },

  -- Taught how.
  trained = {
    "trained", "training", "train~", "receive~ training", "completed training",
    "completed the training", "certified", "prepared", "taught", "instructed",
    "oriented", "coached",
  },

  -- What a good interpreter must know.
  interpreter_competence = {
    "bilingual", "fluent in both", "proficient in both", "both languages",
    "terminology", "specialized terminology", "special terms", "vocabulary",
    "specialized vocabulary", "know~ the terms", "knowledge of the terms",
    "technical term", "role of an interpreter", "role of the interpreter",
    "interpreter ethics", "ethics", "code of ethics", "confidential",
    "confidentiality", "ethics and confidentiality", "accuracy", "impartial",
    "impartiality", "trained in role", "interpreting skill",
    "language proficiency", "competence in", "competent in", "assessed for",
    "educational terms", "code of conduct for interpreters",
    "special education terms", "educational terminology",
    "standards of practice", "tested in both",
  },

  -- Kept private.
  confidential = {
    "confidential", "confidentiality", "confidentially", "privacy", "private",
    "not disclose~", "protected information", "personally identifiable",
  },

  -- The license to teach ESL.
  esl_license = {
    "ESL|ELD|ENL|ESOL license|licensure|licence|credential",
    "ESL|ELD|ENL|ESOL certification|certificate",
    "ESL|ELD|ENL|ESOL licensed|certified|credentialed",
    "licensed in ESL|ELD|ENL|ESOL", "certified in ESL|ENL|ESOL",
    "license in ESL|ENL|english",
    "licensed ESL|EL|ELL|ENL teacher|educator|staff",
    "certified ESL|EL|ELL|ENL teacher|educator|staff",
    "hold an ESL|ENL license", "hold~ a license in english",
    "licensed in english as a second", "ESL teacher license",
    "certified in english as a second", "license for english as a second",
    "appropriately licensed ESL",
    "english as a second language license|certification|licensure",
    "english language learner license", "licensed english as a second language",
    "CLAD", "BCLAD", "TESOL certificate|certification",
    "licensed teacher of ESL", "qualified ESL teacher", "ESL endorsement",
    "ENL certification", "teacher licensed in", "licensed english learner",
    "state certificate", "ESL certificate", "TESOL", "certificate in ESL",
    "certificate in that field", "license in ESL", "license in english",
    "state license in", "ESL K 6 license", "licensed in that field",
    "hold~ the state certificate",
  },

  -- The endorsement for sheltered teaching.
  sei_endorsement = {
    "SEI endorsement", "SEI endorsed", "SEI teacher endorsement",
    "SEI administrator endorsement", "sheltered english immersion endorsement",
    "sheltered english immersion teacher endorsement",
    "sheltered english endorsement", "sheltered instruction endorsement",
    "SEI teacher", "endorsed in SEI", "SEI qualified", "SEI certified",
    "sheltered english immersion endorsed", "endorsement in sheltered",
    "hold~ the SEI", "earn~ the SEI", "endorsed teacher",
    "endorsed content teacher", "SEI course", "RETELL", "endorsed",
    "endorsement", "EL authorization", "SEI credential",
    "hold~ the endorsement", "earn~ the endorsement", "state's sheltered",
    "english learner endorsement",
  },

  -- The endorsement for bilingual teaching.
  bilingual_endorsement = {
    "bilingual education endorsement", "bilingual endorsement",
    "endorsement in bilingual", "bilingual education license",
    "bilingual license|certification|credential", "bilingual certified",
    "bilingual authorization", "bilingual extension",
    "endorsement for bilingual", "bilingual education teacher endorsement",
    "BCLAD", "licensed in bilingual", "transitional bilingual endorsement",
    "state's endorsement for bilingual",
  },

  -- Any teaching license.
  core_teacher_license = {
    "appropriate license", "appropriately licensed", "license", "licensure",
    "certification", "licensed", "certified", "hold~ a license",
    "valid license", "credential",
  },

  -- Aides under direction.
  under_direction = {
    "under the direction", "under the supervision", "under direct supervision",
    "under the direct supervision", "supervised by", "direction of a licensed",
    "direction of a certified", "directed by", "guidance of a licensed",
    "work under", "answers for the work", "in the presence of",
    "supervision of a", "overseen by", "guided by", "direction of the teacher",
    "lesson planned by", "assigned by the teacher", "plans made by",
    "under a teacher", "reports to a licensed", "as directed by",
    "work alongside", "supervise~ by", "oversee~", "that teacher has assigned",
    "assigned the activity", "answers for", "answers to", "names a teacher",
    "directed by the", "assigned by a", "under such a teacher",
    "plans with the teacher", "under the eye of",
  },

  -- Aides do not stand in for teachers.
  not_replace_teacher = {
    "not replace", "not in place of", "not substitute for",
    "not be used to furnish", "not take the place", "in addition to",
    "not in lieu of", "support not replace", "not plan", "not deliver",
    "not provide primary", "supplement~ but", "not a substitute",
    "not supplant~", "not instead of", "not primary instruction",
    "not be the only", "not teach ESL", "not responsible for planning",
    "not the main", "not the sole", "not lead", "not count toward",
    "not write lessons", "not be the person", "not to furnish",
    "not be given a class", "not introduce", "cannot stand in", "do not grade",
  },

  -- Nothing to pay.
  free_of_charge = {
    "free of charge", "at no cost", "no cost", "no charge", "without charge",
    "without cost", "without a fee", "at no charge", "cost free",
    "free of cost", "no fee", "at district expense",
    "at the district's expense", "at public expense",
    "at the expense of the district", "free to families", "free to parents",
    "costs you nothing", "costs nothing", "costs the family nothing",
    "never billed", "family is never", "never charged", "without expense",
    "not be charged", "not charged", "district pays", "pays for interpreter",
    "paid by the district", "no expense to", "at its own expense",
    "district expense", "free interpreter", "free interpretation",
  },

  -- Families made to pay or bring their own.
  charged_to_family = {
    "for a fee", "at the parent's expense", "at parent expense",
    "at their own expense", "at cost", "charge~ families", "charge~ parents",
    "bring their own interpreter", "bring an interpreter", "bring a friend",
    "bring someone", "bring a relative", "bring a family member",
    "responsible for bringing", "provide their own interpreter",
    "arrange their own", "own interpreter", "families pay", "parents pay",
    "cost of translation", "arrange for their own",
  },

  -- On paper.
  written = {
    "in writing", "written", "writing", "on paper", "documented", "signed",
    "recorded in writing", "written statement", "written plan",
    "written explanation", "in written form",
  },

  -- It makes no difference.
  regardless_of = {
    "regardless of", "irrespective of", "without regard to", "no matter",
    "whatever their", "whatever the", "notwithstanding", "independent of",
    "without reference to", "not on account of", "without distinction",
  },

  -- For this and nothing else.
  solely = {
    "solely", "only", "exclusively", "alone", "by itself", "sole",
    "simply because", "on the basis of a single", "merely", "nothing but",
    "used only", "for no other purpose", "only purpose", "sole purpose",
    "only reason", "for that alone", "for one reason", "just because",
    "nothing else",
  },

  -- The purpose of the language survey.
  survey_purpose = {
    "used only to", "used solely to", "used only for", "only purpose",
    "sole purpose", "purpose of the survey", "purpose of this form|survey",
    "purpose is to", "to determine if", "to identify student who may",
    "for no other purpose", "to find student who", "used to identify",
    "only to see", "only to find", "to decide whether", "used to decide",
    "not used for", "not be used for", "for one reason", "to see who",
    "to learn whether", "in order to identify", "not be shared",
    "intended only", "why we ask", "what the form is for", "may need language",
    "might benefit from language", "who may need", "purpose of identifying",
    "one reason", "for that alone", "no other use",
  },

  -- Research and need behind a program.
  research_based = {
    "research based", "based on research", "grounded in research",
    "evidence based", "research basis", "educational theory",
    "sound educational theory", "recognized by experts", "scientifically based",
    "research", "studies", "best practice", "supported by research", "proven",
    "sound theory", "theory", "research has shown", "recognized as sound",
    "legitimate educational strategy", "proven effective", "based on evidence",
    "evidence", "rests on studies", "expert", "effective approach",
    "research supports",
  },

  -- Chosen for the students there are.
  fit_to_students = {
    "needs of the student", "needs of our", "number of student",
    "numbers of english learner", "number of english learner",
    "grade and language", "language groups", "based on the needs",
    "meet the needs of", "languages grades", "demographics",
    "student population", "based on enrollment", "suited to", "appropriate for",
    "appropriate to", "local need", "tailored to", "fit~ the",
    "according to the number", "by language and grade", "proficiency levels of",
    "grade levels languages", "number and needs", "profile of our",
    "native languages of", "needs assessment", "student characteristics",
    "individual need", "common language",
  },

  -- Aims in English and in subjects.
  goal_english_and_content = {
    "goal", "goals", "english proficiency and academic",
    "academic achievement and english", "english and content",
    "english and academic", "attain english proficiency", "learn english and",
    "attain~ english", "academic success", "become proficient in english",
    "achieve academically", "meet grade level", "grade level content",
    "acquire english", "meet the same standards", "reach english proficiency",
    "aim", "aims", "objective", "language and academic",
    "gain english proficiency", "proficiency in english and",
    "achieve in content", "parity", "academic parity", "master english",
  },

  -- That it works.
  effective_program = {
    "effective", "effectiveness", "success", "successful", "improves",
    "improve~ on", "measure of success", "results", "outcome", "demonstrated",
    "work well", "measures of success", "expected outcome",
    "evidence of success",
  },

  -- A time that is stated or fair.
  reasonable_time = {
    "reasonable time", "reasonable period", "reasonable amount of time",
    "reasonable length of time", "within one year", "within two years",
    "within a year", "by the end of the year", "by the end of the school year",
    "before the end of", "within a semester", "by june", "timely",
    "within a reasonable", "within the school year", "stated time",
    "no later than",
  },

  -- Owned, dated, measured.
  measurable = {
    "measurable", "specific", "SMART", "SMART goal", "measured by",
    "as measured", "measure", "metric", "indicator", "evidence of progress",
    "evidence of success", "quantifiable", "how we will know", "data source",
    "measured", "measurement", "measure of progress", "success criteria",
    "outcome measure", "how results are measured", "growth report",
  },

  -- Where things stand.
  baseline = {
    "baseline", "current level", "currently", "starting point",
    "from _ percent to", "increase from", "rise from", "raise from",
    "where we are", "decrease from", "at present", "present level", "in 2025",
    "in 2024", "current rate", "up from", "reduce from", "prior year",
    "current performance", "last spring", "now at",
  },

  -- Where they should be.
  target = {
    "target", "increase~ to", "rise~ to", "to at least", "at least _ percent",
    "reach~ _ percent", "by _ percentage points", "percentage point",
    "percent of english learner", "goal is", "from _ percent to",
    "raise~ the share", "increase~ the share", "increase the percentage",
    "increase by", "decrease by", "reduce~ to", "reduce~ the",
    "increase the number", "where we want to be", "will meet", "percent will",
    "increase~ the percent", "raise the percent", "annual target",
    "performance target", "bring it to", "aim for", "we seek to", "will reach",
  },

  -- What will be done to get there, with what.
  linked_actions = {
    "action step", "action", "strategy", "strategies", "initiative", "activity",
    "activities", "in support of the goal", "to reach this goal",
    "to meet this goal", "linked to the goal", "in order to reach",
    "supporting action", "resources needed", "funding source", "steps",
    "what we will do", "how we will get there", "what it takes", "resource",
    "key action",
  },

  -- Shown group by group.
  disaggregated = {
    "disaggregat*", "broken out", "broken down", "by subgroup", "subgroup",
    "sub group", "separately", "by EL|ELL status", "by english learner status",
    "by student group", "student group", "by group", "shown separately",
    "reported separately", "by language", "by program", "by proficiency level",
    "by school", "split by", "sorted by", "compared with", "compare~",
    "by home language", "by grade and", "split out", "separate column",
    "not lumped", "by school and", "each group", "not merge",
    "presently classified", "formerly so classified", "never so classified",
    "one line for each", "EL now", "lumped", "shown apart", "three lines",
    "in three", "kept apart", "figures for", "split into",
  },

  -- Small groups kept from view.
  small_cells = {
    "small cell", "fewer than ten", "fewer than 10", "suppress*", "masked",
    "mask~", "small number", "small group", "less than ten", "less than 10",
    "minimum n", "n size", "too few", "small n", "groups under ten",
    "not shown when", "so few", "too small to report", "could be known",
    "ten or fewer",
  },

  -- Having to answer for something.
  accountable = {
    "responsible", "accountable", "accountability", "answerable",
    "responsibility", "duty", "charged with", "answer for", "ownership", "own",
    "shared responsibility", "collective responsibility",
    "collective ownership", "jointly responsible",
  },

  -- Everybody's task.
  shared_responsibility = {
    "shared responsibility", "collective responsibility",
    "collective ownership", "all staff are responsible",
    "every educator is responsible", "responsibility of all",
    "responsibility of every", "everyone is responsible", "all educators share",
    "share responsibility", "shares responsibility", "every adult",
    "all of us are responsible", "responsibility of each", "we are all",
    "belongs to everyone", "belong to all of us", "all staff share",
    "every teacher is responsible", "all teachers are responsible",
    "everyone's job", "everybody's job", "job of every", "job of everyone",
    "answerable for our", "whole staff", "shared ownership",
  },

  -- Left to the specialist alone.
  only_esl_responsible = {
    "responsibility of the ESL|EL|ELL|ELD|ENL teacher|department|staff",
    "ESL teacher is responsible for the progress",
    "responsibility of the bilingual", "solely the ESL",
    "ESL|EL|ELL students belong", "those students", "those kids",
    "ESL teachers alone", "handled by the ESL", "the ESL department's job",
    "only the ESL teacher",
  },

  -- What the district hopes to be.
  vision = {
    "vision", "mission", "vision statement", "mission statement", "core value",
    "beliefs", "we believe", "our goal for", "statement of belief",
    "guiding principle", "philosophy", "aspiration", "commitment",
    "where we are going", "core belief", "envision~", "shared vision",
    "portrait of a graduate", "our promise",
  },

  -- Students are heard.
  student_voice = {
    "student voice", "student survey", "student panel", "student council",
    "student advisory", "student focus group", "views of student",
    "student representative", "student leadership", "hear from student",
    "students serve on", "listening to student", "student perspective",
    "student input", "ask students", "students tell us", "student interview",
    "feedback from student", "survey of student", "students are asked",
  },

  -- Being welcome.
  belonging = {
    "belonging", "welcoming", "welcome~", "inclusive", "sense of belonging",
    "safe", "valued", "respected", "affirm~", "climate", "culture of respect",
    "respect", "connected", "feel at home",
  },

  -- Assets, not deficits.
  asset_language = {
    "asset", "strength", "asset based", "strengths based", "resource", "wealth",
    "funds of knowledge", "cultural wealth", "linguistic wealth",
    "linguistic and cultural", "cultural and linguistic", "enrich~", "gift",
    "valuable", "value~", "celebrate~", "honor~", "talent", "bring~ knowledge",
    "strengthen our", "what students can do", "contribut*", "rich experience",
    "advantage", "potential", "high expectation", "can do", "pride", "treasure",
    "capable", "knowledge they bring", "cultural capital", "lived experience",
    "appreciat*", "capital", "something to build on", "riches",
    "bring with them", "bring to school", "contribution", "enrich",
  },

  -- Terms that respect the person.
  current_terms = {
    "english learner", "multilingual learner", "emergent bilingual",
    "respectful term", "asset based language", "person first", "current term",
    "respectful language", "style guide", "instead of LEP",
    "term english learner", "terms we use", "term multilingual",
    "preferred term", "retire~ LEP", "words we use", "language guide",
  },

  -- Words that blame students or families.
  deficit_language = {
    "language deficit", "language handicap", "culturally deprived",
    "cultural deprivation", "semilingual", "low language", "language poor",
    "illiterate", "illiterate in any language", "disadvantaged by their",
    "deficient in english", "language deficiency|deficiencies",
    "lack~ the language", "lack~ language", "language problem",
    "language barrier student", "limited student", "do not value education",
    "not value education", "education is not valued",
    "does not value education", "do not care", "parents who do not care",
    "lack of parental", "uninvolved parent", "drain on", "burden on resources",
    "despite their background", "come from homes where", "unmotivated",
    "lack motivation", "lifers", "permanent ELL", "non speaker",
    "linguistically deprived", "impoverished language",
    "linguistically deficient", "culture of poverty",
    "at risk because of their language", "handicapped by", "hard to reach",
    "broken english", "poor english", "suffer~ from", "low students",
    "the low kids", "can't speak", "bilingual problem", "deprived background",
    "bring down", "drag~ down", "culturally disadvantaged",
    "language disability",
  },

  -- Gaps in what was offered.
  opportunity_gap = {
    "opportunity gap", "gap in opportunity", "access gap", "service gap",
    "gap in service", "gap in access", "barriers to access",
    "gaps in opportunity", "systemic barrier", "structural barrier",
    "services not yet provided", "less access", "lack of access",
    "inequitable access", "what the school has not provided", "our teaching",
    "what our teaching", "inequities", "inequity", "underserved",
    "opportunity to learn", "gap in what we offer", "historically underserved",
    "was not provided", "did not get", "failed to supply",
    "what was not provided", "in equal measure", "not offered", "school failed",
    "what we did not", "less chance", "fewer chances", "what they did not",
    "what the school", "put right", "did not offer", "missing service",
    "not been given",
  },

  -- Protected grounds.
  protected_class = {
    "race", "color", "religion", "sex", "gender identity", "sexual orientation",
    "ancestry", "age", "disability", "national origin", "creed", "homelessness",
    "pregnancy", "ethnicity", "genetic information", "veteran status",
    "military status", "gender", "limited english speaking ability",
    "marital status", "religious creed", "ethnic background",
    "sex or sexual orientation",
  },

  -- Where a person or family comes from.
  national_origin = {
    "national origin", "ethnic origin", "ancestry", "country of origin",
    "place of birth", "nationality", "ethnicity", "place of origin",
    "ethnic background", "birthplace", "native or foreign born",
    "where they come from", "shared ancestry", "country of birth",
    "foreign born", "born", "where you were born", "where you or",
    "where you come from", "where your family", "land of birth",
  },

  -- Language named beside the protected grounds.
  language_as_ground = {
    "limited english proficiency", "limited english speaking ability",
    "home language", "primary language", "english proficiency",
    "english learner status", "language status", "english language ability",
    "native language", "accent", "language background",
    "proficiency in english", "english language proficiency",
    "EL|ELL|LEP status", "language minority status", "language spoken",
    "level of english",
  },

  -- Treating worse, and the rule against it.
  discriminate_verb = {
    "discriminate~", "discrimination", "non discrimination",
    "nondiscrimination", "exclude~", "deny~", "denied", "harass~",
    "unequal treatment", "treated less favorably", "less favorable",
    "differential treatment", "exclude~ from", "bias", "discriminated against",
    "equal treatment", "excluded from participation", "treat~ differently",
    "treated unfairly", "not be denied",
  },

  -- Everything the non-discrimination duty covers.
  admission_and_privileges = {
    "admission", "advantage", "privilege", "course of study",
    "courses of study", "advantages privileges", "obtaining the advantages",
    "programs and activities", "program or activity", "programs activities",
    "course", "services activities", "educational program", "access to program",
    "educational opportunity", "all programs", "courses extracurricular",
    "facilities", "benefits of", "admission to", "employment", "treatment in",
  },

  -- Softness where a duty is wanted, as topics of policies.
  weak_availability = {
    "when feasible", "if feasible", "where feasible", "if possible",
    "when possible", "where possible", "as funds permit", "if funds allow",
    "if available", "when available", "as needed", "as appropriate",
    "subject to availability", "when practical", "as time permits",
    "as resources permit", "upon request",
    "when a bilingual evaluator can be found", "make every effort",
    "to the extent resources", "in a timely manner",
  },

  -- Why a rule was not followed, on record.
  exception_reason = {
    "exception", "reason for exception", "documented reason",
    "explained in writing", "written reason", "written explanation",
    "teaching reason", "instructional reason", "educational reason", "justify~",
    "justification", "rationale", "reasons in writing", "deviation",
    "document~ the reason", "exceptions must", "unless the principal",
    "approved by the EL", "pedagogical reason", "document any exception",
    "recorded reason", "record why",
  },
}
