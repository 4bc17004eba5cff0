"""Puts a document on paper: pages with company, person and time at the foot, and a look at them before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPainter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.language import tr
from desktop.ui.theme import FONT_FAMILY
from desktop.ui.wording import number

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 72.0
MARGIN = 15.0
"""Millimetres around what is printed, unless the person chooses others."""
PREVIEW = QSize(900, 860)
FOOT = 26.0
"""Points kept for the foot of a page."""


def print_document(document: str, foot: str, printer: "QPrinter") -> int:
    """Print an HTML document of ours; `foot` stands at the foot of each page. The answer counts the pages."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(_font(9.5))
    made.documentLayout().setPaintDevice(printer)
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    high_foot = FOOT * printer.resolution() / POINTS
    body = QSizeF(page.width(), page.height() - high_foot)
    made.setHtml(document)
    made.setPageSize(body)
    painter = QPainter(printer)
    pages = made.pageCount()
    for place in range(pages):
        if place:
            printer.newPage()
        painter.save()
        painter.translate(0, -place * body.height())
        made.drawContents(painter, QRectF(0, place * body.height(), body.width(), body.height()))
        painter.restore()
        _draw_foot(painter, foot, place + 1, pages, QRectF(0, body.height(), body.width(), high_foot))
    painter.end()
    return pages


def preview(document: str, foot: str, parent: QWidget) -> QDialog:
    """Open the print preview of a document; where there is no printer it offers a PDF."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - loaded when something is printed
        QPrinter,
        QPrinterInfo,
        QPrintPreviewDialog,
    )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not QPrinterInfo.availablePrinterNames():
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print preview"))
    dialog.resize(PREVIEW)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(lambda onto: print_document(document, foot, onto))
    QDialog.open(dialog)
    return dialog


def _font(points: float) -> QFont:
    """The bundled font with every sign as itself: its finer shapes would have no letters in a PDF."""
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _draw_foot(painter: QPainter, foot: str, place: int, pages: int, room: QRectF) -> None:
    painter.setFont(_font(8.0))
    painter.setPen(QColor("#444444"))
    counted = tr("Page {page} of {pages}", page=number(place), pages=number(pages))
    bottom = Qt.AlignmentFlag.AlignBottom
    wide = painter.fontMetrics().horizontalAdvance(counted)
    shown = painter.fontMetrics().elidedText(
        foot, Qt.TextElideMode.ElideRight, int(room.width() - 1.5 * wide)
    )
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignRight, counted)
