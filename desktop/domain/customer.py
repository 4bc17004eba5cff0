"""Customers and what hangs on them: contacts, invoices, open actions."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.identity import ServiceId

KIND_OF_ACTION = {"reminder": "email"}
"""The service calls an e-mail that is due a reminder; its other types are those of entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at a customer."""

    service_id: ServiceId
    name: str
    email: str = ""
    phone: str = ""
    title: str = ""
    is_primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A buyer that owes money. `open_balance` is text as the service sent it, in the company's currency."""

    service_id: ServiceId
    name: str
    status: str = ""
    open_balance: str = ""
    contacts: tuple[Contact, ...] = ()
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A contact found by telephone number, with the customer."""

    contact: Contact
    customer_id: ServiceId
    customer_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRef:
    """An invoice as a communication mentions it; the number may be unknown."""

    service_id: ServiceId
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice as listed by the service; money is text as sent, never calculated with here."""

    service_id: ServiceId
    number: str
    customer_id: ServiceId | None = None
    amount: str = ""
    balance: str = ""
    due_on: date | None = None
    status: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Scheduled outreach that logging a call may complete."""

    service_id: ServiceId
    kind: str
    status: str
    description: str = ""
    customer_id: ServiceId | None = None
    invoice_id: ServiceId | None = None
    due_on: date | None = None
    raw: str = ""

    def fits(self, kind: str, today: date) -> bool:
        """Whether logging an entry of this type is what it asks for: the same type, due by today."""
        is_same = KIND_OF_ACTION.get(self.kind, self.kind) == kind
        return is_same and self.due_on is not None and self.due_on <= today
