"""Undo what surrounds an output where it was copied from: fences, rules, numbers and times of its lines."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from checks.engine.cleaning.boxes import without_boxes
from checks.engine.cleaning.compared import without_wishes
from checks.engine.cleaning.copied import without_indents, without_notes
from checks.engine.cleaning.log_prefix import without_log_prefix
from checks.engine.spelling import spelled

_LINE_END = re.compile(r"\r(?:\r?\n)?")
#: How trackers and forums mark code and letters; three tildes do it as well as three backticks.
_FENCE = re.compile(r"\{(?:code|noformat)(?::[\w|=.#+-]{0,60})?\}", re.IGNORECASE)
#: Several lines between two single backticks, as somebody writes who does not know of fences.
_CODE = re.compile(r"^`([^`\n]{1,400}(?:\n[^`\n]{0,400}){1,60})`([ \t]*)$", re.MULTILINE)
_FENCES = ("{code", "{noformat")
_MARK = re.compile(r"\[/?(?:i?code|quote|spoiler|b|u|color|size|font)(?:=[^\]\n]{1,40})?\]", re.IGNORECASE)
_MARKS = ("[/", "[code", "[CODE")
#: A line drawn across, and one of dashes, which may as well stand below the only column of a table.
_RULE = re.compile(r"[ \t]*(?:={4,}|\*{4,}|#{4,}|_{4,}|~{4,})[ \t]*|~~~[~\w ]{0,20}")
_RULES = ("===", "***", "###", "___", "~~~")
_DASHES = re.compile(r"\s*-{4,}\s*")
#: Above what somebody said in a chat.
_CHAT = re.compile(
    r"\[\d{1,2}[:.]\d\d(?: ?[AP]M)?\] [^\W\d][^:\[\]\n]{1,50}"
    r"|[^\W\d][\w.' -]{1,40} {1,3}\d{1,2}:\d\d ?[AP]M",
    re.IGNORECASE,
)
#: Which file holds a line that was searched for, and where.
_PLACE = re.compile(r"^(?:[A-Za-z]:)?[\w.\\/~ -]{1,150}\.(?:txt|log|out|csv):\d{1,6}:", re.MULTILINE)
_PLACES = (".txt:", ".log:", ".out:", ".csv:")
#: The number of a line.
_NUMBER = re.compile(r"\s{0,8}(\d{1,6})(\t|:(?!\d)|\s?\||  (?=\s{0,80}\S)|\s*$)\s?")
_TYPED = re.compile(r"\s{0,9}(?:\[[\w.-]{1,60}\]: )?(?:PS )?[A-Za-z]:\\[^<>:\"|?*\n]{0,200}>")
_COMMENT = re.compile(r"#(?![#!])")
#: When a line was printed, to the second, or in which of PowerShell's streams.
_STREAM = spelled(
    r"\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t]{1,2}|$)"
    r"|(?:VERBOSE|DEBUG|INFO|AUSFÜHRLICH): ?"
)
#: What a program prints as a list or a table, unlike the events of a log.
_PRINTED = re.compile(r"\s*(?:[A-Za-z][\w .()/-]{0,60}(?:\s:(?:\s|$)|:\s{2})|-{2,40}\s[\s-]*$)")
#: So many lines in a row, or more, are no accident.
_FEWEST = 3


def as_printed(text: str) -> list[str]:
    """Return the lines of ``text`` as a program printed them; there are as many as before."""
    text = _out_of_cell(text)
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    if "`" in text:
        text = _CODE.sub(r"\1\2", text)
    printed = without_boxes(_bare(text.split("\n")))
    printed = _uncommented(printed)
    printed = _without(_NUMBER, printed, _are_numbered)
    printed = _without(_STREAM, printed, _is_output)
    for index in [*_parting(printed)]:
        printed[index] = ""
    return without_indents(without_wishes(printed))


def _bare(printed: Sequence[str]) -> list[str]:
    """Return the lines without what trackers, forums, chats and searches put into them or between them."""
    # Lines repeat: each is looked at once.
    distinct = [*{*printed}]
    text = "\n".join(distinct)
    if any(map(text.__contains__, _FENCES)):
        text = _FENCE.sub("", text)
    if any(map(text.__contains__, _MARKS)):
        text = _MARK.sub("", text)
    if any(map(text.__contains__, _PLACES)):
        text = _PLACE.sub("", text)
    within = ["" if _parts(one) else one for one in text.split("\n")]
    bare = dict(zip(distinct, without_notes(within), strict=True))
    return [bare[one] for one in printed]


def _parts(line: str) -> bool:
    """Tell a line drawn across, and one that says who said in a chat what stands below."""
    if line[:1] == "[" or line[-1:] in {"m", "M"}:
        return bool(_CHAT.fullmatch(line))
    return line.lstrip().startswith(_RULES) and bool(_RULE.fullmatch(line))


def _out_of_cell(text: str) -> str:
    """Return what a spreadsheet puts in quotes, because it is one cell, without them."""
    bare = text.strip()
    first, _, rest = bare.partition("\n")
    if not (bare.startswith('"') and bare.endswith('"') and rest and first.count('"') % 2):
        return text
    return text.replace('"', "", 1)[::-1].replace('"', "", 1)[::-1].replace('""', '"')


def _uncommented(printed: list[str]) -> list[str]:
    """Return a table out of a script without the sign of a comment, which stands before all of its lines."""
    filled = [one for one in printed if one.strip()]
    is_comment = len(filled) >= _FEWEST and all(map(_COMMENT.match, filled))
    return [one[1:] for one in printed] if is_comment and any("--" in one for one in filled) else printed


def _without(before: re.Pattern[str], printed: list[str], belongs: Callable[..., bool]) -> list[str]:
    """Return the lines without what stands before each line of a run, if it belongs to none of them."""
    found = {one: matched for one in {*printed} if (matched := before.match(one))}
    result: list[str] = []
    for is_matched, run in groupby(printed, found.__contains__) if found else ():
        own = [*run]
        above = result[-1] if result else ""
        if is_matched and len(own) >= _FEWEST and belongs([found[one] for one in own], own, above):
            own = [one[found[one].end() :] for one in own]
        result += own
    return result if found else printed


def _are_numbered(found: Sequence[re.Match[str]], own: Sequence[str], above: str) -> bool:
    """Tell numbers of lines: each is one more than the one above, and no heading names their column.

    Nothing but blanks stands behind the numbers of a table too; those of a list are none of it.
    """
    first = found[0]
    is_session = any(_TYPED.match(line, one.end()) for line, one in zip(own, found, strict=True))
    is_output = first[2] == "\t" or is_session or _is_output(found, own, "")
    if first[2].isspace() and (above.strip() or not is_output):
        return False
    signs = {one[2] for one in found if one.end() < len(one.string)}
    return len(signs) < 2 and all(int(one[1]) == int(first[1]) + index for index, one in enumerate(found))


def _is_output(found: Sequence[re.Match[str]], own: Sequence[str], _: str) -> bool:
    """Tell a list or a table from the events of a log, whose times tell their order."""
    rest = [bare for line, one in zip(own, found, strict=True) if (bare := line[one.end() :].strip())]
    if any(without_log_prefix(line) != line for line in own):
        return False
    return any(one.startswith("--") for one in rest) or 2 * len([*filter(_PRINTED.match, rest)]) >= len(rest)


def _parting(printed: Sequence[str]) -> Iterator[int]:
    """Yield the lines of dashes at the top or the bottom of a block, and that below a title between two."""
    dashes = {one for one in {*printed} if "----" in one and _DASHES.fullmatch(one)}
    for index in [index for index, one in enumerate(printed) if one in dashes] if dashes else ():
        line = printed[index]
        above = printed[index - 1].strip() if index else ""
        below = printed[index + 1].strip() if index + 1 < len(printed) else ""
        two_above = printed[index - 2].strip() if index > 1 else ""
        if not above or (not below and two_above) or two_above == line.strip():
            yield index
