-- A letter about student records: the telling and the theme in one sentence.
local about_records = any { "student|pupil|education|educational record|records", "school records",
  "FERPA", "603 CMR",
  "family educational rights", "your record|records", "records letter|notice|mailing|circular",
    "child's record|records", "their record|records",
  "records law|regulations|rights", "record regulations", "letter about|on records",
    "records of student|students|pupils" }
local telling = all { c.records_telling, about_records }
-- Something else about records that also happens or is translated.
local other_duty = any { "noncustodial", "non custodial", "custodial", "certified mail",
  "immigration enforcement", "destroyed",
  "law enforcement", "special education" }

return criterion {
  id = "RE-02",
  title = "Yearly student-records letter in the primary language",
  kind = "law", jurisdiction = "ma", severity = "low",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "records_policy", "student_handbook", "parent_notice" },
  authorities = { "603 CMR 23.10" },
  why = "Parents who cannot read the letter cannot use the right to see, correct or close their child's file.",
  topic = any { c.records_letter, c.directory_information, "FERPA" },
  -- The duty to tell families about records and their rights.
  addressed = near { any { "notify~", "inform~", "notice", "letter", "told" }, any { c.parent,
    c.student },
    any { "rights under FERPA", "rights with respect to student|education",
      "student records regulations", "603 CMR", "rights concerning student|education",
      "rights regarding student|education", "student record rights", "record rights" },
        within = 25 },
  elements = {
    { text = "At least once each school year", need = "required",
      stated_by = any {
        all { telling, c.once_a_year, no(other_duty), no(any { "review~", "removed" }) },
        all { any { "records letter", "letter about records", "letter on records|student",
          "records notice", "your records",
          "record information letter", "routine information letter" }, c.records_telling,
            c.once_a_year, window = "block" },
      } },
    { text = "In the primary language of students and parents", need = "required",
      stated_by = any {
        all { any { "notice", "letter", "mailing", "notification", "informed", "information sheet",
          "notices", "leaflet" },
          any { about_records, "603 CMR" }, c.in_their_languages, no(other_duty), no(any { "IEP",
            "placed in" }), window = "block" },
      } },
    { text = "Testing and information collected; rights under 603 CMR 23.00", need = "required",
      stated_by = all { about_records, c.records_telling,
        any { "test", "tests", "testing", "standardized", "assessments" }, any { "information",
          "collect~", "collected", "surveys" },
        any { "603 CMR", "right", "rights", "regulations" }, no("special education"),
          window = "block" } },
  },
  conflicts = {
    { when = near { any { "records notice", "records letter", "student records letter|notice",
      "notice of student records",
        "FERPA notice", "information letter", "annual notice" }, c.english_only, within = 14 },
      unless = any { "not", "never" },
      says = "the records letter is in English only", element = 2 },
  },
  action = {
    do_ = "Send the letter on student records every year, with the tests planned and the rights of families, in each family's language.",
    role = "Principal with the language access coordinator", within = "180 days",
    evidence = "The letter in each language and the date of mailing",
    measure = "Share of families who received the letter in their language",
  },
  wording = {
    preferred = [[At least once in each school year the principal sends students and parents, in
their primary
language, a letter about student records: the standardized tests planned, the information
collected, and
their rights under 603 CMR 23.00.]],
    acceptable = [[Families receive the yearly student-records notice in a language they read, with
a summary of
testing, information collected and rights.]],
    avoid = [[Information about student records is available on the website.]],
  },
  examples = {
    met = { [[
# Student records

Every September the school mails a letter about student records to students and parents in their
primary
language. The letter lists the standardized tests of the year and the information collected, and
explains
their rights under 603 CMR 23.00.]], [[
## Annual records notice

The principal shall distribute the notice on student records at least once during each school year.
It is
issued in the home language of parents. The student records notice names the testing programs, the
information that is collected and the rights of inspection and amendment in the regulations.]] },
    partial = { [[
Parents are notified annually of their rights under FERPA with respect to student records.]], [[
The notice of student records is translated into the languages of our families.]] },
    missing = { [[
Transcripts are released when fees have been paid.]] },
    near_miss = { [[
Records of graduates are reviewed every year and outdated papers are removed.]], [[
For questions on student records see the website.]] },
    conflicting = { [[
The student records notice is sent home each fall in English only.]], [[
The records letter is issued in English only.]] },
  },
}
