"""Finds the template behind a sentence that was kept as English words only, in the outbox or a log."""

import json
import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from desktop.domain.sentences import Sentence, found_again, joined

FILE = "sentences.json"
"""Beside the translations; `packaging/translations.py` collects it from the code."""
FEWEST_LETTERS = 4
"""Letters that a template needs beside its values: others would fit any text."""
_HOLE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?])\s+")


class KeptSentences:
    """Knows every template of the rooms below the window."""

    def __init__(self, templates: Iterable[str]) -> None:
        self._templates = tuple(templates)
        self._whole = frozenset(text for text in self._templates if not _HOLE.search(text))

    @classmethod
    def of(cls, folder: Path) -> "KeptSentences":
        """The templates that were collected; none where there is no such file."""
        file = folder / FILE
        return cls(json.loads(file.read_text("utf-8")) if file.exists() else ())

    def find(self, text: str) -> str:
        """The sentence with its template; several behind each other are found too. Else the text as it is."""
        return self._one(text) or self._several(text) or text

    def _one(self, text: str) -> Sentence | None:
        if text in self._whole:
            return found_again(text, {})
        for pattern, template in self._patterns:
            if found := pattern.fullmatch(text):
                values = {name: self._inner(value) for name, value in found.groupdict().items()}
                return found_again(template, values)
        return None

    def _several(self, text: str) -> Sentence | None:
        for end in reversed(list(_END.finditer(text))):
            head = self._one(text[: end.start()])
            if head is not None:
                return joined((head, self.find(text[end.end() :])), end.group())
        return None

    def _inner(self, value: str) -> str:
        """A value may be a whole sentence; names and words of customers are no sentences of ours."""
        return self.find(value) if value.endswith((".", "!", "?")) else value

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
