"""Sentences that are handed to a person keep what they were made of, so that they can be translated."""

import ast
import copy
import pickle
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

import desktop
from desktop.domain.attention import Attention, Choice, Concern
from desktop.domain.communication import SyncState
from desktop.domain.damage import SalvageReport
from desktop.domain.entry import NewNote
from desktop.domain.errors import AskedTooSoon, BadInput, KnownError, StoreTrouble, WrongPassphrase
from desktop.domain.identity import LocalId
from desktop.domain.outbox import OutboxRow
from desktop.domain.sentences import Sentence, joined, said


def test_a_sentence_is_its_english_text_and_keeps_template_and_values() -> None:
    sentence = said("The file {name} is damaged.", name="a{b}.db")
    assert sentence == "The file a{b}.db is damaged."
    assert (sentence.template, sentence.values) == ("The file {name} is damaged.", {"name": "a{b}.db"})


def test_braces_mean_nothing_in_a_sentence_without_values() -> None:
    assert said("Write {this}.") == "Write {this}."


def test_a_value_may_be_a_sentence_itself() -> None:
    inner = said("it is too large")
    outer = said("It was stopped: {cause}.", cause=inner)
    assert outer == "It was stopped: it is too large."
    assert outer.values["cause"].template == "it is too large"


def test_joined_sentences_keep_their_own_templates() -> None:
    both = joined((said("One."), said("{n} more.", n=2)))
    assert both == "One. 2 more."
    assert [part.template for part in both.values.values()] == ["One.", "{n} more."]
    assert joined(("{a}", "", "b"), between="\n") == "{a}\n\nb"


def test_a_sentence_survives_being_copied() -> None:
    sentence = said("Use at most {longest} characters.", longest=9)
    for copied in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
        assert (copied, copied.template, copied.values) == (sentence, sentence.template, sentence.values)


def test_an_error_hands_on_its_sentence() -> None:
    error = StoreTrouble(said("The store {path} is shut.", path="s"))
    assert error.sentence is error.args[0]
    assert str(error) == "The store s is shut."
    assert KnownError().sentence == ""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WrongPassphrase(), "Wrong passphrase. Nothing was changed; try again."),
        (AskedTooSoon(1), "Wait 1 second, then try again. Nothing is locked out."),
        (AskedTooSoon(5), "Wait 5 seconds, then try again. Nothing is locked out."),
    ],
)
def test_errors_that_word_themselves_word_a_sentence(error: KnownError, words: str) -> None:
    assert error.sentence == words
    assert isinstance(error.sentence, Sentence)
    assert isinstance(error.title, Sentence)


def test_a_figure_in_a_sentence_is_written_as_before() -> None:
    with pytest.raises(BadInput, match=r"The note is too long by 1,234 characters\. Nothing was cut\."):
        NewNote(message=LocalId("m"), content="x" * 101_234)


@pytest.mark.parametrize(
    ("notes", "more"),
    [(0, ""), (1, " The note on it will leave with it."), (3, " The 3 notes on it will leave with it.")],
)
def test_what_a_choice_means_keeps_its_templates(notes: int, more: str) -> None:
    discard = next(option for option in _matter(notes).options if option.choice is Choice.DISCARD)
    assert discard.consequence == "It leaves the outbox; its text is kept here for 30 days." + more
    assert isinstance(discard.consequence, Sentence)


def _matter(notes: int) -> Attention:
    entry = OutboxRow(
        local_id=LocalId("m"),
        kind="communication",
        state=SyncState.PARKED,
        summary="",
        reason="",
        attempts=0,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        next_try_at=None,
    )
    return Attention(entry=entry, concern=Concern.CHANGED, text="", notes=notes)


def test_a_report_keeps_the_templates_of_its_lines() -> None:
    report = SalvageReport(
        folder=Path("out"),
        opens=True,
        bad_pages=("page 3 {x}",),
        saved={"notes": 2},
        lost=(said("{table}: row {low}", table="notes", low=7),),
        unsent=("Call: {a}",),
    ).words()
    assert report == (
        "The database is damaged in 1 pages. What could be read was saved.\n\n"
        "Written to out, readable without a key: keep it safe.\n"
        "  notes: 2 rows\n  LOST notes: row 7\n  page 3 {x}\n\n"
        "Written here and not known to have arrived:\n  Call: {a}\n"
    )
    assert "LOST {words}" in _templates(report)
    assert "{table}: row {low}" in _templates(report)


def _templates(sentence: Sentence) -> set[str]:
    inner = [_templates(value) for value in sentence.values.values() if isinstance(value, Sentence)]
    return {sentence.template}.union(*inner)


def _calls() -> list[tuple[str, ast.Call]]:
    """Every `said(…)` of the program, with its place."""
    found = []
    for path in sorted(Path(desktop.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said":
                found.append((f"{path.name}:{node.lineno}", node))
    return found


def test_every_template_can_be_read_out_of_the_code_and_has_its_values() -> None:
    calls = _calls()
    assert len(calls) > 200
    for place, call in calls:
        template = call.args[0]
        assert isinstance(template, ast.Constant), f"{place}: the template is not a literal"
        names = {word.arg for word in call.keywords}
        fields = list(Formatter().parse(template.value)) if names else []
        assert {name for _, name, _, _ in fields if name is not None} == names, place
        assert not any(spec or conversion for _, _, spec, conversion in fields), f"{place}: format the value"
