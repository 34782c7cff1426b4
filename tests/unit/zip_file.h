/*
 * zip_file - a zip file written by a test, its members stored as they are.
 */
#ifndef TESTS_UNIT_ZIP_FILE_H
#define TESTS_UNIT_ZIP_FILE_H

#include "base/buf.h"

#include <stdint.h>
#include <string.h>

enum { ZIP_FILE_MEMBERS = 16 };

struct zip_member {
    const char *name;
    span bytes;
    uint32_t at, crc;
};

struct zip_file {
    struct buf out;
    struct zip_member members[ZIP_FILE_MEMBERS];
    uint16_t count;
};

static inline void zip_number(struct buf *out, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++)
        buf_char(out, (char)(number >> (8 * i) & 0xFF));
}

static inline uint32_t zip_crc(span bytes)
{
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < bytes.len; i++) {
        crc ^= (unsigned char)bytes.ptr[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

/* version needed, flags, method, time, date, then what both headers share */
static inline void zip_common(struct buf *out, const struct zip_member *m)
{
    zip_number(out, 20, 2);
    zip_number(out, 0, 2);
    zip_number(out, 0, 2);
    zip_number(out, 0, 2);
    zip_number(out, 0x21, 2);
    zip_number(out, m->crc, 4);
    zip_number(out, (uint32_t)m->bytes.len, 4);
    zip_number(out, (uint32_t)m->bytes.len, 4);
    zip_number(out, (uint32_t)strlen(m->name), 2);
    zip_number(out, 0, 2);
}

static inline void zip_begin(struct zip_file *zip)
{
    *zip = (struct zip_file){ .count = 0 };
    buf_init(&zip->out, 256u << 20);
}

/* name and bytes must outlive zip_end(). */
static inline void zip_add_bytes(struct zip_file *zip, const char *name,
                                 span bytes)
{
    struct zip_member *m = &zip->members[zip->count++];
    *m = (struct zip_member){ name, bytes, (uint32_t)zip->out.len,
                              zip_crc(bytes) };
    zip_number(&zip->out, 0x04034B50, 4);
    zip_common(&zip->out, m);
    buf_text(&zip->out, name);
    buf_span(&zip->out, bytes);
}

static inline void zip_add(struct zip_file *zip, const char *name,
                           const char *text)
{
    zip_add_bytes(zip, name, span_of(text));
}

/* The whole file, good until zip_release(). */
static inline span zip_end(struct zip_file *zip)
{
    uint32_t directory = (uint32_t)zip->out.len;
    for (uint16_t i = 0; i < zip->count; i++) {
        const struct zip_member *m = &zip->members[i];
        zip_number(&zip->out, 0x02014B50, 4);
        zip_number(&zip->out, 20, 2);
        zip_common(&zip->out, m);
        zip_number(&zip->out, 0, 2); /* comment, disk, attributes */
        zip_number(&zip->out, 0, 4);
        zip_number(&zip->out, 0, 4);
        zip_number(&zip->out, m->at, 4);
        buf_text(&zip->out, m->name);
    }
    uint32_t size = (uint32_t)zip->out.len - directory;
    zip_number(&zip->out, 0x06054B50, 4);
    zip_number(&zip->out, 0, 4);
    zip_number(&zip->out, zip->count, 2);
    zip_number(&zip->out, zip->count, 2);
    zip_number(&zip->out, size, 4);
    zip_number(&zip->out, directory, 4);
    zip_number(&zip->out, 0, 2);
    return (span){ zip->out.ptr, zip->out.len };
}

static inline void zip_release(struct zip_file *zip)
{
    buf_release(&zip->out);
}

#endif
