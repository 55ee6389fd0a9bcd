"""Find where JSON that begins in the midst of other text ends."""

import re

from checks.engine.text import Line

#: An empty bracket with a word behind it is a box that nobody ticked.
_BEGINS = re.compile(r"\s*(?:\{\s*(?:[\"}]|$)|(?!\[ ?\] {1,9}[^\s,\[\]{}])\[\s*(?:[\[{\"\]]|$))")
_GOES_ON = re.compile(r"\s*(?:[\"{}\[\],-]|\d(?!x)|true|false|null|$)")
#: A string, which ends with its line at the latest, or a bracket.
_MARK = re.compile(r"\"(?:[^\"\\]|\\.)*\\?(?:\"|$)|[\[\]{}]")
#: A console that is so many columns wide may have broken a line in the midst of a string.
_BROKEN_AT = (79, 80, 119, 120)


def json_end(all_lines: list[Line], start: int) -> int | None:
    """Return the index behind the JSON that begins at ``start``; ``None`` where none begins.

    JSON that is cut off ends at the first line that cannot belong to it. Each line is looked at
    once: whoever goes on at the index returned stays linear.
    """
    if not _BEGINS.match(all_lines[start].text):
        return None
    depth, last = 0, start
    for index in range(start, len(all_lines)):
        line = all_lines[index]
        may_go_on = _GOES_ON.match(line.text) or len(all_lines[index - 1].text) in _BROKEN_AT
        if line.command or (index > start and not may_go_on):
            break
        for mark in _MARK.findall(line.text):
            depth += 1 if mark in "[{" else -1 if mark in "]}" else 0
        if line.text.strip():
            last = index
        if depth <= 0:
            break
    # A bracket alone, with other text below it, opens something else.
    is_alone = last == start and len(all_lines[start].text.strip()) == 1
    return None if is_alone and start + 1 < len(all_lines) and all_lines[start + 1].text else last + 1
