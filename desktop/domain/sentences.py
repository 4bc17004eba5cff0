"""Sentences for people that a face can still translate: the template is kept beside the words."""

import json
from collections.abc import Iterable
from typing import Any


class Sentence(str):
    """English words, with the template and the values they were made of."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]


def said(template: str, /, **values: Any) -> Sentence:
    """A sentence from a template like "The file {path} is damaged."; values may be sentences themselves."""
    return _made(template, values)


def joined(parts: Iterable[str], between: str = " ") -> Sentence:
    """Sentences one behind the other, or one below the other; each keeps its own template."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return _made(between.join(f"{{{name}}}" for name in values), values)


def as_json(sentence: str) -> str:
    """A sentence as it can be kept, template and values apart; "" for bare words."""
    return json.dumps(_parts(sentence), ensure_ascii=False) if isinstance(sentence, Sentence) else ""


def from_json(kept: str, words: str) -> str:
    """The sentence that was kept; the bare `words` where nothing was, or nothing that can be read."""
    try:
        return _joined_again(json.loads(kept)) if kept else words
    except (ValueError, LookupError, TypeError):
        return words


def _parts(value: Any) -> Any:
    if isinstance(value, Sentence):
        return [value.template, {name: _parts(one) for name, one in value.values.items()}]
    return value if isinstance(value, int | float) else str(value)


def _joined_again(parts: Any) -> Any:
    if not isinstance(parts, list):
        return parts
    template, values = parts
    return _made(template, {name: _joined_again(one) for name, one in values.items()})


def _made(template: str, values: dict[str, Any]) -> Sentence:
    sentence = Sentence(template.format(**values) if values else template)
    sentence.template, sentence.values = template, values
    return sentence
