#!/usr/bin/env bash
# Fuzzes readers by name (`tidegate formats`), or `scan` for a whole scan: fuzz/run.sh MINUTES NAME…
# Seeds are the samples of corpus/, and files of up to 64 KiB by their extension below the folder in SEEDS
# (../shared/corpora/documents where it is). What is learnt stays under fuzz/learnt/, what fails under fuzz/failing/.
# MINUTES may be a fraction; 0 runs the seeds and what was learnt once. JOBS of them run at a time, one unless set.
set -euo pipefail
cd "$(dirname "$0")"

minutes=${1:?minutes for each name}
shift
documents=${SEEDS:-../../shared/corpora/documents}

# libfuzzer's coverage on a stable compiler. --target keeps it out of build scripts.
host=$(rustc -vV | sed -n 's/^host: //p')
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module \
-Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
export RUSTC_WRAPPER="$PWD/rustc.sh"
cargo build --release --quiet --target "$host"

# The extensions of a format, from the table of docs/FORMATS.md.
extensions() {
    sed -n "s/^| \`$1\` | \([^|]*\) |.*/\1/p" ../docs/FORMATS.md
}

# Files of a format, separated by commas: small ones, or where a format has none, its three smallest.
seeds() {
    {
        for folder in "../corpus/$1" ../corpus/hostile; do
            [ -d "$folder" ] && find "$folder" -type f -size -400k ! -name '*.truth.toml'
        done
        for extension in $(extensions "$1"); do
            [ -d "$documents" ] || continue
            found=$(find "$documents" -type f -size -64k -iname "*.$extension" ! -name '*,*' | sed -n 1,40p)
            [ -n "$found" ] || found=$(find "$documents" -type f -size -400k -iname "*.$extension" ! -name '*,*' \
                -printf '%s %p\n' | sort -n | sed -n 1,3p | cut -d' ' -f2-)
            [ -n "$found" ] && printf '%s\n' "$found"
        done
        true
    } | paste -sd,
}

fuzz() {
    local name=$1 program=reader seconds length
    [ "$name" = scan ] && program=scan
    mkdir -p "learnt/$name" "failing/$name"
    seeds "$name" >"learnt/$name.seeds"
    seconds=$(awk "BEGIN { print int($minutes * 60) }")
    length=(-max_total_time="$seconds")
    [ "$seconds" = 0 ] && length=(-runs=0)
    TIDEGATE_READER="$name" "target/$host/release/$program" "${length[@]}" \
        -timeout=20 -rss_limit_mb=1024 -max_len=409600 -print_final_stats=1 \
        -artifact_prefix="failing/$name/" -seed_inputs="@learnt/$name.seeds" \
        "learnt/$name" 2>"learnt/$name.log" && result= ||
        result="; it failed: see fuzz/failing/$name and fuzz/learnt/$name.log"
    printf '%s, %s min: %s%s\n' "$name" "$minutes" "$(sed -n \
        's/^stat::number_of_executed_units: */executed /p; s/^stat::peak_rss_mb: */peak MiB /p' \
        "learnt/$name.log" | paste -sd' ')" "$result"
    [ -z "$result" ]
}

failed=0
for name in "$@"; do
    while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-1}" ]; do wait -n || failed=1; done
    fuzz "$name" &
done
while [ -n "$(jobs -p)" ]; do wait -n || failed=1; done
exit "$failed"
