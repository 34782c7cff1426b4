#include "document/abbreviation.h"

#include <stdlib.h>

/* Every list is in the order of strcmp. */

static const char *const before_number[] = {
    "amend",  "app",  "apr",   "art",  "arts", "aug", "c",   "ch",   "chap",
    "cl",     "dec",  "ex",    "exh",  "ext",  "feb", "fig", "figs", "gr",
    "jan",    "jul",  "jun",   "mar",  "no",   "nos", "nov", "oct",  "p",
    "par",    "para", "paras", "pg",   "pp",   "pt",  "pts", "s",    "sec",
    "secs",   "sect", "sep",   "sept", "sess", "ss",  "sub", "subd", "subpt",
    "subsec", "tel",  "tit",   "vol",  "vols",
};

static const char *const before_name[] = {
    "adm",   "admin", "al",   "ariz",  "assn", "assoc", "asst", "ave",  "bd",
    "bldg",  "blvd",  "cal",  "calif", "cir",  "civ",   "co",   "comm", "conn",
    "const", "corp",  "ct",   "dept",  "dist", "div",   "ed",   "educ", "elem",
    "exec",  "fed",   "fla",  "gen",   "gov",  "govt",  "inc",  "inst", "jr",
    "ltd",   "mass",  "minn", "mt",    "natl", "penn",  "proc", "pub",  "rd",
    "reg",   "regs",  "rep",  "rev",   "sch",  "sen",   "sr",   "st",   "stat",
    "supp",  "supt",  "tex",  "univ",  "welf",
};

static const char *const always[] = {
    "cf",  "dr", "eg",   "hon", "ie",  "messrs", "mr",
    "mrs", "ms", "prof", "v",   "viz", "vs",
};

static const char *const starters[] = {
    "a",     "after",   "all",   "also",    "although", "an",    "and",
    "any",   "as",      "at",    "because", "before",   "both",  "but",
    "by",    "during",  "each",  "either",  "every",    "for",   "from",
    "he",    "her",     "his",   "how",     "however",  "if",    "in",
    "it",    "its",     "many",  "most",    "neither",  "not",   "nothing",
    "on",    "once",    "one",   "only",    "or",       "other", "our",
    "she",   "since",   "some",  "such",    "that",     "the",   "their",
    "then",  "there",   "these", "they",    "this",     "those", "to",
    "under", "unless",  "until", "upon",    "we",       "what",  "when",
    "where", "whether", "which", "while",   "who",      "with",  "within",
    "you",   "your",
};

static const char *const labels[] = {
    "addendum", "annex",     "appendix", "art",    "article", "attachment",
    "category", "chapter",   "clause",   "column", "exhibit", "figure",
    "form",     "grade",     "group",    "item",   "level",   "note",
    "option",   "paragraph", "part",     "phase",  "plan",    "point",
    "priority", "rule",      "schedule", "sec",    "section", "stage",
    "standard", "step",      "table",    "tier",   "title",   "type",
    "unit",     "vitamin",
};

static int compare(const void *form, const void *entry)
{
    const span *a = form;
    const char *b = *(const char *const *)entry;
    int order = strncmp(a->ptr, b, a->len);

    return order == 0 && b[a->len] != '\0' ? -1 : order;
}

static bool is_among(span form, const char *const *words, size_t count)
{
    return bsearch(&form, words, count, sizeof(*words), compare) != NULL;
}

#define IS_AMONG(form, words)                                                  \
    is_among((form), (words), sizeof(words) / sizeof((words)[0]))

enum abbreviation abbreviation_of(span form)
{
    if (IS_AMONG(form, before_number))
        return ABBREVIATION_NUMBER;
    if (IS_AMONG(form, before_name))
        return ABBREVIATION_NAME;
    return IS_AMONG(form, always) ? ABBREVIATION_ALWAYS : ABBREVIATION_NONE;
}

bool abbreviation_is_starter(span form)
{
    return IS_AMONG(form, starters);
}

bool abbreviation_is_label(span form)
{
    return IS_AMONG(form, labels);
}
