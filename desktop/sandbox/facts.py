"""Fills the slots of the texts: the numbers, dates and names that one thread speaks of."""

from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from desktop.sandbox.bookkeeping import TERMS
from desktop.sandbox.letters import Correspondent, long_date, money
from desktop.sandbox.prose import names
from desktop.sandbox.prose.languages import PHRASES
from desktop.sandbox.rows import Invoice

CENT = Decimal("0.01")
QUANTITIES = (12, 20, 24, 36, 40, 48, 60, 80, 96, 120, 144, 200, 240)


def gather_facts(
    invoices: tuple[Invoice, ...], rng: Random, *, at: datetime, language: str
) -> dict[str, str]:
    """What does not change while a thread goes on: invoices, sums, goods and references."""
    main = invoices[0]
    price = Decimal(rng.randint(320, 18_000)) / 100
    quantity = rng.choice(QUANTITIES)
    credit = (main.amount * Decimal(rng.randint(2, 14)) / 100).quantize(CENT)
    sums = {
        "amount": main.amount,
        "total": sum((invoice.amount for invoice in invoices), Decimal(0)),
        "price": price,
        "price2": (price * Decimal(rng.randint(86, 97)) / 100).quantize(CENT),
        "credit": credit,
        "paid": main.amount - credit,
        "third": (main.amount / 3).quantize(CENT),
    }
    return {
        **{name: money(amount, language) for name, amount in sums.items()},
        "inv": main.number,
        "invs": _joined([invoice.number for invoice in invoices]),
        "due": long_date(main.due_on, language),
        "issued": long_date(main.due_on - TERMS, language),
        "late": str(max(1, (at.date() - main.due_on).days)),
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
    }


def payday_facts(payday: datetime, language: str) -> dict[str, str]:
    """The day that is promised or asked for; it moves on while a thread goes on."""
    weekday = PHRASES[language].weekdays[payday.weekday()]
    return {"weekday": weekday, "paydate": f"{weekday}, {long_date(payday.date(), language)}"}


def people_facts(them: Correspondent, us: Correspondent, backup: Correspondent | None) -> dict[str, str]:
    """Who is meant; `backup` is a colleague of theirs, when there is one."""
    return {
        "first": them.first,
        "full": them.person.name,
        "company": them.firm,
        "buyer": backup.person.name if backup else "your purchasing team",
        "backup": backup.first if backup else "My colleague",
        "backup_email": backup.person.email if backup else f"ap@{them.domain}",
        "my_phone": us.phone,
    }


def _joined(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
