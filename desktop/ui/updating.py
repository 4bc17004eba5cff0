"""Looks for a newer version when the person wants that, and tells in the main window; downloads nothing."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from desktop.daemon_threads import DaemonThreads
from desktop.domain.errors import KnownError
from desktop.domain.updates import NOTHING_TO_LOOK_AT, Outcome, Seen, Updates
from desktop.ui.announcer import Post, post_politely
from desktop.ui.background import Background
from desktop.ui.dialing import OpenUrl
from desktop.ui.language import told
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.widgets.update_notice import UpdateNotice
from desktop.ui.windows.main import MainWindow

CHOICE = "updates.look"
AGAIN = timedelta(hours=1)
"""How often it is seen whether a look is due."""


class Updating(QObject):
    """Serves one main window at a time, and nothing while the store is locked.

    `changed`: there is something else to say (`words`). `backup_wanted`: before a new version is installed.
    """

    changed = Signal()
    backup_wanted = Signal()

    def __init__(
        self,
        updates: Updates,
        preferences: PreferencesStore,
        open_url: OpenUrl,
        parent: QObject | None = None,
        *,
        announce: Post = post_politely,
    ) -> None:
        super().__init__(parent)
        self._announce = announce
        self._updates = updates
        self._preferences = preferences
        self._open_url = open_url
        # Workers of its own: a slow host must hold up neither the window, nor the lock, nor the end.
        self._background = Background(self, pool=DaemonThreads("daylit-look"))
        self._main: MainWindow | None = None
        self._offered: Outcome | None = None
        self._trouble: KnownError | None = None
        self._may_offer = True
        self.outcome: Outcome | None = None
        self.notice: UpdateNotice | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(AGAIN.total_seconds() * 1000))
        self._timer.timeout.connect(self._look_if_due)
        preferences.changed.connect(self._on_choice)

    @property
    def can_look(self) -> bool:
        """Whether this build knows where to look."""
        return bool(self.host)

    @property
    def host(self) -> str:
        """Whom it asks, "" for nobody."""
        return self._updates.host

    @property
    def words(self) -> str:
        """What is known, as a sentence; "" before anything was asked in this run."""
        if not self.can_look:
            return told(NOTHING_TO_LOOK_AT)
        if self._trouble is not None:
            return told(self._trouble)
        return told(self.outcome.sentence) if self.outcome is not None else ""

    @property
    def is_idle(self) -> bool:
        """Whether nobody is being asked."""
        return self._background.is_idle

    def enter(self, main: MainWindow) -> None:
        """The store is open: what was offered before it was locked is offered again."""
        self._main = main
        if self._offered is not None:
            self._offer(self._offered)
        self._timer.start()
        self._look_if_due()

    def leave(self) -> None:
        """The window is going: nothing is asked and nothing is shown until there is another.

        The answer to what was asked before is kept for it.
        """
        self._timer.stop()
        self._main = self.notice = None

    def close(self) -> None:
        """Hear no answer any more; nobody waits for one."""
        self.leave()
        self._background.close()

    def look(self) -> None:
        """Look now, because the person asked; `changed` tells when there is an answer."""
        self._background.ask(self._updates.look, self._on_outcome, otherwise=self._on_trouble)

    def ask_seen(self, then: Callable[[Seen], None], owner: QObject) -> None:
        """What this computer remembers, handed over unless `owner` is gone by then."""
        self._background.ask(self._updates.seen, then, owner=owner)

    def open_page(self) -> None:
        """Hand the download page to the system's browser."""
        if self.outcome is not None and self.outcome.is_newer:
            self._open_page(self.outcome)

    def stop_offering(self) -> None:
        """A new version was installed already, and only waits for a start: nothing is offered any more."""
        self._may_offer = False
        self._offer(None)

    def _open_page(self, outcome: Outcome) -> None:
        self._open_url(QUrl(outcome.page))

    def _look_if_due(self) -> None:
        if self._main is not None and self.can_look and self._preferences.value(CHOICE) == "notify":
            self._background.ask(self._updates.look_if_due, self._on_due)

    def _on_choice(self, name: str) -> None:
        if name == CHOICE:
            self._look_if_due()

    def _on_due(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self._on_outcome(outcome)

    def _on_outcome(self, outcome: Outcome) -> None:
        self.outcome, self._trouble = outcome, None
        self._offer(outcome if outcome.is_newer and not outcome.is_unwanted else None)
        self.changed.emit()

    def _on_trouble(self, error: KnownError) -> None:
        self.outcome, self._trouble = None, error
        self.changed.emit()

    def _offer(self, outcome: Outcome | None) -> None:
        """Show a notice of this version, in place of one that is there."""
        if self.notice is not None:
            self.notice.take_away()
        outcome = outcome if self._may_offer else None
        self.notice, self._offered = None, outcome
        if outcome is None or self._main is None:
            return
        notice = self.notice = UpdateNotice(outcome)
        notice.page_wanted.connect(lambda: self._open_page(outcome))
        notice.backup_wanted.connect(self.backup_wanted)
        notice.unwanted.connect(lambda: self._on_unwanted(outcome))
        notice.dismissed.connect(self._on_dismissed)
        notice.put_above(self._main)
        self._announce(self._main, told(outcome.sentence))

    def _on_unwanted(self, outcome: Outcome) -> None:
        self._on_dismissed()
        self._background.ask(lambda: self._updates.refuse(outcome.release), lambda _done: None)

    def _on_dismissed(self) -> None:
        self.notice = self._offered = None
