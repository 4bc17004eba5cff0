"""Every state of the service and the network, as the person sees it: words, marks, and what can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.filters import Filter
from desktop.domain.switches import Phase
from desktop.sync.engine import Engine
from desktop.sync.rhythm import Pace
from desktop.ui.icons import Icons
from desktop.ui.standing import LOOKS, State
from desktop.ui.theme import Theme
from desktop.ui.windows.sign_in import SignInDialog
from desktop.ui.wording import short_time
from tests.service import client_for, sign_in_to
from tests.ui.states import Office, office, press, shown

MINUTE = 60.0


@pytest.fixture
def place(tmp_path: Path, theme: Theme, icons: Icons, qtbot: QtBot) -> Iterator[Office]:
    """An office whose whole history is here."""
    with office(tmp_path, theme, icons, qtbot) as made:
        made.filled()
        yield made


# -- the first fill ----------------------------------------------------------------------------------


def test_the_first_fill_says_how_far_back_it_is_and_how_long_it_will_take(
    tmp_path: Path, theme: Theme, icons: Icons, qtbot: QtBot
) -> None:
    with office(tmp_path, theme, icons, qtbot, threads=400, signed_in=False) as place:
        place.server.faults.add("slow", route="threads", seconds=0.1, times=None)
        from_here(place)
        place.until(lambda: len(place.window.threads.model.positions) > 0)
        for _ in range(100):  # as time passes in a long fill
            place.clock.advance(5)
            before = place.status.done
            place.until(lambda before=before: place.status.done > before or not place.status.first_fill)
            if "min" in place.standing.words and "back to" in place.standing.words:
                break
        words = place.standing.words
        assert place.standing.state is State.WORKING
        assert words.startswith("Bringing history down, ")
        assert ", back to " in words
        assert ", about " in words or "less than a minute" in words
        assert place.bar._bar.isVisible()
        assert place.window.threads.view.isVisible()  # usable at once, newest first
        place.window.threads.step(1)
        place.until(lambda: place.window.reading.in_front is not None)


def from_here(place: Office) -> None:
    """Sign in now."""
    place.gate.sign_in(sign_in_to(place.server))


# -- offline -----------------------------------------------------------------------------------------


def test_offline_is_a_grey_mark_and_a_sentence_and_writes_say_queued(place: Office) -> None:
    place.server.pause()
    place.look_again()
    place.reached(Phase.WORKING)
    assert place.standing.state is not State.OFFLINE  # one lost connection is no news
    place.look_again(2)
    place.reached(Phase.OFFLINE)
    since = short_time(place.clock.now(), place.clock.now())
    assert place.standing.words == f"Offline since {since}"
    assert place.standing.rest == "What you write is kept and sent later."
    assert (place.standing.icon, place.standing.colour) == ("cloud-off", "dim")
    assert QApplication.activeModalWidget() is None
    assert place.window.banner.isHidden()
    place.window.open_log()
    place.settled()
    assert place.window.log_dialog.foot._message.text() == "Queued: sent when online; kept here until then."
    place.window.log_dialog.reject()
    place.log()
    place.window.show_outbox()
    place.settled()
    assert "Queued: sent when online" in shown(place.window.outbox)
    assert place.bar._waiting.accessibleName() == "1 waiting"
    place.server.resume()
    place.look_again(5)
    place.until(lambda: place.house.reader.waiting() == (0, 0))
    place.reached(Phase.IDLE)
    assert place.stands(State.UP_TO_DATE).startswith("Synced ")


# -- the service says no -----------------------------------------------------------------------------


def test_a_401_says_that_everything_waits_safely_and_reading_goes_on(place: Office) -> None:
    place.server.faults.add("401", times=None)
    for number in range(3):
        place.log(f"call {number}")
    place.look_again()
    place.reached(Phase.SIGNED_OUT)
    place.until(lambda: place.standing.spoken == "Signed out by the server. 3 entries wait safely.")
    assert "3 entries wait safely." in shown(place.bar)
    assert (place.standing.state, place.standing.icon) == (State.NEEDS_YOU, "circle-alert")
    place.window.threads.step(1)
    place.until(lambda: place.window.reading.in_front is not None)
    assert QApplication.activeModalWidget() is None
    press(place.bar, "Sign in")
    place.until(lambda: bool(place.window.findChildren(SignInDialog)))
    dialog = place.window.findChildren(SignInDialog)[0]
    assert "3 entries wait safely." in shown(dialog)
    dialog.reject()
    place.server.faults.clear()
    place.look_again()
    place.until(lambda: place.house.reader.waiting() == (0, 0))


def test_who_signed_out_is_told_otherwise_than_by_the_server(place: Office) -> None:
    place.gate.sign_out()
    place.reached(Phase.NOBODY)
    assert place.standing.spoken == "Nobody is signed in. Everything here stays readable."
    assert place.bar._do.text() == "Sign in"


def test_a_403_names_the_company(place: Office) -> None:
    place.server.faults.add("403", times=None)
    place.look_again()
    place.reached(Phase.BLOCKED)
    company = place.server.world.company.name
    assert place.standing.words.startswith(f"Daylit does not let this sign-in see {company}: ")
    assert place.standing.state is State.NEEDS_YOU
    assert len(place.window.threads.model.positions) == 24


def test_an_empty_list_is_no_proof_of_access(
    tmp_path: Path, theme: Theme, icons: Icons, qtbot: QtBot
) -> None:
    with office(tmp_path, theme, icons, qtbot, signed_in=False) as place:
        place.server.world.communications.clear()
        from_here(place)
        place.filled()
        place.face.context.background.ask(place.gate.account, place.face._on_account)
        place.window.apply_filter(Filter())
        place.settled()
        company = place.server.world.company.name
        place.until(lambda: company in place.empty_words())
        assert f"Daylit lists nothing for {company}." in place.empty_words()
        assert "may not see" in place.empty_words()


@pytest.mark.parametrize("fault", ["429", "500", "502", "503"])
def test_a_busy_server_says_when_it_is_tried_again(place: Office, fault: str) -> None:
    place.server.faults.add(fault, times=None, seconds=420.0)
    place.look_again()
    place.reached(Phase.BUSY)
    at = short_time(place.status.next_try_at, place.clock.now())
    assert place.standing.words == f"Server busy, next try {at}"
    assert (place.standing.icon, place.standing.colour) == ("clock", "warn")
    place.server.faults.clear()
    place.look_again()
    place.reached(Phase.IDLE)


def test_what_waits_for_more_than_a_quarter_of_an_hour_is_amber(place: Office) -> None:
    place.server.faults.add("503", times=None)
    place.log()
    place.look_again()
    place.reached(Phase.BUSY)
    rail = place.window.rail._items["outbox"].button
    place.until(place.bar._waiting.isVisible)
    assert place.bar._waiting.property("late") is False
    since = short_time(place.clock.now(), place.clock.now())
    place.clock.advance(14 * MINUTE)
    place.bar._draw()
    assert rail.property("late") is False
    place.clock.advance(2 * MINUTE)
    place.bar._ages.timeout.emit()
    assert place.bar._waiting.property("late") is True
    assert place.bar._waiting.accessibleName() == f"1 waiting since {since}"
    assert rail.property("late") is True
    place.window.rail.collapse(True)
    place.window.rail.collapse(False)
    assert "15 minutes" in rail.toolTip()


def test_a_captive_portal_is_recognised(place: Office) -> None:
    place.server.faults.add("captive_portal", times=None)
    place.look_again()
    place.reached(Phase.BLOCKED)
    assert place.standing.words == "A web page answered instead of Daylit (hotel login?)"
    assert place.standing.state is State.NEEDS_YOU
    place.server.faults.clear()
    place.look_again()
    place.reached(Phase.IDLE)


# -- the states of the bar ---------------------------------------------------------------------------


def test_up_to_date_says_when_and_when_it_was_verified(place: Office, tmp_path: Path) -> None:
    at = short_time(place.clock.now(), place.clock.now())
    assert place.stands(State.UP_TO_DATE) == f"Synced {at}"
    assert (place.standing.icon, place.standing.colour) == ("circle-check", "good")
    assert "verified" not in place.bar._history.text()  # nobody has compared anything yet
    other = Engine(  # as the command line does while the window is open
        place.gate._opened().store,
        lambda: client_for(place.server, place.clock),
        lock_path=tmp_path / "other.lock",
        clock=place.clock,
        pace=Pace(),
    )
    assert other.audit().is_complete
    place.look_again()
    place.until(lambda: f"verified {at}" in place.bar._history.text())


def test_a_pass_that_takes_no_second_is_not_worth_a_word(place: Office) -> None:
    seen: list[State] = []
    place.bar.stood.connect(lambda standing: seen.append(standing.state))
    place.look_again()
    place.until(lambda: bool(seen))
    place.reached(Phase.IDLE)
    assert State.WORKING not in seen


def test_a_pass_that_takes_longer_is_said_with_figures(place: Office) -> None:
    place.server.faults.add("slow", route="threads", seconds=1.5, times=1)
    place.server.faults.add("slow", route="customers", seconds=1.5, times=1)
    place.look_again(MINUTE * 16)
    assert place.stands(State.WORKING).startswith("Syncing")
    assert (place.standing.icon, place.standing.colour) == ("refresh-cw", "accent")
    place.reached(Phase.IDLE)


def test_waiting_is_shown_with_a_number_until_it_is_sent(place: Office) -> None:
    place.gate._opened().engine.stop()
    place.log("one")
    place.log("two")
    assert place.stands(State.WAITING) == "2 waiting"
    assert (place.standing.icon, place.standing.colour) == ("cloud-upload", "accent")
    assert place.standing.rest.startswith("Synced ")


def test_what_needs_you_goes_before_everything_else(place: Office) -> None:
    place.server.faults.add("403", route="log", times=1)
    place.log()
    place.look_again()
    assert place.stands(State.NEEDS_YOU) == "1 needs you"
    assert (place.standing.icon, place.standing.colour) == ("circle-alert", "bad")
    place.reached(Phase.IDLE)
    assert place.standing.rest.startswith("Synced ")


def test_no_two_states_share_their_shape(place: Office) -> None:
    icons = [icon for icon, _ in LOOKS.values()]
    assert len(set(icons)) == len(State)
    for icon, colour in LOOKS.values():
        assert not place.window._context.icons.icon(icon, colour).isNull()
