"""Fills `@NAME@` in the templates of `packaging/templates`; a name that is left over is an error."""

import re
from collections.abc import Mapping
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
MARK = re.compile(r"@([A-Z][A-Z_]+)@")


def fill(template: str, values: Mapping[str, str]) -> str:
    """A file of `packaging/templates` with every mark replaced. Raises KeyError for an unknown mark."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    return MARK.sub(lambda mark: values[mark[1]], text)
