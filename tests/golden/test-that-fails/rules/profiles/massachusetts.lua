return profile {
  name = "massachusetts", title = "Massachusetts and federal", include = { "all" },
}
