"""Read where somebody says that nothing was synchronized for days: *it hasn't synced for two weeks*."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled
from checks.inputs.last_sync.ago import Ago

_DAY = timedelta(days=1)
_UNITS = {
    r"days?|tag(?:e|en)?|d(?:ní|ni|ňami|ny|nmi|eň|nů|en)": _DAY,
    r"weeks?|wochen?|týžd\w{1,5}|týd\w{1,4}": 7 * _DAY,
    r"months?|monat(?:e|en)?|mesiac\w{0,3}|měsí\w{1,4}": 30 * _DAY,
}
_NUMBERS = {
    r"an?|one|ein\w{0,2}|jed\w{2,4}": 1,
    r"two|(?:a )?(?:couple|pair)(?: of)?|(?:a )?few|several|many|zwei|paar|einigen?|mehreren?|dva|dve"
    r"|dvoma|dvě|dvěma|pár"
    r"|niekoľko|niekoľkými|několik|několika": 2,
    r"three|drei|tri|tromi|tři|třemi": 3,
    r"four|vier|štyri|štyrmi|čtyři|čtyřmi": 4,
    r"five|fünf|päť|piatimi|pět|pěti": 5,
    r"six|sechs|šesť|šest|šesti": 6,
    r"seven|sieben|sedem|sedm": 7,
    r"ten|zehn|desať|deset|desiatimi": 10,
}
_UNIT = "|".join(f"(?:{one})" for one in _UNITS)
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_MORE = (
    r"(?:(?:well )?over|more than|at least|about|around|the (?:last|past)|last|now|already|mehr als|über"
    r"|ungefähr|etwa|schon"
    r"|mindestens|viac ako|vyše|asi|cca|více než|už|už asi|zhruba|minimálne|takmer)"
)
#: A number with its unit, or several of a unit: *weeks*.
_SPAN = (
    rf"(?:{_MORE} ){{0,2}}(?:(?P<count>{_COUNT}) (?P<unit>{_UNIT})\b|(?P<units>days|weeks|months|tagen"
    r"|wochen|monaten)\b|(?P<one>týždeň|týždňom|týden|týdnem|mesiac|mesiacom|měsíc|měsícem)\b)(?: ago)?"
)
_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag|pondel\w{1,3}"
    r"|utork\w|stred[ay]|štvrt\w{2,4}"
    r"|piat\w{2,3})"
)
_SYNC = (
    r"(?:(?:directory |delta |ad |aad |entra |azure ad )?sync(?:hroni[sz]ation)?(?:s|es| cycles?| runs?)?)"
)
_LAST = (
    r"(?:last (?:successful |good |full |delta )?(?:directory |ad )?sync(?:hroni[sz]ation|hroni[sz]ed"
    r"|ed)?(?: cycle| run| time)?"
    r"|letzte\w? (?:erfolgreiche\w? )?(?:synchronisierung|synchronisation|sync\w*)"
    r"|(?:posledn\w (?:úspešn\w |úspěšn\w )?|naposledy (?:sa |se |to )?)(?:synchroniz\w{3,8}|sync\w*))"
)
_IS = (
    r"(?:was|is|ran|happened|finished|shows?|war|ist|lief|bol[ao]|byl[ao]|je|prebehl[ao]|proběhl[ao]"
    r"|from|successful)"
)
_NO = (
    r"(?:has(?: not|n't)|have(?: not|n't)|hasnt|havent|did(?: not|n't)|didnt|is(?: not|n't)|isnt"
    r"|does(?: not|n't)|not|no longer|stopped"
    r"|stopt)"
)
_VERB = (
    r"(?:run a |done a |completed a |started a )?(?:directory |delta )?sync(?:ed|ing|hroni[sz]ed"
    r"|hroni[sz]ing|hroni[sz]e|s|'d)?"
)
_STATE = (
    r"(?:stopped(?: working| running)?|broke|broken|down|dead|failing|not (?:working|running)|stuck"
    r"|hasn't (?:run|worked)"
    r"|has not (?:run|worked))"
)
_NO_SK = (
    r"(?:(?:nám |sa |se |to |už |ad |vôbec |vůbec ){0,4}ne(?:z|za)?synchroniz\w{2,6}"
    r"|synchroniz\w{3,5} (?:nám |už |vôbec |vůbec ){0,2}(?:nebeží|neběží|nejde|nefunguje|stojí|neprebehla"
    r"|neproběhla|nebola|nebyla)"
    r"|(?:žiadna|žádná) synchroniz\w{3,5})"
)
_NO_DE = (
    r"(?:keine?\w? (?:\w{1,15} )?(?:synchronisierung|synchronisation|sync)\w{0,2}"
    r"|nicht (?:mehr )?(?:synchronisiert|gesynct|gesynced))"
)
_LONG_AGO = spelled(
    rf"\b{_LAST}[ ,]{{0,2}}(?:{_IS}[ ,]{{0,2}}){{0,2}}(?:vor |pred |před )?{_SPAN.replace('P<', 'P<a_')}"
    rf"|\b{_NO} (?:been |had an?y? |actually |anything |properly |successfully ){{0,2}}{_VERB}"
    rf"(?: (?:anything|at all|properly|correctly|successfully|to \w{{1,12}}|with \w{{1,12}}"
    rf"|from \w{{1,12}})){{0,2}}"
    rf",? (?:for|in|since)? ?(?:{_WEEKDAY},? )?{_SPAN.replace('P<', 'P<b_')}"
    rf"|\bno (?:successful )?{_SYNC} (?:has |have )?(?:run |ran |happened |took place |at all )?(?:for|in"
    rf"|since) {_SPAN.replace('P<', 'P<c_')}"
    rf"|\b{_SYNC} (?:has |is |been |have ){{0,2}}{_STATE} (?:for|since|in)? ?{_SPAN.replace('P<', 'P<d_')}"
    rf"|\b(?:už |od |seit |cez "
    rf"|viac ako ){{0,2}}{_SPAN.replace('P<', 'P<e_')}[ ,](?:\w{{1,12}} ){{0,4}}?(?:{_NO_SK}|{_NO_DE})\b"
    rf"|\b(?:{_NO_SK}|{_NO_DE}) (?:\w{{1,12}} ){{0,4}}?(?:už |seit "
    rf"|cez ){{0,2}}{_SPAN.replace('P<', 'P<f_')}"
    rf"|\b(?:synchronisiert"
    rf"|sync\w{{0,3}}) (?:\w{{1,12}} ){{0,3}}?(?:schon )?seit {_SPAN.replace('P<', 'P<g_')} nicht\b",
    re.IGNORECASE,
)
#: What has synchronized is something else.
_OTHERS = spelled(
    r"\b(?:user\w*|accounts?|objects?|groups?|devices?|phones?|outlook|onedrive|sharepoint|mailbox\w*"
    r"|hash\w*|passwords?"
    r"|attributes?|contacts?|calendars?|time|clock|ntp|files?|intune|gpo|exchange|workday|benutzer\w*"
    r"|kont(?:o|en|á|ám|ách|a|ám)|geräte?"
    r"|používateľ\w*|užívateľ\w*|uživatel\w*|účt\w*|účet|skupin\w*|zariaden\w*|zaříz\w*|hes(?:lo|la|iel"
    r"|el)|hodin\w*|dcs?|domain controllers?)\b",
    re.IGNORECASE,
)
#: Where the text speaks of these, and of no directory, it may be their synchronization.
_OTHER_THINGS = re.compile(
    r"intune|onedrive|outlook|phone|mobile|calendar|sharepoint|exchange|\bfiles?\b|\btime\b", re.IGNORECASE
)
_DIRECTORY = re.compile(
    r"directory|entra|azure|connect|adsync|aadc?\b|\bad\b|write-?back|sspr", re.IGNORECASE
)
_WORDS = ("sync", "synchroni")


def told_long_ago(letter: Letter) -> Iterator[tuple[Sentence, Ago]]:
    """Yield a sentence that says so, and how long ago it was at least."""
    if letter.holds(_OTHER_THINGS) and not letter.holds(_DIRECTORY):
        return
    yield from islice(told_bad(letter, _WORDS, _long_ago), 1)


def _long_ago(clause: str) -> Found[Ago] | None:
    said = _LONG_AGO.search(clause)
    if not said or _OTHERS.search(clause[: said.end()]):
        return None
    ago = _age({name[2:]: value for name, value in said.groupdict().items() if value and name[1] == "_"})
    # That it was so long ago is what is bad.
    return Found(Ago(ago, None), *said.span(), "IT") if ago >= 2 * _DAY else None


def _age(said: dict[str, str]) -> timedelta:
    if one := said.get("one"):
        return _unit(one)
    if units := said.get("units"):
        return 2 * _unit(units)
    count = said["count"]
    return (int(count) if count.isdecimal() else _number(count)) * _unit(said["unit"])


def _unit(name: str) -> timedelta:
    return next(length for one, length in _UNITS.items() if spelled(one, re.IGNORECASE).fullmatch(name))


def _number(name: str) -> int:
    return next(count for one, count in _NUMBERS.items() if spelled(one, re.IGNORECASE).fullmatch(name))
