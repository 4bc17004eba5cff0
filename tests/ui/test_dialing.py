"""Calling and writing through the programs of the system: one address of its kind, or a word why not."""

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop.domain.identity import ServiceId
from desktop.ui.dialing import Dialing, Dialled


class System:
    """The door to the system: what it was asked to open, and whether it has a program for it."""

    def __init__(self, *, able: bool = True) -> None:
        self.able = able
        self.opened: list[str] = []

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.able


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def dialing(system: System, qtbot: QtBot) -> Dialing:
    return Dialing(system.open)


def test_a_number_is_dialled_and_the_log_follows(dialing: Dialing, system: System, qtbot: QtBot) -> None:
    customer = ServiceId("c1")
    with qtbot.waitSignal(dialing.dialled, timeout=1_000) as dialled:
        assert dialing.dial("+1 (555) 010-0199", customer_id=customer)
    assert system.opened == ["tel:+15550100199"]
    assert dialled.args == [Dialled(number="+1 (555) 010-0199", customer_id=customer)]


def test_an_extension_goes_along(dialing: Dialing, system: System) -> None:
    dialing.dial("020 7946 0018 ext. 12")
    assert system.opened == ["tel:02079460018;ext=12"]


@pytest.mark.parametrize("number", ["*#06#", "call me", "1\n2", ""])
def test_a_bad_number_is_told_and_nothing_is_opened(
    dialing: Dialing, system: System, qtbot: QtBot, number: str
) -> None:
    said: list[str] = []
    dialing.said.connect(said.append)
    with qtbot.assertNotEmitted(dialing.dialled, wait=0):
        assert not dialing.dial(number)
    assert system.opened == []
    assert len(said) == 1
    assert "dial it by hand" in said[0]


def test_without_a_program_that_dials_the_log_follows_all_the_same(
    dialing: Dialing, system: System, qtbot: QtBot
) -> None:
    system.able = False
    said: list[str] = []
    dialing.said.connect(said.append)
    with qtbot.waitSignal(dialing.dialled, timeout=1_000):
        assert not dialing.dial("030 123456")
    assert said == ["No program on this computer dials. Dial 030 123456 by hand."]


def test_an_e_mail_is_begun_without_a_dialog(dialing: Dialing, system: System, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialing.dialled, wait=0):
        assert dialing.mail("jane.doe+ar@acme.example")
    assert system.opened == ["mailto:jane.doe%2Bar@acme.example"]


@pytest.mark.parametrize("address", ["jane@acme.example?bcc=evil@x.example", "a@b.example,c@d.example", "x"])
def test_a_bad_address_is_told(dialing: Dialing, system: System, qtbot: QtBot, address: str) -> None:
    with qtbot.waitSignal(dialing.said, timeout=1_000):
        assert not dialing.mail(address)
    assert system.opened == []
    system.able = False
    with qtbot.waitSignal(dialing.said, timeout=1_000) as said:
        dialing.mail("jane@acme.example")
    assert "No mail program" in said.args[0]
