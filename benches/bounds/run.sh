#!/bin/sh
# Holds the bars for large files: a 2 GiB text, a 300 MB CSV, a 100 MB spreadsheet, a PDF of 10,000 pages, a mailbox of
# 500 MB, an archive with 2 GB of documents and a database of 1 GB are each scanned whole with less than 256 MiB of memory, with every core and with one thread. Prints wall time, CPU time and peak memory.
#
#   cargo build --release
#   benches/bounds/run.sh FOLDER [KIND…]     KIND: text csv xlsx pdf mbox zip sqlite; all of them unless named
#
# FOLDER takes one file at a time, at most 2.1 GB, which is removed afterwards; it must exist. The program is
# target/release/tidegate unless $TIDEGATE names another. Needs python3 and GNU time at /usr/bin/time.
#
# Ends with 1 when a bar is broken: too much memory, a file that was not stopped (numbers are planted in each), or a
# file that was not read whole.
set -eu

most_kib=262144
here=$(cd "$(dirname "$0")" && pwd)
tidegate=${TIDEGATE:-$here/../../target/release/tidegate}

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    echo "usage: $0 FOLDER [KIND]..." >&2
    exit 2
fi
if [ ! -x "$tidegate" ]; then
    echo "$0: $tidegate is not there: cargo build --release" >&2
    exit 2
fi
folder=$(mktemp -d "$1/tidegate-bounds.XXXXXX")
shift
[ $# -gt 0 ] || set -- text csv xlsx pdf mbox zip sqlite
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

# A key of our own, so that a run leaves nothing in the user's state folder; no configuration of the machine's.
head -c 32 /dev/urandom >"$folder/key"
export TIDEGATE_KEY_FILE="$folder/key"
: >"$folder/none.toml"
export TIDEGATE_CONFIG="$folder/none.toml"

field() { sed -n "s/^[[:space:]]*$1: //p" "$folder/time"; }

broken=0
say_broken() {
    echo "BROKEN  $1" >&2
    broken=1
}

# measure NAME FILE [OPTION…]
measure() {
    name=$1 file=$2
    shift 2
    code=0
    /usr/bin/time -v -o "$folder/time" "$tidegate" check "$@" --format jsonl "$file" >"$folder/row" 2>"$folder/said" || code=$?
    peak=$(field 'Maximum resident set size (kbytes)')
    printf '%-22s wall %10s  user %8s s  system %7s s  peak %4d MiB  exit %s\n' "$name" \
        "$(field 'Elapsed (wall clock) time (h:mm:ss or m:ss)')" "$(field 'User time (seconds)')" \
        "$(field 'System time (seconds)')" $((peak / 1024)) "$code"
    [ "$peak" -lt "$most_kib" ] || say_broken "$name: $peak KiB of memory, $most_kib allowed"
    [ "$code" -eq 1 ] || say_broken "$name: exit $code where planted numbers must stop it"
    grep -q '"rule":"hkid"' "$folder/row" || say_broken "$name: the planted numbers were not found"
    # Pictures in documents are not read, and that is all that is not.
    whole='"complete":true'
    case $name in zip*) whole='"image-without-ocr"' ;; esac
    grep -q "$whole" "$folder/row" || say_broken "$name: not read whole"
    ! grep -qE '"kind":"(memory|time|malformed|expanded-size)"' "$folder/row" || say_broken "$name: a limit was reached"
}

for kind in "$@"; do
    case $kind in
    text) file=$folder/large.txt ;;
    csv | xlsx | pdf | mbox | zip | sqlite) file=$folder/large.$kind ;;
    *)
        echo "$0: no file is called $kind" >&2
        exit 2
        ;;
    esac
    python3 "$here/make.py" "$kind" "$file"
    printf '%s: %d bytes\n' "$kind" "$(wc -c <"$file")"
    measure "$kind, all threads" "$file"
    measure "$kind, 1 thread" "$file" --threads 1
    rm "$file"
done
exit $broken
