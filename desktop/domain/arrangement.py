"""What a person arranges for themselves on this computer: marks of threads, saved views, snippets."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.domain.sentences import said

LONGEST_NAME = 60
PLACEHOLDER = re.compile(r"\{(contact|customer|invoice|amount)\}")
MOST_VIEWS = 50


class Mark(StrEnum):
    """A mark that a thread bears here; the service knows nothing of it."""

    HANDLED = "is_handled"
    PINNED = "is_pinned"
    UNREAD = "is_unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter under a name. `view_key` is the store's own number, None before it is saved."""

    name: str
    filter: Filter
    icon: str = "bookmark"
    view_key: int | None = None

    def check(self) -> None:
        """Raises BadInput for a name that cannot be used."""
        if not self.name.strip():
            raise BadInput("name", said("Give the view a name."))
        if len(self.name) > LONGEST_NAME:
            raise BadInput("name", said("A name has at most {most} characters.", most=LONGEST_NAME))


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A text that is written often; `;name` stands for it. `uses` counts how often it was taken.

    `{contact}`, `{customer}`, `{invoice}` and `{amount}` in the text are replaced when it is taken.
    """

    name: str
    text: str
    uses: int = 0

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with each placeholder replaced; one that begins it begins with a capital."""
        text = PLACEHOLDER.sub(lambda found: values.get(found.group(1), found.group()), self.text)
        return text[:1].upper() + text[1:] if PLACEHOLDER.match(self.text) else text

    def check(self) -> None:
        """Raises BadInput naming the field."""
        if not self.name or not all(sign.isalnum() or sign in "-_" for sign in self.name):
            raise BadInput("name", said("A snippet's name has letters, digits, - and _ only: “copy”."))
        if len(self.name) > LONGEST_NAME:
            raise BadInput("name", said("A name has at most {most} characters.", most=LONGEST_NAME))
        if not self.text.strip():
            raise BadInput("text", said("Write what the snippet stands for."))


FIRST_SNIPPETS = (
    Snippet(name="copy", text="{contact} asked for a copy of {invoice}."),
    Snippet(name="statement", text="{contact} asked for a statement of account."),
    Snippet(name="friday", text="{contact} will check and call back by Friday."),
    Snippet(name="noresponse", text="No response to the last reminder about {invoice}."),
)
"""What a new store begins with."""
