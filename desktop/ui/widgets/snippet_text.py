"""A text in which `;name` stands for a snippet, and which takes no more than can be handled at once."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from desktop.domain.arrangement import Snippet
from desktop.domain.entry import LONGEST_TEXT
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import tr
from desktop.ui.widgets.choice_popup import ChoicePopup
from desktop.ui.wording import number

MOST_CHARACTERS = LONGEST_TEXT + LONGEST_TEXT // 4
"""Beyond this nothing is pasted: what can be sent, and some more to be cut by hand. Four times as much costs
a third of a second for each key, and a line of millions of signs stops the window for minutes."""
LONGEST_WORD = 2_000
"""Signs without a blank from which on lines are broken anywhere: looking for blanks takes too long then."""
LONGEST_PREVIEW = 60
_CALLED = re.compile(r"(?:^|(?<=\s));([\w-]*)$")


class SnippetText(QPlainTextEdit):
    """Typing `;` offers the snippets; Enter or Tab takes one, a blank behind a whole name too.

    `values` answers with what the placeholders stand for. `refused` carries the sentence about a paste that
    was not taken. Tab leaves the text otherwise.
    """

    refused = Signal(str)

    def __init__(
        self,
        background: Background,
        values: Callable[[], Mapping[str, str]],
        *,
        reader: Reader | None = None,
        arrangement: Arrangement | None = None,
    ) -> None:
        super().__init__()
        self._reader = reader
        self._arrangement = arrangement
        self._background = background
        self._values = values
        self._snippets: list[Snippet] = []
        self._offered: list[Snippet] = []
        self._lines = 0
        self._popup = ChoicePopup(self)
        self._popup.chosen.connect(lambda number: self._expand(self._offered[number]))
        self.setTabChangesFocus(True)
        self._show_hidden_signs()
        self._load()

    # -- what can be asked of it ---------------------------------------------------------------------

    @property
    def is_offering(self) -> bool:
        """Whether the list of snippets is open: Esc closes only it then."""
        return self._popup.isVisible()

    def word_count(self) -> int:
        """How many words there are."""
        return len(self.toPlainText().split())

    def length_fault(self) -> str:
        """What is wrong with the length; "" if it can be sent."""
        more = self.document().characterCount() - 1 - LONGEST_TEXT
        if more <= 0:
            return ""
        return tr("The text is too long by {more} characters. Nothing was cut.", more=number(more))

    def show_lines(self, lines: int) -> None:
        """Be at least so many lines high at any size of text, higher where there is room."""
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.updateGeometry()

    # -- Qt ------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Its lines, if somebody said how many."""
        usual = super().sizeHint()
        return usual if not self._lines else QSize(usual.width(), self._height_of(self._lines))

    def _height_of(self, lines: int) -> int:
        metrics = self.fontMetrics()
        return lines * metrics.lineSpacing() + 2 * metrics.height()

    def setPlainText(self, text: str) -> None:
        """Replace the text."""
        self._break_lines_for(text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop, unless it is too much: then all stays as it is."""
        text = source.text()
        length = self.document().characterCount() - 1 + len(text)
        if length > MOST_CHARACTERS:
            self.refused.emit(
                tr(
                    "That is too much text: {length} characters with what is there, and {most} can be sent. "
                    "Nothing was pasted; it is still on the clipboard.",
                    length=number(length),
                    most=number(LONGEST_TEXT),
                )
            )
            return
        self._break_lines_for(text)
        super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the list while it is open, before anybody who makes a shortcut of it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if self.is_offering and event.key() in keys and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list while it is open; a blank behind a name takes the snippet."""
        if self.is_offering and not event.modifiers() and self._on_list_key(Qt.Key(event.key())):
            return
        if event.text() == " " and (snippet := self._named()) is not None:
            self._expand(snippet)
        super().keyPressEvent(event)
        if event.text():
            self._offer()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes a snippet where one is called; else it goes on to the next field."""
        chosen = self._offered[self._popup.current] if self.is_offering else self._named()
        if forward and chosen is not None:
            self._expand(chosen)
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Snippets may have changed meanwhile."""
        super().focusInEvent(event)
        self._load()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        super().focusOutEvent(event)
        self._popup.hide()

    # -- snippets ------------------------------------------------------------------------------------

    def _on_list_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._expand(self._offered[self._popup.current])
        elif key == Qt.Key.Key_Escape:
            self._popup.hide()
        else:
            return False
        return True

    def _load(self) -> None:
        if self._reader is not None:
            self._background.ask(self._reader.snippets, self._on_snippets, owner=self)

    def _on_snippets(self, snippets: list[Snippet]) -> None:
        self._snippets = sorted(snippets, key=lambda snippet: -snippet.uses)

    def _called(self) -> str | None:
        """What stands behind the `;` before the cursor; None where no snippet is called."""
        cursor = self.textCursor()
        start = max(0, cursor.positionInBlock() - LONGEST_PREVIEW)
        before = cursor.block().text()[start : cursor.positionInBlock()]
        found = _CALLED.search(before)
        return None if found is None or cursor.hasSelection() else found.group(1)

    def _named(self) -> Snippet | None:
        called = (self._called() or "").casefold()
        return next((snippet for snippet in self._snippets if snippet.name.casefold() == called), None)

    def _offer(self) -> None:
        called = self._called()
        if called is None:
            self._popup.hide()
            return
        self._offered = [
            snippet for snippet in self._snippets if snippet.name.casefold().startswith(called.casefold())
        ]
        cursor = self.cursorRect()
        here = QRect(self.viewport().mapToGlobal(cursor.topLeft()), cursor.size())
        self._popup.offer([_preview(snippet) for snippet in self._offered], here, self.width() // 2)

    def _expand(self, snippet: Snippet) -> None:
        """Put the text in the place of the name; Ctrl+Z brings the name back."""
        self._popup.hide()
        called = self._called()
        if called is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(called) + 1)
        cursor.insertText(snippet.filled(self._words()))
        self.setTextCursor(cursor)
        name, arrangement = snippet.name, self._arrangement
        if arrangement is not None:
            self._background.ask(lambda: arrangement.count_snippet(name), _nothing)

    def _words(self) -> dict[str, str]:
        """What the placeholders stand for; where nothing is known, plain words."""
        plain = {
            "contact": tr("the contact"),
            "customer": tr("the customer"),
            "invoice": tr("the invoice"),
            "amount": tr("the amount"),
        }
        return plain | {name: value for name, value in self._values().items() if value}

    # -- long and hidden things ----------------------------------------------------------------------

    def _show_hidden_signs(self) -> None:
        """Signs that turn or hide text are drawn as boxes: a name that was pasted may hold some."""
        option = self.document().defaultTextOption()
        option.setFlags(option.flags() | QTextOption.Flag.ShowDefaultIgnorables)
        self.document().setDefaultTextOption(option)

    def _break_lines_for(self, text: str) -> None:
        if len(text) > LONGEST_WORD and max(map(len, text.split()), default=0) > LONGEST_WORD:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)


def _preview(snippet: Snippet) -> str:
    text = " ".join(snippet.text.split())
    return f";{snippet.name}   {text if len(text) <= LONGEST_PREVIEW else text[:LONGEST_PREVIEW] + '…'}"


def _nothing(_answer: object) -> None:
    """Nothing to do when a use was counted."""
