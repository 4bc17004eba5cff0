"""The peer of the speed budgets: plain SQLite without encryption, and bare widgets of Qt that show its rows."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QListView, QListWidget, QTextEdit, QVBoxLayout

from desktop.domain.communication import Communication
from tests.ui.speed import Taken, until_painted

FIRST_ROWS = 200
GROUPED = ("kind", "way", "reply", "resolved", "ar", "customer")


class PlainWindow:
    """The shortest program that does the same: one question on the window's thread, then the widget's own paint."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file)
        self._model = QStringListModel()
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._model)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        for widget in (self.list, self.text):
            widget.resize(420, 800)
            widget.show()
        self.show_all()

    def close(self) -> None:
        """Take the widgets and the file away."""
        self._db.close()
        self.list.close()
        self.text.close()

    def show_all(self) -> Taken:
        """The newest rows."""
        return self._shown("SELECT subject FROM m ORDER BY position DESC LIMIT ?", [FIRST_ROWS])

    def filtered(self, kind: str) -> Taken:
        """The newest rows of a type."""
        return self._shown(
            "SELECT subject FROM m WHERE kind = ? ORDER BY position DESC LIMIT ?", [kind, FIRST_ROWS]
        )

    def found(self, word: str) -> Taken:
        """The newest rows with a word, or the beginning of one."""
        return self._shown(
            "SELECT m.subject FROM f JOIN m ON m.position = f.rowid WHERE f MATCH ? "
            "ORDER BY f.rowid DESC LIMIT ?",
            [f'"{word}" *', FIRST_ROWS],
        )

    def next_row(self) -> Taken:
        """The cursor one row down."""
        if self.list.currentIndex().row() >= FIRST_ROWS - 2:
            self.list.setCurrentIndex(self._model.index(0))
        return until_painted(lambda: QTest.keyClick(self.list, Qt.Key.Key_Down), self.list.viewport)

    def counted(self) -> Taken:
        """One count per facet, then a paint."""

        def count() -> None:
            for column in GROUPED:
                self._db.execute(f"SELECT {column}, count(DISTINCT thread) FROM m GROUP BY 1").fetchall()
            self.list.viewport().update()

        return until_painted(count, self.list.viewport)

    def put_aside(self) -> Taken:
        """A mark on a thread, durable, and its row taken out of the list."""

        def mark() -> None:
            with self._db:
                self._db.execute("UPDATE m SET handled = 1 WHERE position = (SELECT max(position) FROM m)")
            self._model.removeRow(0)

        return until_painted(mark, self.list.viewport)

    def read(self, thread: str) -> Taken:
        """All texts of a thread in one text widget."""

        def fill() -> None:
            texts = self._db.execute("SELECT body FROM m WHERE thread = ? ORDER BY position", [thread])
            self.text.setPlainText("\n\n".join(row[0] for row in texts))

        return until_painted(fill, self.text.viewport)

    def page_up(self) -> Taken:
        """A page of the text widget."""
        bar = self.text.verticalScrollBar()
        if bar.value() < bar.pageStep():
            bar.setValue(bar.maximum())
        return until_painted(lambda: bar.setValue(bar.value() - bar.pageStep()), self.text.viewport)

    def dialog(self, *, lines: int, rows: int) -> Taken:
        """A new dialog of bare lines and a list of rows."""
        dialog = QDialog(self.list)
        layout = QVBoxLayout(dialog)
        form = QFormLayout()
        for number in range(lines):
            form.addRow(f"Field {number}", QLineEdit())
        layout.addLayout(form)
        table = QListWidget()
        table.addItems([f"Row {number}" for number in range(rows)])
        layout.addWidget(table)
        taken = until_painted(dialog.open, lambda: dialog)
        dialog.close()
        dialog.deleteLater()
        return taken

    def _shown(self, sql: str, values: list[object]) -> Taken:
        def fill() -> None:
            self._model.setStringList([row[0] for row in self._db.execute(sql, values)])

        return until_painted(fill, self.list.viewport)


def fill_plain(file: Path, rows: Sequence[Communication]) -> None:
    """The same rows in a plain database, with an index for each question."""
    db = sqlite3.connect(file)
    db.execute(
        "CREATE TABLE m (position INTEGER PRIMARY KEY, thread, kind, way, reply, resolved, ar, customer, "
        "subject, body, handled DEFAULT 0)"
    )
    db.execute("CREATE VIRTUAL TABLE f USING fts5(subject, body, content='', prefix='2 3')")
    for number, row in enumerate(reversed(rows)):
        db.execute(
            "INSERT INTO m VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            [
                *(
                    number,
                    row.group_id,
                    row.kind,
                    row.direction and row.direction.value,
                    row.requires_response,
                ),
                *(row.is_resolved, row.is_ar_related, row.customer_id, row.subject, row.content),
            ],
        )
        db.execute(
            "INSERT INTO f (rowid, subject, body) VALUES (?, ?, ?)", [number, row.subject, row.content]
        )
    for column in ("kind", "thread"):
        db.execute(f"CREATE INDEX m_{column} ON m ({column}, position)")
    db.commit()
    db.close()
