"""Read lists of products with their counts, as the admin centers show them and as people copy them."""

import re
from collections.abc import Mapping
from itertools import pairwise

from checks.engine.formats.record import Record
from checks.engine.spelling import spelled, spellings
from checks.engine.tables import once_per_table
from checks.engine.text import Line, lowered, output_lines, words
from checks.inputs.tenant_licences.units import STAGES

_WORD = re.compile(r"\w+")
_CELLS = re.compile(r"\s*\t\s*|\s{2,}|\s*[;|]\s*|,(?=\S)|:\s+")
_COUNT = r"(?P<count>\d{1,3}(?:[.,  ]\d{3}){1,2}|\d{1,7})"
#: How many are given to users; in English, German, Slovak and Czech.
_ASSIGNED_WORD = r"(?:assigned|zugewiesen\w*|priraden\w*|přiřazen\w*|consumed|in use|used)"
_ASSIGNED = spelled(rf"{_COUNT}(?: (?:of|von|z|ze|/) [\d.,  ]{{1,11}})? {_ASSIGNED_WORD}\b", re.IGNORECASE)
_OWNED = spelled(
    rf"{_COUNT} (?:licen[cs]es?\b|lizenzen|licenci\w*|purchased|bought|erworben|gekauft|zakúpen\w+"
    r"|zakoupen\w+|available|verfügbar)",
    re.IGNORECASE,
)
_NONE = spelled(
    rf"(?<![\d.,])0 licen[cs]es?\b|\b(?:none|no(?:ne)?|keine|žiadn\w+) {_ASSIGNED_WORD}\b", re.IGNORECASE
)
_HEAD = spelled(rf"(?:{_ASSIGNED_WORD}|used)\b.{{0,30}}", re.IGNORECASE)
#: Behind a name how many there are, and what some editions are sold without.
_COUNTED = re.compile(r"\s*(?:\(\d[^()]{0,20}\)|[-–:]?\s\d[^()]{0,40})$")
_WITHOUT = re.compile(r" \((?:no|without|ohne|bez) Teams\)$", re.IGNORECASE)
_NUMBER = re.compile(_COUNT)
#: Behind a state until or since when it is so.
_SINCE = re.compile(
    r"\s*(?:[-\u2013,:]|\((?=[^()]{0,40}\d)| (?:until|on|since|bis|am|seit|do|od)\b).{0,60}$", re.IGNORECASE
)
#: One of these stands in each list that counts.
_HINTS = spellings(
    (
        *"assigned zugewiesen priraden přiřazen consumed used licen lizenz purchased".split(),
        *"bought erworben".split(),
        *("gekauft", "in use", "zakúpen", "zakoupen", "available", "verfügbar", *STAGES),
    )
)


def product_rows(text: str, known: Mapping[str, str]) -> list[Record]:
    """Return a record for each row that names a product and counts its licences, there or in the next line.

    What is no known product counts as one, so that nothing is said to be missing that only has another name.
    """
    small = lowered(text)
    hints = [one for one in _HINTS if one in small] if names_any(text, known) else ()
    if not hints:
        return []
    found, column, is_list = [], None, False
    for line, below in pairwise([*output_lines(text), Line(0, "")]):
        both = f"{line.text} {below.text}".lower()
        if not (column or any(map(both.__contains__, hints))):
            continue
        cells = [one.strip(" *\"'") for one in _CELLS.split(line.text.strip())]
        heads = [index for index, one in enumerate(cells) if _HEAD.fullmatch(one)]
        if len(heads) == 1 and len(cells) > 2:
            column = heads[0], len(cells)
            continue
        told = f"{line.text} {below.text}" if _is_count(below.text) else line.text
        counts = _assigned(told, cells, column)
        has_numbers = bool(_state(cells)) and any(map(_NUMBER.fullmatch, cells))
        is_torn = sum(word.strip(",;/") in STAGES for word in line.text.lower().split()) > 1
        if is_torn or _is_count(line.text) or not (counts or has_numbers or _OWNED.search(told)):
            continue
        named = next((name for one in cells if (name := _product(one, known))), "")
        is_list = is_list or bool(named)
        if name := named or _other_name(cells):
            row = {"SkuPartNumber": name} | counts | _state(cells)
            found.append(Record.of(row, line.number, line.number))
    return found if is_list else []


def names_any(text: str, known: Mapping[str, str]) -> bool:
    """Return whether a text may name a known licence, which its words tell fast."""
    return not _longest_words(known).isdisjoint(words(text))


@once_per_table
def _longest_words(known: Mapping[str, str]) -> set[str]:
    """Return the longest word of each name, which is the rarest as a rule."""
    return {max(_WORD.findall(name), key=len) for name in known}


def _other_name(cells: list[str]) -> str:
    """Return the first cell that is neither a number nor a state, empty where there is none."""
    return next((one for one in cells if one and not (_NUMBER.fullmatch(one) or one.lower() in STAGES)), "")


def _product(cell: str, known: Mapping[str, str]) -> str:
    """Return the known name of a cell, which may have a count behind it, or tell what it comes without."""
    spellings = (cell, _COUNTED.sub("", cell), _WITHOUT.sub("", cell))
    return next((one for one in spellings if one.lower() in known), "")


def _is_count(text: str) -> bool:
    return text.lstrip()[:1].isdigit() and bool(_ASSIGNED.search(text) or _OWNED.search(text))


def _state(cells: list[str]) -> dict[str, str]:
    bare = [_SINCE.sub("", one).lower() for one in cells]
    state = next((STAGES[one] for one in bare if one in STAGES), "")
    return {"CapabilityStatus": state} if state else {}


def _assigned(told: str, cells: list[str], column: tuple[int, int] | None) -> dict[str, str]:
    """Return how many are given to users: by a word beside the number, by its column, or the only number."""
    if said := _ASSIGNED.search(told):
        return {"ConsumedUnits": said["count"]}
    if _NONE.search(told):
        return {"ConsumedUnits": "0"}
    numbers = [one for one in cells if _NUMBER.fullmatch(one)]
    if column and len(cells) == column[1] and _NUMBER.fullmatch(cells[column[0]]):
        return {"ConsumedUnits": cells[column[0]]}
    return {"ConsumedUnits": numbers[0]} if len(numbers) == 1 and _state(cells) else {}
