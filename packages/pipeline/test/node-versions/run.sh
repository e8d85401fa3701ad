#!/usr/bin/env bash
# Builds the specimen under several versions of Node.js and compares every byte of the releases.
# Versions that cannot be had are told of; with fewer than two there is nothing to compare: exit 1.
set -uo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  local version=$1 folder=$work/$1
  mkdir -p "$folder"
  cp -r "$root/datasets/specimen" "$folder/specimen"
  rm -rf "$folder/specimen/releases" "$folder/specimen/.tellings" "$folder/specimen/node_modules"
  if ! (cd "$work" && npx -y "node@$version" --version) > "$folder/version" 2> "$folder/log"; then
    echo "SKIPPED Node $version: npm has it not"
    return 1
  fi
  if ! (cd "$work" && TZ=$2 npx -y "node@$version" "$root/packages/cli/bin/tellings.js" run "$folder/specimen") > "$folder/log" 2>&1; then
    echo "FAILED Node $version: the build ended with an error"
    tail -n 20 "$folder/log"
    exit 1
  fi
  echo "built by Node $(cat "$folder/version"): $(find "$folder/specimen/releases" -type f | wc -l) files"
}

built=()
build 20 Pacific/Kiritimati && built+=(20)
build 24 America/St_Johns && built+=(24)
if test "${#built[@]}" -lt 2; then
  echo '0 passed, 1 failed: two versions of Node.js are needed'
  exit 1
fi
if diff -rq "$work/${built[0]}/specimen/releases" "$work/${built[1]}/specimen/releases"; then
  echo "1 passed, 0 failed: Node ${built[0]} and ${built[1]} give the same bytes"
else
  echo '0 passed, 1 failed: bytes differ'
  exit 1
fi
