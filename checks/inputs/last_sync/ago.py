"""Read how long ago a page says that the last synchronization was: *Last sync: Less than 1 hour ago*."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from checks.engine.text import Line

#: What the portal and the Microsoft 365 admin center call it; the value may stand in the line below.
_LABEL = re.compile(
    r"\W{0,9}last (?:directory )?sync(?:ed|hronization)?(?: time)?(?: \([\w ]{1,40}\))?\W{0,9}", re.IGNORECASE
)
_SAID = re.compile(
    r"\W{0,9}(?:last synced )?(?P<bound>less than |more than |over )?(?P<count>an?|\d{1,3})"
    r" (?P<unit>minute|hour|day|week|month)s? ago\W{0,9}",
    re.IGNORECASE,
)
#: Phones, files and mail synchronize as well.
_OF_DIRECTORY = re.compile(
    r"sync status|hash sync|directory sync|synchronization|entra|azure ad|connect", re.IGNORECASE
)
_SWITCHED_OFF = re.compile(r"\W{0,9}sync status\W{1,9}(?:disabled|not enabled|off)\W{0,9}", re.IGNORECASE)
_UNITS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=30),
}


@dataclass(frozen=True)
class Ago:
    """An age between two bounds; ``most`` is ``None`` where only the lower one is told."""

    least: timedelta
    most: timedelta | None


def told_ago(printed: Iterable[Line]) -> Iterator[tuple[Line, Ago]]:
    """Yield the age that stands behind such a label, or in the line below it."""
    is_below = False
    for line in printed:
        label = _LABEL.match(line.text)
        said = _SAID.fullmatch(line.text.removeprefix(label[0]) if label else line.text)
        if said and (label or is_below):
            yield line, _ago(said)
        is_below = bool(label) and not said


def is_of_directory(text: str) -> bool:
    """Return whether a text with such a label speaks of the directory."""
    return bool(_OF_DIRECTORY.search(text))


def is_switched_off(printed: Sequence[Line]) -> bool:
    """Return whether the page says, on one line or on two, that nothing is synchronized any more."""
    below = (f"{line.text} {following.text}" for line, following in pairwise(printed))
    return any(map(_SWITCHED_OFF.fullmatch, (*(line.text for line in printed), *below)))


def _ago(said: re.Match[str]) -> Ago:
    unit = _UNITS[said["unit"].lower()]
    count = int(said["count"]) if said["count"].isdecimal() else 1
    match (said["bound"] or "").strip().lower():
        case "less than":
            return Ago(timedelta(0), count * unit)
        case "":
            return Ago(count * unit, (count + 1) * unit)
    return Ago(count * unit, None)
