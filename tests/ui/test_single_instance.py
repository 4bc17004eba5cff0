"""One window for a data folder: real second starts, stale sockets, and callers that say something else."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.errors import WindowSilent
from desktop.domain.filters import Filter
from desktop.domain.links import LONGEST_LINK, ThreadLink
from desktop.places import Places, prepare
from desktop.ui import single_instance
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.single_instance import SingleInstance
from desktop.ui.theme import Theme
from tests.conftest import HandClock
from tests.keeping.test_renewal import filled
from tests.rings import Drawer
from tests.ui.test_ways_in import PATIENCE, face_over, settled

ROOT = Path(__file__).resolve().parents[2]
LINK = "daylit-desktop://thread/"
posix = pytest.mark.skipif(os.name != "posix", reason="sockets are files on POSIX only")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "data")
    prepare(places)
    return places


@pytest.fixture
def first(places: Places, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(places)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.close()


def start_again(places: Places, *words: str) -> subprocess.Popen[str]:
    """The program, started as a person or a browser starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", "--data-dir", str(places.data_dir), *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "minimal", "DISPLAY": ":none"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    said = process.communicate(timeout=30)[1]
    return process.returncode, said


def name_of(instance: SingleInstance) -> str:
    return instance._name


def speak(name: str, words: bytes, qtbot: QtBot) -> bytes:
    """A program that says anything; what it hears until the line is cut."""
    heard = b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.connect(name)
        caller.setblocking(False)

        def is_over() -> bool:
            nonlocal heard
            try:
                part = caller.recv(100)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            heard += part
            return not part

        caller.send(words)
        qtbot.waitUntil(is_over, timeout=PATIENCE)
    return heard


def test_a_second_start_raises_the_first_and_ends(
    first: SingleInstance, places: Places, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.called, timeout=PATIENCE) as called:
        second = start_again(places)
    assert called.args == [None]
    assert ended(second) == (0, "Daylit is open already; its window was brought to the front.\n")
    assert not places.run_marker.exists()


def test_a_second_start_hands_over_its_link(first: SingleInstance, places: Places, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.called, timeout=PATIENCE) as called:
        second = start_again(places, f"{LINK}a%2Fb%C3%BC")
    assert called.args == [ThreadLink("a/bü")]
    assert ended(second)[0] == 0


@pytest.mark.parametrize("word", ["https://evil.example/", f"{LINK}a?resolve=1", f"{LINK}../log"])
def test_a_link_that_is_none_is_refused_before_anything_else(
    first: SingleInstance, places: Places, qtbot: QtBot, word: str
) -> None:
    with qtbot.assertNotEmitted(first.called, wait=0):
        status, said = ended(start_again(places, word))
    assert status == 2
    assert "no link to a thread" in said


def test_another_folder_has_a_window_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    other = Places(tmp_path / "other")
    prepare(other)
    instance = SingleInstance(other)
    assert name_of(instance) != name_of(first)
    assert instance.claim()
    instance.close()


@posix
def test_a_folder_has_one_name_however_it_is_written(
    first: SingleInstance, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(places.data_dir)
    monkeypatch.chdir(tmp_path)
    for way in (Path("data"), tmp_path / "link", tmp_path / "data" / "logs" / ".."):
        again = SingleInstance(Places(way))
        assert name_of(again) == name_of(first)


@posix
def test_the_socket_is_for_this_person_only(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    monkeypatch.setattr(single_instance, "LONGEST_PATH", 1_000)
    instance = SingleInstance(places)
    assert Path(name_of(instance)).parent == run
    run.chmod(0o755)
    assert Path(name_of(SingleInstance(places))).parent != run  # anybody could look into this one
    run.chmod(0o700)
    monkeypatch.setattr(single_instance, "LONGEST_PATH", 1)
    short = SingleInstance(places)
    assert short.claim()
    short.listen()
    assert Path(name_of(short)).lstat().st_mode & 0o777 == 0o700
    short.close()
    assert not Path(name_of(short)).exists()


@posix
@pytest.mark.parametrize(
    "words",
    [
        b"quit\n",
        b"raise",
        b"raise\nraise\n",
        b"\n",
        b"\x00" * 50 + b"\n",
        b"RAISE\n",
        b"daylit-desktop://log/call?customer=1\n",
        b"daylit-desktop://thread/a%0Ab\n",
        b"https://evil.example/\n",
        b"\xff\xfe\n",
        b"a" * (LONGEST_LINK + 500),
        LINK.encode() + b"a" * 300 + b"\n",
    ],
    ids=lambda words: repr(words[:16]),
)
def test_whoever_says_something_else_is_sent_away(
    first: SingleInstance, qtbot: QtBot, words: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "SILENCE", 200)  # an unfinished line counts as silence
    called: list[object] = []
    first.called.connect(called.append)
    heard = speak(name_of(first), words, qtbot)
    assert heard in (b"no\n", b"")
    assert called == []
    assert speak(name_of(first), b"raise\n", qtbot) == b"ok\n"  # and the next one is heard
    assert called == [None]


@posix
def test_many_silent_callers_do_not_keep_a_start_out(
    first: SingleInstance, places: Places, qtbot: QtBot
) -> None:
    callers = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) for _ in range(30)]
    for caller in callers:
        caller.setblocking(False)
        try:
            caller.connect(name_of(first))
        except BlockingIOError:
            caller.close()
    with qtbot.waitSignal(first.called, timeout=PATIENCE):
        second = start_again(places)
    assert ended(second)[0] == 0
    for caller in callers:
        caller.close()


@posix
def test_a_socket_of_a_dead_window_is_in_nobodys_way(places: Places, qtbot: QtBot) -> None:
    dead = SingleInstance(places)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stale:
        stale.bind(name_of(dead))
    assert Path(name_of(dead)).exists()
    assert dead.claim()
    dead.listen()
    assert speak(name_of(dead), b"raise\n", qtbot) == b"ok\n"
    dead.close()


def test_a_window_that_does_not_answer_is_told(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 200)
    hung = SingleInstance(places)
    assert hung.claim()  # and it never listens
    with pytest.raises(WindowSilent, match="does not answer"):
        SingleInstance(places).claim()
    hung.close()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs root, to act as somebody else")
def test_nothing_is_said_to_a_socket_of_somebody_else(
    places: Places, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 200)
    ours = SingleInstance(places)
    assert ours.claim()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as spy:
        spy.bind(name_of(ours))
        spy.listen()
        spy.setblocking(False)
        os.chown(name_of(ours), 12345, 12345)
        with pytest.raises(WindowSilent):
            SingleInstance(places).claim(ThreadLink("secret-id"))
        with pytest.raises(BlockingIOError):
            spy.accept()
    Path(name_of(ours)).unlink()
    ours.close()


def test_who_starts_while_the_first_is_ending_becomes_the_first(places: Places) -> None:
    leaving = """
import sys
from pathlib import Path
from desktop.places import Places
from desktop.ui.single_instance import SingleInstance
instance = SingleInstance(Places(Path(sys.argv[1])))
print(instance.claim(), flush=True)
sys.stdin.readline()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", leaving, str(places.data_dir)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == "True\n"
    process.stdin.write("\n")  # it ends now, in its own time
    process.stdin.flush()
    second = SingleInstance(places)
    assert second.claim()
    second.close()
    process.communicate(timeout=30)


# -- with the window -------------------------------------------------------------------------------


@pytest.fixture
def face(
    first: SingleInstance, tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, qtbot: QtBot
) -> Iterator[tuple[Face, HouseGate]]:
    """The whole window over a real store, joined to the instance as `run_window` joins it."""
    gate = filled(tmp_path / "profile", clock, Drawer())
    face = face_over(gate, theme, icons, clock, tmp_path)
    first.called.connect(face.presence.take_link)
    yield face, gate
    face.close()


def is_in_front(face: Face, name: str) -> bool:
    thread = face.main.reading.in_front if face.main else None
    return thread is not None and name in {message.service_id for message in thread.messages}


def test_a_link_shows_its_thread_at_once_while_the_store_is_open(
    face: tuple[Face, HouseGate], places: Places, qtbot: QtBot
) -> None:
    window, gate = face
    house = gate._opened().house
    window.enter(house)
    settled(window.context.background, qtbot)
    name = house.reader.rows(house.reader.positions(Filter()))[5].latest.service_id
    window.main.showMinimized()
    second = start_again(places, f"{LINK}{name}")
    qtbot.waitUntil(lambda: is_in_front(window, name), timeout=PATIENCE)
    assert ended(second)[0] == 0
    assert not window.main.isMinimized()
    assert window.main.threads.current.latest.service_id == name


def test_a_link_waits_while_the_store_is_locked(
    face: tuple[Face, HouseGate], places: Places, first: SingleInstance, qtbot: QtBot
) -> None:
    window, gate = face
    house = gate._opened().house
    name = house.reader.rows(house.reader.positions(Filter()))[7].latest.service_id
    window.enter(house)
    settled(window.context.background, qtbot)
    window._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    with qtbot.waitSignal(first.called, timeout=PATIENCE):
        second = start_again(places, f"{LINK}{name}")
    assert ended(second)[0] == 0
    settled(window.context.background, qtbot)
    assert window.main is None  # a link opens no lock
    assert gate._open is None
    window.enter(gate.unlock())
    qtbot.waitUntil(lambda: is_in_front(window, name), timeout=PATIENCE)
    assert window.main.threads.current.latest.service_id == name


def test_a_link_to_nothing_says_so(face: tuple[Face, HouseGate], places: Places, qtbot: QtBot) -> None:
    window, gate = face
    window.enter(gate._opened().house)
    settled(window.context.background, qtbot)
    second = start_again(places, f"{LINK}no-such-thread")
    qtbot.waitUntil(window.main.toast.isVisible, timeout=PATIENCE)
    assert "not on this computer" in window.main.toast._words.text()
    assert ended(second)[0] == 0
