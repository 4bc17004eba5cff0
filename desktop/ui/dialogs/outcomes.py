"""How conversations end: one letter each, with what it means for the entry."""

from dataclasses import dataclass

from desktop.domain.communication import LOGGABLE_KINDS
from desktop.domain.promise import PROMISE_TAG
from desktop.ui.language import lazy_tr

CALL = ("call",)
TALK = ("call", "meeting")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result: its key, words, tags, the text it proposes, and business days until the follow-up.

    `kinds` are the types of entry it is offered for. With `is_text_needed` the proposed text is not enough.
    """

    key: str
    words: str
    tags: tuple[str, ...]
    text: str
    follow_up: int | None
    reason: str = ""
    kinds: tuple[str, ...] = LOGGABLE_KINDS
    is_text_needed: bool = False

    @property
    def is_promise(self) -> bool:
        """Whether a day and an amount belong to it; the follow-up is counted from that day."""
        return PROMISE_TAG in self.tags


OUTCOMES = (
    Outcome("S", lazy_tr("Spoke"), ("spoke",), lazy_tr("Spoke with {contact}."), 3, kinds=TALK),
    Outcome(
        "V", lazy_tr("Voicemail"), ("voicemail",), lazy_tr("Left voicemail for {contact}."), 2, kinds=CALL
    ),
    Outcome("N", lazy_tr("No answer"), ("no_answer",), lazy_tr("No answer from {contact}."), 2, kinds=CALL),
    Outcome("P", lazy_tr("Promise"), (PROMISE_TAG,), lazy_tr("{contact} promised to pay."), None),
    Outcome("D", lazy_tr("Dispute"), ("dispute",), lazy_tr("{contact} disputes: "), 5, is_text_needed=True),
    Outcome(
        "C",
        lazy_tr("Copy wanted"),
        ("copy_wanted",),
        lazy_tr("{contact} asked for a copy of the invoice."),
        2,
    ),
    Outcome(
        "A",
        lazy_tr("Already paid"),
        ("already_paid",),
        lazy_tr("{contact} says it is paid already."),
        5,
        "check payment",
    ),
    Outcome("R", lazy_tr("Refused"), ("refused", "escalate"), lazy_tr("{contact} refused to pay."), 1),
    Outcome("W", lazy_tr("Wrong number"), ("wrong_number",), lazy_tr("Wrong number."), None, kinds=CALL),
    Outcome("B", lazy_tr("Busy"), ("busy",), lazy_tr("Line busy."), 2, kinds=CALL),
    Outcome("G", lazy_tr("Gatekeeper"), ("gatekeeper",), lazy_tr("Not put through."), 2, kinds=CALL),
    Outcome("O", lazy_tr("Other"), (), "", None, is_text_needed=True),
)
"""In the order they are shown."""


def outcome_of(key: str) -> Outcome | None:
    """The outcome of a letter."""
    return next((outcome for outcome in OUTCOMES if outcome.key == key), None)
