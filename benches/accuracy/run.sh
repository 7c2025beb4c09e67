#!/bin/sh
# Why this exists: accuracy that nobody measures is a claim. All options go to evaluate.py.
exec python3 "$(dirname "$0")/evaluate.py" "$@"
