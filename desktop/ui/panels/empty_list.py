"""What the list says when it has no rows: never a blank, never a false "nothing found"."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.customer import Invoice
from desktop.domain.filters import Filter
from desktop.domain.names import in_sight
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.language import tr
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.standing import status_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, clear, column, words
from desktop.ui.wording import day_and_year, number, short_day

NEEDS_REPLY = Filter(requires_response=True, is_handled=False)
INBOX = Filter(is_handled=False)
HANDLED = Filter(is_handled=True)
UNSIGNED = (Phase.SIGNED_OUT, Phase.NOBODY)
Overdue = tuple[Invoice, str]
"""An open invoice and its customer's name."""


class EmptyList(QWidget):
    """A sentence and at least one thing to do: `filter_changed` carries a filter that has more, and
    `command_wanted` the name of a command; `sign_in_wanted`."""

    filter_changed = Signal(object)
    command_wanted = Signal(str)
    sign_in_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._status: SyncStatus | None = None
        self._filter = Filter()
        self._chosen: list[tuple[str, Filter]] = []
        self._offered: list[str] = []
        self._total = 0
        self._company = ""
        self._overdue: Overdue | None = None
        self._keys: KeyMap | None = None
        self._searching = True
        layout = column(self, margins=24, spacing=8)
        layout.addStretch(2)
        self._mark = words("")
        self._title = words("", "heading", wrap=True)
        self._text = words("", "dim", wrap=True)
        for label in (self._mark, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        self._choices: QVBoxLayout = column(spacing=4)
        layout.addSpacing(8)
        layout.addLayout(self._choices)
        layout.addStretch(3)
        theme.changed.connect(self._say)
        self._say()

    def show_status(self, status: SyncStatus) -> None:
        """The carrier's state: while history is on its way, "nothing" would be a lie."""
        self._status = status
        self._say()

    def show_searching(self) -> None:
        """The answer is not known yet."""
        self._searching = True
        self._say()

    def show_total(self, total: int) -> None:
        """How many messages were looked through."""
        self._total = total
        self._say()

    def show_overdue(self, overdue: Overdue | None) -> None:
        """The invoice whose day passed the longest ago, and whose it is: what to do when all else is done."""
        self._overdue = overdue
        self._say()

    def show_keys(self, keys: KeyMap) -> None:
        """The keys in force: sentences name some of them."""
        self._keys = keys
        self._say()

    def show_company(self, name: str) -> None:
        """Whose communications these are."""
        self._company = name
        self._say()

    def show_filter(self, filter: Filter, chips: FilterChips) -> None:
        """The answer is known: no rows under these choices."""
        self._filter = filter
        self._searching = False
        self._chosen = list(chips.chips(filter))
        self._say()

    @property
    def words(self) -> tuple[str, str]:
        """The title and the sentence shown."""
        return self._title.text(), self._text.text()

    # -- what it says --------------------------------------------------------------------------------

    def _say(self) -> None:
        icon, title, text = self._words()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        ratio = self.devicePixelRatioF()
        size = self._theme.px(32)
        self._mark.setPixmap(self._icons.pixmap(icon, self._theme.colour("faint"), size, ratio))
        offers = [] if self._searching else self._offers()
        if [words for words, _ in offers] != self._offered:
            self._show_offers(offers)

    def _words(self) -> tuple[str, str, str]:
        """Icon, title and sentence."""
        if self._searching:
            return "search", tr("Searching…"), ""
        if self._chosen:
            return self._words_for_choices()
        if not self._filter.is_open():
            return self._words_for_place()
        return self._words_for_nothing()

    def _words_for_choices(self) -> tuple[str, str, str]:
        chosen = " + ".join(text for text, _ in self._chosen)
        if self._is_filling():
            return (
                "search",
                self._so_far(tr("Nothing in what is synced")),
                f"{chosen}\n{self._still_coming()}",
            )
        return "search", tr("0 of {total} match", total=number(self._total)), chosen

    def _words_for_place(self) -> tuple[str, str, str]:
        if self._filter == NEEDS_REPLY:
            return self._place("circle-check", tr("Nothing needs a reply"), self._overdue_words())
        if self._filter == INBOX:
            return self._place("inbox", tr("The inbox is empty"), self._overdue_words())
        if self._filter == HANDLED:
            how = tr(
                "{keys} puts the thread in front aside, on this computer only.", keys=self._keys_of("handled")
            )
            return "check-check", tr("Nothing is handled yet"), how
        return self._place("search", tr("Nothing here"), tr("No thread fits this view at the moment."))

    def _place(self, icon: str, title: str, text: str) -> tuple[str, str, str]:
        """While history comes down, nobody knows whether nothing is there."""
        if self._is_filling():
            return icon, self._so_far(title), self._still_coming()
        return icon, title, text

    def _words_for_nothing(self) -> tuple[str, str, str]:
        status = self._status
        if status is not None and status.phase in UNSIGNED:
            return "key-round", tr("Sign in to bring your threads here"), ""
        if status is not None and self._is_filling():
            if status.phase is Phase.WORKING:
                return "refresh-cw", tr("Your history is on its way"), _progress(status)
            return "cloud-off", tr("No history yet"), status_words(status, datetime.now(UTC))
        return "inbox", tr("No communications yet"), self._first_words()

    def _first_words(self) -> str:
        """An empty list proves nothing: the service answers so for a company that one may not see, too."""
        if not self._company:
            return tr("Log a call with {keys}, or wait for the first e-mail.", keys=self._keys_of("log"))
        return tr(
            "Daylit lists nothing for {company}. It answers the same for a company that this sign-in "
            "may not see: if there should be something, check the company.",
            company=in_sight(self._company),
        )

    def _keys_of(self, command: str) -> str:
        """The keys of a command, or those of the palette, which has every command."""
        return (self._keys.shown(command) or self._keys.shown("palette")) if self._keys is not None else ""

    def _is_filling(self) -> bool:
        return self._status is not None and self._status.first_fill

    def _so_far(self, title: str) -> str:
        since = self._status.complete_since if self._status is not None else None
        if since is None:
            return tr("{title} so far", title=title)
        return tr("{title} (since {day})", title=title, day=day_and_year(since))

    def _still_coming(self) -> str:
        status = self._status
        if status is None or status.phase in (Phase.WORKING, Phase.IDLE):
            return tr("Older history is still coming.")
        return status_words(status, datetime.now(UTC))

    def _overdue_words(self) -> str:
        if self._overdue is None:
            return tr("New mail appears here.")
        invoice, customer = self._overdue
        due = short_day(invoice.due_on) if invoice.due_on else ""
        return tr(
            "Most overdue: {invoice}, {customer}, due {day}.",
            invoice=in_sight(invoice.number),
            customer=in_sight(customer),
            day=due,
        )

    # -- what can be done ----------------------------------------------------------------------------

    def _offers(self) -> list[tuple[str, Callable[[], object]]]:
        """Words and deeds, at least one: a list is never a dead end."""
        if self._chosen:
            return [
                (tr("Without {choice}", choice=text), partial(self.filter_changed.emit, rest))
                for text, rest in self._chosen
            ]
        if self._filter in (NEEDS_REPLY, INBOX) and self._overdue is not None:
            invoice, customer = self._overdue
            theirs = Filter(customer_id=invoice.customer_id)
            return [(tr("Show {name}", name=in_sight(customer)), partial(self.filter_changed.emit, theirs))]
        if self._filter == HANDLED:
            return [(tr("Show the inbox"), partial(self.filter_changed.emit, INBOX))]
        if not self._filter.is_open():
            return [(tr("Show everything"), partial(self.filter_changed.emit, Filter()))]
        status = self._status
        if status is not None and status.phase in UNSIGNED:
            return [(tr("Sign in"), self.sign_in_wanted.emit)]
        if self._is_filling():
            return [(tr("Sync now"), partial(self.command_wanted.emit, "sync"))]
        return [(tr("Log a call"), partial(self.command_wanted.emit, "log"))]

    def _show_offers(self, offers: list[tuple[str, Callable[[], object]]]) -> None:
        self._offered = [text for text, _ in offers]
        clear(self._choices)
        for text, act in offers:
            made = button(text.replace("&", "&&"), "link", name=text, action=act)
            self._choices.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)


def _progress(status: SyncStatus) -> str:
    if status.total:
        done, total = number(status.done), number(status.total)
        return tr("{done} of {total} messages. Newest come first.", done=done, total=total)
    return tr("%Ln message(s). Newest come first.", "", status.done)
