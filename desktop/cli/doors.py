"""What the command line is handed: ways to open the store, the window, the demo and the sandbox."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.clock import Clock
from desktop.domain.links import Link
from desktop.domain.switches import Gate
from desktop.domain.updates import Updates
from desktop.settings_file import FileSettings
from desktop.store.house import House


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Where a command works: the data folder and, where no key ring can be used, the passphrase file."""

    data_dir: Path
    passphrase_file: Path | None
    settings: FileSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoChoices:
    """What the demo shows, and where its pictures go when there is no display."""

    threads: int
    mailbox: Path | None
    pictures: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxChoices:
    """What the stand-in service serves, and how it misbehaves."""

    port: int
    threads: int
    seed: int
    mailbox: Path | None
    faults: Path | None
    habits: tuple[str, ...]


class Doors(Protocol):
    """Joined by `__main__`; the command line cannot reach these rooms by itself."""

    @property
    def clock(self) -> Clock:
        """The clock in use."""
        ...

    @property
    def default_data_dir(self) -> Path:
        """Where the data is unless said otherwise."""
        ...

    def profile(self, data_dir: Path, passphrase_file: Path | None) -> tuple[Profile, tuple[str, ...]]:
        """The profile, and remarks about its settings file."""
        ...

    def gate(self, profile: Profile, *, undo_seconds: float) -> Gate[House]:
        """The gate of a profile, without a sync thread."""
        ...

    def window(self, profile: Profile, link: Link | None) -> int:
        """Open the window where a link leads, or raise one that is open; the answer is the exit status."""
        ...

    def demo(self, choices: DemoChoices, say: Callable[[str], None]) -> int:
        """The window on a private service, or the guided tour without a display."""
        ...

    def sandbox(self, choices: SandboxChoices) -> int:
        """Serve until interrupted."""
        ...

    def check_up(self, profile: Profile) -> list[tuple[str, bool, str]]:
        """Name, verdict and words of each check of `doctor`."""
        ...

    def updates(self, profile: Profile) -> Updates:
        """The door to newer versions of this program."""
        ...

    def report_crash(self, data_dir: Path, error: BaseException) -> Path | None:
        """Write a crash report without content; the answer is its path."""
        ...
