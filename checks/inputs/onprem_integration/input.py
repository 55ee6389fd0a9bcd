"""What the tenant's page on the integration with the domain has ticked."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT, is_on
from checks.engine.context.letter import Letter, Sentence
from checks.engine.model import Input, Observation
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice", choices=("both", "writeback_only", "cloud_sync_only", "none", "no_page", "unknown")
)

_OPTION = re.compile(
    r"(?P<first>(?:enable )?password write ?back for synced users"
    r"|write ?back passwords to your on-?prem\w* \w+|kennwortrückschreiben für synchronisierte\w* \w+)"
    r"|(?P<cloud>(?:(?:enable )?password write ?back|write ?back passwords) (?:with|for|through) "
    r"(?:microsoft entra|azure ad)(?: connect)? cloud ?sync)|(?P<other>allow users to unlock)",
    re.IGNORECASE,
)
#: All that the page offers to tick.
_ALL = re.compile(
    r"\b(?:all|both|none|no|neither|alle|beide|keine?[rs]?|všetky|všechn[ay]|obe|obě|žiadne|žádn[áé])\b"
    r"(?: of the| der| z)? (?:\w+ )?(?:(?:check)?box(?:es)?|options?|haken|kästchen|políčk\w+|možnost\w*)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\bon-?premises integration\b", re.IGNORECASE)
_MISSING = re.compile(r"\b(?:missing|fehlt|chýba|chybí)\b", re.IGNORECASE)
_SEEN = re.compile(
    r"\b(?:there|have|sees?|find|shows?|shown|appears?|exists?|available|visible|listed|seh\w+|nevid\w+|je|není|nem\w+"
    r"|nezobraz\w+)\b",
    re.IGNORECASE,
)
_BY_TICKS = {
    (True, True): "both",
    (True, False): "writeback_only",
    (True, None): "writeback_only",
    (False, True): "cloud_sync_only",
    (False, False): "none",
    (False, None): "none",
}

#: So far before its name it is said that an option is ticked.
_NEAR = 25

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what the options are told to be, all together, and that the page is missing."""
    ticks: dict[str, tuple[bool, Sentence]] = {}
    for one in letter.near("-prem", "on prem", "synced users", "synchronisierte", "cloud sync", "cloudsync"):
        options = [*_OPTION.finditer(one.text)]
        for option, end in zip(options, [*(each.start() for each in options[1:]), None], strict=False):
            before = one.text[: option.start()] if option is options[0] else ""
            is_ticked = is_on(before[-4:], one.text[option.end() : end], before[-_NEAR:])
            if is_ticked is not None and not one.is_doubted and not (is_ticked and one.is_past):
                ticks[option.lastgroup or ""] = is_ticked, one
        is_seen = not NOT.search(one.text) or not _SEEN.search(one.text)
        every = not (options or one.is_doubted or one.is_past) and _ALL.search(one.text)
        are_ticked = is_on(one.text[every.end() :]) if every and _PAGE.search(one.text) else None
        if every and are_ticked is not None:
            yield one.tells("both" if are_ticked and not NOT.search(every[0]) else "none")
        if not options and _PAGE.search(one.text) and (_MISSING.search(one.text) or not is_seen):
            yield one.tells("no_page")
    if "first" in ticks:
        first, cloud = ticks["first"], ticks.get("cloud", (None, ticks["first"][1]))
        answer = first[1].tells(_BY_TICKS[first[0], cloud[0]])
        yield answer
