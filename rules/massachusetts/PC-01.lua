-- The council of parents of English learners, under any of its names; where the
-- text speaks of learners, "a parent advisory council" or "the council" is it.
local learner = any { c.english_learner, c.el_program, c.english_learner_parent, "bilingual",
  "multilingual", "english learner", "ESL" }
local own_council = c.el_council
local some_council = any { own_council, c.parent_council_word }
local other = any { c.other_parent_group, "special education", "migrant" }
-- Still only an idea: asked about, proposed, looked into.
local only_idea = any { "asked about", "look into", "looks into", "proposal",
  "if there is interest",
  "interested in starting", "consider*", "explore*", "would like to", "hopes to" }

return criterion {
  id = "PC-01",
  title = "ELPAC established where the threshold is met",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "family_and_community_engagement",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "el_policy", "family_engagement_policy", "elpac_bylaws",
    "district_improvement_plan" },
  condition = { fact = "elpac_threshold_met", is = true,
    text = "the district has 100 or more English learners, or 5 percent, whichever is less" },
  authorities = { "603 CMR 14.09", "M.G.L. c. 71A, § 6A" },
  ele = { former = "ELE 7" },
  why = "A standing council is the one place where parents of English learners speak for all " ..
    "of their children and the district has to listen.",

  topic = any { own_council, about(learner, some_council) },
  addressed = any {
    near { own_council, any { "establish*", "maintain*", "create*", "form", "convene*", "has an",
      "organize*", "set up" }, within = 12 },
    -- In a text on the program, "a parent advisory committee" is the council of its parents.
    about(learner, all { near { c.fam_council, c.fam_set_up, within = 8 }, no(other) }) },

  elements = {
    { text = "English learner parent advisory council exists", need = "required",
      stated_by = any {
        all { near { own_council, any { "shall establish|maintain|convene|form|have|be",
          "establishes",
          "maintains", "convenes", "has established", "there is", "exists", "existence", "meets",
          "has an|a", "is established", "was established", "is the council", "shall be established",
          "established", "maintain", "must have|establish|maintain",
            "will establish|maintain|convene",
          "organized", "founded", "keeps", "operates", "formed", "created", "set up",
          "their own council", "elects", "this body", "establish", "consists of" }, within = 14 },
          no(any { only_idea, other, "regular reports" }) },
        all { near { any { "their own council", "own council", "council of their own",
            "have|has a|an advisory|parent council|committee", "have|has a council|committee" },
          any { "parents of", "families of", c.english_learner_parent }, within = 16 }, learner,
          no(only_idea) },
        -- Set up by the program's own rule, under a heading or title that names the program.
        about(any { own_council, "bilingual", "ESL", "english learner" },
          all { near { c.fam_council, any { "shall|must|will establish|form|convene|create|have",
            "is|are to be established|formed|created", "shall|must|will be established|formed",
            "is|are|has been|was established|formed" }, within = 8 }, no(any { only_idea, other,
            "disabilit*" }) }),
        -- "Every parent of an English learner is a member" of a council named nearby.
        about(some_council, near { any { "any|every|each parent", "all parents" }, learner,
          any { "is a member", "are members", "belongs", "belong" }, within = 14 }),
        all { some_council, near { any { "is", "shall be" }, any { "council of parents",
          "council of families" }, within = 6 }, learner, no(other), window = "block" } } },
    { text = "District with 100 or more ELs or 5 percent ELs, whichever is less", need = "required",
      stated_by = any {
        -- Both counts and the rule that the lower one decides.
        all { any { number { about = any { learner, "students", "enrollment", "pupils" }, 
            min = parameter "council_learners", max = parameter "council_learners",
            within = 24 }, "one hundred", "a hundred", "100" },
          any { number { about = any { learner, "students", "enrollment", "student body",
            "pupils" },
            min = parameter "council_percent", max = parameter "council_percent",
            unit = "percent", within = 24 }, "five percent", "five per cent",
            "5 percent", "one in twenty", "one student in twenty", "a twentieth" },
          any { some_council, learner }, any { c.ell_threshold_rule, "or" },
          no("quorum"), window = "block" } } },
    { text = "School-level council where a school with an EL program is underperforming or " ..
        "chronically underperforming", need = "required",
      stated_by = about(learner, near { c.underperforming_school, any { some_council, "council",
        "advisory council",
        "council of" }, any { "school", "building" }, within = 45 }) },
    { text = "Voluntary council below the threshold", need = "desirable",
      -- No council is owed, and yet there is one: what is not required stands with a negation.
      stated_by = about(any { learner, own_council, "threshold" }, anyhow(all { some_council,
        c.by_choice,
        any { "fewer than", "below", "too few", "limit", "under", "less than", "smaller",
          "not required", "not obliged",
          "need not", "although", "though", "even", "voluntar*", "do not require", "too small" },
        any { "meets", "formed one|a", "have one", "has one", "by choice", "do so", "keep~",
          "maintain*", "has|have formed|established",
          "voluntar*", "nevertheless", "nonetheless", "all the same", "anyway",
            "will establish|form|have",
          "even so", "supports", "shall establish|form|have|be", "still" },
        no(any { only_idea, "no parent council", "no council" }), window = "block" })) },
  },
  conflicts = {
    { when = near { any { "SEPAC", "special education parent advisory council", "PTO", "PTA",
        "parent teacher organization" }, any { "serves as", "acts as", "also serves as",
          "represents",
        "takes the place of", "functions as" }, any { own_council,
        near { c.parent, c.english_learner, within = 6 }, "EL parents|families|council",
        "english learner parents|council|families" }, within = 20 },
      unless = any { "does not represent", "cannot" },
      says = "another parent group stands in for the council", element = 1 },
  },

  action = {
    do_ = "State that the council exists, under which law and from which count, name the " ..
      "office that supports it, and say when a school needs a council of its own.",
    role = "Superintendent with the EL director", within = "30 days",
    evidence = "The adopted text, the October 1 count and the council's roster and calendar",
    measure = "Meetings held in the year and number of parents on the council",
  },
  wording = {
    preferred = "The district shall maintain an English Learner Parent Advisory Council " ..
      "(ELPAC) under M.G.L. c. 71A, § 6A whenever it enrolls 100 or more English learners or " ..
      "English learners make up 5 percent of its students, whichever is less. A school with an " ..
      "English learner program that is designated underperforming or chronically " ..
      "underperforming shall establish its own council. Below these numbers the district forms " ..
      "a council voluntarily when parents wish it.",
    acceptable = "The district has established an ELPAC because it enrolls more than 100 " ..
      "English learners.",
    avoid = "Parents may form a group if there is enough interest.",
  },
  examples = {
    met = { [[
# Parent councils

The district shall establish an English Learner Parent Advisory Council in any year in which it
enrolls 100 or more English learners or English learners are at least 5 percent of its students,
whichever is less. Any school with an English learner program that the state has designated
underperforming or chronically underperforming shall have an advisory council of its own.]], [[
## MLPAC

- The Multilingual Learner Parent Advisory Council meets six times a year.
- It is required because our ELLs number one hundred or more, or five percent of enrollment,
  whichever figure is lower.
- A school that is underperforming or chronically underperforming and runs an ELL program
  forms an MLPAC of its own.]] },
    partial = { [[
# Bilingual program

Every district with a program shall establish a parent advisory committee.]],
      [[
The superintendent shall maintain a bilingual parent advisory council.]], [[
The ELPAC may be established at the discretion of the superintendent.]], [[
Parents of English learners have an advisory council of their own, which meets every other
month in the library.]], [[
## Multilingual Parent Advisory Council

Every parent of a multilingual learner is a member of the council. Meetings are on the first
Thursday of the month.]], [[
What is the ELPAC? The ELPAC is a council of parents and other family members of ELs. Come
and join us!]], [[
The district enrolls 41 ELs, fewer than the number at which the law asks for a council. It
has formed an English Learner Parent Advisory Council by choice and supports it like any
other.]] },
    missing = { [[
The parent teacher organization meets monthly and raises money for trips.]], [[
The superintendent convenes an advisory council on school nutrition.]] },
    near_miss = { [[
# English learners

The special education parent advisory council is established under state law.]],
      [[
Training is offered to staff, PTO officers and ELPAC members.]], [[
The board receives reports from the English learner advisory committee.]] },
    conflicting = { [[
The SEPAC serves as the English learner parent council.]], [[
In our district the PTO represents the parents of English learners.]] },
  },
}
