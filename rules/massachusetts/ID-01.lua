-- The survey by name, as a form about the languages of a home, or as "the form" in its context.
local form = any { c.language_form, seq { c.language_noun_wide, c.form_noun_wide, gap = 2 },
  seq { c.form_noun_wide, c.asks_about_wide, c.language_noun_wide, gap = 3 }, "spoken at home" }
local survey = any { form, about(any { form, c.home_language, c.other_language }, c.some_form) }
local all_comers = any { "everyone", "everybody", "no exceptions", "without exception",
  "every|each|all new|newly|incoming|entering|arriving", "every|each registrant|packet|entrant",
  "every|each|all family|families|child|children|student|students|pupil|pupils", "whoever",
  "not only", "not just", "regardless of", "no matter", "whatever the", c.new_enrollee }
local not_all = any { c.only_chosen, "would like one", "upon request", "optional", "if asked",
  "if the teacher", "special education", "gifted", "title i", c.wishful_wide }
-- A staff member clears up an answer that cannot be read.
local clears_up = near { any { c.unclear_reply, "dashes", "question marks" },
  any { "answer", "reply|replies", "response", "entry|entries", "question", "item", "surveys",
    c.language_form }, within = 12 }
local done = any { "complete~", "fill~", "answer~", "finish~", "sign~", "given", "give~", "get",
  "gets", "hand~", "receive~", "done", "required", "must", "shall", "distribute~", "has", "have",
  "asked", "goes to", "administer~", "issue~", "collect~", "take~", "who", "packet", "survey~" }

return criterion {
  id = "ID-01",
  title = "Home language survey for every newly enrolling student",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "enrollment_policy" },
  authorities = { "603 CMR 14.02", "DESE identification guidance", "EEOA" },
  ele = { former = "ELE 3", current = "ELE 1" },
  why = [[A child whose family is never asked about language is never tested, and
sits in class without the help the law promises.]],
  topic = any { c.language_form, "PHLOTE" },
  -- A duty to give the survey or have it filled in.
  addressed = all {
    near { form, any { c.administer_verb, "return~", "collect~", "sign~", "required", "answer~",
      "must", "complete~", "conduct~", "used to" }, within = 14 },
    any { c.parent, c.student, c.enters_school, "screening", "purpose" },
    -- A survey of how much English somebody has, or a form for leaving, is another one.
    no(any { c.wishful_wide, "monitor*", near { "survey", "proficiency", within = 4 },
      "reclassif*", "redesignat*", "exit~", "retained", "retention", "climate survey",
      "satisfaction", "for meetings" }) },
  elements = {
    { text = "Given to all new enrollees, not only to families who seem to need it",
      need = "required",
      stated_by = any {
        all { survey, c.everyone_new, no(not_all) },
        all { survey, c.everyone_new, any { "not only", "not just", "whatever", "no matter",
          "regardless of", "irrespective of", "even if", "even when", "whether or not" } },
        -- The survey in one sentence and "no exceptions" in the next.
        about(form, all { all_comers, done,
          any { "it", "one", "this", "everyone", "questions", "exceptions", "survey",
            "questionnaire", "sheet" },
          no(any { not_all, "interpreter", "tour" }) }),
        -- "Nobody is passed over because English is heard at the counter."
        all { survey, any { "skip~", "excuse~", "exempt~", "pass~ over", "leave~ out" },
          any { "no family", "no child", "no student", "no pupil", "no one", "nobody" } } },
    },
    { text = "Completed at registration, before or on the day of enrollment",
      need = "required",
      stated_by = any {
        all { survey, c.sign_up_day_wide, no(any { c.after_registration, "goal", "hope~",
          "reclassif*", "exit~" }) },
        about(form, all { c.sign_up_day_wide, done,
          any { "it", "survey", "questionnaire", "sheet", "page", "form" },
          no(any { c.after_registration, c.wishful_wide, "goal", "follow by mail", "reclassif*",
            "exit~" }) }) },
    },
    { text = "Form offered in the family's language, or read aloud by an interpreter",
      need = "required",
      stated_by = about(form, all {
        any { survey, "it", "question", "sheet" },
        any { c.other_tongue_help_wide, seq { c.language_names_wide, c.language_names_wide,
          gap = 3 } },
        no(any { near { any { "answer", "response" }, c.other_language, within = 12 },
          "printed in english", "which language", "what language", "asks about", "report card",
          "results", "screened", c.wishful_wide }) }),
    },
    { text = "Any answer naming a language other than English triggers screening",
      need = "required",
      stated_by = all {
        any { survey, "answer", "response", "reply|replies", "inquiry|inquiries", "PHLOTE" },
        any { c.answers_other_language, "tongue different", "PHLOTE", "names another",
          "anything else" },
        any { c.goes_to_screening, "examined", "screened" },
        no(any { "feel", "feels", "discretion", "worth", "watches", "if he", "if she",
          permitted(c.goes_to_screening), "consider~", c.wishful_wide }) },
    },
    { text = "Trained registration staff clarify unclear answers", need = "desirable",
      stated_by = all { clears_up, any { c.staff_training, "schooled" },
        any { survey, c.parent, "home" },
        any { "language", "languages", "registration", "registrations", "registrar",
          "registrars", "enrollment" }, no("not reviewed"), window = "section" },
    },
    { text = "Survey kept in the cumulative file", need = "desirable",
      stated_by = about(form, all {
        any { c.permanent_file, c.cumulative_file, "permanent record", "folder", "folders" },
        any { c.keep_on_file, "keep~", "kept", "file~", "put", "place~", "retain~", "belong~",
          "store~", "copy", "original", "go~", "goes", "contain~", "hold~", "include~", "in the",
          "attach~", "insert~", "stay~", "become~", "travel~", "accompan*", "part of", "in each",
          "maintain~", "remain~" },
        any { survey, "it", "the original", "the paper", "in each" },
        no(any { "shred~", "tally", c.wishful_wide }) }),
    } },
  conflicts = {
    -- Only for those the staff picks out.
    {
      when = near { c.language_form,
        any { "only to", "only by", "only families", "only students", "only parents",
          "only for", "only those", "only when a", "only if a" }, within = 8 },
      unless = any { "not only", "used only", "only purpose" },
      says = "the survey is given only to some families", element = 1,
    },
    {
      when = near { c.language_form, any { "in english only", "only in english" }, within = 8 },
      unless = any { "answer", "answers", "response", "household", "speak", "home is" },
      says = "the survey exists in English only", element = 3,
    },
    {
      when = anyhow(all {
        any { "need not complete", "not required to complete", "need not fill",
          "do not have to complete", "exempt from", "are excused from" }, c.language_form }),
      unless = any { "no family", "no student", "nobody", "no child", "no one", "no parent",
        "no household", "no pupil" },
      says = "some families are excused from the survey", element = 1,
    } },
  action = {
    do_ = [[Write that every family new to the district completes the language survey
at registration, in a language it understands, and name the answer that leads to screening.]],
    role = "Registrar with the director of English learner education", within = "30 days",
    evidence = [[The adopted procedure, the survey in each language, the training list of
the registrars]],
    measure = [[Share of new enrollees with a completed survey in the file by the first
day (goal: all)]],
  },
  wording = {
    preferred = [[At registration, and before the first day of attendance, every family new
to the district completes the Home Language Survey in the language it reads best, or answers
it through an interpreter. If any answer names a language other than English, the registrar
refers the student for screening that day. Registrars are trained each year to clear up
unclear answers with the family, and the completed survey is kept in the cumulative file.]],
    acceptable = [[All newly enrolling students receive a Home Language Survey at
registration, translated or with an interpreter. An answer other than English leads to
screening.]],
    avoid = [[Staff may give a language survey to families who appear to speak another
language.]],
  },
  examples = {
    met = {
      [[
# Registration

Each family that enrolls a child for the first time fills in the Home Language Survey at
registration. The survey is printed in eight languages and is read aloud by an interpreter
where asked. When any response on the survey names a language other than English, the child
is screened for English proficiency.]],
      [[
## Entry procedure for LEP identification

1. A home language questionnaire shall be completed for every incoming student during the
   registration appointment.
2. The questionnaire shall be offered in the parent's native language.
3. If the questionnaire shows another language on one or more questions, the pupil shall be
   referred for English testing.]] },
    partial = {
      [[
All new students shall complete a home language survey. The form is filed with the health
card.]],
      [[
The office provides the HLS in translated versions to families who ask for one.]], [[
The home language survey is completed for all new students, regardless of the country they come
from.]], [[
# Home language survey

Every family completes it. There are no exceptions.]], [[
No child is passed over: the home language survey is filled in for each one.]], [[
# Identification

If an answer names a language other than English, the student is given the screening test.]], [[
A PHLOTE student is screened for English proficiency.]], [[
## Registration staff

Registrars are trained each August in the home language survey. Where an answer on the survey
is
unclear, the registrar asks the parent again with an interpreter.]], [[
# Home language survey

The original is placed in the permanent record.]], [[
The completed home language survey is kept in the student's cumulative folder.]] },
    missing = {
      [[
Parents bring proof of residency, a birth certificate and a health record to the
registration desk.]] },
    near_miss = {
      [[
Forms: Home Language Survey; transportation request; lunch application. See also policy
JFABE.]],
      [[
A climate survey is sent to all families each spring and is offered in Spanish and
Portuguese.]],
      [[
Two language inventory forms must be completed before a student is reclassified.]], [[
Families who have filled in the lunch form need not complete the fee waiver.]], [[
No parent is told that he or she need not complete the home language survey.]] },
    conflicting = {
      [[
The home language survey is given only to families who were born in another country.]],
      [[
At enrollment the home language survey is available in English only.]], [[
Families who speak English at the counter need not complete the home language survey.]] },
  },
}
