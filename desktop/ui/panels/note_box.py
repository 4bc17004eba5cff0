"""A line under the thread that grows into a note; nothing typed is lost."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame

from desktop.domain.clock import Clock
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewNote
from desktop.domain.errors import KnownError
from desktop.domain.identity import LocalId
from desktop.domain.money import money_text, total
from desktop.domain.names import in_sight
from desktop.domain.thread import Thread
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.draft_keeper import DraftKeeper
from desktop.ui.key_map import fixed
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.snippet_text import SnippetText

CLOSED_EDGES = 24
OPEN_EDGES = 30
"""Pixels around the lines of the box, while it is closed and while it is in use."""


class NoteBox(QFrame):
    """Writes notes on the thread in front. `noted` carries (LocalId, SyncState) after the commit.

    `left` is sent by Esc: back to what is read; the draft is kept.
    """

    noted = Signal(object)
    left = Signal()

    def __init__(
        self,
        writer: Writer,
        background: Background,
        *,
        clock: Clock,
        reader: Reader | None = None,
        arrangement: Arrangement | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._writer = writer
        self._reader = reader
        self._background = background
        self._message: LocalId | None = None
        self._values: dict[str, str] = {}
        self._begun_at: datetime | None = None
        self._is_read, self._is_save_wanted = True, False
        layout = column(self, spacing=4)
        layout.setContentsMargins(28, 10, 20, 12)
        line = row(spacing=8)
        self.text = SnippetText(background, self._snippet_values, reader=reader, arrangement=arrangement)
        self.text.setPlaceholderText(tr("Write a note for your team …"))
        self.text.setToolTip(tr("{keys} saves, ; offers snippets", keys=fixed("Ctrl+Return")))
        self.text.setAccessibleName(tr("Note for your team"))
        self.text.installEventFilter(self)
        self._save = button(tr("Save note"), "primary", action=self.save)
        self._save.setEnabled(False)
        line.addWidget(self.text, 1)
        line.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(line)
        self._error = words("", "error", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._keeper = DraftKeeper(writer, background, self._fields, self)
        self._fit()
        self.text.textChanged.connect(self._on_typed)
        self.text.refused.connect(self._say)

    def show_thread(self, thread: Thread) -> None:
        """Write on this thread from now on; a draft of it comes back."""
        place = f"note:{thread.thread_key}"
        self._message = thread.messages[-1].local_id
        self._learn(thread)
        if place == self._keeper.place:
            return
        self.keep_draft()
        self._keeper.open("")
        self._set_text("")
        self._keeper.open(place)
        self._keeper.hold(True)  # until it is known what is kept there: that must not be overwritten
        self._is_read, self._is_save_wanted = False, False
        self._background.ask_last(
            lambda: self._writer.draft(place),
            lambda kept: self._on_draft(place, kept),
            otherwise=lambda error: self._on_no_draft(place, error),
        )

    def open(self) -> None:
        """Put the cursor into the box."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Write the note; the text stays until it is on the disk."""
        content, message, place = self.text.toPlainText(), self._message, self._keeper.place
        begun_at = self._begun_at
        if message is None or self.text.isReadOnly():
            return
        if not self._is_read:
            self._is_save_wanted = True
            return
        if not content.strip():
            self._refuse(tr("Write something, or close without saving."))
            return
        self._show_saving(True)

        def write() -> tuple[LocalId, SyncState]:
            note = NewNote(message=message, content=content.strip(), begun_at=begun_at)
            with self._keeper.closing(place):
                return self._writer.note(note, draft=place)

        self._background.ask(
            write,
            lambda done: self._on_written(place, done),
            otherwise=lambda error: self._on_refused(place, error),
        )

    def keep_draft(self) -> None:
        """Keep what is being typed; behind what is kept already, as long as that was not read."""
        if self._is_read:
            self._keeper.keep()
            return
        typed, place, writer = self.text.toPlainText(), self._keeper.place, self._writer

        def join() -> None:
            kept = (writer.draft(place) or {}).get("content", "")
            writer.save_draft(place, {"content": _joined(kept, typed)})

        if typed.strip():
            self._background.ask(join, lambda _done: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves, Esc leaves; the box is high while it is in use."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._fit)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.text.is_offering:
                self.keep_draft()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    # -- snippets ------------------------------------------------------------------------------------

    def _learn(self, thread: Thread) -> None:
        """What the placeholders of snippets stand for on this thread; balances are looked up."""
        last = thread.messages[-1]
        numbers = ", ".join(invoice.number for invoice in last.invoices if invoice.number)
        self._values = {
            "contact": in_sight(last.contact_name),
            "customer": in_sight(last.customer_name),
            "invoice": in_sight(numbers),
        }
        customer, reader = last.customer_id, self._reader
        linked = {invoice.service_id for invoice in last.invoices}
        if reader is None or customer is None or not linked:
            return

        def sum_up() -> str:
            found = [invoice for invoice in reader.invoices(customer) if invoice.service_id in linked]
            amount = total(invoice.balance for invoice in found) if len(found) == len(linked) else None
            return "" if amount is None else money_text(amount)

        self._background.ask(sum_up, lambda text: self._values.update(amount=text), lane="note-amount")

    def _snippet_values(self) -> Mapping[str, str]:
        return self._values

    # -- slots ---------------------------------------------------------------------------------------

    def _fields(self) -> dict[str, str]:
        content = self.text.toPlainText()
        return {"content": content} if content.strip() else {}

    def _on_typed(self) -> None:
        typed = not self.text.document().isEmpty()
        self._save.setEnabled(typed)
        self._begun_at = (self._begun_at or self._clock.now()) if typed else None
        self._say(self.text.length_fault())
        self._keeper.touch()
        self._fit()

    def _on_draft(self, place: str, kept: dict[str, str] | None) -> None:
        if place != self._keeper.place:
            return
        self._is_read = True
        self._keeper.open(place, kept)
        typed = self.text.toPlainText()
        whole = _joined((kept or {}).get("content", ""), typed)
        if whole != typed:
            self._set_text(whole)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            if self._is_save_wanted:
                self._say(tr("An earlier draft stands before it now. Look at it, then save once more."))
        elif self._is_save_wanted:
            self.save()
        elif typed:
            self._keeper.touch()

    def _on_no_draft(self, place: str, error: KnownError) -> None:
        self._background.failed.emit(error)
        self._on_draft(place, None)

    def _on_written(self, place: str, done: tuple[LocalId, SyncState]) -> None:
        if place == self._keeper.place:
            self._show_saving(False)
            self._set_text("")
            self._keeper.open(place)
        self.noted.emit(done)

    def _on_refused(self, place: str, error: KnownError) -> None:
        if place != self._keeper.place:
            self._background.failed.emit(error)  # its text is kept as the draft of the other thread
            return
        self._show_saving(False)
        self._refuse(told(error))

    def _refuse(self, sentence: str) -> None:
        self._say(sentence)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_saving(self, on: bool) -> None:
        if on:
            self.keep_draft()  # whoever goes to another thread meanwhile finds a refused note here again
        self._keeper.hold(on)
        self._save.setEnabled(not on)
        self.text.setReadOnly(on)

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _set_text(self, content: str) -> None:
        self.text.setReadOnly(False)
        self.text.setPlainText(content)
        self._say(self.text.length_fault())

    def _fit(self) -> None:
        in_use = self.text.hasFocus() or not self.text.document().isEmpty()
        line = self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(4 * line + OPEN_EDGES if in_use else line + CLOSED_EDGES)
        as_needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(as_needed if in_use else off)
        self._save.setVisible(in_use)


def _joined(kept: str, typed: str) -> str:
    """What was kept and what was typed since, each once."""
    return kept if kept.endswith(typed) else f"{kept}\n{typed}" if kept else typed
