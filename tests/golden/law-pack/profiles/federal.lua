return profile {
  name = "federal", title = "Federal", include = { "jurisdiction:federal" },
  parameters = {
    answer_days = {
      title = "days to the answer to a complaint", value = 30, unit = "days",
      source = "Bus Act", least = 1, most = 60,
    },
  },
}
