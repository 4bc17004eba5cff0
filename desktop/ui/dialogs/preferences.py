"""Preferences of the window: sections at the left, everything applied and kept at once."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.dialogs.preferences_keys import KeysPage
from desktop.ui.dialogs.preferences_look import LookPage
from desktop.ui.dialogs.preferences_pages import AccountPage, LockPage, NoticesPage
from desktop.ui.dialogs.preferences_snippets import SnippetsPage
from desktop.ui.dialogs.preferences_updates import UpdatesPage
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.language import lazy_tr, tr
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import Theme
from desktop.ui.updating import Updating
from desktop.ui.widgets.bits import button, column, fit_room, row, words

WIDTH, HEIGHT = 860, 620
SECTIONS = (
    ("look", lazy_tr("Look"), "monitor"),
    ("keys", lazy_tr("Keys"), "keyboard"),
    ("notices", lazy_tr("Notices"), "bell"),
    ("snippets", lazy_tr("Snippets"), "sticky-note"),
    ("lock", lazy_tr("Lock and sync"), "lock"),
    ("updates", lazy_tr("Updates"), "refresh-cw"),
    ("account", lazy_tr("Account"), "user"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person chooses about, handed to the dialog in one piece."""

    theme: Theme
    icons: Icons
    keys: KeyMap
    store: PreferencesStore
    updating: Updating


class PreferencesDialog(QDialog):
    """`sign_out_wanted`, `about_wanted`, `care_wanted` (for the store)."""

    sign_out_wanted = Signal()
    about_wanted = Signal()
    care_wanted = Signal()

    def __init__(
        self, choices: Choices, house: House, background: Background, *, account: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._choices = choices
        self._asked_once = False
        self.look = LookPage(choices.theme, choices.store)
        self.keys = KeysPage(choices.keys, choices.theme)
        self.notices = NoticesPage(choices.store)
        self.snippets = SnippetsPage(house.reader, house.arrangement, background)
        self.lock = LockPage(choices.store)
        self.updates = UpdatesPage(choices.store, choices.updating)
        self.account = AccountPage(account)
        layout = row(self)
        layout.addWidget(self._sections())
        right = column(spacing=10)
        right.setContentsMargins(20, 22, 8, 16)
        self._pages = QStackedWidget()
        for page in self._all_pages():
            self._pages.addWidget(page)
        right.addWidget(self._pages, 1)
        foot = row(spacing=8)
        foot.setContentsMargins(4, 0, 16, 0)
        self.refusal = words("", "error", wrap=True)
        foot.addWidget(self.refusal, 1)
        foot.addWidget(button(tr("Close"), "primary", action=self.accept))
        right.addLayout(foot)
        layout.addLayout(right, 1)
        self._join()
        fit_room(self, WIDTH, HEIGHT)
        self.sections.setFocus()

    def show_section(self, name: str) -> None:
        """Turn to a section by its name in SECTIONS."""
        self.sections.setCurrentRow([each for each, _, _ in SECTIONS].index(name))

    def keep(self) -> None:
        """The window goes: what was typed a moment ago is handed over for keeping."""
        self.snippets.keep()

    def done(self, result: int) -> None:
        """Keep what is being written; a snippet that cannot be kept holds the dialog open once."""
        self.look.apply_size()
        if not self.snippets.leave() and not self._asked_once:
            self._asked_once = True
            self.show_section("snippets")
            return
        super().done(result)

    def _all_pages(self) -> tuple[QWidget, ...]:
        """In the order of SECTIONS."""
        return (self.look, self.keys, self.notices, self.snippets, self.lock, self.updates, self.account)

    def _sections(self) -> QListWidget:
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(tr("Sections of the preferences"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _, text, _icon in SECTIONS:
            item = QListWidgetItem(f" {tr(text)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(text))
            self.sections.addItem(item)
        self.sections.setCurrentRow(0)
        return self.sections

    def _join(self) -> None:
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.account.sign_out_wanted.connect(self.sign_out_wanted)
        self.account.about_wanted.connect(self.about_wanted)
        self.account.care_wanted.connect(self.care_wanted)
        self._choices.store.refused.connect(self.refusal.setText)
        self._choices.theme.changed.connect(self._on_look)
        self._on_look()

    def _on_look(self) -> None:
        px = self._choices.theme.px
        self.sections.setIconSize(QSize(px(16), px(16)))
        for number, (_, _, icon) in enumerate(SECTIONS):
            self.sections.item(number).setIcon(self._choices.icons.icon(icon))
        self.sections.ensurePolished()
        around = self.sections.sizeHint().width() - self.sections.viewportSizeHint().width()
        needed = self.sections.sizeHintForColumn(0) + max(around, px(22))
        self.sections.setFixedWidth(max(px(188), needed))
