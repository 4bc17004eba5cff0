"""Writes what a person arranges for themselves: marks of threads, saved views, snippets."""

from collections.abc import Mapping

from desktop.domain.arrangement import MOST_VIEWS, Mark, SavedView, Snippet
from desktop.domain.errors import BadInput, NotFound
from desktop.domain.filter_text import filter_from_text, filter_to_text
from desktop.domain.sentences import said
from desktop.store.connection import Connection
from desktop.store.desk import Desk


class Arrangement:
    """Changes that stay on this computer. Any thread may call."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # -- marks ---------------------------------------------------------------------------------------

    def mark(self, mark: Mark, threads: Mapping[int, bool]) -> dict[int, bool]:
        """Set or take a mark of threads, by thread key; the answer is what changed, as it was before.

        Threads that are gone, and those that are marked so already, are left out of the answer.
        """
        before: dict[int, bool] = {}
        with self._desk.transaction() as pen:
            for thread_key, wanted in threads.items():
                row = pen.db.execute(
                    f"SELECT {mark.value} FROM threads WHERE thread_key = ?", [thread_key]
                ).fetchone()
                if row is None or bool(row[0]) is wanted:
                    continue
                before[thread_key] = bool(row[0])
                pen.db.execute(
                    f"UPDATE threads SET {mark.value} = ? WHERE thread_key = ?", [int(wanted), thread_key]
                )
                pen.threads.add(thread_key)
        return before

    # -- saved views ---------------------------------------------------------------------------------

    def save_view(self, view: SavedView) -> SavedView:
        """Keep a new view at the end, or change the one of this key. Raises BadInput naming the field."""
        view.check()
        name = view.name.strip()
        with self._desk.transaction() as pen:
            taken = pen.db.execute(
                "SELECT view_key FROM views WHERE name = ? COLLATE NOCASE AND view_key IS NOT ?",
                [name, view.view_key],
            ).fetchone()
            if taken is not None:
                raise BadInput("name", said("There is a view “{name}” already.", name=name))
            text = filter_to_text(view.filter)
            if view.view_key is None:
                count, last = pen.db.execute("SELECT count(*), ifnull(max(place), 0) FROM views").fetchone()
                if count >= MOST_VIEWS:
                    raise BadInput(
                        "name", said("There are {most} views already; take one out.", most=MOST_VIEWS)
                    )
                cursor = pen.db.execute(
                    "INSERT INTO views (name, icon, filter, place) VALUES (?, ?, ?, ?)",
                    [name, view.icon, text, last + 1],
                )
                key = int(cursor.lastrowid or 0)
            else:
                key = view.view_key
                pen.db.execute(
                    "UPDATE views SET name = ?, icon = ?, filter = ? WHERE view_key = ?",
                    [name, view.icon, text, key],
                )
            pen.arranged = True
        return SavedView(name=name, icon=view.icon, filter=view.filter, view_key=key)

    def remove_view(self, view_key: int) -> None:
        """Take a view out; saving it again brings it back at the end."""
        with self._desk.transaction() as pen:
            pen.db.execute("DELETE FROM views WHERE view_key = ?", [view_key])
            pen.arranged = True

    def move_view(self, view_key: int, by: int) -> None:
        """Move a view up (negative) or down among the others."""
        with self._desk.transaction() as pen:
            keys = [row[0] for row in pen.db.execute("SELECT view_key FROM views ORDER BY place, view_key")]
            if view_key not in keys:
                raise NotFound("view", said("This view is no longer here."))
            here = keys.index(view_key)
            there = min(len(keys) - 1, max(0, here + by))
            keys.insert(there, keys.pop(here))
            pen.db.executemany(
                "UPDATE views SET place = ? WHERE view_key = ?",
                [(place, key) for place, key in enumerate(keys)],
            )
            pen.arranged = True

    # -- snippets ------------------------------------------------------------------------------------

    def save_snippet(self, snippet: Snippet, *, instead_of: str = "") -> None:
        """Keep a snippet under its name, if wanted in place of another. Raises BadInput naming the field.

        What is known of its uses stays; one that was taken out comes back with those it brings.
        """
        snippet.check()
        with self._desk.transaction() as pen:
            if snippet.name.lower() != instead_of.lower() and _uses(pen.db, snippet.name) is not None:
                raise BadInput("name", said("There is a snippet “{name}” already.", name=snippet.name))
            known = _uses(pen.db, instead_of or snippet.name)
            uses = snippet.uses if known is None else known
            pen.db.execute("DELETE FROM snippets WHERE name = ?", [instead_of or snippet.name])
            pen.db.execute("INSERT INTO snippets VALUES (?, ?, ?)", [snippet.name, snippet.text, uses])
            pen.arranged = True

    def remove_snippet(self, name: str) -> None:
        """Take a snippet out."""
        with self._desk.transaction() as pen:
            pen.db.execute("DELETE FROM snippets WHERE name = ?", [name])
            pen.arranged = True

    def count_snippet(self, name: str) -> None:
        """One more use of a snippet."""
        with self._desk.transaction() as pen:
            pen.db.execute("UPDATE snippets SET uses = uses + 1 WHERE name = ?", [name])
            pen.arranged = True


def saved_views(db: Connection) -> list[SavedView]:
    """All views in their order."""
    cursor = db.execute("SELECT view_key, name, icon, filter FROM views ORDER BY place, view_key")
    return [
        SavedView(view_key=row[0], name=row[1], icon=row[2], filter=filter_from_text(row[3]))
        for row in cursor
    ]


def snippets(db: Connection) -> list[Snippet]:
    """All snippets by name."""
    cursor = db.execute("SELECT name, text, uses FROM snippets ORDER BY name COLLATE NOCASE")
    return [Snippet(name=row[0], text=row[1], uses=row[2]) for row in cursor]


def _uses(db: Connection, name: str) -> int | None:
    row = db.execute("SELECT uses FROM snippets WHERE name = ? COLLATE NOCASE", [name]).fetchone()
    return None if row is None else int(row[0])
