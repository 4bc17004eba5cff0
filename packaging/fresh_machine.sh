#!/usr/bin/env bash
# Proves the README's two commands on a bare machine: a chroot with nothing but Python and pip.
#   sudo packaging/fresh_machine.sh [bookworm|trixie] [FOLDER]
# What it takes from this machine (package sources, certificates, pip's configuration) is copied at run time. Exit status 0 only when every step did.
set -eu
release="${1:-bookworm}"
folder="${2:-/var/tmp/daylit-fresh-$release}"
root="$(cd "$(dirname "$0")/.." && pwd)"
packages=python3,python3-pip,ca-certificates
tarball="$folder.tar"
umount "$folder/proc" 2> /dev/null || true
rm -rf --one-file-system "$folder"
if [ -f "$tarball" ]; then
  mkdir -p "$folder"
  tar -xpf "$tarball" -C "$folder"
else
  debootstrap --variant=minbase --include="$packages" "$release" "$folder" > "$folder.log" 2>&1
  tar -cpf "$tarball" -C "$folder" .
fi
mkdir -p "$folder/etc/apt" "$folder/etc/ssl/certs"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$folder/etc/apt/" 2> /dev/null || true
[ "$release" = bookworm ] || sed -i "s/bookworm/$release/g" "$folder"/etc/apt/sources.list* "$folder"/etc/apt/sources.list.d/* 2> /dev/null || true
cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
cp /etc/resolv.conf /etc/hosts "$folder/etc/" 2> /dev/null || true
for file in /etc/pip.conf /etc/xdg/pip; do
  [ -e "$file" ] && mkdir -p "$folder$(dirname "$file")" && cp -r "$file" "$folder$(dirname "$file")/"
done
git clone -q --no-hardlinks "$root" "$folder/home/daylit-desktop"
mount -t proc proc "$folder/proc" 2> /dev/null || true
trap 'umount "$folder/proc" 2> /dev/null || true' EXIT
status=0
run() {
  echo "\$ $*"
  begin=$(date +%s)
  chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
    sh -c "cd /home/daylit-desktop && $*" || { echo "EXIT STATUS $?"; status=1; }
  echo "-- $(($(date +%s) - begin)) s"
}
run "python3 packaging/dev.py demo"
run "python3 packaging/dev.py demo --threads 40"
run "python3 packaging/dev.py test"
mkdir -p "$folder.pictures"
cp "$folder"/home/daylit-desktop/daylit-demo/*.png "$folder.pictures/" || status=1
echo "Pictures of the tour: $folder.pictures"
exit "$status"
