"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.otherwise import Otherwise

#: A role that is only eligible, or was given since, stands in no report.
OTHERWISE = (
    Otherwise(
        ("memberof", "membership", "roleassignment"),
        re.compile(
            r"\bGet-\w{0,20}User\w{0,30}Member\w{0,20}\b[^\n]{0,300}\n(?:[^\n]{0,200}\n){0,12}?"
            r"\W{0,9}(?:displayName\s{0,30}[:=]\s{0,9})?(?:Global|User|Helpdesk|Password|Security|Exchange|SharePoint"
            r"|Teams|Billing|Application|Groups|Intune|Privileged \w{4,20}|Hybrid Identity|(?:Privileged )?"
            r"Authentication) Administrator\W{0,60}$",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("admin", "správc"),
        re.compile(
            r"\b(?:(?:test |affected )?user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?"
            r"|účet|has been|was|is|he's|she's|je)\b(?!.{0,40}\b(?:not?|never|kein\w*|nicht|nie|není"
            r"|nemá|without)\b)"
            r".{0,20}\b(?:is|made|has|holds?|became|given|assigned|through|ist|hat|wurde|je|má|dostal\w?|bol\w?"
            r"|byl\w?|eligible)\b.{0,40}"
            r"\b(?:(?:global\w*|user|helpdesk|password|authentication|security|exchange|sharepoint|teams|billing"
            r"|privileged \w+|hybrid identity|application|groups?|intune|benutzer|globáln\w+)[ -]?admin\w*"
            r"|admin\w* roles?|administratorrolle|rol[ua] správcu|globáln\w+ správc\w+)\b"
            r"(?! (?:center|portal|account (?:works|is)|says|told))",
            re.IGNORECASE,
        ),
    ),
)
