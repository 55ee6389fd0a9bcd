"""Read the system that a whole sentence tells of the server, in the first person and of what is now.

What is bad may be told loosely: *I use AD on a server running Windows Server 2012 R2*. Of a system that is
recommended it takes more: the server itself as the subject, or the program upon it.
"""

import re
from collections.abc import Collection, Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.loosely_own import FIRST
from checks.engine.context.own_words import is_doubted, is_taken_back
from checks.engine.context.product import PRODUCT
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.version_move import running_of_move
from checks.inputs.server_os.told_words import (
    BEARS,
    CLAUSE,
    DEMANDED,
    HERE_TOO,
    LINK,
    MORE_OF_THEM,
    NO_COMPUTER,
    NOBODY,
    NOT_NOW,
    OF_DOMAIN,
    ON_COMPUTER,
    ROLE,
    SENTENCE,
    SERVER,
    SPARE,
    SYSTEM,
)

#: With one of these a year is named.
_YEARS = ("2003", "2008", "2012", "2016", "2019", "2022", "2025", "2k")


def told_systems(letter: Letter, recommended: Collection[str]) -> Iterator[tuple[Sentence, str]]:
    """Yield each sentence that tells the system of the server, with its name."""
    near = letter.near(*_YEARS)
    years = {_year(one) for each in near for one in SYSTEM.finditer(each.text)}
    is_alone = len(years) == 1 and not letter.holds(ROLE)
    for one in near:
        text = DEMANDED.sub("", one.text)
        named = [*SYSTEM.finditer(text)]
        if PRODUCT.search(text) and (moved := running_of_move(text, named)):
            if not ROLE.search(text):
                yield one, f"Windows Server {_year(moved)}"
            continue
        if len({_year(each) for each in named}) != 1:
            continue
        before, after = text[: named[0].start()], text[named[0].end() :]
        bears = BEARS.match(after)
        rest = after[bears.end() :] if bears else after
        is_bad = _year(named[0]) not in recommended
        if not _is_now(before, rest):
            continue
        is_of_server = SERVER.match(text) and LINK.search(before)
        is_sure = bears or (is_of_server and is_alone)
        if is_sure or (is_bad and _is_loose(letter, one, before, after)):
            yield one, f"Windows Server {_year(named[0])}"


def _year(found: re.Match[str]) -> str:
    year = next(one for one in found.groups() if one).upper()
    return (year if year.startswith("20") else f"20{year}").replace(" ", "").replace("R2", " R2")


def _is_now(before: str, after: str) -> bool:
    """Return whether it is said of a computer of the writer's own, as it is today, and not asked."""
    clause = CLAUSE.split(after)[0]
    is_asked = after == clause and after.rstrip().endswith("?")
    is_other = MORE_OF_THEM.match(after) or SPARE.search(before + clause)
    is_other = is_other or NO_COMPUTER.match(after)
    is_open = NOT_NOW.search(before + clause) or is_doubted(before) or is_taken_back(after)
    return not (is_asked or is_other or is_open or is_elsewhere(before))


def _is_loose(letter: Letter, one: Sentence, before: str, after: str) -> bool:
    """Return whether somebody tells in passing that he has it; beside it another role may be named."""
    if ROLE.search(before + after):
        below = (*SENTENCE.split(after), letter.below(one))
        if not any(HERE_TOO.match(each) and PRODUCT.search(each) for each in below):
            return False
    if OF_DOMAIN.search(before):
        return False
    is_first, is_about_us = FIRST.search(before) or SERVER.match(before), letter.holds(PRODUCT)
    if not is_first and not (is_about_us and NOBODY.match(before)):
        return False
    return bool(LINK.search(before)) and bool(is_about_us or ON_COMPUTER.search(f"{before}|{after}"))
