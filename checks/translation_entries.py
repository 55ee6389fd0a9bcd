"""Split a file of texts into its entries, and hash each as a translator sees it.

An entry is a text of a YAML file (``messages.blank``), a text of a fact table, or a page's title,
its description and each part below a heading. White space and the targets of links do not count.
"""

import hashlib
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from checks.errors import CatalogueError
from checks.validate_texts import SOURCE

#: Where a translated file keeps the hashes of the English texts that it was made from.
RECORD = "made_from"
#: What a language says of itself is no translation.
_OWN = (RECORD, "language", "date", "decimal", "typography")
_OF_A_PAGE = ("title", "description")
_WIDTH = 108

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_FENCE = re.compile(r"^ *(```|~~~)")
_HEADING = re.compile(r"^#{1,6} .*\{ *#([\w-]+)[^}]*\}\s*$")
_LINK_TARGET = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|<https?://[^<>\s]*>|href=\"[^\"]*\"")
_SOURCE = re.compile(r"(\{\{\s*source\()[^{}]*\)")
_MARK = re.compile(r"\{\{\s*statement\([^{}]*\)\s*\}\}")


#: The loader written in C, where PyYAML came with it, is many times as fast.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Entry:
    """A text, by its name in the file, with the number of its first line."""

    name: str
    text: str
    line: int

    @property
    def hash(self) -> str:
        """Return eight digits that stay the same while the text says the same."""
        plain = _MARK.sub("", _SOURCE.sub(r"\1)", _LINK_TARGET.sub("]()", self.text)))
        return hashlib.sha256(" ".join(plain.split()).encode()).hexdigest()[:8]


def entries(path: Path) -> dict[str, Entry]:
    """Return the entries of a page or of a YAML file, by name; a repeated text counts once."""
    found = _of_page(path) if path.suffix == ".md" else _of_yaml(_composed(path), "", set())
    return {one.name: one for one in found}


def entries_of_table(path: Path, locale: str) -> dict[str, Entry]:
    """Return the texts that a fact table holds in a language, by name; a repeated text counts once."""
    return {one.name: one for one in _of_table(_composed(path), locale, "", set())}


def record(path: Path) -> dict[str, str]:
    """Return the hashes that a translated file holds, by entry."""
    root = _composed(path, _front_matter(path)) if path.suffix == ".md" else _composed(path)
    for key, value in getattr(root, "value", ()):
        if key.value == RECORD:
            return {name.value: digest.value for name, digest in value.value}
    return {}


def with_record(text: str, hashes: dict[str, str], *, page: bool) -> str:
    """Return a file's text with these hashes for its record."""
    pairs = ", ".join(f"{name}: {digest}" for name, digest in hashes.items())
    lines = textwrap.wrap(f"{RECORD}: {{{pairs}}}", _WIDTH, subsequent_indent="  ", break_on_hyphens=False)
    block = "\n".join(lines) + "\n"
    front = _FRONT_MATTER.match(text) if page else None
    end = front.end(1) if front else len(text)
    head = re.sub(rf"^{RECORD}: \{{[^}}]*\}}\n", "", text[:end], flags=re.MULTILINE)
    return head + block + text[end:]


def _of_page(path: Path) -> Iterator[Entry]:
    front = _front_matter(path)
    for one in _of_yaml(_composed(path, front), "", set()):
        if one.name in _OF_A_PAGE:
            yield Entry(one.name, one.text, one.line + 1)
    text = path.read_text("utf-8")
    lines = text.splitlines()
    name, start, fenced = "", front.count("\n") + 2 if front else 0, False
    for number, line in enumerate(lines[start:], start):
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.match(line)
        if heading:
            yield from _part(name, lines, start, number)
            name, start = heading[1], number
    yield from _part(name, lines, start, len(lines))


def _part(name: str, lines: list[str], start: int, end: int) -> Iterator[Entry]:
    text = "\n".join(lines[start:end])
    if text.strip():
        yield Entry(name or "beginning", text, start + 1)


def _of_yaml(node: yaml.Node | None, prefix: str, seen: set[int]) -> Iterator[Entry]:
    if isinstance(node, yaml.MappingNode) and not _is_plural(node):
        for key, value in node.value:
            if prefix or key.value not in _OWN:
                yield from _of_yaml(value, f"{prefix}.{key.value}".lstrip("."), seen)
    elif node is not None and id(node) not in seen:  # a text that stands behind an alias is one text
        seen.add(id(node))
        text = "\n".join(_scalars(node))
        if text:
            yield Entry(prefix, text, node.start_mark.line + 1)


def _of_table(node: yaml.Node | None, locale: str, prefix: str, seen: set[int]) -> Iterator[Entry]:
    if id(node) in seen or not isinstance(node, yaml.CollectionNode):
        return
    seen.add(id(node))
    below = _below(node)
    if SOURCE not in below:
        for name, one in below.items():
            yield from _of_table(one, locale, f"{prefix}.{name}".lstrip("."), seen)
    elif locale in below:
        yield Entry(prefix, "\n".join(_scalars(below[locale])), node.start_mark.line + 1)


def _below(node: yaml.CollectionNode) -> dict[str, yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        return {key.value: one for key, one in node.value}
    return {str(index): one for index, one in enumerate(node.value)}


def _is_plural(node: yaml.MappingNode) -> bool:
    return any(key.value == "by" for key, _ in node.value)


def _scalars(node: yaml.Node) -> Iterator[str]:
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    for child in node.value if not isinstance(node, yaml.ScalarNode) else ():
        for one in child if isinstance(child, tuple) else (child,):
            yield from _scalars(one)


def _front_matter(path: Path) -> str:
    found = _FRONT_MATTER.match(path.read_text("utf-8"))
    return found[1] if found else ""


def _composed(path: Path, text: str | None = None) -> yaml.Node | None:
    try:
        return yaml.compose(path.read_text("utf-8") if text is None else text, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise CatalogueError(path, "the file", f"is not YAML: {' '.join(str(error).split())}") from None
