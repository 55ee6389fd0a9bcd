"""Read where a user is from: *the account is cloud-only*, *they are synced from on-prem*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_user import USER, clauses_of_user
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.user_sync.cloud_user import CloudUser

_WORDS = ("sync", "cloud", "guest", "gast", "hosť", "hosté", "host ", "hybrid", "in entra", "in azure")
_ALL = r"(?:(?:all|all of them|both|properly|correctly|being|currently|already|now|indeed|definitely) ){0,2}"
_ONLY = r"(?:(?:an?|purely|just|only|all|pure|both|actually|currently) ){0,3}"
_ONLY_SK = r"(?:iba|len|jen|pouze|čisto|čistě|výlučne|výhradně|výhradne)"
_CLOUD = r"(?:the cloud|azure(?: ad)?|entra(?: id)?|aad|m365|o365|office 365|microsoft 365)"
_GUEST = spelled(
    rf"\b{USER} ?(?:is|are|'s|'re) (?:just |only |actually )?(?:an? |b2b )?guests?(?: users?"
    rf"| accounts?)?\b(?!-)"
    rf"|\b{USER} (?:ist|sind) (?:nur )?(?:ein )?(?:gast|gäste|gastbenutzer|gastkont\w{{1,2}})\b"
    rf"|\b{USER} (?:je|sú|jsou) (?:len |iba |jen |pouze )?(?:hosť|host|hostia|hosté|guest)\b",
    re.IGNORECASE,
)
_CLOUD_ONLY = spelled(
    rf"\b{USER} ?(?:is|are|'s|'re) {_ONLY}(?:(?:in[- ])?cloud[- ]?(?:only|native)\b|cloud (?:users?"
    rf"|accounts?)\b|(?:directly |only ){{1,2}}in {_CLOUD}\b)"
    rf"|\b{USER} (?:exists?|lives?) (?:only |just )in {_CLOUD}\b"
    rf"|\b{USER} (?:ist|sind) (?:(?:nur|reine\w?|eine?|ausschließlich) ){{0,3}}"
    r"(?:cloud[- ]?only|in der cloud\b|cloud-?(?:konto|konten|benutzer|user|account))\b"
    rf"|\b{USER} existier(?:t|en) nur in der cloud\b"
    rf"|\b{USER} (?:je|sú|jsou) (?:{_ONLY_SK} )?cloud[- ]?only\b"
    rf"|\b{USER} (?:je|sú|jsou|existuj\w{{1,2}}) {_ONLY_SK} (?:cloudov\w{{1,2}}|v cloud[eu])\b",
    re.IGNORECASE,
)
_CREATED = spelled(
    rf"\b{USER} (?:was|were|has been|have been) created (?:directly |only )?in {_CLOUD}\b", re.IGNORECASE
)
#: It was joined with one of the domain since.
_JOINED = spelled(
    r"\b(?:later|then|soft|hard|match\w*|link\w*|join\w*|merg\w+|convert\w*|sync\w*)\b", re.IGNORECASE
)
_SYNCED = r"(?:dir)?syn[ck](?:h?ed|hroni[sz]ed)"
_SYNCED_SK = r"(?:synchroni[sz]ovan\w{1,2}|syncnut\w{1,2})"
_FROM_CLOUD = r"(?! (?:to|with|from|z|zo|s|so|do|mit|nach) (?:intune|exchange|okta|google|duo|jamf|teams)\b)"
_NOT_SYNCED = spelled(
    rf"\b{USER} ?(?:(?:is|are)(?: not|n't)|'s not|'re not|isnt|arent) "
    rf"(?:(?:being|even|currently|actually) )?{_SYNCED}\b{_FROM_CLOUD}"
    rf"|\b{USER} ?(?:is|are|'s|'re) no longer {_SYNCED}\b"
    rf"|\b{USER} (?:nicht mehr|už nie je|už nie sú|už není|už nejsou) {_SYNCED_SK}"
    rf"|\b{USER} (?:wird|werden|ist|sind) (?:gar |noch |auch )?nicht (?:\S{{1,20}} ){{0,5}}?"
    r"(?:synchronisiert|gesynct)\b"
    rf"|\b{USER} (?:nie (?:je|sú)|není|nejsou) {_SYNCED_SK}{_FROM_CLOUD}"
    rf"|\b{USER} (?:sa|se) (?:\S{{1,20}} ){{0,3}}?nesynchronizuj\w{{1,2}}\b",
    re.IGNORECASE,
)
_AD = r"(?:ad|active directory|on[- ]?prem\w*|domain|domain controllers?|local ad|windows server ad)"
_SOURCE = (
    rf"(?:from|with|via|by|through|using) (?:(?:our|the|my|their|a|local|windows server"
    rf"|on[- ]?prem\w*) ){{0,3}}"
    rf"(?:{_AD}|(?:azure ad|aad|ad|entra(?: id)?) connect|cloud sync|connect sync)\b"
)
_SYNCHRONIZED = spelled(
    rf"\b{USER} ?(?:is|are|'s|'re) {_ALL}{_SYNCED} {_SOURCE}"
    rf"|^\W*{USER} (?:is|are) {_ALL}{_SYNCED}(?=\W*$)"
    rf"|\b{USER} ?(?:is|are|'s|'re) (?:a |all )?(?:hybrid|synced|synchroni[sz]ed) (?:users?|accounts?)\b"
    rf"|\b(?:it's|it is|this is|these are|they are) (?:a |all )?hybrid (?:users?|accounts?|identit\w+)\b"
    rf"|\b{USER} (?:wird|werden|ist|sind) (?:alle )?(?:aus|vom|von|mit|über) (?:\S{{1,20}} ){{1,4}}?"
    r"(?:synchronisiert|gesynct)\b"
    rf"|\b{USER} (?:je|sú|jsou) (?:všetci |všichni |riadne |řádně )?{_SYNCED_SK} (?:z|zo|ze|cez|přes)\b"
    rf"|\b{USER} (?:sa|se) synchronizuj\w{{1,2}} (?:z|zo|ze|cez|přes)\b"
    # the column of the portal, for all in a list
    rf"|\b{USER} (?:\S{{1,15}} ){{0,5}}?on-premises sync enabled\W{{1,3}}(?:is |set to |= ?)?\W?yes\b"
    rf"|\bon-premises sync enabled\W{{1,3}}(?:is |set to |= ?|says |shows )?\W?yes\W? (?:for|with) {USER}\b",
    re.IGNORECASE,
)
#: The worst first: of one user who is said to be both, what is bad counts.
_SAID = {
    "guest": _GUEST,
    "none": _CLOUD_ONLY,
    "false": _NOT_SYNCED,
    "true": _SYNCHRONIZED,
}
#: One of these stands in each clause that says so, in small letters; looking for them is faster.
_HINTS = {
    "guest": ("gast", "gäst", "gaest", "guest", "host", "hosť"),
    "none": ("cloud", "azure", "entra", "aad", "365"),
    "false": ("syn",),
    "true": ("syn", "hybrid"),
}


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what sentences tell of the user's origin."""
    for one, state in _told_origin(letter):
        kind, synchronized = ("guest", None) if state == "guest" else ("", state)
        yield one.tells(CloudUser("", kind, synchronized, "", is_told=True))


def _told_origin(letter: Letter) -> Iterator[tuple[Sentence, str]]:
    """Yield the first sentence that says where the user is from, the worst first.

    With it ``guest``, or whether he is synchronized: ``true``, ``false``, or ``none`` for one of the cloud.
    Of the account that signs in to the wizard, nothing is told: it may well be from the cloud.
    """
    parts = [
        (one, clause)
        for one, clause in clauses_of_user(letter, *_WORDS)
        if letter.account in ([], [one]) or not letter.is_of_account(one)
    ]
    created = (
        (one, "none") for one, clause in parts if _CREATED.search(clause) and not _JOINED.search(one.text)
    )
    small = [(one, clause, clause.lower()) for one, clause in parts]
    found = (
        (one, state)
        for state, said in _SAID.items()
        for one, clause, held in small
        if any(map(held.__contains__, _HINTS[state])) and said.search(clause)
    )
    yield from [*created, *found][:1]
