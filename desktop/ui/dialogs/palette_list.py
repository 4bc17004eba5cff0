"""The list of the palette: which line is chosen, and how one moves about in it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from desktop.ui.dialogs.palette_rows import Entry, PaletteDelegate, PaletteModel
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.theme import Theme

PAGE = 8
"""Lines that one key press for a page goes on."""


class PaletteList(QListView):
    """Takes no focus: the line above it does. `run_wanted`: the mouse chose; `chosen_changed(Entry)`."""

    run_wanted = Signal()
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("paletteList")
        self.setAccessibleName(tr("What was found"))
        self._model = PaletteModel()
        self._model.setParent(self)
        self._theme, self._icons = theme, icons
        self._moved = False
        self.setModel(self._model)
        self.restyle()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    @property
    def entries(self) -> Sequence[Entry]:
        """What can be chosen, top down."""
        return tuple(item for item in self._model.lines if isinstance(item, Entry))

    @property
    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        return self._model.entry(self.currentIndex().row())

    def restyle(self) -> None:
        """Rows have another height at another text size."""
        delegate = PaletteDelegate(self._theme, self._icons)
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    def restart(self) -> None:
        """Something else was typed: what the person moved to before does not count."""
        self._moved = False

    def show_groups(self, groups: Iterable[tuple[str, Sequence[Entry]]], *, choose_first: bool) -> None:
        """Show entries by kind. What the person moved to stays chosen; else, if wanted, the first is."""
        before = self.chosen.value if self._moved and self.chosen else None
        self._model.show_lines(groups)
        lines = self._model.lines
        again = [n for n, item in enumerate(lines) if isinstance(item, Entry) and item.value == before]
        if before is not None and again:
            self._choose(again[0])
        elif choose_first:
            self._choose(self._next(-1, 1))

    def move_by(self, by: int, *, round_about: bool = True) -> None:
        """To the next or the previous entry; from the end to the beginning."""
        there = self._next(self.currentIndex().row(), by)
        if there < 0 and round_about:
            there = self._next(-1 if by > 0 else self._model.rowCount(), by)
        if there >= 0:
            self._moved = True
            self._choose(there)

    def page_by(self, by: int) -> None:
        """Some entries on or back."""
        for _ in range(PAGE):
            self.move_by(by, round_about=False)

    def move_to_kind(self, by: int) -> None:
        """To the first entry of the next or the previous kind."""
        lines = self._model.lines
        heads = [n for n in range(1, len(lines)) if not isinstance(lines[n - 1], Entry)]
        if heads:
            here = self.currentIndex().row()
            at = max((n for n, head in enumerate(heads) if head <= here), default=-1)
            self._moved = True
            self._choose(heads[(at + by) % len(heads)])

    def _next(self, row: int, by: int) -> int:
        """The next line that can be chosen, -1 for none."""
        row += by
        while 0 <= row < self._model.rowCount():
            if self._model.entry(row) is not None:
                return row
            row += by
        return -1

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        self.setCurrentIndex(self._model.index(row, 0))
        if row == 1:
            self.scrollToTop()  # with the caption above it
        self.chosen_changed.emit(self.chosen)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.entry(index.row()) is not None:
            self._choose(index.row())
            self.run_wanted.emit()
