#include "base/utf8.h"

#include "check.h"

struct sample {
    const char *text;
    size_t valid;
};

static void validation_stops_at_the_first_bad_byte(void)
{
    static const struct sample samples[] = {
        { "", 0 },
        { "plain", 5 },
        { "\xC3\xA9t\xC3\xA9", 5 },
        { "a\x80", 1 },             /* a stray continuation byte */
        { "a\xC3", 1 },             /* cut off */
        { "\xC0\xAF", 0 },          /* overlong "/" */
        { "\xE0\x80\xAF", 0 },      /* overlong in three bytes */
        { "\xED\xA0\x80", 0 },      /* a surrogate */
        { "\xED\x9F\xBF", 3 },      /* just below them */
        { "\xF4\x8F\xBF\xBF", 4 },  /* U+10FFFF */
        { "\xF4\x90\x80\x80", 0 },  /* beyond it */
        { "\xFF", 0 },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
        CHECK(utf8_valid(span_of(samples[i].text)) == samples[i].valid);
}

static void encoding_and_decoding_are_inverse(void)
{
    static const uint32_t points[] = { 0x24, 0x7F, 0x80, 0x7FF, 0x800, 0x2022,
                                       0xFFFD, 0x10000, 0x10FFFF };
    for (size_t i = 0; i < sizeof(points) / sizeof(*points); i++) {
        char bytes[4];
        uint32_t len = utf8_encode(points[i], bytes), point;
        CHECK(utf8_decode((span){ bytes, len }, &point) == len);
        CHECK(point == points[i]);
        CHECK(utf8_valid((span){ bytes, len }) == len);
    }
}

static void what_is_no_code_point_becomes_the_replacement(void)
{
    char bytes[4];
    uint32_t point;
    CHECK(utf8_encode(0xD800, bytes) == 3);
    CHECK(utf8_decode((span){ bytes, 3 }, &point) == 3);
    CHECK(point == UTF8_REPLACEMENT);
    CHECK(utf8_decode(span_of("\xFF"), &point) == 1);
    CHECK(point == UTF8_REPLACEMENT);
    CHECK(utf8_decode(span_of(""), &point) == 0);
}

static void counting_counts_characters(void)
{
    CHECK(utf8_count(span_of("\xC2\xA7 4 \xE2\x80\xA2")) == 5);
}

int main(void)
{
    validation_stops_at_the_first_bad_byte();
    encoding_and_decoding_are_inverse();
    what_is_no_code_point_becomes_the_replacement();
    counting_counts_characters();
    return CHECK_END();
}
