"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

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
        spelled(
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
        spelled(
            r"\b(?:not (?:yet )?(?:been )?promoted|noch nicht heraufgestuft|nepovýšen\w*|(?:nie je|nie sú"
            r"|není|nejsou) (?:ešte |ještě |zatiaľ |zatím )?povýšen\w*)",
            re.IGNORECASE,
        ),
    ),
    # One more is said to lack in what is shown.
    Otherwise(
        ("list", "shown", "missing", "fehlt", "aufgeführt", "zozname", "seznamu", "chýba", "chybí"),
        spelled(
            r"\b(?:second|third|fourth|another|one more|zweite\w*|dritte\w*|vierte\w*|weitere\w*"
            r"|druh[ýá]|tretí|štvrtý|ďalší\w*|třetí|čtvrtý|další\w*)\b.{0,12}"
            rf"{_CONTROLLER}.{{0,60}}?\b(?:not (?:in|on) th(?:e|is) list|not (?:listed|shown)|missing"
            r"|nicht (?:in|auf) (?:der|dieser) liste|nicht aufgeführt|fehlt|(?:v|na) zozname (?:nie je|chýba)"
            r"|chýba|(?:v|na) seznamu (?:není|chybí)|chybí)\b",
            re.IGNORECASE,
        ),
    ),
    # One that nltest lists does not stand in what is shown below it.
    Otherwise(
        ("[ds] site:",),
        re.compile(
            r"\n[ \t]{0,20}(?P<says>(?P<dc>[a-z][\w-]{0,62})(?:\.[\w-]{1,63}){0,6}[ \t]{1,80}"
            r"(?:\[pdc\][ \t]{1,20})?\[ds\] site:)"
            r"(?=[\s\S]{0,4000}?operatingsystem)(?![\s\S]{0,4000}?(?<![\w-])(?P=dc)(?![\w-]))",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
