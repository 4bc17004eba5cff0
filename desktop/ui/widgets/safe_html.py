"""Shows HTML mail without any network: bounded, sanitised, drawn by a widget that loads nothing."""

import html
import math
import re
from html.parser import HTMLParser
from typing import Any

import nh3
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop.domain.names import unturned
from desktop.ui.widgets.links import link_words
from desktop.ui.widgets.ring import paint_ring

LARGEST = 512 * 1024
MOST_TAGS = 20_000
DEEPEST = 100
DEEPEST_TABLE = 8
LONGEST_RUN = 200

SHEET = "div, p, li, td, th, h1, h2, h3, h4, pre { line-height: 140%; }"
"""Ours; none of the sender's styles are left."""

TAGS = frozenset(
    [
        *("p", "br", "div", "span", "b", "i", "u", "em", "strong", "a", "ul", "ol", "li", "blockquote"),
        *("pre", "code", "h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "td", "th", "hr"),
    ]
)
ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan", "align"}, "th": {"colspan", "rowspan", "align"}}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
DROPPED_WITH_CONTENT = frozenset({"script", "style", "head", "title", "svg", "math", "object", "iframe"})
_VOID = frozenset(["br", "hr", "img", "input", "meta", "link", "base", "col", "wbr", "source"])
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:html|head|style|body|p|div|br|table|center|span|a|b|i|ul|ol|h[1-4]|font|meta|!doctype)\b", re.I
)
_LONG_RUN = re.compile(r"<[^>]*>|[^\s<>&;]{" + str(LONGEST_RUN) + "}")


def is_html(content: str) -> bool:
    """Whether a body is meant as HTML."""
    return bool(_LOOKS_LIKE_HTML.search(content[:20_000]))


def sanitised(content: str) -> str | None:
    """Harmless HTML of a few tags; None when the body is too complex to be drawn in bounded time."""
    if len(content) > LARGEST or not _is_simple(content):
        return None
    clean = nh3.clean(
        content,
        tags=set(TAGS),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )
    return _breakable(clean)


def as_text(content: str) -> str:
    """The words of an HTML body with its line breaks, when it cannot be shown formatted."""
    collector = _Words()
    collector.feed(content[:LARGEST])
    return re.sub(r"\n{3,}", "\n\n", "".join(collector.words)).strip()


def _breakable(clean: str) -> str:
    """Text in which endless words may be broken; tags with their addresses are left alone."""
    return _LONG_RUN.sub(lambda run: run.group(0) + ("" if run.group(0)[0] == "<" else "\u200b"), clean)


def _is_simple(content: str) -> bool:
    probe = _Depth()
    probe.feed(content)
    return probe.simple


class _Depth(HTMLParser):
    """Counts tags and nesting in one pass."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.simple = True
        self._depth = 0
        self._tables = 0
        self._tags = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tags += 1
        if tag not in _VOID:
            self._depth += 1
        if tag == "table":
            self._tables += 1
        too_much = self._tags > MOST_TAGS or self._depth > DEEPEST or self._tables > DEEPEST_TABLE
        if too_much or len(attrs) > DEEPEST:
            self.simple = False

    def handle_endtag(self, tag: str) -> None:
        self._depth = max(0, self._depth - 1)
        if tag == "table":
            self._tables = max(0, self._tables - 1)


class _Words(HTMLParser):
    """Collects text; block elements end a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in DROPPED_WITH_CONTENT:
            self._hidden += 1
        if tag in ("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "blockquote"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in DROPPED_WITH_CONTENT:
            self._hidden = max(0, self._hidden - 1)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


class SafeBody(QTextBrowser):
    """A body of a message, as high as its content.

    `link_wanted` carries the target of a clicked link; `link_hovered` says in words where the one under the
    pointer or the cursor leads, "" when there is none. It can load nothing: no file, no address, no picture,
    whatever the content asks for.
    """

    link_wanted = Signal(str)
    link_hovered = Signal(str)

    def __init__(self, content: str, parent: QWidget | None = None, *, plain: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("body")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.document().setDefaultStyleSheet(SHEET)
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self.highlighted.connect(self._on_highlighted)
        if plain:
            self.show_text(content)
        else:
            self.show_content(content)

    def show_content(self, content: str) -> None:
        """Show a body: HTML sanitised, anything else as text."""
        clean = sanitised(content) if is_html(content) else None
        if clean is None:
            self.show_text(as_text(content) if is_html(content) else content)
        else:
            self._show(clean)

    def show_text(self, text: str) -> None:
        """Show words as they are; nothing in them is mark-up or a link."""
        lines = html.escape(text[:LARGEST]).replace("\n", "<br>")
        self._show(_breakable(lines), style="white-space:pre-wrap")

    def _show(self, clean: str, style: str = "") -> None:
        self.setHtml(f'<div style="{style}">{unturned(clean)}</div>')
        self._drop_empty_end()
        self.updateGeometry()

    def _drop_empty_end(self) -> None:
        """What pictures that are not shown leave behind at the end is only a gap."""
        block = self.document().lastBlock()
        while block.previous().isValid() and not block.text().strip("\u2028 "):
            if QTextCursor(block).currentTable() is not None:  # the end of a table cannot be taken away
                return
            block = block.previous()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(block.text().rstrip("\u2028 ")))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - the shape of Qt
        """Nothing, always."""
        return b""

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the content at a width."""
        document = self.document()
        if document.textWidth() != width:
            # Otherwise the widget would put its own width back as soon as it hears of a new size.
            with QSignalBlocker(document.documentLayout()):
                document.setTextWidth(width)
        return math.ceil(document.size().height()) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """The content, and the ring of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self)

    def sizeHint(self) -> QSize:
        """As wide as it likes and as high as the content is then."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(80, 10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The timeline scrolls, not the body."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The entry around it has the menu."""
        event.ignore()

    def _on_highlighted(self, url: QUrl) -> None:
        target = url.toString()
        words = link_words(target, self._text_of(target)) if target else ""
        self.viewport().setToolTip(html.escape(words))
        self.link_hovered.emit(words)

    def _text_of(self, target: str) -> str:
        """The words that stand for a link: of the first one that leads there."""
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                if fragment.charFormat().anchorHref() == target:
                    return fragment.text()
                parts += 1
            block = block.next()
        return ""
