/*
 * Plain text, mostly taken out of PDF. layout says where lines end because
 * the margin made them; here lines become blocks: a block grows as long as the
 * next line goes on, and what kind it is shows when it is complete.
 */
#include "read/read_text.h"

#include "read/clue.h"
#include "read/outline.h"
#include "read/reader_list.h"

enum {
    MAX_HEADING = 90,       /* bytes */
    MAX_HEADING_WORDS = 12,
    TITLE_BLOCKS = 12,      /* "Title:" stands among the first */
    MAX_LABEL = 24,         /* bytes of a name before its colon */
    MAX_PLAIN_HEADING = 8,  /* words of one in sentence case */
    PAGE_GAP = 2,           /* blank lines that may be a page break */
    MIN_INDENT = 3,         /* columns that set a new paragraph off */
    HEADING_FILL = 60,      /* percent of the margin: it may have been broken */
    LEVEL_TOP = 1,
    LEVEL_CAPITALS = 2,
    LEVEL_TITLE_CASE = 3,
};

struct text_reader {
    struct doc_builder *b;
    struct layout layout;
    struct outline outline;
    struct clue clue;
    VEC(uint32_t) held;      /* lines of the block that is growing */
    VEC(uint32_t) furniture; /* lines to put behind it */
    VEC(uint32_t) notes;     /* and footnotes */
    struct marker marker;    /* of the block that is growing */
    uint32_t table_head;     /* block, while rows follow */
    uint32_t listed_under;   /* lead-in of a list without markers */
};

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c)
{
    return is_lower(c) || is_upper(c);
}

static bool is_one_of(span word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (span_is(word, *words))
            return true;
    return false;
}

static span first_word(span text)
{
    size_t len = 0;
    while (len < text.len && text.ptr[len] != ' ')
        len++;
    return (span){ text.ptr, len };
}

static span last_word(span text)
{
    size_t begin = text.len;
    while (begin > 0 && text.ptr[begin - 1] != ' ')
        begin--;
    return (span){ text.ptr + begin, text.len - begin };
}

static span line_text(const struct text_reader *r, uint32_t line)
{
    return layout_text(&r->layout, line);
}

static const struct layout_line *line_at(const struct text_reader *r,
                                         uint32_t line)
{
    return &r->layout.lines[line];
}

static bool ends_with_any(span text, const char *marks)
{
    return text.len > 0 && strchr(marks, text.ptr[text.len - 1]) != NULL;
}

/* --- headings --------------------------------------------------------- */

/* Small words stay small in a title. */
static bool is_small_word(span word)
{
    static const char *const words[] = {
        "a",    "an",   "and",  "as",  "at",  "but", "by",      "for",
        "from", "in",   "into", "nor", "not", "of",  "on",      "or",
        "per",  "than", "that", "the", "to",  "via", "with",    "their",
        "its",  "is",   "are",  "be",  "who", "vs.", "through", NULL,
    };
    return is_one_of(word, words);
}

struct heading_facts {
    uint32_t words;
    uint32_t letters, capitals, digits;
    uint32_t lower_words; /* that a title would capitalise */
};

static void count_word(struct heading_facts *facts, span word)
{
    facts->words++;
    facts->lower_words += is_lower(word.ptr[0]) && !is_small_word(word);
    for (size_t i = 0; i < word.len; i++) {
        facts->letters += is_letter(word.ptr[i]);
        facts->capitals += is_upper(word.ptr[i]);
        facts->digits += word.ptr[i] >= '0' && word.ptr[i] <= '9';
    }
}

static struct heading_facts heading_facts(span text)
{
    struct heading_facts facts = { 0 };
    while (text.len > 0) {
        span word = first_word(text);
        if (word.len > 0)
            count_word(&facts, word);
        size_t step = word.len < text.len ? word.len + 1 : word.len;
        text = (span){ text.ptr + step, text.len - step };
    }
    return facts;
}

/* "Subject: Open campus": a name and a value, one to a line. */
static bool is_labelled(span text)
{
    size_t at = 0;
    while (at < text.len && at < MAX_LABEL
           && (is_letter(text.ptr[at]) || strchr(" /#", text.ptr[at]) != NULL))
        at++;
    return at > 1 && is_upper(text.ptr[0]) && at + 1 < text.len
           && text.ptr[at] == ':' && text.ptr[at + 1] == ' ';
}

enum heading_style { NOT_HEADING, SENTENCE_CASE, TITLE_CASE, ALL_CAPITALS };

/* Too long, a sentence, a form field or a name with its value. */
static bool is_no_heading(span text, const struct heading_facts *facts)
{
    char first = text.ptr[0];
    bool begins = is_upper(first) || (first >= '0' && first <= '9');
    return !begins || facts->words > MAX_HEADING_WORDS || facts->letters <= 2
           || facts->letters <= facts->digits
           || memchr(text.ptr, '|', text.len) != NULL || is_labelled(text);
}

static enum heading_style heading_style(span text)
{
    if (text.len > MAX_HEADING || ends_with_any(text, ".,;?!-/_"))
        return NOT_HEADING;
    struct heading_facts facts = heading_facts(text);
    if (is_no_heading(text, &facts))
        return NOT_HEADING;
    if (facts.capitals == facts.letters)
        return ALL_CAPITALS;
    if (facts.lower_words == 0)
        return ends_with_any(text, ":") && facts.words > 4 ? NOT_HEADING
                                                           : TITLE_CASE;
    bool plain = facts.words <= MAX_PLAIN_HEADING && is_upper(text.ptr[0])
                 && facts.digits == 0 && !ends_with_any(text, ":)");
    return plain ? SENTENCE_CASE : NOT_HEADING;
}

static bool follows_closely(const struct text_reader *r, uint32_t line)
{
    return line < r->layout.count && line_at(r, line)->gap == 0
           && line_at(r, line)->kind == LINE_TEXT;
}

/*
 * An address or a list without bullets looks like headings, one after the
 * other; a heading in title case stands alone.
 */
static bool has_like_neighbour(const struct text_reader *r, uint32_t line)
{
    bool below = follows_closely(r, line + 1)
                 && heading_style(line_text(r, line + 1)) >= SENTENCE_CASE;
    bool above = line > 0 && follows_closely(r, line)
                 && line_at(r, line - 1)->kind == LINE_TEXT
                 && heading_style(line_text(r, line - 1)) >= SENTENCE_CASE;
    return below || above;
}

static bool stands_apart(const struct text_reader *r, uint32_t line)
{
    bool below = line + 1 < r->layout.count && line_at(r, line + 1)->gap > 0;
    bool above = line == 0 || line_at(r, line)->gap > 0;
    return above && below;
}

/* The style in which a whole block of one line is a heading. */
static enum heading_style heading_at(const struct text_reader *r,
                                     uint32_t line, size_t skip)
{
    span text = line_text(r, line);
    enum heading_style style =
        text.len > skip && !line_at(r, line)->is_cell_text
            ? heading_style((span){ text.ptr + skip, text.len - skip })
            : NOT_HEADING;
    if (style == ALL_CAPITALS && !r->clue.in_references)
        return style;
    if (style == NOT_HEADING || has_like_neighbour(r, line)
        || r->clue.in_references)
        return NOT_HEADING;
    if (style == SENTENCE_CASE && !stands_apart(r, line))
        return NOT_HEADING;
    return style;
}

static bool is_underline(const struct text_reader *r, uint32_t rule,
                         uint32_t line)
{
    if (rule >= r->layout.count || line_at(r, rule)->kind != LINE_RULE
        || line_at(r, rule)->gap > 0)
        return false;
    size_t width = line_text(r, rule).len, text = line_text(r, line).len;
    return text <= MAX_HEADING && width <= text + 4 && width * 2 >= text;
}

/* --- where a block ends ----------------------------------------------- */

/* Words after which no sentence ends, nor any heading or item. */
static bool leads_on(span text)
{
    static const char *const words[] = {
        "a",   "an",    "and",  "any", "are", "as",    "at",   "be",
        "by",  "each",  "for",  "from", "if", "in",    "into", "is",
        "may", "no",    "of",   "on",  "or",  "shall", "that", "the",
        "to",  "under", "with", "who", "will", "Title", "Section",
        "Code", "Part", "Education", "No.", NULL,
    };
    return ends_with_any(text, ",-/&(") || is_one_of(last_word(text), words);
}

/* Words that begin a sentence and seldom stand capitalised inside one. */
static bool opens_sentence(span text)
{
    static const char *const words[] = {
        "A",        "After", "All",  "Any",  "Any",    "As",    "At",
        "Before",   "Each",  "For",  "If",   "In",     "It",    "No",
        "On",       "Once",  "Such", "The",  "These",  "This",  "Those",
        "To",       "Upon",  "When", "With", "However,", "Whenever",
        "Students", "Parents", "Staff", NULL,
    };
    return is_one_of(first_word(text), words);
}

/* "…by law. (Education Code 305)": the stop stands before the citation. */
static span before_citation(span text)
{
    size_t open = text.len;
    if (!ends_with_any(text, ")"))
        return text;
    while (open > 0 && text.ptr[open - 1] != '(')
        open--;
    if (open == 0) /* it began on an earlier line */
        return span_of(".");
    open--;
    while (open > 0 && text.ptr[open - 1] == ' ')
        open--;
    span before = { text.ptr, open };
    return ends_with_any(before, ".:;?!") ? before : text;
}

/* A curly closing quote, single or double. */
static bool ends_with_quote(span text)
{
    if (text.len < 3)
        return false;
    const char *end = text.ptr + text.len - 3;
    return memcmp(end, "\xE2\x80\x9D", 3) == 0
           || memcmp(end, "\xE2\x80\x99", 3) == 0;
}

static bool has_terminal(span text)
{
    text = before_citation(text);
    while (ends_with_any(text, "\"')]*"))
        text.len--;
    if (ends_with_quote(text))
        text.len -= 3;
    return ends_with_any(text, ".:;?!");
}

static uint32_t last_held(const struct text_reader *r)
{
    return r->held.at[r->held.count - 1];
}

/* "(1) ..., (2) ..." in running text is no list of lines. */
static bool counts_on(span text, struct marker marker)
{
    if (marker.frame != FRAME_BOTH || text.ptr[marker.len - 2] >= '9')
        return false;
    const char next[] = { '(', (char)(text.ptr[marker.len - 2] + 1), ')' };
    for (size_t i = marker.len; i + sizeof(next) <= text.len; i++)
        if (memcmp(text.ptr + i, next, sizeof(next)) == 0)
            return true;
    return false;
}

static bool is_bullet_like(struct marker a, struct marker b)
{
    return a.type == MARKER_BULLET && b.type == MARKER_BULLET
           && a.value == b.value;
}

/* Is the marker the next of an open list or of the item being read? */
static bool is_expected(const struct text_reader *r, struct marker marker)
{
    return outline_expects(&r->outline, marker)
           || (marker.type == r->marker.type
               && marker.value == r->marker.value + 1);
}

/* A sign right below a line of text, which may have been wrapped there. */
static bool begins_item_below(const struct text_reader *r, uint32_t before,
                              uint32_t line, struct marker marker)
{
    span text = line_text(r, before);
    bool short_line = layout_is_short(&r->layout, before, line,
                                      r->marker.type != MARKER_NONE);
    if (marker.type == MARKER_BULLET)
        return has_terminal(text) || short_line
               || is_bullet_like(r->marker, marker);
    if (counts_on(line_text(r, line), marker))
        return false;
    bool could_end = has_terminal(text) || ends_with_any(text, ")");
    return is_expected(r, marker) || (could_end && marker.value == 1)
           || (short_line && !leads_on(text));
}

/*
 * A sign at the front of a line is a list marker if the line before could end
 * there or the list expects it, not when it is a wrapped "12." or "(c)".
 */
static bool begins_item(const struct text_reader *r, uint32_t line,
                        struct marker marker)
{
    if (marker.type == MARKER_NONE)
        return false;
    bool strong = marker.type == MARKER_BULLET && !marker.is_weak;
    return r->held.count == 0 || line_at(r, line)->gap > 0 || strong
           || begins_item_below(r, last_held(r), line, marker);
}

/* Over blank lines and page furniture only half a sentence goes on. */
static bool goes_on_after_gap(const struct text_reader *r, uint32_t before,
                              uint32_t line)
{
    span text = line_text(r, before), next = line_text(r, line);
    bool in_item = r->marker.type != MARKER_NONE;
    bool full = !layout_is_short(&r->layout, before, line, in_item);
    bool page_break = line_at(r, line)->page != line_at(r, before)->page
                      || line_at(r, line)->gap >= PAGE_GAP
                      || r->furniture.count + r->notes.count > 0;
    if (has_terminal(text))
        return false;
    if (is_lower(next.ptr[0]))
        return full || page_break;
    return page_break && (leads_on(text) || (full && !opens_sentence(next)));
}

static bool is_set_off(const struct text_reader *r, uint32_t before,
                       uint32_t line)
{
    uint32_t first = line_at(r, r->held.at[0])->indent;
    uint32_t here = line_at(r, line)->indent;
    uint32_t last = line_at(r, before)->indent;
    bool hanging = r->marker.type != MARKER_NONE && r->held.count > 1
                   && last > first && here <= first;
    return hanging
           || (r->held.count > 1 && here >= last + MIN_INDENT
               && has_terminal(line_text(r, before)));
}

/* Neighbouring lines: was the break between them the margin's doing? */
static bool goes_on(const struct text_reader *r, uint32_t before,
                    uint32_t line)
{
    span text = line_text(r, before), next = line_text(r, line);
    bool in_item = r->marker.type != MARKER_NONE;
    if (is_set_off(r, before, line))
        return false;
    if (is_lower(next.ptr[0]) || (leads_on(text) && !has_terminal(text)))
        return true;
    if (layout_is_short(&r->layout, before, line, in_item)
        || is_labelled(next))
        return false;
    bool heading = heading_at(r, line, 0) != NOT_HEADING;
    if (heading && has_terminal(text))
        return false;
    return has_terminal(text) || !in_item || !opens_sentence(next);
}

/* A heading that its print shows may take several lines of that print. */
static bool goes_on_as_heading(const struct text_reader *r, uint32_t before,
                               uint32_t line)
{
    const struct layout_line *last = line_at(r, before);
    const struct layout_line *next = line_at(r, line);
    return last->heading == next->heading && line == before + 1
           && next->gap == 0 && last->page == next->page
           && marker_of(line_text(r, line)).type == MARKER_NONE
           && (is_lower(line_text(r, line).ptr[0])
               || leads_on(line_text(r, before))
               || last->width * 100 > r->layout.margin * HEADING_FILL);
}

static bool continues(const struct text_reader *r, uint32_t line,
                      struct marker marker)
{
    if (r->held.count == 0)
        return false;
    uint32_t before = last_held(r);
    if (line_at(r, before)->heading > 0 || line_at(r, line)->heading > 0)
        return goes_on_as_heading(r, before, line);
    size_t held_len = line_text(r, before).len;
    bool bare = r->held.count == 1 && r->marker.len == held_len;
    bool head = r->held.count == 1
                && is_underline(r, before + 1, before);
    if (line_at(r, before)->kind == LINE_ROW || head
        || line_at(r, line)->kind == LINE_ROW || begins_item(r, line, marker)
        || clue_begins(line_text(r, line)))
        return false;
    /* The text of "(a)" may come two lines below it. */
    if (bare)
        return true;
    bool apart = line_at(r, line)->gap > 0 || line != before + 1;
    return apart ? goes_on_after_gap(r, before, line)
                 : goes_on(r, before, line);
}

/* --- writing a block -------------------------------------------------- */

/* First halves of compounds that keep their hyphen at a line's end. */
static bool keeps_hyphen(span part)
{
    static const char *const words[] = {
        "non",   "self",  "co",    "pre",   "post",  "multi", "cross",
        "full",  "part",  "long",  "short", "first", "second", "third",
        "high",  "low",   "well",  "in",    "on",    "off",   "home",
        "English", "school", "district", "state", "research", "evidence",
        "parent", "student", "language", "two", "one", "three", "dual",
        "age",   "grade", "all",   "anti",  "mid",   "ex",    "half",
        "pro",   "semi",  "sub",   "under", "over",  "up",    "out",
        "large", "small", "early", "late",  "newly", "same",  "third",
        "time",  "year",  "need",  "data",  "culturally", "community",
        "decision", "follow", "on", "year", "Non", "Self", "Co", "Pre",
        "Post", "Multi", "Cross", "Full", "Part", "Long", "Short", "High",
        "Low", "Home", "School", "State", NULL,
    };
    return is_one_of(part, words);
}

/* The letters before the hyphen; empty when it hangs on something else. */
static span hyphened_part(span text)
{
    size_t end = text.len - 1, begin = end;
    while (begin > 0 && is_letter(text.ptr[begin - 1]))
        begin--;
    bool compound = begin > 0 && text.ptr[begin - 1] == '-';
    return compound ? (span){ 0 }
                    : (span){ text.ptr + begin, end - begin };
}

enum joint { JOINT_SPACE, JOINT_NOTHING, JOINT_MENDED };

static enum joint joint_of(span text, span next)
{
    bool soft = text.len > 2
                && memcmp(text.ptr + text.len - 2, "\xC2\xAD", 2) == 0;
    if (soft)
        return JOINT_NOTHING;
    bool hyphen = text.len > 1 && ends_with_any(text, "-")
                  && text.ptr[text.len - 2] != ' '
                  && text.ptr[text.len - 2] != '-';
    if (!hyphen)
        return ends_with_any(text, "/") ? JOINT_NOTHING : JOINT_SPACE;
    span part = hyphened_part(text);
    bool broken = is_lower(next.ptr[0]) && part.len > 1 && !keeps_hyphen(part);
    return broken ? JOINT_MENDED : JOINT_NOTHING;
}

/* The held lines as running text, from byte `skip` of the first one on. */
static void write_lines(struct text_reader *r, size_t skip)
{
    for (uint32_t i = 0; i < r->held.count; i++) {
        span text = line_text(r, r->held.at[i]);
        uint32_t begin = line_at(r, r->held.at[i])->begin;
        size_t from = i == 0 ? skip : 0;
        enum joint joint = JOINT_NOTHING;
        if (i + 1 < r->held.count)
            joint = joint_of(text, line_text(r, r->held.at[i + 1]));
        text.len -= joint == JOINT_MENDED;
        doc_text(r->b, (span){ text.ptr + from, text.len - from },
                 begin + (uint32_t)from);
        if (joint == JOINT_SPACE)
            doc_text(r->b, span_of(" "), begin + (uint32_t)text.len);
    }
}

static void close_block(struct text_reader *r, uint32_t block)
{
    clue_read(&r->clue, r->b, block);
    if (block != DOC_NONE && r->b->blocks.at[block].kind == BLOCK_HEADING)
        outline_clear(&r->outline);
}

static void write_marker(struct text_reader *r)
{
    uint32_t line = r->held.at[0];
    span text = line_text(r, line);
    if (r->marker.type == MARKER_BULLET)
        return;
    doc_text(r->b, (span){ text.ptr, r->marker.text }, line_at(r, line)->begin);
    doc_marker(r->b);
}

static void write_heading(struct text_reader *r, uint32_t level)
{
    doc_open(r->b, BLOCK_HEADING, level, DOC_NONE);
    if (r->marker.type != MARKER_NONE)
        write_marker(r);
    write_lines(r, r->marker.text);
    close_block(r, doc_close(r->b));
}

/* What is set like a heading is one, whatever its words. */
static void write_printed_heading(struct text_reader *r, uint32_t level)
{
    r->listed_under = DOC_NONE;
    write_heading(r, level);
}

/* "Title: Enrollment" is the heading of all that follows. */
static bool write_title(struct text_reader *r)
{
    static const char label[] = "Title:", capitals[] = "TITLE:";
    span text = line_text(r, r->held.at[0]);
    size_t len = sizeof(label) - 1;
    if (r->b->blocks.count > TITLE_BLOCKS || text.len <= len
        || (memcmp(text.ptr, label, len) != 0
            && memcmp(text.ptr, capitals, len) != 0))
        return false;
    clue_field(r->b, span_of("title"),
               (span){ text.ptr + len, text.len - len });
    doc_open(r->b, BLOCK_HEADING, LEVEL_TOP, DOC_NONE);
    write_lines(r, len);
    close_block(r, doc_close(r->b));
    return true;
}

static void write_row(struct text_reader *r)
{
    span text = line_text(r, r->held.at[0]), cell;
    uint32_t begin = line_at(r, r->held.at[0])->begin;
    uint32_t cells = 0;
    size_t at = 0;
    doc_open(r->b, BLOCK_ROW, 0, r->table_head);
    while (layout_cell(text, &at, &cell)) {
        uint32_t source = begin + (uint32_t)(cell.ptr - text.ptr);
        if (cells > 0)
            doc_text(r->b, span_of(" | "), source);
        doc_text(r->b, cell, source);
        cells++;
    }
    bool first = r->table_head == DOC_NONE
                 && (outline_last(r->b) == DOC_NONE
                     || r->b->blocks.at[outline_last(r->b)].kind != BLOCK_ROW);
    /* Two columns are mostly names and values, without a head. */
    bool head = first && cells > 2
                && heading_facts(text).digits == 0;
    if (head)
        doc_header_row(r->b);
    uint32_t block = doc_close(r->b);
    r->table_head = head ? block : r->table_head;
    close_block(r, block);
}

static uint32_t marker_level(struct marker marker)
{
    return marker.type == MARKER_DECIMAL ? marker.parts + 1 : LEVEL_CAPITALS;
}

/* "3.   Delegation": a numbered heading, unless its list goes right on. */
static bool is_numbered_heading(const struct text_reader *r)
{
    uint32_t line = r->held.at[0];
    bool bullet = r->marker.type == MARKER_BULLET;
    if (r->held.count > 1 || bullet || line + 1 >= r->layout.count)
        return false;
    enum heading_style style = heading_at(r, line, r->marker.text);
    struct marker next = marker_of(line_text(r, line + 1));
    bool list = next.type == r->marker.type && next.frame == r->marker.frame;
    return style >= TITLE_CASE && !list
           && !outline_leads(r->b, outline_last(r->b))
           && (line_at(r, line + 1)->gap > 0 || r->marker.roman > 0);
}

static void write_item(struct text_reader *r)
{
    if (is_numbered_heading(r)) {
        write_heading(r, marker_level(r->marker));
        return;
    }
    outline_open(&r->outline, r->b, r->marker,
                 line_at(r, r->held.at[0])->indent);
    write_marker(r);
    write_lines(r, r->marker.text);
    close_block(r, outline_close(&r->outline, r->b));
}

/* "[3] See also ..." at the foot of a page */
static bool is_footnote(span text)
{
    size_t at = 1;
    if (text.len < 4 || text.ptr[0] != '[')
        return false;
    while (at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9')
        at++;
    return at > 1 && at + 1 < text.len && text.ptr[at] == ']'
           && text.ptr[at + 1] == ' ';
}

static bool ends_like_item(const struct text_reader *r)
{
    span text = line_text(r, last_held(r));
    return !has_terminal(text) || ends_with_any(text, ";");
}

/*
 * What stands without a full stop below "including the following:" is a list
 * that lost its bullets. A heading would stand alone.
 */
static bool is_unmarked_item(struct text_reader *r)
{
    uint32_t line = r->held.at[0], last = outline_last(r->b);
    bool title = r->held.count == 1
                 && heading_style(line_text(r, line)) >= TITLE_CASE;
    if (last == DOC_NONE || !ends_like_item(r) || r->clue.in_references
        || (title && !has_like_neighbour(r, line)))
        return false;
    if (r->listed_under != DOC_NONE)
        return true;
    bool leads = r->b->blocks.at[last].kind == BLOCK_PARAGRAPH
                 && outline_announces(r->b, last);
    r->listed_under = leads ? last : DOC_NONE;
    return leads;
}

static void write_plain(struct text_reader *r)
{
    span text = line_text(r, r->held.at[0]);
    bool listed = is_unmarked_item(r);
    enum block_kind kind = is_footnote(text) ? BLOCK_FOOTNOTE
                           : listed          ? BLOCK_ITEM
                                             : BLOCK_PARAGRAPH;
    if (!listed)
        r->listed_under = DOC_NONE;
    doc_open(r->b, kind, listed, r->listed_under);
    write_lines(r, 0);
    close_block(r, doc_close(r->b));
}

static void write_unmarked(struct text_reader *r)
{
    uint32_t line = r->held.at[0];
    bool single = r->held.count == 1;
    uint32_t level = 0;
    if (single && is_underline(r, line + 1, line))
        level = line_text(r, line + 1).ptr[0] == '=' ? LEVEL_TOP
                                                     : LEVEL_CAPITALS;
    else if (single && heading_at(r, line, 0) != NOT_HEADING)
        level = heading_at(r, line, 0) == ALL_CAPITALS ? LEVEL_CAPITALS
                                                       : LEVEL_TITLE_CASE;
    if (level == 0 || is_unmarked_item(r)) {
        write_plain(r);
        return;
    }
    r->listed_under = DOC_NONE;
    write_heading(r, level);
}

static void write_furniture(struct text_reader *r)
{
    for (uint32_t i = 0; i < r->furniture.count; i++) {
        uint32_t line = r->furniture.at[i];
        r->b->page = line_at(r, line)->page;
        doc_open(r->b, BLOCK_FURNITURE, 0, DOC_NONE);
        doc_text(r->b, line_text(r, line), line_at(r, line)->begin);
        doc_close(r->b);
    }
    r->furniture.count = 0;
}

/* "1 See also ..." begins a note, a line without a number goes on with it. */
static bool begins_note(span text)
{
    char c = text.ptr[0];
    return (c >= '0' && c <= '9') || c == '*' || c == '['
           || (unsigned char)c >= 0x80;
}

static void write_notes(struct text_reader *r)
{
    bool is_open = false;
    for (uint32_t i = 0; i < r->notes.count; i++) {
        uint32_t line = r->notes.at[i];
        span text = line_text(r, line);
        if (is_open && begins_note(text))
            doc_close(r->b);
        if (!is_open || begins_note(text)) {
            r->b->page = line_at(r, line)->page;
            doc_open(r->b, BLOCK_FOOTNOTE, 0, DOC_NONE);
        } else {
            doc_text(r->b, span_of(" "), line_at(r, line)->begin);
        }
        doc_text(r->b, text, line_at(r, line)->begin);
        is_open = true;
    }
    if (is_open)
        doc_close(r->b);
    r->notes.count = 0;
}

/* A block is on the page where it begins, however far it runs. */
static void write_held(struct text_reader *r)
{
    if (r->held.count > 0) {
        const struct layout_line *first = line_at(r, r->held.at[0]);
        r->b->page = first->page;
        if (first->kind != LINE_ROW)
            r->table_head = DOC_NONE;
        if (first->heading > 0)
            write_printed_heading(r, first->heading);
        else if (first->kind == LINE_ROW)
            write_row(r);
        else if (r->marker.type != MARKER_NONE)
            write_item(r);
        else if (!write_title(r))
            write_unmarked(r);
    }
    r->held.count = 0;
    write_notes(r);
    write_furniture(r);
}

static void take_line(struct text_reader *r, uint32_t line)
{
    struct marker marker = { 0 };
    if (line_at(r, line)->kind != LINE_ROW)
        marker = marker_of(line_text(r, line));
    if (continues(r, line, marker)) {
        *vec_push(&r->held, r->b->arena) = line;
        return;
    }
    write_held(r);
    r->marker = begins_item(r, line, marker) ? marker : (struct marker){ 0 };
    *vec_push(&r->held, r->b->arena) = line;
}

void read_text_blocks(struct doc_builder *b, const struct layout *layout)
{
    struct text_reader *r = arena_new(b->arena, struct text_reader);
    r->b = b;
    r->layout = *layout;
    r->table_head = r->listed_under = DOC_NONE;
    for (uint32_t i = 0; i < r->layout.count && !b->full; i++) {
        if (line_at(r, i)->kind == LINE_FURNITURE)
            *vec_push(&r->furniture, b->arena) = i;
        else if (line_at(r, i)->kind == LINE_NOTE)
            *vec_push(&r->notes, b->arena) = i;
        else if (line_at(r, i)->kind != LINE_RULE)
            take_line(r, i);
    }
    write_held(r);
    clue_finish(b);
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    (void)err; /* any text can be read */
    struct layout layout;
    layout_read(&layout, (span){ source->bytes, source->len }, b->arena);
    if (layout.is_cut)
        doc_notice(b, "more than %d lines: the rest was not read",
                   LAYOUT_MAX_LINES);
    read_text_blocks(b, &layout);
    return true;
}

static const char *const endings[] = { "txt", "text", NULL };

const struct reader reader_text = { .name = "text",
                                    .endings = endings,
                                    .read = read };
