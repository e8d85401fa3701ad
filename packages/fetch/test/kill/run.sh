#!/usr/bin/env bash
# The whole kill test: 200 kills of a crawl of 2,000 pages; the seed is the first argument. The test
# suite runs a smaller one. The package must be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
TELLINGS_KILLS=200 TELLINGS_KILL_PAGES=2000 TELLINGS_KILL_SEED="${1:-1}" \
  npx vitest run --config ../../vitest.config.js test/kill/
