-- Leaving English learner status, by any name.
local leaving = any { c.leaving_e, c.exited_pupil, c.exit_verb }
local leaving_el = about(c.el_setting, any { leaving, c.exit_verb })
-- What the scores of the profile or the district are of: "a composite of no less than 4.2".
local exit_score = any { "overall", "composite", "literacy", "score", "level", "ACCESS",
  "proficiency", "test", "domain", "reading", "writing" }

return criterion {
  id = "MX-02",
  title = "Exit by the state criteria only, including a route for ELs with significant " ..
    "disabilities",
  kind = "law", jurisdiction = "ma", severity = "critical",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook", "assessment_policy" },
  authorities = {
    "603 CMR 14.02", "M.G.L. c. 71A, § 4", "DESE ACCESS reporting", "DESE EL guidance 2024",
    "WIDA standard setting", "DESE ACCESS transition",
  },
  ele = { former = "ELE 6" },
  why = "A student who leaves too early loses help that is still needed; one who stays too " ..
    "long loses the courses that classmates have.",
  topic = any { c.exit_criteria, near { c.english_learner, c.exit_verb, within = 15 } },
  addressed = any {
    near { any { "reclassif*", "redesignat*", "exit~" }, any { c.english_learner, c.el_program,
      c.esl },
      any { "criteria", "score", "standard", "proficiency", "determin*", "when" }, within = 24 },
    near { any { "continued eligibility", "eligibility" }, c.english_learner, c.english_test_e,
      within = 45 },
    about(c.el_setting, near { c.exit_criteria, c.english_test_e, within = 22 }),
    -- "Eligibility ends when English is proficient."
    about(c.el_setting, all { any { c.eligibility_lasts, c.english_learner }, c.lasts_or_ends,
      any { c.english_proficiency, "proficient", "proficiency level" }, no(any { "annual*",
        "each year" }), within = 24 }),
  },
  elements = {
    { text = "State exit score rule stated or incorporated by reference " ..
        "(last seen: overall 4.2 and literacy 3.9)",
      need = "required",
      stated_by = any {
        about(any { c.el_setting, c.english_test_e, "proficient", "composite" },
          near { leaving, c.state_rule_e, c.exit_rule_e, within = 28 }),
        near { any { "4.2", "4 2" }, any { "3.9", "3 9" }, within = 14 },
        near {
          number { about = exit_score, min = parameter "exit_overall_score",
            max = parameter "exit_overall_score", within = 16 },
          number { about = exit_score, min = parameter "exit_literacy_score",
            max = parameter "exit_literacy_score", within = 16 }, within = 30 },
        all { c.leaving_e, near { c.state_rule_e, c.exit_rule_e, within = 10 },
          any { c.el_setting, c.english_test_e }, window = "block" },
      } },
    { text = "Other evidence used the way state guidance says", need = "required",
      stated_by = any { all { leaving, c.other_evidence_e, c.guidance_way_e,
        any { c.el_setting, c.english_test_e, c.exit_rule_e }, window = "block" },
        all { any { "required score", "exit decision", "reclassif*", "redesignat*", "exit form",
          "exit from",
          "exit meeting", "ready to exit" }, c.other_evidence_e, c.guidance_way_e,
            window = "block" } } },
    { text = "Team or coordinator who decides", need = "required",
      stated_by = any {
        about(c.el_setting, near { c.deciders_e, c.decide_e, leaving, within = 26 }),
        anyhow(near { any { "except by", "only by", "unless", "except upon", "only upon" },
          c.deciders_e, c.decide_e, any { "exit~",
          "reclassif*", "redesignat*" }, within = 26 }),
        -- Question and answer: who decides, then the name.
        anyhow(about(c.el_setting, all { any { "exit", "exits", "reclassif*", "redesignat*" },
          any { "decid*", "decision", "determin*", "last word", "final say",
          "authority", "approv*" }, any { "team", "committee", "coordinator", "panel" },
            no(any { "IEP team decides", "advises the" }), window = "block", within = 24 })),
        all { near { c.deciders_e, any { "decid*", "decision", "determin*", "approve~", "approval",
          "authority", "recommend~", "confirm~" }, within = 16 },
          any { "exit~", "reclassif*", "redesignat*", "EL status" },
          no(any { "identification and", "procedures for identif*" }), window = "block",
          within = 30 },
      } },
    { text = "Parents told in their language", need = "required",
      stated_by = all { leaving_el, near { c.parent, c.plain_told_e, within = 22 },
        c.in_their_language_e, window = "block" } },
    { text = "Alternate ACCESS criteria for eligible students", need = "desirable",
      -- "may be exited by the alternate criteria" is a rule, not a choice.
      stated_by = anyhow(any {
        near { c.alternate_route_e, any { leaving, "exit" }, any { c.exit_rule_e, "route",
          "criteria", "when" },
          within = 36 },
        all { c.alternate_route_e, leaving, c.exit_rule_e, any { c.disability_e,
          c.significant_disability }, no("never"), no("no student"), window = "block" },
      }) },
    { text = "Decision date each spring or summer", need = "desirable",
      stated_by = any { about(any { c.el_setting, c.exit_criteria }, any {
        all { near { any { c.leaving_e, c.exit_verb }, c.spring_date_e, any { c.decide_e, "each",
          "every", "by", "form" },
          within = 26 }, no(any { "monitor~", "monitored", "monitoring", "celebrat*",
            "graduat*" }) },
      }),
        near { any { "reclassif*", "redesignat*", "exit decision", "exit meeting",
          "exit determination", "decision to exit",
          "exit review", "exit form" }, c.spring_date_e, within = 18 },
        near { any { "exits", "exit", "exited" }, any { "decid*", "determin*", "decision",
          "review~" }, c.spring_date_e, within = 20 } } },
    { text = "Reference to 'current DESE criteria' so the policy does not go stale",
      need = "desirable",
      stated_by = anyhow(any {
        about(any { c.el_setting, c.english_test_e, "exit criteria|criterion|score|standard|rule" },
          near { c.current_version_e, c.exit_rule_e, any { c.state_rule_e, "agency" },
            within = 24 }),
        all { any { "exit", "exits", "reclassif*", "redesignat*" },
          near { c.current_version_e, c.exit_rule_e, within = 16 },
          c.state_rule_e, no(any { "exit exam", "exit examination", "graduation", "diploma" }),
          window = "block" },
      }) },
  },
  conflicts = {
    { when = about(c.el_setting, near { any { "exit~", "reclassif*", "redesignat*",
      "leave~ EL|ELL|ESL" },
        any { "upon passing MCAS", "when they pass MCAS", "reaches grade 9", "reach grade nine",
          "at parent request alone", "at the request of the parent alone",
            "parent request is enough",
          "teacher recommendation is sufficient", "recommendation alone", "teacher feels",
          "teacher believes", "after three years", "after two years", "regardless of score" },
        within = 22 }),
      unless = any { "not", "never", "no student" },
      says = "students leave on grounds other than the state's criteria", element = 1 },
    { when = near { any { "exit~", "reclassif*" }, any { "overall 5.0", "5.0 overall",
        "composite of 5.0", "composite 5.0", "overall composite 5.0", "overall score of 5.0" },
          within = 22 },
      unless = any { "formerly", "until 2017", "previously", "no longer" },
      says = "an exit score that the state does not use", element = 1 },
  },
  action = {
    do_ = "Tie exit to the state's criteria in force, name the evidence, the team that decides, " ..
      "the date, the alternate test route and how families hear of it.",
    role = "Director of English learner education", within = "30 days",
    evidence = "Adopted exit procedure and the form used for each decision",
    measure = "Exit decisions that match the state's criteria in a yearly sample of files",
  },
  wording = {
    preferred =
      "A student exits English learner status only when the scores on the annual test meet " ..
      "the exit criteria of the Department currently in effect. The language assessment " ..
      "team, led by the English learner coordinator, decides by June 30 each year and uses " ..
      "other evidence, such as grades and work samples, only as the Department's guidance " ..
      "says. Students who take WIDA Alternate ACCESS exit by the state's alternate " ..
      "criteria. Parents are told of the decision in writing in a language they understand.",
    acceptable =
      "Students are reclassified by the current state exit criteria; the team reviews the " ..
      "evidence named in state guidance each June and notifies parents in their language.",
    avoid = "A student leaves ESL when the teacher feels that help is no longer needed.",
  },
  examples = {
    met = { [[
# Exit from English learner status

A student exits EL status when the scores meet the current exit criteria of the Department.
The language assessment team decides on each exit by June 30.
For exit, the team weighs grades and work samples as described in the state guidance.
When an EL exits, parents are notified in writing in their home language.]], [[
## Reclassification

- ELLs are reclassified when they reach the state score of 4.2 overall and 3.9 literacy.
- For reclassification, teacher observation and MCAS results are used as the Department's
  guidance lists them.
- The EL coordinator and the committee determine reclassification each spring.
- After reclassification of an ELL, a translated letter informs the parent in the home
  language.]] },
    partial = { [[
English learners are exited when they meet the state exit criteria.]], [[
The ELD director and the team determine which English learners are ready to be reclassified.]],
      [[
Eligibility for ESL services ends when the student is proficient in English.]], [[
No EB student may exit the program unless the language proficiency assessment committee has
reviewed the scores and decided on the change of status.]], [[
ELLs with significant cognitive disabilities take Alternate ACCESS. They exit EL status when
they meet the criteria that the state has set for the alternate test.]], [[
## Reclassification of students with disabilities

The IEP team and the EL coordinator meet together. For a pupil who takes the alternate
assessment, EL status ends at the level named in the state's rules for students with
significant disabilities.]] },
    missing = { [[
Seniors who meet the graduation requirements leave school in the first week of June.]] },
    near_miss = { [[
In a fire drill, students exit by the nearest door under the direction of the team of teachers.]],
      [[
New English learners are placed by the score on the state screener.]],
      [[
The Lau plan includes procedures for exit and for notifying parents. The committee reviews the
calendar.]] },
    conflicting = { [[
ELLs are reclassified upon passing MCAS.]], [[
Students exit ESL when the classroom teacher feels they are ready.]], [[
MLs exit the program with an overall score of 5.0 on ACCESS.]] },
  },
}
