"""Writes rows of the list into a file the person names, with progress."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.care import Say
from desktop.domain.sentences import said
from desktop.store.export import export
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.language import lazy_tr, tr

CSV, JSON = "csv", "json"
CAREFUL = lazy_tr("The file can be read without a passphrase. Keep it as you keep the letters themselves.")


class Exporter(QObject):
    """Asks for a file, then writes it off the window's thread."""

    def __init__(self, reader: Reader, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._reader = reader
        self._background = background
        self._window = window

    def export(self, positions: Sequence[int], ticked: Collection[int]) -> None:
        """Ask where these rows shall go; with ticks only the ticked threads among them."""
        chooser = QFileDialog(self._window, tr("Export rows"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([tr("Table for spreadsheets (*.csv)"), tr("JSON document (*.json)")])
        chooser.setDefaultSuffix(CSV)
        chooser.selectFile("daylit.csv")
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix(JSON if JSON in chosen else CSV)
        )
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda file: self.write(Path(file), positions, ticked))
        chooser.open()

    def write(self, file: Path, positions: Sequence[int], ticked: Collection[int]) -> WorkDialog:
        """Write the file and say what came of it."""
        reader = self._reader

        def work(say: Say) -> str:
            wanted = list(positions)
            if ticked:
                wanted = [row.position for row in reader.rows(wanted) if row.thread_key in ticked]
            form = JSON if file.suffix.lower() == f".{JSON}" else CSV
            total = f"{len(wanted):,}"
            number = export(
                reader,
                wanted,
                file,
                form=form,
                progress=lambda done: say(said("Rows: {done} of {total}", done=f"{done:,}", total=total)),
            )
            written = tr("%Ln row(s) written to {file}.", "", number, file=file)
            return "\n".join((written, tr(CAREFUL)))

        dialog = WorkDialog(tr("Export rows"), self._background, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.begin(work)
        return dialog
