#!/bin/sh
# Installs Daylit for one person, without administrator's rights, into ~/.local (or the folder given).
#   ./install.sh [FOLDER]
# Versions lie side by side and are switched by one link: if anything fails, the old one still works, and a window
# that is open goes on with the version it was started from.
set -eu
name=daylit-desktop
here="$(cd "$(dirname "$0")" && pwd)"
to="${1:-${HOME:?}/.local}"
version="$(cat "$here/version")"
store="$to/lib/$name"
label="$version.$(date +%Y%m%d%H%M%S)" # the same version twice is two folders, too
new="$store/$label"
part="$store/part"

say() { printf '%s\n' "$*" >&2; }

fail() {
  rm -rf "$part"
  say "$*"
  if [ -e "$store/current" ]; then say "Nothing was changed; the version installed before still works."; fi
  exit 1
}

(cd "$here" && sha256sum --quiet --strict -c SHA256SUMS > /dev/null 2>&1) \
  || fail "This copy of Daylit is damaged: its files are not those that were published. Download it again."
mkdir -p "$store" 2> /dev/null || fail "The folder $store cannot be made. Name another one: ./install.sh FOLDER"
[ -w "$store" ] || fail "The folder $store cannot be written. Name another one: ./install.sh FOLDER"
need="$(du -sk "$here/lib/$name" | cut -f 1)"
free="$(df -Pk "$store" | awk 'NR == 2 { print $4 }')"
[ "$free" -gt "$need" ] \
  || fail "There is not enough room in $store: $((need / 1024)) MB are needed, $((free / 1024)) MB are free."

rm -rf "$part"
cp -a "$here/lib/$name" "$part" 2> /dev/null || fail "Copying into $part failed; the disk may be full."
"$part/$name" --version > /dev/null 2>&1 \
  || fail "The program does not start on this system. It needs glibc 2.35 or later (Debian 12, Ubuntu 22.04, Fedora 36)."
old="$(readlink "$store/current" 2> /dev/null || true)"
mv "$part" "$new"
ln -sfn "$label" "$store/next"
mv -T "$store/next" "$store/current" # in one step: there is always a version that works

mkdir -p "$to/bin" "$to/share"
ln -sfn "../lib/$name/current/$name" "$to/bin/$name"
(cd "$here/share" && find . -type f) | while read -r file; do
  mkdir -p "$to/share/$(dirname "$file")"
  case "$file" in
    *.desktop) sed "s|^Exec=$name|Exec=\"$to/bin/$name\"|; s|^TryExec=.*|TryExec=$to/bin/$name|" "$here/share/$file" > "$to/share/$file" ;;
    *) cp "$here/share/$file" "$to/share/$file" ;;
  esac
done
(cd "$here/share" && find . -type f) | sed "s|^\.|$to/share|" > "$store/files"
cp "$here/uninstall.sh" "$store/uninstall.sh"
update-desktop-database -q "$to/share/applications" 2> /dev/null || true

# Older versions go, but the one before stays: a window may still run from it.
for folder in "$store"/*/; do
  folder="${folder%/}"
  case "$(basename "$folder")" in "$label" | "$old" | current) ;; *) rm -rf "$folder" ;; esac
done

say "Daylit $version is installed. Start it from the menu, or: $to/bin/$name"
[ -z "$old" ] || say "Windows that are open go on with what they were started from until they are closed."
case ":$PATH:" in *":$to/bin:"*) ;; *) say "($to/bin is not among the folders that your shell looks in.)" ;; esac
say "To remove it: $store/uninstall.sh"
