"""The window's words in the person's language: Qt translations, plural forms, numbers and dates."""

import re
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import KnownError
from desktop.domain.sentences import Sentence
from desktop.ui.kept_sentences import OF_PEOPLE, KeptSentences

LANGUAGES = (("", "Like the system"), ("en", "English"), ("de", "Deutsch"), ("es", "Español"))
"""Codes and names of the languages that are complete; each name is in its own language."""
_DAY = re.compile(r"[12]\d{3}-[01]\d-[0-3]\d")
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+")
"""How the rooms below write days and large numbers into a sentence."""


def tr(text: str, comment: str = "", count: int | None = None, /, **values: Any) -> str:
    """The text in the language in force; `{name}` is replaced by `values`, `%n` by `count` in its plural."""
    shown = QCoreApplication.translate("", text, comment or None, -1 if count is None else count)
    return shown.format(**values) if values else shown


def lazy_tr(text: str) -> str:
    """The text as it is; it will be translated by `tr` when it is shown."""
    return text


def told(error: KnownError | str) -> str:
    """The sentence of an error, or one that was kept, in the language in force.

    Bare words are looked up among the templates of the rooms below: what the database kept is English.
    """
    sentence = error if isinstance(error, str) else error.sentence
    if not isinstance(sentence, Sentence):
        sentence = _kept(sentence)
    if not isinstance(sentence, Sentence):
        return sentence
    return tr(
        sentence.template,
        **{
            name: value if name in OF_PEOPLE and not isinstance(value, Sentence) else _told_value(value)
            for name, value in sentence.values.items()
        },
    )


def day_and_year(day: date) -> str:
    """Day, month and year: `5 Dec 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy", "5 Dec 2026"))


def number(value: int) -> str:
    """A number with the separators of this country."""
    return QLocale().toString(value)


def _kept(text: str) -> str:
    app = QCoreApplication.instance()
    language = app.findChild(Language) if app is not None else None
    return language.kept.find(text) if language is not None else text


def _told_value(value: Any) -> Any:
    """What a sentence is filled with: days and numbers as this country writes them, sentences translated."""
    if isinstance(value, date):
        return day_and_year(value)
    if not isinstance(value, str):
        return value
    if isinstance(value, Sentence):
        return told(value)
    if _DAY.fullmatch(value):
        with suppress(ValueError):  # it only looked like a day
            return day_and_year(date.fromisoformat(value))
    return number(int(value.replace(",", ""))) if _THOUSANDS.fullmatch(value) else value


class Language(QObject):
    """Loads the translations of one language; English ones too, for they hold the plural forms."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.kept = KeptSentences.of(folder)

    def apply(self, code: str) -> None:
        """Speak a language of LANGUAGES, or one that has a file in the folder; "" follows the system."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        locale = QLocale(code) if code else QLocale.system()
        QLocale.setDefault(locale)
        name = code or locale.name().split("_")[0]
        self._translators = [
            translator
            for file, folder in (
                (f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
                ("daylit_en", str(self._folder)),
                (f"daylit_{name}", str(self._folder)),
            )
            if (translator := QTranslator(self)).load(file, folder)
        ]
        for translator in self._translators:
            self._app.installTranslator(translator)
        backwards = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
