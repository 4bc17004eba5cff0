"""A thin bar that says that something is being done, for as long as it takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar


class BusyBar(QProgressBar):
    """Runs to and fro; it is full and still where nothing should move (Theme.reduced_motion)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)

    @property
    def moves(self) -> bool:
        """Whether it runs to and fro."""
        return self.maximum() == 0

    def showEvent(self, event: QShowEvent) -> None:
        """Asked each time: the choice may have changed."""
        moves = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        self.setRange(0, 0 if moves else 1)
        self.setValue(0 if moves else 1)
        super().showEvent(event)
