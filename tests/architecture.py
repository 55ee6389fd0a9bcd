"""Draw which part of the code imports which, into the page on the architecture: ``make drawing``."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "contributors" / "architecture.md"
_DRAWING = re.compile(r"(?<=<!-- drawing -->\n).*?(?=<!-- end of the drawing -->)", re.DOTALL)
_SCRIPT_IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[\w./-]+)["']""")
#: The packages of the project.
_TOPS = ("checks", "macros", "upkeep", "tests")
#: The sections of a guide differ from one to the next and are all built alike.
_SECTION = "checks/‹section›"


def drawing() -> str:
    """Return the parts and their imports as a Mermaid diagram."""
    arrows = sorted({(one, other) for one, other in _imports() if one != other})
    names = {part: f"p{index}" for index, part in enumerate(sorted({*sum(arrows, ())}))}
    nodes = [f'    {name}["{part}"]' for part, name in names.items()]
    lines = [f"    {names[one]} --> {names[other]}" for one, other in arrows]
    return "\n".join(["```mermaid", "flowchart TD", *nodes, *lines, "```", ""])


def drawn(page: str) -> str:
    """Return the page with today's drawing in it."""
    return _DRAWING.sub(lambda _: drawing(), page)


def _imports() -> Iterator[tuple[str, str]]:
    for top in _TOPS:
        for path in sorted((ROOT / top).rglob("*.py")):
            for module in _modules(path):
                yield _part(path), _part(_file(module))
    for path in sorted((ROOT / "docs" / "theme").rglob("*.js")):
        for target in _SCRIPT_IMPORT.findall(path.read_text("utf-8")):
            yield _part(path), _part((path.parent / target).resolve())


def _modules(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [one.name for one in node.names] if isinstance(node, ast.Import) else []
        yield from (name for name in names if name.split(".")[0] in _TOPS)


def _file(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    file = path.with_suffix(".py")
    return file if file.is_file() else path / "__init__.py"


def _part(path: Path) -> str:
    """Return the part that a file belongs to: a folder of the code, one level below its top."""
    folders = path.relative_to(ROOT).parts[:-1]
    if folders[0] == "tests":
        return "tests"
    if folders[0] == "docs":
        return "/".join(folders[:3])
    if len(folders) > 2 and folders[1] not in ("inputs", "engine"):
        return _SECTION
    return "/".join(folders[:2])


if __name__ == "__main__":
    PAGE.write_text(drawn(PAGE.read_text("utf-8")), "utf-8")
