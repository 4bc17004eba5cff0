#!/bin/sh
# Installs Daylit for one person, without administrator's rights, into ~/.local (or the folder given).
#   ./install.sh [FOLDER]
# Versions lie side by side and are switched by one link: if anything fails, the old one still works, and a window
# that is open goes on with the version it was started from. Killed at any moment, it is run again and mends the rest.
# Exit status: 0 all is done; 1 nothing was changed; 3 Daylit works, but something beside it could not be written.
set -eu
name=daylit-desktop
here="$(cd "$(dirname "$0")" && pwd)"
to="${1:-${HOME:?}/.local}"
case "$to" in /*) ;; *) to="$PWD/$to" ;; esac
version="$(cat "$here/version")"
store="$to/lib/$name"
command="$to/bin/$name"
label="$version.$$.$(date +%Y%m%d%H%M%S)" # the same version twice is two folders, too
part="$store/part.$$"
status=0

say() { printf '%s\n' "$*" >&2; }

fail() {
  rm -rf "$part"
  say "$*"
  if [ -e "$store/current" ]; then say "Nothing was changed; the version installed before still works."; fi
  exit 1
}

but() {
  say "Daylit works, but $*"
  status=3
}

# A link in one step: there is always one that works.
point() { ln -sfn "$2" "$store/next" && mv -fT "$store/next" "$1"; }

our_command() {
  [ -L "$command" ] || return 1
  case "$(readlink "$command")" in */"lib/$name/current/$name") ;; *) return 1 ;; esac
}

# A path inside the quotes of Exec: a backslash before what is special there, doubled as in every value of the file.
quoted() { printf '%s\n' "$1" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g'; }

menu_entry() {
  exec_path="$(quoted "$command")"
  try_path="$(printf '%s\n' "$command" | sed 's/\\/\\\\/g')"
  while IFS= read -r line; do
    case "$line" in
      "Exec=$name"*) printf 'Exec="%s"%s\n' "$exec_path" "${line#"Exec=$name"}" ;;
      TryExec=*) printf 'TryExec=%s\n' "$try_path" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done
}

share() {
  (cd "$here/share" && find . -type f) | while IFS= read -r file; do
    mkdir -p "$to/share/$(dirname "$file")" || exit 1
    case "$file" in
      *.desktop) menu_entry < "$here/share/$file" > "$to/share/$file" ;;
      *) cp "$here/share/$file" "$to/share/$file" ;;
    esac || exit 1
  done
}

# What a removal needs is there before the version is.
settle() {
  { cat "$store/files" 2> /dev/null || true; (cd "$here/share" && find . -type f); } | sort -u > "$part/files" \
    && chmod 755 "$part/uninstall.sh" \
    && mv -f "$part/files" "$part/uninstall.sh" "$store/" \
    && mv -T "$part" "$store/$label"
}

(cd "$here" && sha256sum --quiet --strict -c SHA256SUMS > /dev/null 2>&1) \
  || fail "This copy of Daylit is damaged: its files are not those that were published. Download it again."
if [ -e "$store/_internal" ] || [ -e "$store/$name" ]; then
  say "In $store lies a copy of Daylit that was not installed by this script: a package's, or an unpacked one."
  say "Nothing was changed. Name another folder: ./install.sh FOLDER"
  exit 1
fi
if { [ -e "$command" ] || [ -L "$command" ]; } && ! our_command; then
  fail "$command is not a link of Daylit's. Move it away, or name another folder: ./install.sh FOLDER"
fi
mkdir -p "$store" 2> /dev/null || fail "The folder $store cannot be made. Name another one: ./install.sh FOLDER"
touch "$store/lock" 2> /dev/null \
  || fail "The folder $store cannot be written. Name another one: ./install.sh FOLDER"
exec 9> "$store/lock" # let go by the system, even after a kill
flock -n 9 2> /dev/null || [ $? -ne 1 ] \
  || fail "Another installation into $store is running. Wait until it has ended."
rm -rf "$store"/part.* # of an installation that was killed
need="$(du -sk "$here/lib/$name" | cut -f 1)"
free="$(df -Pk "$store" | awk 'NR == 2 { print $4 }')"
[ "$free" -gt "$need" ] \
  || fail "There is not enough room in $store: $((need / 1024)) MB are needed, $((free / 1024)) MB are free."

cp -a "$here/lib/$name" "$part" 2> /dev/null || fail "Copying into $part failed; the disk may be full."
words="$("$part/$name" --version 2>&1)" || case "$words" in
  *GLIBC*) fail "Daylit needs glibc 2.35 or later (Debian 12, Ubuntu 22.04, Fedora 36). It says: $words" ;;
  *) fail "The program does not start on this system. It says: $words" ;;
esac
settle || fail "Writing into $store failed; the disk may be full."
old="$(readlink "$store/current" 2> /dev/null || true)"
point "$store/current" "$label" || fail "The link $store/current could not be made."

{ mkdir -p "$to/bin" && point "$command" "$store/current/$name"; } 2> /dev/null \
  || but "the command $command could not be made. Start it by: $store/current/$name"
share 2> /dev/null || but "its menu entry, manual and completion could not all be written into $to/share."
update-desktop-database -q "$to/share/applications" 2> /dev/null || true

# Older versions go, but the one before stays: a window may still run from it. What is not a version is left alone.
for folder in "$store"/*.[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]; do
  case "$(basename "$folder")" in "$label" | "$old") continue ;; esac
  rm -rf "$folder" 2> /dev/null || but "the old version in $folder could not be removed."
done

say "Daylit $version is installed. Start it from the menu, or: $command"
[ -z "$old" ] || say "Windows that are open go on with what they were started from until they are closed."
case ":$PATH:" in *":$to/bin:"*) ;; *) say "($to/bin is not among the folders that your shell looks in.)" ;; esac
say "To remove it: $store/uninstall.sh"
exit "$status"
