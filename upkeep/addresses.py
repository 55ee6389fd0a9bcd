"""Every outside address that the project names, with the files that name it."""

import re
from collections.abc import Iterator
from pathlib import Path

#: Addresses are named by a key of a fact table, or by a link of Markdown; samples in code are none.
_IN_TABLES = re.compile(r"""\b(?:url|link): ["']?(https?://[^\s"'}]+)""")
_IN_MARKDOWN = re.compile(r"\]\((https?://[^)\s]+)\)")


def addresses(root: Path) -> dict[str, list[str]]:
    """Return every address of the project in ``root`` with the files that name it."""
    found: dict[str, list[str]] = {}
    for path in _files(root):
        text = path.read_text("utf-8")
        for pattern in (_IN_TABLES, _IN_MARKDOWN):
            for address in pattern.findall(text):
                names = found.setdefault(address, [])
                name = path.relative_to(root).as_posix()
                names += [name] if name not in names else []
    return dict(sorted(found.items()))


def _files(root: Path) -> Iterator[Path]:
    yield from sorted((root / "checks").rglob("*.yml"))
    yield from sorted((root / "docs").rglob("*.md"))
