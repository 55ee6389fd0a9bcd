"""Read names of licences that somebody typed, or copied without the names of the columns."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from checks.engine.context.letter import is_doubted
from checks.engine.context.statement import states_what_is
from checks.engine.formats.record import Record
from checks.engine.model import Problem
from checks.engine.spelling import spelled
from checks.engine.text import Excerpt, Line, output_lines, shorten
from checks.inputs.tenant_licences.ids import without_tenant

Names = Mapping[str, str]

_LONGEST_NAME = 200
#: What stands before the names in a list, how many there are of each, and a line that tells nothing else.
_AROUND = re.compile(
    r"^[^:,;\t|]{0,40}\b(?:licen[csz]|lizenz|product|subscription)[^:,;\t|]{0,30}(?<! ):\s{1,9}"
    r"|^\W*\d{1,6} ?[x×]? (?=[A-Z])|\s?\(\d[^()]{0,20}\)$",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\W*\d[\d .,/]{0,12} ?(?:licen\w+|lizenz\w*)?\W*", re.IGNORECASE)
#: Whose list stands below.
_OWN = spelled(
    r"^(?!\W*(?:do|does|did|can|is|are|which|what)\b|.*\b(?:you|need\w*|enough)\b)"
    r".*\b(?:we (?:\w+ )?(?:have|own|use|hold)|(?:these|here) (?:are|is) (?:the|our)|our|wir haben"
    r"|unsere\w*|máme|naše)\b",
    re.IGNORECASE,
)
#: What is said of a licence in brackets; without Teams is how some are sold.
_IN_BRACKETS = re.compile(r"\((?!(?:no|without|ohne|bez) Teams)([^()]*)\)", re.IGNORECASE)
_PART_NUMBER = re.compile(r"[A-Za-z][\w()/+-]*")


def typed_licences(text: str, known: Names, states: Names, headings: Collection[str]) -> list[Record]:
    """Return a record for each name that stands alone; prose names none, unless in a list of names."""
    found = [
        (line, *one)
        for line in output_lines(text)
        for one in _pieces(line.text, known, states)
        if one[0].lower() not in headings and not _OWN.search(one[0])
    ]
    is_list = any(without_tenant(name)[1].lower() in known for _, name, _ in found)
    for line, name, _ in found if is_list else ():
        beside = " ".join(_IN_BRACKETS.findall(line.text))
        said = line.text if "\t" in line.text else re.sub(r"\(.*\)", "", name)
        if not (states_what_is(said, compares=True) and states_what_is(beside, compares=True)):
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
    return [
        Record.of({"SkuPartNumber": name} | state, line.number, line.number)
        for line, name, state in found
        if is_list or (_PART_NUMBER.fullmatch(without_tenant(name)[1]) and "_" in name)
    ]


def is_own_list(rows: Sequence[Line], known: Names) -> bool:
    """Return whether the first row says that the others, nothing but names, are the writer's licences."""
    head, *names = rows or [Line(0, "")]
    is_own = bool(names and _OWN.search(head.text)) and not is_doubted(head.text)
    return is_own and len(typed_licences(Excerpt(names), known, {}, ())) == len(names)


def _pieces(line: str, known: Names, states: Names) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each licence's name and state in a line; counts beside a name are passed over."""
    pieces = [_AROUND.sub("", one.strip()) for one in re.split(r"[,;\t|]", _AROUND.sub("", line))]
    of_row = next((_state(states[one]) for one in map(_small, pieces) if one in states), {})
    for piece in pieces:
        name = piece[:_LONGEST_NAME].strip(" -*•·\"'{}")
        words = name.split()
        state = of_row
        while words and without_tenant(" ".join(words))[1].lower() not in known:
            last = words[-1].lower()
            # Behind its name with the tenant's, a row may have it once more.
            is_again = len(words) > 1 and last == without_tenant(words[0])[1].lower()
            if not is_again and last not in states and any(letter.isalpha() for letter in last):
                break
            state = _state(states[last]) if last in states else state
            words.pop()
        head = " ".join(words)
        if head and not head.endswith(":") and not _NO_MORE.fullmatch(piece):
            yield head, state


def _state(name: str) -> dict[str, str]:
    return {"CapabilityStatus": name}


def _small(text: str) -> str:
    return text.strip().lower()
