-- The team of an English learner; someone is on it by duty.
-- "The Team" with a capital is the special education team of Massachusetts.
local team = any { c.iep, c.iep_meeting, "IEP team", "special education team", "evaluation team",
  "team chair", "eligibility meeting",
  "committee on special education", pattern [[(?-i)\b(?:[Tt]he|[Ee]very|[Ee]ach|a) Team\b]],
    about(any { c.disability_matter_d, c.iep }, c.disability_team_d) }

return criterion {
  id = "DI-02",
  title = "IEP team includes someone who knows second-language development",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "instructional_leadership",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "special_education_procedures", "el_program_handbook" },
  authorities = { "St. 2025, c. 14", "IDEA IEP", "DESE ELs with disabilities" },
  why = "A team in which nobody knows how English is learned can mistake the "
    .. "learning of it for a disability.",
  topic = near { any { c.iep_team, c.iep }, any { c.english_learner, c.language_needs,
    c.second_language_acquisition }, within = 30 },
  addressed = any {
    near { any { team, c.disability_team_named }, any { c.english_learner, c.esl_teacher,
      c.language_assessment_team }, c.sits_on_team_d, within = 24 },
    -- The two teams work on the same student.
    near { any { team, c.disability_team_named }, any { c.english_learner,
        c.language_assessment_team, c.esl_teacher }, c.works_jointly, within = 24 } },
  elements = {
    { text = "A member with knowledge of the student's language needs", need = "required",
      stated_by = any {
        near { team, c.sits_on_team_d, any { c.knows_language_needs_d, c.esl_teacher,
          c.el_coordinator }, within = 30 },
        -- "no meeting is held without the ESL teacher"
        anyhow(near { any { c.iep_team, c.iep_meeting, "IEP" }, any { "without", "unless" },
          any { c.knows_language_needs_d, c.esl_teacher },
          any { "no", "not" }, within = 30 }),
        all { team, c.english_learner, near { any { c.knows_language_needs_d, c.esl_teacher },
          any { c.staff, "person", "member", "someone", "somebody" }, within = 15 },
            c.sits_on_team_d, window = "block", within = 45 },
        near { c.disability_team_named, any { "LPAC", c.esl_teacher, c.knows_language_needs_d },
          any { "member", "attend~", "serve~ on", "represent*", "participate~", "include~" },
          within = 20 },
      } },
    { text = "Training or expertise in second language acquisition and telling "
        .. "language from disability", need = "required",
      stated_by = all { any { near { c.expertise_word_d, c.sla_expertise_d, within = 20 } },
        c.difference_or_disability_d, any { "disability", "disorder", "learning problem",
          "difference", "language difference" },
        any { team, near { any { "member", "someone", "somebody", "one person", "at least one",
          "specialist" }, c.expertise_word_d, c.sla_expertise_d, within = 20 } },
        window = "block" } },
    { text = "Team considers language needs as they relate to the IEP", need = "required",
      stated_by = any {
        near { any { c.language_needs, "english language development", "need for ESL" },
          any { "consider~", "take~ into account", "discuss~", "review~", "weigh~", "address~",
            "consideration", "account of", "take~ up", "look~ at", "talk~ about", "bear~ on|upon",
            "bearing", "relat*", "affect~", "think~ about", "ask~" },
          any { team, "individualized education", "program" }, within = 35 },
        all { team, c.english_learner, near { any { c.language_needs, "language" },
          any { "consider~", "take~ into account", "discuss~", "weigh~", "take~ up",
            "bear~ on|upon", "look~ at", "talk~ about" }, within = 15 },
            window = "block" },
      } },
    { text = "IEP shows how language needs are met", need = "desirable",
      stated_by = any {
        near { any { c.iep, "individualized education" }, any { "state~", "show~",
          "set~ forth|out", "record~", "describe~", "list~", "written", "document~", "include~",
          "say~", "says", "write~", "spell~ out", "tell~", "name~", "confirm~", "contain~",
            "note~", "specify~", "appear~", "entered", "part of",
          "in the IEP" },
          any { c.language_needs, c.esl_class, c.language_service_d, "language supports",
            "language goal" }, within = 35 },
        all { c.iep, c.english_learner, near { any { c.language_needs, c.esl, "language supports" },
          any { "written", "state~", "show~", "how instruction", "record~", "list~", "confirm~",
            "box" }, within = 20 }, window = "block" },
      } },
  },
  conflicts = {
    { when = anyhow(any {
        negated(near { any { c.esl_teacher, "ESL staff" }, any { "member", "part" },
          any { c.iep_team, c.iep }, within = 15 }) }),
      unless = any { "unless", "without", "only if", "complete" },
      says = "ESL staff are not members of the IEP team", element = 1 },
  },
  action = {
    do_ = "Make an educator trained in second language acquisition a required member of the "
      .. "team of every English learner.",
    role = "Director of special education", within = "60 days",
    evidence = "Team procedure and attendance sheets with the name and training of the member",
    measure = "Share of IEP meetings for English learners with such a member present",
  },
  wording = {
    preferred = "The IEP team of every English learner includes a member who knows the "
      .. "student's language needs and is trained in second language acquisition and in "
      .. "telling a language difference from a disability. The team considers the student's "
      .. "language needs as they relate to the IEP, and the IEP states how they will be met.",
    acceptable = "An ESL teacher with training in distinguishing second language "
      .. "acquisition from a disability is a member of each English learner's IEP team, and "
      .. "the team considers the student's language needs.",
    avoid = [[ESL staff may be asked to comment.]],
  },
  examples = {
    met = { [[
# IEP teams of multilingual learners

The IEP team includes an ESL teacher who knows the student's language needs and has been trained
in second language acquisition and in distinguishing language differences from a disability. The
team considers the student's language needs as it writes the IEP.]], [[
# Team meetings for ELLs

1. A member of the Team must have knowledge of the student's language needs and expertise in how
   a second language is acquired, so as to tell language from disability.
2. The Team shall consider the language needs of the pupil as these relate to the IEP.]] },
    partial = { [[
The LPAC works with the ARD committee when an emergent bilingual student is discussed.]],
     [[
The IEP team of each English learner includes the ESL teacher.]], [[
The IEP of an EL states the minutes of ESL instruction.]], [[
No IEP meeting for an English learner is held without the ESL teacher.]], [[
# IEP meetings

Where the student is an ELL, the IEP team has the language proficiency report on the table.
Members
discuss how language bears on each goal.]] },
    missing = { [[
The IEP team meets once a year with the parent and a special educator.]] },
    near_miss = { [[
The team considers whether a child who is blind needs instruction in Braille.]], [[
The coach includes new athletes on the team after the tryout.]], [[
No IEP meeting is held without a special education teacher and a person who can commit
resources.]] },
    conflicting = { [[
ESL teachers are not members of the IEP team.]], [[
At LEP students' meetings, ESL staff shall not be part of the IEP team.]] },
  },
}
