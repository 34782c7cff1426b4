local activity = c.fair_activity
local sure = c.fair_activity_sure
local council = any { "council", "committee", "advisory" }
-- English as the ground of a decision, or the learners themselves.
local ground = any { c.fair_ground, c.fair_learner }
-- Things that cost or hinder, and what is done about them.
local eligibility = near { c.fair_learner, any { "eligib*", "passing grade", "credits toward",
  "grade check" },
  any { "count~", "counts", "credit", "same as", "full", "like any", "satisf*", "equal",
    "accept~", "include~",
    "not be used", "not make", "toward", "treated", "exempt*", "waive~" }, within = 26 }
local eased = near { any { "fee", "cost", "uniform", "equipment", "cleats", "late bus",
  "transportation",
    "ride", "bus", "physical", "deposit", "dues", "instrument" },
  any { "waive~", "waiver", "forgiv*", "forgive", "no fee", "scholarship", "not charged", "pays",
    "paid", "covered", "free",
    "provide~", "runs", "run", "offered", "arranged", "lend~", "loan*", "supplied",
      "no one is to be", "fix",
    "no student", "not keep", "reduced", "assist*", "help", "fund", "remove~", "without charge",
    "not be a barrier", "not stand" }, within = 20 }

return criterion {
  id = "AC-02",
  title = "Athletics, clubs and extracurriculars open to ELs",
  kind = "law", jurisdiction = "ma", severity = "high",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "extracurricular_policy", "student_handbook", "nondiscrimination_policy",
    "el_policy" },
  authorities = { "603 CMR 26.07", "Title VI", "M.G.L. c. 76, § 5" },
  why = "On a team or in a club a newcomer finds friends, uses English for a reason and becomes " ..
    "part of the school; one who is never told of the tryout does not.",

  topic = near { sure, any { c.fair_learner, c.language_as_ground, c.home_language },
    within = 40 },
  -- Activities for English learners, or activity papers in their families' languages.
  addressed = any {
    all { near { c.access_el, any { sure, "student organization|association" }, any { c.fair_open,
      c.access_equal_part, "encourage~", "participate~", "join~", "offer~",
      "ensure~", "include~", "provide~" }, within = 24 }, no(council) },
    -- Membership, teams or clubs without regard to language.
    all { any { sure, "student organization|association", "membership" }, anyhow(any {
      c.access_left_out, c.fair_regardless }), any { "linguistic background|heritage",
      "language background", "home|native|primary language", "english proficiency",
      "limited english", c.access_el }, within = 40,
      no(any { "employ*", "complain*", "admission", council }) },
    -- Papers about activities in another language.
    all { near { any { "flyer", "flier", "permission slip|form", "sign up", "tryout" },
      any { c.translate_verb, "in|into spanish", "home language", "other languages" }, within = 14 },
      no("survey") },
    all { any { sure, "youth activities", "events" }, near { any { "flyer", "flier",
      "permission slip|form", "sign up", "tryout", "announcement" }, any { c.translate_verb,
      "in spanish", "into spanish" }, within = 14 }, window = "block", within = 40 } },

  elements = {
    { text = "Equal chance to take part in sports, clubs, trips and events", need = "required",
      stated_by = any {
        all { near { c.english_learner, c.fair_open, sure, within = 30 },
          no(council), no(any { "should", "hope", "only if", "until", "once they", "if they have" }) },
        near { sure, c.fair_open, c.fair_regardless, ground, within = 40 },
        about(c.fair_learner, all { near { sure, c.fair_open, any { "same", "equal", "equally",
          "any other", "everybody", "anybody", "everyone",
          "every student", "as others", "all students" }, within = 26 }, no(any { "should",
            "hope" }) }),
        about(activity, near { c.fair_regardless, any { "english proficiency",
          "level of english", "english level",
          "how much english", "limited english", "english", "EL|ELL status" }, any { c.fair_open,
            "join~", "play~", "try out",
          "participate~", "belong" }, within = 26 }),
        -- "No one is kept off a team because of English."
        about(sure, forbidden(near { ground, c.fair_bar, within = 26 })),
        about(sure, negated(near { any { "english", "language" }, c.fair_bar, within = 14 })) } },
    { text = "Notices and sign-up materials in families' languages", need = "required",
      stated_by = any {
        all { near { sure, c.fair_activity_paper, any { c.fair_languages, seq {
          c.fair_language_name, c.fair_language_name, gap = 2 } },
          within = 40 }, no(council) },
        under(sure, near { c.fair_activity_paper, any { c.fair_languages, seq {
          c.fair_language_name, c.fair_language_name, gap = 2 } },
          within = 30 }),
        all { near { any { "tryout", "team", "sport", "club", "trip", "activity", "activities" },
          c.fair_activity_paper, within = 10 },
          near { any { "notice", "form", "sheet", "slip", "flyer", "they", "it", "each", "copy",
            "copies", "these", "sent", "go home", "printed",
            "issued", "announcement", "family", "families" }, any { c.fair_languages, seq {
              c.fair_language_name, c.fair_language_name, gap = 2 } }, within = 20 },
          no(council), window = "block" } } },
    { text = "Remove barriers such as eligibility grades in ESL, fees, transport",
      need = "desirable",
      stated_by = any { about(activity, eligibility),
        about(c.fair_learner, about(activity, eased)),
        about(sure, near { c.fair_learner, anyhow(any { c.remove_barrier, "obstacles",
          "barriers" }), any { "remov*", "eliminat*", "address*", "lift*",
          "taken away", "fix*", "correct*", "end", "reduc*", "waive*" }, within = 24 }) } },
    { text = "Participation of ELs reviewed", need = "desirable",
      stated_by = all { near { sure, c.fair_review, within = 40 },
        near { c.fair_learner, c.fair_share, within = 26 }, any { c.fair_recurring,
          c.report_to_committee, "season", "review", "tracked",
          "shall", "must", "will", "season", "review", "tracked", "reviews", "reviewed",
            "examines", "compares", "is compared", "report" },
        window = "block" } },
  },
  conflicts = {
    { when = all { near { any { "must", "need", "needs", "shall", "required", "requires",
      "only students" },
          any { "english proficient", "proficient in english", "fluent in english",
            "english proficiency",
            "passing grades in mainstream english", "mainstream english", "exited ESL|ELD|ENL",
              "exit~ ESL" },
          any { c.fair_activity_sure, "participate", "sports" }, within = 24 },
        no(any { c.regardless_of, negated(any { "require*", "must", "proficien*", "need" }),
          "notice", "parents", "coach must", "advisor", "excluded", "denied", "exclude", "deny",
          "limited english", "because of" }) },
      says = "English is asked for before a student may take part", element = 1 },
    { when = all { forbidden(near { any { "ESL|ELD|ENL|EL|ELL|LEP students", "english learners",
      "newcomers",
          "english language learners", "ELs", "ELLs" }, any { "eligible", "participate", "play",
            "join", "try out" },
          sure, within = 20 }), no(any { "excluded", "denied", "deny", "because", "solely",
            "prevented" }) },
      says = "English learners are kept out of activities", element = 1 },
    { when = anyhow(near { any { "ESL|ELD|ENL class|classes|course|credits|grades" },
        any { "not count|counted|satisfy", "not be counted", "not be used", "never count",
          "count for nothing" }, any { "eligib*", "athletic*", "sports" }, within = 20 }),
      says = "ESL courses do not count toward eligibility", element = 3 },
    { when = all { near { any { "ESL", "ELD", "ENL" }, any { "scheduled", "held", "meets",
      "takes place" },
          any { "activity period", "activity block", "club period", "during clubs" },
            within = 12 }, no(any { "office", "band", "chorus" }),
          no(any { negated("scheduled"), negated("held"), negated("meets") }) },
      says = "ESL is held when clubs meet", element = 3 },
  },

  action = {
    do_ = "Say that English learners may join every team, club, trip and event; send tryout and " ..
      "sign-up papers in the families' languages; count ESL toward eligibility; and look at the " ..
      "rosters each season.",
    role = "Principal with the athletic director and activity advisors", within = "60 days",
    evidence = "The handbook page, translated forms and the roster review",
    measure = "Share of English learners among participants, beside their share of the school",
  },
  wording = {
    preferred = [[English learners may take part in every sport, club, trip and school event on the same terms as other students, whatever their level of English. Tryout notices, permission slips and sign-up forms are sent to families in their home language. ESL courses count toward athletic eligibility, fees are waived for families who cannot pay, and a late bus is provided. Each season the athletic director reviews the participation of English learners in sports and clubs.]],
    acceptable = [[All students may join clubs and sports regardless of English proficiency, and activity notices are translated.]],
    avoid = [[Students need passing grades in mainstream English to play on a team.]],
  },
  examples = {
    met = { [[
# Sports and clubs

ELLs may join any sport or club on the same terms as other students.

Tryout notices and permission slips for sports go home in the family's language.]], [[
## Extracurricular activities

- No student shall be excluded from extracurricular activities because of limited English
  proficiency.
- Sign-up sheets for clubs and trips are translated into Spanish and Portuguese.]] },
    partial = { [[
Emergent bilinguals shall be encouraged to join athletics and clubs.]], [[
Multilingual learners have equal access to athletics and other extracurricular activities.]], [[
Permission slips for field trips are sent in the home language of each family.]], [[
# Athletics

All teams are open to students at every level of English proficiency.]], [[
## Eligibility for interscholastic sports

Passing grades in ELD classes count toward athletic eligibility in the same way as any other
grade.]], [[
## Newcomers and after-school activities

The athletic user fee is waived for newcomer families, and a late bus is provided on four days
a
week so that English learners can stay for practice.]], [[
The athletic director and the ESL coordinator shall identify and remove barriers that keep
multilingual learners from joining teams and clubs.]], [[
At the end of each season the athletic director reviews the rosters of every sport, with the
number of ELLs on each, and reports the figures to the principal.]], [[
No league rule makes English learners ineligible for sports in their first year.]] },
    missing = { [[
The gymnasium closes at nine. Athletes turn in uniforms at the end of the season.]] },
    near_miss = { [[
The district tells families about school activities in their home language where it can.]], [[
All students are welcome to join a club. A physical examination is required for sports.]], [[
The Spanish club sells tickets for the spring trip. A fee of $40 is due in March.]], [[
A student who fails two courses is not eligible to play interscholastic sports for one quarter.]], [[
ESL shall not be scheduled in the activity period or during clubs.]], [[
The band meets in the activity period; the ESL office is open after school.]] },
    conflicting = { [[
Students must be proficient in English to participate in athletics.]], [[
ESL classes do not count toward athletic eligibility.]], [[
English learners in their first year in the district are not eligible to play interscholastic
sports.]], [[
In the middle school, ESL is held during the activity period, while classmates attend clubs.]] },
  },
}
