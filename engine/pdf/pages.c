#include "pdf/pages.h"

#include <poppler.h>
#include <string.h>

#include "base/utf8.h"

enum { FEW_CHARACTERS = 30 }; /* a scan may bear a stamp or a page number */

static const double GAP = 0.8;        /* of the font's size ends a run */
static const double FAR = 1e5;        /* points: beyond is nonsense */
static const double BASE_SHIFT = 0.2; /* of it is another line */

struct run {
    PopplerRectangle box;
    double size;
    bool is_bold, is_italic, after_blank;
    uint32_t characters;
    double first_x, last_x; /* left edges: equal when set upwards */
    struct buf *text;
};

/* How a character is set. */
struct font {
    const PopplerTextAttributes *attributes; /* NULL: unknown */
    double size;                             /* 0: unknown */
    bool is_bold, is_italic;
};

/* A page as poppler gives it; characters and boxes correspond. */
struct page {
    struct buf *out;
    const char *text;
    PopplerRectangle *boxes;
    guint count;
    GList *fonts; /* PopplerTextAttributes, in order */
    struct font font;
    struct run run;
};

static long tenths(double points)
{
    if (!(points > -FAR && points < FAR))
        return 0;
    return (long)(points * 10 + (points < 0 ? -0.5 : 0.5));
}

static bool names(const char *font, const char *const *words)
{
    for (; font != NULL && *words != NULL; words++)
        if (strstr(font, *words) != NULL)
            return true;
    return false;
}

static struct font font_of(const PopplerTextAttributes *attributes)
{
    static const char *const bold[] = { "Bold", "bold", "BOLD", "Black",
                                        "Heavy", "Demi", "-Bd", NULL };
    static const char *const italic[] = { "Italic", "italic", "Oblique",
                                          NULL };
    return (struct font){ attributes, attributes->font_size,
                          names(attributes->font_name, bold),
                          names(attributes->font_name, italic) };
}

static void end_run(struct page *p)
{
    struct run *r = &p->run;
    struct buf *text = r->text;
    while (text->len > 0 && text->ptr[text->len - 1] == ' ')
        text->len--;
    if (text->len > 0) {
        bool upwards = r->characters > 2 && r->box.x2 - r->box.x1 < r->size * 2
                       && r->box.y2 - r->box.y1 > r->size * 2;
        buf_printf(p->out, "run %ld %ld %ld %ld %ld %s%s%s%s%s ",
                   tenths(r->box.x1), tenths(r->box.y1),
                   tenths(r->box.x2 - r->box.x1),
                   tenths(r->box.y2 - r->box.y1), tenths(r->size),
                   r->is_bold ? "b" : "", r->is_italic ? "i" : "",
                   r->after_blank ? "s" : "", upwards ? "v" : "",
                   r->is_bold || r->is_italic || r->after_blank || upwards
                       ? ""
                       : "-");
        buf_add(p->out, text->ptr, text->len);
        buf_char(p->out, '\n');
    }
    buf_clear(text);
    *r = (struct run){ .text = text };
}

/* Does the character stand apart from the run so far? */
static bool is_apart(const struct run *r, const PopplerRectangle *box,
                     const struct font *font)
{
    double size = font->attributes == NULL ? r->size : font->size;
    double gap = box->x1 - r->box.x2;
    return r->is_bold != font->is_bold || r->is_italic != font->is_italic ||
           size != r->size || gap > GAP * size || gap < -size ||
           box->y1 - r->box.y1 > BASE_SHIFT * size + size * 0.5;
}

static void begin_run(struct page *p, const PopplerRectangle *box,
                      bool after_blank)
{
    const struct font *font = &p->font;
    p->run.box = *box;
    p->run.size = font->attributes == NULL ? box->y2 - box->y1 : font->size;
    p->run.is_bold = font->is_bold;
    p->run.is_italic = font->is_italic;
    p->run.after_blank = after_blank;
}

static void add_character(struct page *p, const char *bytes, uint32_t len,
                          const PopplerRectangle *box, bool after_blank)
{
    struct run *r = &p->run;
    if (r->characters > 0 && is_apart(r, box, &p->font))
        end_run(p);
    if (r->characters == 0)
        begin_run(p, box, after_blank);
    else if (after_blank)
        buf_char(r->text, ' ');
    buf_add(r->text, bytes, len);
    r->characters++;
    r->box.x1 = MIN(r->box.x1, box->x1);
    r->box.y1 = MIN(r->box.y1, box->y1);
    r->box.x2 = MAX(r->box.x2, box->x2);
    r->box.y2 = MAX(r->box.y2, box->y2);
}

/* The font of a character; asked with rising numbers. */
static void set_font(struct page *p, guint character)
{
    while (p->fonts != NULL) {
        const PopplerTextAttributes *attributes = p->fonts->data;
        if ((gint)character <= attributes->end_index) {
            if (p->font.attributes != attributes)
                p->font = font_of(attributes);
            return;
        }
        p->fonts = p->fonts->next;
    }
    p->font = (struct font){ .attributes = NULL };
}

static bool is_blank(uint32_t point)
{
    return point <= ' ' || point == 0x7F || point == 0xA0 ||
           (point >= 0x2000 && point <= 0x200B) || point == 0x3000 ||
           (point >= 0x80 && point < 0xA0) || point == 0xFEFF;
}

static void read_characters(struct page *p)
{
    span rest = span_of(p->text);
    bool after_blank = false;
    for (guint i = 0; i < p->count && rest.len > 0; i++) {
        uint32_t point, len = utf8_decode(rest, &point);
        char bytes[4];
        if (point == '\n') {
            end_run(p);
        } else if (!is_blank(point)) {
            set_font(p, i);
            add_character(p, bytes, utf8_encode(point, bytes), &p->boxes[i],
                          after_blank);
        }
        after_blank = point != '\n' && is_blank(point);
        rest = (span){ rest.ptr + len, rest.len - len };
    }
    end_run(p);
}

static bool has_large_image(PopplerPage *page, double width, double height)
{
    GList *images = poppler_page_get_image_mapping(page);
    double largest = 0;
    for (GList *at = images; at != NULL; at = at->next) {
        const PopplerImageMapping *image = at->data;
        double area = (image->area.x2 - image->area.x1) *
                      (image->area.y2 - image->area.y1);
        largest = MAX(largest, area < 0 ? -area : area);
    }
    poppler_page_free_image_mapping(images);
    return largest > width * height / 2;
}

/* Only pages with next to no text are looked at for what else is there. */
static int marks_on(PopplerPage *page, const char *text, double width,
                    double height)
{
    PopplerRectangle box;
    size_t visible = 0;
    for (size_t i = 0; text[i] != '\0' && visible < FEW_CHARACTERS; i++)
        visible += (unsigned char)text[i] > ' ';
    if (visible >= FEW_CHARACTERS)
        return 1;
    if (has_large_image(page, width, height))
        return 2;
    return visible > 0 || poppler_page_get_bounding_box(page, &box);
}

static void read_page(struct buf *out, PopplerPage *page, int number,
                      struct buf *scratch)
{
    double width, height;
    char *text = poppler_page_get_text(page);
    struct page p = { .out = out, .text = text == NULL ? "" : text,
                      .run.text = scratch };
    poppler_page_get_size(page, &width, &height);
    buf_printf(out, "page %d %ld %ld %d\n", number, tenths(width),
               tenths(height), marks_on(page, p.text, width, height));
    GList *fonts = NULL;
    if (p.text[0] != '\0' &&
        poppler_page_get_text_layout(page, &p.boxes, &p.count)) {
        fonts = p.fonts = poppler_page_get_text_attributes(page);
        read_characters(&p);
    }
    poppler_page_free_text_attributes(fonts);
    g_free(p.boxes);
    g_free(text);
}

static void read_pages(struct buf *out, PopplerDocument *document, int count)
{
    struct buf scratch;
    buf_init(&scratch, 1024 * 1024);
    for (int i = 0; i < count && !out->full; i++) {
        PopplerPage *page = poppler_document_get_page(document, i);
        if (page == NULL)
            continue;
        read_page(out, page, i + 1, &scratch);
        g_object_unref(page);
    }
    buf_release(&scratch);
}

/* --- bookmarks ---------------------------------------------------------- */

struct bookmarks {
    struct buf *out;
    PopplerDocument *document;
    int count;
};

/* Where a bookmark leads; named places are looked up. */
static PopplerDest *place_of(struct bookmarks *b, PopplerAction *action)
{
    if (action->type != POPPLER_ACTION_GOTO_DEST ||
        action->goto_dest.dest == NULL)
        return NULL;
    PopplerDest *dest = action->goto_dest.dest;
    if (dest->type == POPPLER_DEST_NAMED)
        return poppler_document_find_dest(b->document, dest->named_dest);
    return poppler_dest_copy(dest);
}

static double height_of(PopplerDocument *document, int page)
{
    double width = 0, height = 0;
    PopplerPage *found = poppler_document_get_page(document, page - 1);
    if (found == NULL)
        return 0;
    poppler_page_get_size(found, &width, &height);
    g_object_unref(found);
    return height;
}

static void add_bookmark(struct bookmarks *b, PopplerAction *action, int level)
{
    PopplerDest *dest = place_of(b, action);
    const char *title = action->any.title;
    if (dest != NULL && title != NULL && dest->page_num > 0) {
        double y = -0.1; /* -1 in tenths */
        if (dest->change_top)
            y = height_of(b->document, dest->page_num) - dest->top;
        buf_printf(b->out, "outline %d %d %ld ", level, dest->page_num,
                   tenths(y < 0 ? -0.1 : y));
        for (const char *at = title; *at != '\0'; at++)
            buf_char(b->out, (unsigned char)*at < ' ' ? ' ' : *at);
        buf_char(b->out, '\n');
    }
    if (dest != NULL)
        poppler_dest_free(dest);
}

static void read_bookmarks(struct bookmarks *b, PopplerIndexIter *iter,
                           int level)
{
    if (iter == NULL || level > PAGES_MAX_DEPTH)
        return;
    do {
        PopplerAction *action = poppler_index_iter_get_action(iter);
        if (action != NULL)
            add_bookmark(b, action, level);
        poppler_action_free(action);
        PopplerIndexIter *child = poppler_index_iter_get_child(iter);
        if (child != NULL)
            read_bookmarks(b, child, level + 1);
        poppler_index_iter_free(child);
    } while (++b->count < PAGES_MAX_OUTLINE && poppler_index_iter_next(iter));
}

/* --- the document --------------------------------------------------------- */

static const char *problem_of(const GError *error)
{
    bool encrypted =
        error != NULL && error->domain == POPPLER_ERROR &&
        (error->code == POPPLER_ERROR_ENCRYPTED);
    return encrypted ? "error encrypted\n" : "error damaged\n";
}

static void read_document(struct buf *out, PopplerDocument *document)
{
    int count = poppler_document_get_n_pages(document);
    if (count <= 0) {
        buf_text(out, "error empty\n");
        return;
    }
    buf_printf(out, "pages %d\n", count);
    read_pages(out, document, MIN(count, PAGES_MAX));
    struct bookmarks bookmarks = { .out = out, .document = document };
    PopplerIndexIter *iter = poppler_index_iter_new(document);
    read_bookmarks(&bookmarks, iter, 1);
    poppler_index_iter_free(iter);
    buf_text(out, "end\n");
}

void pages_begin(struct pages_library *library)
{
    static const char nothing[] =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        "2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n"
        "trailer\n<< /Root 1 0 R >>\n";
    GBytes *bytes = g_bytes_new_static(nothing, sizeof(nothing) - 1);
    library->document = poppler_document_new_from_bytes(bytes, NULL, NULL);
    g_bytes_unref(bytes);
}

void pages_end(struct pages_library *library)
{
    g_clear_object(&library->document);
}

void pages_read(struct buf *out, span pdf)
{
    GError *error = NULL;
    GBytes *bytes = g_bytes_new_static(pdf.ptr, pdf.len);
    PopplerDocument *document =
        poppler_document_new_from_bytes(bytes, NULL, &error);
    if (document == NULL)
        buf_text(out, problem_of(error));
    else
        read_document(out, document);
    g_clear_object(&document);
    g_clear_error(&error);
    g_bytes_unref(bytes);
}
