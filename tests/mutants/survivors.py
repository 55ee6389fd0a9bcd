"""The mutants that no example notices, and why: ``survivors.yml``.

A survivor is known by its line and by what becomes of it, so that it is found wherever the line stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checks.loader import ROOT
from checks.yaml_file import read_yaml

LIST = Path(__file__).with_name("survivors.yml")


@dataclass(frozen=True)
class Survivor:
    """A line of a file, as it stands and as a mutant has it; blanks do not count."""

    file: str
    line: str
    becomes: str

    @classmethod
    def of(cls, path: Path, line: str, becomes: str) -> "Survivor":
        """Return the survivor of a change in the file ``path``."""
        return cls(path.relative_to(ROOT.parent).as_posix(), _plain(line), _plain(becomes))


def known() -> Iterator[Survivor]:
    """Yield every survivor of the list."""
    for file, entries in read_yaml(LIST).items():
        for entry in entries:
            for line, changes in entry["lines"].items():
                for becomes in changes:
                    yield Survivor.of(ROOT.parent / file, line, becomes)


def _plain(code: str) -> str:
    return "".join(code.split())
