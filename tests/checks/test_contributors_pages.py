"""What the contributors' pages quote stands in the files, and the commands that they name are there."""

import re
import subprocess
from pathlib import Path, PurePath

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


def test_every_file_of_a_language_is_named() -> None:
    """Whoever adds a language by the table in TRANSLATING.md has all files that Slovak has."""
    named = re.findall(r"`([\w./*<>-]*\bde\b[\w./*<>-]*)`", (PROJECT / "TRANSLATING.md").read_text("utf-8"))
    patterns = [re.sub(r"\bde\b", "sk", re.sub(r"<\w+>", "*", one)) for one in named]
    call = ["git", "ls-files", "*/sk.*", "sk.*", "*/sk/*", "*.sk.*"]
    files = subprocess.run(call, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.splitlines()
    own = [
        one for one in files if not one.startswith(("tests/other_guide/", "checks/skeletons/", ".github/"))
    ]

    assert own
    assert [] == [one for one in own if not any(_fits(one, pattern) for pattern in patterns)]


def _fits(file: str, pattern: str) -> bool:
    return PurePath(file).match(pattern) or (pattern.endswith("/") and file.startswith(pattern))
