#!/usr/bin/env bash
# Holds our WARC files against independent programs, both ways: what we write passes `warcio check`
# and `jwarc validate`, and what wget, warcio and jwarc write is read whole by us. Installs what it
# needs. One line at the end, exit code 0 or 1.
set -uo pipefail
cd "$(dirname "$0")/../.."
here=test/validators
tsx=../../node_modules/.bin/tsx
python=.validators/python/bin/python

if ! "$here/setup.sh"; then
  echo "WARC validators: not installed, nothing was checked"
  exit 1
fi
folder=$(mktemp -d)
server=
cleanup() {
  test -z "$server" || kill "$server" 2> /dev/null
  rm -rf "$folder"
}
trap cleanup EXIT

failed=0
step() {
  local name=$1
  shift
  if "$@"; then
    echo "ok: $name"
  else
    echo "FAILED: $name"
    failed=$((failed + 1))
  fi
}

write_others() {
  local version form page
  for version in 1.0 1.1; do
    for form in gzip plain; do
      "$python" "$here/write_warcio.py" "$folder/warcio-$version-$form.warc" "$version" "$form" || return 1
    done
  done
  for page in plain chunked gzip; do
    pages+=("http://127.0.0.1:$port/$page")
  done
  (cd "$folder" && wget --quiet --no-config --no-proxy --warc-file=wget --output-document=/dev/null "${pages[@]}") || return 1
  (cd "$folder" && wget --quiet --no-config --no-proxy --no-warc-compression --warc-file=wget-plain --output-document=/dev/null "${pages[@]}") || return 1
  for page in "${pages[@]}"; do
    java -jar .validators/jwarc.jar fetch "$page" || return 1
  done > "$folder/jwarc.warc"
}

pages=()
coproc server_output { exec "$python" -u "$here/serve.py"; }
server=$server_output_PID
read -r port <&"${server_output[0]}"

step 'our sample is written' "$tsx" "$here/write-sample.ts" "$folder/ours.warc.gz"
step 'warcio and jwarc accept what we write' "$here/check.sh" "$folder/ours.warc.gz"
step 'wget, warcio and jwarc write' write_others
step 'we read whole what we, wget, warcio and jwarc write' \
  "$tsx" "$here/read-whole.ts" "$folder"/*.warc "$folder"/*.warc.gz
truncate --size=-20 "$folder/ours.warc.gz"
step 'the validators refuse a file that is cut off' bash -c "! $here/check.sh $folder/ours.warc.gz 2> /dev/null > /dev/null"

if [ "$failed" -eq 0 ]; then
  echo "WARC validators: all passed"
else
  echo "WARC validators: $failed steps failed"
  exit 1
fi
