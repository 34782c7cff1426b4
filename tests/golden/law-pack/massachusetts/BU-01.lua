return criterion {
  id = "BU-01", title = "Complaints are answered in time",
  kind = "law", severity = "high", jurisdiction = "ma",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere", applies_to = { "bus_policy", "bus_handbook" },
  authorities = { "Bus Act", "Bus Letter", "Bus Rules" },
  ele = { former = "ELE 7" },
  topic = any { c.answer, "complaint" },
  elements = {
    { text = "Complaints are answered within 30 days", need = "required",
      stated_by = deadline { about = c.answer,
                             at_most = parameter "answer_days" } },
    { text = "Answers are in writing", need = "required",
      stated_by = near { c.answer, "in writing", within = 12 } },
  },
  agree = { on = "the time for an answer",
            about = deadline { about = c.answer } },
  examples = {
    met = { "The office shall answer every complaint in writing within 20 days." },
    partial = { "The office shall answer every complaint within 30 days." },
    missing = { "The bus leaves at eight." },
  },
}
