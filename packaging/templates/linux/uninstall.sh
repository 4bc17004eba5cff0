#!/bin/sh
# Removes what install.sh installed. The data of its user is kept, unless --remove-data says otherwise.
#   uninstall.sh [--remove-data]
set -eu
name=daylit-desktop
store="$(cd "$(dirname "$0")" && pwd)"
to="$(cd "$store/../.." && pwd)"

say() { printf '%s\n' "$*" >&2; }

if [ "${1:-}" = "--remove-data" ]; then
  # The program does it: the key is destroyed first, the key ring is cleared, and what was not sent yet is counted.
  "$store/current/$name" sign-out --wipe || {
    say "The data was not removed, and neither was the program. What stands above says why. If a passphrase is asked"
    say "for, write it into a file and name it: DAYLIT_DESKTOP_PASSPHRASE_FILE=FILE $0 --remove-data"
    exit 1
  }
  # Settings and locks; what somebody put there besides stays.
  data="${XDG_DATA_HOME:-$HOME/.local/share}/$name"
  rm -f "$data/settings.toml" "$data/engine.lock" "$data/window.lock"
  rm -rf "${XDG_STATE_HOME:-$HOME/.local/state}/$name"
  rmdir "$data" 2> /dev/null || true
elif [ $# -gt 0 ]; then
  say "Write: uninstall.sh, or uninstall.sh --remove-data"
  exit 2
fi
if [ -f "$store/files" ]; then
  while read -r file; do
    rm -f "$file"
    rmdir -p --ignore-fail-on-non-empty "$(dirname "$file")" 2> /dev/null || true
  done < "$store/files"
fi
rm -f "$to/bin/$name"
if [ -n "$(find "$to/share/applications" -name '*.desktop' 2> /dev/null)" ]; then
  update-desktop-database -q "$to/share/applications" 2> /dev/null || true
else
  rm -f "$to/share/applications/mimeinfo.cache" # it spoke of this program only
  rmdir "$to/share/applications" 2> /dev/null || true
fi
rmdir "$to/bin" 2> /dev/null || true
rm -rf "$store"
rmdir "$to/lib" 2> /dev/null || true
say "Daylit is removed."
[ "${1:-}" = "--remove-data" ] || say "Your data is kept, encrypted, where it was. A new installation finds it again."
