"""Lays out a Linux installation below a folder: what .deb, .rpm, AppImage and the portable archive share."""

import gzip
import os
import shutil
from pathlib import Path

from builders.bundle import BUNDLE, ensure_bundle
from builders.completion import completions
from builders.desktop_entry import DESKTOP_FILE, desktop_file, icons, metainfo, metainfo_name
from builders.manual import manual_page
from builders.product import NAME, ROOT, Product


def lay_out(product: Product, root: Path, *, prefix: str = "usr", zsh: str = "vendor-completions") -> None:
    """`lib/daylit-desktop`, `bin` and `share` below `root/prefix`; every file has the time of the sources.

    `zsh` is the folder in which this family of distributions looks for completions of packages.
    """
    ensure_bundle(product)
    usr = root / prefix
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUNDLE, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _share(product, usr / "share", zsh)
    settle(root, product.epoch)


def _share(product: Product, share: Path, zsh_folder: str) -> None:
    """What desktops, software centres, manuals and shells look for."""
    bash, zsh, fish = (text for _, text in completions())
    texts = {
        f"applications/{DESKTOP_FILE}": desktop_file(product),
        f"metainfo/{metainfo_name(product)}": metainfo(product),
        f"bash-completion/completions/{NAME}": bash,
        f"zsh/{zsh_folder}/_{NAME}": zsh,
        f"fish/vendor_completions.d/{NAME}.fish": fish,
    }
    for name, text in texts.items():
        _made(share / name).write_text(text, encoding="utf-8", newline="\n")
    icons(share / "icons")
    write_gzip(_made(share / "man" / "man1" / f"{NAME}.1.gz"), manual_page(product))
    write_gzip(_made(share / "doc" / NAME / "NEWS.gz"), (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _made(file: Path) -> Path:
    """The same path, its folder made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def write_gzip(target: Path, text: str) -> None:
    """Without a time in its header: the same text is the same file."""
    target.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def settle(root: Path, epoch: int) -> None:
    """Everyone may read, nobody but the owner may write, and nothing is newer than the sources."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.suffixes)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
