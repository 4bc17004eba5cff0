"""The Python distributions that ship, and what each says of its licence."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution

from builders.product import ROOT

STATED: dict[str, str] = {"sqlcipher3": "zlib (driver), BSD-3-Clause (SQLCipher), Apache-2.0 (OpenSSL)"}
"""Where the package's own words are silent or incomplete."""


def shipped() -> set[str]:
    """Names of what the program needs to run, and of what that needs, on this system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    wanted = [name_in(requirement) for requirement in project["dependencies"]]
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            needs = requirements(name)
        except PackageNotFoundError:
            continue  # for another system
        found.add(name)
        wanted += needs
    return found


def development() -> set[str]:
    """Names of what only those who work on the program ask for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {name_in(requirement) for requirement in project["optional-dependencies"]["dev"]}


def requirements(name: str) -> list[str]:
    """Names of what a distribution asks for, extras left out. Raises PackageNotFoundError."""
    return [name_in(need) for need in distribution(name).requires or [] if "extra ==" not in need]


def licence_of(name: str) -> str:
    """What a package says of its licence."""
    about = distribution(name).metadata
    classes = [value for value in about.get_all("Classifier") or [] if value.startswith("License ::")]
    classified = ", ".join(value.rsplit(" :: ", 1)[-1] for value in classes)
    values = about.json
    said = values.get("license_expression") or classified or str(values.get("license", "")).split("\n")[0]
    return STATED.get(name, str(said or "says nothing"))


def name_in(requirement: str) -> str:
    """The name in a requirement (`PyYAML>=6` is of `pyyaml`), in the spelling that is compared."""
    return re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")
