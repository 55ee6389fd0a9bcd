"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise

#: What was deleted is synchronized no more.
OTHERWISE = (
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("deleteddatetime",),
        re.compile(r"\bdeletedDateTime\"?\s{0,40}[:=]\s{0,9}\"?\d", re.IGNORECASE),
        printed=True,
    ),
)
