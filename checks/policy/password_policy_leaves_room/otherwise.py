"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_policy import OF_ANOTHER_POLICY
from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: Another age came later.
OTHERWISE = (
    *OF_ANOTHER_POLICY,
    *OF_ANOTHER_TENANT,
    # What Samba says of a server without a domain, whose accounts are its own.
    Otherwise(
        ("37 days 6 hours 21 minutes",),
        re.compile(r"Maximum password age:\s{1,4}37 days 6 hours 21 minutes", re.IGNORECASE),
        printed=True,
    ),
    Otherwise(
        ("minimum password age",),
        spelled(
            r"\b(?:later|applied|since|meanwhile|inzwischen|seitdem|odvtedy|medzitým|mezitím)\b.{0,40}"
            r"\bminimum password age\b.{0,10}?\b[1-9]\d{0,2} days?\b",
            re.IGNORECASE,
        ),
    ),
)
