return criterion {
  id = "PR-01", title = "Meetings suit working families",
  kind = "practice", severity = "low", jurisdiction = "ma",
  standard = "family_and_community_engagement",
  lever = "schedules_and_program_options",
  scope = "somewhere", applies_to = { "language_plan" },
  authorities = {}, why = "Those who work by day come in the evening.",
  topic = "meeting",
  elements = {
    { text = "Some meetings are in the evening", need = "required",
      stated_by = near { "meeting", "evening", within = 10 } },
  },
  action = { do_ = "Offer evening meetings", role = "principal",
             within = "90 days", evidence = "a calendar",
             measure = "attendance" },
  wording = { preferred = "One meeting in three is in the evening." },
  examples = { met = { "Meetings are held in the evening.", "Meetings may be in the evening." },
    near_miss = { "The meeting is held in the evening." } },
}
