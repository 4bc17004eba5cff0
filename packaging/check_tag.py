"""Whether a tag names the version of the sources, before anything is built of them.

.venv/bin/python packaging/check_tag.py v1.2.3
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builders.product import read_product


def main(arguments: list[str]) -> int:
    """0 when it does."""
    version = read_product().version
    if arguments == [f"v{version}"]:
        print(f"The tag v{version} names the version of desktop/__init__.py.")
        return 0
    given = arguments[0] if arguments else "none"
    print(
        f"The tag is {given}, but desktop/__init__.py says {version}. Change one of them; nothing was built.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
