-- Points for renewing a license, in the field of language.
-- "Teachers can earn them here": what the district opens to staff counts as offered.
local function or_can(q) return any { q, all { permitted(q), no(any { "own", "elsewhere",
  "outside provider", "if" }) } } end
local points = near { c.language_points_d, c.language_field_d, within = 25 }

return criterion {
  id = "PD-02",
  title = "Support for the 15-PDP language requirement at licence renewal",
  kind = "law", jurisdiction = "ma", severity = "medium",
  standard = "management_and_operations",
  lever = "professional_development",
  scope = "somewhere",
  applies_to = { "professional_development_plan", "staffing_plan" },
  authorities = { "603 CMR 44.06" },
  ele = { former = "ELE 15" },
  why = "Every renewing teacher needs this training, and students gain only when it "
    .. "is at hand and of use.",
  topic = points,
  addressed = near { any { "PDP", "PDPs", "professional development points", "license renewal",
    "licence renewal", "recertification" },
    any { "SEI", "ESL", c.english_learner, "bilingual education", "sheltered english" },
      c.offered_points_d, within = 30 },
  elements = {
    { text = "Offers or points to 15 or more PDPs in SEI, ESL or bilingual education",
      need = "required",
      stated_by = any {
        or_can(all { points, any { number { about = c.language_points_d,
          min = parameter "development_points", within = 6 },
          "fifteen", "15" },
          c.language_field_d, c.offered_points_d, no(c.disability_matter_d), window = "block" }),
        all { number { about = c.language_points_d,
          min = parameter "development_points", within = 6 }, c.language_field_d,
          c.offered_points_d },
      } },
    { text = "Spread over five years", need = "desirable",
      stated_by = or_can(all { points, c.language_field_d, any { c.five_years_cycle,
        "license cycle", "licence cycle", "each year of the cycle", "five" },
        any { "spread", "over five", "a year", "each year", "every year", "rotate~", "cycle",
          "calendar", "across", "per year", "laid out", "annually", "in each" },
          window = "block" }) },
    { text = "Tracking", need = "desirable",
      stated_by = any {
        anyhow(near { any { "list of", "report of", "printout", "notice" }, any { "not yet",
          "still need", "still short", "not met" },
          points, within = 30 }),
        near { any { points, "language points", "certificates" }, c.tracks_points_d,
          c.language_field_d, within = 40 },
        all { points, c.language_field_d, near { c.tracks_points_d, any { "points", "PDPs", "PDP",
          "certificates", "requirement" }, within = 20 },
          window = "block" } } },
  },
  conflicts = {
    { when = anyhow(near { any { "SEI|ESL|bilingual PDPs", "PDPs in SEI|ESL|bilingual",
      "points in SEI|ESL|bilingual", "SEI|ESL points" },
        any { "are not required", "not needed", "not required" }, within = 15 }),
      unless = any { "if", "unless", "until" },
      says = "the language points are said not to be required", element = 1 },
  },
  action = {
    do_ = "Offer at least 15 points in SEI, ESL or bilingual education inside the "
      .. "district's own plan, spread over the license cycle.",
    role = "Professional development coordinator", within = "90 days",
    evidence = "The yearly offering with points by title",
    measure = "Share of educators due to renew who hold their language points a year ahead",
  },
  wording = {
    preferred = "The district offers at least 15 PDPs in SEI, ESL or bilingual education, "
      .. "at no cost, spread over the five years of the license cycle. Human Resources tracks "
      .. "the points earned by each educator.",
    acceptable = "Courses in SEI and ESL that carry 15 PDPs are listed in the professional "
      .. "development catalog each year.",
    avoid = [[Educators are reminded to look for points on their own.]],
  },
  examples = {
    met = { [[
The district offers a 15-PDP course in sheltered English immersion every winter, free of
charge.]], [[
# License renewal

Teachers who need fifteen professional development points in ESL, SEI or bilingual education are
offered a free institute in July.]], [[
Fifteen PDPs in SEI and ESL are offered by the district over the five-year cycle, three in
each year.]], [[
Teachers may earn the 15 points in ESL or sheltered English from district courses in each
year of the five-year renewal cycle.]], [[
The district offers 15 PDPs in SEI without charge. In January each principal receives a list of
teachers who have not yet earned the 15 PDPs in ESL or SEI.]] },
    partial = { [[
The professional development office tracks each teacher's PDPs in SEI and ESL.]], [[
Teachers earn 10 PDPs in the workshop on teaching ELLs that the district offers.]] },
    missing = { [[
Teachers receive a stipend for coaching.]] },
    near_miss = { [[
Educators earn 15 PDPs in the course on the new science standards.]], [[
The points in the ESL class count toward the student's grade.]] },
    conflicting = { [[
SEI PDPs are not required for specialists at the renewal of a license.]], [[
Points in ESL are not needed by teachers of music when they renew.]] },
  },
}
