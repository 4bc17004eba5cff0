"""Makes the customers of the demo world, the people who work there, and our own team."""

import re
import unicodedata
import uuid
from random import Random

from desktop.sandbox.ledger import Ledger
from desktop.sandbox.letters import Correspondent
from desktop.sandbox.prose import names
from desktop.sandbox.rows import Contact, Customer, Person

OUR_DOMAIN = "northwind-supply.example"
LANGUAGE_WEIGHTS = {"en": 74, "de": 7, "es": 6, "fr": 5, "nl": 5, "pt": 3}


class Cast:
    """Everybody who may speak in one company's conversations; `languages` says what a customer writes in."""

    def __init__(self, ledger: Ledger, rng: Random) -> None:
        self._ledger = ledger
        self._rng = rng
        self._taken: set[str] = set()
        self.languages: dict[str, str] = {}
        self.people: dict[str, list[Correspondent]] = {}
        self.contacts: dict[str, list[Contact]] = {}
        self.domains: dict[str, str] = {}
        self.team = [
            Correspondent(
                person=Person(name, f"{_ascii(name)}@{OUR_DOMAIN}"),
                title=title,
                firm=ledger.company.name,
                phone=phone,
                domain=OUR_DOMAIN,
                manner=index + 1,
            )
            for index, (name, title, phone) in enumerate(names.TEAM)
        ]

    def add_customer(self) -> Customer:
        """One more customer with one to four contacts."""
        rng = self._rng
        land = rng.choices(names.LANDS, [LANGUAGE_WEIGHTS[land.language] for land in names.LANDS])[0]
        is_person = rng.random() < 0.05
        name, industry = self._person_name(land) if is_person else self._firm_name(land)
        customer = Customer(
            id=self._ident(),
            name=name,
            status=rng.choices(("active", "inactive", "suspended", "prospect"), (88, 6, 3, 3))[0],
            industry=industry,
            is_person=True if is_person else rng.choice((False, None)),
        )
        self._ledger.customers[customer.id] = customer
        self.languages[customer.id] = land.language
        self.domains[customer.id] = f"{_ascii(name, joint='-')}.example"
        self.people[customer.id] = []
        self.contacts[customer.id] = []
        for index in range(1 if is_person else rng.choice((1, 2, 2, 3, 4))):
            self._add_contact(customer, land, index=index)
        return customer

    def machine(self, customer: Customer) -> Correspondent:
        """The address from which a customer's accounting system writes."""
        domain = self.domains[customer.id]
        return Correspondent(
            person=Person(f"{customer.name} Payments", f"payments@{domain}"),
            title="Automatic message",
            firm=customer.name,
            phone="Please do not reply",
            domain=domain,
            manner=2,
        )

    def _add_contact(self, customer: Customer, land: names.Land, *, index: int) -> None:
        rng = self._rng
        name = (
            customer.name
            if customer.is_person
            else f"{rng.choice(land.first_names)} {rng.choice(land.last_names)}"
        )
        titles = names.PAYER_TITLES if index == 0 else names.OTHER_TITLES
        contact = Contact(
            id=self._ident(),
            customer=customer.id,
            name=name,
            email=f"{_ascii(name)}@{self.domains[customer.id]}",
            phone=_phone(land.phone, rng),
            title="Owner" if customer.is_person else rng.choice(titles),
            is_primary=index == 0,
        )
        if any(contact.email == other.email for other in self.contacts[customer.id]):
            return
        self._ledger.contacts[contact.id] = contact
        self.contacts[customer.id].append(contact)
        self.people[customer.id].append(
            Correspondent(
                person=Person(contact.name, contact.email),
                title=contact.title,
                firm=customer.name,
                phone=contact.phone,
                domain=self.domains[customer.id],
                manner=rng.randrange(60),
            )
        )

    def _person_name(self, land: names.Land) -> tuple[str, str]:
        while True:
            name = f"{self._rng.choice(land.first_names)} {self._rng.choice(land.last_names)}"
            if self._is_new(name):
                return name, self._rng.choice(names.TRADES).industry

    def _firm_name(self, land: names.Land) -> tuple[str, str]:
        rng = self._rng
        trade = rng.choice(names.TRADES)
        form = rng.choice(land.legal_forms)
        for firm in rng.sample(land.firms, len(land.firms)):
            if self._is_new(firm):
                return f"{firm} {form}", trade.industry
        while True:
            place = rng.choice(names.PLACES) if rng.random() < 0.75 else rng.choice(land.last_names)
            firm = f"{place} {rng.choice(trade.nouns)}"
            if self._is_new(firm) or rng.random() < 0.01:
                return firm if trade.is_public else f"{firm} {form}".strip(), trade.industry

    def _is_new(self, name: str) -> bool:
        key = _ascii(name)
        if key in self._taken:
            return False
        self._taken.add(key)
        return True

    def _ident(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))


def _ascii(text: str, *, joint: str = ".") -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", joint, plain.lower()).strip(joint)


def _phone(pattern: str, rng: Random) -> str:
    return "".join(str(rng.randint(0, 9)) if mark == "#" else mark for mark in pattern)
