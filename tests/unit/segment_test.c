#include "document/segment.h"

#include "check.h"
#include "text_doc.h"

#include <stdlib.h>

enum { MANY = 4096 };

/* Sentences joined by a bar, which stands for a blank of the text. */
static const char *const sentence_cases[] = {
    /* plain */
    "One sentence.",
    "No stop at the end",
    "The board meets.|The public may speak.|All are welcome.",
    "Is it open?|Yes!|It is.",
    "Who decides?|The principal decides.",
    "What a day!|The buses came.",
    "Wait...|The bus is late.",
    "The list goes on … and on.",
    "The list goes on...and on.",
    "It ended….|Then it began.",
    "A stop .|And another .",
    /* marks that never end */
    "The rules are these: Be kind; be safe.",
    "Meals are free; snacks are not.",
    "The office (Room 12) is open.",
    "The school-wide plan - and only it - counts.",
    /* quotes and brackets after the stop */
    "She said \"stop.\"|Then she left.",
    "She said “stop.”|Then she left.",
    "She said, 'It is done.'|Then she left.",
    "(This is a note.)|The text goes on.",
    "The text (such as it is.) goes on.",
    "The word \"etc.\" is vague.",
    "Ask \"why?\" and listen.",
    "They asked (why?) and left.",
    "He wrote [sic.] in the margin.",
    "“The end.”|“The beginning.”",
    "It is over.\"|\"It is not.",
    /* citations: statutes and codes */
    "See M.G.L. c. 71A, § 4.",
    "See M.G.L. c. 71A, § 4.|The district complies.",
    "Under M.G.L. c.71A the district acts.",
    "Under G.L. c. 76, § 5, no child is excluded.",
    "Under M. G. L. c. 76 no child is excluded.",
    "As 20 U.S.C. 6312(e)(3) requires, notice is sent.",
    "As 20 U.S.C. § 6312(e)(3) requires.|Notice is sent.",
    "As 20 U.S.C. Section 6312 requires, notice is sent.",
    "As 42 U.S.C. §§ 2000d et seq. requires, notice is sent.",
    "It follows 603 CMR 14.04(2).|It is posted.",
    "It follows 603 CMR 14.04(2) and is posted.",
    "It follows 34 C.F.R. 300.9.|It is posted.",
    "It follows 34 C.F.R. Part 300.|It is posted.",
    "See Mass. Gen. Laws ch. 71B, sec. 3.|It is posted.",
    "See Cal. Educ. Code 313 and Gov. Code 11135.",
    "See Pub. L. No. 114-95 for the text.",
    "See Pen. Code 240 and Lab. Code 230.",
    "They met in the lab.|Code is taught there.",
    "See Stat. 2017, c. 138 for the text.",
    "See St. 2017, c. 138 for the text.",
    "See Lau v. Nichols for the holding.",
    "See Doe vs. Roe for the holding.",
    "See Smith et al. v. Jones for the holding.",
    "See 347 U.S. 483 for the holding.",
    "See 648 F.2d 989.|The test has three parts.",
    "The law (29 U.S.C. 794).|The district agrees.",
    "Parents are told. (Education Code 100)|The notice is yearly.",
    "Parents are told. (Education Code 100; 5 CCR 11.1-11.3.)|It is "
    "yearly.",
    "Parents are told. (cf. 5145 - Rights)|The notice is yearly.",
    "Parents are told (Education Code 100).|The notice is yearly.",
    "Parents are told.|(They may also ask for a meeting with the whole "
    "team at any time of the year.)|The notice is yearly.",
    /* abbreviations before a number */
    "Use Form No. 5 here.",
    "Use forms Nos. 5 and 6 here.",
    "See Sec. 3 and Sec. IV below.",
    "See Art. IV and Art. 5 below.",
    "See Ch. 71 and ch. 76 below.",
    "See p. 5 and pp. 6-9 below.",
    "See Vol. 2, Fig. 3 and App. B below.",
    "Call ext. 225 now.",
    "Tel. 555-0100 is the number.",
    "From Sept. 1 to Jan. 15 it is closed.",
    "The answer is no.|Parents decide.",
    "They studied art.|The school has a room for it.",
    "It is in the app.|Open it.",
    "Say no.|Then leave.",
    /* abbreviations before a name */
    "Dr. Green and Mrs. Brown spoke.",
    "The letter to Mr. White was sent.|He read it.",
    "Ms. Black teaches.|Prof. Gray does not.",
    "St. Mary School is near.",
    "The school on Main St.|The gate is open.",
    "Ask Supt. Reed.|She knows.",
    "She has a Ph.D. in reading.",
    "She has a Ph.D.|The degree is recent.",
    "She holds an M.Ed. and an Ed.D. from here.",
    "Acme Inc. Services are not used.",
    "Acme Co. and Sons Ltd. are not used.",
    "The U.S. Department of Labor agrees.",
    "They moved to the U.S. in May.",
    "They moved to the U.S.|They stayed.",
    "The D.C. office is closed.",
    "Write to the Dept. of Education.|Wait.",
    "John Reed Jr. spoke.",
    /* always inside */
    "Use aids, e.g. maps, charts.",
    "Use aids (e.g., maps).|Store them.",
    "Use aids, e.g. Braille maps.",
    "One team, i.e. the core team, meets.",
    "One team, i.e. All Staff, meets.",
    "It applies to staff, students, etc. and guests.",
    "It applies to staff, students, etc.|Guests are told.",
    "Open from 8 a.m. to 3 p.m. on weekdays.",
    "Open until 3 p.m.|Guests leave then.",
    "Open until 3 p.m. daily.",
    /* initials */
    "J. Q. Public spoke.",
    "Ask Maria T. Lopez about it.",
    "Ask J. Smith.|She knows.",
    "The plan is B.|The other is A.",
    "It falls under Part A.|Students benefit.",
    "Complete Form B.|Parents sign it.",
    "It is paid by Title I.|Parents are told.",
    "It is paid by Title III.|Parents are told.",
    "It is in Appendix C.|Read it.",
    "Students in Grade K.|Others wait.",
    /* clause numbers */
    "1. The board meets.",
    "1. The board meets.|2. The public speaks.",
    "12. The board meets.",
    "3.2.1 The board meets.|3.2.2 The public speaks.",
    "3.2.1. The board meets.",
    "A. The board meets.|B. The public speaks.",
    "a. The board meets.",
    "IV. The board meets.",
    "iii. The board meets.",
    "Section 4. The board meets.",
    "Article IV. Meetings are open.",
    "Step 2. Parents are told.",
    "(a) The board meets.|(b) The public speaks.",
    "(1) The board meets.|(2) The public speaks.",
    "The steps are: 1. Screen all; 2. Tell parents.",
    "The steps follow.|(a) screen all.|(b) tell parents.",
    /* numbers */
    "Growth was 3.5 points.",
    "Growth was .5 points.",
    "The fee is $1,000.50 a year.|It is due in May.",
    "It was passed in 2014.|It was amended in 2018.",
    "Pupils in grades 6, 7 and 8.|Others wait.",
    "About 30.|Then 40.",
    "It took 5 days.|10 days were allowed.",
    "It is due on 9.1.2024.|It is late.",
    "Version 2.0.1 is current.",
    "The vote was 5-0.|It passed.",
    "It covers item 12.|It is new.",
    /* footnote marks */
    "Services are free.1|Parents are told.",
    "Services are free.12|Parents are told.",
    "Services are free.[3]|Parents are told.",
    "Services are free.²|Parents are told.",
    "Services are free.*|Parents are told.",
    "Services are free.†|Parents are told.",
    "Growth of No.1 schools is high.",
    /* odd spaces, small letters */
    "The bus left.|The pupils waited.",
    "It was late. and so were we.",
    "Did they come?|yes they did.",
    "See www.example.org for more.",
    "See www.example.org.|It is new.",
    "Write to a.reed@example.org today.",
    "Open file policy.PDF now.",
    "The iPad is here.",
    "¿Quién decide?|La escuela decide.",
    "La escuela avisa.|Él puede ir.",
    "El director avisa a los padres.|¡Gracias!",
    "\"Done.\"|- The Board",
    "It ends here.|• It starts there.",
    "It ends here.|— It starts there.",
    "Yes.|No.|Maybe.",
    "Is this an L1?|It is.",
    "ELs take part.|IEPs are kept.",
    "He is in Room 4B.|She is not.",
    "The \"U.S.\" label is used.",
    "The team (Dr. Reed, Ms. Lopez) meets.|It votes.",
    "Notice goes out by Oct. 1.|Forms come back by Nov. 15.",
    "The plan (see Sec. 2.) is old.",
    "Students, parents, etc., are told.",
    "Use it for ELs, SWDs, etc.|All staff help.",
    "The rate was 95%.|It rose.",
    "The fund (Title I, Part A).|It pays.",
    "What is § 504?|It is a law.",
    "The rule: \"No child waits.\"|It is posted.",
    "Approved 5/1/2020.|Revised 6/2/2021.",
    "Under ch. 74.|The school acts.",
    "See A.R. 5145.6 for the form.",
    "Legal Ref.: G.L. c. 71.",
    "Adopted Jan. 2020.|Reviewed yearly.",
    "Pupils ages 3-21.|Others apply.",
    "They said: “Why us?”|Nobody knew.",
    "That is all, folks!!!|Go home.",
    "Really?!|Yes.",
    "Staff may not use children.|Ever.",
};

static void without_bars(const char *marked, char *out)
{
    for (; *marked != '\0'; marked++)
        *out++ = *marked == '|' ? ' ' : *marked;
    *out = '\0';
}

static void join_sentences(const char *text, char *out)
{
    struct range found[64];
    uint32_t count = segment_sentences(span_of(text), found, 64);
    size_t len = 0;

    for (uint32_t i = 0; i < count; i++) {
        size_t part = found[i].end - found[i].begin;
        if (i > 0)
            out[len++] = '|';
        memcpy(out + len, text + found[i].begin, part);
        len += part;
    }
    out[len] = '\0';
}

static void sentences_end_where_readers_end_them(void)
{
    size_t count = sizeof(sentence_cases) / sizeof(sentence_cases[0]);
    char text[MANY], joined[MANY];

    CHECK(count >= 150);
    for (size_t i = 0; i < count; i++) {
        without_bars(sentence_cases[i], text);
        join_sentences(text, joined);
        bool same = strcmp(joined, sentence_cases[i]) == 0;
        CHECK(same);
        if (!same)
            fprintf(stderr, "  wanted %s\n  found  %s\n", sentence_cases[i],
                    joined);
    }
}

/* Words and forms ------------------------------------------------------ */

struct word_case {
    const char *text;
    const char *forms; /* joined by spaces */
};

static const struct word_case word_cases[] = {
    { "", "" },
    { " . , -- ", "" },
    { "The Board shall", "the board shall" },
    { "don't", "don't" },
    { "don’t can’t CANNOT", "don't can't cannot" },
    { "parent's parents' parent’s IEP's", "parent parents parent iep" },
    { "home-language pre- and post", "home language pre and post" },
    { "and/or", "and or" },
    { "U.S.C. e.g. i.e. p.m. Ph.D. M.Ed.", "usc eg ie pm phd med" },
    { "M.G.L. c.71A, §4", "mgl c 71a § 4" },
    { "14.04 1,000 1,000,000 1,00", "14.04 1000 1000000 1 00" },
    { "60603,60640 2014,100", "60603 60640 2014 100" },
    { "6312(e)(3)", "6312 e 3" },
    { "$1,000.50", "1000.50" },
    { "100% of R&D", "100 % of r and d" },
    { "A & B", "a and b" },
    { "71:37H 11/04/2009", "71 37h 11 04 2009" },
    { "30-day 1st '90s", "30 day 1st 90s" },
    { "ﬁrst oﬃce ﬂag ﬀ ﬄ ſo", "first office flag ff ffl so" },
    { "ÉCOLE Ñandú Straße", "école ñandú straße" },
    { "Łódź ŻÓŁW Ÿ İzmir", "łódź żółw ÿ izmir" },
    { "TIẾNG VIỆT", "tiếng việt" },
    { "中文 Русский العربية", "中文 Русский العربية" },
    { "“quoted” ‘words’", "quoted words" },
    { "soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth" },
    { "non\u2011breaking em\u2014dash", "non breaking em dash" },
    { "no\u00A0break\u202Fspace", "no break space" },
    { "dots…here", "dots here" },
    { "services.² x³", "services x" },
    { "www.example.org", "www example org" },
    { "is.It school.The", "is it school the" },
    { "_____ *** +++", "" },
    { "\xF0\x9F\x98\x80 smile", "smile" },
    { "bad \xC3 byte \xFF\xFE", "bad byte" },
    { "'tis rock 'n' roll", "tis rock n roll" },
    { "5.", "5" },
    { "3.2.1.", "3.2.1" },
};

static void join_forms(const char *text, char *out)
{
    struct doc_word words[64];
    char forms[MANY];
    uint32_t count = segment_split(span_of(text), words, 64, forms);
    size_t len = 0;

    for (uint32_t i = 0; i < count; i++) {
        if (i > 0)
            out[len++] = ' ';
        memcpy(out + len, forms + words[i].form, words[i].form_len);
        len += words[i].form_len;
    }
    out[len] = '\0';
}

static void words_have_the_forms_that_terms_have(void)
{
    char joined[MANY];

    for (size_t i = 0; i < sizeof(word_cases) / sizeof(word_cases[0]); i++) {
        join_forms(word_cases[i].text, joined);
        bool same = strcmp(joined, word_cases[i].forms) == 0;
        CHECK(same);
        if (!same)
            fprintf(stderr, "  wanted %s\n  found  %s\n", word_cases[i].forms,
                    joined);
    }
}

struct flag_case {
    const char *text; /* the last word counts */
    unsigned flags;
};

static void marks_before_a_word_are_kept(void)
{
    static const struct flag_case cases[] = {
        { "a b", 0 },
        { "a, b", BEFORE_COMMA },
        { "a; b", BEFORE_SEMICOLON },
        { "a: b", BEFORE_COLON },
        { "a - b", BEFORE_DASH },
        { "a -- b", BEFORE_DASH },
        { "a--b", BEFORE_DASH },
        { "a – b", BEFORE_DASH },
        { "a—b", BEFORE_DASH },
        { "- b", BEFORE_DASH },
        { "a-b", BEFORE_HYPHEN },
        { "a\u2010b", BEFORE_HYPHEN },
        { "pre- b", BEFORE_HYPHEN },
        { "(ab)-b", BEFORE_CLOSE | BEFORE_HYPHEN },
        { "a (b", BEFORE_OPEN },
        { "a [b", BEFORE_OPEN },
        { "a) b", BEFORE_CLOSE },
        { "a), b", BEFORE_CLOSE | BEFORE_COMMA },
        { "a \"b", BEFORE_QUOTE_OPEN },
        { "a (\"b", BEFORE_OPEN | BEFORE_QUOTE_OPEN },
        { "a\" b", BEFORE_QUOTE_CLOSE },
        { "a,\" b", BEFORE_COMMA | BEFORE_QUOTE_CLOSE },
        { "a “b", BEFORE_QUOTE_OPEN },
        { "a” b", BEFORE_QUOTE_CLOSE },
        { "a 'b", BEFORE_QUOTE_OPEN },
        { "word' b", BEFORE_QUOTE_CLOSE },
        { "parents' b", 0 },
        { "a/b", BEFORE_SLASH },
        { "a | b", BEFORE_CELL },
    };
    struct doc_word words[8];
    char forms[64];

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        uint32_t n = segment_split(span_of(cases[i].text), words, 8, forms);
        CHECK(n > 0 && words[n - 1].before == cases[i].flags);
        if (n == 0 || words[n - 1].before != cases[i].flags)
            fprintf(stderr, "  in %s\n", cases[i].text);
    }
}

static void capitals_and_numbers_are_noted(void)
{
    static const struct flag_case cases[] = {
        { "ell", 0 },
        { "The", WORD_CAPITAL },
        { "A", WORD_CAPITAL },
        { "As", WORD_CAPITAL },
        { "ELL", WORD_CAPS | WORD_CAPITAL },
        { "ELLs", WORD_CAPS | WORD_CAPITAL },
        { "IEP's", WORD_CAPS | WORD_CAPITAL },
        { "U.S.", WORD_CAPS | WORD_CAPITAL },
        { "L1", WORD_CAPS | WORD_CAPITAL },
        { "ÉCOLE", WORD_CAPS | WORD_CAPITAL },
        { "École", WORD_CAPITAL },
        { "McAdam", WORD_CAPITAL },
        { "PhD", WORD_CAPITAL },
        { "71A", WORD_CAPS | WORD_NUMBER },
        { "30", WORD_NUMBER },
        { "1st", WORD_NUMBER },
        { "§", 0 },
    };
    struct doc_word words[8];
    char forms[64];

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        uint32_t n = segment_split(span_of(cases[i].text), words, 8, forms);
        CHECK(n == 1 && words[0].traits == cases[i].flags);
        if (n != 1 || words[0].traits != cases[i].flags)
            fprintf(stderr, "  in %s\n", cases[i].text);
    }
}

static void a_very_long_word_keeps_its_bytes_but_not_its_form(void)
{
    struct doc_word words[2];
    char text[3000], forms[9000];

    memset(text, 'x', sizeof(text));
    uint32_t n = segment_split((span){ text, sizeof(text) }, words, 2, forms);
    CHECK(n == 1);
    CHECK(words[0].end == sizeof(text));
    CHECK(words[0].form_len < 300);
}

/* Documents ------------------------------------------------------------ */

struct test_block {
    enum block_kind kind;
    uint32_t lead_in;
    uint32_t marker_len;
    const char *text;
};

static void build(struct doc *doc, struct arena *arena,
                  const struct test_block *source, uint32_t count)
{
    struct doc_block *blocks = arena_alloc(arena, count, sizeof(*blocks));
    char *text = arena_alloc(arena, MANY * 64, 1);
    uint32_t len = 0;

    for (uint32_t i = 0; i < count; i++) {
        uint32_t part = (uint32_t)strlen(source[i].text);
        memcpy(text + len, source[i].text, part);
        blocks[i].kind = source[i].kind;
        blocks[i].lead_in = source[i].lead_in;
        blocks[i].begin = len;
        blocks[i].marker = (struct range){ len, len + source[i].marker_len };
        blocks[i].end = len + part;
        len += part;
        text[len++] = '\n';
    }
    *doc = (struct doc){
        .text = text, .text_len = len, .blocks = blocks, .block_count = count
    };
    segment_words(doc, arena);
}

/* "the notice shall state * the reasons": a star before the own words. */
static const char *sentence_words(const struct doc *doc, uint32_t sentence,
                                  char out[MANY])
{
    const struct doc_sentence *s = &doc->sentences[sentence];
    size_t len = 0;

    for (uint32_t i = s->word_begin; i < s->word_end; i++) {
        span form = doc_form(doc, i);
        if (i == s->own && s->own > s->word_begin)
            out[len++] = '*';
        memcpy(out + len, form.ptr, form.len);
        len += form.len;
        if (i + 1 < s->word_end)
            out[len++] = ' ';
    }
    out[len] = '\0';
    return out;
}

static void items_inherit_the_sentence_that_introduces_them(void)
{
    static const struct test_block source[] = {
        { BLOCK_HEADING, DOC_NONE, 0, "Notice to Parents. Part A" },
        { BLOCK_PARAGRAPH, DOC_NONE, 0,
          "Parents are told. The notice shall state:" },
        { BLOCK_ITEM, 1, 4, "(a) the reasons; and" },
        { BLOCK_ITEM, 1, 4, "(b) the level. It is dated. Also:" },
        { BLOCK_ITEM, 3, 2, "1. its scale" },
        { BLOCK_PARAGRAPH, DOC_NONE, 0, "Is that all? Yes." },
    };
    struct arena arena;
    struct doc doc;
    char out[MANY];

    arena_init(&arena);
    build(&doc, &arena, source, 6);
    CHECK(doc.sentence_count == 10);
    CHECK(strcmp(sentence_words(&doc, 0, out), "notice to parents part a") ==
          0);
    CHECK(strcmp(sentence_words(&doc, 3, out),
                 "the notice shall state *the reasons and") == 0);
    CHECK(strcmp(sentence_words(&doc, 4, out),
                 "the notice shall state *the level") == 0);
    CHECK(strcmp(sentence_words(&doc, 5, out), "it is dated") == 0);
    CHECK(strcmp(sentence_words(&doc, 7, out), "also *its scale") == 0);
    CHECK(doc.sentences[8].is_question && !doc.sentences[9].is_question);
    CHECK((doc.words[doc.sentences[3].own].before & BEFORE_LEAD) != 0);
    CHECK(doc.blocks[3].sentence_begin == 4);
    CHECK(doc.blocks[3].sentence_end == 7);
    CHECK(doc.sentences[3].begin == doc.blocks[2].begin);
    CHECK(doc_span(&doc, doc.sentences[5].begin, doc.sentences[5].end).len ==
          strlen("It is dated."));
    arena_release(&arena);
}

static void lead_ins_of_lead_ins_come_first(void)
{
    static const struct test_block source[] = {
        { BLOCK_PARAGRAPH, DOC_NONE, 0, "The principal shall:" },
        { BLOCK_ITEM, 0, 0, "tell parents of" },
        { BLOCK_ITEM, 1, 0, "the level" },
        { BLOCK_ITEM, 2, 0, "in writing" },
    };
    struct arena arena;
    struct doc doc;
    char out[MANY];

    arena_init(&arena);
    build(&doc, &arena, source, 4);
    CHECK(strcmp(sentence_words(&doc, 3, out),
                 "the principal shall tell parents of the level *in writing") ==
          0);
    arena_release(&arena);
}

static void rows_have_their_header_and_are_one_sentence(void)
{
    static const struct test_block source[] = {
        { BLOCK_ROW, DOC_NONE, 0, "Level | Minutes" },
        { BLOCK_ROW, 0, 0, "Entering. New. | 90 a day. Or more." },
    };
    struct arena arena;
    struct doc doc;
    char out[MANY];

    arena_init(&arena);
    build(&doc, &arena, source, 2);
    CHECK(doc.sentence_count == 2);
    CHECK(strcmp(sentence_words(&doc, 1, out),
                 "level minutes *entering new 90 a day or more") == 0);
    CHECK((doc.words[doc.sentences[1].own + 2].before & BEFORE_CELL) != 0);
    arena_release(&arena);
}

static void cycles_and_blocks_without_words_do_no_harm(void)
{
    static const struct test_block source[] = {
        { BLOCK_ITEM, 1, 0, "one" },
        { BLOCK_ITEM, 0, 0, "two" },
        { BLOCK_ITEM, 2, 0, "three" },
        { BLOCK_ITEM, 77, 0, "four" },
        { BLOCK_ITEM, 1, 2, "5." },
        { BLOCK_ITEM, 4, 0, "six" },
        { BLOCK_PARAGRAPH, DOC_NONE, 0, "*** ---" },
    };
    struct arena arena;
    struct doc doc;
    char out[MANY];

    arena_init(&arena);
    build(&doc, &arena, source, 7);
    CHECK(doc.sentence_count == 5);
    CHECK(strcmp(sentence_words(&doc, 0, out), "one") == 0);
    CHECK(strcmp(sentence_words(&doc, 1, out), "one *two") == 0);
    CHECK(strcmp(sentence_words(&doc, 2, out), "three") == 0);
    CHECK(strcmp(sentence_words(&doc, 3, out), "four") == 0);
    CHECK(strcmp(sentence_words(&doc, 4, out), "one two *six") == 0);
    CHECK(doc.blocks[6].sentence_begin == doc.blocks[6].sentence_end);
    arena_release(&arena);
}

static void a_deep_chain_of_lead_ins_is_cut(void)
{
    struct test_block source[20];
    struct arena arena;
    struct doc doc;

    for (uint32_t i = 0; i < 20; i++)
        source[i] = (struct test_block){ BLOCK_ITEM, i > 0 ? i - 1 : DOC_NONE,
                                         0, "x:" };
    arena_init(&arena);
    build(&doc, &arena, source, 20);
    uint32_t most = 0;
    for (uint32_t i = 0; i < 20; i++) {
        const struct doc_sentence *s = &doc.sentences[i];
        uint32_t inherited = s->own - s->word_begin;
        most = inherited > most ? inherited : most;
    }
    CHECK(most == 8);
    arena_release(&arena);
}

static void repeat(char *out, const char *piece, uint32_t times)
{
    size_t len = strlen(piece);
    for (uint32_t i = 0; i < times; i++)
        memcpy(out + i * len, piece, len);
    out[times * len] = '\0';
}

static void only_the_last_words_of_a_long_lead_in_are_inherited(void)
{
    char lead[MANY];
    struct test_block source[] = {
        { BLOCK_PARAGRAPH, DOC_NONE, 0, lead },
        { BLOCK_ITEM, 0, 0, "own" },
    };
    struct arena arena;
    struct doc doc;

    repeat(lead, "word ", SEGMENT_MAX_LEAD + 1);
    arena_init(&arena);
    build(&doc, &arena, source, 2);
    const struct doc_sentence *s = &doc.sentences[1];
    CHECK(s->own - s->word_begin == SEGMENT_MAX_LEAD);
    CHECK(doc.words[s->word_begin].begin == strlen("word "));
    arena_release(&arena);
}

static void a_long_sentence_is_cut_at_its_last_comma(void)
{
    static char text[MANY];
    struct test_block source[] = {
        { BLOCK_PARAGRAPH, DOC_NONE, 0, "The list:" },
        { BLOCK_ITEM, 0, 0, text },
    };
    struct arena arena;
    struct doc doc;

    repeat(text, "a b c d e f; ", 70);
    arena_init(&arena);
    build(&doc, &arena, source, 2);
    CHECK(doc.sentence_count == 3);
    const struct doc_sentence *s = &doc.sentences[1];
    CHECK(s->word_end - s->own == 396);
    CHECK(doc.text[s->end - 1] == ';');
    CHECK(s[1].word_end - s[1].own == 24);
    CHECK(s[1].own - s[1].word_begin == 2); /* goes on: inherits as well */
    arena_release(&arena);
}

static void a_long_sentence_without_commas_is_cut_all_the_same(void)
{
    static char text[MANY];
    struct range found[8];

    repeat(text, "word ", SEGMENT_MAX_SENTENCE);
    CHECK(segment_sentences(span_of(text), found, 8) == 1);
    repeat(text, "word ", SEGMENT_MAX_SENTENCE + 1);
    CHECK(segment_sentences(span_of(text), found, 8) == 2);
    CHECK(found[0].end == SEGMENT_MAX_SENTENCE * strlen("word ") - 1);
    CHECK(found[1].begin == SEGMENT_MAX_SENTENCE * strlen("word "));
}

static void an_empty_document_has_no_sentences(void)
{
    struct arena arena;
    struct doc doc = { .text = "" };

    arena_init(&arena);
    segment_words(&doc, &arena);
    CHECK(doc.sentence_count == 0 && doc.word_count == 0);
    CHECK(segment_sentences(span_of(""), NULL, 0) == 0);
    arena_release(&arena);
}

static void a_statement_before_a_colon_is_no_question(void)
{
    static const struct { const char *text; bool is_question; } rows[] = {
        { "How many pupils are there?", true },
        { "The yearly profile answers this question: How many are there?",
          false },
        { "Question 3: How many are there?", true },
        { "Do you know who decides: the teacher or the head?", true },
        { "The profile answers a question.", false },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct arena arena;
        struct source source;
        struct doc doc;
        arena_init(&arena);
        text_doc(&doc, &source, rows[i].text, &arena);
        CHECK(doc.sentence_count == 1);
        CHECK(doc.sentences[0].is_question == rows[i].is_question);
        arena_release(&arena);
    }
}

int main(void)
{
    a_statement_before_a_colon_is_no_question();
    sentences_end_where_readers_end_them();
    words_have_the_forms_that_terms_have();
    marks_before_a_word_are_kept();
    capitals_and_numbers_are_noted();
    a_very_long_word_keeps_its_bytes_but_not_its_form();
    items_inherit_the_sentence_that_introduces_them();
    lead_ins_of_lead_ins_come_first();
    rows_have_their_header_and_are_one_sentence();
    cycles_and_blocks_without_words_do_no_harm();
    a_deep_chain_of_lead_ins_is_cut();
    only_the_last_words_of_a_long_lead_in_are_inherited();
    a_long_sentence_is_cut_at_its_last_comma();
    a_long_sentence_without_commas_is_cut_all_the_same();
    an_empty_document_has_no_sentences();
    return CHECK_END();
}
