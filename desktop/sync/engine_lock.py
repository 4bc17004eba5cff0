"""One engine at a time for one store: a lock that the system lets go of when its process dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.domain.errors import EngineBusy, StoreUnwritable
from desktop.domain.sentences import said

PATIENCE = 2.0
"""Seconds that a single pass waits for another engine to finish."""


class EngineLock:
    """Held while an engine works."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path, thread_local=False, mode=0o600)

    @contextmanager
    def held(self, *, patience: float = PATIENCE) -> Iterator[None]:
        """Hold the lock. Raises EngineBusy while another process holds it, StoreUnwritable."""
        try:
            hold = self._lock.acquire(timeout=patience)
        except Timeout:
            raise EngineBusy(
                said(
                    "Another window or command syncs this store at the moment. What you wrote is kept "
                    "and will be sent by it; try again when it is done."
                )
            ) from None
        except OSError as error:
            raise StoreUnwritable(
                said(
                    "The data folder {folder} cannot be written: {cause}. What you wrote is kept; "
                    "syncing goes on when it can be written again.",
                    folder=self._path.parent,
                    cause=error.strerror,
                )
            ) from error
        with hold:
            yield
