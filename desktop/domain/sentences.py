"""Sentences for people that a face can still translate: the template is kept beside the words."""

from typing import Any


class Sentence(str):
    """English words, with the template and the values they were made of."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]


def said(template: str, /, **values: Any) -> Sentence:
    """A sentence from a template like "The file {path} is damaged."; values may be sentences themselves."""
    sentence = Sentence(template.format(**values) if values else template)
    sentence.template, sentence.values = template, values
    return sentence
