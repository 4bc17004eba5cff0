"""A thread in words: to copy, to refer to, to print."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.communication import Communication, Direction, Note, SyncState
from desktop.domain.names import ascii_address, in_sight, in_sight_by_line, unturned
from desktop.domain.reference import entry_name, link_to, thread_name
from desktop.domain.thread import Thread
from desktop.ui.language import tr
from desktop.ui.timeline_wording import kind_words, note_words
from desktop.ui.widgets.pieces import next_piece
from desktop.ui.widgets.safe_html import is_html
from desktop.ui.wording import customer_of, long_time, number, state_word, subject_of

Entry = Communication | Note

_STYLE = """
body { color: #000000; } h1 { font-size: 15pt; } p { margin: 0 0 3pt 0; }
.about { color: #444444; } .head { font-weight: 600; } .note { color: #6b4a00; font-weight: 600; }
.words { white-space: pre-wrap; margin: 2pt 0 6pt 0; }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who prints, for whom, and when: the foot of each page."""

    company: str
    user: str
    at: datetime


def in_order(thread: Thread) -> list[Entry]:
    """Messages and notes of a thread in time order."""
    return sorted([*thread.messages, *thread.notes], key=lambda entry: entry.at)


def words_of(entry: Entry) -> str:
    """The whole body of an entry as plain text, that it is not there yet, or ""."""
    content = entry.content
    if content is None:
        return tr("The text of this message is not on this computer yet.")
    if isinstance(entry, Note):
        return in_sight_by_line(content).strip()
    if not is_html(content):
        return unturned(content).strip()
    parts: list[str] = []
    rest = content
    while rest:
        piece = next_piece(rest, html=True)
        parts.append(piece.shown)
        rest = piece.rest
    return unturned("\n".join(parts)).strip()


def thread_reference(thread: Thread) -> str:
    """What a colleague needs to find a thread: subject, customer, date, id and link, a line for each."""
    latest = thread.messages[-1]
    return _reference(latest, subject_of(latest), customer_of(latest), thread_name(thread))


def entry_reference(thread: Thread, entry: Entry) -> str:
    """The same for one entry of a thread."""
    latest = thread.messages[-1]
    subject = note_words() if isinstance(entry, Note) else subject_of(entry)
    customer = customer_of(latest if isinstance(entry, Note) else entry)
    return _reference(entry, subject, customer, entry_name(entry))


def entry_text(entry: Entry) -> str:
    """One entry: its head in one line, and its words."""
    body = words_of(entry) or tr("No text.")
    return f"{' · '.join(part for part in entry_head(entry) if part)}\n\n{body}"


def thread_text(thread: Thread) -> str:
    """The whole thread, the oldest entry first."""
    latest = thread.messages[-1]
    head = f"{subject_of(latest)}\n{customer_of(latest)}"
    return "\n\n\n".join([head, *(entry_text(entry) for entry in in_order(thread))])


def entry_head(entry: Entry) -> list[str]:
    """When, what and which way, who, and the id at the service or that there is none yet."""
    name = tr("not yet sent") if entry.service_id is None else in_sight(entry.service_id)
    if entry.sync_state is not SyncState.SYNCED:
        name = f"{tr('not yet sent')}, {state_word(entry.sync_state)}"
    if isinstance(entry, Note):
        return [long_time(entry.at), note_words(), in_sight(entry.author), name]
    return [long_time(entry.at), kind_words(entry), _people(entry), name]


def thread_document(thread: Thread) -> str:
    """The thread as an HTML document to print; bodies in plain words, nothing left out."""
    entries = in_order(thread)
    latest = thread.messages[-1]
    about = [
        customer_of(latest),
        tr("%n message(s)", "", len(thread.messages)),
        tr("%n note(s)", "", len(thread.notes)) if thread.notes else "",
        tr("Reference: {name}", name=in_sight(thread_name(thread))),
    ]
    parts = [f"<h1>{_safe(subject_of(latest))}</h1>", f'<p class="about">{_line(about)}</p>']
    parts += [_printed(entry, place, len(entries)) for place, entry in enumerate(entries, 1)]
    return f"<html><head><style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"


def foot_words(signature: Signature) -> str:
    """Company, person and time, as they stand at the foot of each printed page."""
    parts = (signature.company, signature.user, long_time(signature.at))
    return "   ·   ".join(in_sight(part) for part in parts if part)


def _printed(entry: Entry, place: int, count: int) -> str:
    kind = "note" if isinstance(entry, Note) else "head"
    subject = in_sight(entry.subject) if isinstance(entry, Communication) else ""
    body = _safe(words_of(entry) or tr("No text.")).replace("\n", "<br/>")
    title = f"<p><b>{_safe(subject)}</b></p>" if subject else ""
    head = _line([f"{number(place)}/{number(count)}", *entry_head(entry)])
    return f'<hr/><p class="{kind}">{head}</p>{title}<p class="words">{body}</p>'


def _people(message: Communication) -> str:
    """Both sides with their addresses, as far as they are known."""
    sender = _party(message.sender.name, message.sender.email) if message.sender else ""
    to = ", ".join(_party(party.name, party.email) for party in message.to)
    contact = in_sight(message.contact_name)
    if message.direction is Direction.INBOUND:
        sender = sender or contact
    else:
        to = to or contact
    if sender and to:
        return tr("{sender} to {receiver}", sender=sender, receiver=to)
    return sender or (tr("to {receiver}", receiver=to) if to else "")


def _party(name: str, email: str) -> str:
    address = in_sight(ascii_address(email))
    return f"{in_sight(name)} <{address}>" if name and address else in_sight(name) or address


def _reference(entry: Entry, subject: str, customer: str, name: str) -> str:
    lines = [
        subject,
        tr("Customer: {name}", name=customer),
        long_time(entry.at),
        tr("Reference: {name}", name=in_sight(name)),
        link_to(name),
    ]
    return "\n".join(lines)


def _line(parts: Sequence[str]) -> str:
    return _safe("   ·   ".join(part for part in parts if part))


def _safe(text: str) -> str:
    return html.escape(text).replace("   ", "&nbsp; ")
