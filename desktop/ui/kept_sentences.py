"""Finds the template behind a sentence that was kept as English words only, in the outbox or a log."""

import json
import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

from desktop.domain.sentences import Sentence, found_again, joined

FILE = "sentences.json"
"""Beside the translations; `packaging/translations.py` collects it from the code."""
FEWEST_LETTERS = 4
"""Letters that a template needs beside its values: others would fit any text."""
LONGEST = 500
"""Characters of a text that is looked up; our sentences are shorter, and looking through prose takes long."""
LOOKED_UP = 1_000
"""Texts whose answer is kept: lists ask again and again."""
OF_PEOPLE = frozenset({"what", "customer", "name", "text"})
"""Values that people typed: whatever they look like, they are shown as they are."""
OURS = frozenset({"entry", "summary", "state", "choice", "after", "fault", "sort"})
"""Values that are words of ours, looked up although no stop ends them."""
_HOLE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?])\s+")


class KeptSentences:
    """Knows every template of the rooms below the window."""

    def __init__(self, templates: Iterable[str]) -> None:
        self._templates = tuple(templates)
        self._whole = frozenset(text for text in self._templates if not _HOLE.search(text))
        self.find = lru_cache(LOOKED_UP)(self._find)
        """The sentence with its template; several behind each other are found too. Else the text as it is."""

    @classmethod
    def of(cls, folder: Path) -> "KeptSentences":
        """The templates that were collected; none where there is no such file."""
        file = folder / FILE
        return cls(json.loads(file.read_text("utf-8")) if file.exists() else ())

    def _find(self, text: str) -> str:
        return text if len(text) > LONGEST else self._one(text) or self._several(text) or text

    def _one(self, text: str) -> Sentence | None:
        if text in self._whole:
            return found_again(text, {})
        for pattern, template in self._patterns:
            if found := pattern.fullmatch(text):
                values = {
                    name: value if name in OF_PEOPLE else self._inner(name, value)
                    for name, value in found.groupdict().items()
                }
                return found_again(template, values)
        return None

    def _several(self, text: str) -> Sentence | None:
        for end in reversed(list(_END.finditer(text))):
            head = self._one(text[: end.start()])
            if head is not None:
                return joined((head, self.find(text[end.end() :])), end.group())
        return None

    def _inner(self, name: str, value: str) -> str:
        """What may be a name, or words of customers, is looked up only if it looks like a sentence."""
        return self.find(value) if name in OURS or value.endswith((".", "!", "?")) else value

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """What each template looks like when it is filled in, the most particular first."""
        told = [
            text for text in self._templates if text not in self._whole and _letters(text) >= FEWEST_LETTERS
        ]
        return [(_pattern(text), text) for text in sorted(told, key=_letters, reverse=True)]


def _letters(template: str) -> int:
    return sum(sign.isalpha() for sign in _HOLE.sub("", template))


def _pattern(template: str) -> re.Pattern[str]:
    parts = _HOLE.split(template)
    known: set[str] = set()
    made = ""
    for number, part in enumerate(parts):
        if number % 2 == 0:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in known else f"(?P<{part}>.+?)"
            known.add(part)
    return re.compile(made, re.DOTALL)
