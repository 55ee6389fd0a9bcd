"""A mistake in the catalogue, told to its author."""

from pathlib import Path


class CatalogueError(Exception):
    """One sentence: the file, the field, and what was expected there."""

    def __init__(self, path: Path, field: str, expectation: str) -> None:
        super().__init__(f"{_relative(path)}: {field}: {expectation}")


def _relative(path: Path) -> str:
    """Return a path as its author knows it, from the folder that he works in."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
