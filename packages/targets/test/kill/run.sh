#!/usr/bin/env bash
# The whole kill test: 100 kills of pushes to each kind of target, two kinds at a time; the seed is
# the first argument. The test suite runs a smaller one. The package must be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
export TELLINGS_KILLS=100 TELLINGS_KILL_SEED="${1:-1}"
kill_pushes_to() { npx vitest run --config ../../vitest.config.js test/kill/ -t "^($1): "; }

kill_pushes_to 'folder|npm' &
first=$!
kill_pushes_to 's3|hub'
wait "$first"
