-- The council of parents of English learners; in its bylaws it is "the council", and
-- parents of learners may be meant by "parents" where the council is theirs.
local learner = any { c.english_learner, c.english_learner_parent, "bilingual", "multilingual",
  "english learner", "ESL" }
local own = c.el_council
local council = any { own, c.parent_council_word }
local other = any { "school council", "site council", "student council", "booster", "PTO", "PTA",
  "special education", "SEPAC", "migrant", "title I parent" }
-- In a text about the council: it is named, or its parents are.
local function of_council(q) return about(any { own, c.parent_council_word }, q) end

return criterion {
  id = "PC-02",
  title = "ELPAC membership, yearly notice, bylaws and free support",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "elpac_bylaws", "el_policy", "family_engagement_policy", "parent_notice" },
  condition = { fact = "elpac_threshold_met", is = true,
    text = "an English learner parent advisory council is required" },
  authorities = { "603 CMR 14.09", "M.G.L. c. 71A, § 6A" },
  ele = { former = "ELE 7" },
  why = "A council whose members are picked by the school, or that has to pay for its own room " ..
    "and interpreters, cannot speak freely for families.",

  topic = any { own, about(learner, council) },
  -- Parents of learners learn how to sit on the council, or how it is made up.
  addressed = about(learner, any {
    all { near { any { c.council_invitation, "are to be told" }, any { c.parent, learner },
      any { c.council_joining, "sit as members" },
      any { own, "parent advisory", "parent council", "advisory council", "advisory committee" },
      within = 75 }, no(other) },
    -- Parents make it up, with others or by a majority.
    all { any { seq { any { c.fam_council, "committee", "council" }, c.fam_made_up,
          any { "shall", "must", "will", "is", "are", "of" }, c.parent, gap = 6 },
        seq { c.fam_made_up, any { c.fam_council, "advisory committee|council" },
          any { "shall", "must", "will", "is", "are" }, c.parent, gap = 4 } },
      any { own, "advisory committee|council", "parent council|committee" },
      no(any { other, "parent teacher", "LPAC" }), window = "block" },
    near { own, any { "membership", "members", "officers", "bylaws" }, any { "shall", "must",
      "will",
      "are", "is", "elect~", "consist~" }, within = 20 } }),

  elements = {
    { text = "Every year all EL parents told of the chance to join", need = "required",
      stated_by = about(learner, any {
        all { near { c.council_invitation, c.el_parents_all, within = 24 }, c.council_joining,
          council,
          any { c.yearly_meeting, "in september of every year", "each september", "every september",
            "every october", "each october", "every august", "annual*", "school year" },
          no(other), window = "block" },
        every { about = near { c.council_invitation, any { c.parent, learner }, council,
          within = 40 },
          period = "year", within = 40 } }) },
    { text = "In a language they understand", need = "required",
      -- The invitation, not the meetings, comes in the parents' languages.
      stated_by = any {
        near { any { c.council_invitation, "recruiting calls", "explain" }, any { council, own },
          any { c.family_language, "somali", "hmong" }, within = 46 },
        of_council(all { any { c.council_invitation, "recruiting calls", "explain" },
          any { c.family_language, "comprehensible" }, council,
          any { "parent", "parents", "home", "family", "families" },
          no(any { "minutes", "in english on", "posted in english", "in english at" }),
          window = "block" }) } },
    { text = "All EL parents who volunteer are appointed by the superintendent or designee; " ..
        "parents of former ELs may serve", need = "required",
      stated_by = any { of_council(any {
        -- Everyone who offers is taken, by the superintendent, in one paragraph or list.
        all { near { any { c.volunteers_named, c.el_parents_all }, c.appointing, within = 24 },
          any { "superintendent", "designee", "director" }, c.volunteers_named,
          any { "all", "every", "each", "any", "no one", "none", "whoever", "anyone" },
          no(any { other, "principal shall select", "chosen by" }), window = "block" },
        all { near { c.volunteers_named, c.appointing, within = 30 }, c.former_el_parent,
          any { "all", "every", "each", "any" }, any { "superintendent", "designee" },
          no(any { other, "chosen by", "shall select" }), window = "section" },
        all { near { any { "volunteers", "all who volunteer", "every volunteer" },
          any { "appointed",
          "appoints", "appoint" }, within = 12 }, any { "all", "every", "each" } } }),
        -- A procedure in steps that names the parents but not the council.
        about(learner, all { near { any { "each|every|all EL|ELL|ML|MLL parent|parents",
          c.volunteers_named },
            any { "appointment letter", "letters of appointment", "appoints", "appointed" },
              within = 20 },
          any { "superintendent's designee", "superintendent", "designee" }, c.volunteers_named,
          no(any { other, "teacher" }), window = "section" }) } },
    { text = "Bylaws on officers and procedure", need = "required",
      stated_by = any { all { near { "officers", any { "elected", "elect", "president" },
        within = 20 },
          "quorum", any { "bylaws", "by laws" }, any { "president", "chair", "secretary" },
          no(any { other, "board", "trustees", "superintendent", "clerk", "school committee" }),
          window = "block" }, about(council, any {
        all { near { c.council_rules, any { council, "members", "its", "own" }, within = 24 },
          any { c.council_officer, "procedure", "procedures" },
          any { "adopt*", "draw up", "write~", "written", "keep~", "has", "have", "set~", "shall",
            "govern*", "establish*", "make~", "approve*", "file~", "votes", "bylaws" },
          no(other), window = "block" },
        -- The bylaws themselves: offices and how the council works.
        all { any { "article", "bylaws", "by laws", "section" }, near { any { "officers",
          "officer" },
          any { "shall be", "are", "elected", "elect" }, within = 14 }, c.council_officer,
          any { "quorum", "majority", "vote", "elected" }, no(other), window = "block" } }) } },
    { text = "District help without charge, on reasonable notice", need = "required",
      stated_by = about(council, any {
        all { c.council_support, c.no_charge, council,
          any { "notice", "in advance", "ahead", "request", "asks", "asked", "district",
            "superintendent",
            "administration", "provided", "gives", "given", "supplied" },
          no(any { other, "rent" }), window = "block" },
        anyhow(all { c.council_support, c.costs_nothing, council, no(any { other, "rent" }),
          window = "block" }) }) },
    { text = "Membership reflects the main languages", need = "desirable",
      -- "To the extent possible" is the regulation's own measure: hence anyhow.
      stated_by = about(council, anyhow(all { near { any { own, "membership", "members", "member",
        "makeup", "make up",
            "composition", "council", "represent*", "seats" },
          any { "reflect~", "mirror~", "represent*", "match~", "include~", "from each", "one from",
            "for each", "has no member", "speak*", "seek", "come~ from", "has someone", "has a",
              "is heard", "drawn from", "drawn", "recruit*" }, any { "language", "languages",
              "tongue" },
          within = 30 }, any { "main", "chief", "major", "languages of", "home languages",
            "largest", "languages that|served|which",
          "most common", "most spoken", "language group", "each language", "native languages",
            "every language",
          "language groups", "languages spoken", "native language", "principal" },
        no(any { other, "newsletter", "need not", "not required" }), window = "block" })) },
  },
  conflicts = {
    { when = about(any { own, "parent advisory", "parent council|committee" }, near { any { own,
      "council", "members", "membership" },
        any { "limited to english speaking", "selected by the principal", "chosen by the principal",
          "chosen by the building principal", "chosen by administrators", "the principal selects",
          "principal shall select", "appointed by the principal", "must speak english",
          "must be able to take part in meetings in english" }, within = 30 }),
      unless = any { "school council", other },
      says = "members are picked by administrators or must know English", element = 3 },
    { when = about(own, near { any { "rent", "rental fee", "own fundraising", "dues of members" },
        any { "council", "interpreters", "meeting room" }, within = 20 }),
      says = "the council must pay for its own support", element = 5 },
  },

  action = {
    do_ = "Write open membership, the translated yearly invitation, the bylaws and the free " ..
      "support into one page that the superintendent signs and the council keeps.",
    role = "EL director as the superintendent's designee", within = "60 days",
    evidence = "The invitation in each language, appointment letters, bylaws and support " ..
      "requests",
    measure = "Volunteers appointed out of those who came forward; languages spoken on the " ..
      "council",
  },
  wording = {
    preferred = "Every September the district shall inform all parents of English learners, in " ..
      "a language they understand, of the opportunity to join the English Learner Parent " ..
      "Advisory Council. The superintendent or designee appoints all parents of English " ..
      "learners who volunteer; parents of former English learners may serve. The council " ..
      "adopts bylaws on its officers and procedures. On reasonable notice the district assists " ..
      "the council without charge, with a meeting room, interpreters, copying and a staff " ..
      "liaison. The membership of the council reflects the main languages of the district.",
    acceptable = "Each fall all EL parents are invited, in their language, to join the ELPAC; " ..
      "all who volunteer are appointed by the superintendent, and the district supports the " ..
      "council free of charge.",
    avoid = "The principal selects two parents to advise on ESL.",
  },
  examples = {
    met = { [[
# English Learner Parent Advisory Council (ELPAC)

Each September the district informs all parents of English learners of the opportunity to join
the council, in a language they understand.

The superintendent or designee shall appoint every parent of an English learner who volunteers;
parents of former English learners may serve.

The council adopts bylaws on officers and procedures.

On reasonable notice the district assists the council without charge, with a room and a liaison.]],
      [[
## MLPAC bylaws

- Every fall the families of all MLLs receive an invitation to become members of the council,
  translated into the languages of their homes.
- The superintendent names all parents who come forward to the council; parents of reclassified
  students are eligible as well.
- The council has written bylaws that govern the election of officers and the conduct of meetings.
- The administration helps the council at no cost with copying and interpreters, on a week's
  notice.]] },
    partial = { [[
# Bilingual program

A majority of the members of the parent advisory committee shall be parents of children in it.]],
      [[
The ELPAC elects a chair and a secretary and follows its own bylaws.]], [[
Parents of ELLs are invited each year to join the ELL parent advisory council.]], [[
Every ELL parent who volunteers receives an appointment letter from the superintendent in
October.]], [[
The bylaws of the MLPAC provide that officers are elected in May, a president and a
secretary, and that five members are a quorum.]], [[
The ELPAC has the use of the library, of the copier and of two interpreters. It costs the
families nothing, and a request five days ahead is enough.]], [[
The ELPAC seeks members from each of the five largest language groups in the district: Spanish,
Portuguese, Vietnamese, Arabic and Cape Verdean Creole.]] },
    missing = { [[
The PTO elects its officers each May.]], [[
Parents of athletes are invited to join the booster club.]] },
    near_miss = { [[
# English learners

Members of the language team are appointed by the principal; one is a parent.]],
      [[
The special education parent advisory council adopts bylaws and elects officers.]], [[
For the dates of ELPAC meetings see the calendar.]] },
    conflicting = { [[
Members of the ELPAC are selected by the principal of each school.]], [[
Membership in the English learner parent advisory council is limited to English speaking
parents.]], [[
The ELPAC shall pay a rental fee for the meeting room and shall hire its own interpreters.]] },
  },
}
