#include "language/provision.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "check.h"
#include "document/segment.h"

/* The real words of the grammar, read from the rule pack. */
struct grammar {
    struct arena arena;
    struct lexicon *lexicon;
    struct scanner *scanner;
    struct markers markers;
};

static span next_quoted(const char **at)
{
    const char *begin = strchr(*at, '"');
    if (begin == NULL)
        return (span){ 0 };
    const char *end = strchr(begin + 1, '"');
    *at = end + 1;
    return (span){ begin + 1, (size_t)(end - begin - 1) };
}

/* Every quoted text is a term, but `["marker.x"]` begins a concept. */
static void read_lexicon(struct grammar *g, const char *text)
{
    uint32_t concept = CONCEPT_NONE;
    for (span term = next_quoted(&text); term.ptr != NULL;
         term = next_quoted(&text)) {
        struct err err = { 0 };
        if (term.ptr[-2] == '[')
            concept = lexicon_concept(g->lexicon, term);
        else if (!lexicon_term(g->lexicon, concept, term, &err))
            fprintf(stderr, "%.*s: %s\n", SPAN_ARG(term), err.text);
        CHECK(err.kind == ERR_NONE);
    }
}

static const char *read_file(const char *path, struct arena *arena)
{
    struct buf text;
    buf_init(&text, 1 << 20);
    FILE *file = fopen(path, "rb");
    for (int c; file != NULL && (c = fgetc(file)) != EOF;)
        buf_char(&text, (char)c);
    if (file != NULL)
        fclose(file);
    const char *copy = arena_text(arena, text.ptr, text.len);
    buf_release(&text);
    /* The words begin behind the opening comment, which quotes some too. */
    const char *begin = strstr(copy, "return lexicon");
    return begin == NULL ? "" : begin;
}

static void begin_grammar(struct grammar *g)
{
    struct err err = { 0 };
    arena_init(&g->arena);
    g->lexicon = lexicon_new(&g->arena);
    read_lexicon(g, read_file("rules/lexicon/markers.lua", &g->arena));
    CHECK(lexicon_seal(g->lexicon, &err));
    g->scanner = scanner_new(g->lexicon);
    markers_find(&g->markers, g->lexicon);
    CHECK(g->markers.obligation != CONCEPT_NONE);
    CHECK(g->markers.term != CONCEPT_NONE);
}

static void end_grammar(struct grammar *g)
{
    scanner_free(g->scanner);
    arena_release(&g->arena);
}

struct page {
    struct source source;
    struct doc doc;
    struct postings postings;
    struct provisions provisions;
};

/*
 * " | " parts a lead-in from its list item; "# " makes a heading, "; " inside
 * stays. The provisions are those of the whole.
 */
static void read_page(struct page *page, struct grammar *g, const char *text,
                      struct arena *arena)
{
    struct doc_builder b;
    *page = (struct page){ 0 };
    source_init(&page->source, "x.txt", text, (uint32_t)strlen(text), arena);
    doc_begin(&b, &page->doc, &page->source, "text", arena);
    uint32_t lead = DOC_NONE;
    enum block_kind kind = BLOCK_PARAGRAPH;
    if (text[0] == '#')
        kind = BLOCK_HEADING;
    for (const char *at = text + (kind == BLOCK_HEADING ? 2 : 0);
         at != NULL;) {
        const char *bar = strstr(at, " | ");
        size_t len = bar == NULL ? strlen(at) : (size_t)(bar - at);
        doc_open(&b, kind, 1, lead);
        doc_text(&b, (span){ at, len }, (uint32_t)(at - text));
        lead = doc_close(&b);
        kind = BLOCK_ITEM;
        at = bar == NULL ? NULL : bar + 3;
    }
    doc_end(&b);
    segment_words(&page->doc, arena);
    scan(&page->postings, g->scanner, &page->doc, arena);
    provisions_build(&page->provisions, &page->postings, &g->markers, arena);
}

/* The last word of this form, which is never an inherited copy. */
static uint32_t find_word(const struct doc *doc, const char *form)
{
    for (uint32_t w = doc->word_count; w > 0; w--) {
        if (span_is(doc_form(doc, w - 1), form))
            return w - 1;
    }
    return DOC_NONE;
}

static void print_words(const struct doc *doc, struct range words)
{
    for (uint32_t w = words.begin; w < words.end; w++)
        fprintf(stderr, " %.*s", SPAN_ARG(doc_form(doc, w)));
}

static void print_clauses(const struct page *page, const char *text)
{
    fprintf(stderr, "  %s\n", text);
    for (uint32_t i = 0; i < page->provisions.clause_count; i++) {
        const struct clause *k = &page->provisions.clauses[i];
        fprintf(stderr, "    %s%s%s%s%s:", modality_name(k->modality),
                k->hedged ? " hedged" : "", k->subordinate ? " sub" : "",
                k->conditional ? " cond" : "", k->inherited ? " inh" : "");
        print_words(&page->doc, (struct range){ k->begin, k->end });
        fprintf(stderr, " {not:");
        print_words(&page->doc, k->negated);
        fprintf(stderr, "} {actor:");
        print_words(&page->doc, k->actor);
        fprintf(stderr, "}\n");
    }
}

static bool actor_is(const struct doc *doc, struct range actor,
                     const char *words)
{
    struct buf text;
    buf_init(&text, 1000);
    for (uint32_t w = actor.begin; w < actor.end; w++) {
        if (w > actor.begin)
            buf_char(&text, ' ');
        buf_span(&text, doc_form(doc, w));
    }
    bool same = strcmp(text.ptr, words) == 0;
    buf_release(&text);
    return same;
}

#define STATEMENT MODALITY_STATEMENT
#define OBLIGATION MODALITY_OBLIGATION
#define PROHIBITION MODALITY_PROHIBITION
#define PERMISSION MODALITY_PERMISSION
#define RIGHT MODALITY_RIGHT
#define RECOMMENDATION MODALITY_RECOMMENDATION

/*
 * What the clause of the probe word is. Signs: n the word is negated, h the
 * clause is hedged, s subordinate, c conditional, i inherited.
 */
struct clause_case {
    const char *text;
    const char *probe;
    enum modality modality;
    const char *signs;
    const char *actor; /* NULL: not looked at */
};

static bool has_signs(const struct clause *k, uint32_t word,
                      const char *signs)
{
    bool negated = word >= k->negated.begin && word < k->negated.end;
    return negated == (strchr(signs, 'n') != NULL) &&
           k->hedged == (strchr(signs, 'h') != NULL) &&
           k->subordinate == (strchr(signs, 's') != NULL) &&
           k->conditional == (strchr(signs, 'c') != NULL) &&
           k->inherited == (strchr(signs, 'i') != NULL);
}

static void check_clauses(struct grammar *g, const struct clause_case *cases,
                          size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        struct page page;
        arena_init(&arena);
        read_page(&page, g, cases[i].text, &arena);
        uint32_t word = find_word(&page.doc, cases[i].probe);
        CHECK(word != DOC_NONE);
        const struct provisions *p = &page.provisions;
        const struct clause *k = &p->clauses[p->clause_of[word]];
        bool good = k->modality == cases[i].modality &&
                    has_signs(k, word, cases[i].signs) &&
                    (cases[i].actor == NULL ||
                     actor_is(&page.doc, k->actor, cases[i].actor));
        CHECK(good);
        if (!good) {
            fprintf(stderr, "  %zu, probe '%s':\n", i, cases[i].probe);
            print_clauses(&page, cases[i].text);
        }
        arena_release(&arena);
    }
}

#define CHECK_CLAUSES(g, cases)                                            \
    check_clauses((g), (cases), sizeof(cases) / sizeof(*(cases)))

static void verbs_decide_the_modality(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "The district shall test new students.", "test", OBLIGATION, "",
          "the district" },
        { "Each school must keep records.", "keep", OBLIGATION, "",
          "each school" },
        { "The principal will call the family.", "call", OBLIGATION, "",
          "the principal" },
        { "Teachers are required to hold a license.", "hold", OBLIGATION, "",
          "teachers" },
        { "The coordinator is responsible for the list.", "list", OBLIGATION,
          "", "the coordinator" },
        { "The notice is to be sent home.", "sent", OBLIGATION, "",
          "the notice" },
        { "Schools are expected to post the form.", "post", OBLIGATION, "",
          "schools" },
        { "It is the policy of the Board to provide access.", "access",
          OBLIGATION, "", NULL },
        { "The Board has the duty to provide access.", "access", OBLIGATION,
          "", "the board" },
        { "The Superintendent ensures equal access.", "access", OBLIGATION,
          "", "the superintendent" },
        { "The district agrees to pay the cost.", "pay", OBLIGATION, "",
          "the district" },
        { "The school needs to keep a copy.", "copy", OBLIGATION, "",
          "the school" },
        { "The principal may extend the program.", "extend", PERMISSION, "",
          "the principal" },
        { "The team can add a meeting.", "add", PERMISSION, "", "the team" },
        { "Staff are encouraged to attend.", "attend", PERMISSION, "",
          "staff" },
        { "Staff are permitted to leave.", "leave", PERMISSION, "", NULL },
        { "Staff shall be permitted to leave.", "leave", RIGHT, "",
          NULL },
        { "Placement is at the discretion of the principal.", "placement",
          PERMISSION, "", NULL },
        { "Schools should offer tutoring.", "offer", RECOMMENDATION, "",
          "schools" },
        { "The district strives to hire bilingual staff.", "hire",
          RECOMMENDATION, "", "the district" },
        { "The district will make every effort to hire.", "hire",
          RECOMMENDATION, "", "the district" },
        { "Teachers will strive to use visuals.", "visuals", RECOMMENDATION,
          "", NULL },
        { "The district provides interpreters.", "interpreters", STATEMENT,
          "", "the district" },
        { "Interpreters on call.", "call", STATEMENT, "", "" },
        { "Give the parent a copy.", "copy", STATEMENT, "", "" },
        { "The purpose of this policy is to set rules.", "rules", STATEMENT,
          "", NULL },
        { "Classes begin in May 2025 and end in June.", "classes", STATEMENT,
          "", NULL },
        { "The report is due May 1.", "report", STATEMENT, "", NULL },
        { "At its May meeting the board reads the report.", "report",
          STATEMENT, "", NULL },
        { "Lists are checked in October and May by the nurse.", "nurse",
          STATEMENT, "", NULL },
        { "Teachers use the Can Do list.", "list", STATEMENT, "", NULL },
        { "THE BOARD MAY CLOSE SCHOOLS.", "schools", PERMISSION, "", NULL },
        { "Can the board close schools.", "schools", PERMISSION, "", NULL },
        { "It sends its plan to the council.", "council", STATEMENT, "",
          NULL },
        { "The board prefers to hire nurses.", "nurses", RECOMMENDATION, "",
          NULL },
        { "Pupils shall be permitted to use a dictionary.", "dictionary",
          RIGHT, "", NULL },
        { "Pupils shall not be permitted to use a dictionary.", "dictionary",
          PROHIBITION, "n", NULL },
        { "Only a licensed nurse may give the test.", "test", OBLIGATION, "",
          NULL },
        { "The test may only be given by a nurse.", "nurse", OBLIGATION, "",
          NULL },
        { "A nurse may give the test.", "test", PERMISSION, "", NULL },
        { "Staff responsible for testing receive training.", "training",
          STATEMENT, "", NULL },
        { "Staff responsible for testing shall be trained.", "trained",
          OBLIGATION, "", NULL },
        { "# What the district must do", "district", STATEMENT, "", NULL },
        { "Retaliation is prohibited.", "retaliation", PROHIBITION, "n",
          NULL },
        { "Staff shall refrain from asking about status.", "asking",
          PROHIBITION, "n", "staff" },
        { "This policy prohibits segregation.", "segregation", PROHIBITION,
          "n", "this policy" },
    };
    CHECK_CLAUSES(g, cases);
}

static void rights_are_permissions_of_their_holders(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Parents may withdraw a child.", "withdraw", RIGHT, "", "parents" },
        { "A parent or guardian can ask for help.", "help", RIGHT, "",
          "a parent or guardian" },
        { "You may ask for a copy.", "copy", RIGHT, "", "you" },
        { "Parents of English learners may decline.", "decline", RIGHT, "",
          NULL },
        { "The teacher of the student may decline.", "decline", PERMISSION,
          "", NULL },
        { "Parents have the right to decline.", "decline", RIGHT, "",
          "parents" },
        { "Each student is entitled to services.", "services", RIGHT, "",
          "each student" },
        { "Parents shall be informed and may decline services.", "decline",
          RIGHT, "", "parents" },
        { "Students may be placed in a program.", "placed", PERMISSION, "",
          "students" },
        { "Parents may not decline testing.", "testing", PROHIBITION, "n",
          "parents" },
        { "The notice explains that parents may decline services.",
          "services", RIGHT, "s", "that parents" },
        { "The parent may request that services end.", "request", RIGHT, "",
          "the parent" },
    };
    CHECK_CLAUSES(g, cases);
}

static void negation_turns_and_reaches(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Staff shall not ask for a visa.", "visa", PROHIBITION, "n",
          "staff" },
        { "Schools may not use children as interpreters.", "children",
          PROHIBITION, "n", "schools" },
        { "Schools must never ask.", "ask", PROHIBITION, "n", NULL },
        { "Children cannot interpret.", "interpret", PROHIBITION, "n",
          "children" },
        { "Children can not interpret.", "interpret", PROHIBITION, "n",
          NULL },
        { "No student shall be denied access.", "access", PROHIBITION, "n",
          NULL },
        { "Under no circumstances may a child interpret.", "interpret",
          PROHIBITION, "n", NULL },
        { "In no case shall a child interpret.", "interpret", PROHIBITION,
          "n", NULL },
        { "At no time may a child interpret.", "interpret", PROHIBITION, "n",
          NULL },
        { "Staff may at no time ask for papers.", "papers", PROHIBITION, "n",
          NULL },
        { "Neither the school nor the district may ask.", "ask", PROHIBITION,
          "n", NULL },
        { "Staff are not permitted to ask.", "ask", PROHIBITION, "n",
          "staff" },
        { "Students shall not be permitted to interpret.", "interpret",
          PROHIBITION, "n", NULL },
        { "Parents are not required to sign.", "sign", PERMISSION, "n",
          "parents" },
        { "Parents shall not be required to sign.", "sign", PERMISSION, "n",
          "parents" },
        { "No parent is required to sign.", "sign", PERMISSION, "n", NULL },
        { "A parent need not sign.", "sign", PERMISSION, "n", NULL },
        { "Parents do not have to sign.", "sign", PERMISSION, "n", NULL },
        { "Staff should not ask.", "ask", RECOMMENDATION, "n", "staff" },
        { "The district does not discriminate.", "discriminate", STATEMENT,
          "n", NULL },
        { "Nothing in this policy shall prohibit a meeting.", "meeting",
          PERMISSION, "", NULL },
        { "Schools shall not only test but also teach.", "test", OBLIGATION,
          "", NULL },
        { "Schools shall reply no later than Friday.", "friday", OBLIGATION,
          "", NULL },
        { "Help shall be given at no cost to parents.", "parents",
          OBLIGATION, "", NULL },
        { "Help shall be given without charge to parents.", "parents",
          OBLIGATION, "", NULL },
        { "Staff shall act without discrimination, and call home.", "home",
          OBLIGATION, "", NULL },
        { "Staff shall act without prior notice.", "notice", OBLIGATION, "n",
          NULL },
        { "Students not proficient in English shall be tested.", "tested",
          OBLIGATION, "", NULL },
        { "Students not proficient in English shall be tested.",
          "proficient", OBLIGATION, "n", NULL },
        { "Students with no schooling shall be tested.", "tested",
          OBLIGATION, "", NULL },
        { "The district shall ensure that pupils are not separated.",
          "separated", OBLIGATION, "n", "the district" },
        { "The district shall ensure that pupils are not separated.",
          "pupils", OBLIGATION, "", NULL },
        { "The district shall ensure that no pupil is separated.",
          "separated", OBLIGATION, "n", NULL },
        { "The district shall ensure that no pupil may be separated.",
          "separated", PROHIBITION, "n", NULL },
        { "Students shall not be retained, suspended, or excluded.",
          "excluded", PROHIBITION, "n", NULL },
        { "Schools shall serve students who do not speak English.", "serve",
          OBLIGATION, "", NULL },
        { "Schools shall serve students who do not speak English.", "speak",
          STATEMENT, "ns", NULL },
        { "No student who is new shall be denied entry.", "entry",
          PROHIBITION, "n", NULL },
        { "Staff shall not, except in emergencies, use children.",
          "children", PROHIBITION, "n", "staff" },
        { "It is not prohibited to speak Spanish.", "spanish", PERMISSION,
          "", NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void clauses_end_where_another_verb_begins(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "The school shall test the child and may call the parent.", "test",
          OBLIGATION, "", "the school" },
        { "The school shall test the child and may call the parent.", "call",
          PERMISSION, "", "the school" },
        { "The school may test, and the district shall pay.", "pay",
          OBLIGATION, "", "the district" },
        { "The school may test; the district shall pay.", "test", PERMISSION,
          "", "the school" },
        { "Parents and guardians may ask.", "ask", RIGHT, "",
          "parents and guardians" },
        { "Principals, teachers, and nurses shall report.", "report",
          OBLIGATION, "", "principals teachers and nurses" },
        { "In all such cases, the nurse shall report.", "report", OBLIGATION,
          "", "the nurse" },
        { "The nurse, with others, shall report.", "report", OBLIGATION, "",
          "the nurse" },
        { "If a parent refuses, the school shall keep the letter.",
          "refuses", STATEMENT, "sc", NULL },
        { "If a parent refuses, the school shall keep the letter.", "keep",
          OBLIGATION, "", "the school" },
        { "When a child is new the school must test.", "test", OBLIGATION,
          "", "the school" },
        { "When a child is new the school must test.", "new", STATEMENT,
          "sc", NULL },
        { "The school shall act unless the parent may be reached.", "act",
          OBLIGATION, "", NULL },
        { "Should a parent refuse, the school shall write.", "refuse",
          STATEMENT, "sc", NULL },
        { "Students who are new shall be tested.", "tested", OBLIGATION, "",
          "students" },
        { "Students who are new shall be tested.", "new", STATEMENT, "s",
          NULL },
        { "Students who speak Spanish must be tested.", "tested", OBLIGATION,
          "", "students" },
        { "Teachers who will serve them shall be trained.", "trained",
          OBLIGATION, "", "teachers" },
        { "The notice shall explain that students may stay.", "stay", RIGHT,
          "s", NULL },
        { "The school shall send a letter that lists the reasons.",
          "reasons", OBLIGATION, "s", NULL },
        { "The school shall tell parents they may refuse.", "refuse", RIGHT,
          "", "they" },
        { "The school shall tell parents they may refuse.", "tell",
          OBLIGATION, "", NULL },
        { "The school (with help from the state) shall pay.", "pay",
          OBLIGATION, "", "the school" },
        { "Pay shall be made within thirty (30) days of the visit.", "visit",
          OBLIGATION, "", "pay" },
        { "The school shall not use (or ask others to use) a child here.",
          "here", PROHIBITION, "n", NULL },
        { "The school must, when a child is new, test the child.", "test",
          OBLIGATION, "", "the school" },
        { "The goal is that all students should read.", "read",
          RECOMMENDATION, "s", NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void months_and_names_are_no_verbs(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Lists are checked in October and May.", "checked", STATEMENT, "",
          "lists" },
        { "The May and October counts are kept.", "kept", STATEMENT, "",
          "the may and october counts" },
        { "Teachers report with the Can Do Descriptors.", "descriptors",
          STATEMENT, "", "" },
        { "Parents May Decline Services.", "decline", RIGHT, "", "parents" },
        { "The board may meet in May.", "meet", PERMISSION, "", NULL },
        { "Teachers can do more.", "more", PERMISSION, "", NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void aims_are_verbs_not_nouns(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Each school sends its draft plan to the council.", "council",
          STATEMENT, "", "each school" },
        { "The district plans to expand the program.", "program",
          RECOMMENDATION, "", "the district" },
        { "The board hopes to hire nurses.", "nurses", RECOMMENDATION, "",
          "the board" },
        { "The board reads its plans to expand.", "expand", STATEMENT, "",
          "the board" },
        { "Any attempt to ask is reported.", "reported", STATEMENT, "",
          NULL },
        { "Schools attempt to call home.", "home", RECOMMENDATION, "",
          "schools" },
        { "A parent who prefers to write may do so.", "write", STATEMENT,
          "s", NULL },
        { "A parent who prefers to write may do so.", "so", RIGHT, "",
          "a parent" },
        { "If a parent wishes to stay, the school shall ask.", "stay",
          STATEMENT, "sc", NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void restrictions_bind(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "In all cases, only a nurse may give the test.", "test",
          OBLIGATION, "", "only a nurse" },
        { "The test may be given only by a nurse.", "nurse", OBLIGATION, "",
          NULL },
        { "Schools with only one nurse may close.", "close", PERMISSION, "",
          NULL },
        { "Not only a nurse may give the test.", "test", PERMISSION, "",
          NULL },
        { "Parents may ask for a copy only in May.", "copy", RIGHT, "",
          "parents" },
        { "Pupils shall be allowed to use a list.", "list", RIGHT, "",
          "pupils" },
        { "The schedule allows for a break.", "break", STATEMENT, "", NULL },
        { "The schedule allows a break.", "break", PERMISSION, "", NULL },
        { "This policy defines acceptable use.", "use", STATEMENT, "",
          "this policy" },
        { "Parents may choose, may ask again, and may leave.", "again",
          RIGHT, "", "parents" },
        { "Parents may choose, may ask again, and may leave.", "leave",
          RIGHT, "", "parents" },
        { "The school may test, may call, and may write.", "write",
          PERMISSION, "", "the school" },
    };
    CHECK_CLAUSES(g, cases);
}

/* "records", "files", "needs": the words around tell verb from noun. */
static void plural_nouns_are_told_from_verbs(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "The nurse records the visit.", "visit", STATEMENT, "",
          "the nurse" },
        { "The records of the nurse, the files and the plans.", "plans",
          STATEMENT, "", "" },
        { "The school shall send a letter, and the nurse files a copy.",
          "copy", STATEMENT, "", "the nurse" },
        { "The school shall send letters, records, and plans.", "plans",
          OBLIGATION, "", "the school" },
        { "The school shall send a letter and forms each year.", "forms",
          OBLIGATION, "", "the school" },
        { "The school shall meet needs, interests, and goals.", "goals",
          OBLIGATION, "", "the school" },
        { "Schools may remove from a file records that are old.", "records",
          PERMISSION, "", "schools" },
        { "The school shall serve children who need aid and supports.",
          "supports", OBLIGATION, "s", NULL },
        { "The nurse sets up a visit.", "visit", STATEMENT, "",
          "the nurse" },
        { "The school shall pay, and the office signs each form.", "form",
          STATEMENT, "", "the office" },
        { "It lists the needs.", "needs", STATEMENT, "", "it" },
        { "The school shall ask, and a teacher visits.", "ask", OBLIGATION,
          "", "the school" },
        { "The office shall keep forms the school uses and lists.", "lists",
          OBLIGATION, "", "the office" },
    };
    CHECK_CLAUSES(g, cases);
}

static void clauses_share_one_subject(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Pupils who are new or absent shall be tested.", "tested",
          OBLIGATION, "", "pupils" },
        { "The school shall serve sites and rooms the board operates.",
          "rooms", OBLIGATION, "", "the school" },
        { "The school shall, in the plan it has, train teachers.", "train",
          OBLIGATION, "", "the school" },
        { "The school shall test, and the board provides rooms.", "rooms",
          STATEMENT, "", "the board" },
    };
    CHECK_CLAUSES(g, cases);
}

static void negation_ends_with_its_phrase(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "A parent who does not want services signs the form.", "form",
          STATEMENT, "", "a parent" },
        { "A parent who does not want services signs the form.", "services",
          STATEMENT, "ns", NULL },
        { "The plan for an EL who did not reach the target lists needs.",
          "needs", STATEMENT, "", NULL },
        { "The plan for an EL who did not reach the target lists needs.",
          "target", STATEMENT, "ns", NULL },
        { "Pupils who do not have school records.", "records", STATEMENT,
          "ns", NULL },
        { "A plan that ensures that a pupil is not left alone.", "alone",
          OBLIGATION, "ns", NULL },
        { "If the record cannot be read, the nurse sets up a visit.",
          "read", STATEMENT, "nsc", NULL },
        { "A pupil whose needs cannot be met shall be seen.", "met",
          STATEMENT, "ns", NULL },
        { "The notice states that children cannot interpret.", "interpret",
          PROHIBITION, "ns", NULL },
        { "Schools find a person, trained and not tied to the family, for "
          "each meeting.", "meeting", STATEMENT, "", NULL },
        { "Schools find a person, trained and not tied to the family, for "
          "each meeting.", "family", STATEMENT, "n", NULL },
        { "Staff shall not ask, suggested by law, for a visa.", "visa",
          PROHIBITION, "n", NULL },
        { "If the record cannot be read, the nurse sets up a visit.",
          "visit", STATEMENT, "", "the nurse" },
        { "Schools give no gift for families, a late bus, and a snack.",
          "snack", STATEMENT, "", NULL },
        { "Schools give no gift for families, a late bus, and a snack.",
          "families", STATEMENT, "n", NULL },
        { "Schools use no child, friend, or parent.", "parent", STATEMENT,
          "n", NULL },
        { "No child, the youngest one, or parent may ask.", "ask",
          PROHIBITION, "n", NULL },
        { "A parent who does not read and signs the form.", "form",
          STATEMENT, "s", NULL },
        { "Counts are kept for EL and never-EL pupils.", "pupils", STATEMENT,
          "", NULL },
        { "Counts are never kept for EL pupils.", "pupils", STATEMENT, "n",
          NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void hedges_mark_their_clause(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "Schools shall hire, when feasible, two aides.", "aides",
          OBLIGATION, "h", "schools" },
        { "When feasible, schools shall hire aides; parents may ask.", "ask",
          RIGHT, "h", NULL },
        { "To the extent possible, schools shall hire aides.", "aides",
          OBLIGATION, "h", "schools" },
        { "Schools shall hire aides as funds permit.", "aides", OBLIGATION,
          "h", NULL },
        { "Schools shall hire aides; tutors may help if funds are available.",
          "aides", OBLIGATION, "", NULL },
        { "Schools will translate notices whenever practicable.", "notices",
          OBLIGATION, "h", NULL },
        { "Notices go out in the tongue the parent ordinarily uses.",
          "notices", STATEMENT, "", NULL },
        { "Notices go out in a tongue that parents ordinarily use.",
          "notices", STATEMENT, "", NULL },
        { "The school ordinarily calls home.", "home", STATEMENT, "h",
          NULL },
        { "In such cases the parent ordinarily calls.", "cases", STATEMENT,
          "h", NULL },
    };
    CHECK_CLAUSES(g, cases);
}

static void items_inherit_from_their_lead_in(struct grammar *g)
{
    const struct clause_case cases[] = {
        { "The Superintendent shall: | test all new students", "test",
          OBLIGATION, "i", "the superintendent" },
        { "The Superintendent shall: | Test all new students.", "test",
          OBLIGATION, "i", "the superintendent" },
        { "The Superintendent shall ensure that: | Students are tested",
          "tested", OBLIGATION, "i", NULL },
        { "Staff shall not: | ask for a visa", "visa", PROHIBITION, "ni",
          "staff" },
        { "Parents may: | decline services", "decline", RIGHT, "i",
          "parents" },
        { "Schools should: | post the form", "post", RECOMMENDATION, "i",
          "schools" },
        { "The school shall: | send a form that parents may refuse",
          "refuse", RIGHT, "s", NULL },
        { "The school shall: | send a form; keep a copy", "copy", OBLIGATION,
          "i", "the school" },
        { "The school shall: | Tell parents. | in their language",
          "language", OBLIGATION, "i", NULL },
        { "A student who: | is new to the state", "state", STATEMENT, "s",
          NULL },
        { "The school shall test if: | the child is new", "new", STATEMENT,
          "sc", NULL },
        { "Duties of staff: | call the parent", "call", STATEMENT, "", NULL },
        { "The school shall: | The parent may refuse.", "refuse", RIGHT, "",
          "the parent" },
        { "The notice shall state: | that the child is new", "new",
          OBLIGATION, "s", NULL },
        { "The following are prohibited: | asking for a visa", "asking",
          PROHIBITION, "ni", NULL },
        { "The coordinator is responsible for: | keeping the list", "keeping",
          OBLIGATION, "i", "the coordinator" },
    };
    CHECK_CLAUSES(g, cases);
}

struct quantity_case {
    const char *text;
    enum quantity_kind kind;
    enum quantity_bound bound;
    uint32_t value; /* thousandths */
    enum quantity_unit unit;
    uint32_t times;
};

static bool holds_quantity(const struct provisions *p,
                           const struct quantity_case *wanted)
{
    for (uint32_t i = 0; i < p->quantity_count; i++) {
        const struct quantity *q = &p->quantities[i];
        if (q->kind == wanted->kind && q->bound == wanted->bound &&
            q->value == wanted->value && q->unit == wanted->unit &&
            q->times == wanted->times)
            return true;
    }
    return false;
}

static void print_quantities(const struct page *page, const char *text)
{
    static const char *const names[] = { "amount", "percent", "deadline",
                                         "frequency", "duration", "date" };
    fprintf(stderr, "  %s\n", text);
    for (uint32_t i = 0; i < page->provisions.quantity_count; i++) {
        const struct quantity *q = &page->provisions.quantities[i];
        fprintf(stderr, "    %s bound %d, %u, unit %d, %u times:",
                names[q->kind], (int)q->bound, q->value, (int)q->unit,
                q->times);
        print_words(&page->doc, (struct range){ q->begin, q->end });
        fprintf(stderr, "\n");
    }
}

/* In order, inside the document, and not empty. */
static bool is_orderly(const struct page *page)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < page->provisions.quantity_count; i++) {
        const struct quantity *q = &page->provisions.quantities[i];
        if (q->begin < last || q->end <= q->begin ||
            q->end > page->doc.word_count)
            return false;
        last = q->begin;
    }
    return true;
}

static void check_quantities(struct grammar *g,
                             const struct quantity_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        struct page page;
        arena_init(&arena);
        read_page(&page, g, cases[i].text, &arena);
        bool good = is_orderly(&page) &&
                    holds_quantity(&page.provisions, &cases[i]);
        CHECK(good);
        if (!good)
            print_quantities(&page, cases[i].text);
        arena_release(&arena);
    }
}

#define CHECK_QUANTITIES(g, cases)                                         \
    check_quantities((g), (cases), sizeof(cases) / sizeof(*(cases)))

#define LIMIT QUANTITY_DEADLINE, BOUND_AT_MOST
#define DATE QUANTITY_DATE
#define RATE QUANTITY_FREQUENCY, BOUND_EXACT
#define SPELL QUANTITY_DURATION, BOUND_EXACT
#define AMOUNT QUANTITY_AMOUNT

static void deadlines_are_read(struct grammar *g)
{
    const struct quantity_case cases[] = {
        { "within 30 days of enrollment", LIMIT, 30000, UNIT_DAY, 0 },
        { "within thirty (30) calendar days", LIMIT, 30000, UNIT_DAY, 0 },
        { "within thirty days", LIMIT, 30000, UNIT_DAY, 0 },
        { "within forty-five days", LIMIT, 45000, UNIT_DAY, 0 },
        { "within one hundred and twenty days", LIMIT, 120000, UNIT_DAY, 0 },
        { "no later than 10 school days", LIMIT, 10000, UNIT_SCHOOL_DAY, 0 },
        { "not later than ten (10) business days after receipt", LIMIT,
          10000, UNIT_SCHOOL_DAY, 0 },
        { "within 10 consecutive school days", LIMIT, 10000, UNIT_SCHOOL_DAY,
          0 },
        { "within thirty consecutive calendar days", LIMIT, 30000, UNIT_DAY,
          0 },
        { "in no more than 15 days", LIMIT, 15000, UNIT_DAY, 0 },
        { "shall not exceed 45 days", LIMIT, 45000, UNIT_DAY, 0 },
        { "up to 30 days", LIMIT, 30000, UNIT_DAY, 0 },
        { "by the 30th day", LIMIT, 30000, UNIT_DAY, 0 },
        { "prior to the tenth day", LIMIT, 10000, UNIT_DAY, 0 },
        { "on or before the fifth school day", LIMIT, 5000, UNIT_SCHOOL_DAY,
          0 },
        { "within two weeks", LIMIT, 2000, UNIT_WEEK, 0 },
        { "within a week", LIMIT, 1000, UNIT_WEEK, 0 },
        { "within one week", LIMIT, 1000, UNIT_WEEK, 0 },
        { "within two to three weeks", LIMIT, 3000, UNIT_WEEK, 0 },
        { "within 10-15 days", LIMIT, 15000, UNIT_DAY, 0 },
        { "within 10\xe2\x80\x93" "15 days", LIMIT, 15000, UNIT_DAY, 0 },
        { "within 48 hours", LIMIT, 48000, UNIT_HOUR, 0 },
        { "within the first 20 school days", LIMIT, 20000, UNIT_SCHOOL_DAY,
          0 },
        { "within a period of 60 days", LIMIT, 60000, UNIT_DAY, 0 },
        { "before the end of the semester", LIMIT, 1000, UNIT_TERM, 0 },
        { "a 30-day deadline", LIMIT, 30000, UNIT_DAY, 0 },
        { "30 days after enrollment", QUANTITY_DEADLINE, BOUND_EXACT, 30000,
          UNIT_DAY, 0 },
        { "at least ten days before the hearing", QUANTITY_DEADLINE,
          BOUND_AT_LEAST, 10000, UNIT_DAY, 0 },
        { "within 30 days each year", LIMIT, 30000, UNIT_DAY, 0 },
        { "within 30 days each year", RATE, 1000, UNIT_YEAR, 1 },
        { "within one-half year", LIMIT, 500, UNIT_YEAR, 0 },
        { "within no more than twenty days", LIMIT, 20000, UNIT_DAY, 0 },
        { "within 30 school days or sixty days", LIMIT, 30000,
          UNIT_SCHOOL_DAY, 0 },
        { "sent by calendar day 30", LIMIT, 30000, UNIT_DAY, 0 },
        { "sent by day 30.", LIMIT, 30000, UNIT_DAY, 0 },
        { "no later than school day 10", LIMIT, 10000, UNIT_SCHOOL_DAY, 0 },
        { "on Day 90 at the latest", LIMIT, 90000, UNIT_DAY, 0 },
        { "by week 3", LIMIT, 3000, UNIT_WEEK, 0 },
        { "by the end of the first week", LIMIT, 1000, UNIT_WEEK, 0 },
        { "it answers in three working days", LIMIT, 3000, UNIT_SCHOOL_DAY,
          0 },
        { "it answers in under ten days", LIMIT, 10000, UNIT_DAY, 0 },
        { "it answers in two weeks.", LIMIT, 2000, UNIT_WEEK, 0 },
    };
    CHECK_QUANTITIES(g, cases);
}

static void dates_are_read(struct grammar *g)
{
    const struct quantity_case cases[] = {
        { "by October 1", DATE, BOUND_AT_MOST, 1001, UNIT_NONE, 0 },
        { "by October 1, 2025", DATE, BOUND_AT_MOST, 1001, UNIT_NONE, 0 },
        { "on or before September 15", DATE, BOUND_AT_MOST, 915, UNIT_NONE,
          0 },
        { "no later than the 1st of October", DATE, BOUND_AT_MOST, 1001,
          UNIT_NONE, 0 },
        { "due 1 October each year", DATE, BOUND_EXACT, 1001, UNIT_NONE, 0 },
        { "after May 1", DATE, BOUND_AT_LEAST, 501, UNIT_NONE, 0 },
        { "annually by June 30th", DATE, BOUND_AT_MOST, 630, UNIT_NONE, 0 },
        { "annually by June 30th", RATE, 1000, UNIT_YEAR, 1 },
        { "by May, the team meets", DATE, BOUND_AT_MOST, 500, UNIT_NONE, 0 },
    };
    CHECK_QUANTITIES(g, cases);
}

static void frequencies_are_read(struct grammar *g)
{
    const struct quantity_case cases[] = {
        { "reviewed annually", RATE, 1000, UNIT_YEAR, 1 },
        { "a yearly review", RATE, 1000, UNIT_YEAR, 1 },
        { "each year", RATE, 1000, UNIT_YEAR, 1 },
        { "every school year", RATE, 1000, UNIT_YEAR, 1 },
        { "once a year", RATE, 1000, UNIT_YEAR, 1 },
        { "at least twice each year", QUANTITY_FREQUENCY, BOUND_AT_LEAST,
          1000, UNIT_YEAR, 2 },
        { "at least annually", QUANTITY_FREQUENCY, BOUND_AT_LEAST, 1000,
          UNIT_YEAR, 1 },
        { "no less than once per year", QUANTITY_FREQUENCY, BOUND_AT_LEAST,
          1000, UNIT_YEAR, 1 },
        { "two times per semester", RATE, 1000, UNIT_TERM, 2 },
        { "two (2) times per semester", RATE, 1000, UNIT_TERM, 2 },
        { "every two weeks", RATE, 2000, UNIT_WEEK, 1 },
        { "every other week", RATE, 2000, UNIT_WEEK, 1 },
        { "every two (2) years", RATE, 2000, UNIT_YEAR, 1 },
        { "once every three years", RATE, 3000, UNIT_YEAR, 1 },
        { "quarterly reports", RATE, 1000, UNIT_TERM, 1 },
        { "biannually", RATE, 1000, UNIT_YEAR, 2 },
        { "twice monthly", RATE, 1000, UNIT_MONTH, 2 },
        { "three times a week", RATE, 1000, UNIT_WEEK, 3 },
        { "two hours per week", RATE, 1000, UNIT_WEEK, 1 },
        { "each marking period", RATE, 1000, UNIT_TERM, 1 },
        { "daily", RATE, 1000, UNIT_DAY, 1 },
        { "every school day", RATE, 1000, UNIT_SCHOOL_DAY, 1 },
        { "on a monthly basis", RATE, 1000, UNIT_MONTH, 1 },
        { "at least once in each school year", QUANTITY_FREQUENCY,
          BOUND_AT_LEAST, 1000, UNIT_YEAR, 1 },
        { "semi-annually", RATE, 1000, UNIT_YEAR, 2 },
        { "every 30 days", RATE, 30000, UNIT_DAY, 1 },
    };
    CHECK_QUANTITIES(g, cases);
}

static void durations_and_amounts_are_read(struct grammar *g)
{
    const struct quantity_case cases[] = {
        { "for four years", SPELL, 4000, UNIT_YEAR, 0 },
        { "for a period of four (4) years", SPELL, 4000, UNIT_YEAR, 0 },
        { "a four-year period", SPELL, 4000, UNIT_YEAR, 0 },
        { "during the two years following exit", SPELL, 2000, UNIT_YEAR, 0 },
        { "for at least two years", QUANTITY_DURATION, BOUND_AT_LEAST, 2000,
          UNIT_YEAR, 0 },
        { "for two or more years", QUANTITY_DURATION, BOUND_AT_LEAST, 2000,
          UNIT_YEAR, 0 },
        { "for up to two years", QUANTITY_DURATION, BOUND_AT_MOST, 2000,
          UNIT_YEAR, 0 },
        { "for a year", SPELL, 1000, UNIT_YEAR, 0 },
        { "5 percent of students", QUANTITY_PERCENT, BOUND_EXACT, 5000,
          UNIT_NONE, 0 },
        { "5% of students", QUANTITY_PERCENT, BOUND_EXACT, 5000, UNIT_NONE,
          0 },
        { "five per cent", QUANTITY_PERCENT, BOUND_EXACT, 5000, UNIT_NONE,
          0 },
        { "at least 95 percent", QUANTITY_PERCENT, BOUND_AT_LEAST, 95000,
          UNIT_NONE, 0 },
        { "more than 5% speak it", QUANTITY_PERCENT, BOUND_AT_LEAST, 5000,
          UNIT_NONE, 0 },
        { "100 or more English learners", AMOUNT, BOUND_AT_LEAST, 100000,
          UNIT_NONE, 0 },
        { "at least 100 students", AMOUNT, BOUND_AT_LEAST, 100000, UNIT_NONE,
          0 },
        { "fewer than twenty students", AMOUNT, BOUND_AT_MOST, 20000,
          UNIT_NONE, 0 },
        { "20 or fewer students", AMOUNT, BOUND_AT_MOST, 20000, UNIT_NONE,
          0 },
        { "1,200 students", AMOUNT, BOUND_EXACT, 1200000, UNIT_NONE, 0 },
        { "a score of level 4.2 or 3.9 points", AMOUNT, BOUND_EXACT, 3900,
          UNIT_NONE, 0 },
        { "a minimum of 45 minutes per day", AMOUNT, BOUND_AT_LEAST, 45000,
          UNIT_MINUTE, 0 },
        { "a minimum of 45 minutes per day", RATE, 1000, UNIT_DAY, 1 },
        { "approximately 30 students", AMOUNT, BOUND_ABOUT, 30000, UNIT_NONE,
          0 },
        { "half of the staff is trained, half", AMOUNT, BOUND_EXACT, 500,
          UNIT_NONE, 0 },
        { "at least 2-3 teachers", AMOUNT, BOUND_AT_LEAST, 2000, UNIT_NONE,
          0 },
        { "It stood at 44.", AMOUNT, BOUND_EXACT, 44000, UNIT_NONE, 0 },
        { "The rate was 44; all met.", AMOUNT, BOUND_EXACT, 44000, UNIT_NONE,
          0 },
        { "few (a total of 44).", AMOUNT, BOUND_EXACT, 44000, UNIT_NONE, 0 },
        { "Classes are 25 to 35.", AMOUNT, BOUND_EXACT, 35000, UNIT_NONE,
          0 },
        { "They hold 25 to 35 pupils", AMOUNT, BOUND_EXACT, 35000, UNIT_NONE,
          0 },
        { "it is held in the next ten days", SPELL, 10000, UNIT_DAY, 0 },
        { "it is run in two-week blocks", SPELL, 2000, UNIT_WEEK, 0 },
        { "they sit in three weeks of class", SPELL, 3000, UNIT_WEEK, 0 },
        { "away 5 days in 10 school days", SPELL, 10000, UNIT_SCHOOL_DAY,
          0 },
        { "between ten and twelve teachers", AMOUNT, BOUND_EXACT, 12000,
          UNIT_NONE, 0 },
    };
    CHECK_QUANTITIES(g, cases);
}

static void references_are_not_quantities(struct grammar *g)
{
    const char *texts[] = {
        "See 603 CMR 14.04 and Section 5.",  "Grade 3 and grades 4 apply.",
        "M.G.L. c. 71A, \xc2\xa7 4",         "In 2024 it was adopted.",
        "One of the parents may come.",      "The first teacher came.",
        "A year has passed.",                "It may cost $50.",
        "Form 12 applies.",                  "20 U.S.C. 6312(e)(3)",
        "It serves grades 9 and 12.",        "See 414 U.S. 563.",
        "(see Section 4)",                   "On day 4 it began.",
        "It is on page 4.",                  "Nobody over the age of 18.",
        "A child below grade 4.",            "The contact person 4.",
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        struct arena arena;
        struct page page;
        arena_init(&arena);
        read_page(&page, g, texts[i], &arena);
        CHECK(page.provisions.quantity_count == 0);
        if (page.provisions.quantity_count > 0)
            print_quantities(&page, texts[i]);
        arena_release(&arena);
    }
}

static void units_compare_in_days(void)
{
    CHECK(quantity_days(10000, UNIT_SCHOOL_DAY) == 14000);
    CHECK(quantity_days(2000, UNIT_WEEK) == 14000);
    CHECK(quantity_days(1000, UNIT_MONTH) == 30000);
    CHECK(quantity_days(1000, UNIT_TERM) == 90000);
    CHECK(quantity_days(1000, UNIT_YEAR) == 365000);
    CHECK(quantity_days(48000, UNIT_HOUR) == 2000);
    CHECK(quantity_days(UINT32_MAX, UNIT_YEAR) > UINT32_MAX);
}

static void lengths_of_rules_are_parsed(void)
{
    const struct {
        const char *text;
        bool good;
        uint32_t value;
        enum quantity_unit unit;
    } cases[] = {
        { "30 days", true, 30000, UNIT_DAY },
        { "10 school days", true, 10000, UNIT_SCHOOL_DAY },
        { "5 business days", true, 5000, UNIT_SCHOOL_DAY },
        { "30 calendar days", true, 30000, UNIT_DAY },
        { "2 weeks", true, 2000, UNIT_WEEK },
        { "1 school year", true, 1000, UNIT_YEAR },
        { "year", true, 1000, UNIT_YEAR },
        { "45 minutes", true, 45000, UNIT_MINUTE },
        { "4.2", true, 4200, UNIT_NONE },
        { "30-day", true, 30000, UNIT_DAY },
        { "", false, 0, UNIT_NONE },
        { "30 dogs", false, 0, UNIT_NONE },
        { "thirty days", false, 0, UNIT_NONE },
        { "30 days or so", false, 0, UNIT_NONE },
        { "30th", false, 0, UNIT_NONE },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        uint32_t value = 0;
        enum quantity_unit unit = UNIT_NONE;
        bool good = quantity_parse(span_of(cases[i].text), &value, &unit);
        CHECK(good == cases[i].good);
        CHECK(!good || (value == cases[i].value && unit == cases[i].unit));
    }
}

/* Clauses follow one another without a gap, whatever the text is like. */
static void every_word_has_one_clause(struct grammar *g)
{
    const char *texts[] = {
        "Parents (who may ask), if new; shall not: be, and may; or. Not?",
        "If if when who that shall may not no and, or, and; : (x y) z",
        "The school shall: | (a) not ask who may, if any, be; and | (b) may",
        "( ( a b ) c ) who ( d if ) shall", "and", "shall", "",
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        struct arena arena;
        struct page page;
        arena_init(&arena);
        read_page(&page, g, texts[i], &arena);
        uint32_t at = 0;
        for (uint32_t k = 0; k < page.provisions.clause_count; k++) {
            const struct clause *clause = &page.provisions.clauses[k];
            CHECK(clause->begin == at && clause->end > at);
            for (uint32_t w = clause->begin; w < clause->end; w++)
                CHECK(page.provisions.clause_of[w] == k);
            at = clause->end;
        }
        CHECK(at == page.doc.word_count);
        arena_release(&arena);
    }
}

int main(void)
{
    struct grammar g;
    begin_grammar(&g);
    verbs_decide_the_modality(&g);
    rights_are_permissions_of_their_holders(&g);
    negation_turns_and_reaches(&g);
    clauses_end_where_another_verb_begins(&g);
    months_and_names_are_no_verbs(&g);
    aims_are_verbs_not_nouns(&g);
    restrictions_bind(&g);
    plural_nouns_are_told_from_verbs(&g);
    clauses_share_one_subject(&g);
    negation_ends_with_its_phrase(&g);
    hedges_mark_their_clause(&g);
    items_inherit_from_their_lead_in(&g);
    deadlines_are_read(&g);
    dates_are_read(&g);
    frequencies_are_read(&g);
    durations_and_amounts_are_read(&g);
    references_are_not_quantities(&g);
    units_compare_in_days();
    lengths_of_rules_are_parsed();
    every_word_has_one_clause(&g);
    end_grammar(&g);
    return CHECK_END();
}
