"""The licences of everything that ships, as a folder: README, INDEX, a file for each part, common texts."""

import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackagePath, distribution
from pathlib import Path

from builders.components import ASKED, KEPT, Component, read_components, system_package, version_of
from builders.contents import Contents, contents_of
from builders.product import ROOT, Product
from builders.shipped import licence_of
from builders.templates import fill
from builders.tools import BuildStopped

COVERED = {
    "pyside6-essentials": "Qt for Python (PySide6, Shiboken6)",
    "shiboken6": "Qt for Python (PySide6, Shiboken6)",
}
"""Distributions without a text of their own, and the component whose texts are theirs."""
COMMON = {
    "LGPL-2.1": ("LGPL-2.1.txt",),
    "LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "GPL-2.0": ("GPL-2.0.txt",),
}
"""Texts that many parts share, by what their licence begins with."""
TEXT_NAME = re.compile(r"^(licen[cs]es?|copying|notice|authors|copyright)\b", re.I)
FOLDERS = {
    "linux": """     _internal/PySide6/Qt/lib
       libQt6Core.so.6 and the other libraries of Qt
     _internal/PySide6/Qt/plugins
       its plug-ins
     _internal/PySide6, _internal/shiboken6
       Qt for Python""",
    "win32": """     _internal\\PySide6
       Qt6Core.dll and the other libraries of Qt, and Qt for Python
     _internal\\PySide6\\plugins
       its plug-ins
     _internal\\shiboken6
       Qt for Python""",
    "darwin": """     Daylit.app/Contents/Frameworks/PySide6
       Qt, its plug-ins, and Qt for Python
     Daylit.app/Contents/Frameworks/shiboken6
       Qt for Python""",
}
RULE = "-" * 78


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that ships; `texts` are titles with their text, `common` names files of shared texts."""

    name: str
    version: str
    licence: str
    home: str
    sources: str
    texts: tuple[tuple[str, str], ...]

    @property
    def file(self) -> str:
        """Name of its file in the folder."""
        return re.sub(r"[^A-Za-z0-9.+]+", "-", self.name).strip("-") + ".txt"

    @property
    def common(self) -> tuple[str, ...]:
        """Shared texts that belong to its licence."""
        words = re.findall(r"[A-Za-z]+-[0-9.]+", self.licence)
        return tuple(dict.fromkeys(text for word in words for text in COMMON.get(word, ())))

    def text(self) -> str:
        """What stands in its file: facts first, then every notice."""
        facts = (
            ("Name", f"{self.name} {self.version}".rstrip()),
            ("Licence", self.licence),
            ("Home page", self.home),
            ("Sources", self.sources),
            ("Its text", ", ".join(self.common)),
        )
        head = "".join(f"{name + ':':<11}{value}\n" for name, value in facts if value)
        return head + "".join(f"\n{RULE}\n{title}\n\n{text.strip()}\n" for title, text in self.texts)


def collect_licences(folder: Path, bundle: Path, product: Product) -> list[str]:
    """Write the licences of all that a bundle contains into a folder, which is emptied first.

    The answer is lines to print. Raises BuildStopped for a binary that nothing accounts for, and for a
    distribution without a text.
    """
    contents = contents_of(bundle)
    parts = sorted(parts_of(contents, product), key=lambda part: part.name.lower())
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in parts:
        _write(folder / part.file, part.text())
    for name in sorted({name for part in parts for name in part.common}):
        shutil.copyfile(KEPT / name, folder / name)
    _write(folder / "INDEX.txt", index_of(parts))
    _write(folder / "README.txt", readme(product))
    lines = [f"{_shown(folder)}: {len(parts)} parts, each with its licence"]
    if contents.uncalled_for:
        lines.append(f"frozen though nothing asks for them: {', '.join(contents.uncalled_for)}")
    return lines


def parts_of(contents: Contents, product: Product) -> Iterator[Part]:
    """The program itself, its distributions, and the components beside them."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield Part(product.display_name, product.version, "Apache-2.0", product.homepage, "", (("LICENSE", own),))
    for name in contents.distributions:
        if name not in COVERED:
            yield _distribution_part(name)
    for component, files in contents.components.items():
        yield _component_part(component, files)


def index_of(parts: Iterable[Part]) -> str:
    """Name, version, licence, home page and file of each part, one a line."""
    head = ("Name", "Version", "Licence", "Home page", "File")
    rows = [head, *((part.name, part.version, part.licence, part.home, part.file) for part in parts)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def readme(product: Product, system: str = sys.platform) -> str:
    """What the folder is, and the rights that the LGPL gives, in plain words."""
    table = {component.name: component for component in read_components()}
    qt, pyside = table["Qt"], table["Qt for Python (PySide6, Shiboken6)"]
    values = {
        "VERSION": product.version,
        "SYSTEM": {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}.get(system, system),
        "QT": ASKED[qt.name](),
        "PYSIDE": ASKED[pyside.name](),
        "QT_SOURCES": sources_of(qt),
        "PYSIDE_SOURCES": sources_of(pyside),
        "FOLDERS": FOLDERS.get(system, FOLDERS["linux"]),
        "CONTACT": product.contact,
    }
    return fill("licences/README.txt", values)


# -- texts -------------------------------------------------------------------------------------------


def _distribution_part(name: str) -> Part:
    about = distribution(name)
    texts = tuple(distribution_texts(name))
    if not texts:
        raise BuildStopped(
            f"The package {name} {about.version} brings no text of its licence ({licence_of(name)}). Put the "
            "text into packaging/licences and name it in COVERED of builders/licences.py."
        )
    home = home_of(name)
    return Part(name, about.version, licence_of(name), home, home, texts)


def home_of(name: str) -> str:
    """The home page that a distribution names; the page of its sources where it names no other."""
    about = distribution(name).metadata
    named = [value.partition(",") for value in about.get_all("Project-URL") or []]
    pages = {label.strip().lower(): page.strip() for label, _, page in named}
    wanted = ("homepage", "home", "source", "source code", "repository", "github", "code")
    found = next((pages[label] for label in wanted if label in pages), "")
    return str(about.json.get("home_page") or found or next(iter(pages.values()), ""))


def distribution_texts(name: str) -> Iterator[tuple[str, str]]:
    """Title and text of every notice that a distribution brings, each once."""
    seen: set[str] = set()
    for file in sorted(distribution(name).files or (), key=str):
        if not _is_text(file):
            continue
        text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        if text.strip() not in seen:
            seen.add(text.strip())
            yield file.as_posix(), text


def _is_text(file: PackagePath) -> bool:
    named = TEXT_NAME.match(file.name) and file.suffix in ("", ".txt", ".md", ".rst", ".BSD", ".APACHE")
    in_folder = ".dist-info/licenses/" in file.as_posix()
    return bool(in_folder or named)


def _component_part(component: Component, files: tuple[Path, ...]) -> Part:
    version = version_of(component, files)
    texts = tuple(component_texts(component, files))
    return Part(component.name, version, component.licence, component.home, sources_of(component), texts)


def component_texts(component: Component, files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """The kept texts of a component, or what the building system's packages say of its files."""
    for name in component.texts:
        yield Path(name).name, (KEPT / name).read_text(encoding="utf-8")
    if component.inside and not component.texts:
        yield "Notices", f"They are among those of {component.inside}.\n"
    elif not component.texts:
        packages = {file.name: system_package(file.name) for file in files}
        missing = [name for name, package in packages.items() if package is None]
        if missing:
            raise BuildStopped(
                f"No package here tells the licence of {', '.join(missing)} ({component.name}). Put "
                "a text into packaging/licences and name it in components.toml."
            )
        for package in sorted({found for found in packages.values() if found}, key=lambda one: one.name):
            text = package.copyright.read_text(encoding="utf-8", errors="replace")
            yield f"{package.name} {package.version}", text


def sources_of(component: Component) -> str:
    """Where the sources of a component are, of its very version where the address tells versions apart."""
    version = ASKED[component.name]() if component.name in ASKED else ""
    return component.sources.format(version=version, series=version.rpartition(".")[0])


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")


def _shown(folder: Path) -> Path:
    return folder.relative_to(ROOT) if folder.is_relative_to(ROOT) else folder
