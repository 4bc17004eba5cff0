"""Customers, contacts, invoices and open actions: how they are found by name."""

from datetime import date
from itertools import islice
from typing import Any

from desktop.domain.customer import Action, Caller, Contact, Customer, Invoice
from desktop.domain.errors import BadInput, NotFound
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.domain.telephone import Telephone, read_telephone
from desktop.store import rows
from desktop.store.connection import Connection, folded

MOST_NAMED = 5
"""Candidates named in a sentence about an ambiguous name."""
TELLING = 5
"""Digits at the end of a telephone number by which the database finds who may have it."""
CLOSED_PREFIX = "closed"
NOT_REACHED = ("voicemail", "no_answer", "wrong_number", "busy", "gatekeeper")
"""Tags of calls on which nobody was spoken to."""


def customers(db: Connection, text: str, limit: int) -> list[Customer]:
    """Customers by part of their name, beginnings first, with their contacts."""
    wanted = folded(text.strip())
    found = db.execute(
        "SELECT *, instr(folded(name), ?) AS place FROM customers WHERE place > 0 OR ?1 = '' "
        "ORDER BY place > 1, name COLLATE NOCASE LIMIT ?",
        [wanted, limit],
    ).fetchall()
    return [rows.customer(row, contacts(db, row["service_id"])) for row in found]


def contacts(db: Connection, customer_id: str) -> tuple[Contact, ...]:
    """A customer's contacts, the primary one first."""
    found = db.execute(
        "SELECT * FROM contacts WHERE customer_id = ? ORDER BY is_primary DESC, name COLLATE NOCASE",
        [customer_id],
    )
    return tuple(rows.contact(row) for row in found)


def search_contacts(
    db: Connection, text: str, customer_id: str | None, limit: int
) -> list[tuple[Contact, str]]:
    """Contacts by part of their name or address, each with the name of the customer."""
    found = db.execute(
        "SELECT p.*, ifnull(c.name, '') AS customer_name FROM contacts p "
        "LEFT JOIN customers c ON c.service_id = p.customer_id "
        "WHERE instr(folded(p.name || ' ' || p.email), ?) AND p.customer_id = ifnull(?, p.customer_id) "
        "ORDER BY p.name COLLATE NOCASE LIMIT ?",
        [folded(text.strip()) or " ", customer_id, limit],
    )
    return [(rows.contact(row), row["customer_name"]) for row in found]


def callers(db: Connection, telephone: Telephone, limit: int) -> list[Caller]:
    """Contacts with a number (Telephone.is_same), by the names of customer and contact.

    Numbers are kept as they were typed. Those with the last digits in this order are read, and those with
    signs that are not ASCII; one that cannot be read is nobody's.
    """
    end = "%".join(telephone.number.removeprefix("+")[-TELLING:])
    found = db.execute(
        "SELECT p.*, ifnull(c.name, '') AS customer_name FROM contacts p "
        "LEFT JOIN customers c ON c.service_id = p.customer_id WHERE p.phone LIKE ? OR p.phone GLOB ? "
        "ORDER BY customer_name COLLATE NOCASE, p.is_primary DESC, p.name COLLATE NOCASE",
        [f"%{end}%", "*[^ -~]*"],
    )
    same = (row for row in found if _reaches(row["phone"], telephone))
    return [
        Caller(
            contact=rows.contact(row),
            customer_id=ServiceId(row["customer_id"]),
            customer_name=row["customer_name"],
        )
        for row in islice(same, limit)
    ]


def names(db: Connection, filter: Filter) -> dict[str, str]:
    """Names of the customers, contacts and invoices that a filter mentions, by id."""
    found: dict[str, str] = {}
    for table, column, chosen, left_out in (
        ("customers", "name", filter.customer_id, filter.not_customers),
        ("contacts", "name", filter.contact_id, filter.not_contacts),
        ("invoices", "number", filter.invoice_id, filter.not_invoices),
    ):
        wanted = [*left_out, *([chosen] if chosen else [])]
        marks = ", ".join("?" * len(wanted))
        cursor = db.execute(f"SELECT service_id, {column} FROM {table} WHERE service_id IN ({marks})", wanted)
        found |= {row[0]: row[1] for row in cursor}
    return found


def find_customer(db: Connection, name: str) -> Customer:
    """A customer by id, whole name, or a part of the name that only one has."""
    wanted = name.strip()
    row = db.execute("SELECT * FROM customers WHERE service_id = ?", [wanted]).fetchone()
    if row is not None:
        return rows.customer(row, contacts(db, row["service_id"]))
    near = customers(db, wanted, 50) if wanted else []
    whole = [customer for customer in near if customer.name.casefold() == wanted.casefold()]
    if len(whole) == 1:
        return whole[0]
    if len(near) == 1:
        return near[0]
    near_names = [customer.name for customer in near]
    if not near_names:
        raise NotFound(
            "customer",
            said("No customer goes by {name} here. Check the spelling, or sync first.", name=repr(name)),
        )
    raise NotFound(
        "customer",
        said(
            "{name} does not name exactly one customer. Near: {near}.",
            name=repr(name),
            near=_listed(near_names),
        ),
    )


def find_contact(db: Connection, customer_id: ServiceId, name: str) -> Contact:
    """A customer's contact by id, name, part of it, or e-mail address."""
    wanted = name.strip().casefold()
    all_of_them = contacts(db, customer_id)
    for test in (
        lambda contact: contact.service_id.casefold() == wanted,
        lambda contact: wanted in (contact.name.casefold(), contact.email.casefold()),
        lambda contact: wanted in contact.name.casefold(),
    ):
        near = [contact for contact in all_of_them if wanted and test(contact)]
        if len(near) == 1:
            return near[0]
    near_names = [contact.name for contact in all_of_them]
    if not near_names:
        raise NotFound(
            "contact",
            said("No contact goes by {name} here. Check the spelling, or sync first.", name=repr(name)),
        )
    raise NotFound(
        "contact",
        said(
            "{name} does not name exactly one contact. Near: {near}.",
            name=repr(name),
            near=_listed(near_names),
        ),
    )


def usual_contact(db: Connection, customer_id: ServiceId) -> ServiceId | None:
    """Whom to call: the last person spoken to, else the last who wrote; None when neither is known."""
    marks = ", ".join("?" for _ in NOT_REACHED)
    reached = db.execute(
        "SELECT p.service_id FROM communications c "
        "JOIN contacts p ON p.service_id = c.contact_id AND p.customer_id = c.customer_id "
        "WHERE c.customer_id = ? AND c.kind IN ('call', 'meeting') AND NOT EXISTS (SELECT 1 FROM "
        f"communication_tags t WHERE t.position = c.position AND t.tag IN ({marks})) "
        "ORDER BY c.position DESC LIMIT 1",
        [customer_id, *NOT_REACHED],
    ).fetchone()
    if reached is not None:
        return ServiceId(reached[0])
    wrote = db.execute(
        "SELECT p.service_id FROM communications c JOIN contacts p ON p.customer_id = c.customer_id "
        "AND (p.service_id = c.contact_id OR (c.contact_id IS NULL AND p.email <> '' "
        "AND lower(p.email) = lower(json_extract(c.details, '$.from[1]')))) "
        "WHERE c.customer_id = ? AND c.direction = 'inbound' ORDER BY c.position DESC LIMIT 1",
        [customer_id],
    ).fetchone()
    return None if wrote is None else ServiceId(wrote[0])


def find_invoice(db: Connection, name: str, customer_id: ServiceId | None) -> Invoice:
    """An invoice by id or number, if wanted only of one customer."""
    found = db.execute(
        "SELECT * FROM invoices WHERE (service_id = :name OR number = :name COLLATE NOCASE) "
        "AND (:customer IS NULL OR customer_id = :customer)",
        {"name": name.strip(), "customer": customer_id},
    ).fetchall()
    if len(found) == 1:
        return rows.invoice(found[0])
    near_names = [row["number"] for row in found]
    if not near_names:
        raise NotFound(
            "invoice",
            said("No invoice goes by {name} here. Check the spelling, or sync first.", name=repr(name)),
        )
    raise NotFound(
        "invoice",
        said(
            "{name} does not name exactly one invoice. Near: {near}.",
            name=repr(name),
            near=_listed(near_names),
        ),
    )


def find_action(db: Connection, customer_id: ServiceId, name: str) -> Action:
    """A customer's open action by id."""
    for action in actions(db, customer_id):
        if action.service_id == name.strip():
            return action
    raise NotFound(
        "action", said("This customer has no open action {name}. It may be done already.", name=repr(name))
    )


def invoices(db: Connection, customer_id: ServiceId, limit: int) -> list[Invoice]:
    """Invoices of a customer, open ones first, the oldest due date first."""
    found = db.execute(
        "SELECT * FROM invoices WHERE customer_id = ? "
        "ORDER BY status LIKE ?, due_on IS NULL, due_on, number LIMIT ?",
        [customer_id, CLOSED_PREFIX + "%", limit],
    )
    return [rows.invoice(row) for row in found]


def most_overdue(db: Connection, today: date) -> tuple[Invoice, str] | None:
    """The open invoice whose day passed the longest ago, with its customer's name; None without one."""
    row = db.execute(
        "SELECT i.*, k.name AS customer_name FROM invoices i "
        "JOIN customers k ON k.service_id = i.customer_id "
        "WHERE i.status NOT LIKE ? AND i.due_on < ? ORDER BY i.due_on, i.number LIMIT 1",
        [CLOSED_PREFIX + "%", today.isoformat()],
    ).fetchone()
    return None if row is None else (rows.invoice(row), row["customer_name"])


def search_invoices(db: Connection, text: str, customer_id: ServiceId | None, limit: int) -> list[Invoice]:
    """Invoices by part of their number, the newest number first."""
    found = db.execute(
        "SELECT * FROM invoices WHERE number LIKE ? ESCAPE '\\' AND (? IS NULL OR customer_id = ?) "
        "ORDER BY number DESC LIMIT ?",
        [f"%{_escaped(text.strip())}%", customer_id, customer_id, limit],
    )
    return [rows.invoice(row) for row in found]


def actions(db: Connection, customer_id: ServiceId) -> list[Action]:
    """Open actions of a customer, the earliest due first."""
    found = db.execute(
        "SELECT * FROM actions WHERE customer_id = ? ORDER BY due_on IS NULL, due_on, service_id",
        [customer_id],
    )
    return [rows.action(row) for row in found]


def exists(db: Connection, table: str, service_id: Any) -> bool:
    """Whether a row of this id is in one of the directory's own tables."""
    assert table in ("customers", "contacts", "invoices", "actions")  # noqa: S101 - a name, never input
    return db.execute(f"SELECT 1 FROM {table} WHERE service_id = ?", [service_id]).fetchone() is not None


def _reaches(phone: str, telephone: Telephone) -> bool:
    try:
        return read_telephone(phone).is_same(telephone)
    except BadInput:
        return False


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _listed(near: list[str]) -> str:
    """Candidates for an ambiguous name, the first few of them."""
    return ", ".join(near[:MOST_NAMED]) + (" …" if len(near) > MOST_NAMED else "")
