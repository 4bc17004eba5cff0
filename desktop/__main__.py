"""`python -m desktop`: chooses a face, the window or the command line.

Imports inside functions are deliberate here, and only here: `--version` and `threads` must not wait for Qt,
and the window must not wait for the sandbox.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.cli.doors import DemoChoices, Profile, SandboxChoices
from desktop.cli.main import CommandLine
from desktop.cli.output import tell
from desktop.cli.session import ATTENTION, DONE, read_passphrase
from desktop.domain.clock import Clock, SystemClock
from desktop.domain.errors import NoWindow
from desktop.domain.links import Link
from desktop.loading import Loader
from desktop.logs import set_up_logs, write_crash_report
from desktop.places import Places, default_data_dir, prepare, resources
from desktop.program import (
    RESTART,
    ProgramFile,
    is_frozen,
    own_file,
    restore_environment,
    start_program,
)
from desktop.release_file import read_source
from desktop.settings_file import FileSettings, read_settings, write_setting
from desktop.streams import heard, show_box
from desktop.system_libraries import library_of, missing_libraries, missing_words

if TYPE_CHECKING:
    from desktop.app import HouseGate
    from desktop.domain.updates import Updates
    from desktop.ui.single_instance import SingleInstance


class RealDoors:
    """Joins the rooms for the command line (cli.doors.Doors)."""

    def __init__(self, release: Path | None = None, program: ProgramFile | None = None) -> None:
        self._clock = SystemClock()
        self._release = release or resources() / "release.toml"
        self._program = program or own_file()

    @property
    def clock(self) -> Clock:
        """The clock of this computer."""
        return self._clock

    @property
    def default_data_dir(self) -> Path:
        """The folder that this system gives to a program's data."""
        return default_data_dir()

    def profile(self, data_dir: Path, passphrase_file: Path | None) -> tuple[Profile, tuple[str, ...]]:
        """The profile, and remarks about its settings file."""
        settings, remarks = read_settings(Places(data_dir).settings)
        return Profile(data_dir=data_dir, passphrase_file=passphrase_file, settings=settings), remarks

    def gate(self, profile: Profile, *, undo_seconds: float) -> "HouseGate":
        """The gate of a profile, without a sync thread."""
        return self._gate(profile, carry=False, undo_seconds=undo_seconds)

    def window(self, profile: Profile, link: Link | None) -> int:
        """Open the window, or raise the one that is open for this folder."""
        if not has_display():
            raise NoWindow(NO_DISPLAY)
        with qt_libraries(for_window=True):
            return self._only_window(profile, link)

    def _only_window(self, profile: Profile, link: Link | None) -> int:
        """The window, if there is none yet for this folder."""
        from desktop.ui.single_instance import SingleInstance  # noqa: PLC0415 - Qt is for the window only

        places = Places(profile.data_dir)
        prepare(places)
        set_up_logs(places.logs)
        instance = SingleInstance(places)
        if not instance.claim(link):
            tell("Daylit is open already; its window was brought to the front.")
            return DONE
        try:
            status = self._first_window(profile, link, instance)
        finally:
            instance.close()
        if status == RESTART:
            return start_anew(profile)
        return status

    def _first_window(self, profile: Profile, link: Link | None, instance: "SingleInstance") -> int:
        """The rest is loaded now that it is known to be needed: a second start is over before."""
        from desktop.keeping.run_marker import RunMarker  # noqa: PLC0415
        from desktop.ui.outside import Outside  # noqa: PLC0415
        from desktop.ui.run import run_window  # noqa: PLC0415

        places = Places(profile.data_dir)
        return run_window(
            self._gate(profile, carry=True, undo_seconds=profile.settings.sync.undo_seconds),
            settings=profile.settings,
            resources=resources(),
            clock=self._clock,
            version=__version__,
            data_dir=profile.data_dir,
            outside=Outside(
                link=link,
                instance=instance,
                runs=RunMarker(places, clock=self._clock),
                write=partial(write_setting, places.settings),
                demo=start_demo,
                updates=self.updates(profile),
                program=self._program,
                load=Loader() if is_frozen() else None,
            ),
        )

    def demo(self, choices: DemoChoices, say: Callable[[str], None]) -> int:
        """The window on a private service; without a display, or with a folder for pictures, the tour."""
        touring = choices.pictures is not None or not has_display()
        if touring:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        with qt_libraries(for_window=not touring):
            return self._demo(choices, say, touring=touring)

    def _demo(self, choices: DemoChoices, say: Callable[[str], None], *, touring: bool) -> int:
        from desktop.demo import open_demo  # noqa: PLC0415 - the sandbox is loaded for the demo only

        say(
            "Starting a private service with made-up data …"
            if not choices.mailbox
            else "Reading the mailbox …"
        )
        with open_demo(threads=choices.threads, mailbox=choices.mailbox, clock=self._clock) as demo:
            from desktop.ui.outside import Outside  # noqa: PLC0415
            from desktop.ui.run import run_window  # noqa: PLC0415
            from desktop.ui.tour import run_tour  # noqa: PLC0415

            if touring:
                return run_tour(
                    demo.gate,
                    demo.server,
                    sign_in=demo.sign_in,
                    passphrase=demo.passphrase,
                    settings=demo.settings,
                    resources=resources(),
                    clock=self._clock,
                    pictures=choices.pictures or Path("daylit-demo"),
                    say=say,
                )
            say(f"The window is open. If you lock it: the passphrase of this demo is “{demo.passphrase}”.")
            return run_window(
                demo.gate,
                settings=demo.settings,
                resources=resources(),
                clock=self._clock,
                version=__version__,
                data_dir=demo.folder,
                hint=demo.sign_in,
                passphrase=demo.passphrase,
                outside=Outside(load=Loader() if is_frozen() else None),
            )

    def sandbox(self, choices: SandboxChoices) -> int:
        """Serve until interrupted."""
        from desktop.sandbox.__main__ import main as serve  # noqa: PLC0415 - loaded when asked for

        arguments = [f"--port={choices.port}", f"--threads={choices.threads}", f"--seed={choices.seed}"]
        arguments += [f"--habit={habit}" for habit in choices.habits]
        arguments += [f"--mailbox={choices.mailbox}"] if choices.mailbox else []
        arguments += [f"--faults={choices.faults}"] if choices.faults else []
        return serve(arguments)

    def check_up(self, profile: Profile) -> list[tuple[str, bool, str]]:
        """Each check of `doctor`."""
        from desktop.doctor import check_up  # noqa: PLC0415 - loaded when asked for

        _, remarks = read_settings(Places(profile.data_dir).settings)
        gate = self._gate(profile, carry=False, undo_seconds=0)
        passphrase = read_passphrase(profile)
        return check_up(Places(profile.data_dir), gate, passphrase=passphrase, remarks=remarks)

    def updates(self, profile: Profile) -> "Updates":
        """The door to newer versions of this program."""
        from desktop.app import update_door  # noqa: PLC0415 - the network is loaded when somebody looks

        source = read_source(self._release)
        return update_door(
            Places(profile.data_dir),
            source,
            version=__version__,
            clock=self._clock,
            ca_file=profile.settings.service.ca_file,
        )

    def report_crash(self, data_dir: Path, error: BaseException) -> Path | None:
        """Write where in the code it happened; no message and no data, for they may be a customer's."""
        return write_crash_report(Places(data_dir).logs, error, __version__)

    def _gate(self, profile: Profile, *, carry: bool, undo_seconds: float) -> "HouseGate":
        from desktop.app import HouseGate  # noqa: PLC0415 - the rooms are loaded when a command needs them
        from desktop.vault.os_keyring import SystemKeyRing  # noqa: PLC0415
        from desktop.vault.vault import Vault  # noqa: PLC0415

        places = Places(profile.data_dir)
        ring = SystemKeyRing()
        settings: FileSettings = profile.settings
        return HouseGate(
            places,
            Vault(places.vault, ring, clock=self._clock),
            clock=self._clock,
            settings=settings,
            carry=carry,
            undo_seconds=undo_seconds,
            ring_name=ring.name,
        )


NO_DISPLAY = (
    "There is no display here. Use a command (daylit-desktop --help), or see the program at work with: "
    "daylit-desktop demo"
)


@contextmanager
def qt_libraries(*, for_window: bool) -> Iterator[None]:
    """What is done inside needs Qt: without a library of the system it ends in a sentence, not in an abort.

    Asked before Qt is loaded. Raises NoWindow.
    """
    missing = missing_libraries(for_window=for_window)
    if missing:
        raise NoWindow(missing_words(missing))
    try:
        yield
    except ImportError as error:  # one that is not in our tables: Qt of another version
        library = library_of(error)
        if not library:
            raise
        raise NoWindow(missing_words([library])) from error


def start_demo() -> None:
    """Open the demo beside this window, as a program of its own: nothing of it can mix with a real store."""
    start_program("demo")


def start_anew(profile: Profile) -> int:
    """Start the program again over the same data folder, now that nothing of it is held any more.

    The answer is the exit status: a start that failed must not look like a window that was closed.
    """
    words = [f"--data-dir={profile.data_dir}"]
    words += [f"--passphrase-file={profile.passphrase_file}"] if profile.passphrase_file else []
    try:
        start_program(*words)
    except OSError as error:
        tell(f"Daylit could not be started again: {error.strerror}. Start it by hand; everything is kept.")
        return ATTENTION
    return DONE


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> None:
    """The entry point `daylit-desktop`."""
    os.umask(0o077)
    restore_environment()
    sys.exit(heard(lambda: CommandLine(RealDoors(), __version__).run(sys.argv[1:]), show_box))


if __name__ == "__main__":
    main()
