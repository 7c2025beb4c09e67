#!/bin/sh
# Builds tidegate and what it is compared with, runs all of it in turns and prints Markdown.
#
#   benches/peers/run.sh [core|matching|reading|own]...      all of them unless named
#
# core      the matching core beside Vectorscan and aho-corasick with regex-automata, in one process
# matching  whole programs: ripgrep, yara-x, kingfisher, Presidio
# own       what starting costs, and what a second thread brings
# reading   whole programs: unzip, calamine, pdfium and the usual Python readers
#
# $PYTHON is a Python that has the packages of requirements.txt; $INPUTS a folder for the inputs (a temporary one unless
# given), which takes 300 MB. Builds go to $CARGO_TARGET_DIR, else beside tidegate's own, so that nothing is built twice.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../.." && pwd)
python=${PYTHON:-python3}
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$tree/target}"
[ $# -gt 0 ] || set -- core matching own reading

cargo build --release --manifest-path "$tree/benches/peers/Cargo.toml"
cargo build --release --manifest-path "$here/sheets/Cargo.toml"
cargo build --release --manifest-path "$tree/Cargo.toml" --bin tidegate
# A key of its own, so that a run leaves nothing in the user's state folder.
TIDEGATE_KEY_FILE=$(mktemp)
head -c 32 /dev/urandom >"$TIDEGATE_KEY_FILE"
export TIDEGATE_KEY_FILE
trap 'rm -f "$TIDEGATE_KEY_FILE"' EXIT
TIDEGATE=$CARGO_TARGET_DIR/release/tidegate
export TIDEGATE
printf '# %s, %s\n\n' "$(date -u +%Y-%m-%d)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
for part in "$@"; do
    case $part in
    core) "$CARGO_TARGET_DIR/release/tidegate-peers" ;;
    matching | own)
        inputs=${INPUTS:-$(mktemp -d)}
        [ -e "$inputs/letter.docx" ] || "$CARGO_TARGET_DIR/release/tidegate-peers" inputs "$inputs" 16
        "$python" "$here/$part.py" "$inputs"
        [ -n "${INPUTS:-}" ] || rm -r "$inputs"
        ;;
    reading) "$python" "$here/reading.py" --slow ;;
    *)
        echo "$0: no part is called $part" >&2
        exit 2
        ;;
    esac
done
