-- The Title I family engagement policy and the outreach to EL parents.
local policy = c.engagement_policy_word
local title_i = any { c.title_i, "engagement policy", "involvement policy", "parental involvement",
  "parent involvement", "family engagement", "family involvement", "parent engagement", "title III",
  "outreach", "school parent compact", "participating children" }
local el_parents = any { c.limited_english_family, c.english_learner_parent,
  near { c.parent, any { c.english_learner, c.bilingual_pupil }, within = 12 } }
local supports = {
  any { "child care", "childcare", "babysit*", "baby sitter", "care for young children",
    "younger children", "sitter", "child minding", "children are looked after", "nursery" },
  any { "transport*", "ride", "rides", "bus", "taxi", "bus pass", "carpool", "van" },
  any { "flexible", "evening", "evenings", "morning", "mornings", "weekend", "saturday",
    "saturdays",
    "different times", "various times", "convenient time", "after work", "times that",
      "hours that" },
  any { "interpret*", "translat*" },
}

return criterion {
  id = "FC-05",
  title = "Title I family engagement policy and EL parent outreach are usable by EL families",
  kind = "law", jurisdiction = "federal", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "family_engagement_policy", "title_iii_plan", "school_parent_compact" },
  condition = { fact = "title_i", is = true,
    text = "the district or school receives Title I money" },
  authorities = { "ESEA § 1116", "ESEA § 1112" },
  ele = { former = "ELE 7" },
  why = "An engagement policy that EL parents cannot read, did not help to write and cannot " ..
    "act on engages everyone but them.",

  topic = any { about(title_i, el_parents), near { el_parents, any { "participat*", "involve*",
    "engage*", "outreach" }, within = 20 } },
  -- A duty to engage, inform or hear EL parents about the program and the schools.
  addressed = any {
    all { near { el_parents, any { "participat*", "involve*", "engage*", "outreach", "take part",
      "play an active role", "active participant", "involved" }, within = 22 },
      no("advisory bodies") },
    near { c.parent, any { "in spanish", "bilingually", "in their language" }, any { "meeting",
      "sessions" }, within = 30 },
    near { any { "families", "parents" }, any { "limited english proficiency", "limited english",
      "language access", "preferred language", "language other than english" },
      any { "engage*", "participat*", "outreach", "involve*" }, within = 26 },
    about(any { "language access", c.english_learner }, near { "engag*", any { "families", "family",
      "parents" }, any { "tailored", "language" }, within = 20 }) },

  elements = {
    { text = "Policy and notices in a language parents understand, as far as practicable",
      need = "required",
      -- "As far as practicable" is the statute's own measure and no evasion here.
      stated_by = any {
        about(title_i, all { near { any { policy, "notice", "notices", "information",
          "announcement",
          "invitations" }, c.family_language, within = 30 }, no("celebrate~") }),
        anyhow(about(title_i, all { any { policy, "notices", "information" }, c.family_language,
          c.as_practicable })) } },
    { text = "Written jointly with parents, including EL parents", need = "required",
      stated_by = about(any { title_i, policy }, any {
        all { near { el_parents, any { "write~", "wrote", "written", "draft~", "develop*",
          "revise~",
            "jointly", "prepare~", c.jointly_developed, c.written_with_parents }, any { policy,
              "policy",
            "compact", "plan" }, within = 45 }, no(any { "given a copy", "receive a copy" }) },
        all { c.written_with_parents, any { policy, "policy" }, el_parents,
          any { "wrote", "written", "draft*", "develop*", "agree*", "jointly", "committee",
            "revise*" },
          no(any { "given a copy", "receive a copy" }), window = "block" } }) },
    { text = "Full chances to take part for parents with limited English", need = "required",
      stated_by = any {
        near { c.full_chance, el_parents, any { "particip*", "take part", "taking part", "involve*",
          "part in", "vote", "heard", "share", "join", "speak", "serve", "engage*" }, within = 40 },
        all { near { el_parents, any { "can speak", "speak", "vote", "serve", "be heard",
          "take part",
          "participat*" }, within = 22 }, any { c.full_chance, "equal terms", "footing", "same" } },
        -- Families named by a negation: "parents who do not speak English".
        anyhow(all { near { c.full_chance, c.speaks_no_english, within = 40 }, any { "particip*",
            "take part", "taking part", "vote", "be heard", "heard", "serve", "join", "engage*" },
          c.parent, no(any { "may not", "cannot take", "as funds permit" }) }) } },
    { text = "Regular meetings to hear and answer EL parents' recommendations, with notice",
      need = "required",
      stated_by = all { any { c.meeting, "convene~", "meet~", "gather*", "session" },
        c.regular_gathering, el_parents, c.recommendation_word, c.answer_word, window = "block" } },
    { text = "Child care, transport, flexible times, interpreters", need = "desirable",
      -- Two of the four kinds of help are enough, for meetings with parents.
      stated_by = any { all { supports[1], supports[2], any { supports[4], "flexible" },
        any { "meeting", "meetings", "come", "attend~", "take part", "events" },
        no(any { "field trip", "after school program" }), window = "block" },
        about(any { title_i, el_parents, c.language_access, c.english_learner },
        all { any { "meeting", "meetings", "event", "events", "participat*", "attend*",
          "conference",
            "workshop" }, any { c.parent, "families" }, any {
          all { supports[1], supports[4], window = "block" }, all { supports[2], supports[4],
            window = "block" },
          all { supports[1], supports[2], window = "block" }, all { supports[3], supports[4],
            any { "times", "flexible", "evening", "evenings", "saturday", "range of" },
              window = "block" } },
          window = "block" }) } },
  },
  conflicts = {
    { when = about(title_i, near { any { "meetings", "meeting", "policy", "notices" }, any {
        "conducted in english only", "in english only", "only in english",
          "conducted only in english",
        "english only", "solely in english", "exclusively in english" }, within = 12 }),
      unless = any { "not in english only", "never" },
      says = "meetings or notices for parents are in English only", element = 3 },
    { when = near { c.parent, any { "must speak english",
      "should be comfortable with spoken english",
        "must be able to speak english", "must understand english", "need to speak english",
        "comfortable with spoken english" }, within = 30 },
      says = "parents must know English to take part", element = 3 },
  },

  action = {
    do_ = "Rewrite the policy with a group that includes EL parents, publish it in their " ..
      "languages, and set dates for interpreted meetings at which their recommendations are " ..
      "heard and answered.",
    role = "Title I director with the EL director", within = "60 days",
    evidence = "The policy in each language, the sign-in sheets and the record of replies",
    measure = "EL parents at policy and outreach meetings; recommendations answered in writing",
  },
  wording = {
    preferred = "This policy was developed jointly with parents, including parents of English " ..
      "learners, and the policy and all notices are provided in a language parents understand. " ..
      "Parents with limited English proficiency have full opportunities to participate. At " ..
      "least once each term the district shall hold a meeting for parents of English learners, " ..
      "announced by letter in their languages, to hear and respond to their recommendations. " ..
      "Interpreters, child care and transportation are provided and meetings are held at " ..
      "flexible times.",
    acceptable = "The Title I family engagement policy is written with EL parents and given " ..
      "out in their languages; EL parents meet with us each term and we answer their " ..
      "recommendations.",
    avoid = "All parents are welcome at the annual meeting.",
  },
  examples = {
    met = { [[
# Title I parent and family engagement policy

This policy was developed jointly with parents, including parents of English learners.

The policy and all notices are made available in the languages parents understand.

Parents with limited English proficiency have full opportunities to participate in every activity
of the program.

Regular meetings are held each term for parents of English learners, with notice sent in their
languages, so that the district may hear their recommendations and respond to them.]], [[
## School-parent compact and involvement policy (Title I)

- The parent involvement policy is drafted by a committee of teachers and parents, among them
  parents of LEP students.
- The policy and the announcements are translated into the home languages of the families.
- LEP parents have the same opportunities as other parents to take part in conferences and votes.
- The coordinator meets with LEP parents every two months, after a written invitation, listens to
  their suggestions and reports back on each.]] },
    partial = { [[
The district promotes the participation of parents of English learners in its language program.]],
      [[
Title I family engagement: interpreters, child care and rides are offered for meetings with
families.]], [[
# Title I

The parent involvement policy and all notices are, to the extent practicable, in a language
that
parents can understand.]], [[
# Title I parent involvement

Parents who do not speak English have full opportunities to take part in meetings and votes.]] },
    missing = { [[
All parents are invited to the spring concert and the book fair.]] },
    near_miss = { [[
Title I parents and teachers jointly develop the carnival program.]], [[
Reference: 20 U.S.C. 6318, parent and family engagement.]] },
    conflicting = { [[
Title I meetings for families are conducted only in English.]], [[
Parents who join the Title I committee must speak English.]] },
  },
}
