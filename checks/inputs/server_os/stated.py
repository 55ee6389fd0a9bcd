"""Read on which Windows somebody plainly says that his Connect runs: *AAD Connect on Server 2019*."""

import re
from collections.abc import Iterator

from checks.engine.context.build_note import is_note
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.own_words import is_own
from checks.engine.context.product import PRODUCT
from checks.engine.text import Line
from checks.engine.values.version import versions_in
from checks.inputs.server_os.caption import is_only_a_name
from checks.inputs.server_os.system import CORE_TYPED

_SYSTEM = re.compile(
    r"\b(?:on|auf|na|running|runs) (?:an? |einem |our |the )?(?:fully patched |virtual )?"
    r"(?:Microsoft )?(?:Windows )?Server (20\d\d(?: ?R2)?)(?![\d/]|\.\d)",
    re.IGNORECASE,
)
_ANY_SYSTEM = re.compile(r"\b(?:Server|Windows|W2K|Win) ?(?:Server )?(20\d\d(?: ?R2)?)(?!\d)", re.IGNORECASE)
#: The system of another computer, or of one that is only to come.
_OTHER = re.compile(
    r"\b(?:DCs?|domain controllers?|domänencontroller\w?|radič\w*|řadič\w*|forest|functional|SQL|Exchange"
    r"|migrat\w+|mov(?:e|ing)|replac\w+|new|old|upgrad(?:e|ing))\b",
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
