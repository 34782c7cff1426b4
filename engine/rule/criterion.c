#include "rule/criterion.h"

const char *criterion_kind_name(enum criterion_kind kind)
{
    static const char *const names[] = {
        [CRITERION_LAW] = "law",
        [CRITERION_GUIDANCE] = "guidance",
        [CRITERION_PRACTICE] = "practice",
    };
    return names[kind];
}

const char *severity_name(enum severity severity)
{
    static const char *const names[] = {
        [SEVERITY_LOW] = "low",
        [SEVERITY_MEDIUM] = "medium",
        [SEVERITY_HIGH] = "high",
        [SEVERITY_CRITICAL] = "critical",
    };
    return names[severity];
}

const char *standard_name(enum standard standard)
{
    static const char *const names[] = {
        [STANDARD_INSTRUCTIONAL_LEADERSHIP] = "instructional_leadership",
        [STANDARD_MANAGEMENT_AND_OPERATIONS] = "management_and_operations",
        [STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT] =
            "family_and_community_engagement",
        [STANDARD_PROFESSIONAL_CULTURE] = "professional_culture",
    };
    return names[standard];
}

const char *standard_title(enum standard standard)
{
    static const char *const titles[] = {
        [STANDARD_INSTRUCTIONAL_LEADERSHIP] =
            "Standard I: Instructional Leadership",
        [STANDARD_MANAGEMENT_AND_OPERATIONS] =
            "Standard II: Management and Operations",
        [STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT] =
            "Standard III: Family and Community Engagement",
        [STANDARD_PROFESSIONAL_CULTURE] =
            "Standard IV: Professional Culture",
    };
    return titles[standard];
}

const char *lever_name(enum lever lever)
{
    static const char *const names[] = {
        [LEVER_POLICIES_AND_IMPROVEMENT_PLAN] =
            "policies_and_improvement_plan",
        [LEVER_SCHEDULES_AND_PROGRAM_OPTIONS] =
            "schedules_and_program_options",
        [LEVER_PROFESSIONAL_DEVELOPMENT] = "professional_development",
        [LEVER_DATA_ANALYSIS_MEETINGS] = "data_analysis_meetings",
    };
    return names[lever];
}

const char *lever_title(enum lever lever)
{
    static const char *const titles[] = {
        [LEVER_POLICIES_AND_IMPROVEMENT_PLAN] =
            "Lever 1: policies and improvement plan",
        [LEVER_SCHEDULES_AND_PROGRAM_OPTIONS] =
            "Lever 2: schedules and program options",
        [LEVER_PROFESSIONAL_DEVELOPMENT] =
            "Lever 3: professional development",
        [LEVER_DATA_ANALYSIS_MEETINGS] = "Lever 4: data analysis meetings",
    };
    return titles[lever];
}

const char *scope_name(enum scope scope)
{
    static const char *const names[] = {
        [SCOPE_SOMEWHERE] = "somewhere",
        [SCOPE_EACH_DOCUMENT_OF_TYPE] = "each_document_of_type",
        [SCOPE_PHRASE_MUST_NOT_OCCUR] = "phrase_must_not_occur",
    };
    return names[scope];
}

const char *example_kind_name(enum example_kind kind)
{
    static const char *const names[] = {
        [EXAMPLE_MET] = "met",
        [EXAMPLE_PARTIAL] = "partial",
        [EXAMPLE_MISSING] = "missing",
        [EXAMPLE_NEAR_MISS] = "near_miss",
        [EXAMPLE_CONFLICTING] = "conflicting",
        [EXAMPLE_OUTDATED] = "outdated",
        [EXAMPLE_COUNT] = NULL,
    };
    return names[kind];
}
