/*
 * child - another program, fed and listened to through one socket.
 *
 * Both of its standard streams are the socket, its messages go nowhere. The
 * owner ends it, whatever state it is in: nothing is left running.
 */
#ifndef ENGINE_INPUT_CHILD_H
#define ENGINE_INPUT_CHILD_H

#include <sys/types.h>

#include "base/buf.h"

struct child {
    pid_t pid;  /* 0 when none runs */
    int socket; /* to its standard input and output */
};

/* 0, or the errno that tells why the program cannot be started. */
int child_start(struct child *child, const char *path, char *const *arguments);

/* Kills it and waits for its end; its status as of waitpid(), 0 for none. */
int child_end(struct child *child);

/* The same, but one that is about to end has a moment for that. */
int child_wait(struct child *child);

/* What is to be sent, and what came. */
struct child_talk {
    const struct child *child;
    span head, body;  /* still to be sent */
    bool ends_input;  /* then: the child reads the end of a file */
    struct buf got;   /* the caller's to make and to release */
    uint64_t deadline; /* child_deadline() */
};

enum child_event { CHILD_TALKS, CHILD_CLOSED, CHILD_LATE };

uint64_t child_deadline(uint32_t seconds);

/* Sends and receives what is possible, waiting until something is. */
enum child_event child_step(struct child_talk *talk);

#endif
