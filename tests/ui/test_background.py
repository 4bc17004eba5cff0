"""Questions off the window's thread: answers come back on it, stale ones never."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import BadInput, KnownError
from desktop.ui.background import WORKERS, Background
from desktop.ui.garbage import GarbageCollector
from desktop.ui.run import delete_now


def test_a_newer_question_of_the_same_lane_wins_whatever_the_order(
    background: Background, qtbot: QtBot
) -> None:
    first_may_end, said = threading.Event(), []
    background.ask(lambda: first_may_end.wait(5) and "old", said.append, lane="list")
    background.ask(lambda: "new", said.append, lane="list")
    qtbot.waitUntil(lambda: said == ["new"])
    first_may_end.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert said == ["new"]


def test_answers_come_on_the_thread_of_the_window(background: Background, qtbot: QtBot) -> None:
    asked_in, told_in = [], []
    background.ask(
        lambda: asked_in.append(QThread.currentThread()),
        lambda _answer: told_in.append(QThread.currentThread()),
    )
    qtbot.waitUntil(lambda: bool(told_in))
    assert told_in == [QApplication.instance().thread()]
    assert asked_in != told_in


def test_known_errors_reach_who_asked_or_everybody(background: Background, qtbot: QtBot) -> None:
    caught: list[KnownError] = []

    def fail() -> None:
        raise BadInput("x", "A sentence.")

    background.ask(fail, lambda _answer: None, otherwise=caught.append)
    qtbot.waitUntil(lambda: len(caught) == 1)
    with qtbot.waitSignal(background.failed):
        background.ask(fail, lambda _answer: None)


def test_forgotten_questions_are_not_answered(background: Background, qtbot: QtBot) -> None:
    may_end, said = threading.Event(), []
    background.ask(lambda: may_end.wait(5) and "old", said.append)
    background.forget()
    background.ask(lambda: "new", said.append)
    may_end.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert said == ["new"]


def test_nothing_is_delivered_to_a_widget_that_was_deleted_meanwhile(
    background: Background, qtbot: QtBot
) -> None:
    may_end, said = threading.Event(), []

    def refuse() -> None:
        may_end.wait(5)
        raise BadInput("x", "A sentence.")

    gone, there = QWidget(), QWidget()
    qtbot.addWidget(there)
    background.ask(lambda: may_end.wait(5), lambda _answer: said.append("gone"), owner=gone)
    background.ask(refuse, said.append, owner=gone, otherwise=lambda _error: said.append("refused"))
    background.ask(lambda: may_end.wait(5), lambda _answer: said.append("there"), owner=there)
    delete_now(gone)
    may_end.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert said == ["there"]


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    workers = Background()
    said: list[str] = []
    workers.ask(lambda: "late", said.append)
    workers.close()
    QApplication.processEvents()
    assert said == []


def test_what_is_asked_last_runs_when_everything_before_has_run(background: Background, qtbot: QtBot) -> None:
    may_end, order = threading.Event(), []
    background.ask(lambda: may_end.wait(5) and order.append("first"), lambda _answer: None)
    background.ask(lambda: may_end.wait(5) and order.append("first"), lambda _answer: None)
    background.ask_last(lambda: order.append("last"), lambda _answer: None)
    assert order == []
    may_end.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert order == ["first", "first", "last"]


def test_dropped_windows_are_cleared_away_on_their_own_thread(
    background: Background, look: object, qtbot: QtBot
) -> None:
    """A collection in a worker would stop their timers from the wrong thread; Qt says so and may crash."""
    assert not gc.isenabled()
    died_in = []

    class Dropped(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self
            self.timer = QTimer(self, interval=10_000)
            self.timer.start()
            weakref.finalize(self, lambda: died_in.append(threading.current_thread()))

    Dropped()
    background.ask(lambda: [[] for _ in range(200_000)], lambda _answer: None)
    qtbot.waitUntil(lambda: background.is_idle)
    assert died_in == []
    collector = QApplication.instance().findChildren(GarbageCollector)[0]
    kept = [[] for _ in range(2_000)]
    for _ in range(200):
        collector.look()
        kept += [[] for _ in range(2_000)]
    assert died_in == [threading.main_thread()]


def test_what_waits_for_its_turn_is_done_before_it_closes(qtbot: QtBot) -> None:
    """The last draft is written by a window that closes while all its workers are busy."""
    background, slow, written = Background(), threading.Event(), threading.Event()
    for _ in range(WORKERS):
        background.ask(slow.wait, lambda _answer: None)
    background.ask(written.set, lambda _answer: None)
    threading.Timer(0.2, slow.set).start()
    background.close()
    assert written.is_set()
