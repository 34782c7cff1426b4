return authorities {
  ["12 ABC 3.00"] = {
    citation = "12 ABC 3.00, interpreters", type = "regulation",
    jurisdiction = "ma", effective = "2020-01-01", verified = "yes",
  },
  ["Act 9"] = {
    citation = "Act 9 on schools, section 4", type = "statute",
    jurisdiction = "federal", effective = "1990", verified = "yes",
  },
  ["Letter 7"] = {
    citation = "Letter 7 to school leaders", type = "guidance",
    jurisdiction = "federal", effective = "2010", rescinded = "2025-08-20",
    verified = "yes",
  },
}
