#include "language/inflect.h"

static const char *const irregular_nouns[][2] = {
    { "child", "children" },     { "person", "people" },
    { "man", "men" },            { "woman", "women" },
    { "analysis", "analyses" },  { "criterion", "criteria" },
    { "curriculum", "curricula" }, { "datum", "data" },
    { "basis", "bases" },        { "crisis", "crises" },
};

/* Base form first; the regular -s and -ing forms are made, not listed. */
static const char *const irregular_verbs[][4] = {
    { "be", "is", "are", "been" },       { "have", "has", "had", "having" },
    { "do", "does", "did", "done" },     { "go", "goes", "went", "gone" },
    { "give", "gave", "given", NULL },   { "hold", "held", NULL, NULL },
    { "keep", "kept", NULL, NULL },      { "send", "sent", NULL, NULL },
    { "meet", "met", NULL, NULL },       { "teach", "taught", NULL, NULL },
    { "find", "found", NULL, NULL },     { "take", "took", "taken", NULL },
    { "tell", "told", NULL, NULL },      { "write", "wrote", "written", NULL },
    { "make", "made", NULL, NULL },      { "see", "saw", "seen", NULL },
    { "speak", "spoke", "spoken", NULL }, { "leave", "left", NULL, NULL },
    { "begin", "began", "begun", NULL }, { "choose", "chose", "chosen", NULL },
    { "know", "knew", "known", NULL },   { "bring", "brought", NULL, NULL },
    { "understand", "understood", NULL, NULL },
    { "draw", "drew", "drawn", NULL },   { "build", "built", NULL, NULL },
    { "withdraw", "withdrew", "withdrawn", NULL },
    { "lead", "led", NULL, NULL },       { "pay", "paid", NULL, NULL },
    { "say", "said", NULL, NULL },       { "show", "shown", NULL, NULL },
    { "seek", "sought", NULL, NULL },    { "become", "became", NULL, NULL },
    { "forbid", "forbade", "forbidden", NULL },
    { "bear", "bore", "borne", NULL },   { "get", "got", "gotten", NULL },
    { "rely", "relied", NULL, NULL },    { "spend", "spent", NULL, NULL },
    { "lose", "lost", NULL, NULL },      { "feel", "felt", NULL, NULL },
    { "think", "thought", NULL, NULL },  { "buy", "bought", NULL, NULL },
    { "come", "came", NULL, NULL },      { "run", "ran", NULL, NULL },
    { "rise", "rose", "risen", NULL },   { "fall", "fell", "fallen", NULL },
    { "break", "broke", "broken", NULL }, { "deal", "dealt", NULL, NULL },
    { "learn", "learnt", NULL, NULL },   { "win", "won", NULL, NULL },
    { "sit", "sat", NULL, NULL },        { "stand", "stood", NULL, NULL },
};

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static bool ends_in_consonant_y(span word)
{
    return word.len > 2 && span_ends(word, "y") &&
           !is_vowel(word.ptr[word.len - 2]);
}

static bool hisses(span word)
{
    return span_ends(word, "s") || span_ends(word, "x") ||
           span_ends(word, "z") || span_ends(word, "ch") ||
           span_ends(word, "sh");
}

/* "plan", "refer", "permit": the last letter may double before a suffix. */
static bool may_double(span word)
{
    if (word.len < 3)
        return false;
    const char *end = word.ptr + word.len;
    return !is_vowel(end[-1]) && end[-1] != 'w' && end[-1] != 'x' &&
           end[-1] != 'y' && is_vowel(end[-2]) && !is_vowel(end[-3]);
}

/* The first `keep` bytes of the word, then the tail. */
static span with_tail(span word, size_t keep, const char *tail,
                      struct arena *arena)
{
    size_t extra = strlen(tail);
    char *text = arena_alloc(arena, keep + extra + 1, 1);
    memcpy(text, word.ptr, keep);
    memcpy(text + keep, tail, extra);
    return (span){ text, keep + extra };
}

static span with_s(span word, struct arena *arena)
{
    if (ends_in_consonant_y(word))
        return with_tail(word, word.len - 1, "ies", arena);
    return with_tail(word, word.len, hisses(word) ? "es" : "s", arena);
}

/* "-ed" or "-ing", with a doubled last letter as a second spelling. */
static uint32_t with_suffix(span word, const char *suffix, span *out,
                            struct arena *arena)
{
    uint32_t count = 0;
    out[count++] = with_tail(word, word.len, suffix, arena);
    if (may_double(word)) {
        char tail[8] = { word.ptr[word.len - 1] };
        memcpy(tail + 1, suffix, strlen(suffix));
        out[count++] = with_tail(word, word.len, tail, arena);
    }
    return count;
}

static uint32_t past_forms(span word, span *out, struct arena *arena)
{
    if (span_ends(word, "e")) {
        out[0] = with_tail(word, word.len, "d", arena);
        return 1;
    }
    if (ends_in_consonant_y(word)) {
        out[0] = with_tail(word, word.len - 1, "ied", arena);
        return 1;
    }
    return with_suffix(word, "ed", out, arena);
}

static uint32_t ing_forms(span word, span *out, struct arena *arena)
{
    bool drops_e = span_ends(word, "e") && !span_ends(word, "ee") &&
                   !span_ends(word, "oe") && !span_ends(word, "ye");
    if (drops_e) {
        out[0] = with_tail(word, word.len - 1, "ing", arena);
        return 1;
    }
    return with_suffix(word, "ing", out, arena);
}

uint32_t inflect_noun(span word, span out[INFLECT_MAX], struct arena *arena)
{
    uint32_t count = 0;
    out[count++] = word;
    size_t rows = sizeof(irregular_nouns) / sizeof(*irregular_nouns);
    for (size_t i = 0; i < rows; i++)
        if (span_is(word, irregular_nouns[i][0]))
            out[count++] = span_of(irregular_nouns[i][1]);
    if (word.len > 2 && count == 1)
        out[count++] = with_s(word, arena);
    return count;
}

uint32_t inflect_verb(span word, span out[INFLECT_MAX], struct arena *arena)
{
    uint32_t count = 0;
    out[count++] = word;
    if (word.len < 2)
        return count;
    size_t rows = sizeof(irregular_verbs) / sizeof(*irregular_verbs);
    for (size_t i = 0; i < rows; i++)
        for (int k = 1; span_is(word, irregular_verbs[i][0]) && k < 4; k++)
            if (irregular_verbs[i][k] != NULL)
                out[count++] = span_of(irregular_verbs[i][k]);
    out[count++] = with_s(word, arena);
    count += past_forms(word, out + count, arena);
    count += ing_forms(word, out + count, arena);
    return count;
}
