"""The other guide: a small site made with the same machinery, to see that it knows of no one article."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

GUIDE = ROOT / "tests" / "other_guide"
MKDOCS = Path(sys.executable).with_name("mkdocs")
#: What the guide uses and does not have of its own.
MACHINERY = ("docs", "macros", "checks")


def build(guide: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """Build a guide from within its folder, as an author does, and return what the build said."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    environment.pop("SITE_URL", None)
    call: list[str | Path] = [MKDOCS, "build", "--strict", "--quiet", "--site-dir", site]
    return subprocess.run(call, cwd=guide, env=environment, capture_output=True, text=True, check=False)


def copied(folder: Path) -> Path:
    """Copy the guide into a folder, with the machinery where it looks for it."""
    for name in MACHINERY:
        (folder / name).symlink_to(ROOT / name)
    return Path(shutil.copytree(GUIDE, folder / "tests" / "other_guide"))
