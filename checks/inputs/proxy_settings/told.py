"""Read where somebody behind a proxy says that the service has none: *no proxy in machine.config*."""

import re
from collections.abc import Iterator
from itertools import islice

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled
from checks.inputs.proxy_settings.setting import ProxySetting

_BEHIND = spelled(
    r"\b(?:through|via|behind|over|use|uses|using|have|über|hinter|durch|nutz\w+|verwend\w+|cez|za|přes"
    r"|používa\w*|máme)"
    r" (?:[\w-]{1,20} ){0,3}(?:[\w-]{1,20}-)?proxy(?:server)?\b"
    r"|\bproxy(?:server)? (?:is |ist |je )?(?:mandatory|required|pflicht|povinn\w)",
    re.IGNORECASE,
)
_NO = r"(?:no|keine?n?|žiadn\w{1,3}|žádn\w{1,3})"
_SERVICE = (
    r"(?:(?:for|für|pre|pro|in|v|im|on|to) )?(?:the |den |die |our |samotnú |tú )?(?:[\w-]{1,12} ){0,2}?"
    r"(?:service\w{0,2}|dienst\w{0,2}|služb[aeuy]|adsync|machine\.config\w{0,2})"
)
_SET = (
    r"(?:set|configured|defined|entered|specified|there|listed|gesetzt|konfiguriert|eingetragen|hinterlegt"
    r"|definiert"
    r"|nastaven\w|zadan\w|uveden\w|nakonfigurovan\w)"
)
_NOT_SET = (
    rf"(?:isn't|is not|isnt|not|wasn't|never|nicht|nie je|není|nie"
    rf"|ne) (?:[\w-]{{1,12}} ){{0,2}}?{_SET}"
)
_NOT_THERE = spelled(
    rf"\b{_NO} proxy\b[^;,]{{0,50}}\b{_SERVICE}\b"
    rf"|\b(?:proxy|it)\b[^;,]{{0,20}}\b{_NOT_SET}\b[^;,]{{0,30}}\b{_SERVICE}\b"
    rf"|\b{_SERVICE}\b[^;,]{{0,20}}\b(?:{_NO} proxy\b(?: {_SET} (?:nie je|není))?|proxy {_NOT_SET}\b)"
    rf"|\bmachine\.config (?:has|contains|says|hat|enthält|nemá|neobsahuje) (?:nothing|no proxy|nichts|nič"
    rf"|nic|proxy)\b",
    re.IGNORECASE,
)
_WINHTTP = spelled(
    r"\bwinhttp\b[^;]{0,60}\b(?:direct access|direkt\w{0,4}|direktzugriff|priam\w+ prístup|přím\w+ přístup"
    r"|no proxy)\b",
    re.IGNORECASE,
)
_SHOWN = spelled(r"\b(?:says|shows|zeigt|sagt|ukáže|ukazuje|vypíše|hovorí|hlási|píše)\b", re.IGNORECASE)


def told_unset(letter: Letter) -> Iterator[tuple[Sentence, ProxySetting]]:
    """Yield a sentence that says so; without a proxy on the way out it would be right."""
    if not any(told_bad(letter, ("proxy",), _behind)):
        return
    yield from islice(told_bad(letter, ("proxy", "winhttp", "machine.config"), _unset), 1)


def _behind(clause: str) -> Found[bool] | None:
    said = _BEHIND.search(clause)
    return Found.of(said, value=True) if said and not NOT.search(said[0]) else None


def _unset(clause: str) -> Found[ProxySetting] | None:
    if said := _WINHTTP.search(clause):
        return Found(ProxySetting("winhttp", "none"), *said.span(), _SHOWN.sub("", said[0]))
    said = _NOT_THERE.search(clause)
    return Found.of(said, ProxySetting("machine", "unset")) if said else None
