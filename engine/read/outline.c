#include "read/outline.h"

#include <assert.h>

enum {
    SAME_INDENT = 1, /* columns by which siblings may differ */
    MIN_LEAD_WORDS = 3,
};

void outline_clear(struct outline *outline)
{
    outline->depth = 0;
}

static bool is_same_style(struct marker a, struct marker b)
{
    if (a.type != b.type || a.frame != b.frame || a.parts != b.parts)
        return false;
    return a.type != MARKER_BULLET || a.value == b.value;
}

static bool is_next(struct marker last, struct marker marker)
{
    return is_same_style(last, marker)
           && (marker.type == MARKER_BULLET
               || marker.value == last.value + 1);
}

static struct marker as_roman(struct marker marker)
{
    marker.type = marker.type == MARKER_UPPER   ? MARKER_ROMAN_UPPER
                  : marker.type == MARKER_LOWER ? MARKER_ROMAN_LOWER
                                                : marker.type;
    marker.value = marker.roman;
    return marker;
}

static bool some_list_expects(const struct outline *outline,
                              struct marker marker)
{
    for (uint32_t i = outline->depth; i > 0; i--)
        if (is_next(outline->lists[i - 1].last, marker))
            return true;
    return false;
}

/* "i." is a letter after "h." and a numeral elsewhere. */
static struct marker resolve(const struct outline *outline,
                             struct marker marker)
{
    bool both = marker.roman > 0
                && (marker.type == MARKER_LOWER || marker.type == MARKER_UPPER);
    if (!both || some_list_expects(outline, marker))
        return marker;
    if (marker.roman == 1 || some_list_expects(outline, as_roman(marker)))
        return as_roman(marker);
    return marker;
}

bool outline_expects(const struct outline *outline, struct marker marker)
{
    return some_list_expects(outline, resolve(outline, marker));
}

uint32_t outline_last(const struct doc_builder *b)
{
    uint32_t i = b->blocks.count;
    while (i > 0 && b->blocks.at[i - 1].kind == BLOCK_FURNITURE)
        i--;
    return i == 0 ? DOC_NONE : i - 1;
}

/* Leaves out "(Education Code 305)", "[1]" and marks at the end. */
static size_t before_citations(span text)
{
    size_t end = text.len;
    while (end > 0) {
        char last = text.ptr[end - 1];
        char open = last == ')' ? '(' : last == ']' ? '[' : '\0';
        size_t at = end - 1;
        if (last == ' ' || last == '*') {
            end--;
            continue;
        }
        while (open != '\0' && at > 0 && text.ptr[at] != open)
            at--;
        if (open == '\0' || at == 0)
            break;
        end = at;
    }
    return end;
}

static uint32_t word_count(span text)
{
    uint32_t words = text.len > 0;
    for (size_t i = 0; i < text.len; i++)
        words += text.ptr[i] == ' ';
    return words;
}

/* A sentence that is not finished yet: "The plan shall" or "shall –". */
static bool is_unfinished(span text)
{
    char last = text.ptr[text.len - 1];
    size_t begin = text.len;
    while (begin > 0 && text.ptr[begin - 1] != ' ')
        begin--;
    char first = text.ptr[begin];
    bool dash = text.len - begin == 3
                && memcmp(text.ptr + begin, "\xE2\x80", 2) == 0;
    return dash
           || (word_count(text) >= MIN_LEAD_WORDS && last >= 'a'
               && last <= 'z' && first >= 'a' && first <= 'z');
}

static span block_text(const struct doc_builder *b, uint32_t block)
{
    const struct doc_block *from = &b->blocks.at[block];
    return span_cut(b->text.at, from->begin, from->end);
}

bool outline_announces(const struct doc_builder *b, uint32_t block)
{
    if (block == DOC_NONE)
        return false;
    span text = block_text(b, block);
    size_t end = before_citations(text);
    return end > 0 && text.ptr[end - 1] == ':';
}

bool outline_leads(const struct doc_builder *b, uint32_t block)
{
    return outline_announces(b, block)
           || (block != DOC_NONE && b->blocks.at[block].kind == BLOCK_PARAGRAPH
               && is_unfinished(block_text(b, block)));
}

static bool is_near(uint32_t a, uint32_t b)
{
    return a <= b + SAME_INDENT && b <= a + SAME_INDENT;
}

/* For "2." and up: the list that waits for it, best at the same indent. */
static uint32_t find_waiting(const struct outline *outline,
                             struct marker marker, uint32_t indent)
{
    uint32_t waiting = outline->depth, same = outline->depth;
    for (uint32_t i = outline->depth; i > 0; i--) {
        const struct outline_list *list = &outline->lists[i - 1];
        bool next = is_next(list->last, marker);
        if (next && is_near(list->indent, indent))
            return i - 1;
        if (next && waiting == outline->depth)
            waiting = i - 1;
        if (same == outline->depth && is_same_style(list->last, marker))
            same = i - 1;
    }
    return waiting < outline->depth ? waiting : same;
}

/* The open list of this style that the item continues, or depth. */
static uint32_t find_sibling(const struct outline *outline,
                             struct marker marker, uint32_t indent)
{
    if (marker.type != MARKER_BULLET && marker.value > 1)
        return find_waiting(outline, marker, indent);
    for (uint32_t i = outline->depth; i > 0; i--) {
        const struct outline_list *list = &outline->lists[i - 1];
        if (!is_same_style(list->last, marker))
            continue;
        if (indent > list->indent + SAME_INDENT)
            break;
        if (is_near(list->indent, indent) || i == 1)
            return i - 1;
    }
    return outline->depth;
}

/* Lists that stand further to the right than a new one are over. */
static uint32_t nest(const struct outline *outline, uint32_t indent)
{
    uint32_t depth = outline->depth;
    while (depth > 0
           && outline->lists[depth - 1].indent > indent + SAME_INDENT)
        depth--;
    return depth < DOC_MAX_DEPTH ? depth : DOC_MAX_DEPTH - 1;
}

static uint32_t lead_of_new(const struct outline *outline,
                            const struct doc_builder *b, uint32_t at)
{
    uint32_t last = outline_last(b);
    if (outline_leads(b, last))
        return last;
    bool below_item = at > 0 && outline->lists[at - 1].item == last;
    return below_item ? last : DOC_NONE;
}

static bool is_restart(struct marker marker, uint32_t last_item,
                       const struct doc_builder *b)
{
    if (marker.type != MARKER_BULLET)
        return marker.value == 1;
    uint32_t last = outline_last(b);
    return last != last_item && last != DOC_NONE
           && b->blocks.at[last].kind != BLOCK_ITEM;
}

void outline_open(struct outline *outline, struct doc_builder *b,
                  struct marker marker, uint32_t indent)
{
    marker = resolve(outline, marker);
    uint32_t at = find_sibling(outline, marker, indent);
    struct outline_list *list;
    if (at == outline->depth) {
        at = nest(outline, indent);
        list = &outline->lists[at];
        list->lead_in = lead_of_new(outline, b, at);
    } else {
        list = &outline->lists[at];
        if (is_restart(marker, list->item, b))
            list->lead_in = lead_of_new(outline, b, at);
    }
    outline->depth = at + 1;
    list->last = marker;
    list->indent = indent;
    doc_open(b, BLOCK_ITEM, outline->depth, list->lead_in);
}

uint32_t outline_close(struct outline *outline, struct doc_builder *b)
{
    assert(outline->depth > 0);
    uint32_t item = doc_close(b);
    outline->lists[outline->depth - 1].item = item;
    return item;
}
