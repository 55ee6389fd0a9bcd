"""Read what somebody says of his domain controllers: *all DCs run Windows Server 2019*, *dc1 (2019)*."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checks.engine.context.on_controller import is_controller
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.text import lowered, output_lines
from checks.inputs.domain_controllers.old_ones import old_in
from checks.inputs.domain_controllers.old_words import is_old, year_of

_THEY = (
    r"(?:(?:ro)?dcs?|of (?:them|these)|davon|z nich|domain controllers?|domänencontroller\w?"
    r"|(?:dom[eé]nov\w+ )?[rř]adi[cč](?:e|ov|ů|mi)(?: dom[eé]ny)?|[rř]adi[cč]\w* dom[eé]ny)"
)
#: How many they are: *radiče domény sú dva, oba …*.
_COUNTED = (
    r"(?: (?:are|sind|sú|jsou|máme|mám) (?:two|three|four|zwei|drei|vier|dva|tri|tři|štyri|čtyři|\d{1,2}))"
)
#: Said of every one: *two DCs, both on 2022*.
_EACH = (
    r"(?:, (?:all|both|alle|beide|oba|obe|obidva|všetky|všetci|všechny)"
    r"(?: (?:two|three|four|five|six|drei|vier|tri|štyri|tři|čtyři|\d{1,2}))?)"
)
_YEAR = r"20\d\d(?: ?r2)?(?!\d|[.-]\d)"
_WORDS = (
    r"(?:are|is|run|runs|running|laufen|läuft|sind|ist|sú|je|bežia|beží|běží|jsou|have|all|both|only"
    r"|still|already|on|in"
    r"|auf|unter|na|alle|beide|všetky|windows|win|server)"
)
_YEARS = rf"{_YEAR}(?:(?:, ?| and | or | und | a | aj |/){_YEAR})*"
#: Nothing but known words stands between them and their versions.
_SAID = spelled(
    rf"\b{_THEY}{_COUNTED}?(?::|{_EACH})?(?: {_WORDS})* (?P<behind>{_YEARS})"
    rf"|\b(?P<before>{_YEARS})(?: domain controllers?| dcs?\b)"
)
_LISTED = re.compile(rf"(?<![\w.-])([a-z][\w.-]{{1,60}}) ?\((?:win(?:dows)? ?)?(?:server )?({_YEAR})")
#: One by its name: *DC01 is still a 2008 R2 server*.
_NAMED = spelled(
    r"(?<![\w.-])([a-z][a-z-]{0,20}\d[\w.-]{0,60}) (?:is|runs|is running|je|beží|běží|ist|läuft)"
    r"(?: (?:still|noch|stále|ešte|ještě|on|na|auf|mit|unter|an?|old|windows|win|server|microsoft)){0,5}"
    rf" ({_YEAR})"
)
#: Where something was run: a controller that is named in passing, with its system in brackets behind it.
_IN_PASSING = spelled(
    r"\b(?:on|from|at|auf|von|vom|am|na|z|zo) (?:(?:the|our|a|one|dem|einem|unserem|naš\w+) )?$"
)
_VERSION = re.compile(rf"(?<![.\d/-]){_YEAR}")
#: It is the level of the domain, how old they are, or what is wanted of them.
_NO_SYSTEM = spelled(
    r"(?<!patch )\blevel|behavior|ebene|úrov|since"
    r"|seit|install|migrat|upgrad|replac|remov|retir|old |abgel|plan"
    r"|\b(?:some|nearly|almost|half|most|mostly|one of|main|einige|die meisten|einer unser|fast alle|niektor"
    r"|väčšin|takmer|jeden z|některé|většin)|deploy|support|requir|\bat least|or (?:above|later|newer|higher)"
    r"|\b(?:questions?|tickets?|articles?) (?:about|on|regarding)\b|neighbou?r|companies|\bpeople\b|žiadn"
    r"|žádn|\bkeine? "
    rf"|\b(?:had|hatten?|no|without|mali sme|měli jsme) (?:\w+ ){{0,2}}(?:{_YEAR} )?{_THEY}"
)
#: Of the rest nothing is told.
_SOME = spelled(
    r"\b(?:one|two|three|four|five|\d{1,2}|jeden|dva|tri|tři|einer|zwei|drei) (?:of (?:them|these)|davon"
    r"|z nich)\b|\b(?:one|an?|new|first|second|third|last|1|jeden|nový|druhý|tretí|eine?[mnr]?|neue[mnr]?) "
    r"(?:dc|domain controller|domänencontroller|radič|řadič)\b"
)
#: Of those whose version is not told.
_BUT_ONE = spelled(r"exception|\bexcept\b|\bbut\b|ausnahme|\bokrem\b|\bkromě\b")
_HINTS = spellings(
    ("dc", "domain controller", "domänencontroller", "radič", "řadič", "active directory", "ad ")
)


_YEAR_OF_ANY = re.compile(r"(?<!\d)20[0-3]\d(?!\d)|2k")


class Said(NamedTuple):
    """What a sentence tells of one: its name, which may be empty, its version, and whether it is the PDC."""

    host: str
    version: str
    holds_role: bool | None
    seen: Observation


def said_of_controllers(text: str) -> list[Said]:
    """Return what sentences tell of each."""
    small = lowered(text)
    has_hint = ("20" in small or "2k" in small) and any(map(small.__contains__, _HINTS))
    return [*_said(text)] if has_hint and _YEAR_OF_ANY.search(small) else []


def _said(text: str) -> Iterator[Said]:
    for first, last, sentence in sentences(output_lines(text)):
        if not _YEAR_OF_ANY.search(sentence.lower()):
            continue
        seen = Observation(None, first, last, sentence)
        told = [Said(*one, None, seen) for one in _told_plainly(sentence)]
        old = () if told else old_in(sentence.lower())
        yield from told or (Said("", one.year, one.holds_role, seen) for one in old)


def _told_plainly(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield name and version of each where a sentence speaks of all of them."""
    small = sentence.lower()
    if _NO_SYSTEM.search(small) or not is_own(sentence) or sentence.endswith("?"):
        return
    each = (one for pattern in (_LISTED, _NAMED) for one in pattern.finditer(small))
    named = [one for one in each if is_controller(one[1])]
    if named and _IN_PASSING.search(small[: named[0].start()]):
        return
    listed = [(one[1], one[2]) for one in named]
    found = [one["behind"] or one["before"] for one in _SAID.finditer(small)]
    # Where their version is told, another one in the sentence is that of some of them.
    years = _VERSION.findall(small) if found else []
    if (len(years) == 1 and _BUT_ONE.search(small)) or (_SOME.search(small) and not any(map(is_old, years))):
        years = []
    for host, year in listed or [("", one) for one in years]:
        yield host, year_of(year)
