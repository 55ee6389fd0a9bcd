"""Take away the frames that people and programs draw around an output, and read the grids among them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

#: Signs of which one stands in every frame.
_SIGNS = ("│", "┃", "║", "+--", "|--", "\n|")
_BARS = dict.fromkeys(map(ord, "│┃║"), "|")
_CORNERS = dict.fromkeys(map(ord, "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜"), "+")
_RULES = dict.fromkeys(map(ord, "═"), "-")
_PLAIN = _BARS | _CORNERS | _RULES
#: A line of a frame: from corner to corner, or from bar to bar with corners in it.
_RULE = re.compile(r"\s*(?:\+-[-+]*\+|\|-[-|]*\+[-+|]*\|)\s*")
_ROW = re.compile(r"\s*\|.*\|\s*")
_OPEN = re.compile(r"\s*\|\s[^|]*")
_FEWEST = 2


def without_boxes(text: str, printed: list[str]) -> list[str]:
    """Return the lines of ``text`` without frames; a grid becomes a table of Markdown, or a list."""
    if not any(map(text.__contains__, _SIGNS)):
        return printed
    plain = [one.translate(_PLAIN) for one in printed]
    result: list[str] = []
    for kind, run in groupby(zip(printed, plain, strict=True), lambda one: _kind(one[1])):
        own = [*run]
        drawn = [one for _, one in own]
        if kind == "closed" and any(map(_RULE.fullmatch, drawn)):
            result += _opened(drawn)
        elif kind == "open" and len(drawn) >= _FEWEST:
            result += [one.replace("|", " ", 1) for one in drawn]
        else:
            result += [one for one, _ in own]
    return result


def _kind(line: str) -> str:
    """Return whether a line is one of a frame, stands right of a bar alone, or neither."""
    if _RULE.fullmatch(line) or _ROW.fullmatch(line):
        return "closed"
    return "open" if _OPEN.fullmatch(line) else ""


def _opened(drawn: Sequence[str]) -> Iterator[str]:
    rules = [index for index, one in enumerate(drawn) if _RULE.fullmatch(one)]
    columns = max(one.strip().strip("|+").count("+") for one in (drawn[index] for index in rules)) + 1
    rows = [index for index in range(len(drawn)) if index not in {*rules}]
    has_head = len(rows) > 1 and rows[0] + 1 in rules
    # Where a rule stands below each row, none of two columns is a heading.
    is_list = columns == 2 and (not has_head or all(index + 1 in rules for index in rows))
    for index, one in enumerate(drawn):
        if columns == 1 or is_list:
            yield "" if index in rules else _inside(one, is_list=is_list)
        elif not has_head or index < rows[0] or index > rows[-1]:
            yield "" if index in rules else one
        else:
            yield "|" + "---|" * columns if index in rules else one


def _inside(row: str, *, is_list: bool) -> str:
    own = row.strip()[1:-1]
    if is_list:
        # The colons stand below each other as in a program's list, whose parts belong together.
        name, _, value = own.partition("|")
        return f"{name}: {value.strip()}".rstrip()
    return own.removeprefix(" ").rstrip()
