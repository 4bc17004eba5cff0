"""What the log dialog wants to know of a customer, read in one go."""

from dataclasses import dataclass, replace

from desktop.domain.communication import Communication
from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.draft import Draft
from desktop.domain.errors import NotFound
from desktop.domain.identity import LocalId, ServiceId
from desktop.store.reader import Reader

DRAFT_PLACE = "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A customer with contacts, invoices and open actions; `drafts` is what was being typed, newest first."""

    place: str
    drafts: tuple[Draft, ...]
    customer: Customer | None = None
    contact_id: ServiceId | None = None
    invoices: tuple[Invoice, ...] = ()
    actions: tuple[Action, ...] = ()
    row: Communication | None = None
    faults: dict[str, str] | None = None

    def links(
        self, customer_id: ServiceId | None, invoice_ids: tuple[ServiceId, ...], contact_id: ServiceId | None
    ) -> tuple[tuple[ServiceId, ...], ServiceId | None]:
        """Invoices to tick and the contact to choose: of the entry, else of the start, for its customer."""
        if self.row is not None:
            return tuple(invoice.service_id for invoice in self.row.invoices), self.row.contact_id
        if self.customer is None or self.customer.service_id != customer_id:
            return (), self.contact_id
        return invoice_ids, contact_id or self.contact_id


def place_of(customer_id: ServiceId | None, correct: LocalId | None = None) -> str:
    """Where the drafts for a customer, or for an entry that is corrected, are kept."""
    if correct:
        return f"correct:{correct}"
    return f"{DRAFT_PLACE}:{customer_id}" if customer_id else DRAFT_PLACE


def read_dossier(
    reader: Reader, customer_id: ServiceId | None, invoice_ids: tuple[ServiceId, ...]
) -> Dossier:
    """Everything about a customer; of invoices the usual ones and those named. Raises NotFound."""
    place = place_of(customer_id)
    if customer_id is None:
        return Dossier(place=place, drafts=tuple(reader.drafts(place)))
    return _of_customer(reader, customer_id, invoice_ids, place)


def read_correction(reader: Reader, local_id: LocalId) -> Dossier:
    """An entry of the outbox as it was written, with the service's words by field. Raises NotFound."""
    row = reader.find_message(local_id)
    matters = {matter.entry.local_id: matter for matter in reader.attention()}
    faults = matters[local_id].fields if local_id in matters else {}
    place = place_of(None, local_id)
    linked = tuple(invoice.service_id for invoice in row.invoices)
    found = _of_customer(reader, row.customer_id or ServiceId(""), linked, place)
    return replace(found, row=row, faults=dict(faults))


def _of_customer(
    reader: Reader, customer_id: ServiceId, invoice_ids: tuple[ServiceId, ...], place: str
) -> Dossier:
    customer, drafts = reader.find_customer(customer_id), reader.drafts(place)
    invoices = reader.invoices(customer.service_id)
    known = {invoice.service_id for invoice in invoices}
    drafted = [ServiceId(name) for draft in drafts for name in draft.fields.get("invoices", "").split()]
    for name in dict.fromkeys((*invoice_ids, *drafted)):
        if name not in known:
            invoices += _invoice(reader, name)
    return Dossier(
        place=place,
        drafts=tuple(drafts),
        customer=customer,
        contact_id=reader.usual_contact(customer.service_id),
        invoices=tuple(invoices),
        actions=tuple(reader.actions(customer.service_id)),
    )


def _invoice(reader: Reader, name: ServiceId) -> list[Invoice]:
    try:
        return [reader.find_invoice(name)]
    except NotFound:
        return []  # it has left the store since: there is nothing to tick
