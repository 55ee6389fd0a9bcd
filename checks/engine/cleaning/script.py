"""Read what stands in scripts and guides: outputs in remarks, and commands without a prompt before them."""

import re
from collections.abc import Sequence
from itertools import groupby, islice
from typing import TYPE_CHECKING

from checks.engine.spelling import spelled

if TYPE_CHECKING:
    from checks.engine.text import Line

#: What a script puts before each line of an output that it shows in a remark.
_REMARK = re.compile(r"[ \t]{0,40}(#(?![:#!])|//)")
#: So many such lines, one below the other, are an output; fewer may be headings.
_FEWEST = 3
#: What is above an output that a script only hopes for, or that is made up.
_MADE_UP = spelled(
    r"expect|example|sample|should|e\.g\."
    r"|očak|oček|príklad|příklad|erwart|beispiel|sollte|attend|exemple|atteso|esempio|esperad|ejemplo|exemplo",
    re.IGNORECASE,
)
#: A cmdlet that reads, and behind it nothing, a name or a path, or what no sentence holds.
_COMMAND = re.compile(
    r"\s{0,40}\(*(?:\$\w{1,40} {0,2}= {0,2})?\(*(?:get|test|resolve)-[a-z]\w{2,60}"
    r"(?: {1,4}(?:[\w.@*'\"-]{1,100}|(?P<quote>['\"])(?:[a-z]{1,8}:|\\)[^'\"]{1,250}(?P=quote)"
    r"|[a-z]{1,8}:\\[^\s|]{1,250}))?(?: {0,4}$| {1,4}-[a-z]\w| {0,4}[|);])",
    re.IGNORECASE,
)
#: It shows what a variable holds.
_SHOWN = re.compile(
    r"\s{0,40}\$\w{1,40}(?:\.\w{1,60}){0,3} {0,4}\| {0,4}"
    r"(?:\?|(?i:f[tl]|where|select|sort|format|convertto)\b)"
)
#: A console of another system than Windows has nothing else before what was typed.
_TYPED = re.compile(
    r">\s?(?i:(?:Get|Test|Set|Resolve|Start|Restart)-[a-z]\w{3,60}(?= ?$| ?[|]| -\w| \S+ ?(?:$|[|]|-\w))"
    r"|(?:reg|netsh|sc|w32tm|nltest|nslookup|dsacls|net (?:user|accounts|start)) )"
)
#: What a variable is given.
_SET = re.compile(r"\s{0,40}\$\w{1,40} {0,4}= {0,4}[\"'(\[]")
#: It asks for one value, which is then printed alone.
_OF_ONE = re.compile(
    r"\s{0,40}\((?:get|test|resolve)-[^()]{3,300}(?:\([^()]{1,100}\)[^()]{0,100})?\)(?:\.\w{1,60}){1,3}",
    re.IGNORECASE,
)
#: What is printed below it: a field, a row, a line of dashes, JSON, CSV, or what introduces them.
_PRINTED = re.compile(
    r"\s{0,40}(?:[^\W\d][\w .()/@-]{0,60}:(?:\s|$)"
    r"|\S{1,60}(?: \S{1,60}){0,2}\s{2}|--|[{\[\"<]|[\w ]{1,60},[\w ])"
)
#: A tool that tests a port, with nothing behind it but switches, a host and a port; one that lists the rights
#: on an object, with its name; one that asks for a page, with its address; one that shows the
#: rules for passwords; the command line of Azure.
_TOOL = re.compile(
    r"\s{0,40}curl(?:\.exe)?(?= .{0,200}https?://)"
    r"(?: {1,3}(?:-\S{1,40}(?: [^\s-]\S{0,100})?|[\"']?https?://\S{1,200})){1,12}\s{0,9}|"
    r"\s{0,40}(?:[#$] )?dsacls(?:\.exe)? {1,3}(?:\"[^\"]{1,500}\"|(?:CN|OU|DC)=\S{1,300})"
    r"(?: {1,3}/\w){0,4}\s{0,9}"
    r"|\s{0,40}(?:(?:tcping|psping|nc)(?:64)?|ncat|telnet|portqry)(?:\.exe)?"
    r"(?: {1,3}-\S{1,20}(?: \d{1,5}(?= ))?){0,8}"
    r" {1,3}[\w.-]{1,253}(?:[ :]\d{1,5}| {1,3}-[eo] [\d,]{1,80})(?: {1,3}-\S{1,20}(?: \w{1,5})?){0,6}\s{0,9}"
    r"|\s{0,40}net1?(?:\.exe)? accounts(?: /do(?:main)?)?\s{0,9}"
    r"|az(?: [a-z][a-z-]{1,30}){2,7}"
    r"(?: --?[a-z][a-z-]{0,30}(?: (?:\"[^\"]{1,300}\"|'[^']{1,300}'|[^\s\"'-]\S{0,100}))?){1,10}\s{0,9}",
    re.IGNORECASE,
)
#: At the end of a line that the next one goes on.
GOES_ON = ("|", "`")


def without_remarks(all_lines: "list[Line]") -> "list[Line]":
    """Return the lines without the mark of a remark, where several lines in a row bear the same."""
    marks = {text: mark for text in {line.text for line in all_lines} if (mark := _mark(text))}
    marked = [
        (index, marks[line.text])
        for index, line in enumerate(all_lines if marks else ())
        if line.text in marks and not line.command
    ]
    # In a run each line stands as far below the first as its place among the marked ones.
    for (_, mark), run in groupby(enumerate(marked), lambda one: (one[1][0] - one[0], one[1][1])):
        indexes = [index for _, (index, _) in run]
        first = all_lines[indexes[0] : indexes[0] + _FEWEST]
        if len(indexes) >= _FEWEST and not _is_made_up(first):
            for index in indexes:
                line = all_lines[index]
                bare = line.text.replace(mark, " " * len(mark), 1).rstrip()
                all_lines[index] = line._replace(text=bare, remark=True)
    return all_lines


def is_typed(line: str, below: str) -> bool:
    """Return whether what stands behind a mark is a command, and no mail that was quoted."""
    return not below.lstrip().startswith(">") and bool(_TYPED.match(line))


def with_commands(all_lines: "list[Line]") -> "list[Line]":
    """Return the lines with those as typed commands that are one without a prompt, above what it printed."""
    distinct = {line.text for line in all_lines}
    tools = {*filter(_TOOL.fullmatch, distinct)}
    may_be = {*filter(_COMMAND.match, {one for one in distinct if "-" in one}), *tools}
    may_be |= {*filter(_SHOWN.match, {one for one in distinct if "$" in one})}
    for index, line in enumerate(all_lines if may_be else ()):
        if line.text in may_be and not line.command:
            last = _last_of_command(all_lines, index)
            below = _printed_below(all_lines, last)
            # Where runs of blanks were lost, the line of dashes tells what is above it.
            is_value = bool(below) and len(below[0].split()) == 1 and _OF_ONE.fullmatch(line.text)
            is_alone = is_value or line.text in tools
            if below and (is_alone or _PRINTED.match(below[0]) or below[-1].lstrip().startswith("--")):
                for at in range(index, last + 1):
                    all_lines[at] = all_lines[at]._replace(command=True)
                while index and ((above := all_lines[index - 1]).text in may_be or _SET.match(above.text)):
                    index -= 1  # noqa: PLW2901 - what it uses is set right above it
                    all_lines[index] = above._replace(command=True)
    return all_lines


def _last_of_command(all_lines: "list[Line]", index: int) -> int:
    """Return where a command ends that goes on below, behind a bar or a backtick at the end of its line."""
    while all_lines[index].text.endswith(GOES_ON) and index + 1 < len(all_lines):
        if not all_lines[index + 1].text.strip():
            break
        index += 1
    return index


def _printed_below(all_lines: "list[Line]", index: int) -> list[str]:
    """Return the first two lines that a command may have printed; a sentence that announces them is none."""
    filled = (at for at in range(index + 1, len(all_lines)) if all_lines[at].text.strip())
    below = [*islice(filled, 3)]
    if len(below) > 1 and below[0] > index + 1 and below[1] > below[0] + 1:
        is_said = all_lines[below[0]].text.endswith(":")
        below = below[1:] if is_said else below
    return [all_lines[at].text for at in below[:2]]


def _mark(text: str) -> str:
    """Return what makes a line the remark of a script, empty where nothing does."""
    found = _REMARK.match(text)
    return found.group(1) if found else ""


def _is_made_up(first: "Sequence[Line]") -> bool:
    return any(_MADE_UP.search(line.text) for line in first)
