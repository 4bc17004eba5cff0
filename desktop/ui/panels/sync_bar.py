"""The bar at the bottom: where things stand between this computer and Daylit."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.icons import Icons
from desktop.ui.language import told, tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, row, words
from desktop.ui.wording import number, short_time

LOOKS = {
    Phase.IDLE: ("circle-check", "good"),
    Phase.WORKING: ("refresh-cw", "accent"),
    Phase.OFFLINE: ("cloud-off", "dim"),
    Phase.BUSY: ("clock", "warn"),
    Phase.SIGNED_OUT: ("key-round", "bad"),
    Phase.BLOCKED: ("circle-alert", "bad"),
    Phase.ELSEWHERE: ("refresh-cw", "dim"),
}


class SyncBar(QFrame):
    """Signals: `sync_wanted`, `sign_in_wanted`, `outbox_wanted`, `log_wanted`."""

    sync_wanted = Signal()
    sign_in_wanted = Signal()
    outbox_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("syncBar")
        self._theme = theme
        self._icons = icons
        self._status: SyncStatus | None = None
        layout = row(self, spacing=10)
        layout.setContentsMargins(16, 4, 16, 4)
        self._mark = words("")
        self._words = words("", "small")
        self._words.setAccessibleName(tr("Sync state"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.hide()
        self._do = button("", "link")
        self._do.clicked.connect(lambda _on=False: self._on_do())
        self._waiting = button("", "link", action=self.outbox_wanted.emit)
        self._attention = button("", "link", action=self.outbox_wanted.emit)
        self._history = words("", "faint")
        for widget in (self._mark, self._words, self._bar, self._do):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        hint = tr("What was synced, and what went wrong")
        log = button(tr("Log"), "link", hint=hint, action=self.log_wanted.emit)
        for widget in (self._attention, self._waiting, self._history, log):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._draw)
        self.show_counts(0, 0)

    def show_status(self, status: SyncStatus) -> None:
        """Say in words what the carrier is doing."""
        self._status = status
        self._draw()

    def show_counts(self, waiting: int, attention: int) -> None:
        """Say how many entries wait, and how many need the person."""
        _show(self._waiting, tr("%Ln waiting", "", waiting), waiting > 0)
        _show(self._attention, tr("%Ln need you", "", attention), attention > 0)

    def _draw(self) -> None:
        status = self._status
        if status is None:
            return
        icon, colour = LOOKS[status.phase]
        size = self._theme.px(15)
        self._mark.setPixmap(
            self._icons.pixmap(icon, self._theme.colour(colour), size, self.devicePixelRatioF())
        )
        self._words.setText(status_words(status, datetime.now(UTC)))
        filling = status.phase is Phase.WORKING and bool(status.total) and status.first_fill
        self._bar.setVisible(filling)
        if filling and status.total:
            self._bar.setRange(0, status.total)
            self._bar.setValue(min(status.done, status.total))
        doing = {Phase.SIGNED_OUT: tr("Sign in"), Phase.WORKING: "", Phase.ELSEWHERE: ""}
        do = doing.get(status.phase, tr("Sync now"))
        _show(self._do, do, bool(do))
        parts = (_history_words(status), _verified_words(status, datetime.now(UTC)))
        self._history.setText("  ·  ".join(part for part in parts if part))

    def _on_do(self) -> None:
        if self._status is not None and self._status.phase is Phase.SIGNED_OUT:
            self.sign_in_wanted.emit()
        else:
            self.sync_wanted.emit()


def status_words(status: SyncStatus, now: datetime) -> str:
    """The state as a sentence: what happened and what comes next, never "sync error"."""
    match status.phase:
        case Phase.IDLE if status.synced_at is not None:
            return tr("Synced {time}", time=short_time(status.synced_at, now))
        case Phase.IDLE:
            return tr("Ready")
        case Phase.WORKING if status.first_fill:
            return _filling_words(status)
        case Phase.WORKING:
            return tr("Syncing …")
        case Phase.OFFLINE if status.since:
            since = short_time(status.since, now)
            return tr("Offline since {time}. What you write is kept and sent later.", time=since)
        case Phase.OFFLINE:
            return tr("Offline. What you write is kept and sent later.")
        case Phase.BUSY if status.next_try_at is not None:
            return tr("Server busy, next try {time}", time=short_time(status.next_try_at, now))
        case Phase.SIGNED_OUT:
            return tr("Signed out. What you write waits safely.")
        case _:
            return told(status.message) if status.message else tr("Waiting")


def _filling_words(status: SyncStatus) -> str:
    done = number(status.done)
    if status.total:
        return tr("Bringing history down, {done} of {total}", done=done, total=number(status.total))
    return tr("Bringing history down, {done}", done=done)


def _history_words(status: SyncStatus) -> str:
    """How far back the history reaches."""
    if status.complete_since is None:
        return ""
    day = _day(status.complete_since)
    if status.first_fill:
        return tr("history so far back to {day}", day=day)
    return tr("history complete since {day}", day=day)


def _verified_words(status: SyncStatus, now: datetime) -> str:
    if status.verified_at is None:
        return ""
    return tr("verified {time}", time=short_time(status.verified_at, now))


def _day(day: date) -> str:
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{day.day} {month} {day.year}"


def _show(target: QPushButton, text: str, on: bool) -> None:
    target.setText(text)
    target.setAccessibleName(text)
    target.setVisible(on)
