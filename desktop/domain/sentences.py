"""Sentences for people that a face can still translate: the template is kept beside the words."""

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


def found_again(template: str, values: dict[str, Any]) -> Sentence:
    """A sentence whose template was found by its words."""
    return _made(template, values)


def _made(template: str, values: dict[str, Any]) -> Sentence:
    sentence = Sentence(template.format(**values) if values else template)
    sentence.template, sentence.values = template, values
    return sentence
