-- Enough grammar for the cases here.
return lexicon {
  ["marker.obligation"] = { "shall", "must", "will" },
  ["marker.permission"] = { "may", "can" },
  ["marker.recommendation"] = { "should" },
  ["marker.fact"] = { "is", "are", "provides" },
  ["marker.negator"] = { "not", "no", "never" },
  ["marker.hedge"] = { "when feasible" },
  ["marker.conditional"] = { "if", "when", "unless" },
  ["marker.rights_holder"] = { "parent" },
  ["marker.deadline_cue"] = { "within", "no later than" },
}
