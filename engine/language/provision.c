#include "language/provision.h"

/* --- verbs --------------------------------------------------------------- */

/* "shall not be required to": the first and the last marker of the chain. */
struct verb {
    uint32_t begin, end; /* words; begin == end: no verb */
    uint32_t last;       /* where the last marker begins */
    unsigned outer, inner; /* VERB_ kinds */
    uint32_t negator;      /* in or right behind the chain, or DOC_NONE */
    bool is_negated_inside; /* between the first and the last marker */
    bool is_passive;        /* "may be placed": the actor undergoes */
};

enum role { ROLE_MAIN, ROLE_RELATIVE, ROLE_CONDITIONAL };

/* The clause that is being read. */
struct part {
    uint32_t begin;
    enum role role;
    struct verb verb;
    bool is_resumed; /* follows a subordinate clause inside its sentence */
};

struct cutter {
    struct marking marking;
    const struct doc *doc;
    const struct doc_sentence *sentence;
    VEC(struct clause) clauses;
    uint32_t *clause_of;
    quantities quantities;
    struct arena *arena;

    struct part open;
    uint32_t sentence_first; /* clause */
    uint32_t main;    /* last main clause with a verb, or DOC_NONE */
    uint32_t subject; /* main clause still without a verb, or DOC_NONE */
    uint32_t outer;   /* the subject that an open parenthesis interrupts */
    bool is_aside;    /* inside parentheses */
    uint32_t pending; /* main clauses from here may still lack a verb */
    bool is_fresh;    /* no main verb yet since the last hard break */
    bool is_own;      /* past the words of the lead-in */
};

static bool is_in_list(span word, const char *const *list)
{
    for (; *list != NULL; list++) {
        if (span_is(word, *list))
            return true;
    }
    return false;
}

static span form_of(const struct cutter *c, uint32_t w)
{
    bool inside = w >= c->sentence->word_begin && w < c->sentence->word_end;
    return inside ? doc_form(c->doc, w) : (span){ 0 };
}

static bool is_word(const struct cutter *c, uint32_t w, const char *text)
{
    return span_is(form_of(c, w), text);
}

static unsigned before(const struct cutter *c, uint32_t w)
{
    return c->doc->words[w].before;
}

static unsigned kinds(const struct cutter *c, uint32_t w,
                      enum marker_group group)
{
    return marking_kinds(&c->marking, w, group);
}

static bool is_number(const struct cutter *c, uint32_t w)
{
    return w >= c->sentence->word_begin && w < c->sentence->word_end &&
           (c->doc->words[w].traits & WORD_NUMBER) != 0;
}

static bool is_capital(const struct cutter *c, uint32_t w)
{
    bool inside = w >= c->sentence->word_begin && w < c->sentence->word_end;
    unsigned traits = inside ? c->doc->words[w].traits : 0;
    return (traits & WORD_CAPITAL) != 0 && (traits & WORD_CAPS) == 0;
}

/* "At its May meeting", "the Can Do list": within a sentence a capital makes
 * it a month or a name; "Parents May Decline" and "MAY" are capitals all. */
static bool is_name(const struct cutter *c, uint32_t w)
{
    const unsigned opens = BEFORE_OPEN | BEFORE_QUOTE_OPEN | BEFORE_COLON |
                           BEFORE_CELL | BEFORE_DASH;
    if (is_word(c, w, "do"))
        return is_capital(c, w) && is_word(c, w - 1, "can");
    bool is_title = is_capital(c, w - 1) && is_capital(c, w + 1) &&
                    !is_word(c, w + 1, "do");
    return (is_word(c, w, "may") || is_word(c, w, "can")) && !is_title &&
           w > c->sentence->own && (before(c, w) & opens) == 0 &&
           is_capital(c, w);
}

/* "In May", "May 1": the month, not the verb. */
static bool is_month(const struct cutter *c, uint32_t w)
{
    static const char *const openers[] = {
        "in", "of", "by", "through", "until", "before", "after", "during",
        "early", "late", "mid", "since", "between", "april", "each", NULL,
    };
    if (!is_word(c, w, "may") ||
        (c->doc->words[w].traits & WORD_CAPITAL) == 0)
        return false;
    return is_number(c, w + 1) || is_number(c, w - 1) ||
           is_in_list(form_of(c, w - 1), openers);
}

/* "required to", "responsible for": verbs only behind a "be" or a modal. */
static bool needs_auxiliary(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = {
        "responsible", "accountable", "free", "able", "eligible", "welcome",
        "forbidden", "bound", "unlawful", "illegal", "impermissible",
        "unacceptable", "inappropriate", "obligatory", "mandatory",
        "compulsory", "optional", "permissible", "acceptable",
        "discretionary", "incumbent", "at", "in", "within", "under",
        "exempt", "advisable", "desirable", "preferable", NULL,
    };
    span form = form_of(c, w);
    bool is_participle = form.len > 3 &&
                         memcmp(form.ptr + form.len - 2, "ed", 2) == 0 &&
                         !span_is(form, "need");
    return is_participle || is_in_list(form, words);
}

/* The VERB_ kind that counts when a word is several. */
static unsigned strongest(unsigned set)
{
    return set & (~set + 1u);
}

static bool is_break(const struct cutter *c, uint32_t w)
{
    return (before(c, w) & (BEFORE_SEMICOLON | BEFORE_COLON | BEFORE_CELL)) !=
           0;
}

static bool is_coordinator(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = { "and", "but", "or", "nor", "then",
                                         NULL };
    return is_in_list(form_of(c, w), words);
}

static bool is_determiner(span word)
{
    static const char *const words[] = {
        "the", "a", "an", "each", "every", "all", "any", "no", "this",
        "these", "such", "his", "her", "their", "its", "our", "your", "they",
        "he", "she", "it", "we", "you", NULL,
    };
    return is_in_list(word, words);
}

static bool is_preposition(span word)
{
    static const char *const words[] = {
        "of", "for", "in", "at", "to", "on", "by", "with", "from", "under",
        "about", "through", "into", "as", "per", "than", "between", "within",
        "during", "after", "before", "without", "among", "across", "upon",
        NULL,
    };
    return is_in_list(word, words);
}

/* "the records", "the offices": what -s makes of a noun. */
static bool looks_plural(span word)
{
    static const char *const other[] = { "staff", "people", "children", "men",
                                         "women", NULL };
    if (is_in_list(word, other))
        return true;
    const char *end = word.ptr + word.len;
    return word.len > 3 && end[-1] == 's' && end[-2] != 's' &&
           end[-2] != 'u' && end[-2] != 'i';
}

/* Only a verb has one of these right behind it: "files the", "sets up". */
static bool begins_object(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = {
        "them", "him", "me", "us", "himself", "herself", "itself", "those",
        "that", "whether", "how", "what", "both", "up", "out", "off", "down",
        "aside", "one", "two", "three", "several", "many", "only", "not",
        NULL,
    };
    bool is_parted = w >= c->sentence->word_end || is_break(c, w) ||
                     (before(c, w) & (BEFORE_COMMA | BEFORE_CLOSE)) != 0 ||
                     kinds(c, w, GROUP_PERIOD) != 0;
    return !is_parted && (is_determiner(form_of(c, w)) ||
                          is_in_list(form_of(c, w), words));
}

/* "the nurse", "each new school": one subject ends before word w. */
static bool follows_singular(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = {
        "the", "a", "an", "each", "every", "this", "that", "no", "one",
        "his", "her", "its", "their", "our", "your", "another", "either",
        NULL,
    };
    static const char *const openers[] = {
        "from", "to", "with", "by", "into", "on", "under", "through", "as",
        "about", "per", "without", NULL,
    };
    const unsigned parts = BEFORE_COMMA | BEFORE_OPEN | BEFORE_CLOSE;
    if (looks_plural(form_of(c, w - 1)) || (before(c, w) & parts) != 0)
        return false;
    for (uint32_t i = w; i > c->sentence->word_begin && w - i < 5; i--) {
        span form = form_of(c, i - 1);
        if (is_in_list(form, words))
            return i < w && !is_in_list(form_of(c, i - 2), openers);
        if (is_preposition(form) || is_coordinator(c, i - 1) ||
            (before(c, i - 1) & parts) != 0)
            return false;
    }
    return false;
}

/* "calls the parent and records the call": a second verb of one subject;
 * what "shall send a letter and forms" joins are nouns. */
static bool follows_coordinator(const struct cutter *c, uint32_t w)
{
    bool is_joined = is_coordinator(c, w - 1);
    bool is_modal = (c->open.verb.outer & ~(unsigned)VERB_FACT) != 0;
    if (is_modal || is_word(c, w + 1, "that") ||
        (!is_joined && (before(c, w) & BEFORE_COMMA) == 0))
        return false;
    span last = form_of(c, w - (is_joined ? 2 : 1));
    return last.len > 0 && !looks_plural(last);
}

static bool has_verb(const struct part *part)
{
    return part->verb.end > part->verb.begin;
}

/* The subject of "The plan for pupils who did not pass" still lacks a verb. */
static bool awaits_verb(const struct cutter *c)
{
    static const char *const words[] = { "who", "that", "which", "whose",
                                         NULL };
    return c->open.role == ROLE_RELATIVE && c->subject != DOC_NONE &&
           has_verb(&c->open) &&
           is_in_list(form_of(c, c->open.begin), words);
}

/* "who did not reach the target | lists needs": the verb that was awaited. */
static bool is_awaited(const struct cutter *c, uint32_t w, bool is_single,
                       bool has_object)
{
    if (!awaits_verb(c) || w <= c->open.verb.end)
        return false;
    if (has_object)
        return !is_preposition(form_of(c, w - 1));
    return is_single && w + 1 < c->sentence->word_end &&
           before(c, w + 1) == 0 && !is_preposition(form_of(c, w + 1)) &&
           !is_coordinator(c, w + 1);
}

/* Is "records", "files", "needs" at w the verb, not a plural noun? */
static bool is_finite(const struct cutter *c, uint32_t w)
{
    static const char *const subjects[] = { "who", "it", "he", "she", NULL };
    static const char *const relatives[] = { "which", "that", NULL };
    const unsigned verbs = ~(unsigned)VERB_FACT_OR_NOUN;
    span last = form_of(c, w - 1);
    if ((kinds(c, w + 1, GROUP_VERB) & verbs) != 0)
        return false;
    if (is_in_list(last, subjects))
        return true;
    bool has_object = begins_object(c, w + 1);
    bool is_single = follows_singular(c, w);
    bool is_resumed = c->open.is_resumed && w == c->open.begin;
    if (has_object && (is_single || is_resumed ||
                       is_in_list(last, relatives) ||
                       follows_coordinator(c, w)))
        return true;
    return is_awaited(c, w, is_single, has_object);
}

/* "its plans to expand", "an attempt to ask": a noun, nobody's aim. */
static bool is_aim_noun(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = {
        "the", "a", "an", "any", "no", "each", "every", "its", "their", "his",
        "her", "our", "your", "this", "these", "such", NULL,
    };
    return is_in_list(form_of(c, w - 1), words) ||
           is_preposition(form_of(c, w - 1));
}

static unsigned verb_kind(const struct cutter *c, uint32_t w)
{
    unsigned set = kinds(c, w, GROUP_VERB);
    if (set == 0 || is_month(c, w) || is_name(c, w))
        return 0;
    unsigned kind = strongest(set);
    if (kind == VERB_FACT_OR_NOUN)
        return is_finite(c, w) ? VERB_FACT : 0;
    bool is_noun = kind == VERB_RECOMMENDATION && is_aim_noun(c, w) &&
                   marking_end(&c->marking, w, GROUP_VERB) > w + 1;
    return is_noun ? 0 : kind;
}

static bool is_negator(const struct cutter *c, uint32_t w)
{
    return kinds(c, w, GROUP_NEGATOR) != 0;
}

/* Words that may stand inside "shall also be strongly encouraged to". */
static bool is_link(const struct cutter *c, uint32_t w)
{
    static const char *const links[] = {
        "be", "been", "being", "also", "then", "always", "therefore", "only",
        "hereby", "further", "still", "thereby", "thus", "ever", "have",
        "both", "either", "however", "is", "are", "time", "circumstances",
        "circumstance", "case", "event", "way", "means", "any", NULL,
    };
    static const char *const openers[] = { "at", "under", "in", "by", "on",
                                           NULL };
    span form = form_of(c, w);
    bool is_adverb = form.len > 4 &&
                     memcmp(form.ptr + form.len - 2, "ly", 2) == 0;
    bool is_opener = is_in_list(form, openers) &&
                     (is_negator(c, w + 1) || is_word(c, w + 1, "any"));
    return is_adverb || is_opener || is_in_list(form, links);
}

/* The contraction holds its own negator: "cannot", "doesn't". */
static void start_verb(const struct cutter *c, uint32_t w, unsigned kind,
                       struct verb *verb)
{
    *verb = (struct verb){
        .begin = w,
        .last = w,
        .end = marking_end(&c->marking, w, GROUP_VERB),
        .outer = kind,
        .inner = kind,
        .negator = is_negator(c, w) ? w : DOC_NONE,
    };
}

/* "is required to", "remains responsible for"; but "defines acceptable use",
 * "keeps required forms" only describe. */
static bool can_bind(const struct cutter *c, uint32_t w,
                     const struct verb *verb)
{
    static const char *const words[] = {
        "becomes", "remains", "seems", "appears", "holds", "feels", NULL,
    };
    span form = form_of(c, verb->begin);
    bool is_plain = form.len > 4 && form.ptr[form.len - 1] == 's' &&
                    !is_in_list(form, words);
    return verb->outer != VERB_FACT || !needs_auxiliary(c, w) || !is_plain;
}

/* Follows the chain: "shall" "not" "be" "required to". */
static void follow_verb(const struct cutter *c, struct verb *verb)
{
    uint32_t pending = DOC_NONE, links = 0;
    uint32_t w = verb->end;
    for (; w < c->sentence->word_end && links < 5 && !is_break(c, w); w++) {
        unsigned kind = verb_kind(c, w);
        if (kind != 0 && kind != VERB_FACT && can_bind(c, w, verb)) {
            verb->is_negated_inside |= pending != DOC_NONE ||
                                       (verb->outer == VERB_FACT &&
                                        verb->negator == verb->begin);
            if (verb->negator == DOC_NONE)
                verb->negator = pending;
            pending = DOC_NONE;
            verb->inner = kind;
            verb->last = w;
            verb->end = marking_end(&c->marking, w, GROUP_VERB);
            w = verb->end - 1;
            links = 0;
        } else if (is_negator(c, w)) {
            pending = pending == DOC_NONE ? w : pending;
            links++;
        } else if (is_link(c, w)) {
            links++;
        } else {
            break;
        }
    }
    if (verb->negator == DOC_NONE)
        verb->negator = pending;
}

/* The finite verb that begins at w; false when there is none. */
static bool read_verb(const struct cutter *c, uint32_t w, struct verb *verb)
{
    unsigned kind = verb_kind(c, w);
    if (kind == 0 || needs_auxiliary(c, w) || is_word(c, w - 1, "to"))
        return false;
    start_verb(c, w, kind, verb);
    follow_verb(c, verb);
    uint32_t next = verb->end;
    while (is_word(c, next, "also") || is_word(c, next, "only"))
        next++;
    verb->is_passive = verb->outer == VERB_PERMISSION &&
                       verb->inner == VERB_PERMISSION &&
                       is_word(c, next, "be") && verb->last == verb->begin;
    return true;
}

static bool is_modal(const struct verb *verb)
{
    return verb->inner != VERB_FACT;
}

/* --- closing a clause ---------------------------------------------------- */

static struct clause *clause_at(struct cutter *c, uint32_t index)
{
    return &c->clauses.at[index];
}

/*
 * The subject: behind an introduction ("In such cases, the district"), before
 * an insertion ("The district, with others, shall"), or a list with commas.
 */
static struct range find_actor(const struct cutter *c, uint32_t begin,
                               uint32_t verb)
{
    while (begin < verb && is_coordinator(c, begin))
        begin++;
    bool is_inserted = begin < verb && (before(c, verb) & BEFORE_COMMA) != 0;
    uint32_t first = DOC_NONE, last = DOC_NONE;
    for (uint32_t w = begin + 1; w < verb; w++) {
        if ((before(c, w) & BEFORE_COMMA) != 0) {
            first = first == DOC_NONE ? w : first;
            last = w;
        }
    }
    if (is_inserted)
        return (struct range){ begin, first == DOC_NONE ? verb : first };
    if (last == DOC_NONE || is_coordinator(c, last))
        return (struct range){ begin, verb };
    return (struct range){ last, verb };
}

/* "Parents of students" hold a right; "the teacher of a student" does not. */
static bool is_holder(const struct cutter *c, struct range actor)
{
    static const char *const ends[] = { "of", "for", "with", "by", "from",
                                        "to", "on", "in", NULL };
    for (uint32_t w = actor.begin; w < actor.end; w++) {
        if (is_in_list(form_of(c, w), ends))
            return false;
        if (kinds(c, w, GROUP_HOLDER) != 0)
            return true;
    }
    return false;
}

static bool has_purpose(const struct cutter *c, struct range actor)
{
    for (uint32_t w = actor.begin; w < actor.end; w++) {
        if (kinds(c, w, GROUP_PURPOSE) != 0)
            return true;
    }
    return false;
}

/* Negators that bind a phrase, not the verb: "without", "rather than". */
static bool is_prepositional(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = { "without", "rather", "instead", "in",
                                         NULL };
    return is_in_list(form_of(c, w), words);
}

/* "no" of a subject reaches the verb, "with no English" does not. */
static bool is_subject_negator(const struct cutter *c, uint32_t w)
{
    static const char *const holders[] = {
        "with", "of", "for", "from", "to", "has", "have", "having", "had",
        NULL,
    };
    if (!is_negator(c, w) || is_prepositional(c, w) || is_word(c, w, "not"))
        return false;
    return !is_in_list(form_of(c, w - 1), holders);
}

static uint32_t find_subject_negator(const struct cutter *c,
                                     struct range words)
{
    for (uint32_t w = words.begin; w < words.end; w++) {
        if (is_subject_negator(c, w))
            return w;
    }
    return DOC_NONE;
}

static uint32_t next_comma(const struct cutter *c, uint32_t w, uint32_t end)
{
    for (w++; w < end; w++) {
        if ((before(c, w) & BEFORE_COMMA) != 0)
            return w;
    }
    return end;
}

/* "not related", "not being tested": a description, not what is done. */
static bool is_participle(span word)
{
    static const char *const words[] = {
        "able", "born", "chosen", "drawn", "fluent", "given", "held", "kept",
        "known", "made", "met", "paid", "part", "proficient", "seen", "sent",
        "shown", "spoken", "taken", "taught", "tied", "used", "written",
        "yet", NULL,
    };
    const char *end = word.ptr + word.len;
    return is_in_list(word, words) ||
           (word.len > 4 && memcmp(end - 2, "ed", 2) == 0) ||
           (word.len > 5 && memcmp(end - 3, "ing", 3) == 0);
}

/* "trained, and not related to the family, for": a phrase of its own. */
static bool negates_phrase(const struct cutter *c, uint32_t w,
                           const struct verb *verb)
{
    return is_word(c, w, "not") && w >= verb->end && w != verb->negator &&
           is_participle(form_of(c, w + 1));
}

/* Behind "no user fee, a late bus" the list no longer lacks things. */
static bool is_counted_anew(const struct cutter *c, uint32_t w)
{
    static const char *const words[] = {
        "the", "a", "an", "each", "every", "all", "with", "one", "two",
        "free", NULL,
    };
    return is_in_list(form_of(c, is_coordinator(c, w) ? w + 1 : w), words);
}

/* "The office charges no fee": what is lacking, not who does nothing. */
static bool negates_object(const struct cutter *c, uint32_t w,
                           const struct verb *verb)
{
    return is_word(c, w, "no") &&
           (w >= verb->end || verb->begin == verb->end);
}

static uint32_t end_of_phrase(const struct cutter *c, uint32_t w,
                              uint32_t end)
{
    for (w = next_comma(c, w, end); w < end; w = next_comma(c, w, end)) {
        if (!is_word(c, w, "or") && !is_word(c, w, "nor") &&
            !is_participle(form_of(c, w)))
            return w;
    }
    return end;
}

static uint32_t end_of_object(const struct cutter *c, uint32_t w,
                              uint32_t end)
{
    for (w = next_comma(c, w, end); w < end; w = next_comma(c, w, end)) {
        if (is_counted_anew(c, w))
            return w;
    }
    return end;
}

/* "does not read and signs": the next finite verb is its subject's own. */
static uint32_t end_of_verb(const struct cutter *c, uint32_t w, uint32_t end)
{
    for (uint32_t i = w + 2; i < end; i++) {
        bool is_joined = is_word(c, i - 1, "and") || is_word(c, i - 1, "but");
        if (is_joined && verb_kind(c, i) == VERB_FACT)
            return i - 1;
    }
    return end;
}

static uint32_t end_of_reach(const struct cutter *c, uint32_t w, uint32_t end,
                             const struct verb *verb)
{
    if (is_prepositional(c, w))
        return next_comma(c, w, end);
    if (negates_phrase(c, w, verb))
        return end_of_phrase(c, w, end);
    if (negates_object(c, w, verb))
        return end_of_object(c, w, end);
    return is_word(c, w, "not") ? end_of_verb(c, w, end) : end;
}

/* How far the negator at w reaches in a clause with this verb. */
static struct range reach_of(const struct cutter *c, uint32_t w,
                             struct range clause, const struct verb *verb)
{
    uint32_t end = end_of_reach(c, w, clause.end, verb);
    bool is_early = verb->end > verb->begin && w < verb->begin;
    if (is_early && !is_subject_negator(c, w) && verb->begin < end)
        end = verb->begin;
    return (struct range){ w, end };
}

/* The longest reach of a negator of the clause. */
static struct range find_negation(const struct cutter *c, struct range clause,
                                  const struct verb *verb)
{
    struct range best = { 0 };
    for (uint32_t w = clause.begin; w < clause.end; w++) {
        if (!is_negator(c, w))
            continue;
        struct range reach = reach_of(c, w, clause, verb);
        if (reach.end - reach.begin > best.end - best.begin)
            best = reach;
    }
    return best;
}

/* What the chain of markers comes to, whoever is meant. */
static enum modality judge(const struct verb *verb, bool is_negated)
{
    unsigned kind = verb->inner;
    if (verb->outer == VERB_RECOMMENDATION)
        kind = VERB_RECOMMENDATION;
    if (verb->outer == VERB_PERMISSION && !is_negated)
        kind = VERB_PERMISSION;
    bool is_lifted = verb->is_negated_inside || verb->last != verb->begin;
    if (verb->outer == VERB_OBLIGATION && kind == VERB_PERMISSION &&
        !is_negated)
        kind = VERB_RIGHT; /* "shall be permitted to": a duty to allow */
    switch (kind) {
    case VERB_OBLIGATION:
        if (is_negated && is_lifted)
            return MODALITY_PERMISSION;
        return is_negated ? MODALITY_PROHIBITION : MODALITY_OBLIGATION;
    case VERB_PERMISSION:
        return is_negated ? MODALITY_PROHIBITION : MODALITY_PERMISSION;
    case VERB_RIGHT:
        return is_negated ? MODALITY_PROHIBITION : MODALITY_RIGHT;
    case VERB_RECOMMENDATION:
        return MODALITY_RECOMMENDATION;
    case VERB_PROHIBITION:
        return is_negated ? MODALITY_PERMISSION : MODALITY_PROHIBITION;
    case VERB_EXEMPTION:
        return MODALITY_PERMISSION;
    }
    return MODALITY_STATEMENT;
}

/* "is prohibited" forbids what stands before it, "refrain from" the rest. */
static struct range negate_prohibited(const struct cutter *c,
                                      const struct verb *verb,
                                      struct range clause)
{
    if (needs_auxiliary(c, verb->last))
        return clause;
    return (struct range){ verb->end, clause.end };
}

static bool is_aim(const struct cutter *c, const struct verb *verb,
                   struct range actor)
{
    return verb->inner == VERB_OBLIGATION && verb->last == verb->begin &&
           (is_word(c, verb->begin, "is") || is_word(c, verb->begin, "are")) &&
           has_purpose(c, actor);
}

/* What a verb of exemption or prohibition negates, or the clause's negators. */
static struct range negate(const struct cutter *c, const struct verb *verb,
                           struct range words, bool is_negated)
{
    if (verb->inner == VERB_PROHIBITION)
        return is_negated ? (struct range){ 0 }
                          : negate_prohibited(c, verb, words);
    if (verb->inner == VERB_EXEMPTION)
        return (struct range){ verb->begin, words.end };
    return find_negation(c, words, verb);
}

/* "may receive", "may get": what somebody else decides to give is no right. */
static bool is_given(const struct cutter *c, const struct verb *verb)
{
    static const char *const words[] = { "receive", "get", "qualify", NULL };
    return verb->end < c->sentence->word_end &&
           is_in_list(form_of(c, verb->end), words);
}

/* A plain "may" of somebody who holds a right. */
static bool is_right(const struct cutter *c, const struct verb *verb,
                     const struct clause *clause)
{
    return !is_given(c, verb) && clause->modality == MODALITY_PERMISSION &&
           verb->inner == VERB_PERMISSION && !verb->is_passive &&
           is_holder(c, clause->actor);
}

/* "only" that limits the subject of a clause or what its verb allows. */
static bool limits(const struct cutter *c, uint32_t w,
                   const struct clause *clause, const struct verb *verb)
{
    if (!is_word(c, w, "only") || is_word(c, w - 1, "not") ||
        is_negator(c, w - 1))
        return false;
    if (w > verb->end)
        return is_word(c, w + 1, "by");
    bool is_head = w == clause->begin || w == clause->actor.begin ||
                   is_coordinator(c, w - 1) ||
                   kinds(c, w - 1, GROUP_JOINT) != 0;
    return is_head || w + 1 >= verb->begin ||
           (is_determiner(form_of(c, w + 1)) &&
            !is_preposition(form_of(c, w - 1)));
}

/* "Only a licensed teacher may ...", "may only be given by ...": who else may
 * not is bound. */
static bool is_restricted(const struct cutter *c, const struct clause *clause,
                          const struct verb *verb)
{
    bool may = clause->modality == MODALITY_PERMISSION ||
               clause->modality == MODALITY_RIGHT;
    uint32_t end = verb->end + 4 < clause->end ? verb->end + 4 : clause->end;
    for (uint32_t w = clause->begin; may && w < end; w++) {
        if (limits(c, w, clause, verb))
            return true;
    }
    return false;
}

/* Modality, actor and negation of a clause with a verb of its own. */
static void bind_verb(struct cutter *c, struct clause *clause,
                      struct verb verb, struct range subject)
{
    struct range words = { clause->begin, clause->end };
    struct range own = { clause->begin, verb.begin };
    clause->verb = verb.begin;
    clause->actor = find_actor(c, clause->begin, verb.begin);
    if (clause->actor.begin == clause->actor.end)
        clause->actor = subject;
    if (is_aim(c, &verb, clause->actor))
        verb.inner = verb.outer = VERB_FACT;

    uint32_t outside = find_subject_negator(c, own);
    bool is_carried = outside == DOC_NONE && own.begin == own.end &&
                      find_subject_negator(c, subject) != DOC_NONE;
    bool is_negated = verb.negator != DOC_NONE || outside != DOC_NONE ||
                      is_carried;
    clause->modality = judge(&verb, is_negated);
    clause->negated = negate(c, &verb, words, is_negated);
    if (is_carried && verb.inner != VERB_PROHIBITION)
        clause->negated = words;
    if (!is_negated && is_right(c, &verb, clause))
        clause->modality = MODALITY_RIGHT;
    if (!is_negated && is_restricted(c, clause, &verb))
        clause->modality = MODALITY_OBLIGATION;
}

/* Where the subject of the verb at w begins, behind word `from`. */
static uint32_t subject_begin(const struct cutter *c, uint32_t from,
                              uint32_t w)
{
    static const char *const joins[] = { "of", "for", "in", "at", NULL };
    for (uint32_t i = w; i > from + 1 && w - i < 9; i--) {
        if (is_determiner(form_of(c, i - 1)) &&
            !is_in_list(form_of(c, i - 2), joins))
            return i - 1;
    }
    return w;
}

/* Is word w the noun of "in the tongue", "of each school"? */
static bool is_noun_phrase(const struct cutter *c, uint32_t w)
{
    return is_determiner(form_of(c, w - 1)) ||
           is_determiner(form_of(c, w - 2));
}

/* "in the tongue | the parent ordinarily uses": a clause without its "that",
 * whose hedge is none of the main clause's. */
static bool is_embedded(const struct cutter *c, uint32_t begin, uint32_t w)
{
    bool is_adverb = marking_end(&c->marking, w, GROUP_HEDGE) == w + 1;
    uint32_t subject = subject_begin(c, begin, w);
    if (!is_adverb || subject == w || subject <= begin + 1 ||
        before(c, w) != 0 || before(c, subject) != 0)
        return false;
    span last = form_of(c, subject - 1);
    return !is_preposition(form_of(c, begin)) && !is_preposition(last) &&
           !is_coordinator(c, subject - 1) &&
           kinds(c, subject - 1, GROUP_VERB) == 0 &&
           is_noun_phrase(c, subject - 1);
}

static bool is_hedged(const struct cutter *c, uint32_t begin, uint32_t end)
{
    for (uint32_t w = begin; w < end; w++) {
        if (kinds(c, w, GROUP_HEDGE) != 0 && !is_embedded(c, begin, w))
            return true;
    }
    return false;
}

static bool is_open_ended(const struct clause *from)
{
    return from->negated.end > from->negated.begin &&
           from->negated.end == from->end;
}

/* "Staff shall not: use ..." and "none of the following: ..." go on behind a
 * colon; "No pupil is held back for want of English: age decides" does not. */
static bool is_unfinished(const struct cutter *c, const struct clause *from)
{
    return from->verb == DOC_NONE || from->end - from->verb <= 3 ||
           is_word(c, from->end - 1, "following") ||
           is_word(c, from->end - 1, "that") ||
           is_word(c, from->end - 1, "to");
}

/* Does the negation of `from` reach the verbless clause that follows? */
static bool reaches(const struct cutter *c, const struct clause *from,
                    const struct clause *clause)
{
    bool is_listed = clause->begin >= c->sentence->own &&
                     from->begin < c->sentence->own;
    bool is_parted = !is_listed && is_break(c, clause->begin);
    return is_open_ended(from) && (!is_parted || is_unfinished(c, from));
}

/* A clause without a verb goes on with what an earlier one began. */
static void continue_clause(struct cutter *c, struct clause *clause,
                            const struct clause *from)
{
    if (is_open_ended(from) && !reaches(c, from, clause))
        return;
    clause->modality = from->modality;
    clause->actor = from->actor;
    clause->verb = from->verb;
    clause->inherited = clause->begin >= c->sentence->own &&
                        from->begin < c->sentence->own;
    if (is_open_ended(from))
        clause->negated = (struct range){ clause->begin, clause->end };
}

/* Subjects that a subordinate clause parted from their verb get it now. */
static void settle_forward(struct cutter *c, const struct clause *main)
{
    for (uint32_t i = c->pending; i + 1 < c->clauses.count; i++) {
        struct clause *clause = clause_at(c, i);
        if (clause->subordinate || clause->verb != DOC_NONE)
            continue;
        clause->modality = main->modality;
        clause->verb = main->verb;
    }
    c->pending = c->clauses.count;
}

static void settle_backward(struct cutter *c)
{
    for (uint32_t i = c->pending; c->main != DOC_NONE && i < c->clauses.count;
         i++) {
        struct clause *clause = clause_at(c, i);
        if (!clause->subordinate && clause->verb == DOC_NONE)
            continue_clause(c, clause, clause_at(c, c->main));
    }
    c->pending = c->clauses.count;
    c->subject = DOC_NONE;
}

/* Whose verb a clause without a subject shares: the last one's. */
static struct range last_subject(struct cutter *c)
{
    if (c->subject != DOC_NONE) {
        const struct clause *clause = clause_at(c, c->subject);
        return find_actor(c, clause->begin, clause->end);
    }
    if (c->main != DOC_NONE)
        return clause_at(c, c->main)->actor;
    return (struct range){ 0 };
}

static void close_main(struct cutter *c, uint32_t index)
{
    struct clause *clause = clause_at(c, index);
    const struct verb *verb = &c->open.verb;
    if (has_verb(&c->open)) {
        bool is_weak = !is_modal(verb) && c->is_own && c->main != DOC_NONE &&
                       clause_at(c, c->main)->begin < c->sentence->own;
        bind_verb(c, clause, *verb, last_subject(c));
        settle_forward(c, clause);
        /* "The notice shall state that: the child is ..." goes on binding. */
        if (is_weak && c->is_fresh && !is_open_ended(clause_at(c, c->main))) {
            clause->modality = clause_at(c, c->main)->modality;
            clause->inherited = true;
        }
        c->main = index;
        c->subject = DOC_NONE;
        c->is_fresh = false;
    } else {
        clause->negated = find_negation(c, (struct range){ clause->begin,
                                                           clause->end },
                                        verb);
        bool goes_on = c->main != DOC_NONE &&
                       (!c->is_fresh || c->open.is_resumed);
        if (goes_on)
            continue_clause(c, clause, clause_at(c, c->main));
        else
            c->subject = index;
    }
}

/* "if the record cannot be read": nobody is forbidden to. */
static bool is_inability(const struct cutter *c, const struct clause *clause)
{
    static const char *const verbs[] = { "can", "cannot", "can't", "could",
                                         "couldn't", NULL };
    static const char *const relatives[] = { "who", "whose", "which", NULL };
    bool describes = clause->conditional ||
                     is_in_list(form_of(c, clause->begin), relatives);
    return describes && clause->modality == MODALITY_PROHIBITION &&
           is_in_list(form_of(c, clause->verb), verbs);
}

static void close_subordinate(struct cutter *c, struct clause *clause)
{
    struct range words = { clause->begin, clause->end };
    clause->subordinate = true;
    clause->conditional = c->open.role == ROLE_CONDITIONAL;
    if (has_verb(&c->open) && is_modal(&c->open.verb)) {
        bind_verb(c, clause, c->open.verb, (struct range){ 0 });
        if (is_inability(c, clause))
            clause->modality = MODALITY_STATEMENT;
        return;
    }
    clause->negated = find_negation(c, words, &c->open.verb);
    if (has_verb(&c->open))
        clause->verb = c->open.verb.begin;
    bool describes_object = !clause->conditional && c->main != DOC_NONE &&
                            c->subject == DOC_NONE &&
                            clause->negated.begin == clause->negated.end;
    if (describes_object)
        clause->modality = clause_at(c, c->main)->modality;
}

/* Ends the open clause before word end and records it. */
static void close_part(struct cutter *c, uint32_t end)
{
    if (end <= c->open.begin)
        return;
    uint32_t index = c->clauses.count;
    struct clause *clause = vec_push(&c->clauses, c->arena);
    clause->begin = c->open.begin;
    clause->end = end;
    clause->verb = DOC_NONE;
    clause->hedged = is_hedged(c, clause->begin, end);
    for (uint32_t w = clause->begin; w < end; w++)
        c->clause_of[w] = index;
    if (c->open.role == ROLE_MAIN)
        close_main(c, index);
    else
        close_subordinate(c, clause);
}

/* --- where clauses begin ------------------------------------------------- */

static void begin_part(struct cutter *c, uint32_t w, enum role role,
                       bool is_resumed)
{
    close_part(c, w);
    c->open = (struct part){ .begin = w, .role = role,
                             .is_resumed = is_resumed };
}

/* More than one word in parentheses; "(30)" and "student(s)" break nothing. */
static bool opens_aside(const struct cutter *c, uint32_t w)
{
    return (before(c, w) & BEFORE_OPEN) != 0 &&
           (w + 1 >= c->sentence->word_end ||
            (before(c, w + 1) & BEFORE_CLOSE) == 0);
}

/* Dashes part clauses but not the ends of a range of numbers. */
static bool is_hard(const struct cutter *c, uint32_t w)
{
    bool is_range = is_number(c, w) && is_number(c, w - 1);
    return is_break(c, w) ||
           ((before(c, w) & BEFORE_DASH) != 0 && !is_range);
}

static bool is_border(const struct cutter *c, uint32_t w)
{
    return is_hard(c, w) || is_coordinator(c, w) || opens_aside(c, w) ||
           w == c->sentence->own || kinds(c, w, GROUP_JOINT) != 0 ||
           (before(c, w) & (BEFORE_COMMA | BEFORE_CLOSE)) != 0;
}

/* The verb between w and the next border; false when there is none. */
static bool verb_ahead(const struct cutter *c, uint32_t w, struct verb *verb)
{
    for (uint32_t i = w; i < c->sentence->word_end; i++) {
        bool is_next = i > w + 1 || (i == w + 1 && !is_coordinator(c, w));
        if (i > w && is_next && is_border(c, i))
            return false;
        if (read_verb(c, i, verb))
            return true;
    }
    return false;
}

/* "in that" points and joins nothing; "Who may" at the head asks. */
static bool is_joint(const struct cutter *c, uint32_t w)
{
    static const char *const askers[] = { "who", "whom", "whose", "which",
                                          "what", "how", "why", "that", NULL };
    static const char *const openers[] = { "in", "at", "of", "to", "for",
                                           "on", "by", "than", "with", NULL };
    bool is_question = w == c->sentence->word_begin &&
                       is_in_list(form_of(c, w), askers);
    if (kinds(c, w, GROUP_JOINT) == 0 || is_question)
        return false;
    return !is_word(c, w, "that") || !is_in_list(form_of(c, w - 1), openers);
}

/* "activities | the district supervises": the verb at the end is that of a
 * description without its "that". */
static bool is_reduced(const struct cutter *c, uint32_t w, uint32_t verb)
{
    uint32_t first = is_coordinator(c, w) ? w + 1 : w;
    if (is_number(c, first))
        return false;
    if (is_determiner(form_of(c, first)) || is_preposition(form_of(c, first)))
        return first == w && is_preposition(form_of(c, first));
    for (uint32_t i = first + 1; i < verb; i++) {
        if (is_determiner(form_of(c, i)) &&
            !is_preposition(form_of(c, i - 1)) && !is_link(c, i - 1))
            return true;
    }
    return false;
}

/* "who is new or absent shall": no subject of its own follows the "or". */
static bool has_own_subject(const struct cutter *c, uint32_t w,
                            const struct verb *verb)
{
    return (before(c, w) & BEFORE_COMMA) != 0 || verb->begin == w + 1 ||
           is_determiner(form_of(c, w + 1));
}

/*
 * Does a clause that has a verb end at this comma or "and"? It does when a
 * finite verb follows before the next border.
 */
static bool is_coordinated(const struct cutter *c, uint32_t w)
{
    bool has_comma = (before(c, w) & BEFORE_COMMA) != 0;
    if (!has_comma && !is_coordinator(c, w))
        return false;
    struct verb verb;
    if (!verb_ahead(c, w, &verb))
        return false;
    if (has_verb(&c->open) && c->open.role == ROLE_MAIN)
        return is_modal(&verb) || !is_reduced(c, w, verb.begin);
    if (has_verb(&c->open))
        return is_modal(&verb) && has_own_subject(c, w, &verb);
    return c->main != DOC_NONE && is_coordinator(c, w) && is_modal(&verb) &&
           is_determiner(form_of(c, w + 1)) &&
           !is_word(c, c->open.begin, "that");
}

/* A comma ends a subordinate clause unless the list in it goes on. */
static bool ends_subordinate(const struct cutter *c, uint32_t w)
{
    if (c->open.role == ROLE_MAIN || (before(c, w) & BEFORE_COMMA) == 0)
        return false;
    struct verb verb;
    bool is_list = is_word(c, w, "or") || is_word(c, w, "and");
    bool goes_on = c->main == DOC_NONE && c->subject == DOC_NONE && is_list &&
                   !(verb_ahead(c, w, &verb) && is_modal(&verb));
    return !goes_on;
}

/* "who may": the modal right behind its relative word is that clause's own. */
static bool is_own_modal(const struct cutter *c, uint32_t w)
{
    uint32_t first = marking_end(&c->marking, c->open.begin, GROUP_JOINT);
    if (w <= first + 1)
        return true;
    return !is_word(c, c->open.begin, "who") &&
           (is_determiner(form_of(c, first)) ||
            kinds(c, first, GROUP_HOLDER) != 0);
}

/*
 * A verb in a subordinate clause at the head of its sentence can be the main
 * clause's: "Students who are new | shall", "If it rains | the school shall".
 * Gives the word where the main clause begins, or DOC_NONE.
 */
static uint32_t main_begin(const struct cutter *c, uint32_t w)
{
    bool is_headed = c->main != DOC_NONE && !c->is_fresh;
    if (c->open.role == ROLE_RELATIVE && !is_headed)
        return has_verb(&c->open) || !is_own_modal(c, w) ? w : DOC_NONE;
    if (!has_verb(&c->open))
        return DOC_NONE;
    return c->open.role == ROLE_CONDITIONAL && is_headed
               ? DOC_NONE
               : subject_begin(c, c->open.verb.end, w);
}

/* "who prefers to write": what somebody wants is nobody's recommendation. */
static bool is_wish(const struct cutter *c, const struct verb *verb)
{
    static const char *const words[] = {
        "prefers", "hopes", "wishes", "wants", "plans", "intends", "intend",
        "hope", "tries", "seeks", "seek", NULL,
    };
    return c->open.role != ROLE_MAIN && !has_verb(&c->open) &&
           verb->inner == VERB_RECOMMENDATION &&
           is_in_list(form_of(c, verb->begin), words);
}

static bool has_modal_ahead(const struct cutter *c, uint32_t w)
{
    for (w++; w < c->sentence->word_end && !is_hard(c, w); w++) {
        unsigned kind = verb_kind(c, w);
        if (kind != 0 && kind != VERB_FACT && !needs_auxiliary(c, w))
            return true;
    }
    return false;
}

/* Do words stand between that belong to the verb of the open clause? */
static bool is_verb_done(const struct cutter *c, uint32_t w)
{
    uint32_t others = 0;
    for (uint32_t i = c->open.verb.end; i < w; i++) {
        if (is_word(c, i, "that") || is_word(c, i, "whether"))
            return false;
        others += is_negator(c, i) || is_link(c, i) ? 0 : 1;
    }
    return others > 0;
}

/* "A parent who does not want services | signs": back to the main clause. */
static bool returns_to_main(const struct cutter *c, uint32_t w)
{
    return awaits_verb(c) && !is_modal(&c->open.verb) &&
           !is_coordinator(c, w - 1) && is_verb_done(c, w) &&
           !has_modal_ahead(c, w);
}

/* A verb at w: the open clause's own, or that of one that begins before it. */
static void take_verb(struct cutter *c, uint32_t w, struct verb verb)
{
    struct part *open = &c->open;
    if (is_wish(c, &verb))
        verb.inner = verb.outer = VERB_FACT;
    if (!is_modal(&verb) && returns_to_main(c, w))
        begin_part(c, w, ROLE_MAIN, true);
    else if (open->role != ROLE_MAIN && is_modal(&verb)) {
        uint32_t begin = main_begin(c, w);
        if (begin != DOC_NONE)
            begin_part(c, begin, ROLE_MAIN, true);
    } else if (has_verb(open) && is_modal(&open->verb) && is_modal(&verb)) {
        begin_part(c, subject_begin(c, open->verb.end, w), ROLE_MAIN, false);
    }
    if (!has_verb(&c->open) || (is_modal(&verb) && !is_modal(&c->open.verb)))
        c->open.verb = verb;
}

/* "shall ensure that | no child may ...": what is ensured has its own verb. */
static void take_complement(struct cutter *c, uint32_t w)
{
    struct verb verb;
    if (w < c->sentence->word_end && verb_ahead(c, w, &verb) &&
        is_modal(&verb) && has_verb(&c->open))
        begin_part(c, w, ROLE_MAIN, false);
}

/* A lead-in that ends with "who:" or "if:" leaves its clause to the item. */
static bool is_left_open(const struct cutter *c, uint32_t w)
{
    return c->open.role != ROLE_MAIN && !has_verb(&c->open) &&
           w - c->open.begin <= 3;
}

static void take_hard_break(struct cutter *c, uint32_t w)
{
    enum role role = ROLE_MAIN;
    if (w == c->sentence->own && is_left_open(c, w))
        role = c->open.role;
    begin_part(c, w, role, false);
    settle_backward(c);
    c->is_fresh = true;
    c->is_own = w >= c->sentence->own;
}

/* Parentheses interrupt: what follows them goes on with what was before. */
static void take_aside(struct cutter *c, uint32_t w)
{
    bool is_closing = (before(c, w) & BEFORE_CLOSE) != 0;
    enum role role = c->open.role;
    bool was_verbal = has_verb(&c->open);
    if (opens_aside(c, w)) {
        begin_part(c, w, ROLE_MAIN, was_verbal && role == ROLE_MAIN);
        c->outer = c->subject;
        c->is_aside = true;
    } else if (is_closing && c->is_aside) {
        begin_part(c, w, ROLE_MAIN, !c->is_fresh);
        c->subject = was_verbal ? c->subject : c->outer;
        c->is_aside = false;
    }
}

static void take_border(struct cutter *c, uint32_t w)
{
    bool is_first = w == c->sentence->word_begin;
    if (!is_first && (w == c->sentence->own || is_hard(c, w)))
        take_hard_break(c, w);
    else if (!is_first)
        take_aside(c, w);
    if (w > c->open.begin && ends_subordinate(c, w))
        begin_part(c, w, ROLE_MAIN, true);
    else if (w > c->open.begin && is_coordinated(c, w))
        begin_part(c, w, ROLE_MAIN, false);
    if (is_joint(c, w)) {
        bool is_condition =
            (kinds(c, w, GROUP_JOINT) & JOINT_CONDITIONAL) != 0;
        begin_part(c, w, is_condition ? ROLE_CONDITIONAL : ROLE_RELATIVE,
                   false);
    }
}

/* --- sentences ----------------------------------------------------------- */

/* "When feasible, ..." at the head of a sentence hedges all of it. */
static bool is_hedged_ahead(const struct cutter *c)
{
    uint32_t w = c->sentence->own;
    for (uint32_t end = w + 2; w < end && w < c->sentence->word_end; w++) {
        uint32_t behind = marking_end(&c->marking, w, GROUP_HEDGE);
        if (behind > w && behind < c->sentence->word_end)
            return (before(c, behind) & BEFORE_COMMA) != 0;
    }
    return false;
}

static void begin_sentence(struct cutter *c,
                           const struct doc_sentence *sentence)
{
    c->sentence = sentence;
    c->open = (struct part){ .begin = sentence->word_begin };
    c->sentence_first = c->pending = c->clauses.count;
    c->main = c->subject = DOC_NONE;
    c->is_aside = false;
    c->is_fresh = true;
    c->is_own = sentence->own == sentence->word_begin;
    marking_sentence(&c->marking, sentence, c->arena);
}

static void end_sentence(struct cutter *c)
{
    close_part(c, c->sentence->word_end);
    settle_backward(c);
    if (is_hedged_ahead(c)) {
        for (uint32_t i = c->sentence_first; i < c->clauses.count; i++)
            clause_at(c, i)->hedged = true;
    }
    enum block_kind kind = c->doc->blocks[c->sentence->block].kind;
    if (kind == BLOCK_HEADING || kind == BLOCK_ROW) {
        for (uint32_t i = c->sentence_first; i < c->clauses.count; i++)
            clause_at(c, i)->modality = MODALITY_STATEMENT;
    }
}

static void cut_sentence(struct cutter *c, const struct doc_sentence *sentence)
{
    begin_sentence(c, sentence);
    for (uint32_t w = sentence->word_begin; w < sentence->word_end; w++) {
        struct verb verb;
        take_border(c, w);
        if (w >= c->open.verb.end && read_verb(c, w, &verb))
            take_verb(c, w, verb);
        if (kinds(c, w, GROUP_COMPLEMENT) != 0)
            take_complement(c, marking_end(&c->marking, w, GROUP_COMPLEMENT));
    }
    end_sentence(c);
}

void provisions_build(struct provisions *out, const struct postings *postings,
                      const struct markers *markers, struct arena *arena)
{
    const struct doc *doc = postings->doc;
    struct cutter c = { .doc = doc, .arena = arena };
    marking_init(&c.marking, postings, markers);
    c.clause_of =
        arena_alloc(arena, doc->word_count, sizeof(*c.clause_of));
    for (uint32_t i = 0; i < doc->sentence_count; i++) {
        cut_sentence(&c, &doc->sentences[i]);
        quantity_read(&c.marking, &doc->sentences[i], &c.quantities, arena);
    }
    *out = (struct provisions){
        .postings = postings,
        .clauses = c.clauses.at,
        .clause_count = c.clauses.count,
        .clause_of = c.clause_of,
        .quantities = c.quantities.at,
        .quantity_count = c.quantities.count,
    };
}

uint32_t provisions_quantity(const struct provisions *provisions,
                             uint32_t word)
{
    uint32_t low = 0, high = provisions->quantity_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (provisions->quantities[middle].begin < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const char *modality_name(enum modality modality)
{
    switch (modality) {
    case MODALITY_STATEMENT:
        return "statement";
    case MODALITY_OBLIGATION:
        return "obligation";
    case MODALITY_PROHIBITION:
        return "prohibition";
    case MODALITY_PERMISSION:
        return "permission";
    case MODALITY_RIGHT:
        return "right";
    case MODALITY_RECOMMENDATION:
        return "recommendation";
    }
    return "statement";
}
