/* sample_result - a result made by hand, for the tests of reports. */
#ifndef TESTS_UNIT_SAMPLE_RESULT_H
#define TESTS_UNIT_SAMPLE_RESULT_H

#include "audit/result.h"

#define SAMPLE_SHA256                                                      \
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

static const char *const sample_heading[] = { "Families", "Interpreters",
                                              NULL };
static const char *const sample_no_names[] = { NULL };
static const char *const sample_concepts[] = { "translation", "checked_by",
                                               NULL };
static const char *const sample_keys[] = { "12 ABC 3.00", "St. 2030, c. 1",
                                           NULL };

static const struct authority sample_authorities[] = {
    { .key = "12 ABC 3.00", .citation = "12 ABC 3.00", .type = "regulation",
      .jurisdiction = "ma", .effective = "2020-01-01", .verified = "yes" },
    { .key = "St. 2030, c. 1", .citation = "Statutes of 2030, chapter 1",
      .type = "statute", .jurisdiction = "ma", .effective = "2030-01-01",
      .verified = "partly" },
};

static const struct element sample_elements[] = {
    { .text = "Interpreters are trained", .required = true },
    { .text = "Children do not interpret", .required = true },
    { .text = "Translations are checked", .required = true },
    { .text = "A list of interpreters is kept", .required = false },
};

static const struct criterion sample_criteria[] = {
    { .id = "FC-01", .title = "Interpreters are qualified",
      .kind = CRITERION_LAW, .severity = SEVERITY_CRITICAL,
      .standard = STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT,
      .lever = LEVER_PROFESSIONAL_DEVELOPMENT, .authorities = sample_keys,
      .elements = sample_elements, .element_count = 4,
      .ele_former = "ELE 7",
      .accuracy = { .tp = 14, .fp = 1, .fn = 3, .found = 9, .items = 10,
                    .alarms = 1, .near = 6 },
      .action = { .what = "Set qualifications and rule out children",
                  .role = "superintendent", .within = "60 days",
                  .evidence = "adopted text", .measure = "no complaint" },
      .wording = { .preferred = "Only trained adults interpret." } },
    { .id = "FC-02", .title = "Meetings suit working families",
      .kind = CRITERION_PRACTICE, .severity = SEVERITY_MEDIUM,
      .standard = STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT,
      .lever = LEVER_SCHEDULES_AND_PROGRAM_OPTIONS,
      .action = { .what = "Offer evening hours" } },
    { .id = "ID-01", .title = "Everyone may enroll", .kind = CRITERION_LAW,
      .severity = SEVERITY_HIGH,
      .standard = STANDARD_MANAGEMENT_AND_OPERATIONS,
      .lever = LEVER_POLICIES_AND_IMPROVEMENT_PLAN,
      .elements = sample_elements, .element_count = 1 },
    { .id = "OL-01", .title = "Old term", .is_outdated_entry = true,
      .kind = CRITERION_GUIDANCE, .severity = SEVERITY_LOW,
      .standard = STANDARD_PROFESSIONAL_CULTURE,
      .lever = LEVER_DATA_ANALYSIS_MEETINGS, .replace_with = "new term" },
};

/* Hostile on purpose: an escape sequence, a quotation mark, a bad byte. */
static const struct evidence sample_evidence[] = {
    { .path = "plan.md", .begin = 100, .end = 140, .line = 12, .column = 1,
      .end_line = 12, .end_column = 41, .paragraph = 4,
      .heading = sample_heading, .modality = MODALITY_OBLIGATION,
      .quote = "Interpreters shall be \"trained\" \033[31madults\xff." },
    { .path = "scan.pdf", .begin = 5, .end = 50, .page = 3, .paragraph = 9,
      .heading = sample_no_names, .modality = MODALITY_PERMISSION,
      .quote = "Siblings may interpret at the front desk." },
    { .path = "plan.md", .begin = 300, .end = 320, .line = 30, .column = 3,
      .end_line = 30, .end_column = 23, .paragraph = 11,
      .heading = sample_heading, .modality = MODALITY_RECOMMENDATION,
      .quote = "Staff should check translations." },
};

static const struct near_miss sample_near[] = {
    { .at = { .path = "plan.md", .begin = 300, .end = 320, .line = 30,
              .column = 3, .end_line = 30, .end_column = 23, .paragraph = 11,
              .heading = sample_no_names,
              .quote = "Staff should check translations." },
      .lacks = "only recommended" },
};
static const struct receipt sample_receipt = {
    .documents = 2, .sections = 9, .sentences = 120,
    .concepts = sample_concepts, .near = sample_near, .near_count = 1,
    .unread = sample_no_names,
};

static const struct element_result sample_states[] = {
    { .n = 1, .state = ELEMENT_STATED, .evidence = sample_evidence,
      .evidence_count = 1 },
    { .n = 2, .state = ELEMENT_CONTRADICTED,
      .evidence = sample_evidence + 1, .evidence_count = 1,
      .receipt = &sample_receipt },
    { .n = 3, .state = ELEMENT_WEAK, .evidence = sample_evidence + 2,
      .evidence_count = 1, .receipt = &sample_receipt },
    { .n = 4, .state = ELEMENT_NOT_STATED, .receipt = &sample_receipt },
};

static const struct criterion_result sample_results[] = {
    { .criterion = &sample_criteria[0], .verdict = VERDICT_CONFLICTING,
      .confidence = 90, .reason = "the text says that children may interpret",
      .elements = sample_states, .element_count = 4 },
    { .criterion = &sample_criteria[1], .standing = STANDING_PRACTICE,
      .verdict = VERDICT_MISSING,
      .confidence = 75, .reason = "nothing on meetings" },
    { .criterion = &sample_criteria[2], .verdict = VERDICT_MET,
      .confidence = 100, .reason = "every element is stated",
      .elements = sample_states, .element_count = 1 },
    { .criterion = &sample_criteria[3], .verdict = VERDICT_NOT_APPLICABLE,
      .confidence = 90, .reason = "does not occur in this kind of document" },
};

static const struct finding sample_findings[] = {
    { .fingerprint = "0123456789abcdef0123456789abcdef",
      .kind = FINDING_CONFLICT, .criterion = &sample_criteria[0],
      .element = 2, .severity = SEVERITY_CRITICAL, .confidence = 90,
      .message = "The text says the opposite: children may interpret.",
      .evidence = sample_evidence + 1, .evidence_count = 1 },
    { .fingerprint = "1123456789abcdef0123456789abcdef",
      .kind = FINDING_MISSING_ELEMENT, .criterion = &sample_criteria[0],
      .element = 4, .severity = SEVERITY_LOW, .confidence = 60,
      .message = "No list of interpreters is kept.",
      .receipt = &sample_receipt },
    { .fingerprint = "2123456789abcdef0123456789abcdef",
      .kind = FINDING_MISSING_PROVISION, .criterion = &sample_criteria[1],
      .standing = STANDING_PRACTICE,
      .severity = SEVERITY_MEDIUM, .confidence = 75,
      .message = "Nothing on meetings.", .receipt = &sample_receipt },
    { .fingerprint = "3123456789abcdef0123456789abcdef",
      .kind = FINDING_UNREADABLE, .severity = SEVERITY_HIGH,
      .confidence = 100, .message = "old.docx could not be read." },
};

static const struct document_result sample_documents[] = {
    { .path = "plan.md", .sha256 = SAMPLE_SHA256, .readable = true,
      .doc = { .format = "markdown", .word_count = 900,
               .meta = { .title = { "A Plan", 6 } } },
      .kind = { "el_policy", KIND_FROM_TITLE, 80 } },
    { .path = "old.docx", .problem = "a format nobody reads" },
};

static const struct fact sample_facts[] = { { "enrollment", "3120" } };

static const struct unit_result sample_unit = {
    .is_district = true, .name = "Alder Falls", .state = "MA",
    .facts = sample_facts, .fact_count = 1,
    .documents = sample_documents, .document_count = 2,
    .criteria = sample_results, .criterion_count = 4,
    .findings = sample_findings, .finding_count = 4,
    .by_verdict = { [VERDICT_MET] = 1, [VERDICT_MISSING] = 1,
                    [VERDICT_CONFLICTING] = 1,
                    [VERDICT_NOT_APPLICABLE] = 1 },
};

static const struct ruleset sample_ruleset = {
    .criteria = sample_criteria, .criterion_count = 4,
    .authorities = sample_authorities, .authority_count = 2,
    .pack_date = "2026-11-23", .digest = "sha256:" SAMPLE_SHA256,
};
static const struct profile sample_profile = { .name = "everything" };
static const struct notice sample_notices[] = {
    { .text = "old.docx: a format nobody reads" },
};

static const struct result sample_result = {
    .ruleset = &sample_ruleset, .profile = &sample_profile,
    .as_of = "2026-11-24", .units = &sample_unit, .unit_count = 1,
    .notices = sample_notices, .notice_count = 1,
};

#endif
