"""The dialog that logs a call, a meeting, an e-mail sent elsewhere, or anything else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import Direction, SyncState
from desktop.domain.customer import Customer
from desktop.domain.draft import Draft
from desktop.domain.entry import NewEntry
from desktop.domain.errors import BadInput, KnownError
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.dialogs import log_draft
from desktop.ui.dialogs.call_timer import KEYS as TIMER_KEYS
from desktop.ui.dialogs.dossier import Dossier, place_of, read_correction, read_dossier
from desktop.ui.dialogs.log_drafts import LogDrafts
from desktop.ui.dialogs.log_foot import LogFoot
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.language import told, tr
from desktop.ui.service_words import service_words
from desktop.ui.widgets.bits import column, fit_room, line
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.upright_area import UprightArea

SURE_BEFORE_DAYS = 7
WIDTH, HEIGHT, NARROWEST = 900, 740, 560
FIELD_OF_ERROR = {
    "content": "notes",
    "kind": "notes",
    "contact_id": "contact",
    "invoice_ids": "invoices",
    "strategy_tags": "tags",
    "timestamp": "at",
    "customer_id": "customer",
    "scheduled_action_id": "action",
}
"""The domain and the service name fields in their own ways; these are shown beside others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogStart:
    """What is known when the dialog opens; `correct` names an entry of the outbox to be written anew.

    Without a contact the dialog takes the last person reached, else the last sender, else the primary one.
    `remark` stands beside the customer until one is chosen; a `subject` is a text of its own: no draft takes
    its place.
    """

    kind: str = "call"
    customer_id: ServiceId | None = None
    contact_id: ServiceId | None = None
    invoice_ids: tuple[ServiceId, ...] = ()
    direction: Direction | None = None
    is_resolved: bool = False
    subject: str = ""
    remark: str = ""
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
        arrangement: Arrangement | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Correct an entry") if start.correct else tr("Log a communication"))
        self.setModal(True)
        self._start = start
        self._reader, self._writer = reader, writer
        self._background = background
        self._clock = clock
        self._opened_at = clock.now()
        self._asked_old = False
        self._saving = False
        self._is_loading = False
        self._found: Dossier | None = None
        self._wish: Callable[[], None] | None = None
        self.form = LogForm(reader, background, clock=clock, arrangement=arrangement)
        self.foot = LogFoot()
        self._build()
        self.form.top.show_kind(start.kind)
        self.form.top.show_direction(start.direction)
        self.form.resolved.setChecked(start.is_resolved)
        self.form.say_whom(start.remark, start.subject)
        self._pristine = log_draft.fields_of(self.form)
        self._drafts = LogDrafts(writer, background, self._worth_keeping, self)
        self._drafts.begin(place_of(start.customer_id, start.correct))
        self._join()
        self._on_typed()
        self._load(start.customer_id)
        if start.customer_id is None and start.correct is None:
            self.form.focus_customer()
        else:
            self.form.focus_outcome()

    # -- saving --------------------------------------------------------------------------------------

    def save(self, *, then_next: bool) -> None:
        """Log what is in the form; it closes only after the commit."""
        if self._saving:
            return
        if self._is_loading or self.form.invoices.typed():
            self._wish = lambda: self.save(then_next=then_next)
            if not self._is_loading:
                self.form.invoices.look_up()
            return
        self._wish = None
        self.form.clear_errors()
        self.foot.say("")
        try:
            entry = self._entry()
        except BadInput as error:
            self._show_error(error)
            return
        self._show_saving(True)
        place, correct = self._drafts.place, self._start.correct

        def write() -> tuple[LocalId, SyncState]:
            with self._drafts.closing(place):
                if correct is None:
                    return self._writer.log(entry, draft=place)
                self._writer.correct(correct, entry, draft=place)
                return correct, SyncState.QUEUED

        self._background.ask(write, lambda done: self._on_saved(done, then_next), otherwise=self._on_refused)

    def keep_draft(self) -> None:
        """Keep what is in the form, unless nothing was typed."""
        self._drafts.keep()

    def reject(self) -> None:
        """Close; a draft is kept. While it is being saved it stays: the answer may be a refusal."""
        if self._saving:
            return
        self.keep_draft()
        super().reject()

    def show_leaving(self, leaving: str) -> None:
        """Say whether what is saved leaves now or later."""
        self.foot.show_leaving(leaving)

    def _entry(self) -> NewEntry:
        form = self.form
        customer = form.customer.value
        if customer is None:
            raise BadInput("customer", said("Choose the customer this entry belongs to."))
        return NewEntry(
            kind=form.kind,
            customer_id=customer.service_id,
            content=form.content(),
            direction=form.direction,
            subject=form.subject.text().strip(),
            contact_id=form.contact_id(),
            invoice_ids=form.invoice_ids(),
            at=self._moment(),
            is_resolved=form.resolved.isChecked(),
            tags=form.all_tags(),
            action_id=form.action_id(),
            begun_at=self._opened_at,
        )

    def _moment(self) -> datetime:
        """When it happened: as typed, else when the dialog opened."""
        at = self.form.time.value()
        if at is None:
            return self._opened_at
        if self._clock.now() - at > timedelta(days=SURE_BEFORE_DAYS) and not self._asked_old:
            self._asked_old = True
            raise BadInput("at", said("That is more than a week ago. If it is right, save once more."))
        return at

    def _show_saving(self, on: bool) -> None:
        self._saving = on
        if on:
            self._drafts.keep()  # a save that fails while the window goes away must not cost the last words
        self._drafts.hold(on)
        self.foot.show_saving(on)
        self.form.notes.setReadOnly(on)

    def _on_saved(self, done: tuple[LocalId, SyncState], then_next: bool) -> None:
        self.logged.emit(done)
        super().accept()
        if then_next:
            self.next_wanted.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._show_saving(False)
        self._show_error(error)

    def _show_error(self, error: KnownError) -> None:
        field = error.field if isinstance(error, BadInput) else ""
        if not self.form.show_error(FIELD_OF_ERROR.get(field, field), told(error)):
            self.foot.say_wrong(told(error))
        _bring_into_sight(self._scroll, self.focusWidget() or self.form)

    # -- drafts --------------------------------------------------------------------------------------

    def _worth_keeping(self) -> dict[str, str]:
        fields = log_draft.fields_of(self.form)
        if fields == self._pristine:
            return {}
        seconds = self.form.top.timer.timer.seconds
        return {**fields, "opened": self._opened_at.isoformat(), "seconds": str(seconds)}

    @property
    def _is_touched(self) -> bool:
        return bool(self._start.subject or log_draft.typed(self.form, self._pristine))

    # -- loading -------------------------------------------------------------------------------------

    def _load(self, customer_id: ServiceId | None) -> None:
        start, reader = self._start, self._reader
        correct, is_first = start.correct, self._found is None
        linked = start.invoice_ids if customer_id == start.customer_id else ()

        def read() -> Dossier:
            if correct is not None and is_first:
                return read_correction(reader, correct)
            return read_dossier(reader, customer_id, linked)

        self._is_loading = True
        self._background.ask(read, self._on_loaded, lane="log-load", owner=self, otherwise=self._on_unknown)

    def _on_loaded(self, found: Dossier) -> None:
        self._is_loading = False
        self._found = found
        is_typed = self._is_touched
        self._show(found)
        if self._start.correct is None:
            self._arrive(found, is_typed)
        elif found.row is not None:
            self._show_row(found)
            kept = found.drafts[0] if found.drafts else Draft(found.place)
            self._drafts.open(kept.place, dict(kept.fields))
            if kept.fields:
                self._restore(kept.fields)
        self._on_looked_up("")

    def _arrive(self, found: Dossier, is_typed: bool) -> None:
        """What is typed belongs to this customer now; else what was typed earlier comes back."""
        shown = self._drafts.arrive(found.place, found.drafts, is_typed=is_typed)
        if shown is not None:
            self._restore(shown.fields)
        elif self._drafts.following is not None:
            self.foot.say(tr("An earlier draft for this customer is kept."))
        self.foot.offer_swap(self._drafts.following)

    def _show(self, found: Dossier, drafted: Mapping[str, str] | None = None) -> None:
        """Fill in what is known of the customer; that alone is not worth a draft."""
        customer, start = found.customer, self._start
        linked, contact = found.links(start.customer_id, start.invoice_ids, start.contact_id)
        if drafted and "invoices" in drafted:
            linked = tuple(ServiceId(name) for name in drafted["invoices"].split())
        if customer is not None:
            self.form.set_customer(customer)
        self.form.show_contacts(customer.contacts if customer else (), contact)
        self.form.show_ledger(
            customer.service_id if customer else None, found.invoices, linked, found.actions
        )
        fields = log_draft.fields_of(self.form)
        if not drafted:
            self._pristine |= {name: fields[name] for name in log_draft.LOADED}

    def _show_row(self, found: Dossier) -> None:
        """Show an entry as it was written, with the service's words beside the fields they are about."""
        if found.row is not None:
            log_draft.restore(self.form, log_draft.fields_of_row(found.row))
        self._pristine = log_draft.fields_of(self.form)
        self.form.clear_errors()
        for name, refusal in (found.faults or {}).items():
            sentence = service_words(refusal)
            if not self.form.show_error(FIELD_OF_ERROR.get(name, name), sentence):
                self.foot.say_wrong(sentence)

    def _restore(self, fields: Mapping[str, str]) -> None:
        """Show a draft again, or a new text where there are no fields."""
        if self._found is not None:
            self._show(self._found, fields)
        log_draft.restore(self.form, {**self._pristine, **fields})
        if not fields:
            self.form.top.timer.timer.restart()
        self.foot.say(tr("Your draft is back.") if fields else "")
        name = fields.get("customer_id")
        if name and self.form.customer.value is None:
            self._load(ServiceId(name))

    def _on_swap(self) -> None:
        self.form.clear_errors()
        self._restore(self._drafts.swap().fields)
        self.foot.offer_swap(self._drafts.following)
        self.form.focus_outcome()

    def _on_unknown(self, error: KnownError) -> None:
        self._is_loading = False
        self._wish = None
        self._show_error(error)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_customer(self, customer: Customer | None) -> None:
        if customer is not None:
            if self.form.customer.hasFocus():  # picked by a key: the next one is the letter of an outcome
                self.form.focus_outcome()
            self._load(customer.service_id)
            return
        self.form.show_contacts((), None)
        self.form.show_ledger(None, (), (), ())

    def _on_looked_up(self, sentence: str) -> None:
        """What saving waited for is here; a sentence says that it is not. There may be new chips."""
        self.form.order_tabs(self.foot.stops())
        wish, self._wish = self._wish, None
        if wish is not None and not sentence:
            wish()

    def _on_typed(self) -> None:
        self._drafts.touch()
        if not self.form.time.typed():
            self._say_time("")
        self.form.show_usual_subject()

    def _say_time(self, text: str) -> None:
        self.form.show_time_hint(text, self._opened_at)

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self)
        self._scroll = UprightArea(self.form)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(line())
        outer.addWidget(self.foot)
        outer.addStrut(NARROWEST)
        fit_room(self, WIDTH, HEIGHT)

    def _join(self) -> None:
        self.form.customer_changed.connect(self._on_customer)
        self.form.typed.connect(self._on_typed)
        self.form.time.understood.connect(self._say_time)
        self.form.invoices.looked_up.connect(self._on_looked_up)
        self.foot.save_wanted.connect(lambda: self.save(then_next=False))
        self.foot.save_next_wanted.connect(lambda: self.save(then_next=True))
        self.foot.cancel_wanted.connect(self.reject)
        self.foot.swap_wanted.connect(self._on_swap)
        _bind_keys(self)


def _bind_keys(dialog: LogEntryDialog) -> None:
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), dialog, lambda: dialog.save(then_next=False))
        both = QKeySequence(keys.replace("+", "+Shift+"))
        QShortcut(both, dialog, lambda: dialog.save(then_next=True))
    QShortcut(QKeySequence(TIMER_KEYS), dialog, dialog.form.top.timer.click)


def _bring_into_sight(scroll: UprightArea, control: QWidget) -> None:
    """Scroll to a control together with the sentence below it."""
    place: QWidget | None = control
    while place is not None and not isinstance(place, Field):
        place = place.parentWidget()
    whole = place or control
    QTimer.singleShot(0, whole, lambda: scroll.ensureWidgetVisible(whole))  # once it has room
