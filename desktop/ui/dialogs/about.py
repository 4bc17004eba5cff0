"""About: versions, folders, licences."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.widgets.bits import button, column, words


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
