"""New versions of this program: what a notice says of one, and whether it is offered, never installed."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import total_ordering
from typing import Protocol
from urllib.parse import urlsplit

from desktop.domain.errors import UpdateRefused
from desktop.domain.names import in_sight
from desktop.domain.sentences import said

VERSION_FORM = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)
STAGES = ("a", "b", "rc", "")
"""In the order of their coming; the last one is the finished version."""
NOTHING_TO_LOOK_AT = said(
    "This build does not look for new versions: it names no address and no key. Whoever gave it to you "
    "knows about newer ones."
)


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """`1.2.3`, or `1.2.3rc1` on the way to it."""

    numbers: tuple[int, int, int]
    stage: str = ""
    count: int = 0

    @property
    def is_finished(self) -> bool:
        """Whether it is no trial version."""
        return not self.stage

    def __lt__(self, other: "Version") -> bool:
        return self._rank() < other._rank()

    def __str__(self) -> str:
        return ".".join(str(number) for number in self.numbers) + (
            f"{self.stage}{self.count}" if self.stage else ""
        )

    def _rank(self) -> tuple[tuple[int, int, int], int, int]:
        return self.numbers, STAGES.index(self.stage), self.count


def read_version(text: str) -> Version:
    """The version that a text names. Raises ValueError."""
    form = VERSION_FORM.fullmatch(text)
    if form is None:
        raise ValueError(f"{text!r} is no version like 1.2.3 or 1.2.3rc1")
    return Version((int(form[1]), int(form[2]), int(form[3])), form[4] or "", int(form[5] or 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a build looks for new versions, whose signature it believes, and where people download."""

    manifest: str = ""
    public_key: str = ""
    page: str = ""

    @property
    def is_named(self) -> bool:
        """Whether this build looks at all."""
        return bool(self.manifest and self.public_key and self.page)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFile:
    """One file to download: `system` is linux, windows, macos or ""; `size` is in bytes."""

    system: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What a signed notice says of a version. `sequence` only ever grows; `needs` must be installed first."""

    version: Version
    day: date
    sequence: int
    page: str
    notes: str
    changes_database: bool
    needs: Version | None = None
    files: tuple[ReleaseFile, ...] = ()

    def first_notes(self, most: int) -> tuple[str, ...]:
        """The first points of the notes, each on one line in which everything can be seen."""
        lines = [line.strip() for line in self.notes.splitlines()]
        points = [line.removeprefix("- ") for line in lines if line and not line.startswith("#")]
        return tuple(in_sight(point) for point in points[:most])


class Verdict(StrEnum):
    """What becomes of a notice that is believed."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"  # than the version that runs: never offered
    TRIAL = "trial"  # a pre-release, and a finished version runs: never offered


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What looking brought. `page` is where to download, always on the host that is built in."""

    verdict: Verdict
    release: Release
    installed: Version
    page: str
    looked_at: datetime
    is_unwanted: bool = False

    @property
    def is_newer(self) -> bool:
        """Whether there is something to download."""
        return self.verdict is Verdict.NEWER

    @property
    def needs(self) -> Version | None:
        """The version that must be installed before the new one, None when this one will do."""
        needs = self.release.needs
        return needs if needs is not None and self.installed < needs else None

    @property
    def sentence(self) -> str:
        """What was found, for a person."""
        version, installed = str(self.release.version), str(self.installed)
        match self.verdict:
            case Verdict.NEWER:
                return said(
                    "Version {version} of {day} is available; this is version {installed}.",
                    version=version,
                    day=self.release.day,
                    installed=installed,
                )
            case Verdict.SAME:
                return said("This is the newest version, {installed}.", installed=installed)
            case Verdict.OLDER:
                return said(
                    "Version {version} is published, which is older than this one, {installed}. "
                    "It is not offered.",
                    version=version,
                    installed=installed,
                )
            case Verdict.TRIAL:
                return said(
                    "Version {version} is a trial version; it is not offered to a finished one like "
                    "{installed}.",
                    version=version,
                    installed=installed,
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What this computer remembers: no word of a person. `unwanted` is a version nobody wants to hear of."""

    sequence: int = 0
    looked_at: datetime | None = None
    unwanted: str = ""


class Updates(Protocol):
    """The door to looking for a new version. It downloads nothing and installs nothing."""

    @property
    def host(self) -> str:
        """Whom it asks, "" for nobody: this build does not know where to look."""
        ...

    def seen(self) -> Seen:
        """What this computer remembers; reads a small file."""
        ...

    def look(self) -> Outcome:
        """Look now, in the calling thread. Raises NotLookedUp, UpdateRefused, BadInput."""
        ...

    def look_if_due(self) -> Outcome | None:
        """Look unless that was done within a day; a failure is a line in the log. In the calling thread."""
        ...

    def refuse(self, release: Release) -> None:
        """The person does not want to hear of this version again."""
        ...


class NeverLooks:
    """The door of a build that names nothing to look at, and of the demo."""

    host = ""

    def seen(self) -> Seen:
        """Nothing was ever looked at."""
        return Seen()

    def look(self) -> Outcome:
        """Raises UpdateRefused."""
        raise UpdateRefused(NOTHING_TO_LOOK_AT)

    def look_if_due(self) -> Outcome | None:
        """Nothing is due."""
        return None

    def refuse(self, release: Release) -> None:
        """Nothing is offered."""


def judge(release: Release, installed: Version, seen: Seen) -> Verdict:
    """Whether a believed notice is offered. Raises UpdateRefused for one that was put back in place."""
    if release.sequence < seen.sequence:
        raise UpdateRefused(
            said(
                "The notice of version {version} is older than one that was seen here before. Somebody may "
                "have put it back; look at the download page yourself.",
                version=str(release.version),
            )
        )
    if release.version < installed:
        return Verdict.OLDER
    if release.version == installed:
        return Verdict.SAME
    return Verdict.NEWER if release.version.is_finished or not installed.is_finished else Verdict.TRIAL


def page_of(release: Release, source: Source) -> str:
    """The page to open: the notice's own if it is on the host that is built in, else the built-in one."""
    try:
        own, other = urlsplit(source.page), urlsplit(release.page)
        is_own = (other.scheme, other.netloc) == (own.scheme, own.netloc)
    except ValueError:
        return source.page
    return release.page if is_own else source.page
