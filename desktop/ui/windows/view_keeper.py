"""Saves, renames, changes, moves and takes out views; what is taken out can be brought back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.arrangement import SavedView
from desktop.domain.filters import Filter
from desktop.store.arrangement import Arrangement
from desktop.ui.background import Background
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.windows.triage import Triage


class ViewKeeper(QObject):
    """`saved` carries a new SavedView."""

    saved = Signal(object)

    def __init__(
        self, arrangement: Arrangement, background: Background, icons: Icons, triage: Triage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._arrangement = arrangement
        self._background = background
        self._icons = icons
        self._triage = triage
        self._window = window

    def save(self, filter: Filter, chips: Sequence[str]) -> None:
        """Ask for a name for these choices; `chips` are their words."""
        self._open(SavedView(name=", ".join(chips)[:40], filter=filter), " + ".join(chips))

    def rename(self, view: SavedView) -> None:
        """Ask for another name."""
        self._open(view, "")

    def update(self, view: SavedView, filter: Filter) -> None:
        """Keep other choices under the same name."""
        words = tr("“{name}” shows the present choices now", name=view.name)
        self._change(lambda: self._arrangement.save_view(replace(view, filter=filter)), words, view)

    def remove(self, view: SavedView) -> None:
        """Take a view out."""
        words = tr("“{name}” is taken out", name=view.name)
        anew = replace(view, view_key=None)
        self._change(lambda: self._arrangement.remove_view(view.view_key or 0), words, anew)

    def move(self, view: SavedView, by: int) -> None:
        """Move a view up or down."""
        self._background.ask(lambda: self._arrangement.move_view(view.view_key or 0, by), _nothing)

    def _change(self, change: Callable[[], object], words: str, before: SavedView) -> None:
        def undo() -> None:
            self._triage.forget(undo)
            self._background.ask(lambda: self._arrangement.save_view(before), _nothing)

        self._background.ask(change, lambda _done: self._triage.remember(words, undo))

    def _open(self, view: SavedView, what: str) -> None:
        dialog = SaveViewDialog(
            self._arrangement, self._background, self._icons, view, what=what, parent=self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if view.view_key is None:
            dialog.saved.connect(self.saved)
        dialog.open()


def _nothing(_answer: object) -> None:
    """The rail shows what came of it."""
