"""Keeps the choices of the filter panel as a view: its name and its icon."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.domain.arrangement import SavedView
from desktop.domain.errors import KnownError
from desktop.store.arrangement import Arrangement
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, column, exclusive, row, toggle, words
from desktop.ui.widgets.field import Field

ICONS = {
    "bookmark": lazy_tr("Bookmark"),
    "star": lazy_tr("Star"),
    "clock": lazy_tr("Clock"),
    "phone": lazy_tr("Phone"),
    "mail": lazy_tr("Envelope"),
    "handshake": lazy_tr("Handshake"),
    "triangle-alert": lazy_tr("Warning"),
    "users": lazy_tr("People"),
}


class SaveViewDialog(QDialog):
    """`saved` carries the SavedView after it was kept. `what` says in words what the view will show."""

    saved = Signal(object)

    def __init__(
        self,
        arrangement: Arrangement,
        background: Background,
        icons: Icons,
        view: SavedView,
        *,
        what: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._background = background
        self._view = view
        title = tr("Save as view") if view.view_key is None else tr("Rename the view")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(420)
        layout = column(self, margins=24, spacing=14)
        layout.addWidget(words(title, "title"))
        if what:
            layout.addWidget(words(what, "dim", wrap=True))
        self.name = QLineEdit(view.name)
        self._field = Field(tr("Name"), self.name)
        layout.addWidget(self._field)
        choices = row(spacing=4)
        self._icons = {name: toggle("") for name in ICONS}
        self._group = exclusive(self, self._icons.values())
        for name, item in self._icons.items():
            item.setIcon(icons.icon(name))
            item.setIconSize(QSize(16, 16))
            item.setAccessibleName(tr("Icon: {name}", name=tr(ICONS[name])))
            item.setChecked(name == view.icon)
            choices.addWidget(item)
        choices.addStretch(1)
        layout.addLayout(choices)
        foot = row(spacing=8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Cancel"), "quiet", action=self.reject))
        self._save = button(tr("Save"), "primary", action=self._on_save)
        self._save.setDefault(True)
        foot.addWidget(self._save)
        layout.addLayout(foot)
        self.name.setFocus()
        self.name.selectAll()

    def _on_save(self) -> None:
        icon = next((name for name, item in self._icons.items() if item.isChecked()), self._view.icon)
        view = replace(self._view, name=self.name.text(), icon=icon)
        self._save.setEnabled(False)
        self._background.ask(
            lambda: self._arrangement.save_view(view),
            self._on_saved,
            owner=self,
            otherwise=self._on_refused,
        )

    def _on_saved(self, view: SavedView) -> None:
        self.saved.emit(view)
        self.accept()

    def _on_refused(self, error: KnownError) -> None:
        self._save.setEnabled(True)
        self._field.ask_again(told(error))
