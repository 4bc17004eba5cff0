"""The RPM package, for Fedora, openSUSE and their relatives."""

import platform
from pathlib import Path

from builders.needs import needs_of
from builders.product import BUILD, DIST, NAME, Product, is_quick
from builders.templates import fill
from builders.tools import need, run
from builders.tree import lay_out


def build_rpm(product: Product) -> list[str]:
    """Make `dist/daylit-desktop-VERSION-1.ARCH.rpm`."""
    need("rpmbuild")
    root = BUILD / "rpm" / "root"
    target = DIST / file_name(product)
    lay_out(product, root, zsh="site-functions")
    needs = needs_of(root / "usr" / "lib" / NAME)
    values = {
        "VERSION": product.linux_version,
        "SUMMARY": product.summary,
        "HOMEPAGE": product.homepage,
        "PUBLISHER": product.publisher,
        "REQUIRES": "\n".join(f"Requires: {name}" for name in needs.rpm()),
        "ROOT": str(root),
        "SQUEEZE": "w3.zstdio" if is_quick() else "w19.zstdio",
        "FILES": "\n".join(listed(root)),
    }
    spec = BUILD / "rpm" / f"{NAME}.spec"
    spec.write_text(fill("linux/package.spec", values), encoding="utf-8")
    settings = {
        "_rpmdir": DIST,
        "_topdir": BUILD / "rpm" / "top",
        "_rpmfilename": target.name,
    }
    options = [word for name, value in settings.items() for word in ("--define", f"{name} {value}")]
    run(["rpmbuild", "-bb", *options, spec], env_more={"SOURCE_DATE_EPOCH": str(product.epoch)})
    size = target.stat().st_size / 1e6
    return [f"dist/{target.name}: {size:.0f} MB, {len(needs.libraries)} libraries of the system"]


def file_name(product: Product) -> str:
    """The version as the program says it: the `~` of a pre-release would not survive an upload."""
    return f"{NAME}-{product.version}-1.{platform.machine()}.rpm"


def listed(root: Path) -> list[str]:
    """Every file, and the folders that are ours alone; the shared ones belong to the system."""
    lines = []
    for path in sorted((root / "usr").rglob("*")):
        below = path.relative_to(root)
        if not path.is_dir() or path.is_symlink():
            lines.append(f'"/{below}"')
        elif NAME in below.parts:
            lines.append(f'%dir "/{below}"')
    return lines
