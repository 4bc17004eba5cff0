"""The targets of the papers that go with a build: licences, bill of materials, manual page and the rest."""

import shutil

from builders.bundle import BUNDLE, ensure_bundle
from builders.completion import completions
from builders.desktop_entry import DESKTOP_FILE, desktop_file, icons, metainfo, metainfo_name
from builders.manual import manual_page
from builders.product import DIST, NAME, ROOT, Product

LICENCES = DIST / "licences"
PAPERS = DIST / "papers"


def build_licences(product: Product) -> list[str]:
    """`dist/licences`: those of the bundle, where the program looks for them in a checkout."""
    lines = ensure_bundle(product)
    shutil.rmtree(LICENCES, ignore_errors=True)
    shutil.copytree(BUNDLE / "licences", LICENCES)
    return [*lines, f"{LICENCES.relative_to(ROOT)}: {len(list(LICENCES.iterdir()))} texts"]


def build_sbom(product: Product) -> list[str]:
    """The bill of materials of the bundle."""
    from builders.sbom import write_sbom  # noqa: PLC0415 - its library is loaded where a bill is written

    lines = ensure_bundle(product)
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
