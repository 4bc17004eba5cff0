"""The stand-in's own table of paths: one line per thing that can be asked; a correction changes one line."""

from typing import NamedTuple

PREFIXES = {"api": "/api", "v1": "/api/v1"}
COMPANY = "/companies/{company_id}/"


class Route(NamedTuple):
    """A key, a method and a path below the company; `guessed` where the documentation names no path."""

    key: str
    method: str
    path: str
    guessed: bool = False


ROUTES = (
    Route("threads", "GET", "communications/threads"),
    Route("thread", "GET", "communications/threads/{thread_id}"),
    Route("emails", "GET", "communications/emails"),
    Route("email_thread", "GET", "communications/emails/{thread_id}", guessed=True),
    Route("log", "POST", "communications/log", guessed=True),
    Route("notes", "GET", "communications/notes", guessed=True),
    Route("create_note", "POST", "communications/notes", guessed=True),
    Route("customers", "GET", "customers"),
    Route("invoices", "GET", "invoices"),
    Route("actions", "GET", "actions"),
)

LOGIN_PATH = "/auth/login/"
KEYS = ("login", *(route.key for route in ROUTES))
