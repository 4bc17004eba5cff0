"""A body of any length: its beginning at once, the rest when asked for, never more than can be drawn."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.names import in_sight_by_line
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, column, row
from desktop.ui.widgets.pieces import first_piece, next_piece
from desktop.ui.widgets.safe_html import SafeBody, is_html
from desktop.ui.wording import number


class LongBody(QWidget):
    """Shows a body in pieces. Signals as those of SafeBody, and `grown(int)`: how many pieces are shown.

    `plain` is for our own notes: nothing in them is mark-up, a link, or hidden.
    """

    link_wanted = Signal(str)
    link_hovered = Signal(str)
    grown = Signal(int)

    def __init__(self, content: str, *, name: str, plain: bool = False, pieces: int = 1) -> None:
        super().__init__()
        self._name = name
        self._plain = plain
        self._is_html = not plain and is_html(content)
        self.bodies: list[SafeBody] = []
        self._layout = column(self, spacing=4)
        piece = first_piece(in_sight_by_line(content) if plain else content)
        self._rest = piece.rest
        self._add(SafeBody(piece.shown, plain=plain))
        self._more: QPushButton | None = None
        while len(self.bodies) < pieces and self._rest:
            self._add_next()
        self._say_what_is_left()

    @property
    def selected_text(self) -> str:
        """What is marked in it, "" if nothing is."""
        marked = (body.textCursor().selection().toPlainText() for body in self.bodies)
        return "\n".join(text for text in marked if text)

    def show_more(self) -> None:
        """Show the next piece."""
        if self._rest:
            self._add_next()
            self._say_what_is_left()
            self.grown.emit(len(self.bodies))

    def lay_out(self) -> None:
        """Find the new height now, not with the next events."""
        self._layout.activate()

    def sizeHint(self) -> QSize:
        """As its pieces are."""
        return self._layout.sizeHint()

    def _add_next(self) -> None:
        piece = next_piece(self._rest, html=self._is_html)
        self._rest = piece.rest
        self._add(SafeBody(piece.shown, plain=True))

    def _add(self, body: SafeBody) -> None:
        body.setAccessibleName(self._name)
        body.link_wanted.connect(self.link_wanted)
        body.link_hovered.connect(self.link_hovered)
        self._layout.insertWidget(len(self.bodies), body)
        self.bodies.append(body)

    def _say_what_is_left(self) -> None:
        if self._more is None:
            if not self._rest:
                return
            self._more = button("", "link", action=self.show_more)
            line = row()
            line.addWidget(self._more)
            line.addStretch(1)
            self._layout.addLayout(line)
        thousands = number(max(1, len(self._rest) // 1000))
        self._more.setText(tr("Show more (about {count} thousand characters left)", count=thousands))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(bool(self._rest))
