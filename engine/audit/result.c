#include "audit/result.h"

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[VERDICT_COUNT] = {
        [VERDICT_MET] = "met",
        [VERDICT_PARTIAL] = "partial",
        [VERDICT_MISSING] = "missing",
        [VERDICT_CONFLICTING] = "conflicting",
        [VERDICT_OUTDATED] = "outdated",
        [VERDICT_NEEDS_REVIEW] = "needs_review",
        [VERDICT_NOT_APPLICABLE] = "not_applicable",
        [VERDICT_ERROR] = "error",
    };
    return verdict < VERDICT_COUNT ? names[verdict] : "unknown";
}

const char *standing_name(enum standing standing)
{
    static const char *const names[] = {
        [STANDING_LAW] = "law",           [STANDING_GUIDANCE] = "guidance",
        [STANDING_PRACTICE] = "practice", [STANDING_UPCOMING] = "upcoming",
        [STANDING_LAPSED] = "lapsed",
    };
    return names[standing];
}

const char *element_state_name(enum element_state state)
{
    static const char *const names[] = {
        [ELEMENT_STATED] = "stated",
        [ELEMENT_NOT_STATED] = "not_stated",
        [ELEMENT_WEAK] = "weak",
        [ELEMENT_CONTRADICTED] = "contradicted",
        [ELEMENT_UNDECIDED] = "undecided",
    };
    return state <= ELEMENT_UNDECIDED ? names[state] : "unknown";
}

const char *finding_kind_name(enum finding_kind kind)
{
    static const char *const names[] = {
        [FINDING_MISSING_PROVISION] = "missing_provision",
        [FINDING_MISSING_ELEMENT] = "missing_element",
        [FINDING_WEAK_LANGUAGE] = "weak_language",
        [FINDING_CONFLICT] = "conflict",
        [FINDING_OUTDATED_LANGUAGE] = "outdated_language",
        [FINDING_DOCUMENT_ABSENT] = "document_absent",
        [FINDING_UNREADABLE] = "unreadable",
    };
    return kind <= FINDING_UNREADABLE ? names[kind] : "unknown";
}
