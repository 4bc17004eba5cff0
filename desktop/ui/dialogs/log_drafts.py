"""The drafts of the log dialog: each text has a place of its own, so that none takes another one's."""

import secrets
from collections.abc import Sequence

from desktop.domain.draft import Draft
from desktop.ui.draft_keeper import DraftKeeper

BEHIND = "/"
"""Between the customer (or none) that a text belongs to and the name of the text."""


class LogDrafts(DraftKeeper):
    """Keeps the text in front; the customer's other texts wait and can be brought to the front.

    What was typed is never replaced by what was kept, and what was kept never by what is typed.
    """

    _waiting: list[Draft]

    def begin(self, shelf: str) -> None:
        """A new text for a customer; `shelf` is where the drafts of that customer are kept."""
        self._waiting = []
        self.open(_new_place(shelf))

    def arrive(self, shelf: str, kept: Sequence[Draft], *, is_typed: bool) -> Draft | None:
        """The drafts of a customer are known: what is typed belongs there now and stays in front.

        If nothing is, the newest one comes to the front, which is the answer; behind the others there is
        room for a new text.
        """
        others = [draft for draft in kept if draft.place != self.place]
        if is_typed:
            if not self.place.startswith(shelf + BEHIND):
                self.move(_new_place(shelf))
            self._waiting = others
            return None
        self.leave()
        self.begin(shelf)
        if not others:
            return None
        self._waiting = [*others, Draft(self.place)]
        return self._show_next(again=False)

    def swap(self) -> Draft:
        """Keep the text in front, which waits behind the others now, and bring the next one to the front."""
        self.keep()
        self._waiting.append(Draft(self.place, self._fields()))
        return self._show_next(again=True)  # the text in front at the end is the first to come back

    @property
    def following(self) -> Draft | None:
        """The text that would come to the front next; it may be a new one, without fields."""
        return self._waiting[0] if self._waiting else None

    def _show_next(self, *, again: bool) -> Draft:
        shown = self._waiting.pop(0)
        self.open(shown.place, dict(shown.fields), again=again)
        return shown


def _new_place(shelf: str) -> str:
    return f"{shelf}{BEHIND}{secrets.token_hex(4)}"
