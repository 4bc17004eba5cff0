"""Builds the wheel and checks that everything the program needs at run time is inside."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED = (
    "desktop/__main__.py",
    "desktop/_resources/fonts/DaylitSans-Regular.ttf",
    "desktop/_resources/fonts/OFL.txt",
    "desktop/_resources/icons/daylit.svg",
    "desktop/_resources/icons/LICENSE-lucide.txt",
    "desktop/_resources/release.toml",
    "desktop/_resources/themes/daylit.qss",
    *(f"desktop/_resources/translations/daylit_{language}.qm" for language in ("de", "en", "es")),
)


def main() -> int:
    """0 when the wheel is whole."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        wheel = next(Path(folder).glob("*.whl"))
        names = set(zipfile.ZipFile(wheel).namelist())
        size = wheel.stat().st_size
    missing = [name for name in NEEDED if name not in names]
    print(
        f"{wheel.name}: {len(names)} files, {size / 1e6:.1f} MB" + (f"; MISSING {missing}" if missing else "")
    )
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
