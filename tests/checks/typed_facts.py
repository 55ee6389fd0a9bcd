"""Find facts that are typed into a page or a text instead of being drawn from a table."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checks.loader import load

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SLOVAK = "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra"
#: What is not prose of the author: macros and references, targets of links, records of a translation.
_NOT_TYPED = re.compile(
    r"\{\{.*?\}\}|\]\([^)\s]*\)|\{ ?#[\w-]+ ?\}|^made_from:.*?\}$|^ *placeholder:.*?$",
    re.DOTALL | re.MULTILINE,
)
#: A line of a table that is no text in a language.
_DATA = re.compile(r"^(?! +(?:en|sk): | {8}(?! *(?:\w+:|- ))).*\n", re.MULTILINE)


@dataclass(frozen=True)
class Typed:
    """A typed fact: the file, the line, what kind it is, and what stands there."""

    path: str
    line: int
    kind: str
    text: str


def typed_facts(root: Path) -> Iterator[Typed]:
    """Yield every fact that is typed into a page or into a text of a check or an input."""
    patterns = _patterns()
    for path in _texts(root):
        text = path.read_text("utf-8")
        if path.parent.name == "facts":  # of a table only what it says in a language
            text = _DATA.sub(lambda found: "\n" * found[0].count("\n"), text)
        text = _NOT_TYPED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
        for kind, pattern in patterns.items():
            for found in pattern.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                yield Typed(path.relative_to(root).as_posix(), line, kind, found[0])


def _texts(root: Path) -> Iterator[Path]:
    for locale in load().locales:
        yield from sorted((root / "docs" / locale).rglob("*.md"))
        yield from sorted((root / "checks").rglob(f"*/{locale}.yml"))
    yield from sorted((root / "checks" / "facts").glob("*.yml"))


def _patterns() -> dict[str, re.Pattern[str]]:
    facts = load().facts
    events = {number for key in facts["events"]["programs"] for number in facts["events"][key]}
    ids = "|".join(one for one in (*events, *facts["events"]["others"]) if one.isdigit() and len(one) > 3)
    hosts = "|".join(re.escape(one) for one in sorted(_hosts(facts), key=len, reverse=True))
    return {
        "build": re.compile(r"(?<![\d.])\d+\.\d+\.\d+\.\d+(?![\d.])"),
        "id": re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b", re.IGNORECASE),
        "event": re.compile(rf"(?<![\w.])(?:{ids})(?![\w.]\w)"),
        "host": re.compile(rf"(?<![\w-])(?:{hosts})(?![\w-])", re.IGNORECASE),
        "date": re.compile(
            rf"\b20\d\d-\d\d-\d\d\b|\b\d{{1,2}} (?:{_MONTHS}) 20\d\d|\b\d{{1,2}}\.\s?(?:\d{{1,2}}\.|{_SLOVAK})\s?20\d\d"
        ),
    }


def _hosts(facts: Mapping[str, Any]) -> set[str]:
    """Return every host that a table names; addresses of documentation are sources, not hosts."""
    clouds = facts["writeback_hosts"]["clouds"].values()
    families = [family for cloud in clouds for family in cloud.get("families", {}).values()]
    found = {family["domain"] for family in families}
    found |= {host for family in families for host in family.get("hosts", ())}
    tools = facts["reset_tools"]
    for place in (*tools["reset_pages"].values(), *tools["admin_centers"].values()):
        found |= {place["host"], *([place["short"]] if "short" in place else [])}
    return found | {facts["clock"]["time_server"], facts["reset_refusals"]["not_registered"]["register_at"]}
