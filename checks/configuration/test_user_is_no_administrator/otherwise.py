"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: A role that is only eligible, or was given since, stands in no report.
OTHERWISE = (
    Otherwise(
        ("memberof", "membership", "roleassignment"),
        re.compile(
            r"\bGet-\w{0,20}User\w{0,30}Member\w{0,20}\b[^\n]{0,300}\n(?:[^\n]{0,200}\n){0,12}?\W{0,9}(?:microsoft\.graph\.directoryRole\s{1,30})?"
            r"(?:displayName\s{0,30}[:=]\s{0,9})?(?:Global"
            r"|User|Helpdesk|Password|Security|Exchange|SharePoint|Teams|Billing|Application|Groups|Intune"
            r"|Privileged \w{4,20}|Hybrid Identity|(?:Privileged )?Authentication) Administrator\W{0,60}$",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("admin", "správc"),
        spelled(
            r"\b(?:(?:test |affected )?user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?"
            r"|účet|has been|was|is|he's|she's|je)\b(?!.{0,40}\b(?:not?|never|kein\w*|nicht|nie|není|nemá"
            r"|without)\b).{0,20}\b(?:is|made|has|holds?|became|given|assigned|through|ist|hat|wurde|je|má"
            r"|dostal\w?|bol\w?|byl\w?|eligible)\b.{0,40}\b(?:(?:global\w*|user|helpdesk|password"
            r"|authentication|security|exchange|sharepoint|teams|billing|privileged \w+|hybrid identity"
            r"|application|groups?|intune|benutzer|globáln\w+)[ -]?admin\w*|admin\w* roles?"
            r"|administratorrolle|rol[ua] správcu|globáln\w+ správc\w+)\b(?! (?:center|portal"
            r"|account (?:works|is)|says|told))",
            re.IGNORECASE,
        ),
    ),
)
