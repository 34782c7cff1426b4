-- Where things happen and what a district consists of.

return lexicon {

  -- The district as an actor.
  district = {
    "district", "school district", "public schools", "school system",
    "school department", "the schools", "regional school district",
    "school corporation", "local education agency", "LEA",
    "local educational agency", "charter school", "school union",
  },

  -- The school as a place.
  school = {
    "school", "building", "campus", "schoolhouse", "each school",
    "elementary school", "middle school", "high school",
  },

  -- Where students spend time outside lessons.
  common_areas = {
    "hallway", "corridor", "lunch", "cafeteria", "recess", "playground", "bus",
    "at play", "school bus", "between classes", "school grounds", "common area",
    "school day", "classroom", "locker room", "on the bus", "free time",
    "multilingual hallway", "in class", "lunchroom",
  },

  -- Areas closed to the public.
  nonpublic_area = {
    "non public area", "nonpublic area", "non public", "nonpublic", "classroom",
    "beyond the lobby", "past the office", "school premises", "school grounds",
    "enter the school", "enter~ the building", "enter~ school",
    "access to the building", "access to school", "access to student",
    "access to a student", "interview student", "wait in the lobby", "entry to",
    "restricted area",
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

  -- The public web pages.
  website = {
    "website", "web site", "web page", "webpage", "district website", "online",
    "internet", "posted online", "school website", "on the web",
  },

  -- Places in the program of studies or policy book.
  policy_word = {
    "policy", "procedure", "this policy", "guideline", "regulation", "protocol",
    "these procedures", "this document", "manual", "plan",
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

  -- How families ask for language help.
  how_to_ask = {
    "request an interpreter", "ask for an interpreter",
    "request interpretation", "request translation", "request language",
    "how to request", "how to ask", "ask for a translation",
    "request for interpretation|translation", "to request", "contact the",
    "call the", "ask the office", "need this in another language",
    "i speak card", "language identification card", "language card", "tagline",
    "poster", "sign in the office", "posted notice", "contact your school",
    "right to an interpreter", "notice of language", "point to your language",
  },
}
