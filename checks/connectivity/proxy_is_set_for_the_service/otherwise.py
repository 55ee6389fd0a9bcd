"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_GONE = (
    r"(?:shut ?down|switched off|turned off|decommissioned|retired|removed|down|offline|gone|dead|unreachable"
    r"|not reachable|abgeschaltet|ausgeschaltet|abgebaut|außer betrieb|weg|nicht (?:mehr )?erreichbar"
    r"|vypnut\w+|odstaven\w+|zrušen\w+|odstránen\w+|odstraněn\w+|nedostupn\w+|mŕtv\w+|mrtv\w+)"
)

#: The proxy is gone, refuses, keeps the relay out, or is a program on the server itself.
OTHERWISE = (
    Otherwise(
        ("proxy",),
        spelled(
            r"\bproxy\b(?: server)?(?:'s| is| was| has been| got| ist| wurde| je| bol\w?| byl\w?|s)?"
            r"(?: (?:now|already|since|meanwhile|long|jetzt|inzwischen|schon|seit \w+|už|medzitým"
            r"|mezitím|dávno)){0,2} "
            rf"{_GONE}\b(?! (?:on|during|for) )"
            r"|\bproxy\b.{0,40}\b(?:doesn't exist|does not exist|no longer (?:exists|answers)|is no more"
            r"|existiert nicht|gibt es nicht mehr|už neexistuje|neexistuje|už nebeží|neběží|nebeží"
            r"|antwortet nicht"
            r"|neodpovedá|neodpovídá|doesn't answer|does not answer)\b"
            r"|\b(?:connection|verbindung|spojenie|připojení|pripojenie)\b.{0,20}\bproxy[\w.:-]{0,80}.{0,20}"
            r"\b(?:refused|rejected|timed out|fail\w*|abgelehnt|verweigert|odmietnut\w+|odmítnut\w+"
            r"|zlyh\w+|selh\w+)\b"
            r"|\bproxy[\w.:-]{0,80}(?: \w+){0,2} (?:refused|refuses|rejects|lehnt)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("bypasslist",),
        re.compile(
            r"<bypasslist>(?:(?!</bypasslist>)[\s\S]){0,2000}?address=\"[^\"\n]{0,100}"
            r"(?:servicebus|passwordreset|microsoftonline|windows\\?\.net)",
            re.IGNORECASE,
        ),
        printed=True,
    ),
    Otherwise(
        ("127.0.0.1", "localhost"),
        re.compile(
            r"\bproxyaddress=\"(?:https?://)?(?:127\.0\.0\.1|localhost)[:\"/]",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
