#include "read/clue.h"

#include "base/ascii.h"

enum {
    MAX_LABEL = 40,     /* "Original Adopted Date" */
    MAX_LINE = 240,     /* a property and its value */
    MAX_TITLE = 160,
    TITLE_BLOCKS = 12,  /* the title stands among the first */
    FIELD_BLOCKS = 60,  /* properties do; adoption dates also at the end */
    PROSE_WORDS = 14,
};

enum field { NO_FIELD, TITLE, CODE, KIND, LANGUAGE, ADOPTED, REVISED, STATUS,
             OTHER };

struct label {
    const char *name; /* lower case; "-" and "_" were made spaces */
    enum field field;
};

/* What begins a list of references; a final s, (s) or full stop is optional. */
static const char *const reference_heads[] = {
    "legal reference",      "legal ref",         "legal authority",
    "legal citation",       "cross reference",   "cross ref",
    "management resource",  "state reference",   "federal reference",
    "statutory reference",  "statutory authorit", "regulatory reference",
    "authority reference",  "policy reference",  "policy cross reference",
    "policy reference disclaimer", "related polic", "reference", "ref",
};

static const struct label labels[] = {
    { "title", TITLE },
    { "policy title", TITLE },
    { "policy name", TITLE },
    { "code", CODE },
    { "file", CODE },
    { "policy code", CODE },
    { "descriptor code", CODE },
    { "policy number", CODE },
    { "policy no.", CODE },
    { "policy no", CODE },
    { "policy #", CODE },
    { "kind", KIND },
    { "language", LANGUAGE },
    { "lang", LANGUAGE },
    { "status", STATUS },
    { "policy status", STATUS },
    { "adopted", ADOPTED },
    { "policy adopted", ADOPTED },
    { "regulation adopted", ADOPTED },
    { "adopted date", ADOPTED },
    { "adopted on", ADOPTED },
    { "adoption date", ADOPTED },
    { "date adopted", ADOPTED },
    { "date adoption", ADOPTED },
    { "date of adoption", ADOPTED },
    { "original adopted date", ADOPTED },
    { "originally adopted", ADOPTED },
    { "first adopted", ADOPTED },
    { "adopted by school board", ADOPTED },
    { "adopted by the board", ADOPTED },
    { "approved", ADOPTED },
    { "policy approved", ADOPTED },
    { "regulation approved", ADOPTED },
    { "date approved", ADOPTED },
    { "approval date", ADOPTED },
    { "revised", REVISED },
    { "policy revised", REVISED },
    { "regulation revised", REVISED },
    { "revised date", REVISED },
    { "date revised", REVISED },
    { "last revised", REVISED },
    { "last revised date", REVISED },
    { "revised by school board", REVISED },
    { "revision", REVISED },
    { "revision date", REVISED },
    { "amended", REVISED },
    { "last amended", REVISED },
    { "re adopted", REVISED },
    { "readopted", REVISED },
    { "date second reading", OTHER },
    { "date first reading", OTHER },
    { "first reading", OTHER },
    { "second reading", OTHER },
    { "reviewed", OTHER },
    { "last reviewed", OTHER },
    { "last reviewed date", OTHER },
    { "review date", OTHER },
    { "date reviewed", OTHER },
    { "previous adoption dates", OTHER },
    { "source", OTHER },
    { "sources", OTHER },
};

static char lower(char c)
{
    if (c == '-' || c == '_' || c == '\t')
        return ' ';
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

static span skip(span text, size_t len)
{
    return (span){ text.ptr + len, text.len - len };
}

/* Marks of emphasis and spaces around a line tell nothing. */
static span trim(span text)
{
    while (text.len > 0 && strchr(" \t*_#", text.ptr[0]) != NULL)
        text = skip(text, 1);
    while (text.len > 0 && strchr(" \t*_#", text.ptr[text.len - 1]) != NULL)
        text.len--;
    return text;
}

static bool begins(span text, const char *words)
{
    size_t len = strlen(words);
    if (text.len < len)
        return false;
    for (size_t i = 0; i < len; i++)
        if (lower(text.ptr[i]) != lower(words[i]))
            return false;
    return true;
}

static bool is_same(span text, const char *words)
{
    return text.len == strlen(words) && begins(text, words);
}

/* Length of ":" or a dash that parts a name from its value, else 0. */
static size_t separator(span text)
{
    static const char *const marks[] = { ":", "\xE2\x80\x93",
                                         "\xE2\x80\x94", "- " };
    for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
        size_t len = strlen(marks[i]);
        if (text.len >= len && memcmp(text.ptr, marks[i], len) == 0)
            return len;
    }
    return 0;
}

/* --- references ------------------------------------------------------- */

static span skip_plural(span text)
{
    static const char *const endings[] = { "(s)", "ies", "y", "s", "" };
    size_t i = 0;
    while (!begins(text, endings[i]))
        i++;
    text = skip(text, strlen(endings[i]));
    return begins(text, ".") ? skip(text, 1) : text;
}

/* "State Description", "Federal Description": the heads of their tables. */
static bool is_table_head(span line)
{
    static const char word[] = "description";
    if (line.len > MAX_LABEL || line.len < sizeof(word))
        return false;
    span last = skip(line, line.len - (sizeof(word) - 1));
    return is_same(last, word)
           && (begins(line, "state ") || begins(line, "federal ")
               || begins(line, "management resources ")
               || begins(line, "cross references "));
}

/* "Legal Reference EDUCATION CODE": the next line ran into the head. */
static bool is_capitals(span text)
{
    size_t capitals = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] >= 'a' && text.ptr[i] <= 'z')
            return false;
        capitals += text.ptr[i] >= 'A' && text.ptr[i] <= 'Z';
    }
    return capitals >= 6 && text.ptr[0] == ' ' && text.len < MAX_LABEL;
}

static bool is_reference_head(span line)
{
    line = trim(line);
    for (size_t i = 0; i < sizeof(reference_heads) / sizeof(char *); i++) {
        if (!begins(line, reference_heads[i]))
            continue;
        span rest = skip_plural(skip(line, strlen(reference_heads[i])));
        if (trim(rest).len == 0 || separator(trim(rest)) > 0
            || is_capitals(rest))
            return true;
    }
    return is_table_head(line);
}

/* --- properties ------------------------------------------------------- */

static enum field field_of(span name)
{
    name = trim(name);
    for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
        if (is_same(name, labels[i].name))
            return labels[i].field;
    return NO_FIELD;
}

struct property {
    enum field field;
    span value;
};

static struct property property_of(span line)
{
    line = trim(line);
    size_t most = line.len < MAX_LABEL ? line.len : MAX_LABEL;
    for (size_t i = 0; i < most; i++) {
        size_t len = separator(skip(line, i));
        enum field field =
            len > 0 ? field_of((span){ line.ptr, i }) : NO_FIELD;
        if (field != NO_FIELD)
            return (struct property){ field, trim(skip(line, i + len)) };
    }
    return (struct property){ 0 };
}

static bool is_empty(span value)
{
    return value.len == 0 || is_same(value, "not specified")
           || is_same(value, "null") || is_same(value, "~")
           || is_same(value, "n/a");
}

static span *slot(struct doc_meta *meta, enum field field)
{
    switch (field) {
    case TITLE: return &meta->title;
    case CODE: return &meta->code;
    case KIND: return &meta->kind;
    case LANGUAGE: return &meta->language;
    case ADOPTED: return &meta->adopted;
    case REVISED: return &meta->revised;
    case STATUS: return &meta->status;
    case NO_FIELD:
    case OTHER: break;
    }
    return NULL;
}

/* What follows the last digit of a date is not part of it. */
static span until_date_ends(span value)
{
    size_t end = value.len;
    while (end > 0 && !ascii_is_digit(value.ptr[end - 1]))
        end--;
    return end > 0 ? (span){ value.ptr, end } : value;
}

static void set_field(struct doc_builder *b, enum field field, span value)
{
    span *into = slot(&b->doc->meta, field);
    value = trim(value);
    if (field == ADOPTED || field == REVISED)
        value = until_date_ends(value);
    if (into == NULL || into->len > 0 || is_empty(value))
        return;
    into->ptr = arena_text(b->arena, value.ptr, value.len);
    into->len = value.len;
}

bool clue_field(struct doc_builder *b, span name, span value)
{
    enum field field = field_of(name);
    set_field(b, field, value);
    return field != NO_FIELD;
}

void clue_show_field(struct doc_builder *b, span name, uint32_t name_source,
                     span value, uint32_t value_source)
{
    doc_open(b, BLOCK_REFERENCE, 0, DOC_NONE);
    doc_text(b, name, name_source);
    doc_text(b, span_of(": "), value_source);
    doc_text(b, value, value_source);
    doc_close(b);
}

bool clue_begins(span line)
{
    return line.len <= MAX_LINE * 4
           && (is_reference_head(line) || property_of(line).field != NO_FIELD);
}

/* --- codes and titles ------------------------------------------------- */

static size_t count_while(span text, size_t at, bool (*test)(char))
{
    size_t begin = at;
    while (at < text.len && test(text.ptr[at]))
        at++;
    return at - begin;
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_code_tail(char c)
{
    return is_capital(c) || ascii_is_digit(c);
}

/* "-R", "-E2", "(a)" after a code; its length. */
static size_t code_tail(span text, size_t at)
{
    if (at >= text.len || text.ptr[at] != '-')
        return 0;
    size_t len = count_while(text, at + 1, is_code_tail);
    return len > 0 && len <= 3 ? len + 1 : 0;
}

/* "6174", "0420.41-E", "6:160", "4218P" */
static size_t number_code(span text)
{
    size_t digits = count_while(text, 0, ascii_is_digit), at = digits;
    if (digits == 0 || digits > 4)
        return 0;
    bool parted = false;
    while (at + 1 < text.len && strchr(".:", text.ptr[at]) != NULL
           && ascii_is_digit(text.ptr[at + 1])) {
        at += 1 + count_while(text, at + 1, ascii_is_digit);
        parted = true;
    }
    if (digits < 3 && !parted)
        return 0;
    size_t letters = count_while(text, at, is_capital);
    at += letters <= 2 ? letters : 0;
    return at + code_tail(text, at);
}

/* "IHBEA", "ACA-R": the letters of the national scheme run from A to L. */
static size_t letter_code(span text)
{
    static const char *const words[] = { "DRAFT", "FINAL", "BOARD", "GOALS",
                                         "FORM",  "FILE",  "DATE",  "CODE" };
    size_t letters = count_while(text, 0, is_capital);
    if (letters < 2 || letters > 6 || text.ptr[0] > 'L')
        return 0;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (span_is((span){ text.ptr, letters }, words[i]))
            return 0;
    return letters + code_tail(text, letters);
}

/* Length of a code that ends at a word's end, else 0. */
static size_t code_length(span text)
{
    size_t len = number_code(text);
    if (len == 0)
        len = letter_code(text);
    bool whole = len == text.len || (len > 0 && !is_letter(text.ptr[len])
                                     && !ascii_is_digit(text.ptr[len]));
    return whole ? len : 0;
}

/* After "Policy", "Regulation No.": where the code would begin, or 0. */
static size_t code_word(span text)
{
    static const char *const words[] = { "policy ",   "regulation ",
                                         "procedure ", "exhibit ",
                                         "bylaw ",     "rule " };
    static const char *const fillers[] = { "no. ", "no ", "number ", "# ",
                                           "#", "" };
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!begins(text, words[i]))
            continue;
        size_t at = strlen(words[i]), k = 0;
        while (!begins(skip(text, at), fillers[k]))
            k++;
        return at + strlen(fillers[k]);
    }
    return 0;
}

static void set_title_after(struct doc_builder *b, span rest)
{
    rest = trim(rest);
    size_t len = separator(rest);
    if (len > 0 && trim(skip(rest, len)).len > 0)
        set_field(b, TITLE, skip(rest, len));
}

static bool has_lower(span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] >= 'a' && text.ptr[i] <= 'z')
            return true;
    return false;
}

/* "6141.31 Programs for Students": a number and a title without a mark. */
static bool read_numbered_title(struct doc_builder *b, span line)
{
    size_t len = number_code(line);
    if (len < 4 || len >= line.len || line.ptr[len] != ' ')
        return false;
    span rest = trim(skip(line, len));
    if (rest.len == 0 || !is_capital(rest.ptr[0]) || !has_lower(rest))
        return false;
    set_field(b, CODE, (span){ line.ptr, len });
    set_field(b, TITLE, rest);
    return true;
}

/* "IHBEA - Title", "2385: Title", "RCSD Policy 6174", "No. 138" */
static void read_title_line(struct doc_builder *b, span line)
{
    line = trim(line);
    if (begins(line, "no. ")) {
        span code = skip(line, 4);
        if (count_while(code, 0, ascii_is_digit) == code.len)
            set_field(b, CODE, code);
        return;
    }
    size_t len = code_length(line);
    if (len > 0 && separator(trim(skip(line, len))) > 0) {
        set_field(b, CODE, (span){ line.ptr, len });
        set_title_after(b, skip(line, len));
        return;
    }
    if (b->blocks.at[b->blocks.count - 1].kind == BLOCK_HEADING
        && read_numbered_title(b, line))
        return;
    for (size_t i = 0; i < line.len; i++) {
        if (i > 0 && line.ptr[i - 1] != ' ')
            continue;
        size_t at = code_word(skip(line, i));
        len = at > 0 ? code_length(skip(line, i + at)) : 0;
        if (len == 0)
            continue;
        set_field(b, CODE, (span){ line.ptr + i + at, len });
        set_title_after(b, skip(line, i + at + len));
        return;
    }
}

/* --- blocks ----------------------------------------------------------- */

/* Deep in the text a "Language:" is a matter of policy, a date is not. */
static void set_found(struct doc_builder *b, enum field field, span value)
{
    bool is_date = field == ADOPTED || field == REVISED;
    if (is_date || b->blocks.count <= FIELD_BLOCKS)
        set_field(b, field, value);
}

/* "2/3/2019 Revised: 7/16/2024": where the next property begins, or the end. */
static size_t next_property(span value)
{
    for (size_t i = 1; i < value.len; i++)
        if (value.ptr[i - 1] == ' ' &&
            property_of(skip(value, i)).field != NO_FIELD)
            return i;
    return value.len;
}

/* A property, and those that follow it on its line; not in a title. */
static void set_all(struct doc_builder *b, struct property property)
{
    while (property.field != NO_FIELD) {
        span value = property.value;
        size_t end = property.field == TITLE ? value.len
                                             : next_property(value);
        set_found(b, property.field, (span){ value.ptr, end });
        property = property_of(skip(value, end));
    }
}

/* "A | Status: ADOPTED | Last Revised Date: 7/16/2024" part by part. */
static bool read_properties(struct doc_builder *b, span text)
{
    bool found = false;
    enum field named = NO_FIELD; /* a table cell that names the next one */
    while (text.len > 0) {
        const char *bar = memchr(text.ptr, '|', text.len);
        size_t len = bar == NULL ? text.len : (size_t)(bar - text.ptr);
        span part = { text.ptr, len };
        struct property property = property_of(part);
        if (named != NO_FIELD)
            set_found(b, named, part);
        set_all(b, property);
        named = field_of(part);
        found = found || property.field != NO_FIELD || named != NO_FIELD;
        text = skip(text, bar == NULL ? len : len + 1);
    }
    return found;
}

static bool is_prose(span text)
{
    size_t words = 0, small = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool starts = i == 0 || text.ptr[i - 1] == ' ';
        words += starts;
        small += starts && text.ptr[i] >= 'a' && text.ptr[i] <= 'z';
    }
    return words >= PROSE_WORDS && text.ptr[text.len - 1] == '.'
           && small * 10 >= words * 6;
}

static bool is_row_like(const struct doc_block *block)
{
    return block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_HEADING
           || block->kind == BLOCK_ROW || block->kind == BLOCK_QUOTE;
}

static void read_front(struct doc_builder *b, struct doc_block *block,
                       uint32_t index, span text)
{
    if (text.len > MAX_LINE || !is_row_like(block))
        return;
    bool found = read_properties(b, text);
    bool is_title = begins(text, "title:");
    if (found && !is_title && block->kind != BLOCK_ROW
        && property_of(text).field != NO_FIELD)
        block->kind = BLOCK_REFERENCE;
    if (index >= TITLE_BLOCKS || text.len > MAX_TITLE || is_title)
        return;
    const char *bar = memchr(text.ptr, '|', text.len);
    size_t len = bar == NULL ? text.len : (size_t)(bar - text.ptr);
    read_title_line(b, (span){ text.ptr, len });
}

static void follow_references(struct clue *clue, struct doc_block *block,
                              span text)
{
    if (is_reference_head(text)) {
        clue->in_references = true;
        clue->in_disclaimer = begins(trim(text), "policy reference disc");
    } else if (block->kind == BLOCK_HEADING
               || (is_prose(text) && !clue->in_disclaimer)) {
        clue->in_references = false;
    } else {
        clue->in_disclaimer = false;
    }
    if (clue->in_references && block->kind != BLOCK_FURNITURE)
        block->kind = BLOCK_REFERENCE;
}

void clue_read(struct clue *clue, struct doc_builder *b, uint32_t index)
{
    if (index == DOC_NONE)
        return;
    struct doc_block *block = &b->blocks.at[index];
    span text = span_cut(b->text.at, block->begin, block->end);
    if (block->kind == BLOCK_FURNITURE || block->kind == BLOCK_FOOTNOTE)
        return;
    read_front(b, block, index, text);
    if (block->kind != BLOCK_REFERENCE)
        follow_references(clue, block, text);
}

/* "BOATS AND RAFTS" begins with a word, unless the document has that code. */
static span without_code(span title, span code)
{
    size_t len = code_length(title);
    if (len == 0)
        return title;
    span rest = trim(skip(title, len));
    size_t mark = rest.len > 0 && rest.ptr[0] == '.' ? 1 : separator(rest);
    if (mark == 0 && number_code(title) == 0 &&
        !span_equal(code, (span){ title.ptr, len }))
        return title;
    return trim(skip(rest, mark));
}

/* "Policy 4218" or "RCSD Policy 6174" names the document, not its subject. */
static bool only_names_code(const struct doc_builder *b, span text)
{
    span code = b->doc->meta.code;
    return code.len > 0 && text.len >= code.len
           && memcmp(text.ptr + text.len - code.len, code.ptr, code.len) == 0;
}

void clue_finish(struct doc_builder *b)
{
    for (uint32_t i = 0; i < b->blocks.count && i < TITLE_BLOCKS; i++) {
        const struct doc_block *block = &b->blocks.at[i];
        span text = span_cut(b->text.at, block->begin, block->end);
        if (block->kind != BLOCK_HEADING || only_names_code(b, text))
            continue;
        set_field(b, TITLE, without_code(text, b->doc->meta.code));
        break;
    }
}
