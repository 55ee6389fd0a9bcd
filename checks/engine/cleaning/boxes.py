"""Take away the frames that people and programs draw around an output, and read the grids among them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_PLAIN = dict.fromkeys(map(ord, "│┃║"), "|") | {ord("═"): "-"}
_PLAIN |= dict.fromkeys(map(ord, "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜"), "+")
#: What a line of a frame begins with.
_BEGINS = frozenset(("|", "+", *map(chr, _PLAIN)))
#: What a mail puts before each line, and what marks it as code.
_LEAD = re.compile(r"[ \t]*(?:> ?){0,5}[ \t`]*")
#: A line of a frame: from corner to corner, or from bar to bar with corners in it.
_RULE = re.compile(r"\+-[-+]*\+|\|-[-|]*\+[-+|]*\|")
_ROW = re.compile(r"\|.*\|")
_OPEN = re.compile(r"\|(?:\s.*[^|])?")
_FEWEST = 2
#: What no field of a list is called: the first cell of a record.
_NO_NAME = re.compile(r".*[\d@=]|(?:true|false)?$", re.IGNORECASE)


def without_boxes(printed: list[str]) -> list[str]:
    """Return the lines without frames; a grid becomes a table of Markdown, or a list."""
    # Lines repeat: each is looked at once.
    may_be = [one for one in {*printed} if one.lstrip(" \t>`")[:1] in _BEGINS]
    kinds = {one: found for one in may_be if (found := _kind(_drawn(one)[1]))}
    result: list[str] = []
    for kind, run in groupby(printed, kinds.get) if kinds else ():
        own = [*run]
        lead, drawn = _drawn(own[0])[0], [_drawn(one)[1] for one in own] if kind else []
        if kind == "closed" and any(map(_RULE.fullmatch, drawn)):
            result += [f"{lead}{one}" if one else "" for frame in _frames(drawn) for one in _opened(frame)]
        elif kind == "open" and _stand_right_of_a_bar(drawn):
            result += [(lead + one[1:].removeprefix(" ")).rstrip() for one in drawn]
        else:
            result += own
    return result if kinds else printed


def _drawn(line: str) -> tuple[str, str]:
    """Return what stands before a line, and the line in plain signs; it has none where it is no frame's."""
    found = _LEAD.match(line)
    rest = line[found.end() :] if found else line
    is_drawn = rest[:1] in _BEGINS
    return line[: len(line) - len(rest)].rstrip("`"), rest.translate(_PLAIN).rstrip("` ") if is_drawn else ""


def _kind(drawn: str) -> str:
    """Return whether a line is one of a frame, stands right of a bar alone, or neither."""
    if not drawn:
        return ""
    if _RULE.fullmatch(drawn) or _ROW.fullmatch(drawn):
        return "closed"
    return "open" if _OPEN.fullmatch(drawn) else ""


def _stand_right_of_a_bar(drawn: Sequence[str]) -> bool:
    """Tell what somebody cites from the rows of a table: most have no other bar, as few commands do."""
    alone = sum("|" not in one[1:] for one in drawn)
    return len(drawn) >= _FEWEST and 2 * alone >= len(drawn)


def _frames(drawn: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of each frame: where two rules meet, another one begins."""
    own: list[str] = []
    for one in drawn:
        if own and _RULE.fullmatch(one) and _RULE.fullmatch(own[-1]):
            yield own
            own = []
        own.append(one)
    yield own


def _opened(drawn: Sequence[str]) -> Iterator[str]:
    """Yield as many lines, none of which is one of a frame."""
    rules = {index for index, one in enumerate(drawn) if _RULE.fullmatch(one)}
    columns = max((drawn[index].strip("|+").count("+") for index in rules), default=0) + 1
    rows = [index for index in range(len(drawn)) if index not in rules]
    has_head = len(rows) > 1 and rows[0] + 1 in rules
    # Where a rule stands below each row, none of two columns is a heading.
    is_list = columns == 2 and (not has_head or all(index + 1 in rules for index in rows))
    below = [drawn[index].split("|")[1].strip() for index in rows[1:]]
    is_list = is_list and not (has_head and all(map(_NO_NAME.match, below)))
    for index, one in enumerate(drawn):
        is_grid = columns > 1 and not is_list
        if index not in rules:
            yield one if is_grid else _inside(one, is_list=is_list)
        else:
            is_within = is_grid and has_head and rows[0] < index < rows[-1]
            yield "|" + "---|" * columns if is_within else ""


def _inside(row: str, *, is_list: bool) -> str:
    own = row[1:-1]
    if not is_list:
        return own.removeprefix(" ").rstrip()
    # The colons stand below each other as in a program's list, whose parts belong together.
    name, _, value = own.partition("|")
    return f"{name}: {value.strip()}".rstrip()
