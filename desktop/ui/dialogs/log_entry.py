"""The dialog that logs a call, a meeting, an e-mail sent elsewhere, or anything else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, SyncState
from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.entry import NewEntry, default_subject
from desktop.domain.errors import BadInput, KnownError
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.times import read_moment
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.dialogs.outcomes import Outcome
from desktop.ui.wording import long_time

DRAFT_PLACE = "log"
DRAFT_PAUSE = 700
SURE_BEFORE_DAYS = 7
FIELD_OF_ERROR = {"content": "notes", "kind": "notes"}
"""Errors of the domain name its own fields; these are shown beside another one."""
FIELD_OF_SERVICE = {
    "contact_id": "contact",
    "invoice_ids": "invoices",
    "strategy_tags": "tags",
    "content": "notes",
    "timestamp": "at",
    "customer_id": "customer",
    "scheduled_action_id": "action",
}
"""The service names fields in its own way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogStart:
    """What is known when the dialog opens; `correct` names an entry of the outbox to be written anew."""

    kind: str = "call"
    customer_id: ServiceId | None = None
    contact_id: ServiceId | None = None
    invoice_ids: tuple[ServiceId, ...] = ()
    correct: LocalId | None = None


class LogEntryDialog(QDialog):
    """Opened, never executed. `logged` carries (LocalId, SyncState) after the commit; `next_wanted` follows
    it for "save and next". Nothing typed is lost: Esc keeps a draft, an error keeps the form."""

    logged = Signal(object)
    next_wanted = Signal()

    def __init__(
        self,
        reader: Reader,
        writer: Writer,
        background: Background,
        *,
        clock: Clock,
        start: LogStart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._correct = start.correct
        self.setWindowTitle("Correct an entry" if start.correct else "Log a communication")
        self.setModal(True)
        self._reader = reader
        self._writer = writer
        self._background = background
        self._clock = clock
        self._opened_at = clock.now()
        self._asked_old = False
        self._place = f"correct:{start.correct}" if start.correct else DRAFT_PLACE
        self._saving = False
        self.form = LogForm(reader, background, self, today=clock.now().astimezone().date())
        self.form.customer_changed.connect(self._on_customer)
        self.form.typed.connect(self._on_typed)
        self.form.outcome_chosen.connect(self._on_outcome)
        self.form.save_wanted.connect(lambda: self.save(then_next=False))
        self.form.save_next_wanted.connect(lambda: self.save(then_next=True))
        self.form.cancel_wanted.connect(self.reject)
        self._drafting = QTimer(self, singleShot=True, interval=DRAFT_PAUSE)
        self._drafting.timeout.connect(self.keep_draft)
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._on_tick)
        self._shortcut("Ctrl+Return", lambda: self.save(then_next=False))
        self._shortcut("Ctrl+Enter", lambda: self.save(then_next=False))
        self._shortcut("Ctrl+Shift+Return", lambda: self.save(then_next=True))
        self.form.show_kind(start.kind)
        self._fill(start)
        self._ticking.start()

    # -- saving --------------------------------------------------------------------------------------

    def save(self, *, then_next: bool) -> None:
        """Log what is in the form; it closes only after the commit."""
        if self._saving:
            return
        self.form.clear_errors()
        try:
            entry = self._entry()
        except BadInput as error:
            self._show_error(error)
            return
        self._saving = True
        self.form.show_saving(True)

        def write() -> tuple[LocalId, SyncState]:
            if self._correct is not None:
                self._writer.correct(self._correct, entry)
                written = self._correct, SyncState.QUEUED
            else:
                written = self._writer.log(entry)
            self._writer.drop_draft(self._place)
            return written

        self._background.ask(write, lambda done: self._on_saved(done, then_next), otherwise=self._on_refused)

    def keep_draft(self) -> None:
        """Keep what is in the form, unless nothing was typed."""
        self._drafting.stop()
        fields = self.form.draft()
        if fields and not self._saving:
            self._background.ask(lambda: self._writer.save_draft(self._place, fields), _nothing)

    def reject(self) -> None:
        """Close; a draft is kept."""
        self.keep_draft()
        super().reject()

    def _entry(self) -> NewEntry:
        form = self.form
        customer = form.customer.value
        at = self._moment()
        notes = form.notes_text()
        if not notes.strip() and form.outcome is not None and form.outcome.key in "DO":
            raise BadInput("content", "Write what it was about.")
        return NewEntry(
            kind=form.kind,
            customer_id=customer.service_id if customer else ServiceId(""),
            content=form.content(),
            direction=form.direction,
            subject=form.subject.text().strip(),
            contact_id=form.contact_id(),
            invoice_ids=form.invoice_ids(),
            at=at,
            is_resolved=form.resolved.isChecked(),
            tags=form.tag_list(),
            action_id=form.action_id(),
            begun_at=self._opened_at,
        )

    def _moment(self) -> datetime | None:
        text = self.form.time.text().strip()
        if not text:
            return None
        at = read_moment(text, self._clock.now())
        if self._clock.now() - at > timedelta(days=SURE_BEFORE_DAYS) and not self._asked_old:
            self._asked_old = True
            raise BadInput("at", "That is more than a week ago. If it is right, save once more.")
        return at

    def _on_saved(self, done: tuple[LocalId, SyncState], then_next: bool) -> None:
        self.logged.emit(done)
        super().accept()
        if then_next:
            self.next_wanted.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._saving = False
        self.form.show_saving(False)
        self._show_error(error)

    def _show_error(self, error: KnownError) -> None:
        field = error.field if isinstance(error, BadInput) else ""
        self.form.show_error(FIELD_OF_ERROR.get(field, field), str(error))

    # -- filling -------------------------------------------------------------------------------------

    def _fill(self, start: LogStart) -> None:
        name = start.customer_id
        if start.correct is not None:
            self._fill_correction(start.correct)
        elif name is not None:
            self._background.ask(
                lambda: self._reader.find_customer(name),
                lambda customer: self._on_start_customer(customer, start),
                otherwise=lambda _error: self._restore_draft(),
            )
            self.form.focus_outcome()
        else:
            self._restore_draft()
            self.form.focus_customer()

    def _fill_correction(self, local_id: LocalId) -> None:
        """Show the entry as it was written, with the service's words beside the fields they are about."""

        def read() -> tuple[Communication, Customer, dict[str, str]]:
            row = self._reader.find_message(local_id)
            matters = {matter.entry.local_id: matter for matter in self._reader.attention()}
            fields = matters[local_id].fields if local_id in matters else {}
            return row, self._reader.find_customer(row.customer_id or ""), fields

        self._background.ask(read, self._on_correction, otherwise=self._show_error)

    def _on_correction(self, found: tuple[Communication, Customer, dict[str, str]]) -> None:
        row, customer, fields = found
        self.form.restore(
            {
                "kind": row.kind,
                "direction": row.direction.value if row.direction else "",
                "notes": row.content or "",
                "subject": row.subject,
                "time": f"{row.at.astimezone():%Y-%m-%d %H:%M}",
                "tags": " ".join(row.tags),
            }
        )
        self.form.resolved.setChecked(row.is_resolved)
        self.form.set_customer(customer)
        invoices = tuple(invoice.service_id for invoice in row.invoices)
        self._on_customer(customer, contact_id=row.contact_id, invoice_ids=invoices)
        self.form.clear_errors()
        for name, said in fields.items():
            self.form.show_error(FIELD_OF_SERVICE.get(name, name), said)
        self._background.ask(lambda: self._writer.draft(self._place), self._on_correction_draft)

    def _on_correction_draft(self, fields: dict[str, str] | None) -> None:
        """A correction that was cut short, by the lock for example, goes on where it was."""
        if fields:
            self.form.restore(fields)

    def _on_start_customer(self, customer: Customer, start: LogStart) -> None:
        self.form.set_customer(customer)
        self._on_customer(customer, contact_id=start.contact_id, invoice_ids=start.invoice_ids)
        self._restore_draft()

    def _on_customer(
        self,
        customer: Customer | None,
        contact_id: ServiceId | None = None,
        invoice_ids: tuple[ServiceId, ...] = (),
    ) -> None:
        self.form.subject.setPlaceholderText(
            default_subject(self.form.kind, customer.name) if customer else "Made from type and customer"
        )
        self.form.show_contacts(customer.contacts if customer else (), contact_id)
        if customer is None:
            self.form.invoices.offer([], ())
            self.form.show_actions([])
            return
        name = customer.service_id

        def show(found: tuple[list[Invoice], list[Action]]) -> None:
            self.form.invoices.offer(found[0], invoice_ids)
            self.form.show_actions(found[1])

        self._background.ask(
            lambda: (self._reader.invoices(name), self._reader.actions(name)),
            show,
            lane="log-customer",
        )

    def _restore_draft(self) -> None:
        self._background.ask(lambda: self._writer.draft(self._place), self._on_draft)

    def _on_draft(self, fields: dict[str, str] | None) -> None:
        customer = self.form.customer.value
        if not fields or (customer is not None and fields.get("customer_id") != customer.service_id):
            return
        if self.form.draft().get("notes"):
            return
        self.form.restore(fields)
        name = fields.get("customer_id")
        if customer is None and name:
            self._background.ask(
                lambda: self._reader.find_customer(name),
                self._on_draft_customer,
                otherwise=lambda _error: None,
            )

    def _on_draft_customer(self, customer: Customer) -> None:
        self.form.set_customer(customer)
        self._on_customer(customer)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._drafting.start()
        self._say_time()
        customer = self.form.customer.value
        if customer is not None:
            self.form.subject.setPlaceholderText(default_subject(self.form.kind, customer.name))

    def _say_time(self) -> None:
        text = self.form.time.text().strip()
        try:
            hint = f"= {long_time(read_moment(text, self._clock.now()))}" if text else "now"
        except BadInput:
            hint = "not understood yet"
        self.form.show_time_hint(hint)

    def _on_outcome(self, outcome: Outcome) -> None:
        contact = self.form.contact_name() or "the contact"
        text = outcome.text.format(contact=contact)
        self.form.propose(text[:1].upper() + text[1:], outcome)
        self._drafting.start()

    def _on_tick(self) -> None:
        self.form.show_duration(int((self._clock.now() - self._opened_at).total_seconds()))

    def _shortcut(self, keys: str, action: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, action, context=Qt.ShortcutContext.WindowShortcut)


def _nothing(_answer: object) -> None:
    """Nothing to do when a draft is kept."""
