#!/usr/bin/env bash
# Puts the programs that run.sh holds our WARC files against, and takes files from, into
# packages/fetch/.validators, which git does not know: warcio (Python) and jwarc (Java). Run again
# after a change of a version.
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in python3 java mvn wget; do
  if ! command -v "$program" > /dev/null; then
    echo "$program is not installed; install Python 3 with venv, Java 11 or later, Maven and wget (on Debian: apt-get install python3-venv default-jre-headless maven wget), then run this again" >&2
    exit 1
  fi
done
if ! python3 -c 'import venv, ensurepip' 2> /dev/null; then
  echo "python3 lacks venv or ensurepip; install them (on Debian: apt-get install python3-venv)" >&2
  exit 1
fi

mkdir -p .validators
echo '*' > .validators/.gitignore

python3 -m venv .validators/python
.validators/python/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
  --require-hashes --requirement test/validators/requirements.txt

jwarc=0.36.0
jwarc_sha256=b472300077903e33c1efcb05d94e62bef8abe3179c6166c9597e6ec6d7c426da
is_pinned() { echo "$jwarc_sha256  .validators/jwarc-$jwarc.jar" | sha256sum --check --status; }
if ! is_pinned 2> /dev/null; then
  mvn --quiet --batch-mode -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.netpreserve:jwarc:$jwarc" -DoutputDirectory="$PWD/.validators" \
    -Dmdep.overWriteReleases=true
fi
if ! is_pinned; then
  echo ".validators/jwarc-$jwarc.jar has not the SHA-256 it is pinned to; find out why before using it" >&2
  exit 1
fi
ln -sf "jwarc-$jwarc.jar" .validators/jwarc.jar

.validators/python/bin/warcio --version
java -jar .validators/jwarc.jar version
wget --version | head -n 1
