"""`dist/updates.json`: the notice of this version that older ones read (`desktop/domain/updates.py`)."""

import json
import time
from pathlib import Path

from builders.downloads import NOTICE, downloads_in
from builders.notes import CHANGELOG, notes_of
from builders.product import DIST, ROOT, Product
from builders.released import changes_database
from builders.tools import BuildStopped
from desktop.domain.updates import Source
from desktop.release_file import read_source
from desktop.remote.signed_notice import FORM

NEEDS = ""
"""The oldest version from which this one can be reached; "" for any."""

DAY = 86_400.0


def write_manifest(
    product: Product, dist: Path = DIST, *, named: Source | None = None, changelog: Path = CHANGELOG
) -> list[str]:
    """Make `dist/updates.json`. Its sequence is the time of the sources, which only grows."""
    if product.epoch > time.time() + DAY:
        raise BuildStopped(
            f"The sources are of {product.day}, a day to come: nobody could be told of the next version. "
            "Correct the clock, and commit again."
        )
    document = {
        "format": FORM,
        "version": product.version,
        "day": product.day,
        "sequence": product.epoch,
        "page": (named or source()).page,
        "notes": notes_of(product.version, changelog),
        "changes_database": changes_database(product.version),
        "needs": NEEDS,
        "files": [
            {"system": file.system, "name": file.path.name, "size": file.size, "sha256": file.sha256}
            for file in downloads_in(dist)
        ],
    }
    (dist / NOTICE).write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    changed = "changes the database" if document["changes_database"] else "does not change the database"
    return [f"dist/{NOTICE}: version {product.version}, sequence {product.epoch}, {changed}"]


def source() -> Source:
    """Where this build tells programs to look. Raises BuildStopped while nobody has filled it in."""
    named = read_source(ROOT / "resources" / "release.toml")
    if not named.is_named:
        raise BuildStopped(
            "resources/release.toml names no manifest, public_key or page under [updates]. Fill in all three."
        )
    return named
