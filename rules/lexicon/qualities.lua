-- How things must be: equal, free, qualified, written, measurable; and how
-- people are spoken of.

return lexicon {

  -- Only some: the near miss of "every".
  only_some = {
    "only those who", "only families who", "only if", "families who appear",
    "who appear to", "who seem to", "suspected of", "who are suspected",
    "whose parents request", "as deemed necessary", "selected student",
    "some student", "who look", "only when", "if the registrar believes",
    "when staff think", "where there is reason to", "only for",
    "with an accent", "foreign sounding", "identified by staff",
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
