"""Names and subjects that turn, hide, or have no end: seen as what they are wherever they are shown."""

import csv
import io
import re
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customer import Contact, Customer, InvoiceRef
from desktop.domain.filters import Filter, Order
from desktop.domain.identity import ServiceId
from desktop.store.export import export
from desktop.ui.dialogs.palette import Palette
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.log_stage import PATIENCE
from tests.ui.reading import letter
from tests.ui.stage import ENTRANCE

TURN = "\u202e"
MARK = "\u25af"
EVIL = ServiceId("evil")
CUSTOMER, CONTACT = f"Evil{TURN}dtL", f"Eve{TURN}nosr"
SUBJECT, NUMBER = f"Pay{TURN}won", f"9{TURN}1-VNI"
LONGEST_PAINT = 0.2
"""Seconds of work for a whole window of rows."""


@pytest.fixture
def turned(desk: Desk) -> Desk:
    """A window in which everything that a stranger can name is written backwards by force."""
    contact = Contact(service_id=ServiceId("eve"), name=CONTACT, is_primary=True)
    desk.store.arrivals.customers([Customer(service_id=EVIL, name=CUSTOMER, contacts=(contact,))])
    message = letter(
        "turned",
        0,
        at=ENTRANCE,
        subject=SUBJECT,
        content=f"Body {TURN}txet",
        customer_id=EVIL,
        customer_name=CUSTOMER,
        contact_id=contact.service_id,
        contact_name=CONTACT,
        invoices=(InvoiceRef(service_id=ServiceId("i"), number=NUMBER),),
    )
    desk.store.arrivals.communications([message], first_fill=True)
    desk.apply(Filter(customer_id=EVIL, order=Order.CUSTOMER))
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None, timeout=PATIENCE)
    desk.settled()
    return desk


def painted(widget: QWidget, folder: Path) -> str:
    """The texts that a widget paints, one behind the other: a sign from another font stands by itself."""
    file = folder / "painted.svg"
    picture = QSvgGenerator()
    picture.setFileName(str(file))
    picture.setSize(widget.size())
    painter = QPainter(picture)
    widget.render(painter, QPoint())
    painter.end()
    return "".join(re.findall(r"<text[^>]*>([^<]*)", file.read_text(encoding="utf-8")))


def spoken(window: QWidget) -> Iterator[str]:
    """Everything that is shown or said by the widgets of a window."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()


@pytest.mark.parametrize("density", ["comfortable", "compact"])
def test_rows_and_headings_are_painted_and_spoken_in_sight(
    turned: Desk, theme: Theme, tmp_path: Path, density: str
) -> None:
    theme.apply(density=density)
    threads = turned.window.threads
    words = painted(threads.view.viewport(), tmp_path)
    theme.apply(density="comfortable")
    assert TURN not in words
    assert all(text.replace(TURN, MARK) in words for text in (CUSTOMER, SUBJECT, NUMBER))
    rows = [str(threads.model.index(number, 0).data()) for number in range(threads.model.rowCount())]
    assert rows[0] == CUSTOMER.replace(TURN, MARK)
    assert all(text.replace(TURN, MARK) in rows[1] for text in (CUSTOMER, CONTACT, SUBJECT, NUMBER))
    assert not any(TURN in row for row in rows)


def test_no_widget_of_the_window_shows_or_says_them_turned(turned: Desk) -> None:
    said = list(spoken(turned.window))
    assert [text for text in said if TURN in text] == []
    for text in (CUSTOMER, CONTACT, SUBJECT, NUMBER):
        assert any(text.replace(TURN, MARK) in words for words in said)
    turned.window.reading.copy_reference()
    copied = QGuiApplication.clipboard().text()
    assert TURN not in copied
    assert SUBJECT.replace(TURN, MARK) in copied


def test_the_palette_shows_customers_and_threads_in_sight(
    turned: Desk, theme: Theme, icons: Icons, clock: HandClock, tmp_path: Path
) -> None:
    palette = Palette(
        turned.store.reader,
        turned.background,
        theme,
        icons,
        commands=turned.window.commands,
        clock=clock,
        window=turned.window,
        shape=turned.window._context.shape,
    )
    palette.open()
    for typed, shown in (("evil", CUSTOMER), ("pay", SUBJECT)):
        palette.line.setText(typed)
        turned.qtbot.waitUntil(lambda: palette.is_settled and turned.background.is_idle, timeout=PATIENCE)
        lines = [f"{entry.words} {entry.detail} {entry.at_right}" for entry in palette.entries]
        assert any(shown.replace(TURN, MARK) in line for line in lines), lines
        assert not any(TURN in line for line in lines)
        assert TURN not in painted(palette, tmp_path)
    palette.dismiss()


def test_a_table_for_people_has_them_in_sight_and_a_document_for_programs_as_they_are(
    turned: Desk, tmp_path: Path
) -> None:
    reader = turned.store.reader
    found = reader.positions(Filter(customer_id=EVIL))
    export(reader, found, tmp_path / "rows.csv", form="csv")
    text = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert TURN not in text
    assert (row["customer_name"], row["contact_name"]) == (
        CUSTOMER.replace(TURN, MARK),
        CONTACT.replace(TURN, MARK),
    )
    assert (row["subject"], row["content"]) == (SUBJECT.replace(TURN, MARK), f"Body {MARK}txet")
    export(reader, found, tmp_path / "rows.json", form="json")
    assert SUBJECT in (tmp_path / "rows.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("sign", ["W", "word ", "\u6f22", TURN, "\u0301"])
def test_subjects_and_names_of_ten_thousand_characters_stop_nothing(
    desk: Desk, clock: HandClock, sign: str, qtbot: QtBot
) -> None:
    long = (sign * 10_000)[:10_000]
    desk.store.arrivals.communications(
        [
            letter(
                f"long-{number}",
                0,
                at=ENTRANCE + timedelta(minutes=number),
                subject=f"{number} {long}",
                contact_name=long,
                customer_name=long,
                customer_id=None,
            )
            for number in range(30)
        ],
        first_fill=True,
    )
    desk.apply(Filter(kinds=frozenset({"email"})))
    view = desk.window.threads.view
    view.grab()
    began = time.thread_time()
    view.grab()
    assert time.thread_time() - began < LONGEST_PAINT
    began = time.thread_time()
    desk.window.threads.step(1)
    qtbot.waitUntil(lambda: desk.window.reading.in_front is not None, timeout=PATIENCE)
    desk.settled()
    desk.window.grab()
    assert time.thread_time() - began < 1.0
