#!/usr/bin/env bash
# Kills pushes to each kind of target, two kinds at a time: 100 times each, or as often as the first
# argument says; the second is the seed. The test suite runs a smaller one. The package must be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
export TELLINGS_KILLS="${1:-100}" TELLINGS_KILL_SEED="${2:-1}"
kill_pushes_to() { npx vitest run --config ../../vitest.config.js test/kill/ -t "^($1): "; }

kill_pushes_to 'folder|npm' &
first=$!
kill_pushes_to 's3|hub'
wait "$first"
