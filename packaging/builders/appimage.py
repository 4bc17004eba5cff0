"""The AppImage: one file that runs on any desktop Linux without being installed."""

import platform
import shutil
from pathlib import Path

from builders.product import BUILD, DIST, NAME, Product
from builders.tools import NotHere, run
from builders.tree import lay_out

TOOL = "appimagetool"


def build_appimage(product: Product) -> list[str]:
    """Make `dist/daylit-desktop-VERSION-ARCH.AppImage` by the tool of the format's makers."""
    root = lay_out_appdir(product)
    if shutil.which(TOOL) is None:
        raise NotHere(
            f"{root} is laid out, but {TOOL} is not on this machine; no distribution packages it. "
            "Get it from its makers (AppImage/appimagetool on GitHub), put it on the PATH and build again."
        )
    target = DIST / f"{NAME}-{product.version}-{platform.machine()}.AppImage"
    same = {"ARCH": platform.machine(), "VERSION": product.version, "SOURCE_DATE_EPOCH": str(product.epoch)}
    run([TOOL, "--no-appstream", root, target], env_more=same)
    return [f"dist/{target.name}: {target.stat().st_size / 1e6:.0f} MB"]


def lay_out_appdir(product: Product) -> Path:
    """`build/Daylit.AppDir`: what is mounted when the file is started."""
    root = BUILD / f"{product.display_name}.AppDir"
    lay_out(product, root)
    (root / "AppRun").symlink_to(f"usr/bin/{NAME}")
    shutil.copy2(root / "usr/share/applications" / f"{NAME}.desktop", root / f"{NAME}.desktop")
    shutil.copy2(root / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg", root / f"{NAME}.svg")
    (root / ".DirIcon").symlink_to(f"{NAME}.svg")
    return root
