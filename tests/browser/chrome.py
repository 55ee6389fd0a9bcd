"""Find a Chromium to drive, and install Playwright's own only where there is none."""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
#: For a container without a sandbox or a screen, and so that the browser calls nobody by itself.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]


def executable(playwright: Playwright) -> str | None:
    """Return the path of an installed browser, ``None`` for Playwright's own."""
    if Path(playwright.chromium.executable_path).exists():
        return None
    return next(filter(None, map(shutil.which, NAMES)), None)


def install() -> None:
    """Make sure that there is a browser: one that is installed, else Playwright's own, else Debian's."""
    if any(map(shutil.which, NAMES)):
        return
    if (
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False).returncode
        == 0
    ):
        return
    if shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-q"], check=True)
        subprocess.run(["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"], check=True)
        return
    sys.exit("No Chromium was found and none could be installed; install Chromium or Chrome and try again.")


if __name__ == "__main__":
    install()
