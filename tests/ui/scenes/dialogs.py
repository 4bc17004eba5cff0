"""Every dialog over the main window."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.backups import BackupFacts
from desktop.domain.keys import Way
from desktop.domain.last_run import LastRun
from desktop.domain.telephone import read_telephone
from desktop.places import Places
from desktop.ui.dialogs.about import AboutDialog, versions
from desktop.ui.dialogs.action_choice import ActionChoice
from desktop.ui.dialogs.call_timer import TimerButton
from desktop.ui.dialogs.caller_choice import CallerChoice
from desktop.ui.dialogs.discarded import DiscardedDialog
from desktop.ui.dialogs.end_report import EndReportDialog
from desktop.ui.dialogs.follow_up import FollowUpRow
from desktop.ui.dialogs.invoice_chips import InvoiceChips
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.dialogs.licences import LicencesDialog
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.dialogs.log_fields import LogFields
from desktop.ui.dialogs.log_foot import LogFoot
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.dialogs.log_top import LogTop
from desktop.ui.dialogs.outcome_row import OutcomeRow
from desktop.ui.dialogs.outcomes import OUTCOMES
from desktop.ui.dialogs.preferences import SECTIONS, Choices, PreferencesDialog
from desktop.ui.dialogs.preferences_keys import KeysPage
from desktop.ui.dialogs.preferences_look import LookPage
from desktop.ui.dialogs.preferences_pages import AccountPage, LockPage, NoticesPage
from desktop.ui.dialogs.preferences_pieces import Page, Segments
from desktop.ui.dialogs.preferences_snippets import SnippetsPage
from desktop.ui.dialogs.preferences_updates import UpdatesPage
from desktop.ui.dialogs.promise_row import PromiseRow
from desktop.ui.dialogs.restore import RestoreDialog
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.dialogs.store_care import StoreCareDialog, WipeDialog
from desktop.ui.dialogs.sync_log import SyncLogDialog
from desktop.ui.dialogs.ways_in import WaysInDialog
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.outgoing import ask_about_link
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.widgets.choice_popup import ChoicePopup
from desktop.ui.widgets.echo_edit import EchoEdit
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.key_recorder import KeyRecorder
from desktop.ui.widgets.picker import Picker
from desktop.ui.widgets.recovery_code import RecoveryCodeBox
from desktop.ui.widgets.snippet_text import SnippetText
from desktop.ui.windows.sign_in import SignInDialog, SignInForm
from tests.notices import notice
from tests.service import PASSPHRASE
from tests.ui.scenes.scene import Esc, Scene, Scenery, updating_over
from tests.ui.stage import ACME, customers

LICENCE_TEXTS = {
    "README.txt": "Licences of what is in Daylit\n\nYour rights to Qt and to other libraries.\n",
    "INDEX.txt": "Name  Version  Licence        Home page          File\nQt    6.11.3   LGPL-3.0-only  https://www.qt.io  Qt.txt\n",
    "Qt.txt": "Name:      Qt 6.11.3\nLicence:   LGPL-3.0-only\n",
    "LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE\n",
}
PAGES = (LookPage, KeysPage, NoticesPage, SnippetsPage, LockPage, UpdatesPage, AccountPage)


# -- the log dialog ----------------------------------------------------------------------------------


def log(scenery: Scenery, kind: str = "call") -> LogEntryDialog:
    """The log dialog for Acme."""
    scenery.desk.window.log.open(LogStart(kind=kind, customer_id=ACME))
    dialog = scenery.child(LogEntryDialog)
    scenery.settled()
    return dialog


def promise(scenery: Scenery) -> QWidget:
    """A promise is being logged."""
    dialog = log(scenery)
    dialog.form.choose_outcome(next(outcome for outcome in OUTCOMES if outcome.is_promise))
    return dialog


def picking(scenery: Scenery) -> QWidget:
    """Customers are offered below their field."""
    dialog = log(scenery)
    dialog.form.focus_customer()
    dialog.form.customer.open_choices()
    scenery.until(lambda: dialog.form.customer.is_open)
    return dialog


def snippets(scenery: Scenery) -> QWidget:
    """Snippets are offered inside the notes."""
    dialog = log(scenery)
    dialog.form.notes.setFocus()
    scenery.settled()
    QTest.keyClicks(dialog.form.notes, ";")
    scenery.until(lambda: dialog.form.notes.is_offering)
    return dialog


def correcting(scenery: Scenery) -> QWidget:
    """An entry that was refused, with the words beside its field."""
    local = scenery.logged()
    scenery.desk.store.outbox.mark_sending(local)
    scenery.desk.store.outbox.mark_refused(local, reason="Not taken.", fields={"contact_id": "Unknown."})
    scenery.desk.window.log.open(LogStart(correct=local))
    dialog = scenery.child(LogEntryDialog)
    scenery.until(dialog.form.errors)
    return dialog


# -- preferences -------------------------------------------------------------------------------------


def preferences(
    scenery: Scenery, section: str = "look", said: dict[str, Any] | None = None
) -> PreferencesDialog:
    """One page of the preferences; with a notice of a newer version, or in a build that never looks."""
    desk = scenery.desk
    store = PreferencesStore({"window.theme": "light"}, lambda section, key, value: None, desk.window)
    choices = Choices(
        theme=scenery.theme,
        icons=scenery.icons,
        keys=store.key_map(),
        store=store,
        updating=updating_over(scenery, said),
    )
    house, parent = desk.window._house, desk.window
    dialog = PreferencesDialog(choices, house, desk.background, account="Northwind\nme", parent=parent)
    dialog.show_section(section)
    return scenery.open(dialog)


def looked(scenery: Scenery) -> QWidget:
    """The person looked, and there is a newer version."""
    dialog = preferences(scenery, "updates", notice(changes_database=True, needs="0.1.5"))
    dialog.updates.look_button.click()
    scenery.until(dialog.updates.page_button.isVisible)
    return dialog


def recording(scenery: Scenery) -> QWidget:
    """A key is being recorded."""
    dialog = preferences(scenery, "keys")
    dialog.keys.tree.setFocus()
    dialog.keys.record(add=False)
    return dialog


# -- the store ---------------------------------------------------------------------------------------


def ways(scenery: Scenery) -> WaysInDialog:
    """The ways into a store with a passphrase."""
    scenery.gate.set_up(passphrase=PASSPHRASE)
    desk = scenery.desk
    return scenery.open(
        WaysInDialog(scenery.gate.care.keys(), scenery.ring.name(), desk.background, desk.window)
    )


def asking(scenery: Scenery) -> QWidget:
    """A new passphrase is asked for."""
    dialog = ways(scenery)
    dialog.change(Way.PASSPHRASE)
    return dialog


def code(scenery: Scenery) -> QWidget:
    """A recovery code is shown, for the only time."""
    dialog = ways(scenery)
    dialog.change(Way.RECOVERY_CODE)
    dialog.ask._proof.setText(PASSPHRASE)
    dialog.ask.submit()
    scenery.until(dialog.code.isVisible)
    return dialog


def care(scenery: Scenery) -> StoreCareDialog:
    """Care for the store."""
    desk = scenery.desk
    return scenery.open(StoreCareDialog(scenery.gate, desk.background, scenery.clock.now(), desk.window))


def restore(scenery: Scenery) -> QWidget:
    """A backup that is going to be put back."""
    facts = BackupFacts(
        path=scenery.folder / "mine.daylit-backup", made_at=scenery.clock.now(), version="1",
        size=1, ways=(Way.PASSPHRASE,), counts={"messages": 2},
    )  # fmt: skip
    return scenery.open(RestoreDialog(facts, scenery.desk.window))


def working(scenery: Scenery, *, ends: bool) -> QWidget:
    """Something long is being done, or came to its end."""
    dialog = WorkDialog("Backup", scenery.desk.background, scenery.desk.window)
    scenery.open(dialog)
    if ends:
        dialog.begin(lambda _say: "Done.\nAll of it.")
        scenery.until(dialog.text.isVisible)
    else:
        dialog._is_working = True
        dialog._close.setEnabled(False)
    return dialog


# -- the rest ----------------------------------------------------------------------------------------


def discarded(scenery: Scenery) -> QWidget:
    """One text that was discarded."""
    local = scenery.logged()
    scenery.desk.store.writer.discard(local, force=True)
    scenery.desk.window.show_discarded()
    return scenery.child(DiscardedDialog)


def sync_log(scenery: Scenery) -> QWidget:
    """The sync log, with lines in it."""
    for number in range(3):
        scenery.desk.store.ledger.note("audit", f"Day {number} was compared.", at=scenery.clock.now())
    scenery.desk.window.sync.show_log()
    return scenery.child(SyncLogDialog)


def save_view(scenery: Scenery) -> QWidget:
    """The choices are to be kept as a view."""
    scenery.desk.window.save_view()
    return scenery.child(SaveViewDialog)


def keys(scenery: Scenery) -> QWidget:
    """All keys."""
    store = PreferencesStore({}, lambda section, key, value: None, scenery.desk.window)
    return scenery.open(KeysDialog(store.key_map(), scenery.theme, parent=scenery.desk.window))


def about(scenery: Scenery) -> QWidget:
    """About the program."""
    return scenery.open(AboutDialog(versions("1", {}), Places(scenery.folder), scenery.desk.window))


def licences(scenery: Scenery, *, collected: bool) -> QWidget:
    """The licences of what ships, or how they are collected."""
    folder = scenery.folder / "licences"
    folder.mkdir()
    if collected:
        for name, text in LICENCE_TEXTS.items():
            (folder / name).write_text(text, encoding="utf-8")
    return scenery.open(LicencesDialog(folder, scenery.desk.window))


def end_report(scenery: Scenery) -> QWidget:
    """What is known of a run that did not end cleanly."""
    last = LastRun(ended_well=False, began_at=scenery.clock.now(), report="KeyError\nline 2")
    return scenery.open(EndReportDialog(last, scenery.folder, scenery.desk.window))


def sign_in(scenery: Scenery, *, by_token: bool = False) -> QWidget:
    """The service wants a new sign-in."""
    desk = scenery.desk
    dialog = SignInDialog(scenery.gate, desk.background, waiting=2, hint=None, parent=desk.window)
    scenery.open(dialog)
    if by_token:
        dialog.form._ways.buttons()[1].click()
    return dialog


def link(scenery: Scenery) -> QWidget:
    """A link of a message is to be opened."""
    box = ask_about_link("https://example.com/pay", scenery.desk.window, lambda _url: None)
    scenery.in_front(box)
    return box


def callers(scenery: Scenery) -> QWidget:
    """A link names a number that two contacts have."""
    desk = scenery.desk
    jane, omar = (replace(one, phone="+44 20 7946 0018") for one in customers()[0].contacts)
    desk.store.arrivals.customers([replace(customers()[0], contacts=(jane, omar))])
    telephone = read_telephone("020 7946 0018")
    found = desk.store.reader.callers(telephone, limit=20)
    return scenery.open(CallerChoice(telephone, found, desk.window._context, desk.window))


LOG = (LogEntryDialog, LogForm, LogFields, LogTop, LogFoot, OutcomeRow, FollowUpRow, InvoiceChips, SnippetText,
       Picker, Field, EchoEdit)  # fmt: skip

DIALOG_SCENES = (
    Scene("log a call", log, (*LOG, TimerButton, ActionChoice)),
    *(Scene(f"log: {kind}", partial(log, kind=kind), LOG) for kind in ("meeting", "email", "manual")),
    Scene("log a promise", promise, (*LOG, PromiseRow)),
    Scene("log, customers offered", picking, (*LOG, ChoicePopup), Esc.STAYS),
    Scene("log, snippets offered", snippets, (*LOG, ChoicePopup), Esc.STAYS),
    Scene("correct an entry", correcting, LOG),
    *(
        Scene(f"preferences: {name}", partial(preferences, section=name), (PreferencesDialog, page))
        for (name, _, _), page in zip(SECTIONS, PAGES, strict=True)
    ),
    Scene("preferences, pieces", preferences, (Page, Segments)),
    Scene("preferences, a newer version", looked, (UpdatesPage,)),
    Scene("preferences, recording a key", recording, (KeyRecorder,), Esc.STAYS),
    Scene("ways in", ways, (WaysInDialog,)),
    Scene("ways in, asking", asking, (WaysInDialog,), Esc.STAYS),
    Scene("ways in, recovery code", code, (WaysInDialog, RecoveryCodeBox), Esc.STAYS),
    Scene("care for the store", care, (StoreCareDialog,)),
    Scene("wipe", lambda scenery: scenery.open(WipeDialog(scenery.desk.window)), (WipeDialog,)),
    Scene("restore", restore, (RestoreDialog,)),
    Scene("work goes on", partial(working, ends=False), (WorkDialog,), Esc.STAYS),
    Scene("work is done", partial(working, ends=True), (WorkDialog,)),
    Scene("discarded", discarded, (DiscardedDialog,)),
    Scene("sync log", sync_log, (SyncLogDialog,)),
    Scene("save view", save_view, (SaveViewDialog,)),
    Scene("keys", keys, (KeysDialog,)),
    Scene("about", about, (AboutDialog,)),
    Scene("licences", partial(licences, collected=True), (LicencesDialog,)),
    Scene("licences, none collected", partial(licences, collected=False), (LicencesDialog,)),
    Scene("end report", end_report, (EndReportDialog,)),
    Scene("sign in again", sign_in, (SignInDialog, SignInForm)),
    Scene("sign in again, token", partial(sign_in, by_token=True), (SignInDialog, SignInForm)),
    Scene("who is it", callers, (CallerChoice,)),
    Scene("open a link", link, (QMessageBox,)),
)
