"""What needs the person, and what they choose: `outbox attention`, `outbox choose`."""

from desktop.cli.output import local_text, print_json, tell
from desktop.domain.attention import Attention, Choice, Concern
from desktop.domain.communication import Communication
from desktop.domain.errors import BadInput
from desktop.domain.exports import utc_text
from desktop.domain.identity import LocalId, ServiceId
from desktop.store.house import House

LOOKING = ("list", "attention", "discarded")
ACTIONS = (*LOOKING, "choose", "retry", "discard")
CONCERN_WORDS = {
    Concern.ANSWER_LOST: "Answer lost",
    Concern.CHANGED: "Changed while you wrote",
    Concern.DOUBLE: "Possible double",
    Concern.REFUSED: "Refused by Daylit",
    Concern.ACTION_DONE: "Action already done",
}


def check_words(action: str, local_id: str, choice: str) -> None:
    """Refuse what cannot be meant; raises BadInput."""
    if action not in ACTIONS or (action in LOOKING) == bool(local_id) or (action == "choose") != bool(choice):
        raise BadInput(
            "outbox",
            "Write: outbox list, outbox attention, outbox discarded, outbox choose ID CHOICE, "
            "outbox retry ID or outbox discard ID.",
        )


def show(house: House, *, as_json: bool) -> None:
    """Each matter with what was written, what Daylit has, and the choices with their consequences."""
    matters = house.reader.attention()
    if as_json:
        print_json({"items": [_matter_json(matter) for matter in matters]})
        return
    if not matters:
        tell("Nothing needs you.")
    for matter in matters:
        _print(matter)


def choose(house: House, local_id: str, choice: str, row: str) -> None:
    """Carry out a choice. Raises BadInput naming the choices there are."""
    matter = next((one for one in house.reader.attention() if one.entry.local_id == local_id), None)
    if matter is None:
        raise BadInput("id", f"Nothing that needs you goes by {local_id!r}. See: outbox attention")
    wanted = choice.lower().replace("-", "_")
    option = next((one for one in matter.options if wanted in (one.choice.value, one.key.lower())), None)
    if option is None:
        names = ", ".join(one.choice.value for one in matter.options)
        raise BadInput("choice", f"For this entry there is: {names}.")
    if option.choice is Choice.FIX:
        raise BadInput("choice", "Correct it in the window, or discard it and log it again.")
    target = ServiceId(row) if row else _only_row(matter)
    house.choices.choose(LocalId(local_id), option.choice, row=target)
    tell(option.consequence)


def _only_row(matter: Attention) -> ServiceId | None:
    """The row a choice can only mean."""
    return matter.theirs[0].service_id if len(matter.theirs) == 1 else None


def _print(matter: Attention) -> None:
    entry = matter.entry
    print(f"{entry.local_id}  {CONCERN_WORDS[matter.concern]}: {entry.summary}")
    print(f"    {entry.reason}" if entry.reason else "", end="\n" if entry.reason else "")
    for name, words in matter.fields.items():
        print(f"    {name}: {words}")
    for row in matter.theirs:
        content = " ".join((row.content or "").split())[:80]
        print(f"    Daylit has {row.service_id}  {local_text(row.at)}  {row.kind}  {row.subject}  {content}")
    for option in matter.options:
        print(f"    {option.choice.value:<13} {option.consequence}")


def _matter_json(matter: Attention) -> dict[str, object]:
    entry = matter.entry
    return {
        "local_id": entry.local_id,
        "concern": matter.concern.value,
        "state": entry.state.value,
        "summary": entry.summary,
        "text": matter.text,
        "reason": entry.reason,
        "fields": matter.fields,
        "theirs": [_row_json(row) for row in matter.theirs],
        "choices": [option.choice.value for option in matter.options],
    }


def _row_json(row: Communication) -> dict[str, object]:
    return {
        "id": row.service_id,
        "communication_type": row.kind,
        "timestamp": utc_text(row.at),
        "subject": row.subject,
        "content": row.content,
    }
