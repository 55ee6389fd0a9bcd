"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_PORT = r"\b(?:53|88|135|389|445|49\d{3})\b"
_CLOSED = (
    r"(?:TcpTestSucceeded\s?:\s?False|\b(?:fails?|failed|closed|blocked|refused|filtered|unreachable"
    r"|times? out|timed out|geschlossen"
    r"|blockiert|gesperrt|fehl|zlyháva\w*|zlyhal\w*|blokovan\w*|zatvoren\w*|zavret\w*|uzavret\w*|selh\w+"
    r"|zavřen\w*|uzavřen\w*)\b)"
)
#: From the server itself, or since, a port is closed.
OTHERWISE = (
    Otherwise(
        tuple("53 88 135 389 445 49".split()),
        spelled(
            r"^(?!.*\b(?:was|were|before|earlier|previous\w*|used to|fixed|nothing|none|not?|war|waren"
            r"|vorher|früher|behoben"
            r"|nichts|nicht|kein\w*|bol[aio]?|predtým|predošl\w*|nie|žiadn\w*|byl[aiy]?|předtím|není"
            r"|žádn\w*)\b).*?"
            rf"(?:{_CLOSED}.{{0,60}}?{_PORT}|{_PORT}.{{0,60}}?{_CLOSED})",
            re.IGNORECASE,
        ),
    ),
)
