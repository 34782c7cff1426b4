local learners = any { c.english_learner, "multilingual families", "multilingual", "immigrant",
  "our families", "linguistic diversity" }
-- An asset by name, and what is the asset.
local strength = any { "asset", "assets", "strength", "strengths", "strengthen~ our|the|this",
  "wealth", "gift", "treasure", "treasures", "riches", "rich in", "is rich", "a resource",
  "are resources", "as resources", "linguistic|cultural|language resources", "bring~ rich",
  "something to build on", "enrich~ our|the|us", "pride", "cultural capital", "advantage to",
    "bring to us|school|our" }
local brought = any { "languages", "home language", "linguistic", "bilingualism", "multilingualism",
  "multilingual", "bilingual", "biliteracy", "cultures", "cultural", "heritage",
  "several languages" }
local not_named = any { "do not", "don't", "avoid", "instead of", "rather than", "never",
  "no longer", "retire", "formerly", "replace", "replaces",
  "not say|write|use|call|print|describe" }

return criterion {
  id = "AS-01",
  title = "Asset-based wording and current terms",
  kind = "practice", jurisdiction = "ma", severity = "medium",
  standard = "professional_culture",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "any", "el_policy", "school_improvement_plan", "district_improvement_plan" },
  authorities = { "Blueprint 1.3, district", "Blueprint 1.2, school", "M.G.L. c. 71A, § 2" },
  why = "A student described by what is missing is seldom asked what is there.",
  topic = any { c.asset_language, c.bilingualism },
  addressed = any {
    near { any { "asset", "assets", "strength", "strengths", "funds of knowledge", "asset based",
      "strengths based" }, learners, within = 20 },
    -- The culture or language of these students is to be valued, in whatever words.
    about(learners, near { c.access_valued, c.access_brought, within = 12 }),
  },
  elements = {
    { text = "Languages, cultures and knowledge named as strengths", need = "required",
      stated_by = any {
        near { strength, brought, within = 16 },
        about(learners, all { brought, any { strength, "gifts", "skill at", "know how", "enrich*",
          "value~ the|their|our", "honor~ the|their", "celebrate~ the|their", "build~ on",
          "builds outward" },
          any { "language", "languages", "bilingual*", "multilingual*", "linguistic" } }),
        "funds of knowledge",
        about(learners, near { any { "knowledge", "experiences", "backgrounds", "histories",
          "skills" }, any { "assets", "strengths", "asset", "strength", "gifts", "gift" },
          within = 14 }),
        -- Home language or culture as what teaching builds on, or what one is proud of.
        about(learners, near { any { "build~ on|upon", "built on|upon", "proud", "pride",
          "capitaliz*", "draw~ on|upon", "celebrat*", "affirm*", "leverag*" },
          c.access_brought, within = 10 }),
      } },
    { text = "Current, person-respecting terms (multilingual learner, English learner)",
      need = "required",
      stated_by = anyhow(any {
        -- A rule about terms: what to say and, often, what not to say.
        all { near { any { "multilingual learner|learners|student|students",
          "english learner|learners", "emergent bilingual|bilinguals" },
            any { "say", "call~", "refer~ to", "referred to", "use the|these", "we use", "uses the",
              "used in", "the term", "the terms", "terms", "replace~", "instead of", "in place of",
              "rather than", "respectful", "person first", "write", "a term", "known as",
              "preferred", "in preference", "use",
              "described as", "speak of" }, within = 14 },
          any { c.old_terms, "respectful", "respects", "person first", "first terms", "wording",
            "language guide", "style guide", "terms", "the term", "label", "how we talk",
            "asset based" },
          no(any { "long term", "for purposes of", "for the purposes of", "means", "defined",
            "definition", "meaning" }), window = "block" },
        -- The term in use for a group that the text speaks for.
        near { any { "multilingual learner|learners", "emergent bilingual|bilinguals" }, any {
          "our", "unique strengths", "inclusive", "success of", "strives" }, within = 3 },
        near { "multilingual learners", any { "inclusive", "supportive", "strengths and gifts",
          "belong", "vision" }, within = 25 },
        -- A text about these students that calls them so.
        under(c.access_title_el, all { c.access_current_term, any { "shall", "must", "will", "is",
          "are", "be", "has", "have", "provide~", "receive~", "may", "should", "who", "can" } }),
        near { any { "multilingual learner|learners", seq { c.access_current_term,
          any { "EL", "MLL", "ML", "EB" } } }, any { "programming", "program", "instruction",
            "instructional", "services" }, within = 14 },
      }) },
    { text = "What students can do, using Can Do descriptors", need = "desirable",
      -- "Can" in the name is no permission.
      stated_by = anyhow(any {
        all {
          "can do descriptor|descriptors|statement|statements|philosophy|chart|charts|guide|name|names|list|key", no(any { "see the", "appendix" }) },
        near { c.can_do_words, any { "level", "levels", "descriptor", "descriptors", "describe~",
          "report~", "lists", "profile", "profiles" }, within = 20 },
      }) },
  },
  conflicts = {
    { when = anyhow(c.deficit_name), unless = any { not_named, "law", "statute", "means" },
      says = "students are named by what they lack" },
  },
  action = {
    do_ = "Open the document with the strengths of multilingual learners and replace retired terms.",
    role = "Author of the document with the EL coordinator", within = "90 days",
    evidence = "The revised text",
      measure = "Retired terms found at the yearly reading of policies",
  },
  wording = {
    preferred = [[Our multilingual learners bring languages, cultures and knowledge that are
strengths of this
district. We say "multilingual learner" or "English learner" and describe, with the Can Do
descriptors, what
each student can do.]],
    acceptable = [[The district values the languages of its multilingual learners as assets.]],
    avoid = [[Diverse students face unique challenges.]],
  },
  examples = {
    met = { [[
Our multilingual learners bring languages and cultures that are assets to every classroom. The
district uses
the term multilingual learner in place of LEP in all documents.]], [[
The school treats the linguistic and cultural backgrounds of students as strengths. English
learners shall be
described by the district with respectful terms and not with labels.]] },
    partial = { [[
# Language program

The program builds on the culture and home language of ELL students.]], [[
# Bilingual program

Emergent bilinguals shall receive services from an endorsed teacher.]], [[
The languages our students speak are a resource for the whole town.]], [[
The Board shall call these students English learners; the term limited English proficient is
retired.]], [[
English learners come to us from thirty countries. Their prior schooling and the life
experiences
of their families are treated as assets in every lesson.]], [[
Multilingual learners belong in every classroom, on every team and in every club of our
schools.]], [[
# English Learner Education

English learners receive two periods of English language development each day.]], [[
Programming for multilingual learners is described in Section 4 of this handbook.]], [[
Teachers of English learners write report card comments with the Can Do Descriptors, so that
families read what their child can do at the present level.]], [[
Each ELL profile lists, for the four domains, what students can do at their current level.]], [[
Teachers visit homes in the fall and build lessons on the funds of knowledge of each family.]], [[
The knowledge and skills that English learners have built in other countries are strengths on
which our teachers draw.]] },
    missing = { [[
Strength training is offered after school.]] },
    near_miss = { [[
# Language Assistance

Students of limited English proficiency are tested each spring.]], [[
Every pupil hears each morning that with a can-do spirit anything is possible.]], [[
The district has a diverse student body with unique challenges.]], [[
The fixed assets of the district include a language laboratory and two vans.]] },
    conflicting = { [[
LEP students lack the language skills to take chemistry.]], [[
Non-English speakers are seated in the back of the room with an aide.]] },
  },
}
