"""A line under the thread that grows into a note; nothing typed is lost."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.domain.clock import Clock
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewNote
from desktop.domain.errors import KnownError
from desktop.domain.identity import LocalId
from desktop.domain.thread import Thread
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.widgets.bits import button, column, row, words

CLOSED_HEIGHT = 38
OPEN_HEIGHT = 104
DRAFT_PAUSE = 700


class NoteBox(QFrame):
    """Writes notes on the thread in front. `noted` carries (LocalId, SyncState) after the commit."""

    noted = Signal(object)

    def __init__(self, writer: Writer, background: Background, *, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._writer = writer
        self._background = background
        self._message: LocalId | None = None
        self._place = ""
        self._begun_at: datetime | None = None
        layout = column(self, spacing=4)
        layout.setContentsMargins(28, 10, 20, 12)
        line = row(spacing=8)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText("Write a note for your team …   Ctrl+Enter saves")
        self.text.setAccessibleName("Note for your team")
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._on_typed)
        self._save = button("Save note", "primary", action=self.save)
        self._save.setEnabled(False)
        line.addWidget(self.text, 1)
        line.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(line)
        self._error = words("", "error", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._fit()
        self._drafting = QTimer(self, singleShot=True, interval=DRAFT_PAUSE)
        self._drafting.timeout.connect(self.keep_draft)

    def show_thread(self, thread: Thread) -> None:
        """Write on this thread from now on; a draft of it comes back."""
        place = f"note:{thread.thread_key}"
        self._message = thread.messages[-1].local_id
        if place == self._place:
            return
        self.keep_draft()
        self._place = place
        self._set_text("")
        self._background.ask(lambda: self._writer.draft(place), lambda kept: self._on_draft(place, kept))

    def open(self) -> None:
        """Put the cursor into the box."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Write the note; the text stays until it is on the disk."""
        content, message, place = self.text.toPlainText(), self._message, self._place
        begun_at = self._begun_at
        if message is None or not content.strip():
            return
        self._save.setEnabled(False)

        def write() -> tuple[LocalId, SyncState]:
            note = NewNote(message=message, content=content.strip(), begun_at=begun_at)
            written = self._writer.note(note)
            self._writer.drop_draft(place)
            return written

        self._background.ask(write, lambda done: self._on_written(place, done), otherwise=self._on_refused)

    def keep_draft(self) -> None:
        """Keep what is being typed."""
        content, place = self.text.toPlainText(), self._place
        if self._drafting.isActive() and place:
            self._drafting.stop()
        if place and content.strip():
            self._background.ask(lambda: self._writer.save_draft(place, {"content": content}), _nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves, Esc leaves; the box is high while it is in use."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._fit)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.window().setFocus()
                self.keep_draft()
                return False
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        typed = bool(self.text.toPlainText().strip())
        self._save.setEnabled(typed)
        self._begun_at = (self._begun_at or self._clock.now()) if typed else None
        self._error.hide()
        self._drafting.start()
        self._fit()

    def _on_draft(self, place: str, kept: dict[str, str] | None) -> None:
        if kept and place == self._place and not self.text.toPlainText():
            self._set_text(kept.get("content", ""))

    def _on_written(self, place: str, done: tuple[LocalId, SyncState]) -> None:
        if place == self._place:
            self._set_text("")
        self.noted.emit(done)

    def _on_refused(self, error: KnownError) -> None:
        self._save.setEnabled(True)
        self._error.setText(str(error))
        self._error.show()

    def _set_text(self, content: str) -> None:
        self.text.setPlainText(content)
        self._drafting.stop()
        self._error.hide()
        self._fit()

    def _fit(self) -> None:
        in_use = self.text.hasFocus() or bool(self.text.toPlainText())
        self.text.setFixedHeight(OPEN_HEIGHT if in_use else CLOSED_HEIGHT)
        as_needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(as_needed if in_use else off)
        self._save.setVisible(in_use)


def _nothing(_answer: object) -> None:
    """Nothing to do when a draft is kept."""
