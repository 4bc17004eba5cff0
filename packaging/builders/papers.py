"""The targets of the papers that go with a build: licences, bill of materials, manual page and the rest."""

import shutil

from builders.bundle import BUNDLE, build_bundle
from builders.completion import completions
from builders.desktop_entry import DESKTOP_FILE, desktop_file, icons, metainfo, metainfo_name
from builders.licences import collect_licences
from builders.manual import manual_page
from builders.product import DIST, NAME, ROOT, Product
from builders.sbom import write_sbom

LICENCES = DIST / "licences"
PAPERS = DIST / "papers"


def build_licences(product: Product) -> list[str]:
    """`dist/licences`: the licences of what the bundle contains; the bundle is built when there is none."""
    lines = [] if BUNDLE.exists() else build_bundle(product)
    return [*lines, *collect_licences(LICENCES, BUNDLE, product)]


def build_sbom(product: Product) -> list[str]:
    """The bill of materials of the bundle, which is built when there is none."""
    lines = [] if BUNDLE.exists() else build_bundle(product)
    file = write_sbom(BUNDLE, product)
    return [*lines, f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e3:.0f} kB"]


def build_papers(product: Product) -> list[str]:
    """`dist/papers`: manual page, completion, desktop file, AppStream metadata and icons for Linux."""
    shutil.rmtree(PAPERS, ignore_errors=True)
    PAPERS.mkdir(parents=True)
    texts = {
        f"{NAME}.1": manual_page(product),
        **dict(completions()),
        DESKTOP_FILE: desktop_file(product),
        metainfo_name(product): metainfo(product),
    }
    for name, text in texts.items():
        (PAPERS / name).write_text(text, encoding="utf-8", newline="\n")
    drawn = icons(PAPERS / "icons")
    return [f"{PAPERS.relative_to(ROOT)}: {', '.join(texts)} and {len(drawn)} icons"]
