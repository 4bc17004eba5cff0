"""The three trips through the house: a filter, a call logged offline, a new e-mail."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desktop.domain.changes import Changes
from desktop.domain.communication import SyncState
from desktop.domain.errors import KeyUnavailable
from desktop.domain.filters import Filter
from desktop.domain.switches import Phase
from desktop.sandbox.mailbox import world_from_mailbox
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.ui.models.thread_list_model import ROW_ROLE
from tests.journeys.conftest import Stage
from tests.service import PASSPHRASE

MAILBOX = Path(
    os.environ.get(
        "DAYLIT_TEST_MAILBOX", Path(__file__).parents[3] / "shared" / "data" / "r-lists-8k.mbox.xz"
    )
)
OpenStage = Callable[..., Stage]


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(seeded_world(Seed(threads=60))) as server:
        yield server


def shown(stage: Stage) -> list[str]:
    """Subjects of all rows, as the model gives them to the painter."""
    model = stage.window.threads.model
    places = [number for number in range(min(model.rowCount(), 90)) if not model.is_heading(number)]
    stage.until(lambda: all(model.index(number, 0).data(ROW_ROLE) is not None for number in places))
    return [model.index(number, 0).data(ROW_ROLE).latest.subject for number in places]


def test_trip_1_a_click_on_a_filter_paints_the_rows(open_stage: OpenStage, server: SandboxServer) -> None:
    stage = open_stage(server)
    stage.filled()
    assert len(stage.window.threads.model.positions) == 60
    if not stage.window.filter_panel.isVisible():
        stage.window.toggle_filter_panel()
    box = next(
        box for box in stage.window.filter_panel.findChildren(QCheckBox) if box.text() == "Needs reply"
    )
    stage.qtbot.mouseClick(
        box, Qt.MouseButton.LeftButton, pos=box.rect().center().__class__(8, box.height() // 2)
    )
    stage.settled()
    waiting = {row.group for row in server.world.communications if row.requires_response}
    assert stage.window.filter == Filter(requires_response=True, is_handled=False)
    assert len(stage.window.threads.model.positions) == len(waiting)
    assert len(shown(stage)) == len(waiting)
    stage.window.threads.step(1)
    stage.until(lambda: stage.window.reading.in_front is not None)
    message = stage.window.reading.last_message()
    assert message is not None
    assert stage.window.reading.head.title.text() == message.subject


def test_trip_2_a_call_logged_offline_arrives_once(open_stage: OpenStage, server: SandboxServer) -> None:
    stage = open_stage(server)
    stage.filled()
    before = len(server.world.communications)
    server.pause()
    stage.house.sync.wake()
    stage.until(lambda: stage.house.sync.status().phase is Phase.OFFLINE)
    stage.window.threads.step(1)
    stage.until(lambda: stage.window.reading.in_front is not None)
    stage.window.threads.view.setFocus()
    stage.qtbot.keyClick(stage.window.threads.view, Qt.Key.Key_C)
    dialog = stage.window.log_dialog
    assert dialog is not None
    stage.until(lambda: dialog.form.customer.value is not None and stage.face.context.background.is_idle)
    stage.qtbot.keyClick(dialog.form._outcomes, Qt.Key.Key_V)
    stage.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: stage.window.log_dialog is None)
    stage.until(lambda: stage.house.reader.waiting() == (1, 0))
    local = stage.house.reader.outbox()[0].local_id
    stage.until(lambda: "waiting" in stage.window.sync_bar._waiting.text())
    server.resume()
    stage.until(lambda: stage.house.reader.waiting() == (0, 0))
    stage.filled()
    assert len(server.world.communications) == before + 1
    row = stage.house.reader.find_message(local)
    assert (row.sync_state, row.local_id) == (SyncState.SYNCED, local)
    assert row.service_id in {found.id for found in server.world.communications}
    assert "voicemail" in (row.content or "").lower()


def test_trip_3_a_new_e_mail_appears_and_what_is_read_stays(
    open_stage: OpenStage, server: SandboxServer
) -> None:
    stage = open_stage(server)
    stage.filled()
    for _ in range(3):
        stage.window.threads.step(1)
    row = stage.window.threads.current
    assert row is not None
    stage.until(lambda: getattr(stage.window.reading.in_front, "thread_key", None) == row.thread_key)
    chosen = stage.window.reading.in_front
    arrived: list[Changes] = []
    stage.window.bridge.changed.connect(lambda changes: arrived.append(changes) if changes.arrived else None)
    known = next(
        row
        for row in server.world.communications
        if row.communication_type == "email" and row.direction == "inbound"
    )
    new = server.world.add_message(
        customer_id=known.customer, subject="We paid today", content="Reference 42."
    )
    stage.house.sync.wake()
    stage.until(lambda: bool(arrived))
    stage.until(stage.window.threads.head._news.isVisible)
    assert len(stage.window.threads.model.positions) == 60  # nothing moves before it is asked for
    stage.window.threads.view.setFocus()
    stage.qtbot.keyClick(stage.window.threads.view, Qt.Key.Key_Period)
    assert len(stage.window.threads.model.positions) == 61
    stage.settled()
    assert shown(stage)[0] == "We paid today"
    assert stage.house.reader.find_message(new.id).content == "Reference 42."
    assert stage.window.reading.in_front == chosen
    assert stage.window.threads.current is not None
    assert stage.window.threads.current.thread_key == row.thread_key


def test_locking_closes_the_store_and_the_passphrase_opens_it_again(
    open_stage: OpenStage, server: SandboxServer
) -> None:
    stage = open_stage(server)
    stage.filled()
    stage.qtbot.keyClick(
        stage.window.threads.view,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    stage.until(lambda: stage.face.unlock is not None and stage.face.main is None)
    unlock = stage.face.unlock
    assert unlock is not None
    stage.until(
        lambda: unlock._pages.currentWidget() is unlock._unlock and stage.face.context.background.is_idle
    )
    with pytest.raises(KeyUnavailable):
        stage.gate.account()
    unlock._unlock._typed.setText(PASSPHRASE)
    unlock._unlock._submit()
    stage.until(lambda: stage.face.main is not None)
    window = stage.face.main
    assert window is not None
    stage.until(lambda: len(window.threads.model.positions) == 60)


def test_closing_while_syncing_loses_nothing(
    open_stage: OpenStage, server: SandboxServer, tmp_path: Path
) -> None:
    stage = open_stage(server)
    stage.until(lambda: len(stage.window.threads.model.positions) > 0)
    stage.face.close()
    assert stage.face.main is None


@pytest.mark.mailbox
@pytest.mark.timeout(300)
@pytest.mark.skipif(
    not MAILBOX.exists(), reason=f"the 8,000-message mailbox is not beside the checkout ({MAILBOX.name})"
)
def test_the_trips_on_eight_thousand_real_messages(open_stage: OpenStage) -> None:
    with SandboxServer(world_from_mailbox(MAILBOX)) as server:
        stage = open_stage(server)
        stage.until(lambda: len(stage.window.threads.model.positions) > 0, 60_000)
        stage.until(lambda: stage.house.reader.total() == 8000, 200_000)
        stage.window.apply_filter(Filter(text="matrix inversion"))
        stage.settled()
        assert 0 < len(stage.window.threads.model.positions) < 500
        stage.window.threads.step(1)
        stage.until(lambda: stage.window.reading.in_front is not None)
        server.pause()
        customer = stage.house.reader.customers()[0]
        stage.window.apply_filter(Filter(customer_id=customer.service_id))
        stage.settled()
        stage.window.open_log()
        dialog = stage.window.log_dialog
        assert dialog is not None
        stage.until(lambda: dialog.form.customer.value is not None and stage.face.context.background.is_idle)
        dialog.form.notes.setPlainText("Spoke about the thread.")
        dialog.save(then_next=False)
        stage.until(lambda: sum(stage.house.reader.waiting()) == 1)
        server.resume()
        stage.house.sync.wake()
        stage.until(lambda: sum(stage.house.reader.waiting()) == 0, 200_000)
        assert len(server.world.communications) == 8001
