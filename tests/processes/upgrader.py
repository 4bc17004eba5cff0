"""One process that opens a store as the next version of the program does, or as this one.

python -m tests.processes.upgrader next FOLDER     # prints each word of progress, then "open MESSAGES WAITING"
python -m tests.processes.upgrader held FOLDER     # the same; in the middle of the step it waits for a line
python -m tests.processes.upgrader this FOLDER     # "open …", or what kind of trouble there was
python -m tests.processes.upgrader keep FOLDER     # as `this`, and stays open until a line comes
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from functools import wraps
from pathlib import Path

from desktop.domain.clock import SystemClock
from desktop.domain.errors import StoreTrouble
from desktop.store.connection import Database
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT
from tests.versions import later, next_step


def main(arguments: list[str]) -> int:
    """Open, say what is there, close."""
    job, folder = arguments
    with program(job):
        try:
            with Store(
                Path(folder) / "store.db", KEY, SALT, clock=SystemClock(), zone=UTC, say=tell
            ) as store:
                tell(f"open {store.reader.total()} {len(store.reader.outbox())}")
                if job == "keep":
                    sys.stdin.readline()
        except StoreTrouble as trouble:
            tell(f"{type(trouble).__name__} {trouble}")
    return 0


@contextmanager
def program(job: str) -> Iterator[None]:
    """The version that opens."""
    if job in {"this", "keep"}:
        yield
    else:
        with later(held_step if job == "held" else next_step):
            yield


@wraps(next_step)  # by the same name
def held_step(db: Database) -> None:
    """The next step, which takes as long as somebody likes."""
    next_step(db)
    tell("held")
    sys.stdin.readline()


def tell(words: str) -> None:
    """A line that is read at once."""
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
