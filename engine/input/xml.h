/*
 * xml - libxml2, loaded when the first document needs it.
 *
 * Loading it (and what it brings along) takes longer than the audit of a
 * draft, and Markdown and text do without: so it is opened at run time.
 *
 * xml_parse() reads one part of a package as a stream of events. Nothing is
 * fetched; a document type declaration, which such parts never have and which
 * entity bombs need, ends the reading with an error.
 */
#ifndef ENGINE_INPUT_XML_H
#define ENGINE_INPUT_XML_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

struct xml_library {
    __typeof__(htmlCreatePushParserCtxt) *htmlCreatePushParserCtxt;
    __typeof__(htmlCtxtUseOptions) *htmlCtxtUseOptions;
    __typeof__(htmlParseChunk) *htmlParseChunk;
    __typeof__(htmlFreeParserCtxt) *htmlFreeParserCtxt;
    __typeof__(xmlByteConsumed) *xmlByteConsumed;
    __typeof__(xmlCreatePushParserCtxt) *xmlCreatePushParserCtxt;
    __typeof__(xmlCtxtUseOptions) *xmlCtxtUseOptions;
    __typeof__(xmlParseChunk) *xmlParseChunk;
    __typeof__(xmlFreeParserCtxt) *xmlFreeParserCtxt;
    __typeof__(xmlStopParser) *xmlStopParser;
};

/* name: the document, for the error when the library cannot be opened. */
bool xml_library(struct xml_library *library, const char *name,
                 struct err *err);

enum { XML_MAX_DEPTH = 256 }; /* elements inside each other */

/* An attribute of the element that begins; prefixes are left out. */
struct xml_attributes {
    const xmlChar **at; /* five pointers each, as libxml2 gives them */
    int count;
};

/* Its value, or an empty span; a value may hold no NUL. */
span xml_attribute(const struct xml_attributes *attributes, const char *name);

/* Is it there, perhaps empty? */
bool xml_has_attribute(const struct xml_attributes *attributes,
                       const char *name);

/* Up to nine digits as a number; absent for anything else. */
uint32_t xml_number(span text, uint32_t absent);

/* Attributes and their values are gone after their event. */
span xml_copy(struct arena *arena, span text);
struct xml_attributes
xml_copy_attributes(struct arena *arena,
                    const struct xml_attributes *attributes);

/* All but start may be NULL. */
struct xml_handler {
    /* space is the namespace's address, "" for none. */
    void (*start)(void *context, const char *name, const char *space,
                  const struct xml_attributes *attributes);
    void (*end)(void *context, const char *name, const char *space);
    void (*text)(void *context, span text);
    /* Asked between elements; true ends the reading early. */
    bool (*enough)(void *context);
};

/* name: "policy.docx: word/document.xml", for the error. What came before an
 * error has been handled. */
bool xml_parse(span bytes, const char *name, const struct xml_handler *handler,
               void *context, struct err *err);

#endif
