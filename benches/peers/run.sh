#!/bin/sh
# Builds tidegate and what it is compared with, runs all of it in turns and prints Markdown.
#
#   benches/peers/run.sh [core|matching|reading]...      all three unless named
#
# core      the matching core beside Vectorscan and aho-corasick with regex-automata, in one process
# matching  whole programs: ripgrep, yara-x, kingfisher, Presidio
# reading   whole programs: unzip, calamine, pdfium and the usual Python readers
#
# $PYTHON is a Python that has the packages of requirements.txt; $INPUTS a folder for the inputs (a temporary one unless
# given), which takes 300 MB. Builds go to $CARGO_TARGET_DIR, else beside tidegate's own, so that nothing is built twice.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../.." && pwd)
python=${PYTHON:-python3}
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$tree/target}"
[ $# -gt 0 ] || set -- core matching reading

cargo build --release --manifest-path "$tree/benches/peers/Cargo.toml"
cargo build --release --manifest-path "$tree/Cargo.toml" --bin tidegate
TIDEGATE=$CARGO_TARGET_DIR/release/tidegate
export TIDEGATE
printf '# %s, %s\n\n' "$(date -u +%Y-%m-%d)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
for part in "$@"; do
    case $part in
    core) "$CARGO_TARGET_DIR/release/tidegate-peers" ;;
    matching)
        inputs=${INPUTS:-$(mktemp -d)}
        "$CARGO_TARGET_DIR/release/tidegate-peers" inputs "$inputs" 16
        "$python" "$here/matching.py" "$inputs"
        [ -n "${INPUTS:-}" ] || rm -r "$inputs"
        ;;
    reading) "$python" "$here/reading.py" --slow ;;
    *)
        echo "$0: no part is called $part" >&2
        exit 2
        ;;
    esac
done
