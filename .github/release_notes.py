"""Print a version's part of CHANGELOG.md; the status is 1 where it has none.

Call: ``python3 .github/release_notes.py v1.2.0``
"""

import re
import sys
from pathlib import Path

CHANGELOG = Path(__file__).parent.parent / "CHANGELOG.md"


def notes(changelog: str, version: str) -> str:
    """Return what stands below the heading of a version, ``""`` where there is no such heading."""
    heading = rf"^## {re.escape(version.removeprefix('v'))}(?: [^\n]*)?$"
    found = re.search(rf"{heading}\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


if __name__ == "__main__":
    told = notes(CHANGELOG.read_text("utf-8"), sys.argv[1])
    if not told:
        sys.exit(f"CHANGELOG.md: there is no heading for {sys.argv[1]}")
    sys.stdout.write(f"{told}\n")
