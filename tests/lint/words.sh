#!/bin/sh
# No notes to oneself, no paths of one machine, no subject matter in the engine.
# usage: words.sh [ROOT]
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}" || exit 1
bad=0

# look REASON PATTERN PATH...
look() {
    reason=$1 pattern=$2
    shift 2
    if grep -r -n -I -E --exclude-dir=build --exclude-dir=.git \
        --exclude-dir=lint "$pattern" "$@" | cut -c 1-160 |
        sed "s|^|$reason: |" | grep .; then
        bad=1
    fi
}

look 'a note to oneself' '(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)' .
look 'a path of one machine' \
    '(^|[^A-Za-z0-9_.~/])/(home|work|root|Users|mnt)/' .
look 'subject matter in the engine' \
    "$(echo '[Ee]nglish.?(language.?)?learner|[Bb]ilingual|[Mm]ultilingual|
        ELPAC|WIDA|[Ll]imited.?[Ee]nglish|LEP[^A-Za-z]|
        DESE' | tr -d '\n' | sed 's/|  */|/g')" engine
exit $bad
