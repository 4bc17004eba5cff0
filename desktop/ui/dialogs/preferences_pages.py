"""Preferences: notices, lock and sync, account."""

from PySide6.QtCore import QTime, Signal, SignalInstance
from PySide6.QtWidgets import QTimeEdit

from desktop.ui.dialogs.preferences_pieces import Page, choice, switch
from desktop.ui.language import lazy_tr, tr
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.field import Field

QUIET = ("18:00", "08:00")
"""Quiet hours until the person chooses others."""
HOURS = "HH:mm"
MINUTES = (1, 2, 5, 10, 15, 30, 60)
SECONDS = (5, 10, 20, 30, 60)
NEVER = lazy_tr("Never")
AT_ONCE = lazy_tr("Not at all")


class NoticesPage(Page):
    """What the system may say about Daylit while another window is in front."""

    def __init__(self, store: PreferencesStore) -> None:
        super().__init__(tr("Notices"))
        self._store = store
        self.inbound = switch(
            self.column,
            tr("A customer wrote"),
            bool(store.value("notify.inbound")),
            lambda on: store.put("notify", "inbound", on),
            hint=tr("Says who, never what, and nothing while Daylit is locked."),
        )
        self.attention = switch(
            self.column,
            tr("Something needs you"),
            bool(store.value("notify.attention")),
            lambda on: store.put("notify", "attention", on),
            hint=tr("An entry was refused, or its answer was lost."),
        )
        from_, to = str(store.value("notify.quiet_from") or ""), str(store.value("notify.quiet_to") or "")
        self.quiet = switch(
            self.column,
            tr("Quiet hours"),
            bool(from_ and to),
            lambda _on: self._on_quiet(),
            hint=tr("No notices between these hours, and none is made up for later."),
        )
        self.quiet_from = self._hour(tr("Quiet from"), from_ or QUIET[0])
        self.quiet_to = self._hour(tr("Quiet until"), to or QUIET[1])
        hours = row(spacing=8)
        for part in (
            words(tr("from"), "switchHint"),
            self.quiet_from,
            words(tr("until"), "hint"),
            self.quiet_to,
        ):
            hours.addWidget(part)
        hours.addStretch(1)
        self.column.addLayout(hours)
        self.tray = switch(
            self.column,
            tr("Show Daylit in the tray"),
            bool(store.value("window.tray")),
            self._on_tray,
            hint=tr("With what is unread and what waits."),
        )
        self.keep_running = switch(
            self.column,
            tr("Keep running there when the window is closed"),
            bool(store.value("window.keep_running")),
            lambda on: store.put("window", "keep_running", on),
            hint=tr("Quitting still quits."),
        )
        self.column.addStretch(1)
        self._enable()

    def _hour(self, name: str, value: str) -> QTimeEdit:
        field = QTimeEdit(QTime.fromString(value, HOURS))
        field.setAccessibleName(name)
        field.setDisplayFormat(HOURS)
        field.lineEdit().setTextMargins(8, 0, 8, 0)
        field.timeChanged.connect(lambda _time: self._on_quiet())
        return field

    def _on_quiet(self) -> None:
        on = self.quiet.isChecked()
        self._enable()
        self._store.put("notify", "quiet_from", self.quiet_from.time().toString(HOURS) if on else "")
        self._store.put("notify", "quiet_to", self.quiet_to.time().toString(HOURS) if on else "")

    def _on_tray(self, on: bool) -> None:
        self._enable()
        self._store.put("window", "tray", on)

    def _enable(self) -> None:
        self.keep_running.setEnabled(self.tray.isChecked())
        for field in (self.quiet_from, self.quiet_to):
            field.setEnabled(self.quiet.isChecked())


class LockPage(Page):
    """When the store locks by itself, and how long an entry can be taken back."""

    def __init__(self, store: PreferencesStore) -> None:
        super().__init__(tr("Lock and sync"))
        name = tr("Lock when nobody used this window for")
        minutes = [(float(each), tr("%n minute(s)", "", each)) for each in MINUTES]
        self.idle = choice(
            name,
            [*minutes, (0.0, tr(NEVER))],
            float(store.value("lock.idle_minutes")),
            lambda value: store.put("lock", "idle_minutes", value),
        )
        self.column.addWidget(Field(name, self.idle))
        hint = tr("It also locks when the computer sleeps or its session is locked.")
        self.column.addWidget(words(hint, "hint", wrap=True))
        self.show_counts = switch(
            self.column,
            tr("Say how much waits while it is locked"),
            bool(store.value("lock.show_counts")),
            lambda on: store.put("lock", "show_counts", on),
            hint=tr("Figures only, never a name of a customer."),
        )
        name = tr("An entry can be taken back for")
        seconds = [(float(each), tr("%n second(s)", "", each)) for each in SECONDS]
        self.undo = choice(
            name,
            [(0.0, tr(AT_ONCE)), *seconds],
            float(store.value("sync.undo_seconds")),
            lambda value: store.put("sync", "undo_seconds", value),
        )
        self.column.addWidget(Field(name, self.undo, hint=tr("From the next start of Daylit on")))
        self.column.addStretch(1)


class AccountPage(Page):
    """`sign_out_wanted`, `care_wanted` (for the store), `about_wanted`."""

    sign_out_wanted = Signal()
    care_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, account: str) -> None:
        super().__init__(tr("Account"))
        who = column(spacing=4)
        who.addWidget(words(tr("Signed in to Daylit as"), "small"))
        who.addWidget(words(account or tr("Nobody is signed in."), "strong", wrap=True))
        self.column.addLayout(who)
        self._offer(
            tr("Sign out"),
            tr("What is here stays, and what waits leaves after the next sign-in."),
            self.sign_out_wanted,
        )
        self._offer(tr("This store …"), tr("Ways in, backup, encryption, start over."), self.care_wanted)
        self._offer(tr("About"), tr("Version, folders, licences."), self.about_wanted)
        self.column.addStretch(1)

    def _offer(self, text: str, hint: str, wanted: SignalInstance) -> None:
        line = row(spacing=12)
        do = button(text)
        do.setAccessibleDescription(hint)
        do.clicked.connect(wanted)
        line.addWidget(do)
        line.addWidget(words(hint, "hint", wrap=True), 1)
        self.column.addLayout(line)
