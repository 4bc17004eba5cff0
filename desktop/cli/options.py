"""Options that several commands share, and how their words are understood."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.attention import ACTIONS as OUTBOX_ACTIONS
from desktop.domain.communication import LOGGABLE_KINDS, Direction
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter, View
from desktop.store.export import FORMS
from desktop.store.reader import Reader

DATA_DIR_HELP = "Folder of the encrypted store."
KEY_FILE_HELP = "File whose first line is the passphrase, where no key ring can be used."


def one_of(words: Iterable[str]) -> Callable[[], list[str]]:
    """For completion: the words that can stand in this place. What is written is checked by the command."""
    offered = list(words)
    return lambda: offered


# Both options are taken before and after the command; the environment counts only where neither is given.
DataDirOrEnvironment = Annotated[
    Path | None, typer.Option("--data-dir", envvar="DAYLIT_DESKTOP_DATA", help=DATA_DIR_HELP)
]
PassphraseFileOrEnvironment = Annotated[
    Path | None,
    typer.Option("--passphrase-file", envvar="DAYLIT_DESKTOP_PASSPHRASE_FILE", help=KEY_FILE_HELP),
]
DataDir = Annotated[Path | None, typer.Option("--data-dir", help=DATA_DIR_HELP)]
PassphraseFile = Annotated[Path | None, typer.Option("--passphrase-file", help=KEY_FILE_HELP)]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Kinds = Annotated[
    str, typer.Option("--type", metavar="A,B", help="Types: email, call, meeting, manual, note …")
]
Way = Annotated[Direction | None, typer.Option("--direction", help="Who wrote or called whom.")]
Reply = Annotated[
    bool | None,
    typer.Option("--requires-response/--no-requires-response", help="Whether an answer is owed."),
]
Resolved = Annotated[bool | None, typer.Option("--resolved/--unresolved", help="Whether it is settled.")]
From = Annotated[
    str, typer.Option("--from", metavar="DAY", help="First day: 2026-11-02, today, yesterday, 7d.")
]
To = Annotated[str, typer.Option("--to", metavar="DAY", help="Last day, inclusive.")]
CustomerName = Annotated[str, typer.Option("--customer", help="Id or unambiguous name.")]
InvoiceName = Annotated[str, typer.Option("--invoice", help="Id or number.")]
ArOnly = Annotated[bool, typer.Option("--ar-only", help="Only e-mail about receivables.")]
Query = Annotated[str, typer.Option("--query", help="Words to search for.")]
Format = Annotated[str, typer.Option("--format", help="csv or json.", autocompletion=one_of(FORMS))]
LogType = Annotated[
    str,
    typer.Argument(
        metavar="TYPE", help="call, meeting, email, manual …", autocompletion=one_of(LOGGABLE_KINDS)
    ),
]
OutboxAction = Annotated[
    str,
    typer.Argument(
        help="list, attention, choose, retry, discard or discarded.",
        autocompletion=one_of(OUTBOX_ACTIONS),
    ),
]
PasswordStdin = Annotated[
    bool, typer.Option("--password-stdin", help="The password is read from standard input.")
]
TokenStdin = Annotated[bool, typer.Option("--token-stdin", help="A token is read from standard input.")]
ViewOf = Annotated[View, typer.Option("--view", help="One row per thread, or per message.")]


def make_filter(
    reader: Reader,
    *,
    kinds: str,
    direction: Direction | None,
    requires_response: bool | None,
    resolved: bool | None,
    from_day: str,
    to_day: str,
    customer: str,
    invoice: str,
    ar_only: bool,
    query: str,
    view: View,
) -> Filter:
    """The filter that options stand for. Raises BadInput naming the option."""
    customer_id = reader.find_customer(customer).service_id if customer else None
    invoice_id = reader.find_invoice(invoice, customer_id=customer_id).service_id if invoice else None
    first, last = read_day(from_day, "--from"), read_day(to_day, "--to")
    if first and last and first > last:
        raise BadInput("--from", "--from lies after --to; swap them.")
    return Filter(
        view=view,
        kinds=frozenset(kind.strip().lower() for kind in kinds.split(",") if kind.strip()),
        direction=direction,
        requires_response=requires_response,
        is_resolved=resolved,
        from_on=first,
        to_on=last,
        customer_id=customer_id,
        invoice_id=invoice_id,
        is_ar_related=True if ar_only else None,
        # A blank at the end: on the command line the last word is whole, not being typed.
        text=f"{query} " if query.strip() else "",
    )


def read_day(text: str, option: str) -> date | None:
    """A day as typed; None for nothing. Raises BadInput naming the option."""
    typed = text.strip().lower()
    today = datetime.now().astimezone().date()
    if not typed:
        return None
    if typed in ("today", "yesterday"):
        return today - timedelta(days=int(typed == "yesterday"))
    if typed.endswith("d") and typed[:-1].isdigit() and len(typed) < 6:
        return today - timedelta(days=int(typed[:-1]))
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise BadInput(
            option, f"{option}: {text!r} is not a day. Write 2026-11-02, today, yesterday or 7d."
        ) from None
