"""Read a YAML file with every scalar as text, and refuse a key that stands twice."""

from pathlib import Path
from typing import Any

import yaml

from checks.errors import CatalogueError

#: What the reader of YAML says, and what its author has most likely done.
_HINTS = {
    "mapping values are not allowed": "a text with a colon and a space in it stands in quotes",
    "cannot start any token": "lines are indented by spaces, a text beginning with a sign stands in quotes",
    "did not find expected key": "lines are indented alike, and a text in quotes has no such quotes inside",
}


class _TwiceError(Exception):
    """A key stands a second time in its mapping, on ``line``."""

    def __init__(self, key: str, first: int, line: int) -> None:
        super().__init__(key)
        self.key, self.first, self.line = key, first, line


# The base loader makes text only; the one written in C, where PyYAML came with it, is many times as fast.
class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc] # chosen when it runs
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:  # noqa: FBT001, FBT002 - as PyYAML calls it
        """Return the mapping; PyYAML itself would keep the last of two values and drop the first."""
        lines: dict[str, int] = {}
        for key, _ in node.value:
            line = key.start_mark.line + 1
            if key.value in lines:
                raise _TwiceError(key.value, lines[key.value], line)
            if isinstance(key, yaml.ScalarNode):
                lines[key.value] = line
        return super().construct_mapping(node, deep)


def read_yaml(path: Path) -> Any:
    """Return a YAML file's content with every scalar as text; an empty scalar is ``""``."""
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_Loader)  # noqa: S506 - see above
    except OSError:
        raise CatalogueError(path, "the file", "is missing") from None
    except UnicodeDecodeError:
        raise CatalogueError(path, "the file", "is not UTF-8") from None
    except _TwiceError as error:
        raise CatalogueError(path, error.key, f"stands in line {error.first} already", error.line) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        hints = [hint for part, hint in _HINTS.items() if part in str(error.problem)]
        said = "; ".join([f"is not YAML: {error.problem}", *hints])
        raise CatalogueError(path, "the file", said, line) from None
    except yaml.YAMLError as error:
        raise CatalogueError(path, "the file", f"is not YAML: {error}") from None
