return profile {
  name = "massachusetts", title = "State and federal", include = { "all" },
  like = "federal",
}
