"""Looks for a new version when that is due or wished, and remembers what was seen. It downloads nothing."""

import logging
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from desktop.domain.clock import Clock
from desktop.domain.errors import KnownError
from desktop.domain.updates import Outcome, Release, Seen, Source, judge, page_of, read_version
from desktop.keeping.update_memory import UpdateMemory
from desktop.remote.updates import NobodyAnswered

EVERY = timedelta(days=1)

log = logging.getLogger(__name__)


class UpdateWatch:
    """The door to looking (domain.updates.Updates) over the network and a small file.

    `newest` fetches what the source names at this moment, its signature checked.
    """

    def __init__(
        self,
        source: Source,
        *,
        installed: str,
        memory: UpdateMemory,
        clock: Clock,
        newest: Callable[[Source], Release],
    ) -> None:
        self._source = source
        self._installed = read_version(installed)
        self._memory = memory
        self._clock = clock
        self._newest = newest

    @property
    def host(self) -> str:
        """Whom it asks."""
        return urlsplit(self._source.manifest).hostname or ""

    def seen(self) -> Seen:
        """What this computer remembers."""
        return self._memory.read()

    def look(self) -> Outcome:
        """Look now. A notice that is refused counts as looked at, and moves nothing else."""
        now = self._clock.now()
        try:
            release = self._newest(self._source)
            verdict = judge(release, self._installed, self._memory.read())
        except NobodyAnswered:
            raise  # asked again soon, for nobody was bothered
        except KnownError:
            self._memory.keep(looked_at=now)
            raise
        seen = self._memory.keep(sequence=release.sequence, looked_at=now)
        return Outcome(
            verdict=verdict,
            release=release,
            installed=self._installed,
            page=page_of(release, self._source),
            looked_at=now,
            is_unwanted=seen.unwanted == str(release.version),
        )

    def look_if_due(self) -> Outcome | None:
        """Look unless that was done within a day; a clock that was set back makes it due."""
        at, now = self._memory.read().looked_at, self._clock.now()
        if at is not None and at <= now < at + EVERY:
            return None
        try:
            return self.look()
        except KnownError as error:
            log.info("no update is known: %s", type(error).__name__)
            return None

    def refuse(self, release: Release) -> None:
        """The person does not want to hear of this version again; of a later one they do."""
        self._memory.keep(unwanted=str(release.version))
