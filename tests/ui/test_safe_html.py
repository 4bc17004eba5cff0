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

from desktop.ui.widgets.quotes import split_quotes
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


def test_links_keep_their_target_and_ask(qtbot: QtBot) -> None:
    widget = SafeBody("<p>see <a href='https://pay.example/" + "z" * 300 + "'>here</a></p>")
    qtbot.addWidget(widget)
    with qtbot.waitSignal(widget.link_wanted) as caught:
        widget.anchorClicked.emit(QUrl("https://pay.example/x"))
    assert caught.args == ["https://pay.example/x"]
    assert "z" * 300 in widget.toHtml()


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
    ],
)
def test_quotations_are_folded(body: str, fresh: str, quoted: bool) -> None:
    parts = split_quotes(body)
    assert parts.fresh == fresh
    assert bool(parts.quoted) is quoted
