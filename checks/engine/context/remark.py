"""Tell from the words of a sentence or a label whether the output beside it is the reader's, and still holds.

A sentence becomes a string of letters, one for the meaning of each word (see ``vocabulary.py``), in the
language of which it has most words. What such a string says is the same in every language.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache

from checks.engine.context.vocabulary import ANY, LANGUAGES, MEANINGS

#: Some write two words as one.
_WORD = re.compile(r"write(?=back)|\w+(?:[.-]\w+)*|[?,;:()]")
#: SRV2, dc01.contoso.com
_NAME = re.compile(r"[a-z][a-z_-]*\d[\w-]*|[a-z][\w-]*\.[a-z][\w.-]*")
#: Server 2, site B
_LATER_ONE = frozenset("bcdefghijklmnopqrstuvwxyz23456789")
_PARTING, _MOST_WORDS, _MOST_KNOWN = ",;()", 3, 5_000
#: Where a clause begins.
_CLAUSE = r"(?:^|[,:])[-!LJ]*\.?"
#: Somewhere else, from somebody who only tells it, invented, or some time ago.
ELSEWHERE = r"(?:[ESH]|[ODj][.AM]?P|w[PTE]|P,?o)"
_OF_OTHERS = (
    # This is from another server. That was last year.
    rf"{_CLAUSE}T[^,:?KkIN]{{0,8}}?(?:{ELSEWHERE}(?!K|I)|h)",
    # This is with the firewall off. We see that when we bypass the proxy.
    rf"{_CLAUSE}T[^?]{{0,6}}(?:V.?Y|Y.?V)|I[^?]{{0,2}}T[^?]{{0,5}}Y.?V",
    # This is what we want. So it should look.
    rf"{_CLAUSE}TB[.IB]{{0,3}}W(?!.*[KJ])|{_CLAUSE}T[.T]{{0,2}}W[.T]{{0,2}}B(?=,|$)",
    # I ran this on my laptop. I took that before. Run from a client. Last week.
    rf"R[.]?T[^,:?Kk]{{0,3}}F[^,:?KkN]{{0,4}}{ELSEWHERE}|I.{{0,2}}R[.]?T.{{0,3}}[Hh]|{_CLAUSE}(?:TK|o).?F.{{0,2}}E|^[-!,:]*R?F[.MO]{{0,2}}{ELSEWHERE}(?!.*[KXpYf])",
    # A colleague sent this. This was sent by the support.
    r"[ES][-.]{0,2}[GR].{0,2}T(?=$|[,:FW])|T.{0,3}[GR].?[ES]",
    # That is not our server. It is not so on ours. Not my output.
    rf"{_CLAUSE}TB*NB?[.F]{{0,2}}(?:M|[AO]?P(?=$|,|A))|{_CLAUSE}TB*NB?[.T]{{0,2}}FM?A?P|^N[MA][TP]",
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
    rf"q(?:!G)?[^?:KkN!]{{0,8}}?{_BAD}",
    # It is blocked from the server.
    r"[Xp].{0,2}F.{0,2}(?:[OA].?P|[EPn])|q.{0,6}[Hh]",
)
_SINCE = (
    # Now it is stopped. It stops again.
    r"L[^?:KkN]{0,6}(?:[Xp]|Y(?=$|,))|(?:[Xp]|BY).?[LHh]",
    # That has changed since. We undid it. The server is gone. It no longer runs.
    rf"{_CLAUSE}T.{{0,3}}C.{{0,2}}L|L.{{0,4}}T.{{0,2}}C|{_CLAUSE}T.{{0,5}}u(?![KO])(?=.{{0,2}}(?:$|,))|I.?.?u.?T",
    r"u[xXp]|xu|I.{0,2}[YC].?T.{0,3}[LHh]|I.{0,2}TYL|I.{0,2}TL.{0,4}C|^N.{1,3}[RB].{0,2}L$",
)


class Remark(Enum):
    """What a sentence says of the output beside it: it is of others, not so any more, or bad elsewhere."""

    OF_OTHERS = re.compile("|".join(_OF_OTHERS))
    SINCE = re.compile("|".join(_SINCE))
    BAD_ELSEWHERE = re.compile("|".join(_ELSEWHERE_BAD))


#: To ask an enumeration for its members and their values takes longer than to search.
_SAYS = [(one, one.value) for one in Remark]


def remark(sentence: str) -> Remark | None:
    """Return what a sentence says of the output beside it; nothing where it asks, or all is well again."""
    found = meanings(sentence)
    if "?" in found or "r" in found:
        return None
    said = next((one for one, says in _SAYS if says.search(found)), None)
    return None if "Z" in found and said is not Remark.BAD_ELSEWHERE else said


def tells_of_named(text: str) -> bool:
    """Return whether a text names a server or a user and tells of its state, not of a way from there."""
    found = meanings(text)
    return "n" in found and not {"p", "f"} & {*found}


@lru_cache(maxsize=512)
def meanings(text: str) -> str:
    """Return a letter for the meaning of each expression of a text; a dot where it has none."""
    words = _WORD.findall(text.lower())
    tried = [language.meanings(words) for language in _LANGUAGES]
    return min(tried, key=lambda one: one.count("."))


def forget() -> None:
    """Keep nothing of what was read."""
    meanings.cache_clear()
    for one in _LANGUAGES:
        one.clear()


class _Language(dict[str, str]):
    """The meaning of each expression in one language; it is looked up once, for as many as are kept."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._whole: dict[str, str] = {}
        self._begins: dict[str, str] = {}
        for meaning in MEANINGS:
            for one in f"{ANY.get(meaning, '')} {words.get(meaning, '')}".split():
                said = one.rstrip("*").replace("_", " ")
                (self._begins if one.endswith("*") else self._whole).setdefault(said, meaning)
        #: The beginnings by their first two letters; there are no shorter ones.
        self._by_letters: dict[str, list[str]] = {}
        for begin in self._begins:
            self._by_letters.setdefault(begin[:2], []).append(begin)
        #: The first words of what has several.
        self._longer = {one.split(" ", 1)[0] for one in self._whole if " " in one}

    def meanings(self, words: Sequence[str]) -> str:
        """Return the meaning of each expression, of the longest one where several begin with a word."""
        if self._longer.isdisjoint(words):
            return "".join(map(self.__getitem__, words))
        return "".join(map(self.__getitem__, self._expressions(words)))

    def _expressions(self, words: Sequence[str]) -> Iterator[str]:
        index = 0
        while index < len(words):
            count = 1
            if words[index] in self._longer:
                counts = range(min(_MOST_WORDS, len(words) - index), 1, -1)
                said = (one for one in counts if " ".join(words[index : index + one]) in self._whole)
                count = next(said, 1)
            yield " ".join(words[index : index + count]) if count > 1 else words[index]
            index += count

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KNOWN:
            self.clear()
        self[word] = self._whole.get(word) or self._alone(word)
        return self[word]

    def _alone(self, word: str) -> str:
        if word in ":?":
            return word
        if word in _PARTING:
            return ","
        if word in _LATER_ONE:
            return "b"
        begun = (one for one in self._by_letters.get(word[:2], ()) if word.startswith(one))
        meant = self._begins.get(max(begun, key=len, default=""))
        return meant or ("n" if _NAME.fullmatch(word) else ".")


_LANGUAGES = [*map(_Language, LANGUAGES.values())]
