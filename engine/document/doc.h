/*
 * doc - one policy document as the engine sees it.
 *
 * Everything is a flat array, filled by doc_builder (the readers) and segment
 * (sentences and words), all in one arena, and read-only from then on.
 *
 * `text` is the readable text of the document in UTF-8: the content of the
 * blocks in reading order, each followed by one '\n'. Inside a block the
 * reader has already joined wrapped lines with single spaces and mended
 * hyphenated line ends; soft hyphens are gone, everything else is as the
 * author wrote it, so a quote can be cut straight out of it. Offsets named
 * begin/end count bytes of `text`; doc_place() leads back to the file.
 */
#ifndef ENGINE_DOCUMENT_DOC_H
#define ENGINE_DOCUMENT_DOC_H

#include "base/arena.h"
#include "base/span.h"
#include "base/vec.h"
#include "input/source.h"

#define DOC_NONE UINT32_MAX

enum {
    DOC_MAX_BLOCKS = 200000,
    DOC_MAX_TEXT = 48 * 1024 * 1024,
    DOC_MAX_DEPTH = 64, /* lists in lists, sections in sections */
};

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_HEADING,   /* level 1 to 6 */
    BLOCK_ITEM,      /* a list item or numbered clause; level is its depth */
    BLOCK_ROW,       /* a table row; cells are separated by " | " in text */
    BLOCK_QUOTE,     /* a block quotation */
    BLOCK_FOOTNOTE,
    BLOCK_REFERENCE, /* legal and cross references, adoption history */
    BLOCK_FURNITURE, /* running heads, page numbers, contents: never evidence */
};

struct doc_block {
    enum block_kind kind;
    uint32_t level;
    uint32_t begin, end;     /* in text, without the final '\n' */
    uint32_t section;        /* index of the section it belongs to */
    uint32_t lead_in;        /* block that introduces it ("shall:"), table
                                header row for a row, or DOC_NONE */
    uint32_t page;           /* from 1; 0 when the format has no pages */
    uint32_t paragraph;      /* counts blocks from 1 */
    struct range marker;     /* "(a)", "1." in text, part of the block; or
                                empty. A list bullet is not in the text. */
    bool is_header;          /* a table's header row */
    uint32_t sentence_begin; /* half open, indices of sentences */
    uint32_t sentence_end;
};

/* Section 0 is the document itself, without a heading. */
struct doc_section {
    uint32_t heading; /* block, DOC_NONE for section 0 */
    uint32_t parent;  /* section, DOC_NONE for section 0 */
    uint32_t level;
    uint32_t block_begin, block_end; /* own blocks and those of subsections */
};

/*
 * A sentence is the unit that queries match in. A list item's sentence begins
 * with the words of its lead-in (and the lead-in's own lead-in), a table row's
 * with the words of the header row: words before `own` are inherited, stand
 * for the same bytes as in the block they come from, and make "The notice
 * shall state:" + "(a) the reasons" match and bind as one sentence.
 */
struct doc_sentence {
    uint32_t block;
    uint32_t begin, end; /* own bytes in text */
    uint32_t word_begin; /* first word, inherited ones included */
    uint32_t own;        /* first word of its own */
    uint32_t word_end;
    bool is_question;
};

/* What stands between a word and the word before it, a set. */
enum word_before {
    BEFORE_COMMA = 1 << 0,
    BEFORE_SEMICOLON = 1 << 1,
    BEFORE_COLON = 1 << 2,
    BEFORE_DASH = 1 << 3, /* em or en dash or spaced hyphen, not "a-b" */
    BEFORE_OPEN = 1 << 4, /* ( or [ */
    BEFORE_CLOSE = 1 << 5,
    BEFORE_QUOTE_OPEN = 1 << 6,
    BEFORE_QUOTE_CLOSE = 1 << 7,
    BEFORE_SLASH = 1 << 8,
    BEFORE_CELL = 1 << 9,    /* the bar between table cells */
    BEFORE_HYPHEN = 1 << 10, /* "home-language": two words, one hyphen */
    BEFORE_LEAD = 1 << 11,   /* first own word after inherited ones */
};

enum word_trait {
    WORD_CAPS = 1 << 0,    /* ELL, ELLs, IEP's: all capitals but a plural s */
    WORD_CAPITAL = 1 << 1, /* begins with a capital */
    WORD_NUMBER = 1 << 2,  /* begins with a digit */
};

/*
 * form is the word as terms see it: lower case, ligatures and curly quotes
 * folded, a possessive 's or ' taken off, inner dots of abbreviations dropped
 * (U.S.C. -> usc), thousands commas dropped (1,000 -> 1000).
 */
struct doc_word {
    uint32_t begin, end; /* bytes of text */
    uint32_t form;       /* offset into doc.forms */
    uint16_t form_len;
    uint16_t before; /* set of enum word_before */
    uint16_t traits; /* set of enum word_trait */
};

/* text[begin...] comes from source bytes [source...], one to one, up to the
 * next run's begin. */
struct doc_run {
    uint32_t begin;
    uint32_t source;
};

/* Properties that matter to a policy. Empty when the document has none. */
struct doc_meta {
    span title, code, kind, language;
    span adopted, revised, status;
};

struct doc_notice {
    const char *text; /* "pages 3-7 have no text: run OCR" */
};

struct doc {
    const struct source *source;
    const char *format; /* "markdown", "text", "html", "yaml", ... */
    const char *text;
    uint32_t text_len;
    const struct doc_run *runs; /* none: offsets are those of the source */
    uint32_t run_count;
    uint32_t page_count; /* 0 when the format has none */
    const char *unread;  /* "pages 3-7": parts without text, or NULL */
    bool has_no_lines;   /* places are paragraphs, the file has no lines */
    struct doc_meta meta;

    const struct doc_section *sections;
    uint32_t section_count;
    const struct doc_block *blocks;
    uint32_t block_count;
    const struct doc_notice *notices;
    uint32_t notice_count;

    /* Filled by segment_words(). */
    const struct doc_sentence *sentences;
    uint32_t sentence_count;
    const struct doc_word *words;
    uint32_t word_count;
    const char *forms;
};

/* --- reading it ------------------------------------------------------- */

static inline span doc_span(const struct doc *doc, uint32_t begin, uint32_t end)
{
    return span_cut(doc->text, begin, end);
}

static inline span doc_form(const struct doc *doc, uint32_t word)
{
    const struct doc_word *w = &doc->words[word];
    return (span){ doc->forms + w->form, w->form_len };
}

/* The block whose bytes hold the offset (the next one for a '\n'). */
uint32_t doc_block_at(const struct doc *doc, uint32_t offset);

/* The sentence whose words hold the word index; inherited ones count. */
uint32_t doc_sentence_of(const struct doc *doc, uint32_t word);

/* Line and column in the file of a text offset. */
struct place doc_place(const struct doc *doc, uint32_t offset);

/* Byte offset in the file of a text offset. */
uint32_t doc_source_offset(const struct doc *doc, uint32_t offset);

/* Which text of a document with tracked changes. */
enum revisions {
    REVISIONS_CURRENT,  /* as if all changes were accepted */
    REVISIONS_ORIGINAL, /* as if all were rejected */
};

/* --- making one (readers only) ---------------------------------------- */

/*
 * A reader opens a block, adds its text piece by piece with the source offset
 * of each piece, and closes it. doc_text() collapses white space (newlines,
 * tabs, NBSP) to single spaces, drops soft hyphens and zero-width marks, and
 * drops blank blocks; sections follow from the headings; `paragraph` is
 * counted. Past a limit the builder stops taking text, records a notice and
 * sets `full`; blocks deeper than DOC_MAX_DEPTH are lifted to it, with a
 * notice.
 */
struct doc_builder {
    struct doc *doc;
    struct arena *arena;
    VEC(char) text;
    VEC(struct doc_run) runs;
    VEC(struct doc_block) blocks;
    VEC(struct doc_notice) notices;
    struct doc_block open;
    bool is_open;
    enum revisions revisions; /* asked of the reader, which sees them */
    bool full;
    bool flattened; /* a block was deeper than DOC_MAX_DEPTH: said once */
    uint32_t page; /* stamped on blocks as they open; readers set it */
};

void doc_begin(struct doc_builder *b, struct doc *doc,
               const struct source *source, const char *format,
               struct arena *arena);

/* lead_in: index from doc_block_index() or DOC_NONE. */
void doc_open(struct doc_builder *b, enum block_kind kind, uint32_t level,
              uint32_t lead_in);
void doc_text(struct doc_builder *b, span piece, uint32_t source_offset);

/* Everything added so far in the open block is its marker ("(a) "). */
void doc_marker(struct doc_builder *b);
void doc_header_row(struct doc_builder *b);

/* Index of the block just closed, or DOC_NONE if it was blank. */
uint32_t doc_close(struct doc_builder *b);

void doc_notice(struct doc_builder *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Fixes the arrays and the sections; the builder is spent. */
void doc_end(struct doc_builder *b);

#endif
