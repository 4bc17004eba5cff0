"""The Debian package, for Debian and Ubuntu."""

import platform
from email.utils import formatdate
from pathlib import Path

from builders.downloads import sums_of
from builders.needs import Needs, needs_of
from builders.product import BUILD, DIST, NAME, Product, is_quick
from builders.templates import fill
from builders.tools import need, run
from builders.tree import lay_out, settle, write_gzip

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
KIB = 1024


def build_deb(product: Product) -> list[str]:
    """Make `dist/daylit-desktop_VERSION_ARCH.deb`."""
    need("dpkg-deb")
    root = BUILD / "deb"
    lay_out(product, root)
    needs = needs_of(root / "usr" / "lib" / NAME)
    _write_papers(product, root, needs)
    target = DIST / file_name(product)
    squeeze = ["-Zzstd", "-z3"] if is_quick() else ["-Zxz"]
    run(
        ["dpkg-deb", "--root-owner-group", *squeeze, "--build", root, target],
        env_more={"SOURCE_DATE_EPOCH": str(product.epoch)},
    )
    size = target.stat().st_size / 1e6
    return [
        f"dist/{target.name}: {size:.0f} MB, libc6 {needs.c_version}, {len(needs.libraries)} more libraries"
    ]


def file_name(product: Product) -> str:
    """The version as the program says it: the `~` of a pre-release would not survive an upload."""
    return f"{NAME}_{product.version}_{architecture()}.deb"


def architecture() -> str:
    """Debian's name of this machine's kind."""
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def _write_papers(product: Product, root: Path, needs: Needs) -> None:
    """The control file, the copyright file, the remarks for the checker, and the sums of all files."""
    installed = sum(
        file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()
    )
    values = {
        "VERSION": product.linux_version,
        "ARCHITECTURE": architecture(),
        "CONTACT": f"{product.publisher} <{product.contact}>",
        "HOMEPAGE": product.homepage,
        "SUMMARY": product.summary,
        "SIZE": str(installed // KIB),
        "DEPENDS": needs.debian(),
        "YEAR": product.day[:4],
        "DATE": formatdate(product.epoch),
    }
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(fill("linux/control", values), encoding="utf-8")
    doc = root / "usr/share/doc" / NAME
    (doc / "copyright").write_text(fill("linux/copyright", values), encoding="utf-8")
    write_gzip(doc / "changelog.gz", fill("linux/changelog", values))
    remarks = root / "usr/share/lintian/overrides" / NAME
    remarks.parent.mkdir(parents=True)
    remarks.write_text(fill("linux/lintian-overrides", values), encoding="utf-8")
    # `dpkg --verify` compares the installed files with them; MD5 is the form that it reads.
    (control / "md5sums").write_text(sums_of(root, "usr", kind="md5"), encoding="utf-8")
    settle(root, product.epoch)
