"""The bill of materials of a build: CycloneDX 1.6 as JSON, the same from the same bundle."""

import hashlib
import platform
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from builders.components import ASKED, Component, version_of
from builders.contents import Contents, contents_of
from builders.downloads import sha256_of
from builders.licences import home_of, sources_of
from builders.product import DIST, NAME, ROOT, Product
from builders.shipped import licence_of, name_in, requirements

LOCK = ROOT / "packaging" / "requirements.lock"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
FIXED_SPACE = uuid.UUID("a1f3b8b2-7c3e-5f57-9d56-0f3f1d3a6f20")
"""Serial numbers are drawn from this and from the contents: the same contents have the same number."""
STANDS_ON = {
    "sqlcipher3": ("SQLCipher",),
    "cryptography": ("OpenSSL (of cryptography)",),
    "pyside6-essentials": ("Qt for Python (PySide6, Shiboken6)",),
    "shiboken6": ("Qt for Python (PySide6, Shiboken6)",),
    "Qt for Python (PySide6, Shiboken6)": ("Qt", "Python"),
    "Qt": ("ICU", "Zstandard"),
    "Python": (
        *("OpenSSL (of Python)", "SQLite (of Python)", "libffi", "bzip2", "liblzma", "zlib", "Expat"),
    ),
}
"""What a distribution or component stands on besides what its own metadata says."""


def write_sbom(bundle: Path, product: Product, system: str = sys.platform) -> Path:
    """Write `dist/daylit-desktop-VERSION-SYSTEM-PROCESSOR.cdx.json` for a bundle; the answer is the file."""
    kind = f"{SYSTEMS.get(system, system)}-{platform.machine().lower()}"
    file = DIST / f"{NAME}-{product.version}-{kind}.cdx.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(sbom_text(contents_of(bundle), product), encoding="utf-8", newline="\n")
    return file


def sbom_text(contents: Contents, product: Product) -> str:
    """The bill of materials of these contents, as JSON."""
    bom = _bill(contents, product)
    blank = JsonV1Dot6(bom).output_as_string(indent=2)
    digest = hashlib.sha256(blank.encode("utf-8")).hexdigest()
    bom.serial_number = uuid.uuid5(FIXED_SPACE, f"{product.version} {digest}")
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def _bill(contents: Contents, product: Product) -> Bom:
    hashes = lock_hashes()
    entries = {name: _distribution_entry(name, hashes.get(name, ())) for name in contents.distributions}
    entries |= {
        component.name: _component_entry(component, files) for component, files in contents.components.items()
    }
    main = _main_entry(product)
    bom = Bom(serial_number=FIXED_SPACE, components=entries.values())
    bom.metadata.timestamp = datetime.fromtimestamp(product.epoch, UTC)
    bom.metadata.component = main
    for name, entry in entries.items():
        bom.register_dependency(entry, [entries[need] for need in _needs(name, contents) if need in entries])
    needed = {need for name in entries for need in _needs(name, contents)}
    direct = {name for name in entries if name in direct_dependencies() or name not in needed}
    bom.register_dependency(main, [entries[name] for name in sorted(direct)])
    return bom


def direct_dependencies() -> set[str]:
    """Names of the distributions that the project itself asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {name_in(requirement) for requirement in project["dependencies"]}


def lock_hashes(lock: Path = LOCK) -> dict[str, tuple[str, ...]]:
    """SHA-256 of the archives that the lock accepts, by distribution, in the order of the lock."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.read_text(encoding="utf-8").splitlines():
        pinned = re.match(r"([A-Za-z0-9._-]+)==", line)
        name = name_in(pinned[1]) if pinned else name
        found.setdefault(name, []).extend(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return {name: tuple(hashes) for name, hashes in found.items() if hashes}


def _needs(name: str, contents: Contents) -> Iterator[str]:
    """What an entry stands on, by name."""
    yield from STANDS_ON.get(name, ())
    if name in contents.distributions:
        yield from requirements(name)
    yield from (component.name for component in contents.components if component.inside == name)


# -- entries -----------------------------------------------------------------------------------------


def _main_entry(product: Product) -> Entry:
    return Entry(
        name=NAME,
        version=product.version,
        type=ComponentType.APPLICATION,
        bom_ref=NAME,
        description=product.summary,
        supplier=OrganizationalEntity(name=product.publisher, urls=[XsUri(product.homepage)]),
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
        purl=PackageURL("generic", None, NAME, product.version),
        external_references=_references({ExternalReferenceType.WEBSITE: product.homepage}),
    )


def _distribution_entry(name: str, hashes: Iterable[str]) -> Entry:
    version = distribution(name).version
    return Entry(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"pypi:{name}",
        licenses=[LicenseFactory().make_from_string(licence_of(name))],
        purl=PackageURL("pypi", None, name, version),
        properties=[Property(name="daylit:archive-sha256", value=value) for value in hashes],
        external_references=_references({ExternalReferenceType.WEBSITE: home_of(name)}),
    )


def _component_entry(component: Component, files: tuple[Path, ...]) -> Entry:
    version = "" if component.inside and component.name not in ASKED else version_of(component, files)
    sources = sources_of(component)
    links = {
        ExternalReferenceType.WEBSITE: component.home,
        ExternalReferenceType.SOURCE_DISTRIBUTION: sources if sources.startswith("https:") else "",
    }
    slug = re.sub(r"[^a-z0-9.+-]+", "-", component.name.lower()).strip("-")
    return Entry(
        name=component.name,
        version=version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"native:{slug}",
        licenses=[LicenseFactory().make_from_string(component.licence)],
        purl=PackageURL("generic", None, slug, version or None),
        hashes=[_sha256(files[0])] if len(files) == 1 and not component.inside else (),
        external_references=_references(links),
    )


def _references(links: Mapping[ExternalReferenceType, str]) -> list[ExternalReference]:
    return [ExternalReference(type=kind, url=XsUri(address)) for kind, address in links.items() if address]


def _sha256(file: Path) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=sha256_of(file))
