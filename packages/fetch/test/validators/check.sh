#!/usr/bin/env bash
# Validates WARC files with warcio and jwarc: check.sh <file>… Fails if either refuses one.
set -uo pipefail
validators=$(cd "$(dirname "$0")/../.." && pwd)/.validators
if [ $# -eq 0 ]; then
  echo "name the WARC files to check" >&2
  exit 2
fi
if [ ! -e "$validators/jwarc.jar" ]; then
  echo "the validators are not installed; run packages/fetch/test/validators/setup.sh" >&2
  exit 2
fi

failed=0
for file in "$@"; do
  if ! "$validators/python/bin/warcio" check "$file"; then
    echo "warcio check refuses $file" >&2
    failed=1
  fi
  if ! java -jar "$validators/jwarc.jar" validate "$file"; then
    echo "jwarc validate refuses $file" >&2
    failed=1
  fi
done
exit "$failed"
