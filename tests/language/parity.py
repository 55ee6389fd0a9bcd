"""Find where a translation is built differently from its English source, and say what stands there.

Compared are, part by part: headings with level and id, blocks of code, code inside sentences,
targets of links, calls of macros, values to fill in, kinds of notes, items of lists and rows of tables.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from checks.translation_entries import Entry
from checks.translation_state import Pair
from tests.language.lint import Fault

_FENCED = re.compile(r"^ *(```|~~~).*?^ *\1", re.DOTALL | re.MULTILINE)
_MACRO = re.compile(r"\{\{.*?\}\}")
#: A label of an English screen needs marking in a translation only.
_LABEL = re.compile(r"\{\{\s*en\(.*?\}\}")
#: A text of a fact table ends with the language that it is in.
_OWN_TEXT = re.compile(r"\.[a-z]{2}(?=\")")
_PLACEHOLDER = re.compile(r"(?<!\{)\{\w+(?::\w+)?\}(?!\})")
_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
_TARGET = re.compile(r"\]\(([^()\s]+(?:\([^()\s]*\))?)\)|<(https?://[^<>\s]+)>|href=\"([^\"]+)\"")
_HEADING = re.compile(r"^(#{1,6}) .*?(\{ *#[\w-]+)?[^{}]*\}?$", re.MULTILINE)
_NOTE = re.compile(r"^ *(?:!!!|\?\?\?\+?) (\w+)", re.MULTILINE)
_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) ", re.MULTILINE)
_ROW = re.compile(r"^ *\|", re.MULTILINE)


def faults(pair: Pair, said_otherwise: Collection[str] = ()) -> Iterator[Fault]:
    """Yield every difference between an English file and its translation, which is there.

    ``said_otherwise`` are values of fact tables that the translation says in its own words.
    """
    english, translated = pair.english(), pair.translated()
    source = pair.source.relative_to(pair.root).as_posix()
    for name, one in translated.items():
        if name not in english:
            yield Fault(f"{pair.name}:{one.line} ({name})", "parity", name, f"nothing: it is not in {source}")
    if pair.target.suffix == ".md":
        yield from _order(pair, list(english), list(translated))
    for name, original in english.items():
        if name in translated:
            yield from _different(pair, original, translated[name], said_otherwise)
        else:
            yield Fault(pair.name, "parity", name, f"as in {source}:{original.line}")


def _order(pair: Pair, english: list[str], translated: list[str]) -> Iterator[Fault]:
    shared = [name for name in english if name in translated]
    for wanted, found in zip(shared, (name for name in translated if name in english), strict=True):
        if wanted != found:
            yield Fault(pair.name, "parity: order", f"#{found}", f"#{wanted} first")
            return


def _different(
    pair: Pair, english: Entry, translated: Entry, said_otherwise: Collection[str]
) -> Iterator[Fault]:
    source = pair.source.relative_to(pair.root).as_posix()
    for kind, features in FEATURES.items():
        wanted, found = features(english.text), features(translated.text)
        for one in wanted - found:
            if any(f'"{reference}"' in one for reference in said_otherwise):
                continue
            where = f"{pair.name}:{translated.line} ({translated.name})"
            yield Fault(where, f"parity: {kind}", "missing", f"{one}, as in {source}:{_line(english, one)}")
        for one in found - wanted:
            if kind == "code" and one.strip("`") in english.text:
                continue  # marked, so that nobody reads it as a word of the language
            where = f"{pair.name}:{_line(translated, one)} ({translated.name})"
            yield Fault(where, f"parity: {kind}", one, f"as in {source}:{english.line}")


def _line(entry: Entry, feature: str) -> int:
    """Return the line that a feature begins on, or its part's first where it is a number of things."""
    position = entry.text.find(feature.split("\n", maxsplit=1)[0])
    return entry.line + entry.text.count("\n", 0, max(0, position))


def _once(pattern: re.Pattern[str]) -> Callable[[str], Counter[str]]:
    """Return what finds the matches of a pattern in prose, each counted once."""

    def found(text: str) -> Counter[str]:
        prose = _FENCED.sub("", text)
        return Counter(
            {
                next(filter(None, one.groups()), one[0]) if one.groups() else one[0]
                for one in pattern.finditer(prose)
            }
        )

    return found


def _number(pattern: re.Pattern[str], of: str) -> Callable[[str], Counter[str]]:
    """Return what says how many matches of a pattern there are in prose."""
    return lambda text: Counter([f"{len(pattern.findall(_FENCED.sub('', text)))} {of}"])


def _blocks(text: str) -> Counter[str]:
    return Counter("\n".join(line.strip() for line in one[0].splitlines()) for one in _FENCED.finditer(text))


def _macros(text: str) -> Counter[str]:
    calls = (" ".join(one.split()).replace("'", '"') for one in _MACRO.findall(_LABEL.sub("", text)))
    return Counter({_OWN_TEXT.sub(".…", call) for call in calls})


def _headings(text: str) -> Counter[str]:
    found = _HEADING.finditer(_FENCED.sub("", text))
    return Counter(f"{one[1]} … {one[2] or ''}" for one in found)


FEATURES: dict[str, Callable[[str], Counter[str]]] = {
    "heading": _headings,
    "block of code": _blocks,
    "code": _once(_CODE),
    "link": _once(_TARGET),
    "macro": _macros,
    "value": _once(_PLACEHOLDER),
    "note": _once(_NOTE),
    "list": _number(_ITEM, "items"),
    "table": _number(_ROW, "rows"),
}


def extra_pages(root: Path, locale: str) -> list[str]:
    """Return the pages of a language that have no English source."""
    docs = root / "docs"
    own = (path.relative_to(docs / locale) for path in (docs / locale).rglob("*.md"))
    return sorted(path.as_posix() for path in own if not (docs / "en" / path).is_file())
