"""Customers, invoices and actions."""

from typing import Any

import pytest

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor


def by_cursor(visitor: Visitor, path: str, **query: Any) -> list[dict[str, Any]]:
    """All rows of a cursor list; only the first page may hold a count."""
    answer = visitor.get(path, limit=3, **query).json()
    rows, count = list(answer["data"]), answer["count"]
    while answer["next_cursor"]:
        answer = visitor.get(path, limit=3, cursor=answer["next_cursor"], **query).json()
        assert "count" not in answer
        assert "facets" not in answer
        rows += answer["data"]
    assert len(rows) == count
    return rows


def test_customers_are_read_by_cursor(server: SandboxServer, visitor: Visitor) -> None:
    rows = by_cursor(visitor, "customers")
    assert {row["id"] for row in rows} == set(server.world.main.customers)
    assert "contacts" not in rows[0]


@pytest.mark.parametrize("word", ["true", "1", "yes"])
def test_customers_come_with_contacts_when_asked(visitor: Visitor, word: str) -> None:
    for row in by_cursor(visitor, "customers", include_contacts=word):
        assert [contact["is_primary"] for contact in row["contacts"]].count(True) == 1
        assert row["contacts"][0]["is_primary"]


def test_customer_filters_and_sorts(server: SandboxServer, visitor: Visitor) -> None:
    customer = next(iter(server.world.main.customers.values()))
    assert customer.id in {row["id"] for row in visitor.rows("customers", search=customer.name[2:8].upper())}
    balances = [row["open_balance"] for row in visitor.rows("customers", sort="total_balance_desc")]
    assert balances == sorted(balances, reverse=True)
    names = [
        row["customer_company_name"].casefold()
        for row in visitor.rows("customers", sort="customer_name_desc")
    ]
    assert names == sorted(names, reverse=True)
    assert all(row["open_balance"] > 0 for row in visitor.rows("customers", hide_zero_balance="true"))
    assert all(row["is_person"] for row in visitor.rows("customers", is_person="true"))
    assert all(row["status"] == "active" for row in visitor.rows("customers", status="active"))
    assert visitor.get("customers", status="asleep").status_code == 400
    assert visitor.get("customers", limit="x").status_code == 400


def test_balances_are_what_the_open_invoices_add_up_to(visitor: Visitor) -> None:
    owed: dict[str, float] = {}
    for invoice in by_cursor(visitor, "invoices"):
        owed[invoice["customer"]] = owed.get(invoice["customer"], 0) + invoice["balance"]
    for customer in by_cursor(visitor, "customers"):
        assert customer["open_balance"] == pytest.approx(owed.get(customer["id"], 0))


def test_invoices_have_facets_on_the_first_page(server: SandboxServer, visitor: Visitor) -> None:
    answer = visitor.get("invoices").json()
    assert sum(answer["facets"]["status"].values()) == answer["count"] == len(server.world.main.invoices)


def test_invoice_filters(server: SandboxServer, visitor: Visitor) -> None:
    invoice = next(iter(server.world.main.invoices.values()))
    mine = by_cursor(visitor, "invoices", customer_id=invoice.customer)
    assert {row["customer"] for row in mine} == {invoice.customer}
    assert [row["invoice_number"] for row in visitor.rows("invoices", search=invoice.number.lower())] == [
        invoice.number
    ]
    day = invoice.due_on.isoformat()
    assert {row["due_date"] for row in visitor.rows("invoices", due_date_from=day, due_date_to=day)} == {day}
    assert {row["status"] for row in visitor.rows("invoices", status="closed_paid")} == {"closed_paid"}
    assert all(row["status"].startswith("past_due") for row in visitor.rows("invoices", status="overdue"))
    assert all(row["balance"] > 0 for row in visitor.rows("invoices", overdue_only="1"))
    late = visitor.rows("invoices", aging_bucket="61_90,91_over", limit=500)
    assert late
    assert not {row["id"] for row in late} & {
        row["id"] for row in visitor.rows("invoices", aging_bucket="current")
    }


def test_actions_are_read_by_page(server: SandboxServer, visitor: Visitor) -> None:
    answer = visitor.get("actions", status="proposed,scheduled", page_size=2, page=2).json()
    assert (answer["page"], answer["page_size"], len(answer["data"])) == (2, 2, 2)
    assert {row["status"] for row in answer["data"]} <= {"proposed", "scheduled"}
    action = next(iter(server.world.main.actions.values()))
    assert {row["customer"] for row in visitor.rows("actions", customer_id=action.customer)} == {
        action.customer
    }
    assert all(
        row["status"] in ("completed", "cancelled") for row in visitor.rows("actions", category="history")
    )
    assert visitor.get("actions", page=500).status_code == 404
    assert visitor.get("actions", category="dreams").status_code == 400
