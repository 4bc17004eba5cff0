"""A text that was typed and is not saved yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, as text by field; `place` is where it is kept. Without fields nothing was typed."""

    place: str
    fields: Mapping[str, str] = field(default_factory=dict)
