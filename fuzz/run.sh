#!/usr/bin/env bash
# Fuzzes readers by name (`tidegate formats`), or `scan` for a whole scan: fuzz/run.sh MINUTES NAME…
# Seeds are the samples of corpus/; what is learnt stays under fuzz/learnt/, what fails under fuzz/failing/.
set -euo pipefail
cd "$(dirname "$0")"

minutes=${1:?minutes for each name}
shift

# libfuzzer's coverage on a stable compiler. --target keeps it out of build scripts.
host=$(rustc -vV | sed -n 's/^host: //p')
export RUSTFLAGS="--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
-Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
cargo build --release --quiet --target "$host"

for name in "$@"; do
    program=reader
    [ "$name" = scan ] && program=scan
    mkdir -p "learnt/$name" "failing/$name"
    seeds=()
    for folder in "../corpus/$name" ../corpus/hostile; do
        [ -d "$folder" ] && seeds+=("$folder")
    done
    echo "==> $name, $minutes min"
    TIDEGATE_READER="$name" "target/$host/release/$program" \
        -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=1024 -max_len=262144 \
        -print_final_stats=1 -artifact_prefix="failing/$name/" \
        "learnt/$name" "${seeds[@]}" 2>"learnt/$name.log" || echo "    it failed: see fuzz/failing/$name and fuzz/learnt/$name.log"
    grep -E "^(Done|stat::(number_of_executed_units|peak_rss_mb))" "learnt/$name.log" || true
done
