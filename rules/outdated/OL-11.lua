-- The letter of January 2015 on English learners; the many other letters are not meant.
local the_letter = near { c.dear_colleague, any { "2015", "january 7" }, within = 22 }

return outdated {
  id = "OL-11", title = "January 2015 Dear Colleague Letter cited as current authority",
  kind = "guidance", severity = "medium", since = "2025-08-01",
  why = "A duty hung on a withdrawn letter looks optional, although the statutes behind it still "
    .. "bind.",
  authorities = { "Title VI", "Dear Colleague 2015", "EL Tool Kit" },
  occurs = any { all { the_letter, any { c.english_learner, c.limited_english_parent,
      c.limited_english, "title VI", "language", "interpreter", "translat*" },
      window = "block" },
    "dear colleague letter on english learner", "dear colleague letter english learner" },
  exempt = any { "rescinded", "withdrawn", "withdrew", "historical", "history",
    "no longer in force",
    "archived", "revoked", "superseded", "formerly" },
  replace_with = "Title VI, EEOA § 1703(f), ESEA §§ 1112(e)(3) and 3121, Lau, Castañeda and "
    .. "Massachusetts law, cited directly",
  action = {
    do_ = "Cite the statute or case behind the duty; mention the letter, if at all, as withdrawn "
      .. "in August 2025.",
    role = "Policy owner with counsel", within = "90 days",
    evidence = "The corrected references", measure = "Policies that rest on withdrawn guidance",
  },
  wording = {
    preferred = "As Title VI and the Equal Educational Opportunities Act require, the district "
      .. "offers each English learner a language program.",
    acceptable = "The guidance of January 2015 was withdrawn in August 2025; the statutes are "
      .. "cited here.",
    avoid = "The 2015 Dear Colleague Letter requires the district to offer a language program.",
  },
  examples = {
    outdated = {
      "Class lists are mixed as the January 7, 2015 Dear Colleague Letter on English learners "
        .. "demands.",
      "References:\n\n- Dear Colleague Letter: English Learner Students, January 7, 2015",
      "The OCR/DOJ guidance of 2015 requires an interpreter for parents of English learners.",
    },
    met = { "Class lists are mixed as Title VI and 20 U.S.C. 1703(f) require." },
    near_miss = {
      "The Dear Colleague Letter of January 2015 on English learners was rescinded in August 2025.",
      "Dear Colleague Letter on bullying, October 2010",
      "Dear colleagues, the picnic for English learner families of 2015 graduates is on Friday.",
    },
  },
}
