"""Numbers and addresses as people and signatures write them, and as somebody hostile would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInput
from desktop.domain.reach import mail_target, tel_target


@pytest.mark.parametrize(
    ("number", "target"),
    [
        ("+1 (555) 010-0199", "tel:+15550100199"),
        ("555.010.0199", "tel:5550100199"),
        ("+49 (0) 30 / 123 456-78", "tel:+493012345678"),
        ("0049 (0)30 1234567", "tel:0049301234567"),
        ("(030) 123 456", "tel:030123456"),
        ("+44 20 7946 0018 ext. 12", "tel:+442079460018;ext=12"),
        ("020 7946 0018 x7", "tel:02079460018;ext=7"),
        ("tel:+442079460018;ext=12", "tel:+442079460018;ext=12"),
        ("+44\u00a020\u00a07946\u20110018", "tel:+442079460018"),
        ("\u0660\u0661\u0662\u0663\u0664\u0665", "tel:012345"),
        ("110", "tel:110"),
    ],
)
def test_a_number_is_cleaned(number: str, target: str) -> None:
    assert tel_target(number) == target


@pytest.mark.parametrize(
    "number",
    [
        "",
        "call me",
        "12",
        "+",
        "1-800-FLOWERS",
        "*#06#",
        "**21*+4479#",
        "030 123456; +49 171 1234567",
        "030 1234567 0171 1234567",
        "1234567890123456",
        "+12345678901234567 ext 3",
        "555\n0100;phone-context=evil",
        "5550100?body=x",
        "tel:tel:555",
        "\u202e5550100",
        "+49+30123",
        "²³⁴⁵",
    ],
)
def test_what_is_not_one_number_is_told(number: str) -> None:
    with pytest.raises(BadInput, match="not one telephone number") as refused:
        tel_target(number)
    assert refused.value.field == "number"
    assert len(str(refused.value)) < 140


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("jane@acme.example", "mailto:jane@acme.example"),
        (" jane.doe+ar@acme.example ", "mailto:jane.doe%2Bar@acme.example"),
        ("mailto:jane@acme.example", "mailto:jane@acme.example"),
        ("o'neill@acme.example", "mailto:o%27neill@acme.example"),
        ("jörg@müller.example", "mailto:j%C3%B6rg@m%C3%BCller.example"),
    ],
)
def test_an_address_is_kept_to_itself(address: str, target: str) -> None:
    assert mail_target(address) == target


@pytest.mark.parametrize(
    "address",
    [
        "",
        "jane",
        "jane@acme",
        "@acme.example",
        "jane@acme.example,evil@x.example",
        "jane@acme.example;evil@x.example",
        "jane@acme.example?bcc=evil@x.example",
        "jane@acme.example&body=x",
        "jane@acme.example%0Abcc:evil@x.example",
        "jane@acme.example\nBcc: evil@x.example",
        "Jane <jane@acme.example>",
        "jane@acme.example/x",
        "a@b@acme.example",
        "\u202ejane@acme.example",
        "a" * 250 + "@acme.example",
    ],
)
def test_what_is_not_one_address_is_told(address: str) -> None:
    with pytest.raises(BadInput, match="not one e-mail address"):
        mail_target(address)


@given(st.text(max_size=60))
def test_no_text_gets_anything_but_digits_into_a_number(text: str) -> None:
    try:
        target = tel_target(text)
    except BadInput:
        return
    assert set(target.removeprefix("tel:")) <= set("+0123456789;ext=")
