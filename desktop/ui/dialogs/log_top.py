"""The first line of the log dialog: type, direction, timer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import LOGGABLE_KINDS, Direction
from desktop.ui.dialogs.call_timer import TimerButton
from desktop.ui.key_map import fixed
from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import exclusive, row, toggle

KIND_LABELS = {
    "call": lazy_tr("Call"),
    "meeting": lazy_tr("Meeting"),
    "email": lazy_tr("E-mail"),
    "manual": lazy_tr("Other"),
}
TIMED = ("call", "meeting")


class LogTop(QWidget):
    """`kind_changed` follows the type, `changed` each choice of the person."""

    kind_changed = Signal()
    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        layout = row(self, spacing=6)
        self._kinds = {kind: toggle(tr(KIND_LABELS[kind])) for kind in LOGGABLE_KINDS}
        self._kind_group = exclusive(self, self._kinds.values())
        for number, item in enumerate(self._kinds.values(), 1):
            item.setShortcut(f"Alt+{number}")
            item.setToolTip(fixed(f"Alt+{number}"))
            layout.addWidget(item)
        layout.addStretch(1)
        self.timer = TimerButton(clock)
        layout.addWidget(self.timer)
        layout.addSpacing(10)
        self._outbound, self._inbound = toggle(tr("Out&bound")), toggle(tr("&Inbound"))
        self._direction_group = exclusive(self, (self._outbound, self._inbound))
        layout.addWidget(self._outbound)
        layout.addWidget(self._inbound)
        self.show_kind("call")
        self.show_direction(None)
        for item in self._kinds.values():
            item.toggled.connect(self._on_kind)
        for item in (self._outbound, self._inbound):
            item.clicked.connect(lambda _on=False: self.changed.emit())

    @property
    def kind(self) -> str:
        """The type that is chosen."""
        return next(kind for kind, item in self._kinds.items() if item.isChecked())

    @property
    def direction(self) -> Direction:
        """Who called or wrote whom."""
        return Direction.INBOUND if self._inbound.isChecked() else Direction.OUTBOUND

    def show_kind(self, kind: str) -> None:
        """Choose a type; one that cannot be logged here is the last of them."""
        self._kinds.get(kind, self._kinds["manual"]).setChecked(True)
        self.timer.setVisible(self.kind in TIMED)

    def show_direction(self, direction: Direction | None) -> None:
        """Choose a direction, outbound if it is not known."""
        (self._inbound if direction is Direction.INBOUND else self._outbound).setChecked(True)

    def stops(self) -> list[QPushButton]:
        """The buttons in the order of Tab."""
        return [*self._kinds.values(), self.timer, self._outbound, self._inbound]

    def _on_kind(self, on: bool) -> None:
        if on:
            self.timer.setVisible(self.kind in TIMED)
            self.kind_changed.emit()
            self.changed.emit()
