-- authorities - what stands behind the criteria, and since when.
--
-- A key is the short name under which criteria cite it. Dates that nobody has
-- read in a source are left out rather than guessed; `verified = "partly"`
-- and the note say what was not seen. As of 2026-11-23.

return authorities {

  -- Federal statutes and their regulations.

  ["Title VI"] = {
    citation = "Title VI of the Civil Rights Act of 1964, 42 U.S.C. § 2000d; 34 C.F.R. Part 100",
    type = "statute", jurisdiction = "federal", effective = "1964-07-02",
    verified = "yes",
    url = "https://archive.outreach.ou.edu/educational-services/education/edutas/comp-center-landing-page/knowledgebases/english-language-learners/ell-admin-teachers/review-federal-law-and-legal-precedents/guiding-federal-laws-on-equal-educational-opportunity/",
    note = "The Justice Department removed disparate-impact text from its own rule (28 C.F.R. 42.104) on 2025-12-10. Whether 34 C.F.R. 100.3(b)(2) has changed since was not verified; do not cite an effects test without checking.",
  },
  ["EEOA"] = {
    citation = "Equal Educational Opportunities Act of 1974, 20 U.S.C. § 1703(f)",
    type = "statute", jurisdiction = "federal", effective = "1974-08-21",
    verified = "yes", url = "https://law.onecle.com/uscode/20/1703.html",
  },
  ["ESEA § 1111"] = {
    citation = "ESEA § 1111(b)(2), 20 U.S.C. § 6311(b)(2) (English proficiency test at (G); assessment in a form likely to yield valid data)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "partly", url = "https://policyrisk.com/us-code/title/20/section/6826",
    note = "§ 6311 was not opened; cited through the cross-reference in § 6826.",
  },
  ["ESEA § 1112"] = {
    citation = "ESEA § 1112(e)(3), 20 U.S.C. § 6312(e)(3) (parent notice on language instruction)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "yes", url = "https://old.govregs.com/uscode/20/6312",
    note = "Applies where Title I or Title III money supports the language program.",
  },
  ["ESEA § 1116"] = {
    citation = "ESEA § 1116, 20 U.S.C. § 6318 (parent and family engagement)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "yes",
    url = "https://checkoutapi.com/uscode/title20_chapter70_subchapterI_partA_subpart1_section6318",
  },
  ["ESEA § 3111"] = {
    citation = "ESEA §§ 3111(b)(2)(A) and 3113(b)(2), 20 U.S.C. §§ 6821(b)(2)(A), 6823(b)(2) (assessment within 30 days of enrollment)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "partly", url = "https://checkoutapi.com/uscode/20/6821",
    note = "The 30-day wording was seen in § 6821; the parallel § 6823(b)(2) was not opened.",
  },
  ["ESEA § 3115"] = {
    citation = "ESEA § 3115, 20 U.S.C. § 6825 (use of Title III funds)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "partly", url = "https://legalfix.com/uscode/text/20/6825",
    note = "Opening of the section seen; (c)(2) and (g) not read.",
  },
  ["ESEA § 3116"] = {
    citation = "ESEA § 3116, 20 U.S.C. § 6826 (local Title III plans)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "yes", url = "https://policyrisk.com/us-code/title/20/section/6826",
  },
  ["ESEA § 3121"] = {
    citation = "ESEA § 3121(a), 20 U.S.C. § 6841(a) (reporting; former English learners for four years)",
    type = "statute", jurisdiction = "federal", effective = "2015-12-10",
    verified = "partly",
    url = "https://fr.scribd.com/document/325019840/Non-Regulatory-Guidance-ELs-and-Title-III-of-the-ESEA-as-Amended-by-the-ESSA",
    note = "Section text not read; the four-year and five-year figures are well established.",
  },
  ["NCLB"] = {
    citation = "No Child Left Behind Act of 2001, Pub. L. 107-110",
    type = "statute", jurisdiction = "federal", effective = "2002-01-08",
    rescinded = "2015-12-10", superseded_by = "ESEA § 3116",
    verified = "yes",
    note = "Replaced by the Every Student Succeeds Act. Named here so that old citations can be dated.",
  },
  ["IDEA evaluation"] = {
    citation = "IDEA, 20 U.S.C. § 1412(a)(6)(B) and § 1414(b)(3)(A); 34 C.F.R. § 300.304(c)(1)",
    type = "statute", jurisdiction = "federal", effective = "2004-12-03",
    amended = "2006", verified = "yes",
    url = "http://idea.ed.gov/explore/view/p-old/,root,statute,I,B,612,a,6,.html",
  },
  ["IDEA native language"] = {
    citation = "34 C.F.R. § 300.29 (native language)",
    type = "regulation", jurisdiction = "federal", effective = "2006",
    verified = "yes", url = "https://sites.ed.gov/idea/regs/b/a/300.29",
  },
  ["IDEA eligibility"] = {
    citation = "IDEA, 20 U.S.C. § 1414(b)(5)(C); 34 C.F.R. § 300.306(b)(1)(iii) (limited English proficiency may not be the determinant factor)",
    type = "statute", jurisdiction = "federal", effective = "2004-12-03",
    verified = "partly", url = "https://sites.ed.gov/idea/regs/b/a/300.29",
    note = "The section itself was not opened; sister provisions on the same official site were.",
  },
  ["IDEA IEP"] = {
    citation = "IDEA, 20 U.S.C. § 1414(d)(3)(B)(ii); 34 C.F.R. § 300.324(a)(2)(ii) (language needs as they relate to the IEP)",
    type = "statute", jurisdiction = "federal", effective = "2004-12-03",
    verified = "yes", url = "http://www.nichcy.org/regohs/native.htm",
    note = "Read through an older federal summary of the same duty.",
  },
  ["IDEA participation"] = {
    citation = "34 C.F.R. § 300.322(e) (interpreter at IEP meeting)",
    type = "regulation", jurisdiction = "federal", effective = "2006",
    verified = "yes", url = "https://edregnc.com/regulation/1032",
  },
  ["IDEA notice"] = {
    citation = "34 C.F.R. § 300.503(c)(1) (prior written notice in the native language)",
    type = "regulation", jurisdiction = "federal", effective = "2006",
    verified = "yes",
    url = "http://framework.esc18.net/Documents/34CFR300/500/300.503(c)(1)(i)(ii).htm",
  },
  ["Section 504"] = {
    citation = "Section 504 of the Rehabilitation Act of 1973, 29 U.S.C. § 794; 34 C.F.R. § 104.35",
    type = "statute", jurisdiction = "federal", effective = "1973-09-26",
    verified = "yes",
    url = "https://archive.outreach.ou.edu/educational-services/education/edutas/comp-center-landing-page/knowledgebases/english-language-learners/ell-admin-teachers/review-federal-law-and-legal-precedents/guiding-federal-laws-on-equal-educational-opportunity/",
  },
  ["FERPA"] = {
    citation = "Family Educational Rights and Privacy Act, 20 U.S.C. § 1232g; 34 C.F.R. Part 99",
    type = "statute", jurisdiction = "federal", effective = "1974",
    verified = "partly",
    url = "https://attleboroschools.com/o/aps/page/guidance-translate",
    note = "Seen as applied in the Massachusetts Attorney General's January 2025 guidance.",
  },

  -- Federal cases.

  ["Plyler v. Doe"] = {
    citation = "Plyler v. Doe, 457 U.S. 202 (1982)",
    type = "case", jurisdiction = "federal", effective = "1982-06-15",
    verified = "yes", url = "https://www.doe.mass.edu/news/news.aspx?id=26713",
    note = "Bills in other states aimed at a test case had not displaced the ruling in any source seen (latest spring 2026).",
  },
  ["Castañeda v. Pickard"] = {
    citation = "Castañeda v. Pickard, 648 F.2d 989 (5th Cir. 1981)",
    type = "case", jurisdiction = "federal", effective = "1981",
    verified = "yes",
    url = "https://www.lexplug.com/casebrief/castaneda_v_pickard_6717d9002d29dbd29891b991",
    note = "Persuasive, not binding, in the First Circuit. Three prongs: sound theory; staff and resources to carry it out; results after a fair trial.",
  },

  -- Federal guidance and monitoring.

  ["Dear Colleague 2015"] = {
    citation = "DOJ/ED Dear Colleague Letter: English Learner Students and Limited English Proficient Parents (Jan. 7, 2015)",
    type = "guidance", jurisdiction = "federal", effective = "2015-01-07",
    rescinded = "2025-08", verified = "yes",
    url = "https://www.edweek.org/teaching-learning/trump-admin-quietly-rescinds-guidance-on-english-learners-rights/2025/08",
    note = "History only; never the sole authority for a finding. The statutes and cases it explained still stand.",
  },
  ["EL Tool Kit"] = {
    citation = "ED/OELA English Learner Tool Kit (2015; revised November 2016)",
    type = "guidance", jurisdiction = "federal", effective = "2015-09",
    amended = "2016-11", historical = true, verified = "yes",
    url = "https://ncela.ed.gov/educator-support/toolkits/english-learner-toolkit",
    note = "Built chapter by chapter on the rescinded 2015 letter; no separate withdrawal was found.",
  },
  ["OCR 1991"] = {
    citation = "OCR Policy Update on Schools' Obligations Toward National Origin Minority Students with Limited-English Proficiency (Sept. 27, 1991)",
    type = "guidance", jurisdiction = "federal", effective = "1991-09-27",
    verified = "partly",
    url = "http://www2.ed.gov/about/offices/list/ocr/docs/lau1991.html",
    note = "No withdrawal notice was found; its current standing is not confirmed.",
  },
  ["OCR PAR brochure"] = {
    citation = "OCR Region VII PAR brochure, special opportunity programs",
    type = "guidance", jurisdiction = "federal", historical = true,
    verified = "yes",
    url = "https://c3ta.org/knowledgebases/resources/ocr-par-issues-brochure-special-opportunity-programs-164.html?node=5_1_2",
  },
  ["EO 14224"] = {
    citation = "Executive Order 14224 (Mar. 1, 2025), revoking Executive Order 13166",
    type = "guidance", jurisdiction = "federal", effective = "2025-03-01",
    verified = "yes",
    url = "https://eelp.law.harvard.edu/tracker/rollback-doj-rescinded-longstanding-limited-english-proficiency-lep-guidance-following-executive-order-14224",
    note = "Directed at federal agencies. Does not lift the duties of districts under Title VI, the EEOA, the ESEA or Massachusetts law. Agency memo 2025-07-14.",
  },
  ["EO 13166"] = {
    citation = "Executive Order 13166 (Aug. 11, 2000), improving access to services for persons with limited English proficiency",
    type = "guidance", jurisdiction = "federal", effective = "2000-08-11",
    rescinded = "2025-03-01", superseded_by = "EO 14224", verified = "yes",
    url = "https://eelp.law.harvard.edu/tracker/rollback-doj-rescinded-longstanding-limited-english-proficiency-lep-guidance-following-executive-order-14224",
  },
  ["DOJ LEP guidance 2002"] = {
    citation = "Department of Justice guidance to recipients on limited English proficient persons (2002)",
    type = "guidance", jurisdiction = "federal", effective = "2002",
    rescinded = "2025-04-15", verified = "yes",
    url = "https://eelp.law.harvard.edu/tracker/rollback-doj-rescinded-longstanding-limited-english-proficiency-lep-guidance-following-executive-order-14224",
  },
  ["WIDA standard setting"] = {
    citation = "WIDA ACCESS revision and standard setting",
    type = "standard", jurisdiction = "federal", effective = "2026-07",
    verified = "partly", url = "https://wida.wisc.edu/standardsetting",
    note = "Held 27 to 31 July 2026; what followed for the Massachusetts cut scores was not verified.",
  },

  -- Massachusetts statutes.

  ["M.G.L. c. 69, § 1D"] = {
    citation = "M.G.L. c. 69, § 1D as changed by 2024 Ballot Question 2; 603 CMR 30.00 (competency determination)",
    type = "statute", jurisdiction = "ma", amended = "2025-05",
    verified = "yes",
    url = "https://doe.mass.edu/commissioner/spec-advisories/2024-1211student-cd-update.html",
    note = "Voted 2024-11-05; regulations revised in May 2025.",
  },
  ["M.G.L. c. 69, § 1I"] = {
    citation = "M.G.L. c. 69, § 1I (performance, improvement plans and annual English learner reporting)",
    type = "statute", jurisdiction = "ma", amended = "2017-11-22",
    verified = "partly",
    url = "https://print.casetext.com/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-xii-education/chapter-69-powers-and-duties-of-the-department-of-elementary-and-secondary-education/section-691i-performances-of-public-school-districts-and-individual-public-schools-evaluation-system-assessment-instruments-reports",
    note = "The English learner clauses were read only in the 2017 House bill.",
  },
  ["M.G.L. c. 69, § 1S"] = {
    citation = "M.G.L. c. 69, § 1S (Student Opportunity Act targets and three-year plan), St. 2019, c. 132",
    type = "statute", jurisdiction = "ma", effective = "2019",
    verified = "yes",
    url = "https://instalawyer.io/laws/massachusetts-general-laws/section-1s-statewide-targets",
  },
  ["M.G.L. c. 71, § 37O"] = {
    citation = "M.G.L. c. 71, § 37O (bullying prevention plan; notice in the most prevalent languages)",
    type = "statute", jurisdiction = "ma", verified = "partly",
    url = "https://instalawyer.io/laws/massachusetts-general-laws/section-37o-school-bullying",
    note = "Seen in part; the clause on languages was not on screen.",
  },
  ["M.G.L. c. 71, § 38Q"] = {
    citation = "M.G.L. c. 71, § 38Q (professional development plan)",
    type = "statute", jurisdiction = "ma", verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71/Section38Q",
  },
  ["M.G.L. c. 71, § 59C"] = {
    citation = "M.G.L. c. 71, § 59C (school councils; school improvement plan)",
    type = "statute", jurisdiction = "ma", amended = "2016",
    verified = "yes",
    url = "https://malegislature.gov/Laws/SessionLaws/Acts/2016/Chapter255",
  },
  ["M.G.L. c. 71A, § 2"] = {
    citation = "M.G.L. c. 71A, § 2 (definitions, including ESL and dual language)",
    type = "statute", jurisdiction = "ma", amended = "2017-11-22",
    verified = "yes", url = "http://ma.elaws.us/mgl/parti_titlexii_chapter71a_section2",
  },
  ["M.G.L. c. 71A, § 3"] = {
    citation = "M.G.L. c. 71A, § 3 (census)",
    type = "statute", jurisdiction = "ma", amended = "2017-11-22",
    verified = "yes",
    url = "https://print.casetext.com/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-xii-education/chapter-71a-english-language-education-in-public-schools/section-71a3-census",
  },
  ["M.G.L. c. 71A, § 4"] = {
    citation = "M.G.L. c. 71A, § 4 (program)",
    type = "statute", jurisdiction = "ma", amended = "2025-08-05",
    verified = "yes",
    url = "https://instalawyer.io/laws/massachusetts-general-laws/section-4-english-language",
    note = "Amended by the LOOK Act (2017-11-22) and again by St. 2025, c. 14; public copies may still show an older text.",
  },
  ["M.G.L. c. 71A, § 5"] = {
    citation = "M.G.L. c. 71A, § 5 (parent choice; request by parents of 20 students)",
    type = "statute", jurisdiction = "ma", amended = "2025-08-05",
    verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71A/Section5",
    note = "Amended by the LOOK Act (2017-11-22) and again by St. 2025, c. 14.",
  },
  ["M.G.L. c. 71A, § 6"] = {
    citation = "M.G.L. c. 71A, § 6 and 603 CMR 14.06 (standing; enforcement)",
    type = "statute", jurisdiction = "ma", verified = "yes",
    url = "https://print.casetext.com/regulation/code-of-massachusetts-regulations/department-603-cmr-department-of-elementary-and-secondary-education/title-603-cmr-1400-education-of-english-learners/section-1406-parental-right-of-enforcement",
    note = "§ 6(c) still carries a stale cross-reference to waivers.",
  },
  ["M.G.L. c. 71A, § 6A"] = {
    citation = "M.G.L. c. 71A, § 6A (English learner parent advisory council)",
    type = "statute", jurisdiction = "ma", effective = "2017-11-22",
    verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71A/Section6A",
  },
  ["M.G.L. c. 71A, § 7"] = {
    citation = "M.G.L. c. 71A, § 7 (testing; same standards)",
    type = "statute", jurisdiction = "ma", verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71A/Section7",
  },
  ["M.G.L. c. 71A, § 7A"] = {
    citation = "M.G.L. c. 71A, § 7A (state on-site evaluation at least every six years)",
    type = "statute", jurisdiction = "ma", verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71A/Section7A",
  },
  ["M.G.L. c. 71A, § 11"] = {
    citation = "M.G.L. c. 71A, § 11 (benchmarks; success process)",
    type = "statute", jurisdiction = "ma", effective = "2017-11-22",
    verified = "yes",
    url = "https://instalawyer.io/laws/massachusetts-general-laws/section-11-benchmarks-guidelines",
  },
  ["M.G.L. c. 71A, § 12"] = {
    citation = "M.G.L. c. 71A, § 12 (notice of rights; withdrawal)",
    type = "statute", jurisdiction = "ma", effective = "2017-11-22",
    verified = "yes",
    url = "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter71A/Section12",
  },
  ["M.G.L. c. 76, § 5"] = {
    citation = "M.G.L. c. 76, § 5 (non-discrimination in public schools)",
    type = "statute", jurisdiction = "ma", amended = "2025-08-05",
    verified = "yes",
    url = "https://www.massadvocates.org/news/protect-education-equity-bill-officially-the-law-in-massachusetts",
    note = "St. 2025, c. 14 added immigration or citizenship status and disability.",
  },
  ["LOOK Act"] = {
    citation = "Language Opportunity for Our Kids (LOOK) Act, St. 2017, c. 138",
    type = "statute", jurisdiction = "ma", effective = "2017-11-22",
    verified = "yes", url = "https://www.doe.mass.edu/ele/look-act.html",
  },
  ["St. 2002, c. 386"] = {
    citation = "St. 2002, c. 386 (2002 Ballot Question 2: one-year immersion and waivers)",
    type = "statute", jurisdiction = "ma", effective = "2002",
    rescinded = "2017-11-22", superseded_by = "LOOK Act",
    verified = "partly",
    note = "Its immersion default and waiver rules were replaced by the LOOK Act. Named here so that old citations can be dated.",
  },
  ["St. 2025, c. 14"] = {
    citation = "St. 2025, c. 14 (amending M.G.L. c. 69, § 1B; c. 71A, §§ 4-5; c. 71B, § 3; c. 76, § 5)",
    type = "statute", jurisdiction = "ma", effective = "2025-08-05",
    verified = "partly",
    url = "https://malegislature.gov/Laws/SessionLaws/Acts/2025/Chapter14",
    note = "Section wording read in House Amendment 61 to H.4150 and in summaries. Confirm the final wording before quoting.",
  },

  -- Massachusetts regulations.

  ["603 CMR 4.03"] = {
    citation = "603 CMR 4.03 (career technical admissions)",
    type = "regulation", jurisdiction = "ma", amended = "2025-05-20",
    verified = "yes",
    url = "https://www.doe.mass.edu/ccte/policies/admissions/submitted-admissions-policies.html",
    note = "Lottery from the 2025-26 cycle, for entry in fall 2026.",
  },
  ["603 CMR 7.14"] = {
    citation = "603 CMR 7.14-7.15 (SEI and bilingual education endorsements)",
    type = "regulation", jurisdiction = "ma", verified = "partly",
    url = "https://www.doe.mass.edu/news/news.aspx?id=21611",
    note = "The regulation was not opened; a Department memo of 2016-05-26 and 603 CMR 14.07 refer to it.",
  },
  ["603 CMR 14.02"] = {
    citation = "603 CMR 14.02 (identification and assessment)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes", url = "https://doe.mass.edu/lawsregs/603cmr14.html?section=02",
  },
  ["603 CMR 14.03"] = {
    citation = "603 CMR 14.03 (census)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes", url = "https://doe.mass.edu/lawsregs/603cmr14.html?section=03",
  },
  ["603 CMR 14.04"] = {
    citation = "603 CMR 14.04 (placement; new programs)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes",
    url = "http://print.casetext.com/regulation/code-of-massachusetts-regulations/department-603-cmr-department-of-elementary-and-secondary-education/title-603-cmr-1400-education-of-english-learners/section-1404-placement-of-students-in-english-learner-education-programs",
  },
  ["603 CMR 14.05"] = {
    citation = "603 CMR 14.05 (English literacy and fluency assurance)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes", url = "https://doe.mass.edu/lawsregs/603cmr14.html?section=05",
  },
  ["603 CMR 14.07"] = {
    citation = "603 CMR 14.07 and 14.08 (SEI endorsement for core academic and career technical teachers and their evaluators)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes",
    url = "https://www.doe.mass.edu/lawsregs/603cmr14.html?section=07",
  },
  ["603 CMR 14.09"] = {
    citation = "603 CMR 14.09 (English learner parent advisory council)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes", url = "https://doe.mass.edu/lawsregs/603cmr14.html?section=09",
  },
  ["603 CMR 23.10"] = {
    citation = "603 CMR 23.10 (yearly student-record information letter in the primary language)",
    type = "regulation", jurisdiction = "ma", verified = "yes",
    url = "https://casetext.com/regulation/code-of-massachusetts-regulations/department-603-cmr-department-of-elementary-and-secondary-education/title-603-cmr-2300-student-records/section-2310-notification",
    note = "Text current to 2024-12-06.",
  },
  ["603 CMR 26.07"] = {
    citation = "603 CMR 26.07 (active efforts; yearly access evaluation; staff training)",
    type = "regulation", jurisdiction = "ma", verified = "yes",
    url = "https://regulations.justia.com/states/massachusetts/603-cmr/title-603-cmr-26-00/section-26-07",
    note = "Text current to 2024-09-27.",
  },
  ["603 CMR 26.08"] = {
    citation = "603 CMR 26.08 (handbook notice; primary language on request)",
    type = "regulation", jurisdiction = "ma", amended = "2012-06-26",
    verified = "yes",
    url = "http://www.doe.mass.edu/lawsregs/603cmr26.html?section=08",
  },
  ["603 CMR 28.00"] = {
    citation = "603 CMR 28.00 (special education; communications in the primary language of the home)",
    type = "regulation", jurisdiction = "ma", verified = "partly",
    url = "http://ininet.org/coordinated-program-review-report-of-findings/ininet.org/coordinated-program-review-report-of-findings.html?page=16",
    note = "Read through the monitoring text of SE 29.",
  },
  ["603 CMR 28.11"] = {
    citation = "603 CMR 28.11 (special education and discipline, new section)",
    type = "regulation", jurisdiction = "ma", proposed = true,
    verified = "partly",
    url = "https://who-cester.blogspot.com/2026/02/board-of-ed-for-february-regulation.html",
    note = "Proposed 2026-02-24 together with 603 CMR 57.00; adoption not verified.",
  },
  ["603 CMR 31.04"] = {
    citation = "603 CMR 31.04 (State Seal of Biliteracy)",
    type = "regulation", jurisdiction = "ma", amended = "2026-01-27",
    verified = "yes",
    url = "https://www.doe.mass.edu/lawsregs/603cmr31.html?section=04",
    note = "Formerly cited as 603 CMR 31.07.",
  },
  ["603 CMR 35.04"] = {
    citation = "603 CMR 35.04 (administrator evaluation standards)",
    type = "regulation", jurisdiction = "ma", amended = "2017-02-28",
    verified = "yes",
    url = "https://www.doe.mass.edu/lawsregs/603cmr35.html?section=04",
  },
  ["603 CMR 44.06"] = {
    citation = "603 CMR 44.06(1)(a) (15 professional development points in SEI, ESL or bilingual education)",
    type = "regulation", jurisdiction = "ma", amended = "2018-06-26",
    verified = "yes",
    url = "https://www.doe.mass.edu/lawsregs/603cmr44.html?section=06",
  },
  ["603 CMR 53.06"] = {
    citation = "603 CMR 53.06(2) (suspension notice)",
    type = "regulation", jurisdiction = "ma", amended = "2023-09-19",
    verified = "yes",
    url = "https://doe.mass.edu/lawsregs/603cmr53.html?section=53.06",
  },
  ["603 CMR 57.00"] = {
    citation = "603 CMR 57.00 (interpretation and translation services, new chapter)",
    type = "regulation", jurisdiction = "ma", proposed = true,
    verified = "partly",
    url = "https://who-cester.blogspot.com/2026/02/board-of-ed-for-february-regulation.html",
    note = "Proposed 2026-02-24; a vote was expected in June 2026; adoption not verified.",
  },

  -- Massachusetts guidance, monitoring and standards.

  ["AG guidance 2025"] = {
    citation = "Massachusetts Attorney General, Guidance regarding K-12 schools' obligations to protect students and their information (January 2025)",
    type = "guidance", jurisdiction = "ma", effective = "2025-01",
    verified = "yes",
    url = "https://attleboroschools.com/o/aps/page/guidance-translate",
  },
  ["DESE EL guidance 2024"] = {
    citation = "DESE, 2024 Guidance on English Learner Education Services and Programming",
    type = "guidance", jurisdiction = "ma", effective = "2024",
    verified = "partly", url = "https://doe.mass.edu/ele/guidance/default.html",
    note = "Index seen (updated 2025-03-25); the document was not read through. No successor found.",
  },
  ["DESE identification guidance"] = {
    citation = "DESE/WIDA Massachusetts guidance on EL identification and placement (2019-20)",
    type = "guidance", jurisdiction = "ma", effective = "2020-03-10",
    historical = true, verified = "partly",
    url = "https://dokumen.tips/documents/english-language-learner-identification-and-massachusetts-english-language-learner.html",
    note = "Superseded in part; the current rules sit in the 2024 guidance.",
  },
  ["DESE SLIFE guidance"] = {
    citation = "DESE, definition and guidance on students with limited or interrupted formal education (2024)",
    type = "guidance", jurisdiction = "ma", effective = "2024",
    verified = "yes", url = "https://www.doe.mass.edu/ele/slife/default.html",
  },
  ["DESE benchmarks"] = {
    citation = "DESE benchmarks guidance and English Learning Success Template",
    type = "guidance", jurisdiction = "ma", amended = "2024-06-10",
    verified = "yes",
    url = "https://doe.mass.edu/ele/resources/benchmarks/default.html",
  },
  ["DESE ESL toolkit"] = {
    citation = "DESE Next Generation ESL Toolkit, delivery approaches (co-teaching, push-in, pull-out)",
    type = "guidance", jurisdiction = "ma", verified = "yes",
    url = "https://www.doe.mass.edu/ele/esl-toolkit/fundamentals/delivery-approach/co-teaching.html",
  },
  ["DESE SEI notice 2016"] = {
    citation = "DESE notice on SEI endorsement requirements from July 1, 2016",
    type = "guidance", jurisdiction = "ma", effective = "2016-05-26",
    verified = "yes", url = "https://www.doe.mass.edu/news/news.aspx?id=21611",
  },
  ["DESE ELs with disabilities"] = {
    citation = "DESE guidance for supporting English learners with disabilities",
    type = "guidance", jurisdiction = "ma", verified = "yes",
    url = "https://www.doe.mass.edu/ele/disability.html",
  },
  ["DESE newcomer memo"] = {
    citation = "DESE memo, Welcoming Newcomer and Refugee Students and Families",
    type = "guidance", jurisdiction = "ma", effective = "2022-03-08",
    verified = "yes", url = "https://www.doe.mass.edu/news/news.aspx?id=26713",
  },
  ["DESE MCAS participation"] = {
    citation = "DESE MCAS participation requirements for English learners",
    type = "guidance", jurisdiction = "ma", verified = "yes",
    url = "https://www.doe.mass.edu/mcas/participation.html",
  },
  ["DESE ACCESS reporting"] = {
    citation = "DESE ACCESS reporting element definitions (4.2 overall and 3.9 literacy)",
    type = "guidance", jurisdiction = "ma", verified = "partly",
    url = "https://profiles.doe.mass.edu/mcas/accessreportingelements.aspx?orgcode=00350000&orgtypecode=5",
    note = "In force when seen; the scores may change after the 2026 standard setting.",
  },
  ["DESE ACCESS transition"] = {
    citation = "DESE notice on the WIDA ACCESS transition",
    type = "guidance", jurisdiction = "ma", effective = "2025",
    verified = "yes", url = "https://www.doe.mass.edu/mcas/access/transition.html",
  },
  ["DESE SOA plans"] = {
    citation = "DESE Student Opportunity Act plan resources",
    type = "guidance", jurisdiction = "ma", verified = "yes",
    url = "http://doe.mass.edu/soa/resources.html",
    note = "The last full three-year plans were due 2024-04-01.",
  },
  ["DESE charter checklist"] = {
    citation = "DESE charter Opening Procedures Handbook: required ELE policy elements (April 2017)",
    type = "guidance", jurisdiction = "ma", effective = "2017-04",
    historical = true, verified = "yes",
    url = "https://docsbay.net/required-elements-of-english-language-education-policies-and-procedures",
  },
  ["ELE monitoring"] = {
    citation = "DESE ELE Targeted and Focused Monitoring (12 criteria, renumbered from school year 2025-26)",
    type = "monitoring", jurisdiction = "ma", effective = "2025",
    verified = "partly", url = "https://www.doe.mass.edu/ele/cpr/default.html",
    note = "Only the first of the twelve new criteria was seen.",
  },
  ["ELE criteria, former"] = {
    citation = "DESE ELE Program Compliance Criteria (document with the former numbers)",
    type = "monitoring", jurisdiction = "ma", historical = true,
    verified = "partly",
    url = "https://info.5y1.org/second-language-acquisition-theory-pdf_1_07f319.html",
    note = "Superseded in its numbering; its content underlies the 2025-26 tool.",
  },
  ["CR 7"] = {
    citation = "DESE civil rights monitoring criterion CR 7 (information translated into languages other than English)",
    type = "monitoring", jurisdiction = "ma", verified = "partly",
    url = "https://studylib.net/doc/6760473/civil-rights-and-other-general-education-requirements",
    note = "Title seen in Department reports; the wording was not opened.",
  },
  ["WIDA Massachusetts"] = {
    citation = "WIDA Massachusetts member page (screeners and annual window)",
    type = "standard", jurisdiction = "ma", verified = "yes",
    url = "https://wida.wisc.edu/about/consortium/ma",
  },
  ["Blueprint, planning"] = {
    citation = "DESE Blueprint for English Learner Success, planning guidance",
    type = "guidance", jurisdiction = "ma", verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/plan/default.html",
  },
  ["Blueprint 1.1, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 1 Block 1 (shared responsibility, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar1/p1b1-district.html",
  },
  ["Blueprint 1.1, school"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 1 Block 1 (shared responsibility, school)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar1/p1b1-school.html",
  },
  ["Blueprint 1.2, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 1 Block 2 (family engagement, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar1/p1b2-district.html",
  },
  ["Blueprint 1.2, school"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 1 Block 2 (family engagement, school)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar1/p1b2-school.html",
  },
  ["Blueprint 1.3, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 1 Block 3 (asset-based teaching, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar1/p1b3-district.html",
  },
  ["Blueprint 2.3, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 2 Block 3 (educators with resources, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar2/p2b3-district.html",
  },
  ["Blueprint 3.1, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 3 Block 1 (rigorous opportunities, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar3/p3b1-district.html",
  },
  ["Blueprint 3.2, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 3 Block 2 (supports, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar3/p3b2-district.html",
  },
  ["Blueprint 3.2, school"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 3 Block 2 (supports, school)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar3/p3b2-school.html",
  },
  ["Blueprint 4.2, district"] = {
    citation = "DESE Blueprint for English Learner Success, Pillar 4 Block 2 (postsecondary readiness, district)",
    type = "guidance", jurisdiction = "ma", amended = "2020-06-02",
    verified = "yes",
    url = "https://doe.mass.edu/ele/blueprint/pillar4/p4b2-district.html",
  },
  ["EL leadership standards"] = {
    citation = "Course outline, Leading for English Learner Equity and Achievement (four administrator standards, four levers)",
    type = "standard", jurisdiction = "ma", verified = "yes",
    note = "A source of practice, not of duties.",
  },
}
