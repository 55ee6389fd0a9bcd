"""What the contributors' pages quote stands in the files, and the commands that they name are there."""

import re
from pathlib import Path

import pytest

from checks.__main__ import main
from checks.loader import ROOT

PROJECT = ROOT.parent
PAGES = sorted((PROJECT / "docs" / "contributors").glob("*.md"))
QUOTE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"python -m checks (\w+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_quotes_are_of_the_files(page: Path) -> None:
    for name, quoted in QUOTE.findall(page.read_text("utf-8")):
        assert quoted in (PROJECT / name).read_text("utf-8"), name


def test_something_is_quoted() -> None:
    assert any(QUOTE.search(page.read_text("utf-8")) for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_commands_are_there(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in {*COMMAND.findall(page.read_text("utf-8"))}:
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert 0 == ended.value.code
        capsys.readouterr()
