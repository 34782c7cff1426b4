return kinds {
  language_plan = {
    codes = { "KBBA" }, titles = { "language plan" },
    contents = { "interpreter" }, content_needed = 9,
  },
  enrollment_policy = {
    codes = { "JF" }, titles = { "enrollment" },
    contents = { "enrollment" }, content_needed = 9,
  },
}
