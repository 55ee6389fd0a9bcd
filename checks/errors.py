"""A mistake in the catalogue, told to its author."""

from pathlib import Path

from checks.locate import line_of


class CatalogueError(Exception):
    """One sentence: the file and line, the field, and what was expected there.

    ``line`` is where the mistake is; where it is not told, the field is looked up in the file.
    """

    def __init__(self, path: Path, field: str, expectation: str, line: int | None = None) -> None:
        line = line or line_of(path, field)
        place = f"{shown(path)}:{line}" if line else shown(path)
        super().__init__(f"{place}: {field}: {' '.join(expectation.split())}")


def shown(path: Path) -> str:
    """Return a path as its author knows it, from the folder that he works in."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
