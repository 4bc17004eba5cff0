"""The fields of the log dialog, where they stand, and what each of them holds."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.clock import Clock
from desktop.domain.communication import Direction
from desktop.domain.customer import Contact, Customer
from desktop.domain.entry import default_subject
from desktop.domain.identity import ServiceId
from desktop.domain.money import total
from desktop.domain.names import in_sight
from desktop.domain.times import read_moment
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.dialogs.action_choice import ActionChoice
from desktop.ui.dialogs.follow_up import FollowUpRow
from desktop.ui.dialogs.invoice_chips import InvoiceChips
from desktop.ui.dialogs.log_top import LogTop
from desktop.ui.dialogs.outcome_row import OutcomeRow
from desktop.ui.dialogs.promise_row import PromiseRow
from desktop.ui.language import tr
from desktop.ui.widgets.bits import column, row
from desktop.ui.widgets.echo_edit import EchoEdit
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.picker import Choice, Picker
from desktop.ui.widgets.snippet_text import SnippetText
from desktop.ui.wording import amount_words, long_time

NOTE_LINES = 4


class LogFields(QWidget):
    """Controls by name; `show_error` says something beside one of them."""

    def __init__(
        self, reader: Reader, background: Background, *, clock: Clock, arrangement: Arrangement | None
    ) -> None:
        super().__init__()
        self._reader = reader
        self._clock = clock
        self._today: date = clock.now().astimezone().date()
        self._fields: dict[str, Field] = {}
        self.top = LogTop(clock)
        self._outcomes = OutcomeRow()
        self.promise = PromiseRow(self._today, background)
        self._fields.update(self.promise.fields)
        self.follow_up = FollowUpRow(self._today, background)
        self.invoices = InvoiceChips(reader, background)
        self.action = ActionChoice(self._today)
        self.contact = QComboBox()
        self.customer = Picker(
            self._find_customers,
            background,
            lane="log-find",
            placeholder=tr("Find a customer"),
            name=tr("Customer"),
        )
        self.notes = SnippetText(background, self._snippet_values, reader=reader, arrangement=arrangement)
        self.time: EchoEdit[datetime] = EchoEdit(self._read_moment, long_time, background, lane="log-at")
        self.subject, self.tags = QLineEdit(), QLineEdit()
        self.with_duration = QCheckBox(tr("Note the &duration"))
        self.resolved = QCheckBox(tr("&Resolves the issue"))
        self._dress()
        self._build()

    # -- reading ---------------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The type that is chosen."""
        return self.top.kind

    @property
    def direction(self) -> Direction:
        """Who called or wrote whom."""
        return self.top.direction

    def notes_text(self) -> str:
        """What was typed or proposed as notes."""
        return self.notes.toPlainText()

    def contact_id(self) -> ServiceId | None:
        """The contact that is chosen."""
        found = self.contact.currentData()
        return found.service_id if isinstance(found, Contact) else None

    def contact_name(self) -> str:
        """The contact's name with everything in sight, "" if none is chosen."""
        found = self.contact.currentData()
        return in_sight(found.name) if isinstance(found, Contact) else ""

    def invoice_ids(self) -> tuple[ServiceId, ...]:
        """The invoices that are ticked."""
        return tuple(invoice.service_id for invoice in self.invoices.chosen())

    def action_id(self) -> ServiceId | None:
        """The action that is completed by logging."""
        found = self.action.action()
        return found.service_id if found else None

    def tag_list(self) -> tuple[str, ...]:
        """Tags as typed, separated by commas or blanks."""
        typed = self.tags.text().replace(",", " ").split()
        return tuple(dict.fromkeys(tag.strip("#").lower() for tag in typed if tag.strip("#")))

    # -- showing -------------------------------------------------------------------------------------

    def set_customer(self, customer: Customer | None) -> None:
        """Show a customer as picked."""
        if customer is not None:
            self._fields["customer"].show_hint("")
        self.customer.set_choice(Choice(in_sight(customer.name), customer) if customer else None)

    def say_whom(self, remark: str, subject: str) -> None:
        """Say beside the customer, until one is shown, why none is known; the subject tells who it was."""
        self._fields["customer"].show_hint(remark)
        self.subject.setText(subject)

    def show_contacts(self, contacts: Iterable[Contact], chosen: ServiceId | None) -> None:
        """Offer the customer's contacts; the named one is chosen, else the primary one, else the first."""
        self.contact.clear()
        self.contact.addItem(tr("No contact"), None)
        everybody = list(contacts)
        for contact in everybody:
            title = f"  ·  {in_sight(contact.title)}" if contact.title else ""
            self.contact.addItem(f"{in_sight(contact.name)}{title}", contact)
        best = [contact for contact in everybody if contact.service_id == chosen]
        best += [contact for contact in everybody if contact.is_primary] + everybody
        self.contact.setCurrentIndex(1 + everybody.index(best[0]) if best else 0)

    def choose_contact(self, contact_id: str) -> None:
        """Choose a contact by its id, "" for none."""
        for number in range(self.contact.count()):
            found = self.contact.itemData(number)
            if (found.service_id if isinstance(found, Contact) else "") == contact_id:
                self.contact.setCurrentIndex(number)

    def show_error(self, field: str, text: str) -> bool:
        """Say what is wrong beside the field it is about and go there; False if there is no such field."""
        target = self._fields.get(field)
        if target is None:
            return False
        target.ask_again(text)
        return True

    def errors(self) -> dict[str, str]:
        """The sentences shown, by field."""
        return {name: field.error for name, field in self._fields.items() if field.error}

    def clear_errors(self) -> None:
        """Take all sentences away."""
        for field in self._fields.values():
            field.show_error("")

    def show_time_hint(self, text: str, opened_at: datetime) -> None:
        """How the time is understood; where nothing is typed, that it is the moment of opening."""
        local = opened_at.astimezone()
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        self._fields["at"].show_hint(text or tr("{time}, when this opened", time=clock))

    def show_usual_subject(self) -> None:
        """Say which subject an entry gets if none is typed."""
        customer = self.customer.value
        name = in_sight(customer.name) if customer else ""
        usual = default_subject(self.kind, name) if name else tr("Made from type and customer")
        self.subject.setPlaceholderText(usual)

    def focus_outcome(self) -> None:
        """One letter chooses an outcome from here."""
        self._outcomes.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_customer(self) -> None:
        """Begin with the customer."""
        self.customer.setFocus(Qt.FocusReason.OtherFocusReason)

    def order_tabs(self, after: Iterable[QWidget]) -> None:
        """Let Tab walk from field to field as they are read, whatever was shown first."""
        stops: list[QWidget] = [*self.top.stops(), self.customer, self.contact, self._outcomes]
        stops += [self.promise.line, self.promise.amount, self.promise.tolerance, self.notes]
        stops += [*self.invoices.chips(), self.invoices.line, *self.follow_up.buttons(), self.follow_up.line]
        stops += [self.time, self.subject, self.tags, self.resolved, self.with_duration, self.action, *after]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    # -- building ------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.notes.setPlaceholderText(tr("What was said, what was agreed.  ; offers snippets"))
        self.notes.show_lines(NOTE_LINES)
        self.time.setPlaceholderText(tr("yesterday 4pm, 14:10, 20 min ago"))
        self.tags.setPlaceholderText("promise_to_pay dispute …")
        self.resolved.setAccessibleName(tr("Resolves the issue"))
        self.with_duration.setAccessibleName(tr("Note the duration"))
        self.show_contacts((), None)

    def _build(self) -> None:
        layout = column(self, spacing=10)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.addWidget(self.top)
        who = self._line(
            ("customer", tr("&Customer"), self.customer), ("contact", tr("C&ontact"), self.contact)
        )
        layout.addLayout(who)
        layout.addWidget(self._outcomes)
        layout.addWidget(self.promise)
        layout.addWidget(self._named("notes", tr("&Note"), self.notes), 1)
        layout.addWidget(self._named("invoices", tr("Invoic&es"), self.invoices, self.invoices.line))
        layout.addWidget(self._named("follow_up", tr("&Follow up"), self.follow_up, self.follow_up.line))
        details = self._line(
            ("at", tr("&When"), self.time),
            ("subject", tr("Sub&ject"), self.subject),
            ("tags", tr("Ta&gs"), self.tags),
        )
        layout.addLayout(details)
        last = row(spacing=20)
        last.addWidget(self.resolved, 0, Qt.AlignmentFlag.AlignBottom)
        last.addWidget(self.with_duration, 0, Qt.AlignmentFlag.AlignBottom)
        last.addWidget(self._named("action", tr("Co&mpletes"), self.action), 1)
        layout.addLayout(last)
        self._fields["action"].hide()

    def _line(self, *fields: tuple[str, str, QWidget]) -> QHBoxLayout:
        made: QHBoxLayout = row(spacing=16)
        for name, label, control in fields:
            made.addWidget(self._named(name, label, control), 1, Qt.AlignmentFlag.AlignTop)
        return made

    def _named(self, name: str, label: str, control: QWidget, entrance: QWidget | None = None) -> Field:
        self._fields[name] = Field(label, control, entrance=entrance)
        return self._fields[name]

    def _snippet_values(self) -> Mapping[str, str]:
        customer = self.customer.value
        chosen = self.invoices.chosen()
        amount = total(invoice.balance for invoice in chosen) if chosen else None
        return {
            "contact": self.contact_name(),
            "customer": in_sight(customer.name) if customer else "",
            "invoice": ", ".join(in_sight(invoice.number) for invoice in chosen),
            "amount": "" if amount is None else amount_words(amount),
        }

    def _read_moment(self, text: str) -> datetime:
        return read_moment(text, self._clock.now())

    def _find_customers(self, text: str) -> list[Choice]:
        return [Choice(in_sight(customer.name), customer) for customer in self._reader.customers(text)]
