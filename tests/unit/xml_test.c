#include "input/xml.h"

#include "../check.h"
#include "base/buf.h"

#include <string.h>

static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    span value = xml_attribute(attributes, "val");
    buf_printf(context, "<%s%s%s %.*s>", space, space[0] == '\0' ? "" : ":",
               name, SPAN_ARG(value));
}

static void on_end(void *context, const char *name, const char *space)
{
    (void)space;
    buf_printf(context, "</%s>", name);
}

static void on_text(void *context, span text)
{
    buf_span(context, text);
}

static bool after_two(void *context)
{
    const struct buf *out = context;
    return out->len > 8;
}

static const struct xml_handler handler = { on_start, on_end, on_text, NULL };
static const struct xml_handler short_handler = { on_start, on_end, on_text,
                                                  after_two };

static bool parses_as(const char *text, const struct xml_handler *how,
                      const char *expected, const char *error)
{
    struct buf out;
    struct err err = { 0 };
    buf_init(&out, 1 << 20);
    bool ok = xml_parse(span_of(text), "t.xml", how, &out, &err);
    bool same = ok == (error == NULL) &&
                strcmp(out.len == 0 ? "" : out.ptr, expected) == 0 &&
                (ok || strcmp(err.text, error) == 0);
    if (!same)
        fprintf(stderr, "%s\n%s\n", out.len == 0 ? "" : out.ptr, err.text);
    buf_release(&out);
    return same;
}

static void elements_have_spaces_attributes_and_text(void)
{
    CHECK(parses_as("<a xmlns:w='urn:w' w:val='&lt;x'><w:b/>1 &amp; "
                    "<![CDATA[<2>]]></a>",
                    &handler, "<a <x><urn:w:b ></b>1 & <2></a>", NULL));
}

static void reading_ends_when_it_is_enough(void)
{
    CHECK(parses_as("<a val='1'><b val='2'/><c></nonsense>", &short_handler,
                    "<a 1><b 2>", NULL));
}

static void damaged_text_is_told_with_its_line(void)
{
    CHECK(parses_as("<a>\n<b></a>", &handler, "<a >\n<b >",
                    "t.xml:2: is not well-formed XML"));
    CHECK(parses_as("", &handler, "", "t.xml: is empty"));
}

static void entities_of_its_own_are_refused(void)
{
    static const char why[] = "t.xml:1: has a document type declaration, "
                              "which office documents never have";
    CHECK(parses_as("<!DOCTYPE a [<!ENTITY x 'boom'>]><a>&x;</a>", &handler,
                    "", why));
    CHECK(parses_as("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                    "<a>&x;</a>", &handler, "", why));
    CHECK(parses_as("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>",
                    &handler, "", why));
}

/* One element within the limit, one above it. */
static bool nests(uint32_t depth)
{
    struct buf text, out;
    struct err err = { 0 };
    buf_init(&text, 1 << 20);
    buf_init(&out, 1 << 20);
    for (uint32_t i = 0; i < depth; i++)
        buf_text(&text, "<a>");
    for (uint32_t i = 0; i < depth; i++)
        buf_text(&text, "</a>");
    bool ok = xml_parse((span){ text.ptr, text.len }, "t.xml", &handler, &out,
                        &err);
    CHECK(ok || strcmp(err.text, "t.xml:1: too many elements inside each "
                                 "other") == 0);
    buf_release(&text);
    buf_release(&out);
    return ok;
}

static void nesting_is_limited(void)
{
    CHECK(nests(XML_MAX_DEPTH));
    CHECK(!nests(XML_MAX_DEPTH + 1));
    CHECK(!nests(10000));
}

int main(void)
{
    elements_have_spaces_attributes_and_text();
    reading_ends_when_it_is_enough();
    damaged_text_is_told_with_its_line();
    entities_of_its_own_are_refused();
    nesting_is_limited();
    return CHECK_END();
}
