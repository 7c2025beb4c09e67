#!/usr/bin/env bash
# The compiler of fuzz/run.sh: all is instrumented but lopdf, on which the pass takes longer than anyone waits.
set -euo pipefail
rustc=$1
shift
arguments=("$@")
if [[ " $* " == *" --crate-name lopdf "* ]]; then
    arguments=()
    for argument in "$@"; do
        [ "$argument" = -Cpasses=sancov-module ] || arguments+=("$argument")
    done
fi
exec "$rustc" "${arguments[@]}"
