"""The dialog that logs a call, a meeting, an e-mail sent elsewhere, or anything else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import Direction, SyncState
from desktop.domain.customer import Customer
from desktop.domain.entry import NewEntry, default_subject
from desktop.domain.errors import BadInput, KnownError
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.names import in_sight
from desktop.domain.sentences import said
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.dialogs import log_draft
from desktop.ui.dialogs.call_timer import KEYS as TIMER_KEYS
from desktop.ui.dialogs.dossier import SECOND, Dossier, place_of, read_correction, read_dossier
from desktop.ui.dialogs.log_foot import LogFoot
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.draft_keeper import DraftKeeper
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import column, fit_room, line

SURE_BEFORE_DAYS = 7
WIDTH, HEIGHT = 900, 740
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
    """

    kind: str = "call"
    customer_id: ServiceId | None = None
    contact_id: ServiceId | None = None
    invoice_ids: tuple[ServiceId, ...] = ()
    direction: Direction | None = None
    is_resolved: bool = False
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
        online: bool = True,
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
        self._wish: Callable[[], None] | None = None
        self.form = LogForm(reader, background, clock=clock, arrangement=arrangement)
        self.foot = LogFoot(online=online)
        self._build()
        self.form.top.show_kind(start.kind)
        self.form.top.show_direction(start.direction)
        self.form.resolved.setChecked(start.is_resolved)
        self._pristine = log_draft.fields_of(self.form)
        self._keeper = DraftKeeper(writer, background, self._worth_keeping, self)
        self._keeper.open(self._place + SECOND)  # until it is known what is in the place itself
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
        place, correct = self._keeper.place, self._start.correct

        def write() -> tuple[LocalId, SyncState]:
            with self._keeper.closing(place):
                if correct is None:
                    return self._writer.log(entry, draft=place)
                self._writer.correct(correct, entry, draft=place)
                return correct, SyncState.QUEUED

        self._background.ask(write, lambda done: self._on_saved(done, then_next), otherwise=self._on_refused)

    def keep_draft(self) -> None:
        """Keep what is in the form, unless nothing was typed."""
        self._keeper.keep()

    def reject(self) -> None:
        """Close; a draft is kept."""
        self.keep_draft()
        super().reject()

    def show_online(self, online: bool) -> None:
        """Say whether what is saved leaves now or later."""
        self.foot.show_online(online)

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
        self._keeper.hold(on)
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
        self._scroll.ensureWidgetVisible(self.focusWidget() or self.form)

    # -- drafts --------------------------------------------------------------------------------------

    def _worth_keeping(self) -> dict[str, str]:
        fields = log_draft.fields_of(self.form)
        if fields == self._pristine:
            return {}
        seconds = self.form.top.timer.timer.seconds
        return {**fields, "opened": self._opened_at.isoformat(), "seconds": str(seconds)}

    @property
    def _place(self) -> str:
        """Where the draft of what the dialog was opened for is kept."""
        return place_of(self._start.customer_id, self._start.correct)

    @property
    def _is_touched(self) -> bool:
        fields = log_draft.fields_of(self.form)
        return any(fields[name] != self._pristine[name] for name in fields if name not in log_draft.LOADED)

    # -- loading -------------------------------------------------------------------------------------

    def _load(self, customer_id: ServiceId | None) -> None:
        start, reader, writer = self._start, self._reader, self._writer
        correct, is_first = start.correct, self._keeper.place == self._place + SECOND
        linked = start.invoice_ids if customer_id == start.customer_id else ()

        def read() -> Dossier:
            if correct is not None and is_first:
                return read_correction(reader, writer, correct)
            return read_dossier(reader, writer, customer_id, linked)

        self._is_loading = True
        self._background.ask(read, self._on_loaded, lane="log-load", otherwise=self._on_unknown)

    def _on_loaded(self, found: Dossier) -> None:
        self._is_loading = False
        is_typed, earlier = self._is_touched, self._keeper.place
        self._show(found)
        if found.row is not None:
            self._keeper.open(found.place, found.draft)
            self._show_row(found)
        elif is_typed and self._start.correct is None:
            self._move_draft(found, earlier)
        elif self._start.correct is None:
            if earlier != found.place:
                self._keeper.leave()
            self._keeper.open(found.place, found.draft)
        is_corrected = self._start.correct is not None
        if found.draft and (found.row is not None or not (is_typed or is_corrected)):
            self._restore(found.draft)
        self._on_looked_up("")

    def _show(self, found: Dossier) -> None:
        """Fill in what is known of the customer; that alone is not worth a draft."""
        customer, start = found.customer, self._start
        linked, contact = found.links(start.customer_id, start.invoice_ids, start.contact_id)
        if found.draft and "invoices" in found.draft and not self._is_touched:
            linked = tuple(ServiceId(name) for name in found.draft["invoices"].split())
        if customer is not None:
            self.form.set_customer(customer)
        self.form.show_contacts(customer.contacts if customer else (), contact)
        self.form.show_ledger(
            customer.service_id if customer else None, found.invoices, linked, found.actions
        )
        fields = log_draft.fields_of(self.form)
        self._pristine |= {name: fields[name] for name in log_draft.LOADED}

    def _show_row(self, found: Dossier) -> None:
        """Show an entry as it was written, with the service's words beside the fields they are about."""
        if found.row is not None:
            log_draft.restore(self.form, log_draft.fields_of_row(found.row))
        self._pristine = log_draft.fields_of(self.form)
        self.form.clear_errors()
        for name, sentence in (found.faults or {}).items():
            if not self.form.show_error(FIELD_OF_ERROR.get(name, name), sentence):
                self.foot.say_wrong(sentence)

    def _restore(self, draft: dict[str, str]) -> None:
        log_draft.restore(self.form, draft)
        self.foot.say(tr("Your draft is back."))
        name = draft.get("customer_id")
        if name and self.form.customer.value is None:
            self._load(ServiceId(name))

    def _move_draft(self, found: Dossier, earlier: str) -> None:
        """What was typed goes on under this customer; an older draft there is left as it is."""
        place = found.place
        if found.draft is not None and place != earlier:
            place = place.removesuffix(SECOND) + SECOND
            self.foot.say(tr("An earlier draft for this customer is kept; it comes back next time."))
        if earlier != place:
            self._keeper.leave()
        self._keeper.open(place)
        self._keeper.touch()

    def _on_unknown(self, error: KnownError) -> None:
        self._is_loading = False
        self._wish = None
        self._show_error(error)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_customer(self, customer: Customer | None) -> None:
        if customer is not None:
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
        self._keeper.touch()
        if not self.form.time.typed():
            self._say_time("")
        customer = self.form.customer.value
        name = in_sight(customer.name) if customer else ""
        plain = default_subject(self.form.kind, name) if name else tr("Made from type and customer")
        self.form.subject.setPlaceholderText(plain)

    def _say_time(self, text: str) -> None:
        local = self._opened_at.astimezone()
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        self.form.show_time_hint(text or tr("{time}, when this opened", time=clock))

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self)
        self._scroll = _scrolling(self.form)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(line())
        outer.addWidget(self.foot)
        self.setMinimumWidth(560)
        fit_room(self, WIDTH, HEIGHT)

    def _join(self) -> None:
        self.form.customer_changed.connect(self._on_customer)
        self.form.typed.connect(self._on_typed)
        self.form.time.understood.connect(self._say_time)
        self.form.invoices.looked_up.connect(self._on_looked_up)
        self.foot.save_wanted.connect(lambda: self.save(then_next=False))
        self.foot.save_next_wanted.connect(lambda: self.save(then_next=True))
        self.foot.cancel_wanted.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self.save(then_next=False))
            both = QKeySequence(keys.replace("+", "+Shift+"))
            QShortcut(both, self, lambda: self.save(then_next=True))
        QShortcut(QKeySequence(TIMER_KEYS), self, self.form.top.timer.click)


def _scrolling(form: QWidget) -> QScrollArea:
    """Room for the form at any size of text."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(form)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
