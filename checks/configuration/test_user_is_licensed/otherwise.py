"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise

#: Of another user, nothing was printed.
OTHERWISE = (
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("get-mguserlicensedetail",),
        re.compile(
            r"^Get-MgUserLicenseDetail\b[^\n]{0,60}-UserId\s+[\"']?(?P<user>[^\s\"'|]{1,120})(?=[\"'\s|])[\s\S]{0,1500}?"
            r"^(?P<empty>Get-MgUserLicenseDetail\b)[^\n]{0,60}-UserId\s+[\"']?(?!(?P=user)(?:[\"'\s|]|\Z))"
            r"[^\n]{0,300}\s{0,99}(?=\n[A-Z][a-z]{1,11}-[A-Z]|\Z)",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
)
