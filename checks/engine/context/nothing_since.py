"""In which sentences people say that after what is shown nothing came any more."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_SINCE = (
    r"(?:since(?: then| that| this)?|after (?:that|this|it)|seit(?:dem|her)|danach|odvtedy|potom|od vtedy"
    r"|od té doby|potom už|pak už)"
)
_NOTHING = (
    r"(?:nothing(?: (?:more|else|new))?|none|silence|no (?:events?|entries|entry|sync\w*|cycles?|more \w+)"
    r"|nichts(?: mehr)?|kein\w*(?: (?:ereignis\w*|eintr\w+|synchronisation|zyklus))?|nič|nic|už nič|už nic"
    r"|ticho|žiadn\w+|žádn\w+)"
)

#: Nothing since. Since then there is nothing.
NOTHING_SINCE = (
    Otherwise(
        ("nothing", "none", "silence", " no ", "nichts", "kein", "nič", "nic", "ticho", "žiadn", "žádn"),
        spelled(
            rf"^\W*(?:(?:but|and|aber|und|ale|a) )?(?:there(?:'s| is| was| were| are) )?{_NOTHING}"
            r"(?: (?:is|was|has been|came|happened|ist|kam|war|passierte|neprišlo|nepřišlo|nebolo|nebylo|tam)"
            rf"(?: \w+)?)? (?:ever )?{_SINCE}\W*$"
            rf"|\b{_SINCE}(?: (?:there(?:'s| is| was| has been| are| were)|it(?:'s| is| has been)|ist"
            rf"|kam|war|gibt es"
            r"|je|bolo|bylo|už|sa|se|tam|neprišlo|nepřišlo|nebolo|nebylo|comes|came|I see|we see"
            r"|sehe ich)){0,2}"
            rf" {_NOTHING}\b(?! (?:failed|wrong|bad|changed|to worry|errors?|failures?|problem\w*"
            rf"|complaints?|fehler\w*"
            r"|geändert|schlimm\w*|zlé\w*|sa nezmenilo|se nezměnilo|chyb\w+|was (?:changed|wrong)"
            r"|(?:has|have) changed))",
            re.IGNORECASE,
        ),
    ),
)
