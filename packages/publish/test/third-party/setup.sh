#!/usr/bin/env bash
# Puts the third-party tools, each at its pinned version, into packages/publish/.third-party, which
# git does not know. Does nothing when they are there already.
set -euo pipefail
cd "$(dirname "$0")"
target=../../.third-party
stamp=$(cat requirements.txt requirements-crate.txt requirements-signatures.txt npm-packages.txt setup.sh | sha256sum)
test "$(cat "$target/stamp" 2> /dev/null)" = "$stamp" && exit 0

if ! python3 -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'; then
  echo "python3 must be 3.11 to 3.13 with venv and ensurepip (on Debian: apt-get install python3-venv)" >&2
  exit 1
fi
rm -rf "$target"
mkdir -p "$target/npm"
pip() { "$target/$1/bin/python" -m pip install --quiet --disable-pip-version-check --no-compile --no-deps "${@:2}"; }

install_python() {
  python3 -m venv "$target/python"
  pip python --requirement requirements.txt
}
install_crate() {
  python3 -m venv "$target/crate"
  pip crate --requirement requirements-crate.txt
}
install_signatures() {
  python3 -m venv "$target/signatures"
  pip signatures --requirement requirements-signatures.txt
}
install_npm() {
  echo '{"private": true}' > "$target/npm/package.json"
  mapfile -t packages < npm-packages.txt
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$target/npm" "${packages[@]}"
}
# The system's own minisign where it has one, else Debian's, unpacked beside the other tools.
install_minisign() {
  mkdir -p "$target/minisign"
  if command -v minisign > /dev/null; then
    ln -sf "$(command -v minisign)" "$target/minisign/minisign"
    return
  fi
  (
    cd "$target/minisign"
    apt-get download minisign libsodium23 2> /dev/null ||
      { apt-get update -qq && apt-get download minisign libsodium23; }
    for package in *.deb; do dpkg -x "$package" .; done
    {
      echo '#!/bin/sh'
      echo 'here=$(dirname "$0")'
      echo 'LD_LIBRARY_PATH=$(echo "$here"/usr/lib/*-linux-gnu) exec "$here/usr/bin/minisign" "$@"'
    } > minisign
    chmod +x minisign
  ) > /dev/null
}

install_minisign &
minisign=$!
install_python &
python=$!
install_crate &
crate=$!
install_signatures &
signatures=$!
install_npm
wait "$minisign"
wait "$crate"
wait "$signatures"
wait "$python"
echo "$stamp" > "$target/stamp"
