return outdated {
  id = "OL-01", title = "The letter of 2015 cited as current",
  severity = "medium", since = "2025-08", authorities = { "Bus Letter" },
  occurs = "letter of 2015", exempt = "formerly",
  replace_with = "the statutes that the letter explained",
}
