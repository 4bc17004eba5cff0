"""Gathers what is known about one customer."""

from desktop.domain.customer_card import CustomerCard
from desktop.domain.identity import ServiceId
from desktop.store import directory, rows
from desktop.store.connection import Connection
from desktop.store.directory import CLOSED_PREFIX
from desktop.store.rows import HEAD

TOUCHES = 5
MOST_INVOICES = 500


def customer_card(db: Connection, customer_id: ServiceId) -> CustomerCard:
    """The card of a customer; one that nobody knows gets an empty card."""
    row = db.execute("SELECT * FROM customers WHERE service_id = ?", [customer_id]).fetchone()
    customer = rows.customer(row, directory.contacts(db, customer_id)) if row is not None else None
    touches = tuple(
        rows.communication(found)
        for found in db.execute(
            f"SELECT {HEAD} FROM communications c JOIN threads t USING (thread_key) "
            "WHERE c.customer_id = ? ORDER BY c.position DESC LIMIT ?",
            [customer_id, TOUCHES],
        )
    )
    contacted = db.execute(
        "SELECT at_us FROM communications WHERE customer_id = ? AND kind <> 'note' "
        "ORDER BY position DESC LIMIT 1",
        [customer_id],
    ).fetchone()
    threads = db.execute(
        "SELECT count(DISTINCT thread_key) FROM communications WHERE customer_id = ?", [customer_id]
    ).fetchone()
    invoices = directory.invoices(db, customer_id, MOST_INVOICES)
    return CustomerCard(
        customer_id=customer_id,
        name=customer.name if customer else next((touch.customer_name for touch in touches), ""),
        customer=customer,
        touches=touches,
        contacted_at=rows.from_us(contacted[0]) if contacted else None,
        invoices=tuple(one for one in invoices if not one.status.startswith(CLOSED_PREFIX)),
        actions=tuple(directory.actions(db, customer_id)),
        thread_count=int(threads[0]),
    )
