"""Make a language's search index small, and hand the theme no more than its address.

The theme loads ``search/search_index.json`` with every page. Here it becomes a few bytes that say
where the index is; the page's own worker (docs/theme/search/) fetches that at the first word
typed. Of a check the index holds title, question and reason, not what unfolds below it. Besides
its text a section has names that are found and not shown: what the navigation and the address
call a page; the key of a row; the id of a check and the commands that it asks for; what a list of
tasks calls a place.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.guide_files import load_synonyms
from checks.yaml_file import read_yaml
from macros.page_sections import PageSection

_LANGUAGES = Path(__file__).parent.parent / "docs" / "theme" / "search"
#: What the theme's script asks for.
_POINTER = "search/search_index.json"
#: A language without a file of its own: words are compared without diacritics, and that is all.
_PLAIN: dict[str, Any] = {"endings": [], "fleeting": [], "stop": [], "asking": []}
#: What a table is looked up by: a number, a code, a name of several words written as one.
_KEY = re.compile(r"(?=.*\d|.*_|.+[A-Z])[\w.*-]+")
#: How much a word in a title counts against one in a text.
_IN_PAGE, _IN_HEADING, _IN_ROW = 14, 9, 3
#: Forms of one word have so many letters in common.
_BEGINNING = 4
_MARKS = re.compile(r"\*+|`|\]\([^)]*\)|\[|^#+ |\||-{3,}", re.MULTILINE)
_COMMAND = re.compile(r"\b[A-Z]\w+-[A-Z]\w+")


def packed_index(
    pages: Mapping[str, Sequence[PageSection]], names: Mapping[str, str], catalogue: Catalogue, locale: str
) -> bytes:
    """Return a language's index of the pages by address; ``names`` are theirs in the navigation."""
    tasks = _tasks(pages)
    sections = [_section(address, one, names, tasks) for address, found in pages.items() for one in found]
    content = {"language": _language(locale), "sections": [*sections, *_checks(catalogue, locale)]}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def replace_index(site: Path, packed: bytes, folder: str, failed: str) -> None:
    """Write a language's index in place of the theme's.

    ``folder`` is the language's below the root, ``failed`` is what a reader is told when the
    index cannot be fetched.
    """
    name = f"search/sections.{hashlib.sha256(packed).hexdigest()[:12]}.json"
    (site / name).write_bytes(packed)
    settings = {"config": {"index": f"{folder}{name}", "failed": failed}, "docs": []}
    (site / _POINTER).write_text(json.dumps(settings, ensure_ascii=False), "utf-8")


def _tasks(pages: Mapping[str, Sequence[PageSection]]) -> dict[str, str]:
    """Return what lists of tasks call a place, by its address."""
    found: dict[str, list[str]] = {}
    for address, sections in pages.items():
        for one in sections:
            for link, words in one.named.items():
                found.setdefault(urljoin(address, link), []).extend(words)
    return {place: " ".join(words) for place, words in found.items()}


def _section(address: str, one: PageSection, names: Mapping[str, str], tasks: Mapping[str, str]) -> list[Any]:
    title, text = one.parts
    place = f"{address}#{one.anchor}"
    if one.is_row:
        key = title.split()[0]
        found_by = f"{key} {key.removeprefix('0x')} {key.rpartition('_')[2]}" if _KEY.fullmatch(key) else ""
        return [place, title, text, f"{found_by} {_lacking(tasks.get(place, ''), title)}".strip(), _IN_ROW]
    if one.anchor:
        return [place, title, text, _lacking(tasks.get(place, ""), title), _IN_HEADING]
    return [address, title, text, names[address], _IN_PAGE]


def _lacking(words: str, title: str) -> str:
    """Return the words that a title lacks, whatever their form: what it has counts already."""
    known = {word[:_BEGINNING].lower() for word in title.split()}
    return " ".join(word for word in words.split() if word[:_BEGINNING].lower() not in known)


def _language(locale: str) -> dict[str, Any]:
    path = _LANGUAGES / f"{locale}.yml"
    own = read_yaml(path) if path.is_file() else {}
    return {**_PLAIN, **own, "synonyms": load_synonyms(locale)}


def _checks(catalogue: Catalogue, locale: str) -> Iterator[list[Any]]:
    """Yield a section for each check, which the page of its section shows."""
    for one in catalogue.checks.values():
        text = one.text[locale]
        body = " ".join(_MARKS.sub("", text[key]) for key in ("question", "why"))
        location = f"{one.section}/#{one.id.replace('_', '-')}"
        yield [location, text["title"], " ".join(body.split()), " ".join(_names(one, catalogue)), _IN_HEADING]


def _names(check: CheckEntry, catalogue: Catalogue) -> list[str]:
    commands = (catalogue.inputs[name].meta.command or "" for name in check.meta.inputs)
    return [check.id, *dict.fromkeys(name for text in commands for name in _COMMAND.findall(text))]
