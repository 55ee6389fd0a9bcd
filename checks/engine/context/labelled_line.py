"""Find the fields of which their own line says that they are not so: *Expected: Enabled : True*."""

import re
from collections.abc import Iterator
from itertools import groupby

from checks.engine.context.heading import Heading, heading
from checks.engine.text import Line

#: What stands before a field, and a remark in brackets behind its value.
_BEFORE = re.compile(r"\W{0,4}([^\W\d][\w .'-]{1,40}): (?=[^\W\d][\w .()/-]{0,60}?(?: ?: ?|\s?= ?)\S)")
_BEHIND = re.compile(r".{0,80}?[:=].{0,200}\S {1,20}\(((?:[^()\d\s]{1,20} ){0,3}[^()\d\s]{2,20})\)\s*")


#: What praises the value or tells of what kind the machine is.
_GOOD = re.compile(
    r"\b(?:good|fine|ok|okay|great|works?|working|healthy|azure|vm|gut|dobre|dobrý|gewünscht)\b",
    re.IGNORECASE,
)
#: A script tells what it sets, or would set.
_SETS = re.compile(
    r"\W*(?:verbose|debug|information|info|what if): .{0,20}\b(?:setting|set|changing|performing|desired)\b",
    re.IGNORECASE,
)


def labelled_lines(all_lines: list[Line]) -> Iterator[int]:
    """Yield the lines of each block of which a label or remark says that it is of others, or not so now."""
    # Lines repeat: each is looked at once.
    labelled = {*filter(_is_other, {line.text for line in all_lines})}
    runs = groupby(all_lines, lambda line: bool(line.text) and not line.command) if labelled else ()
    for is_block, run in runs:
        block = [*run]
        # What is told of one field is told of all that a program printed with it.
        if is_block and any(line.text in labelled for line in block):
            yield from (line.number for line in block)


def _is_other(text: str) -> bool:
    found = None
    if ": " in text and (text.count(":") > 1 or "=" in text):
        found = _BEFORE.match(text)
    if not found and text.endswith(")"):
        found = _BEHIND.fullmatch(text)
    if ": " in text and _SETS.match(text):
        return True
    said = found[1] if found else ""
    return bool(said) and not _GOOD.search(said) and heading(f"{said}:") is Heading.OTHER
