"""Where things are: the folders of this person, and the resources of this program."""

import os
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_dir, user_state_dir

from desktop.domain.errors import StoreUnwritable
from desktop.domain.sentences import said
from desktop.store.files import files_of

APP_NAME = "daylit-desktop"
PRIVATE_FOLDER = stat.S_IRWXU


def default_outside() -> Path:
    """The folder that this system gives to what belongs to a computer, not to its data."""
    return Path(user_state_dir(APP_NAME, appauthor=False, roaming=False)) / "generations"


@dataclass(frozen=True, slots=True)
class Places:
    """Files of one profile, all below one folder; `outside` holds what must not be copied along with it."""

    data_dir: Path
    outside: Path = field(default_factory=default_outside)

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.data_dir / "store.db"

    @property
    def database_files(self) -> tuple[Path, ...]:
        """The database and what SQLite keeps beside it."""
        return files_of(self.database)

    @property
    def journal(self) -> Path:
        """The second record of what was written here."""
        return self.data_dir / "outbox.journal"

    def generation(self, profile: str) -> Path:
        """How often the store of a profile was opened on this computer."""
        return self.outside / profile

    @property
    def update_memory(self) -> Path:
        """When this computer last looked for a new version, and what it saw."""
        return self.outside.parent / "updates.json"

    @property
    def vault(self) -> Path:
        """The wrapped key of the database."""
        return self.data_dir / "vault.json"

    @property
    def settings(self) -> Path:
        """Choices that hold no content, for people to edit."""
        return self.data_dir / "settings.toml"

    @property
    def engine_lock(self) -> Path:
        """Held by the process that syncs."""
        return self.data_dir / "engine.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this folder."""
        return self.data_dir / "window.lock"

    @property
    def run_marker(self) -> Path:
        """There while a window runs."""
        return self.data_dir / "running.json"

    @property
    def logs(self) -> Path:
        """The folder of the program's log."""
        return self.data_dir / "logs"


def default_data_dir() -> Path:
    """The folder that this system gives to a program's data."""
    return Path(user_data_dir(APP_NAME, appauthor=False, roaming=False))


def prepare(places: Places) -> None:
    """Make the folders, readable by this person only. Raises StoreUnwritable."""
    try:
        for folder in (places.data_dir, places.logs):
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
                folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise StoreUnwritable(
            said(
                "The folder {folder} cannot be used: {cause}. Choose another one with --data-dir.",
                folder=places.data_dir,
                cause=error.strerror,
            )
        ) from error
    if not os.access(places.data_dir, os.W_OK):
        raise StoreUnwritable(
            said(
                "The folder {folder} cannot be written. Choose another one with --data-dir.",
                folder=places.data_dir,
            )
        )


def resources() -> Path:
    """Fonts, icons and texts: in a frozen program, an installed wheel, or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def licences() -> Path:
    """The texts of licences: beside a frozen program, or where `packaging/build.py licences` puts them.

    The folder need not be there: an installed wheel brings each package's texts with the package.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is None:
        return Path(__file__).resolve().parent.parent / "dist" / "licences"
    beside = (Path(sys.executable).parent, Path(frozen), Path(frozen).parent / "Resources")
    found = (folder / "licences" for folder in beside if (folder / "licences").is_dir())
    return next(found, beside[0] / "licences")
