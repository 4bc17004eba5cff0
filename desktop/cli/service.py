"""Commands that speak to the service: sign-in and sync."""

import sys

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from desktop.cli.output import print_json, tell
from desktop.cli.session import ATTENTION, DONE
from desktop.domain.errors import BadInput
from desktop.domain.switches import Gate, SignIn, SyncReport, SyncStatus
from desktop.store.house import House


def sign_in(gate: Gate[House], *, url: str, username: str, company: str, by_token: bool) -> None:
    """Sign in with the first line of standard input as password or token, and keep the token encrypted."""
    secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        raise BadInput("stdin", "Nothing came on standard input: pipe the password or the token in.")
    request = SignIn(
        url=url,
        username=username,
        password="" if by_token else secret,
        token=secret if by_token else "",
        company=company,
    )
    account = gate.sign_in(request)
    tell(f"Signed in to {account.url} as {account.username or 'the owner of the token'}, "
         f"company {account.company.name or account.company.service_id}.")  # fmt: skip


def sync(house: House, *, full: bool, as_json: bool) -> int:
    """One whole pass: outbox up, news down; 6 when something needs the person."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[figures]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("Syncing", total=None, figures="")

        def show(status: SyncStatus) -> None:
            figures = f"{status.done:,}" + (f" of {status.total:,}" if status.total else "")
            progress.update(
                task, completed=status.done, total=status.total, figures=figures if status.done else ""
            )

        report = house.sync.sync_once(full=full, progress=show)
    _print_report(report, as_json=as_json)
    return ATTENTION if report.needs_attention else DONE


def _print_report(report: SyncReport, *, as_json: bool) -> None:
    if as_json:
        since = report.complete_since
        print_json(
            {
                "pulled": report.pulled,
                "changed": report.changed,
                "pushed": report.pushed,
                "waiting": report.waiting,
                "needs_attention": report.needs_attention,
                "complete_since": since.isoformat() if since else None,
            }
        )
        return
    tell(
        f"{report.pulled} new, {report.changed} changed, {report.pushed} sent, {report.waiting} waiting, "
        f"{report.needs_attention} need you. History complete since {report.complete_since or '…'}."
    )
