#!/usr/bin/env bash
# Puts the Python libraries that `pnpm bench … --peers` measures beside ours into
# packages/bench/.peers, which git does not know. Run again after a change of requirements.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v python3 > /dev/null; then
  echo "python3 is not installed; install Python 3.10 to 3.13 with venv and pip, then run this again" >&2
  exit 1
fi
if ! python3 -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 13))'; then
  echo "$(python3 --version) is not what the pinned versions are built for; put Python 3.10 to 3.13 first in PATH" >&2
  exit 1
fi
if ! python3 -c 'import venv, ensurepip' 2> /dev/null; then
  echo "python3 lacks venv or ensurepip; install them (on Debian: apt-get install python3-venv)" >&2
  exit 1
fi

python3 -m venv .peers
.peers/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
  --requirement peers/requirements.txt --requirement peers/requirements-extraction.txt
for peer in datasketch gaoya rensa text_dedup warcio extraction; do
  .peers/bin/python "peers/${peer}_peer.py" --version
done
