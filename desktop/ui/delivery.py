"""The door through which notifications leave the program; what is behind it differs by system."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notification in plain text. `key` comes back when it is clicked."""

    key: str
    title: str
    text: str


class Delivery(QObject):
    """`clicked` carries the key of a notice. This one delivers nothing: there is nowhere to."""

    clicked = Signal(str)

    def show(self, notice: Notice) -> None:
        """Show a notice now. Returns at once; whether anybody sees it is not known."""

    def withdraw(self) -> None:
        """Take back what is still shown, where the system allows it: the store was locked."""

    def close(self) -> None:
        """Nothing more will be shown."""
        self.withdraw()
