-- A program for learners of English that does not exist yet.
local el = any { c.el_field, c.bilingual_field }
local coming = any { about(el, c.program_to_come), "program proposal", "new EL|ELL program" }

return criterion {
  id = "PR-07",
  title = "New English learner programs go to DESE and ELPAC by January 1",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "district_improvement_plan", "el_program_handbook" },
  condition = { fact = "new_program_planned", is = true,
    text = "the district plans a new program for English learners" },
  authorities = { "603 CMR 14.04", "M.G.L. c. 71A, § 4", "LOOK Act" },
  ele = { former = "ELE 5" },
  why = "Parents and the state can still improve a program on paper; once children sit in it, "
    .. "mistakes cost them a year.",
  topic = about(el, c.new_program),
  addressed = any {
    obliged(near { coming, any { "submit~", "submitted", "file~", "filed", "sent" },
      c.state_agency, within = 40 }),
    -- A program to be developed for the coming year, its plan put before the state.
    about(el, all { "program", near { any { "plan", "description", "proposal" },
      any { "submit~", "submitted", "file~", "filed", "sent" }, c.state_agency, within = 20 },
      any { "school year that follows", "following school year", "next school year",
        "coming school year" }, any { "develop~", "establish~", "begin~", "open~" },
      window = "block" }),
  },
  elements = {
    { text = "Description filed by January 1 before the school year of opening",
      need = "required",
      stated_by = all { coming, c.new_years_day, window = "block" } },
    { text = "Sent to DESE and to the ELPAC", need = "required",
      stated_by = all { coming, c.state_agency, c.parents_council, c.hand_over,
        window = "block" } },
    { text = "Research basis, students served, how it improves on the present, resources and "
        .. "staff, measures of success", need = "required",
      stated_by = all { any { coming, near { any { "new", "proposed" }, "program", within = 3 } },
        c.part_basis, c.part_students, c.part_resources, c.part_measures,
        c.part_improves, window = "block" } },
    { text = "Communication plan for families", need = "desirable",
      stated_by = all { coming, c.tell_families, c.family_word, any { "=new", "proposed",
        "proposal", "opening", "opens", "plan" }, no(c.limited_english_parent),
        window = "block", within = 50 } },
  },
  conflicts = {
    { when = any {
        near { c.new_program, any { "take effect upon", "takes effect upon", "begin upon",
          "effective upon", "take effect on" }, any { "vote", "approval" }, within = 14 },
        permitted(near { c.superintendent, any { "start", "open", "begin", "add" },
          any { "new EL|ELL|english|bilingual|language program|programs" }, "at any time",
          within = 18 }),
      },
      says = "a new program may begin without being filed", element = 1 },
  },
  action = {
    do_ = "Add the filing of a description with DESE and the ELPAC by January 1 to the "
      .. "calendar for any new English learner program.",
    role = "Superintendent", within = "90 days",
    evidence = "Calendar entry; filed description with the date of receipt",
    measure = "New programs filed on time",
  },
  wording = {
    preferred = "Before a new English learner program opens, the superintendent files a "
      .. "description of it with the Department and the English Learner Parent Advisory "
      .. "Council by January 1 of the school year before. It sets out the research on "
      .. "which the program rests, the students to be served, how it improves on the "
      .. "current program, the resources and staff committed to it, how success will be "
      .. "measured, and how families will be told.",
    acceptable = "Proposals for new English learner programs go to DESE and the ELPAC by January "
      .. "1 of the year before opening, with research basis, students, improvements, "
      .. "resources and measures of success.",
    avoid = "New programs for English learners take effect upon a vote of the School "
      .. "Committee.",
  },
  examples = {
    met = { [[
A description of any new English learner program shall be submitted by January 1 before the school
year in which it opens to DESE and to the ELPAC. The description of the new program states the
research basis, the students to be served, how it will improve on the current program, the
resources and staff, and the measures of success.]],
      [[
# New programs for ELLs

The Superintendent files each proposed ELL program with the Department and the parent advisory
council on or before the first of January. A program proposal contains:

- the research behind it,
- the students it will serve,
- how it is better than the existing program,
- money and staff, and
- how results will be evaluated.

A proposal covers the research on which the new bilingual program rests, which students it will
serve, its advantage over the present program, its staff and budget, and how it will be
measured.]] },
    partial = { [[
Plans for a new bilingual program for eligible children must be submitted to the Commissioner.]],
      [[
The packet for a new dual language program includes a communication plan for families.]] },
    missing = { [[
New courses are approved by the committee in January.]] },
    near_miss = { [[
The ELPAC meets in January. The new program of studies is sent to parents.]], [[
The athletic program for the coming year is sent to the league office by June 1. ELs may join
a team.]] },
    conflicting = { [[
New programs for English learners take effect upon a vote of the School Committee.]],
      [[
The superintendent may start new EL programs at any time.]] },
  },
}
