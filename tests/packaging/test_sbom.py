"""The bill of materials is valid, whole, and the same from the same bundle."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from PySide6.QtCore import qVersion

from builders.contents import Contents, contents_of
from builders.product import read_product
from builders.sbom import LOCK, lock_hashes, sbom_text, write_sbom

PRODUCT = read_product()


@pytest.fixture(scope="module")
def contents(small_bundle: Path) -> Contents:
    """What the small bundle contains, and one package with several archives in the lock."""
    found = contents_of(small_bundle)
    return replace(found, distributions=(*found.distributions, "cryptography", "httpx", "httpcore"))


@pytest.fixture(scope="module")
def bill(contents: Contents) -> dict[str, Any]:
    """The bill as it is read back."""
    return dict(json.loads(sbom_text(contents, PRODUCT)))


def references(bill: dict[str, Any]) -> Iterator[str]:
    yield bill["metadata"]["component"]["bom-ref"]
    yield from (entry["bom-ref"] for entry in bill["components"])


def test_it_keeps_the_schema(contents: Contents) -> None:
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(sbom_text(contents, PRODUCT))
    assert fault is None, str(fault)[:400]


def test_the_validator_would_notice(contents: Contents) -> None:
    broken = sbom_text(contents, PRODUCT).replace('"type": "library"', '"type": "liberry"', 1)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(broken) is not None


def test_it_is_the_same_twice_and_another_for_other_contents(contents: Contents) -> None:
    text = sbom_text(contents, PRODUCT)
    assert text == sbom_text(contents, PRODUCT)
    fewer = replace(contents, distributions=contents.distributions[1:])
    serial = re.compile(r'"serialNumber": "urn:uuid:[0-9a-f-]{36}"')
    numbers = [
        serial.findall(one)
        for one in (text, sbom_text(fewer, PRODUCT), sbom_text(contents, replace(PRODUCT, version="9.9.9")))
    ]
    assert all(len(found) == 1 for found in numbers)
    assert len({found[0] for found in numbers}) == 3


def test_it_says_what_ships(bill: dict[str, Any]) -> None:
    main = bill["metadata"]["component"]
    assert (main["name"], main["version"], main["type"]) == ("daylit-desktop", PRODUCT.version, "application")
    said = datetime.fromisoformat(bill["metadata"]["timestamp"])
    assert said == datetime.fromtimestamp(PRODUCT.epoch, UTC)
    by_name = {entry["name"]: entry for entry in bill["components"]}
    assert by_name["Qt"]["version"] == qVersion()
    assert by_name["SQLCipher"]["version"].startswith("4.")
    assert by_name["certifi"]["purl"].startswith("pkg:pypi/certifi@")
    assert all(entry["licenses"] for entry in bill["components"])
    assert by_name["SQLCipher"]["hashes"][0]["alg"] == "SHA-256"
    assert all("as in" not in entry.get("version", "") for entry in bill["components"])


def test_archives_have_the_hashes_of_the_lock(bill: dict[str, Any]) -> None:
    entry = next(entry for entry in bill["components"] if entry["name"] == "cryptography")
    found = {one["value"] for one in entry["properties"] if one["name"] == "daylit:archive-sha256"}
    assert found == set(lock_hashes()["cryptography"])
    assert len(found) > 10
    lock = LOCK.read_text(encoding="utf-8")
    assert sum(len(hashes) for hashes in lock_hashes().values()) == lock.count("--hash=sha256:")


def test_dependencies_lead_from_the_program_to_everything(bill: dict[str, Any]) -> None:
    known = set(references(bill))
    needs = {one["ref"]: set(one.get("dependsOn", ())) for one in bill["dependencies"]}
    assert set(needs) == known
    assert set().union(*needs.values()) <= known
    reached, waiting = set(), ["daylit-desktop"]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += needs[one]
    assert reached == known
    assert "native:sqlcipher" in needs["pypi:sqlcipher3"]
    assert {"native:openssl", "native:sqlite"} <= needs["native:sqlcipher"]
    assert "pypi:httpcore" in needs["pypi:httpx"]


def test_the_file_is_named_after_version_system_and_processor(
    small_bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builders.sbom.DIST", tmp_path)
    monkeypatch.setattr("platform.machine", lambda: "ARM64")
    file = write_sbom(small_bundle, PRODUCT, "win32")
    assert file.name == f"daylit-desktop-{PRODUCT.version}-windows-arm64.cdx.json"
    assert json.loads(file.read_text(encoding="utf-8"))["specVersion"] == "1.6"
