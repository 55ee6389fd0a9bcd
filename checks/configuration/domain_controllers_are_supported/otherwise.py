"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise

#: A year that names no system, or what stands there no longer.
_NOT_OF_IT = (
    r"^(?!.*\b(?:level|functional\w*|funktionsebene|schema|úrov\w+|since|seit|od roku|was|were|gone"
    r"|no longer|removed|retired"
    r"|decommission\w+|demoted|replaced|upgraded|migrated|none|war|waren|weg|entfernt|abgelöst|ersetzt"
    r"|außer betrieb|herabgestuft"
    r"|kein\w*|bol[aio]?|odstránen\w*|vyraden\w*|nahraden\w*|žiadn\w*|byl[aiy]?|odstraněn\w*|vyřazen\w*"
    r"|žádn\w*)\b).*?"
)
_OLD = r"\b(?:windows )?(?:server )?(?:2000|2003|2008) ?(?:r2|sp[12]|box|server|(?:standard|enterprise))?\b"
_CONTROLLER = (
    r"(?:\b[\w-]{0,15}dcs?[\d-]{0,4}\b(?!=)|controller|\b(?:of (?:them|these)|davon|z nich)\b|radič|řadič)"
)
#: Controllers that the output does not show are older, or what it shows are none yet.
OTHERWISE = (
    Otherwise(
        ("2000", "2003", "2008"),
        re.compile(
            rf"{_NOT_OF_IT}(?:{_CONTROLLER}.{{0,80}}?{_OLD}|{_OLD}.{{0,80}}?{_CONTROLLER})",
            re.IGNORECASE,
        ),
    ),
    # Those of another domain could not be asked.
    Otherwise(
        ("unable to contact", "not operational"),
        re.compile(
            r"Get-ADDomainController\b[^\n]{0,200}-Server\b[^\n]{0,200}\n{1,3}(?P<error>Get-ADDomainController)"
            r"\s?: [^\n]{0,300}(?:unable to contact|not operational)",
            re.IGNORECASE,
        ),
        printed=True,
    ),
    Otherwise(
        ("promoted", "heraufgestuft", "povýšen"),
        re.compile(
            r"\b(?:not (?:yet )?(?:been )?promoted|noch nicht heraufgestuft|nepovýšen\w*|(?:nie je|nie sú"
            r"|není|nejsou) (?:ešte |ještě |zatiaľ |zatím )?povýšen\w*)",
            re.IGNORECASE,
        ),
    ),
)
