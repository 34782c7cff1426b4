return criterion {
  id = "ID-01", title = "Every child may enroll without delay",
  kind = "law", severity = "high", jurisdiction = "federal",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere", applies_to = { "enrollment_policy" },
  authorities = { "Act 9", "Letter 7" },
  why = "A child who waits for papers loses weeks of school.",
  topic = any { "enroll~", "enrollment" },
  elements = {
    { text = "All children may enroll", need = "required",
      stated_by = near { any { "all|every|any" }, "enroll~", within = 8 } },
    { text = "Enrollment takes no more than five days", need = "required",
      stated_by = deadline { about = any { "enroll~", "enrollment" },
                             at_most = "5 days" } },
  },
  action = {
    do_ = "Open enrollment to every child and set a time limit",
    role = "school_committee", within = "30 days",
    evidence = "the adopted text", measure = "days from first contact to class",
  },
  wording = {
    preferred = "Every child shall be enrolled within five days.",
    avoid = "Enrollment may take place when space permits.",
  },
  examples = {
    met = { "Every child shall be enrolled within three days." },
    partial = { "Every child shall be enrolled." },
    missing = { "Lunch is served at noon." },
  },
}
