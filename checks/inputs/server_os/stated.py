"""Read on which Windows somebody plainly says that his Connect runs: *AAD Connect on Server 2019*."""

import re
from collections.abc import Iterator

from checks.engine.context.build_note import is_note
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.own_words import is_doubted, is_own
from checks.engine.context.product import PRODUCT
from checks.engine.context.remark import is_elsewhere
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.engine.values.version import versions_in
from checks.inputs.server_os.caption import is_only_a_name
from checks.inputs.server_os.system import CORE_TYPED

_SYSTEM = re.compile(
    r"\b(?:on|auf|na|running|runs) (?:an? |einem |our |the )?(?:fully patched |virtual )?"
    r"(?:Microsoft )?(?:Windows )?Server (20\d\d(?: ?R2)?)(?![\d/]|\.\d)",
    re.IGNORECASE,
)
_EDITION = r"(?: Standard| Datacenter)?"
#: *… on its own box (Server 2022 Standard)*
_IN_BRACKETS = re.compile(
    rf"(?:{PRODUCT.pattern})[^;?]{{0,60}} (?:box|vm|host|machine|maschine|server\w{{0,2}}) \("
    rf"(?:Windows )?Server (20\d\d(?: ?R2)?){_EDITION}[,)]",
    re.IGNORECASE,
)
#: A piece of a list on one line: *Entra Connect Sync 2.6.3.0, 1 server, W2K22 Datacenter*.
_PIECE = re.compile(
    rf"\s*(?:Windows Server |Server |W(?:in)?2k|WS ?)(?:20)?(0[38]|12|16|19|22|25)( ?R2)?{_EDITION}\s*\.?",
    re.IGNORECASE,
)
_BUILD_PIECE = re.compile(
    rf"(?:[^:]{{0,30}}:)?\s*(?:{PRODUCT.pattern})(?: sync)? v?\d[\d.]{{4,20}}\s*", re.IGNORECASE
)
_VERSION = r"(?P<year>20(?:0[38]|12|16|19|22|25)(?: ?R2)?)(?![\d/.-])"
#: The same without the name of Windows: *on a 2012 R2 box*, *server je 2016*, *we have a 2019 server with …*.
_SHORT = spelled(
    rf"\b(?:on|auf|na) (?:an? |our |the |einem |einer |unserem )?(?:old |ancient |alten )?{_VERSION}"
    r"[ -](?:box|server\w?|vm|host|machine|er\b)"
    r"|\b(?:the |our |der |unser |náš )?server (?:itself )?(?:is|ist|je|runs|has"
    r"|b[eě]ží na|läuft (?:mit|auf)) (?:still |noch |stále )?(?:an? |on |ein )?(?:win(?:dows)? )?(?:server )?"
    rf"{_VERSION.replace('<year>', '<said>')}"
    rf"|\b(?:(?:we|i) (?:still )?(?:have|run|use) an?|our|my) {_VERSION.replace('<year>', '<ours>')}"
    r" (?:windows )?(?:server|box|vm|machine|host) (?:with|(?:that )?(?:still )?(?:runs|hosts|has))"
    rf" (?:our |the )?(?:{PRODUCT.pattern})",
    re.IGNORECASE,
)
_ANY_SYSTEM = re.compile(r"\b(?:Server|Windows|W2K|Win) ?(?:Server )?(20\d\d(?: ?R2)?)(?!\d)", re.IGNORECASE)
#: The system of another computer, or of one that is only to come.
_OTHER = spelled(
    r"\b(?:DCs?|domain controllers?|domänencontroller\w?|radič\w*|řadič\w*|forest|functional|SQL|Exchange"
    r"|migrat\w+|mov(?:e|ing)|replac\w+|new|old|upgrad(?:e|ing))\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20(?:0[38]|12|16|19|22|25)\b")
#: The same, but for one that is old and still in use.
_OTHER_SHORT = spelled(
    r"\b(?:DCs?|domain controllers?|domänencontroller\w?|radič\w*|řadič\w*|forest|functional|SQL|Exchange"
    r"|lab|test"
    r"|staging|migrat\w+|mov(?:e|ing)|replac\w+|upgrad(?:e|ing)|new|plan\w*|will|should|was|were|want\w*)\b",
    re.IGNORECASE,
)
#: The server with the program, in a list of what somebody has.
_LABELLED = re.compile(
    r"\s{0,12}(?:[-*•+] {1,4})?"
    r"(?:(?:aadc|(?:aad|ad|azure ad|entra(?: id)?) ?connect(?: sync)?|(?:ad)?sync) server"
    r"|server with (?:aadc|(?:aad|azure ad|entra) connect)) ?[:=] ?"
    r"((?:Microsoft )?Windows Server 20\d\d(?: ?R2)?(?: Standard| Datacenter)?)\s{0,9}(?:[,;(]|$)"
    r"(?!.*\b(?:planned|new|old|or|minimum|required|recommended)\b)",
    re.IGNORECASE,
)
#: A server that was made for the program, in a sentence or in a list: *… – hosting AD DS and Entra Connect*.
_MADE_FOR = re.compile(
    r"\bWindows Server (20\d\d(?: R2)?)\b(?: [\w-]+){0,3}?"
    r"(?: (?:was|were|is) (?:created|deployed|built|set up|provisioned|installed|prepared|used)"
    r" (?:to (?:host|run)|for)|[*_ ]{0,3}[-–—:,]?[ (]{1,3}(?:hosting|running))\s(?P<what>[^.;]{0,80})$",
    re.IGNORECASE,
)
_NOT_MADE = re.compile(
    r"\b(?:not?|can|should|will|would|must|recommend\w*|example|lab|test)\b|\?", re.IGNORECASE
)
#: A point of a list.
_POINT = re.compile(r"\s{0,12}[-*•+] {1,4}(?=\S)")


def stated_systems(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Yield each system, by its name, that a sentence or a list tells of the server with Connect."""
    yield from _told_shortly(printed)
    yield from _told_in_passing(printed)
    told = [line for line in printed if "erver 20" in line.text]
    lists_build = bool(told) and _lists_build(printed)
    for line in told:
        if labelled := _LABELLED.match(line.text):
            yield line, labelled[1]
            continue
        if not PRODUCT.search(line.text):
            point = _POINT.sub("", line.text)
            if lists_build and point != line.text and is_only_a_name(point):
                yield line, point
            continue
        for sentence in sentences_of(line.text):
            if made := _made_for(sentence):
                yield line, made
                continue
            named = {one.upper() for one in _ANY_SYSTEM.findall(sentence)}
            found = _SYSTEM.search(sentence)
            is_ours = found and len(named) == 1 and PRODUCT.search(sentence) and not _OTHER.search(sentence)
            is_told = found and (
                is_note(sentence) or is_own(sentence[: found.end()], sentence[found.end() :])
            )
            if found and is_ours and is_told:
                core = " Core" if CORE_TYPED.search(sentence) else ""
                yield line, f"Windows Server {found[1]}{core}"


def _told_shortly(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Yield what is said of the server by the year alone, on a line that names the program."""
    for line in printed:
        if not PRODUCT.search(line.text) or not _SHORT.search(line.text) or "erver 20" in line.text:
            continue
        for sentence in sentences_of(line.text):
            found = _SHORT.search(sentence)
            years = {*_YEAR.findall(sentence)}
            is_doubtful = _OTHER_SHORT.search(sentence) or sentence.rstrip().endswith("?") or len(years) != 1
            if found is None or is_doubtful:
                continue
            # Whoever has such a server may go on: it would be better.
            if not is_doubted(sentence if found["ours"] else sentence[: found.start()]):
                year = found["year"] or found["said"] or found["ours"]
                yield line, f"Windows Server {year.upper().replace('2R', '2 R')}"


def _told_in_passing(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Yield the system that stands in brackets behind the server, or in a list with the build on one line."""
    for line in printed:
        if not PRODUCT.search(line.text) or _OTHER_SHORT.search(line.text) or "?" in line.text:
            continue
        pieces = line.text.split(",")
        listed = [found for one in pieces if (found := _PIECE.fullmatch(one))]
        system, before = "", line.text
        if found := _IN_BRACKETS.search(line.text):
            system, before = found[1], line.text[: found.end()]
        elif len(listed) == 1 and any(map(_BUILD_PIECE.fullmatch, pieces)):
            system, before = f"20{listed[0][1]}{(listed[0][2] or '').upper()}", pieces[0]
        if system and not (is_doubted(before) or is_elsewhere(before)):
            yield line, f"Windows Server {system}"


def _made_for(sentence: str) -> str:
    """Return the system of which a sentence says that the program was put on it, else nothing."""
    bare = sentence.replace("*", "").rstrip(" .")
    found = _MADE_FOR.search(bare)
    is_one = found and len({*_ANY_SYSTEM.findall(bare)}) == 1 and PRODUCT.search(found["what"])
    return f"Windows Server {found[1]}" if found and is_one and not _NOT_MADE.search(bare) else ""


def _lists_build(printed: list[Line]) -> bool:
    """Tell whether another point is the build of Connect."""
    points = [one.text for one in printed if _POINT.match(one.text)]
    return any(PRODUCT.search(one) and any(versions_in(one)) for one in points)
