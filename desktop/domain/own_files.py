"""The program's own files in a data folder: nothing that a person exports is written over them."""

from pathlib import Path

from desktop.domain.errors import BadInput
from desktop.domain.sentences import said

OWN_FILES = (
    "store.db",
    "outbox.journal",
    "vault.json",
    "settings.toml",
    "engine.lock",
    "window.",
    "running.json",
)
"""How their names begin; what the database keeps beside itself begins with its name."""


def refuse_own_file(target: Path, data_dir: Path) -> None:
    """Raises BadInput when writing to `target` would replace a file that the program lives by."""
    place = target.resolve()
    if place.parent == data_dir.resolve() and place.name.lower().startswith(OWN_FILES):
        raise BadInput(
            "file",
            said(
                "{target} is a file of Daylit itself. Nothing was written; choose another name.",
                target=target,
            ),
        )
