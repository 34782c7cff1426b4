return outdated {
  id = "OL-09", title = "\"Highly qualified\" teachers and RETELL category training",
  severity = "medium", since = "2015-12-10",
  standard = "management_and_operations", lever = "professional_development",
  why = "A teacher with training under the old scheme may lack the endorsement that English "
    .. "learners are now entitled to.",
  authorities = { "603 CMR 14.07", "DESE SEI notice 2016" },
  occurs = any { c.highly_qualified, c.category_training,
    pattern [[\b20\s+U\.?\s?S\.?\s?C\.?[\s,§]*6319(?!\d)]] },
  exempt = any { c.said_as_history, "PDP", "professional development points", "record of training",
    "credited toward" },
  replace_with = "state licence, SEI endorsement (held or being earned), ESL licence, bilingual "
    .. "education endorsement",
  action = {
    do_ = "Name the licence and the endorsement each assignment needs, and check the staff list "
      .. "against them.",
    role = "Director of human resources", within = "90 days",
    evidence = "The corrected text and the staff list with endorsements",
    measure = "Core teachers of English learners without the SEI endorsement",
  },
  wording = {
    preferred = "Core academic teachers of English learners hold the SEI endorsement or earn it "
      .. "within one year of the assignment.",
    acceptable = "Teachers hold the licence and the endorsement that the assignment requires.",
    avoid = "Teachers of ELLs are highly qualified and have finished the four categories.",
  },
  examples = {
    outdated = {
      "Every ESL class is taught by a highly qualified teacher.",
      "By June all staff complete Category 2 training in sheltering content.",
      "The RETELL cohort meets on Tuesdays.", [[
Parents may ask about the training of teachers and aides (20 U.S.C. 6319).]] },
    met = { "Core teachers of English learners hold the SEI endorsement; ESL teachers hold the "
      .. "ESL licence." },
    near_miss = {
      "The \"highly qualified\" rule was repealed in 2015.",
      "The training catalogue is sorted by category and by month.",
      "A qualified substitute is called when the teacher is absent.",
    },
  },
}
