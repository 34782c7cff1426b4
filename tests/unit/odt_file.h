/* odt_file - an ODT document of a test from the XML of its body. */
#ifndef TESTS_UNIT_ODT_FILE_H
#define TESTS_UNIT_ODT_FILE_H

#include "read_bench.h"
#include "zip_file.h"

#define ODF "urn:oasis:names:tc:opendocument:xmlns:"
#define ODT_SPACES                                                         \
    "xmlns:office=\"" ODF "office:1.0\" xmlns:text=\"" ODF "text:1.0\" "  \
    "xmlns:table=\"" ODF "table:1.0\" xmlns:style=\"" ODF "style:1.0\" "  \
    "xmlns:draw=\"" ODF "drawing:1.0\" xmlns:meta=\"" ODF "meta:1.0\" "   \
    "xmlns:svg=\"" ODF "svg-compatible:1.0\" xmlns:fo=\"" ODF             \
    "xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" " \
    "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:" \
    "xmlns:loext:1.0\""

struct odt_file {
    const char *body;
    const char *automatic;       /* styles of the text, or NULL */
    const char *styles, *master; /* the common part, or NULL */
    const char *meta;
};

static inline void odt_element(struct buf *out, const char *name,
                               const char *inner)
{
    buf_printf(out, "<office:%s>", name);
    buf_text(out, inner == NULL ? "" : inner);
    buf_printf(out, "</office:%s>", name);
}

static inline void odt_content(struct buf *out, struct odt_file file)
{
    odt_element(out, "automatic-styles", file.automatic);
    buf_text(out, "<office:body>");
    odt_element(out, "text", file.body);
    buf_text(out, "</office:body>");
}

static inline void odt_common(struct buf *out, struct odt_file file)
{
    odt_element(out, "styles", file.styles);
    odt_element(out, "automatic-styles",
                "<style:style style:name=\"P1\" style:family=\"paragraph\" "
                "style:default-outline-level=\"1\"/>");
    buf_text(out, "<office:master-styles><style:master-page style:name=\"a\">");
    buf_text(out, file.master == NULL ? "" : file.master);
    buf_text(out, "</style:master-page></office:master-styles>");
}

static inline void odt_begin_part(struct buf *out, const char *name)
{
    buf_init(out, 64u << 20);
    buf_printf(out, "<office:%s " ODT_SPACES, name);
    buf_text(out, ">");
}

static inline bool odt_reads_as(struct odt_file file, enum revisions revisions,
                                const char *expected)
{
    struct buf common, content, meta;
    struct zip_file zip;
    odt_begin_part(&common, "document-styles");
    odt_common(&common, file);
    buf_text(&common, "</office:document-styles>");
    odt_begin_part(&content, "document-content");
    odt_content(&content, file);
    buf_text(&content, "</office:document-content>");
    odt_begin_part(&meta, "document-meta");
    odt_element(&meta, "meta", file.meta);
    buf_text(&meta, "</office:document-meta>");
    zip_begin(&zip);
    zip_add(&zip, "mimetype", "application/vnd.oasis.opendocument.text");
    zip_add(&zip, "content.xml", content.ptr);
    zip_add(&zip, "styles.xml", common.ptr);
    zip_add(&zip, "meta.xml", meta.ptr);
    bool same = bytes_read_as("t.odt", zip_end(&zip), revisions, expected);
    buf_release(&common);
    buf_release(&content);
    buf_release(&meta);
    zip_release(&zip);
    return same;
}

/* The same as one flat file. */
static inline void odt_flat(struct buf *out, struct odt_file file)
{
    buf_init(out, 1u << 20);
    buf_text(out, "<?xml version=\"1.0\"?><office:document " ODT_SPACES
                  " office:mimetype=\"application/vnd.oasis.opendocument."
                  "text\">");
    odt_element(out, "meta", file.meta);
    odt_element(out, "styles", file.styles);
    odt_content(out, file);
    buf_text(out, "</office:document>");
}

#endif
