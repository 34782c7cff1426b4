#!/bin/sh
# Runs every lint on the tree, and every lint on a tree that breaks its law: a
# lint that finds nothing there is itself a failure.
cd "$(dirname "$0")" || exit 1
passed=0 failed=0

claim() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok   $1"
    else
        failed=$((failed + 1))
        echo "FAIL $1"
    fi
}

lints='layers banned headers length words'
for lint in $lints; do
    said=$(sh "$lint.sh" 2>&1)
    status=$?
    claim "$lint" $status
    if [ "$status" -ne 0 ]; then
        echo "$said" | sed 's/^/    /'
    fi
done

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

# A small tree in which every law holds.
fresh() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/engine/base" "$tree/engine/input"
    printf '%s\n' '# comment' 'base: low high' 'input: top' \
        >"$tree/engine/LAYERS"
    echo 'int low(void);' >"$tree/engine/base/low.h"
    printf '%s\n' '#include "base/low.h"' '' 'int low(void)' '{' \
        '    return 0; /* never strcpy(), never printf() */' '}' \
        >"$tree/engine/base/low.c"
    echo '#include "base/low.h"' >"$tree/engine/base/high.h"
    echo '#include "base/high.h"' >"$tree/engine/input/top.h"
}

# caught LINT WORD CLAIM: the lint fails on the tree and its words say why.
caught() {
    said=$(sh "$1.sh" "$tree" 2>&1)
    status=$?
    if [ "$status" -ne 0 ] && echo "$said" | grep -q -e "$2"; then
        claim "$1 finds $3" 0
    else
        claim "$1 finds $3" 1
        echo "$said" | sed 's/^/    /'
    fi
    fresh
}
# after LINE FILE: the line is added to the file of the tree.
after() { printf '%s\n' "$1" >>"$tree/engine/$2"; }

fresh
for lint in $lints; do
    said=$(sh "$lint.sh" "$tree" 2>&1)
    claim "$lint is content with a lawful tree" $?
done

after '#include "input/top.h"' base/low.c
caught layers 'low.c:7: includes input/top.h' 'an include from a higher folder'
after '#include "base/high.h"' base/low.h
caught layers 'low.h:2: includes base/high.h' 'an include from the right'
after 'int x;' base/stray.h
caught layers 'stray.h:1: is not in LAYERS' 'a module without a place'
after 'read: ghost' LAYERS
caught layers 'read/ghost has no source' 'a place without a module'
after '#include "low.h"' input/top.h
caught layers 'not a module' 'an include without its folder'

for name in strcpy strcat sprintf strtok atoi gets rand localtime setlocale \
    system popen alloca; do
    after "int f(void) { return $name (0); }" base/low.c
    caught banned 'low.c:7' "$name"
done
after 'struct s { unsigned flag : 3; };' base/low.c
caught banned bit-field 'a bit-field'
after '#include <yaml.h>' base/low.c
caught banned yaml.h 'yaml.h out of place'
after '#include <pcre2.h>' base/low.c
caught banned pcre2.h 'pcre2.h out of place'
after '#include <libxml/tree.h>' base/low.c
caught banned input/xml 'a parser out of place'
after 'void f(void) { luaL_newstate(); }' base/low.c
caught banned sandbox 'a Lua state out of place'
after 'void f(void) { fprintf(x, "%d", 1); }' base/low.c
caught banned 'command line' 'printing out of place'
after 'void f(void) { g("a"); exit(1); }' base/low.c
caught banned 'command line' 'exiting out of place'

after 'static int counter;' base/low.c
caught banned mutable 'a mutable variable'
after 'static const char *names[] = { 0 };' base/low.c
caught banned mutable 'a mutable table of constant text'

after 'uint32_t wide(void);' base/low.h
caught headers wide 'a header that needs another first'
after 'int f();' base/low.h
caught headers prototype 'a header with a warning'

{
    echo 'int f(void)'
    echo '{'
    i=0
    while [ $i -lt 101 ]; do
        echo '    ;'
        i=$((i + 1))
    done
    echo '}'
} >"$tree/engine/base/low.c"
caught length 'f has 104 lines' 'a function over 100 lines'
{
    echo 'int f(int n)'
    echo '{'
    i=0
    while [ $i -lt 16 ]; do
        echo "    if (n == $i) return 1;"
        i=$((i + 1))
    done
    echo '}'
} >"$tree/engine/base/low.c"
caught length 'complexity 17' 'a function that branches too much'

after '/* TODO: later */' base/low.c
caught words oneself 'a note to oneself'
after 'int f(void) { return g("/home/me/x"); }' base/low.c
caught words machine 'a path of one machine'
after '/* the Bilingual teacher */' base/low.c
caught words 'subject matter' 'subject matter in the engine'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
