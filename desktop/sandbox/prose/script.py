"""How a conversation is written down: who speaks, in which words, after how long, and how it ends.

Texts choose between `[this|that]` and fill slots such as `{inv}`; the slots are those of `facts.py`.
"""

from typing import Literal, NamedTuple

Speaker = Literal["us", "them", "robot"]


class Beat(NamedTuple):
    """One message: texts to choose from, working days since the last, whether it asks for a reply."""

    who: Speaker
    texts: tuple[str, ...]
    days: tuple[float, float] = (0.1, 2.0)
    asks: bool = True  # only of interest when they speak
    looks_back: bool = False  # its dates are those that were promised before


class Script(NamedTuple):
    """One kind of conversation.

    `late` is how many days past due the invoice is when it starts (negative: not due yet); `html` is the
    chance that it is written in HTML; `is_settled` says that playing every beat settles the matter.
    """

    key: str
    subjects: tuple[str, ...]
    beats: tuple[Beat, ...]
    late: tuple[int, int] = (3, 45)
    invoices: tuple[int, int] = (1, 1)
    tags: tuple[str, ...] = ()
    is_settled: bool = True
    is_ar_related: bool = True
    html: float = 0.2
    weight: int = 2
    language: str = "en"
    are_paired: bool = False  # the first subject goes with the first text, and so on
