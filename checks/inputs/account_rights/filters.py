"""Tell which lines of an output a command left, that shows only those with a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

#: What leaves lines out; headings that say whom an entry is passed on to are among them.
_FILTER = re.compile(
    r"\|\s{0,9}(?P<name>findstr|find|select-string|sls|grep)(?:\.exe)?\b(?P<rest>.*)", re.IGNORECASE
)
_INVERTED = re.compile(r"\s/\w{0,3}v\b|\s-(?:notm\w{0,4}|v)\b", re.IGNORECASE)
#: What it keeps: each text, or the words or alternatives of the only one.
_KEPT = re.compile(r"/c:\"([^\"]{1,80})\"", re.IGNORECASE)
_WANTED = re.compile(r"\"([^\"]{1,200})\"|'([^']{1,200})'|([^\s,\"'|]{1,200})")
_ANY_CASE = re.compile(r"\s/i\b|^(?:select-string|sls)\b", re.IGNORECASE)
#: So many lines above what was found, and below it, are shown with it.
_CONTEXT = re.compile(
    r"\s-co?n?t?e?x?t?[ :]{1,4}(\d{1,4})(?:\s{0,4},\s{0,4}(?P<below>\d{1,4}))?(?!\S)", re.IGNORECASE
)
_SWITCH = re.compile(r"\s[-/](?!c:)[a-z]{1,20}(?!\S)", re.IGNORECASE)
_BY_BLANKS = "findstr"


@dataclass(frozen=True)
class Filter:
    """What is left: lines that hold one of ``wanted``, and so many ``below`` each of them."""

    wanted: tuple[str, ...]
    any_case: bool
    below: int = 0

    def keeps(self, needed: Iterable[str]) -> bool:
        """Say whether it leaves every line that holds one of the ``needed`` texts."""
        if self.any_case:
            wanted = [one.lower() for one in self.wanted]
            return all(any(one in line.lower() for one in wanted) for line in needed)
        return all(any(one in line for one in self.wanted) for line in needed)


def filter_in(command: str) -> Filter | None:
    """Return what a command leaves out of what it prints; ``None`` where that is nothing."""
    found = _FILTER.search(command)
    if not found:
        return None
    name, rest = found["name"].lower(), found["rest"]
    any_case = bool(_ANY_CASE.search(f"{name}{rest}"))
    context = _CONTEXT.search(rest)
    below = int(context["below"] or context[1]) if context else 0
    return Filter(() if _INVERTED.search(rest) else _wanted(name, rest), any_case, below)


def _wanted(name: str, rest: str) -> tuple[str, ...]:
    if texts := _KEPT.findall(rest):
        return tuple(texts)
    bare = _SWITCH.sub(" ", _CONTEXT.sub(" ", rest))
    if "|" in _WANTED.sub("", bare):
        # What is left goes through something else.
        return ()
    parts = ["".join(one) for one in _WANTED.findall(bare)]
    parting = r"[ |]+" if name == _BY_BLANKS else r"\|"
    return tuple(one for part in parts for one in re.split(parting, part) if one)
