"""Draws the pictures of the README and of each release, off screen, over the demo's service.

`python packaging/screenshots.py [FOLDER]` writes main, filters, search, palette, sync panel, log
dialog, attention, outbox, preferences and unlock: light and dark at 1280x800 and 1920x1080, light at
150 % text, and German. The default folder is `resources/screenshots`. The service is shut for the outbox,
and refuses an entry for a contact that was removed meanwhile: what is shown came about as it would for a
person.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.demo import Demo, open_demo
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry
from desktop.domain.filters import Filter
from desktop.domain.switches import Phase
from desktop.places import resources
from desktop.store.house import House
from desktop.ui.dialogs.dossier import place_of
from desktop.ui.dialogs.outcomes import OUTCOMES
from desktop.ui.icons import Icons
from desktop.ui.language import Language
from desktop.ui.run import Face, make_application
from desktop.ui.theme import Theme
from desktop.ui.tour import liveliest
from desktop.ui.windows.main import MainWindow

ROOT = Path(__file__).resolve().parents[1]
PROMISE = next(outcome for outcome in OUTCOMES if "promise_to_pay" in outcome.tags)
ALIKE = 0xE0E0E0
"""The bits by which colours differ that the eye tells apart."""
PATIENCE = 120.0
"""Seconds for one thing to come true."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a set of pictures is drawn."""

    name: str
    theme: str
    width: int
    height: int
    scale: float = 1.0
    language: str = "en"


LOOKS = (
    Look("light-1280", "light", 1280, 800),
    Look("dark-1280", "dark", 1280, 800),
    Look("light-1920", "light", 1920, 1080),
    Look("dark-1920", "dark", 1920, 1080),
    Look("large-1920", "light", 1920, 1080, scale=1.5),
    Look("german-1280", "light", 1280, 800, language="de"),
)


class Photographer:
    """Brings the window into each state and draws it."""

    def __init__(self, demo: Demo, theme: Theme, icons: Icons, language: Language, folder: Path) -> None:
        self._demo = demo
        self._theme = theme
        self._icons = icons
        self._language = language
        self._folder = folder
        self._face: Face | None = None

    def draw(self, look: Look, house: House) -> None:
        """All pictures of one look, but the first window."""
        face = self._open(look)
        face.enter(house)
        window = face.main
        if window is None:
            raise SystemExit("the window did not open")
        window.resize(look.width, look.height)
        self._settle(lambda: house.sync.status().phase is Phase.IDLE and house.reader.total() > 800)
        self._reading(look, window)
        self._over_the_list(look, window, house)
        self._writing(look, window, house)
        window.close()
        face.context.background.close()

    def draw_unlock(self, look: Look) -> None:
        """The first window, asking for the passphrase."""
        face = self._open(look)
        face.start()
        window = face.unlock
        if window is None:
            raise SystemExit("the first window did not open")
        window.resize(look.width, look.height)
        self._picture(look, "unlock", window)
        window.close()
        face.context.background.close()

    # -- scenes --------------------------------------------------------------------------------------

    def _open(self, look: Look) -> Face:
        self._language.apply(look.language)
        face = Face(
            self._demo.gate,
            theme=self._theme,
            icons=self._icons,
            clock=SystemClock(),
            settings=self._demo.settings,
            shape=QSettings(str(self._demo.folder / f"{look.name}.ini"), QSettings.Format.IniFormat),
            version="",
            data_dir=str(self._demo.folder),
            hint=self._demo.sign_in,
        )
        self._theme.apply(choice=look.theme, scale=look.scale)
        self._face = face
        return face

    def _reading(self, look: Look, window: MainWindow) -> None:
        self._settle(lambda: liveliest(window) is not None)
        window.threads.choose(liveliest(window) or 0)
        self._settle(lambda: window.reading.in_front is not None)
        self._picture(look, "main", window)
        if not window.filter_panel.isVisible():
            window.toggle_filter_panel()
        window.apply_filter(Filter(kinds=frozenset({"email"}), requires_response=True))
        self._picture(look, "filters", window)
        window.toggle_filter_panel()
        window.apply_filter(Filter(text="invoice pay"))
        self._picture(look, "search", window)
        window.clear_filter()

    def _over_the_list(self, look: Look, window: MainWindow, house: House) -> None:
        window.palette_panel.open()
        self._picture(look, "palette", window)
        window.palette_panel.dismiss()
        window.sync.show_panel()
        self._picture(look, "sync-panel", window)
        window.sync.panel.leave()
        self._log_dialog(look, window, house)
        window.preferences_wanted.emit()
        self._settle()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                self._picture(look, "preferences", dialog)
                dialog.reject()

    def _log_dialog(self, look: Look, window: MainWindow, house: House) -> None:
        window.open_log()
        self._settle(lambda: window.log_dialog is not None)
        dialog, message = window.log_dialog, window.reading.last_message()
        if dialog is None:
            return
        self._settle()
        dialog.form.choose_outcome(PROMISE)
        dialog.form.promise.line.setText("fri")
        self._picture(look, "log-dialog", dialog)
        dialog.reject()
        self._settle()
        if message is not None:  # the next look begins with an empty dialog
            for draft in house.reader.drafts(place_of(message.customer_id)):
                house.writer.drop_draft(draft.place)

    def _writing(self, look: Look, window: MainWindow, house: House) -> None:
        found = next(one for one in house.reader.customers("") if len(one.contacts) > 1)
        customer, left = found.service_id, found.contacts[-1].service_id
        if self._demo.server.world.main.contacts.pop(left, None):
            text = "Spoke with the controller; a copy of the invoice goes out today."
            house.writer.log(NewEntry(kind="call", customer_id=customer, contact_id=left, content=text))
            house.sync.wake()
            self._settle(lambda: bool(house.reader.attention()))
        window.show_outbox()
        self._picture(look, "attention", window)
        self._demo.server.pause()
        held = [
            house.writer.log(NewEntry(kind="call", customer_id=customer, content=text))[0]
            for text in ("Left voicemail.", "Promised the whole balance for Friday.")
        ]
        house.sync.wake()
        self._settle(lambda: house.sync.status().phase is Phase.OFFLINE)
        self._picture(look, "outbox", window)
        for entry in held:  # the next look begins without them
            house.writer.undo(entry)
        self._demo.server.resume()
        house.sync.wake()
        self._settle(lambda: house.reader.waiting()[0] == 0)
        window.leave_outbox()

    # -- means ---------------------------------------------------------------------------------------

    def _picture(self, look: Look, name: str, what: QWidget) -> None:
        self._settle()
        self._folder.mkdir(parents=True, exist_ok=True)
        small(what.grab().toImage()).save(str(self._folder / f"{name}-{look.name}.png"), quality=0)
        print(f"{name}-{look.name}.png")

    def _settle(self, true: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until this is true and nothing is under way."""
        face, end, quiet = self._face, time.monotonic() + PATIENCE, 0
        while quiet < 5:
            QApplication.processEvents()
            time.sleep(0.02)
            idle = face is None or face.context.background.is_idle
            quiet = quiet + 1 if idle and true() else 0
            if time.monotonic() > end:
                raise SystemExit("a picture did not come true in time")


def small(image: QImage) -> QImage:
    """The picture in 256 colours: a third of the size, and the eye sees no difference.

    Half of them are the most frequent ones; the others are unlike those, so that a few red words stay red.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = [colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common()]
    table = colours[:128]
    alike = {colour & ALIKE for colour in table}
    for colour in colours[128:]:
        if len(table) < 256 and colour & ALIKE not in alike:
            table.append(colour)
            alike.add(colour & ALIKE)
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def main() -> int:
    """Draw everything."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots"
    with open_demo(threads=400, mailbox=None, clock=SystemClock()) as demo:
        app, theme, icons = make_application(resources(), demo.settings)
        language = app.findChild(Language)
        if language is None:
            raise SystemExit("the application has no language")
        house = demo.gate.set_up(passphrase=demo.passphrase)
        demo.gate.sign_in(demo.sign_in)
        photographer = Photographer(demo, theme, icons, language, folder)
        for look in LOOKS:
            photographer.draw(look, house)
        demo.gate.lock()
        for look in LOOKS:
            photographer.draw_unlock(look)
    return 0


if __name__ == "__main__":
    sys.exit(main())
