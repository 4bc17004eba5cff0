"""The guided tour: the main job done off screen, with a picture after each step."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import SyncState
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.domain.switches import Gate, Phase, SignIn
from desktop.settings_file import FileSettings
from desktop.store.house import House
from desktop.ui.dialogs.outcomes import OUTCOMES
from desktop.ui.run import Face, make_application
from desktop.ui.windows.main import MainWindow
from desktop.ui.wording import number, state_word

PATIENCE = 120.0
WINDOW = QSize(1440, 900)
VOICEMAIL = next(outcome for outcome in OUTCOMES if "voicemail" in outcome.tags)


class ServiceDoor(Protocol):
    """The private service's door: it can be shut, so that the program is offline, and opened again."""

    def pause(self) -> None:
        """Refuse connections."""
        ...

    def resume(self) -> None:
        """Answer again."""
        ...


class TourStopped(Exception):
    """A step did not come true in time."""


def run_tour(
    gate: Gate[House],
    service: ServiceDoor,
    *,
    sign_in: SignIn,
    passphrase: str,
    settings: FileSettings,
    resources: Path,
    clock: Clock,
    pictures: Path,
    say: Callable[[str], None],
) -> int:
    """Sign in, fill, filter, search, log a call while the service is down, see it arrive.

    The answer is 0 if all of it came true.
    """
    try:
        pictures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            "pictures",
            f"The folder {pictures.absolute()} cannot be made: {error.strerror}. "
            "Name another one with --pictures.",
        ) from error
    say("There is no display, so this is a guided tour off screen.")
    _, theme, icons = make_application(resources, settings)
    theme.apply(choice="light")
    scratch = tempfile.TemporaryDirectory(prefix="daylit-tour-", ignore_cleanup_errors=True)
    face = Face(
        gate,
        theme=theme,
        icons=icons,
        clock=clock,
        settings=settings,
        shape=QSettings(str(Path(scratch.name) / "window.ini"), QSettings.Format.IniFormat),
        version="tour",
        data_dir="",
        hint=sign_in,
    )
    tour = _Tour(face, gate, service, pictures, say)
    try:
        tour.walk(passphrase, sign_in)
    except TourStopped as stop:
        say(f"The tour stopped: {stop}")
        return 1
    finally:
        face.close()
        scratch.cleanup()
    say(f"Done. The pictures are in {pictures}.")
    return 0


class _Tour:
    """The steps, each waiting for what a person would wait for."""

    def __init__(
        self,
        face: Face,
        gate: Gate[House],
        service: ServiceDoor,
        pictures: Path,
        say: Callable[[str], None],
    ) -> None:
        self._face = face
        self._gate = gate
        self._service = service
        self._pictures = pictures
        self._say = say
        self._step = 0
        self._began = time.monotonic()

    def walk(self, passphrase: str, sign_in: SignIn) -> None:
        """All steps."""
        house = self._sign_in(passphrase, sign_in)
        window = self._first_fill(house)
        self._filter(window)
        self._search(window)
        self._log_offline(window, house)
        self._arrive(window, house)
        self._dark(window)

    # -- steps ---------------------------------------------------------------------------------------

    def _sign_in(self, passphrase: str, sign_in: SignIn) -> House:
        house = self._gate.set_up(passphrase=passphrase)
        self._face.start()
        first = self._face.unlock
        if first is None:
            raise TourStopped("the first window did not open")
        first.resize(WINDOW)
        self._wait(lambda: self._face.context.background.is_idle, "the store did not open")
        first.show_sign_in(house)
        self._picture(
            first, "sign-in", f"The store is made; signing in to {sign_in.url} as {sign_in.username}."
        )
        self._gate.sign_in(sign_in)
        return house

    def _first_fill(self, house: House) -> MainWindow:
        self._face.enter(house)
        window = self._face.main
        if window is None:
            raise TourStopped("the main window did not open")
        window.resize(WINDOW)
        self._wait(lambda: len(window.threads.model.positions) > 0, "no rows came")
        self._picture(
            window, "first-fill", f"{self._rows(window)} threads so far; usable while the rest comes."
        )
        self._wait(lambda: not house.sync.status().first_fill, "the first fill did not end")
        self._wait(lambda: house.sync.status().phase is Phase.IDLE, "the first pass did not end")
        self._wait(lambda: window.threads.model.is_complete, "the list did not settle")
        window.threads.choose(liveliest(window) or 0)
        self._wait(lambda: window.reading.in_front is not None, "the thread did not open")
        total = number(house.reader.total())
        self._picture(
            window, "all-here", f"{total} messages are here, encrypted, in {self._rows(window)} threads."
        )
        return window

    def _filter(self, window: MainWindow) -> None:
        self._apply(window, Filter(requires_response=True, kinds=frozenset({"email"})))
        window.threads.choose(_first(window))
        self._picture(window, "filter", f"E-mail that needs a reply: {self._rows(window)} threads.")

    def _search(self, window: MainWindow) -> None:
        self._apply(window, Filter(text="invoice pay"))
        window.threads.choose(_first(window))
        self._picture(
            window, "search", f"Searching “invoice pay”: {self._rows(window)} threads, newest first."
        )
        self._apply(window, Filter())

    def _log_offline(self, window: MainWindow, house: House) -> None:
        self._service.pause()
        house.sync.wake()
        self._wait(lambda: house.sync.status().phase is Phase.OFFLINE, "the program did not notice")
        window.threads.choose(_first(window))
        self._wait(lambda: window.reading.in_front is not None, "the thread did not open")
        window.open_log()
        dialog = window.log_dialog
        if dialog is None:
            raise TourStopped("the log dialog did not open")
        self._wait(lambda: dialog.form.customer.value is not None, "the customer was not filled in")
        self._wait(lambda: self._face.context.background.is_idle, "the form did not settle")
        dialog.form.choose_outcome(VOICEMAIL)
        self._picture(dialog, "log-dialog", "The service is down. Logging a voicemail all the same.")
        dialog.save(then_next=False)
        self._wait(lambda: sum(house.reader.waiting()) == 1, "the entry was not written")
        self._wait(
            lambda: window.log_dialog is None or not window.log_dialog.isVisible(), "the dialog stayed open"
        )
        window.show_outbox()
        self._wait(lambda: self._face.context.background.is_idle, "the outbox did not settle")
        self._picture(window, "offline", f"Saved here; the outbox says: {self._outbox(house)}.")
        window.leave_outbox()

    def _arrive(self, window: MainWindow, house: House) -> None:
        self._service.resume()
        self._wait(lambda: sum(house.reader.waiting()) == 0, "the entry did not arrive")
        self._wait(lambda: house.sync.status().phase is Phase.IDLE, "the pass did not end")
        self._apply(window, Filter(kinds=frozenset({"call"})))
        window.threads.choose(_first(window))
        self._wait(lambda: window.reading.in_front is not None, "the thread did not open")
        message = window.reading.last_message()
        arrived = message is not None and message.sync_state is SyncState.SYNCED and bool(message.service_id)
        if not arrived:
            raise TourStopped("the entry is not marked as arrived")
        self._picture(window, "arrived", "The service is back; the call is on it, once, with its own id.")

    def _dark(self, window: MainWindow) -> None:
        self._face.context.theme.apply(choice="dark")
        self._apply(window, Filter())
        self._picture(window, "dark", "The same in dark.")

    # -- means ---------------------------------------------------------------------------------------

    def _apply(self, window: MainWindow, filter: Filter) -> None:
        window.apply_filter(replace(filter))
        self._wait(lambda: window.threads.model.is_complete, "the list did not settle")
        self._wait(lambda: self._face.context.background.is_idle, "the window did not settle")

    def _rows(self, window: MainWindow) -> str:
        return number(len(window.threads.model.positions))

    def _outbox(self, house: House) -> str:
        rows = house.reader.outbox()
        return f"{state_word(rows[0].state)}, {rows[0].summary}".rstrip(".") if rows else "nothing"

    def _picture(self, widget: QWidget, name: str, words: str) -> None:
        self._step += 1
        self._wait(lambda: self._face.context.background.is_idle, "the window did not settle")
        _spin(0.15)
        target = self._pictures / f"{self._step:02d}-{name}.png"
        widget.window().grab().save(str(target))
        self._say(f"{self._step:2d}  {time.monotonic() - self._began:5.1f} s  {words}  [{target.name}]")

    def _wait(self, condition: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TourStopped(otherwise)
            _spin(0.02)


def liveliest(window: MainWindow) -> int | None:
    """The place, among those in sight, of the thread with most to see; None while no row was read."""
    model = window.threads.model
    rows = {place: row for place in range(9) if (row := model.row_at(place)) is not None}
    return max(rows, key=lambda place: rows[place].message_count + 3 * rows[place].note_count, default=None)


def _first(window: MainWindow) -> int:
    """The place of the first row; a heading may stand above it."""
    return int(window.threads.model.is_heading(0))


def _spin(seconds: float) -> None:
    """Let the window live for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
