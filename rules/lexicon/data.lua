-- Counts, rates and results.

return lexicon {

  -- Data in general.
  data_word = {
    "data", "number", "count", "rate", "percentage", "percent", "statistic",
    "trend", "results", "report", "table", "chart", "figure", "evidence",
    "analysis", "information", "dashboard", "data file", "profile",
  },

  -- The yearly count of English learners.
  census = {
    "census", "EL|ELL|ELE census", "english learner census", "annual census",
    "count of english learner", "number of english learner",
    "number of limited english", "number of EL|ELL|LEP|ML",
    "how many english learner", "enrollment of english learner", "annual count",
    "october 1 count", "october 1 report", "EL enrollment",
    "english learner count", "yearly count", "how many EL|ELL|ML",
    "yearly profile", "enrollment report", "ascertain the number",
    "determine the number", "classified by grade", "enumeration",
    "numbers by school", "yearly count of", "list of english learner",
    "tally of", "count is taken",
  },

  -- What the count is broken down by.
  by_census_fields = {
    "by grade level", "by grade", "by school", "by language",
    "by primary language", "by program type", "by program", "by proficiency",
    "grade level", "native language", "primary language", "program type",
    "english proficiency level", "type of program", "each school", "each grade",
    "prekindergarten", "pre K", "kindergarten through grade", "program model",
    "by building", "home language", "type of english learner program",
  },

  -- Data that others can work with.
  usable_form = {
    "machine readable", "downloadable", "download*", "spreadsheet",
    "usable form", "open format", "data file", "CSV", "searchable",
    "electronic format", "readable format", "easy to use",
  },

  -- Getting better, as a measure.
  growth = {
    "growth", "student growth", "growth percentile", "SGP", "SGPA",
    "growth target", "growth on ACCESS", "progress", "gains", "academic growth",
    "language growth", "growth in achievement", "growth percentile on ACCESS",
    "year to year growth", "improvement",
  },

  -- Results in subjects.
  achievement = {
    "achievement", "academic achievement", "academic performance",
    "academic progress", "content progress", "performance", "test score",
    "MCAS result|score|performance", "academic outcome", "student achievement",
    "grades", "content result", "results in content", "subject grades",
    "course grade", "academic results", "student performance",
    "proficiency in math", "proficiency in ELA", "state test result",
    "content mastery", "core subjects",
  },

  -- Being at school.
  attendance = {
    "attendance", "chronic absenteeism", "absenteeism", "chronically absent",
    "absence", "attendance rate", "truancy", "days absent", "chronic absence",
  },

  -- Finishing school.
  graduation_rate = {
    "graduation rate", "graduation", "graduated", "four year graduation",
    "cohort graduation", "five year graduation", "high school completion",
    "graduate", "completion rate",
  },

  -- Leaving without finishing.
  dropout = {
    "dropout", "drop out", "dropout rate", "dropped out", "dropouts",
    "leave school",
  },

  -- How often students are excluded.
  discipline_rate = {
    "discipline rate|data", "suspension rate|data", "rate of suspension",
    "discipline", "suspension", "disciplinary data", "exclusion rate",
    "rates of suspension", "discipline referral", "disciplinary action",
    "expulsion",
  },

  -- How many are found to have a disability.
  special_education_rate = {
    "special education rate|identification|placement", "identification rate",
    "disproportionate", "disproportionality", "over identification",
    "under identification", "overidentification", "underidentification",
    "overrepresent*", "underrepresent*", "special education referral",
    "rate of special education", "referral rate", "special education",
  },

  -- How many take advanced courses.
  advanced_course_rate = {
    "advanced course rate|enrollment|participation|taking",
    "enrollment in advanced", "participation in advanced",
    "AP enrollment|participation", "honors enrollment", "enrolled in AP",
    "enrolled in honors", "course taking", "course enrollment", "in honors",
    "in AP", "advanced coursework", "enrollment in honors",
    "access to advanced", "participation in AP", "gifted participation",
  },

  -- How many leave the status.
  exit_rate = {
    "exit rate", "exit", "reclassification rate", "rate of reclassification",
    "number exited", "redesignation rate", "rate of exit", "students exiting",
    "exited", "percent exiting",
  },

  -- Who takes part.
  participation = {
    "participation", "participation rate", "participate~",
    "rate of participation", "who takes part", "share of", "enrollment in",
    "take~ part", "membership", "involvement", "membership of", "how much do",
    "represented", "representation", "taking part",
  },

  -- Looking at who takes part.
  participation_review = {
    "participation is reviewed", "review~ participation", "participation data",
    "participation of english learner", "participation of EL|ELL|ML",
    "participation rate", "track~ participation", "monitor~ participation",
    "report~ participation", "participation by", "counts of english learner",
    "compare~ participation", "enrollment of english learner in",
    "share of members", "review~ enrollment", "analyz* participation",
    "examine~ participation", "rosters are matched", "share of english learner",
    "disaggregate~ participation", "examined the enrollment",
    "participation report",
  },

  -- Followed over years.
  longitudinal = {
    "longitudinal", "over time", "trend", "multi year", "several years",
    "year over year", "from year to year", "three years", "five year trend",
    "trend table", "cohort", "yearly trend", "at least three years",
    "long term result", "trend data",
  },

  -- One group beside another.
  compare_groups = {
    "compare~", "comparison", "compared with", "compared to", "versus",
    "relative to", "side by side", "gap between", "in comparison", "alongside",
    "against the rest", "next to", "same grade",
  },

  -- How many, and which way it goes.
  count_and_trend = {
    "number of", "count", "count by school", "number by school", "yearly trend",
    "how many", "list of", "trend", "reported by school", "number and percent",
    "tally", "share of", "percent of", "total",
  },

  -- How many families have declined.
  opt_out_count = {
    "number of parent", "number of opt out", "opt out count",
    "number of refusal", "number of withdrawal", "record of withdrawal",
    "number of families who", "opt out number", "number of student withdrawn",
    "opt out data", "parents who declined", "parents who decline",
    "families who declined", "number who declined", "opted out", "withdrawal",
    "refusals", "families declining", "number of student whose",
    "record of refusal", "track~ opt out", "how many families",
    "declined or withdrew", "parents who refused", "took a child out",
    "refused at entry", "families said no", "declinations",
    "parents who said no", "count of refusals",
  },

  -- Signs seen in time.
  early_warning = {
    "early warning", "early warning indicator|system", "EWIS", "warning sign",
    "at risk", "early indicator", "flag~", "early identification",
    "risk indicator", "before they become", "prevent~ long term", "year three",
    "year 3", "third year", "third or fourth year", "year four",
  },

  -- Several views counted in.
  views_of_families_students = {
    "survey", "family survey", "parent survey", "student survey", "focus group",
    "interview", "views of", "feedback", "listening session", "climate survey",
    "survey of families|parents|teachers|students", "questionnaire", "forum",
    "input from parent|families|students|teachers", "parent feedback",
    "stakeholder feedback", "student panel", "voices of",
  },

  -- What students write and say.
  student_work = {
    "student work", "work sample", "writing sample", "language sample",
    "samples of student", "oral language sample", "student writing",
    "recording of student", "speech sample", "samples of writing", "recordings",
    "student talk", "actual work", "look at writing", "drafts", "notebook",
    "piece of writing", "unedited writing", "voice recording",
    "what they wrote", "what they said", "transcripts", "recording",
    "writing piece", "paragraph written", "work samples",
  },

  -- Service time recorded and checked.
  minutes_logged = {
    "log~", "logged", "service log", "minutes are recorded",
    "record of minutes", "actual minutes", "service record",
    "minutes delivered", "track~ minutes", "minutes provided", "attendance log",
    "check~ the minutes", "minutes are checked", "audit of minutes",
    "monitor~ minutes", "service minutes", "verified each term",
    "minutes received", "running tally", "tally", "time provided",
    "time served", "keeping track", "time actually", "what took place",
    "planned minutes", "minutes met", "time given",
  },

  -- Money by student or school.
  per_pupil = {
    "per pupil", "per student", "per pupil spending|expenditure",
    "for every english learner", "spending by school", "by building",
    "per english learner", "a head", "cost per", "each english learner",
    "expenditure by school", "school level spending",
  },

  -- The state formula's share for English learners.
  foundation_budget = {
    "foundation budget", "chapter 70", "english learner increment",
    "EL increment", "state aid", "foundation", "weighted funding",
    "foundation enrollment", "LCFF", "supplemental and concentration",
    "state formula", "net school spending", "english learner allotment",
    "supplemental grant",
  },

  -- What is looked at in follow-up.
  evidence_kinds = {
    "grades", "test score", "attendance", "teacher input", "teacher feedback",
    "report card", "classroom observation", "teacher report",
    "assessment result", "benchmark score", "report card marks",
    "teacher comment", "classroom performance", "local assessment", "MCAS",
    "work sample", "input from teacher", "teacher observation", "course grade",
  },

  -- A hundred English learners, or five percent.
  threshold_100 = {
    "100 or more", "100 english learner", "one hundred or more",
    "one hundred english learner", "at least one hundred", "at least 100",
    "5 percent", "five percent", "more than 100", "over 100", "100 EL|ELL",
    "whichever is less", "one student in twenty", "one hundred",
    "hundred or more",
  },

  -- Schools the state has named.
  underperforming = {
    "underperforming", "chronically underperforming", "turnaround school",
    "level 4 school", "level 5 school", "designated underperforming",
    "low performing school", "in need of broad", "comprehensive support",
    "turnaround",
  },

  -- Points for license renewal.
  pdp = {
    "PDP", "15 PDP", "fifteen PDP", "professional development point",
    "15 professional development point",
    "fifteen professional development point", "license renewal",
    "licence renewal", "recertification", "renew~ license", "renew~ a license",
    "license renewal requirement", "continuing education", "CTLE", "EL point",
    "points in SEI", "points in ESL",
    "individual professional development plan", "renewal of a license",
    "professional license",
  },
}
