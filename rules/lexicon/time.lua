-- Moments from which time runs, and words for soon and often. Numbers and
-- limits ("within 30 days", "twice a year") are the grammar's business.

return lexicon {

  -- The day a child enters.
  time_of_enrollment = {
    "enrollment", "registration", "at enrollment", "at registration",
    "upon enrollment", "upon registration", "time of enrollment",
    "time of registration", "day of enrollment", "day of registration",
    "date of enrollment", "date of registration", "at the time of enrollment",
    "when they enroll", "when the student enrolls", "when enrolling",
    "when registering", "initial enrollment", "first day",
    "first day of attendance", "entering the district",
    "entry into the district", "upon entry", "initial registration",
    "when a student enrolls", "on the day of", "during registration",
    "during enrollment", "as part of registration", "as part of enrollment",
    "after enrollment", "before enrollment", "of enrolling", "first enroll~",
    "on entering", "start~ school", "admission", "when a family registers",
    "entry to", "child is enrolled", "student is enrolled", "arrival",
    "of arrival", "entering school", "following enrollment",
  },

  -- The beginning of the school year.
  start_of_school_year = {
    "beginning of the school year", "beginning of school",
    "start of the school year", "start of school",
    "beginning of each school year", "start of each school year",
    "opening of school", "first day of school", "school year begins",
    "begin of the year", "beginning of the year", "start of the year",
    "first month of school", "school opening", "opening day",
    "commencement of the school year", "in september", "each september",
    "each fall", "each august", "opening of the school year",
  },

  -- After the year has begun.
  during_school_year = {
    "during the school year", "after the start of the school year",
    "after the beginning of the school year", "enroll after", "arrive after",
    "identified later", "identified after", "mid year", "within the year",
    "enroll during", "during the year", "after school begins",
    "not identified prior to", "after the school year", "placed after",
    "who have not been identified", "later in the year", "midyear",
    "later arrival",
  },

  -- At once.
  promptly = {
    "immediately", "promptly", "without delay", "at once", "as soon as",
    "as soon as possible", "right away", "forthwith", "without undue delay",
    "without waiting", "no delay", "same day", "the same day",
    "on the same day", "next school day", "next day", "immediate", "prompt",
    "without interruption", "upon identification", "as soon as identified",
    "as soon as the student", "with no delay", "first day", "day one",
    "in a prompt", "straight away", "undue delay", "expeditiously",
    "following school day", "from the first", "that day",
  },

  -- Admitted at once, papers or not.
  without_delay_enroll = {
    "enroll immediately", "immediate enrollment", "enrolled immediately",
    "enroll without delay", "without undue delay", "enrollment without delay",
    "enrolled without delay", "admitted immediately", "enroll~ at once",
    "start~ school", "enrolled within", "begin attending",
    "immediately enroll~", "start the same day", "start within", "begin school",
    "even if", "even without", "pending receipt of", "while documents",
    "while records", "shall not delay", "not be delayed", "is not delayed",
    "attend while", "attend school while", "immediately admit~",
    "not keep a child out", "even though", "do not hold", "that day",
    "begin classes", "right away", "start class",
  },

  -- Once a year, as a word; frequencies are the grammar's.
  yearly = {
    "annually", "annual", "each year", "every year", "yearly", "once a year",
    "each school year", "every school year", "each fall", "each spring",
    "each september", "each october", "each june", "each august", "every fall",
    "every spring", "once each year", "once per year", "at least annually",
    "every twelve months", "once each school year", "per year",
    "per school year", "in each year", "every september", "each summer",
    "every may", "each may", "one time in every school year", "year after year",
  },

  -- Several times a year, as a word.
  termly = {
    "each term", "every term", "quarterly", "each quarter", "every quarter",
    "each marking period", "every marking period", "trimester", "each semester",
    "every semester", "twice a year", "three times a year", "four times a year",
    "marking period", "semester", "term", "each trimester", "two times a year",
    "every six weeks", "every eight weeks", "reporting period",
    "grading period", "monthly", "every month", "semi annually", "semiannually",
    "set times", "scheduled intervals", "twice each year", "times a year",
    "six week",
  },

  -- The length of follow-up in force.
  four_years = {
    "four years", "4 years", "four year", "4 year", "four full years",
    "four school years", "year 1 2 3 and 4", "each of the four years",
    "four consecutive years", "all four years", "four calendar years",
    "fourth year", "four academic years", "forty eight months", "48 months",
    "through the end of the fourth", "fourth school year", "years 1 to 4",
    "years one through four", "fourth year after",
  },

  -- The length of follow-up that is out of date.
  two_years = {
    "two years", "2 years", "two year", "2 year", "two full years",
    "two school years", "two consecutive years", "two calendar years",
    "second year", "two academic years",
  },

  -- The cycle of license renewal.
  five_years_cycle = {
    "five year cycle", "five years", "five year", "5 years", "renewal cycle",
    "licensure cycle", "license cycle", "over five years",
    "recertification cycle", "5 year cycle", "every five years",
    "year 1 2 3 4 and 5",
  },

  -- A cap on years of service.
  time_cap = {
    "for no more than", "no longer than", "maximum of", "not to exceed",
    "up to two|three|four|five year", "for a maximum", "limited to",
    "after two|three|four|five year", "time limit on service", "limit of",
    "at most", "until the end of grade", "expire~",
    "no more than two|three|four|five year", "one school year",
    "after one year", "upon entering grade nine",
    "limit on the number of years", "time cap", "ends after",
    "automatically exited", "years of service", "for three years",
    "years in the program", "not normally intended to exceed", "credits of ESL",
    "maximum number of",
  },

  -- Services last until the exit rule is met.
  no_time_limit = {
    "no time limit", "no limit", "as long as", "for as long as",
    "until they meet", "until the student meets", "until exit criteria",
    "until they exit", "until the exit", "until proficient", "until exit",
    "no cap", "regardless of the number of years", "however long",
    "without limit", "until such time", "until he or she meets",
    "until student meet", "until reclassified", "not limited", "no maximum",
    "not end because", "until english proficiency", "continue~ until",
    "until proficiency is", "only when exit", "only when the exit",
    "regardless of how many years", "without regard to the number",
    "one reason only", "only thing that", "until the results", "ready to leave",
    "on the same footing", "no count of years", "until found proficient",
  },

  -- Dates and due dates of plans.
  timeline_date = {
    "by june", "by june 30", "by october", "by september", "by the end of",
    "by spring", "due date", "timeline", "completion date", "target date",
    "by december", "by january", "by may", "by when", "deadline", "date",
    "by fall", "end of school year", "by august", "by march", "by april",
    "by november", "by july", "by february", "by winter", "no later than june",
    "start date", "milestone", "due",
  },

  -- Whenever the parent wishes.
  at_any_time = {
    "at any time", "any time", "at any point", "whenever", "anytime",
    "upon request at any time", "on request", "upon request",
    "at any time during", "any day", "at any time during the year",
    "whenever they wish", "when they wish", "immediately upon request",
    "upon their request",
  },

  -- For good.
  permanent = {
    "permanent", "permanently", "until graduation", "irrevocable",
    "remain in effect", "remain~ in force", "for the remainder",
    "for the rest of", "final and", "until the child graduates",
    "for the duration", "once declined", "cannot be reversed", "indefinitely",
  },
}
