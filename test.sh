#!/usr/bin/env bash
# Runs every test. Needs only the .NET SDK; everything else is restored from the package registry.
set -uo pipefail
cd "$(dirname "$0")"
configuration=${CONFIGURATION:-Release}
dotnet build Dnc.Model.sln -c "$configuration" -warnaserror --nologo -v quiet || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution Dnc.Model.sln -c "$configuration" --no-build --minimum-expected-tests 1 "$@" 2>&1 | tee "$log"
status=$?
awk '/^ *failed: /{f+=$2} /^ *succeeded: /{s+=$2} /^ *skipped: /{k+=$2} END{printf "%d passed, %d failed, %d skipped\n", s, f, k}' "$log"
exit "$status"
