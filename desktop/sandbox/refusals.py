"""The answers of a service that says no, in the shape and words of Django REST Framework."""

from collections.abc import Mapping
from typing import Any

from starlette.responses import HTMLResponse, JSONResponse, Response

NO_CREDENTIALS = "Authentication credentials were not provided."
NOT_FOUND_PAGE = (
    '<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n'
    "  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n</html>\n"
)
SERVER_ERROR_PAGE = (
    '<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n<body>\n'
    "  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>\n"
)


class RefusalError(Exception):
    """A request that is not served: carries the status, the JSON body and any headers of the answer."""

    def __init__(self, status: int, body: Any, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = dict(headers or {})

    def response(self) -> Response:
        """The answer to send."""
        return JSONResponse(self.body, status_code=self.status, headers=self.headers)


def unauthorised(text: str = NO_CREDENTIALS) -> RefusalError:
    """401 with the header that names the scheme."""
    return RefusalError(401, {"detail": text}, headers={"WWW-Authenticate": "Token"})


def not_found(text: str = "Not found.") -> RefusalError:
    """404 as JSON."""
    return RefusalError(404, {"detail": text})


def invalid(field: str, *messages: str) -> RefusalError:
    """400 for one field; a field called `non_field_errors` speaks of the whole body."""
    return RefusalError(400, {field: list(messages)})


def wrong_method(method: str, allowed: list[str]) -> RefusalError:
    """405; `allowed` goes into the Allow header."""
    detail = f'Method "{method}" not allowed.'
    return RefusalError(405, {"detail": detail}, headers={"Allow": ", ".join(allowed)})


def not_found_page() -> Response:
    """404 as HTML: what Django sends when no address pattern matches at all."""
    return HTMLResponse(NOT_FOUND_PAGE, status_code=404)


def server_error_page(status: int = 500) -> Response:
    """A 5xx as HTML: what Django, or the proxy before it, sends when it breaks."""
    return HTMLResponse(SERVER_ERROR_PAGE.replace("500", str(status)), status_code=status)
