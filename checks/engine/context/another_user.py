"""In which sentences people say that an output is not that of the affected user, or that his is otherwise."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_THAT = (
    r"^\W*(?:(?:this|that|these|it)(?:'s| is| was| are)|(?:das|dies|es) (?:ist|war|bin|sind)"
    r"|(?:to|toto|tohle) (?:je|bol[aoi]?|som|jsem|byl[aoy]?))"
    r"(?: (?:just|only|actually|though|aber|nur|ale|len|jen|iba))?"
)
_MINE = (
    r"(?:me|myself|mine|my own(?: (?:admin )?(?:account|user))?|my (?:admin |own )?account"
    r"|(?:mein|meine|mein eigene[sr]?) (?:konto|account|benutzer)|ich(?: selbst)?"
    r"|(?:moje|m[ôů]j)(?: vlastn\w+)? (?:konto|účet)|ja|já)"
)
_NO_PERSON = r"(?:connector|konektor\w*|service|dienst\w{0,10}|servisn\w+|sync\w*|admin\w*|správc\w+|msol)"
_AFFECTED = r"(?:affected|betroffene\w*|postihnut\w+|dotknut\w+|postižen\w+|dotčen\w+|problematick\w+)"
_USER = r"(?:one|users?|accounts?|person|benutzer\w*|kontos?|používateľ\w*|uživatel\w*|účt\w+|účet)"
_OTHERWISE = (
    r"(?:(?:has|have|shows?|gets?|sees?|hat|zeigt|steht|má|ukazuje)? ?(?:nothing|none|nichts|nič|nic)\b"
    r"|(?:has|hat|má) (?:no|kein\w*|žiadn\w+|žádn\w+)\b|nemá\b"
    r"|(?:it'?s|it is|is|ist|je|to je|steht|says|shows|has|hat|má):? ?(?:on |auf |na )?(?:true|false|[01])\b"
    r"|(?:is|looks?|sieht|ist|je) (?:it )?(?:different\w*|otherwise|the other way|anders|inak|jinak)\b"
    r"|(?:isn't|doesn't|does not|is not|hasn't|not so|ist es nicht|nicht so|to tak nie je)\W*$)"
)
_LOGON_NAME = r"[\w.@-]{0,40}[\d@._-][\w.@-]{1,40}"
_NAME = rf"(?P<name>{_LOGON_NAME})"
_ASKS = (
    r"get-(?:ad|mg|mgbeta|entra|azuread|msol)user\w{0,30}|net1? user|dsquery user"
    r"|get-adprincipalgroupmembership"
)

#: That is me. The affected user has nothing. The one with the trouble is user01.
OF_ANOTHER_USER = (
    Otherwise(
        ("s me", "my own", "mine", "myself", "account", "konto", "účet", "mein", " ich", "som ja", "jsem já"),
        spelled(
            rf"{_THAT} {_MINE}\W*(?:$|[,.;(])|{_THAT}(?: the| an?| our| my| das| der| ein\w?| unser\w*| náš"
            rf"| môj| můj)? (?:\w+ )?{_NO_PERSON}(?:'s)?[ -]?(?:account|konto|user|benutzer|účet)\b"
            rf"|{_THAT}(?: das| der)? (?:konto|účet|account|user) (?:des |vom |pre |pro |of (?:the )?"
            r"|for (?:the )?)?"
            rf"{_NO_PERSON}\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("affected", "betroffen", "postihnut", "dotknut", "postižen", "dotčen", "problematick"),
        spelled(
            rf"\b{_AFFECTED}(?: {_USER})?(?: \w+){{0,2}}?,? {_OTHERWISE}"
            rf"|\b{_AFFECTED}(?: {_USER})? (?:is|ist|je) {_NAME}",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("trouble", "problem", "issue", "ärger", "problém", "affected", "betroffen"),
        spelled(
            rf"(?<![\w.@-]){_NAME} (?:is|ist|je) (?:(?:the|der|die|das|ten|tá|to)\s)?(?:{_USER} )?"
            r"(?:(?:with|who has|that has|having|mit|s) (?:the |dem |den |that |this )?"
            r"(?:trouble|problem\w*|issue|ärger|problém\w*)|affected\b|betroffen\b)",
            re.IGNORECASE,
        ),
    ),
    # At Erika Muster, whom it is about, it is otherwise.
    Otherwise(
        ("geht", "about", "question", " ide", " jde"),
        spelled(
            r"\b(?:bei|for|with|of|on|u|pri|für|von) (?P<name>(?-i:[^\W\d_a-z]\w{1,30} [^\W\d_a-z]\w{1,30})"
            rf"|{_LOGON_NAME}),? (?:um (?:die|den|das) es (?:\w{{2,10}} )?geht|(?:whom?|which) (?:this|it) is"
            r" (?:\w{2,10} )?about|in question|o (?:kto|kte)r\w{1,3} (?:\w{2,10} )?(?:ide|jde)"
            r"|o koho (?:\w{2,10} )?(?:ide|jde))\b",
            re.IGNORECASE,
        ),
    ),
    # The domain of the users is another one than that of the output.
    Otherwise(
        ("produ", "prod ", "ostrá", "echte"),
        spelled(
            r"\b(?:production|prod|productive|produktiv\w{0,2}|produktions|produkčn\w|ostrá|echte)[ -]?"
            r"(?:domain|forest|ad|domäne|dom[ée]na) (?:is|ist|je|heißt|is called|sa volá|se jmenuje) \W?"
            r"(?P<name>[a-z][\w-]{0,62}(?:\.[a-z][\w-]{0,62}){1,5})",
            re.IGNORECASE,
        ),
    ),
    # Who asks for himself has the account of whoever sits there, and not of the affected user.
    Otherwise(
        ("$env:username", "%username%", "whoami", "get-mgcontext"),
        re.compile(
            rf"\b(?:{_ASKS})\b[^\n|]{{0,200}}(?:(?<![\\/])(?:\$env:username|%username%)|\bwhoami\b"
            r"|\(get-mgcontext\)\.account\b)",
            re.IGNORECASE,
        ),
        typed=True,
    ),
)
