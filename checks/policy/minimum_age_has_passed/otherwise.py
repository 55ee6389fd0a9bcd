"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_policy import OF_ANOTHER_POLICY
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_LATELY = r"(?:yesterday|last night|gestern|včera)"
_SET = r"(?:reset|changed|set|zurückgesetzt|geändert|gesetzt|zmenil\w?|změnil\w?|nastavil\w?|resetoval\w?)"
_NOBODY = r"\b(?:nobody|no one|not|never|\w{1,6}n't|niemand|nicht|nie|nikto|nikdo|nezm\w{1,12})\b"
_IT = (
    r"(?:(?:it|es|mu|ho)|(?:the |his |her |das |sein |ihr )?(?:password|passwort|kennwort)"
    r"|(?:mu |jej |jí |jeho )?heslo)"
)

#: The password was set after what is shown, or the domain took another age since.
OTHERWISE = (
    *OF_ANOTHER_POLICY,
    *OF_ANOTHER_USER,
    Otherwise(
        ("password", "passwort", "kennwort", "heslo", "pwd"),
        spelled(
            r"\b(?:changed|set|reset|got|geändert|gesetzt|zurückgesetzt|zmenil\w?|nastavil\w?"
            r"|změnil\w?)\b.{0,50}\b(?:(?:an?|one|few|\d{1,2}|couple of) (?:minutes?|mins?|hours?|hrs?) ago"
            r"|vor (?:einer|\d{1,2}|wenigen) (?:stunde|minute)n?|pred (?:\w+ )?(?:hodin\w*|minút\w*)"
            r"|před (?:\w+ )?(?:hodin\w*|minut\w*)|just now|earlier today|this morning|today|heute|dnes)\b"
            r"|\b(?:vor (?:einer|\d{1,2}|wenigen) (?:stunde|minute)n?|just now|just|heute|gerade|dnes|práve"
            r"|právě|pred (?:\w+ )?(?:hodin\w*|minút\w*))\b.{0,50}\b(?:changed|reset|geändert|gesetzt"
            r"|zmenil\w?|změnil\w?)\b|\b(?:later|applied|since|meanwhile|inzwischen|seitdem|odvtedy"
            r"|medzitým|mezitím)\b.{0,40}\bminimum password age\b.{0,10}?\b[1-9]\d{0,2} days?\b",
            re.IGNORECASE,
        ),
    ),
    # Yesterday the help desk reset it, too.
    Otherwise(
        ("yesterday", "last night", "gestern", "včera"),
        spelled(
            rf"^(?!.*{_NOBODY}).*(?:\b{_LATELY}\b.{{0,60}}\b{_SET} {_IT}\b"
            rf"|\b{_SET} {_IT}\b.{{0,30}}\b{_LATELY}\b"
            rf"|\b{_LATELY}\b.{{0,60}}\b{_IT} (?:neu |wieder |znova )?{_SET}\b)",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        (" ago", "vor einer", "vor ein paar", "pred hodin", "před hodin"),
        re.compile(
            r"\b(?:set|changed|reset) (?:his|hers|theirs|it) (?:an?|one|few|\d{1,2}) (?:minutes?"
            r"|hours?) ago\b",
            re.IGNORECASE,
        ),
    ),
)
