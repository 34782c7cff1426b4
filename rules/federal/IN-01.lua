-- The learners themselves or the teaching of English to them.
local learner = any { c.english_learner, "ELs", "ELLs", "bilingual pupils|students", "ESL" }
-- Students with disabilities have a rule of their own.
local disabled = any { "disabilit*", "disabled", "special education", "IEP", "homeless",
  "least restrictive", "handicap*" }
-- Classes of English learners alone.
local separate = c.fair_separate_class
local taught = any { learner, "newcomer", "newcomers", "bilingual", "english only",
  "learning english" }
local council = any { "council", "committee", "advisory" }
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
    all { near { learner, any { "mainstream", "integrated with", "with their peers",
      "english proficient peers", "general education classrooms",
        "least segregative", "segregat*", "with non EL", "with english speaking" }, any {
          "shall", "must", "will", "are", "is", "not", "placed",
        "participate~", "provide~" }, within = 24 }, no(disabled) } },

  elements = {
    { text = "ELs learn with non-EL peers in all classes and activities where separation is not needed for the program's goals",
      need = "required",
      stated_by = any {
        -- Together for lunch, art, music, or for everything outside the language lesson.
        all { near { learner, c.fair_together, c.fair_shared_day, within = 34 }, any { "lunch",
          "recess", "art", "arts", "music", "physical education",
            "gym", "PE", "specials", "assemblies", "all classes", "all other", "every other",
              "everything else", "rest of the day", "all subjects",
            "electives", "all activities", "activities", "from the first day", "except",
              "most of the day", "as much as", "least segregative",
            "outside of ESL", "remainder of the day", "always", "every class", "unless",
              "homeroom", "homerooms", "whole day", "all parts", "aside from", "apart from",
              "other than", "day is spent", "most of", "outside the", "throughout" }, no(any {
              disabled, council }) },
        -- Apart only as far as the program needs it.
        all { about(learner, near { c.fair_apart, any { "only", "no more", "unless", "except",
          "beyond", "not", "no", "never", "avoid*", "limited to", "unnecessar*",
            "extent", "minimum" }, c.fair_needed, within = 34 }), no(disabled) },
        -- "English learners shall not be segregated."
        all { forbidden(near { learner, any { "segregat*", "isolat*", "separated",
          "of their own", "apart", "by themselves", "self contained",
          "EL|ELL|ESL only",
            "separate class|classes|classroom|homeroom|homerooms|school|wing|lunch|section|sections", "set apart" }, within = 26 }), no(disabled) },
        all { near { learner, any { "least segregative", "avoid unnecessary segregation",
          "unnecessary segregation" }, within = 34 }, no(disabled) } } },
    { text = "Time in separate or newcomer classes is limited and reviewed per student",
      need = "required",
      stated_by = all { about(taught, anyhow(separate)), c.fair_time_limit,
        c.fair_looked_at_again, any { c.fair_one_by_one, near { "placement",
        c.fair_looked_at_again, within = 8 } },
        any { near { c.fair_looked_at_again, any { c.fair_one_by_one, "placement", "placements",
          "schedule" }, within = 26 } },
        no(permitted(c.fair_looked_at_again)), no(any { "do not meet all",
          "as a whole is evaluated", "should" }), window = "block" } },
    { text = "Rooms, materials and course offerings are comparable", need = "required",
      stated_by = any {
        about(any { learner, "ESL", "bilingual" }, near { c.fair_equal_quality, c.fair_rooms,
          any { c.fair_supplies, c.fair_offerings }, within = 40 }),
        all { near { c.fair_learner, any { "equal", "equally", "same", "comparable",
          "equal footing", "equivalent", "parity" }, within = 14 }, c.fair_rooms,
          c.fair_supplies, c.fair_equal_quality, c.fair_offerings,
          no(any { "shares a cart", "lack of" }), window = "section" },
        all { about(any { learner, "ESL" }, c.fair_rooms), any { "comparable", "equal", "same",
          "match", "as good as", "equivalent", "parity", "no worse", "like those", "on a par" },
          c.fair_supplies, any { c.fair_learner }, no(any { "cart", "lack of", "complain*",
            "should" }), window = "block" },
        about(any { learner }, near { any { "comparable", "same quality", "equal in quality",
          "as good as", "no worse", "not inferior" },
          any { c.fair_rooms, "materials", "facilities" }, within = 20 }) } },
    { text = "Schedules reviewed for clustering", need = "desirable",
      stated_by = all { any { c.fair_section }, anyhow(near { any { learner, "EL" }, c.fair_clustered, within = 26 }),
        no(permitted(c.fair_review)), no("should"), c.fair_review,
        any { "section", "sections", "schedule", "schedules", "scheduled", "class lists",
          "classes", "rosters", "loaded", "homerooms" },
        any { "cluster*", "concentrat*", "bunch*", "share", "percent", "percentage", "lopsided",
          "overrepresent*", "over represented", "packed", "majority", "half", "proportion",
          "how many", "uneven*",
          "isolat*", "balance*", "too many", "disproportion*", "number of ELs|ELLs|english" },
        no(any { "efficient*", "travel time", "for efficiency", "is handled by" }),
          window = "block" } },
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
          any { "one school", "a single school", "same school", "center school" }, within = 20 },
            no(any { "unless", "choice", "choose", "may", "not", "request", "parent" }) },
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
English learners shall not be isolated from other students.]], [[
ESL classes meet in regular classrooms that are comparable in size, with materials of the same
quality as other classes.]] },
    missing = { [[
Students sit at assigned tables in the cafeteria.]] },
    near_miss = { [[
Students with disabilities are educated with non-disabled peers in the least restrictive
environment.]], [[
The newcomer program is described on page 12. The ESL teacher sits on the scheduling committee.]] },
    conflicting = { [[
Level 1 English learners remain in the EL classroom for all subjects.]], [[
ESL instruction is held in the hallway beside the gymnasium.]] },
  },
}
