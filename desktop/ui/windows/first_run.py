"""The very first page: three ways to begin, on one screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.widgets.row_button import RowButton


class FirstRunPage(QWidget):
    """`sign_in_wanted(bool)`: True by a token; `demo_wanted`; `restore_wanted`."""

    sign_in_wanted = Signal(bool)
    demo_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, icons: Icons, *, has_demo: bool) -> None:
        super().__init__()
        self._icons = icons
        layout = column(self, spacing=10)
        layout.addWidget(words(tr("Welcome"), "title"))
        layout.addWidget(words(tr("How do you want to begin?"), "dim", wrap=True))
        self.by_password = self._choice(
            "key-round",
            tr("Sign in"),
            tr("Address, user name and password"),
            lambda: self.sign_in_wanted.emit(False),
        )
        self.by_token = self._choice(
            "copy",
            tr("Paste a token and the company"),
            tr("From Settings → API Access in Daylit"),
            lambda: self.sign_in_wanted.emit(True),
        )
        self.demo = self._choice(
            "database",
            tr("Try with demo data"),
            tr("Made-up customers; no account, no network"),
            self._on_demo,
        )
        self.demo.setVisible(has_demo)
        for choice in (self.by_password, self.by_token, self.demo):
            layout.addWidget(choice)
        self._said = words("", "hint", wrap=True)
        self._said.hide()
        layout.addWidget(self._said)
        restore = button(tr("Restore a backup …"), "link", action=self.restore_wanted.emit)
        layout.addWidget(restore, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def begin(self) -> None:
        """Put the cursor where most people begin."""
        self.by_password.setFocus()

    def _choice(self, icon: str, first: str, second: str, act: Callable[[], object]) -> RowButton:
        made = RowButton(
            first,
            name=f"{first}. {second}",
            icon=self._icons.icon(icon, "accent"),
            icon_size=20,
            edge=14,
            second=(second, "small"),
            look="strong",
        )
        made.setObjectName("choiceCard")
        made.clicked.connect(lambda _on=False: act())
        return made

    def _on_demo(self) -> None:
        self._said.setText(tr("The demo opens in a window of its own; nothing of it is kept."))
        self._said.show()
        self.demo_wanted.emit()
