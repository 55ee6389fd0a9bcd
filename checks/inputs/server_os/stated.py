"""Read on which Windows somebody plainly says that his Connect runs: *AAD Connect on Server 2019*."""

import re
from collections.abc import Iterator

from checks.engine.own_words import PRODUCT, is_own, sentences
from checks.engine.text import Line

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


def stated_systems(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Yield each system, by its name, that a sentence tells of the server with Connect."""
    for line in printed:
        if "erver 20" not in line.text or not PRODUCT.search(line.text):
            continue
        for sentence in sentences(line.text):
            named = {one.upper() for one in _ANY_SYSTEM.findall(sentence)}
            found = _SYSTEM.search(sentence)
            is_ours = found and len(named) == 1 and PRODUCT.search(sentence) and not _OTHER.search(sentence)
            if found and is_ours and is_own(sentence[: found.end()], sentence[found.end() :]):
                yield line, f"Windows Server {found[1]}"
