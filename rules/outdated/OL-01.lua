-- Sections that the law of 2015 repealed or moved: notices (3001, 7012), school
-- improvement (6316), Reading First and Even Start.
local repealed_section = pattern(
    [[\b20\s+U\.?\s?S\.?\s?C\.?(?:\s*A\.?)?[\s,§]*(?:[Ss]ec(?:tion|\.)?s?\s*)?(?:3001]]
    .. [[|7012|63[678]\d)(?!\d)]])
local repealed_title = pattern
  [[\b(?:[Ss]ection|[Ss]ec\.|§)\s*3302\b|\bTitle\s+III\s+of\s+(?:the\s+)?(?:NCLB|No\s+Child)]]

return outdated {
  id = "OL-01", title = "No Child Left Behind and older federal program citations",
  severity = "medium", since = "2015-12-10",
  why = "The law of 2001 is gone: a family or a teacher who looks up the citation finds neither "
    .. "the notice they are owed nor the duty behind it.",
  authorities = { "ESEA § 1112", "ESEA § 3116" },
  occurs = any { c.nclb, c.bilingual_education_act, c.scientifically_based,
    repealed_section, repealed_title },
  -- "NCLB, as amended by ESSA" names the law in force.
  exempt = any { c.said_as_history, c.essa },
  replace_with = "ESEA as amended by the Every Student Succeeds Act (20 U.S.C. 6312(e)(3) for "
    .. "the parent notice, 6825-6826 and 6841 for Title III); \"evidence-based\"",
  action = {
    do_ = "Replace the citation with the section of ESEA now in force, and read the sentence "
      .. "again: the duty itself may have moved or changed.",
    role = "Policy owner", within = "90 days",
    evidence = "The corrected page with the date of the check",
    measure = "No citation of a repealed federal program in any policy",
  },
  wording = {
    preferred = "The district sends the notice that section 1112(e)(3) of ESEA, 20 U.S.C. "
      .. "6312(e)(3), requires within 30 days of the start of school.",
    acceptable = "Notices follow ESEA as amended by the Every Student Succeeds Act.",
    avoid = "Notices follow the No Child Left Behind Act.",
  },
  examples = {
    outdated = {
      "# Parent notices\n\nNotices go out as the No Child Left Behind Act of 2001 requires.",
      "Legal references:\n\n- 20 U.S.C. 7012\n- G.L. c. 71A",
      "Services rest on scientifically based research about second language learning.", [[
Services are paid for with a grant under the Bilingual Education Act.]], [[
Parents of students in language programs are informed as Title III of No Child Left Behind
requires.]], [[
Notices are sent within thirty days of the opening of school (Section 3302).]] },
    met = { "Parent notices follow 20 U.S.C. 6312(e)(3). The program is evidence-based." },
    near_miss = {
      "The Elementary and Secondary Education Act, which the Every Student Succeeds Act rewrote "
        .. "in place of No Child Left Behind, governs these notices.",
      "On a field trip no child is left behind: teachers count heads before the bus leaves.",
      "## History\n\nIn 2003 the committee adopted a plan under NCLB.", [[
The Bilingual Education Act was repealed in 2001; grants now come under the Every Student
Succeeds Act.]] },
  },
}
