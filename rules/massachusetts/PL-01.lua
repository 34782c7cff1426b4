local el = any { c.core_el, c.core_esl, c.el_program, c.english_screening }
local disability = any { "disability", "disabilities", "IEP", "section 504", "expulsion",
  "foster", "special education" }
-- Low English is no reason for a lower grade.
local not_lower = near {
  any { "place~", "placed", "put", "assign~", "assigned", "enroll*", "hold~ back", "held back",
    "retain~", "demote~", "lower grade", "grade below" },
  any { "grade", "grades", "class", "classes" }, any { "english", "language" },
  any { "because", "for lack", "account of", "reason", "ground", "due to", "lower", "below",
    "younger", "alone", "solely" }, within = 22 }
local kept_back = all { c.held_back_a_grade, c.little_english_as_reason, c.as_a_reason,
  within = 22 }
local ready = any { "identified", "identification", "identify~", "eligible", "qualif*",
  "result", "score", "scored", "determined", "determination", "found to be", "test shows",
  "screener", "testing", "screened", "screening", "enroll*", "EL status", "designat*",
  "classif*", "confirmed" }
local parents = any { c.parent, "home", "household", "you", "your" }
local told = any { "notify~", "notified", "notification", "inform~", "informed", "letter",
  "notice", "told", "tell~", "send", "sent", "sends", "mail~", "written to", "writes to",
  "write to", "advised", "receive~", "given a copy" }
local placing = any { "placement", "placed", "place~", "decision", "assigned", "assignment",
  "program", "services", "group", "class" }
-- Support given before the result is known.
local some_help = any { c.language_lessons, "support", "supports", "sheltered", "help",
  "buddy", "interpreter", "scaffold*", "services", "classroom support", "schedule",
  "dictionary|dictionaries", "accommodat*", "materials" }

return criterion {
  id = "PL-01",
  title = "Services begin on identification, in an age-appropriate grade, with no waiting list",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "master_schedule_guidance" },
  authorities = { "603 CMR 14.04", "603 CMR 14.02", "EEOA", "Title VI" },
  ele = { former = "ELE 5" },
  why = [[A child who waits for a seat in ESL sits in lessons it cannot follow, and
the weeks do not come back.]],
  topic = about(el, any { c.begin_services, c.place_verb, c.waiting_list, c.age_appropriate }),
  addressed = any {
    all { c.english_learner, any { "placed in", "assigned to", "placement in" },
      any { c.el_program, c.esl, c.grade_by_age }, no(c.taken_for_granted), within = 12 },
    -- Services for all who are identified.
    all { c.once_identified, c.serves_learners, any { c.el_services, c.esl, c.el_program },
      no(any { c.parent, "notif*", "inform~", c.taken_for_granted }), within = 16 },
    about(el, near { any { "age appropriate", "chronological age", "grade by age" },
      any { "place~", "placed", "placement", "assign~" }, within = 10 }) },
  elements = {
    { text = "Language services start as soon as the student is identified",
      need = "required",
      stated_by = any {
        all { c.language_lessons, c.gets_under_way, c.begins_at_once, ready, no(c.waits),
          no(any { "inform the|parents|families", "notify the|parents|families" }) },
        about(el, all { ready, c.gets_under_way, c.begins_at_once, c.lessons_vague,
          no(c.waits), no(any { c.parent, "30 days", "weeks" }) }),
        about(el, all { c.gets_under_way, c.lessons_vague,
          any { "from today", "following morning", "next morning", "next school day",
            "following school day", "tomorrow", "upon identification",
            "day after identification", "school day after", "day of identification" },
          no(c.waits) }),
        near { any { "date of identification", "day of identification", "identified" },
          any { "first ESL|ELD|ENL", "first lesson", "first service", "first language" },
          within = 12 },
        deadline { about = any { c.begin_services, c.language_lessons },
          at_most = "3 school days",
          from = ready, within = 16,
        } },
    },
    { text = "Placement decided by staff who know EL programming", need = "required",
      stated_by = any { near { any { c.language_assessment_team,
            "placement committee", "language acquisition committee|team" },
          c.looks_at_placement, c.placement_words, within = 24 }, anyhow(about(el, all {
          seq { "only", c.knows_el_program, "=may", c.decides, gap = 8 },
          any { "placement", "place~", "program" } })), about(el, all {
        near { c.knows_el_program, c.decides,
          any { "placement", "place~", "placed", "assign~", "assignment", "program and",
            "program for", "and program", "program level", "level of service", "class and",
            "which program", "which EL|ESL|ELL|language program", "program in which",
            "program a|each|the", "services each", "grouping" }, within = 26 },
        no(any { "register of", "cumulative", "evaluat*", "exits", "told", "informed",
          "notified", "printout", "automatically", "software", "computer", "parent chooses",
          "exit", "reclassif*", "scheduling office" }) }) },
    },
    { text = "Grade placement by age and schooling, not by English level alone",
      need = "required",
      stated_by = any {
        about(any { el, c.newcomer, "little english", "no english" },
          all { c.grade_by_age, c.grade_words,
            any { "place~", "placed", "placement", "assign~", "assigned", "assignment", "put",
              "sit", "join~", "enroll~", "look at", "decide~", "determine~", "depend~",
              "govern~", "set by", "match~", "go into", "goes into", "fit~", "rest~ on", "based on",
              "enter~", "follow~" },
            no(any { "below their age", "below his", "below age", "could place", "lower than" }) }),
        about(any { c.core_el, c.core_esl, c.newcomer, "little english", "no english" },
          any { forbidden(not_lower), negated(not_lower) }),
        -- Little English is no reason to repeat a grade either.
        about(any { el, c.english_learner }, any { forbidden(kept_back), negated(kept_back),
          anyhow(all { kept_back, c.against_the_law }) }),
        under(el, all { "date of birth", any { "grade", "transcript" } }) },
    },
    { text = "Decision and placement notified to parents and filed", need = "required",
      stated_by = any {
        about(any { el, c.bilingual_program, "in their language", "home language",
          "result of testing",
          "results of testing", "naming the program", "program placement", "placement letter",
          "the program" }, all { parents, near { told, placing, within = 20 },
          near {
            any { "copy", "copies", "letter", "notice", "decision", "form", "sheet",
              "notification", "both", "it", "all", "placement", "these" }, c.told_and_filed,
            within = 16 }, no(disability), window = "block" }),
        all { el, near { parents, told, within = 10 },
          near { told, any { "placement", "decision" }, within = 10 },
          any { "permanent record|file|folder", "cumulative", "student's record|file|folder",
            "EL folder|file" }, no(disability), window = "section" } },
    },
    { text = "Interim supports while screening is pending", need = "desirable",
      stated_by = any {
        about(any { c.english_screening, c.screener_test, "screening", "screener", el },
          all { c.while_pending, some_help,
            any { "test", "screen*", "result", "results", "score", "scores", "testing",
              "registration", "identif*", "level" } }),
        about(any { c.english_screening, "screener" }, all {
          any { "provisional", "interim", "temporary schedule" }, c.language_lessons,
          any { "screener", "screening", "test", "level" }, window = "block" }) },
    } },
  conflicts = {
    {
      when = near { c.language_lessons,
        any { "waiting list", "wait list", "waitlist", "waitlisted" }, within = 12 },
      unless = any { "no", "not", "never", "without", "nobody" },
      says = "there is a waiting list for language services", element = 1,
    },
    {
      when = all { any { c.esl_class, c.el_services, c.esl },
        any { "as space becomes available", "when space becomes available",
          "as space permits", "as space allows", "when a seat opens", "when a seat becomes",
          "seats are limited", "when an opening", "as openings occur",
          "subject to available space" } },
      unless = any { "not", "never", "no student", "no child" },
      says = "language services depend on space", element = 1,
    },
    {
      when = about(el, near {
        any { "lower grade", "grade below", "grades below", "one year below",
          "put back a grade" }, any { "placed", "place~", "assign~", "assigned" },
        any { "english", "language" }, within = 20 }),
      unless = any { "not", "never", "no", "asked" },
      says = "limited English lowers the grade", element = 3,
    },
    {
      when = near { any { c.el_services, c.esl, "services", c.el_program },
        any { "begin~", "start~" },
        any { "following september", "next marking period", "next semester",
          "following semester", "next school year", "following school year" }, within = 12 },
      unless = any { "not", "rather than", "never" },
      says = "language services start only with a later term", element = 1,
    } },
  action = {
    do_ = [[Delete every wait list and seat limit, and write that services start the
school day after identification, in a grade by age, with the decision sent home and filed.]],
    role = "Director of English learner education with the schedulers", within = "30 days",
    evidence = "The placement procedure, placement letters, dates of first service",
    measure = "School days from identification to first ESL lesson, longest and median",
  },
  wording = {
    preferred = [[ESL services begin on the next school day after a student is identified as
an English learner; there is no waiting list. A team of ESL staff decides the placement.
Students are placed in the grade of their age and schooling, never lower because of their
English. Parents are notified of the placement decision in writing and a copy is filed in
the student record. While screening is pending, the student receives interim language
support.]],
    acceptable = [[Language services begin immediately upon identification; grade placement
is age-appropriate.]],
    avoid = [[New students join an ESL group as space becomes available.]],
  },
  examples = {
    met = {
      [[
# Placement of English learners

ESL services begin on the school day after identification. The ESL teacher and the EL
coordinator decide the placement. Students are placed in a grade appropriate to their age.
Parents are notified in writing of the placement, and a copy of the letter is kept in the
student's folder.]],
      [[
For each identified LEP pupil:

- ESL instruction shall begin immediately upon identification.
- The language assessment committee shall determine placement in the program.
- The pupil shall be assigned to the grade of his or her chronological age.
- Notice of the placement is sent to the parent, with a copy filed in the cumulative record.]] },
    partial = {
      [[
Identified MLLs shall be placed in the ESL program by the registrar.]],
      [[
English learners are placed in an age-appropriate grade.]],
      [[
English learners may not be held back in a grade due to lack of English proficiency.]],
      [[
The LPAC recommends the instructional placement of each emergent bilingual student.]], [[
Pupils who have been identified as LEP have their first ESL lesson within the same school week.]], [[
ESL services begin within three school days after the student is identified as an ELL.]], [[
Only the ESL teacher or the EL coordinator may decide on the placement of an EL in a program.]], [[
No ELL shall be placed in a lower grade because of limited English.]], [[
## Grade placement of English learners

The grade is set by date of birth and by the transcript from the last school.]], [[
While the results of the English screening are pending, the child sits in the regular class and
receives support from the ESL teacher.]], [[
If the WIDA screener cannot be given in the first week, the child follows an interim
schedule. It has one period of ESL each day until the level is known.]] },
    missing = {
      [[
Students are assigned to homerooms in August.]] },
    near_miss = {
      [[
Applicants on the waiting list for the culinary program are called as seats open.]],
      [[
Children enter kindergarten at the age of five.]],
      [[
After an English learner has been placed in the ESL program, parents may visit the class.]],
      [[
A student who repeats a grade because of absences meets with a counselor.]] },
    conflicting = {
      [[
If the ESL classes are full, the student's name goes on a waiting list for ESL services.]],
      [[
English learners are added to ESL groups as space becomes available.]], [[
ELLs without transcripts are placed one grade below their age group until their English
improves.]], [[
Students who are found to be ELLs after October 1 begin ESL in the next semester, when new
sections are formed.]] },
  },
}
