"""Turns rows into the JSON the service sends, spelled as its habits want."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from desktop.sandbox.fields import OPAQUE
from desktop.sandbox.habits import Habits
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.rows import (
    Communication,
    Company,
    Contact,
    Customer,
    Invoice,
    Note,
    Person,
    ScheduledAction,
    User,
)


def shown_type(row: Communication, habits: Habits) -> str:
    """What kind of communication the service says a row is."""
    if habits.unknown_types and row.communication_type == "manual":
        return "sms"
    return row.communication_type


class Renderer:
    """Writes the rows of one company; every method gives a JSON object as a dict."""

    def __init__(self, ledger: Ledger, habits: Habits) -> None:
        self._ledger = ledger
        self._habits = habits

    def communication(self, row: Communication, *, in_list: bool) -> dict[str, Any]:
        """One communication row; `in_list` leaves the body out where the habits say so."""
        habits = self._habits
        contact = self._ledger.contacts.get(row.contact or "")
        shown: dict[str, Any] = {"id": self.ident(row.id)}
        if habits.group_key != "none":
            shown[habits.group_key] = self.ident(row.group)
        shown |= self._customer_of(row)
        shown |= {
            "contact": self.ident(row.contact),
            "contact_name": contact.name if contact else None,
            "communication_type": shown_type(row, habits),
            "direction": row.direction,
            "subject": row.subject,
        }
        if not in_list or habits.body_in_lists == "full":
            shown[habits.body_key] = row.content
        elif habits.body_in_lists == "null":
            shown[habits.body_key] = None
        shown |= {
            "requires_response": row.requires_response,
            "is_resolved": row.is_resolved,
            "is_ar_related": row.is_ar_related,
            "strategy_tags": list(row.strategy_tags),
            "invoices": self._invoices_of(row),
            "from": _person(row.sender),
            "to": [_person(person) for person in row.to],
            "cc": [_person(person) for person in row.cc],
            "duration_seconds": row.duration_seconds,
            "message_count": self._ledger.group_size(row.group),
            "created_at": self.moment(row.created_at),
            "updated_at": self.moment(row.updated_at),
        }
        # Written last: where the key is `created_at`, the time it happened is what counts.
        shown[habits.time_key] = self.moment(row.timestamp)
        return shown

    def detail(self, row: Communication) -> Any:
        """One row together with the rest of its thread."""
        habits = self._habits
        rows = self._ledger.group(row.group)
        if habits.detail_order == "descending":
            rows.reverse()
        if habits.detail_shape == "bare":
            return [self.communication(member, in_list=False) for member in rows]
        if not habits.detail_includes_requested:
            rows = [member for member in rows if member.id != row.id]
        messages = [self.communication(member, in_list=False) for member in rows]
        asked = self.communication(row, in_list=False)
        if habits.detail_shape == "thread+messages":
            return {"thread": asked, "messages": messages}
        return {**asked, habits.detail_shape: messages}

    def note(self, note: Note) -> dict[str, Any]:
        """One note."""
        return {
            "id": self.ident(note.id),
            "thread_id": self.ident(note.communication),
            "content": note.content,
            "author": note.author,
            "created_at": self.moment(note.created_at),
        }

    def customer(
        self, customer: Customer, *, balance: Decimal, contacts: list[Contact] | None
    ) -> dict[str, Any]:
        """One customer; `balance` is what its open invoices add up to; contacts are left out when None."""
        shown: dict[str, Any] = {
            "id": self.ident(customer.id),
            self._habits.customer_name_key: customer.name,
            "status": customer.status,
            "industry": customer.industry,
            "is_person": customer.is_person,
            "open_balance": self.money(balance),
        }
        if contacts is not None:
            shown["contacts"] = [self.contact(contact) for contact in contacts]
        return shown

    def contact(self, contact: Contact) -> dict[str, Any]:
        """One person at a customer."""
        return {
            "id": self.ident(contact.id),
            "name": contact.name,
            "email": contact.email,
            "phone": contact.phone,
            "title": contact.title,
            "is_primary": contact.is_primary,
        }

    def invoice(self, invoice: Invoice) -> dict[str, Any]:
        """One invoice."""
        customer = self._ledger.customers[invoice.customer]
        return {
            "id": self.ident(invoice.id),
            "invoice_number": invoice.number,
            "customer": self.ident(invoice.customer),
            "customer_name": customer.name,
            "amount": self.money(invoice.amount),
            "balance": self.money(invoice.balance),
            "due_date": invoice.due_on.isoformat(),
            "status": invoice.status,
        }

    def action(self, action: ScheduledAction) -> dict[str, Any]:
        """One scheduled action."""
        return {
            "id": self.ident(action.id),
            "type": action.kind,
            "status": action.status,
            "description": action.description,
            "customer": self.ident(action.customer),
            "customer_name": self._ledger.customers[action.customer].name,
            "invoice": self.ident(action.invoice),
            "due_date": action.due_on.isoformat() if action.due_on else None,
            "executed_at": self.moment(action.executed_at) if action.executed_at else None,
            "updated_at": self.moment(action.updated_at),
        }

    def ident(self, row_id: str | None) -> str | None:
        """An id as the service writes it."""
        return OPAQUE + row_id if row_id is not None and self._habits.opaque_ids else row_id

    def money(self, amount: Decimal) -> float | str:
        """An amount as a number or as a string with two decimals."""
        return f"{amount:.2f}" if self._habits.money_style == "string" else float(amount)

    def moment(self, at: datetime) -> str:
        """A moment with the precision and the zone that the habits want."""
        habits = self._habits
        if habits.time_precision == "s":
            at = at.replace(microsecond=0)
        elif habits.time_precision == "ms":
            at = at.replace(microsecond=at.microsecond // 1000 * 1000)
        step = "milliseconds" if habits.time_precision == "ms" and at.microsecond else "auto"
        if habits.time_offset_hours is None:
            return at.isoformat(timespec=step).removesuffix("+00:00") + "Z"
        return at.astimezone(timezone(timedelta(hours=habits.time_offset_hours))).isoformat(timespec=step)

    def _customer_of(self, row: Communication) -> dict[str, Any]:
        customer = self._ledger.customers.get(row.customer or "")
        name = customer.name if customer else None
        if self._habits.customer_style == "object":
            return {"customer": {"id": self.ident(row.customer), "name": name} if row.customer else None}
        key = "customer" if self._habits.customer_style == "id" else "customer_id"
        return {key: self.ident(row.customer), "customer_name": name}

    def _invoices_of(self, row: Communication) -> list[Any]:
        if self._habits.invoice_style == "ids":
            return [self.ident(invoice_id) for invoice_id in row.invoices]
        numbers = self._ledger.invoices
        return [
            {"id": self.ident(invoice_id), "invoice_number": numbers[invoice_id].number}
            for invoice_id in row.invoices
            if invoice_id in numbers
        ]


def company_json(company: Company, habits: Habits) -> dict[str, Any]:
    """A company as the sign-in answer lists it."""
    shown = {"id": company.id}
    if habits.company_name_key != "none":
        shown[habits.company_name_key] = company.name
    return shown


def user_json(user: User) -> dict[str, Any]:
    """A user as the sign-in answer shows it."""
    first, _, last = user.name.partition(" ")
    return {"id": user.id, "email": user.email, "first_name": first, "last_name": last}


def _person(person: Person | None) -> dict[str, str] | None:
    return None if person is None else {"name": person.name, "email": person.email}
