"""Answers the paths of customers, invoices and scheduled actions."""

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from starlette.responses import JSONResponse, Response

from desktop.sandbox.call import Call
from desktop.sandbox.envelopes import cursor_page, numbered_page
from desktop.sandbox.rows import Customer, Invoice, ScheduledAction

SORTS = ("total_balance_desc", "total_balance_asc", "customer_name_asc", "customer_name_desc")
STATUSES = ("active", "inactive", "suspended", "prospect", "any")
BUCKETS = ("current", "1_30", "31_60", "61_90", "91_over")
CATEGORIES = ("needs_action", "awaiting_customer", "history", "alternatives")
OPEN = frozenset({"proposed", "scheduled"})
CLOSED = frozenset({"completed", "cancelled"})


def list_customers(call: Call) -> Response:
    """GET customers: by cursor, with contacts on request."""
    query = call.query
    status = query.choice("status", STATUSES)
    industry, search = query.text("industry").casefold(), query.text("search").strip().casefold()
    is_person = query.boolean("is_person")
    balances = call.ledger.balances()
    only_owing = (
        query.boolean("hide_zero_balance") or query.choice("balance_scope", ("positive", "all")) == "positive"
    )
    found = [
        customer
        for customer in call.ledger.customers.values()
        if status in (None, "any", customer.status)
        and (not industry or customer.industry.casefold() == industry)
        and (not search or search in customer.name.casefold())
        and (is_person is None or bool(customer.is_person) is is_person)
        and (not only_owing or balances.get(customer.id, 0) > 0)
    ]
    _sort_customers(found, balances, order=query.choice("sort", SORTS) or "customer_name_asc")
    people = call.ledger.people() if query.boolean("include_contacts") else None
    renderer = call.renderer

    def write(customer: Customer) -> dict[str, Any]:
        contacts = None if people is None else people.get(customer.id, [])
        return renderer.customer(customer, balance=balances.get(customer.id, Decimal(0)), contacts=contacts)

    return JSONResponse(cursor_page(found, write, query=query, habits=call.habits))


def list_invoices(call: Call) -> Response:
    """GET invoices: by cursor, with a count and a breakdown by status on the first page."""
    found = _chosen_invoices(call)
    found.sort(key=lambda invoice: (invoice.due_on, invoice.number), reverse=True)
    page = cursor_page(found, call.renderer.invoice, query=call.query, habits=call.habits)
    if not call.query.text("cursor"):
        page["facets"] = {"status": dict(Counter(invoice.status for invoice in found))}
    return JSONResponse(page)


def list_actions(call: Call) -> Response:
    """GET actions: by page number, the most urgent first."""
    query = call.query
    category = query.choice("category", CATEGORIES)
    statuses = query.words("status")
    customer, invoice = query.uuid("customer_id"), query.uuid("invoice_id")
    search = query.text("search").strip().casefold()
    query.boolean("include_deleted")
    found = [
        action
        for action in call.ledger.actions.values()
        if (not statuses or action.status in statuses)
        and _in_category(action, category)
        and customer in (None, action.customer)
        and invoice in (None, action.invoice)
        and (not search or search in action.description.casefold())
    ]
    found.sort(key=lambda action: (action.due_on or date.max, action.id))
    return JSONResponse(numbered_page(found, call.renderer.action, query=query, habits=call.habits))


def aging_bucket(invoice: Invoice, today: date) -> str:
    """Which column of the aging table an invoice stands in."""
    late = (today - invoice.due_on).days
    if late <= 0:
        return "current"
    return "1_30" if late <= 30 else "31_60" if late <= 60 else "61_90" if late <= 90 else "91_over"


def _chosen_invoices(call: Call) -> list[Invoice]:
    query = call.query
    today = call.world.now().date()
    statuses = query.words("status") - {"any"}
    buckets = query.words("aging_bucket")
    customer = query.uuid("customer_id")
    first, last = query.day("due_date_from"), query.day("due_date_to")
    overdue_only = query.boolean("overdue_only")
    search = query.text("search").strip().casefold()
    customers = call.ledger.customers
    return [
        invoice
        for invoice in call.ledger.invoices.values()
        if (not statuses or invoice.status in statuses or _in_status_family(invoice, statuses))
        and (not buckets or (invoice.balance > 0 and aging_bucket(invoice, today) in buckets))
        and customer in (None, invoice.customer)
        and (first is None or invoice.due_on >= first)
        and (last is None or invoice.due_on <= last)
        and (not overdue_only or (invoice.balance > 0 and invoice.due_on < today))
        and (
            not search
            or search in invoice.number.casefold()
            or search in customers[invoice.customer].name.casefold()
        )
    ]


def _in_status_family(invoice: Invoice, statuses: frozenset[str]) -> bool:
    return "overdue" in statuses and invoice.status.startswith("past_due")


def _in_category(action: ScheduledAction, category: str | None) -> bool:
    if category == "history":
        return action.status in CLOSED
    return category is None or action.status in OPEN


def _sort_customers(found: list[Customer], balances: dict[str, Decimal], *, order: str) -> None:
    descending = order.endswith("_desc")
    found.sort(
        key=lambda customer: (customer.name.casefold(), customer.id), reverse=order == "customer_name_desc"
    )
    if order.startswith("total_balance"):
        found.sort(key=lambda customer: balances.get(customer.id, Decimal(0)), reverse=descending)
