# Sourced by the fakes: $in is the file to convert, $out the one to write.
while [ $# -gt 1 ]; do
    if [ "$1" = --outdir ]; then
        folder=$2
    fi
    shift
done
in=$1
out=$folder/$(basename "$in" | sed 's/\.[a-z]*$//').odt
here=$(cd "$(dirname "$0")" && pwd)
