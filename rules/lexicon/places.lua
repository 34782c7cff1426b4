-- Where things happen and what a district consists of.

return lexicon {

  -- The district as an actor.
  district = {
    "district", "school district", "public schools", "school system",
    "school department", "the schools", "regional school district",
    "school corporation", "local education agency", "LEA",
    "local educational agency", "charter school", "school union",
  },

  -- Where families and staff talk.
  meeting = {
    "meeting", "conference", "parent teacher conference", "school event",
    "appointment", "phone call", "telephone call", "call home", "hearing",
    "orientation", "open house", "parent night", "event", "parent conference",
    "school function", "conversation", "calls", "home visit",
  },

  -- Meetings of special education.
  iep_meeting = {
    "IEP meeting", "team meeting", "504 meeting", "special education meeting",
    "IEP team meeting", "eligibility meeting", "IEP and 504 meeting",
    "evaluation meeting", "IEP conference", "annual review meeting",
    "meeting of the team", "special education conference", "manifestation",
    "IEP or 504 meeting",
  },

  -- Where courses are chosen.
  course_selection_meeting = {
    "course selection meeting|night|conference", "course night",
    "scheduling meeting", "course selection", "guidance meeting",
    "planning conference", "course planning", "eighth grade parent night",
    "scheduling conference",
  },

  -- The plan for language help, by name.
  language_access_plan = {
    "language access plan|policy|procedure|program",
    "language assistance plan|policy",
    "interpretation and translation policy|procedure|plan",
    "translation and interpretation policy|procedure|plan", "LEP plan",
    "language access procedures", "communication plan",
    "plan for communicating", "communication plan for families",
  },

}
