"""What the page for a new password, the wizard or the admin center said, as text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.cleaning.wording import plain
from checks.engine.context.over import over_until
from checks.engine.context.statement import is_query
from checks.engine.model import Input, Observation, Problem
from checks.engine.tables import once_per_table
from checks.engine.text import Line, clean, lowered, output_lines, shorten
from checks.inputs.sspr_message.shown import is_quoted, is_shown, is_supposed

INPUT = Input(kind="paste", many=True, facts=("sspr_codes",))

#: Behind a blank, a single digit is as often the version of a program of that name.
_CODE = re.compile(r"\bSSPR(?:[_:#-][ _:#-]{0,2}(\d{1,4})| {0,2}(\d{2,4}))\b(?!\.\w)", re.IGNORECASE)
_NUMBERED = re.compile(r"\b([A-Za-z]{8,60})\s{0,9}[=:(\t]\s{0,9}0{0,2}(\d{1,4})\b")
_LETTERS = re.compile(r"[^\W\d_]+")
#: All that the page itself says beside the good news.
_OF_PAGE = frozenset(
    "get back into your account to sign in with new password click here verification step choose a".split()
)
_MOST_NAMES = 3


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the key of each code or message in ``text``, as the table of codes names it.

    A code that the table lacks keeps its number with four digits. Raises ``Problem`` ``no_value``.
    """
    table = facts["sspr_codes"]
    rows = output_lines(text)
    named = [*_codes(rows)] or [*_names(rows, table)]
    found = [*named, *(() if any(_codes(rows)) else _phrases(rows, table))]
    # So many side by side are a list of what there is.
    if not found or len({one.value for one in named}) > _MOST_NAMES:
        raise Problem("no_value", found=shorten(clean(text)))
    return found


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` holds a code, a name or a sentence of the tables: what ``parse`` takes."""
    said = plain(text)
    return any(map(said.__contains__, _pieces(facts["sspr_codes"]))) and bool(parse(text, facts))


def within(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a code, or only its number, stands beside the reason that the audit log has for it."""
    if "sspr" in lowered(text) and any(_codes(output_lines(text))):
        return True
    rows, table = output_lines(text), facts["sspr_codes"]
    named = {one.value for one in _names(rows, table)} if any(_numbered(rows, table)) else ()
    return 0 < len(named) <= _MOST_NAMES


def _codes(rows: list[Line]) -> Iterator[Observation]:
    for line in rows:
        told = _CODE.finditer(line.text, over_until(line.text)) if _CODE.search(line.text) else ()
        codes = dict.fromkeys(int(code[1] or code[2]) for code in told)
        yield from _observed_in(line, [f"SSPR_{code:04}" for code in codes])


def _names(rows: list[Line], table: Mapping[str, Any]) -> Iterator[Observation]:
    """Find the names that logs print in place of a number."""
    keys = _keys(table)
    for line in rows:
        words = [] if is_query(line.text) else re.findall(r"\w+", line.text.lower())
        yield from _observed_in(line, dict.fromkeys(keys[word] for word in words if word in keys))


def _numbered(rows: list[Line], table: Mapping[str, Any]) -> Iterator[Observation]:
    """Find the names beside which their own number stands: *UserNotLicensed = 12*."""
    keys = _keys(table)
    for line in rows:
        told = ((keys.get(name.lower(), ""), number) for name, number in _NUMBERED.findall(line.text))
        yield from _observed_in(line, [key for key, number in told if key == f"SSPR_{int(number):04}"])


@once_per_table
def _keys(table: Mapping[str, Any]) -> dict[str, str]:
    """Return the key of each name that logs print, by its lower-case spelling."""
    entries = (table["codes"] | table["messages"]).items()
    return {entry["constant"].lower(): key for key, entry in entries if "constant" in entry}


@once_per_table
def _pieces(table: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what stands in every text that is read, in lower case."""
    return (*_keys(table), *(phrase for said in _sentences(table).values() for phrase in said), "sspr")


@once_per_table
def _sentences(table: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what the page says for each code and message, in plain wording."""
    entries = (*table["codes"].items(), *table["messages"].items())
    return {key: [plain(phrase) for phrase in entry["phrases"]] for key, entry in entries}


def _phrases(rows: list[Line], table: Mapping[str, Any]) -> Iterator[Observation]:
    """Find sentences of the page; a line of the screen may end in the middle of one."""
    whole = plain(" ".join(line.text for line in rows))
    found = {
        key: said
        for key, sentences in _sentences(table).items()
        if (said := next((one for one in sentences if one in whole), ""))
    }
    of_one_place = found.keys() & set(table["of_one_place"])
    if len(of_one_place) > 1:
        found = {key: said for key, said in found.items() if key not in of_one_place}
    for key, said in found.items():
        is_bad = key in table["codes"] or "cause" in table["messages"][key]
        if is_bad and is_supposed(said, whole):
            continue
        if is_bad or _is_good_news(key, said, whole, table):
            yield _observed(key, rows[0], rows[-1])


def _is_good_news(key: str, said: str, whole: str, table: Mapping[str, Any]) -> bool:
    """Return whether nothing around a sentence takes it back."""
    if key in table["of_one_place"]:
        return is_shown(said, whole)
    is_alone = _OF_PAGE.issuperset(_LETTERS.findall(whole.replace(said, "")))
    return is_alone or is_quoted(said, whole)


def _observed_in(line: Line, keys: Iterable[str]) -> Iterator[Observation]:
    """Yield an observation of each key; the line is shortened once, however many it names."""
    seen: Observation | None = None
    for key in keys:
        seen = replace(seen, value=key, subject=key.lower()) if seen else _observed(key, line, line)
        yield seen


def _observed(key: str, first: Line, last: Line) -> Observation:
    shown = first.text.strip() if first == last else f"{first.text.strip()} … {last.text.strip()}"
    return Observation(key, first.number, last.number, shorten(shown, 200), key.lower())
