"""The rail at the left: queues, outbox, account, look."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from desktop.domain.filters import Filter
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.wording import number


@dataclass(frozen=True, slots=True)
class Queue:
    """A place to work from: its words, icon and the filter it stands for."""

    key: str
    words: str
    icon: str
    filter: Filter


QUEUES = (
    Queue("inbox", "Inbox", "inbox", Filter()),
    Queue("reply", "Needs reply", "reply", Filter(requires_response=True)),
    Queue("calls", "Calls", "phone", Filter(kinds=frozenset({"call"}))),
    Queue("open", "Unresolved", "circle-alert", Filter(is_resolved=False)),
    Queue("done", "Resolved", "circle-check", Filter(is_resolved=True)),
)


class Rail(QFrame):
    """Signals: `queue_chosen(Filter)`, `outbox_chosen`, `log_wanted`, `look_toggled`, `settings_wanted`."""

    queue_chosen = Signal(object)
    outbox_chosen = Signal()
    log_wanted = Signal()
    look_toggled = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._theme = theme
        self._icons = icons
        self._items: dict[str, tuple[QPushButton, str, str]] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = column(self, spacing=2)
        layout.setContentsMargins(10, 14, 10, 10)
        layout.addLayout(self._brand())
        layout.addSpacing(10)
        self._log_button = button(
            "  Log call", "primary", name="Log call", hint="Log a call (C)", action=self.log_wanted.emit
        )
        layout.addWidget(self._log_button)
        layout.addSpacing(12)
        layout.addWidget(words("  Work", "caption"))
        for queue in QUEUES:
            layout.addWidget(self._item(queue.key, queue.words, queue.icon))
            self._items[queue.key][0].clicked.connect(lambda _on=False, queue=queue: self._choose(queue))
        layout.addSpacing(12)
        layout.addWidget(words("  To Daylit", "caption"))
        layout.addWidget(self._item("outbox", "Outbox", "cloud-upload"))
        self._items["outbox"][0].clicked.connect(lambda _on=False: self.outbox_chosen.emit())
        layout.addStretch(1)
        self._account = words("", "small", wrap=True)
        layout.addWidget(self._account)
        layout.addLayout(self._foot())
        theme.changed.connect(self._restyle)
        self._restyle()
        self.mark("inbox")

    def mark(self, key: str) -> None:
        """Show which place is open; "" for none of them."""
        for name, (item, _, _) in self._items.items():
            item.setChecked(name == key)
        self._restyle()

    def mark_filter(self, filter: Filter) -> None:
        """Show the queue that a filter is, if it is one."""
        self.mark(next((queue.key for queue in QUEUES if queue.filter == filter), ""))

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show figures beside the places; zero shows none."""
        for name, (item, text, _) in self._items.items():
            figure = counts.get(name, 0)
            item.setText(f"  {text}   {number(figure)}" if figure else f"  {text}")
            item.setAccessibleName(f"{text}, {figure}" if figure else text)

    def show_account(self, text: str) -> None:
        """Show who is signed in where."""
        self._account.setText(text)

    def _choose(self, queue: Queue) -> None:
        self.mark(queue.key)
        self.queue_chosen.emit(queue.filter)

    def _item(self, key: str, text: str, icon: str) -> QPushButton:
        item = button(f"  {text}", "railItem", name=text)
        item.setCheckable(True)
        self._group.addButton(item)
        self._items[key] = (item, text, icon)
        return item

    def _brand(self) -> QHBoxLayout:
        layout = row(spacing=8)
        self._mark = words("")
        layout.addWidget(self._mark)
        layout.addWidget(words("Daylit", "brand"))
        layout.addStretch(1)
        return layout

    def _foot(self) -> QHBoxLayout:
        layout = row(spacing=2)
        self._look = button("", "quiet", name="Switch between light and dark", hint="Light or dark")
        self._look.clicked.connect(lambda _on=False: self.look_toggled.emit())
        self._settings = button("", "quiet", name="Preferences", hint="Preferences (Ctrl+,)")
        self._settings.clicked.connect(lambda _on=False: self.settings_wanted.emit())
        layout.addWidget(self._look)
        layout.addWidget(self._settings)
        layout.addStretch(1)
        return layout

    def _restyle(self) -> None:
        for item, _, icon in self._items.values():
            item.setIcon(self._icons.icon(icon, "accent" if item.isChecked() else "dim"))
            item.setIconSize(QSize(self._theme.px(17), self._theme.px(17)))
        self._log_button.setIcon(self._icons.icon("phone", "on_accent"))
        self._look.setIcon(self._icons.icon("sun" if self._theme.is_dark else "moon"))
        self._settings.setIcon(self._icons.icon("settings"))
        ratio = self.devicePixelRatioF()
        size = self._theme.px(22)
        self._mark.setPixmap(self._icons.pixmap("daylit", self._theme.colour("accent"), size, ratio))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignVCenter)
