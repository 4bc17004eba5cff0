"""The description of the service in OpenAPI 3.1, true for its usual habits and without faults."""

from typing import Any

from desktop.sandbox.entries import LOGGABLE
from desktop.sandbox.routes import COMPANY, LOGIN_PATH, PREFIXES

Schema = dict[str, Any]

UUID: Schema = {"type": "string", "format": "uuid"}
UUID_OR_NULL: Schema = {"type": ["string", "null"], "format": "uuid"}
TEXT: Schema = {"type": "string"}
TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
MOMENT: Schema = {"type": "string", "format": "date-time"}
MOMENT_OR_NULL: Schema = {"type": ["string", "null"], "format": "date-time"}
DAY: Schema = {"type": "string", "format": "date"}
DAY_OR_NULL: Schema = {"type": ["string", "null"], "format": "date"}
FLAG: Schema = {"type": "boolean"}
FLAG_OR_NULL: Schema = {"type": ["boolean", "null"]}
COUNT: Schema = {"type": "integer", "minimum": 0}
DIRECTION: Schema = {"enum": ["inbound", "outbound", None]}


def ref(name: str) -> Schema:
    """A pointer to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(items: Schema) -> Schema:
    """An array of something."""
    return {"type": "array", "items": items}


def record(properties: Schema, *, optional: tuple[str, ...] = ()) -> Schema:
    """An object whose keys are all present unless named as optional."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def describe(server: str) -> dict[str, Any]:
    """The OpenAPI document; `server` is the address without a path."""
    paths: dict[str, Any] = {}
    for prefix in PREFIXES.values():
        paths[prefix + LOGIN_PATH] = {"post": _login()}
        for path, operations in _operations().items():
            paths[prefix + COMPANY + path] = operations
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "A stand-in for the Daylit service",
            "version": "1",
            "description": "Made for trials and tests. Paths and names that the public documentation leaves "
            "open are this project's guesses.",
        },
        "servers": [{"url": server}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "Authorization"}},
            "schemas": _schemas(),
        },
    }


def _operations() -> dict[str, Any]:
    threads = _page_of(ref("Communication"))
    notes = _page_of(ref("Note"))
    entry, note = ref("NewEntry"), ref("NewNote")
    return {
        "communications/threads": {
            "get": _reading(
                "List threads",
                threads,
                _query("view", {"enum": ["thread", "message"]}),
                _query("communication_type", TEXT),
                *_communication_filters(),
            )
        },
        "communications/threads/{thread_id}": {"get": _reading("Show a thread", ref("Detail"), _thread_id())},
        "communications/emails": {"get": _reading("List e-mails", threads, *_communication_filters())},
        "communications/emails/{thread_id}": {
            "get": _reading("Show an e-mail thread", ref("Detail"), _thread_id())
        },
        "communications/log": {"post": _writing("Log a communication", entry, ref("Communication"))},
        "communications/notes": {
            "get": _reading("List notes", notes, _query("thread_id", UUID), *_paging()),
            "post": _writing("Add a note", note, ref("Note")),
        },
        "customers": {
            "get": _reading("List customers", _cursor_page_of(ref("Customer")), *_customer_filters())
        },
        "invoices": {
            "get": _reading(
                "List invoices",
                _cursor_page_of(ref("Invoice"), facets=record({"status": _counts()})),
                *_invoice_filters(),
            )
        },
        "actions": {"get": _reading("List actions", _page_of(ref("Action")), *_action_filters())},
    }


def _login() -> Schema:
    word: Schema = {"type": "string", "minLength": 1}
    body = record({"username": word, "password": word})
    answer = record({"token": TEXT, "user": {"type": "object"}, "companies": listed(ref("Company"))})
    return {
        "summary": "Sign in",
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"200": _answer("Signed in", answer), "400": _refused(), "415": _refused()},
    }


def _reading(summary: str, schema: Schema, *parameters: Schema) -> Schema:
    return {
        "summary": summary,
        "security": [{"token": []}],
        "parameters": [_company_id(), *parameters],
        "responses": {"200": _answer("Found", schema), **_refusals()},
    }


def _writing(summary: str, body: Schema, made: Schema) -> Schema:
    return {
        "summary": summary,
        "security": [{"token": []}],
        "parameters": [_company_id()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"201": _answer("Made", made), **_refusals(), "415": _refused()},
    }


def _answer(text: str, schema: Schema) -> Schema:
    return {"description": text, "content": {"application/json": {"schema": schema}}}


def _refused() -> Schema:
    return _answer("Refused", {"type": "object", "minProperties": 1})


def _refusals() -> Schema:
    not_found = _refused()
    not_found["content"]["text/html"] = {"schema": TEXT}
    return {"400": _refused(), "401": _refused(), "404": not_found}


def _company_id() -> Schema:
    return {"name": "company_id", "in": "path", "required": True, "schema": UUID}


def _thread_id() -> Schema:
    return {"name": "thread_id", "in": "path", "required": True, "schema": UUID}


def _query(name: str, schema: Schema) -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema}


def _paging() -> list[Schema]:
    number = {"type": "integer", "minimum": 1, "maximum": 999_999}
    return [_query("page", number), _query("page_size", number)]


def _cursor_paging() -> list[Schema]:
    return [_query("limit", {"type": "integer", "minimum": 1, "maximum": 999_999}), _query("cursor", TEXT)]


def _communication_filters() -> list[Schema]:
    flags = ("requires_response", "is_resolved", "is_ar_related")
    return [
        _query("direction", {"enum": ["inbound", "outbound"]}),
        *(_query(name, FLAG) for name in flags),
        *(_query(name, DAY) for name in ("date_from", "date_to")),
        *(_query(name, UUID) for name in ("customer_id", "invoice_id")),
        _query("search", TEXT),
        *_paging(),
    ]


def _customer_filters() -> list[Schema]:
    orders = ["total_balance_desc", "total_balance_asc", "customer_name_asc", "customer_name_desc"]
    return [
        _query("status", {"enum": ["active", "inactive", "suspended", "prospect", "any"]}),
        _query("search", TEXT),
        *(_query(name, FLAG) for name in ("is_person", "include_contacts", "hide_zero_balance")),
        _query("sort", {"enum": orders}),
        *_cursor_paging(),
    ]


def _invoice_filters() -> list[Schema]:
    return [
        _query("status", TEXT),
        _query("aging_bucket", TEXT),
        _query("customer_id", UUID),
        _query("due_date_from", DAY),
        _query("due_date_to", DAY),
        _query("overdue_only", FLAG),
        _query("search", TEXT),
        *_cursor_paging(),
    ]


def _action_filters() -> list[Schema]:
    return [
        _query("category", {"enum": ["needs_action", "awaiting_customer", "history", "alternatives"]}),
        _query("status", TEXT),
        _query("customer_id", UUID),
        _query("invoice_id", UUID),
        _query("search", TEXT),
        *_paging(),
    ]


def _page_of(row: Schema) -> Schema:
    return record({"count": COUNT, "page": COUNT, "page_size": COUNT, "data": listed(row)})


def _cursor_page_of(row: Schema, **more: Schema) -> Schema:
    properties = {"data": listed(row), "next_cursor": TEXT_OR_NULL, "count": COUNT, **more}
    return record(properties, optional=("count", *more))


def _counts() -> Schema:
    return {"type": "object", "additionalProperties": COUNT}


def _schemas() -> dict[str, Schema]:
    communication = ref("Communication")
    contact = {"id": UUID, "name": TEXT, "email": TEXT, "phone": TEXT, "title": TEXT, "is_primary": FLAG}
    note = {"id": UUID, "thread_id": UUID, "content": TEXT, "author": TEXT, "created_at": MOMENT}
    return {
        "Company": record({"id": UUID, "name": TEXT}),
        "Person": record({"name": TEXT, "email": TEXT}),
        "Communication": _communication(),
        "Detail": record({"thread": communication, "messages": listed(communication)}),
        "Note": record(note),
        "Contact": record(contact),
        "Customer": _customer(),
        "Invoice": _invoice(),
        "Action": _action(),
        "NewEntry": _new_entry(),
        "NewNote": record({"thread_id": UUID, "content": {"type": "string", "minLength": 1}}),
    }


def _communication() -> Schema:
    person: Schema = {"anyOf": [ref("Person"), {"type": "null"}]}
    return record(
        {
            "id": UUID,
            "thread_group_id": UUID,
            "customer": UUID_OR_NULL,
            "customer_name": TEXT_OR_NULL,
            "contact": UUID_OR_NULL,
            "contact_name": TEXT_OR_NULL,
            "communication_type": TEXT,
            "direction": DIRECTION,
            "subject": TEXT_OR_NULL,
            "content": TEXT,
            "timestamp": MOMENT,
            "requires_response": FLAG,
            "is_resolved": FLAG,
            "is_ar_related": FLAG_OR_NULL,
            "strategy_tags": listed(TEXT),
            "invoices": listed(record({"id": UUID, "invoice_number": TEXT})),
            "from": person,
            "to": listed(ref("Person")),
            "cc": listed(ref("Person")),
            "duration_seconds": {"type": ["integer", "null"], "minimum": 0},
            "message_count": {"type": "integer", "minimum": 1},
            "created_at": MOMENT,
            "updated_at": MOMENT,
        }
    )


def _customer() -> Schema:
    properties = {
        "id": UUID,
        "customer_company_name": TEXT,
        "status": TEXT,
        "industry": TEXT,
        "is_person": FLAG_OR_NULL,
        "open_balance": {"type": "number"},
        "contacts": listed(ref("Contact")),
    }
    return record(properties, optional=("contacts",))


def _invoice() -> Schema:
    return record(
        {
            "id": UUID,
            "invoice_number": TEXT,
            "customer": UUID,
            "customer_name": TEXT,
            "amount": {"type": "number"},
            "balance": {"type": "number"},
            "due_date": DAY,
            "status": TEXT,
        }
    )


def _action() -> Schema:
    return record(
        {
            "id": UUID,
            "type": TEXT,
            "status": TEXT,
            "description": TEXT,
            "customer": UUID,
            "customer_name": TEXT,
            "invoice": UUID_OR_NULL,
            "due_date": DAY_OR_NULL,
            "executed_at": MOMENT_OR_NULL,
            "updated_at": MOMENT,
        }
    )


def _new_entry() -> Schema:
    needed = ("customer_id", "communication_type", "content")
    properties = {
        "customer_id": UUID,
        "communication_type": {"enum": list(LOGGABLE)},
        "content": {"type": "string", "minLength": 1},
        "direction": DIRECTION,
        "subject": {"type": ["string", "null"], "maxLength": 255},
        "contact_id": UUID_OR_NULL,
        "invoice_ids": listed(UUID),
        "timestamp": MOMENT_OR_NULL,
        "is_resolved": FLAG,
        "strategy_tags": listed({"type": "string", "minLength": 1, "maxLength": 64}),
        "scheduled_action_id": UUID_OR_NULL,
        "scheduled_touchpoint_id": UUID_OR_NULL,
    }
    return record(properties, optional=tuple(name for name in properties if name not in needed))
