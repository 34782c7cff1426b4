#include "input/xml.h"

#include "input/library.h"

#include <string.h>

enum { CHUNK = 64 * 1024, WORDS_AN_ATTRIBUTE = 5 };

/* --- the library -------------------------------------------------------- */

bool xml_library(struct xml_library *library, const char *name,
                 struct err *err)
{
    static const char file[] = "libxml2.so.2";
    struct library libxml2 = library_open(file);
    LIBRARY_FIND(&libxml2, library, htmlCreatePushParserCtxt);
    LIBRARY_FIND(&libxml2, library, htmlCtxtUseOptions);
    LIBRARY_FIND(&libxml2, library, htmlParseChunk);
    LIBRARY_FIND(&libxml2, library, htmlFreeParserCtxt);
    LIBRARY_FIND(&libxml2, library, xmlByteConsumed);
    LIBRARY_FIND(&libxml2, library, xmlCreatePushParserCtxt);
    LIBRARY_FIND(&libxml2, library, xmlCtxtUseOptions);
    LIBRARY_FIND(&libxml2, library, xmlParseChunk);
    LIBRARY_FIND(&libxml2, library, xmlFreeParserCtxt);
    LIBRARY_FIND(&libxml2, library, xmlStopParser);
    return library_check(&libxml2, name, file, "libxml2", err);
}

/* --- reading ------------------------------------------------------------ */

struct reading {
    const struct xml_handler *handler;
    void *context;
    struct xml_library library;
    xmlParserCtxtPtr parser;
    uint32_t depth;
    bool is_stopped; /* by the handler */
    const char *why; /* an error found here */
};

static const char *text_of(const xmlChar *text)
{
    return text == NULL ? "" : (const char *)text;
}

static void stop(struct reading *r, const char *why)
{
    r->why = why;
    r->library.xmlStopParser(r->parser);
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix,
                     const xmlChar *space, int namespace_count,
                     const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes)
{
    struct reading *r = context;
    struct xml_attributes all = { attributes, attribute_count };
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    if (r->depth++ == XML_MAX_DEPTH) {
        stop(r, "too many elements inside each other");
        return;
    }
    r->handler->start(r->context, text_of(name), text_of(space), &all);
    if (r->handler->enough != NULL && r->handler->enough(r->context)) {
        r->is_stopped = true;
        r->library.xmlStopParser(r->parser);
    }
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix,
                   const xmlChar *space)
{
    struct reading *r = context;
    (void)prefix;
    r->depth--;
    if (r->handler->end != NULL)
        r->handler->end(r->context, text_of(name), text_of(space));
}

static void on_text(void *context, const xmlChar *text, int len)
{
    struct reading *r = context;
    if (r->handler->text != NULL)
        r->handler->text(r->context, (span){ (const char *)text, (size_t)len });
}

static void on_doctype(void *context, const xmlChar *name,
                       const xmlChar *external, const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    stop(context, "has a document type declaration, which office documents "
                  "never have");
}

static xmlParserCtxtPtr new_parser(struct reading *r, xmlSAXHandler *events)
{
    events->initialized = XML_SAX2_MAGIC;
    events->startElementNs = on_start;
    events->endElementNs = on_end;
    events->characters = on_text;
    events->ignorableWhitespace = on_text;
    events->cdataBlock = on_text;
    events->internalSubset = on_doctype;
    r->parser = r->library.xmlCreatePushParserCtxt(events, r, NULL, 0, NULL);
    if (r->parser != NULL)
        r->library.xmlCtxtUseOptions(r->parser,
                                     XML_PARSE_NONET | XML_PARSE_NOERROR |
                                         XML_PARSE_NOWARNING |
                                         XML_PARSE_COMPACT);
    return r->parser;
}

/* false at the first error; the parser stops there. */
static bool feed(struct reading *r, span bytes)
{
    for (size_t at = 0; at < bytes.len;) {
        size_t len = bytes.len - at < CHUNK ? bytes.len - at : CHUNK;
        bool is_last = at + len == bytes.len;
        int error = r->library.xmlParseChunk(r->parser, bytes.ptr + at,
                                             (int)len, is_last);
        if (r->why != NULL || r->is_stopped)
            return r->why == NULL;
        if (error != 0 && r->parser->wellFormed == 0)
            return false;
        at += len;
    }
    return true;
}

bool xml_parse(span bytes, const char *name, const struct xml_handler *handler,
               void *context, struct err *err)
{
    struct reading r = { .handler = handler, .context = context };
    xmlSAXHandler events = { 0 };
    if (!xml_library(&r.library, name, err))
        return false;
    if (bytes.len == 0)
        return err_set(err, ERR_INPUT, "%s: is empty", name);
    if (new_parser(&r, &events) == NULL)
        return err_set(err, ERR_SYSTEM, "%s: no XML parser", name);
    bool ok = feed(&r, bytes);
    int line = r.parser->input == NULL ? 1 : r.parser->input->line;
    r.library.xmlFreeParserCtxt(r.parser);
    if (!ok)
        return err_set(err, ERR_INPUT, "%s:%d: %s", name, line,
                       r.why == NULL ? "is not well-formed XML" : r.why);
    return true;
}

/* Its five pointers, or NULL. */
static const xmlChar **find_attribute(const struct xml_attributes *attributes,
                                      const char *name)
{
    for (int i = 0; i < attributes->count; i++) {
        const xmlChar **at = attributes->at + i * WORDS_AN_ATTRIBUTE;
        if (strcmp((const char *)at[0], name) == 0)
            return at;
    }
    return NULL;
}

span xml_attribute(const struct xml_attributes *attributes, const char *name)
{
    const xmlChar **at = find_attribute(attributes, name);
    return at == NULL ? (span){ "", 0 }
                      : (span){ (const char *)at[3], (size_t)(at[4] - at[3]) };
}

bool xml_has_attribute(const struct xml_attributes *attributes,
                       const char *name)
{
    return find_attribute(attributes, name) != NULL;
}

uint32_t xml_number(span text, uint32_t absent)
{
    uint32_t number = 0;
    if (text.len == 0 || text.len > 9)
        return absent;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return absent;
        number = number * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return number;
}

span xml_copy(struct arena *arena, span text)
{
    return (span){ arena_text(arena, text.ptr, text.len), text.len };
}

static const xmlChar *copy_chars(struct arena *arena, const xmlChar *text,
                                 size_t len)
{
    return (const xmlChar *)arena_text(arena, (const char *)text, len);
}

struct xml_attributes
xml_copy_attributes(struct arena *arena,
                    const struct xml_attributes *attributes)
{
    size_t words = (size_t)attributes->count * WORDS_AN_ATTRIBUTE;
    struct xml_attributes copy = {
        arena_alloc(arena, words, sizeof(*copy.at)), attributes->count
    };
    for (size_t i = 0; i < words; i += WORDS_AN_ATTRIBUTE) {
        const xmlChar *const *from = attributes->at + i;
        size_t len = (size_t)(from[4] - from[3]);
        copy.at[i] = copy_chars(arena, from[0],
                                strlen((const char *)from[0]));
        copy.at[i + 3] = copy_chars(arena, from[3], len);
        copy.at[i + 4] = copy.at[i + 3] + len;
    }
    return copy;
}
