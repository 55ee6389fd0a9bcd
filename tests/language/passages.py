"""Every text of a language with the place where an author finds it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

#: Keys of YAML files whose values are no prose of this language.
_NOT_PROSE = {"placeholder", "typography", "made_from", "by", "pattern", "decimal", "link", "status", "part"}
_PARTIAL = re.compile(r'^\s*"([\w.]+)": "(.*?)",?$', re.MULTILINE)
_BLOCK = re.compile(r"\s*(?:[-*+] |\d+\. |#+ |\||!!! |\?\?\? )")
_FENCE = re.compile(r"^\s*(```|~~~)")
_CONFIGURED = re.compile(r"site_description|theme\.palette\.\d+\.toggle\.name")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_SPOKEN_FRONT = re.compile(r"^(title|description): (.*)$")


@dataclass(frozen=True)
class Passage:
    """A paragraph or a message, on one line, as it stands in its file; ``plural`` if one of its forms."""

    path: str
    line: int
    entry: str
    text: str
    plural: bool = False

    @property
    def where(self) -> str:
        line = f":{self.line}" if self.line else ""
        return f"{self.path}{line}{f' ({self.entry})' if self.entry else ''}"


def passages(root: Path, locale: str) -> list[Passage]:
    """Return all that the project says in a language: pages, checks, words, the theme, names of pages."""
    found: list[Passage] = []
    for path in sorted((root / "docs" / locale).rglob("*.md")):
        found += of_page(path, root)
    for folder in ("checks", "macros"):
        for path in sorted((root / folder).rglob(f"{locale}.yml")):
            found += of_yaml(path, root)
    for path in sorted((root / "checks" / "facts").glob("*.yml")):
        found += [one for one in of_yaml(path, root) if one.entry.endswith(f".{locale}")]
    found += of_settings(root / f"mkdocs.{locale}.yml", root)
    partial = root / "docs" / "theme" / "overrides" / "partials" / "languages" / f"{locale}.html"
    text = partial.read_text("utf-8")
    for one in _PARTIAL.finditer(text):
        line = text.count("\n", 0, one.start()) + 1
        found.append(Passage(partial.relative_to(root).as_posix(), line, one[1], one[2]))
    return found


def of_page(path: Path, root: Path) -> Iterator[Passage]:
    """Yield the paragraphs, list items and table rows of a page, without its code blocks."""
    name = path.relative_to(root).as_posix()
    text = path.read_text("utf-8")
    front = _FRONT.match(text)
    skipped = front[0].count("\n") if front else 0
    lines = text.splitlines()
    for number, line in enumerate(lines[:skipped], 1):
        spoken = _SPOKEN_FRONT.match(line)
        if spoken:
            yield Passage(name, number, spoken[1], spoken[2])
    block: list[str] = []
    start, fenced = 0, False
    for number, line in enumerate([*lines[skipped:], ""], skipped + 1):
        fence = bool(_FENCE.match(line))
        if block and (fence or not line.strip() or _BLOCK.match(line)):
            yield Passage(name, start, "", " ".join(block))
            block = []
        if fence:
            fenced = not fenced
        elif not fenced and line.strip():
            start = start if block else number
            block.append(line.strip())


def of_settings(path: Path, root: Path) -> Iterator[Passage]:
    """Yield what the settings of a site say: its description, the names of buttons and of pages."""
    yield from (one for one in of_yaml(path, root) if _CONFIGURED.fullmatch(one.entry))
    for one in of_yaml(path, root):
        title = one.entry.rpartition(".")[2]
        if one.entry.startswith("nav."):
            yield Passage(one.path, one.line, "nav", title)


def of_yaml(path: Path, root: Path) -> Iterator[Passage]:
    """Yield every text of a YAML file, a paragraph at a time."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    node = yaml.compose(path.read_text("utf-8"), Loader=loader)
    if node is not None:
        yield from _of_node(node, path.relative_to(root).as_posix(), "", False, set())


def _of_node(node: yaml.Node, path: str, entry: str, plural: bool, seen: set[int]) -> Iterator[Passage]:
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        forms = plural or any(key.value == "by" for key, _ in node.value)
        for key, value in node.value:
            if key.value not in _NOT_PROSE:
                yield from _of_node(value, path, f"{entry}.{key.value}".lstrip("."), forms, seen)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _of_node(value, path, f"{entry}.{index}", plural, seen)
    elif isinstance(node, yaml.ScalarNode):
        yield from _paragraphs(node, path, entry, plural)


def _paragraphs(node: yaml.ScalarNode, path: str, entry: str, plural: bool) -> Iterator[Passage]:
    first = node.start_mark.line + 1
    if node.style not in ("|", ">"):
        yield Passage(path, first, entry, " ".join(node.value.split("\n")), plural)
        return
    block: list[str] = []
    start, fenced = first + 1, False
    for number, line in enumerate([*node.value.splitlines(), ""], first + 1):
        fence = bool(_FENCE.match(line))
        if block and (fence or not line.strip() or _BLOCK.match(line)):
            yield Passage(path, start, entry, " ".join(block), plural)
            block = []
        if fence:
            fenced = not fenced
        elif not fenced and line.strip():
            start = start if block else number
            block.append(line.strip())
