"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: A cycle that runs for hours or days keeps every later one from starting.
OTHERWISE = (
    Otherwise(
        tuple(
            "hung hang stuck froze hours days week hängt stunden tagen woche visí zasek zamrz hodín hodin dní"
            " dny dni týžd týden týdn".split()
        ),
        spelled(
            r"\b(?:cycle|sync\w*|scheduler|it|zyklus|scheduler|planer|er|cyklus|cykl\w+"
            r"|plánovač)(?:'s| has| is"
            r"| seems| ist| je| sa| se)?(?: been| to be)?(?! not| nicht| never| nie)(?: \w+)? "
            r"(?:hung|hangs|hanging|stuck|frozen|hängt|hängen|visí|zasekn\w+|zaseknut\w+|zamrz\w+)\b"
            r"|\b(?:hangs|hängt|visí)\b.{0,30}\b(?:for|since|seit|už|od|již)\b"
            r"|\b(?:in ?progress|true|running|läuft|beží|běží)\b(?! (?:every|each|alle|jede|každ)).{0,30}"
            r"\b(?:(?:for|since|seit) (?:the last |about |over |more than |etwa |über )?(?:\d{1,3}|two|three"
            r"|several|many|some|zwei|drei|mehreren|einigen)? ?(?:days|hours|weeks?|yesterday|tagen"
            r"|stunden|wochen|gestern)"
            r"|(?:už|již|od) (?:\d{1,3}|dva|dve|dvě|tri|tři|niekoľko|několik|viac|více)? ?"
            r"(?:dni|dní|dny|hodiny|hodín|hodin|týždne|týždeň|týden|týdny|včera|včerajška))\b",
            re.IGNORECASE,
        ),
    ),
    # A cycle that somebody starts is refused.
    Otherwise(
        ("cycle is suspended", "already suspended"),
        re.compile(
            r"Start-ADSyncSyncCycle\s{0,3}:[^\n]{0,200}"
            r"\b(?P<says>(?:cycle is|scheduler is already) suspended)\b",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
