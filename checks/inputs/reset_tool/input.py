"""By which way, and with which call, the password was set."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.reserve import UNSURE, weighed
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.values.choice import choice_of
from checks.inputs.reset_tool.calls import calls_told
from checks.inputs.reset_tool.got_there import got_there, is_affirmed, is_denied, without_tries
from checks.inputs.reset_tool.not_done import is_blocked, was_not_done
from checks.inputs.reset_tool.page import shown_resets
from checks.inputs.reset_tool.reserve import is_of_something_else, is_one_of_several

INPUT = Input(
    kind="choice",
    choices=(
        "reset_page_public",
        "reset_page_us_government",
        "change_at_sign_in",
        "entra_admin_center",
        "graph_reset_action",
        "graph_password_profile",
        "graph_own_password",
        "retired_module",
        "microsoft_365_admin_center",
        "active_directory",
        "unknown",
    ),
)

#: Where people set a password, and that it was set there.
_PLACES = {
    "reset_page_public": (
        r"aka\.ms/sspr|(?<![.*])passwordreset\.microsoftonline\.com|\bsspr (?:portal|page|site|seite|stránk)"
        r"|(?:(?<=via )|(?<=through )|(?<=using )|(?<=per )|(?<=über )|(?<=cez )|(?<=přes )"
        r"|(?<=pomocou ))sspr\b"
    ),
    "reset_page_us_government": r"(?<![.*])passwordreset\.microsoftonline\.us",
    "change_at_sign_in": r"(?:my|account\.)account\.microsoft|mysignins\.microsoft|\bsign-in prompt",
    "entra_admin_center": (
        r"entra\.microsoft\.com|\bentra(?: id)? (?:admin\w*|portal)|\bazure(?: ad)? (?:admin )?portal"
        r"|portal\.azure\.com"
    ),
    "microsoft_365_admin_center": (
        r"admin\.microsoft|\b(?:m|o|microsoft |office )365[- ]admin|\badmin center of microsoft 365"
    ),
    "active_directory": r"\baduc\b|\busers and computers\b|\bdsa\.msc|\bdirectly (?:in|on) (?:the )?ad\b",
}
_PLACE = spelled("|".join(f"(?P<{name}>{said})" for name, said in _PLACES.items()), re.IGNORECASE)
_WAS_SET = spelled(
    r"\b(?:do|did|done|doing) (?:it|them|that)\b"
    r"|(?<!password )\b(?:re)?set(?:s|ting)?\b|\bchang(?:ed?|es|ing)\b|\bwent to\b|zurückgesetzt"
    r"|zurücksetz(?!ung)|\bsetz(?:t|en|te|ten)\b(?=.{1,120}\bzurück\b)|geändert|zmenil|zmenen|\bmen[ií]"
    r"|\bmění|resetov|resetn|resetuj|obnov[ie]\w|vynulov|změnil|změněn|nastavil",
    re.IGNORECASE,
)
_DOMAIN = "active_directory"
#: There much else is looked at and set.
_OF_MUCH = (_DOMAIN, "change_at_sign_in", "entra_admin_center", "microsoft_365_admin_center")
_WRITTEN_BACK = (
    "reset_page_public",
    "reset_page_us_government",
    "change_at_sign_in",
    "entra_admin_center",
    "graph_reset_action",
)
#: Pages that show a code or a message to who sets his password there.
_BY_USER = ("reset_page_public", "reset_page_us_government", "change_at_sign_in")
_OF_PASSWORD = spelled(
    r"\b(?:passw|pwd?\b|kennw[oö]rt|hesl|zurück(?:ge)?setz|vynulov|him\b|her\b|ihn\b"
    r"|reset(?:ting|s)?\b(?! (?:the|an?|its|your) (?!\w{0,12} ?(?:user|account|passw)))"
    r"|(?:set|change[ds]?) it\b|(?:do|did|done|doing) (?:it|them|that)\b)",
    re.IGNORECASE,
)
_OF_RIGHTS = spelled(
    r"\b(?:has|have|allow\w*|rights|permissions?|grant\w*|rechte|práva)\b.{0,30}\breset password"
    r"|\breset password (?:rights?|permissions?)",
    re.IGNORECASE,
)
_BY_WAY = spelled(
    r"\b(?:in|on|at|to|via|with|through|using|from|by|auf|im|über|per|mit|cez|přes|pomocou|v|na)\b.{0,40}$",
    re.IGNORECASE,
)
#: Whoever tells what comes of it has done it.
_WHENEVER = spelled(
    r"\b(?:wenn|if|ak|pokud)\b(?=.*\b(?:erscheint|kommt|bekomm\w+|sagt|shows?|says|appears|fails|píše|píšou|zobraz\w+"
    r"|objav\w+|vyskoč\w+|dostan\w+|hlási|hlásí)\b)",
    re.IGNORECASE,
)
#: One of these stands in each name of a place.
_OF_PLACES = (
    *(
        "aka.ms/sspr",
        "passwordreset.m",
        "sspr",
        "account.m",
        "mysignins.",
        "sign-in prompt",
        "entra",
        "azure",
    ),
    *("admin.m", "365", "aduc", "users and comp", "dsa.msc", "directly"),
)
#: Somebody is told where to look, or what else there is.
_TEACHES = spelled(
    r"\b(?:see|learn|find out) (?:who|how|what|which|more)\b|\baudit log|\byour users?\b|\byou can also\b"
    r"|\b(?:is|are|gets?|wird|werden|sa|se) (?:also |auch |tiež |také )?"
    r"(?:written back|zurückgeschrieben|zapisuj\w+)"
    r"|\b(?:says|according to|laut|podľa|podle) (?:the |der )?(?:microsoft\w*|ms\b|docs|doku\w*|learn)"
    r"|\b(?:the )?same as\b"
    r"|\bor (?:the )?(?:m365|microsoft 365|graph|powershell)\b|\bways to reset\b|\bto resolve this\b",
    re.IGNORECASE,
)
#: By one way it works, by the other it does not.
_COMPARES = re.compile(
    r"\b(?:works|is fine|funktioniert|geht|klappt|funguje|ide|jde)\b.{0,80}"
    r"\b(?:not|n't|nicht|nie|ne\w+)\b",
    re.IGNORECASE,
)
parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield each way that was gone: a call that was run, or a place where somebody set the password.

    A way that does not write back counts, whatever else is told with a reserve.
    """
    yield from weighed([*calls_told(letter), *_places(letter), *shown_resets(letter)], _WRITTEN_BACK)


def _places(letter: Letter) -> Iterator[Observation]:
    for one in letter.near(*_OF_PLACES):
        text = without_tries(one.text)
        if _TEACHES.search(text) or is_doubted(_WHENEVER.sub("", text)):
            continue
        for place in _PLACE.finditer(one.text):
            before, way = one.text[: place.start()], place.lastgroup or ""
            is_used = way in _BY_USER and (got_there(one.text) or is_affirmed(one.text, place.end()))
            if is_denied(one.text, place.end()) or not (is_used or _WAS_SET.search(one.text)):
                continue
            is_elsewhere = not is_used and way in _OF_MUCH and not _OF_PASSWORD.search(one.text)
            if is_elsewhere or (way == _DOMAIN and _OF_RIGHTS.search(one.text)):
                continue
            if _BY_WAY.search(before) and not NOT.search(before[-40:]):
                yield from _with_reserve(one, way, place[0])


def _with_reserve(one: Sentence, way: str, place: str) -> Iterator[Observation]:
    """Yield a way that writes back only where nothing in the sentence speaks against it."""
    text = without_tries(one.text)
    clause = next((each for each in one.clauses if place in each), one.text)
    others = {
        each.lastgroup for each in _PLACE.finditer(one.text) if not NOT.search(one.text[: each.start()][-40:])
    }
    if way not in _WRITTEN_BACK:
        yield one.tells(UNSURE if len(others) > 1 and _COMPARES.search(one.text) else way)
    elif is_blocked(one.text.partition(place)[2]):
        return
    elif not (was_not_done(text) or is_of_something_else(text, clause)):
        yield one.tells(UNSURE if is_one_of_several(text) or others != {way} else way)
