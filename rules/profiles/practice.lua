-- Promising practice only; nothing in it is ever called non-compliance.
return profile {
  name = "practice",
  title = "Promising practice beyond the law",
  include = { "kind:practice" },
  exclude = {},
  like = "massachusetts",
}
