"""Preferences: texts that are written often, each under a short name."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.domain.arrangement import Snippet
from desktop.domain.errors import BadInput, KnownError
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.field import Field
from desktop.ui.wording import number

WRITING_PAUSE = 500
"""Milliseconds without a letter after which a snippet is kept."""


@dataclass(eq=False, slots=True)
class _Row:
    """A line of the list: `kept` is what the store has, None for one that is new."""

    item: QTreeWidgetItem
    kept: Snippet | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    """Something to write, and what to do when it is done or refused."""

    write: Callable[[], object]
    then: Callable[[], object] | None
    otherwise: Callable[[KnownError], object] | None


class SnippetsPage(QWidget):
    """What is written is kept by itself; what cannot be kept is told beside its field."""

    def __init__(self, reader: Reader, arrangement: Arrangement, background: Background) -> None:
        super().__init__()
        self.setAccessibleName(tr("Snippets"))
        self._reader, self._arrangement, self._background = reader, arrangement, background
        self._rows: list[_Row] = []
        self._here: _Row | None = None
        self._jobs: list[_Job] = []
        self._removed: Snippet | None = None
        layout = column(self, spacing=12)
        layout.setContentsMargins(4, 0, 16, 0)
        layout.addWidget(words(tr("Snippets"), "heading"))
        hint = tr("Type ; and the name in a note or an entry to put the text there.")
        layout.addWidget(words(hint, "hint", wrap=True))
        body = row(spacing=16)
        body.addLayout(self._list_side(), 2)
        body.addLayout(self._text_side(), 3)
        layout.addLayout(body, 1)
        layout.addLayout(self._foot())
        self._pause = QTimer(self, singleShot=True, interval=WRITING_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._join()
        self._show(None)
        background.ask(reader.snippets, self._on_snippets, owner=self)

    # -- building ------------------------------------------------------------------------------------

    def _list_side(self) -> QVBoxLayout:
        side = column(spacing=8)
        self.list = QTreeWidget()
        self.list.setObjectName("snippetList")
        self.list.setAccessibleName(tr("Snippets"))
        self.list.setHeaderLabels([tr("Name"), tr("Used")])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        side.addWidget(self.list, 1)
        self.add = button(tr("New snippet"), action=self.begin_new)
        side.addWidget(self.add)
        return side

    def _text_side(self) -> QVBoxLayout:
        side = column(spacing=12)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name_field = Field(tr("Name"), self.name)
        side.addWidget(self.name_field)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text_field = Field(tr("Text"), self.text)
        side.addWidget(self.text_field, 1)
        fill_in = "{contact}, {customer}, {invoice}, {amount}"
        side.addWidget(words(tr("{names} are filled in.", names=fill_in), "hint", wrap=True))
        self.remove_button = button(tr("Remove"), "quiet", action=self.remove)
        side.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=8)
        self.note = words("", "small", wrap=True)
        self.undo = button(tr("Undo"), "link", action=self.bring_back)
        self.undo.hide()
        foot.addWidget(self.note)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        return foot

    def _join(self) -> None:
        self.list.currentItemChanged.connect(self._on_row)
        self.name.textEdited.connect(self._on_edited)
        self.text.textChanged.connect(self._on_edited)

    # -- what can be done ----------------------------------------------------------------------------

    def begin_new(self) -> None:
        """An empty snippet, to be named."""
        if self.leave():
            self._show(self._add_row(None))
            self.name.setFocus()

    def keep(self) -> bool:
        """Keep what is written; False when it cannot be kept as it is."""
        self._pause.stop()
        here, written = self._here, self._written()
        if here is None or written == here.kept:
            return True
        fault = self._fault(written)
        self._tell(fault)
        if fault is not None:
            return False
        before, here.kept = here.kept, written
        self._label(here)
        self._do(
            lambda: self._arrangement.save_snippet(written, instead_of=before.name if before else ""),
            otherwise=lambda error: self._on_refused(error, here, before),
        )
        return True

    def leave(self) -> bool:
        """Keep what is written before something else is shown; a new one without a word is let go."""
        here = self._here
        if here is not None and here.kept is None and not self.name.text() and not self.text.toPlainText():
            self._drop(here)
            return True
        return self.keep()

    def remove(self) -> None:
        """Take the snippet in front out; it can be brought back."""
        here = self._here
        if here is None:
            return
        self._pause.stop()
        self._drop(here)
        kept = here.kept
        if kept is not None:
            self._removed = kept
            self._do(
                lambda: self._arrangement.remove_snippet(kept.name),
                lambda: self._say(tr("“{name}” was removed.", name=kept.name), undo=True),
            )
        self._show(self._rows[0] if self._rows else None)

    def bring_back(self) -> None:
        """Undo the last removal, with the count of its uses."""
        removed, self._removed = self._removed, None
        if removed is not None:
            self._say("")
            self._do(
                lambda: self._arrangement.save_snippet(removed),
                lambda: self._show(self._add_row(removed)) if self.leave() else self._add_row(removed),
            )

    # -- slots ---------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Another section: what was typed a moment ago is kept."""
        super().hideEvent(event)
        self.keep()

    def _on_snippets(self, found: list[Snippet]) -> None:
        if not isValid(self):
            return
        for snippet in found:
            self._add_row(snippet)
        if self._here is None:
            self._show(self._rows[0] if self._rows else None)

    def _on_row(self, now: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        wanted = next((each for each in self._rows if each.item is now), None)
        if wanted is self._here:
            return
        here = self._here
        if self.leave():
            self._show(wanted)
        elif here is not None:  # what cannot be kept stays in front, or it would be lost
            QTimer.singleShot(0, self, lambda: self._show_row(here))

    def _on_edited(self, _text: str = "") -> None:
        self._pause.start()

    def _on_refused(self, error: KnownError, row: _Row, before: Snippet | None) -> None:
        row.kept = before
        if row is self._here and isinstance(error, BadInput):
            self._tell(error)
        else:
            self._say(told(error))

    # -- means ---------------------------------------------------------------------------------------

    def _do(
        self,
        write: Callable[[], object],
        then: Callable[[], object] | None = None,
        *,
        otherwise: Callable[[KnownError], object] | None = None,
    ) -> None:
        """Write one after the other, in the order in which it was done."""
        self._jobs.append(_Job(write, then, otherwise))
        if len(self._jobs) == 1:
            self._begin()

    def _begin(self) -> None:
        self._background.ask(self._jobs[0].write, lambda _done: self._on_done(None), otherwise=self._on_done)

    def _on_done(self, error: KnownError | None) -> None:
        job = self._jobs.pop(0)
        if not isValid(self):
            pass  # the dialog is gone; what it handed over is written all the same
        elif error is None and job.then is not None:
            job.then()
        elif error is not None:
            (job.otherwise or (lambda fault: self._say(told(fault))))(error)
        if self._jobs:
            self._begin()

    def _written(self) -> Snippet:
        kept = self._here.kept if self._here is not None else None
        name = self.name.text().strip().removeprefix(";")
        return Snippet(name=name, text=self.text.toPlainText(), uses=kept.uses if kept else 0)

    def _fault(self, written: Snippet) -> BadInput | None:
        """What is wrong with it, as the store would say; told before the person goes elsewhere."""
        try:
            written.check()
        except BadInput as fault:
            return fault
        others = [each.kept.name.lower() for each in self._rows if each is not self._here and each.kept]
        if written.name.lower() in others:
            return BadInput("name", tr("There is a snippet “{name}” already.", name=written.name))
        return None

    def _tell(self, fault: BadInput | None) -> None:
        self.name_field.show_error(told(fault) if fault is not None and fault.field == "name" else "")
        self.text_field.show_error(told(fault) if fault is not None and fault.field == "text" else "")

    def _say(self, text: str, *, undo: bool = False) -> None:
        self.note.setText(text)
        self.undo.setVisible(undo)

    def _add_row(self, snippet: Snippet | None) -> _Row:
        made = _Row(QTreeWidgetItem(), snippet)
        self._rows.append(made)
        self._label(made)
        self.list.blockSignals(True)
        self.list.addTopLevelItem(made.item)
        self.list.blockSignals(False)
        return made

    def _label(self, row: _Row) -> None:
        row.item.setText(0, f";{row.kept.name}" if row.kept else tr("New"))
        row.item.setText(1, number(row.kept.uses) if row.kept else "")
        row.item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self.list.blockSignals(True)
        self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(row.item))
        self.list.blockSignals(False)
        if row is self._here:
            self._here = None

    def _show(self, row: _Row | None) -> None:
        self._here = row
        kept = row.kept if row is not None else None
        self._pause.stop()
        self.name.setText(kept.name if kept else "")
        self.text.blockSignals(True)
        self.text.setPlainText(kept.text if kept else "")
        self.text.blockSignals(False)
        uses = tr("Used %n time(s)", "", kept.uses) if kept else ""
        self.name_field.show_hint(uses)
        self._tell(None)
        for part in (self.name, self.text, self.remove_button):
            part.setEnabled(row is not None)
        if row is not None:
            self._show_row(row)

    def _show_row(self, row: _Row) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentItem(row.item)
        self.list.blockSignals(False)
