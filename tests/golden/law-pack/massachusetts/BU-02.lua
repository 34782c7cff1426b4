return criterion {
  id = "BU-02", title = "Stops are lit",
  kind = "law", severity = "critical", jurisdiction = "ma",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere", applies_to = { "bus_policy" },
  authorities = { "Bus Rules" },
  topic = "stop",
  elements = {
    { text = "Stops are lit", need = "required",
      stated_by = near { "stop", "lit|lamp", within = 8 } },
  },
}
