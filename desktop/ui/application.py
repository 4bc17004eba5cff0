"""The application object; on macOS the system tells it, and not the command line, which link was opened."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`link_given` carries the text of a link, as it came."""

    link_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Hear of links; everything else goes its way."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.link_given.emit(event.url().toString())
            return True
        return super().event(event)
