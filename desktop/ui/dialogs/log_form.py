"""The fields of the log dialog: what is shown, not what happens with it."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop.domain.communication import LOGGABLE_KINDS, Direction
from desktop.domain.customer import Action, Contact, Customer
from desktop.domain.identity import ServiceId
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.dialogs.follow_up import FollowUpRow
from desktop.ui.dialogs.invoice_chips import InvoiceChips
from desktop.ui.dialogs.outcome_row import OutcomeRow
from desktop.ui.dialogs.outcomes import Outcome
from desktop.ui.widgets.bits import button, column, exclusive, line, row, toggle, words
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.picker import Choice, Picker
from desktop.ui.wording import action_words

KIND_LABELS = {"call": "Call", "meeting": "Meeting", "email": "E-mail", "manual": "Other"}


class LogForm(QWidget):
    """Signals: `customer_changed`, `typed`, `outcome_chosen(Outcome)`, `save_wanted`, `save_next_wanted`,
    `cancel_wanted`."""

    customer_changed = Signal(object)
    typed = Signal()
    outcome_chosen = Signal(object)
    save_wanted = Signal()
    save_next_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, reader: Reader, background: Background, dialog: QDialog, *, today: date) -> None:
        super().__init__()
        self._reader = reader
        self._proposed = ""
        self._outcomes = OutcomeRow()
        self._outcomes.chosen.connect(self.outcome_chosen)
        self._follow_up = FollowUpRow(today)
        self._tag = ""
        self._fields: dict[str, Field] = {}
        self._make_controls(background)
        outer = column(dialog)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        outer.addWidget(scroll, 1)
        outer.addWidget(line())
        outer.addLayout(self._foot())
        dialog.setMinimumWidth(560)
        dialog.resize(740, 780)

    # -- reading the form ----------------------------------------------------------------------------

    @property
    def outcome(self) -> Outcome | None:
        """How the call ended, None if that was not said."""
        return self._outcomes.outcome

    @property
    def kind(self) -> str:
        """The type that is chosen."""
        return next(kind for kind, item in self._kinds.items() if item.isChecked())

    @property
    def direction(self) -> Direction:
        """Who called or wrote whom."""
        return Direction.INBOUND if self._inbound.isChecked() else Direction.OUTBOUND

    def notes_text(self) -> str:
        """What was typed or proposed as notes."""
        return self.notes.toPlainText()

    def content(self) -> str:
        """The text as it is logged: duration, notes, follow-up."""
        parts = []
        if self.kind in ("call", "meeting") and self.with_duration.isChecked():
            parts.append(f"Duration {self.with_duration.text().split()[-1]}")
        parts.append(self.notes_text().strip())
        parts.append(self._follow_up.sentence())
        return "\n".join(part for part in parts if part)

    def contact_id(self) -> ServiceId | None:
        """The contact that is chosen."""
        found = self.contact.currentData()
        return found.service_id if isinstance(found, Contact) else None

    def contact_name(self) -> str:
        """The contact's name, "" if none is chosen."""
        found = self.contact.currentData()
        return found.name if isinstance(found, Contact) else ""

    def invoice_ids(self) -> tuple[ServiceId, ...]:
        """The invoices that are ticked."""
        return self.invoices.chosen()

    def action_id(self) -> ServiceId | None:
        """The action that is completed by logging."""
        found = self.action.currentData()
        return found.service_id if isinstance(found, Action) else None

    def tag_list(self) -> tuple[str, ...]:
        """Tags as typed, separated by commas or blanks."""
        typed = self.tags.text().replace(",", " ").split()
        return tuple(dict.fromkeys(tag.strip("#").lower() for tag in typed if tag.strip("#")))

    def draft(self) -> dict[str, str]:
        """What is worth keeping; empty when nothing was typed."""
        customer = self.customer.value
        typed = {"notes": self.notes_text(), "subject": self.subject.text(), "time": self.time.text()}
        if not any(text.strip() for text in typed.values()):
            return {}
        kept = {"kind": self.kind, "direction": self.direction.value, "tags": self.tags.text(), **typed}
        if customer is not None:
            kept["customer_id"] = customer.service_id
        return kept

    def restore(self, fields: dict[str, str]) -> None:
        """Show a draft again."""
        self.show_kind(fields.get("kind", "call"))
        self._inbound.setChecked(fields.get("direction") == Direction.INBOUND.value)
        self.notes.setPlainText(fields.get("notes", ""))
        self.subject.setText(fields.get("subject", ""))
        self.time.setText(fields.get("time", ""))
        self.tags.setText(fields.get("tags", ""))
        self._message.setText("Your draft is back.")

    # -- showing -------------------------------------------------------------------------------------

    def show_kind(self, kind: str) -> None:
        """Choose a type."""
        self._kinds.get(kind, self._kinds["manual"]).setChecked(True)
        self._on_kind()

    def set_customer(self, customer: Customer) -> None:
        """Show a customer as picked."""
        self.customer.set_choice(Choice(customer.name, customer))

    def show_contacts(self, contacts: Iterable[Contact], chosen: ServiceId | None) -> None:
        """Offer the customer's contacts; the named or primary one is chosen."""
        self.contact.clear()
        self.contact.addItem("No contact", None)
        for contact in contacts:
            title = f"  ·  {contact.title}" if contact.title else ""
            self.contact.addItem(f"{contact.name}{title}", contact)
            if contact.service_id == chosen or (chosen is None and contact.is_primary):
                self.contact.setCurrentIndex(self.contact.count() - 1)
        if self.contact.currentIndex() == 0 and self.contact.count() > 1:
            self.contact.setCurrentIndex(1)

    def show_actions(self, actions: list[Action]) -> None:
        """Offer the customer's open actions; none is completed unless it is chosen."""
        self.action.clear()
        self.action.addItem("Completes nothing", None)
        for action in actions:
            self.action.addItem(action_words(action), action)
        self._fields["action"].setVisible(bool(actions))

    def propose(self, text: str, outcome: Outcome) -> None:
        """Put the text of an outcome into the notes, unless something else was typed there."""
        if self.notes_text().strip() in ("", self._proposed.strip()):
            self.notes.setPlainText(text)
            self.notes.moveCursor(self.notes.textCursor().MoveOperation.End)
            self._proposed = text
        others = [tag for tag in self.tag_list() if tag != self._tag]
        self._tag = outcome.tag
        self.tags.setText(" ".join([*others, outcome.tag] if outcome.tag else others))
        self._follow_up.choose(outcome.follow_up)

    def choose_outcome(self, outcome: Outcome) -> None:
        """Choose how the call ended."""
        self._outcomes.choose(outcome)

    def show_time_hint(self, text: str) -> None:
        """How the time is understood."""
        self._fields["at"].show_hint(text)

    def show_duration(self, seconds: int) -> None:
        """Show the timer."""
        if self.with_duration.isEnabled():
            self.with_duration.setText(f"Note the duration  {seconds // 60}:{seconds % 60:02d}")

    def show_saving(self, on: bool) -> None:
        """Say that it is being written."""
        self._save.setEnabled(not on)
        self._save.setText("Saving …" if on else "Save")

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong beside the field it is about, else at the foot."""
        target = self._fields.get(field)
        if target is None:
            self._message.setText(text)
            self._message.setObjectName("error")
            self._message.style().polish(self._message)
            return
        target.show_error(text)
        target.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def errors(self) -> dict[str, str]:
        """The sentences shown, by field."""
        return {name: field.error for name, field in self._fields.items() if field.error}

    def clear_errors(self) -> None:
        """Take all sentences away."""
        for field in self._fields.values():
            field.show_error("")
        self._message.setText("")

    def focus_outcome(self) -> None:
        """One letter chooses an outcome from here."""
        self._outcomes.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_customer(self) -> None:
        """Begin with the customer."""
        self.customer.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ------------------------------------------------------------------------------------

    def _make_controls(self, background: Background) -> None:
        self._kinds = {kind: toggle(KIND_LABELS[kind]) for kind in LOGGABLE_KINDS}
        self._kind_group = exclusive(self, self._kinds.values())
        self._outbound, self._inbound = toggle("Outbound"), toggle("Inbound")
        self._direction_group = exclusive(self, (self._outbound, self._inbound))
        self._outbound.setChecked(True)
        self.customer = Picker(
            self._find_customers, background, lane="log-find", placeholder="Find a customer", name="Customer"
        )
        self.customer.picked.connect(self.customer_changed)
        self.contact = QComboBox()
        self.invoices = InvoiceChips()
        self.time = QLineEdit()
        self.time.setPlaceholderText("now   or   yesterday 4pm, 14:10, 20 min ago")
        self.with_duration = QCheckBox("Note the duration")
        self.with_duration.setAccessibleName("Note the duration")
        self.subject = QLineEdit()
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText("What was said, what was agreed")
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(104)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText("promise_to_pay dispute …")
        self.action = QComboBox()
        self.resolved = QCheckBox("This resolves the issue")
        self.resolved.setAccessibleName("This resolves the issue")
        for kind_button in self._kinds.values():
            kind_button.toggled.connect(lambda _on: self._on_kind())
        self.notes.textChanged.connect(self.typed)
        for field in (self.time, self.subject, self.tags):
            field.textEdited.connect(lambda _text: self.typed.emit())

    def _build(self) -> None:
        layout = column(self, spacing=14)
        layout.setContentsMargins(24, 20, 24, 16)
        top = row(spacing=6)
        for number, item in enumerate(self._kinds.values(), 1):
            item.setShortcut(f"Alt+{number}")
            top.addWidget(item)
        top.addStretch(1)
        top.addWidget(self._outbound)
        top.addWidget(self._inbound)
        layout.addLayout(top)
        layout.addLayout(
            self._pair(("customer", "Customer", self.customer), ("contact", "Contact", self.contact))
        )
        layout.addWidget(self._outcomes)
        layout.addWidget(self._named("notes", "Notes", self.notes))
        layout.addWidget(self._named("invoices", "Invoices", self.invoices))
        layout.addLayout(self._pair(("at", "When", self.time), ("subject", "Subject", self.subject)))
        layout.addWidget(self._follow_up)
        layout.addLayout(self._pair(("tags", "Tags", self.tags), ("action", "Completes", self.action)))
        self._fields["action"].hide()
        last = row(spacing=20)
        last.addWidget(self.resolved)
        last.addWidget(self.with_duration)
        last.addStretch(1)
        layout.addLayout(last)
        layout.addStretch(1)

    def _foot(self) -> QHBoxLayout:
        foot: QHBoxLayout = row(spacing=8)
        foot.setContentsMargins(24, 12, 24, 14)
        self._message = words(
            "Sent as soon as Daylit can be reached; kept here until then.", "hint", wrap=True
        )
        foot.addWidget(self._message, 1)
        foot.addWidget(button("Close", "quiet", hint="Esc; a draft is kept", action=self.cancel_wanted.emit))
        both = button("Save and next", hint="Ctrl+Shift+Enter", action=self.save_next_wanted.emit)
        foot.addWidget(both)
        self._save = button("Save", "primary", hint="Ctrl+Enter", action=self.save_wanted.emit)
        foot.addWidget(self._save)
        return foot

    def _pair(self, *fields: tuple[str, str, QWidget]) -> QHBoxLayout:
        line_of_fields: QHBoxLayout = row(spacing=16)
        for name, label, control in fields:
            line_of_fields.addWidget(self._named(name, label, control), 1, Qt.AlignmentFlag.AlignTop)
        return line_of_fields

    def _named(self, name: str, label: str, control: QWidget) -> Field:
        self._fields[name] = Field(label, control)
        return self._fields[name]

    # -- slots ---------------------------------------------------------------------------------------

    def _on_kind(self) -> None:
        self._outcomes.setVisible(self.kind == "call")
        self.with_duration.setVisible(self.kind in ("call", "meeting"))
        self.typed.emit()

    def _find_customers(self, text: str) -> list[Choice]:
        return [Choice(customer.name, customer) for customer in self._reader.customers(text)]
