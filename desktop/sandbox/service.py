"""The HTTP service: finds the handler of a path, checks who asks, and acts out faults on the way."""

import asyncio
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import URL
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route as Address
from starlette.types import Receive, Scope, Send

from desktop.sandbox import accounts, communications, login, mishaps, notes
from desktop.sandbox.call import Call
from desktop.sandbox.cutting import cut_connection, cut_in_body
from desktop.sandbox.faults import Fault, FaultAction, Faults
from desktop.sandbox.fields import OPAQUE, Query, is_path_uuid
from desktop.sandbox.openapi import describe
from desktop.sandbox.refusals import RefusalError, not_found, not_found_page, wrong_method
from desktop.sandbox.routes import COMPANY, LOGIN_PATH, PREFIXES, ROUTES
from desktop.sandbox.selection import Selector
from desktop.sandbox.world import RequestRecord, World

Handler = Callable[[Call], Response]

HANDLERS: dict[str, Handler] = {
    "threads": communications.list_threads,
    "thread": communications.show_thread,
    "emails": communications.list_emails,
    "email_thread": communications.show_email_thread,
    "log": communications.log_entry,
    "notes": notes.list_notes,
    "create_note": notes.create_note,
    "customers": accounts.list_customers,
    "invoices": accounts.list_invoices,
    "actions": accounts.list_actions,
}


def build_service(world: World, faults: Faults) -> Starlette:
    """The ASGI application that serves one world with one plan of faults."""
    paths: dict[str, dict[str, str]] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method] = route.key
    selector = Selector()
    addresses = []
    for name, prefix in PREFIXES.items():
        addresses.append(Address(prefix + LOGIN_PATH, LoginDoor(world, faults, prefix=name)))
        slashless = LOGIN_PATH.removesuffix("/")
        addresses.append(Address(prefix + slashless, LoginDoor(world, faults, prefix=name, slash=False)))
        for path, keys in paths.items():
            door = CompanyDoor(world, faults, prefix=name, keys=keys, selector=selector)
            addresses.append(Address(prefix + COMPANY + path, door))
    addresses.append(Address("/openapi.json", OpenApiDoor(world, faults)))
    addresses.append(Address("/{rest:path}", Door(world, faults)))
    service = Starlette(routes=addresses)
    service.router.redirect_slashes = False
    return service


class Door:
    """Where requests for one path come in; this one knows no such path and says so in HTML."""

    def __init__(self, world: World, faults: Faults, *, keys: dict[str, str] | None = None) -> None:
        self._world = world
        self._faults = faults
        self._keys = keys or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        method = "GET" if request.method == "HEAD" else request.method
        faults = self._faults.take(method, self._key(method))
        try:
            body = b"" if _has(faults, FaultAction.CUT_BEFORE) else await request.body()
        except ClientDisconnect:
            return
        record = self._note(request, method, body)
        for fault in faults:
            if fault.action is FaultAction.SLOW:
                await asyncio.sleep(fault.seconds)
        if _has(faults, FaultAction.CUT_BEFORE):
            await cut_connection(scope, receive)
            return
        response = next((made for fault in faults if (made := mishaps.refusal_instead(fault))), None)
        if response is None:
            mishaps.drift(self._world, faults)
            query = mishaps.bend_query(request.url.query, faults)
            response = mishaps.spoil(self.answer(request, method, query, body), faults)
        if _has(faults, FaultAction.CUT_AFTER):
            await cut_connection(scope, receive)
        elif _has(faults, FaultAction.CUT_IN_BODY):
            await cut_in_body(response, send)
        else:
            record.status = response.status_code
            response.headers["date"] = format_datetime(self._world.now(), usegmt=True)
            await response(scope, receive, send)

    def _key(self, method: str) -> str:
        return self._keys.get(method, "")

    def _note(self, request: Request, method: str, body: bytes) -> RequestRecord:
        record = RequestRecord(
            method=request.method,
            route=self._key(method),
            path=request.url.path,
            query=dict(request.query_params),
            body=body,
            at=self._world.now(),
        )
        self._world.note_request(record)
        return record

    def answer(self, request: Request, method: str, query: str, body: bytes) -> Response:
        """What the service says to one request, without faults, in the caller's thread."""
        with self._world.lock:
            try:
                return self._serve(request, method, query, body)
            except RefusalError as refusal:
                return refusal.response()

    def _serve(self, _request: Request, _method: str, _query: str, _body: bytes) -> Response:
        return not_found_page()


class OpenApiDoor(Door):
    """Serves the description of the service."""

    def _serve(self, request: Request, method: str, _query: str, _body: bytes) -> Response:
        if method != "GET":
            raise wrong_method(request.method, ["GET", "HEAD", "OPTIONS"])
        return JSONResponse(describe(str(request.base_url).rstrip("/")))


class LoginDoor(Door):
    """Where a user signs in; without its final slash the address only points to the right one."""

    def __init__(self, world: World, faults: Faults, *, prefix: str, slash: bool = True) -> None:
        super().__init__(world, faults, keys={"POST": "login"})
        self._prefix = prefix
        self._slash = slash

    def _serve(self, request: Request, method: str, _query: str, body: bytes) -> Response:
        if self._world.habits.login_prefixes not in ("both", self._prefix):
            return not_found_page()
        if not self._slash:
            return RedirectResponse(request.url.path + "/", status_code=301)
        if method != "POST":
            raise wrong_method(request.method, ["POST", "OPTIONS"])
        return JSONResponse(login.sign_in(self._world, body, request.headers.get("content-type", "")))


class CompanyDoor(Door):
    """Where one company's rows are asked for: checks address, token, method and company, in that order."""

    def __init__(
        self, world: World, faults: Faults, *, prefix: str, keys: dict[str, str], selector: Selector
    ) -> None:
        super().__init__(world, faults, keys=keys)
        self._prefix = prefix
        self._selector = selector

    def _serve(self, request: Request, method: str, query: str, body: bytes) -> Response:
        world = self._world
        params: dict[str, Any] = request.path_params
        if world.habits.prefixes not in ("both", self._prefix) or not all(map(is_path_uuid, params.values())):
            return not_found_page()
        user = login.check_token(world, request.headers.get("authorization"))
        if method not in self._keys:
            methods = sorted({*self._keys, *(["HEAD"] if "GET" in self._keys else []), "OPTIONS"})
            raise wrong_method(request.method, methods)
        company = params["company_id"].lower()
        if company not in user.companies or company not in world.ledgers:
            raise not_found()
        return HANDLERS[self._keys[method]](
            Call(
                world=world,
                habits=world.habits,
                ledger=world.ledgers[company],
                user=user,
                selector=self._selector,
                query=Query(dict(Request({**request.scope, "query_string": query.encode()}).query_params)),
                url=URL(str(request.url)),
                thread_id=params.get("thread_id", "").removeprefix(OPAQUE).lower(),
                content_type=request.headers.get("content-type", ""),
                body=body,
            )
        )


def _has(faults: list[Fault], action: FaultAction) -> bool:
    return any(fault.action is action for fault in faults)
