"""Find the fields of which their own line says that they are not so: *Expected: Enabled : True*."""

import re
from collections.abc import Iterator

from checks.engine.context.heading import Heading, heading
from checks.engine.text import Line

#: What stands before a field, and a remark in brackets behind its value.
_BEFORE = re.compile(r"\W{0,4}([^\W\d][\w .'-]{1,40}): (?=[^\W\d][\w .()/-]{0,60}?(?: ?: ?|\s?= ?)\S)")
_BEHIND = re.compile(r".{0,80}?[:=].{0,200}\S {1,20}\(((?:[^()\d\s]{1,20} ){0,3}[^()\d\s]{2,20})\)\s*")


#: A script tells what it sets, or would set.
_SETS = re.compile(
    r"\W*(?:verbose|debug|information|info|what if): .{0,20}\b(?:setting|set|changing|performing|desired)\b",
    re.IGNORECASE,
)


def labelled_lines(all_lines: list[Line]) -> Iterator[int]:
    """Yield the number of each line whose label or remark says that it is of others, or not so now."""
    # Lines repeat: each is looked at once.
    labelled = {*filter(_is_other, {line.text for line in all_lines})}
    return (line.number for line in all_lines if line.text in labelled and not line.command)


def _is_other(text: str) -> bool:
    found = None
    if ": " in text and (text.count(":") > 1 or "=" in text):
        found = _BEFORE.match(text)
    if not found and text.endswith(")"):
        found = _BEHIND.fullmatch(text)
    if ": " in text and _SETS.match(text):
        return True
    return found is not None and heading(f"{found[1]}:") is Heading.OTHER
