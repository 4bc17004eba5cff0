"""The workflows: what they may do, what they run, and that all they name is there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from build import TARGETS

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
FILES = re.compile(r"\b(?:packaging|resources|desktop|tests)/[\w./-]+\w")
DESERVES_SECRETS = {("release.yml", "windows"), ("release.yml", "macos")}


def read(file: Path) -> dict[Any, Any]:
    document: dict[Any, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return document


def triggers(workflow: dict[Any, Any]) -> dict[str, Any]:
    return workflow[True]  # the word `on` is a truth value of YAML


JOBS = [
    pytest.param(file, name, job, id=f"{file.stem}-{name}")
    for file in WORKFLOWS
    for name, job in read(file)["jobs"].items()
]
by_file = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
by_job = pytest.mark.parametrize(("file", "name", "job"), JOBS)


def commands(job: dict[str, Any]) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


# -- what they may do --------------------------------------------------------------------------------


@by_file
def test_every_action_is_pinned_by_its_hash_and_names_its_version(file: Path) -> None:
    lines = [line.strip("- ") for line in file.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert lines
    assert [line for line in lines if not PINNED.match(line)] == []


def test_an_action_has_one_hash_everywhere() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    hashes: dict[str, set[str]] = {}
    for action, pin in re.findall(r"uses: (\S+)@([0-9a-f]{40} # \S+)", text):
        hashes.setdefault(action, set()).add(pin)
    assert all(len(pins) == 1 for pins in hashes.values()), hashes


@by_file
def test_a_workflow_may_nothing_and_runs_once_at_a_time(file: Path) -> None:
    workflow = read(file)
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]["group"]
    assert "pull_request_target" not in triggers(workflow)


@by_job
def test_a_job_may_read_and_ends(file: Path, name: str, job: dict[str, Any]) -> None:
    expected = (
        {"contents": "write"} if (file.name, name) == ("release.yml", "draft") else {"contents": "read"}
    )
    assert job["permissions"] == expected
    assert job["timeout-minutes"] <= 90
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@by_job
def test_what_may_write_runs_no_code_of_the_repository(file: Path, name: str, job: dict[str, Any]) -> None:
    if job["permissions"] != {"contents": "read"}:
        assert not [step for step in job["steps"] if "checkout" in step.get("uses", "")]


@by_job
def test_secrets_stay_behind_the_reviewers(file: Path, name: str, job: dict[str, Any]) -> None:
    knows_secrets = "secrets." in str(job)
    assert knows_secrets is ((file.name, name) in DESERVES_SECRETS)
    assert (job.get("environment") == "release") is knows_secrets


def test_a_release_needs_a_tag_and_nothing_else_starts_it() -> None:
    assert triggers(read(ROOT / ".github" / "workflows" / "release.yml")) == {"push": {"tags": ["v*"]}}


@by_job
def test_no_text_of_others_gets_into_a_command(file: Path, name: str, job: dict[str, Any]) -> None:
    """A branch or a tag may be named like a command: such names reach a script as variables only."""
    assert "${{" not in commands(job)


# -- what they run -----------------------------------------------------------------------------------


@by_job
def test_every_file_that_is_named_exists(file: Path, name: str, job: dict[str, Any]) -> None:
    named = FILES.findall(commands(job).replace("\\", "/"))
    assert [path for path in named if not (ROOT / path).exists()] == []


@by_job
def test_every_target_that_is_built_exists(file: Path, name: str, job: dict[str, Any]) -> None:
    for line in re.findall(r"packaging/build\.py (.+)", commands(job)):
        assert set(line.split()) <= TARGETS.keys()


def test_each_system_builds_on_itself_and_is_tried_before_anything_is_summed_up() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert jobs["linux"]["runs-on"] == "ubuntu-22.04", "glibc 2.35 is what the packages promise"
    assert set(jobs["sum-up"]["needs"]) == {"try-linux", "try-windows", "try-macos"}
    assert jobs["draft"]["needs"] == "sum-up"
    for system in ("linux", "windows", "macos"):
        assert jobs[system]["needs"] == "prepare"
        assert jobs[f"try-{system}"]["needs"] == system
        assert "licences" not in commands(jobs[system]), "the bundle collects them"
        assert re.search(r"smoke\.py|try_installer\.py", commands(jobs[f"try-{system}"]))
    assert "build.py sums manifest" in commands(jobs["sum-up"])
    assert "--draft" in commands(jobs["draft"])


@pytest.mark.skipif(sys.platform == "win32", reason="it runs on Linux")
@pytest.mark.parametrize(
    ("tag", "first"), [("v1.2.3", False), ("v1.2.3rc1", True), ("v1.2.3a2", True), ("v10.0.0b1", True)]
)
def test_a_draft_of_a_pre_release_is_marked_as_one(tmp_path: Path, tag: str, first: bool) -> None:
    (tmp_path / "release").mkdir()
    (tmp_path / "release" / "notes.md").touch()
    draft = commands(read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]["draft"])
    words = ["bash", "-c", f'set -eu; gh() {{ echo "$@"; }}\n{draft}']
    env = {"PATH": "/usr/bin:/bin", "GITHUB_REF_NAME": tag}
    said = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, text=True, check=True).stdout
    assert ("--prerelease" in said.split()) is first


def test_changes_are_tested_on_every_promised_python_and_system() -> None:
    matrix = read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["test"]["strategy"]["matrix"]
    sys.path.insert(0, str(ROOT / "packaging"))
    import dev

    promised = range(dev.OLDEST_PYTHON[1], dev.NEWEST_PYTHON[1])
    assert matrix["python"] == [f"3.{minor}" for minor in promised]
    systems = {*matrix["system"], *(entry["system"] for entry in matrix["include"])}
    assert {system.split("-")[0] for system in systems} == {"ubuntu", "windows", "macos"}


def test_a_tag_names_the_version_and_all_that_a_release_needs_is_asked_for_first() -> None:
    from builders.product import read_product

    def reasons(*words: str) -> tuple[int, str]:
        program = [sys.executable, str(ROOT / "packaging" / "check_tag.py"), *words]
        done = subprocess.run(program, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    version = read_product().version
    status, right = reasons(f"v{version}")
    assert "The tag is" not in right
    assert status == bool(right), "nobody has filled in the publisher yet, and that is said before a build"
    for words in ((), (version,), ("v9.9.9",)):
        status, wrong = reasons(*words)
        assert status == 1
        assert f"desktop/__init__.py says {version}" in wrong


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
def test_the_shell_of_the_key_chain_is_sound() -> None:
    script = ROOT / "packaging" / "macos_keychain.sh"
    done = subprocess.run(["shellcheck", str(script)], capture_output=True, text=True, check=False)
    assert done.stdout == ""


@pytest.mark.skipif(sys.platform == "win32", reason="it is a script for macOS")
def test_without_a_certificate_no_key_chain_is_made() -> None:
    script = ROOT / "packaging" / "macos_keychain.sh"
    done = subprocess.run(
        ["bash", str(script)], env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "ad hoc" in done.stdout
