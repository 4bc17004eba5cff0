"""About: versions, folders, licences; and the overlay of all keys."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from desktop.ui.keys import KEYS
from desktop.ui.widgets.bits import button, column, words


class KeysDialog(QDialog):
    """All keys, made from the table that also makes them work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words("Keys", "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        half = (len(KEYS) + 1) // 2
        for number, key in enumerate(KEYS):
            place, side = number % half, 2 * (number // half)
            keys = words("  or  ".join(key.keys), "pill")
            grid.addWidget(keys, place, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words(key.words), place, side + 1)
        layout.addLayout(grid)
        layout.addWidget(words("Single letters work while no text field has the focus.", "hint"))
        layout.addWidget(button("Close", action=self.accept), 0, Qt.AlignmentFlag.AlignRight)


class AboutDialog(QDialog):
    """Versions and where things are."""

    def __init__(self, version: str, data_dir: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Daylit")
        layout = column(self, margins=28, spacing=10)
        layout.addWidget(words("daylit-desktop", "title"))
        layout.addWidget(words(f"Version {version}, Qt {qVersion()}", "dim"))
        layout.addWidget(words(f"Your data: {data_dir}", "dim", wrap=True))
        layout.addWidget(
            words(
                "Apache-2.0. Qt under LGPL-3.0, the font Inter under the SIL Open Font License, "
                "icons by Lucide under ISC, SQLCipher under BSD-3-Clause.",
                "small",
                wrap=True,
            )
        )
        layout.addWidget(button("Close", action=self.accept))
