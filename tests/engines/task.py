"""What every engine is asked to do, and how Debian's packages of an engine are installed."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

#: Returns JSON: ``status`` and ``code`` of the check in the page, and a finding for each request.
SCRIPT = Path(__file__).with_name("task.js").read_text("utf-8").strip()

Answer = dict[str, Any]


def provide(command: str, *packages: str) -> str:
    """Return the path of a command, after installing Debian's packages where it is missing."""
    found = shutil.which(command)
    if not found:
        sudo = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*sudo, "apt-get", "update", "-q"], check=True)
        subprocess.run(
            [*sudo, "apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], check=True
        )
        found = shutil.which(command)
    if not found:
        raise SystemExit(f"{command} is missing, and {', '.join(packages)} did not bring it")
    return found
