"""Split what was pasted at once: typed commands, and below each the outputs that blank lines part."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from checks.engine.cleaning.json_span import json_end
from checks.engine.text import Excerpt, Line
from checks.engine.transcript.repetition import without_repetitions

#: ``=== connect_version ===`` and the like: what follows is said to be the text for that input.
_HEADING = re.compile(r"\s*[#=*-]{2,20} {0,4}([a-z][a-z0-9_]{2,60}) {0,4}[#=*-]{0,20}\s*")


_RULES = ("#", "=", "*", "-")
#: A command that ends so goes on in the next line.
_UNFINISHED = ("|", "{", "(", ",", ";", "=", "+", "`", "^")
#: ``$x = Get-Service`` prints nothing; ``$x``, typed further down, prints what it found, and ``$x.Status``
#: a part of it. What counts or goes through it prints something else.
_KEEPS = re.compile(r"\s*(?:\[\w{1,20}\] ?)?\$(\w{1,40}) {0,9}=(?!=) {0,9}")
_SHOWS = re.compile(
    r"\s*\$(\w{1,40})(?=(?:\.\w{1,60})?([.[][\w.\[\]']{1,80})? {0,9}"
    r"(?:$|\| {0,9}(?:\?|(?:f[ltw]|(?:format|select|sort|where|out|convertto)(?:-\w{1,20})?)\b)))",
    re.IGNORECASE,
)
#: A text, or a property of one object, which stands for the variable wherever it is used.
_PLAIN = re.compile(
    r"\$(\w{1,40}) {0,9}= {0,9}"
    r"(?:\"([^\"$]{1,300})\"|'([^']{1,300})'|(\(Get-[^()$|]{1,200}\)\.\w{1,60})) {0,9}(?:;|$)",
    re.IGNORECASE,
)
_VARIABLE = re.compile(r"\$(?:\(\$(\w{1,40})\)|(\w{1,40})(?![\w.:\[(]| {0,9}=))")
_FEWEST = 2


@dataclass
class Output:
    """Lines without a blank one among them, or one JSON value, which may have them.

    ``typed`` are the lines of the command that printed them, where it stands above. ``again`` tells how
    many lines further up the same passage stands once more, to the letter.
    """

    lines: list[Line]
    typed: Sequence[Line] = ()
    is_json: bool = False
    again: Sequence[int] = ()

    def __post_init__(self) -> None:
        #: The lines as one text, and that below the typed command.
        self.text = self.below = Excerpt(self.lines)
        if self.typed:
            self.below = Excerpt([*self.typed, Line(self.lines[0].number - 1, ""), *self.lines])


class Passage(NamedTuple):
    """What stands from one typed command to the next.

    ``above`` are the lines of the command, or a heading that names the input ``heading``.
    """

    above: list[Line]
    heading: str
    outputs: list[Output]


def parts(all_lines: list[Line]) -> Iterator[tuple[list[Line], bool]]:
    """Yield the lines of each output, and whether they are JSON; typed commands part them as well."""
    own: list[Line] = []
    below = 0
    for index, line in enumerate(all_lines):
        if index < below:
            continue
        if line.command or not line.text:
            if own and (line.command or not _lacks_value(own)):
                yield own, False
                own = []
        elif (
            line.text.lstrip().startswith(("{", "["))
            and (not own or _depth(line) <= _depth(own[0]))
            and (end := json_end(all_lines, index))
        ):
            if own:
                yield own, False
                own = []
            yield all_lines[index:end], True
            below = end
        else:
            own.append(line)
    if own:
        yield own, False


def _lacks_value(own: Sequence[Line]) -> bool:
    """Tell lines that are names, each with its value below it, but for the last: it is empty."""
    return len(own) > _FEWEST and len(own) % 2 == 1 and all(one.text.endswith(":") for one in own[::2])


def passages(all_lines: list[Line], names: Collection[str]) -> Iterator[Passage]:
    """Yield every passage; a heading that holds one of the inputs' ``names`` begins one, too.

    Of those that are the same to the letter, only the last.
    """
    # Lines repeat: each is looked at once.
    named = {text: name for text in {line.text for line in all_lines} if (name := _named(text, names))}
    begins = [line.command or line.text in named for line in all_lines]
    starts = [
        index
        for index, one in enumerate(begins)
        if one and not (index and begins[index - 1] and _goes_on(all_lines[index - 1]))
    ]
    kept: dict[str, list[Line]] = {}
    plain: dict[str, str] = {}
    spans = pairwise(dict.fromkeys((0, *starts, len(all_lines))))
    for (start, end), again in without_repetitions(all_lines, spans):
        below = start
        while below < end and begins[below] and (below == start or _goes_on(all_lines[below - 1])):
            below += 1
        above = [_with_values(line, plain) for line in all_lines[start:below]]
        heading = next((named[line.text] for line in above if line.text in named and not line.command), "")
        typed = [line for line in above if line.command and line.text]
        first = typed[0].text if typed else ""
        shows = _SHOWS.match(first)
        # A part of a part that is a single value tells no more than that.
        if shows and shows[2] and 0 < sum(bool(line.text) for line in all_lines[below:end]) < _FEWEST:
            shows = None
        if shows and (earlier := kept.get(shows[1].lower())):
            typed = [_filled_in(typed[0], shows, earlier), *typed[1:]]
            above = [*earlier, *typed]
        elif keeps := _KEEPS.match(first):
            kept[keeps[1].lower()] = typed
        printed = [Output(own, typed, is_json, again) for own, is_json in parts(all_lines[below:end])]
        if typed and not printed and end < len(all_lines) and all_lines[end].command:
            # The next prompt, without which the text may only end too early.
            above = [*above, Line(all_lines[end].number, "", command=True)]
        yield Passage(above, heading, printed)


def _with_values(line: Line, plain: dict[str, str]) -> Line:
    """Return a typed line with what stands for its variables in their place; ``plain`` learns of new ones."""
    if not line.command or "$" not in line.text:
        return line
    for name, *values in _PLAIN.findall(line.text):
        plain[name.lower()] = "".join(values)
    if not plain:
        return line
    filled = _VARIABLE.sub(lambda one: plain.get((one[1] or one[2]).lower(), one[0]), line.text)
    return line._replace(text=filled)


def _filled_in(line: Line, shows: re.Match[str], kept: Sequence[Line]) -> Line:
    """Return a line that shows a variable with the command in its place that filled it."""
    command = _KEEPS.sub("", " ".join(one.text for one in kept), count=1)
    return line._replace(text=f"({command}){line.text[shows.end() :]}")


def _goes_on(line: Line) -> bool:
    """Tell whether a typed line, or a heading, needs the next one to be whole."""
    return not line.command or line.text.endswith(_UNFINISHED)


def _named(text: str, names: Collection[str]) -> str:
    found = _HEADING.fullmatch(text) if text.lstrip()[:1] in _RULES else None
    return found.group(1) if found and found.group(1) in names else ""


def _depth(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())
