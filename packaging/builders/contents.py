"""What a bundle really contains: Python distributions by their modules, other components by their files."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

from builders.components import Component, component_of, plain_path, read_components
from builders.product import NAME
from builders.shipped import development, name_in, shipped
from builders.tools import BuildStopped

BINARY = re.compile(r"\.(so|dll|dylib|pyd|exe)(\.[0-9.]+)?$")
PROGRAMS = (NAME, f"{NAME}.exe", f"Contents/MacOS/{NAME}")
TOOLS = frozenset({"pyinstaller", "pyinstaller-hooks-contrib"})


@dataclass(frozen=True, slots=True)
class Contents:
    """Names of distributions, sorted; components with their files, in the order of the table."""

    distributions: tuple[str, ...]
    components: Mapping[Component, tuple[Path, ...]]

    @property
    def uncalled_for(self) -> tuple[str, ...]:
        """Distributions that are in the bundle though nothing the program asks for needs them."""
        return tuple(sorted(set(self.distributions) - shipped()))


def contents_of(bundle: Path) -> Contents:
    """Look into a bundle. Raises BuildStopped, naming what nothing accounts for and what ships by mistake."""
    table = read_components()
    owned: dict[Component, list[Path]] = defaultdict(list)
    frozen, unknown = set(_frozen_distributions(bundle)), []
    installed = _installed_files()
    for file in sorted(bundle.rglob("*")):
        path = file.relative_to(bundle).as_posix()
        if not file.is_file() or file.is_symlink():
            continue
        owner = owner_of(path, table, installed)
        if isinstance(owner, Component):
            owned[owner].append(file)
        elif BINARY.search(file.name.lower()):
            frozen |= {owner} if owner else set()
            unknown += [] if owner else [path]
    if unknown:
        raise BuildStopped(
            "Nothing says whose these are and under which licence they ship. Leave them out of the bundle or "
            f"add them to packaging/licences/components.toml: {', '.join(unknown)}"
        )
    contents = Contents(tuple(sorted(frozen)), dict(_with_insides(table, owned)))
    tools = development().intersection(contents.uncalled_for)
    if tools:
        raise BuildStopped(
            f"Tools of development ship: {', '.join(sorted(tools))}. Leave them out in daylit.spec."
        )
    return contents


def owner_of(path: str, table: Iterable[Component], installed: Mapping[str, str]) -> Component | str | None:
    """The component or the distribution that a file of the bundle belongs to.

    A module beside the packages (`_cffi_backend.pyd`) is known by who installed it; by its name it could be
    Python's own.
    """
    plain = plain_path(path)
    if "/" not in plain and plain in installed:
        return installed[plain]
    return component_of(path, table) or installed.get(plain)


def _with_insides(
    table: Iterable[Component], owned: Mapping[Component, list[Path]]
) -> Iterator[tuple[Component, tuple[Path, ...]]]:
    """A component inside another one ships with it, in the same files."""
    files = {component.name: found for component, found in owned.items()}
    for component in table:
        found = files.get(component.inside or component.name)
        if found:
            yield component, tuple(found)


def _frozen_distributions(bundle: Path) -> Iterator[str]:
    """Whose modules were frozen into the program."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - only where there is a bundle

    program = next((bundle / name for name in PROGRAMS if (bundle / name).is_file()), None)
    if program is None:
        raise BuildStopped(f"{bundle} holds no program: packaging/build.py bundle makes it anew.")
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    owners = packages_distributions()
    for package in sorted({module.split(".")[0] for module in modules}):
        yield from (name_in(name) for name in owners.get(package, ()) if name_in(name) not in TOOLS)


def _installed_files() -> dict[str, str]:
    """Path below the folder of packages, and whose it is."""
    found = sorted(distributions(), key=lambda one: one.name)
    return {file.as_posix(): name_in(one.name) for one in found for file in one.files or ()}
