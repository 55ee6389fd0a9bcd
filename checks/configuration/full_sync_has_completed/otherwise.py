"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: What was so earlier, or is of a run of another kind.
_NOT_OF_IT = (
    r"^(?!.*\b(?:delta|exports?|earlier|previous\w*|before|used to|fixed|solved|früher\w*|vorher\w*|zuvor"
    r"|behoben|predtým|predchádz\w*|minul\w*|opraven\w*|předtím|předchoz\w*|dříve)\b)"
)
_SINCE = (
    r"(?=.*\b(?:since|now|meanwhile|this week|today|newest|latest|inzwischen|seit\w*|jetzt|heute|diese woche"
    r"|odvtedy|od včera|teraz|dnes|tento týždeň|medzitým|od té doby|nyní|teď|tento týden|mezitím)\b)"
)
_RUN = (
    r"\b(?:full|initial|runs?|cycles?|imports?|l[aä]uf\w*|zykl\w+|\w*importe?|beh\w*|cykl\w+|běh\w*"
    r"|(?:pln|úpln)\w+ synchroni\w+)\b"
)
_FAIL = (
    r"\b(?:fails?|failed|failing|abort\w*|fehl\w*|bricht|brechen|zlyh\w+|selh\w+|selže"
    r"|(?:končia|končí) (?:s )?chyb\w+)\b"
)
_DOMAIN = r"[a-z\d][\w-]{0,62}(?:\.[\w-]{1,63}){1,6}"
#: Runs that came since, and did not succeed.
OTHERWISE = (
    Otherwise(
        ("stopped-", "no-start-", "completed-"),
        spelled(_NOT_OF_IT + r".*?\b(?:stopped|no-start|completed)-[a-z]", re.IGNORECASE),
    ),
    Otherwise(
        ("fail", "abort", "fehl", "bricht", "brechen", "zlyh", "selh", "selž", "končia", "končí"),
        spelled(
            rf"{_NOT_OF_IT}{_SINCE}.*?(?:{_RUN}[^,;]{{0,40}}{_FAIL}|{_FAIL}[^,;]{{0,40}}{_RUN})",
            re.IGNORECASE,
        ),
    ),
    # A connector is listed of which no run is shown below.
    Otherwise(
        ("get-adsyncconnector",),
        re.compile(
            r"get-adsyncconnector\b[\s\S]{0,600}?"
            rf"\n(?P<says>(?:name[ \t]{{0,40}}:[ \t]{{0,4}})?(?P<name>{_DOMAIN})"
            r"(?:[ \t]{2,200}|\n(?:type|connectortypename)[ \t]{0,40}:[ \t]{0,4})ad)[ \t]{0,80}(?=\n)"
            r"(?![\s\S]{0,3000}?(?<![\w.-])(?P=name)(?![\w.-]))",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
