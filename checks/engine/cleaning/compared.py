"""Drop from a comparison what ought to be: of *Setting, Expected, Actual* stays what is."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.spelling import spelled, spellings

_OF = r"(?: ?-?(?:value|state|status|version|build|result|setting|wert|zustand|hodnota|stav|verzia|verze))?"
#: How a column is called of what ought to be, whatever else may call it so.
WISHED = r"expected|desired|wanted|planned|required|erwartete\w?|očakávan\w+|očekávan\w+"
_WISHED = spelled(
    rf"(?:{WISHED}|expectation|target(?= )|requested|proposed|needed|latest|newest|recommended|recommendation"
    r"|should(?: be)?|minimum|baseline|soll|empfohlen|vorgabe|mindestens|odporúčan\w+|doporučen\w+"
    rf"|požadovan\w+|má byť|má být){_OF}",
    re.IGNORECASE,
)
_IS = spelled(
    r"(?:actual|current|currently|our|ours|installed|implemented|found|measured|reality|ist|aktuell\w*"
    rf"|tatsächlich\w*|skutočn\w+|skutečn\w+|aktuáln\w+){_OF}",
    re.IGNORECASE,
)
#: One of these stands in each such heading.
_HINTS = spellings(
    "expect desired wanted target planned request propos needed latest newest required recommend should"
    " minimum baseline soll erwartet empfohlen vorgabe mindestens oč odporúčan doporučen požadovan má".split()
)
#: The same, where no column says so more clearly.
_MAY_BE = spelled(
    r"values?|results?|status|state|wert|ergebnis|zustand|hodnota|výsledok|výsledek|stav", re.IGNORECASE
)
#: Where one cell ends: at a bar, a tab, a sign, or at the blanks between columns.
_BETWEEN = {one: re.compile(re.escape(one)) for one in "|\t;,"} | {"  ": re.compile(r" {2,}")}
_MARKS = " *_`"
_LONGEST = 200


def without_wishes(printed: list[str]) -> list[str]:
    """Return the lines without the cells that tell what ought to be, where others tell what is."""
    # Lines repeat: each is looked at once.
    distinct = [*{*printed}]
    small = "\n".join(distinct).lower()
    held = {distinct[at] for hint in _HINTS for at in _lines_with(hint, small)}
    may_be = [at for at, line in enumerate(printed) if line in held and len(line) <= _LONGEST]
    for at in may_be:
        for sign, between in _BETWEEN.items():
            names = [*_cells(printed[at], between)] if sign in printed[at] else []
            wished = [index for index, name in enumerate(names) if index and _WISHED.fullmatch(name)]
            told = _told(names) if wished else []
            if len(told) == 1:
                _drop(printed, at, between, wished, told[0])
                break
    return printed


def _lines_with(hint: str, text: str) -> Iterator[int]:
    """Yield which lines hold a hint, counted from 0: most hold none, and need not be looked at one by one."""
    line = begin = 0
    at = text.find(hint)
    while at >= 0:
        line += text.count("\n", begin, at)
        yield line
        begin = at
        at = text.find(hint, at + len(hint))


def _told(names: Sequence[str]) -> list[int]:
    """Return which columns of a heading tell what is."""
    own = [at for at, name in enumerate(names) if at and _IS.fullmatch(name)]
    return own or [at for at, name in enumerate(names) if at and _MAY_BE.fullmatch(name)]


def _cells(line: str, between: re.Pattern[str]) -> Iterator[str]:
    return (cell.strip(_MARKS) for cell in between.split(line.strip()))


def _drop(printed: list[str], head: int, between: re.Pattern[str], wished: Sequence[int], told: int) -> None:
    """Take the cells of the columns ``wished`` out of a heading and of all below it with as many cells.

    Where nothing but blanks part the cells, blanks stay, so that the columns keep their places. Of a row with
    nothing in the column ``told``, nothing stays.
    """
    of_blanks = between is _BETWEEN["  "]
    count = len(between.findall(printed[head].strip()))
    for at in range(head, len(printed)):
        line = printed[at]
        ends = [one.span() for one in between.finditer(line, len(line) - len(line.lstrip()))]
        if not ends or len(ends) > count + 1:
            return
        if of_blanks and len(ends) < count:
            # Which of its cells is empty, nothing tells.
            printed[at] = line[: ends[0][0]]
            continue
        if not "".join([*_cells(line, between)][told : told + 1]):
            printed[at] = ""
            continue
        for index in reversed([one for one in wished if one <= len(ends)]):
            begin, end = ends[index - 1][1], ends[index][0] if index < len(ends) else len(line)
            behind = line[end:] if of_blanks else line[ends[index][1] :] if index < len(ends) else ""
            line = line[:begin] + " " * (end - begin) * of_blanks + behind
        printed[at] = line
