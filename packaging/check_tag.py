"""Whether a tag can become a release: it names the version of the sources, and all that it needs is there.

.venv/bin/python packaging/check_tag.py v1.2.3
"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builders.manifest import source
from builders.notes import notes_of
from builders.product import read_product
from builders.tools import BuildStopped


def main(arguments: list[str]) -> int:
    """0 when it can; else every reason is printed, before anything is built."""
    reasons = list(reasons_against(arguments[0] if arguments else "none"))
    for reason in reasons:
        print(reason, file=sys.stderr)
    if not reasons:
        print(f"{arguments[0]} can be released.")
    return 1 if reasons else 0


def reasons_against(tag: str) -> Iterator[str]:
    """What is wrong with a tag, in sentences."""
    version = read_product().version
    if tag != f"v{version}":
        yield f"The tag is {tag}, but desktop/__init__.py says {version}. Change one of them."
    for check in (lambda: notes_of(version), source):
        try:
            check()
        except BuildStopped as stop:
            yield str(stop)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
