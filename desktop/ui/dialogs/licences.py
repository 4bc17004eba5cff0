"""The licences of everything that ships with the program, to be read without a network."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import button, column, fit_room, row, words

FIRST = {"README": lazy_tr("Your rights"), "INDEX": lazy_tr("Everything in a table")}
"""Files that stand before all others, by their stem, and their names here."""
NAME = "Name:"
"""How the first line of a part's file begins."""
NOTHING = lazy_tr(
    "No texts were collected for this copy. From a checkout, packaging/build.py licences puts them into the "
    "folder below; an installed program has them beside it."
)


class LicencesDialog(QDialog):
    """Parts at the left, the text of one at the right."""

    def __init__(
        self,
        folder: Path,
        parent: QWidget,
        *,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_room(self, 1000, 620)
        self._folder = folder
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(tr("Licences"), "title"))
        self.parts, self.text = QListWidget(), QPlainTextEdit()
        files = licence_files(folder)
        if files:
            layout.addLayout(self._reader(files), 1)
        else:
            layout.addWidget(words(tr(NOTHING), "dim", wrap=True))
            layout.addWidget(words(str(folder), wrap=True))
            layout.addStretch(1)
        foot = row(spacing=8)
        opened = button(tr("Open folder"), action=lambda: open_url(QUrl.fromLocalFile(str(folder))))
        opened.setEnabled(bool(files))
        foot.addWidget(opened)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), "primary", action=self.accept))
        layout.addLayout(foot)

    def _reader(self, files: list[Path]) -> QHBoxLayout:
        self.parts.setObjectName("licenceParts")
        self.parts.setAccessibleName(tr("Parts"))
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for file in files:
            name = part_name(file)
            item = QListWidgetItem(name)
            item.setToolTip(name)
            item.setData(Qt.ItemDataRole.UserRole, str(file))
            self.parts.addItem(item)
        self.text.setObjectName("report")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text"))
        self.parts.currentItemChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()
        panes = row(spacing=14)
        panes.addWidget(self.parts, 2)
        panes.addWidget(self.text, 5)
        return panes

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        file = Path(item.data(Qt.ItemDataRole.UserRole))
        # A table is read by its columns; everything else wraps.
        modes = QPlainTextEdit.LineWrapMode
        self.text.setLineWrapMode(modes.NoWrap if file.stem == "INDEX" else modes.WidgetWidth)
        self.text.setPlainText(_read(file))


def licence_files(folder: Path) -> list[Path]:
    """The texts of a folder: what explains it first, then by name. Empty if there is no such folder."""
    files = sorted(folder.glob("*.txt"), key=lambda file: file.name.lower())
    return sorted(files, key=lambda file: list(FIRST).index(file.stem) if file.stem in FIRST else len(FIRST))


def part_name(file: Path) -> str:
    """What a person calls it: the name with its version from the first line, else the name of the file."""
    if file.stem in FIRST:
        return tr(FIRST[file.stem])
    first = _read(file).split("\n", 1)[0]
    return first.removeprefix(NAME).strip() if first.startswith(NAME) else file.stem


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return tr("{file} cannot be read: {cause}.", file=str(file), cause=error.strerror or "")
