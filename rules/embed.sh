#!/bin/sh
# embed.sh OUT FILE... - writes the files as a C table, so that the program
# carries its rules and report formats in itself. Paths are kept as given and
# sorted, texts end with a NUL that is not counted. Arrays rather than string
# literals: C11 promises only 4095 bytes of those.
set -eu
LC_ALL=C
export LC_ALL
out=$1
shift

printf '%s\n' "$@" | sort | while IFS= read -r path; do
    [ -r "$path" ] || { echo "embed.sh: cannot read $path" >&2; exit 1; }
    printf 'file %s\n' "$path"
    od -An -v -tu1 "$path"
done | awk '
BEGIN {
    count = 0
    for (i = 0; i < 256; i++)
        byte[i] = i < 128 ? i "," : sprintf("\047\\%o\047,", i)
    print "#include \"rule/ruleset.h\"\n"
}
$1 == "file" {
    close_array()
    path[count] = substr($0, 6)
    printf "static const char text_%d[] = {\n", count++
    len = 0
    next
}
{
    line = ""
    for (i = 1; i <= NF; i++)
        line = line byte[$i]
    print line
    len += NF
}
END {
    close_array()
    print "const struct embedded_file embedded_files[] = {"
    for (i = 0; i < count; i++)
        printf "    { \"%s\", text_%d, %d },\n", path[i], i, size[i]
    print "    { NULL, NULL, 0 },\n};"
}
function close_array() {
    if (count > 0) {
        print "0\n};\n"
        size[count - 1] = len
    }
}' > "$out.tmp"
mv "$out.tmp" "$out"
