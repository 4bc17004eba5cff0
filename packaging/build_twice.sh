#!/usr/bin/env bash
# Builds what Linux gets twice, from two clones in two folders, and compares: the same sources are the same files.
#   packaging/build_twice.sh [TARGET …]
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
[ $# -gt 0 ] || set -- bundle deb rpm tar
for name in one another/below; do
  git clone -q "$root" "$folder/$name"
  (cd "$folder/$name" && python3 packaging/dev.py setup && .venv/bin/python packaging/build.py "$@") > "$folder/log" 2>&1 \
    || { cat "$folder/log"; exit 1; }
  (cd "$folder/$name/dist" && find . -type f -print0 | sort -z | xargs -0 sha256sum) > "$folder/$(basename "$name").sums"
done
if diff "$folder/one.sums" "$folder/below.sums"; then
  echo "$(wc -l < "$folder/one.sums") files, every one the same in both:"
  grep -E '\.(deb|rpm|tar\.xz|AppImage)$' "$folder/one.sums" || echo "(no package is among them)"
else
  echo "Left: from one folder; right: from the other. Every line above must be explained or mended."
  exit 1
fi
