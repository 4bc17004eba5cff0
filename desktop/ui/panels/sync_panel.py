"""What the bar says, in full: the last events, when it goes on, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from desktop.domain.clock import Clock
from desktop.domain.switches import Phase, SyncStatus
from desktop.store.ledger import LogLine
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.keys import OWN_KEYS
from desktop.ui.language import told, tr
from desktop.ui.roles import Role, give_role
from desktop.ui.standing import Counts, Standing, next_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, clear, column, line, row, words
from desktop.ui.wording import long_time, short_time

WIDTH = 440
EVENTS = 5
GAP = 6


class SyncPanel(QFrame):
    """Signals: `sync_wanted`, `pause_wanted`, `resume_wanted`, `sign_in_wanted`, `outbox_wanted`,
    `attention_wanted`, `log_wanted`.

    It lies over its window, so that it stands where it should on every system. It closes by Esc, when the
    focus goes elsewhere, by a click beside it, and after each choice.
    """

    sync_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    sign_in_wanted = Signal()
    outbox_wanted = Signal()
    attention_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self,
        reader: Reader,
        background: Background,
        theme: Theme,
        icons: Icons,
        *,
        clock: Clock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("syncPanel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(OWN_KEYS, True)
        give_role(self, Role.Pane, tr("Sync"))
        self._reader = reader
        self._background = background
        self._theme = theme
        self._icons = icons
        self._clock = clock
        self._anchor: QWidget | None = None
        self._before: QWidget | None = None
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        parent.installEventFilter(self)
        self._build()

    # -- showing -------------------------------------------------------------------------------------

    def show_standing(self, standing: Standing, status: SyncStatus, counts: Counts) -> None:
        """Follow the bar while it is open."""
        now = self._clock.now()
        size, ratio = self._theme.px(18), self.devicePixelRatioF()
        colour = self._theme.colour(standing.colour)
        self._mark.setPixmap(self._icons.pixmap(standing.icon, colour, size, ratio))
        self._title.setText(standing.words)
        parts = (standing.rest, next_words(status, now))
        self._next.setText(" ".join(_sentence(part) for part in parts if part))
        self._next.setVisible(any(parts))
        signed_in = status.phase not in (Phase.SIGNED_OUT, Phase.NOBODY)
        paused = status.phase is Phase.PAUSED
        self._sign_in.setVisible(not signed_in)
        self._sync.setVisible(signed_in and not paused)
        self._pause.setVisible(signed_in and not paused)
        self._resume.setVisible(paused)
        self._outbox.setText(tr("Outbox ({count})", count=counts.waiting) if counts.waiting else tr("Outbox"))
        self._attention.setText(tr("Needs you ({count})", count=counts.attention))
        self._attention.setVisible(counts.attention > 0)
        for part in (self._outbox, self._attention):
            part.setAccessibleName(part.text())
        if self.isVisible():
            self._fit()

    def open_above(self, anchor: QWidget) -> None:
        """Open over a widget at the lower edge; the focus goes to what is most likely wanted."""
        self.refresh()
        self._anchor = anchor
        self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()
        for item in (self._sign_in, self._resume, self._sync):
            if item.isVisibleTo(self):
                item.setFocus(Qt.FocusReason.PopupFocusReason)
                return

    def leave(self) -> None:
        """Close; the focus is where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the bar when the window gets another size; a click beside it closes it."""
        if self.isVisible():
            if event.type() is QEvent.Type.Resize:
                self._fit()
            elif event.type() is QEvent.Type.MouseButtonPress:
                self.hide()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Read the last events again."""
        self._background.ask(lambda: self._reader.sync_log(EVENTS), self._on_lines, lane="sync events")

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = column(self, spacing=10)
        layout.setContentsMargins(20, 16, 20, 14)
        head = row(spacing=10)
        self._mark = words("")
        self._title = words("", "heading", wrap=True)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        layout.addLayout(head)
        self._next = words("", "dim", wrap=True)
        layout.addWidget(self._next)
        layout.addLayout(self._doing())
        layout.addWidget(line())
        layout.addWidget(words(tr("Last events"), "strong"))
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        layout.addLayout(self._lines)
        layout.addWidget(line())
        layout.addLayout(self._leading())
        self._on_lines([])

    def _doing(self) -> QHBoxLayout:
        self._sign_in = self._choice(tr("Sign in"), "primary", self.sign_in_wanted.emit)
        self._resume = self._choice(tr("Resume"), "primary", self.resume_wanted.emit)
        self._sync = self._choice(tr("Sync now"), "primary", self.sync_wanted.emit)
        self._pause = self._choice(tr("Pause for 1 hour"), "", self.pause_wanted.emit)
        doing: QHBoxLayout = row(spacing=8)
        for item in (self._sign_in, self._resume, self._sync, self._pause):
            doing.addWidget(item)
        doing.addStretch(1)
        return doing

    def _leading(self) -> QHBoxLayout:
        self._outbox = self._choice(tr("Outbox"), "link", self.outbox_wanted.emit)
        self._attention = self._choice(tr("Needs you"), "link", self.attention_wanted.emit)
        log = self._choice(tr("Full log …"), "link", self.log_wanted.emit)
        leading: QHBoxLayout = row(spacing=8)
        for item in (self._outbox, self._attention):
            leading.addWidget(item)
        leading.addStretch(1)
        leading.addWidget(log)
        return leading

    def _choice(self, text: str, look: str, act: Callable[[], object]) -> QPushButton:
        def choose() -> None:
            self.leave()
            act()

        return button(text, look, action=choose)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

    def _on_lines(self, lines: list[LogLine]) -> None:
        clear(self._lines)
        if not lines:
            nothing = words(tr("Nothing yet."), "small")
            self._lines.addWidget(nothing, 0, 0, 1, 2)
            nothing.show()
        for number, event in enumerate(lines):
            when = words(short_time(event.at, self._clock.now()), "faint")
            when.setToolTip(long_time(event.at))
            self._lines.addWidget(when, number, 0, Qt.AlignmentFlag.AlignTop)
            what = words(told(event.text), "small", wrap=True)
            self._lines.addWidget(what, number, 1)
            for part in (when, what):
                part.show()  # at once: what is hidden has no height yet
        self._fit()

    def _fit(self) -> None:
        """As high as its words are at this width, with its lower edge above the bar."""
        layout, width = self.layout(), self._theme.px(WIDTH)
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        if layout is None:
            return
        layout.invalidate()
        width = max(width, layout.minimumSize().width())
        self.resize(width, layout.totalHeightForWidth(width))
        window = self.parentWidget()
        if self._anchor is not None and window is not None:
            corner = self._anchor.mapTo(window, QPoint(GAP, -GAP))
            self.move(corner.x(), max(GAP, corner.y() - self.height()))


def _sentence(text: str) -> str:
    """With a full stop, unless it ends with one."""
    return text if text.endswith((".", "…", "!", "?")) else f"{text}."
