#!/usr/bin/env bash
# Proves a .deb on a bare system: installed with nothing else, used, looked at, upgraded, also from a damaged file, on a
# full disk and under an open window, removed, purged, nothing left. The system lies in memory (3 GB). Exit status 0 only
# when all of it came true.
#   sudo packaging/try_deb.sh bookworm|trixie|jammy|noble DEB [FOLDER]
# Needs debootstrap and, for the window, Xvfb and ImageMagick. Proxy settings of this machine's apt are borrowed.
set -eu
release="$1"
deb="$(realpath "$2")"
folder="${3:-/var/tmp/daylit-deb-$release}"
here="$(cd "$(dirname "$0")" && pwd)"
room=3g
home="$(getent passwd 0 | cut -d : -f 6)"
display=":$((100 + $$ % 900))"

status=0

wrong() {
  echo "WRONG: $*"
  status=1
}

inside() {
  chroot "$folder" /usr/bin/env -i HOME="$home" PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive http_proxy="${http_proxy:-}" "$@"
}

files() {
  # What the package manager keeps for itself is not the package's doing.
  inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /var/lib/apt -o -path /var/cache \
    -o -path /var/log -o -path /var/lib/dpkg \) -prune -o -print | sort
}

packages() { inside dpkg --get-selections | cut -f 1 | sort; }

make_system() {
  mkdir -p "$folder"
  mount -t tmpfs -o size="$room" daylit "$folder"
  if [ -f "$folder.tar" ]; then
    tar -xpf "$folder.tar" -C "$folder"
  else
    parts=main
    case "$release" in jammy | noble) parts=main,universe ;; esac
    keys=""
    case "$release" in jammy | noble) [ -f /usr/share/keyrings/ubuntu-archive-keyring.gpg ] || keys=--no-check-gpg ;; esac
    script="/usr/share/debootstrap/scripts/$release"
    [ -e "$script" ] || script="/usr/share/debootstrap/scripts/gutsy" # what newer releases of Ubuntu link to
    debootstrap $keys --variant=minbase --components="$parts" "$release" "$folder" "" "$script" > "$folder.log" 2>&1
    tar -cpf "$folder.tar" -C "$folder" .
  fi
  cp /etc/resolv.conf /etc/hosts "$folder/etc/" 2> /dev/null || true
  cp /etc/apt/apt.conf.d/*proxy* "$folder/etc/apt/apt.conf.d/" 2> /dev/null || true
  mount -t proc proc "$folder/proc" # /dev is debootstrap's own: nothing of this machine can be deleted from inside
}

take_away() {
  umount "$folder/proc" 2> /dev/null || true
  umount "$folder" 2> /dev/null || true
}

# Every file is what the package says.
as_packed() {
  differ="$(inside dpkg --verify daylit-desktop 2>&1)" || differ="dpkg --verify failed. $differ"
  if [ -z "$differ" ]; then echo "every file as packed"; else wrong "files differ: $differ"; fi
}

installed() { echo "$(inside dpkg -l daylit-desktop | tail -n 1 | awk '{ print $1, $3 }'), $(inside daylit-desktop --version)"; }

# What failed left the version before.
still() {
  now="$(installed)"
  if [ "$now" = "$before" ]; then echo "after $1: $now"; else wrong "after $1: $now"; fi
  as_packed
}

# The same package under a lower version: what an upgrade comes from.
make_older() {
  dpkg-deb -R "$deb" "$folder/tmp/older"
  sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/tmp/older/DEBIAN/control"
  dpkg-deb --root-owner-group -Zxz -z0 --build "$folder/tmp/older" "$folder/tmp/older.deb" > /dev/null
  rm -rf "$folder/tmp/older"
}

take_away
make_system
screen=""
trap 'take_away; [ -z "$screen" ] || kill "$screen" 2> /dev/null || true' EXIT

echo "== $release: $(packages | wc -l) packages before"
files > "$folder.before"
packages > "$folder.packages"
cp "$deb" "$folder/tmp/daylit-desktop.deb"
inside apt-get update -qq
begin=$(date +%s)
inside apt-get install -y -qq --no-install-recommends /tmp/daylit-desktop.deb > "$folder.install" 2>&1 \
  || { tail -n 20 "$folder.install"; exit 1; }
echo "installed in $(($(date +%s) - begin)) s, $(packages | wc -l) packages now"
# Without libcups pages are printed into a PDF.
missing="$(inside sh -c 'find /usr/lib/daylit-desktop -name "*.so*" -type f -exec env LD_LIBRARY_PATH=/usr/lib/daylit-desktop/_internal ldd {} + 2> /dev/null' \
  | awk '/not found/ && $1 != "libcups.so.2" { print $1 }' | sort -u | tr '\n' ' ')"
[ -z "$missing" ] || wrong "libraries are not found: $missing"
as_packed

echo "== used"
if command -v Xvfb > /dev/null; then
  Xvfb "$display" -screen 0 1280x800x24 > /dev/null 2>&1 &
  screen=$!
  sleep 1
  export DISPLAY="$display"
fi
python3 "$here/smoke.py" --root "$folder" --pictures "$folder.pictures" /usr/bin/daylit-desktop || wrong "the walk through the main job"
if [ -n "$screen" ] && command -v import > /dev/null; then
  DISPLAY="$display" inside env DISPLAY="$display" timeout 25 /usr/bin/daylit-desktop demo > "$folder.demo" 2>&1 &
  sleep 18
  mkdir -p "$folder.pictures"
  import -window root -display "$display" "$folder.pictures/window.png"
  wait $! || true
fi

echo "== upgraded"
make_older
inside dpkg -i /tmp/older.deb > /dev/null 2>&1
before="$(installed)"
echo "before: $before"
cp "$deb" "$folder/tmp/damaged.deb"
printf damage | dd of="$folder/tmp/damaged.deb" bs=1 seek=$(($(stat -c %s "$deb") / 2)) conv=notrunc 2> /dev/null
inside dpkg -i /tmp/damaged.deb > /dev/null 2>&1 && wrong "a damaged file was installed"
still "a damaged file"
mount -o "remount,size=$(($(df -k --output=used "$folder" | tail -n 1) + 40000))k" "$folder"
inside dpkg -i /tmp/daylit-desktop.deb > /dev/null 2>&1 && wrong "on a full disk it was installed"
mount -o "remount,size=$room" "$folder"
still "a full disk"
if [ -n "$screen" ]; then
  inside env DISPLAY="$display" /usr/bin/daylit-desktop demo > "$folder.demo" 2>&1 &
  window=$!
  sleep 15
fi
inside dpkg -i /tmp/daylit-desktop.deb > /dev/null 2>&1 || wrong "the upgrade failed"
echo "upgraded: $(installed)"
if [ -n "$screen" ]; then
  sleep 15
  import -window root -display "$display" "$folder.pictures/upgraded.png" || true
  pkill -TERM -P "$window" || true # its child is the program; others of that name are not ours
  if wait "$window"; then
    echo "the window that was open ended cleanly"
  else
    cat "$folder.demo"
    wrong "the window that was open did not end cleanly"
  fi
fi

echo "== removed and purged"
inside rm -rf "$home/.local" "$home/.cache" "$home/.config"
inside dpkg --remove daylit-desktop > /dev/null 2>&1 || wrong "it could not be removed"
inside dpkg --purge daylit-desktop > /dev/null 2>&1 || wrong "it could not be purged"
inside apt-get autoremove --purge -y -qq > /dev/null 2>&1 || wrong "what it had brought along could not be removed"
left="$(packages | comm -13 "$folder.packages" - | tr '\n' ' ')"
[ -z "$left" ] || wrong "packages are left: $left"
files | comm -13 "$folder.before" - > "$folder.left"
if [ -s "$folder.left" ]; then
  wrong "files are left: $(wc -l < "$folder.left"), named daylit: $(grep -c daylit "$folder.left" || true)"
  head -n 20 "$folder.left"
fi

echo "== with a key ring"
inside apt-get install -y -qq --no-install-recommends dbus dbus-daemon gnome-keyring /tmp/daylit-desktop.deb > "$folder.install" 2>&1 \
  || wrong "it could not be installed beside a key ring"
python3 "$here/smoke.py" --root "$folder" --only "key ring" /usr/bin/daylit-desktop || wrong "the key ring does not work"
echo "pictures: $folder.pictures"
exit "$status"
