return lexicon {
  answer = { "answer~", "reply~" },
  driver = { "driver" },
  monitor = { "bus monitor" },
  check = { "check~", "inspect~" },
}
