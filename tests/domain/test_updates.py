"""Versions in their order, what is offered of them, and where a download may lead."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.errors import UpdateRefused
from desktop.domain.names import MARK
from desktop.domain.updates import (
    NeverLooks,
    Outcome,
    Release,
    Seen,
    Source,
    Verdict,
    judge,
    page_of,
    read_version,
)

IN_ORDER = (
    "0.9.9",
    "1.0.0a1",
    "1.0.0a2",
    "1.0.0b1",
    "1.0.0rc1",
    "1.0.0rc10",
    "1.0.0",
    "1.0.1rc1",
    "1.0.1",
    "1.10.0",
)
NOW = datetime(2026, 6, 3, tzinfo=UTC)
RELEASE = Release(
    version=read_version("0.2.0"),
    day=date(2026, 6, 2),
    sequence=100,
    page="https://daylit.example/get/0.2.0",
    notes="### Added\n- One.\n- Two \u202ebackwards.\n\n### Fixed\n- Three.",
    changes_database=False,
)


def test_versions_are_in_their_order_and_read_as_written() -> None:
    versions = [read_version(text) for text in IN_ORDER]
    assert sorted(set(versions)) == versions
    assert [str(version) for version in versions] == list(IN_ORDER)
    assert max(versions) > min(versions)


@pytest.mark.parametrize("text", ["", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.3-rc1", "1.2.3rc", "1.2.x", "1.2.3 ", "١.٢.٣",
                                  "1.2.3\n", "9999999.0.0"])  # fmt: skip
def test_anything_else_is_no_version(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        read_version(text)


@pytest.mark.parametrize(
    ("installed", "published", "verdict"),
    [
        ("0.1.0", "0.2.0", Verdict.NEWER),
        ("0.2.0", "0.2.0", Verdict.SAME),
        ("0.3.0", "0.2.0", Verdict.OLDER),
        ("0.10.0", "0.9.0", Verdict.OLDER),
        ("0.1.0", "0.2.0rc1", Verdict.TRIAL),
        ("0.2.0", "0.2.0rc1", Verdict.OLDER),
        ("0.2.0rc1", "0.2.0rc2", Verdict.NEWER),
        ("0.2.0rc1", "0.2.0", Verdict.NEWER),
        ("0.2.0rc2", "0.2.0rc1", Verdict.OLDER),
    ],
)
def test_what_is_offered(installed: str, published: str, verdict: Verdict) -> None:
    release = replace(RELEASE, version=read_version(published))
    assert judge(release, read_version(installed), Seen()) is verdict


def test_a_notice_that_was_put_back_is_refused_and_the_same_one_is_not() -> None:
    installed = read_version("0.1.0")
    assert judge(RELEASE, installed, Seen(sequence=100)) is Verdict.NEWER
    with pytest.raises(UpdateRefused, match="older than one that was seen here before"):
        judge(RELEASE, installed, Seen(sequence=101))


@pytest.mark.parametrize(
    ("page", "is_taken"),
    [
        ("https://daylit.example/get/0.2.0", True),
        ("https://daylit.example.evil.example/get", False),
        ("https://user@daylit.example/get", False),
        ("https://daylit.example:444/get", False),
        ("http://daylit.example/get", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_a_download_leads_to_the_host_that_is_built_in(page: str, is_taken: bool) -> None:
    source = Source(manifest="m", public_key="k", page="https://daylit.example/get")
    assert page_of(replace(RELEASE, page=page), source) == (page if is_taken else source.page)


def test_first_notes_are_points_without_headings_in_which_everything_can_be_seen() -> None:
    assert RELEASE.first_notes(2) == ("One.", f"Two {MARK}backwards.")
    assert RELEASE.first_notes(9)[-1] == "Three."
    assert len(RELEASE.first_notes(9)) == 3


def outcome(installed: str, **more: object) -> Outcome:
    return Outcome(
        verdict=Verdict.NEWER,
        release=replace(RELEASE, **more),  # type: ignore[arg-type]
        installed=read_version(installed),
        page="",
        looked_at=NOW,
    )


def test_a_version_that_must_be_installed_before_is_named_only_where_it_is_missing() -> None:
    needs = read_version("0.1.5")
    assert outcome("0.1.0", needs=needs).needs == needs
    assert outcome("0.1.5", needs=needs).needs is None
    assert outcome("0.1.0").needs is None
    assert outcome("0.1.0").sentence == "Version 0.2.0 of 2026-06-02 is available; this is version 0.1.0."


def test_a_build_that_names_nothing_never_looks_and_says_so() -> None:
    never = NeverLooks()
    assert not never.host
    assert never.look_if_due() is None
    with pytest.raises(UpdateRefused, match="does not look for new versions"):
        never.look()
    assert not Source(manifest="https://x", public_key="k").is_named
