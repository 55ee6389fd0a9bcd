"""Parse PowerShell with a grammar that knows the syntax of version 5.1 and no newer one."""

import re
from collections.abc import Iterator

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

_PARSER = Parser(Language(tree_sitter_powershell.language()))
#: The grammar lacks lists of bare words, ``Select-Object Name, Status``; in quotes they mean the same.
_BARE = re.compile(
    r"""(<\#.*?\#>|\#[^\n]*|'[^']*'|"(?:[^"`]|`.)*")|(?<![\w$.:\\@%{-])([A-Za-z]\w*|\*)(?=\s*,)|(?<=,)(\s*)([A-Za-z]\w*)""",
    re.DOTALL,
)


def tree(script: str) -> Node:
    """Return the script's tree; ``ValueError`` names the first line that is no such PowerShell."""
    root = _PARSER.parse(_BARE.sub(_quoted, script).encode()).root_node
    for node in every(root):
        if node.is_error or node.is_missing:
            raise ValueError(f"line {node.start_point.row + 1}: {text(node)[:60]!r}")
    return root


def _quoted(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    return f"'{found[2]}'" if found[2] else f"{found[3]}'{found[4]}'"


def every(node: Node, *kinds: str) -> Iterator[Node]:
    """Yield the nodes of these kinds, all where none is named, in the order in which they stand."""
    if not kinds or node.type in kinds:
        yield node
    for child in node.children:
        yield from every(child, *kinds)


def text(node: Node | None) -> str:
    """Return what stands at a node."""
    return (node.text or b"").decode() if node else ""
