"""The fields of the log dialog: what is shown and what it says together, not what happens with it."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal

from desktop.domain.clock import Clock
from desktop.domain.customer import Action, Invoice
from desktop.domain.errors import BadInput
from desktop.domain.identity import ServiceId
from desktop.domain.money import total
from desktop.domain.promise import FOLLOW_UP_TAG
from desktop.domain.sentences import said
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.dialogs.log_fields import LogFields
from desktop.ui.dialogs.log_top import TIMED
from desktop.ui.dialogs.outcomes import Outcome
from desktop.ui.language import tr


class LogForm(LogFields):
    """Signals: `customer_changed(Customer | None)`, `typed`: something was changed by the person."""

    customer_changed = Signal(object)
    typed = Signal()

    def __init__(
        self, reader: Reader, background: Background, *, clock: Clock, arrangement: Arrangement | None
    ) -> None:
        super().__init__(reader, background, clock=clock, arrangement=arrangement)
        self._proposed = ""
        self._outcome_tags: tuple[str, ...] = ()
        self._join()
        self._on_kind()

    # -- reading the form ----------------------------------------------------------------------------

    @property
    def outcome(self) -> Outcome | None:
        """How it ended, None if that was not said."""
        return self._outcomes.outcome

    def content(self) -> str:
        """The text as it is logged: duration, notes, promise, follow-up. Raises BadInput naming the field."""
        outcome, notes = self.outcome, self.notes_text().strip()
        if outcome is not None and outcome.is_text_needed and notes in ("", self._proposed.strip()):
            raise BadInput("content", said("Write what it was about."))
        promise = ""
        if outcome is not None and outcome.is_promise:
            numbers = tuple(invoice.number for invoice in self.invoices.chosen() if invoice.number)
            promise = self.promise.promise(numbers).sentence()
            if not self.follow_up.by_hand:
                self.follow_up.propose_after(self.promise.day(), 1)
        timed = self.kind in TIMED and self.with_duration.isChecked()
        duration = f"Duration {self.top.timer.text_of_duration()}" if timed else ""
        parts = (duration, notes, promise, self.follow_up.sentence())
        return "\n".join(part for part in parts if part)

    def all_tags(self) -> tuple[str, ...]:
        """The tags as they are sent: one says that there is a follow-up."""
        follow_up = (FOLLOW_UP_TAG,) if self.follow_up.day() else ()
        return tuple(dict.fromkeys((*self.tag_list(), *follow_up)))

    def show_ledger(
        self,
        customer_id: ServiceId | None,
        invoices: Iterable[Invoice],
        chosen: tuple[ServiceId, ...],
        actions: Iterable[Action],
    ) -> None:
        """Offer the customer's invoices and open actions."""
        self.invoices.offer(customer_id, invoices, chosen)
        self.action.offer(actions)
        self._fields["action"].setVisible(self.action.count() > 1)
        self._on_invoices()

    def choose_outcome(self, outcome: Outcome) -> None:
        """Choose how it ended."""
        self._outcomes.choose(outcome)

    def mark_outcome(self, outcome: Outcome | None) -> None:
        """Show an outcome as chosen; nothing follows from it."""
        self._outcomes.mark(outcome)
        self._outcome_tags = outcome.tags if outcome else ()
        self._proposed = self._proposal(outcome) if outcome else ""
        self._show_promise()

    def _join(self) -> None:
        self.top.kind_changed.connect(self._on_kind)
        self.top.timer.stopped.connect(lambda: self.with_duration.setChecked(True))
        self._outcomes.chosen.connect(self._on_outcome)
        self.customer.picked.connect(self.customer_changed)
        self.contact.currentIndexChanged.connect(lambda _number: self._on_contact())
        self.promise.day_understood.connect(self._on_promise_day)
        self.notes.textChanged.connect(self._on_notes)
        self.notes.refused.connect(lambda text: self.show_error("notes", text))
        self.invoices.changed.connect(self._on_invoices)
        self.invoices.looked_up.connect(self._on_looked_up)
        self.action.changed.connect(lambda: self._fields["action"].show_hint(self.action.sentence()))
        for changed in (self.top.changed, self.promise.changed, self.follow_up.changed, self.action.changed):
            changed.connect(self.typed)
        self.contact.activated.connect(lambda _number: self.typed.emit())
        for box in (self.resolved, self.with_duration):
            box.toggled.connect(lambda _on: self.typed.emit())
        for field in (self.time, self.subject, self.tags):
            field.textEdited.connect(lambda _text: self.typed.emit())

    # -- slots ---------------------------------------------------------------------------------------

    def _on_kind(self) -> None:
        self._outcomes.offer_for(self.kind)
        self.with_duration.setVisible(self.kind in TIMED)
        if self.outcome is None and self._outcome_tags:
            self._take_outcome_back()
        self._show_promise()
        self.action.propose(self.kind, self.invoice_ids())

    def _on_outcome(self, outcome: Outcome) -> None:
        self._propose_text(outcome)
        self._change_tags(outcome.tags)
        self._show_promise()
        self.follow_up.propose_after(self._today, outcome.follow_up, outcome.reason)
        if outcome.is_promise:
            self._on_promise_day(self.promise.line.value() if self.promise.line.typed() else None)
            self.promise.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif outcome.is_text_needed:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def _on_contact(self) -> None:
        if self.outcome is not None:
            self._propose_text(self.outcome)

    def _on_promise_day(self, day: date | None) -> None:
        if self.outcome is not None and self.outcome.is_promise:
            self.follow_up.propose_after(day or self._today, 1 if day else None)

    def _on_invoices(self) -> None:
        chosen = self.invoices.chosen()
        self.promise.show_balance(total(invoice.balance for invoice in chosen) if chosen else None)
        self.action.propose(self.kind, self.invoice_ids())
        self.typed.emit()

    def _on_looked_up(self, sentence: str) -> None:
        if sentence:
            self.show_error("invoices", sentence)
        else:
            self._fields["invoices"].show_error("")

    def _on_notes(self) -> None:
        fault = self.notes.length_fault()
        self._fields["notes"].show_hint(tr("%n word(s)", "", self.notes.word_count()))
        self._fields["notes"].show_error(fault)
        self.typed.emit()

    # -- what follows from what ----------------------------------------------------------------------

    def _proposal(self, outcome: Outcome) -> str:
        if not outcome.text:
            return ""
        text = tr(outcome.text).format(contact=self.contact_name() or tr("the contact"))
        return text[:1].upper() + text[1:]

    def _propose_text(self, outcome: Outcome) -> None:
        """Put the text of an outcome into the notes, unless something else was typed there."""
        text = self._proposal(outcome)
        if self.notes_text().strip() in ("", self._proposed.strip()) and self.notes_text() != text:
            self.notes.setPlainText(text)
            self.notes.moveCursor(self.notes.textCursor().MoveOperation.End)
        self._proposed = text

    def _take_outcome_back(self) -> None:
        """The outcome does not fit the type any more: what it proposed goes with it."""
        self._change_tags(())
        if self.notes_text().strip() == self._proposed.strip():
            self.notes.setPlainText("")
        self._proposed = ""
        self.follow_up.propose(None)

    def _change_tags(self, tags: tuple[str, ...]) -> None:
        others = [tag for tag in self.tag_list() if tag not in self._outcome_tags]
        self._outcome_tags = tags
        self.tags.setText(" ".join(dict.fromkeys((*others, *tags))))

    def _show_promise(self) -> None:
        self.promise.setVisible(self.outcome is not None and self.outcome.is_promise)
