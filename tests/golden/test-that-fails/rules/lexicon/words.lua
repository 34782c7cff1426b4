return lexicon {
  child = { "child|children", "sibling", "student" },
  interpreter = { "interpreter", "translator" },
  interpreting = { "interpret~", include = { "interpreter" } },
}
