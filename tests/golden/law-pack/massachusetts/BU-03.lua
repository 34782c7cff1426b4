return criterion {
  id = "BU-03", title = "Seats for small children",
  kind = "law", severity = "medium", jurisdiction = "federal",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere", applies_to = { "bus_policy" },
  authorities = { "Bus Letter" },
  topic = "seat",
  elements = {
    { text = "There are small seats", need = "required",
      stated_by = near { "small", "seat", within = 8 } },
  },
}
