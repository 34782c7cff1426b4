#include "base/hash.h"
#include "check.h"

static void digest(const char *text, size_t chunk, char hex[SHA256_HEX + 1])
{
    struct sha256 sha;
    sha256_init(&sha);
    for (size_t i = 0, len = strlen(text); i < len; i += chunk)
        sha256_add(&sha, text + i, len - i < chunk ? len - i : chunk);
    sha256_hex(&sha, hex);
}

/* The examples of FIPS 180-4. */
static void sha256_gives_the_published_digests(void)
{
    static const struct { const char *text, *hex; } rows[] = {
        { "", "e3b0c44298fc1c149afbf4c8996fb924"
              "27ae41e4649b934ca495991b7852b855" },
        { "abc", "ba7816bf8f01cfea414140de5dae2223"
                 "b00361a396177a9cb410ff61f20015ad" },
        { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
          "248d6a61d20638b8e5c026930c3e6039"
          "a33ce45964ff2167f6ecedd419db06c1" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        for (size_t chunk = 1; chunk < 65; chunk += 9) {
            char hex[SHA256_HEX + 1];
            digest(rows[i].text, chunk, hex);
            CHECK(strcmp(hex, rows[i].hex) == 0);
        }
}

static void a_prefix_hash_is_the_hash_of_the_prefix(void)
{
    uint64_t hash = HASH_SEED;
    hash = hash_byte(hash, 'a');
    hash = hash_byte(hash, 'b');
    CHECK(hash == hash_bytes(HASH_SEED, "abc", 2));
    CHECK(hash_mix(hash) != hash_mix(hash_byte(hash, 'c')));
}

int main(void)
{
    sha256_gives_the_published_digests();
    a_prefix_hash_is_the_hash_of_the_prefix();
    return CHECK_END();
}
