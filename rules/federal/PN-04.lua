local learner = any { c.english_learner, c.former_english_learner,
  "immigrant pupil|student|children" }
-- In a plan for grant money the money need not be named in every line.
local function of_grant(q) return about(c.access_title_three, q) end
local which_schools = any { "each school", "=schools", "school a", "elementary", "middle school",
  "high school", "by school", "every school", "all schools", "our school", "school by school" }
local trouble_for = any { c.grant_plan, "federal check", "award", "grant" }

return criterion {
  id = "PN-04",
  title = "Title III plan complete; funds add to, not replace, local duties",
  kind = "law", jurisdiction = "federal", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "each_document_of_type",
  applies_to = { "title_iii_plan" },
  condition = { fact = "title_iii", is = true, text = "the district receives Title III money" },
  authorities = { "ESEA § 3116", "ESEA § 3115", "ESEA § 1112" },
  why = "Grant money that pays for what the district owes anyway buys students nothing new, and "
    .. "takes the core program with it when it stops.",
  topic = any { c.title_iii, c.supplement_not_supplant, c.grant_plan },
  -- What the grant is for, in a document that plans its use.
  addressed = any {
    all { any { "title III", "title 3" }, any { "use~", "used", "=will pay", "=pays", "=pay",
      "spent", "budgeted", "supplement~", "plan shall|must|includes", "allocat*",
      "expend*", "support~ the" }, any { learner, c.esl, c.grant_program },
      no(any { "inform", "notif*", "notice", "parents of", "pursuant", "required by" }),
      within = 24 },
    -- The local plan or application for the grant must say or assure something.
    near { any { "title III", "title 3" }, any { "plan", "application", "subgrant" }, any {
      "describ*", "includ*", "assur*", "consult*", "develop*", "submit*", "contain*" },
      within = 20 },
    near { "supplement*", "supplant*", within = 12 },
  },
  elements = {
    { text = "Effective programs to raise English proficiency and meet standards",
      need = "required",
      stated_by = any {
        of_grant(all { c.grant_program, c.proven, c.both_aims, c.standards_aim }),
        of_grant(all { c.grant_program, c.proven, c.both_aims, c.standards_aim, window = "block" }),
        -- Programs that only a grant plan lists, with what they are for.
        all { c.added_program, c.proven, c.both_aims, c.standards_aim },
        all { c.added_program, c.proven, c.both_aims, c.standards_aim, window = "block" } } },
    -- What each school does to reach both kinds of goal.
    { text = "How schools will reach proficiency and academic goals", need = "required",
      stated_by = any {
        all { which_schools, c.both_aims,
          c.standards_aim, c.reach_goal, c.school_step },
        of_grant(all { which_schools, c.both_aims, c.standards_aim, c.reach_goal, c.school_step,
          window = "block" }),
        -- A list of schools with target and step.
        all { "school", any { "on track in english", c.both_aims }, any { "target", "goal" },
          any { "step", "steps" }, c.standards_aim, window = "section" } } },
    { text = "Parent, family and community engagement", need = "required",
      stated_by = any {
        of_grant(all { c.family_engagement_act, c.family_side, any { learner,
          c.english_learner_parent, "multilingual", "immigrant", "newcomer" } }),
        about(any { "title III", "title 3", "title three" }, all { c.family_engagement_act,
          c.family_side, any { c.partner_side, c.family_event } }),
        -- Events for these families, held with partners.
        all { c.family_event, any { c.english_learner_parent, "multilingual families",
          "newcomer family", "newcomer families", "parents of newcomers" }, c.partner_side,
          any { "activity", "partner", "reach", "sessions", "with the" } },
        all { c.family_event, c.english_learner_parent, c.partner_side, any { "title III", "reach",
          "sessions" }, window = "block" } } },
    -- Several sorts of people heard on the plan.
    { text = "Consultation with teachers, researchers, parents, partners", need = "required",
      stated_by = any {
        all { c.consulted, c.teacher, c.parent, c.scholar },
        all { near { c.consulted, any { c.teacher, c.parent, c.scholar }, within = 14 }, c.teacher,
          c.parent, near { c.scholar, any { c.consulted, c.teacher, c.partner_side }, within = 24 },
          window = "block" },
        of_grant(all { c.consulted, c.teacher, c.parent, c.partner_side, "plan",
          window = "block" }),
        all { near { any { "=consulted", "consultation" }, any { c.teacher, "date", "log",
          "change" },
          within = 12 }, c.teacher, c.parent, c.scholar, c.partner_side,
          window = "section" } } },
    { text = "Assurances: parent notice rules, state law, teacher fluency", need = "required",
      stated_by = any {
        all { c.promise_notice, c.promise_state_law, c.promise_fluency },
        all { c.promise_notice, c.promise_state_law, c.promise_fluency, window = "block" },
        all { c.promise_notice, c.promise_state_law, c.promise_fluency,
          any { "assur*", "initial", "promise~", "certif*", "pledge~", "sign~", "attest~",
            "agree~" }, window = "section" } } },
    -- Beyond what is or would be paid for otherwise.
    { text = "Money supplements federal, state and local funds", need = "required",
      stated_by = anyhow(any {
        near { c.no_replacing, c.own_money, any { c.grant_plan, "every item" }, within = 36 },
        near { "supplement~", "supplant~", within = 10 },
        all { c.no_replacing, c.own_money, any { c.grant_plan, "general fund" }, any { "paid",
          "pays",
          "borne", "expended", "pay for", "funded" }, window = "block" } }) },
    { text = "Plan still works if the grant is cut or late", need = "desirable",
      stated_by = anyhow(any {
        all { near { trouble_for, c.grant_trouble, within = 22 }, c.goes_on },
        all { near { trouble_for, c.grant_trouble, within = 14 }, c.goes_on,
          any { c.own_money, "not depend", "continue~" }, window = "block" } }) },
  },
  conflicts = {
    -- The grant pays for what the district owes: the core teachers, the test, the notices.
    { when = near { any { "title III", "title 3" }, c.pays_for, any { "core program", "core ESL",
        "core ESL teacher", "ACCESS administration", "ACCESS testing", "required translation",
        "mandated translation", "core instruction", "core english", "screener", "screening",
        "annual english test" }, within = 24 },
      unless = any { "not", "never", "local", "general fund", "no part", "beyond" },
      says = "the grant pays for core duties", element = 6 },
    { when = near { c.grant_plan, permitted("supplant"), within = 16 },
      says = "the grant may replace local money", element = 6 },
  },
  action = {
    do_ = "Check the plan against each required part, move core teachers, testing and "
      .. "translation to local funds, and say what goes on if the grant is late.",
    role = "Title III coordinator with the business manager", within = "60 days",
    evidence = "The plan with its budget and the signed assurances",
    measure = "Core duties paid from Title III: none",
  },
  wording = {
    preferred = "Title III adds to state, local and other federal funds and replaces none of "
      .. "them: core ESL, screening, the annual test and translation are paid from the general "
      .. "fund and continue if the grant is cut.",
    acceptable = "Title III funds supplement and do not supplant state and local funds.",
    avoid = "Title III pays the salaries of the ESL teachers.",
  },
  examples = {
    met = {
      "# Title III plan\n\nThe summer academy and the coaching of teachers, both effective in "
        .. "studies, raise English proficiency and help ELs meet state academic "
        .. "standards.\n\nEach school assists its ELs to reach the English proficiency target "
        .. "and the academic standards through small groups and co-planning.\n\nFamily workshops "
        .. "for EL parents are held with community partners.\n\nTeachers, researchers from the "
        .. "university, parents and community organizations were consulted on this "
        .. "plan.\n\nAssurances: the district sends the parent notices under section 1112(e)(3), "
        .. "follows state law, and certifies that EL teachers are fluent in English.\n\nThe "
        .. "funds supplement and do not supplant federal, state and local funds.",
    },
    partial = { [[
Title III funds shall supplement and not supplant state and local funds.]], "Title III funds are used for a summer program for English learners.",
      "Title III money supplements and never supplants state and local funds.", [[
## Title III: how our schools will reach the goals

Each school sets a target for progress in English and one for mathematics.

The steps are listed in the plan: co-teaching in grades 3 to 8, a summer session, and a
review of the work in January.]], [[
Title III pays for evening workshops. Families of ELs learn how to help with reading, and the
public library and two churches give the rooms.]], [[
Title III funds are not used to replace other money. Teachers of ESL who were paid from the
general fund last year are paid from local funds this year.]], [[
If the Title III grant is cut or comes late, the tutoring goes on with local funds.]], [[
The Title III award may be delayed until October. In that case the family liaison stays at
work, and her salary is charged to the general fund.]] },
    missing = {
      "The grants office files all reports by September.",
    },
    near_miss = { [[
A district that uses Title III funds must notify the parents of English learners within 30 days.]], "See also: Title III guide for districts.",
      "Parents are told the child's level by letter within thirty days.",
      "The booster club's money adds to the athletic budget.",
    },
    conflicting = {
      "Title III pays for two ESL teachers in the core program.",
      "Title III funds cover ACCESS administration and required translation.", [[
Title III funds may be used to supplant local funds for ESL teachers in years of shortfall.]] },
  },
}
