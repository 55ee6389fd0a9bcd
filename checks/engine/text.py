"""Clean what was typed or pasted, line by line, without losing count of the lines."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from operator import attrgetter
from typing import Any, NamedTuple, Self, TypeVar

from checks.engine.cleaning.characters import plain_characters
from checks.engine.cleaning.copied import title_of, without_marks
from checks.engine.cleaning.flattened import with_outputs_below
from checks.engine.cleaning.framing import as_printed
from checks.engine.cleaning.labelled import as_field
from checks.engine.cleaning.literals import with_json
from checks.engine.cleaning.log_prefix import without_log_prefix
from checks.engine.cleaning.script import is_typed, with_commands, without_remarks
from checks.engine.cleaning.wording import words_in
from checks.engine.cleaning.wrapped_commands import Span, whole_lines, wrapped_commands
from checks.engine.cleaning.wrapping import starts_of_lines, widths_of

Found = TypeVar("Found")

#: A value of one line is never longer than this; a longer text is not guessed at.
LONGEST_LINE_VALUE = 2_000
#: A longer text comes out of a file, and a console breaks no lines there.
_LONGEST_OF_CONSOLE = 200_000

#: No path has one of ``<:"|?*``: a line of a file with its path before it is no prompt. Some write the name
#: of the server alone before what they typed.
_PROMPT = re.compile(
    r"^\s*(?:(?:\[[^\]\n]{1,80}\]:?|\([\w.-]{1,30}\)|[\w.-]{1,40}@[\w.-]{1,60})\s{0,9}|[╰└]-{0,2} ?)?"
    r"(?:PS(?: [^>\n]{0,200})?|(?:[A-Za-z]:|~)(?:[\\/][^<>:\"|?*\n]{0,200})?(?: \[[^\]\n]{1,80}\])?"
    r"|[A-Za-z][\w.-]{1,40}(?=> ?(?:(?:reg|net|netsh|netdom|sc|w32tm|nltest|nslookup|ping|dsacls|wmic)"
    r"(?:\.exe)? |[A-Z][a-z]{2,12}-[A-Z][A-Za-z]{3})))>+ ?"
)
_MAIL_QUOTE = re.compile(r"^\s*(?:>(?!=) ?)+")
#: A fence of code, a remark of the collector on itself, and the ends of a console's record.
_NO_TEXT = ("```", "#:", "*" * 22, "Transcript started, output file is")
#: What stands at the left edge above an answer of a service and a file of the registry.
_HEADS = ("HTTP/1.1 2", "Content-type: ", "Content-Type: ", "Content-length: ", "Windows Registry Editor ")


class Line(NamedTuple):
    """A cleaned line, its number counted from 1, and whether it is a typed command or stood in a remark.

    ``rows`` tells over how many lines a console had broken it, ``prompt`` is what stood before it.
    """

    number: int
    text: str
    command: bool = False
    remark: bool = False
    rows: int = 1
    prompt: str = ""

    @property
    def numbers(self) -> range:
        """The numbers of all its rows."""
        return range(self.number, self.number + self.rows)


class Excerpt(str):
    """Text cut out of a longer one, whose lines keep the numbers that they had there.

    Several inputs look at the same one: ``remembered`` holds what was found in it (see ``once_per_text``).
    ``parts`` are what several commands printed, of which it is made.
    """

    __slots__ = ("numbered", "parts", "remembered")
    numbered: list[Line]
    parts: Sequence["Excerpt"]
    remembered: dict[Callable[..., Any], Any]

    def __new__(cls, numbered: list[Line]) -> Self:
        """Return the text of cleaned lines."""
        text = super().__new__(cls, "\n".join([line.text for line in numbered]))
        text.numbered, text.remembered, text.parts = numbered, {}, ()
        return text

    @classmethod
    def of(cls, parts: "Sequence[Excerpt]") -> Self:
        """Return the text that is made of ``parts``."""
        text = cls([line for part in parts for line in part.numbered])
        text.parts = parts
        return text


def once_per_text(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """Return ``find``, which looks through each excerpt only once.

    What it found is shared by all who ask: nobody may change it.
    """

    def found(text: str) -> Found:
        if not isinstance(text, Excerpt):
            return find(text)
        remembered: dict[Callable[[str], Found], Found] = text.remembered
        if find not in remembered:
            remembered[find] = find(text)
        return remembered[find]

    return found


@once_per_text
def lowered(text: str) -> str:
    """Return the lines of ``text`` in small letters, in which a word is found fast."""
    return (text if isinstance(text, Excerpt) else Excerpt(lines(text))).lower()


@once_per_text
def words(text: str) -> frozenset[str]:
    """Return every word of ``text`` in small letters."""
    return frozenset(words_in(lowered(text)))


def clean(text: str) -> str:
    """Return ``text`` with plain spaces, quotes, dashes and digits, and without what is unseen."""
    return text if isinstance(text, Excerpt) else plain_characters(text)


def lines(text: str) -> list[Line]:
    """Return every line of ``text``, cleaned; mail quoting, fences and remarks become blank space."""
    if isinstance(text, Excerpt):
        return text.numbered
    printed = as_printed(clean(text))
    every = range(len(printed))
    if commands := wrapped_commands(printed):
        return with_outputs_below(_joined(printed, every, commands))
    return with_outputs_below(_cleaned_lines([row + 1 for row in every], printed))


def joined_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` with those joined that a console broke; none where it broke none."""
    widths = widths_of(text.splitlines()) if len(text) <= _LONGEST_OF_CONSOLE else ()
    if not widths:
        return []
    printed = as_printed(clean(text))
    return _joined(printed, starts_of_lines(printed, widths), wrapped_commands(printed))


def _joined(printed: Sequence[str], starts: Sequence[int], commands: Collection[Span]) -> list[Line]:
    """Return the lines that begin at ``starts``, each with the rows below it."""
    spans, texts = whole_lines(printed, starts, commands)
    whole = _cleaned_lines([start + 1 for start, _ in spans], texts)
    return [line._replace(rows=end - start) for line, (start, end) in zip(whole, spans, strict=True)]


def _cleaned_lines(numbers: Iterable[int], printed: Sequence[str]) -> list[Line]:
    seen = {one: _seen(one.rstrip()) for one in {*printed}}  # lines repeat
    result: list[Line] = []
    is_command, depth = False, 0
    for number, one, below in zip(numbers, printed, [*printed[1:], ">"], strict=False):
        bare, marks, prompt = seen[one]
        has_prompt = bool(prompt) or (marks == 1 and is_typed(one, below))
        # Below a typed command, two marks more are PowerShell's prompt for its next line.
        is_command = has_prompt or (is_command and marks >= depth + 2)
        depth = depth if is_command and not has_prompt else marks
        result.append(Line(number, bare, is_command, prompt=prompt))
    return with_commands(without_remarks(with_json(result)))


def _seen(line: str) -> tuple[str, int, str]:
    """Return a line without what stands before it, how many marks of a mail do, and the prompt that does."""
    if line.startswith(_HEADS):
        return "", 0, ""
    if ">" not in line:
        line = _plain(line)
        return (title_of(line) if line.lstrip().startswith(_NO_TEXT) else line), 0, ""
    quote = _MAIL_QUOTE.match(line)
    marks = line.count(">", 0, quote.end()) if quote else 0
    line = _plain(line[quote.end() :] if quote else line)
    prompt = _PROMPT.match(line)
    line = line[prompt.end() :] if prompt else line
    return "" if line.lstrip().startswith(_NO_TEXT) else line, marks, prompt[0] if prompt else ""


def numbered(all_lines: list[Line], first: int, last: int) -> list[Line]:
    """Return the lines whose numbers lie from ``first`` to ``last``; not every number need be there."""
    number = attrgetter("number")
    return all_lines[bisect_left(all_lines, first, key=number) : bisect_right(all_lines, last, key=number)]


def _plain(line: str) -> str:
    """Return a line without what a log puts before it, and without the marks of Markdown."""
    if "\\" in line or "`" in line or "**" in line:
        line = without_marks(line)
    return without_log_prefix(as_field(line))


@once_per_text
def output_lines(text: str) -> list[Line]:
    """Return the lines that a program printed: neither blank nor a command that was typed."""
    return [line for line in lines(text) if line.text.strip() and not line.command]


def shorten(text: str, length: int = 60) -> str:
    """Return ``text`` on one line, cut to ``length`` characters, to be quoted in a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"
