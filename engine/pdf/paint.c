#include "pdf/paint.h"

#include <poppler.h>

struct canvas {
    int width, height; /* pixels */
    double scale;      /* pixels a point */
};

static struct canvas canvas_of(PopplerPage *page)
{
    struct canvas canvas = { .scale = PAINT_DPI / 72.0 };
    double width, height;
    poppler_page_get_size(page, &width, &height);
    double longer = width > height ? width : height;
    if (longer * canvas.scale > PAINT_MAX_SIDE)
        canvas.scale = PAINT_MAX_SIDE / longer;
    canvas.width = (int)(width * canvas.scale) + 1;
    canvas.height = (int)(height * canvas.scale) + 1;
    return canvas;
}

/* The eye's weights of red, green and blue, in 256ths. */
static char grey(uint32_t pixel)
{
    uint32_t red = pixel >> 16 & 0xFF, green = pixel >> 8 & 0xFF;
    return (char)((red * 77 + green * 150 + (pixel & 0xFF) * 29) >> 8);
}

static void write_picture(struct buf *out, cairo_surface_t *surface)
{
    int width = cairo_image_surface_get_width(surface);
    int height = cairo_image_surface_get_height(surface);
    const unsigned char *rows = cairo_image_surface_get_data(surface);
    ptrdiff_t stride = cairo_image_surface_get_stride(surface);
    char *row = g_malloc((gsize)width);
    buf_printf(out, "P5\n%d %d\n255\n", width, height);
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            uint32_t pixel;
            memcpy(&pixel, rows + y * stride + (ptrdiff_t)x * 4, 4);
            row[x] = grey(pixel);
        }
        buf_add(out, row, (size_t)width);
    }
    g_free(row);
}

static void paint(struct buf *out, PopplerPage *page)
{
    struct canvas canvas = canvas_of(page);
    cairo_surface_t *surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, canvas.width, canvas.height);
    cairo_t *cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, canvas.scale, canvas.scale);
    poppler_page_render(page, cairo);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        write_picture(out, surface);
    cairo_surface_destroy(surface);
}

void paint_page(struct buf *out, span pdf, unsigned long page)
{
    GBytes *bytes = g_bytes_new_static(pdf.ptr, pdf.len);
    PopplerDocument *document =
        poppler_document_new_from_bytes(bytes, NULL, NULL);
    int count = document == NULL ? 0 : poppler_document_get_n_pages(document);
    if (page > 0 && page <= (unsigned long)count) {
        PopplerPage *found =
            poppler_document_get_page(document, (int)page - 1);
        if (found != NULL)
            paint(out, found);
        g_clear_object(&found);
    }
    g_clear_object(&document);
    g_bytes_unref(bytes);
}
