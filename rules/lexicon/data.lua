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

}
