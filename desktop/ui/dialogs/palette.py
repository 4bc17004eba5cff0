"""The palette over the window: type to find a command, a view, a customer or a thread."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from desktop.domain.arrangement import SavedView
from desktop.domain.clock import Clock
from desktop.domain.customer import Customer
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.dialogs import palette_rows
from desktop.ui.dialogs.palette_finder import PaletteFinder
from desktop.ui.dialogs.palette_list import PaletteList
from desktop.ui.dialogs.palette_rows import Entry
from desktop.ui.icons import Icons
from desktop.ui.key_map import native, pressed
from desktop.ui.keys import OWN_KEYS
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, line, row, words
from desktop.ui.widgets.curtain import Curtain
from desktop.ui.windows.commands import Commands

WIDTH, HEIGHT = 640, 460
REMEMBERED = "palette/recent"
MOST_REMEMBERED = 10
_AWAY = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Palette(Curtain):
    """Lies over its window until something is chosen. Made once; `open` only shows it.

    Signals: `command_chosen(str)`, `view_chosen(SavedView)`, `customer_chosen(Customer)`,
    `thread_chosen(ListRow)`; each is sent after the focus is back where it was. The commands chosen last are
    remembered in `shape`.
    """

    command_chosen = Signal(str)
    view_chosen = Signal(object)
    customer_chosen = Signal(object)
    thread_chosen = Signal(object)

    def __init__(
        self,
        reader: Reader,
        background: Background,
        theme: Theme,
        icons: Icons,
        *,
        commands: Commands,
        clock: Clock,
        window: QWidget,
        shape: QSettings | None = None,
    ) -> None:
        super().__init__(window, theme, width=WIDTH, height=HEIGHT)
        self.setProperty(OWN_KEYS, True)
        self.setAccessibleName(tr("Palette"))
        self._icons, self._commands = icons, commands
        self._clock, self._shape = clock, shape
        self._recent = _remembered(shape)
        self._finder = PaletteFinder(reader, background, self)
        self._finder.found.connect(self._on_found)
        self._enter_waits = False
        self._focus_before: QWidget | None = None
        self._make()
        self._finder.refused.connect(self._foot.setText)
        theme.changed.connect(self._on_look)
        self._on_look()
        self._restart()
        for part in (self.card, *self.card.findChildren(QWidget)):
            part.ensurePolished()  # now, not when somebody waits for it
        self.hide()

    # -- what can be asked ---------------------------------------------------------------------------

    @property
    def entries(self) -> Sequence[Entry]:
        """What is offered now, top down."""
        return self._list.entries

    @property
    def chosen(self) -> Entry | None:
        """What Enter would run."""
        return self._list.chosen

    @property
    def is_settled(self) -> bool:
        """Whether the store has answered what was typed."""
        return self._finder.is_settled

    def open(self) -> None:
        """Show it with an empty line; when it is shown already, it goes."""
        if self.isVisible():
            self.dismiss()
            return
        self._focus_before = self.window().focusWidget()
        self.line.clear()
        self._finder.begin()
        self._restart()
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take it away; the focus goes back."""
        if not self.isVisible():
            return
        self._finder.stop()
        self._enter_waits = False
        before, self._focus_before = self._focus_before, None
        had_focus = self.window().focusWidget() is self.line
        self.hide()
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.card.setObjectName("palette")
        layout = column(self.card)
        self.line = QLineEdit()
        self.line.setObjectName("paletteLine")
        self.line.setPlaceholderText(tr("Find a command, view, customer or thread"))
        self.line.setAccessibleName(tr("Find a command, view, customer or thread"))
        self.line.textChanged.connect(lambda _text: self._on_typed())
        self.line.installEventFilter(self)
        layout.addWidget(self.line)
        layout.addWidget(line())
        self._list = PaletteList(self.theme, self._icons)
        self._list.run_wanted.connect(self._run)
        self._list.chosen_changed.connect(self._on_chosen)
        layout.addWidget(self._list, 1)
        self._nothing = words("", "dim", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(line())
        foot = row()
        foot.setContentsMargins(14, 7, 14, 8)
        self._foot = words("", "hint")
        foot.addWidget(self._foot)
        layout.addLayout(foot)

    def _hint(self) -> str:
        return tr(
            "{up} {down} choose    {enter} runs    Esc closes", up="↑", down="↓", enter=native("Return")[0]
        )

    # -- finding -------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        """Commands at once, the rest when the store has answered."""
        if self.isVisible():
            self._finder.look_for(self.line.text().strip())
            self._restart()

    def _restart(self) -> None:
        self._enter_waits = False
        self._list.restart()
        self._foot.setText(self._hint())
        self._show()

    def _on_found(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Show what is known; what the person moved to stays chosen."""
        typed = self.line.text().strip()
        groups, is_sure = self._groups(typed)
        self._list.show_groups(groups, choose_first=is_sure or self.is_settled)
        has_entries = bool(self.entries)
        self._list.setVisible(has_entries)
        self._nothing.setVisible(not has_entries)
        self._nothing.setText(
            tr("Nothing goes by “{text}”.", text=typed) if self.is_settled and typed else ""
        )
        if self._enter_waits and self.is_settled:
            self._run()

    def _groups(self, typed: str) -> tuple[list[tuple[str, list[Entry]]], bool]:
        """Entries by kind, and whether the first of them will stay the first when more come."""
        keys, available = self._commands.keys, self._commands.available
        views = palette_rows.views_for(typed, self._finder.views, keys)
        if not typed:
            last, useful = palette_rows.first_commands(keys, available, self._recent)
            return [
                (palette_rows.RECENT, last),
                (palette_rows.COMMANDS, useful),
                (palette_rows.VIEWS, views),
            ], True
        strong, weak = palette_rows.commands_for(typed, keys, available, self._recent)
        now = self._clock.now()
        customers = [palette_rows.customer_entry(typed, one) for one in self._finder.customers]
        threads = [palette_rows.thread_entry(one, now) for one in self._finder.threads]
        return [
            (palette_rows.COMMANDS, strong),
            (palette_rows.VIEWS, views),
            (palette_rows.CUSTOMERS, customers),
            (palette_rows.THREADS, threads),
            (palette_rows.MORE, weak),
        ], bool(strong or views)

    # -- choosing ------------------------------------------------------------------------------------

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_waits = self.chosen is None and not self.is_settled
            self._run()
        elif key == Qt.Key.Key_Escape or pressed(event) in self._own_keys():
            self.dismiss()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._list.page_by(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._list.move_to_kind(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _own_keys(self) -> frozenset[str]:
        return frozenset(self._commands.keys.live_keys_of("palette"))

    def _on_chosen(self, entry: Entry) -> None:
        self.line.setAccessibleDescription(palette_rows.sentence(entry))

    def _run(self) -> None:
        entry = self.chosen
        if entry is None:
            return
        self.dismiss()
        value = entry.value
        if isinstance(value, SavedView):
            self.view_chosen.emit(value)
        elif isinstance(value, Customer):
            self.customer_chosen.emit(value)
        elif isinstance(value, ListRow):
            self.thread_chosen.emit(value)
        else:
            self._remember(value)
            self.command_chosen.emit(value)

    def _remember(self, command: str) -> None:
        self._recent = [command, *(name for name in self._recent if name != command)][:MOST_REMEMBERED]
        if self._shape is not None:
            self._shape.setValue(REMEMBERED, " ".join(self._recent))

    # -- lying over the window -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line; somebody else takes the focus."""
        if watched is self.line:
            if isinstance(event, QKeyEvent):
                return self._on_line_key(event)
            if isinstance(event, QFocusEvent) and _goes_elsewhere(event):
                QTimer.singleShot(0, self, self._on_left)
        return super().eventFilter(watched, event)

    def _on_line_key(self, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and pressed(event) in self._own_keys():
            event.accept()  # comes back as a key that is pressed here, and closes
            return True
        return event.type() is QEvent.Type.KeyPress and self._on_key(event)

    def _on_left(self) -> None:
        if self.window().focusWidget() is not self.line:
            self.dismiss()

    def on_beside(self) -> None:
        """Beside the card: close."""
        self.dismiss()

    def _on_look(self) -> None:
        self._list.restyle()
        self.place()


def _goes_elsewhere(event: QFocusEvent) -> bool:
    return event.type() is QEvent.Type.FocusOut and event.reason() not in _AWAY


def _remembered(shape: QSettings | None) -> list[str]:
    kept = str(shape.value(REMEMBERED, "")) if shape is not None else ""
    return kept.split()[:MOST_REMEMBERED]
