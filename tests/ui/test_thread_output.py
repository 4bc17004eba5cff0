"""What leaves the reading pane: references, texts, files, paper; and the head from which that is done."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.domain.arrangement import Mark
from desktop.domain.changes import Changes
from desktop.domain.communication import Note, SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.ui.transcript import Signature, foot_words, thread_document, thread_text
from tests.conftest import HandClock
from tests.ui.pdf import pdf_pages
from tests.ui.reading import Reading, letter
from tests.ui.stage import ACME, ENTRANCE

HOSTILE = "<b>\u202eAcme</b> & <img src='http://127.0.0.1/x'>"


@pytest.fixture
def noted(reading: Reading) -> Reading:
    """A thread of three letters and a note, in front."""
    reading.put(
        [letter("group-9", number) for number in range(3)],
        {
            "group-9-2": [
                Note(content="Ask Jane.", at=ENTRANCE, author="Dana", service_id=ServiceId("note-1"))
            ]
        },
    )
    reading.open("group-9")
    return reading


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# -- references and texts ----------------------------------------------------------------------------


def test_a_reference_has_subject_customer_date_id_and_link(noted: Reading) -> None:
    with noted.qtbot.waitSignal(noted.view.announced) as caught:
        noted.view.copy_reference()
    assert "copied" in caught.args[0]
    lines = clipboard().splitlines()
    assert lines[0] == "Re: INV-1042, letter 2"
    assert lines[1] == "Customer: Acme Ltd"
    assert lines[2].startswith("Sat 4 Apr 2026, ")
    assert lines[3] == "Reference: group-9"
    assert lines[4] == "daylit-desktop://thread/group-9"
    assert noted.store.reader.find_thread(lines[3].split()[-1]) == noted.view.in_front


def test_an_entry_that_was_not_sent_is_found_by_our_own_name(reading: Reading) -> None:
    local_id, _ = reading.store.writer.log(NewEntry(kind="call", customer_id=ACME, content="Voicemail."))
    reading.open(local_id)
    reading.view.copy_reference()
    assert clipboard().endswith(f"daylit-desktop://thread/{local_id}")
    thread = reading.view.in_front
    assert thread is not None
    assert "not yet sent" in thread_text(thread)
    assert "not yet sent" in thread_document(thread)


def test_the_whole_thread_is_copied_in_words_however_long_it_is(reading: Reading) -> None:
    reading.put([letter("long", number) for number in range(200)])
    reading.open("long")
    with reading.qtbot.waitSignal(reading.view.announced):
        reading.view.copy_text()
    assert clipboard().count("we checked INV-1042") == 100
    assert clipboard().index("long-0") < clipboard().index("long-199")


def test_nothing_is_copied_or_printed_without_a_thread(reading: Reading) -> None:
    QGuiApplication.clipboard().setText("before")
    reading.view.copy_reference()
    reading.view.copy_text()
    reading.view.print_thread()
    reading.view.step_entry(1)
    reading.view.toggle_quotes()
    reading.view.save_eml(Path("nowhere.eml"))
    reading.settled()
    assert clipboard() == "before"
    assert not Path("nowhere.eml").exists()


# -- files -------------------------------------------------------------------------------------------


def test_a_message_goes_through_a_file_and_back(noted: Reading, tmp_path: Path) -> None:
    noted.view.step_entry(-1)  # the note
    noted.view.step_entry(-1)  # letter 2
    noted.view.step_entry(-1)
    with noted.qtbot.waitSignal(noted.view.announced) as caught:
        noted.view.save_eml(tmp_path / "one.eml")
    assert caught.args == ["Saved as one.eml."]
    mail = message_from_bytes((tmp_path / "one.eml").read_bytes(), policy=default)  # type: ignore[arg-type]
    assert mail["Subject"] == "Re: INV-1042, letter 1"
    assert str(mail["From"]) == "Dana Mercer <dana@northwind.example>"
    assert str(mail["To"]) == "Jane Doe <jane@acme.example>"
    assert mail["Date"].datetime == letter("group-9", 1).at
    assert "when can we expect" in mail.get_content()
    assert not [name for name in mail if name.startswith("X-")]


def test_a_message_in_html_keeps_both_its_forms(noted: Reading, tmp_path: Path) -> None:
    noted.view.save_eml(tmp_path / "two.eml")  # the newest, since none was walked to
    noted.until(lambda: (tmp_path / "two.eml").exists() and noted.background.is_idle)
    mail = message_from_bytes((tmp_path / "two.eml").read_bytes(), policy=default)  # type: ignore[arg-type]
    assert mail["Subject"] == "Re: INV-1042, letter 2"
    assert "we checked INV-1042" in mail.get_body(("plain",)).get_content()  # type: ignore[attr-defined]
    assert "<b>INV-1042</b>" in mail.get_body(("html",)).get_content()  # type: ignore[attr-defined]


def test_what_cannot_be_saved_and_what_lacks_its_text_is_told(reading: Reading, tmp_path: Path) -> None:
    reading.put([letter("bare", 0, content=None), letter("call", 0, kind="call")])
    reading.open("bare")
    with reading.qtbot.waitSignal(reading.view.announced) as caught:
        reading.view.save_eml(tmp_path / "bare.eml")
    assert "not on this computer yet" in caught.args[0]
    assert (tmp_path / "bare.eml").exists()
    with reading.qtbot.waitSignal(reading.view.announced) as caught:
        reading.view.save_eml(tmp_path / "no folder" / "x.eml")
    assert caught.args[0].startswith("x.eml could not be written: ")
    reading.open("call")
    with reading.qtbot.waitSignal(reading.view.announced) as caught:
        reading.view.save_eml(tmp_path / "call.eml")
    assert caught.args == ["There is no e-mail in this thread."]


def test_the_person_is_asked_for_a_file(noted: Reading, tmp_path: Path) -> None:
    noted.view.save_eml()
    dialog = noted.view.output.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "asked.eml"))
    dialog.close()
    noted.until(lambda: (tmp_path / "asked.eml").exists() and noted.background.is_idle)
    assert noted.view.output.dialog is None


# -- paper -------------------------------------------------------------------------------------------


def test_the_document_has_every_entry_with_its_source(noted: Reading) -> None:
    thread = noted.view.in_front
    assert thread is not None
    waiting = replace(thread.messages[1], service_id=None, sync_state=SyncState.QUEUED)
    document = thread_document(replace(thread, messages=(thread.messages[0], waiting, thread.messages[2])))
    for words in ("1/4", "4/4", "Note, internal", "Dana", "note-1", "group-9-0", "not yet sent", "UTC"):
        assert words in document, words
    assert "E-mail inbound" in document
    assert "Jane Doe &lt;jane@acme.example&gt; to Dana Mercer" in document
    assert document.index("group-9-0") < document.index("group-9-2") < document.index("note-1")


def test_nothing_in_a_thread_is_mark_up_of_the_document(reading: Reading) -> None:
    reading.put(
        [letter("h", 0, subject=HOSTILE, customer_name=HOSTILE, contact_name=HOSTILE, content=HOSTILE)]
    )
    thread = reading.store.reader.find_thread("h")
    document = thread_document(thread)
    assert "<img" not in document
    assert "\u202e" not in document
    foot = foot_words(Signature(company="Northwind\u202e", user="Dana", at=ENTRANCE))
    assert foot.startswith("Northwind▯")


def test_paper_has_the_words_and_a_foot_on_each_page(noted: Reading, tmp_path: Path) -> None:
    lines = [f"Line {number} of words." for number in range(120)]
    noted.put(
        [
            letter("group-9", 3 + part, content="\n".join(lines[40 * part : 40 * part + 40]))
            for part in range(3)
        ]
    )
    noted.view.show_account("Northwind Supply Co.", "dana@northwind.example")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "thread.pdf"))
    with noted.qtbot.waitSignal(noted.view.announced) as caught:
        noted.view.print_thread(printer)
    pages = pdf_pages(tmp_path / "thread.pdf")
    assert len(pages) > 1
    assert str(len(pages)) in caught.args[0]
    whole = "\n".join(pages)
    for words in ("Re: INV-1042, letter 5", "Note, internal", "Ask Jane.", "note-1", "group-9-0", "6/7"):
        assert words in whole, words
    assert [line for line in lines if line not in whole] == []
    shown = [{line for line in lines if line in page} for page in pages]
    assert all(here.isdisjoint(after) for here, after in pairwise(shown)), "a page repeats the one before"
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Northwind Supply Co." in page
        assert "dana@northwind.example" in page
        assert "3 Jun 2026, " in page


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_look_at_the_paper_comes_first(noted: Reading) -> None:
    noted.view.print_thread()
    noted.until(lambda: noted.view.output.dialog is not None)
    dialog = noted.view.output.dialog
    assert isinstance(dialog, QPrintPreviewDialog)
    assert dialog.isVisible()
    dialog.close()
    noted.until(lambda: noted.view.output.dialog is None)


# -- head --------------------------------------------------------------------------------------------


def pills(reading: Reading) -> list[str]:
    reading.settled()
    return [
        label.text()
        for label in reading.view.head.findChildren(QLabel)
        if label.objectName().startswith("pill") and label.isVisible()
    ]


def test_the_head_says_whose_turn_it_is(reading: Reading, clock: HandClock) -> None:
    day = letter("x", 0).at
    reading.put([letter("ours", 0, at=clock.now().replace(day=1), requires_response=True)])
    reading.put([letter("theirs", 1, at=day)])
    reading.put([letter("done", 1, at=day, is_resolved=True)])
    reading.open("ours")
    assert pills(reading)[:2] == ["Our turn, 2 days", "Needs reply"]
    reading.open("theirs")
    assert pills(reading)[0].startswith("Their turn, ")
    assert "Needs reply" not in pills(reading)
    reading.open("done")
    assert pills(reading)[0].startswith("Resolved, ")
    assert pills(reading).count("Resolved") == 0
    assert "INV-1042" in pills(reading)


def test_marks_are_asked_for_and_shown_once_they_are_stored(noted: Reading) -> None:
    head, row = noted.view.head, noted.view.row
    assert row is not None
    with noted.qtbot.waitSignal(noted.view.handled_wanted) as caught:
        head.handled.click()
    assert caught.args == [True]
    assert not head.handled.isChecked()  # nobody has stored it
    for mark in (Mark.HANDLED, Mark.PINNED):
        noted.store.arrangement.mark(mark, {row.thread_key: True})
    noted.view.take_changes(Changes(threads=frozenset({row.thread_key})))
    noted.settled()
    assert head.handled.isChecked()
    assert head.pin.isChecked()
    assert {"Handled here", "Pinned"} <= set(pills(noted))
    with noted.qtbot.waitSignal(noted.view.pinned_wanted) as caught:
        head.pin.click()
    assert caught.args == [False]
    with noted.qtbot.waitSignal(noted.view.resolve_wanted):
        head.resolve.click()
    with noted.qtbot.waitSignal(noted.view.log_wanted):
        head.log.click()
    head.note.click()
    assert noted.view.note_box.text.hasFocus()


def test_handled_here_and_log_as_resolved_are_told_apart(noted: Reading) -> None:
    head = noted.view.head
    assert head._icon_names[head.handled] != head._icon_names[head.resolve]
    assert head.handled.text().strip() == "Handled here"
    assert head.resolve.text().strip() == "Log as resolved …"
    assert "this computer only" in head.handled.toolTip()
    assert "Daylit" in head.resolve.toolTip()
    noted.view.resize(400, 900)
    noted.settled()
    assert head.resolve.text() == head.pin.text() == ""
    assert head.resolve.accessibleName() == "Log as resolved"
    assert head.more.mapTo(noted.view, head.more.rect().topRight()).x() <= 400
    noted.view.resize(760, 900)
    noted.settled()
    assert head.resolve.text().strip() == "Log as resolved …"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_with_three_dots_has_it_all(noted: Reading) -> None:
    head = noted.view.head
    head.more.click()
    actions = {action.text().split("\t")[0]: action for action in head.actions_menu.actions()}
    assert list(actions) == ["Copy reference", "Print …", "Save message as .eml …", "Copy text"]
    assert head.actions_menu.isVisible()
    head.actions_menu.close()
    QGuiApplication.clipboard().setText("")
    actions["Copy reference"].trigger()
    assert "daylit-desktop://thread/group-9" in clipboard()


def test_a_thread_that_is_gone_says_so(noted: Reading) -> None:
    thread = noted.view.in_front
    assert thread is not None
    with noted.qtbot.waitSignal(noted.view.thread_shown) as caught:
        noted.view._on_read((None, None), None)
    assert caught.args == [None]
    assert noted.view.in_front is None
    words = [label.text() for label in noted.view.findChildren(QLabel) if label.isVisible()]
    assert "This thread is no longer here" in words
