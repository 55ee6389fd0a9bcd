"""In which sentences people say that an output is of another tenant, or only what a document says."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_THAT = (
    r"^\W*(?:(?:this|that|these|those|it)(?:'s| is| was| are)|(?:das|dies|es) (?:ist|war|sind)"
    r"|(?:to|toto|tohle) (?:je|bol[aoi]?|byl[aoy]?|sú|jsou))"
)
_THEIRS = (
    r"(?:parent|mother|sister|subsidiar|partner|customer|client|kunde|mutter|tochter|schwester|zákazn|matersk"
    r"|dcérsk|mateřsk|dceřin|sesterk|klient)\w*"
)
_OUR = r"(?:our|one of our|a|my|unser\w*|ein\w*|náš\w*|naš\w+|můj|môj)"
_PAPER = (
    r"(?:microsoft|docs?|documentation|manual|handbook|handbuch|doku\w*|betriebshandbuch|wiki|príručk\w+"
    r"|příručk\w+|learn|blog\w*|internet)"
)

#: That is our parent's tenant. Fabrikam is our customer.
OF_ANOTHER_TENANT = (
    Otherwise(
        (
            *("parent", "mother", "sister", "subsidiar", "partner", "customer", "client", "kunde", "mutter"),
            *(
                "tochter",
                "schwester",
                "zákazn",
                "matersk",
                "dcérsk",
                "mateřsk",
                "dceřin",
                "sesterk",
                "klient",
            ),
        ),
        spelled(
            rf"{_THAT} (?:from |of |at |aus |von |bei |u |z |zo |od )?(?:\w+ ){{0,2}}?{_THEIRS}"
            rf"|\b(?:is|are|ist|sind|je|sú|jsou) (?:only |just )?{_OUR} {_THEIRS}(?:'s)?"
            r"(?: (?:tenant|company|domain|firma|spoločnosť|společnost))?\W*$"
            rf"|\b(?:at|bei|beim|u|from) (?:the |a |our |my |dem |unserem |einem |nášho |našeho )?"
            r"(?:customer|client|kunden?|zákazníka)\b",
            re.IGNORECASE,
        ),
    ),
)
#: The handbook says so.
OF_A_DOCUMENT = (
    Otherwise(
        (
            *(
                "microsoft",
                "docs",
                "document",
                "manual",
                "handb",
                "doku",
                "wiki",
                "príručk",
                "příručk",
                "learn",
            ),
            *("blog", "internet"),
        ),
        spelled(
            rf"\b{_PAPER} (?:says?|said|states?|claims?|sagt|behauptet|píše|uvádza|uvádí|tvrdí|hovorí|říká)\b"
            r"|\b(?:according to|says|per|steht (?:so )?(?:im|in (?:der|unserer|unserem))|laut|sagt|podľa"
            r"|podle|píše (?:sa|se) v|píšu v|stojí v|uvedené v)"
            rf" (?:the |our |unser\w* |der |dem |das |die |našej |naší )?{_PAPER}\b"
            rf"|\bsa(?:ys|id) so (?:on|in) (?:the|our|their)\b",
            re.IGNORECASE,
        ),
    ),
)
