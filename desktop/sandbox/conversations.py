"""Plays the scripts: turns one script, a customer and a moment into the rows of one thread."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import TypeVar

from desktop.sandbox.bookkeeping import TERMS, Bookkeeping
from desktop.sandbox.cast import Cast
from desktop.sandbox.hours import coming_weekday, next_moment
from desktop.sandbox.letters import (
    Correspondent,
    Letter,
    long_date,
    money,
    quote_html,
    quote_plain,
    spin,
    write_html,
    write_plain,
)
from desktop.sandbox.prose import codas, names
from desktop.sandbox.prose.languages import PHRASES
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
        rows: list[Communication] = []
        before: tuple[Letter, str] | None = None
        at, group = start, self._ident()
        for position, beat in enumerate(beats):
            if position:
                at = next_moment(at, days=rng.uniform(*beat.days), rng=rng)
            if at > self._now:
                break
            letter = self._letter(beat, scene, script, at=at, is_reply=before is not None)
            body, quotable = self._body(letter, before, html=likes_html)
            rows.append(self._email(letter, scene, group=group, subject=subject, body=body))
            before = (letter, quotable)
        played_out = len(rows) == whole and script.is_settled
        return self._finish(rows, beats[len(rows) - 1], script, scene, played_out=played_out)

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
        if waiting and start > self._now - timedelta(days=40) and self._rng.random() < 0.3:
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
        scene = Scene(
            customer=customer,
            contact=self._cast.contacts[customer.id][which],
            them=people[which],
            us=us,
            language=language,
            invoices=invoices,
            facts={},
        )
        return replace(scene, facts=self._facts(scene, at))

    def _facts(self, scene: Scene, at: datetime) -> dict[str, str]:
        rng, language, main = self._rng, scene.language, scene.invoices[0]
        payday = coming_weekday(at, rng=rng)
        weekday = PHRASES[language].weekdays[payday.weekday()]
        price = Decimal(rng.randint(320, 18_000)) / 100
        quantity = rng.choice((12, 20, 24, 36, 40, 48, 60, 80, 96, 120, 144, 200, 240))
        credit = (main.amount * Decimal(rng.randint(2, 14)) / 100).quantize(Decimal("0.01"))
        backup = next(
            (person for person in self._cast.people[scene.customer.id] if person is not scene.them),
            scene.them,
        )
        numbers = [invoice.number for invoice in scene.invoices]
        sums = {
            "amount": main.amount,
            "total": sum((invoice.amount for invoice in scene.invoices), Decimal(0)),
            "price": price,
            "price2": (price * Decimal(rng.randint(86, 97)) / 100).quantize(Decimal("0.01")),
            "credit": credit,
            "paid": main.amount - credit,
            "third": (main.amount / 3).quantize(Decimal("0.01")),
        }
        return {
            **{name: money(amount, language) for name, amount in sums.items()},
            "inv": main.number,
            "invs": _joined(numbers),
            "due": long_date(main.due_on, language),
            "issued": long_date(main.due_on - TERMS, language),
            "paydate": f"{weekday}, {long_date(payday.date(), language)}",
            "weekday": weekday,
            "today": long_date(at.date(), language),
            "month": PHRASES[language].months[(at.replace(day=1) - timedelta(days=1)).month - 1],
            "item": rng.choice(names.GOODS),
            "qty": str(quantity),
            "short": str(quantity - rng.choice((2, 4, 6, 10))),
            "po": f"PO {rng.randint(41_000, 78_999)}",
            "order": f"SO-{rng.randint(20_100, 39_900)}",
            "ref": f"{rng.choice(('RA', 'PAY', 'TRX'))}-{rng.randint(100_000, 999_999)}",
            "number": str(rng.randint(10_000, 99_999)),
            "portal": rng.choice(names.PORTALS),
            "first": scene.contact.name.split(" ")[0],
            "full": scene.contact.name,
            "company": scene.customer.name,
            "buyer": backup.person.name if backup is not scene.them else "your purchasing team",
            "backup": backup.first if backup is not scene.them else "My colleague",
            "backup_email": backup.person.email if backup is not scene.them else f"ap@{scene.them.domain}",
            "my_phone": scene.us.phone,
        }

    def _fill(self, text: str, scene: Scene, **more: str) -> str:
        return spin(text, self._rng).format_map({**scene.facts, "late": "30", "table": "{table}", **more})

    def _letter(self, beat: Beat, scene: Scene, script: Script, *, at: datetime, is_reply: bool) -> Letter:
        them = scene.them
        if beat.who == "robot" and not is_reply:
            them = self._cast.machine(scene.customer)
        late = max(1, (at.date() - scene.invoices[0].due_on).days)
        text = self._fill(self._decks.draw(beat.texts), scene, late=str(late))
        if script.language == "de":
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

    def _email(self, letter: Letter, scene: Scene, *, group: str, subject: str, body: str) -> Communication:
        rng = self._rng
        is_ours = letter.sender is scene.us
        mark = REPLY_MARKS[scene.language] if letter.is_reply else ""
        mates = self._cast.team if is_ours else self._cast.people[scene.customer.id]
        mate = rng.choice(mates) if rng.random() < 0.18 else None
        has_mate = mate is not None and mate not in (letter.sender, letter.to)
        arrived = min(letter.at + timedelta(seconds=rng.randint(20, 900)), self._now)
        by_machine = letter.sender is not scene.them and not is_ours
        return Communication(
            id=self._ident(),
            group=group,
            communication_type="email",
            direction="outbound" if is_ours else "inbound",
            timestamp=letter.at,
            customer=scene.customer.id,
            contact=None if by_machine else scene.contact.id,
            subject=mark + subject,
            content=body,
            sender=letter.sender.person,
            to=(letter.to.person,),
            cc=(mate.person,) if mate is not None and has_mate else (),
            invoices=tuple(invoice.id for invoice in scene.invoices),
            created_at=arrived,
            updated_at=arrived,
        )

    def _finish(
        self, rows: list[Communication], last: Beat, script: Script, scene: Scene, *, played_out: bool
    ) -> list[Communication]:
        """Set the marks that belong to the whole thread, once it is known how it ends."""
        waiting = last.who == "them" and last.asks
        old = rows[-1].timestamp < self._now - timedelta(days=30)
        settled_elsewhere = not played_out and old and self._rng.random() < 0.75
        resolved = played_out or settled_elsewhere
        self._books.settle(scene.invoices, paid=resolved)
        rows = [
            replace(
                row,
                is_resolved=resolved,
                is_ar_related=script.is_ar_related,
                strategy_tags=script.tags,
                invoices=row.invoices if script.is_ar_related else (),
            )
            for row in rows
        ]
        rows[-1] = replace(rows[-1], requires_response=waiting and not resolved)
        return rows

    def _ident(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))


def _joined(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
