"""What of the log dialog is kept in a draft: every field, as text by its name."""

from datetime import datetime

from desktop.domain.communication import Communication, Direction
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.dialogs.outcomes import outcome_of

LOADED = ("customer_id", "contact_id", "invoices", "action_id")
"""Fields that are filled in by what the store knows, not by the person."""
YES = "yes"


def fields_of(form: LogForm) -> dict[str, str]:
    """Every field as it is."""
    customer, outcome = form.customer.value, form.outcome
    return {
        "kind": form.kind,
        "direction": form.direction.value,
        "customer_id": customer.service_id if customer else "",
        "contact_id": form.contact_id() or "",
        "outcome": outcome.key if outcome else "",
        "notes": form.notes_text(),
        "invoices": " ".join(form.invoice_ids()),
        "invoice_typed": form.invoices.typed(),
        "time": form.time.text(),
        "subject": form.subject.text(),
        "tags": form.tags.text(),
        "action_id": form.action_id() or "",
        "resolved": YES if form.resolved.isChecked() else "",
        "with_duration": YES if form.with_duration.isChecked() else "",
        **form.promise.draft(),
        **form.follow_up.fields(),
    }


def typed(form: LogForm, pristine: dict[str, str]) -> set[str]:
    """The fields that the person has changed since."""
    return {name for name, value in fields_of(form).items() if value != pristine[name]}.difference(LOADED)


def fields_of_row(row: Communication) -> dict[str, str]:
    """The fields of an entry as it was written; promise and follow-up are words of its text by now."""
    return {
        "kind": row.kind,
        "direction": row.direction.value if row.direction else "",
        "contact_id": row.contact_id or "",
        "notes": row.content or "",
        "subject": row.subject,
        "time": f"{row.at.astimezone():%Y-%m-%d %H:%M}",
        "tags": " ".join(row.tags),
        "resolved": YES if row.is_resolved else "",
    }


def restore(form: LogForm, fields: dict[str, str]) -> None:
    """Show a draft again; customer, contact, invoices and actions must have been offered before."""
    form.top.show_kind(fields.get("kind", "call"))
    direction = fields.get("direction", "")
    form.top.show_direction(Direction(direction) if direction in set(Direction) else None)
    form.notes.setPlainText(fields.get("notes", ""))
    form.tags.setText(fields.get("tags", ""))
    if "contact_id" in fields:
        form.choose_contact(fields["contact_id"])
    form.mark_outcome(outcome_of(fields.get("outcome", "")))
    form.promise.restore(fields)
    form.follow_up.restore(fields)
    form.invoices.line.setText(fields.get("invoice_typed", ""))
    form.time.setText(fields.get("time", ""))
    form.subject.setText(fields.get("subject", ""))
    form.resolved.setChecked(fields.get("resolved") == YES)
    form.with_duration.setChecked(fields.get("with_duration") == YES)
    if fields.get("seconds", "").isdecimal():
        form.top.timer.timer.stop_at(int(fields["seconds"]))
        form.top.timer.refresh()
    if fields.get("opened") and not form.time.typed():
        opened = datetime.fromisoformat(fields["opened"]).astimezone()
        form.time.setText(f"{opened:%Y-%m-%d %H:%M}")
    if "action_id" in fields:
        form.action.choose(fields["action_id"])
