"""Reads release.toml: who publishes this build, and where it looks for new versions."""

import tomllib
from pathlib import Path

from desktop.domain.updates import Source


def read_source(path: Path) -> Source:
    """Where this build looks for new versions; nowhere when the file is missing, cut or unusual."""
    try:
        named = tomllib.loads(path.read_text(encoding="utf-8")).get("updates", {})
    except (OSError, ValueError):
        return Source()
    if not isinstance(named, dict) or not all(isinstance(value, str) for value in named.values()):
        return Source()
    return Source(
        manifest=named.get("manifest", ""),
        public_key=named.get("public_key", ""),
        page=named.get("page", ""),
    )
