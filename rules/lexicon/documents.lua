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

  -- Unclear answers cleared up with the family.
  clarify_answer = {
    "clarify~", "clarification", "unclear", "follow up question", "ambiguous",
    "contradictory", "incomplete answer", "incomplete survey",
    "conflicting answer", "inconsistent", "talk~ with the parent",
    "review~ the survey", "check~ the answer", "speak~ with the parent",
    "ask the parent again", "doubtful", "interview the parent",
    "go over the answer", "confirm~ the answer",
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

}
