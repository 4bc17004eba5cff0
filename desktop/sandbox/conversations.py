"""Plays the scripts: turns one script, a customer and a moment into the rows of one thread."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple, TypeVar

from desktop.sandbox.bookkeeping import Bookkeeping
from desktop.sandbox.cast import Cast
from desktop.sandbox.facts import gather_facts, payday_facts, people_facts
from desktop.sandbox.hours import coming_weekday, next_moment
from desktop.sandbox.letters import (
    Correspondent,
    Letter,
    quote_html,
    quote_plain,
    spin,
    write_html,
    write_plain,
)
from desktop.sandbox.prose import codas
from desktop.sandbox.prose.moments import Moment
from desktop.sandbox.prose.script import Beat, Script
from desktop.sandbox.rows import Communication, Contact, Customer, Invoice, Person

T = TypeVar("T")
REPLY_MARKS = {"de": "AW: ", "fr": "RE : ", "nl": "Re: ", "es": "RE: ", "pt": "RE: ", "en": "Re: "}


class Decks:
    """Draws from lists as from decks of cards: nothing comes twice before everything has come once."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._decks: dict[int, list[int]] = {}

    def draw(self, options: Sequence[T]) -> T:
        """One of the options, which must be a list that lives as long as the program."""
        deck = self._decks.setdefault(id(options), [])
        if not deck:
            deck.extend(self._rng.sample(range(len(options)), len(options)))
        return options[deck.pop()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Who speaks with whom about what in one thread; `facts` fill the slots of the texts."""

    customer: Customer
    contact: Contact
    them: Correspondent
    us: Correspondent
    language: str
    invoices: tuple[Invoice, ...]
    facts: dict[str, str]


class Ending(NamedTuple):
    """How a thread stands: settled, or waiting for our answer, or neither."""

    is_resolved: bool
    requires_response: bool


class Playwright:
    """Writes the threads of one company; all draws come from one generator: the same seed, the same text."""

    def __init__(self, cast: Cast, books: Bookkeeping, rng: Random, *, now: datetime) -> None:
        self._cast = cast
        self._books = books
        self._rng = rng
        self._now = now
        self._decks = Decks(rng)

    def play(self, script: Script, customer: Customer, *, start: datetime) -> list[Communication]:
        """The e-mails of one conversation that begins at a moment; it breaks off where it would pass now."""
        rng = self._rng
        count = rng.randint(*script.invoices)
        scene = self._scene(customer, script.language, at=start, late=script.late, count=count)
        beats, subject = self._opening(script, scene)
        beats += self._coda(script, opening=len(beats))
        whole = len(beats)
        beats = beats[: self._breaking_point(beats, start)]
        likes_html = rng.random() < script.html
        letters: list[tuple[Letter, str]] = []
        before: tuple[Letter, str] | None = None
        at = payday = start
        for position, beat in enumerate(beats):
            if position:
                at = next_moment(at, days=rng.uniform(*beat.days), rng=rng)
            if at > self._now:
                break
            if payday <= at and not beat.looks_back:
                payday = coming_weekday(at, rng=rng)
                scene.facts.update(payday_facts(payday, scene.language))
            letter = self._letter(beat, scene, at=at, is_reply=before is not None)
            body, quotable = self._body(letter, before, html=likes_html)
            letters.append((letter, body))
            before = (letter, quotable)
        played_out = len(letters) == whole and script.is_settled
        ending = self._ending(beats[len(letters) - 1], at=letters[-1][0].at, played_out=played_out)
        self._books.settle(scene.invoices, paid=ending.is_resolved)
        return self._emails(letters, scene, script, subject=subject, ending=ending)

    def note_down(
        self, moment: Moment, kind: str, customer: Customer, *, at: datetime
    ) -> list[Communication]:
        """One typed entry: a call, meeting, manual entry or note."""
        rng = self._rng
        scene = self._scene(customer, "en", at=at, late=(3, 60), count=1)
        self._books.settle(scene.invoices, paid=moment.is_settled)
        text = self._decks.draw(moment.texts)
        paired = moment.subjects[moment.texts.index(text)] if moment.are_paired else None
        subject = paired or self._decks.draw(moment.subjects)
        us = scene.us.person
        them = Person(scene.contact.name, scene.contact.email)
        inbound = moment.direction == "inbound"
        typed_at = at + timedelta(minutes=rng.randint(1, 25), microseconds=rng.randrange(1_000_000))
        duration = (
            rng.randint(moment.minutes[0] * 60 - 25, moment.minutes[1] * 60) if moment.minutes else None
        )
        return [
            Communication(
                id=self._ident(),
                group=self._ident(),
                communication_type=kind,
                direction=moment.direction,
                timestamp=at,
                customer=customer.id,
                contact=scene.contact.id if moment.direction else None,
                subject=self._fill(subject, scene),
                content=self._fill(text, scene),
                is_resolved=moment.is_settled,
                strategy_tags=moment.tags,
                invoices=tuple(invoice.id for invoice in scene.invoices) if moment.direction else (),
                sender=them if inbound else us,
                to=((us,) if inbound else (them,)) if moment.direction else (),
                duration_seconds=duration,
                created_at=min(typed_at, self._now),
                updated_at=min(typed_at, self._now),
            )
        ]

    def _opening(self, script: Script, scene: Scene) -> tuple[tuple[Beat, ...], str]:
        """The beats of a script and its subject, the first text being the one that the subject speaks of."""
        if not script.are_paired:
            return script.beats, self._fill(self._decks.draw(script.subjects), scene)
        first = script.beats[0]
        text = self._decks.draw(first.texts)
        subject = script.subjects[first.texts.index(text)]
        return (first._replace(texts=(text,)), *script.beats[1:]), self._fill(subject, scene)

    def _breaking_point(self, beats: tuple[Beat, ...], start: datetime) -> int:
        """How many beats are played: some stop early, recent ones often where an answer is due."""
        waiting = [number for number, beat in enumerate(beats, start=1) if beat.who == "them" and beat.asks]
        if waiting and start > self._now - timedelta(days=60) and self._rng.random() < 0.55:
            return self._rng.choice(waiting)
        if len(beats) > 1 and self._rng.random() < 0.1:
            return self._rng.randint(1, len(beats) - 1)
        return len(beats)

    def _coda(self, script: Script, *, opening: int) -> tuple[Beat, ...]:
        """What some conversations go on to speak of, up to eight messages in all."""
        if script.language != "en" or not script.is_ar_related or self._rng.random() < 0.72:
            return ()
        promised = "promise_to_pay" in script.tags and not script.is_settled
        coda = self._decks.draw(codas.BROKEN_PROMISES if promised else codas.AFTERTHOUGHTS)
        return coda[: 8 - opening]

    def _scene(
        self, customer: Customer, language: str, *, at: datetime, late: tuple[int, int], count: int
    ) -> Scene:
        rng = self._rng
        people = self._cast.people[customer.id]
        which = 0 if rng.random() < 0.8 else rng.randrange(len(people))
        us = rng.choices(self._cast.team, (45, 30, 10, 15))[0]
        invoices = self._books.choose(customer.id, at=at, late=late, count=count)
        backup = next((person for person in people if person is not people[which]), None)
        facts = gather_facts(invoices, rng, at=at, language=language)
        facts |= payday_facts(coming_weekday(at, rng=rng), language)
        facts |= people_facts(people[which], us, backup)
        return Scene(
            customer=customer,
            contact=self._cast.contacts[customer.id][which],
            them=people[which],
            us=us,
            language=language,
            invoices=invoices,
            facts=facts,
        )

    def _fill(self, text: str, scene: Scene, **more: str) -> str:
        return spin(text, self._rng).format_map({**scene.facts, "table": "{table}", **more})

    def _letter(self, beat: Beat, scene: Scene, *, at: datetime, is_reply: bool) -> Letter:
        them = scene.them
        if beat.who == "robot" and not is_reply:
            them = self._cast.machine(scene.customer)
        late = max(1, (at.date() - scene.invoices[0].due_on).days)
        text = self._fill(self._decks.draw(beat.texts), scene, late=str(late))
        if scene.language == "de":
            text = text[:1].lower() + text[1:] if not text.startswith("INV") else text
        return Letter(
            sender=scene.us if beat.who == "us" else them,
            to=them if beat.who == "us" else scene.us,
            at=at,
            text=text,
            language=scene.language,
            invoices=scene.invoices,
            is_reply=is_reply,
        )

    def _body(self, letter: Letter, before: tuple[Letter, str] | None, *, html: bool) -> tuple[str, str]:
        """The body to send, and the plain text that a reply would quote."""
        quotes = before is not None and self._rng.random() < 0.6
        earlier = before[0] if before is not None and quotes else None
        quoted = quote_plain(earlier, before[1]) if earlier and before else ""
        plain = write_plain(letter, quoted=quoted)
        if html:
            mark = f"{self._rng.getrandbits(64):016x}"
            return write_html(letter, quoted=quote_html(earlier) if earlier else "", mark=mark), plain
        return plain, plain

    def _ending(self, last: Beat, *, at: datetime, played_out: bool) -> Ending:
        """How a thread stands after its last message; most old ones were settled in some other way."""
        old = at < self._now - timedelta(days=30)
        is_resolved = played_out or (old and self._rng.random() < 0.75)
        return Ending(is_resolved, last.who == "them" and last.asks and not is_resolved)

    def _emails(
        self, letters: list[tuple[Letter, str]], scene: Scene, script: Script, *, subject: str, ending: Ending
    ) -> list[Communication]:
        rng, group = self._rng, self._ident()
        rows = []
        for number, (letter, body) in enumerate(letters, start=1):
            is_ours = letter.sender is scene.us
            mates = self._cast.team if is_ours else self._cast.people[scene.customer.id]
            mate = rng.choice(mates) if rng.random() < 0.18 else letter.to
            arrived = min(letter.at + timedelta(seconds=rng.randint(20, 900)), self._now)
            by_machine = letter.sender is not scene.them and not is_ours
            row = Communication(
                id=self._ident(),
                group=group,
                communication_type="email",
                direction="outbound" if is_ours else "inbound",
                timestamp=letter.at,
                customer=scene.customer.id,
                contact=None if by_machine else scene.contact.id,
                subject=(REPLY_MARKS[scene.language] if letter.is_reply else "") + subject,
                content=body,
                requires_response=ending.requires_response and number == len(letters),
                is_resolved=ending.is_resolved,
                is_ar_related=script.is_ar_related,
                strategy_tags=script.tags,
                sender=letter.sender.person,
                to=(letter.to.person,),
                cc=() if mate in (letter.sender, letter.to) else (mate.person,),
                invoices=tuple(invoice.id for invoice in scene.invoices) if script.is_ar_related else (),
                created_at=arrived,
                updated_at=arrived,
            )
            rows.append(row)
        return rows

    def _ident(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))
