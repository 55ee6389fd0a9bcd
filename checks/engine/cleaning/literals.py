"""Find the objects of JavaScript and the dictionaries of Python in a text, which are written as JSON then."""

import re
from typing import TYPE_CHECKING

from checks.engine.cleaning.literal import Literal

if TYPE_CHECKING:
    from checks.engine.text import Line

#: What keeps an object, before it; PowerShell's variables keep blocks of commands so.
_KEPT = re.compile(
    r"\s{0,60}(?:(?:(?:export )?(?:const|let|var) )?(?P<name>[A-Za-z_][\w.]{0,60}(?:\[[^\[\]]{1,80}\])?)"
    r"(?:: ?[\w.<>\[\]]{1,60})? ?= ?)?"
    r"(?=\{\s*(?:[\"'}]|[bu]'|[A-Za-z_$][\w$]{0,80}\s?:|$)|\[\s*(?:[\[{\"']|$))"
)
#: How somebody calls what is to be sent or made up, which no service answered.
_MADE_UP = re.compile(
    r"expect|exampl|sampl|mock|fake|stub|fixture|dummy|template|default|desired|wanted|wish|target|required"
    r"|baseline|reference|previous|before|\bold|body|payload|param|patch|update|schema|\bnew|config|option",
    re.IGNORECASE,
)
_MEMBER = re.compile(
    r"\s{0,60}(?:(?:\"[^\"]{1,80}\"|'[^']{1,80}') ?: ?\S|[A-Za-z_$][\w$]{0,80}: ?\S.{0,2000},$)"
)
#: One of these stands in every text with such an object, and in few with JSON alone.
_SIGN = re.compile(
    r"'\s?:|\b(?:True|False|None)\s?(?:[,}\])]|$)|,\s{0,200}[}\]]|=\s?[{\[]$|\A\s{0,60}[\"']|^\n\s{0,60}[\"']"
    r"|(?:^|[{,])\s{0,60}[A-Za-z_$][\w$]{0,80}\s?:\s",
    re.MULTILINE,
)
_FEWEST = 2
#: So many blank lines are looked through for more below them.
_MANY = 20


def with_json(all_lines: "list[Line]") -> "list[Line]":
    """Return the lines in which each such object is JSON; each line stays where it is.

    An object that somebody keeps under a name is taken for an answer where it holds what nobody makes up.
    Of JSON, nothing changes.
    """
    text = "\n".join(line.text for line in all_lines)
    index = 0 if _SIGN.search(text) else len(all_lines)
    while index < len(all_lines):
        text = all_lines[index].text
        may_be_cut = ":" in text and (index == 0 or not all_lines[index - 1].text.strip())
        if not all_lines[index].command and ("{" in text or "[" in text) and (kept := _KEPT.match(text)):
            index = _rewritten(all_lines, index, kept)
        elif may_be_cut and not all_lines[index].command and _MEMBER.match(text):
            index = _without_beginning(all_lines, index)
        else:
            index += 1
    return all_lines


def _rewritten(all_lines: "list[Line]", start: int, kept: re.Match[str]) -> int:
    """Write the object that begins on a line as JSON; return the index of the first line behind it."""
    literal = Literal()
    end, is_whole = _taken(all_lines, start, literal, kept.end())
    if not is_whole or not literal.names or not (literal.is_other or kept["name"]):
        return max(end, start + 1)
    is_argument = any(one.text.lstrip().startswith(")") for one in all_lines[end : end + 1])
    name = kept["name"]
    if literal.is_source and not literal.is_by_service and not name:
        return end
    if name and (_MADE_UP.search(name) or not literal.is_by_service or is_argument):
        literal.lines[0][0] = all_lines[start].text[: kept.end()] + literal.lines[0][0]
    for index, pieces in enumerate(literal.lines):
        line = all_lines[start + index]
        all_lines[start + index] = line._replace(text="".join(pieces).rstrip())
    return end


def _without_beginning(all_lines: "list[Line]", start: int) -> int:
    """Write the members of an object as JSON whose beginning was not copied along."""
    literal = Literal(without_beginning=True)
    end, is_whole = _taken(all_lines, start, literal)
    is_made_up = literal.is_source and not literal.is_by_service
    if not is_whole or is_made_up or literal.depth != 1 or literal.names < _FEWEST:
        return max(end, start + 1)
    if literal.is_nested:
        while not any(literal.lines[-1]):
            literal.lines.pop()
        literal.without_last_comma()
        literal.lines[0][0:0] = ["{"]
        literal.lines[-1].append("}")
    for index, pieces in enumerate(literal.lines if literal.is_other or literal.is_nested else ()):
        line = all_lines[start + index]
        all_lines[start + index] = line._replace(text="".join(pieces).rstrip())
    return end


def _taken(all_lines: "list[Line]", start: int, literal: Literal, column: int = 0) -> tuple[int, bool]:
    """Give the lines of an object to ``literal``; return where it ends, and whether all belongs to it."""
    for index in range(start, len(all_lines)):
        line = all_lines[index]
        taken, is_between = len(literal.lines), literal.is_between
        if line.command or not literal.take(line.text[column:] if index == start else line.text):
            # Of a line that does not belong to it, nothing is kept.
            del literal.lines[taken:]
            is_cut = not any(one.text for one in all_lines[index + 1 : index + _MANY])
            is_over = is_between and not all_lines[index - 1].text
            return index, bool(taken and literal.depth and (is_over or is_cut))
        if not literal.depth:
            return index + 1, True
    return len(all_lines), True
