"""Find the lines of which a label before them, or a remark in brackets behind, says that they are not so."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.context.heading import Heading, heading
from checks.engine.context.meanings import meanings
from checks.engine.spelling import spelled
from checks.engine.text import Line

#: What stands before a field or a sentence, and a remark in brackets behind either.
_BEFORE_FIELD = re.compile(r"\W{0,4}([^\W\d][\w .'-]{1,40}): (?=[^\W\d][\w .()/-]{0,60}?(?: ?: ?|\s?= ?)\S)")
_BEFORE = re.compile(r"\W{0,4}([\w .'-]{2,30}): (?=\S{1,60} \S)")
_BEHIND_FIELD = re.compile(r".{0,80}?[:=].{0,200}\S {1,20}\(((?:[^()\d\s]{1,20} ){0,3}[^()\d\s]{2,20})\)")
_BEHIND = re.compile(r".{1,300}\S {1,20}\(([^()]{2,40})\)")
#: What praises the value or tells of what kind the machine is.
_GOOD = spelled(
    r"\b(?:good|fine|ok|okay|great|works?|working|healthy|azure|vm|gut|dobre|dobrý)\b", re.IGNORECASE
)
#: It is another system's, of another time, wanted, only guessed, does not last, or is wrong.
_TAKEN_BACK = spelled(
    r"not (?:ours|mine|our \w+|any ?more|verified|true|live)|no longer|old(?: server)?"
    r"|former(?: version|ly)?|previous(?:ly)?|earlier|yesterday|last week|(?:till|until) \w+"
    r"|(?:as of|in) 20\d\d|reverted|rolled back|undone|disabled again|now (?:true|false)|bisher|alt|vorher"
    r"|früher|predtým|standby|dr|trial|customer b|tenant b|other tenant|on my machine|testsystem"
    r"|starý server|sandbox|staging|dev|uat|qa|homelab|at home|partner|colleague|my (?:pc|laptop)"
    r"|the working one|wrong server|unconfirmed|to be confirmed|tbd|i? ?guess|i think|probably|maybe"
    r"|supposedly|allegedly|he says|vermutlich|asi|sometimes|intermittent|flapping|for now|temporarily"
    r"|only (?:for|after) .{1,20}|recommended|required|target|to be|must be|should be|default value|optimal"
    r"|placeholder|goal|wanted|desired|baseline|sample|dummy|ideal|todo|geplant|gewünscht|ziel|cieľ|vzor"
    r"|plán|docs|reference|from the docs|wrong|incorrect|typo|copy error",
    re.IGNORECASE,
)
#: A label before what ought to be, by its meaning, and by words that mean nothing in a sentence.
_WISH = re.compile(r"[PM]?W{1,2}s?")
_WISHED = spelled(
    r"(?:\w+ )?(?:requirements?|prerequisites?|recommendations?|minimum|offer|quote|proposal|wish(?:list)?)"
    r"|vorschlag|zielbild|prérequis|recommandé\w*|requisitos|recomendad\w+|wymagania|zalecan\w+",
    re.IGNORECASE,
)
#: A test that failed; a script tells what it sets, or would set.
_SETS = re.compile(
    r"\s*\[-\] \S|\W*(?:verbose|debug|information|info|what if): .{0,20}\b(?:setting|set|changing"
    r"|performing|desired)\b",
    re.IGNORECASE,
)


def labelled_blocks(all_lines: Sequence[Line]) -> Iterator[tuple[Line, int, int]]:
    """Yield each line whose label or remark says that it is not so, or of others, and where its block lies.

    What is told of one field is told of all that a program printed with it.
    """
    # Lines repeat: each is looked at once.
    labelled = {*filter(_is_other, {line.text for line in all_lines if not line.command})}
    last = -1
    for index, line in enumerate(all_lines) if labelled else ():
        if line.text in labelled and index > last and not line.command:
            first, last = _block_around(all_lines, index)
            yield line, all_lines[first].number, all_lines[last].number


def _block_around(all_lines: Sequence[Line], index: int) -> tuple[int, int]:
    """Return where the block that a line stands in begins and ends."""
    first = last = index
    while first and _is_printed(all_lines[first - 1]):
        first -= 1
    while last + 1 < len(all_lines) and _is_printed(all_lines[last + 1]):
        last += 1
    return first, last


def _is_printed(line: Line) -> bool:
    return bool(line.text) and not line.command


def _is_other(text: str) -> bool:
    if text.endswith(")"):
        if (behind := _BEHIND.fullmatch(text)) and _TAKEN_BACK.fullmatch(behind[1].strip()):
            return True
        if (behind := _BEHIND_FIELD.fullmatch(text)) and _is_of_others(behind[1]):
            return True
    if ": " not in text:
        return False
    label = _BEFORE.match(text)
    said = label[1].strip() if label else ""
    if _SETS.match(text) or _TAKEN_BACK.fullmatch(said) or _is_wish(said):
        return True
    is_field = text.count(":") > 1 or "=" in text
    before = _BEFORE_FIELD.match(text) if is_field else None
    return before is not None and _is_of_others(before[1])


def _is_wish(said: str) -> bool:
    return bool(_WISHED.fullmatch(said) or _WISH.fullmatch(meanings(said)))


def _is_of_others(said: str) -> bool:
    return not _GOOD.search(said) and heading(f"{said}:") is Heading.OTHER
