-- Students whose parents said no: named so, or in a text about declining services.
local out = any { c.el_opt_out_d, about(any { c.english_learner, c.esl, c.el_program,
  c.access_test }, c.opted_out_d) }
-- "Students whose parents have denied the program", in any verb.
local said_no = any {
  seq { any { "whose", "if", "when", "where", "even if", "though" }, c.parent, c.fam_denies,
    c.fam_denied_thing, gap = 4 },
  seq { any { "despite", "after", "following", "regardless of" }, any { c.parent, "refusal" },
    c.fam_denies, gap = 4 },
  seq { c.parent, any { "denial", "refusal", "denials", "refusals" }, gap = 1 },
  seq { any { "denial", "refusal", "waiver", "declination", "declining", "refusing" },
    c.fam_denied_thing, gap = 3 },
  any { "waived|waiver|denied|denial|refusal student|students|pupils|EL|ELL|ELs|ELLs" } }

-- Said of such students: in the block, or under a heading or title that names them.
local function said(q) return any { about(c.el_opt_out_d, q), all { out, q, window = "block" } } end

-- A test that is left to the family is no continued test.
local optional_test = any { "may take", "if they wish", "may choose", "optional", "if the parent",
  "out of the annual|ACCESS|test|testing",
  "opt out of ACCESS|testing" }

return criterion {
  id = "OO-02",
  title = "Students who opt out stay ELs: test, monitor, support, exit",
  kind = "law", jurisdiction = "federal", severity = "critical",
  standard = "instructional_leadership",
  lever = "data_analysis_meetings",
  scope = "somewhere",
  applies_to = { "el_policy", "el_program_handbook" },
  authorities = { "EEOA", "Title VI", "M.G.L. c. 71A, § 7", "ELE criteria, former" },
  ele = { former = "ELE 8" },
  why = "A signature on a refusal does not teach a child English; the school still "
    .. "has to see that the child learns.",
  topic = c.opted_out_student,
  addressed = any {
    near { c.opted_out_student, any { "remain", "remains", "keep~", "continue~", "still",
      "monitor~", "support~", "retain~" }, within = 20 },
    near { out, any { "remain", "remains", "keep~", "still" }, any { "EL|ELL|ML|MLL|LEP status",
      "english learner", "classified", "entitled to support" }, within = 25 },
    -- "Denied" and "declined" are no negations of the duty: hence anyhow.
    anyhow(about(c.el_setting, all { near { said_no, c.fam_goes_on, within = 24 },
      no(any { "no further", "no longer", "not required", "need not", "exempt*", "excused" }) })),
  },
  elements = {
    { text = "Annual English test continues", need = "required",
      stated_by = any {
        all { near { out, any { c.access_test, c.proficiency_test, "yearly english test",
          "annual test", "english test", "annual assessment", "annual english" },
          any { "continue~", "still", "every", "each", "annual*", "yearly", "take~", "remain",
            "sit~", "tested", "assess~", "participate~", "must", "shall", "required" },
            within = 35 }, no(optional_test) },
        anyhow(near { out, any { "not excuse", "not exempt", "not relieve", "not release",
          "not end", "not change", "no exemption", "not free", "not affect" },
          any { c.access_test, c.proficiency_test, "annual test", "yearly test",
            "test of english" }, within = 35 }),
        said(all { near { c.access_test, any { "every", "each", "annual*", "yearly", "continue~",
          "still", "sits for", "takes", "take" },
          within = 20 }, no(optional_test) }),
        said(all { near { any { c.proficiency_test, "annual test", "english test",
          "state test of english" },
          any { "every", "each", "annual*", "yearly", "continue~", "still", "sits for", "takes",
            "take" }, within = 20 }, no(optional_test) }),
      } },
    { text = "Progress in English and content monitored on a set schedule", need = "required",
      stated_by = any {
        all { out, near { any { c.monitor_verb, "examine~", "review~", "look~ at", "looked at",
          "check~", "progress", "grades" }, c.set_schedule_d, within = 30 },
          any { "english", "language", "academic", "content", "grades", "subject", "achievement",
            "progress" } },
        all { out, any { c.monitor_verb, "examine~", "review~", "looked at", "look at", "check~" },
          c.set_schedule_d,
          any { "academic", "content", "grades", "subject", "achievement", "math" },
            any { "english", "language" }, window = "block" },
        -- To monitor them at all is the heart of the duty.
        anyhow(about(c.el_setting, all { near { any { "monitor~", "monitoring" }, said_no,
          within = 14 }, no(any { "not monitor*", "no longer", "may", "optional", "exempt*" }) })),
        said(all { any { c.monitor_verb, "examine~", "review~", "looked at", "check~" },
          c.set_schedule_d,
          any { "english", "language", "academic", "content", "grades", "subject",
            "achievement" } }),
      } },
    { text = "Access to the curriculum supported in the classroom by endorsed teachers",
      need = "required",
      stated_by = said(all { any { c.sei_endorsement, c.qualified, "licensed", "certified",
        "trained in sheltered", "sheltered" },
        any { c.teacher, "classroom" }, any { c.scaffold, c.classroom_support, "support~",
          "sheltered", "supports", "adapt~", "understood", "help" }, window = "block" }) },
    { text = "Parents told when the student struggles and offered services again",
      need = "required",
      stated_by = any {
        said(all { c.falls_behind_d, any { c.notify_verb, c.parent_talk_d, "phones home" },
          c.offer_again_d,
          any { c.parent, "home" }, window = "block" }),
      } },
    { text = "Monitoring forms kept", need = "desirable",
      stated_by = any {
        said(near { any { c.monitoring_form, "monitoring form", "monitoring sheet",
          "monitoring record", "review sheet", "progress form", "monitoring" },
          any { c.keep_on_file, "kept", "folder", "filed", "file", "on file", "retain~",
            "stored" }, within = 25 }),
        all { any { "refusal", "refusals", "refused", "declined", "opt out", "opt outs", "waived" },
          near { any { "progress", "monitoring", "review" }, any { "form", "sheet", "report",
            "record" }, any { "kept", "keep~", "file", "filed", "folder" }, within = 16 },
          window = "block" },
        near { "opt out monitoring form", any { "kept", "file", "filed", "folder" }, within = 30 },
      } },
  },
  conflicts = {
    { when = anyhow(near { any { c.opted_out_student, out }, any { "no longer ELs",
      "no longer ELLs", "no longer english learners", "no longer an english learner",
      "no longer an EL|ELL",
        "no longer considered english", "coded as non EL", "treated as general education",
          "no further obligation", "no further responsibility", "removed from EL|ELL status",
          "lose their EL|ELL status", "lose~ EL|ELL status" }, within = 20 }),
      unless = any { "not treated", "not coded", "not lose", "not removed", "not mean", "until",
        "reclassif*", "exit~", "never" },
      says = "students who opt out are held to be English learners no more", element = 2 },
    { when = anyhow(near { c.opted_out_student, any { "do not take ACCESS", "does not take ACCESS",
      "not take the ACCESS", "not take the english", "are not tested", "not be tested",
      "not required to take ACCESS" }, within = 15 }),
      says = "students who opt out are not tested", element = 1 },
    { when = anyhow(near { c.opted_out_student, any { "exempt from ACCESS",
      "exempt from the english|annual", "excused from ACCESS|the" }, within = 15 }),
      unless = any { "not exempt", "not excused", "never", "no student", "not be excused",
        "not be exempt" },
      says = "students who opt out are excused from the test", element = 1 },
    { when = near { out, any { "same way as a native speaker", "any teacher who has room",
      "general education students", "no further obligation" }, within = 40 },
      unless = any { "not", "support", "supports" },
      says = "students who opt out get no support", element = 3 },
  },
  action = {
    do_ = "State that students whose parents decline keep English learner status, take the "
      .. "yearly test, are reviewed on set dates, are taught by endorsed teachers, and that "
      .. "services are offered again.",
    role = "English learner director", within = "30 days",
    evidence = "The adopted procedure and completed monitoring forms",
    measure = "Share of students who opted out with a test score and two reviews this year",
  },
  wording = {
    preferred = "A student whose parent has declined English learner services remains an "
      .. "English learner. The student takes ACCESS every year. Progress in English and in "
      .. "academic subjects is reviewed in January and June, and the monitoring forms are kept "
      .. "in the student's folder. SEI-endorsed teachers support access to the curriculum in "
      .. "the classroom. When the student falls behind, the school tells the parents and "
      .. "offers the services again.",
    acceptable = "Opt-out students take the annual English test, are monitored each "
      .. "quarter in English and content, and are supported in class by endorsed teachers; "
      .. "when they struggle, parents are informed and services are offered again.",
    avoid = [[Teachers keep an informal eye on students who opted out.]],
  },
  examples = {
    met = { [[
# When a parent declines ESL

A student whose parent has declined ESL takes ACCESS every winter. The ESL teacher reviews the
student's English and grades each quarter. SEI-endorsed teachers support the student in the
classroom. When the student falls behind, the school calls the parent and offers ESL services
again.]], [[
# Opt-out students

- Opt-out ELLs continue to take the annual English proficiency test.
- Their progress in English and academic subjects is monitored twice a year.
- Opt-out students are placed with licensed, endorsed teachers who scaffold lessons.
- If opt-out students struggle, parents are notified and offered the services again.]] },
    partial = { [[
# Bilingual program

The district monitors the progress of students whose parents have denied the program.]],
      [[
Students whose parents refused the bilingual program remain classified as limited English
proficient.]], [[
The progress of opt-out EL students in English and in content is reviewed every semester.]], [[
A parent's refusal of ESL services does not exempt the student from the yearly ACCESS test.]], [[
## Opt-out ELs

The ESL teacher reviews grades each quarter. The monitoring form is signed by the teacher and
is kept in the cumulative folder.]], [[
Where a family has refused services, the teacher writes down each quarter how the ELL is
doing. The progress report is filed in the student's folder.]], [[
Each ELL whose parents declined ESL is monitored in November, February and May. An opt-out
monitoring form is completed by the classroom teachers and filed with the student's record.]] },
    missing = { [[
Students who are absent make up their work.]] },
    near_miss = { [[
# English learners

If parents refuse services, the letter is filed.]],
      [[
Students who opt out of the survey go to the library.]], [[
Parents may decline ESL by letter to the principal.]] },
    conflicting = { [[
Students who opt out are treated as general education students.]], [[
Opt-out students are no longer ELs.]], [[
Students whose parents have declined ESL are not tested in January and remain in the regular
classroom with a substitute.]], [[
Students whose parents refused services are exempt from ACCESS.]] },
  },
}
