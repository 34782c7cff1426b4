return authorities {
  ["Guide 1"] = { citation = "Guide 1", type = "guidance", jurisdiction = "ma", verified = "yes" },
  ["Guide 2"] = { citation = "Guide 2", type = "guidance", jurisdiction = "ma", verified = "yes" },
  ["Guide 0"] = {
    citation = "Guide 0", type = "guidance", jurisdiction = "ma",
    rescinded = "2020", superseded_by = "Guide 9", verified = "yes",
  },
}
