"""Programs of other versions: the last steps of the schema taken away, or one step more."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.store.connection import Connection, Database, open_writer
from desktop.store.migrations import apply_steps, steps
from tests.conftest import KEY, SALT

STEPS = tuple(step.name for step in steps._migrations)
Step = Callable[[Database], None]


@contextmanager
def earlier(count: int = len(STEPS) - 1) -> Iterator[None]:
    """The program as it was when only so many steps had been written."""
    known = steps._migrations
    steps._migrations = known[:count]
    try:
        yield
    finally:
        steps._migrations = known


@contextmanager
def later(*more: Step) -> Iterator[None]:
    """The program of the next version, which knows these steps, too."""
    known = steps._migrations
    steps._migrations = list(known)
    try:
        for step in more:
            steps()(step)
        yield
    finally:
        steps._migrations = known


def next_step(db: Database) -> None:
    """What a step usually does: a table, a column, an index, something written into them."""
    db.execute("CREATE TABLE reminders (place TEXT PRIMARY KEY, at_us INTEGER)")
    db.execute("INSERT INTO reminders SELECT local_id, at_us FROM communications")
    db.execute("ALTER TABLE threads ADD COLUMN colour TEXT")
    db.execute("UPDATE threads SET colour = 'none'")
    db.execute("CREATE INDEX idx_arrived ON communications(arrived_us, subject, snippet)")


def made_by(count: int, path: Path) -> None:
    """An empty database of the program that knew so many steps."""
    with earlier(count), plain(path) as connection:
        apply_steps(connection)


@contextmanager
def plain(path: Path) -> Iterator[Connection]:
    """The database without a program around it."""
    with closing(open_writer(path, key=KEY, salt=SALT)) as connection:
        yield connection
