"""Hostile bodies: nothing is loaded, nothing freezes, nothing dangerous is left."""

import re
import socket
import threading
import time
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.links import link_words
from desktop.ui.widgets.pieces import PIECE, first_piece, lightened, next_piece
from desktop.ui.widgets.quotes import LONGEST, Parts, split_quotes
from desktop.ui.widgets.safe_html import ATTRIBUTES, SCHEMES, TAGS, SafeBody, as_text, is_html, sanitised
from tests.ui.hostile import hostile_bodies

BODIES = 1_000

HOSTILE = [
    "<script>alert(1)</script>hello",
    "<style>@import url(http://127.0.0.1:{port}/a.css)</style><p style='background:url(http://127.0.0.1:{port}/b)'>x</p>",
    "<img src='http://127.0.0.1:{port}/pixel.gif'><img src='file:///etc/hostname'><img src='//127.0.0.1:{port}/x'>",
    "<iframe src='http://127.0.0.1:{port}/'></iframe><object data='http://127.0.0.1:{port}/'></object>",
    "<link rel=stylesheet href='http://127.0.0.1:{port}/c.css'><base href='http://127.0.0.1:{port}/'><p>x",
    "<svg><image href='http://127.0.0.1:{port}/d'/></svg><math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<a href='javascript:alert(1)'>x</a><a href='data:text/html,x'>y</a><a href='file:///etc/passwd'>z</a>",
    "<table background='http://127.0.0.1:{port}/e'><tr><td background='http://127.0.0.1:{port}/f'>x</td></tr></table>",
    "<body background='http://127.0.0.1:{port}/g' onload='alert(1)'>x<input type=image src='http://127.0.0.1:{port}/h'>",
    "<video poster='http://127.0.0.1:{port}/i'></video><audio src='http://127.0.0.1:{port}/j'></audio>",
    "<p onclick='x()' id='y' class='z' style='position:fixed'>words</p><form action='http://127.0.0.1:{port}/'>",
]


def test_a_listening_socket_receives_nothing(qtbot: QtBot) -> None:
    """A thousand bodies, drawn as the window draws them, that ask for an address which is there."""
    touched: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            touched.append(connection.recv(100))
            connection.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    bodies = [body.replace("{port}", str(port)) for body in HOSTILE] + list(hostile_bodies(BODIES, port))
    widget = SafeBody("")
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    slowest = 0.0
    for body in bodies:
        began = time.monotonic()
        widget.show_content(body)
        widget.grab()
        slowest = max(slowest, time.monotonic() - began)
        assert is_harmless(sanitised(body) or ""), body
    assert touched == []
    with socket.create_connection(("127.0.0.1", port)) as control:  # it would have been heard
        control.sendall(b"hello")
    qtbot.waitUntil(lambda: touched == [b"hello"], timeout=5_000)
    listener.close()
    thread.join(2)
    print(f"\n{len(bodies)} hostile bodies, nothing received; the slowest took {slowest * 1000:.0f} ms")


class Seen(HTMLParser):
    """Tags, attributes and addresses that are left."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        allowed = ATTRIBUTES.get(tag, set())
        if tag not in TAGS:
            self.wrong.append(tag)
        for name, value in attrs:
            scheme = re.sub(r"[\t\r\n]", "", value or "").split(":", 1)[0].lower()  # as browsers read it
            if name not in allowed or (name == "href" and scheme not in SCHEMES):
                self.wrong.append((tag, name, value))


def is_harmless(clean: str) -> bool:
    seen = Seen()
    seen.feed(clean)
    assert seen.wrong == []
    return True


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_left_is_harmless_and_stays_so(body: str) -> None:
    clean = sanitised(body)
    assert clean is not None
    for word in (
        "script",
        "style",
        "onclick",
        "onload",
        "src=",
        "url(",
        "javascript:",
        "data:",
        "file:",
        "background",
        "<img",
    ):
        assert word not in clean.lower(), clean
    assert sanitised(clean) == clean


@pytest.mark.parametrize(
    "name",
    ["file:///etc/hostname", "//evil/x", "\\\\evil\\x", "http://127.0.0.1/x", "qrc:/x", "data:text/plain,x"],
)
def test_no_resource_is_ever_loaded(qtbot: QtBot, name: str) -> None:
    widget = SafeBody("x")
    qtbot.addWidget(widget)
    assert widget.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name)) == b""


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td>" * 50 + "deep",
        "<div>" * 200_000,
        "<p>" + "x" * 1_000_000 + "</p>",
        "x" * 2_000_000,
        "<b>" * 30_000 + "x",
        "<blockquote>" * 5_000 + "x",
        "<a href='http://x.example/" + "y" * 5_000 + "'>link</a>" * 50,
    ],
    ids=["tables", "divs", "long word", "long text", "tags", "quotes", "links"],
)
def test_nothing_freezes(qtbot: QtBot, body: str) -> None:
    began = time.monotonic()
    widget = SafeBody(split_quotes(body).fresh)
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.grab()
    assert time.monotonic() - began < 8


def test_plain_text_is_never_taken_for_markup(qtbot: QtBot) -> None:
    assert not is_html("if a < b and c > d then 5 <6")
    widget = SafeBody("1 < 2 & <x> \n next")
    qtbot.addWidget(widget)
    assert widget.toPlainText().replace("\u2028", "\n") == "1 < 2 & <x> \n next"


def test_words_of_html_keep_their_lines() -> None:
    assert as_text("<p>one</p><p>two<br>three</p><script>no</script>") == "one\ntwo\nthree"


def test_pictures_that_are_not_shown_leave_no_gap_at_the_end(qtbot: QtBot) -> None:
    widget = SafeBody(
        "<p>one</p><p></p><p>two</p><p><a href='https://x.example/'><img src='x'></a></p><p></p>"
    )
    qtbot.addWidget(widget)
    assert widget.toPlainText().splitlines()[-1] == "two"
    assert widget.toPlainText().startswith("one")
    assert SafeBody("<p>one<br>two<br><br></p><p></p>").toPlainText().splitlines()[-1] == "two"


def test_links_keep_their_target_and_ask(qtbot: QtBot) -> None:
    widget = SafeBody("<p>see <a href='https://pay.example/" + "z" * 300 + "'>here</a></p>")
    qtbot.addWidget(widget)
    with qtbot.waitSignal(widget.link_wanted) as caught:
        widget.anchorClicked.emit(QUrl("https://pay.example/x"))
    assert caught.args == ["https://pay.example/x"]
    assert "z" * 300 in widget.toHtml()


INLINE = "<blockquote>Will you?</blockquote><p>Yes.</p><blockquote>When?</blockquote><p>Friday.</p>"
GMAIL = (
    '<div>Yes</div><div class="gmail_quote"><div class="gmail_attr">On Tue Jane wrote:<br></div>'
    "<blockquote>Will you?</blockquote></div>"
)


def test_answers_between_quotations_are_never_folded() -> None:
    assert split_quotes(INLINE) == Parts(INLINE, "")


def test_the_line_above_a_quotation_is_folded_with_it() -> None:
    parts = split_quotes(GMAIL)
    assert parts.fresh == "<div>Yes</div>"
    assert "On Tue Jane wrote:" in parts.quoted


@pytest.mark.parametrize(
    ("body", "signature"),
    [
        ("Yes.\n-- \nJane Doe\nAcme", "-- \nJane Doe\nAcme"),
        ("Yes.\n--\nJane\n\nOn Tue, 2 Jun 2026 Dana wrote:\n> ?", "--\nJane"),
        ("Yes.\n-- \n" + "x" * 2_000, ""),
        ("-- \nnothing but that", ""),
        ("a -- b", ""),
        ("<p>Yes</p><div class='gmail_signature'>Jane</div>", "<div class='gmail_signature'>Jane</div>"),
        ("<p>Yes</p><p>-- <br>Jane</p>", "<p>-- <br>Jane</p>"),
        ("<p>Yes</p><p>a<br>--x<br>Jane</p>", ""),
    ],
)
def test_signatures_stand_apart(body: str, signature: str) -> None:
    parts = split_quotes(body, html=body.startswith("<"))
    assert parts.signature == signature
    assert parts.fresh in (body, "Yes.", "<p>Yes</p>")


@pytest.mark.parametrize(
    "body",
    [
        "<blockquote>" * 200_000,
        "<blockquote>x</blockquote>y" * 80_000,
        "On Tue 12345 wrote:\n" * 100_000 + "> x\nyy\n",
        "From: x\n" * 200_000,
        " " * 2_000_000 + ":",
        "<div " * 400_000,
    ],
    ids=["openings", "pairs", "introductions", "headers", "spaces", "divs"],
)
def test_looking_for_quotations_takes_no_time(body: str) -> None:
    for part in (body, body[:LONGEST]):
        began = time.monotonic()
        split_quotes(part, html=part.startswith("<"))
        assert time.monotonic() - began < 1


# -- pieces ------------------------------------------------------------------------------------------


def in_pieces(content: str) -> list[str]:
    piece = first_piece(content)
    shown = [piece.shown]
    while piece.rest:
        piece = next_piece(piece.rest, html=is_html(content))
        shown.append(piece.shown)
    return shown


def test_a_body_in_pieces_is_whole() -> None:
    text = "".join(f"line {number}\n" for number in range(20_000))
    assert "".join(in_pieces(text)) == text
    markup = "".join(f"<p>line {number}</p>\n" for number in range(20_000))
    words = as_text("".join(in_pieces(markup)[:1])) + "\n".join(in_pieces(markup)[1:])
    assert re.findall(r"line \d+", words) == [f"line {number}" for number in range(20_000)]
    assert all(len(piece) <= PIECE * 1.3 for piece in in_pieces(markup))
    assert in_pieces("") == [""]


def test_what_is_never_shown_takes_no_room() -> None:
    words = "<p>before</p>{}<p>after</p>"
    for unseen in (
        "<img src='data:image/png;base64," + "A" * 100_000 + "'>",
        "<STYLE type='x'>" + "a{}" * 50_000 + "</style >",
        "<!-- " + "<b>" * 50_000 + " -->",
        "<script>" + "x" * 100_000 + "</script>",
        "<svg>" + "<path/>" * 10_000 + "</svg>",
    ):
        assert lightened(words.format(unseen)) == "<p>before</p><p>after</p>"
    assert lightened("plain <img> & <style>") == "plain <img> & <style>" or is_html("plain <img> & <style>")
    assert "after" in lightened(words.format("<style>"))  # an end that never comes swallows nothing


@pytest.mark.parametrize("opening", ["<style>", "<!--", "<img ", "<svg>", "<style>a</style>", "<", "<script"])
def test_a_million_openings_cost_little(opening: str) -> None:
    content = "<p>x</p>" + opening * (2_000_000 // len(opening))
    began = time.monotonic()
    piece = first_piece(lightened(content))
    next_piece(piece.rest, html=True)
    assert time.monotonic() - began < 1


# -- links -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "text", "words"),
    [
        ("https://pay.example/x?y", "here", "Leads to pay.example"),
        ("https://pay.example/x", "www.pay.example", "Leads to pay.example"),
        ("https://www.pay.example/x", "pay.example/terms", "Leads to www.pay.example"),
        (
            "https://evil.example/x",
            "https://bank.example/login",
            "Leads to evil.example, not to bank.example",
        ),
        ("https://bank.example@evil.example/", "bank.example", "Leads to evil.example, not to bank.example"),
        (
            "https://evil.example/",
            "notbank.example.evil",
            "Leads to evil.example, not to notbank.example.evil",
        ),
        ("https://b\u0430nk.example/", "x", "Leads to xn--bnk-6cd.example"),
        ("mailto:jane@acme.example", "x", "Writes to jane@acme.example"),
        ("tel:+44201", "x", "Calls +44201"),
        ("javascript:alert(1)", "x", "This kind of link is not opened."),
        ("file:///etc/passwd", "x", "This kind of link is not opened."),
    ],
)
def test_links_say_where_they_lead(target: str, text: str, words: str) -> None:
    assert link_words(target, text) == words


def test_amounts_are_not_written_backwards_by_force(qtbot: QtBot) -> None:
    for body in ("pay \u202e0001", "<p>pay &#8238;0001</p>"):
        widget = SafeBody(body)
        qtbot.addWidget(widget)
        assert widget.toPlainText() == "pay ▯0001"


def test_a_body_says_how_high_it_is_at_any_width(qtbot: QtBot) -> None:
    widget = SafeBody("words and words " * 200)
    qtbot.addWidget(widget)
    heights = [widget.heightForWidth(width) for width in (200, 400, 800)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > 1.5 * heights[1]


@pytest.mark.parametrize(
    ("body", "fresh", "quoted"),
    [
        ("Yes.\n\nOn Tue, 2 Jun 2026 Jane Doe wrote:\n> Will you pay?\n> Jane", "Yes.", True),
        ("Ja.\n\nAm 2. Juni 2026 schrieb Jane Doe:\n> Zahlen Sie?", "Ja.", True),
        ("Answer above\n> quoted\nanswer below", "Answer above\n> quoted\nanswer below", False),
        ("> only quoted", "> only quoted", False),
        ("No quotation at all.\n\n", "No quotation at all.\n\n", False),
        ("", "", False),
        ("<p>Yes</p><blockquote>Will you?</blockquote>", "<p>Yes</p>", True),
        ("<p>a</p><BLOCKQUOTE>1<blockquote>2</blockquote></BLOCKQUOTE>\n", "<p>a</p>\n", True),
        ("<blockquote>q</blockquote><p>answer below</p>", "<p>answer below</p>", True),
        ("<p>a</p><blockquote>unclosed", "<p>a</p>", True),
        ("<blockquote>only</blockquote>&nbsp;<br>", "<blockquote>only</blockquote>&nbsp;<br>", False),
        (
            "Hi,\n\nyes.\n\nFrom: Jane Doe\nSent: Tuesday\nTo: Dana\nSubject: x\n\nWill you pay?",
            "Hi,\n\nyes.",
            True,
        ),
        ("From: Jane Doe\nSent: Tuesday\n\nforwarded", "From: Jane Doe\nSent: Tuesday\n\nforwarded", False),
    ],
)
def test_quotations_are_folded(body: str, fresh: str, quoted: bool) -> None:
    parts = split_quotes(body)
    assert parts.fresh == fresh
    assert bool(parts.quoted) is quoted
