"""Read how long ago a page says that the last synchronization was: *Last sync: Less than 1 hour ago*."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.engine.values.moment import Moment, moment

#: What the portal and the Microsoft 365 admin center call it; the value may stand in the line below.
_LABEL = spelled(
    r"\W{0,9}(?:(?:microsoft )?(?:entra|azure ad)(?: id)? connect ?[:–-] )?(?:directory sync(?: status)?"
    r"|letzte synchronisierung"
    r"|last (?:successful )?(?:directory )?sync(?:ed|hronization)?(?: time)?"
    r"|posledn[íá] synchroniz(?:ace|ácia))(?: \([\w ]{1,40}\))?(?: (?:was|war))?\W{0,9}",
    re.IGNORECASE,
)
#: In English, German, Czech and Slovak.
_UNITS = {
    "min": timedelta(minutes=1),
    "hour|stunde|hod": timedelta(hours=1),
    "day|tag|d[nň]": timedelta(days=1),
    "week|woche|týž?d": timedelta(weeks=1),
    "month|monat|mesiac|měsíc": timedelta(days=30),
}
UNIT = rf"(?:{'|'.join(_UNITS)})\w{{0,6}}"
_LESS, _MORE = "less than|under|weniger als|méně než|menej ako", "more than|over|mehr als|více než|viac ako"
_SAID = spelled(
    rf"\W{{0,9}}(?:last synced )?(?P<bound>(?:(?:{_LESS}|{_MORE}|vor|před|pred) ){{0,2}})"
    rf"(?P<count>an?|ein\w{{0,2}}|\d{{1,3}}) (?P<unit>{'|'.join(_UNITS)})\w{{0,6}}(?P<ago> ago)?\W{{0,9}}",
    re.IGNORECASE,
)
#: Phones, files and mail synchronize as well.
_OF_DIRECTORY = re.compile(
    r"sync status|synchronisierungsstatus|stav synchroniz|hash|directory (?:sync|has)|synchronization|entra"
    r"|azure ad|connect|onpremises|adsync|\btenant",
    re.IGNORECASE,
)
#: The clock is synchronized, too.
_OF_CLOCK = re.compile(
    r"\bstratum\b|\bw32tm\b|\bntp\b|\bpoll interval\b|time synchronization provider", re.IGNORECASE
)
_SWITCHED_OFF = spelled(
    # a finding of the portal
    r"\W{0,9}directory ?synchronization is disabled for (?:the |your )?tenant\b.*"
    r"|[\W\d]{0,24}(?:sync status|stav synchroniz\w{3,4}|synchronisierungsstatus)\W{1,9}"
    r"(?:disabled|not enabled|off|deaktiviert|nicht aktiviert|zakáz\w{3,4}|nepovolen\w|vypnut\w)\W{0,9}"
    # the next field, on the same line
    r"(?:\b[a-z][\w ]{2,30}:.{0,80})?",
    re.IGNORECASE,
)
#: An alert of the portal, and the mail that goes with it.
_NO_ATTEMPT = re.compile(
    r"\bdid(?:n't| not) register a synchronization attempt (?:from [\w ]{1,60} )?in the last (\d{1,3}) hours"
)
_NOT_SYNCED = spelled(
    r"\b(?:hasn't|has not|haven't|have not)(?: been)? sync(?:ed|hronized) (?:in|for) (?:more than|over) "
    rf"(?P<count>\d{{1,3}}) (?P<unit>{'|'.join(_UNITS)})"
)
_WHERE = re.compile(
    r"^\W*(?:\w+ ){0,2}(?:admin center|portal|connect health|entra|azure|m?365): ", re.IGNORECASE
)
#: Where another thing is told on the same line.
_PIECE = re.compile(r"[,;.] ")


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
        yield from ((line, ago) for ago in _within(line.text))
        said = _SAID.fullmatch(line.text.removeprefix(label[0]) if label else line.text)
        if said and (said["ago"] or said["bound"]) and (label or is_below):
            yield line, _ago(said)
        is_below = bool(label) and not said


def told_times(printed: Sequence[Line]) -> Iterator[tuple[Line, Moment]]:
    """Yield the date and time that stands behind such a label, or alone in the line below it."""
    for line, below in pairwise([*printed, Line(0, "")]):
        if label := _LABEL.match(line.text):
            rest = line.text[label.end() :].strip()
            told = below if not rest else line
            if when := moment(rest or below.text):
                yield told, when


def _within(text: str) -> Iterator[Ago]:
    """Yield the age that a part of a line tells, and that of an alert."""
    if alert := _NO_ATTEMPT.search(text):
        yield Ago(int(alert[1]) * timedelta(hours=1), None)
    elif late := _NOT_SYNCED.search(text):
        yield Ago(int(late["count"]) * _unit(late["unit"]), None)
    for told in _PIECE.split(text) if _PIECE.search(text) else ():
        piece = _WHERE.sub("", told)
        label = _LABEL.match(piece)
        said = _SAID.fullmatch(piece.removeprefix(label[0])) if label else None
        if said and (said["ago"] or said["bound"]):
            yield _ago(said)


def is_of_directory(text: str) -> bool:
    """Return whether a text with such a label speaks of the directory."""
    return bool(_OF_DIRECTORY.search(text)) and not _OF_CLOCK.search(text)


def switched_off(printed: Sequence[Line]) -> Line | None:
    """Return the line where the page says, there or in the next, that nothing is synchronized any more."""
    for line, following in pairwise([*printed, Line(0, "")]):
        if _SWITCHED_OFF.fullmatch(line.text) or _SWITCHED_OFF.fullmatch(f"{line.text} {following.text}"):
            return line
    return None


def ago_of(text: str) -> Ago | None:
    """Return the age that a text tells, if it tells nothing else."""
    said = _SAID.fullmatch(text)
    return _ago(said) if said and (said["ago"] or said["bound"]) else None


def _ago(said: re.Match[str]) -> Ago:
    unit = _unit(said["unit"])
    count = int(said["count"]) if said["count"].isdecimal() else 1
    if re.search(_LESS, said["bound"], re.IGNORECASE):
        return Ago(timedelta(0), count * unit)
    if re.search(_MORE, said["bound"], re.IGNORECASE):
        return Ago(count * unit, None)
    return Ago(count * unit, (count + 1) * unit)


def _unit(name: str) -> timedelta:
    return next(length for stem, length in _UNITS.items() if re.match(stem, name, re.IGNORECASE))
