"""The sync log in words: what was received and sent, what went wrong, what was chosen, what was verified."""

from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QHeaderView, QTableView, QWidget

from desktop.store.ledger import LogLine
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, column, fit_room, row, words
from desktop.ui.wording import long_time, short_time

CHOICES, CHECKS, TROUBLE = lazy_tr("Your choices"), lazy_tr("Checks"), lazy_tr("Trouble")
SENT, RECEIVED = lazy_tr("Sent"), lazy_tr("Received")
KINDS = {
    "sent": SENT,
    "received": RECEIVED,
    "choice": CHOICES,
    "sweep": CHECKS,
    "audit": CHECKS,
}
"""Under what each kind of line is found; every other kind is trouble."""
FILTERS = (lazy_tr("Everything"), TROUBLE, SENT, RECEIVED, CHECKS, CHOICES)
EMPTY = lazy_tr("Nothing of this kind was noted in the last 30 days.")

Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Two columns, when and what; the newest line first."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LogLine] = []

    def show(self, lines: list[LogLine]) -> None:
        """Put up other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row for each line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """When and what."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; the whole moment and the whole text as a hint, and for screen readers."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(line.text) if index.column() else short_time(line.at, datetime.now(UTC))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return told(line.text) if index.column() else long_time(line.at)
        return None


class SyncLogDialog(QDialog):
    """The lines that are kept for thirty days, to be filtered and copied."""

    def __init__(self, reader: Reader, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sync log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_room(self, 720, 460)
        self._lines: list[LogLine] = []
        self.model = LogModel()
        layout = column(self, margins=28, spacing=14)
        head = row(spacing=10)
        head.addWidget(words(tr("Sync log"), "title"))
        head.addStretch(1)
        self.filter = QComboBox()
        for name in FILTERS:
            self.filter.addItem(tr(name), name)
        self.filter.setAccessibleName(tr("Which lines"))
        self.filter.currentTextChanged.connect(self._draw)
        head.addWidget(self.filter)
        layout.addLayout(head)
        self._empty = words(tr(EMPTY), "dim", wrap=True)
        self._empty.hide()
        layout.addWidget(self._empty)
        layout.addWidget(self._table(), 1)
        foot = row(spacing=8)
        foot.addWidget(button(tr("Copy"), hint=tr("Copy these lines"), action=self.copy))
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), "primary", action=self.accept))
        layout.addLayout(foot)
        background.ask(reader.sync_log, self._on_lines, lane="sync log", owner=self)

    def copy(self) -> None:
        """Put the lines that are shown on the clipboard."""
        text = "\n".join(
            f"{line.at.isoformat()}  {line.kind}  {told(line.text)}" for line in self.model.lines
        )
        QGuiApplication.clipboard().setText(text)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Lines of the sync log"))
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)  # Tab leads out of the table
        table.setObjectName("syncLog")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        return table

    def _on_lines(self, lines: list[LogLine]) -> None:
        self._lines = lines
        self._draw()

    def _draw(self) -> None:
        wanted = self.filter.currentData()
        shown = [line for line in self._lines if wanted in (FILTERS[0], KINDS.get(line.kind, TROUBLE))]
        self.model.show(shown)
        self._empty.setVisible(not shown)
