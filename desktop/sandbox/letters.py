"""Puts a message together: greeting, text, table, signature and the quoted message, plain or HTML."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from html import escape
from random import Random

from desktop.sandbox.prose.languages import PHRASES
from desktop.sandbox.rows import Invoice, Person

_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
QUOTED_LINES = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondent:
    """Who writes: name, address, and how he or she signs."""

    person: Person
    title: str
    firm: str
    phone: str
    domain: str
    manner: int  # decides greeting, closing and form of signature; a person keeps to his or her manner

    @property
    def first(self) -> str:
        """The first name."""
        return self.person.name.split(" ")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message before it is laid out; `{table}` in the text stands for the list of invoices."""

    sender: Correspondent
    to: Correspondent
    at: datetime
    text: str
    language: str
    invoices: tuple[Invoice, ...] = ()
    is_reply: bool = False


def spin(text: str, rng: Random) -> str:
    """The text with one branch of every `[this|that]` chosen, innermost first."""
    while found := _CHOICE.search(text):
        branch = rng.choice(found.group(1).split("|"))
        text = text[: found.start()] + branch + text[found.end() :]
    return text


def money(amount: Decimal, language: str) -> str:
    """An amount as people write it in a language: dollars in English, euros elsewhere."""
    english = f"{amount:,.2f}"
    if language == "en":
        return f"${english}"
    european = english.replace(",", " ").replace(".", ",").replace(" ", " " if language == "fr" else ".")
    return f"€ {european}" if language == "nl" else f"{european} €"


def long_date(day: date, language: str) -> str:
    """A day and month as people write them in a language."""
    phrases = PHRASES[language]
    return phrases.day_pattern.format(day=day.day, month=phrases.months[day.month - 1])


def write_plain(letter: Letter, *, quoted: str = "") -> str:
    """The message as plain text; `quoted` is the body of the message it answers."""
    text = letter.text.replace("{table}", "\n".join(_table_lines(letter)))
    parts = [_greeting(letter), text, "\n".join(_signature(letter))]
    return "\n\n".join([*parts, quoted] if quoted else parts)


def quote_plain(letter: Letter, body: str) -> str:
    """The message as it appears under a reply to it: who wrote, then `> ` before every line."""
    lines = body.splitlines()
    kept = lines[:QUOTED_LINES]
    if len(lines) > QUOTED_LINES:
        kept.append("[...]")
    return "\n".join([_wrote(letter), "", *(f"> {line}".rstrip() for line in kept)])


def write_html(letter: Letter, *, quoted: str = "", mark: str) -> str:
    """The message as HTML, with a remote logo and a remote tracking image as many senders add them."""
    blocks = []
    for paragraph in letter.text.split("\n\n"):
        if paragraph.strip() == "{table}":
            blocks.append(_table_html(letter))
        else:
            blocks.append(f"<p>{escape(paragraph)}</p>")
    signature = "<br>".join(escape(line) for line in _signature(letter))
    domain = letter.sender.domain
    return "".join(
        [
            '<html><body style="font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1f1f1f">',
            f"<p>{escape(_greeting(letter))}</p>",
            *blocks,
            f"<p>{signature}</p>",
            f'<p><a href="https://www.{domain}/"><img src="https://img.{domain}/mail/logo.png" width="140" '
            f'alt="{escape(letter.sender.firm)}"></a></p>',
            f'<img src="https://track.{domain}/open/{mark}.gif" width="1" height="1" alt="">',
            quoted,
            "</body></html>",
        ]
    )


def quote_html(letter: Letter) -> str:
    """The message as it appears under an HTML reply to it."""
    paragraphs = "".join(
        f"<p>{escape(paragraph)}</p>" for paragraph in letter.text.split("\n\n") if "{table}" not in paragraph
    )
    return (
        f'<div class="quote"><p>{escape(_wrote(letter))}</p>'
        f'<blockquote style="margin:0 0 0 8px;border-left:2px solid #c0c0c0;padding-left:8px">{paragraphs}'
        "</blockquote></div>"
    )


def _greeting(letter: Letter) -> str:
    greetings = PHRASES[letter.language].greetings
    if letter.is_reply and letter.language == "en" and letter.sender.manner % 3 == 0:
        return f"{letter.to.first},"
    return greetings[letter.sender.manner % len(greetings)].format(name=letter.to.first)


def _signature(letter: Letter) -> list[str]:
    sender = letter.sender
    closings = PHRASES[letter.language].closings
    closing = closings[(sender.manner + letter.at.day) % len(closings)]
    if letter.is_reply and sender.manner % 4 == 1:
        return [closing, sender.first]
    forms = (
        [sender.person.name, sender.title, sender.firm, sender.phone],
        [
            sender.first,
            "",
            "-- ",
            f"{sender.person.name} | {sender.title}",
            f"{sender.firm} | {sender.phone}",
        ],
        [sender.person.name, f"{sender.title}, {sender.firm}", f"T {sender.phone} | www.{sender.domain}"],
    )
    return [closing, *forms[sender.manner % len(forms)]]


def _wrote(letter: Letter) -> str:
    return PHRASES[letter.language].wrote.format(
        day=long_date(letter.at.date(), letter.language),
        time=f"{letter.at:%H:%M}",
        name=letter.sender.person.name,
        email=letter.sender.person.email,
    )


def _table_rows(letter: Letter) -> list[tuple[str, str, str]]:
    return [
        (
            invoice.number,
            long_date(invoice.due_on, letter.language),
            money(invoice.amount, letter.language),
        )
        for invoice in letter.invoices
    ]


def _table_lines(letter: Letter) -> list[str]:
    rows = [PHRASES[letter.language].table_heads, *_table_rows(letter)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [f"{row[0]:<{widths[0]}}   {row[1]:<{widths[1]}}   {row[2]:>{widths[2]}}" for row in rows]


def _table_html(letter: Letter) -> str:
    heads = "".join(f'<th align="left">{escape(head)}</th>' for head in PHRASES[letter.language].table_heads)
    lines = []
    for number, due, amount in _table_rows(letter):
        link = f"https://pay.northwind-supply.example/i/{number}"
        lines.append(
            f'<tr><td><a href="{link}">{number}</a></td><td>{due}</td><td align="right">{amount}</td></tr>'
        )
    return f'<table border="1" cellpadding="5" cellspacing="0"><tr>{heads}</tr>{"".join(lines)}</table>'
