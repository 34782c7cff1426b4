local forgotten = any { "never used", "nor this" }
local twice = any { "guest", any { "visitor" }, -- "visitor" is in another list
  'visitor', "guest" }

return criterion {
  id = "FA-01", title = "Every fault that a query can have",
  kind = "practice", severity = "low", jurisdiction = "ma",
  standard = "family_and_community_engagement",
  lever = "schedules_and_program_options",
  scope = "somewhere", applies_to = { "language_plan" },
  authorities = { "Guide 1" },
  topic = any { c.meeting, twice },
  elements = {
    { text = "Excluded by itself", stated_by = all { c.talk, "evening", no(c.meeting) } },
    { text = "No terms", stated_by = near { c.nothing, "evening" } },
    { text = "Longer than its window",
      stated_by = near { "evening of the open day", "host", within = 4 } },
    { text = "Only where terms overlap",
      stated_by = near { "open day", "day for families", within = 4 } },
    { text = "The least is more than the most",
      stated_by = deadline { about = "notice", at_least = "9 days", at_most = "5 days" } },
    { text = "One branch is lost",
      stated_by = any { "evening", all { "host", no(any { "host", "guest" }) } } },
    { text = "Fewer signs than asked for",
      stated_by = some { "host", c.nothing, at_least = 2 } },
    { text = "In order", stated_by = seq { c.ordered, "board", gap = 0 } },
    { text = "Without a literal", stated_by = pattern [[\d+\s?%]] },
    { text = "Back and forth", stated_by = pattern [[(\w+\s?)+ in hall 12]] },
    { text = "Twice", stated_by = any { "host~", "hosts", "hosted", "host of the night" } },
  },
  conflicts = {
    { when = permitted(near { "host", "absent" }), unless = any { "absent", "ill" },
      says = "the host may be absent" },
  },
  action = { do_ = "Write this rule again, so that no line of it is longer than a hundred characters." },
  wording = { preferred = "The host is present." },
  examples = {
    met = { "One." },
    conflicting = { "Two." },
    near_miss = { "Three." },
  },
}
