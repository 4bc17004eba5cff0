"""Builds what is shipped. One target so far: `bundle`, a folder with the program and everything it needs.

python3 packaging/dev.py setup && .venv/bin/python packaging/build.py bundle
"""

import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUNDLE = DIST / "daylit-desktop"


def main(arguments: list[str]) -> int:
    """Build one target; the answer is the exit status."""
    if arguments != ["bundle"]:
        print(__doc__)
        return 2
    began = time.monotonic()
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={DIST}", f"--workpath={ROOT / 'build'}", str(ROOT / "packaging" / "daylit.spec")]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        print("The bundle was not built; the lines above say why.", file=sys.stderr)
        return 1
    files = [file for file in BUNDLE.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{BUNDLE.relative_to(ROOT)}: {len(files)} files, {size:.0f} MB, {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
