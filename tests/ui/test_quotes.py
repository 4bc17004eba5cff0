"""What is new in a message is never folded away with what it quotes."""

from desktop.ui.widgets.quotes import split_quotes

ANSWERS = (
    "Hello,\nOn Tue, 2 Jun 2026 Jane Doe wrote:\n> Is it paid?\nNot yet.\nThe pallets were short.\n"
    "We wait for a credit note.\n> And the rest?\nOn Friday."
)


def test_answers_between_quoted_lines_stay_in_sight() -> None:
    assert split_quotes(ANSWERS, html=False).quoted == ""


def test_what_is_only_quoted_is_folded() -> None:
    parts = split_quotes(
        "Paid.\nOn Tue, 2 Jun 2026 Jane Doe wrote:\n> Is it paid?\n> Please tell.", html=False
    )
    assert parts.fresh == "Paid."
    assert "Is it paid?" in parts.quoted


def test_answers_between_quotations_in_html_stay_in_sight() -> None:
    content = "<p>Hello</p><blockquote>Paid?</blockquote><p>Not yet.</p><blockquote>When?</blockquote><p>Friday.</p>"
    assert split_quotes(content, html=True).quoted == ""


def test_an_introduction_that_was_wrapped_is_folded_with_what_it_introduces() -> None:
    content = "Paid.\n\nOn 25 November at 13:22, Colin Castillo\n<colin@reyes.example> wrote:\n> Is it paid?"
    parts = split_quotes(content, html=False)
    assert parts.fresh == "Paid."
    assert parts.quoted.lstrip().startswith("On 25 November")


def test_an_introduction_in_html_is_folded_with_what_it_introduces() -> None:
    said = "On 25 November at 11:45, Priya Raman &lt;priya@northwind.example&gt; wrote:"
    content = f"<p>Paid.</p><div class='quote'><p>{said}</p><blockquote>Is it paid?</blockquote></div>"
    parts = split_quotes(content, html=True)
    assert "Priya" not in parts.fresh
    assert parts.quoted.startswith(f"<p>{said}")
    assert (
        "Friday:" in split_quotes("<p>We pay on Friday:</p><blockquote>When?</blockquote>", html=True).fresh
    )
