#include "input/decode.h"

#include "check.h"

struct sample {
    const char *bytes;
    size_t len;
    const char *text;
    enum encoding encoding;
};

static void every_encoding_becomes_utf8(void)
{
    static const struct sample samples[] = {
        { "plain", 5, "plain", ENCODING_UTF8 },
        { "", 0, "", ENCODING_UTF8 },
        { "\xEF\xBB\xBFmark", 7, "mark", ENCODING_UTF8 },
        { "caf\xC3\xA9", 5, "caf\xC3\xA9", ENCODING_UTF8 },
        { "caf\xE9", 4, "caf\xC3\xA9", ENCODING_WINDOWS_1252 },
        { "\x93so\x94", 4, "\xE2\x80\x9Cso\xE2\x80\x9D",
          ENCODING_WINDOWS_1252 },
        { "\x81", 1, "\xEF\xBF\xBD", ENCODING_WINDOWS_1252 },
        { "\xFF\xFE" "a\0\xE9\0", 6, "a\xC3\xA9", ENCODING_UTF16_LE },
        { "\xFE\xFF\0a\0\xE9", 6, "a\xC3\xA9", ENCODING_UTF16_BE },
        { "\xFF\xFE\x3D\xD8\x00\xDE", 6, "\xF0\x9F\x98\x80",
          ENCODING_UTF16_LE },
        { "\xFF\xFE\x3D\xD8", 4, "\xEF\xBF\xBD", ENCODING_UTF16_LE },
        { "\xFE\xFF\0a\0", 5, "a\xEF\xBF\xBD", ENCODING_UTF16_BE },
        { "\xFF\xFE", 2, "", ENCODING_UTF16_LE },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
        const struct sample *s = &samples[i];
        struct arena arena;
        struct err err = { 0 };
        enum encoding encoding;
        span out;
        arena_init(&arena);
        CHECK(decode_text(&out, &encoding, (span){ s->bytes, s->len }, "n",
                          &arena, &err));
        CHECK(span_is(out, s->text));
        CHECK(encoding == s->encoding);
        arena_release(&arena);
    }
}

static void nul_bytes_mean_a_binary_file(void)
{
    static const struct sample samples[] = {
        { "a\0b", 3, NULL, ENCODING_UTF8 },
        { "\xE9\0", 2, NULL, ENCODING_WINDOWS_1252 },
        { "\xFF\xFE\0\0", 4, NULL, ENCODING_UTF16_LE },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
        struct arena arena;
        struct err err = { 0 };
        enum encoding encoding;
        span out, bytes = { samples[i].bytes, samples[i].len };
        arena_init(&arena);
        CHECK(!decode_text(&out, &encoding, bytes, "n", &arena, &err));
        CHECK(strcmp(err.text, "n: looks like a binary file") == 0);
        arena_release(&arena);
    }
}

int main(void)
{
    every_encoding_becomes_utf8();
    nul_bytes_mean_a_binary_file();
    return CHECK_END();
}
