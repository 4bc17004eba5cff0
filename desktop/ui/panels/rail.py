"""The rail at the left: places, saved views, outbox and attention, account, look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QWidget

from desktop.domain.arrangement import SavedView
from desktop.ui.icons import Icons
from desktop.ui.keys import COMMAND
from desktop.ui.language import tr
from desktop.ui.places import PLACES, Place, of_view
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.elided import plain_hint
from desktop.ui.widgets.rover import Rover
from desktop.ui.wording import number

WIDTH = 192
COLLAPSED_WIDTH = 64
WITHOUT_WORDS = 64
"""Pixels of a line that its margins and its icon take."""


@dataclass(slots=True)
class _Item:
    """A line of the rail."""

    button: QPushButton
    words: str
    icon: str
    figure: int = 0


class Rail(QFrame):
    """Signals: `place_chosen(Place)`, `outbox_chosen`, `attention_chosen`, `log_wanted`, `look_toggled`,
    `settings_wanted`; for saved views `view_renamed`, `view_updated`, `view_removed` (SavedView) and
    `view_moved(SavedView, int)`."""

    place_chosen = Signal(object)
    outbox_chosen = Signal()
    attention_chosen = Signal()
    log_wanted = Signal()
    look_toggled = Signal()
    settings_wanted = Signal()
    view_renamed = Signal(object)
    view_updated = Signal(object)
    view_removed = Signal(object)
    view_moved = Signal(object, int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._theme = theme
        self._icons = icons
        self._items: dict[str, _Item] = {}
        self._views: list[SavedView] = []
        self._collapsed = False
        self._late = False
        self._rover = Rover(self)
        layout = column(self, spacing=2)
        layout.setContentsMargins(10, 14, 10, 10)
        layout.addLayout(self._brand())
        layout.addSpacing(10)
        self._log_button = button(
            tr("Log call"),
            "primary",
            name=tr("Log call"),
            hint=tr("Log a call"),
            command="log",
            action=self.log_wanted.emit,
        )
        layout.addWidget(self._log_button)
        layout.addSpacing(12)
        layout.addWidget(self._middle(), 1)
        self._account = words("", "small", wrap=True)
        layout.addWidget(self._account)
        layout.addLayout(self._foot())
        theme.changed.connect(self._restyle)
        self.show_counts({})
        self.mark("inbox")
        self._watch()
        self._restyle()

    # -- showing -------------------------------------------------------------------------------------

    def mark(self, key: str) -> None:
        """Show which place is open; "" for none of them."""
        for name, item in self._items.items():
            item.button.setChecked(name == key)
        self._restyle()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show figures beside the places; zero shows none. Attention is there only when it has one."""
        for name, item in self._items.items():
            item.figure = counts.get(name, 0)
        self._items["attention"].button.setVisible(self._items["attention"].figure > 0)
        self._show_words()

    def show_late(self, late: bool) -> None:
        """Whether something in the outbox waits longer than it should: amber, and said in words."""
        if late is not self._late:
            self._late = late
            self._restyle()

    def show_views(self, views: Sequence[SavedView]) -> None:
        """Show the saved views in their order."""
        for view in self._views:
            item = self._items.pop(of_view(view).key)
            item.button.hide()
            item.button.deleteLater()
        self._views = list(views)
        for number_of_view, view in enumerate(self._views, 1):
            self._view_lines.addWidget(self._view_line(view, number_of_view))
        self._views_head.setVisible(bool(views) and not self._collapsed)
        self._watch()
        self._show_words()
        self._restyle()

    def show_account(self, text: str) -> None:
        """Show who is signed in where."""
        self._account.setText(text)

    @property
    def is_collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._collapsed

    def collapse(self, on: bool) -> None:
        """Show icons only, or words again."""
        self._collapsed = on
        for part in (self._brand_words, self._account, self._work_head, self._sent_head):
            part.setVisible(not on)
        self._views_head.setVisible(bool(self._views) and not on)
        self._log_button.setText("" if on else f"  {tr('Log call')}")
        self._show_words()
        self._restyle()

    # -- building ------------------------------------------------------------------------------------

    def _middle(self) -> QWidget:
        """Everything between the brand and the account; it scrolls when there are many views."""
        body = QWidget()
        lines = column(body, spacing=2)
        self._work_head = words(tr("Work"), "railCaption")
        lines.addWidget(self._work_head)
        for place in PLACES:
            item = self._item(place.key, tr(place.words), place.icon)
            item.clicked.connect(lambda _on=False, place=place: self._choose(place))
            lines.addWidget(item)
        lines.addSpacing(10)
        self._views_head = words(tr("Views"), "railCaption")
        lines.addWidget(self._views_head)
        self._view_lines = column(spacing=2)
        lines.addLayout(self._view_lines)
        lines.addSpacing(10)
        self._sent_head = words(tr("To Daylit"), "railCaption")
        lines.addWidget(self._sent_head)
        for key, text, icon, signal in (
            ("outbox", tr("Outbox"), "cloud-upload", self.outbox_chosen),
            ("attention", tr("Needs you"), "circle-alert", self.attention_chosen),
        ):
            item = self._item(key, text, icon)
            item.clicked.connect(lambda _on=False, signal=signal: signal.emit())
            lines.addWidget(item)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def _item(self, key: str, text: str, icon: str) -> QPushButton:
        item = button(text, "railItem", name=text)
        item.setCheckable(True)
        self._items[key] = _Item(item, text, icon)
        return item

    def _view_line(self, view: SavedView, number_of_view: int) -> QPushButton:
        place = of_view(view)
        line = self._item(place.key, place.words, place.icon)
        if number_of_view <= 9:
            line.setProperty(COMMAND, f"view_{number_of_view}")
        line.clicked.connect(lambda _on=False: self._choose(place))
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        line.customContextMenuRequested.connect(lambda spot: self._show_menu(line, spot, view))
        return line

    def _brand(self) -> QHBoxLayout:
        layout: QHBoxLayout = row(spacing=8)
        self._mark = words("")
        layout.addWidget(self._mark)
        self._brand_words = words("Daylit", "brand")
        layout.addWidget(self._brand_words)
        layout.addStretch(1)
        return layout

    def _foot(self) -> QHBoxLayout:
        layout: QHBoxLayout = row(spacing=2)
        self._look = button(
            "", "quiet", name=tr("Switch between light and dark"), hint=tr("Light or dark"), command="look"
        )
        self._look.clicked.connect(lambda _on=False: self.look_toggled.emit())
        self._settings = button(
            "", "quiet", name=tr("Preferences"), hint=tr("Preferences"), command="preferences"
        )
        self._settings.clicked.connect(lambda _on=False: self.settings_wanted.emit())
        layout.addWidget(self._look)
        layout.addWidget(self._settings)
        layout.addStretch(1)
        return layout

    # -- private -------------------------------------------------------------------------------------

    def _choose(self, place: Place) -> None:
        self.mark(place.key)
        self.place_chosen.emit(place)

    def _show_menu(self, item: QPushButton, spot: QPoint, view: SavedView) -> None:
        menu = QMenu(item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, action in (
            (tr("Rename …"), lambda: self.view_renamed.emit(view)),
            (tr("Keep the present choices in it"), lambda: self.view_updated.emit(view)),
            (tr("Move up"), lambda: self.view_moved.emit(view, -1)),
            (tr("Move down"), lambda: self.view_moved.emit(view, 1)),
            (tr("Take out"), lambda: self.view_removed.emit(view)),
        ):
            menu.addAction(text).triggered.connect(lambda _on=False, action=action: action())
        menu.popup(item.mapToGlobal(spot))

    def _watch(self) -> None:
        """The lines are one stop of the Tab key; arrow keys walk them from the top."""
        last = ("outbox", "attention")
        order = [name for name in self._items if name not in last] + list(last)
        self._rover.watch([self._items[name].button for name in order])

    def _show_words(self) -> None:
        for item in self._items.values():
            figure = number(item.figure) if item.figure else ""
            text = "" if self._collapsed else self._fitting(item, figure)
            item.button.setText(text.replace("&", "&&"))
            item.button.setAccessibleName(f"{item.words}, {figure}" if figure else item.words)
            named = self._collapsed or item.words not in text or item.button.property(COMMAND)
            late = self._late and item is self._items["outbox"]
            hints = (item.words if named else "", tr("Waits for longer than 15 minutes") if late else "")
            hint = ". ".join(filter(None, hints))
            item.button.setToolTip(plain_hint(hint) if "<" in hint else hint)

    def _fitting(self, item: _Item, figure: str) -> str:
        """The words of a line, so many of them that its figure can be seen as well."""
        end = f"   {figure}" if figure else ""
        font = item.button.font()
        font.setWeight(QFont.Weight.DemiBold if item.button.isChecked() else QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        room = self._theme.px(WIDTH - WITHOUT_WORDS) - metrics.horizontalAdvance(f"  {end}")
        return f"  {metrics.elidedText(item.words, Qt.TextElideMode.ElideRight, room)}{end}"

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(COLLAPSED_WIDTH if self._collapsed else WIDTH))
        for item in self._items.values():
            late = self._late and item is self._items["outbox"]
            colour = "warn" if late else "accent" if item.button.isChecked() else "dim"
            item.button.setIcon(self._icons.icon(item.icon, colour))
            item.button.setProperty("late", late)
            item.button.style().polish(item.button)
            item.button.setIconSize(QSize(self._theme.px(17), self._theme.px(17)))
        for plain in (self._log_button, self._look, self._settings):
            plain.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._log_button.setIcon(self._icons.icon("phone", "on_accent"))
        self._look.setIcon(self._icons.icon("sun" if self._theme.is_dark else "moon"))
        self._settings.setIcon(self._icons.icon("settings"))
        ratio = self.devicePixelRatioF()
        size = self._theme.px(22)
        self._mark.setPixmap(self._icons.pixmap("daylit", self._theme.colour("accent"), size, ratio))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._show_words()
