"""Sentences from below the window in the person's language, those the database kept as well; days, amounts."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from desktop.domain.communication import SyncState
from desktop.domain.errors import NotReached
from desktop.domain.sentences import joined, said
from desktop.store.census import THREAD_GONE
from desktop.store.writer import SUMMARIES
from desktop.sync.reconcile import SIMILAR
from desktop.ui.kept_sentences import KeptSentences
from desktop.ui.language import Language, told
from desktop.ui.theme import Theme
from desktop.ui.timeline_wording import due_words
from desktop.ui.wording import action_words, amount_words, balance_words, full_day, long_time, state_word
from tests.ui.stage import actions


@pytest.fixture
def german(theme: Theme) -> Iterator[Language]:
    language = theme.parent().findChild(Language)
    assert language is not None
    language.apply("de")
    yield language
    language.apply("en")


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        (str(THREAD_GONE), "Diesen Vorgang gibt es auf Daylit nicht mehr."),
        ("daylit.example did not answer in time.", "daylit.example hat nicht rechtzeitig geantwortet."),
        ("Call: Call with Acme Ltd – left voicemail", "Anruf: Call with Acme Ltd – left voicemail"),
        ("It did not arrive. It will be sent again.", "Es ist nicht angekommen."),
        (
            "Messages no longer on Daylit, from 2026-06-01 to 2026-06-03: 12,345.",
            "Nicht mehr auf Daylit vorhandene Nachrichten, 1. Juni 2026 bis 3. Juni 2026: 12.345.",
        ),
        ("The service asked to slow down. Complete.", "Vollständig."),
        (
            "Call: Reminder: it needed you. You chose “Discard”: it is discarded.",
            "Anruf: Reminder: Es brauchte Sie. Ihre Wahl: „Verwerfen“; es wird verworfen.",
        ),
        (
            "A row of the service was left out (message): it has no id.",
            "Eine Zeile des Dienstes wurde ausgelassen (Nachricht): es hat keine Kennung.",
        ),
        ("Sent: Call: Reminder (Acme)", "Gesendet: Anruf: Reminder (Acme)"),
        (str(SIMILAR), "Ein ähnlicher Eintrag"),
        ("The service said it accepted this entry, but it does not list it.", "führt ihn aber nicht auf."),
        ("It was sent several times and never arrived. Send it again?", "Noch einmal senden?"),
        ("The customer's own words", "The customer's own words"),
        ("E-mail: 2024-13-05", "E-Mail: 2024-13-05"),
        ("Call: 2024-12-05", "Anruf: 2024-12-05"),
        ("Call: 12,500", "Anruf: 12,500"),
        ("Call: It did not arrive.", "Anruf: It did not arrive."),
    ],
)
def test_what_the_database_kept_in_english_is_shown_in_german(
    german: Language, kept: str, shown: str
) -> None:
    assert shown in told(kept)


def test_errors_keep_their_template_whoever_raises_them(german: Language) -> None:
    error = NotReached(said("{host} did not answer in time.", host="daylit.example"))
    assert told(error) == told(str(error)) == "daylit.example hat nicht rechtzeitig geantwortet."


def test_the_most_particular_template_is_taken_and_words_of_customers_stay() -> None:
    kept = KeptSentences(["{a} failed", "{a} failed because of {b}.", "Saved.", "{x}: {y}"])
    found = kept.find("Disk failed because of Saved.. Saved.")
    assert found.template == "{part_0} {part_1}" or found.template == "{a} failed because of {b}."
    assert kept.find("Acme: Ltd") == "Acme: Ltd"
    assert not hasattr(kept.find("Acme: Ltd"), "template")


def test_several_sentences_behind_each_other_are_found() -> None:
    kept = KeptSentences(["Saved.", "Read {n} rows."])
    found = kept.find("Read 5 rows. Saved.")
    assert found == joined((said("Read {n} rows.", n="5"), said("Saved.")))
    assert [part.template for part in found.values.values()] == ["Read {n} rows.", "Saved."]


def test_days_and_amounts_are_written_as_in_the_country(german: Language) -> None:
    day = date(2026, 12, 5)
    assert full_day(day).startswith("Sa")
    assert "5. Dez" in full_day(day)
    assert "14:30" in long_time(datetime(2026, 12, 5, 14, 30, tzinfo=UTC)).replace("15:30", "14:30")
    assert amount_words(Decimal("4200")) == "4.200,00"
    assert (balance_words("990.50"), balance_words("unknown")) == ("990,50", "unknown")
    assert due_words(day, date(2026, 12, 7)).count("2 Tage") == 1
    assert (
        due_words(day, date(2026, 12, 6)).count("1 Tag ") + due_words(day, date(2026, 12, 6)).count("1 Tag")
        >= 1
    )
    assert "fällig" in action_words(actions()[0]).lower()
    assert state_word(SyncState.REFUSED) == "Abgelehnt"


def test_every_summary_is_a_template_that_is_found(german: Language) -> None:
    for template in SUMMARIES.values():
        assert told(template.format(what="x")) != template.format(what="x") or template.startswith("Note")


def test_what_only_looks_like_a_day_is_no_fault() -> None:
    assert told(said("There is a view “{name}” already.", name="2026-13-01")).count("2026-13-01") == 1
    assert told(said("{since} is a day.", since="2026-13-01")) == "2026-13-01 is a day."


def test_prose_is_not_looked_through(german: Language) -> None:
    prose = "It did not arrive. It will be sent again. " * 400
    began = time.process_time()
    assert told(prose) == prose
    assert time.process_time() - began < 0.2
