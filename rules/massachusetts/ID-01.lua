-- The survey by its name, or "the form" where the text has made clear which.
local survey = any { c.language_form,
  about(any { c.language_form, c.home_language, c.other_language }, c.some_form) }
-- A staff member clears up an answer that cannot be read.
local clears_up = any {
  near { c.unclear_reply,
    any { "answer", "reply|replies", "response", "entry|entries", "question", "item" },
    within = 12 }, near { c.unclear_reply, c.language_form, within = 12 } }

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
  addressed = near { c.language_form,
    any { c.administer_verb, "return~", "collect~", "sign~", "required", "answer~", "must" },
    within = 12 },
  elements = {
    { text = "Given to all new enrollees, not only to families who seem to need it",
      need = "required",
      stated_by = any {
        all { survey, c.everyone_new,
          any { "not only", "not just", "whatever", "no matter", "regardless of",
            "irrespective of", "even if", "even when", "even where", "including",
            "whether or not" } },
        all { survey, c.everyone_new,
          no(any { c.only_chosen, "special education", "IEP", "title i", "gifted" }) },
        about(c.language_form, all {
          any { "everyone", "everybody", "all new|newly|incoming|entering",
            "every new|newly|incoming|entering", "each new|newly|incoming|entering",
            "every family|child", "all families", "no exceptions" },
          any { "complete~", "fill~", "answer~", "receive~", "everyone", "everybody", "has",
            "have", "sign~", "get", "gets", "must", "shall", "exceptions" },
          any { "it", "one", "this", "form", "everyone", "questions", "exceptions" },
          no(any { c.only_chosen, "interpreter" }) }),
        -- "Nobody is passed over because English is heard at the counter."
        all { survey, any { "skip~", "excuse~", "exempt~", "pass~ over", "leave~ out" },
          any { "no family", "no child", "no student", "no pupil", "no one", "nobody" } } },
    },
    { text = "Completed at registration, before or on the day of enrollment",
      need = "required",
      stated_by = all { survey, c.at_registration,
        no(any { c.after_registration, "goal", "hope~" }) },
    },
    { text = "Form offered in the family's language, or read aloud by an interpreter",
      need = "required",
      stated_by = all { survey, c.in_their_language,
        no(any { near { any { "answer", "response" }, c.other_language, within = 12 },
          "printed in english", "which language", "what language", "asks about" }) },
    },
    { text = "Any answer naming a language other than English triggers screening",
      need = "required",
      stated_by = any {
        about(survey, all { c.answers_other_language, c.goes_to_screening,
          no(any { "feel", "feels", "discretion", "worth", "may send", "may refer",
            "may be referred", "may be screened", "may ask" }) }),
        -- The answer itself, where the form was named only before.
        all { near { any { "answer", "response", "reply|replies" },
            any { "non english", "other than english", "besides english", "not english",
              "another language" }, within = 8 }, c.goes_to_screening,
          no(any { "discretion", "worth", "may send", "may refer", "may ask" }) },
        all { "PHLOTE", c.goes_to_screening } },
    },
    { text = "Trained registration staff clarify unclear answers", need = "desirable",
      stated_by = all { clears_up, c.staff_training, any { c.language_form, c.some_form, c.parent },
        any { "language", "languages", "registration", "registrations", "registrar",
          "registrars", "enrollment" }, window = "section" },
    },
    { text = "Survey kept in the cumulative file", need = "desirable",
      stated_by = any {
        -- "It is given once and stays in the permanent record."
        about(c.language_form, all { c.permanent_file,
          any { "it", "the original", "the form" },
          any { "stay~", "remain~", "kept", "keep~", "placed", "filed", "goes", "retained" } }),
        all { survey, any { c.permanent_file, c.cumulative_file },
          any { c.keep_on_file, "keep~", "file~", "put", "place~", "retain~", "belong~",
            "store~", "copy", "original", "go~", "contain~", "hold~", "include~", "in the",
            "attach~", "insert~", "stay~", "become~", "travel~", "accompan*", "part of" } } },
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
      unless = any { "no family", "no student", "nobody", "no child", "no one" },
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
The office provides the HLS in translated versions to families who ask for one.]] },
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
Portuguese.]] },
    conflicting = {
      [[
The home language survey is given only to families who were born in another country.]],
      [[
At enrollment the home language survey is available in English only.]] },
  },
}
