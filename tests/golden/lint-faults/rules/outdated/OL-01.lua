return outdated {
  id = "OL-01", title = "An exemption that always holds", severity = "low",
  occurs = near { "old form", "sheet" },
  exempt = any { "formerly", "old form" },
  replace_with = "the new form",
  examples = { outdated = { "Fill in the old form, a yellow sheet." } },
}
