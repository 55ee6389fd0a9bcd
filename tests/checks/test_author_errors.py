"""An author's mistake stops the build with one sentence: file, field, expectation."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checks.errors import CatalogueError
from checks.loader import ROOT, load_data

CHECK = "connectivity/connect_is_supported"
Edit = Callable[[Path], None]


def replaced(file: str, old: str, new: str) -> Edit:
    def edit(root: Path) -> None:
        path = root / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return edit


def removed(file: str) -> Edit:
    return lambda root: (root / file).unlink()


MISTAKES: dict[str, tuple[Edit, str]] = {
    "no Slovak text": (removed(f"{CHECK}/sk.yml"), f"{CHECK}/sk.yml: the file: is missing"),
    "no rule": (removed(f"{CHECK}/check.py"), f"{CHECK}/check.py: the file: is missing"),
    "unknown key": (
        replaced(f"{CHECK}/en.yml", "title:", "heading: x\ntitle:"),
        f"{CHECK}/en.yml: heading: is not known here",
    ),
    "no title": (
        replaced(f"{CHECK}/en.yml", "title: The", "title: ''\nwhy2: The"),
        f"{CHECK}/en.yml: title: is missing",
    ),
    "no sentence for a code": (
        replaced(f"{CHECK}/sk.yml", '  recalled: "Verziu', '  recalled2: "Verziu'),
        f"{CHECK}/sk.yml: messages.recalled: is missing",
    ),
    "sentence for no code": (
        replaced(f"{CHECK}/en.yml", "messages:\n", "messages:\n  unheard_of: x\n"),
        f"{CHECK}/en.yml: messages.unheard_of: is not known here",
    ),
    "no remedy for a failure": (
        replaced(f"{CHECK}/en.yml", "  recalled: |", "  supported: |"),
        f"{CHECK}/en.yml: remedies.recalled: is missing",
    ),
    "another placeholder": (
        replaced(f"{CHECK}/sk.yml", "Verziu {version} Microsoft", "Verziu {verzia} Microsoft"),
        f"{CHECK}/sk.yml: messages.recalled: fills in verzia, but en.yml fills in version",
    ),
    "plural form missing": (
        replaced(
            f"{CHECK}/sk.yml",
            '    few: "Verzia {version} je podporovaná',
            '    fev: "Verzia {version} je podporovaná',
        ),
        f"{CHECK}/sk.yml: messages.ends_soon.few: is missing",
    ),
    "fact that is not there": (
        replaced(
            f"{CHECK}/en.yml", "connect_builds.hard_minimum.version", "connect_builds.hard_minimum.number"
        ),
        f"{CHECK}/en.yml: no 'number' in the fact 'connect_builds.hard_minimum.number'",
    ),
    "no YAML": (
        replaced(f"{CHECK}/en.yml", "title:", "title: [\n"),
        f"{CHECK}/en.yml: the file: is not YAML",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mistake: str
) -> None:
    edit, expected = MISTAKES[mistake]
    root = tmp_path / "checks"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(root)
    edit(root)

    with pytest.raises(CatalogueError) as raised:
        load_data(root)

    assert str(raised.value).startswith(expected)
    assert 1 == len(str(raised.value).splitlines())
