"""What the tenant's page on the integration with the domain has ticked."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT, is_on
from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.reserve import NOT_KEPT, UNSURE, is_of_others, is_wanted
from checks.engine.context.switch import is_uncertain
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.values.choice import choice_of
from checks.inputs.onprem_integration.reserve import is_in_doubt
from checks.inputs.onprem_integration.told import told_states

INPUT = Input(
    kind="choice", choices=("both", "writeback_only", "cloud_sync_only", "none", "no_page", "unknown")
)

#: Password writeback, in Slovak and in Czech, as the page itself offers it.
_SK_CS = (
    r"(?:(?:povoli[ťt] )?(?:spätný|zpětný) zápis (?:hesla|hesiel|hesel)"
    r"|(?:spätne zapisovať|zpětně zapisovat) hesl[áa])"
)
_CLOUD_SYNC = (
    r"(?:microsoft entra|azure ad)(?: connect)?[ -](?:cloud ?sync\w*|cloudov(?:ej|á|é) synchroniz\w+)"
)
_OPTION = spelled(
    r"(?P<first>(?:enable )?password write ?back for synced users"
    r"|write ?back passwords to your on-?prem\w* \w+|kennwörter in (?:das|ihr) lokale\w? \w+ zurückschreiben"
    r"|zapisova[tť] hesl[áa] (?:späť|zpět|zpátky) do (?:lokálneho|místního|miestneho) \w+"
    r"|kennwortrückschreiben für synchronisierte\w* \w+"
    rf"|{_SK_CS} (?:pr[eo]) synchroni[sz]ovan\w+ \w+)"
    r"|(?P<cloud>(?:(?:enable )?password write ?back|write ?back passwords) (?:with|for|through) "
    rf"{_CLOUD_SYNC}|(?:kennwortrückschreiben|kennwörter) (?:mit|über) {_CLOUD_SYNC}"
    rf"|{_SK_CS} (?:pomoc(?:ou|í)|cez|přes) (?:služby )?{_CLOUD_SYNC})"
    r"|(?P<other>allow users to unlock|benutzern das entsperren"
    r"|(?:povoli[ťt]|umožni[ťt]) (?:použ|už)ív\w+ od\w+ účty)",
    re.IGNORECASE,
)
#: All that the page offers to tick.
_ALL = spelled(
    r"\b(?:all|both|none|no|neither|not a single|alle|beide|keine?[rs]?|všetky|všechn[ay]|obe|obě"
    r"|žiadn[ea]|žádn[áé]|ani jedn[aou])\b"
    r"(?: of the| der| z)? (?:\w+ )?(?:(?:check)?box(?:es)?|options?|haken|kästchen|políčk\w+|možnost\w*)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\bon-?premises integration\b", re.IGNORECASE)
_PAGE_OR_ITS_NAMES = spelled(
    rf"{_PAGE.pattern}|\blokale\w? integration\b|\b(?:lokáln|miestn|místní)\w* integrac\w+"
    r"|\b(?:lokáln|miestn)\w+ integrác\w+",
    re.IGNORECASE,
)
#: The last is what the page itself says.
_MISSING = spelled(r"\b(?:missing|fehlt|chýba|chybí|has not been enabled)\b", re.IGNORECASE)
_SEEN = spelled(
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

#: One of these stands in each name.
_WORDS = spellings(
    (
        *("-prem", "on prem", "synced users", "synchronisierte", "cloud sync", "cloudsync"),
        *("lokáln", "lokale", "místní", "miestne", "synchronizovan", "cloudov", "portal", "portál"),
        *("admin cent", "tenant"),
    )
)
#: So far before its name it is said that an option is ticked.
_NEAR = 25

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what the options are told to be, all together, and that the page is missing."""
    ticks: dict[str, tuple[bool | None, Sentence]] = {}
    is_saved = not letter.holds(NOT_KEPT)
    loosely = [*told_states(letter)]
    by_other_words = {one.text for one, _ in loosely}
    for one in letter.near(*_WORDS):
        options = [*_OPTION.finditer(one.text)]
        for option, end in zip(options, [*(each.start() for each in options[1:]), None], strict=False):
            before = one.text[: option.start()] if option is options[0] else ""
            said = one.text[option.end() : end]
            is_ticked = is_on(before[-4:], said, before[-_NEAR:])
            if (
                is_ticked is None
                or one.is_doubted
                or (is_ticked and (one.is_past or is_wanted(before + said)))
            ):
                continue
            below = letter.below(one)
            in_doubt = not is_saved or is_in_doubt(one.text, said, below) or is_uncertain(one.text, below)
            ticks[option.lastgroup or ""] = (None if is_ticked and in_doubt else is_ticked, one)
        is_told = options or one.text in by_other_words
        every = not (is_told or one.is_doubted or one.is_past) and _ALL.search(one.text)
        is_of_page = every and _PAGE_OR_ITS_NAMES.search(one.text)
        before = one.text[: every.start()] if every and NOT.search(every[0]) else ""
        are_ticked = is_on(one.text[every.end() :], before) if every and is_of_page else None
        if every and are_ticked is not None:
            yield from _all_told(one, every, letter.below(one), are_ticked=are_ticked)
        elif is_told or is_of_others(one.text):
            continue
        elif _PAGE.search(one.text) and (_MISSING.search(one.text) or _is_unseen(one.text)):
            yield one.tells("no_page")
    if "first" not in ticks:
        # Who says that it is on, but not which box is ticked, may mean the server's own switch.
        ticks.update(("first", (None if is_on_there else False, one)) for one, is_on_there in loosely)
    if "first" in ticks:
        (is_ticked, one), (cloud, _) = ticks["first"], ticks.get("cloud", (None, None))
        yield one.tells(UNSURE if is_ticked is None else _BY_TICKS[is_ticked, cloud])


def _is_unseen(text: str) -> bool:
    """Return whether a sentence denies that something is there, and not only what a page shows of it."""
    seen = [one for said in (_SEEN, _PAGE) for one in said.finditer(text)]
    return any(0 <= one.start() - no.start() <= _NEAR for no in NOT.finditer(text) for one in seen)


def _all_told(one: Sentence, every: re.Match[str], below: str, *, are_ticked: bool) -> Iterator[Observation]:
    """Yield what is told of all options at once."""
    said = one.text[every.end() :]
    if not are_ticked or NOT.search(every[0]):
        yield one.tells("none")
    elif not is_wanted(one.text):
        yield one.tells(UNSURE if is_in_doubt(one.text, said, below) else "both")
