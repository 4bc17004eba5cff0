"""Every window and dialog of the program, opened one after the other over a real store, for tests of all."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.arrangement import FIRST_SNIPPETS, SavedView
from desktop.domain.backups import BackupFacts
from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Direction
from desktop.domain.entry import NewEntry, NewNote, default_subject
from desktop.domain.errors import KeyRingTrouble, StoreDamaged, WrongPassphrase
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.keys import Way
from desktop.domain.last_run import LastRun
from desktop.domain.sentences import said
from desktop.domain.switches import Account, Company, Phase, SyncStatus
from desktop.store.census import THREAD_GONE
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.end_report import EndReportDialog
from desktop.ui.dialogs.log_entry import LogStart
from desktop.ui.dialogs.preferences import SECTIONS
from desktop.ui.dialogs.restore import RestoreDialog
from desktop.ui.dialogs.store_care import WipeDialog
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.outgoing import ask_about_link
from desktop.ui.places import of_view
from desktop.ui.run import Face
from desktop.ui.widgets.recovery_note import RecoveryNote
from desktop.ui.windows.main import MainWindow
from desktop.ui.windows.unlock import UnlockWindow
from tests.service import PASSPHRASE
from tests.ui.stage import ACME, BETA, JANE, actions, communications, customers, invoices

PATIENCE = 20_000
TIMED_OUT = "daylit.example did not answer in time."
"""As the database has it: English, with a value in it."""
CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"
DATA = frozenset(
    re.findall(
        r"[^\W\d_]+",
        " ".join(
            (
                *(one.name for one in customers()),
                *(f"{who.name} {who.title} {who.email}" for one in customers() for who in one.contacts),
                *(one.number for one in invoices()),
                *(f"{row.subject} {row.content}" for row in communications()),
                *(one.description for one in actions()),
                *(snippet.name for snippet in FIRST_SNIPPETS),
                *(f"{default_subject(kind, '')}" for kind in ("call", "meeting", "email", "manual")),
                "Daylit Northwind Supply Co. dana@northwind.example Secret Service report Call Number written here",
                "Not as we know them, Large invoices, nothing at all like this, host example, mine.daylit-backup",
                "English Deutsch Español ID API CSV JSON PDF XML Qt Python SQLite SQLCipher community PySide",
                "Ctrl Alt Shift Enter Return Space Backspace Down Up Left Right Tab Esc https your instance com",
                "AES CBC GCM SHA PBKDF HMAC Argon id promise_to_pay dispute settings toml logs",
                CODE,
            )
        ),
    )
)
"""Words on the screen that are nobody's translation."""


def fill(gate: HouseGate, clock: Clock) -> None:
    """A small company, entries in every state, two saved views, somebody signed in."""
    house, store = gate.set_up(passphrase=PASSPHRASE), gate.opened()[0]
    store.arrivals.customers(customers())
    store.arrivals.invoices(invoices())
    store.arrivals.actions(None, actions())
    store.arrivals.communications([*communications(), *_near(clock)], first_fill=True)
    store.settings.keep_account(
        Account(
            url="https://daylit.example",
            username="dana@northwind.example",
            company=Company(service_id=ServiceId("northwind"), name="Northwind Supply Co."),
        ),
        "secret",
    )
    for name in ("Large invoices", "Not as we know them"):
        house.arrangement.save_view(SavedView(name=name, filter=Filter(text=name)))
    _log(store, clock)


def _near(clock: Clock) -> list[Communication]:
    """Calls with Beta that may be the one whose answer was lost."""
    return [
        Communication(
            at=clock.now() - timedelta(minutes=number), kind="call", service_id=ServiceId(f"near-{number}"),
            direction=Direction.OUTBOUND, customer_id=BETA, subject=f"Call Number {number}",
        )
        for number in (1, 2)
    ]  # fmt: skip


def _log(store: Store, clock: Clock) -> None:
    """One entry each: discarded, waiting, refused, lost."""

    def log(customer: ServiceId, **more: object) -> object:
        entry = NewEntry(kind="call", customer_id=customer, content="written here", **more)  # type: ignore[arg-type]
        return store.writer.log(entry)[0]

    store.writer.discard(log(ACME), force=True)
    waiting = log(ACME)
    store.writer.note(NewNote(message=waiting, content="written here"))
    refused, lost = log(ACME, invoice_ids=(ServiceId("inv-1042"),)), log(BETA)
    store.outbox.mark_sending(refused)
    store.outbox.mark_refused(refused, reason=THREAD_GONE, fields={})
    store.outbox.mark_sending(lost)
    store.outbox.mark_unsure(lost, reason=TIMED_OUT, at=clock.now())
    store.outbox.mark_parked(lost, reason=TIMED_OUT)


class Gallery:
    """Opens windows by name; `views()` goes through all of them, closing each before the next."""

    def __init__(self, face: Face, gate: HouseGate, fresh: HouseGate, qtbot: QtBot, folder: Path) -> None:
        self.face = face
        self._gate = gate
        self._fresh = fresh
        self._qtbot = qtbot
        self.folder = folder

    @property
    def background(self) -> Background:
        return self.face.context.background

    @property
    def main(self) -> MainWindow:
        assert self.face.main is not None
        return self.face.main

    def settled(self) -> None:
        self._qtbot.waitUntil(
            lambda: (
                self.background.is_idle
                and (self.face.main is None or self.face.main.threads.model.is_complete)
            ),
            timeout=PATIENCE,
        )

    def views(self) -> Iterator[tuple[str, QWidget]]:
        """Each window with its name and everything laid out, as long as the next one is not asked for."""
        for name, top in self._views():
            QApplication.sendPostedEvents()
            QApplication.processEvents()
            yield name, top

    def _views(self) -> Iterator[tuple[str, QWidget]]:
        yield from self._first_windows()
        self.face.enter(self._gate.unlock(passphrase=PASSPHRASE))
        self.settled()
        yield from self._main_windows()
        for name, opener in self._dialogs().items():
            yield from self._one(name, opener)
        yield from self._preferences()
        yield from self._log_dialogs()

    # -- the first window ----------------------------------------------------------------------------

    def _first_windows(self) -> Iterator[tuple[str, QWidget]]:
        context = self.face.context
        window = UnlockWindow(
            self._fresh,
            context.background,
            context.theme,
            context.icons,
            clock=context.clock,
            hint=None,
            last_backup=Path("mine.backup"),
        )
        window.show()
        window.begin()
        self.settled()
        yield "set up", window
        window._set_up.show_ring("Secret Service")
        yield "set up with a key ring", window
        pages = window._pages
        pages.setCurrentWidget(window._recovery)
        window._recovery.show_code(CODE)
        yield "recovery code", window
        pages.setCurrentWidget(window._sign_page)
        yield "sign in", window
        window._sign_in._ways.buttons()[1].click()
        window._sign_in.submit()
        yield "sign in by token", window
        pages.setCurrentWidget(window._unlock)
        for by_ring in (False, True):
            window._unlock.begin(by_ring=by_ring)
            yield f"unlock, {by_ring=}", window
        for error in (
            WrongPassphrase(tries=3),
            KeyRingTrouble("locked", said("The store is locked. Unlock it first.")),
            StoreDamaged(said("The store is locked. Unlock it first.")),
        ):
            window._unlock.show_error(error)
            yield f"unlock, {type(error).__name__}", window
        window.close()
        window.deleteLater()

    # -- the main window -----------------------------------------------------------------------------

    def _main_windows(self) -> Iterator[tuple[str, QWidget]]:
        main = self.main
        main.resize(1920, 1080)
        if not main.filter_panel.isVisible():
            main.toggle_filter_panel()
        self.settled()
        for _ in range(5):
            main.threads.step(1)
            self.settled()
            yield "a thread", main
        main.finder.find_thread("mail-1")
        self.settled()
        yield "an e-mail thread", main
        main.reading.note_box.open()
        yield "writing a note", main
        main.threads.tick_all()
        yield "ticked rows", main
        main.threads.model.clear_ticks()
        main.apply_filter(Filter(text="nothing at all like this", requires_response=True, last_days=7))
        self.settled()
        yield "an empty list", main
        main.clear_filter()
        self.settled()
        for phase in Phase:
            status = SyncStatus(
                phase=phase,
                clock_off=timedelta(hours=2),
                message=said("The store is locked. Unlock it first."),
            )
            main._on_status(status)
            yield f"{phase=}", main
        main._on_status(SyncStatus(phase=Phase.IDLE))
        main.toast.offer("⟦text⟧", lambda: None, seconds=10)
        yield "a message with undo", main
        main.toast.dismiss()
        yield from self._narrower()
        main.show_attention()
        self.settled()
        yield "attention and outbox", main
        main.leave_outbox()
        main.resize(1440, 900)
        note = RecoveryNote(drafts=2, waiting=3, has_report=True)
        main.centralWidget().layout().insertWidget(0, note)
        yield "after an unclean end", main
        note.take_away()

    def _narrower(self) -> Iterator[tuple[str, QWidget]]:
        main = self.main
        for wide in (1440, 1100, 900):
            main.resize(wide, 900)
            self.settled()
            yield f"{wide} pixels wide", main
            if wide == 900:
                main.panes.read()
                yield "the thread alone", main
                main.panes.list()
        main.collapse_rail()
        yield "a narrow rail", main
        main.collapse_rail()
        main.resize(1920, 1080)

    # -- dialogs -------------------------------------------------------------------------------------

    def _one(self, name: str, opener: Callable[[], QWidget | None]) -> Iterator[tuple[str, QWidget]]:
        before = set(self._open())
        made = opener()
        self.settled()
        self._qtbot.waitUntil(lambda: made is not None or set(self._open()) != before, timeout=PATIENCE)
        top = made or next(iter(set(self._open()) - before))
        yield name, top
        if isinstance(top, QDialog):
            top.reject()
        else:
            top.close()
        self.settled()

    def _open(self) -> list[QDialog]:
        return [one for one in self.main.findChildren(QDialog) if one.isVisible()]

    def _dialogs(self) -> dict[str, Callable[[], QWidget | None]]:
        main, face = self.main, self.face

        def opened(dialog: QDialog) -> QDialog:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            return dialog

        facts = BackupFacts(
            path=Path("mine.daylit-backup"), made_at=datetime(2026, 6, 3, tzinfo=UTC), version="1",
            size=9, ways=(Way.PASSPHRASE,), counts={"communications": 1200},
        )  # fmt: skip
        last = LastRun(ended_well=False, began_at=datetime(2026, 6, 3, tzinfo=UTC), report="report")
        return {
            "sync log": main.sync.show_log,
            "discarded": main.show_discarded,
            "save view": main.save_view,
            "rename view": lambda: main.views.rename(main.figures.views[0]),
            "palette": self._palette,
            "keys": face._show_keys,
            "about": lambda: face._show_about(main),
            "store care": lambda: face._show_care(main),
            "ways in": lambda: face._show_ways(main),
            "restore": lambda: opened(RestoreDialog(facts, main)),
            "leave": lambda: opened(WipeDialog(main)),
            "work": self._work,
            "end report": lambda: opened(EndReportDialog(last, self.folder, main)),
            "sign in again": face._sign_in,
            "a link": lambda: ask_about_link("https://host.example", main, lambda _url: None),
            "a strange link": lambda: ask_about_link("example:host", main, lambda _url: None),
            "order of the list": lambda: _popped(main.threads.head._order.menu()),
            "menu of the thread": self._thread_menu,
            "menu of a view": self._view_menu,
        }

    def _palette(self) -> QWidget:
        self.main.palette_panel.open()
        return self.main.palette_panel

    def _work(self) -> QWidget:
        dialog = WorkDialog("⟦text⟧", self.background, self.main)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.begin(lambda _say: "⟦text⟧\n⟦report⟧")
        return dialog

    def _thread_menu(self) -> QWidget:
        self.main.reading.head.open_menu()
        return self.main.reading.head._menu

    def _view_menu(self) -> QWidget:
        rail, view = self.main.rail, self.main.figures.views[0]
        button = rail._items[of_view(view).key].button
        rail._show_menu(button, button.rect().center(), view)
        return button.findChildren(QMenu)[-1]

    def _preferences(self) -> Iterator[tuple[str, QWidget]]:
        for section, _words, _icon in SECTIONS:
            yield from self._one(
                f"preferences, {section}", lambda section=section: self.face._show_preferences(section)
            )

    def _log_dialogs(self) -> Iterator[tuple[str, QWidget]]:
        for kind in ("call", "meeting", "email", "manual"):
            start = LogStart(kind=kind, customer_id=ACME, contact_id=JANE, is_resolved=kind == "manual")
            yield from self._one(f"log {kind}", lambda start=start: self.main.log.open(start))
        yield from self._one("log for nobody yet", lambda: self.main.log.open(LogStart()))


def _popped(menu: QMenu) -> QMenu:
    menu.popup(menu.parentWidget().mapToGlobal(menu.parentWidget().rect().center()))
    return menu
