"""A file for whoever helps: versions, checks, logs and figures, and no word of a customer."""

import json
import platform
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.domain.sentences import said
from desktop.keeping.files import new_private
from desktop.places import Places
from desktop.store.open_store import Store

Parts = dict[str, str]
"""File names inside, and their texts."""
LARGEST_LOG = 2 * 1024 * 1024


def collect(
    places: Places, store: Store | None, *, version: str, checks: Sequence[tuple[str, bool, str]]
) -> Parts:
    """Everything that would be written, to be read before it is. `store` is None while it is locked."""
    about: dict[str, Any] = {
        "version": version,
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
        "checks": [{"name": name, "ok": ok, "words": _without_home(words)} for name, ok, words in checks],
        "files": {path.name: path.stat().st_size for path in _files(places.data_dir)},
    }
    if store is not None:
        about |= {"cipher": store.cipher(), "rows": store.reader.row_counts()}
        about["sync"] = [
            {"at": line.at.isoformat(), "kind": line.kind} for line in store.reader.sync_log(200)
        ]  # the words of a line may name a customer; its kind cannot
    parts = {"about.json": json.dumps(about, indent=1)}
    for path in _files(places.logs):
        if path.stat().st_size <= LARGEST_LOG:
            parts[f"logs/{path.name}"] = _without_home(path.read_text(encoding="utf-8", errors="replace"))
    return parts


def write_diagnostics(target: Path, parts: Mapping[str, str]) -> None:
    """Write them as a zip. Raises BadInput for a place that cannot be, StoreUnwritable."""
    if target.exists() or target.is_symlink():
        raise BadInput("file", said("{target} exists already. Name another file.", target=target))
    try:
        with (
            new_private(target) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for name, text in parts.items():
                archive.writestr(name, text)
    except OSError as error:
        raise StoreUnwritable(
            said("{target} could not be written: {cause}.", target=target, cause=error.strerror)
        ) from error


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.is_file() and not path.is_symlink())


def _without_home(text: str) -> str:
    """Folders of a person begin with their name."""
    return text.replace(str(Path.home()), "~")
