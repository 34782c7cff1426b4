#include "audit/fingerprint.h"

#include "base/hash.h"

/* Fields end with a byte that no text has, so that they cannot run together. */
static void add_field(struct sha256 *sha, const char *text)
{
    sha256_add(sha, text, strlen(text) + 1);
}

static void add_number(struct sha256 *sha, uint32_t number)
{
    const unsigned char bytes[] = { (unsigned char)(number >> 24),
                                    (unsigned char)(number >> 16),
                                    (unsigned char)(number >> 8),
                                    (unsigned char)number };
    sha256_add(sha, bytes, sizeof(bytes));
}

/* Bytes outside ASCII belong to words of some script. */
static bool is_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

static void add_words(struct sha256 *sha, const char *text)
{
    bool in_word = false;
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (!is_word_byte(c)) {
            if (in_word)
                sha256_add(sha, " ", 1);
            in_word = false;
            continue;
        }
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c - 'A' + 'a');
        sha256_add(sha, &c, 1);
        in_word = true;
    }
}

void fingerprint_of(const struct facet *facet, char hex[FINGERPRINT_HEX + 1])
{
    struct sha256 sha;
    char whole[SHA256_HEX + 1];
    sha256_init(&sha);
    add_field(&sha, facet->criterion);
    add_field(&sha, facet->identity);
    add_field(&sha, finding_kind_name(facet->kind));
    add_number(&sha, facet->element);
    add_number(&sha, facet->ordinal);
    if (facet->words != NULL)
        add_words(&sha, facet->words);
    sha256_hex(&sha, whole);
    memcpy(hex, whole, FINGERPRINT_HEX);
    hex[FINGERPRINT_HEX] = '\0';
}
