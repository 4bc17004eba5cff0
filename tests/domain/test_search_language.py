"""The language of the search box: what is understood, what is told to be a mistake, what moves into the panel."""

import random
import string
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.communication import Direction
from desktop.domain.filters import Filter
from desktop.domain.search_language import OPERATORS, absorbed, choices_of, mistakes_in, parse

TODAY = date(2026, 11, 26)


def understood(text: str) -> Filter:
    chosen, _, mistakes = choices_of(Filter(text=text), TODAY)
    assert mistakes == ()
    return replace(chosen, text="")


@pytest.mark.parametrize(
    ("text", "filter"),
    [
        ("type:call", Filter(kinds=frozenset({"call"}))),
        ("type:call,mail", Filter(kinds=frozenset({"call", "email"}))),
        ("-type:call", Filter(not_kinds=frozenset({"call"}))),
        ("NOT type:calls", Filter(not_kinds=frozenset({"call"}))),
        ("NOT type:calls type:mail", Filter(kinds=frozenset({"email"}), not_kinds=frozenset({"call"}))),
        ("dir:in", Filter(direction=Direction.INBOUND)),
        ("-dir:outbound", Filter(not_direction=Direction.OUTBOUND)),
        ("is:reply", Filter(requires_response=True)),
        ("-is:reply", Filter(requires_response=False)),
        ("is:unresolved is:pinned", Filter(is_resolved=False, is_pinned=True)),
        ("-is:handled", Filter(is_handled=False)),
        ("has:note -has:invoice", Filter(has_note=True, has_invoice=False)),
        ("after:2026-11-02", Filter(from_on=date(2026, 11, 2))),
        ("-before:2026-11-02", Filter(from_on=date(2026, 11, 2))),
        ("-after:2026-11-02", Filter(to_on=date(2026, 11, 2))),
        ("before:15/12", Filter(to_on=date(2025, 12, 15))),
        ("after:-7d before:yesterday", Filter(from_on=date(2026, 11, 19), to_on=date(2026, 11, 25))),
        ("on:monday", Filter(from_on=date(2026, 11, 23), to_on=date(2026, 11, 23))),
        ("TYPE:Call", Filter(kinds=frozenset({"call"}))),
    ],
)
def test_operators_mean_choices_of_the_panel(text: str, filter: Filter) -> None:
    assert understood(text) == filter


def test_words_phrases_and_names_are_left_to_be_looked_up() -> None:
    _, terms, _ = choices_of(Filter(text='late "copy of invoice" -fax customer:"acme ltd" inv:10'), TODAY)
    assert [(term.field, term.value, term.negated) for term in terms] == [
        ("", "late", False),
        ("", "copy of invoice", False),
        ("", "fax", True),
        ("customer", "acme ltd", False),
        ("inv", "10", False),
    ]
    assert [term.is_prefix for term in terms] == [False, False, False, False, True]
    assert parse("inv* x").terms[0].is_prefix


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("type:fax x", "type:fax", "There is no type “fax”. Types are email, call, meeting, manual, note."),
        ("dir:sideways x", "dir:sideways", "“dir:” takes in or out, not “sideways”."),
        ("is:paid x", "is:paid", "“is:” takes"),
        ("after:someday x", "after:someday", "is not a day"),
        ("after:31/2 x", "after:31/2", "There is no 31/2 in 2026."),
        ("custmer:acme x", "custmer:acme", "Did you mean “customer:”?"),
        ("type: call", "type:", "Write something behind “type:”"),
        ('"not closed', '"not closed', "The quotation mark is not closed."),
    ],
)
def test_a_mistake_has_a_place_and_words(text: str, place: str, words: str) -> None:
    (mistake,) = mistakes_in(text, TODAY)
    assert text[mistake.start : mistake.end] == place
    assert words in mistake.words


@pytest.mark.parametrize(
    "text", ["type:", "type:ca", "after:20", "is:", "-", "NOT", "re:", "http://x.example/", "12:30"]
)
def test_what_is_being_typed_or_is_plain_text_is_no_mistake(text: str) -> None:
    assert mistakes_in(text, TODAY) == ()


def test_finished_choices_move_into_the_panel_and_words_stay() -> None:
    typed = Filter(text="acme type:call late -is:handled ")
    moved = absorbed(typed, TODAY, whole=False)
    assert moved == Filter(text="acme late ", kinds=frozenset({"call"}), is_handled=False)
    being_typed = Filter(text="acme type:call")
    assert absorbed(being_typed, TODAY, whole=False) == being_typed
    assert absorbed(being_typed, TODAY, whole=True) == Filter(text="acme ", kinds=frozenset({"call"}))
    wrong = Filter(text="type:fax acme ")
    assert absorbed(wrong, TODAY, whole=False) == wrong


def test_no_text_fails_and_every_place_lies_inside_it() -> None:
    dice = random.Random(5)
    pieces = [
        *(f"{name}:" for name in OPERATORS),
        "NOT ",
        "-",
        '"',
        "*",
        " ",
        "call",
        "fri",
        "\x00",
        "漢",
        "\u202e",
    ]
    for _ in range(4000):
        text = "".join(
            dice.choice(pieces) if dice.random() < 0.7 else dice.choice(string.printable) for _ in range(9)
        )
        chosen, terms, mistakes = choices_of(Filter(text=text), TODAY)
        assert chosen.text == text
        for part in (*terms, *mistakes):
            assert 0 <= part.start < part.end <= len(text)
        assert len(absorbed(Filter(text=text), TODAY, whole=True).text) <= len(text)
