"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.page_refuses import OF_THE_USER
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: Whoever has to register anew is not registered any more.
OTHERWISE = (
    Otherwise(
        ("methodsregistered",),
        re.compile(r"\bmethodsRegistered\"?\s{0,40}[:=]\s{0,9}(?:\{\s{0,9}\}|\[\s{0,9}\])", re.IGNORECASE),
        printed=True,
    ),
    Otherwise(
        ("passwordauthenticationmethod",),
        re.compile(r"#microsoft\.graph\.passwordAuthenticationMethod", re.IGNORECASE),
        printed=True,
        unless=re.compile(r"#microsoft\.graph\.(?!password)\w{1,60}AuthenticationMethod", re.IGNORECASE),
    ),
    *OF_THE_USER,
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("regist", "zaregistr", "method"),
        spelled(
            r"\bre-?regist\w+ (?:was |is |has been |were )?(?:required|set|requested|forced)"
            r"|\b(?:require\w*|must|has to|needs? to|muss|musí|have to) (?:the user )?(?:to )?(?:sich |sa "
            r"|se )?(?:re-?regist\w*|regist\w+ (?:again|anew)|(?:erneut|neu|znova|znovu) (?:za)?regist\w+)"
            r"|\b(?:(?:removed|deleted|cleared|reset|revoked) (?:all |his |her |the |their )*(?:(?:auth\w*"
            r"|registered|mfa|sspr) )*(?:methods?|phone numbers?|registration)"
            r"|methoden (?:wurden )?(?:gelöscht|entfernt|zurückgesetzt)|metódy (?:boli )?(?:zmazan"
            r"|odstránen)\w+)",
            re.IGNORECASE,
        ),
    ),
)
