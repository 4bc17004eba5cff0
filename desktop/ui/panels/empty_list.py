"""What the list says when it has no rows: never a blank, never a false "nothing found"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.filters import Filter
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.icons import Icons
from desktop.ui.language import told, tr
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.wording import day_and_year, number

NEEDS_REPLY = Filter(requires_response=True, is_handled=False)


class EmptyList(QWidget):
    """A sentence, and a button for each active choice; `filter_changed` carries a wider filter."""

    filter_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._status: SyncStatus | None = None
        self._filter = Filter()
        self._chosen: list[str] = []
        self._total = 0
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

    def show_total(self, total: int) -> None:
        """How many messages were looked through."""
        self._total = total
        self._say()

    def show_filter(self, filter: Filter, chips: FilterChips) -> None:
        """The answer is known: no rows under these choices."""
        self._filter = filter
        self._searching = False
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        offered = list(chips.chips(filter))
        self._chosen = [text for text, _ in offered]
        for text, rest in offered:
            chip = button(tr("Without {choice}", choice=text).replace("&", "&&"), "link")
            chip.clicked.connect(lambda _on=False, rest=rest: self.filter_changed.emit(rest))
            self._choices.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        if not offered and not filter.is_open():
            everything = button(tr("Show everything"), "link")
            everything.clicked.connect(lambda _on=False: self.filter_changed.emit(Filter()))
            self._choices.addWidget(everything, 0, Qt.AlignmentFlag.AlignHCenter)
        self._say()

    @property
    def words(self) -> tuple[str, str]:
        """The title and the sentence shown."""
        return self._title.text(), self._text.text()

    def _say(self) -> None:
        icon, title, text = self._words()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        ratio = self.devicePixelRatioF()
        size = self._theme.px(32)
        self._mark.setPixmap(self._icons.pixmap(icon, self._theme.colour("faint"), size, ratio))

    def _words(self) -> tuple[str, str, str]:
        """Icon, title and sentence."""
        if self._searching:
            return "search", tr("Searching…"), ""
        if self._chosen:
            return self._words_for_choices()
        if not self._filter.is_open():
            return self._words_for_place()
        return self._words_for_nothing()

    def _words_for_choices(self) -> tuple[str, str, str]:
        status = self._status
        if status is not None and status.first_fill and status.complete_since is not None:
            back = day_and_year(status.complete_since)
            return (
                "search",
                tr("Nothing in what is synced so far"),
                tr("History is complete back to {day} and still coming.", day=back),
            )
        return (
            "search",
            tr("0 of {total} match", total=number(self._total)),
            " + ".join(self._chosen),
        )

    def _words_for_place(self) -> tuple[str, str, str]:
        if self._filter == NEEDS_REPLY:
            return "circle-check", tr("Nothing needs a reply"), tr("New mail that asks for one appears here.")
        if self._filter == Filter(is_handled=False):
            return "inbox", tr("The inbox is empty"), tr("Everything is handled. New mail appears here.")
        if self._filter == Filter(is_handled=True):
            return (
                "check-check",
                tr("Nothing is handled yet"),
                tr("E puts the thread in front aside, on this computer only."),
            )
        return "search", tr("Nothing here"), tr("No thread fits this view at the moment.")

    def _words_for_nothing(self) -> tuple[str, str, str]:
        status = self._status
        filling = status is not None and status.first_fill
        if filling and status is not None and status.phase is Phase.WORKING:
            if status.total:
                done, total = number(status.done), number(status.total)
                text = tr("{done} of {total} messages. Newest come first.", done=done, total=total)
            else:
                text = tr("%Ln message(s). Newest come first.", "", status.done)
            return "refresh-cw", tr("Your history is on its way"), text
        if status is not None and status.phase is Phase.SIGNED_OUT:
            return "key-round", tr("Sign in to bring your threads here"), ""
        if filling:
            return "cloud-off", tr("No history yet"), told(status.message) if status else ""
        return "inbox", tr("No communications yet"), tr("Log a call with C, or wait for the first e-mail.")
