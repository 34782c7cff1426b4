-- The learners themselves or the teaching of English to them.
local learner = any { c.english_learner, "ELs", "ELLs", "bilingual pupils|students", "ESL" }
-- The same in any words, in a text about them.
local anyone = any { learner, c.access_m_fair_learner, "newcomer" }
-- Students with disabilities have a rule of their own.
local disabled = any { "disabilit*", "disabled", "special education", "IEP", "homeless",
  "least restrictive", "handicap*" }
-- Classes of English learners alone.
local separate = c.access_m_fair_separate_class
local taught = any { learner, "newcomer", "newcomers", "bilingual", "english only",
  "learning english", c.access_m_fair_learner }
local council = any { "council", "committee", "advisory" }
local unsure = c.access_m_fair_not_yet
local bad_rooms = any { "cart", "lack of", "complain*", "on the stage", "behind the" }
-- The parts of the day that all students share.
local common = any { "lunch", "recess", "art", "music", "physical education", "gym", "PE",
  "specials", "assembly", "assemblies", "electives", "homeroom", "homerooms", "clubs", "meals",
  "mixed tables", "chorus", "all other classes|subjects", "advisory", "playground" }
local stays_apart = any { "stay with the|their", "remain in", "all academic subjects",
  "entire|whole day with the" }
local bad_room = any { "hallway", "hallways", "closet", "closets", "boiler room", "stairwell",
  "storage room", "corridor", "basement" }

return criterion {
  id = "IN-01",
  title = "No unnecessary separation of English learners; equal facilities and materials",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "management_and_operations",
  lever = "schedules_and_program_options",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "master_schedule_guidance",
    "nondiscrimination_policy" },
  authorities = { "Title VI", "EEOA", "Castañeda v. Pickard", "EL Tool Kit" },
  ele = { former = "ELE 5" },
  why = "Children learn English from other children, and a class of newcomers at the end of a " ..
    "corridor learns above all that it does not belong.",

  topic = near { learner, any { c.segregation, c.integration_with_peers, c.comparable_facilities,
    c.newcomer_program }, within = 40 },
  -- English learners among their peers, or apart and how.
  addressed = any {
    all { any { learner, c.access_el }, c.access_with_others, any { "shall", "must", "will", "are",
        "is", "not", "placed", "participat*", "provide~", "spend", "be" },
      no(any { disabled, "exit*", "reclassif*", "transfer*", "until", "transition*", "monitor*",
        "former", "performance", "compared", "comparable to" }), within = 24 },
    all { c.access_el_field, anyhow(any { "segregat*", "isolat*" }), no(disabled), within = 30 },
    -- How long a newcomer class may last.
    all { any { c.newcomer_program, "newcomer class|center|program|academy" }, any { "limited to",
      "no more than|longer", "not exceed", "temporary", "maximum", "up to", "at most",
      "short term" }, any { "year", "years", "semester", "semesters", "month", "months", "term",
      "terms", "weeks", "days" }, within = 30 } },

  elements = {
    { text = "ELs learn with non-EL peers in all classes and activities where separation is not needed for the program's goals",
      need = "required",
      stated_by = any {
        -- With others for everything outside the language lesson.
        all { near { anyone, c.access_m_fair_together, any { c.access_m_fair_shared_day,
          c.access_m_fair_most_day },
            within = 40 }, any { common, all { "all", any { "classes", "activities",
            "programs" } }, "most of", "rest of", "everything", "except", "whole grade" },
          no(any { disabled, council, stays_apart, unsure, "equal", "equally",
            "opportunit*" }) },
        all { anyone, c.access_m_fair_together, common, no(any { disabled, council, stays_apart,
          unsure, "equal", "equally",
          "opportunit*" }),
          any { "same", "mixed", "peers", "classmates", "whole", "everyone", "others", "other" },
          window = "block" },
        -- Apart only as far as the program needs it.
        all { about(anyone, near { anyhow(c.access_m_fair_apart), anyhow(c.access_m_fair_needed),
          any { "language",
          "english", "program", "goal", "goals", "need*", "necessary", "unnecessar*", "reason",
          "lesson" }, within = 22 }), anyone, no(any { disabled, stays_apart, unsure,
          "peers who", "minutes", "records" }) },
        -- "English learners shall not be segregated."
        all { about(anyone, negated(any { "segregat*", "isolat*", "separated", "set apart",
            "of their own", "by themselves", "self contained", "kept together",
            "separate class|classes|classroom|homeroom|homerooms|school|wing|lunch|section|sections"
            })), anyone, no(disabled) },
        all { near { anyone, any { "least segregative", "avoid unnecessary segregation",
          "unnecessary segregation" }, within = 34 }, no(disabled) } } },
    { text = "Time in separate or newcomer classes is limited and reviewed per student",
      need = "required",
      stated_by = all { any { about(taught, anyhow(separate)), anyhow(any {
          "reception class|room|program", "welcome class|room|center", "newcomer" }) },
        anyhow(c.access_m_fair_time_limit), anyhow(c.access_m_fair_looked_at_again),
        any { c.access_m_fair_one_by_one, c.access_m_fair_recurring, "placement", "progress" },
        no(permitted(c.access_m_fair_looked_at_again)), no(any { "program as a whole", "minutes",
          "as a whole is evaluated", "attendance" }), no(unsure), no(disabled),
        window = "block" } },
    { text = "Rooms, materials and course offerings are comparable", need = "required",
      stated_by = any { all { anyone, anyhow(near { c.access_m_fair_equal_quality,
        any { c.access_m_fair_rooms,
            c.access_m_fair_supplies }, within = 20 }),
          some { anyhow(c.access_m_fair_rooms), anyhow(c.access_m_fair_supplies),
            anyhow(c.access_m_fair_offerings),
            at_least = 2, window = "block" }, no(any { bad_rooms, disabled, unsure, "tests",
            "academic standards" }), window = "block" },
        about(anyone, all { anyhow(any { "comparable", "equal footing", "equal in", "parity",
            "as good", "no worse", "same quality" }), some { anyhow(c.access_m_fair_rooms),
            anyhow(c.access_m_fair_supplies), anyhow(c.access_m_fair_offerings), at_least = 3,
            window = "section" }, c.access_m_fair_rooms, no(any { bad_rooms, disabled,
            "academic standards" }), window = "section" }) } },
    { text = "Schedules reviewed for clustering", need = "desirable",
      stated_by = all { c.access_m_fair_section, anyhow(c.access_m_fair_clustered), any { anyone,
        "EL" },
        anyhow(c.access_m_fair_review), any { "section", "sections", "schedule*",
          "class list|lists",
          "rosters", "roster", "homeroom", "homerooms", "timetable", "rooms", "load*" },
        any { near { any { anyone, "EL", "they" }, anyhow(c.access_m_fair_clustered),
          within = 30 } },
        no(permitted(c.access_m_fair_review)), no(any { "efficient*", "travel time",
          "for efficiency",
          "is handled by", "discipline", "referrals" }), no(unsure), window = "block" } },
  },
  conflicts = {
    { when = all { near { any { "English learners", "ELs", "ELLs", "newcomers", "ESL students",
      "LEP students", "level 1 students", "level 1" },
          any { "remain in", "stay in", "spend the entire day", "spend the whole day",
            "receive all", "are taught all", "take all" },
          any { "EL classroom", "ESL classroom", "self contained", "newcomer classroom",
            "newcomer teacher|teachers", "separate classroom", "separate wing",
            "separate building" }, within = 34 },
        no(any { "no longer", "not remain", "no more than", "not", "never", "only",
          "at most" }) },
      says = "English learners stay apart for all subjects", element = 1 },
    { when = any { near { any { "EL only wing", "ELL only wing", "ESL wing", "ELL homeroom",
      "EL homeroom", "ESL homeroom", "EL only homeroom" },
          any { "assigned", "placed", "housed", "held", "attend", "located" }, within = 20 } },
      unless = any { "no longer", "not", "never", "no", "disbanded" },
      says = "English learners have a wing or homeroom of their own", element = 1 },
    { when = all { near { any { "ESL", "ELD", "ENL", "EL instruction", "bilingual class" }, any {
      "held in", "meets in", "meet in", "taught in", "takes place in", "located in", "meets on",
      "given in" }, bad_room, within = 14 },
        no(any { "no longer", "not", "never", "no", "complain*", "until last", "used to" }) },
      says = "ESL is taught in a place unfit for a class", element = 3 },
    { when = all { near { any { "all english learners", "all ELs", "all ELLs",
      "every english learner" }, any { "attend", "assigned to", "bused to", "enrolled at" },
          any { "one school", "a single school", "same school",
            "center school" }, within = 20 },
            no(any { "school wide", "schoolwide", "event", "no longer", "unless", "choice", "choose", "may", "not", "request", "parent" }) },
      says = "all English learners are sent to one school", element = 1 },
  },

  action = {
    do_ = "State when English learners may be taught apart, for how long and who looks again at each " ..
      "student; give ESL rooms and books like any other class; and read the section lists for clusters.",
    role = "Principal with the EL director", within = "30 days",
    evidence = "The adopted text, the review dates of each newcomer and the room assignments",
    measure = "Share of the week that English learners spend with other students",
  },
  wording = {
    preferred = [[English learners shall learn together with English-proficient peers in all classes and activities, except for the part of the day in which separate instruction is necessary for the goals of the program. Placement in a newcomer class is limited to one year, and the placement of each student is reviewed every semester. Classrooms, materials and course offerings for English learners are comparable to those of other students. Each August the principal reviews the sections of the schedule for clustering of English learners.]],
    acceptable = [[ELs are taught apart only where the program needs it, newcomer placement is limited and each student's placement is reviewed each semester, and rooms, materials and courses are equal to those of other students.]],
    avoid = [[Level 1 students remain in the EL classroom for all subjects.]],
  },
  examples = {
    met = { [[
# English learners in school

English learners attend lunch, art, music and physical education together with other students,
and are taught apart only when it is necessary for ESL instruction.

No student stays in the newcomer class for more than one year, and the placement of each student
is reviewed every semester.

Classrooms, materials and course offerings for English learners are comparable to those of other
students.]], [[
## ELL program: integration

- ELLs shall not be segregated from their classmates except where the goals of the program require
  it.
- A newcomer placement is temporary: at most two semesters, with a review of each pupil's progress
  every term.
- ESL rooms, textbooks and courses are equal in quality to those of other classes.]] },
    partial = { [[
Newcomer classes are limited to one year for each student.]], [[
English learners shall not be isolated from other students.]], [[
ESL classes meet in regular classrooms that are comparable in size, with materials of the same
quality as other classes.]], [[
English learners are taught in the least segregative setting that the program allows.]], [[
Each August the principal reviews all class lists for sections in which ELLs are clustered, and
records how many ELLs are in each section.]] },
    missing = { [[
Students sit at assigned tables in the cafeteria.]] },
    near_miss = { [[
English learners who reach the exit score are transferred to the mainstream classroom.]], [[
Students with disabilities are educated with non-disabled peers in the least restrictive
environment.]], [[
The newcomer program is described on page 12. The ESL teacher sits on the scheduling committee.]], [[
The ELL homeroom at the middle school was disbanded, and its room is now held for the nurse.]], [[
English learners are not placed in an ELL homeroom.]], [[
All English learners attend one school-wide welcome event in the fall.]], [[
All English learners are no longer sent to one school; they attend the school of their
neighborhood.]] },
    conflicting = { [[
Level 1 English learners remain in the EL classroom for all subjects.]], [[
ESL instruction is held in the hallway beside the gymnasium.]], [[
LEP pupils in grades 3 to 5 are placed in an ELL homeroom.]], [[
All English learners in the elementary grades attend one school, on Mill Street.]] },
  },
}
