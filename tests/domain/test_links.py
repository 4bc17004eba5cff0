"""Links by anybody: they name a thread, or they are refused in words."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInput
from desktop.domain.links import LONGEST_ID, CallLink, ThreadLink, link_text, read_link, thread_link
from desktop.domain.telephone import Telephone

UUID = "11111111-1111-4111-8111-111111111111"


@pytest.mark.parametrize(
    ("link", "name"),
    [
        (f"daylit-desktop://thread/{UUID}", UUID),
        (f"daylit-desktop://thread/{UUID}/", UUID),
        (f"DAYLIT-DESKTOP://Thread/{UUID}", UUID),
        ("daylit-desktop://thread/0123456789abcdef", "0123456789abcdef"),
        ("daylit-desktop://thread/group-1%2F7%3D%3D", "group-1/7=="),
        ("daylit-desktop://thread/%3Cabc%40mail.example%3E", "<abc@mail.example>"),
        ("daylit-desktop://thread/M%C3%BCller", "Müller"),
        ("daylit-desktop://thread/a%252Fb", "a%2Fb"),  # decoded once, never twice
    ],
)
def test_a_link_names_a_thread(link: str, name: str) -> None:
    assert read_link(link) == ThreadLink(name)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "daylit-desktop:",
        "daylit-desktop://",
        "daylit-desktop://thread",
        "daylit-desktop://thread/",
        "daylit-desktop://thread//",
        "daylit-desktop://thread/a/b",
        "daylit-desktop://thread/../log/call",
        "daylit-desktop://thread/..",
        "daylit-desktop://thread/%2E%2E",
        "daylit-desktop://log/call?customer=1",
        "daylit-desktop://thread/a?resolve=1",
        "daylit-desktop://thread/a#b",
        "daylit-desktop://user@thread/a",
        "daylit-desktop://thread:80/a",
        "daylit-desktop:thread/a",
        "https://thread/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--data-dir=/tmp",
        "daylit-desktop://thread/a b",
        "daylit-desktop://thread/a\n",
        "daylit-desktop://thread/a\x00",
        "daylit-desktop://thread/a%00",
        "daylit-desktop://thread/a%0Araise",
        "daylit-desktop://thread/a%20b",
        "daylit-desktop://thread/%E2%80%AEtxt",  # turns the direction of writing
        "daylit-desktop://thread/%FF%FE",
        "daylit-desktop://thread/%C0%AF",  # an overlong slash
        "daylit-desktop://thread/%4",
        "daylit-desktop://thread/%zz",
        "daylit-desktop://thread/%",
        "daylit-desktop://thread/é",
        "daylit-desktop://thread/١",
        " daylit-desktop://thread/a",
        'daylit-desktop://thread/a"--x',
        "daylit-desktop://thread/" + "a" * (LONGEST_ID + 1),
        "daylit-desktop://thread/" + "%61" * 100_000,
    ],
    ids=lambda link: repr(link[:40]),
)
def test_anything_else_is_refused_in_a_short_sentence(link: str) -> None:
    with pytest.raises(BadInput, match="no link to a thread") as refused:
        read_link(link)
    said = str(refused.value)
    assert len(said) < 200
    assert not {"\n", "\x00", "\u202e"} & set(said)


@given(st.text(alphabet=st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=LONGEST_ID))
def test_what_is_made_is_read_again(name: str) -> None:
    if name.strip("."):
        made = thread_link(name)
        assert made.isascii()
        assert read_link(made) == ThreadLink(name)


def test_the_longest_id_fits_into_a_link() -> None:
    name = "\U0001f4de" * LONGEST_ID
    assert read_link(thread_link(name)) == ThreadLink(name)


@given(st.text(max_size=80))
def test_no_text_raises_anything_but_a_refusal(text: str) -> None:
    heads = ("", "daylit-desktop://thread/", "tel:", "tel:+4930")
    for link in (f"{head}{end}" for head in heads for end in (text, quote(text))):
        try:
            found = read_link(link)
        except BadInput:
            continue
        assert read_link(link_text(found)) == found


@pytest.mark.parametrize("name", ["", ".", "..", "a b", "a\nb", "\u202e", "x" * 201])
def test_there_is_no_link_to_what_is_no_id(name: str) -> None:
    with pytest.raises(BadInput, match="no link"):
        thread_link(name)


@pytest.mark.parametrize(
    ("link", "number", "extension"),
    [
        ("tel:+49301234567", "+49301234567", ""),
        ("TEL:+49-30-123-45-67", "+49301234567", ""),
        ("tel://+49301234567", "+49301234567", ""),
        ("tel:%2B49%2030%20123%2045%2067", "+49301234567", ""),
        ("tel:+49%20(30)%201234567", "+49301234567", ""),
        ("tel:+44.20.7946.0018;ext=12", "+442079460018", "12"),
        ("tel:+44-20-7946-0018;EXT=1-2;phone-context=example.com", "+442079460018", "12"),
        ("tel:863-1234;phone-context=+1-914-555", "8631234", ""),
        ("tel:7042;phone-context=example.com;ext=3", "7042", "3"),
        ("tel:+442079460018;isub=1;unknown;ext=", "+442079460018", ""),
    ],
)
def test_a_link_asks_for_a_call(link: str, number: str, extension: str) -> None:
    assert read_link(link) == CallLink(Telephone(number, extension))


@pytest.mark.parametrize(
    "link",
    [
        "tel:",
        "tel:12",
        "tel:*%2306%23",
        "tel:**21*+4479%23",
        "tel:+49301234567?body=x",
        "tel:+49301234567#x",
        "tel:+49301234567,,123",
        "tel:tel:+49301234567",
        "tel:555%0A0100",
        "tel:555\u202e0100",
        "tel:+49301234567%00",
        "tel:%FF%FE",
        "tel:--data-dir=/tmp",
        "tel:1234567890123456",
        "tel:+49301234567;ext=12345678",
        "tel:+49301234567;ext=call me",
        "tel:" + "1" * 100_000,
        "tel:1" + "-" * 3_000 + "234567",
    ],
    ids=lambda link: repr(link[:30]),
)
def test_a_call_to_what_is_no_number_is_refused(link: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_link(link)
    said = str(refused.value)
    assert "This is no link to a t" in said
    assert len(said) < 200
    assert not {"\n", "\x00", "\u202e"} & set(said)
