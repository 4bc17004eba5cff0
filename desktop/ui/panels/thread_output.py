"""What leaves the reading pane: to the clipboard, onto paper, into a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication
from desktop.domain.errors import KnownError
from desktop.domain.mail_file import mail_file, mail_file_name
from desktop.domain.sentences import said
from desktop.domain.thread import Thread
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import told, tr
from desktop.ui.printing import preview, print_document
from desktop.ui.transcript import (
    Entry,
    Signature,
    entry_reference,
    entry_text,
    foot_words,
    thread_document,
    thread_text,
    words_of,
)
from desktop.ui.widgets.safe_html import is_html

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ThreadOutput(QObject):
    """Copies, prints and saves; `announced(str)` says what became of it.

    A long thread is read whole before it is copied or printed, whatever part of it is on the screen.
    """

    announced = Signal(str)

    def __init__(self, reader: Reader, background: Background, parent: QWidget, *, clock: Clock) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self._window = parent
        self._clock = clock
        self._company = ""
        self._user = ""
        self._dialog: QDialog | None = None
        self._menu: QMenu | None = None

    @property
    def dialog(self) -> QDialog | None:
        """The print preview or the question for a file, while it is open."""
        return self._dialog

    @property
    def menu(self) -> QMenu | None:
        """The menu of an entry while it is open."""
        return self._menu

    def sign_as(self, company: str, user: str) -> None:
        """Who stands at the foot of what is printed."""
        self._company, self._user = company, user

    def copy(self, text: str, done: str) -> None:
        """Put a text onto the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.announced.emit(done)

    def open_menu(self, thread: Thread, entry: Entry, marked: str, place: QPoint) -> None:
        """Open the menu of an entry at a place of the screen; `marked` is what is marked in it."""
        menu = QMenu(self._window)
        if marked:
            menu.addAction(tr("Copy marked text"), lambda: self.copy(marked, tr("The text is copied.")))
        menu.addAction(tr("Copy text"), lambda: self.copy(entry_text(entry), tr("The text is copied.")))
        menu.addAction(
            tr("Copy reference"),
            lambda: self.copy(entry_reference(thread, entry), tr("The reference of the entry is copied.")),
        )
        if isinstance(entry, Communication) and entry.kind == "email":
            menu.addAction(tr("Save as .eml …"), lambda: self.ask_for_eml(entry))
        menu.aboutToHide.connect(self._on_menu_closed)
        self._menu = menu
        menu.popup(place)

    def copy_thread(self, thread_key: int) -> None:
        """Copy all entries of a thread in words."""
        self._with_whole(thread_key, thread_text, lambda text: self.copy(text, tr("The thread is copied.")))

    def print_thread(self, thread_key: int, printer: "QPrinter | None" = None) -> None:
        """Print a thread; without a printer a preview is opened first."""

        def show(document: str) -> None:
            foot = foot_words(Signature(company=self._company, user=self._user, at=self._clock.now()))
            if printer is None:
                self._hold(preview(document, foot, self._window))
                return
            pages = print_document(document, foot, printer)
            self.announced.emit(tr("Printed: %n page(s).", "", pages))

        self._with_whole(thread_key, thread_document, show)

    def ask_for_eml(self, message: Communication) -> None:
        """Ask where a message is to be saved."""
        name = mail_file_name(message.subject, message.at.astimezone())
        dialog = QFileDialog(self._window, tr("Save the message"), name, tr("E-mail (*.eml)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.fileSelected.connect(lambda chosen: self.save_eml(message, Path(chosen)))
        self._hold(dialog)
        dialog.open()

    def save_eml(self, message: Communication, path: Path) -> None:
        """Save a message as a file of its own."""
        text = words_of(message)
        content = message.content or ""
        html = content if is_html(content) else ""

        def write() -> None:
            try:
                path.write_bytes(mail_file(message, text=text, html=html))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise KnownError(
                    said("{name} could not be written: {reason}.", name=path.name, reason=reason)
                ) from error

        self._background.ask(
            write,
            lambda _done: self.announced.emit(_saved_words(message, path)),
            otherwise=lambda error: self.announced.emit(told(error)),
        )

    def _with_whole(
        self, thread_key: int, make: Callable[[Thread], str], then: Callable[[str], None]
    ) -> None:
        reader = self._reader

        def question() -> str:
            thread = reader.thread(thread_key)
            return make(thread) if thread is not None and thread.messages else ""

        def show(made: str) -> None:
            if made:
                then(made)
            else:
                self.announced.emit(tr("This thread is no longer here."))

        self._background.ask(question, show)

    def _on_menu_closed(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _hold(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(lambda _result: self._forget(dialog))

    def _forget(self, dialog: QDialog) -> None:
        self._dialog = None
        dialog.deleteLater()


def _saved_words(message: Communication, path: Path) -> str:
    if message.content is None:
        return tr("Saved as {name}, without its text: it is not on this computer yet.", name=path.name)
    return tr("Saved as {name}.", name=path.name)
