"""What the list says when it has no rows: never a blank, never a false "nothing found"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.filters import Filter
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.icons import Icons
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.wording import number


class EmptyList(QWidget):
    """A sentence, and a button for each active choice; `filter_changed` carries a wider filter."""

    filter_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._status: SyncStatus | None = None
        self._filter = Filter()
        self._searching = True
        layout = column(self, margins=24, spacing=8)
        layout.addStretch(2)
        self._mark = words("")
        self._title = words("", "heading", wrap=True)
        self._text = words("", "dim", wrap=True)
        for label in (self._mark, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        self._choices: QVBoxLayout = column(spacing=4)
        layout.addSpacing(8)
        layout.addLayout(self._choices)
        layout.addStretch(3)
        theme.changed.connect(self._say)
        self._say()

    def show_status(self, status: SyncStatus) -> None:
        """The carrier's state: while history is on its way, "nothing" would be a lie."""
        self._status = status
        self._say()

    def show_searching(self) -> None:
        """The answer is not known yet."""
        self._searching = True
        self._say()

    def show_filter(self, filter: Filter, chips: FilterChips) -> None:
        """The answer is known: no rows under these choices."""
        self._filter = filter
        self._searching = False
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text, rest in chips.chips(filter):
            chip = button(f"Without {text}", "link")
            chip.clicked.connect(lambda _on=False, rest=rest: self.filter_changed.emit(rest))
            self._choices.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._say()

    def _say(self) -> None:
        icon, title, text = self._words()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        ratio = self.devicePixelRatioF()
        size = self._theme.px(32)
        self._mark.setPixmap(self._icons.pixmap(icon, self._theme.colour("faint"), size, ratio))

    def _words(self) -> tuple[str, str, str]:
        status = self._status
        if self._searching:
            return "search", "Searching…", ""
        filling = status is not None and status.first_fill
        if not self._filter.is_open():
            if filling and status is not None and status.complete_since is not None:
                return (
                    "search",
                    "Nothing in what is here so far",
                    f"History is complete back to {status.complete_since:%d %b %Y} and still coming.",
                )
            return "search", "Nothing fits these choices", "Take one of them away:"
        if filling and status is not None and status.phase is Phase.WORKING:
            progress = f"{number(status.done)}" + (f" of {number(status.total)}" if status.total else "")
            return "refresh-cw", "Your history is on its way", f"{progress} messages. Newest come first."
        if status is not None and status.phase is Phase.SIGNED_OUT:
            return "key-round", "Sign in to bring your threads here", ""
        if filling:
            return "cloud-off", "No history yet", status.message if status else ""
        return "inbox", "No communications yet", "Log a call with C, or wait for the first e-mail."
