"""Ways of making a mistake in a catalogue."""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.checks.small_catalogue import CHECK

INPUT = "inputs/connect_version"
EN, SK, RULE, CASES = (f"{CHECK}/{name}" for name in ("en.yml", "sk.yml", "check.py", "examples.yml"))

Edit = Callable[[Path], object]
#: By what the author did: how; the file that is named; what stands on the line that is named ("" for
#: no line); how the sentence begins.
Mistakes = dict[str, tuple[Edit, str, str, str]]


def replaced(file: str, old: str, new: str) -> Edit:
    def edit(root: Path) -> None:
        path = root / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return edit


def appended(file: str, text: str) -> Edit:
    def edit(root: Path) -> None:
        with (root / file).open("a", encoding="utf-8") as target:
            target.write(text)

    return edit


def removed(file: str) -> Edit:
    return lambda root: (root / file).unlink()


def moved(old: str, new: str) -> Edit:
    def edit(root: Path) -> None:
        (root / new).parent.mkdir(parents=True, exist_ok=True)
        (root / old).rename(root / new)

    return edit


def copied(old: str, new: str) -> Edit:
    def edit(root: Path) -> None:
        shutil.copytree(root / old, root / new)

    return edit


def both(first: Edit, second: Edit) -> Edit:
    def edit(root: Path) -> None:
        first(root)
        second(root)

    return edit
