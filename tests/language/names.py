"""Names of products: in their own spelling, unbroken, without an ending, a noun in front."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tests.language.language import Language
from tests.language.prose import GAP

_ENDING = re.compile(r"-?[a-záäčďéíĺľňóôŕšťúýž]+")


def without_names(text: str, language: Language) -> str:
    """Return the text with a gap for each name, whatever ending it has."""
    return _names(language).sub(GAP, text)


def faults(text: str, marked: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """Yield the rule, the words and the right form for each fault of a name in a text."""
    for found in _names(language).finditer(text):
        yield from _fault(found, text, language)
        pieces = r"[*_\[\]]*\s[*_\[\]]*".join(map(re.escape, found[0].split()))
        if " " in found[0] and not re.search(r"\s+".join(map(re.escape, found[0].split())), marked):
            broken = re.search(pieces, marked)
            yield "name-broken", broken[0] if broken else found[0], f"{found[0]} without marks inside"
    for found in re.finditer(r"(?<!Microsoft )\bEntra\b(?! (?:Connect|ID)\*\*)", text):
        yield "name-short", found[0], "Microsoft Entra …"


def _fault(found: re.Match[str], text: str, language: Language) -> Iterator[tuple[str, str, str]]:
    written = " ".join(found[0].split())
    name = next(one for one in language.names if one.lower() == written.lower())
    nouns = language.names[name]
    right = f"{nouns[0]} {name}"
    if written != name:
        yield "name-spelling", written, name
    ending = _ENDING.match(text, found.end())
    if ending:
        yield "name-ending", f"{found[0]}{ending[0]}", f"{right}, the ending on the noun"
    before = text[: found.start()].rstrip("„(").split()
    word = before[-1] if before and found.start() and text[found.start() - 1] in " \u00a0" else ""
    if word.lower() in language.lint["prepositions"].split():
        yield "name-without-noun", f"{word} {found[0]}", f"{word} … {name}, with the noun {nouns[0]} between"
    for noun, forms in language.lint["descriptors"].items():
        own = noun in nouns or nouns[0] not in language.lint["descriptors"]
        if not own and re.fullmatch(forms, word):
            yield "name-noun", f"{word} {found[0]}", right


@lru_cache
def _names(language: Language) -> re.Pattern[str]:
    """Return a pattern for every name, the longest first."""
    names = sorted(language.names, key=len, reverse=True)
    each = (r"[ \u00a0]".join(map(re.escape, name.split())) for name in names)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(each)})(?-i:(?![A-Z0-9]))", re.IGNORECASE)
