"""Decides what a person is notified of, and when it is better to be silent."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.filters import Filter, View
from desktop.domain.identity import LocalId
from desktop.domain.quiet_hours import is_quiet
from desktop.domain.thread import ListRow
from desktop.settings_file import NotifySettings
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.delivery import Delivery, Notice
from desktop.ui.language import tr
from desktop.ui.wording import customer_of, kind_word, subject_of, who

GATHERING = 1_500
"""Milliseconds in which arrivals are gathered: one pass of the carrier commits page by page."""
MOST_SINGLE = 3
"""Up to so many messages are told one by one, more in one notification."""
NEWS = timedelta(days=7)
"""What is older and comes only now was found by a sweep; it is history, not news."""
ROWS_AT_ONCE = 500
ATTENTION = "attention"
"""Key of the notice that an entry needs the person."""
MANY = "many"
"""Key of the notice that many messages arrived."""


class Notifier(QObject):
    """Signals of clicks: `opened(local_id)`, `list_opened`, `attention_opened`.

    Made when the store was opened and closed when it is locked: what is locked tells nothing, and what was
    on the screen is taken back. Nothing is told while a window of ours is in front, during the first fill,
    or in quiet hours; it is not told later either, for the list shows it.
    """

    opened = Signal(str)
    list_opened = Signal()
    attention_opened = Signal()

    def __init__(
        self,
        house: House,
        background: Background,
        delivery: Delivery,
        *,
        clock: Clock,
        settings: NotifySettings,
        is_in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._background = background
        self._delivery = delivery
        self._clock = clock
        self._is_in_front = is_in_front
        self.settings = settings
        self._arrived: set[LocalId] = set()
        self._attention: int | None = None
        self._open = True
        self._gathering = QTimer(self, singleShot=True, interval=GATHERING)
        self._gathering.timeout.connect(self._look)
        delivery.clicked.connect(self._on_clicked)
        self._count_attention()

    def take_changes(self, changes: Changes) -> None:
        """The store changed."""
        # The service does not say whose customer it is: there is no owner in its answers, so all customers
        # of the company count as the person's own.
        if self.settings.inbound and changes.arrived and not self._house.sync.status().first_fill:
            self._arrived |= changes.arrived
            self._gathering.start()
        if changes.outbox or changes.elsewhere:
            self._count_attention()

    def close(self) -> None:
        """The store is being locked: nothing is told any more, and nothing stays on the screen."""
        self._open = False
        self._gathering.stop()
        self._delivery.clicked.disconnect(self._on_clicked)
        self._delivery.withdraw()

    # -- messages ------------------------------------------------------------------------------------

    def _look(self) -> None:
        arrived, self._arrived = tuple(self._arrived), set()
        if self._may_tell():
            reader = self._house.reader

            def read() -> list[ListRow]:
                found: list[ListRow] = []
                for start in range(0, len(arrived), ROWS_AT_ONCE):
                    part = arrived[start : start + ROWS_AT_ONCE]
                    places = reader.place_of(part, Filter(view=View.MESSAGE))
                    found += reader.rows(list(places.values()))
                return found

            self._background.ask(read, self._on_rows)

    def _on_rows(self, rows: list[ListRow]) -> None:
        since = self._clock.now() - NEWS
        news = sorted((row for row in rows if row.latest.at >= since), key=lambda row: row.latest.at)
        if not news or not self._may_tell() or not self.settings.inbound:
            return
        if len(news) > MOST_SINGLE:
            self._delivery.show(_summary(news[::-1]))
            return
        for row in news:
            self._delivery.show(_notice(row))

    # -- what needs the person -----------------------------------------------------------------------

    def _count_attention(self) -> None:
        self._background.ask(self._house.reader.waiting, self._on_waiting, lane="notify-waiting")

    def _on_waiting(self, counts: tuple[int, int]) -> None:
        before, self._attention = self._attention, counts[1]
        more = before is not None and counts[1] > before
        if more and self.settings.attention and self._may_tell():
            text = tr("%n entry/entries wait for your decision.", "", counts[1])
            self._delivery.show(Notice(key=ATTENTION, title=tr("Something needs you"), text=text))

    def _may_tell(self) -> bool:
        here = self._clock.now().astimezone().time()
        quiet = is_quiet(self.settings.quiet_from, self.settings.quiet_to, here)
        return self._open and not quiet and not self._is_in_front()

    def _on_clicked(self, key: str) -> None:
        if key == ATTENTION:
            self.attention_opened.emit()
        elif key == MANY:
            self.list_opened.emit()
        else:
            self.opened.emit(key)


def _notice(row: ListRow) -> Notice:
    latest = row.latest
    what = subject_of(latest) if latest.subject else kind_word(latest.kind)
    person = who(latest)
    text = tr("{person}: {subject}", person=person, subject=what) if person else what
    return Notice(key=str(latest.local_id or ""), title=customer_of(latest), text=text)


def _summary(rows: Iterable[ListRow]) -> Notice:
    names = [customer_of(row.latest) for row in rows]
    different = list(dict.fromkeys(names))
    shown = ", ".join(different[:MOST_SINGLE])
    more = len(different) - MOST_SINGLE
    text = tr("From {customers} and %n more customer(s)", "", more, customers=shown) if more > 0 else ""
    return Notice(
        key=MANY,
        title=tr("%n new message(s)", "", len(names)),
        text=text or tr("From {customers}", customers=shown),
    )
