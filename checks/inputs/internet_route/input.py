"""One of the answers asked first: how the server reaches the internet."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.values.choice import choice_of

#: A proxy on the way out; no program of that name that lets others in, and none that nobody notices.
_A_PROXY = (
    r"(?:[\w/-]+ ){0,4}?(?<!application )(?<!app )(?<!reverse )(?<!transparent )"
    r"(?:(?:\w{1,20}-?)?proxy(?:server)?|squid|zscaler|blue ?coat|web gateway)\b"
)
_PROXY = spelled(
    rf"\b(?:through|via|behind|over|use|uses|using|über|hinter|durch|nutzt|nutzen|verwendet|cez|za|přes"
    rf"|používa\w*) {_A_PROXY}"
    r"|\bproxy(?:server)? (?:is |ist |je )?(?:mandatory|required|obligatory|pflicht|povinn[áýé])"
    r"|\bno direct (?:internet|way|access|connection|route|outbound|egress|path)"
    r"|\b(?:kein\w*|ohne) direkte\w* (?:internet|zugang|zugriff|verbindung|weg)"
    r"|\b(?:nemá|nemajú|nemáme|bez|nie je|nemají|není) (?:povolený )?p(?:riam|řím)\w+ (?:prístup|přístup"
    r"|internet|pripojeni|připojen)"
)
_DIRECT = spelled(
    r"\b(?:no|without|any|not (?:behind|using|use)|don't (?:have|use)|kein\w*|ohne|bez|nemáme|nemá)"
    r" (?:(?:a|an|any|web|http|žiadn\w+|žádn\w+) ){0,2}proxy\b(?! server)"
    r"(?!.{0,40}\b(?:machine\.config|service|dienst|služb))"
    r"|\b(?:goes?|going|connects?|out) (?:out )?(?:straight|directly|direct)\b|\b(?:has|have"
    r"|with) (?!no )(?:\w+ )?direct internet"
    r"|\bdirekt (?:ins|zum|ans) internet|\bpriamo (?:na|do) internet|\bpřímo (?:na|do) internet"
)
_WORDS = spellings(("proxy", "squid", "zscaler", "coat", "web gateway", "direct", "direkt", "priam", "přím"))
#: What somebody set is no way; the next clause may tell one.
_SET = re.compile(r"[^,;.]*\bnetsh winhttp set [^,;]*[,;]", re.IGNORECASE)
#: Whose way it is.
_ITS = spelled(
    r"server|\bbox\b|\bhost\b|machine|\bvm\b|everything|\ball\b|traffic|outbound|internet|\bwe\b|\bour\b"
    r"|connect\b|network|netz|\bwir\b|alles|verkehr|všetko|všechno|komunik|prevádzk|\bmáme\b|\bu nás\b|siet"
    r"|síť|síti|sync|\bj?sme\b"
)
#: The way of somebody or something else, or one that was taken once, to try.
_NOT_ITS = spelled(
    r"browser|laptop|colleague|kolleg|koleg|at home|friend|workstation|\bclients?\b|\busers?\b|\bpcs?\b"
    r"|winhttp|netsh|\bread\b|heard|bypass|except|exempt|exclu|unless|\btry|tried|test|\bif\b|\bwhen\b"
    r"|maybe|perhaps|probably|\bmight\b|\bcould\b|\bwould\b|\bshould\b|no longer|used to|\bwas\b|\bwere\b"
    r"|until|remov|disabl|\bcheck|\bset (?:the|a)\b|\bconfigure (?:the|a)\b|other|second|ausgenommen|umgeh"
    r"|\bwenn\b|\bfalls\b|sollte|vielleicht|ander|výnimk|obch[áa]d|možno|\bak\b|\bkeď\b|\bmal[ao]?\b"
    r"|\bj?in[áýeé]\b|když"
)


#: Behind what is said of the way, where its proxy is set, or is not.
_PART = spelled(r"[,;] | (?:but|and|aber|und|ale) ")
_SETTING = spelled(
    r"machine\.config|netsh|winhttp|\bservice\b|\bdienst|služb|adsync|\bconfigured\b|\bset\b|konfigur"
    r"|nastaven|eingetragen"
)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what each sentence tells of the way of the writer's server."""
    for one in letter.near(*_WORDS):
        for said in _parts(one.text):
            route = _way(said.lower())
            if route and is_own(said):
                yield one.tells(route)
                break


def _parts(sentence: str) -> Iterator[str]:
    """Yield what stands before the setting of a proxy, and all of a sentence."""
    sentence = _SET.sub("", sentence)
    way, *rest = _PART.split(sentence, maxsplit=1)
    if rest and _SETTING.search(rest[0].lower()):
        yield way
    yield sentence


def _way(small: str) -> str:
    if not _ITS.search(small) or _NOT_ITS.search(small):
        return ""
    is_direct = _DIRECT.search(small)
    return "proxy" if _PROXY.search(small) and not is_direct else "direct" if is_direct else ""


INPUT = Input(
    kind="choice",
    choices=("direct", "proxy", "unknown"),
    scope=True,
    order=30,
    default="direct",
)

parse = choice_of(*INPUT.choices)
