"""What only a person can decide: five kinds of concern, and the choices each one offers."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop.domain.communication import Communication, SyncState
from desktop.domain.outbox import OutboxRow
from desktop.domain.sentences import joined, said


class Concern(StrEnum):
    """Why an entry is put before the person."""

    ANSWER_LOST = "answer_lost"  # it may be at the service, and listing could not settle it
    CHANGED = "changed"  # something new came in while it was being written
    DOUBLE = "double"  # a call of the same quarter of an hour is there already
    REFUSED = "refused"  # the service said a clear no
    ACTION_DONE = "action_done"  # the action it completes was closed by somebody else


class Choice(StrEnum):
    """What the person may do about it."""

    THIS_ONE = "this_one"
    SEND_AGAIN = "send_again"
    KEEP_WAITING = "keep_waiting"
    SEND_ANYWAY = "send_anyway"
    FIX = "fix"
    SEND_WITHOUT = "send_without"
    KEEP_BOTH = "keep_both"
    AS_NOTE = "as_note"
    FINE = "fine"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice with its key and its consequence, in words."""

    choice: Choice
    key: str
    words: str
    consequence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """One matter for the person. Newest rows of the service that matter are in `theirs`, nearest first.

    `text` is what was written, whole. `fields` has the service's words per field of a refused entry.
    `notes` counts the notes that wait for the entry: they share its fate.
    """

    entry: OutboxRow
    concern: Concern
    text: str
    theirs: tuple[Communication, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    notes: int = 0

    @property
    def options(self) -> tuple[Option, ...]:
        """What may be chosen here, with what it means for the notes on it."""
        made = _OPTIONS[self.concern]
        return tuple(self._with_notes(option) for option in made if self._allows(option.choice))

    def _with_notes(self, option: Option) -> Option:
        after = _fate_of_notes(option.choice, self.notes)
        return replace(option, consequence=joined((option.consequence, after))) if after else option

    def _allows(self, choice: Choice) -> bool:
        if choice is Choice.THIS_ONE:
            return bool(self.theirs) and self.entry.kind == "communication"
        if choice is Choice.SEND_WITHOUT:
            return self.concern is Concern.ACTION_DONE or bool(removable(self.fields))
        if choice is Choice.FIX:
            return self.entry.kind == "communication"
        if choice is Choice.AS_NOTE:
            early = self.entry.state in (SyncState.HELD, SyncState.QUEUED)
            return bool(self.theirs) and self.entry.attempts == 0 and early
        return True


def words_of(choice: Choice) -> str:
    """What a choice is called on its button."""
    return next(option.words for made in _OPTIONS.values() for option in made if option.choice is choice)


REMOVABLE = ("contact_id", "invoice_ids", "strategy_tags", "scheduled_action_id", "scheduled_touchpoint_id")
"""Fields of an entry that it can do without."""


def removable(fields: dict[str, str]) -> tuple[str, ...]:
    """Of the fields that the service refused, those an entry can do without; none if others are wrong too."""
    return tuple(fields) if fields and all(name in REMOVABLE for name in fields) else ()


def _fate_of_notes(choice: Choice, notes: int) -> str:
    """What a choice means for the notes that wait for the entry; "" when they stay as they are."""
    if choice is Choice.DISCARD and notes:
        return (
            said("The note on it will leave with it.")
            if notes == 1
            else said("The {notes} notes on it will leave with it.", notes=notes)
        )
    if choice is Choice.AS_NOTE and notes:
        return (
            said("The note on it will move to theirs as well.")
            if notes == 1
            else said("The {notes} notes on it will move to theirs as well.", notes=notes)
        )
    return ""


_DISCARD = Option(
    Choice.DISCARD, "X", said("Discard"), said("It leaves the outbox; its text is kept here for 30 days.")
)
_OPTIONS: dict[Concern, tuple[Option, ...]] = {
    Concern.ANSWER_LOST: (
        Option(
            Choice.THIS_ONE, "A", said("It is this one"), said("Yours counts as sent, as the row you name.")
        ),
        Option(
            Choice.SEND_AGAIN,
            "R",
            said("Send again"),
            said("Looked for once more, then sent; it might be there twice."),
        ),
        Option(
            Choice.KEEP_WAITING, "K", said("Keep looking"), said("Nothing is sent; Daylit is searched again.")
        ),
        _DISCARD,
    ),
    Concern.CHANGED: (
        Option(Choice.SEND_ANYWAY, "S", said("Send anyway"), said("It is sent as you wrote it.")),
        Option(Choice.FIX, "E", said("Edit"), said("Opens it with what you wrote.")),
        _DISCARD,
    ),
    Concern.DOUBLE: (
        Option(Choice.KEEP_BOTH, "K", said("Keep both"), said("Both stay: they were two calls.")),
        Option(
            Choice.AS_NOTE,
            "N",
            said("Make mine a note"),
            said("Your text becomes a note on theirs; yours is not sent."),
        ),
    ),
    Concern.REFUSED: (
        Option(Choice.FIX, "F", said("Correct it"), said("Opens it with the refused field marked.")),
        Option(
            Choice.SEND_WITHOUT, "C", said("Send without it"), said("It is sent without the refused fields.")
        ),
        Option(Choice.SEND_AGAIN, "R", said("Send again"), said("It is sent as it is once more.")),
        _DISCARD,
    ),
    Concern.ACTION_DONE: (
        Option(
            Choice.FINE, "O", said("Fine"), said("Your entry is sent; the action was done by somebody else.")
        ),
        Option(
            Choice.SEND_WITHOUT,
            "C",
            said("Send without it"),
            said("It is sent without completing the action."),
        ),
    ),
}
