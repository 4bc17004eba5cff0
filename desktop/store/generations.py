"""How often the store was opened: by that an older copy of the whole folder is told from the newest."""

from desktop.store.desk import Desk, Pen
from desktop.store.journal import COUNTED, GENERATION


def generation(desk: Desk) -> int:
    """The highest number that database or journal know."""
    with desk.transaction() as pen:
        return max(_stored(pen), desk.journal.counted())


def next_generation(desk: Desk, at_least: int) -> int:
    """One more than any number that is known; in the journal first, then in the database."""
    with desk.transaction() as pen:
        number = max(_stored(pen), desk.journal.counted(), at_least) + 1
        pen.journal.append({"k": COUNTED, "id": GENERATION, "n": number})
        pen.db.execute("INSERT OR REPLACE INTO ledger VALUES (?, ?)", [GENERATION, str(number)])
    return number


def _stored(pen: Pen) -> int:
    row = pen.db.execute("SELECT value FROM ledger WHERE key = ?", [GENERATION]).fetchone()
    return int(row[0]) if row else 0
