#!/bin/sh
# Names that have no place in the engine, and names that have one place only.
# usage: banned.sh [ROOT]
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}" || exit 1
code=$(mktemp)
trap 'rm -f "$code"' EXIT
find engine -name '*.[ch]' -exec awk -f "$here/strip.awk" {} + >"$code"
bad=0

# forbid REASON PATTERN [PLACE]: PATTERN occurs nowhere but in paths PLACE.
forbid() {
    found=$(grep -E "^[^:]*:[0-9]*:.*($2)" "$code" |
        grep -v -E "^(${3:-nowhere}):" | sed 's/^\([^:]*:[0-9]*\):.*/\1/')
    if [ -n "$found" ]; then
        echo "$found" | sed "s|\$|: $1|"
        bad=1
    fi
}
# call NAME...: a pattern for calls of these functions.
call() {
    echo "(^|[^A-Za-z0-9_])($(echo "$*" | tr ' ' '|')) *\\("
}

forbid 'writes without a limit' \
    "$(call strcpy strcat sprintf vsprintf gets stpcpy)"
forbid 'keeps hidden state' "$(call strtok rand srand localtime gmtime)"
forbid 'hides errors' "$(call atoi atol atof)"
forbid 'depends on the place or starts programs' \
    "$(call setlocale system popen)"
forbid 'takes unbounded stack' "$(call alloca)"
forbid 'is a bit-field' '(int|unsigned|signed|bool|_t) +[a-z_]+ *: *[0-9]+ *;'
forbid 'turns asserts off' 'NDEBUG'
forbid 'only input/yaml.c includes yaml.h' '<yaml\.h>' 'engine/input/yaml.c'
forbid 'only input/regex.c includes pcre2.h' '<pcre2\.h>' \
    'engine/input/regex.c'
forbid 'only input/xml includes libxml2' '<libxml/' 'engine/input/xml.[ch]'
forbid 'only input/package.c includes zip.h' '<zip\.h>' \
    'engine/input/package.c'
forbid 'only pdf/ includes poppler' '<poppler' 'engine/pdf/(pages|paint).c'
forbid 'only readers parse Markdown' '<cmark' 'engine/read/[a-z_]*.c'
forbid 'only input/sandbox.c makes a Lua state' \
    "$(call lua_newstate luaL_newstate)" 'engine/input/sandbox.c'
forbid 'only the converter ends a process of its own' "$(call _exit)" \
    'engine/input/converter.c'
forbid 'only the command line prints and exits' \
    "$(call printf fprintf vprintf vfprintf puts fputs putchar perror \
        exit)|(^|[^A-Za-z0-9_])(stderr|stdout)([^A-Za-z0-9_]|\$)" \
    'engine/cli/[a-z_]*.[ch]'

# A table that changes is shared between threads and runs. (The one byte of
# every empty buffer is never written.)
mutable=$(awk -F : '
$3 ~ /^static [^(]*[;=[]/ && $3 !~ /^static inline/ {
    head = $3
    sub(/[;=[].*/, "", head)
    pointer = head
    sub(/.*\*/, "", pointer)
    if ($1 == "engine/base/buf.c" && head ~ / nothing$/) next
    if (head !~ /const / || (head ~ /\*/ && pointer !~ /^ ?const /))
        print $1 ":" $2 ": a mutable variable of a whole file"
}' "$code")
if [ -n "$mutable" ]; then
    echo "$mutable"
    bad=1
fi
exit $bad
