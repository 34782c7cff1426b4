/*
 * foreign - files of formats that nobody reads: what they are, and what to do.
 */
#ifndef ENGINE_READ_FOREIGN_H
#define ENGINE_READ_FOREIGN_H

#include "base/span.h"

/* "is a spreadsheet: save ...", or NULL for what may be a document. ending: in
 * lower case, or empty. */
const char *foreign_file(const char *ending, span bytes);

/* The same for a zip file that no reader takes; never NULL. */
const char *foreign_package(span bytes);

/* An OpenDocument file of another kind than text. */
bool foreign_is_odf(span bytes);

/* Does it hold streams of one another, as Office did before 2007? */
bool foreign_is_ole(span bytes);

/* Has it a stream of this name, which is ASCII? */
bool foreign_has_stream(span bytes, const char *name);

#endif
