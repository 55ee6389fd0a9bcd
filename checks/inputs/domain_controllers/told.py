"""Read what somebody says of his domain controllers: *all DCs run Windows Server 2019*, *dc1 (2019)*."""

import re
from collections.abc import Iterator

from checks.engine.context.on_controller import is_controller
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.model import Observation
from checks.engine.text import lowered, output_lines

_THEY = (
    r"(?:(?:ro)?dcs?|of (?:them|these)|davon|z nich|domain controllers?|domänencontroller\w?"
    r"|[rř]adi[cč]\w* dom[eé]ny)"
)
_YEAR = r"20\d\d(?: ?r2)?(?!\d|[.-]\d)"
_WORDS = (
    r"(?:are|is|run|runs|running|laufen|läuft|sind|ist|sú|je|bežia|beží|běží|jsou|have|all|both|only|still|already|on|in"
    r"|auf|unter|na|alle|beide|všetky|windows|win|server)"
)
_YEARS = rf"{_YEAR}(?:(?:, ?| and | or | und | a | aj |/){_YEAR})*"
#: Nothing but known words stands between them and their versions.
_SAID = re.compile(
    rf"\b{_THEY}:?(?: {_WORDS})* (?P<behind>{_YEARS})|\b(?P<before>{_YEARS})(?: domain controllers?| dcs?\b)"
)
_LISTED = re.compile(rf"(?<![\w.-])([a-z][\w.-]{{1,60}}) ?\((?:win(?:dows)? ?)?(?:server )?({_YEAR})")
#: Where something was run: a controller that is named in passing, with its system in brackets behind it.
_IN_PASSING = re.compile(
    r"\b(?:on|from|at|auf|von|vom|am|na|z|zo) (?:(?:the|our|a|one|dem|einem|unserem|naš\w+) )?$"
)
_VERSION = re.compile(rf"(?<![.\d/-]){_YEAR}")
#: It is the level of the domain, how old they are, or what is wanted of them.
_NO_SYSTEM = re.compile(
    r"\blevel|behavior|ebene|úrov|since|seit|install|migrat|upgrad|replac|remov|retir|old |abgel|plan"
    r"|\b(?:some|nearly|almost|half|most|mostly|one of|main|einige|die meisten|einer unser|fast alle|niektor"
    r"|väčšin|takmer|jeden z|některé|většin)|deploy|support|requir|\bat least|or (?:above|later|newer|higher)"
)
#: Of those whose version is not told.
_BUT_ONE = re.compile(r"exception|\bexcept\b|\bbut\b|ausnahme|\bokrem\b|\bkromě\b")
_HINTS = ("dc", "domain controller", "domänencontroller", "radič", "řadič")


def said_of_controllers(text: str) -> list[tuple[str, str, Observation]]:
    """Return name, which may be empty, and version of each that a sentence tells, and where it stands."""
    small = lowered(text)
    return [*_said(text)] if "20" in small and any(map(small.__contains__, _HINTS)) else []


def _said(text: str) -> Iterator[tuple[str, str, Observation]]:
    for first, last, sentence in sentences(output_lines(text)):
        small = sentence.lower()
        if _NO_SYSTEM.search(small) or not is_own(sentence) or sentence.endswith("?"):
            continue
        seen = Observation(None, first, last, sentence)
        named = [one for one in _LISTED.finditer(small) if is_controller(one[1])]
        if named and _IN_PASSING.search(small[: named[0].start()]):
            continue
        listed = [(one[1], one[2]) for one in named]
        found = [one["behind"] or one["before"] for one in _SAID.finditer(small)]
        # Where their version is told, another one in the sentence is that of some of them.
        years = _VERSION.findall(small) if found else []
        if len(years) == 1 and _BUT_ONE.search(small):
            continue
        for host, year in listed or [("", one) for one in years]:
            version = year[:4] + (" R2" if year.endswith("r2") else "")
            yield host, version, seen
