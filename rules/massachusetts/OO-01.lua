-- Saying no to English learner services: in words of its own, or in a text about them.
local language_context = any { c.english_learner, c.access_test, c.esl, c.el_program,
  c.el_opt_out_d }
local no_thanks = any { c.el_opt_out_d, about(language_context, any { c.opt_out, "refuse~" }) }
-- Refusals of quite other things.
local other_refusal = any { "sex*", "health", "survey", "vaccin*", "immuniz*", "dissect*", "test",
  "directory", "military", "meal", "lunch", "special education", "IEP", "504", "title I",
  "physical education", "charter", "magnet", "transfer", "athletic", "insurance", "internet",
  "field trip", "photograph", "evaluation", "withdraw~ from school", "dropout", "drug", "camp",
  "consent", "applicant", "employee", "bid", "contract" }
-- No in any words, of a text on English learners or of "the program".
local no_words = any { about(language_context, c.say_no_d),
  all { near { c.parent, c.say_no_d, any { "program", "services", "lessons", "class" },
    within = 14 }, no(other_refusal) },
  any { "waiver form", "opt out form|meeting|conference", "refusal form|meeting|conference" } }

-- A right of parent or child in the passive: "may be readmitted at any time".
local function or_may(q) return any { q, all { permitted(q),
  no(any { "discretion",
    "principal|superintendent|director|district|school|committee|teacher|team|coordinator may",
    "if space", "if there is", "approve~", "approval" }) } } end

return criterion {
  id = "OO-01",
  title = "Right to withdraw from the program, with yearly written confirmation",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "parent_notice" },
  authorities = { "M.G.L. c. 71A, § 12", "ESEA § 1112" },
  ele = { former = "ELE 8" },
  why = "Families own this choice, and a choice that nobody renews or reopens "
    .. "hardens into years without help.",
  topic = no_thanks,
  addressed = any {
    seq { c.parent, any { "may", "can", "choose~", "entitled", "allowed", "request~", "permitted",
      "decide~",
      "wish~", "right" }, c.el_opt_out_d, gap = 8 },
    seq { any { "right", "option", "choice", "request" }, c.el_opt_out_d, gap = 6 },
    about(language_context, near { c.parent, c.opt_out, any { c.el_services, c.el_program,
      "program" }, within = 25 }),
    about(language_context, all { seq { c.parent, any { "may", "can", "right", "wish~", "choose~",
      "option" }, c.fam_denies, gap = 4 }, c.fam_denied_thing, no(other_refusal) }),
    about(language_context, all { near { any { "option", "right", "choice", "free" },
        c.fam_denies, c.fam_denied_thing, within = 12 }, c.parent, no(other_refusal) }),
    about(language_context, all { near { c.parent, any { "choose~", "request*", "prefer*" },
      c.mainstream, within = 14 }, any { "instead of", "rather than", "in place of" },
      any { c.esl, c.el_program }, no(other_refusal) }),
    about(language_context, anyhow(all { near { any { "without", "unless" }, c.parent,
      any { "approv*", "consent*", "permission" }, c.fam_denied_thing, within = 16 },
      no(any { "special education", "IEP", "disabilit*", "photograph*", "test*" }) })),
    -- Approval or denial of the placement is the parent's: a "no" is foreseen.
    about(language_context, all { near { c.parent, any { "approv*", "accept*", "consent*",
      "agree*" }, c.fam_denied_thing, within = 16 }, c.fam_denies, no(other_refusal),
      within = 40, window = "block" }),
    -- "upon request of the parent the student is moved to a mainstream classroom"
    all { any { "upon request of", "upon request by", "at the request of", "parent request" },
      c.parent, c.el_program, c.mainstream },
  },
  elements = {
    { text = "Parent may decline or withdraw by written notice (mail or electronic)",
      need = "required",
      stated_by = any {
        -- The refusal is written, not the notice of the right to it.
        all { or_may(near { no_thanks, c.in_writing_d, within = 25 }), no(any { "made known",
          "guidance", "informed|notified|told in writing", "written notification of",
          "written information" }) },
        all { no_thanks, near { any { "send~", "mail~", "hand~", "return~", "attach~" },
          any { "by mail", "email", "e mail", "letter", "form" },
          within = 12 }, any { "form", "letter", "note" }, window = "block" },
        -- The family says no, and how it is put on paper, in neighbouring sentences.
        all { no_words, any { c.parent, "I", "my child", "you", "your child" },
          any { "program", "services", "ESL", "ELD", "ENL", "lessons", "bilingual" },
          near { any { "writing", "letter", "fax", "electronically", "e mail", "email", "form",
            "note", "signature", "by post", "by mail", "written" },
            any { "send~", "sign", "signed", "signature", "return~", "must", "shall", "by", "or",
              "write", "refusal", "request", "in" }, within = 8 },
          no(any { other_refusal, "made known", "guidance", "informed|notified in writing" }),
          window = "block" },
        all { c.el_opt_out_d, c.parent, near { any { "tell us", "notify~", "notice", "send~",
          "write~", "request~", "sign~" },
          c.in_writing_d, within = 12 }, window = "block" },
      } },
    { text = "On request at any time under federal law; state text names the first "
        .. "notice and close of a marking period",
      need = "required",
      stated_by = any {
        or_may(near { no_thanks, any { c.at_any_time, c.promptly, "close of a marking period",
          "end of a marking period",
          "any day of the year", "without waiting", "first notice", "any marking period",
            "each marking period", "on the day", "any month", "any day" }, within = 25 }),
        all { no_words, or_may(near { c.say_no_d, c.whenever_d, within = 16 }),
          any { language_context, "program", "title III", "initial notice" },
          no(other_refusal), window = "block" },
        near { any { "withdrawal", "opt out", "refusal", "withdraw" },
          any { "marking period", "grading period" }, any { "notice", "request" }, within = 30 },
        all { any { c.el_opt_out_d, "take my child out", "take your child out",
          "take a child out" },
          any { "at any time", "whenever you ask", "whenever you wish", "whenever you like",
            "whenever they ask", "any day",
            "at once", "at the close of", "not have to wait" }, window = "block" },
      } },
    { text = "Written confirmation each year, kept in the cumulative folder", need = "required",
      stated_by = any {
        all { no_thanks, near { c.yearly_renewal_d, c.each_year_word_d, within = 20 } },
        all { no_thanks, near { c.yearly_renewal_d, c.each_year_word_d, within = 20 },
          any { c.cumulative_file, c.keep_on_file }, window = "block" },
        all { any { "refusal", "opt out", "opt outs" }, near { c.yearly_renewal_d,
          c.each_year_word_d, within = 12 },
          any { "cumulative", "cum", "cume" }, window = "block" },
        near { any { "refusal", "opt out" }, any { "renew~", "confirm~", "new form" },
          c.each_year_word_d, within = 20 },
      } },
    { text = "Student may enter a program again at any time", need = "required",
      stated_by = any {
        or_may(about(any { language_context, no_thanks }, near { c.come_back_d,
          any { c.at_any_time, c.promptly, "any later time", "at a later", "later", "thereafter",
            "on any", "when the family asks" },
          within = 25 })),
        -- "Enrolled in the program again upon request"; "to change what they decided".
        about(language_context, or_may(near { any {
            seq { any { "enroll~", "admit~", "bring", "enter~", "place~" },
              any { "again", "back" }, gap = 8 },
            seq { "change~", any { "decided", "decision", "choice" }, gap = 4 } },
          any { c.at_any_time, "upon|on request", "whenever" }, within = 16 })),
        all { no_thanks, any { "change your mind", "change their mind", "change of heart",
          "reverse the decision" },
          any { c.at_any_time, c.promptly, "next day" }, window = "block" },
        -- "We will start language lessons again, any day of the year."
        all { or_may(near { c.come_back_d, c.whenever_d, within = 20 }),
          any { language_context, "language lessons", "language program", "english lessons" },
          window = "block" },
      } },
    { text = "Form and meeting in the family's language", need = "desirable",
      stated_by = any {
        all { near { no_thanks, any { c.understandable_language, c.preferred_language,
            c.home_language, c.interpreter, "same language", "or spanish", "and spanish" },
            within = 25 }, any { "form", "letter", "waiver", "notice", "meet*", "conference",
            "explain*", "talk~", "written", "copy", "document", "request", "paper", "sign*",
            "comes", "available", "writ*", "discuss*" } },
        all { no_thanks, near { any { "form", "meeting", "conference", c.parent_talk_d },
          any { c.understandable_language, c.preferred_language, "your language", c.interpreter },
            within = 15 }, window = "block" },
        all { no_words, near { any { "form", "waiver", "document", "letter", "meet~", "meeting",
          "conference", "table", "talk~", c.parent_talk_d }, c.family_tongue_d, within = 14 },
          no(other_refusal), window = "block" },
        all { near { c.parent, c.say_no_d, within = 8 }, near { any { "meet~", "talk~" },
          "interpreter", within = 8 }, no(other_refusal), window = "block" },
      } },
    { text = "Meeting explains what is given up and kept", need = "desirable",
      stated_by = any {
        near { no_thanks, c.parent_talk_d, c.gain_and_loss_d, within = 40 },
        near { c.parent, c.parent_talk_d, any { "lose~", "give~ up", "giving up", "miss out" },
          any { c.esl, c.esl_teacher, c.el_services }, within = 40 },
        all { no_thanks, near { c.parent_talk_d, c.gain_and_loss_d, within = 20 },
          window = "block" },
        -- The talk names losses, to a family about to sign.
        all { near { c.parent_talk_d, any { "lose~", "give~ up", "gives up", "would lose",
          "goes without", "what happens if", "rights remain", "what stays", "do without" },
          any { "services", "program", "ESL", "lessons", "child", "rights" }, within = 24 },
          any { language_context, "program", "declining" },
          any { c.parent, c.say_no_d }, no(other_refusal), window = "block" },
      } },
  },
  conflicts = {
    { when = any { near { c.el_opt_out_d, c.permanent, within = 20 },
        about(language_context, near { any { "opt out", "refusal", "decision to decline" },
          any { "is permanent", "permanent", "irrevocable", "until graduation" }, within = 12 }) },
      unless = any { "never", "expires", "record", "permanent file|folder|card" },
      says = "the refusal lasts for good", element = 4 },
    { when = near { any { c.el_opt_out_d, "opt out requests" }, any { "accepted only",
      "only in september",
        "only at the beginning", "only during", "only in the fall", "only at the start" },
          within = 15 },
      unless = c.at_any_time, says = "requests are taken only at one time of the year",
        element = 2 },
    { when = near { any { "verbal", "oral" }, any { "refusal", "opt out", "request to withdraw" },
        any { "is sufficient", "is enough", "suffices", "is accepted" }, within = 12 },
      says = "a spoken refusal is enough", element = 1 },
    { when = near { c.el_opt_out_d, any { "removed from the EL list",
      "removed from the EL|ELL roster|rolls|list" }, within = 20 },
      says = "a refusal ends English learner status", element = 4 },
  },
  agree = { on = "how long a withdrawal takes", about = deadline { about = c.el_opt_out_d,
    within = 15 } },
  action = {
    do_ = "Write down how a parent declines, that the choice is confirmed in writing every "
      .. "year and filed, and that the student may return on any day.",
    role = "English learner director", within = "60 days",
    evidence = "The adopted procedure and the translated form",
    measure = "Share of families who declined with a confirmation dated this school year on "
      .. "file",
  },
  wording = {
    preferred = "A parent may decline English learner services, or withdraw a child from "
      .. "them, at any time by letter, form or e-mail. The school meets the parent in the "
      .. "family's language, explains what is given up and what the student keeps, confirms "
      .. "the decision in writing each year, and files it in the cumulative folder. The "
      .. "student may re-enter the program at any time.",
    acceptable = "Parents may opt out of ESL services in writing at any time. The opt-out "
      .. "letter is renewed each year and filed in the cumulative folder, and the student may "
      .. "rejoin the program at any time.",
    avoid = [[Once services are declined, the decision stands.]],
  },
  examples = {
    met = { [[
# Declining ELL services

Parents may decline ESL services in writing, by post or e-mail, at any time. The school
confirms the refusal of ESL in writing each year and keeps the letter in the cumulative folder.
A student whose parent declined may rejoin the program at any time.]], [[
# Opting out of English language development

1. A parent may opt out of ELD services on any day by sending a signed letter at any time.
2. The opt-out letter is signed again each September and placed in the student's cumulative file.
3. The student may re-enter the program at any time.]] },
    partial = { [[
# Bilingual program

Parental approval or denial of placement in the program is documented.]],
      [[
# English learner program

A parent may withdraw a child from the ESL program by written notice to the principal.]], [[
Parents of multilingual learners have the right to refuse English learner services.]], [[
Notice of withdrawal from the ESL program is made in writing to the principal, and the
withdrawal takes effect at the close of the marking period in which the notice is received.]], [[
You said no to ESL and now see that your child needs it? Parents who declined ESL can call
the school when they change their mind. The child is back in the class the next day.]], [[
A parent's refusal of ELL services is recorded on a form in the home language of the family.]], [[
A parent who declines ESL comes to the school for an opt-out conference. The conference is
held with an interpreter, and the parent signs at the end of it.]], [[
Families who say no to the ELD program fill in a waiver form. The form is printed in the
language that the parents read, and a signed copy goes home with them.]], [[
If a mother or father says no to ESL, the assistant principal meets with them and an
interpreter before anything is signed.]], [[
Before a parent declines ESL, the EL coordinator explains what the child would lose and what
rights remain: the yearly test, help from the classroom teacher, and the way back into the
program.]], [[
At the meeting the ESL teacher explains to the family what happens if the child goes without
ESL lessons and what stays the same. A parent who still declines the program signs the form.]], [[
The coordinator sits down with the parents and tells them which lessons with the ESL teacher
their child would miss out on. A decision to decline the program is put in writing.]] },
    missing = { [[
# Visitors

All visitors sign in at the office.]] },
    near_miss = { [[
# English learners

Parents may opt their child out of the health lesson.]],
      [[
Parents may opt their child out of the survey on health by written notice at any time.]], [[
A family that does not wish to have directory information released may decline in writing each
year.]] },
    conflicting = { [[
# ELL program

A parent's decision to opt out of ESL services is permanent.]], [[
Opt-out requests for ELL services are accepted only in September of each year; parents may opt
out of ESL services in writing.]], [[
A verbal refusal of ESL is sufficient. The teacher notes the date in the plan book.]], [[
When parents decline ELL services, the student is removed from the EL roster and is reported
as a native speaker of English.]] },
  },
}
