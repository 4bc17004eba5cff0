"""The window's words in the person's language: Qt translations, plural forms, numbers and dates."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import KnownError
from desktop.domain.sentences import Sentence

LANGUAGES = (("", "Like the system"), ("en", "English"), ("de", "Deutsch"), ("es", "Español"))
"""Codes and names of the languages that are complete; each name is in its own language."""


def tr(text: str, comment: str = "", count: int | None = None, /, **values: Any) -> str:
    """The text in the language in force; `{name}` is replaced by `values`, `%n` by `count` in its plural."""
    shown = QCoreApplication.translate("", text, comment or None, -1 if count is None else count)
    return shown.format(**values) if values else shown


def lazy_tr(text: str) -> str:
    """The text as it is; it will be translated by `tr` when it is shown."""
    return text


def told(error: KnownError | str) -> str:
    """The sentence of an error, translated if the room that raised it kept its template."""
    sentence = error if isinstance(error, str) else (error.args[0] if error.args else str(error))
    if not isinstance(sentence, Sentence):
        return str(error)
    values = {
        name: told(value) if isinstance(value, str) else value for name, value in sentence.values.items()
    }
    return tr(sentence.template, **values)


class Language(QObject):
    """Loads the translations of one language; English ones too, for they hold the plural forms."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []

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
