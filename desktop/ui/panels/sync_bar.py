"""The bar at the bottom: where things stand between this computer and Daylit."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desktop.domain.clock import Clock
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.forecast import Forecast
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.standing import (
    LOOKS,
    Counts,
    Standing,
    State,
    history_words,
    standing_of,
    verified_words,
    waiting_words,
)
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, row, words
from desktop.ui.widgets.elided import ElidedLabel

PATIENCE = 1_000
"""Milliseconds that a request may take before the bar says that one is under way."""
AGES = 30_000
"""Milliseconds between two looks at the clock: times grow older without news."""


class SyncBar(QFrame):
    """Signals: `panel_wanted`, `sync_wanted`, `resume_wanted`, `sign_in_wanted`, `outbox_wanted`,
    `attention_wanted`; `stood(Standing)` whenever what is shown was drawn anew."""

    panel_wanted = Signal()
    sync_wanted = Signal()
    resume_wanted = Signal()
    sign_in_wanted = Signal()
    outbox_wanted = Signal()
    attention_wanted = Signal()
    stood = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("syncBar")
        self._theme = theme
        self._icons = icons
        self._clock = clock
        self._status: SyncStatus | None = None
        self._coming: SyncStatus | None = None
        self._counts = Counts()
        self._forecast = Forecast()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._on_patience)
        self._ages = QTimer(self, interval=AGES)
        self._ages.timeout.connect(self._draw)
        self._ages.start()
        self.standing: Standing | None = None
        self._build()
        theme.changed.connect(self._draw)

    # -- showing -------------------------------------------------------------------------------------

    def show_status(self, status: SyncStatus) -> None:
        """Say in words what the carrier is doing; a pass that takes no second is not worth a word."""
        if status.phase is Phase.WORKING:
            self._forecast.take(status.done, self._clock.monotonic())
        is_working = self._status is not None and self._status.phase is Phase.WORKING
        if status.phase is Phase.WORKING and not is_working and not status.first_fill and self._status:
            self._coming = status
            if not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self._coming = None
        self._status = status
        self._draw()

    def show_counts(self, counts: Counts) -> None:
        """Say how many entries wait, and how many need the person."""
        self._counts = counts
        self._draw()

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = row(self, spacing=10)
        layout.setContentsMargins(12, 3, 16, 3)
        self._state = button("", "barState", hint=tr("What happened, and what comes next"))
        self._state.clicked.connect(lambda _on=False: self.panel_wanted.emit())
        self._rest = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("How much of the history is here"))
        self._bar.hide()
        self._do = button("", "link")
        self._do.clicked.connect(lambda _on=False: self._on_do())
        self._waiting = button("", "link", action=self.outbox_wanted.emit)
        self._attention = button("", "link", action=self.attention_wanted.emit)
        self._history = words("", "faint")
        for widget in (self._state, self._bar, self._do, self._rest):
            layout.addWidget(widget, int(widget is self._rest), Qt.AlignmentFlag.AlignVCenter)
        for part in (self._attention, self._waiting, self._history):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        for offer in (self._do, self._waiting, self._attention):
            offer.hide()

    # -- drawing -------------------------------------------------------------------------------------

    def _draw(self) -> None:
        status, now = self._status, self._clock.now()
        if status is None:
            return
        forecast = self._forecast.words(status.total)
        standing = standing_of(status, self._counts, now, forecast=forecast)
        self.standing = standing
        _show(self._state, standing.words, True)
        self._state.setToolTip(standing.spoken)
        self._state.setAccessibleName(tr("Sync state: {state}", state=standing.words))
        self._paint(self._state, standing.state, late=standing.is_late)
        self._state.setProperty("colour", standing.colour)
        self._state.style().polish(self._state)
        self._rest.setText(standing.rest)
        self._show_progress(status)
        offer = _offer(status)
        _show(self._do, offer, bool(offer))
        self._show_counts(standing)
        parts = (history_words(status), verified_words(status, now))
        self._history.setText("  ·  ".join(part for part in parts if part))
        self.stood.emit(standing)

    def _show_progress(self, status: SyncStatus) -> None:
        filling = status.phase is Phase.WORKING and bool(status.total) and status.first_fill
        self._bar.setVisible(filling)
        if filling and status.total:
            self._bar.setRange(0, status.total)
            self._bar.setValue(min(status.done, status.total))

    def _show_counts(self, standing: Standing) -> None:
        """Figures that the state itself does not tell."""
        counts, now = self._counts, self._clock.now()
        own = standing.state is State.WAITING
        _show(self._waiting, waiting_words(counts, now), counts.waiting > 0 and not own)
        self._paint(self._waiting, State.WAITING, late=counts.is_late(now))
        told = tr("%Ln need you", "", counts.attention)
        _show(self._attention, told, counts.attention > 0 and standing.words != told)
        self._paint(self._attention, State.NEEDS_YOU)

    def _paint(self, target: QPushButton, state: State, *, late: bool = False) -> None:
        icon, colour = LOOKS[state]
        target.setIcon(self._icons.icon(icon, "warn" if late else colour))
        target.setIconSize(QSize(self._theme.px(15), self._theme.px(15)))
        target.setProperty("late", late)
        target.setProperty("bad", state is State.NEEDS_YOU)
        target.style().polish(target)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_patience(self) -> None:
        if self._coming is not None:
            self._status, self._coming = self._coming, None
            self._draw()

    def _on_do(self) -> None:
        phase = self._status.phase if self._status is not None else Phase.IDLE
        if phase in (Phase.SIGNED_OUT, Phase.NOBODY):
            self.sign_in_wanted.emit()
        elif phase is Phase.PAUSED:
            self.resume_wanted.emit()
        else:
            self.sync_wanted.emit()


def _offer(status: SyncStatus) -> str:
    """What can be done about a state."""
    match status.phase:
        case Phase.SIGNED_OUT | Phase.NOBODY:
            return tr("Sign in")
        case Phase.PAUSED:
            return tr("Resume")
        case Phase.WORKING | Phase.ELSEWHERE:
            return ""
        case _:
            return tr("Sync now")


def _show(target: QPushButton, text: str, on: bool) -> None:
    spaced = f" {text}" if target.icon() else text
    target.setText(spaced.replace("&", "&&"))
    target.setAccessibleName(text)
    target.setVisible(on)
