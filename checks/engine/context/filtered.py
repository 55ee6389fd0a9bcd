"""Tell commands that show only what meets a condition: of that, the good ones prove nothing."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checks.engine.text import Line

_STATE = (
    r"[\"'*({]{0,3}(?P<value>true|false|\$true|\$false|\$null|running|stopped|started|success\w{0,7}|enabled"
    r"|disabled|error)\b"
)
_COMPARED = r"-?(?:eq|ne|like|notlike|match|notmatch)"
#: A property, and the state that it has to have.
_CONDITION = re.compile(
    rf"(?:\|\s?(?:\?|where(?:-object)?)\s|-filter\s).{{0,120}}?"
    rf"(?P<property>[a-z]\w{{2,60}})\s{{0,3}}{_COMPARED}\s{{0,3}}{_STATE}"
    r"|\|\s?(?:\?|where(?:-object)?)\s[({\s]{0,4}(?:-not\s|!)?[({\s]{0,4}(?:\$_\.)?"
    r"(?P<flag>[a-z]\w{2,60})\s?[)}]{0,2}\s*(?:$|\|)"
    r"|\b(?:findstr|select-string|sls)\s(?:/i )?[\"']?(?P<word>true|false|running)\b",
    re.IGNORECASE,
)
#: What kind of thing is asked for is no state; a service plan that is on in one licence is on.
_KINDS = ("isreadonly", "isglobalcatalog", "issystem", "key", "name", "displayname", "provisioningstatus")


class Filtered(NamedTuple):
    """A command, where the next one stands, and the words of its condition in small letters."""

    line: Line
    until: int
    words: tuple[str, ...]


def filtered_commands(all_lines: Sequence[Line]) -> Iterator[Filtered]:
    """Yield each command that shows only what is in a certain state."""
    typed = [line for line in all_lines if line.command and line.text]
    for line, following in pairwise([*typed, Line(10**9, "")] if typed else ()):
        found = _CONDITION.search(line.text)
        words = [one.lower().lstrip("$") for one in found.groups() if one] if found else []
        if words and words[0] not in _KINDS:
            yield Filtered(line, following.number, (*words,))
