"""What all tests share: the site, built once as it ships, below the path of a project's site."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.site_server import served

ROOT = Path(__file__).parent.parent
PREFIX = "/writeback-checkup/"


#: Files that build a site of their own: one worker takes all of it, so that it is built once.
WITH_SITE = (
    "browser/test_other_guide",
    "browser/test_own_copy",
    "language/test_third_language",
    "site/test_other",
)


class OneBuild(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out single tests, and a file that builds a site as a whole."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid.partition("::")[0] if any(one in nodeid for one in WITH_SITE) else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> OneBuild:
    """Offer the scheduler: pytest-xdist's own groups are not heard by this version of pytest."""
    return OneBuild(config, log)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site strictly, with the plain command that the contract names; one worker does it for all."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "site").exists():
            build(shared / "site being built").rename(shared / "site")
    return shared / "site"


def build(folder: Path) -> Path:
    """Build the site in a folder, which is returned."""
    environment = {**os.environ, "SITE_URL": f"https://contoso.example{PREFIX}", "NO_MKDOCS_2_WARNING": "1"}
    mkdocs = Path(sys.executable).with_name("mkdocs")
    done = subprocess.run(
        [mkdocs, "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site and give its address."""
    with served(site, PREFIX) as base:
        yield base
