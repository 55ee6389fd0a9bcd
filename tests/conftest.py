"""What all tests share: the site, built once as it ships, below the path of a project's site."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site_server import served

ROOT = Path(__file__).parent.parent
PREFIX = "/writeback-checkup/"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site strictly, with the plain command that the contract names."""
    folder = tmp_path_factory.mktemp("site")
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
