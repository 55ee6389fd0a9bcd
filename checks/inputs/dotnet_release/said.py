"""Read which version of .NET Framework somebody says that his server has."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.answers import stated
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.dotnet_release.release import from_either

_NAMED = spelled(
    r"\.NET(?: Framework)?(?: (?:version|verzi\w|verze))?(?: (?:is|ist|je))? v?(4\.\d(?:\.\d)?)(?![\d.]*\d|\+"
    r"|,? (?:or|oder|alebo|nebo|and|und|a) (?:later|newer|higher|above|up|höher|neuer|nov|vyš))"
    r"(?:[ (,]{1,3}Release(?: key)?[ :=]{1,3}(?P<release>\d{6}))?",
    re.IGNORECASE,
)
#: Who has it.
_HAS = spelled(
    r"\b(?:has|have|is|got|runs?|running|installed|upgraded to|updated to|hat|haben|ist|läuft|installiert"
    r"|má|máme|je|beží|běží|nain[sš]talovan\w+)\b|\bon (?:the|our|this) (?:\w+ )?server\b",
    re.IGNORECASE,
)
#: What a page says of any computer, of another product or of what an installer will do; a feature of Windows,
#: which keeps its name when a newer version comes.
_OF_ANY = spelled(
    r"\b(?:on|in) an? (?:\w+ )?(?:computer|machine|server|system|pc)\b|\bin which\b"
    r"|\b(?:can|may|might) (?:run|use|be|have)\b|^\W*to "
    r"|\binstall(?:er|ation)\b.{0,20}\bfail|\bfail\w* to install|fehlgeschlagen|\bnepodaril|\bzlyhal|\bselhal"
    # of another server, or of this one before
    r"|\b(?:on|auf|na) (?:the |our |dem |unserem )?(?:dcs?|domain controllers?|sql|file|exchange|old|other"
    r"|domänencontroller\w?|[rř]adič\w*)\b"
    r"|\b(?:was|war|bol[aio]?|byl[aoi]?)\b.{0,60}\b(?:now|jetzt|teraz|nyní|teď)\b"
    r"|\b(?:or|and) (?:below|earlier|older|lower|prior)\b"
    r"|\b(?:un|de)install|\bduring\b|\bas (?:a|part)\b"
    r"|\bnet-framework-|\bwhen you\b|\balready found\b|\bproduct\b|\bincluded\b|\bworkaround\b",
    re.IGNORECASE,
)
#: Behind a link of Markdown, too.
_OR_HIGHER = re.compile(
    r"[\])]{0,2}(?:[\[(][^\[\]()]{1,200}[\])])? (?:or|and) (?:higher|later|newer|above)\b"
)


def said(text: str, table: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each version that a sentence says of the writer's own; raises what ``from_either`` raises."""
    for found, one in stated(text, (".net",), _NAMED, _HAS):
        if not (_OF_ANY.search(one.text) or _OR_HIGHER.match(one.text.partition(found[0])[2])):
            yield one.tells(from_either(found[1], found["release"], table))
