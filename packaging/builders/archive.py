"""The portable archive for any Linux: unpack and run, or install it for one person without asking anybody."""

import platform
import shutil
import tarfile

from builders.downloads import SUMS, sums_of
from builders.product import BUILD, DIST, NAME, Product, is_quick
from builders.templates import TEMPLATES
from builders.tree import lay_out, settle

TEXTS = {"install.sh": "install.sh", "README.txt": "README.txt", "uninstall.sh": f"lib/{NAME}/uninstall.sh"}
"""Template: its place. What removes lies where nobody takes it for a program; install.sh makes it one."""


def build_archive(product: Product) -> list[str]:
    """Make `dist/daylit-desktop-VERSION-linux-ARCH.tar.xz`."""
    name = f"{NAME}-{product.version}-linux-{platform.machine()}"
    root = BUILD / "archive" / name
    lay_out(product, root, prefix=".", zsh="site-functions")
    for text, place in TEXTS.items():
        shutil.copyfile(TEMPLATES / "linux" / text, root / place)
    (root / "install.sh").chmod(0o755)
    (root / "version").write_text(f"{product.version}\n", encoding="utf-8")
    (root / SUMS).write_text(sums_of(root), encoding="utf-8")
    settle(root, product.epoch)
    target = DIST / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", preset=0 if is_quick() else 6, format=tarfile.PAX_FORMAT) as archive:
        for path in [root, *sorted(root.rglob("*"))]:
            archive.add(path, arcname=path.relative_to(root.parent), recursive=False, filter=_nobody)
    return [f"dist/{target.name}: {target.stat().st_size / 1e6:.0f} MB"]


def _nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whose files they were on the build machine is nobody's business."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member
