"""What is printed beside a test that succeeded, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_TOLD = spelled(
    r"private[ -]?link|private[ -]?endpoint|privat\w{1,3} endpunkt|súkromn\w{1,3} koncov|\bproxy",
    re.IGNORECASE,
)
_PRIVATE = r"(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|0)\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?![\d.])"

#: The name of the relay leads to an address of the own network: whoever answers there is not Microsoft.
OTHERWISE = (
    Otherwise(
        ("servicebus.",),
        re.compile(
            r"\.servicebus\.[a-z.]{4,40}\s{1,80}"
            r"(?:a\s{1,12}\d{1,6}\s{1,12}\w{1,12}\s{1,12}|(?:remote|ip)?(?:address|adress)\w{0,3}\s{0,20}:\s{1,12})?"
            rf"(?P<says>{_PRIVATE})",
            re.IGNORECASE,
        ),
        printed=True,
        unless=_TOLD,
    ),
)
