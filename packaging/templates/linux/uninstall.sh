#!/bin/sh
# Removes what install.sh installed. The data of its user is kept, unless --remove-data says otherwise.
#   uninstall.sh [--remove-data]
set -eu
name=daylit-desktop
store="$(cd "$(dirname "$0")" && pwd)"
to="$(cd "$store/../.." && pwd)"

say() { printf '%s\n' "$*" >&2; }

refuse() {
  say "$*"
  exit 1
}

remove_data() {
  data="${DAYLIT_DESKTOP_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/$name}"
  state="${XDG_STATE_HOME:-$HOME/.local/state}/$name"
  if [ -e "$data/vault.json" ] || [ -e "$data/store.db" ]; then
    # The program does it: the key is destroyed first, the key ring is cleared, and what was not sent yet is counted.
    "$store/current/$name" sign-out --wipe || {
      say "The data was not removed, and neither was the program. What stands above says why. If a passphrase is asked"
      say "for, write it into a file and name it: DAYLIT_DESKTOP_PASSPHRASE_FILE=FILE $0 --remove-data"
      exit 1
    }
  else
    say "There was no data in $data."
  fi
  # Settings, locks and what a window noted; what somebody put there besides stays.
  for file in settings.toml window.ini engine.lock window.lock running.json; do rm -f "$data/$file"; done
  rm -f "$data"/logs/daylit.log* "$state/updates.json"
  rmdir "$data/logs" "$data" "$state/generations" "$state" 2> /dev/null || true
}

# It lies in the folder that install.sh filled, or it removes nothing.
if ! { [ "$(basename "$store")" = "$name" ] && [ -L "$store/current" ] && [ -f "$store/files" ]; }; then
  refuse "In $store nothing was installed by install.sh, so nothing was removed."
fi
case "$*" in
  "" | --remove-data) ;;
  *)
    say "Write: uninstall.sh, or uninstall.sh --remove-data"
    exit 2
    ;;
esac
touch "$store/lock" 2> /dev/null || refuse "The folder $store cannot be written, so nothing was removed."
exec 9> "$store/lock"
flock -n 9 2> /dev/null || [ $? -ne 1 ] \
  || refuse "An installation into $store is running. Nothing was removed; wait until it has ended."
if [ $# -gt 0 ]; then remove_data; fi

if [ -L "$to/bin/$name" ] && [ "$(readlink -f "$to/bin/$name")" = "$(readlink -f "$store/current/$name")" ]; then
  rm -f "$to/bin/$name"
fi
while IFS= read -r file; do
  rm -f "$to/share/$file"
  (cd "$to/share" 2> /dev/null && rmdir -p "$(dirname "$file")" 2> /dev/null) || true
done < "$store/files"
if [ -n "$(find "$to/share/applications" -name '*.desktop' 2> /dev/null)" ]; then
  update-desktop-database -q "$to/share/applications" 2> /dev/null || true
else
  rm -f "$to/share/applications/mimeinfo.cache" # it spoke of this program only
fi
# First what is large, last what a second run needs; what is not ours stays.
rm -rf "$store"/part.* "$store"/*.[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]
rm -f "$store/next" "$store/lock" "$store/uninstall.sh" "$store/current" "$store/files"
rmdir "$to/share/applications" "$to/share" "$to/bin" "$store" "$to/lib" 2> /dev/null || true
say "Daylit is removed."
[ $# -gt 0 ] || say "Your data is kept, encrypted, where it was. A new installation finds it again."
