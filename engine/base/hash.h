/*
 * hash - FNV-1a for tables and SHA-256 for identities that people compare.
 */
#ifndef ENGINE_BASE_HASH_H
#define ENGINE_BASE_HASH_H

#include "base/span.h"

#define HASH_SEED UINT64_C(14695981039346656037)

/* FNV-1a one byte at a time, so that prefixes can be hashed on the way. */
static inline uint64_t hash_byte(uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * UINT64_C(1099511628211);
}

static inline uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < len; i++)
        hash = hash_byte(hash, p[i]);
    return hash;
}

/* Spreads the bits of a finished hash; use before masking to a table size. */
static inline uint64_t hash_mix(uint64_t hash)
{
    hash ^= hash >> 32;
    hash *= UINT64_C(0xd6e8feb86659fd93);
    return hash ^ (hash >> 32);
}

enum { SHA256_BYTES = 32, SHA256_HEX = 64 };

struct sha256 {
    uint32_t state[8];
    uint64_t total; /* bytes taken so far */
    unsigned char block[64];
};

void sha256_init(struct sha256 *sha);
void sha256_add(struct sha256 *sha, const void *bytes, size_t len);

/* Lower-case hexadecimal and a NUL; the state is spent afterwards. */
void sha256_hex(struct sha256 *sha, char hex[SHA256_HEX + 1]);

#endif
