#!/usr/bin/env bash
# A key chain for one run of the release: the certificate that signs, and the account that asks Apple to notarise.
# What is not given in the environment is left out; the build then says what is not signed. Runs on macOS.
set -euo pipefail

if [ -z "${CERTIFICATE:-}" ]; then
  echo "No certificate is given: the app will be signed ad hoc."
  exit 0
fi
umask 077
chain="$RUNNER_TEMP/release.keychain-db"
secret=$(openssl rand -hex 32)
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT

security create-keychain -p "$secret" "$chain"
security set-keychain-settings -lut 7200 "$chain"
security unlock-keychain -p "$secret" "$chain"
printf '%s' "$CERTIFICATE" | base64 --decode > "$files/certificate.p12"
security import "$files/certificate.p12" -k "$chain" -P "${CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$chain" > /dev/null
security list-keychains -d user -s "$chain" login.keychain

if [ -n "${NOTARY_KEY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  printf '%s\n' "$NOTARY_KEY" > "$files/key.p8"
  xcrun notarytool store-credentials "$NOTARY_PROFILE" --key "$files/key.p8" --key-id "$NOTARY_KEY_ID" \
    --issuer "$NOTARY_ISSUER" --keychain "$chain"
fi
