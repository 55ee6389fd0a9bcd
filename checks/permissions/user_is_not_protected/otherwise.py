"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise

#: Who is in a protected group is protected within the hour, whatever the attribute says until then.
OTHERWISE = (
    *OF_ANOTHER_USER,
    Otherwise(
        ("admins", "operators", "protected"),
        re.compile(
            r"\b(?:user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?|účet)\b.{0,20}"
            r"\b(?:is|was added|belongs|ist|wurde|je|bol\w?|byl\w?|patrí)\b(?!.{0,20}\b(?:not?|nicht"
            r"|nie|není|never)\b)"
            r".{0,40}\b(?:(?:domain|enterprise|schema|domänen|organisations)-?[ -]?admins"
            r"|(?:account|backup|server|print) operators|protected group)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("admins", "operators"),
        re.compile(
            r"(?:^\W{0,20}(?:(?:sam(?:account)?)?name\s{0,30}[:=]\s{0,9})?(?:[\w.-]{1,40}\\)?|\*)"
            r"(?:(?:domain|enterprise|schema) admins|(?:domänen|organisations|schema)-admins"
            r"|(?:account|backup|server|print) operators)\W{0,60}$"
            r"|\bCN=(?:(?:domain|enterprise|schema) admins|(?:domänen|organisations|schema)-admins"
            r"|(?:account|backup|server|print) operators),(?:CN|OU|DC)=",
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
