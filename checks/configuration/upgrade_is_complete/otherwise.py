"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_UPGRADE = (
    r"\b(?:upgrade|update|installation|wizard|aktualisierung|assistent|aktualizáci[au]|aktualizac[ei]"
    r"|inštaláci[au]|instalac[ei]|sprievodca|průvodce)"
    r"(?: (?:to|of|from|on|auf|von|na|zo?) (?:version |build |verziu |verzi )?[\w.-]{1,60}){0,2}"
)
_HELP = r"(?: (?:has|was|is|got|did|ist|wurde|blieb|bleibt|hat|sa|se|je|ešte|ještě|still)){0,3}"
_STOPPED = (
    r"(?:stop\w*|fail\w*|h[aä]ng\w*|hung|stuck|interrupted|abort\w*|cancel\w*|incomplete|unfinished"
    r"|rolled back|(?:not|never) (?:complete|finish)\w*|abgebrochen|fehlgeschlagen|unvollständig|steh\w+"
    r"|stecken|unterbrochen|auf halbem weg\w*|nicht (?:fertig|abgeschlossen|beendet)|zastavil\w*|zlyhal\w*"
    r"|zasekl\w*|zasekol|prerušil\w*|přerušil\w*|nedokončil\w*|nedokončen\w*|selhal\w*|nedobehl\w*"
    r"|nedoběhl\w*)\b"
)
#: What was so earlier, before it came to its end.
_EARLIER = (
    r"^(?!.*\b(?:first|earlier|previous\w*|finally|then|fixed|früher\w*|zuerst|schließlich|predtým|najprv"
    r"|nakoniec|předtím|nejprve|nakonec)\b)"
)
#: The same version stands in both places, and the wizard was not at its end all the same.
OTHERWISE = (
    Otherwise(
        (
            *("upgrade", "update", "aktuali", "installation", "inštaláci", "instalac"),
            *("wizard", "assistent", "sprievodc", "průvodc"),
        ),
        spelled(
            rf"{_EARLIER}.*?(?:{_UPGRADE}{_HELP} {_STOPPED}|\bupgrade your configuration\b)", re.IGNORECASE
        ),
    ),
)
