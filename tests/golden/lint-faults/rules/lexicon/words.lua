return lexicon {
  meeting = {
    "meeting", "conference", "meeting room", "conference", "conferences",
    "(evening) gathering", "evening gathering", "family|parent night",
    "parent night", "open hous*", "open house",
    include = { "talk" },
  },
  talk = { "talk~", "meeting" },
  nobody_asks = { "abacus" },
  nothing = {},
  -- In a seq the longer hit matters, so these are two terms.
  ordered = { "notice", "notice board" },
}
