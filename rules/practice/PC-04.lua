-- Families of English learners, in the words of many years.
local learner = any { c.english_learner, c.english_learner_parent, "multilingual families",
  "multilingual family", "bilingual", "english is not the first language", "immigrant", "newcomer",
  "speak another language", "do not have to speak english", "english learner" }
local families = any { c.english_learner_parent, c.limited_english_family,
  near { any { c.parent, "families" }, learner, within = 8 } }
local body = c.decision_body

return criterion {
  id = "PC-04",
  title = "Families share leadership beyond the advisory council",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "family_engagement_policy", "school_improvement_plan",
    "district_improvement_plan" },
  authorities = { "Blueprint 1.2, district", "Blueprint 1.2, school" },
  ele = { former = "ELE 7" },
  why = "Schools change when families sit where money, staff and plans are decided, not when " ..
    "they are guests at an evening of dances.",

  topic = any { about(learner, c.share_leadership), near { families, body, within = 20 } },
  -- A duty or offer to involve families of learners in decisions, development or evaluation.
  addressed = any {
    near { any { families, near { c.parent, learner, within = 25 } },
      any { "involvement in the development",
      "development and evaluation", "advisory bodies", "decision making", "school council",
      "school site council", "leadership" }, any { "participate", "encourage", "involve*", "serve",
      "take part", "member", "shall", "will" }, within = 40 },
    -- A seat, in a text on learners: the parent on a team, as a liaison.
    about(any { learner, c.esl, c.el_program }, all { near { c.parent, c.fam_seat,
      c.fam_school_body, within = 16 },
      no(any { "advisory council", "advisory committee", c.el_council }) }) },

  elements = {
    { text = "EL families on school councils, hiring and budget groups", need = "required",
      stated_by = any {
        all { no(c.el_council), near { families, body, any { "serve~", "serves", "seat", "seats",
          "sit", "sits", "includes",
          "include", "member", "members", "at least one", "reserved", "hold~", "vote", "appointed",
          "places", "represented", "has a", "joins" }, within = 26 } } } },
    { text = "Leadership training and interpreters", need = "required",
      stated_by = any {
        all { near { any { c.lead_training, "how to" }, any { c.parent, "families", "you",
          "members",
            "who take a seat" }, within = 30 }, any { body, "leader", "leaders", "leadership",
              "council",
            "committee", "serve", "team" }, any { "interpret*", "language", "simultaneous" },
          any { "train*", "workshop", "workshops", "series", "preparation", "coaching", "academy",
            "course", "institute", "orientation", "mentor*" }, no(any { "teachers", "SEPAC" }),
          any { learner, "interpret*" }, window = "block" },
        near { any { "parent leadership", "leadership training",
          "training of new parent leadership" },
          any { "ELAC", "DELAC", "ELPAC", families }, within = 60 } } },
    { text = "Goals for representation", need = "desirable",
      stated_by = any {
        all { near { c.rep_seat, any { families, learner, "homes where english",
            "homes from which", "language other than english" }, within = 34 }, c.rep_goal,
          any { "by june", "by 20", "goal", "target", "will match", "share of", "match",
            "to come from",
            "proportion", "mirror", "by the year", "will rise", "no fewer than", "at least",
            "increase",
            pattern [[\bby (?:\w+ )?20[2-4]\d]] },
          no(any { "teachers and administrators", "staff reflects", "of color" }),
            window = "block" } } },
    { text = "Home visits, family-led events, paid cultural liaisons", need = "desirable",
      stated_by = any {
        about(any { learner, c.family_liaison, families }, any {
          all { c.home_visiting, any { c.family_led, c.paid_liaison }, window = "block" },
          all { c.family_led, near { c.paid_liaison, any { "paid", "salary", "stipend", "employ*",
            "cultural", "hire~" }, within = 12 }, window = "block" } }),
        all { c.home_visiting, c.family_led, c.paid_liaison, window = "section" } } },
  },
  conflicts = {
    { when = anyhow(near { any { "EL families", "immigrant families",
      "families of english learners",
        "EL parents", "immigrant parents", "parents of english learners", "these families" },
        any { "do not value education", "not value education", "not interested in education",
          "do not care about" }, within = 10 }),
      says = "families are described as not valuing education", element = 1 },
    { when = near { c.parent, any { "must learn english to participate",
      "must learn english before",
        "must speak english to serve", "must be fluent in english to serve",
        "must learn english in order to" }, within = 12 },
      unless = any { "need not", "do not have to" },
      says = "parents must know English to take part in decisions", element = 1 },
  },

  action = {
    do_ = "Name the councils, hiring and budget groups that will have members from EL " ..
      "families, train and interpret for them, and set a yearly target for the seats they " ..
      "hold.",
    role = "Superintendent with the family engagement director", within = "90 days",
    evidence = "Rosters, training calendar, interpreter bookings and the representation target",
    measure = "Share of seats held by EL families, by school and by body",
  },
  wording = {
    preferred = "At least one parent of an English learner serves on every school council, " ..
      "hiring committee and budget group. Parents who serve receive leadership training and an " ..
      "interpreter at each meeting. By June 2028 the share of council seats held by EL " ..
      "families will match their share of enrollment. Each school plans home visits and " ..
      "family-led events with paid cultural liaisons.",
    acceptable = "Parents of English learners serve on the school councils and hiring " ..
      "committees and are given training and interpreters.",
    avoid = "Families are welcome at our multicultural night.",
  },
  examples = {
    met = { [[
# Sharing decisions

At least one parent of an English learner serves on each school council, hiring committee and
budget group.

Parents on these councils receive leadership training, and an interpreter is at every meeting.]], [[
## Family engagement plan

- Two seats on the budget advisory and on every search committee are held by ELL families.
- Parent leaders from ELL homes take a five-week workshop on how to chair a meeting before they
  serve on a council; interpreting is provided.]], [[
The district holds leadership training in the fall, with interpreters and child care, for the
parents of English learners who sit on a school site council.]] },
    partial = { [[
# ESL program

Parents are encouraged to serve as members of the LPAC and as liaisons.]],
      [[
Parents of MLLs shall be encouraged to take part in decision making at each school site council.]],
      [[
By June 2027 at least four seats on the school councils will be held by families of English
learners.]], [[
Families of newcomers are called on at home by their teachers: 60 home visits are planned for
the fall. The Somali liaison, a salaried member of the staff, goes along.]], [[
# How we work with multilingual families

Each teacher in grade 1 makes a home visit in August.

Evenings on reading and on college are run by parents in their own language.

Two cultural liaisons are on the payroll of the district.]] },
    missing = { [[
All families are invited to the international potluck in May.]] },
    near_miss = { [[
# ESL program

Parents are members of a community that the school respects.]],
      [[
The hiring committee includes two teachers of English learners.]], [[
The school council advises the principal on the budget.]] },
    conflicting = { [[
Parents must learn English to participate in school decisions.]], [[
Many immigrant families do not value education, so staff decide for them.]] },
  },
}
