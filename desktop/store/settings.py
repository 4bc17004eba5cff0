"""Choices kept inside the encrypted store, the token of the account among them."""

import json

from desktop.domain.identity import ServiceId
from desktop.domain.switches import Account, Company
from desktop.store.desk import Desk

_ACCOUNT = "account"


class StoreSettings:
    """Keys with text values."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, key: str, default: str = "") -> str:
        """The text kept under a key."""
        with self._desk.transaction() as pen:
            row = pen.db.execute("SELECT value FROM settings WHERE key = ?", [key]).fetchone()
        return default if row is None else str(row[0])

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        with self._desk.transaction() as pen:
            pen.db.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [key, value],
            )

    def account(self) -> tuple[Account, str] | None:
        """Who is signed in, with the token; None when nobody is."""
        kept = self.get(_ACCOUNT)
        if not kept:
            return None
        values = json.loads(kept)
        company = Company(service_id=ServiceId(values["company_id"]), name=values["company_name"])
        account = Account(url=values["url"], username=values["username"], company=company)
        return account, values["token"]

    def keep_account(self, account: Account, token: str) -> None:
        """Remember who signed in, and the token."""
        values = {
            "url": account.url,
            "username": account.username,
            "company_id": account.company.service_id,
            "company_name": account.company.name,
            "token": token,
        }
        self.put(_ACCOUNT, json.dumps(values))

    def forget_account(self) -> None:
        """Forget the token; everything else stays."""
        self.put(_ACCOUNT, "")
