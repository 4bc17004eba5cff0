"""The table of commands."""

from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from desktop.cli import attention, completeness, reading, service, writing
from desktop.cli.doors import DemoChoices, Doors, SandboxChoices
from desktop.cli.keeping import KeepingCommands
from desktop.cli.link_group import LinkCommand, LinkGroup
from desktop.cli.options import (
    ArOnly,
    CustomerName,
    DataDir,
    DataDirOrEnvironment,
    Format,
    From,
    InvoiceName,
    Json,
    Kinds,
    LogType,
    OutboxAction,
    PassphraseFile,
    PassphraseFileOrEnvironment,
    PasswordStdin,
    Query,
    Reply,
    Resolved,
    To,
    TokenStdin,
    ViewOf,
    Way,
    make_filter,
)
from desktop.cli.output import tell
from desktop.cli.session import ATTENTION, DONE, Session, guarded
from desktop.cli.updates import UpdatesCommand
from desktop.domain.communication import Direction
from desktop.domain.errors import BadInput
from desktop.domain.filters import View
from desktop.store.export import export as export_rows

DEFAULT_LIMIT = 50
HELP = (
    "Threads, calls and notes of the Daylit receivables service: encrypted, offline, never twice. "
    "Without a command the window opens; a link (daylit-desktop://thread/ID, tel:NUMBER) says where."
)


class CommandLine:
    """Builds the commands over the doors they are handed, and runs them."""

    def __init__(self, doors: Doors, version: str) -> None:
        self._doors = doors
        self._version = version
        self._data_dir: Path | None = None
        self._passphrase_file: Path | None = None
        self._app = typer.Typer(
            cls=LinkGroup,
            help=HELP,
            add_completion=False,
            no_args_is_help=False,
            pretty_exceptions_enable=False,
        )
        self._app.callback(invoke_without_command=True)(self._start)
        for name, command in (
            ("demo", self._demo),
            ("sandbox", self._sandbox),
            ("sign-in", self._sign_in),
            ("sync", self._sync),
            ("threads", self._threads),
            ("show", self._show),
            ("log", self._log),
            ("note", self._note),
            ("outbox", self._outbox),
            ("audit", self._audit),
            ("export", self._export),
        ):
            self._app.command(name)(command)
        self._keeping = KeepingCommands(self._app, self._session, self._doors)
        self._updates = UpdatesCommand(self._app, self._session, self._doors)
        self._link = LinkCommand(self._app, self._session, self._doors)

    @property
    def app(self) -> typer.Typer:
        """The table itself, for what is made of it: the manual page and the completion."""
        return self._app

    def run(self, arguments: list[str]) -> int:
        """Run one command line; the answer is the exit status."""
        return guarded(lambda: self._invoke(arguments), data_dir=self._where, doors=self._doors)

    def _invoke(self, arguments: list[str]) -> int:
        try:
            answer = self._app(args=arguments, prog_name="daylit-desktop", standalone_mode=False)
        except typer.Abort as error:
            raise KeyboardInterrupt from error
        except TyperException as error:
            raise BadInput("arguments", f"{error.format_message()} Try: daylit-desktop --help") from error
        except typer.Exit as error:
            return error.exit_code
        return answer if isinstance(answer, int) else DONE

    def _where(self) -> Path:
        return self._data_dir or self._doors.default_data_dir

    def _session(self, data_dir: Path | None, passphrase_file: Path | None) -> Session:
        self._data_dir = data_dir or self._data_dir
        return Session(self._doors, self._where(), passphrase_file or self._passphrase_file)

    # -- commands ------------------------------------------------------------------------------------

    def _start(
        self,
        context: typer.Context,
        data_dir: DataDirOrEnvironment = None,
        passphrase_file: PassphraseFileOrEnvironment = None,
        version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    ) -> int | None:
        """Open the window, if wanted where a link (…://thread/ID, tel:NUMBER) leads; or run a command."""
        self._data_dir, self._passphrase_file = data_dir, passphrase_file
        if version:
            print(f"daylit-desktop {self._version}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            return self._doors.window(self._session(data_dir, passphrase_file).profile, None)
        return None

    def _demo(
        self,
        threads: Annotated[int, typer.Option(min=1, max=50_000, help="Size of the made-up world.")] = 400,
        mailbox: Annotated[Path | None, typer.Option(help="Show a real mbox or Maildir instead.")] = None,
        pictures: Annotated[Path | None, typer.Option(help="Folder for the pictures of the tour.")] = None,
    ) -> int:
        """The whole program on a private service and a throw-away profile: no account, no network."""
        return self._doors.demo(DemoChoices(threads=threads, mailbox=mailbox, pictures=pictures), tell)

    def _sandbox(
        self,
        port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes a free one.")] = 0,
        threads: Annotated[int, typer.Option(min=1, max=200_000, help="Size of the made-up world.")] = 400,
        seed: Annotated[int, typer.Option(help="The same seed makes the same world.")] = 7,
        mailbox: Annotated[Path | None, typer.Option(help="Serve a real mbox or Maildir.")] = None,
        faults: Annotated[Path | None, typer.Option(help="JSON file of faults.")] = None,
        habit: Annotated[
            list[str] | None, typer.Option(help="A habit as name=value; may be repeated.")
        ] = None,
    ) -> int:
        """The stand-in service alone; prints its address."""
        choices = SandboxChoices(
            port=port, threads=threads, seed=seed, mailbox=mailbox, faults=faults, habits=tuple(habit or ())
        )
        return self._doors.sandbox(choices)

    def _sign_in(
        self,
        url: Annotated[str, typer.Option(help="Address of the service.")],
        username: Annotated[str, typer.Option(help="User name.")] = "",
        company: Annotated[str, typer.Option(help="Company id or dashboard address.")] = "",
        password_stdin: PasswordStdin = False,
        token_stdin: TokenStdin = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Sign in; the token is kept in the encrypted store."""
        if password_stdin == token_stdin:
            raise BadInput("--password-stdin", "Give either --password-stdin or --token-stdin.")
        if password_stdin and not username:
            raise BadInput("--username", "A password needs --username.")
        with self._session(data_dir, passphrase_file).house(create=True) as (_, gate):
            service.sign_in(gate, url=url, username=username, company=company, by_token=token_stdin)
        return DONE

    def _sync(
        self,
        full: Annotated[bool, typer.Option("--full", help="Compare the whole history again.")] = False,
        plan: Annotated[bool, typer.Option("--plan", help="Only say what is read how often.")] = False,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """One whole pass: outbox up, news down."""
        with self._session(data_dir, passphrase_file).house() as (house, _):
            if plan:
                return completeness.show_plan(house, as_json=json)
            return service.sync(house, full=full, as_json=json)

    def _threads(
        self,
        type_: Kinds = "",
        direction: Way = None,
        requires_response: Reply = None,
        resolved: Resolved = None,
        from_: From = "",
        to: To = "",
        customer: CustomerName = "",
        invoice: InvoiceName = "",
        ar_only: ArOnly = False,
        query: Query = "",
        view: ViewOf = View.THREAD,
        limit: Annotated[int, typer.Option(min=0, help="Most rows; 0 for all.")] = DEFAULT_LIMIT,
        json: Json = False,
        csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """The filter panel on the command line; reads the local store only."""
        with self._session(data_dir, passphrase_file).house() as (house, _):
            filter = make_filter(
                house.reader, kinds=type_, direction=direction, requires_response=requires_response,
                resolved=resolved, from_day=from_, to_day=to, customer=customer, invoice=invoice,
                ar_only=ar_only, query=query, view=view,
            )  # fmt: skip
            reading.threads(house.reader, filter, limit=limit, as_json=json, as_csv=csv)
        return DONE

    def _show(
        self,
        thread: Annotated[str, typer.Argument(help="A service id, local id or group id.")],
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """A whole thread: messages and notes."""
        with self._session(data_dir, passphrase_file).house() as (house, _):
            reading.show(house.reader, thread, as_json=json)
        return DONE

    def _log(
        self,
        type_: LogType,
        customer: Annotated[str, typer.Option(help="Id or unambiguous name.")],
        contact: Annotated[str, typer.Option(help="Id, name or e-mail address.")] = "",
        direction: Annotated[Direction, typer.Option(help="Who wrote or called whom.")] = Direction.OUTBOUND,
        subject: Annotated[str, typer.Option(help="Subject line.")] = "",
        content: Annotated[str, typer.Option(help="Text; - reads standard input.")] = "",
        invoice: Annotated[list[str] | None, typer.Option(help="Id or number; may be repeated.")] = None,
        at: Annotated[str, typer.Option(metavar="TIME", help="2026-11-02T14:10, 14:10, yesterday 4pm.")] = "",
        resolved: Annotated[bool, typer.Option("--resolved", help="It is settled by this.")] = False,
        tag: Annotated[list[str] | None, typer.Option(help="May be repeated.")] = None,
        action: Annotated[str, typer.Option(help="Open action to complete.")] = "",
        touchpoint: Annotated[str, typer.Option(help="Touchpoint to complete.")] = "",
        undo: Annotated[
            float, typer.Option(min=0, max=300, help="Seconds it is held before it may leave.")
        ] = 0,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Log a call, meeting, e-mail …; works offline."""
        options = writing.LogOptions(
            kind=type_, customer=customer, contact=contact, direction=direction, subject=subject,
            content=content, invoices=tuple(invoice or ()), at=at, resolved=resolved,
            tags=tuple(tag or ()), action=action, touchpoint=touchpoint,
        )  # fmt: skip
        with self._session(data_dir, passphrase_file).house(undo_seconds=undo) as (house, _):
            writing.log(house, options, self._doors.clock.now(), as_json=json)
        return DONE

    def _note(
        self,
        thread: Annotated[str, typer.Argument(help="A service id, local id or group id.")],
        content: Annotated[str, typer.Option(help="Text; - reads standard input.")] = "-",
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Write a note on a thread; works offline."""
        with self._session(data_dir, passphrase_file).house() as (house, _):
            writing.note(house, thread, content, as_json=json)
        return DONE

    def _outbox(
        self,
        action: OutboxAction = "list",
        local_id: Annotated[str, typer.Argument(help="Which entry.")] = "",
        choice: Annotated[str, typer.Argument(help="What to do: one of its choices.")] = "",
        row: Annotated[str, typer.Option("--row", help="The row of Daylit that a choice names.")] = "",
        force: Annotated[bool, typer.Option("--force", help="Discard even if it may have arrived.")] = False,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """What waits, and why."""
        attention.check_words(action, local_id, choice)
        with self._session(data_dir, passphrase_file).house() as (house, _):
            match action:
                case "list":
                    writing.list_outbox(house, as_json=json)
                case "attention":
                    attention.show(house, as_json=json)
                case "discarded":
                    writing.list_discarded(house, as_json=json)
                case "choose":
                    attention.choose(house, local_id, choice, row)
                case "retry":
                    writing.retry(house, local_id)
                case _:
                    writing.discard(house, local_id, force=force)
            looking = action in ("list", "attention")
            return ATTENTION if looking and house.reader.waiting()[1] else DONE

    def _audit(
        self,
        from_: From = "",
        to: To = "",
        remove_missing: Annotated[
            bool, typer.Option("--remove-missing", help="Also take out very many that are gone.")
        ] = False,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Compare this store with the service, per day and type, and fetch what is missing."""
        span = completeness.span(from_, to)
        with self._session(data_dir, passphrase_file).house() as (house, _):
            return completeness.audit(house, *span, remove_missing=remove_missing, as_json=json)

    def _export(
        self,
        file: Annotated[Path, typer.Argument(help="File to write.")],
        format_: Format = "csv",
        type_: Kinds = "",
        direction: Way = None,
        requires_response: Reply = None,
        resolved: Resolved = None,
        from_: From = "",
        to: To = "",
        customer: CustomerName = "",
        invoice: InvoiceName = "",
        ar_only: ArOnly = False,
        query: Query = "",
        view: ViewOf = View.MESSAGE,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Write what the filters select into a file, which is not encrypted."""
        with self._session(data_dir, passphrase_file).house() as (house, _):
            filter = make_filter(
                house.reader, kinds=type_, direction=direction, requires_response=requires_response,
                resolved=resolved, from_day=from_, to_day=to, customer=customer, invoice=invoice,
                ar_only=ar_only, query=query, view=view,
            )  # fmt: skip
            number = export_rows(house.reader, house.reader.positions(filter), file, form=format_)
        tell(f"{number} rows written to {file}, which is not encrypted.")
        return DONE
