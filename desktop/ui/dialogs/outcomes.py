"""How calls end: one letter each, with what it means for the entry."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result of a call: its key, words, tag, the text it proposes, and days until the follow-up."""

    key: str
    words: str
    tag: str
    text: str
    follow_up: int | None


OUTCOMES = (
    Outcome("S", "Spoke", "spoke", "Spoke with {contact}.", 3),
    Outcome("V", "Voicemail", "voicemail", "Left voicemail for {contact}.", 2),
    Outcome("N", "No answer", "no_answer", "No answer from {contact}.", 2),
    Outcome("P", "Promise", "promise_to_pay", "{contact} promised to pay.", 1),
    Outcome("D", "Dispute", "dispute", "{contact} disputes: ", 5),
    Outcome("C", "Copy wanted", "copy_wanted", "{contact} asked for a copy of the invoice.", 2),
    Outcome("A", "Already paid", "already_paid", "{contact} says it is paid already.", 5),
    Outcome("R", "Refused", "refused", "{contact} refused to pay: ", 1),
    Outcome("W", "Wrong number", "wrong_number", "Wrong number.", None),
    Outcome("B", "Busy", "busy", "Line busy.", 2),
    Outcome("G", "Gatekeeper", "gatekeeper", "Not put through.", 2),
    Outcome("O", "Other", "", "", None),
)
"""In the order they are shown."""
