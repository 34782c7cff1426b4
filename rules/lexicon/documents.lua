-- Papers: surveys, letters, forms, files, plans and reports.

return lexicon {

  -- The form that asks which languages are used at home.
  home_language_survey = {
    "HLS", "HLQ", "HLIS", "home language survey", "home language questionnaire",
    "home language identification survey", "home language form",
    "home language information survey", "home language inventory",
    "home language background survey|questionnaire",
    "language background survey", "language background questionnaire",
    "language survey", "language questionnaire", "language usage survey",
    "language use survey", "survey of home language", "survey of language",
    "primary language survey", "primary home language survey",
    "enrollment language form", "home survey", "student language survey",
    "language history questionnaire", "home language section",
    "language questions on the registration", "native language survey",
    "first language survey", "language identification survey",
    "questions about language", "questions about the language",
    "survey about the language", "home language assessment survey",
    "PHLOTE survey", "home language interview", "four questions",
    "language page|sheet|card", "language form", "page about language",
    "form about language", "language background form",
  },

  -- Answers on it.
  survey_answer = {
    "answer", "response", "response to the survey", "survey response",
    "survey answer", "answers on the survey", "survey indicate~",
    "survey show~", "survey disclose~", "survey reveal~", "responses indicate",
    "indicates a language", "any question", "any answer", "answer to any",
    "one or more question", "one or more response", "survey result",
    "if the survey", "name~ a language", "names another language",
    "list~ a language", "lists another language",
  },

  -- Unclear answers cleared up with the family.
  clarify_answer = {
    "clarify~", "clarification", "unclear", "follow up question", "ambiguous",
    "contradictory", "incomplete answer", "incomplete survey",
    "conflicting answer", "inconsistent", "talk~ with the parent",
    "review~ the survey", "check~ the answer", "speak~ with the parent",
    "ask the parent again", "doubtful", "interview the parent",
    "go over the answer", "confirm~ the answer",
  },

  -- The papers of registration.
  registration_packet = {
    "registration packet|form|material", "enrollment packet|form|material",
    "registration document", "enrollment document", "registration paperwork",
    "enrollment card", "new student packet", "intake form|packet",
    "enrollment application", "registration form", "registration checklist",
    "entry form",
  },

  -- Proofs asked for at registration.
  residency_proof = {
    "proof of residency|residence|address", "proof of living",
    "residency document", "evidence of residency|residence", "lease", "deed",
    "utility bill", "rental agreement", "mortgage statement",
    "affidavit of residency", "landlord letter", "residency affidavit",
    "documents of residency", "residency requirement", "tax bill",
    "verification of address", "residency verification",
    "residence in the district",
  },

  -- A signed statement in place of a paper.
  affidavit = {
    "affidavit", "signed statement", "sworn statement",
    "shared housing affidavit", "affidavit of residency", "letter from",
    "shelter letter", "landlord affidavit", "notarized letter",
    "self declaration", "statement of the parent", "written statement",
    "host statement",
  },

  -- Papers that show a child's age.
  age_proof = {
    "birth certificate", "proof of age", "evidence of age", "evidence of birth",
    "foreign birth certificate", "baptismal record|certificate",
    "hospital record", "passport", "church record", "birth record", "consular",
    "proof of birth", "religious record", "age evidence", "foreign record",
    "certificate of birth", "adoption record", "record of birth",
    "verification of age", "birth paper", "baptism paper", "family book",
    "how old", "date of birth", "age may be shown", "age of the child",
    "school record that shows", "shows the date", "baptism", "birth paper from",
  },

  -- Other papers are accepted.
  alternative_documents = {
    "alternative document|proof|evidence|form", "other document", "other proof",
    "other evidence", "other reliable", "any of the following",
    "one of the following", "a variety of document|forms", "list of acceptable",
    "acceptable document", "variety of proof", "several kinds",
    "other acceptable", "or other", "variety of forms", "documents accepted",
    "will accept", "in lieu of", "if no document", "lack of document",
    "missing document", "absence of document",
  },

  -- Health papers for school.
  immunization = {
    "immunization", "immunization record", "vaccination", "vaccine",
    "health record", "immunized", "shots", "vaccine record|booklet|card",
    "immunization requirement", "physical examination", "vaccinated",
  },

  -- Papers that must not be asked for.
  social_security = {
    "social security number", "social security card", "social security", "SSN",
    "taxpayer identification", "social security numbers or cards",
  },

  -- Visas, cards and proofs of legal presence.
  immigration_papers = {
    "visa", "green card", "passport stamp", "permanent resident card",
    "resident alien card", "I 94", "proof of citizenship",
    "proof of legal residency", "proof of legal residence",
    "proof of immigration status", "immigration document|paper|paperwork",
    "citizenship paper|document", "naturalization",
    "certificate of naturalization", "immigration card", "proof of lawful",
    "proof of legal status", "alien registration", "evidence of citizenship",
    "residency in the united states", "arrival record", "legal presence",
    "work permit", "driver's license", "country of citizenship", "entry stamp",
    "immigration record",
  },

  -- Citizenship and immigration status as such.
  immigration_status = {
    "immigration status", "citizenship status",
    "immigration or citizenship status", "citizenship or immigration status",
    "immigration and citizenship status", "citizenship",
    "immigration information", "legal status", "residency status",
    "undocumented status", "nationality status", "lawful presence",
    "immigrant status", "alienage", "immigration", "citizen", "papers",
    "visa status", "how your family came", "visa type", "documented status",
    "status as a citizen", "legal residency", "legal residence", "green card",
    "alien status",
  },

  -- Letters home.
  notice_letter = {
    "notice", "letter", "notification", "written notice", "parent notice",
    "parent letter", "notification letter", "parent notification",
    "parental notification", "notice to parent", "letter to parent",
    "written notification", "annual notification", "letter home",
    "communication", "mailing", "notification form", "flyer", "bulletin",
  },

  -- The notice that a child was identified and placed.
  placement_letter = {
    "placement letter|notice|notification", "program placement letter|notice",
    "notification of placement", "notice of placement",
    "notice of identification", "parent notification letter",
    "annual parent notification letter", "initial parent notification",
    "identification letter", "notice of identification and placement",
    "notification of program placement", "notice of english learner",
    "letter of placement", "continuing placement", "EL|ELL parent letter",
    "title III letter|notice", "title I letter", "federal notice",
    "notification of english learner", "parent notification of",
    "annual notification letter", "placement decision",
  },

  -- The notice of parents' rights.
  rights_notice = {
    "notice of rights", "rights notice", "notice of their right",
    "notice of parents right", "notice of parental right", "parent right",
    "parental right", "right of parent", "statement of right", "rights letter",
    "rights sheet", "written explanation of right", "notice of parent right",
    "inform~ parents of their right", "of their right to",
    "chapter 71A letter|notice", "parents are told of", "letter of rights",
    "advise~ of right", "their rights under", "explanation of rights",
  },

  -- What the federal placement notice must hold.
  notice_reasons = {
    "reason for identification", "reason for the identification",
    "reasons for identifying", "reason for placement",
    "why the child was identified", "why the student was identified",
    "why the child is", "why your child", "reason the student",
    "basis for identification", "reason for the placement", "grounds on which",
    "what led", "reasons for the recommendation", "need of placement",
    "how the child was identified", "how we know", "what led the school",
  },

  -- The child's English and how it was measured.
  notice_level = {
    "level of english proficiency", "english proficiency level",
    "level of proficiency", "how the level was assessed",
    "how such level was assessed", "how it was assessed",
    "status of academic achievement", "academic achievement",
    "academic standing", "level of academic achievement", "academic status",
    "child's english is at level", "child's level", "student's level",
    "current level of", "proficiency level and", "degree of english",
    "means by which", "ascertained", "name of the instrument",
    "how the student is doing", "report card grades", "state of the pupil",
    "level on", "english is at", "doing academically",
    "achievement in academic", "how it was measured", "how measured",
    "on a scale",
  },

  -- How this and other programs teach.
  notice_method = {
    "method of instruction", "methods of instruction", "instructional method",
    "instructional approach", "how instruction", "teaching method",
    "methods used in", "methods of instruction used in other",
    "how the program", "other available program", "how programs differ",
    "content instructional goal", "use of english and a native language",
    "methods differ", "description of the program", "description of program",
    "how we teach", "available program", "program differ~", "our other choices",
    "which language is used", "every program", "other choices",
    "how teaching is done", "each alternative", "approach of",
    "other program open", "the program offered", "ways of teaching",
  },

  -- How the program fits the child.
  notice_how_program_helps = {
    "educational strength and need", "strength and need", "strengths and needs",
    "meet the educational", "meet the student's", "meet the child's",
    "help their child learn english", "help the child learn english",
    "learn english", "meet age appropriate",
    "age appropriate academic achievement", "academic strength",
    "how the program will", "specifically help",
    "address the individual student", "grade promotion and graduation",
    "academic achievement standard", "individual needs", "build on this",
    "needs more practice", "meet grade", "help your child", "keep up in",
    "what your child does well", "specific needs", "how the program",
  },

  -- Exit rules, expected time, graduation rate.
  notice_exit_rate = {
    "exit requirement", "specific exit requirement",
    "expected rate of transition", "rate of transition",
    "expected rate of graduation", "expected graduation rate",
    "graduation rate", "expected time", "how long", "expected length",
    "average time", "expected date", "time students usually take",
    "transition rate", "anticipated time", "rate of graduation",
    "expected number of years", "typically take", "typical time",
    "requirements for leaving", "anticipated pace", "usual rate",
    "pace of transition", "leave the program", "how many years",
    "most students take", "achieve to leave", "share that graduate",
    "rate at which", "graduate in", "usually take", "finish the program",
    "on the average",
  },

  -- How the program fits the IEP.
  notice_iep_fit = {
    "objectives of the IEP", "objectives of the individualized education",
    "meets the objectives of", "meet the IEP", "program meets the IEP",
    "fit with the IEP", "IEP objectives", "how the program meets the",
    "consistent with the IEP", "together with the IEP", "how ESL and the IEP",
    "child with a disability", "coordinated with the IEP",
  },

  -- Rights to decline, remove and choose.
  notice_rights_to_remove = {
    "right to remove", "right to have their child|children",
    "right to have the child", "immediately removed", "immediate removal",
    "upon their request", "option to decline", "option to refuse",
    "decline to enroll", "right to decline", "right to refuse",
    "choose another program", "right to withdraw",
    "assist~ parents in selecting", "help parents choose", "help choosing",
    "assistance in selecting", "right to opt out",
    "selecting among various programs", "right to choose", "may decline",
    "may refuse", "take your child out", "subject to their consent",
    "turn the program down", "removed from the program", "select a different",
    "refuse enrollment", "withdraw the pupil", "say no",
    "withdraw without delay", "at once on request", "help you choose",
    "guidance in choosing",
  },

  -- One clear form for everyone.
  uniform_format = {
    "understandable and uniform format", "uniform format",
    "understandable format", "clear format", "same format", "standard format",
    "same form", "standard letter|form", "uniform letter", "district template",
    "same design", "easy to understand", "common format", "district form",
    "plain format", "uniform and understandable", "single form", "one template",
    "template", "same in every school", "used by every school", "layperson",
    "same letter", "standard form",
  },

  -- Forms for the refusals.
  opt_out_form = {
    "opt out form|letter", "refusal form|letter", "withdrawal form|letter",
    "decline form|letter", "declination form", "parent refusal form",
    "signed form|letter", "opt out documentation", "written request",
    "written notice", "in writing", "signed opt out", "written refusal",
    "waiver form", "signed refusal", "written request to withdraw",
    "opt out request", "denial of services form", "signed statement",
    "written withdrawal", "refusal of service",
  },

  -- The student's file.
  cumulative_file = {
    "cumulative folder|file|record", "cum folder|file", "cum",
    "student file|folder", "permanent record|file|folder", "student record",
    "student cumulative", "EL|ELL|ESL|ML folder|file",
    "english learner folder|file|record", "student's record|file|folder",
    "EL|ELL record", "educational record", "school record", "temporary record",
    "official record", "student's cumulative", "education record",
    "pupil record", "record of the student|pupil", "folder", "LEP folder|file",
    "child's record|file|folder", "registration record", "the file",
  },

  -- Records and information about students.
  student_records = {
    "student record", "education record", "school record",
    "student information", "record", "pupil record",
    "personally identifiable information", "student data",
    "confidential information", "personal information",
    "student information system", "information about student",
    "student's record", "transcript",
  },

  -- The yearly letter about student records.
  records_letter = {
    "routine information letter", "student record notice|letter",
    "records notice|letter", "annual records",
    "annual notice of student record", "annual notice",
    "notice of student record", "student records regulation",
    "letter about student record", "notice concerning student record",
    "annual notification", "FERPA notice", "notice of rights",
    "information letter", "letter on student record", "yearly letter",
    "records letter", "letter about records", "records and testing",
    "notice about your child", "letter telling", "send home every",
    "school records that", "about records", "letter on records",
  },

  -- Rights to inspect and amend, and what is collected.
  records_rights = {
    "right to inspect", "inspect the record", "inspect~ record",
    "amend the record", "right to inspect and review", "right to amend",
    "access to the student record", "right to a copy", "rights under 603 CMR",
    "603 CMR 23", "student record regulations", "routinely collected",
    "information collected", "standardized testing program", "testing program",
    "test to be given", "rights concerning records", "right of access",
    "destruction of record", "confidentiality of record",
  },

  -- What may be given out unless parents object.
  directory_information = {
    "directory information", "opt out of directory", "directory",
    "name address", "release of directory", "military recruiter",
  },

  -- Legal papers that open records or doors.
  warrant = {
    "warrant", "judicial warrant", "administrative warrant",
    "signed by a judge", "court order", "subpoena", "lawful subpoena",
    "judge's order", "lawfully issued subpoena", "judicial order",
    "criminal warrant", "order of a court", "warrant signed", "legal process",
  },

  -- Whom to call.
  emergency_contact = {
    "emergency contact", "emergency information", "emergency card",
    "contact information", "pick up", "authorized adult", "family preparedness",
    "contact person", "who can pick a child up", "emergency form",
  },

  -- Reports to families.
  report_card = {
    "report card", "progress report", "grade report", "term report",
    "quarterly report", "interim report", "marking period report", "grades",
    "standards based report",
  },

  -- A report on progress in English.
  el_progress_report = {
    "EL|ELL|ESL|ELD|ENL|ML|MLL progress report",
    "english learner progress report", "english language progress report",
    "language progress report", "ESL|ELD report card", "EL|ELL|ESL report",
    "english development report", "english language development report",
    "report of english progress", "progress in english", "ELD progress",
    "ESL progress", "report on english", "progress in learning english",
    "language development report", "english progress report",
    "english language progress", "reports on the progress",
    "progress report in", "progress toward english",
    "progress in acquiring english", "ENL progress form", "ESL progress form",
    "progress form", "report on language", "progress in language",
    "report of progress", "language report", "english report",
    "report on how english", "language growth report", "learning of english",
  },

  -- The results of the English test on paper.
  score_report = {
    "score report", "individual score report", "ACCESS report|score|result",
    "test report", "parent report", "ACCESS score report",
    "english test report", "proficiency report", "individual student report",
    "test result", "ACCESS results", "WIDA score|report|result",
    "ELPAC score|result", "english proficiency result", "student score report",
    "annual english test report", "assessment result",
    "results of the assessment",
  },

  -- Making results clear to parents.
  explain_results = {
    "explain~", "explanation", "go~ through", "go~ over", "understand~ score",
    "understanding your child's score", "how to read", "meaning of the score",
    "what the score", "what scores mean", "learn from", "walk~ through",
    "discuss~ the result", "share~ result", "report~ result",
    "results are shared", "shared with families", "shared with parents",
    "results meeting", "speaks with the parent",
  },

  -- The paper on which follow-up is recorded.
  monitoring_form = {
    "monitoring form|sheet|report|document", "FEL form",
    "FLEP form|monitoring form", "follow up form", "post exit review form",
    "monitoring documentation", "monitoring record", "review form",
    "monitoring folder", "exit form", "former EL form", "progress form",
    "opt out monitoring form", "reclassification form", "monitoring checklist",
    "monitoring log", "monitoring of former", "form EL", "F form",
    "monitoring page", "follow up sheet", "check sheet",
    "forms from all four years", "signed form", "monitoring card",
    "monitoring papers",
  },

  -- Documents of the essential kind, to be translated.
  essential_documents = {
    "essential document", "vital document", "important document",
    "critical document", "essential information", "vital information",
    "important information", "key document", "important notice",
    "general notice", "school document", "vital record", "documents essential",
    "report card", "registration form", "permission slip", "discipline notice",
    "handbook", "consent form", "important school document",
    "notices and documents", "special education document", "emergency notice",
    "essential written", "school notice", "written communication",
    "information that is shared with", "information provided to other parents",
    "notices affecting", "letters on absence",
  },

  -- The handbook or code given to families.
  handbook = {
    "handbook", "student handbook", "parent handbook",
    "student and parent handbook", "code of conduct", "code of discipline",
    "rules of conduct", "family handbook", "parent student handbook",
    "code of character conduct", "student code", "guidebook", "this handbook",
    "this code",
  },

  -- What applicants are sent.
  admissions_materials = {
    "admission material|document|form|packet|policy",
    "application form|material|packet", "admissions information", "application",
    "all materials", "recruitment material", "admission application",
    "admissions material", "application document",
    "everything you need to apply", "promotional material", "brochure",
    "admissions packet", "letters of acceptance", "application packet",
    "forms and letters", "entry materials", "admission notices",
  },

  -- What families read before choosing courses.
  course_information = {
    "course catalog|selection|description|information|guide",
    "program of studies",
    "course selection material|sheet|night|process|meeting", "course night",
    "program information", "information about course", "course of studies",
    "course offering", "catalogue of course", "course registration",
    "scheduling material", "description of course", "information about program",
    "course sheet", "course booklet", "selection meeting", "course request",
  },

  -- Sign-up sheets and slips for activities.
  activity_materials = {
    "permission slip|form", "sign up sheet|form|material|notice", "sign up",
    "consent slip|form", "activity notice|form", "flyer", "club flyer",
    "tryout notice", "announcement", "activity information", "athletic form",
    "physical form", "notice of activity", "activity registration",
    "notices about activity", "sports form", "information about activity",
    "eligibility form", "club form", "activities page", "team forms",
    "sports and club forms", "sports notices", "invitation", "trip form",
  },

  -- Notices and consents of special education.
  special_education_notice = {
    "prior written notice", "procedural safeguards", "consent form",
    "parental consent", "notice of procedural safeguards",
    "special education notice", "written consent", "evaluation consent",
    "notice of proposed", "meeting notice", "invitation to the meeting",
    "meeting invitation", "evaluation report", "notice of evaluation",
    "parents right brochure", "N1", "IEP document", "progress report",
  },

  -- The IEP in the family's language.
  translated_iep = {
    "translated IEP", "translate~ the IEP", "translation of the IEP",
    "IEP is translated", "IEP in the parent's language",
    "IEP in the home language", "IEP in the primary language",
    "IEP translation", "IEPs are translated", "IEP shall be translated",
    "IEP in the native language", "IEP will be translated",
    "IEP in their language", "written translation of the IEP",
    "copy of the IEP in",
  },

  -- Plans.
  improvement_plan = {
    "school improvement plan", "district improvement plan", "improvement plan",
    "strategic plan", "SIP", "DIP", "action plan", "accountability plan",
    "single plan for student achievement", "SPSA", "LCAP",
    "local control and accountability plan", "district plan", "school plan",
    "turnaround plan", "strategic objective", "sustainable improvement plan",
    "focused improvement plan",
  },

  -- The yearly plan for training.
  professional_development_plan = {
    "professional development plan", "professional learning plan",
    "plan for professional development", "PD plan", "staff development plan",
    "annual plan for staff development", "professional development calendar",
    "district professional development", "training plan",
    "plan for staff development",
  },

  -- What is reported every year.
  annual_report = {
    "annual report", "yearly report", "report to the department",
    "report each year", "report annually", "end of year report",
    "year end report", "annual EL report", "reported annually",
    "annual summary", "report shall include",
  },

  -- Legal text named.
  law_chapter_71a = {
    "chapter 71A", "71A", "general laws chapter 71A", "LOOK act", "603 CMR 14",
  },

  -- The statute against discrimination in schools.
  chapter_76 = {
    "76 § 5", "chapter 76 § 5", "c 76 § 5", "chapter 76 section 5", "c 76 s 5",
    "c 76 5", "76 section 5", "chapter 76", "ch 76", "c 76",
  },

  -- Civil rights laws by name.
  civil_rights_law = {
    "title VI", "civil rights act", "equal educational opportunities act",
    "EEOA", "title IX", "section 504", "ADA", "americans with disabilities act",
    "lau", "castaneda", "plyler", "chapter 76",
    "federal and state civil rights", "civil rights law",
  },

  -- Matching students to endorsed teachers.
  roster = {
    "roster", "list of teachers", "staff list", "matched to", "match~ student",
    "audit of assignments", "list of endorsed", "assignment check",
    "class roster", "report of teachers", "staffing report", "cross check",
    "list of certified", "license check", "compared with the list",
    "teacher list", "list of licensed", "EPIMS", "record of endorsement",
    "current list", "repeat the check", "name of the teacher and",
    "schedule against", "names matched", "audit of class", "list of sections",
    "assignment audit", "compare~ class list", "certify for every class",
  },
}
