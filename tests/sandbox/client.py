"""A thin HTTP client for the tests: it knows the addresses and the token, nothing else."""

from typing import Any

import httpx

from desktop.sandbox.world import World


class Visitor:
    """Asks the sandbox as a signed-in user would."""

    def __init__(self, http: httpx.Client, world: World) -> None:
        self.http = http
        self.world = world
        self.token = world.token
        self.root = f"/api/companies/{world.company.id}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Token {self.token}"}

    def get(self, path: str, **query: Any) -> httpx.Response:
        """GET one path below the company."""
        return self.http.get(f"{self.root}/{path}", params=query, headers=self.headers)

    def rows(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """The `data` of one list page, which must have been served."""
        answer = self.get(path, **query)
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]

    def post(self, path: str, body: Any) -> httpx.Response:
        """POST JSON to one path below the company."""
        return self.http.post(f"{self.root}/{path}", json=body, headers=self.headers)

    def log(self, **changes: Any) -> httpx.Response:
        """Log a call with the first customer, some fields set otherwise (None leaves a field out)."""
        body = {
            "customer_id": next(iter(self.world.main.customers)),
            "communication_type": "call",
            "content": "Spoke with accounts payable; payment run is on Thursday.",
        } | changes
        return self.post(
            "communications/log", {key: value for key, value in body.items() if value is not None}
        )
