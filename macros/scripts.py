"""The page's scripts and styles as they ship: without what only their readers need, named by content."""

import re
from collections.abc import Callable
from pathlib import Path

_THEME = Path(__file__).parent.parent / "docs" / "theme"
_IMPORT = re.compile(r"""(\bfrom\s*|\bimport\s*\(?\s*)(["'])\./([\w-]+\.js)\2""")
#: Comments, types and indentation: more than a third of what a page would load.
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*\n|^[ \t]+|\n(?=\n)", re.DOTALL | re.MULTILINE)


def styles() -> bytes:
    """Return all style sheets as one."""
    texts = [path.read_text("utf-8") for path in sorted((_THEME / "style").glob("*.css"))]
    return _COMMENT.sub("", "\n".join(texts)).encode()


def add_scripts(add: Callable[[str, bytes], str]) -> None:
    """Add every script by ``add``, which returns its path, after those that it imports by that path."""
    folders = (_THEME / "page", _THEME / "search")
    texts = {path.name: path.read_text("utf-8") for one in folders for path in sorted(one.glob("*.js"))}
    added: dict[str, str] = {}

    def name_of(script: str) -> str:
        if script not in added:
            text = _COMMENT.sub("", _IMPORT.sub(renamed, texts[script]))
            added[script] = Path(add(script, text.encode())).name
        return added[script]

    def renamed(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2]}./{name_of(found[3])}{found[2]}"

    for script in texts:
        name_of(script)
