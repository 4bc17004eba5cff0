"""About: versions, folders, licences."""

import platform
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from desktop.places import Places, licences
from desktop.ui.dialogs.licences import LicencesDialog
from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import button, column, fit_height, line, row, words

WIDTH = 560
LICENCES = lazy_tr(
    "Apache-2.0. Qt under LGPL-3.0, the font Inter under the SIL Open Font License, icons by Lucide under "
    "ISC, SQLCipher under BSD-3-Clause."
)


class AboutDialog(QDialog):
    """Versions and where things are, each place to be opened or copied."""

    def __init__(
        self,
        versions: Mapping[str, str],
        places: Places,
        parent: QWidget,
        *,
        updates: str = "",
        licence_texts: Path | None = None,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Daylit"))
        self._open_url = open_url
        self._licence_texts = licence_texts or licences()
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(tr("About Daylit"), "title"))
        layout.addLayout(self._versions(versions))
        if updates:
            layout.addWidget(words(updates, "hint", wrap=True))
        layout.addWidget(line())
        for label, path in (
            (tr("Data folder"), places.data_dir),
            (tr("Settings file"), places.settings),
            (tr("Logs folder"), places.logs),
        ):
            layout.addLayout(self._place(label, path))
        layout.addWidget(
            words(
                tr("Another data folder is used when the program is started with --data-dir."),
                "hint",
                wrap=True,
            )
        )
        layout.addWidget(line())
        layout.addWidget(words(tr(LICENCES), "small", wrap=True))
        foot = row(spacing=8)
        copied = "\n".join(f"{name} {version}" for name, version in versions.items())
        foot.addWidget(
            button(
                tr("Copy versions"),
                "quiet",
                action=lambda: QGuiApplication.clipboard().setText(copied),
            )
        )
        foot.addWidget(button(tr("Licences"), "quiet", action=self.show_licences))
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), "primary", action=self.accept))
        layout.addLayout(foot)
        fit_height(self, layout, WIDTH)

    def show_licences(self) -> None:
        """Open the texts of all licences over this dialog."""
        LicencesDialog(self._licence_texts, self, open_url=self._open_url).open()

    def _versions(self, versions: Mapping[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for number, (name, version) in enumerate(versions.items()):
            grid.addWidget(words(name, "dim"), number, 0)
            grid.addWidget(words(version), number, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _place(self, label: str, path: Path) -> QHBoxLayout:
        place = row(spacing=6)
        texts = column(spacing=2)
        texts.addWidget(words(label, "small"))
        shown = words(breakable(str(path)), wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setToolTip(str(path))
        texts.addWidget(shown)
        place.addLayout(texts, 1)
        opened = button(tr("Open"), name=tr("Open: {place}", place=label), action=lambda: self._open(path))
        copied = button(
            tr("Copy"),
            "quiet",
            name=tr("Copy the path: {place}", place=label),
            action=lambda: QGuiApplication.clipboard().setText(str(path)),
        )
        place.addWidget(opened, 0, Qt.AlignmentFlag.AlignBottom)
        place.addWidget(copied, 0, Qt.AlignmentFlag.AlignBottom)
        return place

    def _open(self, path: Path) -> None:
        """What is not there yet is not made: its folder is opened."""
        there = path if path.exists() else path.parent
        self._open_url(QUrl.fromLocalFile(str(there)))


def versions(program: str, cipher: Mapping[str, str]) -> dict[str, str]:
    """Names and versions of the program and of what it stands on, for the dialog and for a report."""
    return {
        "Daylit": program,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "SQLCipher": cipher.get("SQLCipher", "") or tr("unknown"),
        "SQLite": cipher.get("SQLite", "") or tr("unknown"),
    }


def breakable(path: str) -> str:
    """A path that wraps after each separator instead of being cut off."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
