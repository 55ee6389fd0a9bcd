"""Tell from the words of a sentence or a label whether the output beside it is the reader's, and still holds.

A sentence becomes a string of letters, one for the meaning of each word (see ``vocabulary.py``), in the
language of which it has most words. What such a string says is the same in every language.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache

from checks.engine.context.own_label import is_own_label
from checks.engine.context.plain_remark import confirms, has_ended, is_of_unknown, may_be_plain
from checks.engine.context.vocabulary import ANY, LANGUAGES, MEANINGS

#: Some write two words as one. Of time, a second is no other one.
_WORD = re.compile(r"write(?=back)|\d+ seconds?|\w+(?:[.-]\w+)*|[?,;:()]")
#: SRV2, dc01.contoso.com
_NAME = re.compile(r"[a-z][a-z_-]*\d[\w-]*|[a-z][\w-]*\.[a-z][\w.-]*")
#: Server 2, site B
_LATER_ONE = frozenset("bcdefghijklmnopqrstuvwxyz23456789")
_PARTING, _MOST_WORDS, _MOST_KNOWN = frozenset(", ; ( ) because weil pretože lebo protože".split()), 3, 5_000
#: Where a clause begins.
_CLAUSE = r"(?:^|[,:])[-!LJ]*\.?"
#: Somewhere else, from somebody who only tells it, invented, or some time ago.
ELSEWHERE = r"(?:[ESH]|[ODj][.AM]?P|w[PTE]|P,?[AB]{0,2}o)"
_OF_OTHERS = (
    # This is from another server. That was last year.
    rf"{_CLAUSE}T[^,:?KkIN]{{0,8}}?(?:{ELSEWHERE}(?!K|I)|h)",
    # This is with the firewall off. We see that when we bypass the proxy.
    rf"{_CLAUSE}T[^?]{{0,6}}(?:V[^,:]{{0,3}}Y|Y.?V)|I[^?]{{0,2}}T[^?]{{0,5}}Y.?V",
    # This is what we want. So it should look.
    rf"{_CLAUSE}TB[.IBT]{{0,3}}W(?!.*[KJ])|{_CLAUSE}T[.T]{{0,2}}W[.T]{{0,2}}B(?=,|$)",
    # I ran this on my laptop. I took that before. Run from a client. Last week.
    rf"R[.]?T[^,:?Kk]{{0,3}}F[^,:?KkN]{{0,4}}{ELSEWHERE}|I.{{0,2}}R[.]?T.{{0,3}}[Hh]|{_CLAUSE}(?:TK|o).?F.{{0,2}}E|^[-!,:]*R?F[.MO]{{0,2}}{ELSEWHERE}(?!.*[KXpYf])",
    # A colleague sent this. This was sent by the support.
    r"[ES][-.]{0,2}[GR].{0,2}T(?=$|[,:FW])|T.{0,3}[GR].?[ES]",
    # That is not our server. It is not so on ours. Not my output.
    rf"{_CLAUSE}TB*NB?[.F]{{0,2}}(?:M|[AO]?P(?=$|,|A))|{_CLAUSE}TB*NB?[.T]{{0,2}}FM?A?P|^N[MA][TP]",
    # That is test. Ours is off. Ours does not show that. It is not so with us.
    rf"{_CLAUSE}TBO$|{_CLAUSE}MB[XYp](?=$|,)|^M.?NG.?T|M(?:TT?NB|BTNT)$",
    # Ours looks different.
    r"[MALOn].{0,6}?[BG].{0,3}D(?!.?P)",
    # I have not run it there. Never mind, wrong server.
    r"I.{0,3}N.{0,2}R.{0,2}T|(?:^|[,:])[-!.]{0,3}w[PTE.]|[TIM].{0,6}m|m.{0,2}T",
)
_PLACE = r"(?:F[.MTO]{0,2}(?:[OADMj].?P|[PEnA])|[OA]P|PA|E)"
_BAD = r"(?:[Xp]|N{1,2}[.T]?x|x[.P]{0,2}N$|Y(?=$|,)|f(?=$|,))"
_ELSEWHERE_BAD = (
    # On the other server it is stopped. The affected user is not licensed.
    rf"{_PLACE}[^?:KkN]{{0,8}}?{_BAD}|(?:AP|PA)B?N[xF]|F.{{0,2}}V[^?:KkNY]{{0,4}}f",
    # The portal says it is off; but not: it is ticked in the portal, but resets fail.
    rf"q(?!B)(?:!G)?[^?:KkN!]{{0,8}}?{_BAD}",
    # It is blocked from the server.
    r"[Xp].{0,2}F.{0,2}(?:[OA].?P|[EPn])|q(?!.{0,3}R).{0,6}[Hh]",
)
_SINCE = (
    # Now it is stopped. It stops again.
    r"L[^?:KkN]{0,6}(?:[Xp]|Y(?=$|,))|(?:[Xp]|BY).?[LHh]",
    # That has changed since. We undid it. The server is gone. It no longer runs.
    rf"{_CLAUSE}T.{{0,3}}C.{{0,2}}L|L.{{0,4}}T.{{0,2}}C|{_CLAUSE}T.{{0,5}}u(?![KO])(?=.{{0,2}}(?:$|,))|I.?.?u.?T",
    # Then somebody changed it. Since yesterday it is no longer so. Not any more.
    r"L.{0,2}E.{0,2}CT|E.{0,2}CT.{0,2}L|T.{0,2}L.{0,2}C(?=$|,)|BTu|^Nu$|^[.FLH]{0,4}TBN?.?u(?=.{0,2}$)",
    r"u[xXp]|xu|I.{0,2}[YC].?T.{0,3}[LHh]|I.{0,2}TYL|I.{0,2}TL.{0,4}C|^N.{1,3}[RB].{0,2}L$",
)


class Remark(Enum):
    """What a sentence says of the output beside it: it is of others, not so any more, or bad elsewhere."""

    OF_OTHERS = re.compile("|".join(_OF_OTHERS))
    SINCE = re.compile("|".join(_SINCE))
    BAD_ELSEWHERE = re.compile("|".join(_ELSEWHERE_BAD))


#: A computer itself is off; what is off on it would be named.
_SHUT_DOWN = re.compile(
    r"(?<!on )(?<!auf )\b(?:the|our|an?|der|die|unser) (?:old|former|previous|other|second|alte|frühere"
    r"|andere|zweite) (?:[\w-]+ )?(?:server|box|vm|machine|maschine|dc) (?:is|was|has been|ist|wurde)"
    r" (?:[\w-]+ ){0,4}?"
    r"(?:turned off|switched off|shut ?down|powered off|abgeschaltet|ausgeschaltet|heruntergefahren)\W*$",
    re.IGNORECASE,
)
#: To ask an enumeration for its members and their values takes longer than to search.
_SAYS = [(one, one.value) for one in Remark]


def remark(sentence: str) -> Remark | None:
    """Return what a sentence says of the output beside it; nothing where it asks, or all is well again."""
    found = meanings(sentence)
    is_open = "?" in found or "r" in found
    said = None if is_open else next((one for one, says in _SAYS if says.search(found)), None)
    if not said:
        return _said_plainly(sentence, is_open=is_open) if may_be_plain(sentence) else None
    if confirms(sentence) or (sentence.endswith(":") and is_own_label(sentence)):
        return None
    if said is Remark.BAD_ELSEWHERE:
        return None if _SHUT_DOWN.search(sentence) else said
    return None if "Z" in found else said


def _said_plainly(sentence: str, *, is_open: bool) -> Remark | None:
    """Return what the phrases of a sentence say; one that is open takes nothing back."""
    if is_of_unknown(sentence):
        return Remark.OF_OTHERS
    is_ended = not is_open and has_ended(sentence)
    return Remark.SINCE if is_ended and not confirms(sentence) else None


def is_elsewhere(text: str) -> bool:
    """Return whether a text names a place or a time other than the reader's own."""
    return not {*"EOH"}.isdisjoint(meanings(text))


def tells_of_named(text: str) -> bool:
    """Return whether a text names a server or a user and tells of its state, not of a way from there."""
    found = meanings(text)
    return "n" in found and not {"p", "f"} & {*found}


@lru_cache(maxsize=512)
def meanings(text: str) -> str:
    """Return a letter for the meaning of each expression of a text; a dot where it has none."""
    words = _WORD.findall(text.lower())
    letters = "".join(map(_KNOWN.__getitem__, words))
    tried = [letters[index :: len(_LANGUAGES)] for index in range(len(_LANGUAGES))]
    whole = ["".join(one.joined(words, said)) for one, said in zip(_LANGUAGES, tried, strict=True)]
    return min(whole, key=lambda one: one.count("."))


def forget() -> None:
    """Keep nothing of what was read."""
    meanings.cache_clear()
    _KNOWN.clear()


class _Language:
    """The meaning of every expression in one language, and of every beginning of a word."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._whole: dict[str, str] = {}
        #: By their first two letters; there are no shorter ones.
        self._begins: dict[str, dict[str, str]] = {}
        for meaning in MEANINGS:
            for one in f"{ANY.get(meaning, '')} {words.get(meaning, '')}".split():
                said = one.rstrip("*").replace("_", " ")
                known = self._begins.setdefault(said[:2], {}) if one.endswith("*") else self._whole
                known.setdefault(said, meaning)
        #: The first words of what has several.
        self._longer = {one.split(" ", 1)[0] for one in self._whole if " " in one}

    def joined(self, words: Sequence[str], alone: str) -> Iterable[str]:
        """Return the meaning of each expression, the longest one where several begin with a word.

        ``alone`` are the meanings of the words.
        """
        return alone if self._longer.isdisjoint(words) else self._expressions(words, alone)

    def _expressions(self, words: Sequence[str], alone: str) -> Iterator[str]:
        index = 0
        while index < len(words):
            counts = (
                range(min(_MOST_WORDS, len(words) - index), 1, -1) if words[index] in self._longer else ()
            )
            said = (" ".join(words[index : index + count]) for count in counts)
            longest = next(filter(self._whole.__contains__, said), "")
            yield self._whole.get(longest, alone[index])
            index += longest.count(" ") + 1

    def meaning(self, word: str) -> str:
        """Return the meaning of a word, empty where it has none in this language."""
        if word in self._whole:
            return self._whole[word]
        begins = self._begins.get(word[:2], {})
        return begins.get(max(filter(word.startswith, begins), key=len, default=""), "")


def _of_any_language(word: str) -> str:
    if word in ":?":
        return word
    if word in _PARTING:
        return ","
    if word in _LATER_ONE:
        return "b"
    return "n" if not word.isalpha() and _NAME.fullmatch(word) else "."


class _Known(dict[str, str]):
    """For each word that was looked up, as many as are kept, its meaning in each language."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KNOWN:
            self.clear()
        other = _of_any_language(word)
        self[word] = "".join([one.meaning(word) or other for one in _LANGUAGES])
        return self[word]


_LANGUAGES = [*map(_Language, LANGUAGES.values())]
_KNOWN = _Known()
