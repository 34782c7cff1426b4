return criterion {
  id = "PR-01", title = "Meetings suit working families",
  kind = "practice", severity = "low", jurisdiction = "ma",
  standard = "family_and_community_engagement",
  lever = "schedules_and_program_options",
  scope = "somewhere", applies_to = { "language_plan" },
  authorities = { "Guide 11" }, why = "Those who work by day come in the evening.",
  topic = c.orderd,
  elements = {
    { text = "Some meetings are in the evening", stated_by = near { c.ordered, "evening" } },
  },
  action = { do_ = "Offer evening meetings", role = "principal", within = "90 days",
             evidence = "a calendar", measure = "attendance" },
  wording = { preferred = "One notice in three is in the evening.",
              acceptable = "Notices come in the evening.", avoid = "Notices come at noon." },
  examples = {
    met = { "The notice comes in the evening.", "Notices are sent each evening." },
    partial = { "A notice may come in the evening.", "Notices should come in the evening." },
    missing = { "Lunch is at noon." }, near_miss = { "The evening bus is blue." },
  },
}
