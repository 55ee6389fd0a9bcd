"""Read that somebody says that only administrators may call: *the policy is set to Administrators only*."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.restrict_remote_sam.descriptor import SamEntry, entries
from checks.inputs.restrict_remote_sam.value import RemoteSam

_WORDS = (
    "remote calls to sam",
    "restrictremotesam",
    "remoteaufrufe an sam",
    "volania sam",
    "volání sam",
    "remote sam",
)
_POLICY = spelled(
    r"(?:[\"'„*`]{0,3}(?:network access|netzwerkzugriff|sieťový prístup|přístup k síti|síťový přístup) ?: ?)?"
    r"[\"'„*`]{0,3}(?:restrict clients allowed to make remote calls to sam"
    r"|clients einschränken, die remoteaufrufe an sam (?:ausführen|tätigen) dürfen"
    r"|obmedziť klientov s povolením na vzdialené volania sam"
    r"|omez\w{1,4} klient\w{1,3}[^.\"„“]{0,40}vzdálen\w{1,2} volání(?: do)? sam"
    r"|restrictremotesam|remote sam (?:calls|access)|remote calls to sam)[\"'“*`]{0,3}",
    re.IGNORECASE,
)
_ADMINS = (
    r"[\"']?(?:(?:the )?(?:builtin\\|local |domain |lokale |lokálnych |skupinu |the group ){0,2}"
    r"(?:administrators?|administratoren|admins?|správcov|správcom|administrátorov|administrátory|správce"
    r"|ba))"
    r"(?: group)?[\"'“]?"
)
#: Where it may be so, and no domain controller or server of the synchronization is meant.
_ELSEWHERE = spelled(
    r"\b(?:clients(?! allowed)|workstations?|member servers?|laptops?|notebook\w{0,3}|pcs|file ?servers?"
    r"|desktops?"
    r"|arbeitsstation\w{0,3}|pracovn\w{1,3} stanic\w{0,3}|počítačoch|počítačích)\b",
    re.IGNORECASE,
)
_ONLY = r"(?:only|just|nur|len|iba|jen|pouze|allein|výhradne|exclusively)"
_GAP = r"(?: (?!not\b|nicht\b|nie\b|and\b|includ)[\w\"'(),/:=-]{1,25}){0,9}?"
_FAULT = spelled(
    rf"\bIT{_GAP},?(?: to| auf| na| pre| pro| für| for| so)? {_ONLY} (?:to |allows? |contains? |lists? |auf "
    rf"|na |pre |pro |für |for )?{_ADMINS}(?: are (?:allowed|permitted)| is allowed)?(?= ?(?:[.,;!)]|$|on|are"
    rf"|allowed|is|can|erlaubt"
    r"|zugelassen|eingestellt|gesetzt|steht|dürfen|may|have|by|and (?:we|it|password|resets?|users|now|sspr"
    r"|that)|since|because|set))"
    rf"|\bIT{_GAP} {_ADMINS} {_ONLY}\b(?! (?:read|if|and (?!we|it|password|resets?|users|now|sspr|that)|plus"
    rf"|or))"
    rf"|\b{_ONLY} {_ADMINS} (?:are allowed|can|may|is allowed|smú|môžu|mohou|smějí|dürfen)"
    r" (?:to )?(?:make|do|use|robiť|dělat)? ?IT\b"
    r"|\bIT(?: (?:value|policy|key|registry value|setting))?(?: on (?:\w{1,12} ){1,3}?\w{1,12})?"
    r" (?:is|ist|je) (?:(?:still|currently|set|configured|to|as|with|auf|gesetzt|nastaven\w"
    r"|na) ){0,4}[\"'(]?(?P<sddl>O:[\w:();-]{6,400})",
    re.IGNORECASE,
)
_ADMINISTRATORS = (SamEntry("BA", deny=False),)


def told_restrictions(letter: Letter, right: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield a ``RemoteSam`` without a server for each sentence that lets nobody but administrators call."""
    for one, descriptor in told_bad(letter, _WORDS, _restricted, _POLICY):
        # Behind *and* may stand somebody else who may call.
        if _ELSEWHERE.search(_POLICY.sub("", one.text)) or not _FAULT.search(_POLICY.sub("IT", one.text)):
            continue
        if not descriptor or entries(descriptor, right) == _ADMINISTRATORS:
            yield one.tells(RemoteSam("", _ADMINISTRATORS))
            return


def _restricted(part: str) -> Found[str] | None:
    said = _FAULT.search(part)
    return Found.of(said, (said["sddl"] or "").rstrip(".,;")) if said else None
