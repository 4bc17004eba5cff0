"""Joins bar, panel, log and announcements with the carrier: what it does, and what the person wants of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError, StoreDamaged
from desktop.domain.switches import Phase, SyncStatus
from desktop.store.house import House
from desktop.ui.announcer import Announcer
from desktop.ui.dialogs.sync_log import SyncLogDialog
from desktop.ui.language import told, tr
from desktop.ui.panels.sync_bar import SyncBar
from desktop.ui.panels.sync_panel import SyncPanel
from desktop.ui.standing import Counts, Standing, State
from desktop.ui.widgets.banner import Banner, clock_words
from desktop.ui.windows.context import WindowContext
from desktop.ui.wording import short_time

PAUSE_SECONDS = 3600.0


class SyncKeeper(QObject):
    """Signals: `sign_in_wanted`, `outbox_wanted`, `attention_wanted`, `said(str)`, `late(bool)`: whether
    something waits longer than it should, `repair_wanted(KnownError)`: the store is damaged."""

    sign_in_wanted = Signal()
    outbox_wanted = Signal()
    attention_wanted = Signal()
    said = Signal(str)
    late = Signal(bool)
    repair_wanted = Signal(object)

    def __init__(self, house: House, context: WindowContext, window: QWidget) -> None:
        super().__init__(window)
        self._house = house
        self._context = context
        self._window = window
        self._counts = Counts()
        self._status = house.sync.status()
        self.banner = Banner()
        self.bar = SyncBar(context.theme, context.icons, context.clock)
        self.panel = SyncPanel(
            house.reader,
            context.background,
            context.theme,
            context.icons,
            clock=context.clock,
            parent=window,
        )
        self.announcer = Announcer(context.clock, window)
        self._join()

    # -- what can be asked ---------------------------------------------------------------------------

    def actions(self) -> dict[str, Callable[[], object]]:
        """What the keyboard can do here, by the names of the key table."""
        return {
            "sync": self.sync_now,
            "sync_panel": self.show_panel,
            "pause": self.toggle_pause,
        }

    def sync_now(self) -> None:
        """Look at everything now; it ends a pause."""
        if self._status.phase is Phase.PAUSED:
            self.resume()
        else:
            self._house.sync.wake()

    def pause(self) -> None:
        """Send and receive nothing for an hour."""
        sync = self._house.sync
        self._context.background.ask(lambda: sync.pause(PAUSE_SECONDS), lambda _done: None)

    def resume(self) -> None:
        """Go on."""
        self._context.background.ask(self._house.sync.resume, lambda _done: None)

    def toggle_pause(self) -> None:
        """Pause for an hour, or go on."""
        if self._status.phase is Phase.PAUSED:
            self.resume()
        else:
            self.pause()

    def show_panel(self) -> None:
        """Open the panel above the bar."""
        self.panel.open_above(self.bar)

    def show_log(self) -> None:
        """Open the whole log."""
        SyncLogDialog(self._house.reader, self._context.background, self._window).open()

    # -- showing -------------------------------------------------------------------------------------

    def show_status(self, status: SyncStatus) -> None:
        """The carrier's state."""
        before, self._status = self._status, status
        self.bar.show_status(status)
        self.banner.say(clock_words(status.clock_off))
        if status.phase is Phase.PAUSED and before.phase is not Phase.PAUSED and status.next_try_at:
            until = short_time(status.next_try_at, self._context.clock.now())
            self.said.emit(tr("Paused until {time}. What you write waits here.", time=until))

    def show_trouble(self, error: KnownError) -> None:
        """A question failed; a damaged store is more than a passing word."""
        if isinstance(error, StoreDamaged):
            text = tr("{sentence} What is shown can still be read.", sentence=told(error))
            self.banner.offer(text, tr("Repair …"), lambda: self.repair_wanted.emit(error))
        else:
            self.said.emit(f"{tr(error.title)}. {told(error)}")

    @property
    def counts(self) -> Counts:
        """What waits, and what needs the person, as counted last."""
        return self._counts

    def show_counts(self, counts: Counts) -> None:
        """What waits, and what needs the person."""
        self._counts = counts
        self.bar.show_counts(counts)

    # -- private -------------------------------------------------------------------------------------

    def _join(self) -> None:
        for source in (self.bar, self.panel):
            source.sync_wanted.connect(self.sync_now)
            source.resume_wanted.connect(self.resume)
            source.sign_in_wanted.connect(self.sign_in_wanted)
            source.outbox_wanted.connect(self.outbox_wanted)
            source.attention_wanted.connect(self.attention_wanted)
        self.panel.pause_wanted.connect(self.pause)
        self.panel.log_wanted.connect(self.show_log)
        self.bar.panel_wanted.connect(self.show_panel)
        self.bar.stood.connect(self._on_stood)

    def _on_stood(self, standing: Standing) -> None:
        self.panel.show_standing(standing, self._status, self._counts)
        if self.panel.isVisible():
            self.panel.refresh()
        if standing.state is not State.WORKING or self._status.first_fill:  # a pass a minute is no news
            self.announcer.take(_key(standing), standing.spoken)
        self.late.emit(self._counts.is_late(self._context.clock.now()))


def _key(standing: Standing) -> str:
    """What counts as the same state: figures and times that go on are no news; what needs the person is."""
    if standing.state is State.NEEDS_YOU:
        return standing.words
    state = State.UP_TO_DATE if standing.state is State.READY else standing.state
    return state.value
