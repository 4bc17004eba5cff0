"""Draws the program's icon from its one source, `resources/icons/daylit.svg`, for every system."""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from builders.product import ROOT
from builders.tools import BuildStopped

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SOURCE = ROOT / "resources" / "icons" / "daylit.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: those of lists, title bars and the task bar at 100, 125, 150 and 200 percent."""
LARGEST_BITMAP = 64
"""Pixels; larger ones are stored as PNG, which Windows reads since Vista, smaller ones as bitmaps."""
MAC_SIZES = (16, 32, 128, 256, 512)
"""Points; each is drawn once more with twice as many pixels."""


def draw(size: int, source: Path = SOURCE) -> "QImage":
    """The icon, `size` pixels wide and high, on nothing. Raises BuildStopped for a broken source."""
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - Qt is loaded when something is drawn
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise BuildStopped(f"The icon {source} cannot be drawn: it is no valid SVG file.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def write_ico(target: Path, sizes: Sequence[int] = WINDOWS_SIZES) -> Path:
    """A Windows icon with a picture of each size."""
    pictures = [_bitmap(draw(size)) if size <= LARGEST_BITMAP else png(size) for size in sizes]
    head = struct.pack("<HHH", 0, 1, len(sizes))
    offset = len(head) + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        shown = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(head + b"".join(pictures))
    return target


def write_iconset(folder: Path) -> Path:
    """A folder `NAME.iconset` as `iconutil` of macOS wants it."""
    folder.mkdir(parents=True, exist_ok=True)
    for points in MAC_SIZES:
        for scale, mark in ((1, ""), (2, "@2x")):
            (folder / f"icon_{points}x{points}{mark}.png").write_bytes(png(points * scale))
    return folder


def png(size: int) -> bytes:
    """The icon, `size` pixels wide and high, as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not draw(size).save(buffer, "PNG"):  # type: ignore[call-overload]
        raise BuildStopped(
            f"The icon of {size} pixels cannot be written as PNG: this Qt has no writer for it."
        )
    return bytes(data.data())


def _bitmap(image: "QImage") -> bytes:
    """A device-independent bitmap: its head names twice the height, for the mask that follows the colours."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    size = image.width()
    upside_down = image.flipped().convertToFormat(QImage.Format.Format_ARGB32)
    colours = bytes(upside_down.constBits())
    mask = bytes((size + 31) // 32 * 4 * size)  # no bit set: the alpha of the colours says what is seen
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(colours) + len(mask), 0, 0, 0, 0)
    return head + colours + mask
