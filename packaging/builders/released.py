"""The steps of the database that each released version knows, kept in `packaging/released_steps.json`.

By them a release knows whether it changes the database of the version before it.
"""

import json
from pathlib import Path

from builders.product import ROOT, Product
from builders.tools import BuildStopped
from desktop.domain.updates import read_version
from desktop.store.migrations import step_names

FILE = ROOT / "packaging" / "released_steps.json"


def changes_database(version: str, file: Path = FILE) -> bool:
    """Whether a version has other steps than the newest one released before it; the first changes nothing."""
    before = [name for name in _read(file) if read_version(name) < read_version(version)]
    return bool(before) and _read(file)[max(before, key=read_version)] != list(step_names())


def record_release(product: Product, file: Path = FILE) -> list[str]:
    """Write the steps of this version down, once it was published. Raises BuildStopped for a changed past."""
    released, steps = _read(file), list(step_names())
    if released.setdefault(product.version, steps) != steps:
        raise BuildStopped(
            f"{product.version} was released with other steps of the database than it has now."
        )
    ordered = {name: released[name] for name in sorted(released, key=read_version)}
    file.write_text(json.dumps(ordered, indent=2) + "\n", encoding="utf-8")
    return [f"{product.version}: {len(steps)} steps on record in packaging/{file.name}; commit it"]


def _read(file: Path) -> dict[str, list[str]]:
    try:
        read: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BuildStopped(f"{file.name} cannot be read: {error}.") from error
    return read
