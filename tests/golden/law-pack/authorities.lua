return authorities {
  ["Bus Act"] = {
    citation = "Bus Act, section 2", type = "statute", jurisdiction = "ma",
    effective = "1990-05-01", verified = "yes",
  },
  ["Bus Letter"] = {
    citation = "Letter on buses (2015)", type = "guidance",
    jurisdiction = "federal", effective = "2015-01-07", rescinded = "2025-08",
    verified = "yes",
  },
  ["Bus Rules"] = {
    citation = "Bus Rules, chapter 57", type = "regulation",
    jurisdiction = "ma", proposed = true, verified = "partly",
  },
}
