"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.protected_groups import IDS, PROTECTED
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled, spellings
from checks.permissions.user_is_not_protected.groups import BUILTIN_PATH

_WORDS = spellings(("admins", "operator", "opérateur", "operador", "administra"))

#: Who is in a protected group is protected within the hour, whatever the attribute says until then.
OTHERWISE = (
    *OF_ANOTHER_USER,
    Otherwise(
        (*_WORDS, "protected"),
        spelled(
            r"\b(?:user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?|účet)\b.{0,20}"
            r"\b(?:is|was added|belongs|ist|wurde|je|bol\w?|byl\w?|patrí)\b(?!.{0,20}\b(?:not?|nicht"
            r"|nie|není|never)\b)"
            rf".{{0,40}}\b(?:{PROTECTED}|protected group)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        _WORDS,
        spelled(
            r"(?:^\W{0,20}(?:(?:sam(?:account)?)?name\s{0,30}[:=]\s{0,9})?(?:[\w.-]{1,40}\\)?|\*)"
            rf"{PROTECTED}\W{{0,60}}$|\bCN={PROTECTED},(?:CN|OU|DC)=",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    Otherwise((",cn=builtin,",), spelled(BUILTIN_PATH, re.IGNORECASE), printed=True),
    Otherwise(
        ("s-1-5-",),
        re.compile(
            r"^(?:(?:[^:\n]{1,80}\s)?|samaccountname\s{0,30}:[^\n]{0,80}\n\s{0,9}sid\s{0,40}:\s{0,9})"
            rf"{IDS}\s{{0,40}}$",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    # Cleared by hand it comes back, and the global catalog does not hold it.
    Otherwise(
        ("admincount",),
        re.compile(
            r"\bSet-AD(?:User|Object)\b[^\n]{0,200}(?:-Clear\s{1,9}[^\n-]{0,60}adminCount"
            r"|-Replace\s{1,9}@\{[^}\n]{0,80}adminCount[\"']?\s{0,9}=\s{0,9}[\"']?0)"
            r"|\bGet-ADUser\b[^\n|]{0,200}-Server\s{1,9}[\"']?[\w.-]{1,200}:326[89]\b",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
