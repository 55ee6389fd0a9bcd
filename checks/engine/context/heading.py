"""Tell of a short heading whose or which state stands below it: *Good:*, *On our old server:*, *Now:*."""

import re
from enum import Enum

from checks.engine.context.meanings import meanings
from checks.engine.context.other_languages import is_label_of_others
from checks.engine.context.own_label import is_own_label
from checks.engine.context.page_signs import of_reader
from checks.engine.context.remark import ELSEWHERE
from checks.engine.spelling import spelled, spellings

_LONGEST = 100
#: More is a sentence.
_MOST_WORDS, _MOST_UNKNOWN = 10, 3
_ENDS = (".", ",", "!", "?")
_MARKS = " \t#*_=-[]<>~|:()"
_RULE = re.compile(r"\s*(?:#{1,6} |[*_=]|\[[^\[\]]{2,60}\]$)")
#: What no program prints alone on a line: words, be there a name or a number among them.
_WORDS = re.compile(r"[^\W\d_a-z][\w'’ .+-]*[^\W_]")
_IN_BRACKETS = re.compile(r" \([^()]*\)")
#: Behind what was before.
_AFTER = ("after", "nachher", "danach", "potom")
_THEN = ("then", "damals", "vtedy", "tehdy")
#: Of a program, whatever the words mean: *MobilePhone :*, *Home Drive  :*; the entry below a comment of LDIF.
_OF_PROGRAM = re.compile(
    r"\s{0,40}[A-Za-z][\w-]{0,60}(?:\s{1,60}| [\w-]{1,40}\s{2,60}):\s{0,9}"
    r"|# [^,]{1,100}(?:, [^,]{1,60}){0,20}, [\w-]{1,60}(?:\.[\w-]{1,60}){1,5}"
)
#: What a page folds in stands behind tags.
_TAGS = re.compile(r"</?(?:details|summary|b|strong|h\d|p)>", re.IGNORECASE)
#: In the letters of ``meanings``.
_OTHER = re.compile(
    # somewhere else, some time ago, or as it works
    rf"{ELSEWHERE}|[hm]|V.*Y|Y.*V|^[-TMO.]{{0,2}}[JK][JKPT-]*$|^n,?K|P.?,j,?$|^[.TMO]{{0,2}}j[.TsS]?$|O[TsS]|Pb$"
    # as it ought to be, what a command prints for everybody
    r"|W.?[Ts]|TW|^[.TF?s]{0,2}W[TBx.]?$|^P?W|I.{0,2}W(?:.?[TBs]|$)|W[.T]{0,2}B|c.?G|^\?[^IMN]*$"
)
#: Behind what somebody did, that it works is his own result.
_WORKS = re.compile(r"[-TMO.]{0,2}[JK][JKPT-]*")
#: It is denied, asked, or said of one's own behind what was read somewhere, or of a trouble.
_NO_OTHER = re.compile(r"[ZrN]|^[^?].*\?|[SWH].*I.{0,2}[Kk]|^,?I.{0,2}S|K.*H|.H.*K|^MA?P?[GB]|^H.*,L")
_OWN = re.compile(r"[AL]|N.?[KJ]|^M")
#: In the first line of a block and without a mark: where, when or whose it is. One word alone is a block.
_FIRST = re.compile(
    r"\.?(?:[FHYV].|[MEO].?[PTEGsB]|[ES].?G|T.*[BWM]|[WO][TsS]|P?W$|W\.?F.{0,3}$|[-J]?S$|.[EP]$|.?I.{0,2}W|c.?G|J{1,2}$|W[FB]|\.{0,2}W$|n,?K|Pb$)"
)
_ALONE = re.compile(r"\.?[ESHWJKj]$")
#: Behind why: *…, so this is from the standby SYNC02*.
_FROM_ELSEWHERE = re.compile(r"(?:[.TB]{0,4}F\.?|\.\.)(?:On|OP|E)[,.E]*:?")
#: Between two that are compared.
VERSUS = spellings(("vs", "versus", "gegenüber", "oproti"))
_VERSUS = spelled(rf"\W*(?:{'|'.join(VERSUS)})\W*", re.IGNORECASE)


class Heading(Enum):
    """What stands below a heading."""

    OWN = "own"
    OTHER = "other"


def heading(text: str, *, is_first: bool = False, is_alone: bool = False) -> Heading | None:
    """Return what a line says of what stands below it; ``None`` where it is no such heading.

    ``is_first`` where it begins a block, ``is_alone`` where it is all of it: then it needs no mark.
    """
    is_folded = "<" in text and bool(_TAGS.match(text))
    text = _TAGS.sub("", text) if is_folded else text
    if not text or text.rstrip(":)").endswith(_ENDS) or _OF_PROGRAM.fullmatch(text):
        return None
    is_from_elsewhere = text.endswith(":") and ", " in text and _is_from_elsewhere(text)
    if is_from_elsewhere or len(text) > _LONGEST:
        return Heading.OTHER if is_from_elsewhere else None
    is_marked = is_folded or text.endswith(":") or bool(_RULE.match(text))
    before, bare = _last_sentence(text.strip(_MARKS))
    may_be = ": " not in bare and (is_marked or (is_first and bool(_WORDS.fullmatch(text))))
    if not may_be or is_own_label(bare):
        return None
    if bare.lower() in _AFTER:
        return Heading.OWN
    if bare.lower() in _THEN or (is_marked and is_label_of_others(bare)):
        return Heading.OTHER
    return _meant(bare, before, is_marked=is_marked, is_alone=is_alone)


def _meant(bare: str, before: str, *, is_marked: bool, is_alone: bool) -> Heading | None:
    """Return what the meanings of the words tell of what stands below."""
    said = meanings(bare.replace("_", " "))
    said = said if len(said) <= _MOST_WORDS else meanings(_IN_BRACKETS.sub("", bare))
    is_known = len(said) <= _MOST_WORDS and said.count(".") <= _MOST_UNKNOWN
    stands_alone = _ALONE.match(said) and (is_alone or bare.isupper())
    if not (is_known and (is_marked or _FIRST.match(said) or stands_alone)):
        return None
    works = _WORKS.fullmatch(said) and of_reader(before)
    if _OTHER.search(said) and not (works or _NO_OTHER.search(said)):
        return Heading.OTHER
    return Heading.OWN if _OWN.search(said) and "." not in said else None


def _is_from_elsewhere(text: str) -> bool:
    *_, where = text.strip(_MARKS).split(", ")
    return len(where) <= _LONGEST and bool(_FROM_ELSEWHERE.fullmatch(meanings(where)))


def _last_sentence(text: str) -> tuple[str, str]:
    """Return what stands before the last sentence, and that."""
    end = max(text.rfind(f"{mark} ") for mark in ".?!") + 1
    return text[:end], text[end:].lstrip()


def compares(text: str) -> bool:
    """Return whether a line stands between two that are compared, and says nothing of either."""
    return len(text) <= _LONGEST and bool(_VERSUS.fullmatch(text))
