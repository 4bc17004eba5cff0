"""Commands about completeness: what is read again how often, and whether everything is here."""

from datetime import date, timedelta

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from desktop.cli.output import print_json, print_table, tell
from desktop.cli.session import ATTENTION, DONE
from desktop.domain.completeness import AuditReport, DayCount, Ring, SweepPlan
from desktop.domain.errors import BadInput
from desktop.domain.exports import utc_text
from desktop.domain.switches import SyncStatus
from desktop.store.house import House

PLAN_WIDTHS = (6, 48, 10, 13)
AUDIT_WIDTHS = (10, 10, 9, 9, 9)
UNITS = ((86_400.0, "d"), (3600.0, "h"), (60.0, "min"))


def show_plan(house: House, *, as_json: bool) -> int:
    """Print the rings of the sweep with their cost in requests per working day of eight hours."""
    plan = house.sync.plan()
    if as_json:
        print_json(_plan_json(plan))
        return DONE
    tell(
        f"{plan.rows:,} messages here, {plan.rows_per_day:,.1f} new a day, {plan.open_rows:,} open; "
        f"one answer brings up to {plan.page_size} rows."
    )
    cells = (
        (ring.name, ring.reads, _span(ring.every), _span(ring.found_within), f"{ring.requests:,}")
        for ring in plan.rings
    )
    print_table(("Ring", "Reads", "Every", "Found within", "Requests a day"), cells, PLAN_WIDTHS)
    tell(f"Together {plan.requests:,} requests in a working day of eight hours.")
    return DONE


def span(first: str, last: str) -> tuple[date | None, date | None]:
    """The days typed; raises BadInput."""
    days = _typed(first, "from"), _typed(last, "to")
    if days[0] and days[1] and days[0] > days[1]:
        raise BadInput("from", "The first day lies after the last one.")
    return days


def audit(house: House, first: date | None, last: date | None, *, remove_missing: bool, as_json: bool) -> int:
    """Compare, repair, and print the days that differed; 6 when something could not be settled."""
    console = Console(stderr=True)
    columns = (TextColumn("Comparing"), BarColumn(), TextColumn("{task.fields[days]}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("audit", total=None, days="")

        def show(status: SyncStatus) -> None:
            progress.update(task, completed=status.done, total=status.total, days=f"{status.done:,} days")

        report = house.sync.audit(first, last, remove_missing=remove_missing, progress=show)
    if as_json:
        print_json(_audit_json(report))
    else:
        _print_audit(report)
    return DONE if report.is_complete else ATTENTION


def _print_audit(report: AuditReport) -> None:
    if report.days:
        cells = (
            (
                str(day.day),
                day.kind,
                f"{day.service:,}",
                f"{day.here:,}",
                f"{day.missing:,}",
                f"{day.extra:,}",
            )
            for day in report.days
        )
        print_table(("Day", "Type", "Service", "Here", "Fetched", "Gone there"), cells, AUDIT_WIDTHS)
    tell(
        f"{report.first} to {report.last}: {report.service:,} messages at the service, {report.here:,} were "
        f"here; {report.missing:,} fetched, {report.removed:,} taken out because they are gone there."
    )
    for unclear in report.unclear:
        tell(f"Not settled: {unclear}. The list kept changing; run the audit again.")
    if report.held_back:
        tell(
            f"{report.held_back:,} messages are missing on the service. So many at once can be a change of "
            "permissions: they were kept. Look at Daylit; if they are really gone, add --remove-missing."
        )
    elif report.extra > report.removed:
        tell(f"{report.extra - report.removed:,} messages are not listed by the service but can be opened.")
    if report.is_complete:
        tell("Verified: this computer has exactly what the service has.")


def _plan_json(plan: SweepPlan) -> dict[str, object]:
    return {
        "rows": plan.rows,
        "rows_per_day": round(plan.rows_per_day, 2),
        "open_rows": plan.open_rows,
        "page_size": plan.page_size,
        "requests_per_day": plan.requests,
        "rings": [_ring_json(ring) for ring in plan.rings],
    }


def _ring_json(ring: Ring) -> dict[str, object]:
    return {
        "name": ring.name,
        "reads": ring.reads,
        "every_seconds": ring.every,
        "found_within_seconds": ring.found_within,
        "requests_per_day": ring.requests,
    }


def _audit_json(report: AuditReport) -> dict[str, object]:
    return {
        "verified_at": utc_text(report.verified_at),
        "first": report.first.isoformat(),
        "last": report.last.isoformat(),
        "complete": report.is_complete,
        "service": report.service,
        "here": report.here,
        "missing": report.missing,
        "extra": report.extra,
        "removed": report.removed,
        "held_back": report.held_back,
        "unclear": list(report.unclear),
        "days": [_day_json(day) for day in report.days],
    }


def _day_json(day: DayCount) -> dict[str, object]:
    return {
        "day": day.day.isoformat(),
        "type": day.kind,
        "service": day.service,
        "here": day.here,
        "missing": day.missing,
        "extra": day.extra,
        "removed": day.removed,
    }


def _typed(text: str, field: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadInput(field, f"{text!r} is not a day. Write it as 2026-05-31.") from None


def _span(seconds: float) -> str:
    for length, unit in UNITS:
        if seconds >= length:
            return f"{timedelta(seconds=seconds) / timedelta(seconds=length):g} {unit}"
    return f"{seconds:g} s"
