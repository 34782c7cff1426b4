-- In the world of special education: the meetings, the papers.
local special = any { c.disability_matter_d, c.iep_meeting, c.iep, "team chair", "team meeting" }
local interpreter = any { c.interpreter, "interpret~" }

return criterion {
  id = "DI-05",
  title = "Interpreters and translated notices in special education",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "special_education_procedures", "language_access_plan", "el_program_handbook" },
  authorities = { "IDEA participation", "IDEA notice", "603 CMR 28.00", "St. 2025, c. 14" },
  why = "A parent who cannot read the form has not consented, and one who cannot "
    .. "follow the meeting was not there.",
  topic = any { near { special, any { c.interpreter, c.translate_verb }, within = 30 } },
  addressed = any {
    near { c.interpreter, any { c.iep_meeting, "IEP", "section 504", "special education" },
      any { c.provide_d, "available", "arrange~", "present", "attend~" }, within = 30 },
    near { c.translated_iep, any { c.provide_d, "available" }, within = 30 },
  },
  elements = {
    { text = "Trained interpreter at IEP and 504 meetings", need = "required",
      stated_by = any {
        near { interpreter, any { c.qualified, c.trained }, any { c.iep_meeting, "IEP", "504",
          "team meeting", "special education" }, within = 30 },
        all { near { c.interpreter, any { c.qualified, c.trained }, within = 10 }, c.iep_meeting,
          window = "block" },
        -- "no meeting is held without a trained interpreter"
        anyhow(near { any { "no", "not" }, any { "without", "unless" }, c.interpreter,
          any { c.qualified, c.trained },
          any { c.iep_meeting, "IEP", "504" }, within = 30 }),
      } },
    { text = "Notices, consent forms and IEPs in the parent's language, unless "
        .. "clearly not feasible", need = "required",
      stated_by = any {
        all { near { c.sped_paper_d, c.parents_language_d, within = 35 }, special },
        near { any { "prior written notice", "procedural safeguards", "consent to evaluate" },
          c.parents_language_d, within = 35 },
        about(special, near { any { "prior written notice", "safeguards", "consent", "notices",
          "all information", "receive all information", "IEP" },
          c.parents_language_d, within = 30 }),
        all { near { c.sped_paper_d, c.parents_language_d, within = 35 }, special, any { "consent",
          "permission", "IEP", "individualized education", "safeguards" }, window = "block" },
      } },
    { text = "Oral delivery and written proof where parents do not read the language",
      need = "required",
      stated_by = all { c.cannot_read_it_d, c.told_aloud_d, c.proof_in_file_d,
        any { special, c.sped_paper_d }, c.parent, window = "block" } },
    { text = "Translated IEP within a stated number of days", need = "desirable",
      stated_by = about(any { special, "team meets", "team met" }, any {
        deadline { about = c.translated_plan_d, within = 25 },
        number { about = c.translated_plan_d, unit = "day", within = 25 },
        number { about = c.translated_plan_d, unit = "school day", within = 25 },
        all { c.translated_plan_d, any { "by day", "days from", "working days", "school days",
          "calendar days", "business days" },
          "team", window = "block" },
        near { any { "IEP", "individualized education" }, c.parents_language_d,
          any { "school days", "calendar days", "working days",
          "business days", "days of", "days from", "days after", "weeks" },
          any { "translat*", "copy", "in the", "due", "deliver~", "receive~", "sent" },
            within = 25 },
      }) },
    { text = "Interpreter knows special education terms", need = "desirable",
      stated_by = any {
        near { interpreter, c.sped_terms_knowledge_d, any { special, "confidential" },
          within = 35 },
        all { any { interpreter, "interpreted", "interprets" }, near { c.sped_terms_knowledge_d,
          special, within = 20 }, window = "block" },
      } },
  },
  conflicts = {
    { when = all { seq { any { c.sibling, c.child, c.relative }, any { "interpret~", "translate~",
      "serve as interpreter", "serve as an interpreter" },
        gap = 6 }, any { c.iep_meeting, "IEP" } },
      unless = any { "not", "never", "prohibited", "no" },
      says = "family members interpret at IEP meetings", element = 1 },
    { when = anyhow(near { any { "should bring", "must bring", "are asked to bring",
      "are expected to bring", "bring their own", "may bring someone to",
          "bring an interpreter", "bring someone to interpret" },
        any { "interpreter", "interpret" }, any { c.iep_meeting, "IEP", "special education" },
          within = 20 }),
      unless = any { "not asked", "not required", "not expected", "need not", "never",
        "not have to", "not bring", "no parent", "in addition" },
      says = "parents bring their own interpreter", element = 1 },
    { when = near { any { "IEPs", "IEP" }, any { "in english only", "only in english",
      "english only" }, within = 10 },
      unless = any { "not", "if the parent", "unless" },
      says = "IEPs are issued in English only", element = 2 },
  },
  agree = { on = "how many days until the translated IEP",
    about = deadline { about = c.translated_plan_d, within = 20 } },
  action = {
    do_ = "Promise trained interpreters and translated papers in special education, free of "
      .. "charge, with a number of days.",
    role = "Director of special education", within = "30 days",
    evidence = "The adopted procedure, interpreter bookings and the log of translations",
    measure = "Median days from team meeting to translated IEP; meetings held without the "
      .. "interpreter that was due",
  },
  wording = {
    preferred = "The district provides a trained interpreter, who knows special education "
      .. "terms, at every IEP and Section 504 meeting of a parent who prefers another "
      .. "language. Notices, consent forms and IEPs are given in the parent's native language "
      .. "unless that is clearly not feasible. Where a parent does not read the language, the "
      .. "text is read aloud by an interpreter and a written record of this is kept in the "
      .. "file. The translated IEP is sent within 20 school days of the meeting, free of "
      .. "charge.",
    acceptable = "A qualified interpreter attends each IEP and 504 meeting where one is "
      .. "needed. Special education notices, consent forms and IEPs are translated into the "
      .. "parent's language; if a parent cannot read it, they are explained orally and this is "
      .. "documented.",
    avoid = [[A relative is welcome to help the parent follow the meeting.]],
  },
  examples = {
    met = { [[
# Special education and language access

A trained interpreter attends each IEP meeting and each 504 meeting of a parent who prefers
another language. Prior written notices, consent forms and IEPs are provided in the native
language of the parent unless clearly not feasible. If a parent cannot read the language, an
interpreter reads the notice aloud and a written record of it is kept in the file.]], [[
# Team procedures

- Qualified interpreters are provided at IEP meetings and Section 504 meetings.
- The consent form, safeguards and the IEP are translated into the parent's primary language.
- For parents who do not read that language, special education notices are given orally, and
  staff document in the file that the parent understood.]] },
    partial = { [[
The translated IEP is mailed to the parent within 20 school days of the team meeting.]], [[
Parents of LEP students receive special education notices in their home language.]], [[
No IEP meeting shall go forward without a qualified interpreter when the parent speaks another
language.]], [[
Interpreters who work at IEP meetings have passed a test of special education terminology in
English and in the other language.]], [[
# Interpreting for special education

The liaison office trains each interpreter. The course covers the vocabulary of special
education
and Section 504.]] },
    missing = { [[
The IEP is reviewed once a year.]] },
    near_miss = { [[
An interpreter is available at the autumn concert for families who speak Portuguese.]], [[
Written notice of the team meeting is sent ten days ahead.]], [[
Interpreters at the blood drive know the vocabulary of medicine.]] },
    conflicting = { [[
An older sibling may interpret at the IEP meeting.]], [[
Parents who do not speak English are asked to bring their own interpreter to the IEP meeting.]], [[
IEPs are issued in English only.]] },
  },
}
