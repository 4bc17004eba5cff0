"""Questions off the window's thread: answers come back on it, stale ones never."""

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import BadInput, KnownError
from desktop.ui.background import Background


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


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    workers = Background()
    said: list[str] = []
    workers.ask(lambda: "late", said.append)
    workers.close()
    QApplication.processEvents()
    assert said == []
