"""Names by strangers look like what they are."""

import random
import unicodedata

import pytest

from desktop.domain.names import (
    DIRECTION,
    INVISIBLE,
    MARK,
    apart,
    ascii_address,
    doubt_about,
    in_sight,
    in_sight_by_line,
    unturned,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Jane\n\tDoe  ", "Jane Doe"),
        ("\u202eknaB ruoY", f"{MARK}knaB ruoY"),
        ("Acme\u200b Ltd", f"Acme{MARK} Ltd"),
        ("invoice\u202etxt.exe", f"invoice{MARK}txt.exe"),
        ("\U000e0041\U000e0042x", f"{MARK}{MARK}x"),
        ("bell\x07", f"bell{MARK}"),
        ("Zoë Żółć 株式会社 Ελληνικά", "Zoë Żółć 株式会社 Ελληνικά"),
        ("משה כהן", "משה כהן"),
        ("👩\u200d👩\u200d👧 family", "👩\u200d👩\u200d👧 family"),  # joined on purpose
        ("می\u200cخواهم", "می\u200cخواهم"),  # spelled so in Persian
    ],
)
def test_what_hides_is_shown(text: str, shown: str) -> None:
    assert in_sight(text) == shown


@pytest.mark.parametrize(
    ("name", "address", "word"),
    [
        ("Jane Doe", "jane@acme.example", ""),
        ("jane@acme.example", "jane@acme.example", ""),
        ("Jane@Acme.example", "jane@acme.example", ""),
        ("", "jane@acme.example", ""),
        ("Иван Петров", "ivan@acme.example", ""),
        ("Ελένη Παπαδοπούλου", "eleni@acme.example", ""),
        ("Иван (Acme Ltd)", "ivan@acme.example", ""),  # two alphabets, but not in one word
        ("株式会社 Acme", "a@acme.example", ""),
        ("ceo@acme.example", "thief@evil.example", "another address"),
        ("Your Bank <bank@bank.example>", "thief@evil.example", "another address"),
        ("P\u0430ypal", "x@paypal.example", "mixes alphabets"),  # a Cyrillic letter
        ("\u0391pple", "x@apple.example", "mixes alphabets"),  # a Greek one
        ("Jane", "jane@\u0430cme.example", "not what it looks like"),
        ("Jane", "jane@\u0430\u0441\u043c\u0435.example", "not what it looks like"),
        ("\u202eenaJ", "jane@acme.example", "cannot be seen"),
        ("Jane", "ja\u200bne@acme.example", "cannot be seen"),
    ],
)
def test_a_sender_that_deceives_is_told(name: str, address: str, word: str) -> None:
    told = doubt_about(name, address)
    assert (word in told) if word else told == ""


def test_two_thousand_names_never_hide_or_turn_anything() -> None:
    dice = random.Random(3)
    strange = [*DIRECTION, *INVISIBLE, "\x00", "\x1b", "\U000e0020", "\u0301", "a", "B", "ש", "م", " ", "\n"]
    for _ in range(2_000):
        name = "".join(dice.choice(strange) for _ in range(dice.randrange(1, 40)))
        shown = in_sight(name)
        assert not set(shown) & (DIRECTION | INVISIBLE)
        assert all(unicodedata.category(sign) != "Cc" for sign in shown)
        assert in_sight(shown) == shown
        whole = apart(name)
        assert whole.count("\u2068") == whole.count("\u2069") == bool(name)


@pytest.mark.parametrize("address", ["a@\ud800.example", "a@" + "x" * 300 + ".ä", "@", "", "a@..ä"])
def test_an_impossible_address_is_shown_as_it_is(address: str) -> None:
    assert isinstance(ascii_address(address), str)


def test_an_address_is_shown_as_the_network_sees_it() -> None:
    assert ascii_address("jane@\u0430cme.example") == "jane@xn--cme-5cd.example"
    assert ascii_address("jane@acme.example") == "jane@acme.example"


def test_a_note_keeps_its_lines_and_hides_nothing() -> None:
    assert in_sight_by_line("one\n  two\t\u202eeerht\u200b") == f"one\n  two\t{MARK}eerht{MARK}"


def test_a_body_is_not_written_backwards_by_force_but_keeps_its_language() -> None:
    assert unturned("pay \u202e0001 EUR") == f"pay {MARK}0001 EUR"
    assert unturned("שלום \u200e(Acme)\u200f soft\u00adhyphen") == "שלום \u200e(Acme)\u200f soft\u00adhyphen"
