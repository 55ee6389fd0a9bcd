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


#: Files that build a site of their own, once for all their tests.
WITH_SITE = ("test_other_guide", "test_own_copy")


class ByFile(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out whole files, and the long tests of the browser one by one.

    So each worker keeps what a file builds for itself, and thousands of small tests cost no bookkeeping.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        is_long = "tests/browser/" in file and not any(one in file for one in WITH_SITE)
        return nodeid if is_long else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """Give pytest-xdist our scheduler; its own groups are not heard by this version of pytest."""
    return ByFile(config, log)


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
